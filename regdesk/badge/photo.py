"""A portrait as the bytes of a JPEG file, which go into a PDF as they are."""

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from regdesk.errors import DeskError

MOST_PIXELS = 1200
"""A picture with longer sides is made smaller: a badge shows 30 × 40 mm."""
READABLE = 50_000_000
"""A picture of more pixels is not even read."""
_COLOURS = {"L": "/DeviceGray", "RGB": "/DeviceRGB"}


@dataclass(frozen=True, slots=True)
class Portrait:
    """A JPEG, its size in pixels, and the PDF name of its colours."""

    jpeg: bytes
    width: int
    height: int
    colours: str

    @property
    def cover(self) -> float:
        return self.width / self.height


@lru_cache(maxsize=64)
def portrait(photo: bytes) -> Portrait:
    """The picture, as it is if it is a JPEG of the right kind. Raises DeskError when it is no picture."""
    try:
        with Image.open(BytesIO(photo)) as image:
            if image.width * image.height > READABLE:
                raise DeskError("photo_unreadable")
            if _good_as_it_is(image):
                return Portrait(photo, image.width, image.height, _COLOURS[image.mode])
            return _made_right(image)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as problem:
        raise DeskError("photo_unreadable") from problem


def _good_as_it_is(image: Image.Image) -> bool:
    turned = image.getexif().get(0x0112, 1) != 1
    return image.format == "JPEG" and image.mode in _COLOURS and max(image.size) <= MOST_PIXELS and not turned


def _made_right(image: Image.Image) -> Portrait:
    upright = ImageOps.exif_transpose(image).convert("RGB")
    upright.thumbnail((MOST_PIXELS, MOST_PIXELS))
    out = BytesIO()
    upright.save(out, "JPEG", quality=90)
    return Portrait(out.getvalue(), upright.width, upright.height, "/DeviceRGB")
