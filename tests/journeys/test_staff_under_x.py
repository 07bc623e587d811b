"""A morning at a staffed desk on a real X server: people, keys, decisions, locks; by key strokes, scans and reading."""

import json
import subprocess
import sys
import time
from pathlib import Path

from regdesk.desk.practice import passport_of
from tests.journeys.folders import ROOT, code_on
from tests.journeys.reading import Reader, Watched
from tests.journeys.staffed_desk import MONDAY, PHRASE, PIN, Cards, make_staffed_desk
from tests.journeys.xscreen import XScreen
from tests.printing.ippserver import BadgePrinter
from tests.ui.desk.conftest import mrz

PLAIN, DIFFERS, HELD = "M3KD-80TR", "M1CQ-AB1L", "E7T4-413Y"
OTHER_BIRTH_DATE = mrz("MUNTEANU", "GHEORGHE", "RM7700123", "HRV", "711130")
CHOSEN, WRONG = "482913", "111222"
PAGES = 6
"""Of Setup, for a shift lead: forms of names are not theirs."""


def test_a_morning_at_a_staffed_desk(tmp_path: Path, screen: XScreen, badge_printer: BadgePrinter) -> None:
    folder = tmp_path / "desk"
    cards = make_staffed_desk(folder, badge_printer.address)
    clerk = Reader(screen, tmp_path / "proof", "staff")
    window = opens(clerk, folder)
    chooses_a_pin(clerk, cards)
    gives_a_badge(clerk, badge_printer)
    locks_and_unlocks(clerk)
    takes_over(clerk, cards.tomas, "Tomás")
    is_decided(clerk, cards, badge_printer)
    hides_the_person(clerk)
    needs_two_people(clerk, cards, badge_printer)
    walks_through_setup(clerk, cards)
    signs_out(clerk)
    assert window.close() == 0
    assert window.said == ""
    proves_it(folder, cards)


def test_a_desk_that_nobody_uses_locks_by_itself(tmp_path: Path, screen: XScreen) -> None:
    folder = tmp_path / "desk"
    cards = make_staffed_desk(folder, f"folder:{folder / 'badges'}")
    clerk = Reader(screen, tmp_path / "proof", "staff-idle")
    window = locks_by_itself(clerk, folder, cards)
    assert window.said == ""


def opens(clerk: Reader, folder: Path, *, locks_after: float = 0) -> Watched:
    """A wrong phrase first, which is told in words and costs nothing."""
    window = Watched(clerk.screen, "--folder", str(folder), "--windowed", at=MONDAY, locks_after=locks_after)
    clerk.reads(front="PhrasePlace")
    clerk.settles()
    if not locks_after:
        clerk.types(PHRASE[:-2])
        clerk.enters()
        clerk.reads("The pass phrase does not open this desk.")
        clerk.sees_well("wrong-phrase")
    clerk.types(PHRASE)
    clerk.enters()
    clerk.reads("Scan your staff badge", front="SignInPlace")
    return window


def chooses_a_pin(clerk: Reader, cards: Cards) -> None:
    clerk.sees_well("nobody-signed-in")
    clerk.keys("Ctrl+L")
    clerk.reads("Escanee su tarjeta de personal", front="SignInPlace")
    clerk.sees_well("nobody-signed-in-es")
    clerk.keys("Ctrl+L")
    clerk.reads("Scan your staff badge", front="SignInPlace")
    clerk.holds(cards.lucia)
    clerk.reads("Choose your PIN")
    clerk.sees_well("choose-a-pin")
    clerk.types("123456")
    clerk.reads("too easy")
    clerk.sees_well("too-easy")
    for title in ("Choose your PIN", "Type it once more"):
        clerk.reads(title)
        clerk.settles()
        clerk.types(CHOSEN)
    clerk.reads("Lucía Robles", front="", screen="READY")
    clerk.sees_well("ready")


def gives_a_badge(clerk: Reader, printer: BadgePrinter) -> None:
    clerk.holds(PLAIN.replace("-", ""))
    clerk.reads("Now scan the passport", screen="CHECK")
    clerk.holds(passport_of(PLAIN))
    clerk.reads("Everything matches")
    clerk.enters()
    hands_over(clerk, printer)


def hands_over(clerk: Reader, printer: BadgePrinter) -> None:
    clerk.reads(screen="PRINTED")
    page = max(printer.printed.glob("*.png"), key=lambda one: one.stat().st_mtime)
    clerk.holds(code_on(page))
    clerk.reads(screen="READY")


def locks_and_unlocks(clerk: Reader) -> None:
    """In the middle of a check: behind the lock nothing is lost, and nothing of a person is to be seen."""
    clerk.holds(DIFFERS.replace("-", ""))
    clerk.reads("Gheorghe MUNTEANU", screen="CHECK")
    clerk.keys("F12")
    clerk.reads("Lucía, type your PIN", front="SignInPlace")
    clerk.does_not_read("MUNTEANU")
    clerk.sees_well("locked")
    clerk.keys("Ctrl+6")
    clerk.reads("PIN", front="SignInPlace")
    clerk.types(CHOSEN)
    clerk.reads("Gheorghe MUNTEANU", front="", screen="CHECK")
    clerk.presses("Esc")
    clerk.reads(screen="READY")


def takes_over(clerk: Reader, card: str, first_name: str) -> None:
    """One scan and six keys; the rest is waited for, and all of it takes less than ten seconds."""
    clerk.settles()
    began = time.monotonic()
    clerk.holds(card)
    clerk.reads(f"{first_name} takes over", sheet="ShiftChange")
    clerk.keeps_picture("takes-over")
    clerk.types(PIN)
    clerk.reads(first_name, sheet="", front="", screen="READY")
    assert time.monotonic() - began < 10


def is_decided(clerk: Reader, cards: Cards, printer: BadgePrinter) -> None:
    """By a second person, whose first PIN is a wrong one."""
    clerk.holds(DIFFERS.replace("-", ""))
    clerk.reads("Now scan the passport", screen="CHECK")
    clerk.holds(OTHER_BIRTH_DATE)
    clerk.reads("The passport does not match this registration")
    clerk.sees_well("differs")
    clerk.keys("Shift+F4")
    clerk.reads("Scan your supervisor badge", sheet="DecisionSheet")
    clerk.sees_well("decision")
    clerk.types("1")
    clerk.holds(cards.tomas)
    clerk.reads("A supervisor cannot approve their own desk.", sheet="DecisionSheet")
    clerk.holds(cards.henrik)
    clerk.reads("Henrik Aas", sheet="DecisionSheet")
    clerk.settles()
    is_kept_through_everything(clerk)
    for pin in (WRONG, PIN):
        clerk.types(pin)
        clerk.settles()
        if pin == PIN:
            clerk.sees_well("decision-complete")
        clerk.enters()
        if pin == WRONG:
            clerk.reads("Wrong PIN.", sheet="DecisionSheet")
            clerk.sees_well("decision-wrong-pin")
    clerk.reads(screen="PRINTED", sheet="")
    clerk.sees_well("printed")
    hands_over(clerk, printer)


def is_kept_through_everything(clerk: Reader) -> None:
    """Help, the language, dark colours and the lock in the middle of a decision: nothing given to it is lost."""
    clerk.keys("F1")
    clerk.reads(sheet="HelpCard")
    clerk.keys("F1")
    clerk.reads("Henrik Aas", sheet="DecisionSheet")
    clerk.keys("Ctrl+L")
    clerk.reads("Not in the middle of a decision", sheet="Notice")
    clerk.sees_well("decision-and-language")
    clerk.presses("Esc")
    clerk.reads("Henrik Aas", sheet="DecisionSheet")
    clerk.keys("Ctrl+D")
    clerk.reads("Henrik Aas", sheet="DecisionSheet", colours="dark")
    clerk.sees_well("decision-dark")
    clerk.keys("Ctrl+D", "F12")
    clerk.reads("Tomás, type your PIN", front="SignInPlace", sheet="")
    clerk.settles()
    clerk.types(PIN)
    clerk.reads("Henrik Aas", front="", sheet="DecisionSheet")
    clerk.settles()


def hides_the_person(clerk: Reader) -> None:
    """Somebody looks over the shoulder."""
    clerk.holds(HELD.replace("-", ""))
    clerk.reads("See a supervisor", screen="REFUSED")
    clerk.keys("Ctrl+H")
    clerk.until_now(lambda now: "BUSTAMANTE" not in now["words"], "a hidden person")
    clerk.sees_well("hidden")
    clerk.keys("Ctrl+H")
    clerk.reads("BUSTAMANTE", screen="REFUSED")
    clerk.sees_well("see-a-supervisor")


def needs_two_people(clerk: Reader, cards: Cards, printer: BadgePrinter) -> None:
    """Four eyes: a blocked person, and the event wants two."""
    clerk.keys("Shift+F4")
    clerk.reads(sheet="DecisionSheet")
    clerk.sees_well("four-eyes")
    clerk.types("1")
    for card, name in ((cards.henrik, "Henrik Aas"), (cards.naomi, "Naomi Adeyemi")):
        clerk.holds(card)
        clerk.reads(name, sheet="DecisionSheet")
        clerk.settles()
        clerk.types(PIN)
        clerk.sees_well("four-eyes-approver")
    clerk.enters()
    clerk.reads("Write who decided")
    clerk.types("security officer on duty")
    clerk.sees_well("four-eyes-complete")
    clerk.enters()
    clerk.reads("Now scan the passport", screen="CHECK", sheet="")
    clerk.holds(passport_of(HELD))
    clerk.until_now(lambda now: "Confirm and print badge" in now["words"], "a badge that may be printed")
    clerk.sees_well("approved-check")
    clerk.enters()
    hands_over(clerk, printer)


def walks_through_setup(clerk: Reader, cards: Cards) -> None:
    """A clerk has nothing to do there; the shift lead opens every page by its digit."""
    clerk.keys("Ctrl+6")
    clerk.reads(place="setup")
    clerk.sees_well("setup-is-locked")
    clerk.holds(cards.samir)
    clerk.reads(sheet="ShiftChange")
    clerk.sees_well("which-role")
    clerk.types("1")
    clerk.reads("takes over", sheet="ShiftChange")
    clerk.settles()
    clerk.types(PIN)
    clerk.reads("Samir Haddad", sheet="", front="")
    clerk.keys("Ctrl+6", "F3")
    clerk.reads("Press a digit", place="setup")
    clerk.sees_well("setup")
    for page in range(1, PAGES + 1):
        clerk.types(str(page))
        clerk.until_now(lambda now: "Press a digit" not in now["words"], "a page of Setup")
        clerk.sees_well(f"setup-{page}")
        clerk.keys("F3")
        clerk.reads("Press a digit", place="setup")
    clerk.keys("Ctrl+1")
    clerk.reads(place="desk")


def signs_out(clerk: Reader) -> None:
    clerk.keys("Shift+F12")
    clerk.reads("Scan your staff badge", front="SignInPlace")
    clerk.keys("Ctrl+D")
    clerk.sees_well("signed-out-dark")
    clerk.keys("Ctrl+D")


def locks_by_itself(clerk: Reader, folder: Path, cards: Cards) -> Watched:
    """Nobody touches it for a while."""
    window = opens(clerk, folder, locks_after=4)
    clerk.holds(cards.tomas)
    clerk.reads("Type your PIN")
    clerk.settles()
    clerk.types(PIN)
    clerk.reads("Tomás Vidal", front="")
    clerk.reads("Tomás, type your PIN", front="SignInPlace")
    clerk.sees_well("locked-by-itself")
    assert window.close() == 0
    return window


def proves_it(folder: Path, cards: Cards) -> None:
    """The record is whole and says who did what."""
    assert regdesk(folder, cards, "verify")["faults"] == []
    log = regdesk(folder, cards, "log")["entries"]
    whats = [entry["what"] for entry in log]
    assert whats.count("badge.collected") == 3
    assert whats.count("person.decided") == 2


def regdesk(folder: Path, cards: Cards, *words: str) -> dict[str, list[dict[str, str]]]:
    """A command of somebody who knows the phrase and has a card."""
    command = [sys.executable, "-X", "utf8", "-m", "regdesk", *words, "--folder", str(folder), "--json"]
    said = "\n".join((PHRASE, cards.samir, PIN, ""))
    done = subprocess.run(command, cwd=ROOT, input=said, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    answer: dict[str, list[dict[str, str]]] = json.loads(done.stdout)
    return answer
