"""People and PINs by real keys on a real desk: every act, who may do it, and what is told where it is refused."""

import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from regdesk.collection.staff_words import StaffChange, StaffChanged, StaffGiven, StaffTaken
from regdesk.desk import Desk
from regdesk.staff.member import Member, Session
from regdesk.staff.pins import Pin, fits
from regdesk.staff.rights import Role
from regdesk.staff.stops import Stop, Why
from regdesk.staff.tries import Tries
from tests.desks import StandingClock, a_desk
from tests.make import MONDAY_MORNING
from tests.staff.people import (
    EVERYBODY,
    GREETER,
    LEAD,
    LUCIA,
    NAOMI,
    OF_ROLE,
    PIN,
    a_member,
    signed_in,
    with_staff,
)
from tests.ui.conftest import StoppedSeconds
from tests.ui.shown import show_setup
from tests.ui.strokes import Key, Keyboard
from ui.background import Background
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.place import Action, Place
from ui.setup.pages import Page, SetupPages
from ui.setup.people_place import PeoplePlace
from ui.setup.people_words import visible
from ui.setup.row_list import plain
from ui.status_strip import StatusStrip
from ui.wording import Wording

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen, asked by a dialog of the system

LIST = "name,roles,languages\nSamir Haddad,shift_lead,en ar\nNaomi Adeyemi,supervisor,en\nLucía Robles,clerk,es en\n"


@dataclass
class Lead:
    """Hands and eyes of who keeps the list."""

    place: PeoplePlace
    setup: SetupPages
    desk: Desk
    window: MainWindow
    keyboard: Keyboard
    seconds: StoppedSeconds
    qtbot: QtBot

    def press(self, key: Qt.Key) -> None:
        self.seconds.pass_by(1.0)
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def enter(self) -> None:
        self.press(Key.Key_Return)
        self.wait()

    def wait(self) -> None:
        """Until whatever goes on beside the window is done."""
        self.qtbot.waitUntil(lambda: not self.place.working, timeout=30_000)

    def type(self, text: str) -> None:
        self.keyboard.type(text)

    def search(self, text: str) -> None:
        self.place.page.search.clear()
        self.place.page.search.setFocus()
        self.type(text)

    def blue(self) -> str:
        blue = self.place.blue()
        return blue.caption if isinstance(blue, Action) else f"({blue})"

    def offered(self) -> dict[str, str]:
        return {action.key: action.caption for action in self.place.actions() if action.enabled}

    def names(self) -> list[str]:
        return [row.member.name for row in self.place.page.table.view.people.rows]

    def states(self) -> dict[str, str]:
        people = self.place.page.table.view.people
        return {row.member.name: plain(people.standing(row).text) for row in people.rows}

    def asked(self) -> str:
        """The question that is open."""
        return plain(self.place.page.ask.title.text()) if self.place.ask else ""

    def told(self) -> str:
        """What was said last: in the question, above the file or above the list."""
        page = self.place.page
        band = page.ask.band if self.place.ask else page.file.band if page.shows_file() else page.band
        return plain(band.words())

    def facts(self) -> dict[str, str]:
        return {plain(label.text()): plain(value.text()) for label, value in self.place.page.person._facts}

    def notes(self) -> list[str]:
        return [plain(f"{note.label} {note.sentence}".strip()) for note in self.place.page.file.notes.notes.notes]

    def save_as(self, file: Path) -> None:
        """Answer the system's question for a file."""
        dialog = self.place.findChild(QFileDialog)
        assert dialog is not None
        dialog.selectFile(str(file))
        QTest.keyClick(dialog, Key.Key_Return)
        self.qtbot.waitUntil(lambda: not dialog.isVisible())
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        self.wait()

    def last(self) -> object:
        return self.desk.log()[-1].word


OpenPeople = Callable[..., Lead]


@pytest.fixture
def open_people(qtbot: QtBot, look: Look, tmp_path: Path, seconds: StoppedSeconds) -> Iterator[OpenPeople]:
    """Opens the page on a desk with these people, one of whom is signed in."""
    folder = tmp_path / "desk"
    folder.mkdir()
    with ExitStack() as running:

        def opened(*people: Member, by: Member | None = None) -> Lead:
            desk = running.enter_context(a_desk(folder, clock=StandingClock()))
            if people:
                with_staff(desk, *people)
            if by:
                signed_in(desk, by)
            background = Background()
            running.callback(background.close)
            place = PeoplePlace(look, desk, background, wording=Wording("en", desk.event))
            pages = {
                "people": Page(place, "People", "users-three", place.leads_on),
                "more": Page(Place(), "More", "list"),
            }
            setup = SetupPages(pages, look)
            window = MainWindow(look, {"desk": Place(), "setup": setup}, StatusStrip(look), now=seconds)
            show_setup(qtbot, running, window)
            return Lead(place, setup, desk, window, Keyboard(window), seconds, qtbot)

        yield opened


@pytest.fixture
def lead(open_people: OpenPeople) -> Lead:
    """The shift lead at a desk with one person of each role."""
    return open_people(*EVERYBODY, by=LEAD)


def member_now(desk: Desk, member: Member) -> Member:
    with desk.store.reading() as tx:
        found = tx.staff.member(member.id)
    assert found
    return found


def file_of(folder: Path, text: str = LIST) -> Path:
    file = folder / "staff.csv"
    file.write_bytes(text.encode())
    return file


# the list


def test_everybody_is_listed_by_name_with_what_they_can_do(lead: Lead) -> None:
    assert lead.names() == sorted(member.name for member in EVERYBODY)
    assert lead.states()["Samir Haddad"] == "Signed in here"
    assert lead.states()["Tom Okello"] == "May sign in"
    assert lead.facts()["PIN"] == "Chosen"
    assert lead.place._head.line.text().endswith("7 people")


def test_no_code_of_a_card_is_on_the_screen(lead: Lead) -> None:
    for member in EVERYBODY:
        lead.search(member.name)
        assert lead.facts()["Card"] == f"ends in {member.card[-4:]}"
        shown = " ".join(label.text() for label in lead.window.findChildren(type(lead.place.page.person.name)))
        spoken = lead.place.page.person.accessibleName() + lead.place.page.table.view.model().index(0, 0).data()
        assert member.card[:-4] not in shown + spoken


def test_typing_finds_people_by_name_role_and_state(lead: Lead) -> None:
    lead.type("adey")
    assert lead.names() == ["Naomi Adeyemi"]
    lead.search("superv")
    assert lead.names() == ["Henrik Aas", "Naomi Adeyemi"]
    lead.search("lucia")
    assert lead.names() == ["Lucía Robles"]
    lead.search("nobody here")
    assert lead.names() == []
    assert plain(lead.place.page.table.nothing.text()) == "Nobody is called “nobody here”."
    assert "F6" not in lead.offered()
    lead.press(Key.Key_Escape)
    assert len(lead.names()) == len(EVERYBODY)


def test_arrows_move_through_the_people_while_the_search_has_the_keyboard(lead: Lead) -> None:
    lead.press(Key.Key_Down)
    row = lead.place.person()
    assert row and row.member.name == lead.names()[1]
    assert plain(lead.place.page.person.name.text()) == row.member.name


def test_one_of_ten_thousand_people_is_found(open_people: OpenPeople) -> None:
    many = [a_member(f"Person {at:05} Tester") for at in range(10_000)]
    lead = open_people(LEAD, NAOMI, by=LEAD)
    with_staff(lead.desk, *many)
    lead.place.reload()
    lead.search("09999")
    assert lead.names() == ["Person 09999 Tester"]


# bar and admit


def test_a_person_is_barred_after_a_question_and_admitted_again(lead: Lead) -> None:
    lead.search("lucía")
    lead.press(Key.Key_F6)
    assert lead.asked() == "Bar Lucía Robles at once?"
    assert lead.blue() == "Bar at once"
    assert not member_now(lead.desk, LUCIA).barred
    lead.enter()
    assert member_now(lead.desk, LUCIA).barred
    assert lead.last() == StaffChanged(LUCIA.id, StaffChange.BARRED)
    assert lead.told() == "Barred: Lucía Robles"
    assert lead.states() == {"Lucía Robles": "Barred"}
    assert lead.offered()["F6"] == "Admit again"
    lead.press(Key.Key_F6)
    lead.enter()
    assert not member_now(lead.desk, LUCIA).barred
    assert lead.last() == StaffChanged(LUCIA.id, StaffChange.ADMITTED)


def test_escape_bars_nobody(lead: Lead) -> None:
    before = len(lead.desk.log())
    lead.press(Key.Key_F6)
    lead.press(Key.Key_Escape)
    assert (lead.asked(), len(lead.desk.log())) == ("", before)
    assert lead.window.place_name() == "setup"
    lead.press(Key.Key_Escape)
    assert lead.window.place_name() == "desk"


def test_another_person_is_never_barred_by_a_question_about_this_one(lead: Lead) -> None:
    lead.press(Key.Key_F6)
    asked = lead.asked()
    lead.press(Key.Key_Down)
    assert lead.asked() == asked
    lead.search("naomi")
    assert lead.asked() == ""
    lead.enter()
    assert not any(member_now(lead.desk, member).barred for member in EVERYBODY)


def test_nobody_bars_themselves(lead: Lead) -> None:
    lead.search("samir")
    lead.press(Key.Key_F6)
    lead.enter()
    assert lead.told() == "Nobody does this for themselves. Ask a colleague with this right."
    assert lead.asked() == "Bar Samir Haddad at once?"
    assert not member_now(lead.desk, LEAD).barred


def test_the_other_page_waits_until_the_question_is_answered(lead: Lead) -> None:
    lead.press(Key.Key_F6)
    lead.press(Key.Key_F3)
    assert not lead.setup.choosing
    lead.press(Key.Key_Escape)
    lead.press(Key.Key_F3)
    assert lead.setup.choosing


# PINs


def digits(lead: Lead, text: str) -> None:
    """Six digits, and the moment in which a reader's next key would come."""
    before = QApplication.focusWidget()
    lead.type(text)
    lead.qtbot.waitUntil(lambda: QApplication.focusWidget() is not before or lead.told() != "" or lead.blue()[0] != "(")


def test_a_pin_is_set_twice_and_is_good_once(lead: Lead) -> None:
    lead.search("tom")
    lead.press(Key.Key_F7)
    assert lead.blue() == "(Waiting for the PIN, twice)"
    digits(lead, "390571")
    digits(lead, "390571")
    lead.qtbot.waitUntil(lambda: lead.blue() == "Set this PIN")
    lead.enter()
    assert lead.told() == "PIN set: Tom Okello"
    assert lead.last() == StaffChanged(OF_ROLE[Role.GUARD].id, StaffChange.PIN_SET)
    assert lead.facts()["PIN"] == "From the shift lead"
    with lead.desk.store.reading() as tx:
        kept = tx.staff.pin(OF_ROLE[Role.GUARD].id)
    assert kept and not kept.own and fits(Pin("390571"), kept)
    assert "390571" not in str(lead.desk.log())


@pytest.mark.parametrize("weak", ["123456", "111111", "121212", "654321"])
def test_a_weak_pin_is_refused_in_words(lead: Lead, weak: str) -> None:
    lead.search("tom")
    lead.press(Key.Key_F7)
    digits(lead, weak)
    lead.qtbot.waitUntil(lambda: lead.told() != "")
    assert lead.told() == "This PIN is too easy to guess. Choose six other digits."
    assert lead.blue() == "(Waiting for the PIN, twice)"
    assert all(boxes.text() == "" for boxes in lead.place.page.ask.pin.boxes)


def test_two_different_pins_are_none(lead: Lead) -> None:
    lead.search("tom")
    lead.press(Key.Key_F7)
    digits(lead, "390571")
    digits(lead, "390572")
    lead.qtbot.waitUntil(lambda: lead.told() != "")
    assert lead.told().startswith("The two are not the same.")
    lead.enter()
    with lead.desk.store.reading() as tx:
        assert tx.staff.pin(OF_ROLE[Role.GUARD].id) != None  # noqa: E711
    assert not isinstance(lead.last(), StaffChanged)


def test_a_pin_half_typed_is_gone_with_its_question(lead: Lead) -> None:
    lead.press(Key.Key_F7)
    lead.type("390")
    lead.press(Key.Key_Escape)
    lead.press(Key.Key_F7)
    assert all(boxes.text() == "" for boxes in lead.place.page.ask.pin.boxes)


def test_who_waits_is_shown_and_gets_new_tries_from_a_supervisor(open_people: OpenPeople) -> None:
    lead = open_people(*EVERYBODY, by=NAOMI)
    with lead.desk.store.writing() as tx:
        tx.staff.put_tries(LUCIA.id, Tries(5, MONDAY_MORNING, MONDAY_MORNING + timedelta(minutes=5)))
        tx.staff.put_tries(GREETER.id, Tries(2, MONDAY_MORNING))
    lead.place.reload()
    assert lead.states()["Lucía Robles"].startswith("Waits until ")
    assert lead.states()["Ana Petrova"] == "2 wrong PINs"
    lead.search("waits")
    assert lead.names() == ["Lucía Robles"]
    lead.search("lucía")
    lead.press(Key.Key_F4)
    assert lead.states() == {"Lucía Robles": "May sign in"}
    assert lead.last() == StaffChanged(LUCIA.id, StaffChange.TRIES_RELEASED)
    assert "F4" not in lead.offered()


# cards and the list as a file


def test_a_lost_card_is_nobodys_and_the_new_one_is_printed_at_once(lead: Lead, tmp_path: Path) -> None:
    lead.search("lucía")
    lead.press(Key.Key_F5)
    assert lead.asked() == "A new card for Lucía Robles?"
    lead.enter()
    card = member_now(lead.desk, LUCIA).card
    assert card != LUCIA.card
    assert lead.last() == StaffChanged(LUCIA.id, StaffChange.NEW_CARD)
    assert lead.asked() == "Print cards"
    lead.enter()
    lead.save_as(tmp_path / "cards.pdf")
    assert (tmp_path / "cards.pdf").read_bytes().startswith(b"%PDF")
    assert lead.last() == StaffGiven(1, "cards")
    stop = lead.desk.sign_in(LUCIA.card, PIN)
    assert isinstance(stop, Stop) and stop.why is Why.UNKNOWN_CARD
    assert isinstance(lead.desk.sign_in(card, PIN), Session)


def test_the_cards_of_all_are_saved_for_their_owner_alone(lead: Lead, tmp_path: Path) -> None:
    lead.press(Key.Key_F8)
    lead.press(Key.Key_Right)
    lead.enter()
    lead.save_as(tmp_path / "cards.pdf")
    assert lead.last() == StaffGiven(len(EVERYBODY), "cards")
    assert lead.told().startswith("Saved as cards.pdf")
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "cards.pdf").stat().st_mode) == 0o600


def test_the_list_is_given_out_with_a_warning_for_its_owner_alone(lead: Lead, tmp_path: Path) -> None:
    lead.press(Key.Key_F9)
    assert lead.asked() == "Give out the list as a file?"
    assert "like a key" in lead.place.page.ask.line.text()
    lead.enter()
    lead.save_as(tmp_path / "list.csv")
    content = (tmp_path / "list.csv").read_text(encoding="utf-8")
    assert LUCIA.card in content and PIN.digits not in content
    assert lead.last() == StaffGiven(len(EVERYBODY), "file")
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "list.csv").stat().st_mode) == 0o600


def test_a_file_that_cannot_be_written_is_told_with_its_mend(lead: Lead, tmp_path: Path) -> None:
    lead.press(Key.Key_F9)
    lead.place.acts.save_list(tmp_path / "no such folder" / "list.csv")
    lead.wait()
    assert lead.told().startswith("The file could not be written.")
    assert lead.asked() != ""


# roles


@pytest.mark.parametrize(
    ("by", "keys", "why"),
    [
        (LEAD, {"F5", "F6", "F7", "F8", "F9", "F10"}, "Supervisor only: new tries."),
        (NAOMI, {"F4", "F6"}, "Shift lead only: PINs, new cards, the list itself."),
    ],
)
def test_what_is_not_ones_own_is_not_offered_and_it_is_said_whose_it_is(
    open_people: OpenPeople, by: Member, keys: set[str], why: str
) -> None:
    lead = open_people(*EVERYBODY, by=by)
    with lead.desk.store.writing() as tx:
        tx.staff.put_tries(LUCIA.id, Tries(1, MONDAY_MORNING))
    lead.place.reload()
    lead.search("lucía")
    assert {key for key in lead.offered() if key.startswith("F")} == keys
    assert lead.place.page.person.why.text() == why
    before = len(lead.desk.log())
    for number in {4, 5, 7, 8, 9, 10} - {int(key[1:]) for key in keys}:
        lead.press(Key(Key.Key_F1 + number - 1))
        assert (lead.asked(), lead.place.page.shows_file(), len(lead.desk.log())) == ("", False, before)


@pytest.mark.parametrize("role", [Role.GREETER, Role.CLERK, Role.AUTHORITY, Role.GUARD])
def test_who_may_bar_nobody_sees_no_list(open_people: OpenPeople, role: Role) -> None:
    lead = open_people(*EVERYBODY, by=OF_ROLE[role])
    assert lead.names() == []
    assert lead.told() == "This is not for your role. Ask a supervisor."
    assert {key for key in lead.offered() if key.startswith("F")} == set()


def test_with_nobody_signed_in_the_list_is_not_shown(open_people: OpenPeople) -> None:
    lead = open_people(*EVERYBODY)
    assert lead.names() == []
    assert lead.told() == "Nobody is signed in at this desk. Scan your staff card first."


def test_what_the_desk_refuses_is_told_even_where_the_window_offered_it(lead: Lead) -> None:
    lead.search("lucía")
    lead.press(Key.Key_F6)
    with_staff(lead.desk, replace(LEAD, roles=(Role.CLERK,)))
    lead.enter()
    assert lead.told().startswith("Nobody is signed in at this desk")
    assert lead.asked() == "Bar Lucía Robles at once?"
    assert not member_now(lead.desk, LUCIA).barred


# the first list


@pytest.fixture
def alone(open_people: OpenPeople) -> Lead:
    """Whoever sits at a desk without a staff list."""
    return open_people()


def test_without_a_list_the_page_says_what_it_is_for_and_waits_for_a_file(alone: Lead) -> None:
    assert alone.place.page.shows_file()
    assert alone.blue() == "(Waiting for a file)"
    assert alone.notes()[0].startswith("name Whole name, as on the card.")
    assert [plain(point.title.text()) for point in alone.place.page.about.points] == [
        "From then on people sign in here", "A shift lead and a supervisor", "Cards come first",
    ]  # fmt: skip
    assert not alone.place.page.about.isHidden()


def look_at(lead: Lead, file: Path) -> None:
    lead.place.page.file.field.setFocus()
    QApplication.clipboard().setText(str(file))
    lead.place.page.file.field.selectAll()
    lead.place.page.file.field.paste()
    lead.enter()


def test_a_first_list_is_looked_at_its_cards_saved_and_then_taken_in(alone: Lead, tmp_path: Path) -> None:
    with alone.qtbot.waitSignal(alone.place.list_taken):
        look_at(alone, file_of(tmp_path))
        assert alone.told().startswith("3 new, 0 changed, 0 not in the file")
        assert alone.notes() == ["Clerk Lucía Robles", "Supervisor Naomi Adeyemi", "Shift lead Samir Haddad"][::-1]
        assert alone.place.page.plan.who.line.text() == "Clerk: 1 · Supervisor: 1 · Shift lead: 1"
        assert (alone.blue(), alone.desk.staff.is_there()) == ("Save the cards", False)
        alone.enter()
        alone.save_as(tmp_path / "cards.pdf")
        assert alone.told().startswith("Saved as cards.pdf")
        assert (alone.blue(), alone.desk.staff.is_there()) == ("Take in this list", False)
        alone.enter()
    assert isinstance(alone.last(), StaffTaken)
    assert alone.desk.staff.is_there()
    assert alone.told() == "Nobody is signed in at this desk. Scan your staff card first."
    assert alone.names() == []
    with alone.desk.store.reading() as tx:
        cards = [member.card for member, _ in tx.staff.everybody()]
    assert isinstance(alone.desk.choose_pin(cards[0], PIN), Session)


def test_a_first_list_is_not_taken_before_its_cards_are_saved(alone: Lead, tmp_path: Path) -> None:
    look_at(alone, file_of(tmp_path))
    alone.place.do("take")
    alone.wait()
    assert not alone.desk.staff.is_there()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("name,roles\nEve Adams,clerk\n", "Nobody on the list is a shift lead."),
        ("name,roles\nEve Adams,shift_lead\n", "Nobody on the list is a supervisor."),
        ("name,roles\nEve Adams,boss\n", "Line 2 There is no role “boss”."),
        ("name,roles\n=HYPERLINK(A1),shift_lead supervisor\n", "Line 2 The name has to begin with a letter"),
        ("name,roles\nEve\u202eAdams,shift_lead supervisor\n", "Line 2 The name has to begin with a letter"),
        ("name,roles\nEve\x07Adams,shift_lead supervisor\n", "Line 2 The name has to begin with a letter"),
        ("name,roles,card\nEve Adams,shift_lead supervisor,123\n", "Line 2 This is no code of a staff card."),
        ("name,roles,pin\nEve Adams,shift_lead supervisor,482915\n", "Line 2 PINs are not written in a file"),
        ("name\nEve Adams\n", "Line 1 The first line lacks the column “roles”."),
    ],
)
def test_a_list_with_a_mistake_is_not_taken(alone: Lead, tmp_path: Path, text: str, told: str) -> None:
    look_at(alone, file_of(tmp_path, text))
    assert any(note.startswith(told) for note in alone.notes()), alone.notes()
    assert alone.blue() == "Look again"
    assert "to mend in the file" in alone.told()
    assert not alone.desk.staff.is_there()


def test_a_mended_file_is_looked_at_again_by_enter(alone: Lead, tmp_path: Path) -> None:
    look_at(alone, file_of(tmp_path, "name,roles\nEve Adams,boss\n"))
    file_of(tmp_path)
    alone.enter()
    assert alone.blue() == "Save the cards"


def test_signs_that_turn_or_hide_others_are_shown_as_what_they_are(alone: Lead, tmp_path: Path) -> None:
    look_at(alone, file_of(tmp_path, "name,roles\nEve Adams,bo\u202ess\x1b**x**\n"))
    [note] = [note for note in alone.place.page.file.notes.notes.notes if note.label]
    assert "\u202e" not in note.sentence and "\x1b" not in note.sentence and "**" not in note.sentence
    assert "bo\ufffdss" in note.sentence
    assert visible("a\u2067b\x00") == "\u2068a\ufffdb\ufffd\u2069"


def test_a_file_that_is_not_there_is_told(alone: Lead, tmp_path: Path) -> None:
    look_at(alone, tmp_path / "none.csv")
    assert alone.told().startswith("This file cannot be opened")
    assert alone.blue() == "Look at this list"


def test_a_starter_file_is_saved_filled_in_and_taken(alone: Lead, tmp_path: Path) -> None:
    alone.press(Key.Key_F9)
    alone.save_as(tmp_path / "starter.csv")
    assert alone.told().startswith("Saved as starter.csv")
    look_at(alone, tmp_path / "starter.csv")
    assert alone.blue() == "Look again"
    text = (tmp_path / "starter.csv").read_text(encoding="utf-8-sig")
    for number, role in enumerate(Role):
        text = text.replace(f"(name of: {alone.place.words.role(role)})", f"Person {'ABCDEF'[number]}")
    look_at(alone, file_of(tmp_path, text))
    assert alone.blue() == "Save the cards"


def test_escape_leaves_the_file_and_then_the_page(alone: Lead, tmp_path: Path) -> None:
    look_at(alone, file_of(tmp_path))
    alone.press(Key.Key_Escape)
    assert (alone.blue(), alone.window.place_name()) == ("(Waiting for a file)", "setup")
    alone.press(Key.Key_Escape)
    assert alone.window.place_name() == "desk"


# a newer list


def test_a_newer_list_is_taken_in_and_the_new_people_get_their_cards(lead: Lead, tmp_path: Path) -> None:
    lead.press(Key.Key_F10)
    look_at(lead, file_of(tmp_path, "name,roles\nZoë Marsh,clerk\nLucía Robles,clerk greeter\n"))
    assert lead.told().startswith("1 new, 1 changed, 6 not in the file")
    lead.enter()
    assert isinstance(lead.last(), StaffTaken)
    assert "Zoë Marsh" in lead.names()
    assert member_now(lead.desk, LUCIA).roles == (Role.CLERK, Role.GREETER)
    assert lead.asked() == "Print cards"
    lead.enter()
    lead.save_as(tmp_path / "new.pdf")
    assert lead.last() == StaffGiven(1, "cards")


def test_a_newer_list_that_takes_the_last_shift_lead_away_is_refused(lead: Lead, tmp_path: Path) -> None:
    lead.press(Key.Key_F10)
    look_at(lead, file_of(tmp_path, "name,roles\nSamir Haddad,clerk\n"))
    assert lead.notes()[0].startswith("Nobody on the list is a shift lead.")
    lead.press(Key.Key_Escape)
    lead.press(Key.Key_Escape)
    assert len(lead.names()) == len(EVERYBODY)


def test_the_page_opens_without_reading_anything(lead: Lead, look: Look) -> None:
    place = PeoplePlace(look, lead.desk, Background(), wording=Wording("en", lead.desk.event))
    lead.qtbot.addWidget(place)
    assert place.everybody() == ()
