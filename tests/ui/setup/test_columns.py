"""Where columns go, what is wrong with rows, and whom to look at before the import."""

import csv
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from regdesk.collection.entries import BadgeCollected, BadgePrinted, BadgeRequested, Proof
from regdesk.desk import Desk
from regdesk.roster.mapping import Target
from tests.make import MONDAY_MORNING, a_person
from tests.ui.setup.conftest import (
    AISSATOU,
    CHIDINMA,
    GOOD,
    HEADER,
    KENJI,
    KWAME,
    OpenSetup,
    Supervisor,
    told,
    written,
)
from tests.ui.strokes import Key
from ui.setup.columns_model import Part
from ui.setup.row_list import plain
from ui.setup.steps import Step, Steps

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups and dialogs on the offscreen platform
SURNAME, GIVEN, BORN, HOTEL = 1, 2, 3, 9


def row(person: tuple[str, ...], **changes: str) -> list[str]:
    """A row with some cells changed, by the names of `HEADER` in short."""
    places = {"code": 0, "family": 1, "given": 2, "born": 3, "nation": 4, "document": 5, "status": 8}
    cells = list(person)
    for name, cell in changes.items():
        cells[places[name]] = cell
    return cells


BAD = (
    row(AISSATOU, code="Z000-0001", document="B1", born="31/02/1979"),
    row(AISSATOU, code="Z000-0002", document="B2", born="1985"),
    row(AISSATOU, code="Z000-0003", document="B3", nation="ENG", born="01/01/1971"),
    row(CHIDINMA, document="B4", born="02/01/1971"),
    row(AISSATOU, code="Z000-0005", document="B5", born="06/12/2071"),
)


def card(supervisor: Supervisor) -> str:
    return plain(supervisor.columns.problems.accessibleName())


def cell(supervisor: Supervisor, number: int, part: Part) -> str:
    model = supervisor.columns.model
    return plain(model.data(model.index(number, part)))


def test_every_column_shows_where_it_goes_and_what_came_of_it(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.go_to_columns(written(tmp_path / "list.csv", [*GOOD, *BAD]))
    lines = [tuple(cell(supervisor, number, part) for part in Part) for number in range(len(HEADER))]
    assert lines[0] == ("Conf. No.", "K7RM-4PX2, H4TC-92WK, P9LD-41QA, R2WE-88MN", "Confirmation code", "9 filled")
    assert lines[BORN][2:] == ("Date of birth · day first", "3 to correct")
    assert lines[4][2:] == ("Nationality · 3 letters", "1 unknown code")
    assert lines[6][2:] == ("Delegation", "4 delegations")
    assert lines[8][2:] == ("Accreditation", "8 accredited")


def test_rows_with_a_problem_are_told_in_words_and_the_others_go_on(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.go_to_columns(written(tmp_path / "list.csv", [*GOOD, *BAD]))
    assert supervisor.columns.problems.title.text() == "5 rows have a problem"
    assert supervisor.columns.problems.line.text().startswith("The other 4 rows can be imported now.")
    assert told(supervisor.columns.problems) == [
        "Row 6 “31/02/1979” is not a real date",
        "Row 7 “1985” has no day and month",
        "Row 8 “ENG” is not a country code. Use GBR?",
        "Row 9 Same confirmation code as row 3: H4TC-92WK",
        "Row 10 Date of birth is in the future: 06/12/2071",
    ]
    assert supervisor.blue() == "Continue with 4 rows"


def test_the_list_of_problems_is_saved_by_f9(supervisor: Supervisor, tmp_path: Path) -> None:
    formula = row(AISSATOU, code="Z000-0009", document="B9", born="=1+1")
    supervisor.go_to_columns(written(tmp_path / "list.csv", [*GOOD, *BAD, formula]))
    assert "F9" not in [action.key for action in supervisor.window.bar._shown[0]]
    supervisor.qtbot.keyClick(supervisor.window, Qt.Key.Key_F9)
    dialog = supervisor.place.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "list - problems.csv"
    dialog.accept()
    saved = tmp_path / "list - problems.csv"
    rows = list(csv.reader(saved.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[:2] == [["Row", "Problem"], ["6", "“31/02/1979” is not a real date"]]
    assert rows[-1][0] == "11"
    assert not any(cell.startswith("=") for line in rows for cell in line)
    assert plain(supervisor.columns.problems.save.words.text()) == "Saved as list - problems.csv"


def test_a_place_that_cannot_be_written_gets_a_sentence(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.go_to_columns(written(tmp_path / "list.csv", [*GOOD, *BAD]))
    supervisor.qtbot.keyClick(supervisor.window, Qt.Key.Key_F9)
    dialog = supervisor.place.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "no folder" / "problems.csv"))
    dialog.reject()
    assert "cannot be written" in supervisor.columns.problems.save.words.text()


def test_without_a_problem_there_is_nothing_to_save(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.go_to_columns(written(tmp_path / "list.csv", GOOD))
    assert card(supervisor) == "No row has a problem All 4 rows can be imported."
    assert not supervisor.columns.problems.save.isVisible()
    supervisor.qtbot.keyClick(supervisor.window, Qt.Key.Key_F9)
    assert supervisor.place.findChild(QFileDialog) is None


def test_a_column_is_sent_elsewhere_by_keys_and_counted_anew(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.go_to_columns(written(tmp_path / "list.csv", GOOD))
    supervisor.choose(HOTEL, "E-mail")
    supervisor.counted()
    assert cell(supervisor, HOTEL, Part.GOES_TO) == "E-mail"
    assert cell(supervisor, HOTEL, Part.RESULT) == "0 filled"
    assert QApplication.focusWidget() is supervisor.columns.table.view
    assert supervisor.step is Step.COLUMNS


def test_a_press_of_the_mouse_opens_the_box(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.go_to_columns(written(tmp_path / "list.csv", GOOD))
    view = supervisor.columns.table.view
    at = view.visualRect(supervisor.columns.model.index(HOTEL, Part.GOES_TO)).center()
    supervisor.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    supervisor.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    supervisor.escape()
    assert supervisor.step is Step.COLUMNS
    assert cell(supervisor, HOTEL, Part.GOES_TO) == "Hotel"


def test_dates_that_read_both_ways_can_be_read_the_other_way(supervisor: Supervisor, tmp_path: Path) -> None:
    either = [row(one, born=f"0{n + 1}/0{n + 2}/1980") for n, one in enumerate(GOOD)]
    supervisor.go_to_columns(written(tmp_path / "list.csv", either))
    assert cell(supervisor, BORN, Part.GOES_TO) == "Date of birth · day first"
    supervisor.choose(BORN, "Date of birth · month")
    supervisor.counted()
    assert cell(supervisor, BORN, Part.GOES_TO) == "Date of birth · month first"
    supervisor.enter()
    supervisor.enter()
    supervisor.imported()
    assert supervisor.desk.case(by_code(supervisor.desk, "K7RM-4PX2")).person.born.isoformat() == "1980-01-02"


def by_code(desk: Desk, code: str) -> str:
    answer = desk.find(code)
    return answer.person.id  # type: ignore[union-attr] # a code finds one person


def test_a_list_without_family_names_cannot_go_on(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.go_to_columns(written(tmp_path / "list.csv", GOOD))
    supervisor.choose(SURNAME, "Do not")
    supervisor.qtbot.waitUntil(lambda: card(supervisor) == "No column has family names. Choose one.")
    assert supervisor.blue() == "(Choose where the columns go)"
    supervisor.enter()
    assert supervisor.step is Step.COLUMNS


def test_two_columns_cannot_go_to_one_place(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.go_to_columns(written(tmp_path / "list.csv", GOOD))
    supervisor.choose(HOTEL, "Given")
    supervisor.qtbot.waitUntil(lambda: card(supervisor) == "2 columns go to “Given name”. Choose one of them.")
    assert [cell(supervisor, number, Part.RESULT) for number in (GIVEN, HOTEL)] == ["Chosen twice", "Chosen twice"]
    supervisor.choose(HOTEL, "Hotel")
    supervisor.counted()
    assert supervisor.blue() == "Continue with 4 rows"


def test_only_the_last_choice_is_counted(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.go_to_columns(written(tmp_path / "list.csv", GOOD))
    gate = supervisor.hold_lists()
    model = supervisor.columns.model
    model.send(HOTEL, replace(model.column(HOTEL), target=Target.EMAIL))
    model.send(HOTEL, replace(model.column(HOTEL), target=Target.FUNCTION))
    assert supervisor.blue() == "(Reading the rows…)"
    gate.set()
    supervisor.counted()
    assert supervisor.place.work.worked is not None
    assert supervisor.place.work.worked.plan.mapping.columns[HOTEL].target is Target.FUNCTION


def test_a_mapping_is_kept_for_lists_with_the_same_header(open_setup: OpenSetup, tmp_path: Path) -> None:
    first = open_setup()
    first.go_to_columns(written(tmp_path / "list.csv", GOOD))
    first.choose(HOTEL, "Function")
    first.counted()
    first.press("Keep this mapping for next time")
    assert "This mapping is kept" in [button.text() for button in first.window.bar.buttons]
    again = open_setup()
    again.open(written(tmp_path / "later.csv", GOOD[:2]))
    assert again.band() == "This list can be imported. Its columns are known from last time."
    again.enter()
    again.counted()
    assert cell(again, HOTEL, Part.GOES_TO) == "Function"


def test_a_kept_mapping_that_is_damaged_is_guessed_anew(open_setup: OpenSetup, tmp_path: Path) -> None:
    first = open_setup()
    first.go_to_columns(written(tmp_path / "list.csv", GOOD))
    first.press("Keep this mapping for next time")
    (kept,) = (tmp_path / "desk" / "mappings").iterdir()
    kept.write_text("source = ")
    again = open_setup()
    again.open(tmp_path / "list.csv")
    assert "guessed anew" in again.band()
    again.enter()
    again.counted()
    assert again.blue() == "Continue with 4 rows"


def test_a_list_without_decisions_says_that_everybody_will_be_pending(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.go_to_columns(written(tmp_path / "list.csv", GOOD))
    supervisor.choose(8, "Do not")
    supervisor.counted()
    assert told(supervisor.columns.problems) == ["No column says who is accredited: everybody will be pending"]


def test_duplicates_are_shown_with_their_names(supervisor: Supervisor, tmp_path: Path) -> None:
    twice = row(KWAME, code="T000-0001", document="")
    supervisor.go_to_check(written(tmp_path / "list.csv", [*GOOD, twice]))
    assert supervisor.check.people.title.text() == "1 registration looks like another one"
    notes = [plain(f"{note.label} {note.sentence}") for note in supervisor.check.people.notes.notes.notes]
    assert notes == ["Row 6 Kwame Okai has the same name and date of birth as row 5"]


def test_a_row_with_one_name_is_imported_and_shown(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.go_to_check(written(tmp_path / "list.csv", [*GOOD, row(KWAME, code="T1", family="", document="")]))
    assert supervisor.check.people.title.text() == "1 row to look at"
    (note,) = supervisor.check.people.notes.notes.notes
    assert plain(f"{note.label} {note.sentence}") == "Row 6 “Kwame” is the only name. Is the family name missing?"
    assert supervisor.blue() == "Import 5 people"


def test_a_duplicate_of_somebody_from_another_channel_is_shown(open_setup: OpenSetup, tmp_path: Path) -> None:
    supervisor = open_setup([a_person(source="un", source_ref="U-1", confirmation="")])
    supervisor.go_to_check(written(tmp_path / "list.csv", GOOD))
    (note,) = supervisor.check.people.notes.notes.notes
    assert plain(note.sentence) == (
        "Aïssatou Ndiaye-Sarr has the same passport as Aïssatou NDIAYE-SARR, who is on the list from another channel"
    )


def test_people_with_a_badge_who_differ_are_listed_and_left_alone(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.go_to_check(written(tmp_path / "list.csv", GOOD))
    supervisor.enter()
    supervisor.imported()
    person = by_code(supervisor.desk, "R2WE-88MN")
    collect(supervisor.desk, person)
    supervisor.press("Import another list")
    changed = row(KWAME, given="Kwabena", document="G9")
    supervisor.go_to_check(written(tmp_path / "later.csv", [AISSATOU, row(CHIDINMA, given="Chidi"), changed]))
    assert supervisor.check.people.title.text() == "1 collected person differs: see list"
    notes = [plain(f"{note.label} {note.sentence}").strip() for note in supervisor.check.people.notes.notes.notes]
    assert notes == [
        "Row 4 Kwame OKAI has a badge. The file differs in: Given name, Passport number. Nothing is changed.",
        "Kenji TANAKA is not in this file and stays on the list",
    ]
    assert [card.number.text() for card in supervisor.check.figures] == ["0", "1", "1", "1"]
    supervisor.enter()
    supervisor.imported()
    assert supervisor.desk.case(person).person.given == "Kwame"
    assert supervisor.desk.case(by_code(supervisor.desk, "H4TC-92WK")).person.given == "Chidi"
    assert supervisor.desk.people() == len(GOOD)
    assert KENJI[0] == supervisor.desk.case(by_code(supervisor.desk, KENJI[0])).person.confirmation


def collect(desk: Desk, person: str) -> None:
    """The person has their badge, as the log says it."""
    at = MONDAY_MORNING - timedelta(hours=1)
    with desk.store.writing() as tx:
        for word in (BadgeRequested("C1", 1, "a1", "test"), BadgePrinted("C1", certain=True)):
            tx.append(person, "", desk.clerk, word, at)
        tx.append(person, "", desk.clerk, BadgeCollected("C1", Proof.SCANNED), at)


@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(1366, 697), QSize(1920, 1080)])
def test_eleven_columns_fit_without_scrolling(supervisor: Supervisor, tmp_path: Path, size: QSize) -> None:
    header = (*HEADER, "Photo")
    supervisor.window.resize(size)
    supervisor.go_to_columns(written(tmp_path / "list.csv", GOOD, header=header))
    assert supervisor.columns.model.rowCount() == 11
    assert supervisor.columns.table.view.verticalScrollBar().maximum() == 0
    head = supervisor.place.head()
    assert head.isVisible()
    assert not supervisor.window.top.box.isVisible()
    assert head.findChild(Steps).width() > 0


def test_many_columns_scroll_and_the_current_one_stays_in_sight(supervisor: Supervisor, tmp_path: Path) -> None:
    header = (*HEADER, *(f"Question {number}" for number in range(60)))
    supervisor.go_to_columns(written(tmp_path / "list.csv", GOOD, header=header))
    view = supervisor.columns.table.view
    for _ in range(9):
        supervisor.key(Key.Key_PageDown)
    assert view.currentIndex().row() == 69
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def test_everything_can_be_heard(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.go_to_columns(written(tmp_path / "list.csv", [*GOOD, *BAD]))
    model = supervisor.columns.model
    said = plain(model.data(model.index(BORN, Part.GOES_TO), Qt.ItemDataRole.AccessibleTextRole))
    assert said == (
        "DOB. First values 14/03/1984, 11/07/1986, 23/01/1979, 03/02/1990. "
        "Goes to Date of birth · day first. 3 to correct"
    )
    steps = supervisor.place.head().findChild(Steps)
    assert steps.accessibleName() == "Step 2 of 4: Columns"
    assert card(supervisor).startswith("5 rows have a problem")
    assert supervisor.columns.table.view.accessibleName() == "Columns of the file and where they go"
