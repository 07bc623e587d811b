"""A stick that was put in: first looked at from its beginning to its end, then read part by part.

Nothing is taken from a stick that is not whole: a head that was signed by a desk of this event, every part with the
hash that the head says, and nothing after them.
"""

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from regdesk.collection.statement import Line, line_of
from regdesk.errors import StickError
from regdesk.keys.age import decrypted
from regdesk.keys.pair import KeyPair, signed_by
from regdesk.sync.stick.header import CONTEXT, Header, Of, PartHead, read_header
from regdesk.sync.stick.packing import Unpacked
from regdesk.sync.stick.troubles import about, while_opening

Judge = Callable[[Header], bytes]
"""The key (32 bytes) by which the writer of a head signs. Raises StickError for one that is not believed here."""
Tell = Callable[[int, int], None]
_KINDS = frozenset(Of)


class Stick:
    """A stick on the way from its beginning to its end. `header` was signed by a desk that is believed."""

    def __init__(self, header: Header, content: Unpacked) -> None:
        self.header = header
        self._content = content

    def parts(self) -> Iterator[tuple[PartHead, Iterator[bytes]]]:
        """Each part of a known kind with its items, in order; what is not read of one is passed over.

        Raises StickError `stick_damaged` at the end of a part that is not as the head says.
        """
        for part in self.header.parts:
            known = part.of in _KINDS
            items = self._checked(part, known=known)
            if known:
                yield part, items
            for _ in items:
                continue
        self._content.end()

    def _checked(self, part: PartHead, *, known: bool) -> Iterator[bytes]:
        digest = hashlib.sha256()
        for item in self._content.items(part) if known else self._content.skip(part):
            if known:
                digest.update(len(item).to_bytes(4, "big"))
            digest.update(item)
            yield item
        if digest.hexdigest() != part.sha:
            raise StickError("stick_damaged")


class InOrder:
    """A stick taken in: first who wrote on it, then what they did, then the rest; each of these once, in this order."""

    def __init__(self, stick: Stick) -> None:
        self._parts = stick.parts()
        self._now = next(self._parts, None)

    def certificates(self) -> list[str]:
        return [item.decode("ascii", "replace") for _, items in self._while(Of.CERTIFICATES) for item in items]

    def lines(self) -> Iterator[Line]:
        """Those of every log; what is no line that this version can read is left out."""
        for _, items in self._while(Of.RUN, Of.ASIDE):
            yield from (line for item in items if (line := line_in(item)))

    def rest(self) -> Iterator[tuple[PartHead, Iterator[bytes]]]:
        """The parts after the lines."""
        yield from self._while(*Of)

    def _while(self, *of: Of) -> Iterator[tuple[PartHead, Iterator[bytes]]]:
        while self._now and self._now[0].of in of:
            yield self._now
            self._now = next(self._parts, None)


@contextmanager
def opened(file: Path, pair: KeyPair, judge: Judge) -> Iterator[Stick]:
    """Open a stick for the time of a `with`. Raises StickError."""
    with while_opening(file):
        source = file.open("rb")
    with about(file), source, decrypted(source, pair) as content:
        unpacked = Unpacked(content)
        head, signature = unpacked.head()
        header = read_header(head)
        if not signed_by(judge(header), signature, CONTEXT + head):
            raise StickError("stick_not_genuine")
        yield Stick(header, unpacked)


def looked_at(file: Path, pair: KeyPair, judge: Judge, *, tell: Tell | None = None) -> Header:
    """The head of a stick that is whole. Raises StickError."""
    with opened(file, pair, judge) as stick:
        seen, of = 0, stick.header.size
        for part, items in stick.parts():
            for _ in items:
                continue
            seen += part.size
            if tell:
                tell(seen, of)
        return stick.header


def line_item(line: Line) -> bytes:
    """A line as it travels: what was signed, what it says or nothing where that was erased, and the signature."""
    said = [line.statement, line.content, line.signature.hex()]
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()


def line_in(item: bytes) -> Line | None:
    """The line in an item; None for what is none, or of a form that this version does not know."""
    try:
        found = json.loads(item)
    except (ValueError, RecursionError):
        return None
    match found:
        case [str(said), str() | None as content, str(signature)]:
            return line_of(said, content, _signature(signature)) if _is_text(content) else None
        case _:
            return None


def _signature(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""


def _is_text(content: str | None) -> bool:
    """JSON can write half a letter, which no database keeps."""
    return content is None or content.isascii() or not any("\ud800" <= sign <= "\udfff" for sign in content)
