"""A badge that came out, or may have, while its bearer got another one elsewhere: asked about, and put away."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from regdesk.collection.badge_words import FOR_GOOD, VoidReason
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import Checked, Proof
from regdesk.collection.stock_words import Moment, Spoil
from regdesk.collection.visit import BadgeState
from regdesk.desk import Desk
from regdesk.desk.answers import Done, PrintEnd
from regdesk.desk.needs_you import Kind
from regdesk.desk.withdrawn import withdrawn_in
from regdesk.keys.seal import Serial
from regdesk.keys.withdrawals import Why
from regdesk.printing.printer import JobState, Outcome
from tests.desk.journey import OTHER, PERSON, collected, confirmed, passport, printed
from tests.desk.two_desks import desks, meet
from tests.printers import Tray

LOST = Outcome(JobState.UNKNOWN, "lost_job")


@pytest.fixture
def two(tmp_path: Path) -> Iterator[list[Desk]]:
    with desks(tmp_path, [PERSON, OTHER], 3, 4) as made:
        yield made


def left_over(two: list[Desk]) -> str:
    """Desk 3 prints a badge, its bearer collects one at desk 4; then both know all. The code of the one that lies."""
    end = printed(two[0])
    collected(two[1])
    meet(*two)
    return end.badge.code


def in_doubt(two: list[Desk]) -> str:
    """The same, where nobody knows whether the one of desk 3 came out."""
    confirmed(two[0])
    end = two[0].print_badge(PERSON.id, Tray(LOST), act=two[0].new_act())
    assert isinstance(end, PrintEnd)
    collected(two[1])
    meet(*two)
    return end.badge.code


def withdrawn(desk: Desk, code: str) -> Why | None:
    serial = Serial.from_code(code)
    assert serial
    with desk.store.reading() as tx:
        return withdrawn_in(tx).get(serial)


def kinds(desk: Desk) -> list[Kind]:
    return [need.kind for need in desk.needs_you.list()]


@pytest.mark.parametrize("place", [0, 1])
def test_it_is_cancelled_and_doors_stop_it_while_the_other_one_stays_good(two: list[Desk], place: int) -> None:
    code = left_over(two)
    assert kinds(two[place]) == [Kind.LEFT_OVER]
    done = two[place].cancel_badge(PERSON.id, code, Spoil.UNCLAIMED, act=two[place].new_act())
    assert isinstance(done, Done)
    meet(*two)
    for desk in two:
        assert kinds(desk) == []
        assert withdrawn(desk, code) is Why.SPOILED
        badge = desk.case(PERSON.id).visit.badge
        assert badge
        assert (badge.code != code, badge.state) == (True, BadgeState.COLLECTED)
    assert two[0].day_end.lists().waiting == ()


def test_one_that_ended_already_or_was_handed_over_is_not_cancelled_so(two: list[Desk]) -> None:
    code = left_over(two)
    two[0].cancel_badge(PERSON.id, code, Spoil.UNCLAIMED, act=two[0].new_act())
    again = two[0].cancel_badge(PERSON.id, code, Spoil.UNCLAIMED, act=two[0].new_act())
    assert isinstance(again, Refusal) and again.reason is Reason.ANOTHER_BADGE
    badge = two[0].case(PERSON.id).visit.badge
    assert badge
    had = two[0].cancel_badge(PERSON.id, badge.code, Spoil.UNCLAIMED, act=two[0].new_act())
    assert isinstance(had, Refusal) and had.reason is Reason.ALREADY_COLLECTED


def test_it_is_asked_about_where_it_was_sent_to_a_printer_and_nowhere_else(two: list[Desk]) -> None:
    code = in_doubt(two)
    (case,) = two[0].in_limbo()
    assert [badge.code for badge in case.visit.in_doubt] == [code]
    assert two[1].in_limbo() == ()


def test_where_it_came_out_it_waits_to_be_put_away(two: list[Desk]) -> None:
    code = in_doubt(two)
    assert isinstance(two[0].came_out(PERSON.id, code, act=two[0].new_act()), Done)
    assert two[0].in_limbo() == ()
    assert kinds(two[0]) == [Kind.LEFT_OVER]
    (waiting,) = two[0].day_end.lists().waiting
    assert waiting.code == code


def test_where_nothing_came_out_doors_stop_its_code_and_the_stock_can_be_signed_for(two: list[Desk]) -> None:
    two[0].stock.count(two[0].stock.usual, 100, Moment.OPENING, act=two[0].new_act())
    code = in_doubt(two)
    assert two[0].stock.today().sizes[0].asked == 1
    assert isinstance(two[0].did_not_come_out(PERSON.id, code, act=two[0].new_act()), Done)
    assert two[0].in_limbo() == ()
    assert two[0].stock.today().sizes[0].asked == 0
    assert withdrawn(two[0], code) is Why.SPOILED


@pytest.mark.parametrize("reason", sorted(FOR_GOOD))
def test_after_the_other_one_ended_for_good_it_is_a_supervisors_to_give(two: list[Desk], reason: VoidReason) -> None:
    code = left_over(two)
    had = two[1].case(PERSON.id).visit.badge
    assert had
    assert isinstance(two[1].life.void(PERSON.id, had.code, reason, act=two[1].new_act()), Done)
    meet(*two)
    for desk in two:
        no = desk.case(PERSON.id).refusal
        assert no and (no.reason, no.facts["number"]) == (Reason.BADGE_ENDED, had.number)
    check = two[0].check(PERSON.id, passport(PERSON)).check
    looked = tuple(finding.field for finding in check.looks)
    for answer in (
        two[0].confirm_identity(PERSON.id, check, how=Checked.SCANNED, looked_at=looked, act=two[0].new_act()),
        two[0].hand_over(PERSON.id, code, proof=Proof.SCANNED, act=two[0].new_act()),
    ):
        assert isinstance(answer, Refusal) and answer.reason is Reason.BADGE_ENDED
