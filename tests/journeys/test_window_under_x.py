"""The whole job in the real window on a real X server, by keys and scans alone, judged by the log and the badge."""

import shutil
from pathlib import Path

from regdesk.collection.entries import BadgeCollected, IdentityConfirmed
from regdesk.commands.demo import CONFIRMATION
from regdesk.desk.answers import Several
from regdesk.desk.opening import opened
from regdesk.desk.practice import passport_of
from tests.journeys.folders import (
    ONE_BADGE,
    badge_of,
    code_on,
    easy_people,
    kinds_of,
    last_code,
    log_of,
    prints_to,
    regdesk,
)
from tests.journeys.xscreen import Clerk, Window, XScreen
from tests.printing.ippserver import BadgePrinter

PENDING, PENDING_NAME = "BBC1-HAMW", "kwabena okai"
LAYOUTS = ("us", "es", "latam", "fr", "de", "ru")


def test_a_clerk_does_the_main_job_with_keys_and_a_scanner(folder: Path, screen: XScreen, clerk: Clerk) -> None:
    prints_to(folder)
    window = Window(screen, folder)
    clerk.until(clerk.is_ready, "Ready")
    clerk.settles()
    clerk.keeps_picture("ready")
    finds_by_name(clerk, folder, "ndiaye", CONFIRMATION)
    clerk.keeps_picture("check-waiting")
    looks_at_the_renewed_passport(clerk, folder)
    prints(clerk, folder)
    clerk.keeps_picture("printed")
    (page,) = (folder / "badges").glob("*.pdf")
    code = code_on(Path(shutil.copy(page, clerk.proof)))
    hands_over(clerk, folder, code)
    comes_a_second_time(clerk)
    is_refused(clerk, folder)
    assert window.close() == 0
    assert window.said == ""
    log = regdesk(folder, "log")["entries"][2:]
    assert [entry["what"] for entry in log] == [*ONE_BADGE, "person.refused"]
    identity, _, _, collected, refused = (entry["facts"] for entry in log)
    assert (identity["checked"], identity["looked_at"]) == ("scanned", ["number"])
    assert collected == {"code": badge_of(folder, code), "proof": "scanned", "collector": "", "collection": ""}
    assert (refused["reason"], refused["slip"]) == ("not_accredited_yet", 1)
    assert regdesk(folder, "verify")["faults"] == []


def finds_by_name(clerk: Clerk, folder: Path, name: str, confirmation: str) -> None:
    """Type at human speed, go down the list to the person and past, come back, open."""
    with opened(folder) as desk:
        found = desk.find(name)
    assert isinstance(found, Several)
    at = [row.person.confirmation for row in found.rows].index(confirmation)
    past = min(at + 2, len(found.rows) - 1)
    clerk.changes(lambda: clerk.types(name))
    clerk.keeps_picture("results")
    for key in ("Down",) * past + ("Up",) * (past - at):
        clerk.presses(key)
    clerk.changes(clerk.presses_blue)


def looks_at_the_renewed_passport(clerk: Clerk, folder: Path) -> None:
    """One line is amber; neither the scan nor looking at it confirms anything."""
    clerk.scans(passport_of(CONFIRMATION), lambda: clerk.sees("warn-tint") and clerk.may_press_enter())
    clerk.settles()
    clerk.keeps_picture("check-look")
    clerk.changes(clerk.presses_blue)
    clerk.keeps_picture("check-looked")
    assert "identity.confirmed" not in kinds_of(folder)


def prints(clerk: Clerk, folder: Path, picture: str = "check-good") -> None:
    """Press the blue button of the check once, and see the badge printed."""
    clerk.until(clerk.may_press_enter, "a blue button")
    clerk.settles()
    clerk.keeps_picture(picture)
    clerk.presses("Enter")
    clerk.until(lambda: kinds_of(folder)[-1] == "badge.printed", "a printed badge")
    clerk.until(clerk.may_press_enter, "the button to hand it over")
    clerk.settles()


def hands_over(clerk: Clerk, folder: Path, code: str) -> None:
    """Scan the printed badge; the window is ready for the next person by itself."""
    clerk.scans(code, lambda: kinds_of(folder)[-1] == "badge.collected")
    clerk.keeps_picture("collected")
    last = log_of(folder)[-1].word
    assert isinstance(last, BadgeCollected) and last.code == badge_of(folder, code)
    clerk.until(clerk.is_ready, "Ready again")


def comes_a_second_time(clerk: Clerk) -> None:
    clerk.scans(CONFIRMATION, lambda: clerk.sees("bad-tint"))
    clerk.settles()
    clerk.keeps_picture("already-collected")
    clerk.changes(lambda: clerk.presses("Esc"))


def is_refused(clerk: Clerk, folder: Path) -> None:
    """Somebody whose accreditation is not decided gets a slip and no badge."""
    finds_by_name(clerk, folder, PENDING_NAME, PENDING)
    assert clerk.sees("bad-tint")
    clerk.keeps_picture("refused")
    clerk.presses_blue()
    clerk.until(lambda: kinds_of(folder)[-1] == "person.refused", "a refusal in the log")
    clerk.until(lambda: any((folder / "slips").glob("*.pdf")), "a slip")
    clerk.settles()
    clerk.keeps_picture("slip-printed")


def test_a_scanner_is_understood_under_every_keyboard_layout(folder: Path, screen: XScreen, clerk: Clerk) -> None:
    prints_to(folder)
    with opened(folder) as desk:
        people = easy_people(desk, len(LAYOUTS))
    window = Window(screen, folder)
    clerk.until(clerk.is_ready, "Ready")
    for layout, confirmation in zip(LAYOUTS, people, strict=True):
        screen.speak(layout)
        opens_with_passport(clerk, confirmation)
        prints(clerk, folder, layout)
        hands_over(clerk, folder, last_code(folder))
    assert window.close() == 0
    assert window.said == ""
    log = log_of(folder)[2:]
    assert kinds_of(folder)[2:] == ONE_BADGE * len(LAYOUTS)
    with opened(folder) as desk:
        assert [desk.case(entry.person or "").person.confirmation for entry in log[::4]] == people
    confirmed = [entry.word for entry in log if isinstance(entry.word, IdentityConfirmed)]
    assert {(word.checked, word.looked_at) for word in confirmed} == {("scanned", ())}


def opens_with_passport(clerk: Clerk, confirmation: str) -> None:
    """Scan the code of the letter, then the passport; the blue button says that everything agrees."""
    clerk.scans(confirmation, clerk.is_elsewhere)
    clerk.scans(passport_of(confirmation), clerk.may_press_enter)


def test_after_a_power_cut_the_window_asks_and_never_prints_again_by_itself(
    folder: Path, screen: XScreen, clerk: Clerk, badge_printer: BadgePrinter
) -> None:
    prints_to(folder, badge_printer.address)
    with opened(folder) as desk:
        (confirmation,) = easy_people(desk, 1)
    is_cut_off_in_mid_job(screen, clerk, folder, badge_printer, confirmation)
    says_that_it_came_out(screen, clerk, folder)
    window = Window(screen, folder)
    clerk.until(clerk.is_ready, "Ready")
    clerk.scans(confirmation, clerk.is_elsewhere)
    clerk.settles()
    clerk.keeps_picture("still-to-be-handed-over")
    (page,) = badge_printer.printed.glob("*.png")
    hands_over(clerk, folder, code_on(page))
    assert window.close() == 0
    assert window.said == ""
    log = regdesk(folder, "log")["entries"][2:]
    assert [entry["what"] for entry in log] == ONE_BADGE
    assert log[2]["facts"]["certain"] is False, "a clerk saw it, no printer proved it"
    assert regdesk(folder, "verify")["faults"] == []


def is_cut_off_in_mid_job(
    screen: XScreen, clerk: Clerk, folder: Path, badge_printer: BadgePrinter, confirmation: str
) -> None:
    badge_printer.mode = "slow"
    window = Window(screen, folder)
    clerk.until(clerk.is_ready, "Ready")
    opens_with_passport(clerk, confirmation)
    clerk.presses_blue()
    clerk.until((badge_printer.folder / "begun").exists, "a badge in the printer")
    clerk.keeps_picture("printing")
    window.power_cut()
    badge_printer.mode = "ok"
    assert kinds_of(folder)[-1] == "badge.requested"


def says_that_it_came_out(screen: XScreen, clerk: Clerk, folder: Path) -> None:
    """The question is the first thing on the screen; after the answer the power fails once more."""
    window = Window(screen, folder)
    clerk.until(clerk.may_press_enter, "the question about the badge")
    clerk.settles()
    clerk.keeps_picture("did-it-come-out")
    clerk.presses_blue()
    clerk.until(lambda: kinds_of(folder)[-1] == "badge.printed", "the answer in the log")
    clerk.settles()
    clerk.keeps_picture("hand-it-over")
    window.power_cut()
