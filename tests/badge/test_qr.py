"""The QR code is what qrcode makes, fast or slow, and every scanner reads it."""

import re

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from regdesk.badge.layout import DOT, QUIET, Qr, template_named
from regdesk.badge.qr import qr_path
from tests.badge.pieces import CODE, DOTS, TEMPLATES, a_badge, picture, somebody, the_training

SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LONG = somebody(given="Maria Fernanda Alejandra", family="Wooloomooloo Warrandyte Warwarnambool de la Concepción")


@settings(max_examples=40, deadline=None)
@given(st.text(SIGNS, min_size=30, max_size=34).filter(lambda code: code.strip("0")))
def test_a_code_put_together_from_single_bits_is_the_code_that_qrcode_makes(code: str) -> None:
    assert qr_path(code, one_of_many=True) == qr_path(code)


@pytest.mark.parametrize(("length", "modules"), [(8, 21), (29, 25), (30, 29), (34, 29), (47, 29), (48, 33), (90, 41)])
def test_a_code_gets_the_smallest_symbol_of_level_q(length: int, modules: int) -> None:
    assert qr_path((SIGNS * 3)[:length])[0] == modules


def test_one_path_draws_the_finder_patterns() -> None:
    side, path = qr_path(CODE)
    runs = [tuple(map(int, run)) for run in re.findall(rb"(\d+) (\d+) (\d+) 1 re", path)]
    assert (0, 0, 7) in runs
    assert (side - 7, 0, 7) in runs
    assert (0, side - 1, 7) in runs


@pytest.mark.parametrize("printer", ["grey", "black and white", "dithering"])
@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("code", [CODE, "PV2017" + "0" * 24, "TRAINING" + CODE[6:32]])
def test_the_printed_code_is_read_back_at_203_dots(name: str, code: str, printer: str) -> None:
    seen = printed(picture(a_badge(name, code=code)), printer)
    found = zxingcpp.read_barcodes(seen, formats=zxingcpp.BarcodeFormat.QRCode)
    assert [each.text for each in found] == [code]
    assert found[0].ec_level == "Q"


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_module_is_a_whole_number_of_dots_and_at_least_four(name: str) -> None:
    qr = next(each for each in template_named(name).elements if isinstance(each, Qr))
    for modules in (25, 29):
        dots = qr.side(modules) / modules / DOT
        assert dots == pytest.approx(round(dots))
        assert dots >= 4


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("event", [None, the_training()], ids=["live", "training"])
@pytest.mark.parametrize("person", [somebody(), LONG], ids=["short", "long"])
def test_nothing_is_printed_within_four_modules_of_the_code(name: str, event: object, person: object) -> None:
    page = picture(a_badge(name, event, person))  # type: ignore[arg-type]
    qr = next(each for each in template_named(name).elements if isinstance(each, Qr))
    side = qr.side(29)
    left, top = qr.x + qr.width - side, qr.y + (qr.height - side) / 2
    quiet = QUIET * side / 29
    around = tuple(
        round(mm / 25.4 * DOTS) for mm in (left - quiet, top - quiet, left + side + quiet, top + side + quiet)
    )
    inside = tuple(round(mm / 25.4 * DOTS) for mm in (left, top, left + side, top + side))
    area = page.crop((around[0] + 1, around[1] + 1, around[2] - 1, around[3] - 1))
    area.paste(255, tuple(place - around[corner % 2] - 1 + (-1, 1)[corner > 1] for corner, place in enumerate(inside)))
    assert darkest(area) > 250


def darkest(area: Image.Image) -> float:
    return float(area.getextrema()[0])  # type: ignore[arg-type]


def printed(page: Image.Image, printer: str) -> Image.Image:
    """The page as a printer with fewer shades puts it on paper."""
    if printer == "black and white":
        return page.point(lambda level: 255 * (level > 128))
    return page.convert("1").convert("L") if printer == "dithering" else page


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_code_is_black_without_a_shade(name: str) -> None:
    qr = next(each for each in template_named(name).elements if isinstance(each, Qr))
    assert qr.colour == "#000000"
