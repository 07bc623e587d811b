"""A certified desk that signs without end fills no disk, and takes no room from what other desks wrote."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from regdesk.collection.statement import FIRST_PREVIOUS, Line, line
from regdesk.sentences.sync_screen import LOG_REASONS
from regdesk.store.logs import State
from regdesk.sync import bounds, marks
from regdesk.sync.believed import Trust, Why
from regdesk.sync.intake import Intake, look_again
from tests.make import MONDAY_MORNING, an_event
from tests.sync.fake_hub import FakeHub
from tests.sync.laptop import Laptop, certificate_of, pair_of
from tests.sync.pen import Pen
from tests.sync.world import World

HOSTILE, HONEST, UNKNOWN = 3, 2, 9
TRUST = Trust(an_event().id, {pair_of(number).public.hex(): number for number in (1, HONEST, HOSTILE)})
ROOM = 20_000


@pytest.fixture
def laptop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Laptop]:
    """Desk 1, with little room."""
    for name in ("MOST_ASIDE", "MOST_HELD"):
        monkeypatch.setattr(bounds, name, ROOM)
    monkeypatch.setattr(bounds, "MOST_HELD_OF_ONE", ROOM // 2)
    world = World.of(1)
    yield world.laptops[0]
    world.ends()


def intake_of(laptop: Laptop, *, relayed: bool = True, trust: Trust = TRUST) -> Intake:
    return Intake(laptop.desk.store, trust, lambda: MONDAY_MORNING, relayed=relayed)


def forged(number: int, log: str, count: int) -> list[Line]:
    """Lines without any before them, of any log, as one desk signs them."""
    return [
        line(desk=log, seq=seq, at="2017-12-04T08:00:00.000+00:00", kind="person.referred", content=f'{{"n": {seq}}}',
             prev=FIRST_PREVIOUS, signs=pair_of(number))
        for seq in range(1_000, 1_000 + count)
    ]  # fmt: skip


def aside_bytes(laptop: Laptop) -> int:
    with laptop.desk.store.reading() as tx:
        return sum(len(one.statement) + len(one.content or "") for one in tx.logs.aside())


def held_bytes(laptop: Laptop) -> int:
    with laptop.desk.store.reading() as tx:
        return sum(tx.logs.held_bytes().values())


def state(laptop: Laptop, log: str) -> tuple[State, str]:
    with laptop.desk.store.reading() as tx:
        told = tx.logs.told(log)
    assert told
    return told.state, told.why


def test_a_desk_that_signs_without_end_is_stopped_under_its_own_name_and_no_other(laptop: Laptop) -> None:
    hostile, honest = Pen(HOSTILE).begins().goes_on(2), Pen(HONEST).begins().goes_on(5)
    intake_of(laptop).take([*hostile.lines, *honest.lines[:3]])
    for log in (honest.log, hostile.log, "c" * 32, "d" * 32):
        intake_of(laptop).put_aside(forged(HOSTILE, log, 100))
    assert ROOM // 2 < aside_bytes(laptop) <= ROOM
    assert state(laptop, hostile.log) == (State.QUARANTINED, Why.TOO_MUCH)
    assert Why.TOO_MUCH in LOG_REASONS
    assert state(laptop, honest.log)[0] is State.WHOLE
    taken = intake_of(laptop).put_aside(honest.lines[4:])
    assert taken.aside == 2, "what an honest desk signed has its own room"
    assert intake_of(laptop).take(honest.lines[3:4]).lines == 3, "and is joined to its log"


def test_the_log_of_a_desk_that_was_stopped_so_goes_on(laptop: Laptop) -> None:
    hostile = Pen(HOSTILE).begins().goes_on(3)
    intake_of(laptop).take(hostile.lines[:2])
    assert intake_of(laptop).put_aside(forged(HOSTILE, hostile.log, 100)).quarantined == ((hostile.log, Why.TOO_MUCH),)
    assert intake_of(laptop, relayed=False).take(hostile.lines[2:]).lines == 2
    assert state(laptop, hostile.log) == (State.WHOLE, "")


def test_what_is_joined_to_its_log_gives_its_room_back(laptop: Laptop) -> None:
    honest = Pen(HONEST).begins().goes_on(120)
    for start in range(1, 121, 20):
        intake_of(laptop).put_aside(honest.lines[start + 1 : start + 21])
        intake_of(laptop).take(honest.lines[: start + 21])
    with laptop.desk.store.reading() as tx:
        assert tx.logs.head(honest.log).seq == 121 and tx.logs.aside() == []


def test_taking_the_same_again_takes_no_more_room(laptop: Laptop) -> None:
    for _ in range(20):
        intake_of(laptop).put_aside(forged(HONEST, "c" * 32, 20))
    assert intake_of(laptop).put_aside(forged(HONEST, "d" * 32, 10)).aside == 10


def test_what_nobody_certified_signed_is_held_as_far_as_there_is_room(laptop: Laptop) -> None:
    for log in ("c" * 32, "d" * 32, "e" * 32):
        intake_of(laptop).take(forged(UNKNOWN, log, 100))
        intake_of(laptop).put_aside(forged(UNKNOWN, log, 100))
    assert ROOM // 2 < held_bytes(laptop) <= ROOM
    honest = Pen(HONEST).begins().goes_on(5)
    assert intake_of(laptop).take(honest.lines).lines == 6


def test_what_was_left_out_comes_again_once_its_desk_is_certified(laptop: Laptop) -> None:
    late = Pen(UNKNOWN).begins().goes_on(60)
    intake_of(laptop).take(late.lines)
    with laptop.desk.store.writing() as tx:
        assert tx.value(marks.NOT_HELD)
        tx.set_value(marks.ASIDES_READ, '[7, "ab"]')
    trust = Trust(an_event().id, {**TRUST.numbers, late.key.public.hex(): UNKNOWN})
    came = look_again(laptop.desk.store, intake_of(laptop, trust=trust)).lines
    assert 0 < came < 61
    with laptop.desk.store.reading() as tx:
        assert tx.value(marks.ASIDES_READ) is None, "of a hub everything aside is asked for again"
    assert intake_of(laptop, trust=trust).take(late.lines).lines == 61 - came
    assert held_bytes(laptop) == 0


def test_a_hub_full_of_one_desks_lines_hands_out_what_the_others_wrote(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "MOST_ASIDE", ROOM)
    world = World.of(2)
    first, second = world.laptops
    hub = world.hub
    assert isinstance(hub, FakeHub)
    for one in (first, second, first):
        one.desk.sync.round(one.hub)
    hub.put_aside(pair_of(2).public.hex(), forged(2, "c" * 32, 200))
    hub.put_aside(pair_of(2).public.hex(), forged(1, "d" * 32, 3))
    third = forged(2, "e" * 32, 200)
    hub.put_aside(pair_of(2).public.hex(), third)
    done = first.desk.sync.round(first.hub)
    assert done.whole and 0 < done.taken.aside < 200
    with first.desk.store.reading() as tx:
        assert len(tx.logs.aside("d" * 32)) == 3, "in between, of another desk"
    assert aside_bytes(first) <= ROOM + sum(len(one.statement) + 20 for one in forged(1, "d" * 32, 3))
    assert second.log_id() in dict(done.taken.quarantined)
    assert first.desk.sync.round(first.hub).taken.aside == 0
    world.ends()


def test_what_was_left_out_is_not_asked_for_again_because_another_desk_was_heard() -> None:
    world = World.of(2)
    first, second = world.laptops
    for one in (second, first):
        assert world.meets(one)
    with first.desk.store.writing() as tx:
        tx.set_value(marks.NOT_HELD, "1")
        before = tx.value(marks.ASIDES_READ)
    world.true.pass_by(timedelta(minutes=1))
    for one in (second, first):
        assert world.meets(one)
    with first.desk.store.reading() as tx:
        assert tx.value(marks.NOT_HELD) and tx.value(marks.ASIDES_READ) == before
    public = pair_of(HOSTILE).public
    world.hub.add_desk(public.hex(), certificate_of(world.event, HOSTILE, public))
    assert world.meets(first)
    with first.desk.store.reading() as tx:
        assert tx.value(marks.NOT_HELD) is None, "a desk that nobody knew may have signed it"
    world.ends()
