"""Hostile, broken and strange picture files: each ends in a picture or in a sentence, soon and in little memory."""

import os
import struct
import subprocess
import sys
import tracemalloc
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from regdesk.errors import PhotoError
from regdesk.photos.header import orientation, read_header
from regdesk.photos.picture import LARGEST_FILE, Picture, picture_file, read_picture
from regdesk.sentences.errors import ERRORS
from tests.photos.pictures import a_face, a_file, chunk, exif, noise, png_that_says

FACE = a_file(a_face())


def refused(content: bytes) -> PhotoError:
    with pytest.raises(PhotoError) as problem:
        read_picture(content)
    assert ERRORS[problem.value.code].format(**problem.value.facts)
    return problem.value


def colour_at(picture: Picture, x: float, y: float) -> tuple[int, ...]:
    found = picture.image().getpixel((int(picture.width * x), int(picture.height * y)))
    assert isinstance(found, tuple)
    return found


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_of_each_kind_is_read(kind: str) -> None:
    picture = read_picture(a_file(a_face(), kind))
    assert (picture.width, picture.height) == (600, 800)
    assert min(colour_at(picture, 0.5, 0.05)) > 240


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "1", "CMYK", "I;16"])
def test_pictures_in_all_colour_systems_come_out_in_plain_colours(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    grey = a_face().convert("L")
    image = grey.point(lambda v: v * 257, "I").convert("I;16") if mode == "I;16" else a_face().convert(mode)
    picture = read_picture(a_file(image, kind))
    top, face = (sum(colour_at(picture, 0.5, y)) / 3 for y in (0.05, 0.725))
    assert top > 235
    assert face < 150


def test_what_can_be_seen_through_lies_on_white() -> None:
    clear = Image.new("RGBA", (300, 400), (0, 0, 0, 0))
    assert colour_at(read_picture(a_file(clear, "PNG")), 0.5, 0.5) == (255, 255, 255)
    palette = Image.new("P", (300, 400), 0)
    assert colour_at(read_picture(a_file(palette, "PNG", transparency=0)), 0.5, 0.5) == (255, 255, 255)


@pytest.mark.parametrize("turned", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_turned_picture_stands_upright(kind: str, turned: int) -> None:
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    image = a_face()
    laid = image if turned == 1 else image.transpose(list(Image.Transpose)[undo[turned]])
    picture = read_picture(a_file(laid, kind, exif=exif(turned)))
    assert (picture.width, picture.height) == (600, 800)
    assert min(colour_at(picture, 0.5, 0.05)) > 240
    assert max(colour_at(picture, 0.5, 0.95)) < 110


def test_nothing_of_the_metadata_reaches_the_decoder() -> None:
    said = a_file(a_face(), exif=exif(1), comment=b"a comment", icc_profile=b"x" * 300)
    bare = read_header(said + b"PK and a second picture behind the end").bare
    assert b"taken at" in said
    for left in (b"taken at", b"a comment", b"ICC_PROFILE", b"second picture"):
        assert left not in bare
    assert b"taken at" not in read_header(a_file(a_face(), "PNG", exif=exif(1))).bare


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"%PDF-1.7\n", "PDF"), (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"), (b"GIF89a", "GIF"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><svg/>", "SVG"), (b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
        (b"\0\0\0\x18ftypmif1", "HEIC"), (b"\0\0\0\x1cftypavif", "AVIF"), (b"II*\0\x08\0\0\0", "TIFF"),
        (b"BM\x36\0\0\0", "BMP"), (b"PK\3\4", "ZIP"),
    ],
)  # fmt: skip
def test_a_file_of_another_kind_is_called_by_its_name_whatever_its_ending(start: bytes, kind: str) -> None:
    problem = refused(start + b"\0" * 100)
    assert (problem.code, problem.facts["kind"]) == ("photo_other_kind", kind)


def test_an_empty_file_and_one_of_rubbish_are_told_apart() -> None:
    assert refused(b"").code == "photo_empty"
    assert refused(b"just words, many of them" * 50).code == "photo_no_picture"
    assert refused(b"\xff\xd8\xff\xd9").code == "photo_no_picture"


def test_a_picture_that_is_cut_off_is_refused_wherever_it_is_cut() -> None:
    for kind in ("JPEG", "PNG", "WEBP"):
        whole = a_file(a_face(), kind)
        for part in (0.2, 0.5, 0.9, 0.999):
            assert refused(whole[: int(len(whole) * part)]).code == "photo_cut_off", (kind, part)


def test_moving_pictures_are_refused() -> None:
    frames = [noise(200, 300), noise(200, 300)]
    for kind in ("PNG", "WEBP"):
        moving = a_file(frames[0], kind, save_all=True, append_images=frames[1:])
        assert refused(moving).code == "photo_moving"


def test_of_a_jpeg_with_a_second_picture_the_first_is_read() -> None:
    several = a_file(a_face(), "MPO", save_all=True, append_images=[noise(200, 300)])
    assert read_picture(several).width == 600


def test_bombs_are_refused_by_what_they_say_of_themselves() -> None:
    for wide, high in ((60_000, 60_000), (2**31 - 1, 2**31 - 1), (20_000, 10_000)):
        problem = refused(png_that_says(wide, high))
        assert problem.code == "photo_too_many_pixels"
    large = bytearray(FACE)
    at = large.index(b"\xff\xc0")
    large[at + 5 : at + 9] = struct.pack(">HH", 14_000, 14_300)  # 200 megapixels
    assert refused(bytes(large)).facts["pixels"] == 200
    assert refused(png_that_says(0, 0)).code == "photo_no_picture"


def test_text_that_swells_is_left_out_of_a_png() -> None:
    swollen = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"\0" * 50_000_000, 9))
    face = a_file(a_face(), "PNG")
    assert read_picture(face[:33] + swollen + face[33:]).width == 600


def test_a_jpeg_of_a_thousand_scans_is_refused() -> None:
    progressive = a_file(a_face(), progressive=True)
    last = progressive.rindex(b"\xff\xda")
    assert refused(progressive[:-2] + progressive[last:-2] * 1000 + b"\xff\xd9").code == "photo_no_picture"


def test_the_hardest_files_that_are_read_take_little_memory() -> None:
    """In a process of its own, for memory is counted by process."""
    script = (
        "import resource, sys\n"
        "from regdesk.photos.picture import read_picture\n"
        "content = sys.stdin.buffer.read()\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "read_picture(content)\n"
        "print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)\n"
    )
    hard = {
        "photo of 48 megapixels": a_file(noise(1000, 750).resize((8000, 6000)), quality=70),
        "progressive of 15": a_file(noise(1000, 750).resize((4470, 3350)), progressive=True, quality=60),
        "flat PNG of 15": a_file(Image.new("RGBA", (4470, 3350), (9, 9, 9, 9)), "PNG"),
    }
    for name, content in hard.items():
        told = subprocess.run([sys.executable, "-c", script], input=content, capture_output=True, check=True)
        assert float(told.stdout) < 260, name


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_spoilt_file_ends_in_a_picture_or_a_sentence(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(["JPEG", "PNG", "WEBP"]))
    whole = bytearray(a_file(a_face(240, 320), kind, exif=exif(6)))
    for _ in range(data.draw(st.integers(1, 12))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(PhotoError):
        picture = read_picture(bytes(whole))
        assert len(picture.rgb) == picture.width * picture.height * 3


@given(st.binary(max_size=200), st.sampled_from([b"", b"II*\0", b"MM\0*", b"II*\0\x08\0\0\0"]))
def test_any_bytes_where_the_orientation_should_be_mean_upright_or_a_turn(rest: bytes, start: bytes) -> None:
    assert 1 <= orientation(start + rest) <= 8


# ------------------------------------------------------------------------------------------------------------- files


def code_of(path: Path) -> str:
    with pytest.raises(PhotoError) as problem:
        picture_file(path)
    assert str(path) not in str(problem.value), "the name of a file is often a person's"
    return problem.value.code


def test_a_file_is_measured_before_it_is_read(tmp_path: Path) -> None:
    huge = tmp_path / "face.jpg"
    with open(huge, "wb") as file:
        file.truncate(2_000_000_000)
    tracemalloc.start()
    assert code_of(huge) == "photo_file_too_large"
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


def test_what_is_no_file_is_not_opened_as_one(tmp_path: Path) -> None:
    assert code_of(tmp_path) == "photo_no_file"
    assert code_of(tmp_path / "gone.jpg") == "photo_file_missing"
    (tmp_path / "broken.jpg").symlink_to(tmp_path / "nowhere")
    assert code_of(tmp_path / "broken.jpg") == "photo_file_missing"
    os.mkfifo(tmp_path / "pipe.jpg")
    assert code_of(tmp_path / "pipe.jpg") == "photo_no_file"
    (tmp_path / "zero.jpg").symlink_to("/dev/zero")
    assert code_of(tmp_path / "zero.jpg") == "photo_no_file"
    (tmp_path / "round.jpg").symlink_to(tmp_path / "round.jpg")
    assert code_of(tmp_path / "round.jpg") == "photo_file_closed"
    assert code_of(tmp_path / ("x" * 3000)) == "photo_file_closed"


def test_a_link_to_a_picture_is_that_picture(tmp_path: Path) -> None:
    (tmp_path / "face.jpg").write_bytes(FACE)
    (tmp_path / "link.jpg").symlink_to(tmp_path / "face.jpg")
    assert picture_file(tmp_path / "link.jpg") == FACE
    assert len(FACE) < LARGEST_FILE
