"""What would look bad of a photo on a badge: none there, too few pixels, or so wide that the head is cut."""

import math
from dataclasses import dataclass
from enum import StrEnum

from regdesk.badge.layout import Photo, Template
from regdesk.errors import PhotoError
from regdesk.photos.header import read_header

LEAST_DPI = 150
"""Pixels to the inch of the printed photo. Below, a face goes soft at arm's length (300 is what a printer can show)."""
LEAST_SEEN = 0.66
"""So much of a photo's longer way is at least on the badge; of a square one three quarters are."""
_MM = 25.4
_LYING = 5
"""From this EXIF orientation on, width and height are exchanged."""


class PhotoKind(StrEnum):
    """What is wrong with a photo, for one template."""

    NO_PHOTO = "no_photo"
    UNREADABLE = "photo_unreadable"
    TOO_SMALL = "photo_small"
    CUT = "photo_cut"


@dataclass(frozen=True, slots=True)
class Pixels:
    """The size of a photo as it is seen, in pixels."""

    width: int
    height: int

    @property
    def cover(self) -> float:
        return self.width / self.height


@dataclass(frozen=True, slots=True)
class PhotoFault:
    """`facts`: what its sentence names."""

    kind: PhotoKind
    facts: tuple[tuple[str, str], ...] = ()


def pixels_of(photo: bytes) -> Pixels | None:
    """The size of a picture file by its header; None for what is no picture."""
    try:
        header = read_header(photo)
    except PhotoError:
        return None
    if not header.width or not header.height:
        return None
    lying = header.turned >= _LYING
    return Pixels(header.height, header.width) if lying else Pixels(header.width, header.height)


def photo_box(template: Template) -> Photo | None:
    """Where a template shows the photo; None where it shows none."""
    return next((each for each in template.elements if isinstance(each, Photo)), None)


def photo_fault(box: Photo, photo: Pixels) -> PhotoFault | None:
    """What is wrong with a photo that fills the box: the graver thing first."""
    mm = max(box.width / photo.width, box.height / photo.height)
    seen = min(box.width / (photo.width * mm), box.height / (photo.height * mm))
    if seen < LEAST_SEEN:
        return PhotoFault(PhotoKind.CUT, (("seen", f"{seen * 100:.0f}"),))
    dpi = _MM / mm
    if dpi >= LEAST_DPI:
        return None
    least = f"{_least(box.width)} × {_least(box.height)}"
    facts = (("size", f"{photo.width} × {photo.height}"), ("dpi", f"{dpi:.0f}"), ("least", least))
    return PhotoFault(PhotoKind.TOO_SMALL, facts)


def _least(mm: float) -> int:
    """So many pixels this length needs."""
    return math.ceil(mm / _MM * LEAST_DPI)
