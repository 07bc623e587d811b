"""What the log says of itself: from when on it is signed, and what was erased from it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RecordSigned:
    """From here on each entry is signed by this key. `key`: the desk's public key, 64 hexadecimal digits.

    Its own signature covers the `before` entries that were written before desks had keys.
    """

    key: str
    before: int


@dataclass(frozen=True, slots=True)
class Erased:
    """Stands for a content that was erased. `kind`: the key of `WORDS` that the statement still names."""

    kind: str
