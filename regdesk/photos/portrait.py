"""A portrait for a badge: cut from a picture to three by four, judged for print, saved small.

A badge shows 30 × 40 mm. Whether the face is the right one, and whether a soft picture will do, a person decides.
"""

from dataclasses import dataclass, replace
from hashlib import sha256
from io import BytesIO

from PIL import Image, ImageFilter, ImageStat

from regdesk.errors import PhotoError
from regdesk.photos.picture import Picture

SHAPE = 3 / 4
"""Width by height: 30 × 40 mm, and what UN registration forms ask for."""
LEAST = (195, 260)
"""Pixels below which no face is printed: about 165 dpi (FAO asks for 195 × 255)."""
SHARP = (354, 472)
"""Pixels that print 30 × 40 mm at 300 dpi."""
MOST = (708, 944)
"""Pixels that are kept: twice that, so that a clerk can look closer than the badge does."""
LARGEST = 100_000
"""Bytes of a kept photo, the limit that UN registration forms set."""
LEAST_SHARPNESS = 0.006
"""About what a blur of three pixels leaves of a face at 300 dpi; sharp portraits have twenty times as much."""
_QUALITIES = (90, 84, 76, 68, 60)
_JUDGED = (177, 236)
_EDGES = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128)
"""The Laplacian: what differs from its four neighbours."""


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a picture that becomes the photo, in its pixels from the top left; its height is width / SHAPE."""

    x: float
    y: float
    width: float

    @property
    def height(self) -> float:
        return self.width / SHAPE


@dataclass(frozen=True, slots=True)
class NewPhoto:
    """A photo ready to be kept: JPEG bytes, its size in pixels, and how sharp it is (0 to about 1)."""

    jpeg: bytes
    width: int
    height: int
    sharpness: float

    @property
    def soft(self) -> bool:
        """Whether a clerk should be told that it looks blurred."""
        return self.sharpness < LEAST_SHARPNESS

    @property
    def coarse(self) -> bool:
        """Whether it prints with fewer than 300 dots to the inch."""
        return self.width < SHARP[0]

    @property
    def hash(self) -> str:
        return photo_hash(self.jpeg)


def photo_hash(jpeg: bytes) -> str:
    """By which the log names a photo: SHA-256, 64 hexadecimal digits; empty for no photo."""
    return sha256(jpeg).hexdigest() if jpeg else ""


def first_crop(picture: Picture) -> Crop:
    """The largest part of the right shape, in the middle, nearer to the top: there the face is.

    Raises PhotoError when even that is too small to print.
    """
    width = min(float(picture.width), picture.height * SHAPE)
    if width < LEAST[0]:
        raise PhotoError(
            "photo_too_small",
            width=picture.width, height=picture.height, least_width=LEAST[0], least_height=LEAST[1],
        )  # fmt: skip
    return Crop((picture.width - width) / 2, (picture.height - width / SHAPE) / 3, width)


def moved(crop: Crop, picture: Picture, across: float, down: float) -> Crop:
    """The crop moved by so many pixels, never over the edge."""
    return _inside(replace(crop, x=crop.x + across, y=crop.y + down), picture)


def zoomed(crop: Crop, picture: Picture, factor: float) -> Crop:
    """A `factor` above 1 shows less of the picture, larger; the middle stays where it is."""
    most = min(float(picture.width), picture.height * SHAPE)
    width = min(max(crop.width / factor, LEAST[0]), most)
    x = crop.x + (crop.width - width) / 2
    return _inside(Crop(x, crop.y + (crop.height - width / SHAPE) / 2, width), picture)


def _inside(crop: Crop, picture: Picture) -> Crop:
    x = min(max(crop.x, 0.0), picture.width - crop.width)
    return replace(crop, x=max(x, 0.0), y=max(min(max(crop.y, 0.0), picture.height - crop.height), 0.0))


def cut(picture: Picture, crop: Crop) -> NewPhoto:
    """The photo that a crop makes: never enlarged, at most `MOST` pixels and `LARGEST` bytes, without any metadata."""
    part = (crop.x, crop.y, min(crop.x + crop.width, picture.width), min(crop.y + crop.height, picture.height))
    width = min(int(crop.width), MOST[0])
    whole = picture.image()
    image = whole.resize((width, round(width / SHAPE)), Image.Resampling.LANCZOS, box=part)
    sharpness = sharpness_of(image)
    image, jpeg = _small_enough(image)
    return NewPhoto(jpeg, image.width, image.height, sharpness)


def _small_enough(image: Image.Image) -> tuple[Image.Image, bytes]:
    for quality in _QUALITIES:
        jpeg = _saved(image, quality)
        if len(jpeg) <= LARGEST:
            return image, jpeg
    return _small_enough(image.resize((image.width * 3 // 4, round(image.width * 3 // 4 / SHAPE))))


def _saved(image: Image.Image, quality: int) -> bytes:
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()


def sharpness_of(image: Image.Image) -> float:
    """How much edge there is for the contrast there is: the variance of the Laplacian by that of the grey.

    Measured on every picture at one size, so that a large soft picture and a small sharp one are told apart by what
    a badge would show of them. A picture of one grey is not sharp.
    """
    grey = image.convert("L").resize(_JUDGED, Image.Resampling.BOX)
    contrast = float(ImageStat.Stat(grey).var[0])
    edges = grey.filter(_EDGES).crop((1, 1, _JUDGED[0] - 1, _JUDGED[1] - 1))
    return float(ImageStat.Stat(edges).var[0]) / contrast if contrast >= 1 else 0.0
