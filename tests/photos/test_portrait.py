"""A portrait is cut to the badge's shape, judged and saved small."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from regdesk.errors import PhotoError
from regdesk.photos.picture import Picture, read_picture
from regdesk.photos.portrait import LARGEST, LEAST, MOST, SHAPE, Crop, cut, first_crop, moved, photo_hash, zoomed
from regdesk.sentences.errors import ERRORS
from tests.photos.pictures import a_face, a_file, blurred, exif, noise


def picture(image: Image.Image) -> Picture:
    return read_picture(a_file(image, quality=95))


@pytest.mark.parametrize(("width", "height"), [(600, 800), (1600, 900), (900, 1600), (400, 400), (3000, 2000)])
def test_the_first_crop_is_the_largest_of_the_right_shape(width: int, height: int) -> None:
    whole = picture(a_face(width, height))
    crop = first_crop(whole)
    assert crop.width / crop.height == pytest.approx(SHAPE)
    assert crop.width == pytest.approx(whole.width) or crop.height == pytest.approx(whole.height)


def test_what_is_kept_is_a_small_jpeg_without_metadata() -> None:
    photo = cut(*with_crop(read_picture(a_file(noise(2400, 3200), exif=exif(1)))))
    assert len(photo.jpeg) <= LARGEST
    with Image.open(BytesIO(photo.jpeg)) as kept:
        kept.load()
        assert kept.format == "JPEG"
        assert kept.size == (photo.width, photo.height)
        assert not kept.getexif()
        assert "comment" not in kept.info
    assert photo.width * 4 == pytest.approx(photo.height * 3, abs=4)


def with_crop(whole: Picture) -> tuple[Picture, Crop]:
    return whole, first_crop(whole)


def test_a_photo_is_never_enlarged_and_never_larger_than_a_badge_needs_twice() -> None:
    assert cut(*with_crop(picture(a_face(300, 400)))).width == 300
    assert (cut(*with_crop(picture(a_face(1800, 2400)))).width, MOST[0]) == (708, 708)


def test_a_picture_too_small_to_print_is_refused_with_its_size() -> None:
    with pytest.raises(PhotoError) as problem:
        first_crop(picture(a_face(190, 260)))
    assert "190 × 260" in ERRORS[problem.value.code].format(**problem.value.facts)
    assert first_crop(picture(a_face(*LEAST))).width == LEAST[0]


def test_fewer_than_300_dots_to_the_inch_are_told_but_not_refused() -> None:
    assert cut(*with_crop(picture(a_face(300, 400)))).coarse
    assert not cut(*with_crop(picture(a_face(354, 472)))).coarse


@pytest.mark.parametrize("size", [(354, 472), (708, 944), (1500, 2000)])
def test_a_blurred_picture_is_told_from_a_sharp_one_at_any_size(size: tuple[int, int]) -> None:
    face = a_face(*size)
    assert not cut(*with_crop(picture(face))).soft
    assert cut(*with_crop(picture(blurred(face, size[0] / 80)))).soft


def test_a_portrait_from_a_browser_is_sharp_however_hard_it_was_pressed() -> None:
    assert not cut(*with_crop(read_picture(a_file(a_face(), quality=40)))).soft


def test_a_picture_of_one_grey_is_not_sharp() -> None:
    assert cut(*with_crop(picture(Image.new("RGB", (600, 800), "grey")))).soft


def test_the_cut_shows_the_part_that_was_chosen() -> None:
    whole = Image.new("RGB", (1200, 800), "red")
    whole.paste("blue", (600, 0, 1200, 800))
    left, right = (cut(picture(whole), Crop(x, 100, 300)) for x in (0, 890))
    for photo, expected in ((left, 0), (right, 2)):
        with Image.open(BytesIO(photo.jpeg)) as kept:
            colour = kept.getpixel((150, 200))
        assert isinstance(colour, tuple)
        assert colour.index(max(colour)) == expected


@given(
    st.integers(195, 500), st.integers(260, 500),
    st.lists(st.tuples(st.floats(-900, 900), st.floats(-900, 900), st.floats(0.05, 20)), max_size=8),
)  # fmt: skip
def test_a_crop_never_leaves_its_picture_and_keeps_its_shape(
    width: int, height: int, hands: list[tuple[float, float, float]]
) -> None:
    whole = Picture(b"", width, height)
    crop = first_crop(whole)
    for across, down, factor in hands:
        crop = zoomed(moved(crop, whole, across, down), whole, factor)
        assert crop.x >= 0
        assert crop.y >= 0
        assert crop.x + crop.width <= width + 1e-6
        assert crop.y + crop.height <= height + 1e-6
        assert crop.width >= LEAST[0] - 1e-6


def test_the_log_names_a_photo_by_its_hash_and_no_photo_by_nothing() -> None:
    photo = cut(*with_crop(picture(a_face())))
    assert photo.hash == photo_hash(photo.jpeg)
    assert len(photo.hash) == 64
    assert photo_hash(b"") == ""
