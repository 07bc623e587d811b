"""The sealed text of a badge under foreign keyboard layouts: undone by trial, and its signature is the judge."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.keys.seal import MOST_CATEGORY, MOST_NUMBER, MOST_ZONES, Claims, Serial, read_seal, sealed
from tests.keys.made import DESK, EVENT
from tests.keys.test_seal import BEGINS, ENDS, TEXT
from tests.ui.test_layouts import read, sent
from tests.ui.test_scanner import TD3
from ui import drafts, learning
from ui.bursts import is_meant
from ui.layouts import POSITIONS, TYPED

US_INTERNATIONAL = "us"
"""Letters and digits are where a US keyboard has them; only accents and quotes differ."""
LAYOUTS = (
    "es", "latam", "it", "pt", "br", "gb", US_INTERNATIONAL, "se", "de", "ch", "fr", "be", "cz", "hu", "tr", "ru",
    "ara",
)  # fmt: skip


def is_genuine(text: str) -> bool:
    seal = read_seal(text)
    return seal is not None and seal.genuine(DESK.public, EVENT.public) is not None


@pytest.mark.parametrize("layout", LAYOUTS)
@given(
    st.integers(1, MOST_NUMBER), st.integers(1, MOST_NUMBER), st.integers(0, MOST_CATEGORY), st.integers(0, MOST_ZONES)
)
def test_the_signature_finds_the_layout_of_a_badge(
    layout: str, desk: int, counter: int, category: int, zones: int
) -> None:
    text = sealed(Claims(Serial(desk, counter), BEGINS, ENDS, category, zones), DESK, EVENT.public)
    readings = read(sent(text, layout))
    assert is_meant(readings, 5.0)
    assert drafts.likeliest(readings.values(), is_genuine) == text


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("offset", [0, 8], ids=["Windows", "X11"])
def test_the_positions_of_the_keys_tell_a_badge_under_every_layout(layout: str, offset: int) -> None:
    assert next(iter(read(sent(TEXT, layout, offset=offset), offset=offset).items())) == (POSITIONS, TEXT)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_the_reader_test_card_learned_tells_a_badge_without_any_judge(layout: str) -> None:
    readings = read(sent(TEXT, layout), learned=layout)
    assert next(iter(readings.values())) == TEXT
    assert drafts.likeliest(readings.values()) == TEXT


@pytest.mark.parametrize("layout", ["es", "latam", "it", "pt", "br", "gb", US_INTERNATIONAL, "se", "tr"])
def test_most_layouts_leave_a_badge_as_it_is(layout: str) -> None:
    assert read(sent(TEXT, layout))[TYPED] == TEXT


def test_a_badge_is_neither_the_test_card_nor_a_document() -> None:
    assert not learning.is_card(sent(TEXT, "us"), offset=None)
    assert drafts.begun(read(sent(TEXT, "us"))).document() is None
    assert read_seal(TD3) is None
