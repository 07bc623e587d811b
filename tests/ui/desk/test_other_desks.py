"""What other desks did, told at this one: two real desks that meet while a clerk works."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from regdesk.collection.visit import BadgeState
from regdesk.desk import Desk
from regdesk.desk.answers import Done, PrintEnd
from regdesk.event.lanes import Lane, Lanes
from regdesk.printing.printer import JobState, Outcome
from tests.desk.journey import collected, confirmed
from tests.desk.two_desks import desks, peer, tell
from tests.desks import on_badge
from tests.printers import Tray
from tests.staff.people import HENRIK, LUCIA, PIN
from tests.ui.desk.conftest import AISSATOU, CHIDINMA, MAREK, PEOPLE, SAME_PASSPORT, OpenDesk
from tests.ui.needs_you.two_desks import OTHER, TwoDesks, plain, two_desks
from ui.checkpoint.sound import Sounds
from ui.desk.decision_sheet import DecisionSheet
from ui.desk.question import QuestionStage
from ui.desk.stage import Screen
from ui.look.look import Look

CODE = AISSATOU.confirmation.replace("-", "")


@pytest.fixture
def two(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[TwoDesks]:
    with two_desks(tmp_path, look, qtbot) as made:
        yield made


def opens(two: TwoDesks, code: str = CODE) -> Screen:
    two.post.scan(code)
    return two.post.place.shown


def told(two: TwoDesks) -> str:
    return plain(two.post.place.notice.words())


# the alarm


def test_both_badges_are_told_until_a_supervisor_decides_and_heard_once(two: TwoDesks) -> None:
    heard: list[Path] = []
    alarm = two.post.place.alarm
    alarm.sounds = Sounds(lambda file: not heard.append(file))
    two.both_give(AISSATOU)
    assert plain(alarm.band.words()).startswith("Two badges for Aïssatou NDIAYE-SARR: 00001 Desk 5, 00001 Desk 3.")
    assert opens(two, CHIDINMA.confirmation.replace("-", "")) is Screen.CHECK
    assert alarm.isVisible() and alarm.band.line.isHidden()
    two.post.joined.others_came()
    two.post.settle()
    two.post.esc()
    assert [file.stem for file in heard] == ["look"]
    double = two.post.desk.needs_you.double(AISSATOU.id)
    assert double
    seen = tuple(one.code for one in double.collected)
    desk = two.post.desk
    assert isinstance(
        desk.needs_you.decide_double(AISSATOU.id, seen[0], "given_back", seen=seen, act=desk.new_act()), Done
    )
    two.post.joined.others_came()
    two.post.settle()
    assert alarm.isHidden()


def test_the_screen_of_the_person_shows_both_badges(two: TwoDesks) -> None:
    two.both_give(AISSATOU)
    assert opens(two) is Screen.REFUSED
    words = plain(two.post.words())
    for shown in ("Two badges were given to this person", "Today 08:07", "Desk 5 · clerk Clerk 5", "Today 08:13",
                  "Desk 3 · clerk Lucía Robles"):  # fmt: skip
        assert shown in words


# where a badge is


def test_a_badge_that_was_collected_at_another_desk_names_it(two: TwoDesks) -> None:
    two.gives(AISSATOU)
    two.meet()
    assert opens(two) is Screen.REFUSED
    assert "Desk 5 · clerk Clerk 5" in plain(two.post.words())
    two.post.esc()
    two.post.type("ndia")
    two.post.qtbot.waitUntil(lambda: two.post.place.shown is Screen.RESULTS)
    assert "Collected 4 Dec, Desk 5" in plain(two.post.words())


def test_a_badge_that_lies_at_another_desk_is_not_handed_over_here_before_it_is_scanned(two: TwoDesks) -> None:
    badge = two.prints(AISSATOU)
    two.meet()
    assert opens(two) is Screen.REFUSED
    words = plain(two.post.words())
    assert "Badge 00001 was printed at Desk 5, not handed over" in words
    assert "Do not print another. Send the person to Desk 5, or fetch the badge and scan it here." in words
    two.post.esc()
    assert opens(two, on_badge(two.other, badge)) is Screen.PRINTED
    assert "printed at Desk 5, not handed over" in told(two)


def test_nobody_is_asked_here_whether_a_badge_came_out_elsewhere(two: TwoDesks) -> None:
    two.prints(MAREK)
    two.meet()
    two.post.place.home()
    assert two.post.place.shown is Screen.READY


# a badge in doubt here, of somebody who got one elsewhere


def in_doubt(desk: Desk) -> PrintEnd:
    """Sent to a printer that cannot say what became of it."""
    confirmed(desk, AISSATOU)
    end = desk.print_badge(AISSATOU.id, Tray(Outcome(JobState.UNKNOWN, "lost_job")), act=desk.new_act())
    assert isinstance(end, PrintEnd)
    return end


@pytest.mark.parametrize("key", ["Return", "F8", "F6"])
def test_whether_a_badge_came_out_can_be_answered_when_another_desk_was_quicker(two: TwoDesks, key: str) -> None:
    end = in_doubt(two.post.desk)
    assert opens(two) is Screen.CAME_OUT
    two.gives(AISSATOU)
    two.meet()
    two.post.key(key)
    assert two.post.place.shown is Screen.REFUSED
    assert "This badge was already collected" in two.post.words()
    badges = two.post.desk.case(AISSATOU.id).visit.badges
    assert len(badges) == 2
    (now,) = [badge for badge in badges if badge.code == end.badge.code and badge.desk == two.post.desk.store.desk]
    assert now.state is (BadgeState.PRINTED if key == "Return" else BadgeState.CANCELLED)


def test_at_the_next_start_the_badge_of_this_desk_is_asked_about(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk().desk
    in_doubt(desk)
    (tmp_path / "five").mkdir()
    with desks(tmp_path / "five", PEOPLE, OTHER, event=desk.event) as (other,):
        collected(other, CHIDINMA)
        collected(other, AISSATOU)
        with desk.store.writing() as tx:
            tx.logs.put_peer(peer(desk.event, OTHER))
        tell(other, desk)
    clerk = open_desk()
    assert clerk.screen is Screen.CAME_OUT
    stage = clerk.place.stage
    assert isinstance(stage, QuestionStage)
    assert plain(stage.page.title.text()) == "Did badge 00001 come out?"
    clerk.enter()
    assert clerk.desk.in_limbo() == ()


# while somebody is open


def test_what_changed_meanwhile_is_said_before_the_act_and_enter_shows_it(two: TwoDesks) -> None:
    opens(two)
    two.post.scan(SAME_PASSPORT)
    assert two.post.blue() == "Confirm and print badge"
    two.gives(AISSATOU)
    two.meet()
    assert two.post.place.shown is Screen.CHECK
    assert (
        told(two) == "This badge was collected meanwhile: Today 08:07, Desk 5. Do not print or hand over another one."
    )
    assert two.post.blue() == "See what changed"
    two.post.enter()
    assert two.post.place.shown is Screen.REFUSED
    assert "This badge was already collected" in two.post.words()


def test_a_printed_badge_is_not_handed_over_when_another_desk_was_quicker(two: TwoDesks) -> None:
    opens(two)
    two.post.scan(SAME_PASSPORT)
    two.post.enter()
    two.post.qtbot.waitUntil(lambda: two.post.place.shown is Screen.PRINTED)
    two.post.look()
    two.gives(AISSATOU)
    two.meet()
    assert "collected meanwhile" in told(two) and two.post.blue() == "See what changed"
    two.post.enter()
    assert two.post.place.shown is Screen.REFUSED
    assert len([one for one in two.post.desk.case(AISSATOU.id).visit.badges if one.collected]) == 1


def test_what_happens_to_others_leaves_the_person_on_the_screen_alone(two: TwoDesks) -> None:
    opens(two)
    two.gives(CHIDINMA)
    two.meet()
    assert told(two) == "" and two.post.blue() == "(Waiting for the passport)"


# lanes


def test_a_supervisor_who_gives_a_badge_of_another_lane_names_whom_they_phoned(
    tmp_path: Path, look: Look, qtbot: QtBot
) -> None:
    lanes = Lanes(timedelta(minutes=10), (Lane(OTHER, ("S", "Z")), Lane(3)))
    with two_desks(tmp_path, look, qtbot, members=(LUCIA, HENRIK), lanes=lanes) as two:
        two.post.sign_in(LUCIA)
        collected(two.post.desk, CHIDINMA)
        assert opens(two) is Screen.REFUSED
        assert "Desk 5 gives this badge" in plain(two.post.words())
        two.post.key("Shift+F4")
        sheet = two.post.sheet
        assert isinstance(sheet, DecisionSheet) and sheet.authority is not None
        assert sheet.authority.accessibleName() == "Whom you phoned"
        assert len(PIN.digits) == 6
