"""A portrait as the bytes of a JPEG file, which go into a PDF as they are. Nothing is kept of it here."""

from dataclasses import dataclass
from io import BytesIO

from regdesk.errors import DeskError, PhotoError
from regdesk.photos.header import UPRIGHT, Header, read_header
from regdesk.photos.picture import opened

MOST_PIXELS = 1200
"""A picture with longer sides is made smaller: a badge shows 30 × 40 mm."""
_COLOURS = {1: "/DeviceGray", 3: "/DeviceRGB"}


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


def portrait(photo: bytes) -> Portrait:
    """The picture, as it is but for its metadata if it is a JPEG of the right kind.

    Raises DeskError when it is no picture.
    """
    try:
        header = read_header(photo)
        if _good_as_it_is(header):
            return Portrait(header.bare, header.width, header.height, _COLOURS[header.layers])
        return _made_right(photo)
    except PhotoError as problem:
        raise DeskError("photo_unreadable") from problem


def _good_as_it_is(header: Header) -> bool:
    longest = max(header.width, header.height)
    return header.layers in _COLOURS and 0 < longest <= MOST_PIXELS and header.turned == UPRIGHT


def _made_right(photo: bytes) -> Portrait:
    upright = opened(photo, longest=MOST_PIXELS)
    upright.thumbnail((MOST_PIXELS, MOST_PIXELS))
    out = BytesIO()
    upright.save(out, "JPEG", quality=90)
    return Portrait(out.getvalue(), upright.width, upright.height, "/DeviceRGB")
