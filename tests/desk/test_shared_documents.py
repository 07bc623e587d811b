"""Two registrations of one passport that both got a badge: found with the second one, or with the list."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from regdesk.desk import Desk
from regdesk.desk.needs_you import Kind
from regdesk.errors import StoreError
from regdesk.people.participant import Participant
from regdesk.store.coming import ready
from regdesk.store.doubled import DoubledRead
from regdesk.store.records import content_of
from regdesk.sync.roster_state import From, ListState, Way, keep_state
from tests.desk.journey import OTHER, PERSON, collected
from tests.desk.two_desks import desks, tell
from tests.make import a_person

STRANGER = a_person(confirmation="T2IN-0001", source_ref="twin", document_number="X0000001")
TWIN = replace(STRANGER, channel="stakeholders", document_number="A01284417")


@pytest.fixture
def two(tmp_path: Path) -> Iterator[list[Desk]]:
    with desks(tmp_path, [PERSON, OTHER, STRANGER], 3, 4) as made:
        yield made


def comes(desk: Desk, *people: Participant, way: Way = Way.WHOLE, rev: int = 2) -> None:
    """A part of the list from a hub, as it is taken in."""
    with desk.store.writing() as tx:
        tx.coming.put([ready(content_of(person)) for person in people])
        keep_state(tx, ListState(From.HUB, way, rev=rev, mark="m", at_id=people[-1].id))


def kinds(desk: Desk) -> list[Kind]:
    return [need.kind for need in desk.needs_you.list()]


def both_served(two: list[Desk]) -> Desk:
    """Each desk gave one of them a badge, and nothing says that they are one person."""
    here, there = two
    collected(here, PERSON)
    collected(there, STRANGER)
    tell(there, here)
    assert kinds(here) == []
    return here


def test_a_passport_that_is_written_down_for_both_afterwards_is_found_with_the_whole_list(two: list[Desk]) -> None:
    here = both_served(two)
    comes(here, TWIN, way=Way.ROWS)
    comes(here, TWIN, way=Way.WHOLE)
    assert kinds(here) == [Kind.TWINS]


def test_a_registration_that_comes_after_its_badge_is_found_while_the_list_comes_in(two: list[Desk]) -> None:
    """Records and list come by different ways: the badge of somebody may be known before the person is."""
    here, there = two
    late = replace(TWIN, id="f" * 32, source_ref="late")
    comes(there, late)
    collected(here, PERSON)
    collected(there, late)
    tell(there, here)
    assert kinds(here) == []
    comes(here, OTHER, late, way=Way.ROWS)
    assert kinds(here) == [Kind.TWINS]


def test_the_second_badge_is_found_by_its_entry_alone(two: list[Desk]) -> None:
    here, there = two
    for desk in two:
        comes(desk, TWIN)
    collected(here, PERSON)
    assert kinds(here) == []
    collected(there, TWIN)
    tell(there, here)
    assert kinds(here) == [Kind.TWINS]


@pytest.mark.parametrize("question", ["documents_given", "is_noted"])
def test_a_look_that_fails_on_the_way_leaves_nothing_unseen(
    two: list[Desk], monkeypatch: pytest.MonkeyPatch, question: str
) -> None:
    def fails(*_: object) -> None:
        raise StoreError("database_busy", file="")

    here, there = two
    for desk in two:
        comes(desk, TWIN)
    collected(here, PERSON)
    assert kinds(here) == []
    collected(there, TWIN)
    tell(there, here)
    with monkeypatch.context() as patched:
        patched.setattr(DoubledRead, question, fails)
        with pytest.raises(StoreError):
            kinds(here)
    assert kinds(here) == [Kind.TWINS]


def test_a_list_whose_indexes_are_still_to_be_made_is_looked_at_once_it_is_there(two: list[Desk]) -> None:
    here, there = two
    for desk in two:
        comes(desk, TWIN)
    collected(there, TWIN)
    collected(here, PERSON)
    with here.store.writing() as tx:
        tx.seeding.begin()
    tell(there, here)
    assert kinds(here) == []
    with here.store.writing() as tx:
        while tx.seeding.indexes_to_make():
            tx.seeding.make_index(lambda: False)
    assert kinds(here) == [Kind.TWINS]
