"""LET IN, LOOK and STOP are told apart in grey, and all that stands on them can be read."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage

from regdesk.keys.seal import Serial
from regdesk.sentences.gate import BIG, SECOND
from tests.gate.made import a_badge
from tests.ui.checkpoint.conftest import Guard, has_badge
from ui.checkpoint.colours import APART, CHIPS, FAR_APART, LIGHTS, PAIRS, READABLE, apart
from ui.checkpoint.shown import ICONS
from ui.look.look import Look
from ui.look.tokens import contrast


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_every_ink_can_be_read_on_its_ground(ink: str, ground: str) -> None:
    assert contrast(ink, ground) >= READABLE


def test_the_grounds_differ_in_lightness_alone() -> None:
    assert apart("let_in", "stop") >= FAR_APART and apart("look", "stop") >= FAR_APART
    assert all(apart(one, other) >= APART for one, other in combinations(LIGHTS, 2))


def test_stop_alone_is_striped_and_no_two_answers_share_an_icon_or_a_word() -> None:
    assert [light for light, colours in LIGHTS.items() if colours.stripe] == ["stop"]
    assert len(set(ICONS.values())) == len(ICONS) and len(set(BIG.values())) == len(BIG)


def test_the_second_language_never_has_one_word_for_two_answers() -> None:
    for words in SECOND.values():
        assert set(words) == set(SECOND["en"]) and len(set(words.values())) == len(words)


def grey(guard: Guard) -> tuple[float, float]:
    """The lightness of the field in grey: its mean, and how much it varies beside the words."""
    picture = guard.place.at_door.field.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    wide, high = picture.width(), picture.height()
    beside = ((x, y) for x in range(wide // 2, wide * 2 // 3, 7) for y in range(5, high // 6, 7))
    shades = [QColor(picture.pixel(x, y)).lightness() for x, y in beside]
    return sum(shades) / len(shades), max(shades) - min(shades)


def test_on_a_grey_screen_the_three_answers_still_differ(guard: Guard) -> None:
    serial = has_badge(guard)
    guard.open()
    guard.scan_badge(serial)
    go = grey(guard)
    guard.scan_badge(Serial(3, 918))
    look = grey(guard)
    guard.scan("K7RM4PX2")
    stop = grey(guard)
    assert stop[0] < go[0] / 2 and stop[0] < look[0] / 2
    assert abs(go[0] - look[0]) > 10
    assert stop[1] > 3 and go[1] == look[1] == 0, "stripes, on a plain screen too"


def test_the_colours_are_the_same_at_night(guard: Guard, look: Look) -> None:
    guard.open()
    guard.scan(a_badge(guard.event, has_badge(guard)))
    by_day = guard.place.at_door.field.grab().toImage().pixelColor(5, 5)
    look.set_dark(True)
    assert guard.place.at_door.field.grab().toImage().pixelColor(5, 5) == by_day == QColor(LIGHTS["let_in"].ground)


def test_the_small_squares_below_have_the_colours_of_the_answers() -> None:
    assert set(CHIPS) == set(BIG)
