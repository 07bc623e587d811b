"""Where a stick is written: the sheet proposes one on which that is possible, and says so where there is none."""

from pathlib import Path

from regdesk.desk.sticks import Drive
from tests.ui.strokes import Key
from tests.ui.sync.seats import Hall, Seat
from ui.sync.carry_sheet import CarrySheet


def a_drive(path: Path, name: str, *, protected: bool = False, files: tuple[Path, ...] = ()) -> Drive:
    return Drive(path / name, name, 8_000_000_000, files, protected)


def sheet_for(seat: Seat, key: Key, *drives: Drive) -> CarrySheet[object]:
    """The sheet of a key, with these sticks plugged in."""
    seat.opens_sync()
    seat.presses(key)
    sheet = seat.shell.window.overlay.sheet()
    assert isinstance(sheet, CarrySheet)
    plug_in(seat, sheet, *drives)
    return sheet


def plug_in(seat: Seat, sheet: CarrySheet[object], *drives: Drive) -> None:
    sheet._found = lambda: drives
    sheet.look_for_sticks()
    seat.waits_until(lambda: not seat.background.waiting("lists"))


def test_a_write_protected_stick_is_never_proposed_for_writing(hall: Hall, tmp_path: Path) -> None:
    seat = hall.seat(1, joined=False)
    sheet = sheet_for(seat, Key.Key_F9, a_drive(tmp_path, "BLUE", protected=True), a_drive(tmp_path, "RED"))
    assert sheet.place.path() == tmp_path / "RED"
    assert [sheet.sticks.itemText(at)[:5] for at in range(sheet.sticks.count())] == ["\u2068RED\u2069"]
    assert sheet.said.text() == "" and sheet.button.isEnabled()


def test_the_only_stick_is_write_protected_and_that_is_said_until_another_one_comes(hall: Hall, tmp_path: Path) -> None:
    seat = hall.seat(1, joined=False)
    sheet = sheet_for(seat, Key.Key_F9, a_drive(tmp_path, "BLUE", protected=True))
    assert sheet.place.path() is None and not sheet.button.isEnabled()
    assert "BLUE" in sheet.sticks.itemText(0) and "write-protected" in sheet.sticks.itemText(0)
    assert "is write-protected. Move the small switch on its side" in sheet.said.accessibleName()
    plug_in(seat, sheet, a_drive(tmp_path, "BLUE", protected=True), a_drive(tmp_path, "RED"))
    assert sheet.place.path() == tmp_path / "RED" and sheet.said.text() == ""
    plug_in(seat, sheet)
    assert sheet.place.path() is None and sheet.sticks.itemText(0) == "No stick is plugged in"


def test_another_folder_can_be_typed_beside_a_protected_stick(hall: Hall, tmp_path: Path) -> None:
    seat = hall.seat(1, joined=False)
    sheet = sheet_for(seat, Key.Key_F9, a_drive(tmp_path, "BLUE", protected=True))
    sheet.place.field.setText(str(tmp_path))
    assert sheet.said.text() == "" and sheet.button.isEnabled()
    sheet.place.field.setText("")
    assert "write-protected" in sheet.said.text()


def test_a_protected_stick_can_be_read(hall: Hall, tmp_path: Path) -> None:
    seat, file = hall.seat(1, joined=False), tmp_path / "desk 2.regdesk"
    sheet = sheet_for(seat, Key.Key_F7, a_drive(tmp_path, "BLUE", protected=True, files=(file,)))
    assert sheet.place.path() == file and sheet.said.text() == ""
