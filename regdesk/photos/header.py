"""What a picture file says of itself, read before any decoder sees it: kind, size, which way up, moving or still.

Metadata is left out on the way: where a photo was taken and with what is nobody's business at a desk, and a decoder
that never gets it cannot stumble over it.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from regdesk.errors import PhotoError

UPRIGHT = 1
MOST_SCANS = 64
"""A JPEG has about ten scans; each is a walk over the whole picture, so thousands of them are an attack."""
MOST_CHUNKS = 50_000
_EXIF = b"Exif\0\0"
_ORIENTATION, _SHORT = 0x0112, 3
_FOREIGN: tuple[tuple[bytes, int, str], ...] = (
    (b"%PDF", 0, "PDF"),
    (b"GIF8", 0, "GIF"),
    (b"BM", 0, "BMP"),
    (b"II*\0", 0, "TIFF"),
    (b"MM\0*", 0, "TIFF"),
    (b"ftypavif", 4, "AVIF"),
    (b"ftypheic", 4, "HEIC"),
    (b"ftypheix", 4, "HEIC"),
    (b"ftypmif1", 4, "HEIC"),
    (b"ftyp", 4, "MP4"),
    (b"<svg", 0, "SVG"),
    (b"<?xml", 0, "SVG"),
    (b"PK\3\4", 0, "ZIP"),
    (b"\0\0\1\0", 0, "ICO"),
    (b"8BPS", 0, "PSD"),
)


@dataclass(frozen=True, slots=True)
class Header:
    """`kind`: JPEG, PNG or WEBP. `turned`: orientation as in EXIF, 1 to 8. `bare`: the file without its metadata.

    `layers`: of a JPEG of 8 bits; 1 is grey, 3 is colour, 4 is print colour; 0 for anything else.
    """

    kind: str
    width: int
    height: int
    turned: int
    bare: bytes
    progressive: bool = False
    layers: int = 0


def read_header(content: bytes) -> Header:
    """Raises PhotoError for what is empty, of another kind, cut off or moving."""
    if not content:
        raise PhotoError("photo_empty")
    if content.startswith(b"\xff\xd8\xff"):
        return _jpeg(content)
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return _png(content)
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return _webp(content)
    raise _not_for_us(content)


def _not_for_us(content: bytes) -> PhotoError:
    start = content[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    for sign, at, kind in _FOREIGN:
        if start[at:].startswith(sign):
            return PhotoError("photo_other_kind", kind=kind)
    return PhotoError("photo_no_picture")


# ------------------------------------------------------------------------------------------------------------- JPEG

_AFTER_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""Begins with one sure byte, so that the search leaps from one to the next; fillers stand before it."""
_SOS, _EOI, _JFIF, _ADOBE = 0xDA, 0xD9, 0xE0, 0xEE
_SIZES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = {0xC2, 0xC6, 0xCA, 0xCE}
_DROPPED = {*range(0xE0, 0xF0), 0xFE} - {_ADOBE}
_USUAL_BITS = 8
_PLAIN_JFIF = 16
"""Bytes of a JFIF segment without a small picture inside."""


def _jpeg(content: bytes) -> Header:
    kept, frame, turned = [b"\xff\xd8"], b"", UPRIGHT
    for marker, segment in _segments(content):
        if marker in _SIZES:
            frame = segment
        if marker == 0xE1 and turned == UPRIGHT and segment[4:10] == _EXIF:
            turned = orientation(segment[10:])
        if marker not in _DROPPED or (marker == _JFIF and len(segment) == _PLAIN_JFIF + 2):
            kept.append(segment)
    if len(frame) < 10:
        raise PhotoError("photo_no_picture")
    bits, layers, progressive = frame[4], frame[9], frame[1] in _PROGRESSIVE
    high, wide = int.from_bytes(frame[5:7]), int.from_bytes(frame[7:9])
    return Header("JPEG", wide, high, turned, b"".join(kept), progressive, layers if bits == _USUAL_BITS else 0)


def _segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Each marker with its bytes, the picture's own data with the scan they belong to. What follows the end is left."""
    at, scans = 2, 0
    while True:
        marker, start = _marker(content, at)
        if marker == _EOI:
            yield marker, b"\xff\xd9"
            return
        end = start + int.from_bytes(content[start : start + 2])
        if marker == _SOS:
            scans += 1
            found = _AFTER_SCAN.search(content, end)
            end = _before_fillers(content, found.start(), end) if found else len(content)
        if end >= len(content) or scans > MOST_SCANS:
            raise PhotoError("photo_cut_off" if scans <= MOST_SCANS else "photo_no_picture")
        yield marker, b"\xff" + bytes([marker]) + content[start:end]
        at = end


def _before_fillers(content: bytes, marker: int, at_least: int) -> int:
    """Where the fillers before a marker begin."""
    while marker > at_least and content[marker - 1] == 0xFF:
        marker -= 1
    return marker


def _marker(content: bytes, at: int) -> tuple[int, int]:
    """The marker at a place, and where its bytes begin. Fillers before it are skipped."""
    start = at
    while content[at : at + 1] == b"\xff":
        at += 1
    if at >= len(content):
        raise PhotoError("photo_cut_off")
    if at == start or content[at] < 0xC0:
        raise PhotoError("photo_no_picture")
    return content[at], at + 1


# -------------------------------------------------------------------------------------------------------------- PNG

_KEPT_CHUNKS = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}


def _png(content: bytes) -> Header:
    kept, turned = [content[:8]], UPRIGHT
    for name, chunk in _chunks(content):
        if name == b"acTL":
            raise PhotoError("photo_moving")
        if name == b"eXIf":
            turned = orientation(chunk[8:-4])
        if name in _KEPT_CHUNKS:
            kept.append(chunk)
    size = kept[1][8:16] if len(kept) > 1 and kept[1][4:8] == b"IHDR" else b""
    return Header("PNG", int.from_bytes(size[:4]), int.from_bytes(size[4:]), turned, b"".join(kept))


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    for _ in range(MOST_CHUNKS):
        end = at + 12 + int.from_bytes(content[at : at + 4])
        name = content[at + 4 : at + 8]
        if end > len(content) or len(name) < 4:
            raise PhotoError("photo_cut_off")
        yield name, content[at:end]
        if name == b"IEND":
            return
        at = end
    raise PhotoError("photo_no_picture")


# ------------------------------------------------------------------------------------------------------------- WebP

_MOVING = 0x02


def _webp(content: bytes) -> Header:
    """The first part gives the size; only the extended form can move or be turned."""
    name, data = content[12:16], content[20:30]
    if 8 + int.from_bytes(content[4:8], "little") > len(content) or len(data) < 10:
        raise PhotoError("photo_cut_off")
    if name == b"VP8X":
        if data[0] & _MOVING:
            raise PhotoError("photo_moving")
        size = 1 + int.from_bytes(data[4:7], "little"), 1 + int.from_bytes(data[7:10], "little")
        return Header("WEBP", *size, _webp_turned(content), content)
    if name == b"VP8L":
        bits = int.from_bytes(data[1:5], "little")
        return Header("WEBP", 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF), UPRIGHT, content)
    wide, high = (int.from_bytes(data[at : at + 2], "little") & 0x3FFF for at in (6, 8))
    return Header("WEBP", wide, high, UPRIGHT, content)


def _webp_turned(content: bytes) -> int:
    at = 12
    for _ in range(MOST_SCANS):
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        if content[at : at + 4] == b"EXIF":
            return orientation(content[at + 8 : at + 8 + size].removeprefix(_EXIF))
        at += 8 + size + size % 2
    return UPRIGHT


# ------------------------------------------------------------------------------------------------------ which way up


def orientation(exif: bytes) -> int:
    """The orientation, 1 to 8, in a TIFF block as EXIF holds it; 1 where it makes no sense. Never raises."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(exif[:4])
    try:
        if order is None:
            return UPRIGHT
        (start,) = struct.unpack_from(f"{order}I", exif, 4)
        (count,) = struct.unpack_from(f"{order}H", exif, start)
        for at in range(start + 2, start + 2 + 12 * count, 12):
            tag, kind, _, value = struct.unpack_from(f"{order}HHIH", exif, at)
            if (tag, kind) == (_ORIENTATION, _SHORT):
                return int(value) if 1 <= value <= 8 else UPRIGHT
    except struct.error:
        return UPRIGHT
    return UPRIGHT
