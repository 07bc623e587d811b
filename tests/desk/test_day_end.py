"""What a desk looks at when its day ends: badges that wait, decisions and refusals of that day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from regdesk.collection.badge_words import Corrected
from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.entries import Proof
from regdesk.collection.stock_words import Spoil
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.desk.deciding import Approver, Decision
from regdesk.desk.life import Correction
from regdesk.errors import NotAllowed
from regdesk.staff.decisions import Chosen
from tests.desk.journey import OTHER, PERSON, collected, printed
from tests.desks import StandingClock, a_desk
from tests.make import a_training_event, local
from tests.staff.people import GREETER, HENRIK, LEAD, LUCIA, NAOMI, PIN, signed_in, with_staff

NOT_YET = Refusal(Reason.NOT_ACCREDITED_YET, Decides.ACCREDITATION, "accreditation")


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    with a_desk(tmp_path, [PERSON, OTHER], clock=clock, event=a_training_event()) as desk:
        yield desk


def test_what_was_handed_over_does_not_wait_and_what_was_printed_does(desk: Desk) -> None:
    collected(desk)
    end = printed(desk, OTHER)
    (waiting,) = desk.day_end.lists().waiting
    assert (waiting.person, waiting.code, waiting.number) == (OTHER, end.badge.code, end.badge.number)
    assert waiting.at == local(4, 8, 7)


def test_a_badge_that_waits_is_handed_over_or_cancelled_by_the_desk(desk: Desk) -> None:
    for person in (PERSON, OTHER):
        printed(desk, person)
    first, second = desk.day_end.lists().waiting
    desk.hand_over(first.person.id, first.code, proof=Proof.CONFIRMED, act=desk.new_act())
    assert desk.day_end.lists().waiting == (second,)
    desk.cancel_badge(second.person.id, second.code, Spoil.UNCLAIMED, act=desk.new_act())
    assert desk.day_end.lists().waiting == ()
    assert desk.stock.today().sizes[0].spoiled == (("unclaimed", 1),)


def test_a_badge_of_the_day_before_still_waits(desk: Desk, clock: StandingClock) -> None:
    printed(desk)
    clock.pass_by(timedelta(days=1))
    assert [one.at for one in desk.day_end.lists().waiting] == [local(4, 8, 7)]


def test_of_an_erased_person_nothing_waits(desk: Desk) -> None:
    printed(desk)
    with desk.store.writing() as tx:
        tx.drop_person(PERSON.id)
    assert desk.day_end.lists().waiting == ()


def test_refusals_are_counted_by_reason_most_frequent_first(desk: Desk, clock: StandingClock) -> None:
    desk.refuse(None, replace(NOT_YET, reason=Reason.NOT_ON_THE_LIST), searched="x", act=desk.new_act())
    clock.pass_by(timedelta(days=1))
    for person in (PERSON.id, OTHER.id):
        desk.refuse(person, NOT_YET, act=desk.new_act())
    desk.refuse(None, replace(NOT_YET, reason=Reason.NOT_ON_THE_LIST), searched="x", act=desk.new_act())
    lists = desk.day_end.lists()
    assert lists.refused_by == {"not_accredited_yet": 2, "not_on_the_list": 1}
    assert [one.name for one in lists.refused or ()] == [PERSON.full_name, OTHER.full_name, ""]


def test_a_decision_says_who_decided_about_whom_and_why(desk: Desk) -> None:
    with_staff(desk, LUCIA, HENRIK, LEAD, GREETER)
    signed_in(desk, LUCIA)
    no = Refusal(Reason.FACE_DIFFERS, Decides.SUPERVISOR, "supervisor")
    yes = Decision(PERSON.id, no, Chosen("looked_again"), (Approver(HENRIK.card, PIN),))
    assert isinstance(desk.approve(yes, act=desk.new_act()), Done)
    signed_in(desk, LEAD)
    (one,) = desk.day_end.lists().decisions or ()
    assert (one.name, one.approved, one.about, one.why) == (
        PERSON.full_name, True, "face_differs", "looked_again",
    )  # fmt: skip
    assert (one.kind, one.approvers) == ("decided", ("Henrik Aas",))


def test_a_correction_is_listed_under_the_name_that_the_badge_bears_now(desk: Desk) -> None:
    with_staff(desk, LUCIA, HENRIK, LEAD)
    signed_in(desk, LUCIA)
    printed(desk)
    paper, by = desk.life.papers(PERSON.id)[0], (Approver(HENRIK.card, PIN),)
    correction = Correction({Corrected.FAMILY: "Corrected"}, paper)
    assert isinstance(desk.life.correct(PERSON.id, correction, by=by, act=desk.new_act()), Done)
    signed_in(desk, LEAD)
    assert [one.name for one in desk.day_end.lists().decisions or ()] == [f"{PERSON.given} CORRECTED"]


def test_a_clerk_sees_the_badges_that_wait_and_no_report(desk: Desk) -> None:
    with_staff(desk, LUCIA, NAOMI, LEAD, GREETER)
    for member in (LUCIA, NAOMI):
        signed_in(desk, member)
        assert (desk.day_end.lists().decisions, desk.day_end.lists().refused) == (None, None)
    signed_in(desk, GREETER)
    with pytest.raises(NotAllowed):
        desk.day_end.lists()
