"""The public half of an entry: what is chained and signed for ever, and tells of nobody.

An entry is a *statement* and a *content*. The statement says which desk, which number, when, what kind of act, which
entry came before, and the SHA-256 of the content. The content says who did what to whom, with a salt, so that an
erased one cannot be guessed from its hash. A content can be erased; the statements still follow one on the other, and
the signatures still hold.
"""

import hashlib
import json
import re
from typing import Any, NamedTuple, Protocol

FIRST_PREVIOUS = "0" * 64
"""What the first entry of a desk follows."""

CONTEXT = b"regdesk/entry/1\0"
"""Signed with each statement, so that nothing signed for another purpose is taken for an entry."""


_STATEMENT = re.compile(
    r'\{"v":2,"desk":"([0-9a-f]{32})","seq":([1-9][0-9]{0,14}),"prev":"([0-9a-f]{64})",'
    r'"at":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00)","t":"([a-z_.]{1,60})","x":"([0-9a-f]{64})"\}'
)


class Signs(Protocol):
    """The key of a desk. `public`: 32 bytes."""

    @property
    def public(self) -> bytes: ...

    def sign(self, content: bytes) -> bytes:
        """64 bytes."""
        ...


class Line(NamedTuple):
    """An entry as it is kept: its statement in parts, its content, its signature.

    `desk`: 32 hexadecimal digits, `at`: ISO 8601 in UTC to the millisecond, `prev`, `digest`, `hash`: 64 hexadecimal
    digits. `content` is None once it was erased; `signature` is empty on entries from before entries were signed.
    """

    desk: str
    seq: int
    at: str
    kind: str
    prev: str
    digest: str
    content: str | None
    signature: bytes
    hash: str

    @property
    def statement(self) -> str:
        return statement(self.desk, self.seq, self.prev, self.at, self.kind, self.digest)


def statement(desk: str, seq: int, prev: str, at: str, kind: str, digest: str) -> str:
    """The exact text that is hashed and signed. None of its parts holds a sign that JSON would write otherwise."""
    return f'{{"v":2,"desk":"{desk}","seq":{seq},"prev":"{prev}","at":"{at}","t":"{kind}","x":"{digest}"}}'  # fmt: skip


def line_of(said: str, content: str | None, signature: bytes) -> Line | None:
    """The line that somebody sent: its statement, its content, its signature. None for what is no statement.

    Whether the content fits it and whose signature it is, `regdesk.collection.chain` looks at.
    """
    found = _STATEMENT.fullmatch(said)
    if found is None:
        return None
    desk, seq, prev, at, kind, digest = found.groups()
    return Line(desk, int(seq), at, kind, prev, digest, content, signature, hash_of(said, signature))


def line(
    *, desk: str, seq: int, at: str, kind: str, prev: str, content: str, signs: Signs | None
) -> Line:  # fmt: skip
    """The line that follows the one whose hash is `prev`; without a signature when nobody signs."""
    digest = digest_of(content)
    said = statement(desk, seq, prev, at, kind, digest)
    signature = signs.sign(to_sign(said)) if signs else b""
    return Line(desk, seq, at, kind, prev, digest, content, signature, hash_of(said, signature))


def to_sign(said: str) -> bytes:
    """What the desk's key signs of a statement."""
    return CONTEXT + hashlib.sha256(said.encode()).digest()


def hash_of(said: str, signature: bytes) -> str:
    """The hash of an entry, which the next one names: of its statement and its signature, as 64 hexadecimal digits."""
    return hashlib.sha256(said.encode() + signature).hexdigest()


def fields_in(content: str | None) -> dict[str, Any] | None:
    """The fields of a content; None for an erased one, and for one that is none or that no database could keep."""
    try:
        found = json.loads(content) if content else None
        if content and "\\u" in content:
            json.dumps(found, ensure_ascii=False).encode()  # JSON can write half a letter
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def digest_of(content: str) -> str:
    """SHA-256 of a content, as 64 hexadecimal digits."""
    return hashlib.sha256(content.encode()).hexdigest()
