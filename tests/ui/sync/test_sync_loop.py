"""The loop beside the window: it keeps desks in step, and no clerk ever waits for it."""

from datetime import timedelta

from regdesk.collection.visit import VisitState
from regdesk.sync.port import Hub
from tests.sync.clerk import confirms, serves, visit
from tests.ui.sync.conftest import AISSATOU
from tests.ui.sync.seats import QUICK, Hall
from ui.desk.stage import Screen
from ui.sync_loop import SyncLoop


def test_what_one_desk_does_is_on_the_screen_of_the_other(hall: Hall) -> None:
    one, other = hall.seat(1), hall.seat(2)
    one.waits_until(lambda: one.joined.sync.loop.reached and other.joined.sync.loop.reached)
    serves(one.desk, AISSATOU)
    one.second_passes()
    one.waits_until(lambda: visit(other.desk, AISSATOU).state is VisitState.COLLECTED)
    assert one.joined.sync.loop.on and other.joined.sync.loop.on


def test_a_desk_that_has_joined_no_hub_asks_nobody(hall: Hall) -> None:
    seat = hall.seat(1, joined=False)
    seat.waits_until(lambda: not seat.joined.sync.loop.on)
    assert seat.door.calls == 0
    assert seat.strip() == "One desk, no sync"


def test_no_act_of_a_clerk_waits_for_a_hub_that_hangs(hall: Hall) -> None:
    laptop = hall.laptop(1)
    laptop.hub.hangs = True
    seat = hall.window_of(laptop)
    assert seat.door.hung.wait(10)
    place = seat.joined._desk_place
    assert place is not None
    seat.shell.window.box.setText("")
    seat.keyboard.scan("K7RM4PX2")
    assert place.shown is Screen.CHECK
    assert confirms(seat.desk, AISSATOU) and serves(seat.desk, AISSATOU)
    assert seat.door.hangs and not seat.door.goes_on.is_set()
    assert seat.background.waiting() == 0  # a language may be changed, a window closed
    assert "to send" in seat.strip()
    seat.door.goes_on.set()
    seat.waits_until(lambda: seat.desk.sync.status().unsent == 0)


def test_a_window_that_is_closed_while_the_hub_hangs_lets_nothing_reach_its_desk(hall: Hall) -> None:
    laptop = hall.laptop(1)
    serves(hall.laptop(2).desk, AISSATOU)
    hall.laptops[1].desk.sync.round(hall.laptops[1].hub)
    laptop.hub.hangs = True
    seat = hall.window_of(laptop)
    assert seat.door.hung.wait(10)
    before = laptop.hashes()
    seat.joined.sync.end()
    seat.door.goes_on.set()
    assert seat.background.still(10)
    assert laptop.hashes() == before
    assert laptop.desk.sync.status().synced is None and laptop.desk.sync.status().trouble is None
    assert not seat.joined.sync.loop.on


def test_a_hub_that_cannot_be_reached_is_tried_less_and_less_often_and_then_found_again(hall: Hall) -> None:
    hall.hub.up = False
    seat = hall.seat(1)
    told: list[int] = []
    seat.joined.sync.loop.told.connect(lambda: told.append(seat.door.calls))
    seat.waits_until(lambda: len(told) >= 3)
    assert not seat.joined.sync.loop.reached
    assert seat.strip().startswith("Not synced yet")
    for _ in range(5):
        seat.second_passes()  # what waits does not make it knock more often
    assert seat.background.waiting() == 0
    hall.hub.up = True
    seat.waits_until(lambda: seat.joined.sync.loop.reached)
    assert seat.strip() == "Synced 0 s ago · 0 to send"


def test_a_desk_that_was_away_says_since_when_and_what_waits(hall: Hall) -> None:
    seat = hall.seat(1)
    seat.waits_until(lambda: seat.joined.sync.loop.reached)
    hall.hub.up = False
    hall.true.pass_by(timedelta(minutes=14))
    before = seat.desk.sync.status().unsent
    serves(seat.desk, AISSATOU)
    waits = seat.desk.sync.status().unsent
    assert (before, waits > 0) == (0, True)
    assert seat.strip() == f"Offline 14 min · {waits} to send"


def test_a_locked_desk_goes_on(hall: Hall) -> None:
    one, other = hall.seat(1), hall.laptop(2)
    one.waits_until(lambda: one.joined.sync.loop.reached)
    one.shell.window.lock()
    serves(other.desk, AISSATOU)
    other.desk.sync.round(other.hub)
    one.waits_until(lambda: visit(one.desk, AISSATOU).state is VisitState.COLLECTED)


def test_a_bug_in_a_round_is_told_and_ends_the_loop(hall: Hall) -> None:
    seat = hall.seat(1)
    seat.waits_until(lambda: seat.joined.sync.loop.reached)
    told: list[object] = []
    seat.background.failed.disconnect()
    seat.background.failed.connect(told.append)

    def breaks() -> Hub:
        raise ZeroDivisionError

    loop = SyncLoop(seat.desk.sync, breaks, seat.background, pace=QUICK)
    loop.begin()
    seat.waits_until(lambda: bool(told))
    assert isinstance(told[0], ZeroDivisionError) and not loop.on
