"""A picture file opened: never more of it in memory than it takes, always upright, in plain colours."""

import os
import zlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from stat import S_ISREG

from PIL import Image

from regdesk.errors import PhotoError
from regdesk.photos.header import Header, read_header

LARGEST_FILE = 20_000_000
"""Bytes; a file beyond it is no passport photo."""
MOST_PIXELS = {"JPEG": 50_000_000, "PNG": 16_000_000, "WEBP": 16_000_000}
"""A JPEG is decoded at an eighth to the whole of its size; the others only as a whole."""
MOST_PROGRESSIVE = 16_000_000
"""A JPEG that comes in several scans is held in memory as a whole, whatever is made of it."""
WORKING = 2_400
"""The longer side of a picture to be cut, in pixels; a larger one is made smaller."""
_TURN = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True)
class Picture:
    """An upright picture: three bytes of red, green and blue for each pixel, row by row from the top left."""

    rgb: bytes
    width: int
    height: int

    def image(self) -> Image.Image:
        return Image.frombytes("RGB", (self.width, self.height), self.rgb)


def picture_file(path: Path) -> bytes:
    """The bytes of a picture file, at most `LARGEST_FILE`. Raises PhotoError; no file is read before it is measured."""
    try:
        # a pipe must not keep the desk waiting for its other end
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError as problem:
        raise PhotoError("photo_file_missing") from problem
    except (OSError, ValueError) as problem:
        raise PhotoError("photo_no_file" if os.path.isdir(path) else "photo_file_closed") from problem
    try:
        return _measured(descriptor)
    finally:
        os.close(descriptor)


def _measured(descriptor: int) -> bytes:
    found = os.fstat(descriptor)
    if not S_ISREG(found.st_mode):
        raise PhotoError("photo_no_file")
    if found.st_size > LARGEST_FILE:
        raise too_large(found.st_size)
    with open(descriptor, "rb", closefd=False) as file:
        return file.read(LARGEST_FILE + 1)


def too_large(size: int) -> PhotoError:
    return PhotoError("photo_file_too_large", size=round(size / 1e6), most=round(LARGEST_FILE / 1e6))


def read_picture(content: bytes, *, longest: int = WORKING) -> Picture:
    """The picture of a file, its longer side at most `longest` pixels. Raises PhotoError for what cannot be one."""
    image = opened(content, longest=longest)
    if max(image.size) > longest:
        image.thumbnail((longest, longest))
    return Picture(image.tobytes(), image.width, image.height)


def opened(content: bytes, *, longest: int) -> Image.Image:
    """The same as an image in RGB that is loaded; its longer side may still be longer than asked for."""
    if len(content) > LARGEST_FILE:
        raise too_large(len(content))
    header = read_header(content)
    _bear(header)
    try:
        with Image.open(BytesIO(header.bare), formats=(header.kind,)) as image:
            if image.size != (header.width, header.height):
                # a file that says two sizes: one to whoever measures it, another to whoever draws it
                raise PhotoError("photo_no_picture")
            image.draft(None, (longest, longest))
            return _plain(image, header.turned)
    except (OSError, ValueError, SyntaxError, EOFError, zlib.error, Image.DecompressionBombError) as problem:
        cut_off = "truncated" in str(problem) or isinstance(problem, EOFError)
        raise PhotoError("photo_cut_off" if cut_off else "photo_no_picture") from problem


def _bear(header: Header) -> None:
    """Refuse by its own figures what would take too long or too much memory."""
    pixels = header.width * header.height
    most = MOST_PROGRESSIVE if header.progressive else MOST_PIXELS[header.kind]
    if pixels == 0:
        raise PhotoError("photo_no_picture")
    if pixels > most:
        raise PhotoError("photo_too_many_pixels", pixels=round(pixels / 1e6), most=round(most / 1e6))


def _plain(image: Image.Image, turned: int) -> Image.Image:
    """Red, green and blue on white paper, upright."""
    if image.mode.startswith("I"):  # sixteen bits of grey
        image = image.point(lambda grey: grey / 256).convert("L")
    if "A" in image.mode or "transparency" in image.info:
        whole = image.convert("RGBA")
        image = Image.new("RGBA", whole.size, "white")
        image.alpha_composite(whole)
    return _upright(image.convert("RGB"), turned)


def _upright(image: Image.Image, turned: int) -> Image.Image:
    return image.transpose(_TURN[turned]) if turned in _TURN else image
