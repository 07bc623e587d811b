"""The Reader page and the morning's look at the scanner: a real desk in a real window, a scanner's real keys."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regdesk.badge.specimen import LINES, PAYLOAD
from regdesk.folder import DeskFolder
from regdesk.settings import Settings, read_settings, write_settings
from tests.ui.card_strokes import ASKED, BY_X11, US_KEYS, written
from tests.ui.strokes import Key, Keyboard, Modifier
from ui.bursts import Reader, Timing
from ui.demo import make_training_desk
from ui.desk.place import DeskPlace
from ui.desk.ready import ReadyPage
from ui.desk.stage import Screen
from ui.layouts import POSITIONS
from ui.look.look import Look
from ui.look.paint import text_width
from ui.main_window import MainWindow
from ui.place import Action
from ui.scan_text import CARD, CARD_LENGTH
from ui.setup.card_place import CardPlace
from ui.setup.pages import SetupPages
from ui.start import Start

HANDLED = "The reader types for a US keyboard; handled."
CONFIRMED = "K7RM-4PX2"


class Desk:
    """A desk in its window; a scanner set to a US keyboard beside it."""

    def __init__(self, start: Start, folder: DeskFolder) -> None:
        self.start, self.folder = start, folder
        self.layout, self.gap, self.end, self.caps = "us", 5, "\r", False
        self.at = 1_000_000

    @property
    def window(self) -> MainWindow:
        return self.start.shell.window

    @property
    def card(self) -> CardPlace:
        place = self.setup.place
        assert isinstance(place, CardPlace)
        return place

    @property
    def setup(self) -> SetupPages:
        place = self.window.places["setup"]
        assert isinstance(place, SetupPages)
        return place

    @property
    def desk(self) -> DeskPlace:
        place = self.window.places["desk"]
        assert isinstance(place, DeskPlace)
        return place

    def settings(self) -> Settings:
        return read_settings(self.folder.settings)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def open_reader(self) -> None:
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        self.press(Key.Key_6, Modifier.ControlModifier)
        self.press(Key.Key_F3)
        self.press(Key.Key_2)

    def scan(self, text: str = PAYLOAD, *, times: int = 1, prefix_key: bool = False) -> None:
        for _ in range(times):
            keyboard = Keyboard(self.window, self.at)
            if prefix_key:
                keyboard.press(Key.Key_F13)
            for sign in text:
                self._key(keyboard, sign)
            if self.end:
                keyboard.press(Key.Key_Return if self.end == "\r" else Key.Key_Tab, self.end, after=self.gap)
            self.at = keyboard.at + 2_000

    def _key(self, keyboard: Keyboard, sign: str) -> None:
        """Qt on X11 tells of no dead key and of no key that writes two letters."""
        if sign == "\n":
            keyboard.press(Key.Key_Return, "\r", after=self.gap)
            return
        made, (place, shifted) = written(self.layout)[sign], US_KEYS[sign]
        made = made.swapcase() if self.caps else made
        if len(made) == 1 and not "\ufe70" <= made <= "\ufefc":
            modifiers = Modifier.ShiftModifier if shifted else Modifier.NoModifier
            code = Qt.Key(ord(made.upper())) if " " <= made <= "~" else Key.Key_unknown
            keyboard.press(code, made, after=self.gap, position=place + BY_X11, modifiers=modifiers)
        else:
            keyboard.wait(self.gap)

    def band(self) -> str:
        return self.card.page.band.words()

    def title(self) -> str:
        return self.card.page.title.text()

    def ready(self) -> str:
        page = self.desk.stages[Screen.READY].page
        assert isinstance(page, ReadyPage)
        return page.band.words()

    def table(self) -> list[str]:
        return [line.found.text() for line in self.card.page.table.lines]

    def learn(self) -> None:
        self.open_reader()
        self.scan(times=4)
        self.press(Key.Key_Escape)
        assert self.window.place_name() == "desk"


@pytest.fixture(scope="module")
def training(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("training") / "desk"
    make_training_desk(folder)
    return folder


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, look: Look, training: Path) -> Iterator[Desk]:
    folder = DeskFolder(training)
    write_settings(folder.settings, Settings(desk_number=3, clerk="Lucía Robles", printer=f"folder:{folder.badges}"))
    with ExitStack() as until_end, closing(Start(qapp, look, folder, until_end)) as start:
        with qtbot.waitSignal(start.ready, timeout=60_000):
            start.shell.window.resize(1366, 768)
            start.shell.window.show()
        start.shell.window.activateWindow()
        qtbot.waitUntil(start.shell.window.isActiveWindow)
        yield Desk(start, folder)
        start.shell.window.close()
        start.shell.window.deleteLater()


@pytest.mark.parametrize("layout", sorted(set(ASKED) - {"ara"}))
def test_four_scans_teach_every_keyboard(desk: Desk, layout: str) -> None:
    desk.layout = layout
    desk.open_reader()
    assert desk.title() == "Scan the set-up card"
    desk.scan()
    assert desk.title() == "Scan it 3 more times"
    desk.scan(times=2)
    assert desk.title() == "Scan it once more"
    desk.scan()
    assert desk.title() == "The scanner is set up"
    assert (HANDLED in desk.band()) == (layout not in {"us", "gb"})
    assert desk.window.wedge.reader == Reader(Timing(gap=20), way=POSITIONS)
    kept = desk.settings()
    assert (kept.reader_way, kept.reader_gap, kept.reader_end) == (POSITIONS, 20, "enter")
    assert kept.reader_learnt
    desk.press(Key.Key_Escape)
    desk.scan(CONFIRMED)
    assert desk.desk.shown is Screen.CHECK


def test_arabic_letters_that_x11_swallows_are_named(desk: Desk) -> None:
    desk.layout = "ara"
    desk.open_reader()
    desk.scan()
    assert "Some signs are lost on the way" in desk.band()
    assert "English (US)" in desk.band()
    assert desk.title() == "Scan the set-up card"
    assert desk.settings().reader_learnt == ""


def test_what_was_learnt_holds_after_the_next_start(desk: Desk, qapp: QApplication, look: Look, qtbot: QtBot) -> None:
    desk.gap, desk.end = 30, "\t"
    desk.open_reader()
    desk.scan("]Q" + PAYLOAD, times=4)
    assert desk.table()[:2] == ["\u2068]Q\u2069", "Tab"]
    reader = Reader(Timing(gap=30), prefix="]Q", way=POSITIONS)
    assert desk.window.wedge.reader == reader
    desk.start.shell.next_language()
    assert desk.window.wedge.reader == reader
    desk.start.shell.next_language()
    assert desk.settings() == replace(desk.settings(), reader_prefix="]Q", reader_end="tab", reader_gap=30)


def test_a_restart_hears_as_before(qapp: QApplication, qtbot: QtBot, look: Look, training: Path) -> None:
    file = DeskFolder(training).settings
    learnt = "2017-12-04T08:00:00-06:00"
    write_settings(file, Settings(reader_learnt=learnt, reader_gap=44, reader_end="nothing", reader_way="fr"))
    with ExitStack() as until_end, closing(Start(qapp, look, DeskFolder(training), until_end)) as start:
        with qtbot.waitSignal(start.ready, timeout=60_000):
            start.shell.window.show()
        assert start.shell.window.wedge.reader == Reader(Timing(gap=44), has_end=False, way="fr")
        start.shell.window.close()
        start.shell.window.deleteLater()


def test_the_scanners_keys_reach_nothing_while_it_is_learnt(desk: Desk) -> None:
    desk.open_reader()
    desk.scan(CONFIRMED)
    assert "That was not the test card." in desk.band()
    assert desk.window.place_name() == "setup"
    assert desk.window.box.text() == ""


def test_wrong_settings_are_told_and_the_next_good_scan_counts(desk: Desk) -> None:
    desk.open_reader()
    desk.scan()
    desk.scan(PAYLOAD[:50])
    assert "Only a part of the card came." in desk.band()
    desk.scan(PAYLOAD + "X")
    assert "Set its suffix to Enter alone" in desk.band()
    desk.gap = 80
    desk.scan()
    assert "too slow: 80 ms" in desk.band()
    desk.gap = 5
    desk.scan()
    assert desk.band() == ""
    assert desk.title() == "Scan it 2 more times"
    desk.end = "\t"
    desk.scan()
    assert "in another way than those before" in desk.band()
    assert desk.title() == "Scan the set-up card"


def test_a_scanner_without_enter_is_learnt_by_its_silence(desk: Desk, qtbot: QtBot) -> None:
    desk.end = ""
    desk.open_reader()
    for count in range(1, 5):
        desk.scan()
        qtbot.waitUntil(lambda count=count: len(desk.card._scans) == count)
    assert "It sends no Enter at the end" in desk.band()
    assert desk.window.wedge.reader.has_end is False


def test_a_prefix_key_is_seen(desk: Desk) -> None:
    desk.open_reader()
    desk.scan(prefix_key=True, times=4)
    assert desk.table()[0] == "F13 or STX"
    assert desk.settings().reader_prefix == "\x02"
    assert desk.window.wedge.reader.prefix == ""


def test_enter_leaves_when_all_is_done_and_setup_begins_at_its_first_page_again(desk: Desk, qtbot: QtBot) -> None:
    desk.open_reader()
    desk.scan(times=4)
    blue = desk.card.blue()
    assert isinstance(blue, Action)
    assert blue.caption == "Done"
    qtbot.waitUntil(desk.window.guard.open)
    desk.press(Key.Key_Return)
    assert desk.window.place_name() == "desk"
    desk.press(Key.Key_6, Modifier.ControlModifier)
    assert desk.setup.name == "import"


def test_typing_on_the_page_does_nothing(desk: Desk) -> None:
    desk.open_reader()
    Keyboard(desk.window, desk.at).type("hello there", gap=140)
    assert desk.title() == "Scan the set-up card"
    assert desk.band() == ""


def test_settings_that_cannot_be_written_are_told(desk: Desk) -> None:
    desk.open_reader()
    desk.scan(times=3)
    before = desk.folder.settings.read_text(encoding="utf-8")
    desk.folder.settings.write_text("no settings", encoding="utf-8")
    desk.scan()
    assert "settings" in desk.band()
    assert desk.title() == "Scan the set-up card"
    desk.folder.settings.write_text(before, encoding="utf-8")


def test_what_was_learnt_stands_on_the_page_when_it_is_opened_again(desk: Desk) -> None:
    desk.layout = "de"
    desk.learn()
    desk.open_reader()
    assert desk.table() == ["Nothing", "Enter", "up to 20 ms", "US", "Large and small", "All but \u2068+\u2069"]
    assert desk.card.page.line.text().startswith("Set up \u2068")


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_word_of_the_table_runs_into_the_next(desk: Desk, language: str) -> None:
    if desk.start.shell.language != language:
        desk.start.shell.next_language()
    desk.open_reader()
    for end in ("\r", "\t"):
        desk.end = end
        desk.scan(times=4)
        for line in desk.card.page.table.lines:
            for text in (line.name, line.found):
                assert text.width() > text_width(text.font(), text.text()) + 4, text.text()
            assert line.means.heightForWidth(line.means.width()) <= line.height(), line.means.text()


# the card on paper


def test_the_card_is_saved_as_a_file(desk: Desk, tmp_path: Path) -> None:
    desk.open_reader()
    desk.card.save(tmp_path / "card.pdf")
    assert "card.pdf" in desk.band()
    document = pypdfium2.PdfDocument(tmp_path / "card.pdf")
    assert len(document) == 1
    document.close()
    desk.card.save(tmp_path / "nowhere" / "card.pdf")
    assert "could not be written" in desk.band()


def test_the_card_is_printed_by_f8(desk: Desk, qtbot: QtBot) -> None:
    desk.open_reader()
    before = set(desk.folder.badges.glob("*.pdf"))
    desk.press(Key.Key_F8)
    qtbot.waitUntil(lambda: desk.band().startswith("The card was sent"))
    (card,) = set(desk.folder.badges.glob("*.pdf")) - before
    document = pypdfium2.PdfDocument(card)
    assert tuple(round(side * 25.4 / 72) for side in document[0].get_size()) == (105, 148)
    document.close()


# each morning


def test_the_card_on_ready_says_that_the_scanner_is_ready(desk: Desk) -> None:
    desk.learn()
    desk.scan()
    assert desk.ready().startswith("Scanner ready It reads as it did")
    assert desk.window.box.note.text() == "Scanner ready"
    assert desk.window.box.text() == ""


def test_before_it_was_ever_learnt_the_card_says_so(desk: Desk) -> None:
    assert desk.window.box.note.text() == "Scanner not tested. Scan anything."
    desk.scan()
    assert "never set up at this desk" in desk.ready()


def test_what_changed_over_night_is_said(desk: Desk) -> None:
    desk.learn()
    desk.end = "\t"
    desk.scan()
    assert "it sends Tab now" in desk.ready()
    assert desk.window.box.note.text() != "Scanner ready"
    desk.end = "\r"
    desk.scan("]Q" + PAYLOAD)
    assert "before each scan it sends" in desk.ready()
    desk.gap = 50
    desk.scan()
    assert "slower than when it was set up: 50 ms" in desk.ready()
    desk.gap = 5
    desk.scan(PAYLOAD[:60])
    assert "Only a part of the card came." in desk.ready()
    desk.scan()
    assert desk.ready().startswith("Scanner ready")


def test_a_card_scanned_in_setup_or_before_a_person_is_told_at_the_desk(desk: Desk) -> None:
    desk.learn()
    desk.press(Key.Key_6, Modifier.ControlModifier)
    desk.scan()
    assert desk.window.place_name() == "desk"
    assert desk.ready().startswith("Scanner ready")
    desk.scan(CONFIRMED)
    desk.scan()
    assert desk.desk.shown is Screen.CHECK
    assert desk.desk.notice.words().startswith("Scanner ready")


def test_the_specimen_never_opens_a_person(desk: Desk) -> None:
    desk.scan("\n".join(LINES))
    assert "passport lines of the test card were read without a fault" in desk.ready()
    desk.scan("\n".join((LINES[0], LINES[1], LINES[2].replace("TEST", "TFST"))))
    assert "were not read correctly" in desk.ready()
    assert desk.desk.shown is Screen.READY


def test_the_window_knows_the_card_that_is_printed() -> None:
    assert PAYLOAD.startswith(CARD)
    assert len(PAYLOAD) == CARD_LENGTH


@pytest.mark.parametrize("size", [QSize(1366, 697), QSize(1366, 768)])
def test_nothing_of_the_page_is_cut_off(desk: Desk, size: QSize) -> None:
    desk.window.resize(size)
    desk.open_reader()
    desk.scan(PAYLOAD.replace("K", ""))
    desk.scan(times=1)
    desk.scan(PAYLOAD.replace("K", ""))
    page = desk.card.page
    for line in page.table.lines:
        assert line.mapTo(page, line.rect().bottomLeft()).y() <= page.height()
        assert line.found.width() > text_width(line.found.font(), line.found.text())
