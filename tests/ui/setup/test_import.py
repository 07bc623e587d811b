"""From a file to people on the list: four steps by Enter, and everything that may stop on the way."""

from pathlib import Path

import openpyxl
import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from regdesk.desk.answers import Several
from regdesk.event.file import read_event
from regdesk.resources import path as resource
from tests.ui.setup.conftest import AISSATOU, GOOD, HEADER, KWAME, OpenSetup, Supervisor, told, written
from tests.ui.strokes import Key
from ui.setup.place import FOLLOWS
from ui.setup.row_list import plain
from ui.setup.steps import Step

SAMPLE = resource("sample", "roster.csv")
MEETING = read_event(resource("sample", "training.toml"))
THE_MEETING = {name: getattr(MEETING, name) for name in ("categories", "channels", "starts", "ends")}
EXPORTS = Path(__file__).parents[2] / "files" / "exports"


def test_the_sample_list_comes_in_by_enter_alone(open_setup: OpenSetup) -> None:
    supervisor = open_setup(**THE_MEETING)
    supervisor.open(SAMPLE)
    assert supervisor.blue() == "Go on to the columns"
    supervisor.enter()
    supervisor.counted()
    rows = len(SAMPLE.read_text(encoding="utf-8").splitlines()) - 1 - len(told(supervisor.columns.problems))
    assert rows > 890
    assert supervisor.blue() == f"Continue with {rows} rows"
    supervisor.enter()
    assert supervisor.blue() == f"Import {rows} people"
    with supervisor.qtbot.waitSignal(supervisor.place.list_taken, timeout=60_000):
        supervisor.enter()
    assert supervisor.end.title.text() == "The list is imported"
    assert supervisor.desk.people() == rows
    supervisor.enter()
    assert supervisor.window.place_name() == "desk"
    found = supervisor.desk.find("ndiaye")
    assert isinstance(found, Several)
    assert supervisor.desk.photo(found.rows[0].person.id) is not None


def test_a_second_import_changes_nothing(supervisor: Supervisor, tmp_path: Path) -> None:
    file = written(tmp_path / "list.csv", GOOD)
    supervisor.go_to_check(file)
    supervisor.enter()
    supervisor.imported()
    supervisor.press("Import another list")
    supervisor.go_to_check(file)
    assert [card.number.text() for card in supervisor.check.figures] == ["0", "0", "4", "0"]
    assert supervisor.check.people.title.text() == "This list changes nothing"
    supervisor.enter()
    assert supervisor.window.place_name() == "desk"


@pytest.mark.parametrize("name", ["indico_registrations.csv", "pretix_checkinlist.csv"])
def test_real_exports_come_in_as_they_are(open_setup: OpenSetup, name: str) -> None:
    supervisor = open_setup(**THE_MEETING)
    supervisor.go_to_check(EXPORTS / name)
    assert told(supervisor.check.problems) == []
    supervisor.enter()
    supervisor.imported()
    assert supervisor.desk.people() == 40


def test_a_path_is_typed_like_anything_else(supervisor: Supervisor, tmp_path: Path) -> None:
    file = written(tmp_path / "list.csv", GOOD)
    assert supervisor.blue() == "(Waiting for a file)"
    supervisor.keyboard.type(str(file))
    assert supervisor.blue() == "Open this list"
    supervisor.enter()
    supervisor.qtbot.waitUntil(lambda: supervisor.place.work.listing is not None)
    assert supervisor.file.found.kind.text() == "Text with columns (CSV)"
    assert supervisor.file.found.between.text() == "comma"
    assert supervisor.file.found.encoding.currentText() == "UTF-8"


@pytest.mark.parametrize("form", ['"{}"', "'{}'", " {} ", "file://{}"])
def test_a_path_may_come_with_what_file_managers_put_around_it(
    supervisor: Supervisor, tmp_path: Path, form: str
) -> None:
    file = written(tmp_path / "list.csv", GOOD)
    supervisor.paste(form.format(file))
    assert supervisor.file.path() == file


def test_a_file_is_dropped_anywhere_on_the_first_step(supervisor: Supervisor, tmp_path: Path) -> None:
    drop(supervisor, written(tmp_path / "list.csv", GOOD))
    supervisor.qtbot.waitUntil(lambda: supervisor.place.work.listing is not None)
    assert "10 of 10 columns were recognised" in supervisor.band()


def drop(supervisor: Supervisor, file: Path) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    no_key = Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(QPoint(200, 200), copy, dragged, left, no_key)
    QApplication.sendEvent(supervisor.place, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(supervisor.place, QDropEvent(QPointF(200, 200), copy, dragged, left, no_key))


@pytest.mark.qt_log_ignore("propagateSizeHints")  # a dialog of its own says so on the offscreen platform
def test_a_file_is_chosen_in_the_systems_dialog(supervisor: Supervisor, tmp_path: Path) -> None:
    file = written(tmp_path / "list.csv", GOOD)
    supervisor.qtbot.mouseClick(supervisor.file.path_line.choose, Qt.MouseButton.LeftButton)
    dialog = supervisor.place.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(file))
    dialog.accept()
    supervisor.qtbot.waitUntil(lambda: supervisor.place.work.listing is not None)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "list.csv is empty."),
        (b"%PDF-1.4 nothing", "This file cannot be opened: list.csv. Save it in Excel as .xlsx or .csv and try again."),
        (b"Surname,Given\nOkai,Kw\0ame\n", "Row 2 of list.csv holds signs that are no text"),
        (b"PK\x03\x04 half a workbook", "damaged"),
    ],
)
def test_a_file_that_is_no_list_gets_a_sentence(
    supervisor: Supervisor, tmp_path: Path, content: bytes, said: str
) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    supervisor.paste(file)
    supervisor.enter()
    supervisor.qtbot.waitUntil(lambda: supervisor.blue() == "Open this list")
    assert said in supervisor.band()
    assert supervisor.file.band.property("tone") == "bad"
    supervisor.paste(written(tmp_path / "good.csv", GOOD))
    assert supervisor.band() == ""


def test_a_file_that_is_not_there_gets_a_sentence(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.paste(tmp_path / "nothing.csv")
    supervisor.enter()
    supervisor.qtbot.waitUntil(lambda: supervisor.blue() == "Open this list")
    assert "nothing.csv" in supervisor.band()


def test_broken_letters_are_mended_by_one_press(supervisor: Supervisor, tmp_path: Path) -> None:
    broken = [[cell.encode().decode("windows-1252") for cell in AISSATOU], *GOOD[1:]]
    supervisor.open(written(tmp_path / "list.csv", broken))
    assert supervisor.band() == "Names look broken (“AÃ¯ssatou”). Try: UTF-8, saved twice. Press Enter."
    assert supervisor.blue() == "Read as UTF-8, saved twice"
    supervisor.enter()
    supervisor.qtbot.waitUntil(lambda: supervisor.blue() == "Go on to the columns")
    assert any("Aïssatou" in note.sentence for note in supervisor.file.found.values.notes.notes)


def test_broken_letters_may_be_right(supervisor: Supervisor, tmp_path: Path) -> None:
    broken = [[cell.encode().decode("windows-1252") for cell in AISSATOU], *GOOD[1:]]
    supervisor.open(written(tmp_path / "list.csv", broken))
    supervisor.press("The names are right, go on")
    assert supervisor.step is Step.COLUMNS


def test_other_letters_are_chosen_from_the_box(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.open(written(tmp_path / "list.csv", GOOD, encoding="windows-1252"))
    box = supervisor.file.found.encoding
    assert box.currentText() == "Windows-1252"
    box.setFocus()
    supervisor.qtbot.keyClick(box, "m")
    supervisor.qtbot.keyClick(box, Qt.Key.Key_Return)
    box.activated.emit(box.currentIndex())
    supervisor.qtbot.waitUntil(
        lambda: supervisor.place.work.listing is not None and supervisor.place.work.listing.encoding == "mac-roman"
    )
    assert not any("Aïssatou" in note.sentence for note in supervisor.file.found.values.notes.notes)


def test_a_workbook_has_its_sheets_to_choose_from(supervisor: Supervisor, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Notes"
    book.active.append(["Nothing", "here"])
    book.active.append(["at", "all"])
    sheet = book.create_sheet("Approved")
    for row in (HEADER, *GOOD):
        sheet.append(row)
    file = tmp_path / "UN list.xlsx"
    book.save(file)
    supervisor.open(file)
    box = supervisor.file.found.sheet
    assert {box.itemText(at) for at in range(box.count())} == {"Notes", "Approved"}
    box.setCurrentText("Approved")
    box.activated.emit(box.currentIndex())
    supervisor.qtbot.waitUntil(
        lambda: supervisor.place.work.listing is not None and supervisor.place.work.listing.sheet == "Approved"
    )
    line = supervisor.window.findChild(type(supervisor.place.head())).line.text()
    assert "sheet “" in line
    supervisor.enter()
    supervisor.counted()
    assert supervisor.blue() == "Continue with 4 rows"


def test_cancel_changes_nothing(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.go_to_check(written(tmp_path / "list.csv", GOOD))
    gate = supervisor.hold_lists()
    supervisor.enter()
    assert supervisor.end.title.text() == "Importing the list…"
    assert supervisor.end.line.text() == "0 of 4 people"
    supervisor.escape()
    assert supervisor.blue() == "(Stopping…)"
    gate.set()
    supervisor.qtbot.waitUntil(lambda: supervisor.blue() == "Back to the check")
    assert supervisor.end.title.text() == "The import was stopped"
    assert supervisor.desk.people() == 0
    supervisor.enter()
    assert supervisor.step is Step.CHECK
    supervisor.enter()
    supervisor.imported()
    assert supervisor.desk.people() == 4


def test_reading_is_cancelled_by_esc(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.paste(written(tmp_path / "list.csv", GOOD))
    gate = supervisor.hold_lists()
    supervisor.enter()
    assert supervisor.blue() == "(Reading the file…)"
    supervisor.escape()
    gate.set()
    supervisor.qtbot.waitUntil(lambda: supervisor.background.waiting() == 0)
    assert supervisor.place.work.listing is None
    assert supervisor.blue() == "Open this list"


def test_esc_goes_back_step_by_step_to_the_desk(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.go_to_check(written(tmp_path / "list.csv", GOOD))
    steps = [supervisor.step]
    for _ in range(2):
        supervisor.escape()
        steps.append(supervisor.step)
    assert steps == [Step.CHECK, Step.COLUMNS, Step.FILE]
    supervisor.escape()
    assert supervisor.window.place_name() == "desk"
    supervisor.window.open_place("setup")
    assert supervisor.blue() == "Go on to the columns"


def test_a_list_that_changed_meanwhile_is_not_imported(supervisor: Supervisor, tmp_path: Path) -> None:
    file = written(tmp_path / "list.csv", GOOD)
    supervisor.open(file)
    written(file, [*GOOD, ["X111-2222", *KWAME[1:]]])
    supervisor.enter()
    supervisor.qtbot.waitUntil(lambda: supervisor.blue() == "(This list cannot be imported)")
    assert "list.csv has changed since it was opened" in plain(supervisor.columns.problems.accessibleName())


def test_a_scan_in_setup_is_the_desks(supervisor: Supervisor) -> None:
    supervisor.keyboard.scan("K7RM4PX2")
    assert supervisor.window.place_name() == "desk"


def test_the_keyboard_is_where_the_step_needs_it(supervisor: Supervisor, tmp_path: Path) -> None:
    assert QApplication.focusWidget() is supervisor.file.field
    supervisor.go_to_columns(written(tmp_path / "list.csv", GOOD))
    assert QApplication.focusWidget() is supervisor.columns.table.view
    supervisor.key(Key.Key_Down)
    assert supervisor.columns.table.view.currentIndex().row() == 1


def test_every_step_can_be_left(supervisor: Supervisor) -> None:
    assert set(FOLLOWS) == set(Step)
    assert all(FOLLOWS.values())


def test_setup_says_that_staff_accounts_come_later(supervisor: Supervisor) -> None:
    said = [text.text() for text in supervisor.file.now.findChildren(type(supervisor.file.now.people))]
    assert any("Where people sign in, the shift lead imports lists" in text for text in said)


def test_a_window_built_anew_hears_nothing_of_the_old_ones_work(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.paste(written(tmp_path / "list.csv", GOOD))
    gate = supervisor.hold_lists()
    supervisor.enter()
    place = supervisor.place
    supervisor.window.leave()
    place.setParent(None)
    place.deleteLater()
    supervisor.qtbot.waitUntil(lambda: not is_alive(place))
    gate.set()
    supervisor.qtbot.waitUntil(lambda: supervisor.background.waiting() == 0)


def is_alive(widget: object) -> bool:
    return bool(shiboken6.isValid(widget))


def test_problems_are_told_before_and_after(supervisor: Supervisor, tmp_path: Path) -> None:
    bad = ["Z999-0000", "Mendy", "Awa", "31/02/1979", "SEN", "A5551212", "Senegal", "Delegate", "Approved"]
    supervisor.go_to_check(written(tmp_path / "list.csv", [*GOOD, bad]))
    assert told(supervisor.check.problems) == ["Row 6 “31/02/1979” is not a real date"]
    supervisor.enter()
    supervisor.imported()
    assert supervisor.end.under.text() == "4 rows of the file are on the list now. 1 row stays out."
