"""At a door, by key strokes: every answer, what stands below, how one comes and how one leaves."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from regdesk.collection.gate_words import BadgeScanned, GateClosed, GateOpened
from regdesk.keys.seal import Serial
from regdesk.keys.withdrawals import Why
from tests.desk.journey import OTHER
from tests.desks import EVENT_KEY
from tests.gate.made import FIVE, MADE, a_badge, a_bundle
from tests.keys.made import OTHER_EVENT
from tests.make import a_training_event
from tests.ui.checkpoint.conftest import AtADoor, Guard, has_badge
from ui.checkpoint.fingerprint import CompleteFingerprint
from ui.checkpoint.leave import LeaveAfterQuestion
from ui.help_card import DoorCard
from ui.overlay import Notice

# -- the answers


def test_the_window_waits_for_a_badge_in_two_languages(guard: Guard) -> None:
    guard.open()
    assert (guard.shown.light, guard.shown.word, guard.shown.second) == (
        "wait",
        "Scan a badge",
        "Escanee una credencial",
    )


def test_a_good_badge_is_let_in_with_its_face(guard: Guard) -> None:
    serial = has_badge(guard)
    guard.open()
    shown = guard.scan_badge(serial)
    assert (shown.light, shown.word, shown.second) == ("let_in", "LET IN", "Puede pasar")
    assert shown.lines == ("Badge is good for today, \u2068Monday 4 December\u2069.",)
    bearer = shown.bearer
    assert bearer and (bearer.name, bearer.number, bearer.letter) == ("Aïssatou NDIAYE-SARR", "00917", "D")
    card = guard.place.at_door.card
    assert card.isVisible() and "Aïssatou NDIAYE-SARR" in card.accessibleName()


def test_a_bus_says_board_and_counts_its_seats(guard: Guard) -> None:
    serial = has_badge(guard)
    guard.open("bus")
    assert guard.scan_badge(serial).second == "Puede subir"
    below = guard.place.at_door.bottom
    assert (below.count.text(), below.counts.text()) == ("1 of 48", "on this bus")
    guard.f(8)
    assert below.count.text() == "0 of 48"
    assert guard.shown.light == "wait"


def test_a_lost_badge_is_stopped_with_whom_to_call(guard: Guard) -> None:
    lost = has_badge(guard, number=655, void=Why.LOST)
    has_badge(guard, number=762)
    guard.open()
    guard.pass_by(timedelta(days=1))
    shown = guard.scan_badge(lost)
    assert (shown.light, shown.word, shown.second) == ("stop", "STOP", "No puede pasar")
    assert shown.lines == (
        "Cancelled badge: reported lost \u2068yesterday, 08:07\u2069.",
        "Keep the badge. Call the supervisor: \u2068radio 4\u2069.",
    )
    bearer = shown.bearer
    assert bearer and (bearer.number, bearer.now_bears, bearer.void) == ("00655", "00762", True)


def test_a_newer_badge_is_looked_at_without_a_photo(guard: Guard) -> None:
    has_badge(guard)
    guard.open()
    shown = guard.scan_badge(Serial(3, 918))
    assert (shown.light, shown.second) == ("look", "Mire la foto")
    assert shown.lines[1] == "Same face as on the badge? Let in."
    assert shown.bearer and shown.bearer.name == "Badge 00918" and shown.bearer.letter == "D"


def test_who_comes_back_after_two_minutes_is_looked_at(guard: Guard) -> None:
    serial = has_badge(guard)
    guard.open()
    guard.scan_badge(serial)
    guard.pass_by(timedelta(minutes=2))
    shown = guard.scan_badge(serial)
    assert shown.light == "look" and shown.lines[0] == "Let in here \u20682 minutes\u2069 ago."


def test_the_door_of_others_is_named(guard: Guard) -> None:
    guard.open()
    shown = guard.scan_badge(has_badge(guard), category="media", zones="M")
    assert shown.lines == ("\u2068Media\u2069: use “\u2068Door B\u2069”.",)
    guard_room = guard.scan_badge(Serial(3, 5), begins=MADE + timedelta(days=1))
    assert guard_room.lines[0] == "Not good yet: from \u2068Tue 5 Dec 06:07\u2069 on."


def test_other_codes_are_stopped_and_named(guard: Guard) -> None:
    guard.open()
    for text, line in (
        ("R1ABCDEFGHJKMNPQRSTV", "The code cannot be read."),
        ("K7RM4PX2", "This is the confirmation, not the badge."),
        ("COP23ABCDEFGHJKMNPQ", "Not a badge of this meeting."),
    ):
        shown = guard.scan(text)
        assert (shown.light, shown.lines[0], shown.bearer) == ("stop", line, None)
    assert not guard.place.at_door.card.isVisible()
    assert guard.scan_badge(Serial(3, 1), training=True).lines[0] == "A training badge. It opens no door."
    assert guard.scan_badge(Serial(9, 1)).lines[0].startswith("Not a badge of this meeting, or from Desk \u20689")
    assert guard.scan_badge(Serial(3, 1), public=OTHER_EVENT.public).lines[0].startswith("Not a badge of this meeting")


def test_half_a_scan_could_not_be_read(guard: Guard) -> None:
    guard.open()
    guard.keyboard.wait(1000)
    guard.window.wedge.half_scan.emit()
    assert guard.shown.lines[0] == "The code cannot be read."


# -- typed digits


def test_typed_digits_stand_large_and_enter_checks_them(guard: Guard) -> None:
    has_badge(guard)
    guard.open()
    guard.type("009")
    assert guard.place.at_door.field.typed == "009"
    guard.enter()
    assert guard.shown.light == "wait" and guard.place.at_door.field.typed == "009"
    guard.type("17")
    guard.enter()
    assert (guard.shown.light, guard.place.at_door.field.typed) == ("look", "")
    assert guard.shown.lines[0] == "Typed, not scanned. Number \u206800917\u2069 is not cancelled."
    assert guard.shown.bearer and guard.shown.bearer.name == "Aïssatou NDIAYE-SARR"


def test_enter_right_after_the_fifth_digit_is_not_too_soon(guard: Guard) -> None:
    guard.open()
    guard.scan("K7RM4PX2")
    guard.keyboard.wait(1000)
    guard.keyboard.type("00917", gap=60)
    guard.keyboard.enter(after=60)
    assert guard.shown.light == "look"


def test_typed_digits_are_taken_back_by_backspace_and_escape(guard: Guard) -> None:
    guard.open()
    guard.type("0092")
    guard.type("\b")
    assert guard.place.at_door.field.typed == "009"
    guard.key(Qt.Key.Key_Escape, "\x1b")
    assert guard.place.at_door.field.typed == "" and guard.shown.light == "wait"


def test_letters_are_no_digits(guard: Guard) -> None:
    guard.open()
    guard.keyboard.type("abc")
    assert guard.place.at_door.digits.text() == ""


def test_a_scan_wins_over_digits_that_were_typed_and_leaves_none(guard: Guard) -> None:
    serial = has_badge(guard)
    guard.open()
    guard.type("00")
    assert guard.scan_badge(serial).light == "let_in"
    assert (guard.place.at_door.digits.text(), guard.place.at_door.field.typed) == ("", "")


# -- what stands below, how long, and what is heard


def test_an_answer_stands_for_four_seconds(guard: Guard) -> None:
    serial = has_badge(guard)
    guard.open()
    guard.scan_badge(serial)
    assert guard.place.stays.isActive() and guard.place.stays.interval() == 4000
    guard.place.stays.timeout.emit()
    assert guard.shown.light == "wait" and not guard.place.at_door.card.isVisible()


def test_a_second_scan_does_not_shorten_the_next_answer(guard: Guard) -> None:
    first, second = has_badge(guard), has_badge(guard, OTHER, 918)
    guard.open()
    guard.scan_badge(first)
    guard.scan_badge(second)
    assert guard.place.stays.isActive()
    assert guard.shown.bearer and guard.shown.bearer.number == "00918"


def test_the_last_answers_stand_below_with_the_newest_at_the_end(guard: Guard) -> None:
    serial = has_badge(guard)
    guard.open()
    guard.scan_badge(serial)
    guard.scan("K7RM4PX2")
    guard.pass_by(timedelta(minutes=1))
    guard.scan_badge(serial)
    assert guard.place.at_door.bottom.last.accessibleName() == "let in, stopped, looked at"
    assert guard.place.at_door.bottom.count.text() == "1"


def test_each_answer_has_a_cue_and_f9_switches_it_off(guard: Guard) -> None:
    serial = has_badge(guard)
    guard.open()
    guard.scan_badge(serial)
    guard.scan("K7RM4PX2")
    guard.pass_by(timedelta(minutes=1))
    guard.scan_badge(serial)
    guard.qtbot.waitUntil(lambda: guard.heard == ["good", "stop", "look"])
    guard.f(9)
    assert guard.place.at_door.top.sound.text() == "Sound off"
    guard.scan("K7RM4PX2")
    guard.qtbot.wait(0)
    assert guard.heard == ["good", "stop", "look"]


def test_every_scan_is_in_the_log(guard: Guard) -> None:
    serial = has_badge(guard)
    guard.open()
    guard.scan_badge(serial)
    guard.scan("R1ABCDEFGHJKMNPQRSTV")
    words = [entry.word for entry in guard.desk.log()][-3:]
    assert isinstance(words[0], GateOpened)
    assert words[1:] == [
        BadgeScanned(serial.code, "main", "let_in", "good"),
        BadgeScanned("", "main", "stop", "unreadable"),
    ]


def test_a_screen_reader_hears_the_whole_answer(guard: Guard) -> None:
    serial = has_badge(guard)
    guard.open()
    said = guard.scan_badge(serial).spoken()
    assert said.startswith("LET IN. Badge is good for today") and said.endswith("Aïssatou NDIAYE-SARR.")
    assert guard.place.at_door.field.accessibleName() == said


# -- the whole window, and how it is left


def bars(guard: Guard) -> list[bool]:
    window = guard.window
    parts: list[QWidget] = [window.rail, window.top, window.bar, window.strip]
    return [part.isVisible() for part in parts]


def test_at_a_door_nothing_else_is_shown_and_no_key_opens_another_place(guard: Guard) -> None:
    assert bars(guard) == [True] * 4
    guard.open()
    assert bars(guard) == [False] * 4
    guard.qtbot.waitUntil(lambda: guard.place.at_door.width() == guard.window.width())
    guard.qtbot.keyClick(guard.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert guard.window.place_name() == "checkpoint"
    assert isinstance(guard.window.overlay.sheet(), LeaveAfterQuestion)
    guard.key(Qt.Key.Key_Escape, "\x1b")
    assert guard.window.overlay.sheet() is None and bars(guard) == [False] * 4


def test_f10_leaves_after_a_question_where_there_is_no_staff_list(guard: Guard) -> None:
    guard.open()
    guard.f(10)
    assert isinstance(guard.window.overlay.sheet(), LeaveAfterQuestion)
    guard.enter()
    assert bars(guard) == [True] * 4 and guard.desk.gate.door is None
    assert guard.desk.log()[-1].word == GateClosed("main")
    chosen = guard.place.choose.doors.chosen()
    assert chosen and chosen.key == "main", "the door of before is offered again"


def test_a_place_that_is_hidden_shows_nobody(guard: Guard) -> None:
    serial = has_badge(guard)
    guard.open()
    guard.scan_badge(serial)
    guard.place.hide()
    assert guard.shown.light == "wait" and guard.place.at_door.card.accessibleName() != ""
    assert not guard.place.at_door.card.isVisible()


def test_a_scan_before_a_door_is_open_says_so(guard: Guard) -> None:
    guard.scan("K7RM4PX2")
    assert guard.place.choose.band.words().startswith("No door is open yet.")
    assert not guard.place.fills


def test_an_event_without_doors_says_what_to_do(at_a_door: AtADoor) -> None:
    from tests.make import an_event

    guard = at_a_door(event=an_event())
    assert guard.place.choose.band.words().startswith("This event names no doors.")
    assert guard.place.blue() == "No door can be opened yet"


def test_training_is_said_at_the_door_too(at_a_door: AtADoor) -> None:
    from tests.gate.made import DOORS

    guard = at_a_door(event=a_training_event(doors=DOORS))
    serial = has_badge(guard)
    guard.open()
    assert guard.place.at_door.top.training.isVisible()
    assert guard.scan_badge(serial).light == "let_in"


# -- lists


def given(guard: Guard, path: Path, content: bytes) -> None:
    file = path / "list.gate"
    file.write_bytes(content)
    guard.place.take_file(file)
    guard.seconds.pass_by(1.0)


def test_a_list_is_taken_from_a_file_and_shown(guard: Guard, tmp_path: Path) -> None:
    assert guard.place.choose.facts.told()["Fingerprint"]
    given(guard, tmp_path, a_bundle(guard.event, version=4, withdrawn={Serial(5, 8): Why.STOLEN}))
    assert guard.place.choose.band.words() == "The list was taken. Made: \u2068Today 06:07\u2069. Cancelled badges: 1."
    facts = guard.place.choose.facts.told()
    assert (facts["Number"], facts["Desks"], facts["Cancelled badges"]) == ("4", "2", "1")
    guard.open()
    assert guard.scan_badge(Serial(5, 8), signs=FIVE).lines[0] == "Cancelled badge: reported stolen."
    assert guard.scan_badge(Serial(5, 7), signs=FIVE).light == "let_in"


def test_what_is_no_list_is_refused_in_words(guard: Guard, tmp_path: Path) -> None:
    given(guard, tmp_path, b"nothing")
    assert guard.place.choose.band.words().startswith("The list was not taken.")
    guard.place.take_file(tmp_path / "not there")
    assert guard.place.choose.band.words().startswith("The list was not taken.")


def test_the_first_list_asks_for_the_end_of_the_fingerprint_in_the_manual(guard: Guard, tmp_path: Path) -> None:
    with guard.desk.store.writing() as tx:
        tx.drop_value("desk certificate")
        tx.drop_value("event key")
    guard.place._show_choice()
    assert guard.blue() == "Take a list"
    given(guard, tmp_path, a_bundle(guard.event))
    sheet = guard.window.overlay.sheet()
    assert isinstance(sheet, CompleteFingerprint)
    whole = guard.desk.gate.look_at(a_bundle(guard.event)).fingerprint  # type: ignore[union-attr]
    assert whole not in sheet.accessibleName() and not sheet.button.isEnabled()
    guard.keyboard.type("0000")
    guard.enter()
    said = guard.place.choose.band.words()
    assert said.startswith("The list was not taken.") and "Check the fingerprint in the manual" in said
    assert whole[-4:] not in said, "the next try has to come from the manual too"
    given(guard, tmp_path, a_bundle(guard.event))
    guard.keyboard.type(whole[-4:])
    guard.enter()
    assert guard.place.choose.band.words().startswith("The list was taken.")
    with guard.desk.store.reading() as tx:
        assert tx.value("event key") == EVENT_KEY.public.hex()


def test_an_old_list_is_said_to_be_old_in_yellow(guard: Guard, tmp_path: Path) -> None:
    given(guard, tmp_path, a_bundle(guard.event, made=MADE - timedelta(hours=11)))
    guard.open()
    age = guard.place.at_door.age
    assert age.isVisible()
    assert age.text() == "List of \u2068yesterday, 19:07\u2069. Cancelled badges after that are not known here."
    given(guard, tmp_path, a_bundle(guard.event, version=2))
    assert not age.isVisible()
    assert isinstance(guard.window.overlay.sheet(), Notice)
    assert guard.place.at_door.top.list.text() == "List of \u206806:07\u2069 · works without network"


# -- Spanish


def test_in_spanish_the_second_language_is_english(at_a_door: AtADoor) -> None:
    guard = at_a_door(language="es")
    serial = has_badge(guard)
    guard.open()
    assert guard.scan_badge(serial).second == "You may pass"


@pytest.mark.parametrize("size", [(1160, 648), (1366, 697), (1366, 768), (1920, 1080)])
def test_nothing_of_the_card_is_outside_the_field(guard: Guard, size: tuple[int, int]) -> None:
    serial = has_badge(guard)
    guard.open()
    guard.window.resize(*size)
    guard.scan_badge(serial)
    card = guard.place.at_door.card
    assert guard.place.at_door.field.rect().contains(card.geometry())
    assert not guard.window.grab().isNull()


def test_a_laptop_that_cannot_write_lets_nobody_in_and_says_why(guard: Guard) -> None:
    serial = has_badge(guard)
    guard.open()
    with guard.desk.store.writing() as tx:
        pages = tx._connection.value("pragma page_count")
        tx._connection.run(f"pragma max_page_count = {pages}")
    texts = [a_badge(guard.event, Serial(3, number)) for number in range(1, 60)]
    full = next((shown for text in texts if "disk" in (shown := guard.scan(text)).lines[0].casefold()), None)
    assert full and full.light == "stop" and full.bearer is None
    assert guard.scan_badge(serial).light == "stop"


def test_the_help_card_at_a_door_tells_the_keys_of_a_guard(guard: Guard) -> None:
    guard.open()
    guard.f(1)
    card = guard.window.overlay.sheet()
    assert isinstance(card, DoorCard)
    told = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "Leave this door" in told and "Lock" in told and "Sound on or off" in told and "Full screen" in told
    assert "photo of" not in told and "supervisor" not in told, "the keys of a clerk do something else here"
    assert guard.window.overlay.rect().contains(card.geometry())
    guard.key(Qt.Key.Key_Escape)
    assert guard.place.fills and guard.window.overlay.sheet() is None


def test_the_mouse_arrow_does_not_lie_over_the_word(guard: Guard) -> None:
    guard.open()
    assert guard.place.at_door.field.cursor().shape() is Qt.CursorShape.BlankCursor
    assert guard.place.at_door.top.cursor().shape() is not Qt.CursorShape.BlankCursor, "there are buttons"


def test_nobody_is_sent_to_a_photo_with_a_badge_that_is_stopped(guard: Guard) -> None:
    card = guard.place.at_door.card
    guard.open()
    guard.scan_badge(Serial(3, 900))
    assert guard.shown.bearer and card._instead(guard.shown.bearer) == "Look at the photo on the badge"
    guard.scan_badge(Serial(3, 901), ends=MADE)
    assert guard.shown.light == "stop"
    assert guard.shown.bearer and card._instead(guard.shown.bearer) == "No photo here"
