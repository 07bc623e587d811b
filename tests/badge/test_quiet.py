"""Nothing may stand in the quiet zone of the QR code; a template that puts something there is refused."""

from pathlib import Path

import pytest

from regdesk.badge.layout import MOST_MODULES, QUIET, Qr, load_template, template_named, template_names
from regdesk.errors import BadgeTemplateError
from regdesk.sentences import ERRORS, say

PAGE = 'name = "Small"\nwidth = 60\nheight = 60\n'
CODE = '[[element]]\nkind = "qr"\nx = 20\ny = 20\nwidth = 26.9\nheight = 26.9\ncolour = "#000000"\n'
BOX = '[[element]]\nkind = "box"\nx = 0\ny = 0\nwidth = 60\nheight = 17\ncolour = "#0075AB"\n'
WORDS = (
    '[[element]]\nkind = "text"\ntext = "TRAINING"\nfont = "Inter-Bold"\nsize = 5\ncolour = "#0075AB"\n'
    'x = 0\ny = 40\nwidth = 18\nheight = 20\n'
)  # fmt: skip


def template(folder: Path, text: str) -> Path:
    file = folder / "small.toml"
    file.write_text(PAGE + text, encoding="utf-8")
    return file


def told(folder: Path, text: str) -> str:
    with pytest.raises(BadgeTemplateError) as problem:
        load_template(template(folder, text))
    return say(ERRORS, problem.value.code, problem.value.facts)


@pytest.mark.parametrize(
    "beside",
    [
        BOX,
        BOX.replace("#0075AB", "#FFFFFF").replace("height = 17", "height = 60"),
        BOX.replace("height = 17", "height = 60") + "line = 2\n",
        WORDS,
        WORDS + "turn = -16\n",
    ],
    ids=["above", "white behind", "a frame around", "words beside", "turned words beside"],
)
def test_what_leaves_the_quiet_zone_free_may_stand_there(tmp_path: Path, beside: str) -> None:
    assert load_template(template(tmp_path, beside + CODE)).name == "Small"


@pytest.mark.parametrize(
    "beside",
    [
        BOX.replace("height = 17", "height = 19"),
        BOX.replace("height = 17", "height = 60").replace("x = 0", "x = 18.6").replace("width = 60", "width = 30")
        + "line = 2\n",
        WORDS.replace("width = 18", "width = 19"),
        WORDS.replace("x = 0", "x = 6") + "turn = -45\n",
        WORDS.replace("text = ", 'when = "training"\ntext = ').replace("width = 18", "width = 30"),
    ],
    ids=["from above", "a frame too near", "words", "turned words", "only in training"],
)
def test_what_reaches_into_the_quiet_zone_is_told_with_both_lines(tmp_path: Path, beside: str) -> None:
    line = (PAGE + beside).count("\n") + 3
    assert told(tmp_path, beside + CODE) == (
        f"Line {line} of the badge template small.toml: what begins in line 4 reaches into the white space of the QR "
        "code. Keep 2.0 mm around the code free, or scanners do not find it."
    )


def test_white_over_the_code_is_no_paper(tmp_path: Path) -> None:
    white = BOX.replace("#0075AB", "#FFFFFF").replace("height = 17", "height = 60")
    assert "reaches into the white space" in told(tmp_path, CODE + white)


def test_the_edge_of_the_badge_is_no_paper_either(tmp_path: Path) -> None:
    assert "stands too near to the edge of the badge. Keep 2.0 mm" in told(tmp_path, CODE.replace("x = 20", "x = 33"))


def test_a_finer_printer_makes_a_smaller_code(tmp_path: Path) -> None:
    small = CODE.replace("26.9", "18.2")
    assert "Make it at least 26.6 mm wide" in told(tmp_path, small)
    file = tmp_path / "fine.toml"
    file.write_text(PAGE + "dpi = 300\n" + small, encoding="utf-8")
    fine = load_template(file)
    (code,) = fine.elements
    assert isinstance(code, Qr)
    assert code.side(MOST_MODULES, fine.dot) == pytest.approx(MOST_MODULES * 4 * 25.4 / 300)
    assert "must be the dots to the inch of the printer, such as 203 or 300, not “72”" in told(
        tmp_path, "dpi = 72\n" + CODE
    )


@pytest.mark.parametrize("name", template_names())
def test_every_template_that_ships_has_four_dots_and_four_modules(name: str) -> None:
    chosen = template_named(name)
    for code in (each for each in chosen.elements if isinstance(each, Qr)):
        left, top, side = code.place(MOST_MODULES, chosen.dot)
        module = side / MOST_MODULES
        assert module >= 4 * chosen.dot - 1e-9
        assert min(left, top, chosen.badge[0] - left - side, chosen.badge[1] - top - side) >= QUIET * module
        assert left / chosen.dot == pytest.approx(round(left / chosen.dot))
