"""What a guard is told: every case of the checkpoint, with real seals under real keys."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.event.doors import Door, DoorKind
from regdesk.event.event import Event
from regdesk.event.numbers import category_number, zone_mask
from regdesk.gate.answer import Answer, Because, Listed, Lists, Watch, Word, answer
from regdesk.gate.seen import ELSEWHERE, HERE, Pass, last_passes
from regdesk.keys.bundle import DeskKey
from regdesk.keys.seal import Claims, Serial, sealed
from regdesk.keys.stopped import stopped
from regdesk.keys.trust import Trust, by_desk
from regdesk.keys.withdrawals import Why
from regdesk.sentences.gate import BIG, GATE
from tests.keys.made import EVENT, OTHER_EVENT, a_pair
from tests.make import an_event

NOW = datetime(2017, 12, 4, 14, 7, tzinfo=UTC)
MADE = NOW - timedelta(hours=2)
DESK = a_pair("desk 3")
SERIAL = Serial(3, 917)
MAIN = Door("main", "Main entrance", DoorKind.GATE, categories=("delegate", "un", "stakeholder"), others_use="b")
DOOR_B = Door("b", "Door B", DoorKind.GATE)
BUS = Door("bus", "Bus to the hall", DoorKind.BUS, seats=48)
BREAKOUT = Door("breakout", "Breakout rooms", DoorKind.ROOM, zone="B")
EVENT_WITH_DOORS = an_event(doors=(MAIN, DOOR_B, BUS, BREAKOUT))
LISTED = Listed(known=True, category="delegate")


def a_trust(event: Event = EVENT_WITH_DOORS, **changes: object) -> Trust:
    """Desk 3 may make every badge of the event."""
    key = DeskKey(
        3, NOW - timedelta(days=5), NOW + timedelta(days=5), DESK.public, zone_mask(event, "PBM"),
        tuple(range(len(event.categories))),
    )  # fmt: skip
    usual = Trust(
        event_public=EVENT.public, training=False, made=MADE, keys=by_desk([key]), withdrawn={}, stopped={}
    )  # fmt: skip
    return replace(usual, **changes)  # type: ignore[arg-type]


def a_list(**listed: Listed) -> Lists:
    """Badges by code; everything else this laptop has no list of."""
    known = {serial: each for code, each in listed.items() if (serial := Serial.from_code(code[1:]))}

    def numbered(number: int) -> Mapping[Serial, Listed]:
        return {serial: each for serial, each in known.items() if serial.counter == number}

    return Lists(lambda serial: known.get(serial, Listed()), numbered)


def listing(serial: Serial, listed: Listed) -> Lists:
    return a_list(**{f"x{serial.code}": listed})


def a_watch(**changes: object) -> Watch:
    usual = Watch(EVENT_WITH_DOORS, MAIN, a_trust(), listing(SERIAL, LISTED), {})
    return replace(usual, **changes)  # type: ignore[arg-type]


def a_badge(
    category: str = "delegate", *, serial: Serial = SERIAL, zones: str = "PB", begins: timedelta = -timedelta(days=1),
    ends: timedelta = timedelta(days=2), signs: object = DESK, training: bool = False, event: bytes = EVENT.public,
) -> str:  # fmt: skip
    claims = Claims(
        serial, NOW.replace(microsecond=0) + begins, NOW.replace(microsecond=0) + ends,
        category_number(EVENT_WITH_DOORS, category), zone_mask(EVENT_WITH_DOORS, zones),
    )  # fmt: skip
    return sealed(claims, signs, event, training=training)  # type: ignore[arg-type]


def told(text: str, **changes: object) -> tuple[Word, Because]:
    found = answer(text, a_watch(**changes), NOW)
    return found.word, found.because


def facts(text: str, **changes: object) -> Mapping[str, object]:
    return answer(text, a_watch(**changes), NOW).facts


def test_a_genuine_badge_on_the_list_is_let_in() -> None:
    found = answer(a_badge(), a_watch(), NOW)
    assert found == Answer(Word.LET_IN, Because.GOOD, {}, SERIAL, "delegate")


def test_a_badge_is_read_also_in_small_letters() -> None:
    assert told(a_badge().lower() + "\r") == (Word.LET_IN, Because.GOOD)


def test_a_laptop_without_a_list_lets_in_by_the_seal_alone() -> None:
    assert told(a_badge(), lists=a_list()) == (Word.LET_IN, Because.GOOD)


def test_a_badge_newer_than_the_list_is_looked_at() -> None:
    newer = listing(SERIAL, Listed(known=False))
    assert told(a_badge(), lists=newer) == (Word.LOOK, Because.NEWER)
    assert facts(a_badge(), lists=newer) == {"list_of": MADE}


@pytest.mark.parametrize("why", Why)
def test_a_withdrawn_badge_is_stopped_with_its_reason(why: Why) -> None:
    assert told(a_badge(), trust=a_trust(withdrawn={SERIAL: why})) == (Word.STOP, Because(why.value))


def test_a_badge_that_only_the_own_list_knows_as_cancelled_is_stopped_with_when_and_by_what() -> None:
    by = Serial(3, 762)
    lists = listing(SERIAL, Listed(True, "delegate", Why.LOST, NOW - timedelta(hours=20), by))
    assert told(a_badge(), lists=lists) == (Word.STOP, Because.LOST)
    assert facts(a_badge(), lists=lists) == {"at": NOW - timedelta(hours=20), "by": by}


def test_cancelled_is_said_before_any_other_reason() -> None:
    trust = a_trust(withdrawn={SERIAL: Why.STOLEN}, stopped={3: (stopped(3, []), MADE)})
    assert told(a_badge("media", ends=-timedelta(hours=1)), trust=trust) == (Word.STOP, Because.STOLEN)


def test_a_badge_of_another_day_is_stopped() -> None:
    assert told(a_badge(begins=timedelta(hours=1))) == (Word.STOP, Because.NOT_YET)
    assert told(a_badge(ends=-timedelta(seconds=1))) == (Word.STOP, Because.OVER)
    assert told(a_badge(ends=timedelta(0))) == (Word.LET_IN, Because.GOOD)


def test_who_may_not_use_this_door_is_sent_to_theirs() -> None:
    assert told(a_badge("media")) == (Word.STOP, Because.OTHER_DOOR_FOR)
    assert facts(a_badge("media")) == {"category": "media", "door": "Door B"}
    alone = replace(MAIN, others_use="")
    assert told(a_badge("media"), door=alone) == (Word.STOP, Because.CATEGORY)


def test_a_zone_that_the_badge_does_not_bear_stays_shut() -> None:
    assert told(a_badge("stakeholder", zones="P"), door=BREAKOUT) == (Word.STOP, Because.ZONE)
    assert told(a_badge("delegate", zones="PB"), door=BREAKOUT) == (Word.LET_IN, Because.GOOD)


def test_a_badge_of_another_meeting_is_not_let_in() -> None:
    assert told(a_badge(event=OTHER_EVENT.public)) == (Word.STOP, Because.NOT_GENUINE)
    for code in ("UNFCCC23ABCDEFGH123", "HTTPS://EXAMPLE.ORG/B?ID=1"):
        assert told(code) == (Word.STOP, Because.OTHER_MEETING)


def test_a_training_badge_opens_no_door_and_a_live_one_none_in_training() -> None:
    practice = a_badge(training=True)
    assert told(practice) == (Word.STOP, Because.TRAINING_BADGE)
    assert told(practice, trust=a_trust(training=True)) == (Word.LET_IN, Because.GOOD)
    assert told(a_badge(), trust=a_trust(training=True)) == (Word.STOP, Because.LIVE_BADGE)


def test_a_desk_that_the_list_does_not_know_is_named() -> None:
    unknown = a_badge(serial=Serial(12, 4), signs=a_pair("desk 12"))
    assert told(unknown) == (Word.STOP, Because.UNKNOWN_DESK)
    assert facts(unknown) == {"desk": 12}


def test_a_stolen_desks_later_badges_are_stopped_and_its_earlier_ones_stay_good() -> None:
    trust = a_trust(stopped={3: (stopped(3, range(1, 918)), MADE)})
    assert told(a_badge(), trust=trust) == (Word.LET_IN, Because.GOOD)
    assert told(a_badge(serial=Serial(3, 918)), trust=trust, lists=a_list()) == (Word.STOP, Because.STOPPED_DESK)


def test_a_badge_that_its_desk_may_not_make_is_stopped() -> None:
    key = DeskKey(
        3, NOW - timedelta(days=5), NOW + timedelta(days=5), DESK.public, zone_mask(EVENT_WITH_DOORS, "P"), ()
    )
    assert told(a_badge(), trust=a_trust(keys=by_desk([key]))) == (Word.STOP, Because.NOT_ITS_DESKS)


def test_a_category_that_this_event_does_not_have_is_stopped() -> None:
    small = replace(EVENT_WITH_DOORS, categories=EVENT_WITH_DOORS.categories[:1])
    assert told(a_badge("media"), event=small, door=BUS) == (Word.STOP, Because.NOT_ITS_DESKS)


def test_a_forged_badge_is_stopped() -> None:
    assert told(a_badge(signs=a_pair("a forger"))) == (Word.STOP, Because.NOT_GENUINE)


def test_half_a_code_is_unreadable_and_says_to_clean_it() -> None:
    whole = a_badge()
    assert told(whole[: len(whole) // 2]) == (Word.STOP, Because.UNREADABLE)
    assert told("") == (Word.STOP, Because.UNREADABLE)
    assert "5 digits" in GATE["unreadable"].act


def test_a_confirmation_and_a_passport_are_named_for_what_they_are() -> None:
    assert told("K7RM-4PX2") == (Word.STOP, Because.CONFIRMATION)
    assert facts("K7RM4PX2") == {"centre": "The Small Hotel"}
    line = "P<SENNDIAYE<SARR<<AISSATOU<<<<<<<<<<<<<<<<<<"
    assert told(line) == (Word.STOP, Because.DOCUMENT)


# -- seen a short while ago


def passed(door: Door, ago: timedelta) -> dict[Serial, Pass]:
    return last_passes([Pass(SERIAL, door.key, NOW - ago)])


def test_who_was_let_in_here_two_minutes_ago_is_looked_at() -> None:
    two = timedelta(minutes=2)
    assert told(a_badge(), seen=passed(MAIN, two)) == (Word.LOOK, Because.LET_IN_BEFORE)
    assert facts(a_badge(), seen=passed(MAIN, two)) == {"ago": two}
    assert told(a_badge(), seen=passed(MAIN, HERE)) == (Word.LET_IN, Because.GOOD)


def test_who_was_seen_at_another_door_minutes_ago_is_looked_at() -> None:
    one = timedelta(minutes=1)
    assert told(a_badge(), seen=passed(BUS, one)) == (Word.LOOK, Because.OTHER_DOOR)
    assert facts(a_badge(), seen=passed(BUS, one)) == {"door": "Bus to the hall", "ago": one}
    assert told(a_badge(), seen=passed(BUS, ELSEWHERE)) == (Word.LET_IN, Because.GOOD)


def test_to_go_on_from_the_gate_into_a_room_is_no_wonder() -> None:
    assert told(a_badge(), door=BREAKOUT, seen=passed(MAIN, timedelta(minutes=1))) == (Word.LET_IN, Because.GOOD)


def test_a_clock_that_was_set_back_makes_nobody_suspicious() -> None:
    assert told(a_badge(), seen=passed(MAIN, -timedelta(hours=1))) == (Word.LET_IN, Because.GOOD)


def test_of_several_passes_the_last_counts_in_whatever_order_they_come() -> None:
    passes = [Pass(SERIAL, "a", NOW), Pass(SERIAL, "b", NOW - timedelta(1)), Pass(SERIAL, "c", NOW + timedelta(1))]
    assert last_passes(passes)[SERIAL].door == last_passes(reversed(passes))[SERIAL].door == "c"


# -- typed digits


def test_typed_digits_of_a_badge_on_the_list_are_looked_at_with_whose_they_are() -> None:
    found = answer("00917", a_watch(), NOW)
    assert (found.word, found.because, found.serial, found.typed) == (Word.LOOK, Because.TYPED, SERIAL, True)


@pytest.mark.parametrize("lists", [listing(SERIAL, LISTED), a_list()], ids=["on the list", "no list"])
def test_typed_digits_of_who_passed_a_moment_ago_say_so(lists: Lists) -> None:
    seen = last_passes([Pass(SERIAL, "main", NOW - timedelta(minutes=2))])
    found = answer("00917", a_watch(lists=lists, seen=seen), NOW)
    assert (found.word, found.because, found.typed) == (Word.LOOK, Because.LET_IN_BEFORE, True)
    assert found.facts["ago"] == timedelta(minutes=2)
    assert answer("00918", a_watch(lists=lists, seen=seen), NOW).because is Because.TYPED
    assert answer("00917", a_watch(lists=lists, seen=seen), NOW + HERE).because is Because.TYPED


def test_typed_digits_of_several_badges_show_nobody() -> None:
    two = a_list(x00030395=LISTED, x00050395=LISTED)
    found = answer("00917", a_watch(lists=two), NOW)
    assert (found.word, found.because, found.serial) == (Word.LOOK, Because.TYPED_SEVERAL, None)
    assert found.facts == {"number": 917, "count": 2}


def test_of_several_typed_the_only_good_one_is_shown() -> None:
    two = a_list(x00030395=LISTED, x00050395=replace(LISTED, void=Why.LOST))
    assert answer("00917", a_watch(lists=two), NOW).serial == SERIAL


def test_typed_digits_of_a_cancelled_badge_are_stopped_with_and_without_a_list() -> None:
    lost = a_trust(withdrawn={SERIAL: Why.LOST})
    assert told("00917", trust=lost) == (Word.STOP, Because.LOST)
    assert told("00917", trust=lost, lists=a_list()) == (Word.STOP, Because.LOST)
    assert told("00918", trust=lost, lists=a_list()) == (Word.LOOK, Because.TYPED)
    stop = a_trust(stopped={3: (stopped(3, []), MADE)})
    assert told("00917", trust=stop) == (Word.STOP, Because.STOPPED_DESK)


def test_typed_digits_of_a_category_that_may_not_use_the_door_are_stopped() -> None:
    assert told("00917", lists=listing(SERIAL, Listed(True, "media"))) == (Word.STOP, Because.OTHER_DOOR_FOR)


def test_no_number_above_any_serial_is_looked_at() -> None:
    assert told("65536") == told("00000") == (Word.STOP, Because.UNREADABLE)


@given(st.integers(0, 99_999), st.sampled_from([MAIN, DOOR_B, BUS, BREAKOUT]), st.booleans())
def test_typed_digits_never_let_anybody_in(number: int, door: Door, listed: bool) -> None:
    lists = listing(SERIAL, LISTED) if listed else a_list()
    assert told(f"{number:05}", door=door, lists=lists)[0] is not Word.LET_IN


# -- any text at all


@given(st.one_of(st.text(max_size=450), st.from_regex(r"R[1T][0-9A-HJKMNP-TV-Z]{0,200}", fullmatch=True)))
def test_no_text_that_no_desk_sealed_is_ever_let_in_and_none_raises(text: str) -> None:
    assert told(text)[0] is not Word.LET_IN


@given(st.integers(0, 174), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_letter_changed_is_never_let_in(place: int, letter: str) -> None:
    whole = a_badge()
    changed = whole[:place] + letter + whole[place + 1 :]
    assert changed == whole or told(changed)[0] is Word.STOP


def test_every_word_and_every_reason_has_its_sentence() -> None:
    assert set(GATE) == {because.value for because in Because}
    assert set(BIG) == {word.value for word in Word}
    assert {why.value for why in Why} <= set(GATE)
