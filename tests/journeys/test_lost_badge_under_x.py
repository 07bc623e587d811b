"""A lost badge on a real X server: cancelled with a supervisor, the passport once more, and the new badge in a hand."""

from pathlib import Path

from regdesk.collection.entries import Decided
from regdesk.collection.visit import BadgeState, fold
from regdesk.desk.opening import opened
from regdesk.desk.practice import passport_of
from tests.journeys.folders import ONE_BADGE, badge_of, easy_people, kinds_of, last_code, log_of, prints_to, regdesk
from tests.journeys.test_decision_under_x import signs_in
from tests.journeys.test_window_under_x import hands_over
from tests.journeys.xscreen import SCANNER_TYPES, Box, Clerk, Window, XScreen, wedge
from tests.staff.people import HENRIK, LUCIA, NAOMI, PIN, with_staff

APPROVE: Box = (1080, 620, 1140, 680)  # in the blue button of the question
BAND: Box = (112, 195, 900, 270)  # where the printed page says that another badge was scanned


def test_a_lost_badge_is_cancelled_and_a_new_one_given(folder: Path, screen: XScreen, clerk: Clerk) -> None:
    prints_to(folder)
    with opened(folder) as desk:
        (confirmation,) = easy_people(desk, 1)
        with_staff(desk, LUCIA, HENRIK, NAOMI)
    passport = passport_of(confirmation)
    window = Window(screen, folder)
    signs_in(clerk)
    gives(clerk, folder, confirmation, passport)
    old = last_code(folder)
    hands_over(clerk, folder, old)

    clerk.scans(confirmation.replace("-", ""), lambda: clerk.sees("bad-tint"))
    clerk.settles()
    clerk.keeps_picture("already-collected")
    loses(clerk)
    clerk.until(lambda: kinds_of(folder)[-1] == "person.decided", "a decision")
    clerk.until(clerk.is_elsewhere, "the check")
    clerk.settles()
    clerk.keeps_picture("passport-again")
    reads(clerk, folder, passport)
    new = last_code(folder)
    clerk.scans(old, lambda: clerk.sees("bad-tint", where=BAND))
    clerk.keeps_picture("the-old-badge")
    hands_over(clerk, folder, new)
    assert window.close() == 0
    assert window.said == ""
    assert kinds_of(folder)[-9:] == [*ONE_BADGE, "person.decided", *ONE_BADGE]
    (said,) = [entry for entry in log_of(folder) if isinstance(entry.word, Decided)]
    assert said.word.why == "lost" and said.word.badge == badge_of(folder, old)
    visit = fold(said.person or "", [entry for entry in log_of(folder) if entry.person == said.person])
    assert [badge.state for badge in visit.badges] == [BadgeState.VOID, BadgeState.COLLECTED]
    assert visit.replacements == 1
    assert regdesk(folder, "verify")["faults"] == []


def gives(clerk: Clerk, folder: Path, confirmation: str, passport: str) -> None:
    """From the confirmation code to the printed badge."""
    clerk.scans(confirmation.replace("-", ""), clerk.is_elsewhere)
    clerk.settles()
    reads(clerk, folder, passport)


def reads(clerk: Clerk, folder: Path, passport: str) -> None:
    """The passport, and the blue button: a badge comes out."""
    clerk.scans(passport, clerk.may_press_enter)
    clerk.settles()
    before = kinds_of(folder).count("badge.printed")
    clerk.presses_blue()
    clerk.until(lambda: kinds_of(folder).count("badge.printed") > before, "a printed badge")
    clerk.until(clerk.may_press_enter, "the button to hand it over")
    clerk.settles()
    clerk.keeps_picture("printed")


def loses(clerk: Clerk) -> None:
    """F6, the reason, and the blue button once two have signed: the event has four eyes on a replacement."""
    clerk.changes(lambda: clerk.presses("F6"))
    clerk.keeps_picture("cancel-and-print-a-new-one")
    clerk.changes(lambda: clerk.types("1"))
    for supervisor in (HENRIK, NAOMI):
        clerk.changes(lambda: clerk.screen.press(*wedge(supervisor.card), gap=SCANNER_TYPES))  # noqa: B023 - at once
        clerk.changes(lambda: clerk.types(PIN.digits))
    clerk.until(lambda: clerk.sees("accent", 500, APPROVE), "a button to approve")
    clerk.settles()
    clerk.keeps_picture("complete")
    clerk.presses("Enter")
