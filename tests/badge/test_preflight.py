"""Photos that would look bad on a badge are told by their pixels before anything is printed."""

from io import BytesIO

import pytest
from PIL import Image

from regdesk.badge.layout import Photo, template_named
from regdesk.badge.preflight import LEAST_DPI, PhotoKind, Pixels, photo_box, photo_fault, pixels_of
from tests.badge.pieces import PORTRAIT, TEMPLATES

BOX = Photo(x=0, y=0, width=30, height=40)


def a_picture(width: int, height: int, *, turned: int = 1) -> bytes:
    out, exif = BytesIO(), Image.Exif()
    exif[0x0112] = turned
    Image.new("RGB", (width, height), "grey").save(out, "JPEG", exif=exif)
    return out.getvalue()


def kind(photo: Pixels, box: Photo = BOX) -> PhotoKind | None:
    fault = photo_fault(box, photo)
    return fault.kind if fault else None


def test_a_photo_of_the_usual_size_is_well_on_every_template() -> None:
    pixels = pixels_of(PORTRAIT)
    assert pixels
    for name in TEMPLATES:
        box = photo_box(template_named(name))
        assert box
        assert photo_fault(box, pixels) is None


def test_a_photo_of_few_pixels_is_told_with_what_is_needed() -> None:
    fault = photo_fault(BOX, Pixels(150, 200))
    assert fault
    assert fault.kind is PhotoKind.TOO_SMALL
    assert dict(fault.facts) == {"size": "150 × 200", "dpi": "127", "least": "178 × 237"}
    assert photo_fault(BOX, Pixels(178, 237)) is None, "what the sentence asks for is enough"
    assert kind(Pixels(177, 237)) is PhotoKind.TOO_SMALL


def test_the_sharpness_is_that_of_the_part_that_is_seen() -> None:
    wide = Pixels(240, 237)
    assert kind(wide) is None, "its height fills the box"
    assert kind(Pixels(240, 236)) is PhotoKind.TOO_SMALL
    assert LEAST_DPI == 150


@pytest.mark.parametrize(
    ("photo", "told"),
    [
        (Pixels(1000, 1000), None),
        (Pixels(1000, 1500), None),
        (Pixels(1600, 1200), PhotoKind.CUT),
        (Pixels(1080, 1920), None),
        (Pixels(500, 1200), PhotoKind.CUT),
        (Pixels(40, 20), PhotoKind.CUT),
    ],
)
def test_only_a_photo_of_quite_another_shape_loses_too_much(photo: Pixels, told: PhotoKind | None) -> None:
    assert kind(photo) is told


def test_a_photo_that_lies_on_its_side_is_measured_as_it_is_seen() -> None:
    assert pixels_of(a_picture(400, 300)) == Pixels(400, 300)
    assert pixels_of(a_picture(400, 300, turned=6)) == Pixels(300, 400)


@pytest.mark.parametrize("content", [b"", b"no picture", PORTRAIT[:40]])
def test_what_is_no_picture_has_no_size(content: bytes) -> None:
    assert pixels_of(content) is None
