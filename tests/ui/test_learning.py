"""What the test card finds out of a scanner, on keyboards as X11 has them."""

import math
import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.badge.specimen import NEEDED, PAYLOAD
from regdesk.settings import ReaderEnd, Settings
from tests.ui.card_strokes import ASKED, BY_X11, burst, keys, written
from ui import layouts, learning
from ui.bursts import Burst, Reader, Timing
from ui.layouts import LAYOUTS, OWN, POSITIONS, TYPED
from ui.learning import KEY_PREFIX, Case, Fault, Learnt, Seen, Wrong, changes, learn, learnt_of, measured, reader_of
from ui.scan_text import Stroke

LOSES_LETTERS = {"ara": "BGT"}
"""On X11 these Arabic keys write two letters and tell no key."""
DEAD_PLUS = {"de", "ch", "cz", "se"}
CODE = "PV" + "0123456789ABCDEFGHJKMNPQRS"


def seen(scan: Burst, *, offset: int | None = None) -> Seen:
    found = learning.see(scan, offset=offset)
    assert isinstance(found, Seen), found
    return found


def wrong(scan: Burst, *, offset: int | None = None) -> Wrong:
    found = learning.see(scan, offset=offset)
    assert isinstance(found, Wrong), found
    return found


def learnt(scan: Burst, *, offset: int | None = None) -> Learnt:
    found = learn([seen(scan, offset=offset)] * learning.SCANS)
    assert isinstance(found, Learnt)
    return found


@pytest.mark.parametrize("layout", sorted(set(ASKED) - LOSES_LETTERS.keys()))
@pytest.mark.parametrize("offset", [None, BY_X11], ids=["no positions", "positions"])
def test_what_was_learnt_reads_codes_and_lines_on_every_keyboard(layout: str, offset: int | None) -> None:
    found = learnt(burst(layout=layout, offset=offset), offset=offset)
    for text in (
        CODE,
        "H4TC-92WK",
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F1204159ZE184226B",
    ):
        strokes = keys(text, layout, offset=offset)
        assert next(iter(layouts.readings(strokes, offset=offset, learned=found.way).values())) == text
    assert (found.prefix, found.end, found.case) == ("", ReaderEnd.ENTER, Case.KEPT)
    assert found.way == POSITIONS or offset is None
    assert found.foreign == (layout not in {"us", "gb"})
    assert found.lost == ("+" if layout in DEAD_PLUS else "")


@pytest.mark.parametrize("offset", [None, BY_X11], ids=["no positions", "positions"])
def test_a_keyboard_that_loses_needed_letters_is_refused_by_their_names(offset: int | None) -> None:
    for layout, lost in LOSES_LETTERS.items():
        assert wrong(burst(layout=layout, offset=offset), offset=offset) == Wrong(Fault.LOST, lost)


def test_on_windows_a_dead_key_comes_without_a_sign_and_is_told_by_its_position() -> None:
    dead = written("de")["+"]
    assert dead == ""
    strokes = [
        Stroke(stroke.at, "" if sign == "+" else written("de")[sign], stroke.position - BY_X11, stroke.shifted)
        for sign, stroke in zip(PAYLOAD, keys(PAYLOAD, "us", offset=BY_X11), strict=True)
    ]
    found = seen(Burst(tuple(strokes), "\r", strokes[-1].at + 5, False), offset=0)
    assert (found.way, found.lost) == (POSITIONS, "")


@pytest.mark.parametrize("layout", ["de", "fr", "es"])
def test_a_scanner_set_to_the_laptops_own_keyboard_is_read_as_it_types(layout: str) -> None:
    places = {came: place for place, came in enumerate(PAYLOAD, start=500)}
    strokes = tuple(Stroke(at * 5, sign, places[sign], sign.isupper()) for at, sign in enumerate(PAYLOAD))
    found = seen(Burst(strokes, "\r", strokes[-1].at + 5, False), offset=BY_X11)
    assert (found.way, found.foreign) == (TYPED, False)


def test_a_scanner_of_no_known_keyboard_is_read_by_its_own_table() -> None:
    strange = str.maketrans(string.ascii_letters + "<-", string.ascii_letters[7:] + string.ascii_letters[:7] + "«»")
    strokes = tuple(Stroke(at * 5, sign.translate(strange), 0, False) for at, sign in enumerate(PAYLOAD))
    scan = Burst(strokes, "\r", strokes[-1].at + 5, False)
    found = learnt(scan)
    assert found.way.startswith(OWN)
    code = [Stroke(0, sign.translate(strange)) for sign in "H4TC-92WK<<"]
    assert layouts.readings(code, offset=None, learned=found.way)[found.way] == "H4TC-92WK<<"
    assert found.foreign


def test_a_table_that_is_not_one_to_one_is_refused_by_the_signs_that_come_alike() -> None:
    strange = str.maketrans(string.ascii_letters, string.ascii_letters[7:] + string.ascii_letters[:7])
    same = {"8": "3"}
    texts = [same.get(sign, sign.translate(strange)) for sign in PAYLOAD]
    strokes = tuple(Stroke(at * 5, text, 0, False) for at, text in enumerate(texts))
    assert wrong(Burst(strokes, "\r", strokes[-1].at + 5, False)) == Wrong(Fault.ALIKE, "38")


@pytest.mark.parametrize(
    ("scan", "fault"),
    [
        (burst(PAYLOAD.swapcase()), Wrong(Fault.CAPS_LOCK)),
        (burst(PAYLOAD.swapcase(), "es"), Wrong(Fault.CAPS_LOCK)),
        (burst(PAYLOAD.lower()), Wrong(Fault.SMALL_LETTERS)),
        (burst(PAYLOAD[:40]), Wrong(Fault.HALF)),
        (burst(PAYLOAD[30:]), Wrong(Fault.HALF)),
        (burst(PAYLOAD[:60], "ru"), Wrong(Fault.HALF)),
        (burst(PAYLOAD.replace("K", "")), Wrong(Fault.LOST, "K")),
        (burst(PAYLOAD.replace("3", "").replace("<", "")), Wrong(Fault.LOST, "3<")),
        (burst(PAYLOAD + "XY"), Wrong(Fault.AFTER, "XY")),
        (burst("]Q1" * 5 + PAYLOAD), Wrong(Fault.PREFIX)),
        (burst(gap=70), Wrong(Fault.SLOW, ms=70)),
        (burst(CODE), Wrong(Fault.OTHER)),
        (burst("RDTEST"), Wrong(Fault.OTHER)),
    ],
    ids=lambda value: value.fault.value if isinstance(value, Wrong) else "",
)
def test_what_is_wrong_has_a_name(scan: Burst, fault: Wrong) -> None:
    assert wrong(scan) == fault


def test_caps_lock_does_no_harm_where_positions_are_told() -> None:
    typed = burst(PAYLOAD, offset=BY_X11)
    strokes = tuple(replace(stroke, text=stroke.text.swapcase()) for stroke in typed.strokes)
    assert seen(replace(typed, strokes=strokes), offset=BY_X11).case is Case.KEPT


def test_a_scanner_that_makes_all_letters_large_will_do() -> None:
    assert seen(burst(PAYLOAD.upper())).case is Case.LARGE


@pytest.mark.parametrize("layout", ["us", "es", "fr", "ru"])
@pytest.mark.parametrize("prefix", ["]Q1", "X"])
def test_the_signs_before_the_card_are_the_prefix(layout: str, prefix: str) -> None:
    found = learnt(burst(prefix + PAYLOAD, layout, offset=BY_X11), offset=BY_X11)
    assert found.prefix == prefix


def test_a_prefix_key_makes_a_slow_scanner_good_enough() -> None:
    found = learnt(burst(gap=90, prefixed=True))
    assert KEY_PREFIX in found.prefix
    assert found.gap == 60


@pytest.mark.parametrize(("end", "meant"), [("\r", ReaderEnd.ENTER), ("\t", ReaderEnd.TAB), ("", ReaderEnd.NOTHING)])
def test_the_end_is_learnt(end: str, meant: ReaderEnd) -> None:
    assert learnt(burst(end=end)).end is meant


@given(st.lists(st.integers(1, 50), min_size=2, max_size=320))
def test_the_gap_is_the_mean_and_four_deviations_between_20_and_60(gaps: list[int]) -> None:
    mean = sum(gaps) / len(gaps)
    deviation = math.sqrt(sum((gap - mean) ** 2 for gap in gaps) / len(gaps))
    assert measured(gaps) == min(max(math.ceil(round(mean + 4 * deviation, 9)), 20), 60)


def test_a_hole_while_the_laptop_was_busy_is_not_the_scanners() -> None:
    assert measured([10] * 300 + [350]) == 20
    assert measured([350]) == 60


def test_scans_that_differ_are_not_learnt_from() -> None:
    first = seen(burst())
    for other in (burst("]" + PAYLOAD), burst(end="\t"), burst(layout="es"), burst(PAYLOAD.upper())):
        assert learn([first, first, first, seen(other)]) == Wrong(Fault.UNSTEADY)


@given(st.sampled_from(ASKED), st.text(sorted(NEEDED), min_size=1, max_size=90))
def test_no_code_is_taken_for_the_card(layout: str, text: str) -> None:
    strokes = keys(text, layout)
    if strokes:
        scan = Burst(strokes, "\r", strokes[-1].at + 5, False)
        assert learning.is_card(strokes, offset=None) is False
        assert learning.see(scan, offset=None) == Wrong(Fault.OTHER)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_card_is_known_by_a_quick_look(layout: str) -> None:
    if layout not in {"dvorak", "gr", "ara"}:
        assert learning.is_card(keys(PAYLOAD, layout), offset=None)
    assert learning.is_card(keys(PAYLOAD, "us", offset=BY_X11), offset=BY_X11)


# what is kept and used again


def test_what_was_learnt_is_how_the_window_hears() -> None:
    assert reader_of(Settings()) == Reader()
    assert learnt_of(Settings()) is None
    kept = Settings(
        reader_learnt="2017-12-04T08:00:00+00:00", reader_prefix=KEY_PREFIX + "]", reader_end="nothing",
        reader_gap=41, reader_way="fr", reader_case="kept", reader_lost="+", reader_foreign=1,
    )  # fmt: skip
    assert reader_of(kept) == Reader(Timing(gap=41), prefix="]", has_end=False, way="fr")
    assert learnt_of(kept) == Learnt("fr", KEY_PREFIX + "]", ReaderEnd.NOTHING, Case.KEPT, 41, "+", True)


def test_what_changed_since_is_named() -> None:
    before = learnt(burst())
    assert changes(before, seen(burst())) == []
    assert changes(before, seen(burst("X" + PAYLOAD))) == ["prefix"]
    assert changes(before, seen(burst(end="\t"))) == ["end"]
    assert changes(before, seen(burst(layout="es"))) == ["way"]
    assert changes(before, seen(burst(PAYLOAD.upper()))) == ["case"]
    assert changes(before, seen(burst(gap=30))) == ["slower"]
