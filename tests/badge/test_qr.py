"""The QR code is what qrcode makes, fast or slow, and every scanner reads it."""

import re

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.util import MODE_ALPHA_NUM, QRData

from regdesk.badge.layout import MOST_MODULES, QUIET, Qr, template_named
from regdesk.badge.qr import best_symbol, penalty, qr_path, version_for
from regdesk.badge.qr_symbol import symbol, symbols
from tests.badge.pieces import CODE, TEMPLATES, a_badge, a_code, picture, somebody, the_training

SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
LONG = somebody(given="Maria Fernanda Alejandra", family="Wooloomooloo Warrandyte Warwarnambool de la Concepción")


@settings(max_examples=60, deadline=None)
@given(st.text(SIGNS, min_size=1, max_size=221), st.integers(0, 7))
def test_a_symbol_is_the_one_that_qrcode_makes(code: str, mask: int) -> None:
    version = version_for(code)
    assert symbol(code, version, mask) == made_by_qrcode(code, version, mask)


def made_by_qrcode(code: str, version: int, mask: int) -> int:
    """The modules of a symbol as one number, each row with a light module after it."""
    made = QRCode(version=version, error_correction=ERROR_CORRECT_Q, mask_pattern=mask)
    made.add_data(QRData(code.encode("ascii"), mode=MODE_ALPHA_NUM))
    made.make(fit=False)
    return int("".join("1" if module else "0" for row in made.modules for module in (*row, False)), 2)


@settings(max_examples=15, deadline=None)
@given(st.text(SIGNS, min_size=1, max_size=175))
def test_the_mask_is_the_one_with_the_fewest_traps_for_a_reader(code: str) -> None:
    version = version_for(code)
    side = 17 + 4 * version
    worth = []
    for mask, rows, columns in symbols(code, version):
        assert rows == symbol(code, version, mask)
        assert penalty(rows, columns, side) == counted(rows, side)
        worth.append((counted(rows, side), mask))
    best = min(worth)[1]
    assert best_symbol(code, version) == (symbol(code, version, best), best)


def counted(rows: int, side: int) -> int:
    """What ISO/IEC 18004, 7.8.3.1 counts, module by module."""
    bits = f"{rows:0{side * (side + 1)}b}"
    across = [bits[row * (side + 1) : row * (side + 1) + side] for row in range(side)]
    down = ["".join(line[column] for line in across) for column in range(side)]
    runs = sum(len(run) - 2 for line in across + down for run in re.findall("0{5,}|1{5,}", line))
    squares = sum(
        len({across[y][x], across[y][x + 1], across[y + 1][x], across[y + 1][x + 1]}) == 1
        for y in range(side - 1)
        for x in range(side - 1)
    )
    finders = sum(
        len(re.findall(f"(?={pattern})", line)) for line in across + down for pattern in ("10111010000", "00001011101")
    )
    dark = bits.count("1") * 100 / (side * side)
    return runs + 3 * squares + 40 * finders + 10 * int(abs(dark - 50) / 5)


def test_a_text_that_no_printed_code_holds_is_refused() -> None:
    assert qr_path("A" * 221)[0] == 57
    with pytest.raises(ValueError, match="too long"):
        qr_path("A" * 222)


@pytest.mark.parametrize(
    ("length", "modules"), [(8, 21), (29, 25), (30, 29), (34, 29), (47, 29), (48, 33), (90, 41), (175, 53)]
)
def test_a_code_gets_the_smallest_symbol_of_level_q(length: int, modules: int) -> None:
    assert qr_path((SIGNS * 5)[:length])[0] == modules


def test_one_path_draws_the_finder_patterns() -> None:
    side, path = qr_path(CODE)
    runs = [tuple(map(int, run)) for run in re.findall(rb"(\d+) (\d+) (\d+) 1 re", path)]
    assert (0, 0, 7) in runs
    assert (side - 7, 0, 7) in runs
    assert (0, side - 1, 7) in runs


@pytest.mark.parametrize("printer", ["grey", "black and white", "dithering"])
@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("code", [CODE, "R1" + "0" * 173, a_code(2, "RT")], ids=["sealed", "noughts", "training"])
def test_the_printed_code_is_read_back_as_its_printer_puts_it_on_paper(name: str, code: str, printer: str) -> None:
    seen = printed(picture(a_badge(name, code=code), template_named(name).dpi), printer)
    found = zxingcpp.read_barcodes(seen, formats=zxingcpp.BarcodeFormat.QRCode)
    assert [each.text for each in found] == [code]
    assert found[0].ec_level == "Q"


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_module_is_a_whole_number_of_dots_and_at_least_four(name: str) -> None:
    qr = next(each for each in template_named(name).elements if isinstance(each, Qr))
    dot = template_named(name).dot
    for modules in (25, MOST_MODULES):
        dots = qr.side(modules, dot) / modules / dot
        assert dots == pytest.approx(round(dots))
        assert dots >= 4


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("event", [None, the_training()], ids=["live", "training"])
@pytest.mark.parametrize("person", [somebody(), LONG], ids=["short", "long"])
def test_nothing_is_printed_within_four_modules_of_the_code(name: str, event: object, person: object) -> None:
    template = template_named(name)
    page = picture(a_badge(name, event, person), template.dpi)  # type: ignore[arg-type]
    qr = next(each for each in template.elements if isinstance(each, Qr))
    left, top, side = qr.place(MOST_MODULES, template.dot)
    quiet = QUIET * side / MOST_MODULES
    around = tuple(
        round(mm / 25.4 * template.dpi) for mm in (left - quiet, top - quiet, left + side + quiet, top + side + quiet)
    )
    inside = tuple(round(mm / 25.4 * template.dpi) for mm in (left, top, left + side, top + side))
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
