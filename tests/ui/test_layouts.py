"""Keyboard layouts undone: the tables held against those of X11, and scans read where no system tells positions."""

import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.test_scanner import TD1, TD2, TD3
from tests.ui.xkb import writes
from ui import drafts, layouts
from ui.layouts import LAYOUTS, POSITIONS, TYPED, Readings
from ui.scan_text import Stroke

SIGNS = string.ascii_uppercase + string.digits + "<-"
BADGE = "TR0RW1D8MNK1VC9TX0K4SBRRGSM9"
PLACES = [first + at for first, count in ((2, 12), (16, 12), (30, 12), (43, 11), (57, 1)) for at in range(count)]
VARIANTS = {"dvorak": ("us", "dvorak")}
AMBIGUOUS = {"gr"}  # two keys write a capital sigma
US_KEYS = {sign: (PLACES[at % 48], at >= 48) for at, sign in enumerate("".join(LAYOUTS["us"])) if at != 95}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("shifted", [False, True], ids=["plain", "with Shift"])
def test_a_table_says_what_x11_writes_for_the_keys_of_documents_and_codes(layout: str, shifted: bool) -> None:
    """Only these keys: what others write changes a little with each edition of the keyboard data."""
    name, variant = VARIANTS.get(layout, (layout, ""))
    places = [place for place, large in (US_KEYS[sign] for sign in SIGNS) if large is shifted]
    table = [LAYOUTS[layout][shifted][PLACES.index(place)] for place in places]
    assert table == writes(name, variant, places, shifted=shifted)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_documents_and_codes_are_made_of_comes_through_every_layout(layout: str) -> None:
    comes_through = set(SIGNS) <= set(layouts._table(layout).values())
    assert comes_through == (layout not in AMBIGUOUS)


def sent(text: str, layout: str, *, offset: int | None = None) -> list[Stroke]:
    """The keys of a reader set to a US keyboard, as the layout makes them arrive."""
    strokes = []
    for sign in text:
        place, shifted = US_KEYS[sign]
        made = unicodedata.normalize("NFKC", LAYOUTS[layout][shifted][PLACES.index(place)])
        strokes.append(Stroke(0, made, 0 if offset is None else place + offset, shifted))
    return strokes


def read(strokes: list[Stroke], *, offset: int | None = None, learned: str = "") -> Readings:
    return layouts.readings(strokes, offset=offset, learned=learned)


@given(st.sampled_from(sorted(LAYOUTS)), st.sampled_from([0, 8]), st.text(SIGNS, min_size=1, max_size=90))
def test_positions_undo_every_layout_on_windows_and_on_x11(layout: str, offset: int, text: str) -> None:
    found = read(sent(text, layout, offset=offset), offset=offset)
    assert next(iter(found.items())) == (POSITIONS, text)


@given(st.sampled_from(sorted(LAYOUTS.keys() - AMBIGUOUS)), st.text(SIGNS, min_size=1, max_size=90))
def test_a_table_undoes_its_layout_where_there_are_no_positions(layout: str, text: str) -> None:
    assert next(iter(read(sent(text, layout), learned=layout).values())) == text


@pytest.mark.parametrize("layout", sorted(LAYOUTS.keys() - AMBIGUOUS))
@pytest.mark.parametrize("document", [TD3, TD2, TD1], ids=["TD3", "TD2", "TD1"])
def test_check_digits_find_the_layout_of_a_document_line_by_line(document: str, layout: str) -> None:
    first, *others = (read(sent(line, layout)) for line in document.split("\n"))
    draft = drafts.begun(first)
    for line in others:
        draft = draft.with_next(line)
    found = draft.document()
    assert found is not None
    assert [line for line in found.split("\n") if line[0].isdigit()] == [
        line for line in document.split("\n") if line[0].isdigit()
    ]


def test_letters_that_no_check_digit_covers_are_read_by_what_the_reader_test_card_learned() -> None:
    """A German keyboard exchanges Y and Z, and names have no check digit."""
    names = "P<UTOZAYED<<YAZMIN<<<<<<<<<<<<<<<<<<<<<<<<<<"
    numbers = TD3.split("\n")[1].replace("ZE184226B", "<<<<<<<<<").replace("<<<<<10", "<<<<<04")
    draft = drafts.begun(read(sent(names, "de"), learned="de")).with_next(read(sent(numbers, "de"), learned="de"))
    assert draft.document() == f"{names}\n{numbers}"


@pytest.mark.parametrize("layout", ["es", "latam", "it", "fr", "be", "cz", "ru", "ara", "dvorak"])
def test_the_list_of_known_codes_finds_the_layout_of_a_code(layout: str) -> None:
    for code in (BADGE, "BBC1-HAMW"):
        found = read(sent(code, layout))
        assert drafts.likeliest(found.values(), {code}.__contains__) == code


def test_a_reader_set_to_the_laptop_s_own_layout_is_believed_by_the_shape_of_the_code() -> None:
    """On a Spanish keyboard the hyphen is where a US keyboard has its slash."""
    strokes = [Stroke(0, sign, 61 if sign == "-" else US_KEYS[sign][0] + 8, sign.isalpha()) for sign in "BBC1-HAMW"]
    found = read(strokes, offset=8)
    assert found == {POSITIONS: "BBC1/HAMW", TYPED: "BBC1-HAMW"}
    assert drafts.likeliest(found.values()) == "BBC1-HAMW"


def test_a_burst_with_a_key_of_unknown_position_is_read_by_its_characters() -> None:
    assert read([Stroke(0, "A", 24), Stroke(5, "B", 0)], offset=8)[TYPED] == "AB"
    assert POSITIONS not in read([Stroke(0, "A", 24), Stroke(5, "B", 0)], offset=8)


def test_a_dead_key_or_a_strange_sign_ends_the_trust_in_a_table() -> None:
    assert layouts.undone([Stroke(0, "€")], "es") is None
    assert layouts.undone([Stroke(0, "")], "es") is None
    assert layouts.undone([Stroke(0, "a")], "no such layout") is None
