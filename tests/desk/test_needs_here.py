"""What a clerk is told of two badges, one of which their desk gave; and how each desk had looked at the person."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from regdesk.desk import Desk
from regdesk.desk.needs_you import Kind
from tests.desk.journey import OTHER, PERSON, collected, printed
from tests.desk.two_desks import desks, meet
from tests.desks import StandingClock
from tests.staff.people import GUARD, LUCIA, signed_in, with_staff


@pytest.fixture
def three(tmp_path: Path) -> Iterator[list[Desk]]:
    clock = StandingClock()
    with desks(tmp_path, [PERSON, OTHER], 3, 4, 5, clock=clock) as made:
        for desk in made[:2]:
            collected(desk, PERSON)
            clock.pass_by(timedelta(minutes=5))
        yield made


def test_only_the_two_desks_that_gave_the_badges_are_told(three: list[Desk]) -> None:
    meet(*three)
    told = [[(need.kind, need.person) for need in desk.needs_you.here()] for desk in three]
    assert told == [[(Kind.TWO_BADGES, PERSON.id)], [(Kind.TWO_BADGES, PERSON.id)], []]


def test_a_badge_that_only_lies_there_is_no_alarm_for_a_clerk(three: list[Desk]) -> None:
    printed(three[2], OTHER)
    collected(three[0], OTHER)
    meet(*three)
    assert three[2].needs_you.here() == ()
    assert Kind.LEFT_OVER in [need.kind for need in three[2].needs_you.list()]


def test_who_finds_nobody_is_told_nothing(three: list[Desk]) -> None:
    meet(*three)
    with_staff(three[0], LUCIA, GUARD)
    assert three[0].needs_you.here() == ()
    signed_in(three[0], GUARD)
    assert three[0].needs_you.here() == ()
    three[0].sign_out()
    signed_in(three[0], LUCIA)
    assert len(three[0].needs_you.here()) == 1


def test_of_each_badge_is_known_how_its_own_desk_had_looked(three: list[Desk]) -> None:
    meet(*three)
    double = three[2].needs_you.double(PERSON.id)
    assert double
    assert [(one.desk, one.checked, one.document) for one in double.collected] == [
        (3, "scanned", "passport"),
        (4, "scanned", "passport"),
    ]
