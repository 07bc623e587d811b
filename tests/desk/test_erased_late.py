"""What other desks had written about somebody comes after that person was erased here."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from regdesk.badge.layout import template_named
from regdesk.collection.data_words import PersonErased
from regdesk.collection.entitlement import Refusal
from regdesk.desk import Desk
from regdesk.desk.about_person import CAME_LATE, Late, Reason, confirms
from regdesk.desk.answers import Done
from regdesk.desk.paper import print_slip
from regdesk.event.data import DataTerms, Deletion
from regdesk.people.participant import Participant
from regdesk.printing.folder import FolderPrinter
from regdesk.settings import Settings
from regdesk.sync import erased
from tests.desk.journey import OTHER, PERSON, collected, printed
from tests.desk.test_other_desks import bring
from tests.desk.two_desks import desks
from tests.desks import KEY, StandingClock
from tests.make import an_event
from tests.staff.people import NAOMI, signed_in, with_staff
from tests.store.deciphered import deciphered

TERMS = DataTerms("Badges.", date(2018, 1, 31), Deletion.ALLOWED, "privacy@example.org")


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def two(tmp_path: Path, clock: StandingClock) -> Iterator[list[Desk]]:
    """Desk 3, which erases, and desk 4, which hears of nothing."""
    with desks(tmp_path, [PERSON, OTHER], 3, 4, event=an_event(data=TERMS), clock=clock) as made:
        yield made


def erase(desk: Desk, person: Participant = PERSON) -> None:
    done = desk.personal.erase(person.id, typed=confirms(person), reason=Reason.ASKED, act=desk.new_act())
    assert isinstance(done, Done)


def cancelled(desk: Desk, person: Participant = PERSON) -> None:
    end = printed(desk, person)
    desk.cancel_badge(person.id, end.badge.code, "jam", act=desk.new_act())


def entries(desk: Desk, person: Participant = PERSON) -> int:
    with desk.store.reading() as tx:
        return len(tx.entries(person.id))


def test_what_comes_late_is_told_and_goes_when_a_supervisor_says_so(two: list[Desk]) -> None:
    erase(two[0])
    assert two[0].personal.late() == Late()
    cancelled(two[1])
    cancelled(two[1], OTHER)
    bring(two[1], two[0])
    there, others = entries(two[0]), entries(two[0], OTHER)
    assert there and two[0].personal.late() == Late(people=1)
    done = two[0].personal.erase_late(act="late")
    assert isinstance(done, Done) and done.entry.word == PersonErased(CAME_LATE, there, photo=False)
    assert two[0].personal.late() == Late()
    assert (entries(two[0]), entries(two[0], OTHER), entries(two[1])) == (0, others, there)
    again = two[0].personal.erase_late(act="late")
    assert isinstance(again, Done) and again.again
    assert two[0].personal.erase_late(act=two[0].new_act()) is None
    for desk in two:
        assert desk.verify(every=True).faults == ()


def test_no_trace_of_them_is_left_in_the_file(two: list[Desk], tmp_path: Path) -> None:
    erase(two[0])
    cancelled(two[1])
    bring(two[1], two[0])
    two[0].personal.erase_late(act=two[0].new_act())
    with two[0].store.reading() as tx:
        assert tx.value(erased.MARKS)
    assert PERSON.id.encode() not in deciphered(tmp_path / "3.db", KEY)


def test_whoever_has_a_badge_by_now_stays_until_it_ends_or_the_event_does(
    two: list[Desk], clock: StandingClock
) -> None:
    erase(two[0])
    collected(two[1])
    bring(two[1], two[0])
    assert two[0].personal.late() == Late(badged=1)
    assert two[0].personal.erase_late(act=two[0].new_act()) is None
    assert entries(two[0]) > 0
    clock.pass_by(timedelta(days=30))
    assert two[0].personal.late() == Late(people=1)


def test_whoever_is_on_the_list_again_is_somebody_again(two: list[Desk]) -> None:
    erase(two[0])
    cancelled(two[1])
    bring(two[1], two[0])
    with two[0].store.writing() as tx:
        tx.put_people([PERSON])
    assert two[0].personal.late() == Late()


def test_who_was_never_erased_here_is_not_meant(two: list[Desk]) -> None:
    cancelled(two[1])
    bring(two[1], two[0])
    with two[0].store.writing() as tx:
        tx.drop_person(PERSON.id)
    assert two[0].personal.late() == Late()


def test_a_clerk_erases_nothing_late(two: list[Desk]) -> None:
    erase(two[0])
    cancelled(two[1])
    bring(two[1], two[0])
    with_staff(two[0])
    signed_in(two[0])
    assert isinstance(two[0].personal.erase_late(act=two[0].new_act()), Refusal)
    signed_in(two[0], NAOMI)
    assert isinstance(two[0].personal.erase_late(act=two[0].new_act()), Done)


def test_the_slip_of_somebody_else_stays_although_another_desks_has_its_number(
    tmp_path: Path, clock: StandingClock
) -> None:
    slips = tmp_path / "slips"
    with desks(tmp_path, [PERSON, OTHER], 3, 4, event=an_event(data=TERMS), clock=clock) as (one, other):
        one.set_up(Settings(desk_number=3, slip_printer=f"folder:{slips}"), template_named("a6"))
        print_slip(FolderPrinter(slips), one.refer(OTHER.id, act=one.new_act()))
        other.refer(PERSON.id, act=other.new_act())
        bring(other, one)
        erase(one)
        assert [file.name for file in slips.iterdir()] == ["00001-slip-3-0001.pdf"]
