"""Needs you in the real window: what two real desks find when they meet, and how a supervisor settles it by keys."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from regdesk.collection.double_words import DoubleDecided
from regdesk.collection.visit import BadgeState
from regdesk.desk.answers import Done
from regdesk.desk.needs_you import Double
from regdesk.event.event import FourEyes, Policies
from regdesk.staff.rights import Role
from tests.desk.journey import collected
from tests.staff.people import EVERYBODY, HENRIK, LEAD, LUCIA, NAOMI, PIN
from tests.ui.desk.conftest import AISSATOU, CHIDINMA, MATEUSZ
from tests.ui.needs_you.two_desks import TwoDesks, plain, two_desks
from ui.desk.stage import Screen
from ui.desk.two_badges_sheet import SolveSheet
from ui.look.look import Look


@pytest.fixture
def two(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[TwoDesks]:
    """A desk without a staff list: whoever works there may decide."""
    with two_desks(tmp_path, look, qtbot) as made:
        yield made


def sheet_of(two: TwoDesks) -> SolveSheet:
    sheet = two.post.sheet
    assert isinstance(sheet, SolveSheet), sheet
    return sheet


def choose(two: TwoDesks, digit: int) -> None:
    """A reason, and the moment until the keyboard goes on by itself."""
    with two.post.qtbot.waitSignal(sheet_of(two).reasons.picked):
        two.post.press(Qt.Key(Qt.Key.Key_0 + digit), str(digit))


def settled(two: TwoDesks) -> None:
    two.post.qtbot.waitUntil(lambda: two.post.sheet is None)
    two.post.settle()


def decisions(two: TwoDesks) -> list[DoubleDecided]:
    return [entry.word for entry in two.post.log() if isinstance(entry.word, DoubleDecided)]


# the list


def test_nothing_is_said_so_and_enter_leads_back(two: TwoDesks) -> None:
    two.opens_the_list()
    assert "Nothing needs you now." in two.post.words() and two.rows() == []
    assert two.post.blue() == "Back to the desk"
    two.post.enter()
    assert two.post.window.place_name() == "desk"


def test_what_desks_find_when_they_meet_is_listed_worst_first_while_it_is_looked_at(two: TwoDesks) -> None:
    two.opens_the_list()
    two.prints(CHIDINMA)
    collected(two.post.desk, CHIDINMA)
    two.post.desk.refer(MATEUSZ.id, act=two.post.desk.new_act())
    two.both_give(AISSATOU)
    assert [row.partition(".")[0] for row in two.rows()] == [
        "Two badges for one person",
        "Mateusz WIŚNIEWSKI was sent to the supervisor",
        "Badge 00001 lies at Desk 5, and its bearer has another one",
    ]
    assert "Aïssatou NDIAYE-SARR: 00002 from Desk 5 at 08:13 · 00002 from Desk 3 at 08:19" in two.rows()[0]
    assert "Desk 3, slip 3-0001: the clerk asked" in two.rows()[1]
    assert two.post.blue() == "Solve"


def test_the_arrows_choose_a_row_and_it_stays_chosen_when_more_comes_in(two: TwoDesks) -> None:
    two.post.desk.refer(MATEUSZ.id, act=two.post.desk.new_act())
    two.opens_the_list()
    assert two.post.blue() == "Open person"
    two.both_give(AISSATOU)
    assert len(two.rows()) == 2 and two.post.blue() == "Open person"
    two.post.press(Qt.Key.Key_Up)
    assert two.post.blue() == "Solve"
    two.post.press(Qt.Key.Key_Down)
    two.post.press(Qt.Key.Key_Down)
    two.post.enter()
    assert two.post.window.place_name() == "desk" and two.post.place.shown is Screen.CHECK
    assert "Mateusz WIŚNIEWSKI" in two.post.words()


def test_the_window_goes_on_while_it_is_looked_for(two: TwoDesks) -> None:
    two.both_give(AISSATOU)
    found = Event()
    two.post.background.run("looking", lambda: found.wait(20), lambda _: None)
    two.post.key("Ctrl+4")
    assert two.post.window.place_name() == "dashboard" and two.rows() == []
    assert "Nothing needs you now." not in two.post.words() and two.post.blue() == "Back to the desk"
    found.set()
    two.post.settle()
    assert len(two.rows()) == 1 and two.post.blue() == "Solve"


def test_it_looks_anew_by_itself_while_it_is_shown(two: TwoDesks) -> None:
    two.opens_the_list()
    two.post.desk.refer(MATEUSZ.id, act=two.post.desk.new_act())
    assert two.needs._timer.isActive() and two.rows() == []
    two.needs._timer.timeout.emit()
    two.post.settle()
    assert len(two.rows()) == 1
    two.post.key("Ctrl+1")
    assert not two.needs._timer.isActive()


def test_what_could_still_turn_up_is_told_below_the_list(two: TwoDesks) -> None:
    collected(two.post.desk, AISSATOU)
    two.opens_the_list()
    words = plain(two.post.words())
    assert "Desk 5 has never synced with this desk: one collection here could be doubled." in words


# solving


def test_the_badge_that_was_given_first_is_kept_by_two_keys(two: TwoDesks) -> None:
    two.both_give(AISSATOU)
    two.opens_the_list()
    two.post.enter()
    sheet = sheet_of(two)
    aloud = [plain(view.accessibleName()) for view in sheet.sides.views]
    assert aloud[0].startswith("00001. Stays good. Today 08:07. Desk 5 · Clerk 5. Passport scanned")
    assert aloud[1].startswith("00001. Ends. Today 08:13. Desk 3 · Lucía Robles. Passport scanned")
    assert plain(sheet.plan.text()) == "Keep 00001 of Desk 5, cancel 00001 of Desk 3"
    two.post.enter()
    assert decisions(two) == [] and "Choose what happened." in plain(sheet.said.accessibleName())
    choose(two, 1)
    two.post.enter()
    settled(two)
    (word,) = decisions(two)
    assert (word.keep, word.end, word.why) == ("00050001", "00030001", "given_back")
    assert "00001 of Desk 5 stays good, 00001 of Desk 3 is cancelled." in plain(two.post.words())
    assert two.rows() == []


def test_an_arrow_keeps_the_other_one_and_the_first_desk_learns_it(two: TwoDesks) -> None:
    two.both_give(AISSATOU)
    two.opens_the_list()
    two.post.enter()
    two.post.press(Qt.Key.Key_Right)
    assert plain(sheet_of(two).plan.text()) == "Keep 00001 of Desk 3, cancel 00001 of Desk 5"
    choose(two, 2)
    two.post.enter()
    settled(two)
    two.meet()
    for desk in (two.post.desk, two.other):
        visit = desk.case(AISSATOU.id).visit
        assert {badge.code: badge.state for badge in visit.badges} == {
            "00030001": BadgeState.COLLECTED,
            "00050001": BadgeState.VOID,
        }


def test_esc_leaves_everything_as_it_is(two: TwoDesks) -> None:
    two.both_give(AISSATOU)
    two.opens_the_list()
    two.post.enter()
    two.post.esc()
    assert two.post.sheet is None and decisions(two) == [] and len(two.rows()) == 1


def test_what_was_decided_elsewhere_meanwhile_is_not_decided_again(two: TwoDesks) -> None:
    two.both_give(AISSATOU)
    two.opens_the_list()
    two.post.enter()
    there = two.other.needs_you.double(AISSATOU.id)
    assert isinstance(there, Double)
    seen = tuple(one.code for one in there.collected)
    done = two.other.needs_you.decide_double(AISSATOU.id, seen[1], "given_back", seen=seen, act=two.other.new_act())
    assert isinstance(done, Done)
    two.meet()
    choose(two, 1)
    two.post.enter()
    settled(two)
    assert decisions(two) == [] and "This was decided meanwhile." in two.post.words()


# who may


def test_a_desk_without_a_staff_list_says_where_it_is_decided_when_others_have_to_sign(
    tmp_path: Path, look: Look, qtbot: QtBot
) -> None:
    four_eyes = Policies(four_eyes=frozenset({FourEyes.REPLACEMENT}))
    with two_desks(tmp_path, look, qtbot, policies=four_eyes) as two:
        two.both_give(AISSATOU)
        two.opens_the_list()
        assert two.post.blue() == "Solve"
        two.post.enter()
        two.post.settle()
        assert two.post.sheet is None and len(two.rows()) == 1
        words = two.post.words()
        assert "Nobody can decide this here: the desk has no staff list." in words
        assert "Two people sign which badge stays. Do it at a desk with the list" in words


def test_a_clerk_is_told_whom_to_ask(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    with two_desks(tmp_path, look, qtbot, members=EVERYBODY) as two:
        two.post.sign_in(LUCIA)
        two.opens_the_list()
        assert "The dashboard is not for your role." in two.post.words()


def test_the_shift_lead_sees_the_list_and_has_nothing_to_press(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    with two_desks(tmp_path, look, qtbot, members=EVERYBODY) as two:
        two.post.sign_in(LUCIA)
        two.both_give(AISSATOU)
        two.post.key("Shift+F12")
        two.post.sign_in(LEAD)
        two.opens_the_list()
        (row,) = two.rows()
        assert row.startswith("Two badges for one person. A person: 00001 from Desk 5") and "NDIAYE" not in row
        assert two.post.blue() == "Back to the desk"


def test_a_supervisor_has_another_one_sign_with_badge_and_pin(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    with two_desks(tmp_path, look, qtbot, members=EVERYBODY) as two:
        two.post.sign_in(LUCIA)
        two.both_give(AISSATOU)
        two.post.key("Shift+F12")
        two.post.card(HENRIK)
        two.post.enter()
        two.post.pin()
        assert two.post.desk.role is Role.SUPERVISOR
        two.opens_the_list()
        two.post.enter()
        choose(two, 1)
        sheet = sheet_of(two)
        if sheet.signs:
            two.post.card(NAOMI)
            two.post.type(PIN.digits)
            two.post.qtbot.waitUntil(lambda: sheet.people.complete)
            two.post.look()
        two.post.enter()
        settled(two)
        (word,) = decisions(two)
        assert word.approvers and not two.rows()
