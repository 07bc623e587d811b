"""The window around a place: keys, focus, sizes, overlays, strip."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StoppedSeconds
from tests.ui.stages import Diary
from tests.ui.strokes import Key, Keyboard, Modifier
from ui.help_card import HelpCard
from ui.keys import PLACES, SHORTCUTS, caption_letters
from ui.late_place import LatePlace
from ui.locked_place import LockedPlace
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.place import Action, Box
from ui.status_strip import StatusStrip, StripPart, StripState

CTRL = Modifier.ControlModifier
CALM = StripState(
    StripPart("**Open** · closes Tue 5 Dec 15:00 · 30 h 53 min left"),
    StripPart("One desk, no sync", "neutral"),
    StripPart("Printer **ready**"),
    None,
    "Desk 3 · Lucía Robles",
    "Mon 4 Dec 08:07",
)


def test_the_box_has_the_keyboard_from_the_start(window: MainWindow) -> None:
    assert QApplication.focusWidget() is window.box
    assert window.halo.around() is window.box


def test_a_letter_typed_anywhere_lands_in_the_box(window: MainWindow, keyboard: Keyboard) -> None:
    for button in (window.rail.items["setup"], window.top.help, window.bar.buttons[1]):
        button.setFocus()
        keyboard.type("ñ")
        assert QApplication.focusWidget() is window.box
    assert window.box.text() == "ñññ"


def test_backspace_anywhere_takes_from_the_box(window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.type("okaf")
    window.top.help.setFocus()
    keyboard.press(Key.Key_Backspace, "\b")
    assert window.box.text() == "oka"


def test_a_field_of_the_place_keeps_its_letters(window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    diary.field.setFocus()
    keyboard.type("Ana")
    assert (diary.field.text(), window.box.text()) == ("Ana", "")


def test_a_click_on_a_button_takes_no_keyboard_from_the_box(qtbot: QtBot, window: MainWindow, diary: Diary) -> None:
    qtbot.mouseClick(window.bar.buttons[1], Qt.MouseButton.LeftButton)
    assert diary.done() == ["refer"]
    assert QApplication.focusWidget() is window.box


def test_the_place_gets_the_text_after_the_last_key_once(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    with qtbot.waitSignal(window.box.settled):
        keyboard.type("oka")
    assert diary.happened == [("typed", "oka")]


def test_an_emptied_box_is_told_too(qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    with qtbot.waitSignal(window.box.settled):
        keyboard.type("o")
    with qtbot.waitSignal(window.box.settled):
        keyboard.press(Key.Key_Backspace, "\b")
    assert diary.happened == [("typed", "o"), ("typed", "")]


def test_enter_presses_the_blue_button_and_empties_the_box(
    window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    keyboard.type("oka")
    keyboard.enter()
    assert diary.happened == [("do", "print")]
    assert window.box.text() == ""


def test_a_double_enter_is_pressed_once(keyboard: Keyboard, diary: Diary, seconds: StoppedSeconds) -> None:
    keyboard.enter()
    seconds.pass_by(0.2)
    keyboard.enter()
    assert diary.done() == ["print"]
    seconds.pass_by(0.4)
    keyboard.enter()
    assert diary.done() == ["print", "print"]


def test_enter_is_ignored_for_a_moment_after_the_screen_changed(
    keyboard: Keyboard, diary: Diary, seconds: StoppedSeconds
) -> None:
    diary.blue_is = Action("hand_over", "Handed over", "Enter")
    diary.actions_changed.emit()
    seconds.pass_by(0.349)
    keyboard.enter()
    assert diary.done() == []
    seconds.pass_by(0.001)
    keyboard.enter()
    assert diary.done() == ["hand_over"]


def test_a_double_click_on_the_blue_button_is_pressed_once(qtbot: QtBot, window: MainWindow, diary: Diary) -> None:
    blue = window.bar.buttons[-1]
    qtbot.mouseClick(blue, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(blue, Qt.MouseButton.LeftButton)
    assert diary.done() == ["print"]


def test_a_held_enter_presses_nothing(keyboard: Keyboard, diary: Diary) -> None:
    for _ in range(5):
        keyboard.enter(repeat=True)
    assert diary.done() == []


def test_a_blue_button_that_is_off_or_only_a_hint_is_not_pressed(keyboard: Keyboard, diary: Diary) -> None:
    for blue in (Action("print", "Confirm", "Enter", enabled=False), "Waiting for the passport"):
        diary.blue_is = blue
        keyboard.enter()
    assert diary.done() == []


def test_enter_on_a_button_reached_by_tab_presses_that_button(
    window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    window.bar.buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    keyboard.enter()
    assert diary.done() == ["refer"]


def test_esc_does_the_action_with_that_key_or_goes_back(window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    keyboard.type("oka")
    keyboard.press(Key.Key_Escape, "\x1b")
    assert (diary.happened, window.box.text()) == ([("do", "back")], "")
    diary.offered = []
    keyboard.press(Key.Key_Escape, "\x1b")
    keyboard.press(Key.Key_Escape, "\x1b", repeat=True)
    assert diary.happened == [("do", "back"), ("back", None)]


def test_arrows_move_in_the_list_while_the_keyboard_stays_in_the_box(
    window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    for key in (Key.Key_Down, Key.Key_Up, Key.Key_PageDown, Key.Key_PageUp):
        keyboard.press(key)
    assert diary.happened == [("move", 1), ("move", -1), ("move", 8), ("move", -8)]
    assert QApplication.focusWidget() is window.box


def test_space_in_an_empty_box_does_the_action_with_that_key(
    window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    diary.offered = [Action("tick", "Tick this line", "Space")]
    keyboard.type(" ")
    assert (diary.done(), window.box.text()) == (["tick"], "")
    keyboard.type("a b")
    assert (diary.done(), window.box.text()) == (["tick"], "a b")


def test_the_keys_printed_on_the_buttons_press_them(qtbot: QtBot, window: MainWindow, diary: Diary) -> None:
    qtbot.keyClick(window.box, Key.Key_F4)
    qtbot.keyClick(window.box, Key.Key_F7)
    qtbot.keyClick(window.box, Key.Key_F6)
    assert diary.done() == ["refer", "type"]


def test_a_button_that_is_off_is_not_pressed_by_its_key(qtbot: QtBot, window: MainWindow, diary: Diary) -> None:
    diary.offered = [Action("refer", "Refer to supervisor", "F4", enabled=False)]
    qtbot.keyClick(window.box, Key.Key_F4)
    assert diary.done() == []


def test_alt_and_a_letter_press_a_button_too(qtbot: QtBot, window: MainWindow, diary: Diary) -> None:
    qtbot.keyClick(window.box, Key.Key_R, Modifier.AltModifier)
    qtbot.waitUntil(lambda: diary.done() == ["refer"])
    assert window.box.text() == ""


def test_no_letter_is_given_twice_and_an_ampersand_chooses() -> None:
    captions = ["Back", "Back to the list", "&Keep it", "Book"]
    letters = [
        caption.replace("&", "")[at].lower() for caption, at in zip(captions, caption_letters(captions), strict=True)
    ]
    assert letters == ["b", "t", "k", "o"]


def test_no_key_stands_twice_in_the_table() -> None:
    names = [key.name for key in SHORTCUTS]
    assert len(names) == len(set(names))
    assert "F2" not in names


@pytest.mark.parametrize(("key", "name"), list(zip("123456", PLACES, strict=True)))
def test_ctrl_and_a_digit_open_a_place(qtbot: QtBot, window: MainWindow, key: str, name: str) -> None:
    qtbot.keyClick(window.box, key, CTRL)
    assert window.place_name() == name
    assert [each for each, item in window.rail.items.items() if item.isChecked()] == [name]


def test_places_that_are_not_built_say_so_and_lead_back(
    window: MainWindow, keyboard: Keyboard, seconds: StoppedSeconds
) -> None:
    for name in PLACES[1:]:
        window.open_place(name)
        place = window.place()
        assert isinstance(place, LockedPlace)
        assert place.title in [label.text() for label in place.findChildren(QLabel)]
        assert window.rail.items[name].accessibleDescription() == "Locked"
        seconds.pass_by(1)
        keyboard.enter()
        assert window.place_name() == "desk"


def test_what_is_scanned_or_typed_in_a_locked_place_goes_to_the_desk(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    window.open_place("dashboard")
    keyboard.scan("K7RM4PX2")
    assert (window.place_name(), diary.scans()) == ("desk", ["K7RM4PX2"])
    window.open_place("setup")
    with qtbot.waitSignal(window.box.settled):
        keyboard.type("oka")
    assert (window.place_name(), window.box.text()) == ("desk", "oka")
    with qtbot.waitSignal(window.box.settled):
        keyboard.type("f")
    assert diary.happened[-1] == ("typed", "okaf")


def test_a_place_may_show_its_title_in_place_of_the_box(qtbot: QtBot, look: Look, diary: Diary) -> None:
    class Titled(Diary):
        def heading(self) -> str:
            return "Setup"

    made = MainWindow(look, {"desk": diary, "setup": Titled()}, StatusStrip(look))
    qtbot.addWidget(made)
    made.open_place("setup")
    assert made.top.box.isHidden()
    assert made.top.title.text() == "Setup"
    made.open_place("desk")
    assert not made.top.box.isHidden()
    made.leave()


def test_larger_smaller_and_dark_have_keys(qtbot: QtBot, window: MainWindow, look: Look) -> None:
    qtbot.keyClick(window.box, "+", CTRL)
    assert look.user_scale == 1.1
    qtbot.keyClick(window.box, "-", CTRL)
    assert look.user_scale == 1.0
    qtbot.keyClick(window.box, "d", CTRL)
    assert look.dark
    assert window.box.text() == ""


def test_the_language_is_asked_for_by_key_and_by_button(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.language_asked):
        qtbot.keyClick(window.box, "l", CTRL)
    with qtbot.waitSignal(window.language_asked):
        qtbot.mouseClick(window.top.language, Qt.MouseButton.LeftButton)


def test_f1_opens_the_help_card_and_closes_it(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, seconds: StoppedSeconds, diary: Diary
) -> None:
    qtbot.keyClick(window.box, Key.Key_F1)
    card = window.overlay.sheet()
    assert isinstance(card, HelpCard)
    told = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "Refer to supervisor" in told
    assert "Full screen" in told
    seconds.pass_by(1)
    keyboard.enter()
    assert not window.overlay.isVisible()
    assert diary.happened == []
    assert QApplication.focusWidget() is window.box


def test_f12_says_plainly_that_there_is_no_lock_yet(qtbot: QtBot, window: MainWindow, keyboard: Keyboard) -> None:
    qtbot.keyClick(window.box, Key.Key_F12)
    sheet = window.overlay.sheet()
    assert sheet is not None
    assert "cannot be locked yet" in sheet.accessibleName()
    keyboard.press(Key.Key_Escape, "\x1b")
    assert not window.overlay.isVisible()


def test_behind_an_overlay_nothing_can_be_pressed_or_typed(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    window.lock()
    keyboard.type("oka")
    for key in (Key.Key_F4, Key.Key_F7):
        qtbot.keyClick(window.overlay, key)
    qtbot.keyClick(window.overlay, "2", CTRL)
    assert (diary.happened, window.box.text(), window.place_name()) == ([], "", "desk")
    spot = window.bar.buttons[1].mapTo(window, window.bar.buttons[1].rect().center())
    assert window.overlay.isAncestorOf(window.childAt(spot)) or window.childAt(spot) is window.overlay


def test_tab_stays_within_an_overlay(qtbot: QtBot, window: MainWindow) -> None:
    window.lock()
    sheet = window.overlay.sheet()
    assert sheet is not None
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Key.Key_Tab)
        assert sheet.isAncestorOf(QApplication.focusWidget())


def test_tab_reaches_every_control_and_the_halo_goes_along(qtbot: QtBot, window: MainWindow) -> None:
    reached: set[QWidget] = set()
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused.property("halo") is not None:
            assert window.halo.around() is focused
        reached.add(focused)
        QTest.keyClick(focused, Key.Key_Tab)
    wanted = [button for button in window.findChildren(QAbstractButton) if button.isVisible() and button.isEnabled()]
    missed = [button.accessibleName() for button in wanted if button not in reached and _is_control(button)]
    assert missed == []


def _is_control(button: QAbstractButton) -> bool:
    return button.focusPolicy() != Qt.FocusPolicy.NoFocus


def test_every_control_has_a_name_for_a_screen_reader(window: MainWindow) -> None:
    window.strip.show(CALM)
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName(), button
    assert window.box.accessibleName() == "Scan box"
    assert window.box.accessibleDescription() == "Scan the next person at any time"


@pytest.mark.parametrize(
    ("width", "height", "bars"),
    [(1366, 768, (84, 76, 38, 88)), (1366, 697, (72, 64, 34, 88)), (1920, 1080, (118, 107, 53, 124))],
)
def test_the_bars_have_the_sizes_of_the_pictures(
    window: MainWindow, width: int, height: int, bars: tuple[int, int, int, int]
) -> None:
    window.resize(width, height)
    QApplication.sendPostedEvents()
    assert (window.width(), window.height()) == (width, height)
    heights = (window.top.height(), window.bar.height(), window.strip.height(), window.rail.width())
    assert heights == bars


@pytest.mark.parametrize("size", [(1366, 768), (1366, 697), (1160, 648), (1920, 1080)])
def test_nothing_is_cut_at_the_sizes_of_the_pictures(window: MainWindow, size: tuple[int, int]) -> None:
    window.strip.show(CALM)
    window.show_training(True)
    window.resize(*size)
    QApplication.sendPostedEvents()
    for button in window.bar.buttons:
        assert button.width() >= button.sizeHint().width(), button.text()
    for name, item in window.rail.items.items():
        assert window.rail.rect().contains(item.geometry()), name


def test_the_training_mark_is_on_every_screen(window: MainWindow) -> None:
    assert window.top.training.isHidden()
    window.show_training(True)
    for name in PLACES:
        window.open_place(name)
        assert window.top.training.isVisible()


def test_the_box_says_what_the_place_expects(window: MainWindow, diary: Diary) -> None:
    diary.says = Box("Scan the printed badge", "qr-code", "This is another badge", "bad")
    diary.box_changed.emit()
    assert window.box.placeholderText() == "Scan the printed badge"
    assert (window.box.note.text(), window.box.note.tone()) == ("This is another badge", "bad")


def test_the_box_says_whether_a_scanner_was_heard(
    window: MainWindow, diary: Diary, keyboard: Keyboard, seconds: StoppedSeconds
) -> None:
    diary.says = Box("Scan a code or passport, or type a name")
    diary.box_changed.emit()
    assert window.box.note.text() == "Scanner not tested. Scan anything."
    keyboard.scan("K7RM4PX2")
    assert (window.box.note.text(), window.box.note.tone()) == ("Scanner ready", "ok")
    seconds.pass_by(301)
    diary.box_changed.emit()
    assert window.box.note.text() == ""


def test_a_place_may_have_the_box_emptied(window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    keyboard.type("oka")
    diary.clear_box.emit()
    assert (window.box.text(), diary.happened) == ("", [])


def test_the_strip_says_what_it_is_told_and_no_stock_when_nobody_counts(window: MainWindow) -> None:
    window.strip.show(CALM)
    parts = window.strip.parts
    assert parts["window"].text() == "Open · closes Tue 5 Dec 15:00 · 30 h 53 min left"
    assert parts["sync"].text() == "One desk, no sync"
    assert parts["desk"].text() == "Desk 3 · Lucía Robles"
    assert parts["stock"].isHidden()


def test_a_part_of_the_strip_leads_to_its_detail(qtbot: QtBot, window: MainWindow) -> None:
    window.strip.show(CALM)
    with qtbot.waitSignal(window.strip.asked) as asked:
        qtbot.mouseClick(window.strip.parts["printer"], Qt.MouseButton.LeftButton)
    assert asked.args == ["printer"]


def test_trouble_stays_on_the_strip_when_there_is_little_room(window: MainWindow, look: Look) -> None:
    jam = StripState(
        StripPart("**Closed** since Tue 5 Dec 15:00 · supervisor only", "bad"),
        StripPart("**Offline 1 h 20 min** · 63 to send", "bad"),
        StripPart("**Paper jam**", "bad"),
        StripPart("**Get badges now: 8 left**", "bad"),
        "Desk 3 · Lucía Robles",
        "Mon 4 Dec 08:07",
    )
    look.set_scale(1.25)
    window.strip.show(jam)
    window.resize(1366, 768)
    shown = [name for name, part in window.strip.parts.items() if part.isVisible()]
    assert {"window", "sync", "printer", "stock"} <= set(shown)


def test_how_many_badges_are_left_stays_longer_than_that_nothing_is_joined(window: MainWindow) -> None:
    """The Spanish strip of a training desk, at the size of the laptops."""
    spanish = StripState(
        StripPart("**Abierta** · cierra mar 5 dic 15:00 · quedan 30 h 27 min", "ok"),
        StripPart("Un solo mostrador, sin sincronización", "neutral"),
        StripPart("Impresora **lista**", "ok"),
        StripPart("Quedan **97** credenciales", "ok"),
        "Mostrador 3 · Lucía Robles",
        "lun 4 dic 08:32",
    )
    window.strip.show(spanish)
    window.resize(1366, 768)
    shown = [name for name, part in window.strip.parts.items() if part.isVisible()]
    assert shown == ["window", "printer", "stock", "desk", "time"]


def test_the_dark_switch_repaints_the_open_window(window: MainWindow, look: Look) -> None:
    window.strip.show(CALM)
    light = window.grab().toImage()
    look.set_dark(True)
    dark = window.grab().toImage()
    ratio = window.devicePixelRatioF()
    for x, y in ((700, 600), (1340, 10), (700, 700), (700, 745), (1200, 42)):
        spot = (int(x * ratio), int(y * ratio))
        assert light.pixelColor(*spot).lightness() > 200, (x, y)
        assert dark.pixelColor(*spot).lightness() < 80, (x, y)


def test_a_sentence_is_said_to_a_screen_reader(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.announced) as said:
        window.open_place("dashboard")
    assert "This does not open yet." in said.args[0]


@pytest.mark.parametrize(("size", "user"), [((1366, 768), 1.5), ((1160, 648), 1.0), ((1920, 1080), 1.0)])
def test_the_help_card_fits_into_the_window(window: MainWindow, look: Look, size: tuple[int, int], user: float) -> None:
    look.set_scale(user)
    window.resize(*size)
    window.open_sheet(HelpCard(look))
    QApplication.sendPostedEvents()
    sheet = window.overlay.sheet()
    assert sheet is not None
    assert window.overlay.rect().contains(sheet.geometry())
    assert sheet.height() >= sheet.minimumSizeHint().height()


def test_a_window_that_left_hears_no_key(window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    window.leave()
    keyboard.scan("K7RM4PX2")
    assert diary.happened == []


def test_a_place_put_in_for_another_is_told_what_stands_in_the_box(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    keyboard.type("oka")
    other = Diary()
    with qtbot.waitSignal(window.box.settled):
        window.put_place("desk", other)
    assert (other.happened, diary.happened) == ([("typed", "oka")], [])
    assert window.place() is other and other.isVisible()
    keyboard.press(Key.Key_Down)
    assert other.happened[-1] == ("move", 1)
    other.says = Box("Scan the printed badge")
    other.box_changed.emit()
    assert window.box.placeholderText() == "Scan the printed badge"


def test_a_place_put_in_behind_the_open_one_changes_nothing_on_the_screen(
    window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    keyboard.type("oka")
    window.put_place("setup", Diary())
    assert (window.place(), window.box.text()) == (diary, "oka")
    assert window.rail.items["setup"].accessibleDescription() == ""
    window.open_place("setup")
    assert isinstance(window.place(), Diary)


def test_a_window_that_left_hears_nothing_when_the_keyboard_comes_back(
    window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    window.leave()
    window.box.clearFocus()
    window.box.setFocus()
    keyboard.scan("K7RM4PX2")
    assert diary.happened == []


def test_a_place_that_takes_long_is_made_when_it_is_first_opened(window: MainWindow, look: Look) -> None:
    made: list[Diary] = []

    def make() -> Diary:
        made.append(Diary())
        return made[-1]

    window.put_place("setup", LatePlace(make))
    assert made == []
    window.open_place("setup")
    assert window.place() is made[0]
    window.open_place("desk")
    window.open_place("setup")
    assert len(made) == 1
