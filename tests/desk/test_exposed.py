"""What could be doubled: collections here that another desk cannot know of yet."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from regdesk.collection.exposure import Exposure, Given, Known, exposures
from regdesk.desk import Desk
from regdesk.event.lanes import Lane, Lanes
from regdesk.sentences import say
from regdesk.sentences.exposure import EXPOSED
from regdesk.sync import marks
from tests.desk.journey import OTHER, PERSON, collected
from tests.desk.two_desks import desks, peer
from tests.desks import StandingClock
from tests.make import MONDAY_MORNING, an_event

AT = MONDAY_MORNING


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def three(tmp_path: Path, clock: StandingClock) -> Iterator[list[Desk]]:
    with desks(tmp_path, [PERSON, OTHER], 3, 4, 5, clock=clock) as made:
        yield made


def heard(desk: Desk, other: int, at: datetime, *, synced: datetime | None = None) -> None:
    with desk.store.writing() as tx:
        tx.logs.put_peer(peer(desk.event, other, at))
        tx.set_value(marks.SYNCED, (synced or at).isoformat())


def counts(desk: Desk) -> dict[int, int]:
    return {one.desk: one.count for one in desk.needs_you.exposures()}


def test_a_desk_alone_exposes_nothing(tmp_path: Path) -> None:
    with desks(tmp_path, [PERSON], 3) as (desk,):
        collected(desk)
        assert desk.needs_you.exposures() == ()


def test_every_collection_that_a_desk_never_heard_of_counts(three: list[Desk]) -> None:
    assert three[0].needs_you.exposures() == ()
    collected(three[0])
    assert three[0].needs_you.exposures() == (Exposure(4, "Lobby 4", None, 1), Exposure(5, "Lobby 5", None, 1))


def test_only_collections_since_a_desk_last_had_everything_count(three: list[Desk], clock: StandingClock) -> None:
    desk = three[0]
    collected(desk)
    clock.pass_by(timedelta(minutes=1))
    heard(desk, 4, clock.now())
    heard(desk, 5, clock.now() - timedelta(hours=1), synced=clock.now())
    clock.pass_by(timedelta(minutes=1))
    collected(desk, OTHER)
    assert counts(desk) == {5: 2, 4: 1}
    (_, since_four) = desk.needs_you.exposures()
    assert since_four.since == AT + timedelta(minutes=1)


def test_a_desk_that_keeps_step_while_this_one_does_not_has_nothing_of_it(
    three: list[Desk], clock: StandingClock
) -> None:
    desk = three[0]
    heard(desk, 4, AT + timedelta(hours=1), synced=AT - timedelta(hours=1))
    collected(desk)
    assert counts(desk)[4] == 1


def test_who_is_in_the_own_lane_gets_no_badge_elsewhere(tmp_path: Path, clock: StandingClock) -> None:
    meeting = an_event(lanes=Lanes(timedelta(minutes=15), (Lane(4, ("N", "N")), Lane(3))))
    with desks(tmp_path, [PERSON, OTHER], 3, 4, event=meeting, clock=clock) as (desk, _):
        heard(desk, 4, clock.now())
        clock.pass_by(timedelta(minutes=1))
        collected(desk)
        assert counts(desk) == {}
        collected(desk, OTHER)
        assert counts(desk) == {4: 1}, "of Nigeria, in the lane of Desk 4"


def test_the_desk_that_could_double_most_comes_first() -> None:
    known = [Known(4, "", AT), Known(5, "", AT - timedelta(hours=1)), Known(6, "", AT + timedelta(hours=9))]
    given = [Given(AT), Given(AT + timedelta(seconds=1)), Given(AT + timedelta(seconds=2), lane=3)]
    assert [(one.desk, one.count) for one in exposures(3, known, given)] == [(5, 2), (4, 1)]


def test_it_is_said_in_a_sentence() -> None:
    facts = {"desk": "Desk 4", "ago": "12 min", "count": 7}
    assert say(EXPOSED, Exposure(4, "", AT, 7).key, facts) == (
        "Since the last sync with Desk 4 (12 min ago) 7 collections here could be doubled."
    )
    assert {Exposure(4, "", since, count).key for since in (AT, None) for count in (1, 2)} == set(EXPOSED)
