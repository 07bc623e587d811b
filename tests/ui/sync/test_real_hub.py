"""Two windows and a real PostgreSQL: what one desk gives is on the other's screen, also after the hub was killed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from regdesk.sync import marks
from tests.hubs import QUICK, Server, a_hub, a_server
from tests.sync.clerk import serves, visit
from tests.sync.laptop import Laptop, LaptopClock, TrueTime, pair_of, the_event
from tests.ui.strokes import Key
from tests.ui.sync.conftest import AISSATOU
from tests.ui.sync.seats import Hall, Seat
from ui.look.look import Look


@pytest.fixture
def server() -> Iterator[Server]:
    with a_server(**QUICK) as made:
        yield made


def test_two_windows_meet_at_a_real_hub_and_again_after_it_was_killed(
    tmp_path: Path, look: Look, qtbot: QtBot, hall: Hall, server: Server
) -> None:
    with a_hub(server, the_event()) as meeting:
        one, other = (seat_at(hall, number, meeting.address.text()) for number in (1, 2))
        for number in (1, 2):
            meeting.let_in(pair_of(number), number)
        for seat in (one, other):
            seat.joined.sync.soon()
            seat.waits_until(lambda seat=seat: seat.joined.sync.loop.reached)
        server.kill()
        serves(one.desk, AISSATOU)
        one.second_passes()
        one.waits_until(lambda: not one.joined.sync.loop.reached)
        assert "to send" in one.strip() and not visit(other.desk, AISSATOU).badges
        server.start()
        one.waits_until(lambda: one.strip() == "Synced 0 s ago · 0 to send")
        other.waits_until(lambda: bool(visit(other.desk, AISSATOU).badges))
        one.shell.window.leave()
        other.comes_forward()
        other.shell.window.ask_for_place("sync")
        assert other.shell.window.place().heading() == "Sync"
        other.presses(Key.Key_Return)
        for seat in (one, other):
            seat.joined.sync.end()
            assert seat.background.still(20)


def seat_at(hall: Hall, number: int, file: str) -> Seat:
    """A desk that has taken the hub's file, reaching it as the product does."""
    laptop = Laptop(
        f"laptop {number}", number, hall.folder / f"laptop{number}", the_event(), LaptopClock(TrueTime()),
        hall.hub.door(pair_of(number).public.hex()), hall.people,
    )  # fmt: skip
    with laptop.desk.store.writing() as tx:
        tx.set_value(marks.HUB, file)
    hall.laptops.append(laptop)
    return hall.window_of(laptop, reaches=True)
