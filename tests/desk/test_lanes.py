"""Lanes at real desks: cut off, each serves its own people; a supervisor who has phoned lets one pass."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import Decided, Proof
from regdesk.desk import Desk
from regdesk.desk.answers import Done, PrintEnd
from regdesk.desk.approving import Approver
from regdesk.desk.deciding import Decision
from regdesk.event.lanes import Lane, Lanes
from regdesk.staff.decisions import Chosen
from regdesk.staff.stops import Stop, Why
from regdesk.store.logs import State
from regdesk.sync import marks
from tests.desk.journey import PERSON, collected, confirmed
from tests.desk.two_desks import desks, key_of, peer
from tests.desks import StandingClock
from tests.make import an_event
from tests.printers import Tray
from tests.staff.people import HENRIK, LUCIA, PIN, signed_in, with_staff

EVENT = an_event(lanes=Lanes(timedelta(minutes=15), (Lane(3, ("A", "F")), Lane(4))))
"""The person of the tests, of Senegal, is in the lane of Desk 4."""


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def two(tmp_path: Path, clock: StandingClock) -> Iterator[list[Desk]]:
    with desks(tmp_path, [PERSON], 3, 4, event=EVENT, clock=clock) as made:
        yield made


def heard(desk: Desk, other: int, at: datetime) -> None:
    """As a round with the hub notes it."""
    with desk.store.writing() as tx:
        tx.logs.put_peer(peer(EVENT, other, at))
        tx.set_value(marks.SYNCED, at.isoformat())


def no(desk: Desk) -> Reason | None:
    refusal = desk.case(PERSON.id).refusal
    return refusal.reason if refusal else None


def test_a_desk_always_serves_its_own_lane(two: list[Desk]) -> None:
    collected(two[1])


def test_while_desks_hear_of_each_other_everybody_is_served_everywhere(two: list[Desk], clock: StandingClock) -> None:
    heard(two[0], 4, clock.now())
    collected(two[0])


def test_cut_off_for_longer_than_the_limit_another_lane_is_sent_to_its_desk(
    two: list[Desk], clock: StandingClock
) -> None:
    heard(two[0], 4, clock.now())
    assert no(two[0]) is None
    clock.pass_by(timedelta(minutes=16))
    assert no(two[0]) is Reason.OTHER_LANE
    confirmed(two[0])
    refusal = two[0].print_badge(PERSON.id, Tray(), act=two[0].new_act())
    assert isinstance(refusal, Refusal) and refusal.facts["desk"] == 4


def test_who_never_heard_of_the_other_desk_is_cut_off(two: list[Desk]) -> None:
    assert no(two[0]) is Reason.OTHER_LANE


def test_a_desk_that_has_not_kept_step_itself_is_cut_off_though_the_other_one_has(
    two: list[Desk], clock: StandingClock
) -> None:
    heard(two[0], 4, clock.now() - timedelta(hours=1))
    with two[0].store.writing() as tx:
        tx.logs.put_peer(peer(EVENT, 4, clock.now()))
    assert no(two[0]) is Reason.OTHER_LANE


def test_a_desk_whose_log_is_not_believed_is_not_heard(two: list[Desk], clock: StandingClock) -> None:
    heard(two[0], 4, clock.now())
    with two[0].store.writing() as tx:
        tx.logs.tell("4" * 32, key_of(4).public.hex(), State.QUARANTINED, "bad_signature", clock.now())
    assert no(two[0]) is Reason.OTHER_LANE


def test_a_badge_that_was_printed_before_is_not_handed_over_once_the_desks_are_apart(
    two: list[Desk], clock: StandingClock
) -> None:
    heard(two[0], 4, clock.now())
    confirmed(two[0])
    end = two[0].print_badge(PERSON.id, Tray(), act=two[0].new_act())
    assert isinstance(end, PrintEnd)
    clock.pass_by(timedelta(minutes=20))
    late = two[0].hand_over(PERSON.id, end.badge.code, proof=Proof.SCANNED, act=two[0].new_act())
    assert isinstance(late, Refusal) and late.reason is Reason.OTHER_LANE


def test_a_supervisor_names_whom_they_phoned(two: list[Desk]) -> None:
    desk = two[0]
    signed_in(with_staff(desk), LUCIA)
    refusal = desk.case(PERSON.id).refusal
    assert refusal and refusal.reason is Reason.OTHER_LANE
    by = (Approver(HENRIK.card, PIN),)
    without = desk.approve(Decision(PERSON.id, refusal, Chosen("desk_phoned"), by), act=desk.new_act())
    assert isinstance(without, Stop) and without.why is Why.NAME_AUTHORITY
    named = Chosen("desk_phoned", authority="Naomi, Desk 4")
    done = desk.approve(Decision(PERSON.id, refusal, named, by), act=desk.new_act())
    assert isinstance(done, Done) and isinstance(done.entry.word, Decided)
    assert (done.entry.word.about, done.entry.word.authority) == ("other_lane", "Naomi, Desk 4")
    collected(desk)
