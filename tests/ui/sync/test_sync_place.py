"""The Sync screen by key strokes: opened from anywhere, worst first, with words for what happened and what to do."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from regdesk.desk.sync_status import By, DeskStatus, LogStatus, Missing, Part, Progress, Salvaged, State, SyncStatus
from regdesk.store.logs import Peer
from regdesk.sync.certified import CERTIFICATE
from tests.make import MONDAY_MORNING
from tests.sync.clerk import serves, visit
from tests.ui.strokes import Key, Modifier
from tests.ui.sync.conftest import AISSATOU
from tests.ui.sync.seats import HUB_FILE, Hall, Seat
from ui.place import Action
from ui.setup.rows import ROW
from ui.sync.carry_sheet import CarrySheet
from ui.sync.desk_notes import DeskNotes
from ui.sync.joining import FileSheet
from ui.sync.place import STAYS, SyncPlace
from ui.sync.standing import Level, worst_first
from ui.sync.words import Line, SyncWords
from ui.sync_loop import Pace
from ui.wording import Told, Wording

NOW = MONDAY_MORNING


def lines_of(place: SyncPlace) -> list[Line]:
    model = place.page.table.view.model()
    return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]


def in_step(seat: Seat) -> None:
    seat.waits_until(lambda: seat.joined.sync.loop.reached)
    seat.second_passes()


def a_desk_status(number: int, ago: int | None = 5, **more: object) -> DeskStatus:
    heard = None if ago is None else NOW - timedelta(seconds=ago)
    made = DeskStatus(number, f"desk {number}", f"{number:02d}" * 32, heard=heard, clock=timedelta())
    return replace(made, **more)  # type: ignore[arg-type]


# getting there


def test_the_key_of_the_screen_opens_it_from_the_desk_and_esc_leads_back(hall: Hall) -> None:
    seat = hall.seat(3)
    in_step(seat)
    place = seat.opens_sync()
    assert [line.desk for line in lines_of(place)] == ["Desk 3"]
    seat.presses(Key.Key_Escape)
    assert seat.shell.window.place_name() == "desk"


@pytest.mark.parametrize("part", ["sync", "time"])
def test_a_click_on_the_strip_opens_it(hall: Hall, part: str) -> None:
    seat = hall.seat(3)
    seat.qtbot.mouseClick(seat.shell.window.strip.parts[part], Qt.MouseButton.LeftButton)
    assert isinstance(seat.shell.window.place(), SyncPlace)


def test_nothing_of_the_rail_is_marked_while_it_is_open(hall: Hall) -> None:
    seat = hall.seat(3)
    seat.opens_sync()
    assert not any(item.isChecked() for item in seat.shell.window.rail.items.values())


def test_a_scan_there_opens_the_person_at_the_desk(hall: Hall) -> None:
    seat = hall.seat(3)
    seat.opens_sync()
    seat.keyboard.scan("K7RM4PX2")
    assert seat.shell.window.place_name() == "desk"


# all desks


def test_the_other_desk_comes_onto_the_list_and_enter_asks_the_hub_now(hall: Hall) -> None:
    seat, other = hall.seat(3), hall.laptop(5)
    in_step(seat)
    place = seat.opens_sync()
    serves(other.desk, AISSATOU)
    other.desk.sync.round(other.hub)
    seat.presses(Key.Key_Return)
    seat.waits_until(lambda: visit(seat.desk, AISSATOU).badges != ())
    seat.second_passes()
    place.look_again()
    assert [(line.desk, line.level) for line in lines_of(place)] == [("Desk 3", Level.OK), ("Desk 5", Level.OK)]


def test_sixty_desks_stand_worst_first_and_the_marked_one_stays_marked(hall: Hall) -> None:
    seat = hall.seat(3)
    in_step(seat)
    at = seat.desk.now()
    with seat.desk.store.writing() as tx:
        for number in range(4, 64):
            tx.logs.put_peer(Peer(f"{number:064x}", number, f"desk {number}", "C1", at, 0, 0, "1"))
        tx.logs.put_peer(Peer(f"{9:064x}", 9, "desk 9", "C1", at - timedelta(minutes=90), 63, 0, "1"))
        tx.logs.put_peer(Peer(f"{7:064x}", 7, "desk 7", "C1", at - timedelta(minutes=14), 9, 0, "1"))
        tx.logs.put_peer(Peer(f"{8:064x}", 8, "desk 8", "C1", at, 0, -840_000, "1"))
    hall.hub.up = False
    seat.second_passes()
    place = seat.opens_sync()
    found = lines_of(place)
    assert len(found) == 61
    assert [line.desk for line in found[:4]] == ["Desk 9", "Desk 7", "Desk 8", "Desk 3"]
    assert (found[0].synced, found[0].unsent, found[2].clock) == ("1 h 30 min ago", "63", "14 min behind")
    assert "63 records wait there" in found[0].spoken()
    view = place.page.table.view
    for _ in range(2):
        seat.presses(Key.Key_Down)
    assert lines_of(place)[view.row()].desk == "Desk 8"
    with seat.desk.store.writing() as tx:
        tx.logs.put_peer(Peer(f"{30:064x}", 30, "desk 30", "C1", at - timedelta(hours=3), 0, 0, "1"))
    seat.second_passes()
    place.look_again()
    assert [line.desk for line in lines_of(place)[:2]] == ["Desk 30", "Desk 9"]
    assert lines_of(place)[view.row()].desk == "Desk 8"
    seat.presses(Key.Key_PageDown)
    assert view.row() > 3


def test_a_log_that_is_not_believed_says_why_and_what_to_do_and_stands_first(hall: Hall) -> None:
    bad = LogStatus("a" * 32, 118, State.QUARANTINED, "line_signature")
    desks = (
        a_desk_status(1, 9000),
        a_desk_status(2, 5, state=State.QUARANTINED, why="line_signature", logs=(bad,)),
        a_desk_status(4),
    )
    status = SyncStatus(By.HUB, NOW, desks=desks)
    assert [desk.number for desk in worst_first(status, NOW)] == [2, 1, 4]
    (note,) = DeskNotes().of(desks[1], status, NOW)
    assert note.startswith("**Stopped at record 119: its signature is not that of this desk.**")
    assert "call IT" in note and "other desks go on" in note


@pytest.mark.parametrize(
    ("desk", "said"),
    [
        (a_desk_status(1, 840, unsent=9), "**Offline.** It still works; 9 records wait there."),
        (a_desk_status(1, 840, unsent=1), "**Offline.** It still works; 1 record waits there."),
        (a_desk_status(1, 840), "**Offline.** It still works. Look at its network"),
        (a_desk_status(1, None), "**It has never synced.**"),
        (a_desk_status(1, clock=timedelta(minutes=9)), "**Its clock differs.**"),
        (a_desk_status(1, stopped=True), "**Stopped.**"),
        (a_desk_status(0, None), "**Nobody has certified this desk"),
        (a_desk_status(1, held=1), "**1 record is not believed.**"),
        (a_desk_status(1, held=4), "**4 records are not believed.**"),
        (a_desk_status(1, aside=1), "1 record stands beside its log"),
        (a_desk_status(1, aside=12), "12 records stand beside its log"),
        (a_desk_status(6), "**Records 40 to 52 have not come yet.**"),
        (a_desk_status(7), "**Record 3 has not come yet.**"),
    ],
)
def test_each_trouble_of_a_desk_has_its_words(qapp: object, desk: DeskStatus, said: str) -> None:
    missing = (Missing(6, "desk 6", "a", 40, 52), Missing(7, "desk 7", "b", 3, 3))
    notes = DeskNotes().of(desk, SyncStatus(By.HUB, NOW, desks=(desk,), missing=missing), NOW)
    assert [note for note in notes if note.startswith(said)], notes


def test_while_this_desk_is_away_the_others_are_told_as_they_were_then(hall: Hall) -> None:
    words = SyncWords(Wording("en", hall.laptop(9).event))
    then = NOW - timedelta(minutes=14)
    other = a_desk_status(1, 14 * 60 + 8)
    status = SyncStatus(By.HUB, then, desks=(a_desk_status(3, ours=True), other))
    own, line = words.desks(status, NOW)
    assert (own.level, own.synced) == (Level.WARN, "14 min ago")
    assert (line.level, line.stale, line.synced, line.notes) == (Level.OK, True, "at 07:52", ())
    assert "last reached: Today 07:53" in words.line(status, "hub", NOW).replace("\u2068", "").replace("\u2069", "")


def test_a_stopped_desk_is_neither_in_step_nor_missing_from_it(hall: Hall) -> None:
    words = SyncWords(Wording("en", hall.laptop(9).event))
    desks = (a_desk_status(3, ours=True), a_desk_status(1, 5), a_desk_status(2, 400, stopped=True))
    assert "2 of 2 desks in step" in words.line(SyncStatus(By.HUB, NOW, desks=desks), "hub", NOW)


def test_what_was_salvaged_is_told_beside_the_list(hall: Hall) -> None:
    words = SyncWords(Wording("en", hall.laptop(9).event))
    (told,) = words.points(SyncStatus(By.HUB, NOW, salvaged=Salvaged(NOW, 12, 4)), NOW)
    assert "restored or copied" in told.rest and "12 records" in told.rest and "4 records" in told.rest
    (told,) = words.points(SyncStatus(By.HUB, NOW, salvaged=Salvaged(NOW, 1, 1)), NOW)
    assert "1 record of the disk" in told.rest and "1 record that this disk" in told.rest


# the first sync


def test_the_first_sync_is_told_on_the_strip_on_ready_and_on_the_screen(hall: Hall) -> None:
    seat = hall.seat(3, begins=False)
    seat.joined.sync._came(Progress(Part.LIST, 1200, 1842))
    seat.desk.sync._progress = Progress(Part.LIST, 1200, 1842)
    assert seat.strip() == "Opening the list… 1,200 of 1,842"
    place = seat.joined._desk_place
    assert place is not None
    assert "Opening the list… 1,200 of 1,842" in place.stage.page.band.words()
    assert "Opening the list… 1,200 of 1,842" in seat.opens_sync().page.band.words()
    seat.desk.sync._progress = None
    seat.joined.sync._told()
    assert "Opening" not in seat.strip()


# sticks


def carries(seat: Seat, key: Key, path: Path) -> None:
    """F9 writes a stick there, F7 reads one."""
    seat.presses(key)
    sheet = seat.shell.window.overlay.sheet()
    assert isinstance(sheet, CarrySheet)
    fill(sheet.place.field, path)
    seat.presses(Key.Key_Return)


def fill(field: QLineEdit, path: Path) -> None:
    field.setFocus()
    field.setText(str(path))


def test_a_stick_is_written_in_one_window_and_read_in_the_other(hall: Hall, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    one, laptop = hall.seat(1, joined=False), hall.laptop(2, joined=False)
    one.desk.sync.read_from((), [laptop.certificate])
    serves(one.desk, AISSATOU)
    place = one.opens_sync()
    carries(one, Key.Key_F9, stick)
    one.waits_until(lambda: "Written" in place.page.band.words())
    assert "for: Desk 2." in place.page.band.words()
    one.shell.window.leave()
    other = hall.window_of(laptop)
    there = other.opens_sync()
    (file,) = stick.glob("*.regdesk")
    carries(other, Key.Key_F7, file)
    other.waits_until(lambda: "Stick of Desk 1" in there.page.band.words())
    assert "New here: 5 records." in there.page.band.words()
    assert visit(other.desk, AISSATOU).badges
    assert other.strip().startswith("Stick ")
    carries(other, Key.Key_F7, file)
    other.waits_until(lambda: "All of it was here already" in there.page.band.words())
    one.desk.refer(AISSATOU.id, act=one.desk.new_act())
    written = one.desk.sticks.write(stick, seed=False)
    carries(other, Key.Key_F7, written.file)
    other.waits_until(lambda: "New here: 1 record." in there.page.band.words())


def test_a_stick_for_nobody_is_told_in_the_sheet(hall: Hall, tmp_path: Path) -> None:
    seat = hall.seat(1, joined=False)
    seat.opens_sync()
    carries(seat, Key.Key_F9, tmp_path)
    seat.waits_until(lambda: "No other desk is known here yet" in said(seat))


def said(seat: Seat) -> str:
    sheet = seat.shell.window.overlay.sheet()
    return sheet.said.text() if isinstance(sheet, CarrySheet | FileSheet) else ""


def test_a_stick_that_is_none_is_told_in_the_sheet_and_can_be_chosen_again(hall: Hall, tmp_path: Path) -> None:
    seat = hall.seat(1, joined=False)
    seat.opens_sync()
    (tmp_path / "letter.txt").write_text("Dear all", encoding="utf-8")
    carries(seat, Key.Key_F7, tmp_path / "letter.txt")
    seat.waits_until(lambda: "was not written by regdesk" in said(seat))
    sheet = seat.shell.window.overlay.sheet()
    assert isinstance(sheet, CarrySheet) and not sheet.busy
    seat.presses(Key.Key_Escape)
    assert seat.shell.window.overlay.sheet() is None


# joining a hub


def test_a_desk_saves_its_request_and_takes_the_hubs_file(hall: Hall, tmp_path: Path) -> None:
    seat = hall.seat(1, joined=False)
    place = seat.opens_sync()
    assert place.blue() == ""
    seat.presses(Key.Key_F5)
    sheet = seat.shell.window.overlay.sheet()
    assert isinstance(sheet, FileSheet)
    fill(sheet.place.field, tmp_path / "asks.json")
    seat.presses(Key.Key_Return)
    assert "Saved as" in place.page.band.words()
    assert '"regdesk hub request"' in (tmp_path / "asks.json").read_text(encoding="ascii")
    take(seat, tmp_path / "asks.json")
    assert "hub file" in said(seat).lower()
    seat.presses(Key.Key_Escape)
    (tmp_path / "meeting.hub").write_text(HUB_FILE % seat.laptop.event.id, encoding="ascii")
    take(seat, tmp_path / "meeting.hub")
    assert "Joined: hub.example" in place.page.band.words().replace("\u2068", "").replace("\u2069", "")
    in_step(seat)
    place.look_again()
    assert seat.strip() == "Synced 0 s ago · 0 to send"
    assert [action.name for action in place.actions()] == ["back", "send", "read"]


def test_a_desk_that_joins_before_it_is_certified_is_told_what_comes_first(hall: Hall, tmp_path: Path) -> None:
    seat = hall.seat(1, joined=False)
    with seat.desk.store.writing() as tx:
        tx.drop_value(CERTIFICATE)
    place = seat.opens_sync()
    (tmp_path / "meeting.hub").write_text(HUB_FILE % seat.laptop.event.id, encoding="ascii")
    take(seat, tmp_path / "meeting.hub")
    assert "without a certificate" in place.page.band.words()


def test_a_desk_that_the_hub_does_not_know_asks_again_or_takes_another_file(hall: Hall) -> None:
    seat = hall.seat(1)
    in_step(seat)
    place = seat.opens_sync()
    assert not {"ask", "join"} & {action.name for action in place.actions()}
    hall.hub.up, hall.hub.down = False, "hub_password"
    seat.second_passes()
    seat.presses(Key.Key_Return)
    seat.waits_until(lambda: {"ask", "join"} < {action.name for action in place.actions()})
    assert isinstance(place.blue(), Action), "and syncs by itself as soon as it is let in"


def test_a_desk_that_takes_another_file_of_the_hub_asks_it_at_once(hall: Hall, tmp_path: Path) -> None:
    laptop = hall.laptop(1)
    hall.hub.up, hall.hub.down = False, "hub_password"
    seat = hall.window_of(laptop, pace=Pace(first=600, longest=600))
    place = seat.opens_sync()
    seat.waits_until(lambda: "join" in {action.name for action in place.actions()})
    hall.hub.up = True
    (tmp_path / "meeting.hub").write_text(HUB_FILE % seat.laptop.event.id, encoding="ascii")
    take(seat, tmp_path / "meeting.hub")
    seat.waits_until(lambda: seat.joined.sync.loop.reached)
    assert seat.desk.sync.status().trouble is None


def take(seat: Seat, file: Path) -> None:
    seat.presses(Key.Key_F8)
    sheet = seat.shell.window.overlay.sheet()
    assert isinstance(sheet, FileSheet)
    fill(sheet.place.field, file)
    seat.presses(Key.Key_Return)


# at the day's end


def test_day_end_says_what_is_not_sent_and_leads_to_the_stick(hall: Hall) -> None:
    seat = hall.seat(3)
    in_step(seat)
    seat.presses(Key.Key_5, Modifier.ControlModifier)
    part = seat.shell.window.places["day_end"].sent  # type: ignore[attr-defined]
    assert part.pill.text().startswith("All ") and part.band.words() == ""
    hall.hub.up = False
    serves(seat.desk, AISSATOU)
    hall.true.pass_by(timedelta(minutes=14))
    seat.second_passes()
    seat.shell.window.places["day_end"].others_came()
    assert "records are not sent yet." in part.band.words() and "USB stick" in part.band.words()
    part.button.click()
    assert isinstance(seat.shell.window.place(), SyncPlace)


def test_ready_tells_that_the_clock_is_wrong(hall: Hall) -> None:
    seat = hall.laptop(3)
    seat.clock.beside = timedelta(minutes=-14)  # type: ignore[attr-defined]
    shown = hall.window_of(seat)
    in_step(shown)
    place = shown.joined._desk_place
    assert place is not None
    place.others_came()
    words = place.stage.page.band.words()
    assert words == "This laptop's clock is 14 minutes behind the hub's. Call the supervisor before you go on."
    assert shown.shell.window.strip.parts["time"].text().endswith("clock differs")
    assert shown.strip() == "Synced 0 s ago · 0 to send"
    hall.hub.up = False
    hall.true.pass_by(timedelta(minutes=3))
    assert shown.strip() == "Offline 3 min · 0 to send"


def test_what_came_of_an_act_is_told_for_as_long_as_it_takes_to_read(hall: Hall) -> None:
    seat = hall.seat(3, joined=False)
    place = seat.opens_sync()
    place.tell(Told("Saved.", "Give it to IT."))
    for _ in range(STAYS - 1):
        place._second_passed()
    assert place.page.band.words() == "Saved. Give it to IT."
    place._second_passed()
    assert place.page.band.words() == ""
