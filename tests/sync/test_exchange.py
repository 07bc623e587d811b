"""A round with a hub, call by call: what breaks off in it is done by the next one, and nothing is sent by a mark."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from regdesk.collection.entries import Referred
from regdesk.collection.statement import Line
from regdesk.desk.sync_status import By, Part, Progress
from regdesk.errors import HubError
from regdesk.store.logs import State
from regdesk.sync import exchange as exchange_module
from regdesk.sync import marks
from regdesk.sync.believed import Why
from regdesk.sync.port import Hello, Refused
from tests.sync.fake_hub import Door, FakeHub
from tests.sync.laptop import Laptop, certificate_of, pair_of
from tests.sync.pen import Pen
from tests.sync.world import PEOPLE, World


@pytest.fixture
def world() -> Iterator[World]:
    """Two laptops that have met nobody yet, and a hub."""
    made = World.of(2)
    yield made
    made.ends()


def door_of(world: World, laptop: Laptop) -> Door:
    return world.doors[laptop.name]


def in_step(world: World) -> tuple[Laptop, Laptop]:
    """Both have all that there is."""
    first, second = world.laptops
    for laptop in (first, second, first, second):
        laptop.desk.sync.round(laptop.hub)
    return first, second


def works(laptop: Laptop) -> None:
    """Somebody is sent to the supervisor here."""
    with laptop.desk.store.writing() as tx:
        tx.append(PEOPLE[0].id, "", "Lucía", Referred("clerk", 1), laptop.clock.now())


def asked(world: World, laptop: Laptop) -> int:
    """How many calls its next round makes."""
    door = door_of(world, laptop)
    before = door.calls
    laptop.desk.sync.round(door)
    return door.calls - before


def writes_there(world: World, pen: Pen, lines: list[Line] | None = None) -> None:
    """Another desk has brought its log to the hub."""
    hub = world.hub
    assert isinstance(hub, FakeHub)
    hub.add_desk(pen.key.public.hex(), certificate_of(world.laptops[0].event, pen.number, pen.key.public))
    hub.logs[pen.log] = list(pen.lines if lines is None else lines)
    hub.owners[pen.log] = pen.key.public.hex()


def test_an_idle_round_asks_for_the_desks_and_the_heads_and_says_that_it_was_there(world: World) -> None:
    first, _ = in_step(world)
    assert asked(world, first) == 4
    assert first.desk.sync.round(first.hub).idle


def test_one_change_takes_one_call_more_on_either_side(world: World) -> None:
    first, second = in_step(world)
    works(first)
    assert asked(world, first) == 5
    assert asked(world, second) == 5
    assert asked(world, first) == asked(world, second) == 4


@pytest.mark.parametrize("after", [False, True])
def test_a_round_that_fails_at_any_call_loses_nothing_and_the_next_one_does_the_rest(world: World, after: bool) -> None:
    first, second = in_step(world)
    for call in range(8):
        works(first)
        works(second)
        second.desk.sync.round(second.hub)
        door = door_of(world, first)
        door.fail(call, after=after)
        try:
            first.desk.sync.round(door)
        except HubError:
            assert first.desk.sync.status().trouble
        door.fail(-1)
        first.desk.sync.round(door)
        assert first.hashes() == world.hub.hashes()
        assert first.desk.sync.status().trouble is None


def test_a_hub_of_another_meeting_is_told_nothing(world: World) -> None:
    first, _ = world.laptops
    assert isinstance(world.hub, FakeHub)
    world.hub.event = "6" * 32
    with pytest.raises(HubError, match="hub_other_event"):
        first.desk.sync.round(first.hub)
    assert world.hub.logs == {}


@dataclass
class NewerDoor(Door):
    """A hub that gives nothing to versions before the next one."""

    def hello(self) -> Hello:
        return replace(super().hello(), least_version=2)


def test_a_hub_that_is_too_new_still_takes_what_was_done_here(world: World) -> None:
    first, _ = world.laptops
    works(first)
    assert isinstance(world.hub, FakeHub)
    with pytest.raises(HubError, match="hub_newer"):
        first.desk.sync.round(NewerDoor(world.hub.door(first.key).inner))
    assert world.hub.hashes() == first.hashes()


def test_a_log_that_is_not_believed_is_not_asked_for_again_until_it_changes(world: World) -> None:
    first, _ = in_step(world)
    pen = Pen(3).begins().goes_on(2)
    pen.write(key=pair_of(9))
    writes_there(world, pen)
    taken = first.desk.sync.round(first.hub).taken
    assert taken.quarantined == ((pen.log, Why.SIGNATURE),)
    assert taken.lines == 3
    assert asked(world, first) == 4
    desk = next(desk for desk in first.desk.sync.status().desks if desk.number == 3)
    assert (desk.state, desk.why, desk.held, desk.head) == (State.QUARANTINED, Why.SIGNATURE, 1, 3)
    writes_there(world, pen, [*pen.lines[:-1], Pen(3, pen.log, pen.at, lines=pen.lines[:-1]).write()])
    assert first.desk.sync.round(first.hub).taken.lines == 1
    assert next(desk for desk in first.desk.sync.status().desks if desk.number == 3).state is State.WHOLE


def test_a_log_of_nobody_waits_at_the_hub_until_its_desk_is_certified(world: World) -> None:
    first, _ = in_step(world)
    pen = Pen(3).begins().goes_on(2)
    writes_there(world, pen)
    assert isinstance(world.hub, FakeHub)
    there = world.hub.there.pop(pen.key.public.hex())
    assert first.desk.sync.round(first.hub).taken.waiting == (pen.log,)
    assert asked(world, first) == 4
    world.hub.there[there.key] = there
    assert first.desk.sync.round(first.hub).taken.lines == 3


def test_a_branch_that_the_hub_has_otherwise_is_cut_offered_and_counts(world: World) -> None:
    first, _ = in_step(world)
    pen = Pen(3).begins().goes_on(5)
    writes_there(world, pen)
    first.desk.sync.round(first.hub)
    copy = pen.branch(3, 8)
    writes_there(world, copy)
    done = first.desk.sync.round(first.hub)
    assert done.offered == 3
    with first.desk.store.reading() as tx:
        assert tx.logs.lines(pen.log, 0, 100) == copy.lines
        assert {line.hash for line in tx.logs.aside(pen.log)} == {line.hash for line in pen.lines[3:]}
    assert first.desk.sync.round(first.hub).whole
    assert asked(world, first) == 4


def test_a_shorter_branch_of_a_hub_that_went_back_is_taken_too(world: World) -> None:
    first, _ = in_step(world)
    pen = Pen(3).begins().goes_on(9)
    writes_there(world, pen)
    first.desk.sync.round(first.hub)
    copy = pen.branch(3, 2)
    writes_there(world, copy)
    first.desk.sync.round(first.hub)
    with first.desk.store.reading() as tx:
        assert tx.logs.lines(pen.log, 0, 100) == copy.lines
    assert {line.hash for line in pen.lines} <= world.hub.hashes()


def test_what_another_desk_has_more_than_the_hub_is_offered_once(world: World) -> None:
    first, _ = in_step(world)
    pen = Pen(3).begins().goes_on(5)
    writes_there(world, pen)
    first.desk.sync.round(first.hub)
    writes_there(world, pen, pen.lines[:2])
    assert first.desk.sync.round(first.hub).offered == 4
    assert first.desk.sync.round(first.hub).offered == 0
    assert asked(world, first) == 4


def test_what_a_hub_lost_again_right_after_it_was_offered_is_offered_again(world: World) -> None:
    first, _ = in_step(world)
    assert isinstance(world.hub, FakeHub)
    pen = Pen(3).begins().goes_on(5)
    writes_there(world, pen)
    first.desk.sync.round(first.hub)
    writes_there(world, pen, pen.lines[:2])
    before = world.hub.snapshot()
    assert first.desk.sync.round(first.hub).offered == 4
    world.hub.goes_back_to(before)
    assert first.desk.sync.round(first.hub).offered == 4
    assert world.hub.hashes() == first.hashes()


def test_a_long_log_comes_page_by_page_with_progress_and_goes_on_where_it_was_stopped(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange_module, "PULLED", 4)
    first, _ = in_step(world)
    pen = Pen(3).begins().goes_on(11)
    writes_there(world, pen)
    told: list[Progress] = []
    stopped = first.desk.sync.round(first.hub, progress=told.append, cancelled=lambda: bool(told))
    assert not stopped.whole
    assert told == [Progress(Part.LOGS, 4, 12)]
    assert first.desk.sync.round(first.hub).taken.lines == 8


@pytest.mark.parametrize("refused", [Refused.BAD, Refused.NOT_YOURS])
def test_a_log_that_the_hub_refuses_is_told_and_all_else_is_fetched(world: World, refused: Refused) -> None:
    first, _ = in_step(world)
    pen = Pen(3).begins()
    writes_there(world, pen)
    works(first)

    class Refusing(Door):
        def push(self, lines: object) -> Refused | None:
            return refused

    done = first.desk.sync.round(Refusing(door_of(world, first).inner))
    assert done.not_taken == ((first.log_id(), refused),)
    assert done.taken.lines == 1


def test_the_status_says_how_all_desks_stand(world: World) -> None:
    first, _ = in_step(world)
    with first.desk.store.writing() as tx:
        tx.set_value(marks.HUB, "a hub")
    works(first)
    status = first.desk.sync.status()
    assert (status.by, status.unsent, status.trouble, status.busy) == (By.HUB, 1, None, False)
    own, other = status.desks
    assert (own.ours, own.number, own.unsent, own.head) == (True, 1, 1, 2)
    assert (other.ours, other.number, other.name, other.head) == (False, 2, "Desk 2", 1)
    assert other.heard
    assert status.synced == first.clock.now()
    first.desk.sync.round(first.hub)
    assert first.desk.sync.status().unsent == 0


def test_a_stick_does_not_say_that_the_hub_was_met(world: World) -> None:
    first, _ = in_step(world)
    with first.desk.store.writing() as tx:
        tx.set_value(marks.HUB, "a hub")
    met = first.desk.sync.status().synced
    first.desk.sync.read_from([], heard=first.clock.now() + timedelta(hours=1))
    assert first.desk.sync.status().synced == met
    with first.desk.store.writing() as tx:
        tx.drop_value(marks.HUB)
    assert first.desk.sync.status().synced != met, "without a hub the stick is what there is"


def test_a_laptop_whose_clock_is_off_knows_by_how_much_and_is_known_by_it(world: World) -> None:
    first, second = world.laptops
    world.puts_clock(first, timedelta(minutes=-7))
    in_step(world)
    assert first.desk.sync.status().clock == timedelta(minutes=-7)
    assert next(desk for desk in second.desk.sync.status().desks if desk.number == 1).clock == timedelta(minutes=-7)


def test_a_desk_that_was_stopped_at_the_hub_is_shown_as_stopped(world: World) -> None:
    first, second = in_step(world)
    assert isinstance(world.hub, FakeHub)
    world.hub.disable(second.key)
    first.desk.sync.round(first.hub)
    assert [desk.stopped for desk in first.desk.sync.status().desks] == [False, True]
