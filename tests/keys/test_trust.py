"""What a gate says of a badge, from what it was given: bundle, lists of desks, notices of stopped ones."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.keys.bundle import Bundle, DeskKey, Fault
from regdesk.keys.pair import KeyPair
from regdesk.keys.seal import Claims, Serial, sealed
from regdesk.keys.stopped import Notice, StoppedDesk, stopped
from regdesk.keys.trust import Trust, Verdict, trust_in, verified
from regdesk.keys.withdrawals import Why, Withdrawals, withdrawals_message
from tests.keys.made import DESK, EVENT, NOW, OTHER_EVENT, a_certificate, a_pair, certified
from tests.keys.test_withdrawals import SERIALS, WITHDRAWN

THIRD, SPARE = a_pair("desk 3"), a_pair("the second laptop of desk 17")
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)
BEGINS, ENDS = a_certificate().begins, a_certificate().ends
BUNDLE = Bundle(
    event_public=EVENT.public, version=3, made=NOW, tables=b"", stopped=(),
    desks=(
        DeskKey.of(a_certificate(desk=3, public=THIRD.public, categories=(1,), zones=0b11)),
        DeskKey.of(a_certificate()),
        DeskKey.of(a_certificate(begins=NOW, public=SPARE.public)),
    ),
    withdrawn={Serial(17, 12): Why.LOST},
)  # fmt: skip
GATE = trust_in(BUNDLE)


def a_badge(counter: int = 918, key: KeyPair = DESK, *, training: bool = False, **changes: object) -> str:
    """A badge of desk 17, good from the second day of its certificate to the last but one."""
    usual = Claims(Serial(17, counter), BEGINS + DAY, ENDS - DAY, 1, 0b111)
    return sealed(replace(usual, **changes), key, EVENT.public, training=training)  # type: ignore[arg-type]


def says(text: str, gate: Trust = GATE, now: datetime = NOW) -> Verdict:
    return verified(text, gate, now).verdict


def listed(withdrawn: dict[Serial, Why], *, desk: int = 3, key: KeyPair = THIRD, at: datetime = NOW + DAY) -> bytes:
    return withdrawals_message(Withdrawals(desk, at, withdrawn), key, EVENT.public)


def grown(gate: Trust | Fault) -> Trust:
    assert isinstance(gate, Trust)
    return gate


# ── a badge ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_good_badge_is_good_and_says_for_what() -> None:
    found = verified(a_badge(), GATE, NOW)
    assert (found.verdict, found.why) == (Verdict.GOOD, None)
    assert found.claims == Claims(Serial(17, 918), BEGINS + DAY, ENDS - DAY, 1, 0b111)


def test_a_badge_of_either_laptop_of_a_desk_is_good() -> None:
    assert says(a_badge(key=SPARE)) is Verdict.GOOD


def test_a_badge_is_not_yet_good_then_good_then_over() -> None:
    moments = [BEGINS + DAY - SECOND, BEGINS + DAY, ENDS - DAY, ENDS - DAY + SECOND]
    assert [says(a_badge(), now=moment) for moment in moments] == [
        Verdict.NOT_YET, Verdict.GOOD, Verdict.GOOD, Verdict.OVER,
    ]  # fmt: skip


def test_a_badge_is_good_no_longer_than_the_certificate_of_its_desk() -> None:
    """What a badge says of itself is its desk's word; what the event says of the desk counts more."""
    long = a_badge(begins=BEGINS - 9 * DAY, ends=ENDS + 9 * DAY)
    assert [says(long, now=moment) for moment in (BEGINS - SECOND, BEGINS, ENDS, ENDS + SECOND)] == [
        Verdict.NOT_YET, Verdict.GOOD, Verdict.GOOD, Verdict.OVER,
    ]  # fmt: skip


def test_a_desk_makes_no_badge_that_it_was_not_certified_for() -> None:
    serial = Serial(3, 5)
    assert says(a_badge(key=THIRD, serial=serial, category=1, zones=0b01)) is Verdict.GOOD
    assert says(a_badge(key=THIRD, serial=serial, category=0, zones=0b01)) is Verdict.NOT_ALLOWED
    assert says(a_badge(key=THIRD, serial=serial, category=1, zones=0b100)) is Verdict.NOT_ALLOWED


def test_a_badge_of_a_desk_that_is_not_in_the_bundle_may_only_be_newer() -> None:
    assert says(a_badge(serial=Serial(4, 1))) is Verdict.UNKNOWN_DESK


def test_a_badge_that_another_desk_signed_is_not_genuine() -> None:
    assert says(a_badge(key=THIRD)) is Verdict.NOT_GENUINE
    assert says(a_badge(serial=Serial(3, 1))) is Verdict.NOT_GENUINE


def test_a_badge_of_another_event_is_not_genuine() -> None:
    assert says(a_badge(), replace(GATE, event_public=OTHER_EVENT.public)) is Verdict.NOT_GENUINE


@pytest.mark.parametrize(
    "text", ["", "R1", "00918", "K7RM-4PX2", "https://example.org", a_badge()[:-3], "R1" + "0" * 600]
)
def test_what_is_no_badge_is_unreadable(text: str) -> None:
    assert says(text) is Verdict.UNREADABLE


def test_training_and_live_badges_are_told_apart_whoever_signed_them() -> None:
    practising = replace(GATE, training=True)
    live, practised = a_badge(), a_badge(training=True)
    assert says(practised) is says(live, practising) is Verdict.OTHER_KIND
    assert (verified(practised, GATE, NOW).training, verified(live, practising, NOW).training) == (True, False)
    assert says(practised, practising) is Verdict.GOOD
    assert says("R1" + practised[2:]) is says("RT" + live[2:], practising) is Verdict.NOT_GENUINE


# ── withdrawn, stopped ───────────────────────────────────────────────────────────────────────────────────────────────


def test_a_withdrawn_badge_is_refused_with_its_reason_on_every_day() -> None:
    for now in (BEGINS, NOW, ENDS + 9 * DAY):
        found = verified(a_badge(12), GATE, now)
        assert (found.verdict, found.why, found.claims and found.claims.serial) == (
            Verdict.WITHDRAWN, Why.LOST, Serial(17, 12),
        )  # fmt: skip
    assert GATE.why_withdrawn(Serial(17, 12)) is Why.LOST
    assert GATE.why_withdrawn(Serial(17, 13)) is None


def test_a_badge_that_was_not_signed_is_never_called_withdrawn() -> None:
    """A stranger's copy of a number must not tell him what the list holds."""
    assert says(a_badge(12, THIRD)) is Verdict.NOT_GENUINE


def test_a_stolen_desk_s_later_badges_are_refused_and_its_earlier_ones_stay_good() -> None:
    gate = trust_in(replace(BUNDLE, stopped=(stopped(17, range(1, 919)),)))
    assert [says(a_badge(counter), gate) for counter in (1, 918, 919, 60_000)] == [
        Verdict.GOOD, Verdict.GOOD, Verdict.STOPPED_DESK, Verdict.STOPPED_DESK,
    ]  # fmt: skip
    assert says(a_badge(919, SPARE), gate) is Verdict.STOPPED_DESK
    assert says(a_badge(key=THIRD, serial=Serial(3, 60_000), zones=1), gate) is Verdict.GOOD
    assert says(a_badge(12), gate) is Verdict.WITHDRAWN


def test_a_notice_stops_a_desk_before_the_next_bundle_does() -> None:
    gate = grown(GATE.with_notice(Notice(stopped(17, {1}), NOW + DAY, EVENT.public)))
    assert (says(a_badge(1), gate), says(a_badge(2), gate)) == (Verdict.GOOD, Verdict.STOPPED_DESK)
    assert gate.made == NOW + DAY


def test_of_two_words_about_a_stopped_desk_the_later_one_counts() -> None:
    gate = trust_in(replace(BUNDLE, stopped=(stopped(17, {1, 2}),)))
    earlier, later = (Notice(stopped(17, {1, 2, 3}), NOW + by, EVENT.public) for by in (-DAY, DAY))
    assert gate.with_notice(earlier) == gate
    assert says(a_badge(3), gate) is Verdict.STOPPED_DESK
    assert says(a_badge(3), grown(gate.with_notice(later))) is Verdict.GOOD


def test_a_notice_of_another_event_stops_nobody_here() -> None:
    assert GATE.with_notice(Notice(StoppedDesk(17), NOW, OTHER_EVENT.public)) is Fault.OTHER_EVENT


# ── lists of desks ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_desk_s_list_freshens_a_gate_without_the_event_key() -> None:
    gate = grown(GATE.with_withdrawals(listed({Serial(17, 918): Why.STOLEN})))
    assert verified(a_badge(918), gate, NOW).why is Why.STOLEN
    assert verified(a_badge(12), gate, NOW).why is Why.LOST
    assert (gate.made, gate.keys) == (NOW + DAY, GATE.keys)


@given(st.lists(st.tuples(WITHDRAWN, st.integers(-50, 50)), min_size=1, max_size=4), SERIALS)
def test_lists_only_ever_add_in_any_order_and_as_often_as_they_come(
    lists: list[tuple[dict[Serial, Why], int]], serial: Serial
) -> None:
    messages = [listed(withdrawn, at=NOW + hours * timedelta(hours=1)) for withdrawn, hours in lists]
    one, other = GATE, GATE
    for message in (*messages, *messages):
        one = grown(one.with_withdrawals(message))
    for message in reversed(messages):
        other = grown(other.with_withdrawals(message))
    assert set(one.withdrawn) == set(other.withdrawn) == set(GATE.withdrawn).union(*(known for known, _ in lists))
    assert one.made == other.made >= GATE.made
    assert (one.why_withdrawn(serial) is None) == (other.why_withdrawn(serial) is None)


def test_a_list_that_no_known_desk_signed_is_not_taken() -> None:
    lost = {Serial(17, 918): Why.LOST}
    assert GATE.with_withdrawals(listed(lost, desk=4)) is Fault.UNKNOWN_DESK
    assert GATE.with_withdrawals(listed(lost, key=a_pair("somebody else"))) is Fault.NOT_GENUINE
    assert GATE.with_withdrawals(listed(lost, desk=17)) is Fault.NOT_GENUINE
    assert GATE.with_withdrawals(certified()) is Fault.UNREADABLE
    assert isinstance(GATE.with_withdrawals(listed(lost, desk=17, key=SPARE)), Trust)


def test_a_stopped_desk_withdraws_nobody_any_more() -> None:
    """Whoever stole it could shut everybody out."""
    gate = trust_in(replace(BUNDLE, stopped=(StoppedDesk(3),)))
    assert gate.with_withdrawals(listed({Serial(17, 918): Why.LOST})) is Fault.STOPPED_DESK


def test_an_empty_gate_knows_nobody() -> None:
    empty = trust_in(replace(BUNDLE, desks=(), withdrawn={}))
    assert says(a_badge(), empty) is Verdict.UNKNOWN_DESK
    assert empty.keys_of(17) == ()
    assert len(GATE.keys_of(17)) == 2
