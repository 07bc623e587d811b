"""What a restored disk had done meanwhile is listed act by act, for who decides on badges and nobody else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from regdesk.collection.entries import WORDS
from regdesk.desk import Desk
from regdesk.errors import NotAllowed
from regdesk.sentences.salvaged import ACTS
from regdesk.sync.own_log import Elsewhere, Owner, begin_another
from tests.desk.journey import OTHER, PERSON, collected, printed
from tests.desk.two_desks import desks, take, tell
from tests.staff.people import HENRIK, LEAD, LUCIA, signed_in, with_staff


@pytest.fixture
def two(tmp_path: Path) -> Iterator[list[Desk]]:
    with desks(tmp_path, [PERSON, OTHER], 3, 4) as made:
        yield made


def restored(desk: Desk, *, agreed: int) -> None:
    """A sync found that what follows this entry is not what others have."""
    owner = Owner(desk.event.id, desk.number, "Lucía", desk.now, iter(["e" * 32]).__next__)
    begin_another(desk.store, owner, Elsewhere(agreed=agreed, behind=2))


def test_each_act_is_told_with_its_time_its_person_and_its_badge(two: list[Desk]) -> None:
    here = two[0]
    collected(here, PERSON)
    agreed = len(list(_log(here)))
    printed(here, OTHER)
    assert here.needs_you.salvages() == 0 and here.needs_you.salvaged() == ()
    restored(here, agreed=agreed)
    told = here.needs_you.salvaged()
    assert here.needs_you.salvages() == len(told) == 3
    assert [(one.kind, one.person, one.badge) for one in told] == [
        ("identity.confirmed", OTHER.full_name, 0),
        ("badge.requested", OTHER.full_name, 2),
        ("badge.printed", OTHER.full_name, 2),
    ]
    assert {(one.desk, one.clerk) for one in told if one.clerk} == {(3, "Clerk 3")}
    assert told[0].at.strftime("%H:%M") == "08:07"


def test_another_desk_shows_it_too_once_it_has_met_this_one(two: list[Desk]) -> None:
    here, there = two
    collected(here, PERSON)
    with here.store.reading() as tx:
        take(there, tx.logs.lines(here.store.desk, 0, 1))
    restored(here, agreed=1)
    assert there.needs_you.salvages() == 0
    tell(here, there)
    with here.store.reading() as tx:
        aside = tx.logs.aside()
    with there.store.writing() as tx:
        tx.logs.put_aside(aside)
    assert [one.kind for one in there.needs_you.salvaged()] == [one.kind for one in here.needs_you.salvaged()]
    assert {one.desk for one in there.needs_you.salvaged()} == {3}


def test_only_who_decides_on_badges_may_look(two: list[Desk]) -> None:
    here = two[0]
    collected(here, PERSON)
    restored(here, agreed=1)
    with_staff(here, LUCIA, HENRIK, LEAD)
    for member in (LUCIA, LEAD):
        signed_in(here, member)
        assert here.needs_you.salvages() > 0
        with pytest.raises(NotAllowed):
            here.needs_you.salvaged()
        here.sign_out()
    signed_in(here, HENRIK)
    assert here.needs_you.salvaged()


def test_every_kind_of_entry_has_words() -> None:
    assert WORDS.keys() - ACTS.keys() == set()
    assert ACTS.keys() - WORDS.keys() == {""}


def _log(desk: Desk) -> Iterator[object]:
    with desk.store.reading() as tx:
        yield from tx.log()
