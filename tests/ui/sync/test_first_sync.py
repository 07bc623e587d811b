"""The first sync in a window, from a real hub: told while it comes, worked with, broken off, and gone on with."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from regdesk.chance import new_id
from regdesk.clock import SystemClock
from regdesk.people.participant import Participant
from regdesk.store.store import Store
from regdesk.sync import marks
from regdesk.sync.hub.pg import PgHub
from regdesk.sync.hub.roster import HubList
from regdesk.sync.hub.roster_writing import HubListWriter
from regdesk.sync.publishing import publish
from tests.desks import DESK, KEY, SIGNS
from tests.hubs import QUICK, MeetingHub, Server, a_hub, a_server
from tests.make import an_id
from tests.sync.clerk import serves, visit
from tests.sync.laptop import Laptop, LaptopClock, TrueTime, pair_of, the_event
from tests.ui.strokes import Key, Keyboard
from tests.ui.sync.conftest import AISSATOU
from tests.ui.sync.seats import Hall, Seat, a_hall
from ui.desk.place import DeskPlace
from ui.desk.results import ResultsNow
from ui.desk.stage import Screen
from ui.look.look import Look

PEOPLE, FIRST = 4_200, 4_000
"""So many are on the list; so many come in the parts before the last one with people."""


@dataclass
class Standstill:
    """The way to the hub hangs before one part of a seed until it goes on. `asked`: the parts that were asked for."""

    before: int
    hangs: Event = field(default_factory=Event)
    goes_on: Event = field(default_factory=Event)
    asked: list[int] = field(default_factory=list)


class HangingList(HubList):
    """The list of a real hub."""

    def __init__(self, rows: Callable[..., list[tuple[object, ...]]], still: Standstill) -> None:
        super().__init__(rows)
        self._still = still

    def seed_part(self, seed: str, number: int) -> bytes | None:
        self._still.asked.append(number)
        if number == self._still.before:
            self._still.hangs.set()
            assert self._still.goes_on.wait(60)
        return super().seed_part(seed, number)


class HangingHub(PgHub):
    still: Standstill

    @property
    def roster(self) -> HubList:
        return HangingList(self.rows, self.still)


@pytest.fixture
def server() -> Iterator[Server]:
    with a_server(**QUICK) as made:
        yield made


@pytest.fixture
def hall(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Hall]:
    """Nobody is on the lists of its laptops."""
    with a_hall(tmp_path, look, qtbot) as made:
        yield made


def everybody() -> list[Participant]:
    """In the order in which a seed has them."""
    people = [
        replace(AISSATOU, id=an_id(str(n)), source_ref=str(n), confirmation=f"C{n:07}", document_number=f"D{n:07}",
                family=f"Family{letters(n)}")
        for n in range(PEOPLE)
    ]  # fmt: skip
    return sorted(people, key=lambda person: person.id)


def letters(number: int) -> str:
    """A word of its own for each number: names have no digits."""
    return "".join("bcdfghjklm"[int(digit)] for digit in f"{number:04}")


def published(meeting: MeetingHub, folder: Path, people: list[Participant]) -> int:
    """As `regdesk hub import` does; how many parts the seed has."""
    store = Store.create(folder / "office.db", KEY, desk=DESK, signs=SIGNS)
    try:
        with store.writing() as tx:
            tx.put_people(people)
        with meeting.admin() as connection:
            publish(
                store, HubListWriter(connection), event=meeting.event.id, now=SystemClock().now(), new_id=new_id,
                tell=lambda *_: None, cancelled=lambda: False,
            )  # fmt: skip
            found = connection.execute("select parts from hub.seed").fetchone()
    finally:
        store.close()
    assert found
    return int(found[0])


def seat_at(hall: Hall, meeting: MeetingHub, still: Standstill) -> Seat:
    """A new laptop that has joined the hub."""
    key = pair_of(1)
    laptop = Laptop(
        "laptop 1", 1, hall.folder / "laptop1", the_event(), LaptopClock(TrueTime()), hall.hub.door(key.public.hex())
    )
    hall.laptops.append(laptop)
    with laptop.desk.store.writing() as tx:
        tx.set_value(marks.HUB, meeting.address.text())
    meeting.let_in(key, 1)

    def reach() -> PgHub:
        reached = HangingHub(meeting.address, key, SystemClock().now)
        reached.still = still
        return reached

    return hall.window_of(laptop, connect=reach)


def finds(seat: Seat, hands: Keyboard, person: Participant) -> bool:
    """Typed into the box, as a clerk does; then back to Ready."""
    place, typed = seat.joined._desk_place, person.family
    assert place
    hands.wait(1000)
    hands.type(typed)
    seat.waits_until(lambda: place.shown is Screen.RESULTS and _shown(place).text == typed)
    found = person.id in [row.person.id for row in _shown(place).rows]
    seat.presses(Key.Key_Escape)
    seat.waits_until(lambda: place.shown is Screen.READY)
    return found


def _shown(place: DeskPlace) -> ResultsNow:
    context = place._context
    return context if isinstance(context, ResultsNow) else ResultsNow("", (), 0)


def band(seat: Seat) -> str:
    place = seat.joined._desk_place
    assert place
    return place.stage.page.band.words()


def test_a_clerk_works_with_what_is_there_and_it_goes_on_after_the_network_was_gone(
    hall: Hall, server: Server, tmp_path: Path
) -> None:
    people = everybody()
    here, late = people[0], people[-1]
    with a_hub(server, the_event()) as meeting:
        parts = published(meeting, tmp_path, people)
        still = Standstill(before=parts - 2)
        seat = seat_at(hall, meeting, still)
        hands = seat.keyboard
        seat.waits_until(still.hangs.is_set)
        seat.waits_until(lambda: seat.desk.people() == FIRST)

        seat.second_passes()
        assert seat.strip() == "Opening the list… 4,000 of 4,200"
        assert "4,000 of 4,200 Search and badges work on what is there." in band(seat)
        assert finds(seat, hands, here) and not finds(seat, hands, late)
        assert serves(seat.desk, here)

        server.kill()
        still.goes_on.set()
        seat.waits_until(lambda: seat.desk.sync.status().trouble is not None)
        seat.waits_until(lambda: seat.strip() == "Opening the list… 4,000")
        seat.waits_until(lambda: seat.strip() != "" and "The hub cannot be reached now." in band(seat))
        assert not seat.joined.sync.loop.reached and seat.desk.people() == FIRST
        assert visit(seat.desk, here).badges

        asked_before = len(still.asked)
        server.start()
        seat.waits_until(lambda: seat.strip() == "Synced 0 s ago · 0 to send")
        assert seat.desk.people() == PEOPLE and finds(seat, hands, late)
        again = still.asked[asked_before:]
        assert again[:2] == [0, still.before], "it went on where it was left"
        seat.joined.sync.end()
        assert seat.background.still(20)


def test_a_laptop_that_is_started_without_a_network_in_the_middle_of_it_says_that_the_list_is_not_whole(
    hall: Hall, server: Server, tmp_path: Path
) -> None:
    with a_hub(server, the_event()) as meeting:
        still = Standstill(before=published(meeting, tmp_path, everybody()) - 2)
        seat = seat_at(hall, meeting, still)
        seat.waits_until(still.hangs.is_set)
        seat.waits_until(lambda: seat.desk.people() == FIRST)
        server.kill()
        still.goes_on.set()
        seat.waits_until(lambda: seat.desk.sync.status().trouble is not None)
        seat.joined.sync.end()
        assert seat.background.still(20)
        again = hall.window_of(seat.laptop, connect=lambda: None)
        assert again.strip() == "Opening the list… 4,000"
        assert "The hub cannot be reached now." in band(again)
        server.start()
