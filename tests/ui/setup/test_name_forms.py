"""The Names page by real keys on a real desk: typed, seen before it counts, added, taken back, or refused in words."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regdesk.collection.entries import NamesExtended, NamesWithdrawn
from regdesk.desk import Desk
from regdesk.names.forms import Strength, Use
from regdesk.people.participant import Participant
from tests.desks import StandingClock, a_desk
from tests.make import a_person
from tests.ui.conftest import StoppedSeconds
from tests.ui.shown import show_setup
from tests.ui.strokes import Key, Keyboard
from ui.background import Background
from ui.desk.paint import Sides
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.place import Action, Place
from ui.setup.name_forms_place import NameFormsPlace
from ui.setup.name_forms_rows import Places
from ui.setup.pages import Page, SetupPages
from ui.setup.row_list import plain
from ui.status_strip import StatusStrip
from ui.wording import Wording

HEADER = "tradition,part,strength,forms\n"
ZUZKA = a_person(confirmation="AAAA-1111", given="Zuzka", family="Wint", delegation="Slovakia")
QORLA = a_person(confirmation="AAAA-2222", given="Qorla", family="de Klerk", delegation="South Africa")


@dataclass
class Supervisor:
    """Hands and eyes of who adds names."""

    place: NameFormsPlace
    desk: Desk
    window: MainWindow
    keyboard: Keyboard
    seconds: StoppedSeconds
    qtbot: QtBot

    def type(self, text: str) -> None:
        """Type, and wait until the page says what that would be."""
        self.keyboard.type(text)
        self.looked()

    def looked(self) -> None:
        self.qtbot.waitUntil(lambda: self.blue() != "(Looking at the list…)")

    def enter(self) -> None:
        self.seconds.pass_by(1.0)
        self.keyboard.enter()

    def key(self, key: Qt.Key, text: str = "") -> None:
        self.keyboard.press(key, text)

    def shortcut(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key)

    def blue(self) -> str:
        blue = self.place.blue()
        return blue.caption if isinstance(blue, Action) else f"({blue})"

    def told(self) -> str:
        return plain(self.place.page.new.preview.accessibleName())

    def notes(self) -> list[str]:
        return [
            plain(f"{note.label} {note.sentence}".strip()) for note in self.place.page.new.preview.notes.notes.notes
        ]

    def rows(self) -> list[str]:
        names = self.place.page.table.view.names
        return [plain(names.cells(row).forms) for row in range(names.rowCount())]

    def removable(self) -> bool:
        return next(action.enabled for action in self.place.actions() if action.name == "remove")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "desk").mkdir()
    return tmp_path / "desk"


@pytest.fixture
def supervisor(qtbot: QtBot, look: Look, folder: Path, seconds: StoppedSeconds) -> Iterator[Supervisor]:
    with ExitStack() as running:
        yield opened(running, qtbot, look, folder, seconds, (ZUZKA, QORLA))


def opened(
    running: ExitStack, qtbot: QtBot, look: Look, folder: Path, seconds: StoppedSeconds, people: Sequence[Participant]
) -> Supervisor:
    desk = running.enter_context(a_desk(folder, people, clock=StandingClock()))
    background = Background()
    running.callback(background.close)
    names = NameFormsPlace(look, desk, background, wording=Wording("en", desk.event))
    setup = SetupPages({"names": Page(names, "Names", "users-three"), "other": Page(Place(), "Other", "list")}, look)
    window = MainWindow(look, {"desk": Place(), "setup": setup}, StatusStrip(look), now=seconds)
    show_setup(qtbot, running, window)
    return Supervisor(names, desk, window, Keyboard(window), seconds, qtbot)


def test_a_name_is_typed_seen_and_added_by_keys_alone(supervisor: Supervisor) -> None:
    assert supervisor.blue() == "(Waiting for a name)"
    supervisor.type("zuzka, qorla")
    assert supervisor.told() == "These would now be the same name 2 people on the list bear one."
    assert supervisor.notes() == [
        "1 person ZUZKA", "1 person QORLA", "Zuzka WINT · Slovakia", "Qorla DE KLERK · South Africa",
    ]  # fmt: skip
    assert supervisor.desk.log() == ()
    assert supervisor.blue() == "Add this name"
    supervisor.enter()
    assert supervisor.rows() == ["ZUZKA · QORLA"]
    assert supervisor.told() == "Added: ZUZKA · QORLA It counts from now on at this desk."
    assert supervisor.place.page.new.forms.text() == ""
    assert supervisor.desk.names.forms.are_one("ZUZKA", "QORLA", Use.GIVEN)
    assert [entry.word for entry in supervisor.desk.log()] == [NamesExtended((("given", "same", "ZUZKA QORLA"),))]
    assert supervisor.blue() == "(Waiting for a name)"


def test_part_and_strength_are_chosen_by_arrows(supervisor: Supervisor) -> None:
    supervisor.type("de Klerk, Klerq")
    supervisor.key(Key.Key_Tab)
    supervisor.key(Key.Key_Right)
    supervisor.looked()
    assert supervisor.told() == "These would now be the same name 1 person on the list bears one."
    supervisor.key(Key.Key_Tab)
    supervisor.key(Key.Key_Right)
    supervisor.looked()
    assert supervisor.told() == "Clerks would look at these names 1 person on the list bears one."
    supervisor.key(Key.Key_Left)
    supervisor.key(Key.Key_Space, " ")
    supervisor.looked()
    supervisor.enter()
    [(_, row)] = supervisor.desk.names.now().table.rows
    assert (row.part, row.strength, row.forms) == (Use.FAMILY, Strength.LOOK, ("DE+KLERK", "KLERQ"))


def test_what_the_shipped_table_keeps_apart_cannot_be_added(supervisor: Supervisor) -> None:
    supervisor.type("Hassan, Hussein")
    assert supervisor.told().startswith("HASSAN and HUSSEIN are two names. They can be looked at")
    assert supervisor.notes() == []
    assert supervisor.blue() == "(This cannot be added)"
    supervisor.enter()
    assert supervisor.desk.log() == ()
    supervisor.place.page.new.strength.choose(Strength.LOOK)
    supervisor.looked()
    assert supervisor.blue() == "Add this name"


def test_one_form_alone_waits_for_another(supervisor: Supervisor) -> None:
    supervisor.type("zuzka")
    assert supervisor.told() == "Write two or more different forms of the name."
    assert supervisor.blue() == "(This cannot be added)"


def test_a_name_is_removed_and_enter_adds_it_again(supervisor: Supervisor) -> None:
    supervisor.type("zuzka, qorla")
    supervisor.enter()
    assert supervisor.removable()
    supervisor.shortcut(Key.Key_F6)
    assert supervisor.rows() == []
    assert not supervisor.removable()
    assert supervisor.told() == "Removed: ZUZKA · QORLA It counts no more. Enter adds it again."
    assert isinstance(supervisor.desk.log()[-1].word, NamesWithdrawn)
    supervisor.looked()
    supervisor.enter()
    assert supervisor.rows() == ["ZUZKA · QORLA"]
    assert len(supervisor.desk.log()) == 3


def test_a_search_shows_both_tables_and_only_own_names_can_be_removed(supervisor: Supervisor) -> None:
    supervisor.type("Mohammed, Qorla")
    supervisor.enter()
    supervisor.place.page.search.setFocus()
    supervisor.keyboard.type("moham")
    rows = supervisor.rows()
    assert rows[0] == "MOHAMMED · QORLA"
    assert len(rows) > 2
    supervisor.key(Key.Key_Down)
    assert supervisor.removable()
    supervisor.key(Key.Key_Down)
    assert not supervisor.removable()
    supervisor.shortcut(Key.Key_F6)
    assert supervisor.rows() == rows
    supervisor.keyboard.type("xq")
    assert supervisor.rows() == []
    assert plain(supervisor.place.page.table.nothing.text()) == "No name begins with “mohamxq”."


def test_escape_empties_what_is_typed_and_then_leaves(supervisor: Supervisor) -> None:
    supervisor.type("zuzka, qorla")
    supervisor.key(Key.Key_Escape)
    assert supervisor.place.page.new.forms.text() == ""
    assert supervisor.told().startswith("Nobody is concerned yet")
    assert supervisor.window.place_name() == "setup"
    supervisor.key(Key.Key_Escape)
    assert supervisor.window.place_name() == "desk"


def test_fast_typing_is_looked_at_as_it_ends(supervisor: Supervisor) -> None:
    supervisor.keyboard.type("zuzka, qorla, quilla")
    supervisor.looked()
    assert supervisor.notes()[:3] == ["1 person ZUZKA", "1 person QORLA", "0 people QUILLA"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (HEADER + "oops\nOurs,given,same,ZUZKA QORLA\n", "Line 2 of name_forms.csv is not used. This row has not four"),
        (HEADER + "oops\noops\n", "And 1 more line."),
        ("spoilt\n", "The first line of name_forms.csv must be: tradition,part,strength,forms."),
    ],
)
def test_a_wrong_file_is_told_with_its_mend(
    qtbot: QtBot, look: Look, folder: Path, seconds: StoppedSeconds, content: str, told: str
) -> None:
    (folder / "name_forms.csv").write_text(content, encoding="utf-8")
    with ExitStack() as running:
        supervisor = opened(running, qtbot, look, folder, seconds, (ZUZKA,))
        assert told in plain(supervisor.place.page.band.words())


def test_a_file_that_cannot_be_written_over_is_told_when_a_name_is_added(
    qtbot: QtBot, look: Look, folder: Path, seconds: StoppedSeconds
) -> None:
    (folder / "name_forms.csv").write_text("spoilt\n", encoding="utf-8")
    with ExitStack() as running:
        supervisor = opened(running, qtbot, look, folder, seconds, (ZUZKA,))
        supervisor.type("zuzka, qorla")
        supervisor.enter()
        assert supervisor.told().startswith("The first line of name_forms.csv must be")
        assert supervisor.place.page.new.forms.text() == "zuzka, qorla"
        assert supervisor.desk.log() == ()


def test_names_are_there_after_a_restart(qtbot: QtBot, look: Look, folder: Path, seconds: StoppedSeconds) -> None:
    with ExitStack() as running:
        first = opened(running, qtbot, look, folder, seconds, (ZUZKA,))
        first.type("zuzka, qorla")
        first.enter()
    with ExitStack() as running:
        assert opened(running, qtbot, look, folder, seconds, ()).rows() == ["ZUZKA · QORLA"]


def test_the_desk_opens_without_reading_names(supervisor: Supervisor, qtbot: QtBot, look: Look, folder: Path) -> None:
    """The page is made with the window and must not cost its first picture anything."""
    background = Background()
    place = NameFormsPlace(look, supervisor.desk, background, wording=Wording("en", supervisor.desk.event))
    qtbot.addWidget(place)
    assert place.page.table.view.names.rowCount() == 0
    assert background.waiting() == 0
    background.close()


def test_every_line_speaks(supervisor: Supervisor) -> None:
    supervisor.type("zuzka, qorla")
    supervisor.enter()
    view = supervisor.place.page.table.view
    spoken = view.names.data(view.names.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert plain(spoken) == "ZUZKA · QORLA. Given name. The same. This desk"
    new = supervisor.place.page.new
    assert new.part.accessibleName() == "Stands in: Given name"
    assert new.strength.accessibleName() == "What clerks do: Take for the same"
    assert new.forms.accessibleName() == "Forms of one name"


def test_fields_keep_their_height_however_many_people_a_name_concerns(supervisor: Supervisor) -> None:
    new = supervisor.place.page.new
    before = [widget.height() for widget in (new.forms, new.part, new.strength)]
    supervisor.type("zuzka, qorla, quilla, quirra")
    assert len(supervisor.notes()) == 6
    assert [widget.height() for widget in (new.forms, new.part, new.strength)] == before


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_forms_have_room_at_every_size_of_letters(supervisor: Supervisor, look: Look, scale: float) -> None:
    supervisor.type("zuzka, qorla")
    supervisor.enter()
    look.set_scale(scale)
    supervisor.window.resize(1366, 768)
    view = supervisor.place.page.table.view

    def places() -> Places:
        return Places(Sides(QRectF(0, 0, view.viewport().width(), 60), mirrored=False), look)

    supervisor.qtbot.waitUntil(lambda: len(places().shown) == (3 if scale == 1.0 else 1))
    assert places().forms().width() >= look.px(150)
    assert all(places().of(column).left() >= places().forms().right() for column in places().shown)
