"""Templates and texts that want more than a badge: another folder, all the memory, ink beside their box."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from regdesk.badge.layout import load_template, template_named
from regdesk.badge.text import LONGEST, Wish, clean, fit, paragraph, shape
from regdesk.errors import BadgeTemplateError
from regdesk.resources import path
from regdesk.settings import SlipPaper
from tests.badge.pieces import a_badge, somebody
from tests.benchmarks.fuzz import odd
from tests.benchmarks.fuzz.names import ink_outside, slip_page

A6 = path("badges", "a6.toml").read_text(encoding="utf-8")
PAGE = 'name = "x"\nwidth = 60\nheight = 40\n'
BOX = '[[element]]\nkind = "box"\nx = 1\ny = 1\nwidth = 10\nheight = 10\ncolour = "#000000"\n'
WORDS = '[[element]]\nkind = "text"\nx = 1\ny = 1\nwidth = 30\nheight = 8\nfont = "Inter-Bold"\nsize = 5\n'
WORDS += 'colour = "#000000"\n'


@pytest.mark.parametrize("name", [*odd.FILE_NAMES, "../badges/a6", str(path("badges", "a6"))])
def test_the_name_of_a_template_leads_nowhere_else(name: str) -> None:
    with pytest.raises(BadgeTemplateError):
        template_named(name)


@pytest.mark.parametrize(
    "text",
    [
        PAGE + "element = [1, 2]\n",
        PAGE + BOX.replace('"#000000"', "[]"),
        PAGE + BOX.replace("x = 1", "x = nan"),
        PAGE + BOX.replace("x = 1", "x = 1e300"),
        PAGE + WORDS + 'text = "{given:>99999999999}"\n',
        PAGE + WORDS + 'text = "{given!r}"\n',
        PAGE + WORDS + 'text = "{given.__class__}"\n',
        PAGE + WORDS.replace("size = 5", "size = 0") + 'text = "x"\n',
        PAGE + WORDS.replace("size = 5", "size = 1e-300") + 'text = "x"\n',
        PAGE + WORDS.replace("Inter-Bold", "../fonts/Inter-Bold") + 'text = "x"\n',
        PAGE + WORDS.replace("Inter-Bold", "a" * 300) + 'text = "x"\n',
        PAGE + BOX.replace("box", "waves") + "step = 0\n",
        PAGE + BOX.replace("box", "waves") + "step = 1e-9\n",
        PAGE + BOX.replace("box", "waves") + "swing = 900\n",
        PAGE
        + BOX.replace("box", "rooms").replace("element", "back")
        + 'font = "Inter-Bold"\nfloor_font = "Inter-Bold"\nsize = 2\ntile = "#000000"\nletter = "#FFFFFF"\ngap = -9\n',
        'name = "x"\nlike = "a6"\n[sheet]\nwidth = 210\nheight = 297\nacross = 2\ndown = 1\ngap = -50\n',
        'name = "x"\nlike = "a6"\n[sheet]\nwidth = 210\nheight = 297\nacross = 2\ndown = 9999\n',
        PAGE.replace("60", "0") + BOX,
        PAGE.replace("60", "1e9"),
        PAGE.replace("60", "-60"),
        "name" + ".a" * 3_000 + " = 1",
        "x = " + "[" * 9_000,
    ],
)
def test_a_template_that_wants_too_much_is_refused_in_words(tmp_path: Path, text: str) -> None:
    file = tmp_path / "badge.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadgeTemplateError):
        load_template(file)


@pytest.mark.parametrize("element", ["waves", "box"])
def test_every_element_may_have_the_colour_of_the_category(tmp_path: Path, element: str) -> None:
    file = tmp_path / "badge.toml"
    file.write_text(PAGE + BOX.replace("box", element).replace("#000000", "category_dark"), encoding="utf-8")
    assert a_badge(load_template(file)).startswith(b"%PDF")


@pytest.mark.parametrize("name", odd.NAMES)
def test_no_name_puts_ink_beside_its_box_on_a_badge(name: str) -> None:
    assert not ink_outside(template_named("a6"), somebody(family=name, given=name, function=name))


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
@example("\u0489", "\ufffe")
def test_any_name_is_set_inside_its_box(family: str, given_name: str) -> None:
    assert not ink_outside(template_named("cr80"), somebody(family=family, given=given_name))


@pytest.mark.parametrize("paper", list(SlipPaper))
def test_no_name_breaks_a_slip_into_more_lines_or_leaves_its_paper(paper: SlipPaper) -> None:
    usual = slip_page("Sato Kenji X", "Japan", paper)
    for name in (
        "Sato\nKenji X",
        "Sato\u2028Kenji X",
        "\u202eSato Kenji X",
        "Sato\r\n\r\nKenji X",
        "Sato Kenji X\u2069\u200f",
    ):
        assert slip_page(name, "Japan", paper).tobytes() == usual.tobytes()


def test_a_long_text_is_broken_into_lines_soon_and_whole() -> None:
    text = "Ab " * 600
    block = fit((Wish(text, "Inter-Bold", 5.0, 4),), 60.0, 30.0)
    assert len(block.lines) == 4
    letters = sum(len(each.line.glyphs) for each in block.lines)
    assert letters == len(shape(clean(text), "Inter-Bold").glyphs) - 3  # one space at each break


def test_a_title_of_a_hundred_lines_is_set_soon() -> None:
    block = fit(tuple(Wish(f"Line {n} of the title", "Inter-Bold", 5.0, 3) for n in range(100)), 60.0, 300.0)
    assert len(block.lines) >= 100


def test_a_text_of_a_million_signs_is_cut() -> None:
    assert len(clean("A" * 1_000_000)) == LONGEST
    assert paragraph("\u0489" * 50, "Inter-Bold", 4.0, 50.0, leading=1.2).lines is not None


@pytest.mark.parametrize("gap", [0, 3, 58, 900])
def test_rooms_find_some_place_however_their_columns_are_set(tmp_path: Path, gap: int) -> None:
    file = tmp_path / "badge.toml"
    rooms = (
        '[[back]]\nkind = "rooms"\nx = 1\ny = 1\nwidth = 58\nheight = 3\nfont = "Inter-Bold"\n'
        f'floor_font = "Inter-Bold"\nsize = 20\ncolour = "#000000"\ntile = "#000000"\nletter = "#FFFFFF"\ngap = {gap}\n'
    )
    file.write_text(PAGE + "two_sided = true\n" + BOX + rooms, encoding="utf-8")
    assert a_badge(load_template(file)).startswith(b"%PDF")


@pytest.mark.parametrize("text", ["{hints}", "{hints} " * 30, "A" * 3_000, ""])
def test_running_text_ends_somewhere_however_long_it_is(tmp_path: Path, text: str) -> None:
    file = tmp_path / "badge.toml"
    words = (
        '[[back]]\nkind = "paragraphs"\nx = 1\ny = 1\nwidth = 20\nheight = 3\nfont = "Inter-Regular"\n'
        f'size = 20\ncolour = "#000000"\nbullet = "•"\ntext = "{text}"\n'
    )
    file.write_text(PAGE + "two_sided = true\n" + BOX + words, encoding="utf-8")
    assert a_badge(load_template(file)).startswith(b"%PDF")
