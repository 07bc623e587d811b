"""Photographs: JPEG, PNG and WebP that lie about themselves, are cut off, or unpack to gigabytes."""

import io
import struct
import zlib
from pathlib import Path
from random import Random

from PIL import Image

from regdesk.badge.photo import portrait
from regdesk.desk.portraits import PhotosThere
from regdesk.photos.picture import picture_file, read_picture
from tests.badge.pieces import FILES
from tests.benchmarks.fuzz import odd
from tests.benchmarks.fuzz.limits import Escape
from tests.benchmarks.fuzz.mutate import BYTES, Damage, damaged
from tests.benchmarks.fuzz.target import Target


def _saved(kind: str, mode: str = "RGB", size: tuple[int, int] = (240, 320), **how: object) -> bytes:
    with Image.open(FILES / "portrait.jpg") as image:
        out = io.BytesIO()
        image.convert("RGB").resize(size).convert(mode).save(out, kind, **how)
        return out.getvalue()


SPECIMENS = (
    (FILES / "portrait.jpg").read_bytes(),
    _saved("JPEG", progressive=True),
    _saved("JPEG", "L"),
    _saved("JPEG", "CMYK"),
    _saved("PNG"),
    _saved("PNG", "RGBA"),
    _saved("PNG", "P"),
    _saved("PNG", "1"),
    _saved("PNG", "LA"),
    _saved("PNG", "I;16"),
    _saved("WEBP", quality=80),
    _saved("WEBP", "RGBA", lossless=True),
    _saved("GIF"),
    _saved("BMP", size=(20, 30)),
    _saved("TIFF", size=(20, 30)),
)
_SIZES = (0, 1, 2, 7, 4_000, 16_383, 65_535)


def _frame_size(content: bytes, chance: Random) -> bytes:
    """Another size in what a picture says of itself: in a JPEG's frame, a PNG's header, a WebP's."""
    high, wide = chance.choice(_SIZES), chance.choice(_SIZES)
    if content.startswith(b"\x89PNG"):
        return _png_header(content, struct.pack(">II", wide, high) + content[24:29])
    for sign in (b"\xff\xc0", b"\xff\xc2"):
        at = content.find(sign)
        if at > 0:
            return content[: at + 5] + struct.pack(">HH", high, wide) + content[at + 9 :]
    return content[:24] + struct.pack("<HH", wide, high) + content[28:]


def _png_header(content: bytes, header: bytes) -> bytes:
    chunk = b"IHDR" + header
    return content[:12] + chunk + struct.pack(">I", zlib.crc32(chunk)) + content[33:]


def _second_header(content: bytes, chance: Random) -> bytes:
    """A header said twice, with two sizes: one for who looks, one for who draws."""
    wide, high = chance.choice(_SIZES), chance.choice(_SIZES)
    if content.startswith(b"\x89PNG"):
        body = b"IHDR" + struct.pack(">II", wide, high) + content[24:29]
        chunk = struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))
        return content[:33] + chunk + content[33:]
    at = max(content.find(b"\xff\xc0"), content.find(b"\xff\xc2"))
    if at <= 0:
        return content
    frame = content[at : at + 2 + int.from_bytes(content[at + 2 : at + 4])]
    other = frame[:5] + struct.pack(">HH", high, wide) + frame[9:]
    if chance.random() < 0.5:
        return content[:at] + other + content[at:]
    return content[:-2] + other + content[-2:]


def _png_bomb(_content: bytes, chance: Random) -> bytes:
    """Rows of nothing that unpack a thousandfold, or far more of them than the header says."""
    wide, high = chance.choice(((4_000, 4_000), (100, 100), (10, 10)))
    body = b"IHDR" + struct.pack(">IIBBBBB", wide, high, 8, chance.choice((0, 2, 3, 6)), 0, 0, chance.choice((0, 1)))
    packed = zlib.compress(bytes(chance.choice((1_000, 10_000_000, 50_000_000))), 9)
    chunks = (body, b"IDAT" + packed, b"IEND")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(c) - 4) + c + struct.pack(">I", zlib.crc32(c)) for c in chunks
    )


def _tail(content: bytes, chance: Random) -> bytes:
    return content + chance.choice((b"\xff\xd9" * 1_000, b"\0" * 100_000, b"PK\3\4", content))


DAMAGES: tuple[Damage, ...] = (*BYTES, _frame_size, _frame_size, _second_header, _second_header, _tail)
RARE: tuple[Damage, ...] = (_png_bomb,)


def _one(_number: int, chance: Random, place: Path) -> str:
    content = chance.choice(RARE)(b"", chance) if chance.random() < 0.02 else damaged(SPECIMENS, DAMAGES, chance)
    name = chance.choice(("a.jpg", *odd.FILE_NAMES)) if chance.random() < 0.1 else "a.jpg"
    if name != "a.jpg":
        return _named(name, place)
    file = place / "a.jpg"
    file.write_bytes(content)
    match chance.randrange(3):
        case 0:
            made = portrait(picture_file(file))
            if max(made.width, made.height) > 2_000:
                raise Escape("a portrait larger than a badge")
        case 1:
            picture = read_picture(picture_file(file))
            if len(picture.rgb) != 3 * picture.width * picture.height:
                raise Escape("a picture of another size than it says")
        case _:
            return "found" if PhotosThere(place).picture("a.jpg") else "left out"
    return "read"


def _named(name: str, place: Path) -> str:
    (place.parent / "secret.toml").write_bytes(SPECIMENS[0])
    folder = PhotosThere(place)
    if name in folder or folder.picture(name):
        raise Escape("a photo from another folder")
    return "not there"


TARGETS = {"photo": Target("photo", _one, seconds=8.0)}
