"""Picture files of all sorts, made as they are needed."""

import struct
import zlib
from io import BytesIO

from PIL import Image, ImageDraw, ImageFilter


def a_face(width: int = 600, height: int = 800) -> Image.Image:
    """Something drawn with edges, lighter at the top, so that up and down can be told apart."""
    image = Image.new("RGB", (width, height), "#d8e0e8")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, width, height // 8), fill="#ffffff")
    draw.ellipse((width * 0.25, height * 0.2, width * 0.75, height * 0.75), fill="#8d5a3b")
    for at in range(8):
        draw.line(
            (width * 0.3, height * (0.3 + at / 20), width * 0.7, height * (0.3 + at / 20)), fill="#1a0f0a", width=3
        )
    draw.rectangle((0, height * 0.85, width, height), fill="#123b52")
    return image


def blurred(image: Image.Image, pixels: float) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(pixels))


def a_file(image: Image.Image, kind: str = "JPEG", **how: object) -> bytes:
    out = BytesIO()
    image.save(out, kind, **how)  # type: ignore[arg-type] # what each kind of file takes
    return out.getvalue()


def exif(orientation: int) -> bytes:
    """An EXIF block of one entry, and a place where the photo was taken."""
    said = Image.Exif()
    said[0x0112] = orientation
    said[0x010E] = "taken at 41.40 N 2.17 E"
    return said.tobytes()


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_that_says(width: int, height: int, data: bytes = b"") -> bytes:
    """A PNG that claims a size and holds next to nothing."""
    start = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", start) + chunk(b"IDAT", zlib.compress(data, 9)) + chunk(b"IEND", b"")
    )  # fmt: skip


def noise(width: int, height: int) -> Image.Image:
    """As hard to press small as a picture can be."""
    return Image.effect_noise((width, height), 90).convert("RGB")
