"""Day end in the real window: who sees what, badges that wait, boxes in and out, badges for one day, the strip."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from regdesk.collection.day_badges import DayBadgeGiven
from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.entries import Word
from regdesk.collection.stock_words import Moment, Moving, Spoil, StockCounted, StockMoved, StockSpoiled
from regdesk.collection.visit import VisitState
from regdesk.desk.answers import Done, PrintEnd
from regdesk.desk.day_end import Decision
from regdesk.people.participant import Participant
from regdesk.printing.printer import JobState, Outcome
from tests.desk.journey import confirmed
from tests.make import MONDAY_MORNING, a_training_event
from tests.printers import Tray
from tests.staff.people import HENRIK, LEAD, LUCIA, NAOMI
from tests.ui.desk.conftest import AISSATOU, PEOPLE
from tests.ui.staffed import Post, a_post
from tests.ui.strokes import Key
from ui.day_end.day_sheets import GiveSheet, PrintDaySheet, SettleSheet
from ui.day_end.move_sheet import MoveSheet
from ui.day_end.place import DayEndPlace
from ui.day_end.sheets import AskSheet, RefusedSheet
from ui.day_end.sign_sheet import SignSheet
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.setup.pages import SetupPages

TRAINING = a_training_event()
ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
OKAFOR = next(person for person in PEOPLE if person.family == "Okafor")


@pytest.fixture
def post(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Post]:
    meeting = {"id": TRAINING.id, "training": TRAINING.training}
    with a_post(tmp_path, look, qtbot, members=(LUCIA, HENRIK, NAOMI, LEAD), **meeting) as made:
        yield made


@pytest.fixture
def alone(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Post]:
    """A desk without a staff list, open on Day end."""
    meeting = {"id": TRAINING.id, "training": TRAINING.training}
    with a_post(tmp_path, look, qtbot, members=(), **meeting) as made:
        made.key("Ctrl+5")
        yield made


def place(post: Post) -> DayEndPlace:
    found = post.window.places["day_end"]
    assert isinstance(found, DayEndPlace)
    return found


def reads(post: Post) -> str:
    post.joined.every_second()
    return post.words().translate(ISOLATES)


@pytest.mark.parametrize(("reason", "words"), [("withdrawn", "Withdrawn"), ("returned", "Given back")])
def test_why_a_badge_was_cancelled_is_said_in_words(alone: Post, reason: str, words: str) -> None:
    one = Decision(MONDAY_MORNING, "voided", "Aïssatou NDIAYE SARR", True, reason, "", "", ("Henrik Aas",))
    assert place(alone).words.decision(one) == words


def counted(post: Post, number: int, size: str = "a6") -> None:
    post.desk.stock.count(size, number, Moment.OPENING, act=post.desk.new_act())


def printed(post: Post, person: Participant) -> str:
    """A badge that waits; its code."""
    confirmed(post.desk, person)
    end = post.desk.print_badge(person.id, Tray(), act=post.desk.new_act())
    assert isinstance(end, PrintEnd)
    return end.badge.code


def words(post: Post, kind: type[Word]) -> list[Word]:
    return [entry.word for entry in post.log() if isinstance(entry.word, kind)]


def press(post: Post, name: str) -> None:
    """A link of a list, by Tab and Enter."""
    link = next(link for link in place(post).lists.links if link.text() == name)
    for _ in range(40):
        if link.hasFocus():
            break
        post.press(Key.Key_Tab)
    assert link.hasFocus()
    post.enter()


def test_a_clerk_hands_over_what_waits_and_is_told_who_counts(post: Post) -> None:
    post.sign_in(LUCIA)
    printed(post, AISSATOU)
    post.key("Ctrl+5")
    assert "The shift lead counts the badges." in reads(post)
    assert "Supervisor decisions" not in reads(post)
    press(post, "Handed over")
    assert isinstance(post.sheet, AskSheet)
    assert "Was badge 00001 handed over?" in reads(post)
    post.enter()
    assert post.desk.case(AISSATOU.id).visit.state is VisitState.COLLECTED
    assert "Every badge that was printed was handed over." in reads(post)


def test_a_badge_that_nobody_came_for_is_cancelled_after_a_question(post: Post) -> None:
    post.sign_in(LUCIA)
    printed(post, AISSATOU)
    post.key("Ctrl+5")
    press(post, "Cancel badge")
    post.esc()
    assert post.desk.case(AISSATOU.id).visit.badge, "Esc leaves it"
    press(post, "Cancel badge")
    post.enter()
    assert post.desk.case(AISSATOU.id).visit.badge is None


def test_the_shift_lead_sees_what_waits_and_has_nothing_to_press(post: Post) -> None:
    post.sign_in(LUCIA)
    printed(post, AISSATOU)
    post.card(LEAD)
    post.pin()
    post.key("Ctrl+5")
    assert "NDIAYE-SARR" in reads(post)
    assert place(post).lists.links == []


def test_what_is_typed_is_saved_for_later(alone: Post) -> None:
    counted(alone, 51)
    alone.desk.stock.spoil("a6", 1, Spoil.TORN, act=alone.desk.new_act())
    place(alone).look_again()
    alone.type("50")
    alone.look()
    alone.press(Key.Key_Tab)
    place(alone).do("later")
    assert alone.window.place_name() == "desk"
    assert words(alone, StockCounted)[-1] == StockCounted("a6", 50, "closing")


def test_in_the_morning_the_count_begins_the_day_and_the_key_changes_that(alone: Post) -> None:
    assert "Counted this morning" in reads(alone)
    alone.key("F8")
    assert "Counted now" in reads(alone)
    alone.key("F8")
    for number in ("4", "40"):
        alone.type(number)
        alone.look()
        alone.enter()
    assert words(alone, StockCounted) == [StockCounted("a6", 4, "opening"), StockCounted("a6", 40, "opening")]
    assert "Counts agree." in reads(alone), "the first number was mistyped"
    assert alone.blue() == "Done"


def test_a_box_that_goes_to_another_desk_is_written_down_by_keys_alone(alone: Post, qtbot: QtBot) -> None:
    counted(alone, 50)
    alone.key("F7")
    assert isinstance(alone.sheet, MoveSheet)
    sheet = alone.sheet
    alone.type("3")
    qtbot.waitUntil(sheet.count.hasFocus)
    alone.type("60")
    alone.look()
    alone.enter()
    assert sheet.desk.hasFocus(), "which desk is still to be said"
    alone.type("4")
    alone.look()
    alone.enter()
    assert "There should be only 50 in the box." in reads(alone)
    sheet.count.setFocus()
    sheet.count.selectAll()
    alone.type("20")
    alone.look()
    alone.enter()
    assert alone.sheet is None
    assert words(alone, StockMoved) == [StockMoved("a6", 20, "to_desk", 4)]
    assert "30 badges left" in reads(alone)


def test_torn_blanks_are_written_down_too(alone: Post, qtbot: QtBot) -> None:
    counted(alone, 50)
    alone.key("F7")
    sheet = alone.sheet
    assert isinstance(sheet, MoveSheet)
    alone.type("5")
    qtbot.waitUntil(sheet.count.hasFocus)
    alone.type("2")
    alone.look()
    alone.enter()
    assert words(alone, StockSpoiled) == [StockSpoiled("a6", 2, "torn")]


def test_without_a_staff_list_somebody_is_named_who_signs(alone: Post) -> None:
    counted(alone, 50)
    for _ in range(2):
        alone.desk.stock.count("a6", 49, Moment.CLOSING, act=alone.desk.new_act())
    place(alone).look_again()
    alone.look()
    alone.enter()
    sheet = alone.sheet
    assert isinstance(sheet, SignSheet) and not sheet.signs
    alone.type("One fell behind the table")
    alone.look()
    alone.enter()
    assert sheet.named.hasFocus()
    alone.type("Lucía Robles")
    alone.look()
    alone.enter()
    alone.qtbot.waitUntil(lambda: "Write who signs: not whoever counted." in reads(alone))
    sheet.named.selectAll()
    alone.type("Henrik Aas")
    alone.look()
    alone.enter()
    alone.qtbot.waitUntil(lambda: alone.sheet is None)
    assert "Signed for at" in reads(alone)


@pytest.mark.parametrize(
    ("there", "says", "tone"),
    [(200, "200 badges left", "ok"), (39, "39 badges left", "warn"), (8, "Get badges now: 8 left", "bad")],
)
def test_the_strip_says_how_many_are_left(alone: Post, there: int, says: str, tone: str) -> None:
    part = alone.window.strip.parts["stock"]
    assert part.told is None, "nobody has counted yet"
    counted(alone, there)
    alone.joined.every_second()
    assert part.told
    assert (part.text(), part.told.tone) == (says, tone)


def test_a_click_on_the_strip_leads_to_day_end(alone: Post) -> None:
    counted(alone, 8)
    alone.key("Ctrl+1")
    alone.joined.every_second()
    alone.window.strip.parts["stock"].click()
    assert alone.window.place_name() == "day_end"


def test_every_size_in_use_has_a_block_of_its_own(alone: Post) -> None:
    counted(alone, 50)
    counted(alone, 100, "cr80")
    place(alone).look_again()
    assert list(place(alone).card.blocks) == ["a6", "cr80"]
    block = place(alone).card.blocks["cr80"]
    block.field.setFocus()
    alone.type("99")
    alone.look()
    alone.enter()
    assert words(alone, StockCounted)[-1] == StockCounted("cr80", 99, "opening")


def test_who_was_refused_is_shown_on_demand(alone: Post) -> None:
    alone.desk.refer(AISSATOU.id, act=alone.desk.new_act())
    no = Refusal(Reason.NOT_ACCREDITED, Decides.ACCREDITATION, "supervisor")
    alone.desk.refuse(OKAFOR.id, no, act=alone.desk.new_act())
    place(alone).look_again()
    press(alone, "Show")
    assert isinstance(alone.sheet, RefusedSheet)
    assert "OKAFOR" in reads(alone)


def test_badges_for_one_day_are_printed_asked_about_given_and_torn_up(alone: Post, qtbot: QtBot) -> None:
    counted(alone, 50)
    alone.key("F9")
    sheet = alone.sheet
    assert isinstance(sheet, PrintDaySheet)
    alone.type("3")
    assert sheet.count.text() == "3"
    alone.look()
    alone.enter()
    qtbot.waitUntil(lambda: "3 in the drawer · 0 given" in reads(alone))
    alone.pass_by(timedelta(minutes=2))
    alone.key("F10")
    give = alone.sheet
    assert isinstance(give, GiveSheet)
    alone.type("00002")
    alone.press(Key.Key_Tab)
    alone.scan(AISSATOU.confirmation.replace("-", ""))
    assert give.at.hasFocus()
    alone.type("08:08")
    alone.look()
    alone.enter()
    assert alone.sheet is None, reads(alone)
    (word,) = words(alone, DayBadgeGiven)
    assert isinstance(word, DayBadgeGiven) and (word.number, word.document_kind) == (2, "passport")
    assert "2 in the drawer · 1 given" in reads(alone)
    press(alone, "Tear up")
    alone.enter()
    assert "0 in the drawer · 1 given" in reads(alone)


def test_how_many_came_out_is_asked_when_the_printer_does_not_say(alone: Post) -> None:
    answer = alone.desk.day_badges.print(
        "delegate", alone.desk.today_is(), 5, Tray(Outcome(JobState.UNKNOWN, "lost_job")), act=alone.desk.new_act()
    )  # fmt: skip
    place(alone).look_again()
    assert "5 badges in doubt" in reads(alone)
    press(alone, "How many came out?")
    assert isinstance(alone.sheet, SettleSheet), answer
    alone.type("4")
    alone.look()
    alone.enter()
    assert "4 in the drawer · 0 given" in reads(alone)


def test_lists_that_were_drawn_anew_follow_the_look_and_open_no_window(alone: Post, look: Look) -> None:
    for person in (AISSATOU, OKAFOR):
        printed(alone, person)
        place(alone).look_again()
    QApplication.processEvents()
    look.set_scale(1.2)
    look.set_dark(True)
    others = [one for one in QApplication.topLevelWidgets() if one.isVisible() and not isinstance(one, MainWindow)]
    assert others == []
    assert all(isinstance(row, QWidget) for row in place(alone).findChildren(QWidget))


def test_nothing_printed_since_is_lost_when_the_place_is_opened_again(alone: Post) -> None:
    counted(alone, 50)
    alone.key("Ctrl+1")
    printed(alone, AISSATOU)
    done = alone.desk.stock.move("a6", 9, Moving.TAKEN_AWAY, act=alone.desk.new_act())
    assert isinstance(done, Done)
    alone.key("Ctrl+5")
    assert "Should be in the box: 40" in reads(alone)


def test_a_card_for_the_scanner_that_takes_a_blank_badge_is_spent(alone: Post, qtbot: QtBot) -> None:
    counted(alone, 50)
    alone.key("Ctrl+6")
    setup = alone.window.places["setup"]
    assert isinstance(setup, SetupPages)
    setup.open_page("reader")
    alone.look()
    alone.key("F8")
    qtbot.waitUntil(lambda: not alone.background.waiting())
    assert alone.desk.stock.today().sizes[0].spoiled == (("test", 1),)
