"""What the log says of the list: that one was taken in, and which names a desk takes for one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RosterImported:
    file_hash: str
    new: int
    changed: int
    unchanged: int
    missing: int
    left_out: int


@dataclass(frozen=True, slots=True)
class NamesExtended:
    """A supervisor added rows to the desk's table of name forms: (part, strength, forms with spaces) for each.

    Forms are spellings of a name that many people bear, typed in Setup: they tell of nobody on the list.
    """

    rows: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class NamesWithdrawn:
    """A supervisor took such rows away again. `rows` as in `NamesExtended`."""

    rows: tuple[tuple[str, str, str], ...]
