"""Every sentence of the window is translated, and none reaches a screen without passing the translator."""

import csv
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt, QTranslator
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from regdesk.badge.specimen import PAYLOAD
from regdesk.commands.demo import CONFIRMATION
from regdesk.desk import Desk
from regdesk.desk.answers import Several
from regdesk.desk.gate_list import GateList
from regdesk.desk.practice import passport_of
from regdesk.event.event import Event
from regdesk.folder import DeskFolder
from regdesk.resources import path as resource
from tests.ui.card_strokes import burst
from ui.demo import PENDING, Clerk, code_of, make_training_desk, opened_desk
from ui.desk.refused import RefusedPage
from ui.desk.stage import Screen
from ui.keys import BY_HAND, SHORTCUTS
from ui.look.look import Look
from ui.look.pieces import StateChip
from ui.main_window import MainWindow
from ui.setup.card_place import CardPlace
from ui.setup.pages import SetupPages
from ui.setup.place import SetupPlace
from ui.setup.steps import Step
from ui.shell import LANGUAGES
from ui.start import Start
from ui.wording import masked

CHECK = resource("translations", "check.py")
ANOTHER = "H4TC-92WK"
BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"), " · ")
WORD = re.compile(r"[^\W\d_]{2,}")
DATE = re.compile(r"\b(?:[A-Z][a-z]{2} )?\d{1,2} [A-Z][a-z]{2}\b(?: \d{4})?")
SEPARATOR = re.compile(r"\s*[·,;:()“”.\n]\s*|\s{2,}")
SPAN = re.compile(r"\b\d+ (?:d|h|min|s)\b")

Reads = Callable[[str], None]


# the file of the translators


def the_check() -> ModuleType:
    spec = spec_from_file_location("translations_check", CHECK)
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_sentence_is_translated_and_compiled() -> None:
    told = subprocess.run([sys.executable, str(CHECK)], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout


@pytest.mark.parametrize(
    "translation",
    ["", "Sin nada", "Credencial {numero}, **ya** impresa", "Credencial {number}, **ya impresa", "{number} ya"],
)
def test_a_translation_that_loses_a_fact_or_a_mark_is_a_fault(translation: str) -> None:
    key = ("Any", "Badge {number} is **already** printed", "")
    assert the_check().fault_of(key, ["{number} **ya** impresa"]) == ""
    assert the_check().fault_of(key, [translation])


# no word past the translator


@pytest.fixture
def brackets(qapp: QApplication, tmp_path: Path) -> Iterator[QTranslator]:
    """A language in which every gathered sentence stands in brackets."""
    tree = ElementTree.parse(resource("translations", "regdesk_es.ts"))
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        for form in list(translation.iter("numerusform")) or [translation]:
            form.text = f"⟦{message.findtext('source')}⟧"
    file = tmp_path / "brackets.qm"
    tree.write(file.with_suffix(".ts"), encoding="utf-8", xml_declaration=True)
    command = [the_check().tool("lrelease"), str(file.with_suffix(".ts")), "-qm", str(file)]
    subprocess.run(command, check=True, capture_output=True)
    translator = QTranslator()
    assert translator.load(str(file))
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


class Reader:
    """Reads each screen and keeps what stands outside the brackets and is no data."""

    def __init__(self, window: MainWindow, data: set[str]) -> None:
        self._window, self._data = window, data
        self._aloud: list[str] = []
        window.announced.connect(self._aloud.append)
        self.bare: dict[str, str] = {}
        self.read: set[str] = set()

    def look(self, screen: str) -> None:
        QApplication.processEvents()
        for text in {*texts_of(self._window), *self._aloud}:
            self.read.add(text)
            if self._bare_words(text):
                self.bare.setdefault(text, screen)
        self._aloud.clear()

    def _bare_words(self, text: str) -> list[str]:
        plain = text.translate(ISOLATES)
        while (less := BRACKETED.sub(" · ", plain)) != plain:
            plain = less
        pieces = SEPARATOR.split(SPAN.sub(" · ", DATE.sub(" · ", plain)))
        return [piece for piece in pieces if WORD.search(piece) and piece.strip() not in self._data]


def texts_of(window: QWidget) -> Iterator[str]:
    """All words that a person sees or hears of the widgets that are on the screen now."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not is_read_to_the_person(widget):
            yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), *shown_on(widget))


def shown_on(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel():
            rich = widget.textFormat() is Qt.TextFormat.RichText
            yield QTextDocumentFragment.fromHtml(widget.text()).toPlainText() if rich else widget.text()
        case QAbstractButton() | StateChip():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QAbstractItemView():
            yield from cells_of(widget.model())


def cells_of(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    top = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(top)):
            yield from (str(model.index(row, column, top).data(role) or "") for role in roles)


def is_read_to_the_person(widget: QWidget) -> bool:
    """What is said to the person stands in two languages, whatever the window speaks."""
    page: QObject | None = widget
    while page is not None and not isinstance(page, RefusedPage):
        page = page.parent()
    return page is not None and widget in (page.english, page.spanish)


ENCODINGS = (
    "UTF-8", "UTF-16", "GB 18030", "Mac Roman", *(f"Windows-{page}" for page in (1250, 1251, 1252, 1256)),
)  # fmt: skip
LIST = (
    ("Conf", "Surname", "First name", "DOB", "Nat", "Doc no", "Delegation / Org", "Cat", "Status"),
    ("Z7RM-4PX9", "Diop", "Fatou", "05/03/1984", "SEN", "A09284417", "Senegal", "Delegate", "Approved"),
    ("Z4TC-92WX", "Okoro", "Ngozi", "11/07/1986", "NGA", "A09731238", "Nigeria", "Delegate", "Approved"),
    ("Z4TC-92WY", "Obi", "Ada", "31/02/1986", "NGA", "A09731239", "Nigeria", "Delegate", "Approved"),
    ("K7RM-4PX2", "Ndiaye", "Astou", "14/03/1984", "SEN", "A01284417", "Senegal", "Delegate", "Approved"),
)


def data_of(desk: Desk) -> set[str]:
    """What is on the screen as it is in the list, the settings, the event file or the passport; the names of keys."""
    data = {*LANGUAGES.values(), "Say in English", "O en español", "regdesk", desk.clerk, *ENCODINGS}
    data |= {part for key in (*BY_HAND, *SHORTCUTS) for part in (key.name, *key.name.split())} | {"Space"}
    data |= {"NDIAYE SARR", "AISSATOU", "CHIDINMA ADAEZE", *SEPARATOR.split(desk.event.notice), "list", "csv"}
    data |= {cell for row in LIST for cell in row} | {f"{row[2]} {row[1].upper()}" for row in LIST}
    with resource("states.csv").open(encoding="utf-8", newline="") as file:
        data |= {row["un_short_name_dec2017"] for row in csv.DictReader(file)}
    goes_by = desk.gate.goes_by()
    assert isinstance(goes_by, GateList)
    data.add(goes_by.fingerprint)
    return data | set(words_of_people(desk)) | set(words_of_event(desk.event))


def words_of_people(desk: Desk) -> Iterator[str]:
    for name in ("ok", "oka", "ndiaye"):
        found = desk.find(name)
        assert isinstance(found, Several)
        for person in (row.person for row in found.rows):
            yield from (person.full_name, person.family, person.family.upper(), person.given)
            yield from (f"{person.given} {person.family}", person.function, person.delegation)
            yield from (person.confirmation, person.document_number, masked(person.document_number))


def words_of_event(event: Event) -> Iterator[str]:
    yield from (event.name, event.short_name)
    for category in event.categories:
        yield from (category.name, *(word for _, word in category.names))
    for place in event.places:
        yield from SEPARATOR.split(f"{place.name}, {place.hours}")
    for door in event.doors:
        yield from SEPARATOR.split(door.name)
    for zone in event.zones:
        yield zone.name


def test_no_word_reaches_a_screen_without_the_translator(
    brackets: QTranslator, qapp: QApplication, look: Look, tmp_path: Path
) -> None:
    make_training_desk(tmp_path / "desk")
    with ExitStack() as until_end, closing(Start(qapp, look, DeskFolder(tmp_path / "desk"), until_end)) as start:
        clerk = Clerk(start.shell.window, tmp_path)
        desk = opened_desk(clerk, start)
        reader = Reader(clerk.window, data_of(desk))
        walk_the_desk(clerk, desk, reader.look)
        see_refusals(clerk, reader.look)
        walk_the_places(clerk, reader.look)
        walk_setup(clerk, tmp_path / "list.csv", reader.look)
    clerk.window.deleteLater()
    assert len([text for text in reader.read if "⟦" in text]) > 300
    assert reader.bare == {}


def press(clerk: Clerk, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    clerk.until(clerk.window.guard.open)
    QTest.keyClick(QApplication.focusWidget() or clerk.window, key, modifier)


def walk_the_desk(clerk: Clerk, desk: Desk, read: Reads) -> None:
    read("ready")
    clerk.types("oka")
    clerk.comes(Screen.RESULTS)
    read("results")
    clerk.types("zzqxw")
    clerk.until(lambda: isinstance(clerk.window.place().blue(), str))
    read("nobody found")
    check_a_passport(clerk, read)
    read("printed")
    press(clerk, Qt.Key.Key_F8)
    read("print again?")
    press(clerk, Qt.Key.Key_Escape)
    clerk.scans(code_of(desk))
    clerk.comes(Screen.COLLECTED)
    read("collected")
    clerk.comes(Screen.READY)
    read("ready after one")


def check_a_passport(clerk: Clerk, read: Reads) -> None:
    clerk.scans(CONFIRMATION)
    clerk.comes(Screen.CHECK)
    read("waiting for the passport")
    press(clerk, Qt.Key.Key_F7)
    read("compare by eye")
    press(clerk, Qt.Key.Key_F7)
    read("type the document")
    clerk.scans(CONFIRMATION)
    clerk.comes(Screen.CHECK)
    clerk.scans(passport_of(ANOTHER))
    clerk.until(lambda: not isinstance(clerk.window.place().blue(), str))
    read("passport of another person")
    clerk.scans(CONFIRMATION)
    clerk.until(lambda: isinstance(clerk.window.place().blue(), str))
    clerk.scans(passport_of(CONFIRMATION))
    clerk.until(lambda: not isinstance(clerk.window.place().blue(), str))
    read("one thing to look at")
    while clerk.screen() is Screen.CHECK:
        clerk.presses_enter()
    read("printing")
    clerk.comes(Screen.PRINTED)


def see_refusals(clerk: Clerk, read: Reads) -> None:
    clerk.types(PENDING)
    clerk.comes(Screen.RESULTS)
    clerk.presses_enter()
    clerk.comes(Screen.REFUSED)
    read("not accredited yet")
    clerk.scans(CONFIRMATION)
    clerk.until(lambda: "F6" in {action.key for action in clerk.window.place().actions()})
    read("collected already")
    press(clerk, Qt.Key.Key_F6)
    read("lost badge")
    clerk.presses_enter()
    clerk.comes(Screen.READY)
    read("slip sent")
    clerk.scans("NOSUCH99")
    clerk.until(lambda: clerk.screen() is Screen.READY and "NOSUCH" not in clerk.window.box.text())
    read("unknown code")
    press(clerk, Qt.Key.Key_F1)
    read("help card")
    press(clerk, Qt.Key.Key_Escape)


def walk_the_places(clerk: Clerk, read: Reads) -> None:
    for number in range(2, 7):
        press(clerk, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        read(f"place {number}")
        if number == 3:
            walk_a_door(clerk, read)
    press(clerk, Qt.Key.Key_F12)
    read("lock")
    press(clerk, Qt.Key.Key_Escape)


def walk_a_door(clerk: Clerk, read: Reads) -> None:
    press(clerk, Qt.Key.Key_Return)
    read("door")
    clerk.scans("K7RM4PX2")
    read("no badge at the door")
    press(clerk, Qt.Key.Key_F10)
    read("leave the door?")
    press(clerk, Qt.Key.Key_Return)
    read("door left")


def walk_reader(clerk: Clerk, setup: SetupPages, read: Reads) -> None:
    """Every sentence about a scanner, and back to the first page."""
    press(clerk, Qt.Key.Key_F3)
    read("all pages of setup")
    press(clerk, Qt.Key.Key_2)
    read("reader")
    card = setup.place
    assert isinstance(card, CardPlace)
    for scan in (burst(PAYLOAD[:40]), burst(PAYLOAD.replace("K", "")), burst(gap=90), burst(PAYLOAD + "X"), burst("X")):
        card.heard(scan)
        read("a scan that will not do")
    for end in ("\r", "\t", ""):
        for _ in range(4):
            card.heard(burst(end=end))
            read("a scan of the card")
    press(clerk, Qt.Key.Key_F3)
    press(clerk, Qt.Key.Key_1)


def walk_setup(clerk: Clerk, file: Path, read: Reads) -> None:
    with file.open("w", encoding="utf-8", newline="") as list_file:
        csv.writer(list_file).writerows(LIST)
    setup = clerk.window.place()
    assert isinstance(setup, SetupPages)
    place = setup.pages["import"].place
    assert isinstance(place, SetupPlace)
    walk_reader(clerk, setup, read)
    QApplication.clipboard().setText(str(file))
    press(clerk, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(clerk, Qt.Key.Key_Return)
    clerk.until(lambda: place.work.listing is not None)
    read("file")
    press(clerk, Qt.Key.Key_Return)
    clerk.until(lambda: place.work.worked is not None)
    read("columns")
    press(clerk, Qt.Key.Key_Return)
    clerk.until(lambda: place.step is Step.CHECK)
    read("check")
    press(clerk, Qt.Key.Key_Return)
    clerk.until(lambda: place.stage.is_over())
    read("imported")
