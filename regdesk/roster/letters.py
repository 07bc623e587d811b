"""In which encoding a text file was written, and whether its letters came out broken. It knows no columns."""

import codecs
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from regdesk.errors import RosterFileError

PIECE = 1 << 20
LONGEST_LINE = 8 << 20
"""A line is read whole. Five hundred columns of long remarks take a hundredth of this."""
UTF_8, UTF_8_BOM, UTF_16, WINDOWS = "utf-8", "utf-8-sig", "utf-16", "windows-1252"
TWICE = "utf-8 twice"
"""UTF-8 that some program took for Windows-1252 and saved as UTF-8 again: Aïssatou has become AÃ¯ssatou."""

CHOICES = (UTF_8, WINDOWS, UTF_16, TWICE, "windows-1250", "windows-1251", "windows-1256", "mac-roman", "gb18030")
"""What a window may offer."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What one pass over the bytes tells. `lines` counts line ends; `first_nul_line` is 0 when there is no NUL.

    `ends_open`: the last line has no end, as in a file that was cut off (and in many that were not).
    """

    head: bytes
    sha256: str
    lines: int
    is_utf8: bool
    first_nul_line: int
    has_endless_line: bool
    ends_open: bool


class _Surveying:
    def __init__(self) -> None:
        self.hash = hashlib.sha256()
        self.decoder: codecs.IncrementalDecoder | None = codecs.getincrementaldecoder("utf-8")()
        self.lines = self.returns = 0
        self.first_nul_line = 0
        self.has_endless_line = False
        self.ends_open = False
        self._since_end = 0

    def take(self, piece: bytes, *, last: bool) -> None:
        self.hash.update(piece)
        self._decode(piece, last=last)
        if not self.first_nul_line and b"\0" in piece:
            self.first_nul_line = self.lines + piece[: piece.index(b"\0")].count(b"\n") + 1
        ends, returns = piece.count(b"\n"), piece.count(b"\r")
        last_end = max(piece.rfind(b"\n"), piece.rfind(b"\r"))
        self._since_end = len(piece) - last_end if last_end >= 0 else self._since_end + len(piece)
        self.has_endless_line |= self._since_end > LONGEST_LINE
        self.lines += ends
        self.returns += returns
        self.ends_open = not piece.rstrip(b"\0").endswith((b"\n", b"\r"))

    def _decode(self, piece: bytes, *, last: bool) -> None:
        if self.decoder is None:
            return
        try:
            self.decoder.decode(piece, last)
        except UnicodeDecodeError:
            self.decoder = None


def survey(path: Path) -> Survey:
    """Read a file once, a piece at a time. Raises OSError."""
    seeing = _Surveying()
    with path.open("rb") as file:
        head = piece = file.read(PIECE)
        while piece:
            following = file.read(PIECE)
            seeing.take(piece, last=not following)
            piece = following
    return Survey(
        head=head[:4096],
        sha256=seeing.hash.hexdigest(),
        lines=seeing.lines or seeing.returns,
        is_utf8=seeing.decoder is not None,
        first_nul_line=seeing.first_nul_line,
        has_endless_line=seeing.has_endless_line,
        ends_open=seeing.ends_open,
    )


def encoding_of(path: Path, seen: Survey) -> str:
    """The encoding of a text file: by its mark, by where its zeros stand, by whether all of it is UTF-8.

    Raises RosterFileError for letters of no known encoding.
    """
    if seen.head.startswith(codecs.BOM_UTF8):
        return UTF_8_BOM if seen.is_utf8 else _single_byte(path)
    if seen.head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return UTF_16
    wide = _unmarked_utf16(seen.head)
    if wide:
        return wide
    return UTF_8 if seen.is_utf8 else _single_byte(path)


def refuse_what_is_no_text(path: Path, seen: Survey, encoding: str) -> None:
    """Raises RosterFileError for a line that never ends, and for zeros where letters have no zeros in them."""
    if seen.has_endless_line:
        raise RosterFileError("list_line_too_long", file=path.name)
    if seen.first_nul_line and not codec_of(encoding).startswith("utf-16"):
        raise RosterFileError("list_has_nul", file=path.name, row=f"{seen.first_nul_line:,}")


def _unmarked_utf16(head: bytes) -> str:
    """Latin text in UTF-16 has a zero in every second place: which one tells the order of the bytes."""
    half = len(head) // 2
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.6 and odd < half * 0.1 else ""


def _single_byte(path: Path) -> str:
    """Not UTF-8: nearly always Windows-1252. Five bytes have no letter in it; where one stands, nobody can tell."""
    with path.open(encoding=WINDOWS) as file:
        try:
            while file.read(PIECE):
                pass
        except UnicodeDecodeError as problem:
            raise RosterFileError("list_encoding_unknown", file=path.name) from problem
    return WINDOWS


_HIGH = "\x80-\xbf" + re.escape(bytes(range(0x80, 0xA0)).decode(WINDOWS, "ignore"))
_BROKEN = re.compile(f"[\xc2-\xf4][{_HIGH}]{{1,3}}")


def broken_cell(cells: Iterable[str]) -> str:
    """The first cell whose letters came out wrong, or an empty text."""
    return next((cell for cell in cells if "\ufffd" in cell or mended(cell) != cell), "")


def mended(text: str) -> str:
    """Take back one wrong reading of UTF-8 as Windows-1252, wherever that gives letters; the rest stays."""
    return text if text.isascii() else _BROKEN.sub(_mend, text)


def _mend(found: re.Match[str]) -> str:
    signs = b"".join(_byte(sign) for sign in found.group())
    try:
        return signs.decode("utf-8")
    except UnicodeDecodeError:
        return found.group()


def _byte(sign: str) -> bytes:
    """The byte that Windows shows as a sign; five have none and are shown as their own number."""
    return sign.encode("latin-1") if ord(sign) < 0x100 else sign.encode(WINDOWS)


def other_encoding(path: Path, tried: str) -> str:
    """An encoding under which the beginning of a file has no broken letters, or an empty text."""
    with path.open("rb") as file:
        head = file.read(1 << 16)
    whole_lines = head[: head.rfind(b"\n") + 1] or head
    candidates = (UTF_8, WINDOWS, UTF_16, TWICE)
    return next((name for name in candidates if name != tried and _reads_well(whole_lines, name)), "")


def _reads_well(data: bytes, encoding: str) -> bool:
    try:
        text = data.decode(codec_of(encoding))
    except UnicodeError:
        return False
    read = mended(text) if encoding == TWICE else text
    return "\0" not in read and not broken_cell([read])


def codec_of(encoding: str) -> str:
    """The codec that reads an encoding named here; a mark at the beginning is taken off. Raises RosterFileError."""
    if encoding in (UTF_8, TWICE):
        return UTF_8_BOM
    try:
        return codecs.lookup(encoding).name
    except LookupError as problem:
        raise RosterFileError("list_encoding_not_known", encoding=encoding) from problem
