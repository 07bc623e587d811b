"""A delegation at a desk, walked by key strokes and scans in the real window: nine badges, two left behind; a jam.

Chile of the sample list: eleven people, one of them not accredited yet, one who has collected before.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regdesk.collection.delegation import MemberState
from regdesk.collection.visit import BadgeState
from regdesk.desk.answers import Case
from regdesk.printing.folder import FolderPrinter
from regdesk.printing.printer import Job, JobState, Outcome, Printer, Status, Tell, Trouble
from tests.journeys.folders import prints_to
from tests.journeys.walking import ISOLATES, Walk, a_window, carried, make_strict_desk
from tests.ui.strokes import Key
from ui.delegations.place import DelegationsPlace
from ui.delegations.step import Step
from ui.look.look import Look
from ui.place import Action

DOCUMENTS = carried()
VALENTINA, FERNANDA, TOMAS, CRISTOBAL = "HVPW-1YES", "TP39-9NQB", "NMQB-CD07", "VZD0-D6YL"
IN_ORDER = (
    "Fuenzalida Rojas", "Araya Pizarro", "Huenchumán Lira", "Lagos Toro", "Meza Arriagada", "Oyarzún Barría",
    "Sandoval Kusch", "Tapia Leiva", "Vergara Soto",
)  # fmt: skip
LEFT = "Two badges stay here: Echeverría Molina has a badge already; Riquelme Díaz is not accredited yet."


@dataclass
class Faulty:
    """A real printer that jams, or says nothing of what came out, at some of its jobs (counted from 1)."""

    printer: Printer
    jams_at: tuple[int, ...] = ()
    silent_at: tuple[int, ...] = ()
    jobs: list[Job] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.printer.name

    def status(self) -> Status:
        return self.printer.status()

    def print(self, job: Job, tell: Tell) -> Outcome:
        self.jobs.append(job)
        if len(self.jobs) in self.jams_at:
            return Outcome(JobState.FAILED, "jam", (Trouble.JAM,))
        outcome = self.printer.print(job, tell)
        return Outcome(JobState.UNKNOWN, "timeout") if len(self.jobs) in self.silent_at else outcome

    def find(self, attempt: str) -> Outcome:
        return self.printer.find(attempt)

    def take_back(self, attempt: str) -> Outcome:
        return self.printer.take_back(attempt)


@dataclass
class Delegates:
    """The clerk's hands and eyes at the place of delegations."""

    walk: Walk

    @property
    def place(self) -> DelegationsPlace:
        place = self.walk.start.shell.window.places["delegations"]
        assert isinstance(place, DelegationsPlace)
        return place

    def is_at(self, step: Step) -> bool:
        return self.place.step is step

    def blue(self) -> str:
        blue = self.place.blue()
        return (blue.caption if isinstance(blue, Action) else f"({blue})").translate(ISOLATES)

    def wait_for(self, step: Step) -> None:
        self.walk.qtbot.waitUntil(lambda: self.is_at(step))

    def shows_passport(self, confirmation: str) -> None:
        """The passport of who wants to collect, compared as any, and confirmed."""
        self.walk.scan(DOCUMENTS[confirmation])
        assert self.is_at(Step.CHECKING)
        while self.blue().startswith("I looked"):
            self.walk.enter()
        assert self.blue() == "Confirm: this person collects", self.blue()
        self.walk.keeps_picture("check")
        self.walk.enter()

    def case(self, confirmation: str) -> Case:
        return self.walk.desk.case(self.walk.person(confirmation).id)

    def printed(self) -> list[str]:
        """The families whose badge is printed or was handed over, in the order of their numbers."""
        given = self.place.now.case.members if self.place.now.case else ()
        there = [one for one in given if one.badge and one.badge.state in (BadgeState.PRINTED, BadgeState.COLLECTED)]
        badges = {one.badge.number: one.person.family for one in there if one.badge}
        return [badges[number] for number in sorted(badges) if badges[number] != "Echeverría Molina"]


@pytest.fixture(scope="module")
def chile_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("delegation") / "desk"
    make_strict_desk(folder)
    return folder


@pytest.fixture
def walk(chile_desk: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Walk]:
    """A desk of its own for each journey: the delegation is served once."""
    folder = tmp_path / "desk"
    copytree(chile_desk, folder)
    prints_to(folder)
    with a_window(folder, Look(qapp), qtbot) as walk:
        walk.begin("delegation")
        yield walk
        assert walk.desk.verify().faults == ()


@pytest.fixture
def delegates(walk: Walk) -> Delegates:
    walk.gives_badge(FERNANDA, DOCUMENTS[FERNANDA])
    return Delegates(walk)


def test_a_focal_point_takes_nine_badges_signs_for_them_and_two_stay(walk: Walk, delegates: Delegates) -> None:
    walk.type("chile")
    walk.press_f(3)
    walk.reads("Chile · delegation", "9 badges to print · 1 collected · 1 not accredited yet", LEFT)
    walk.keeps_picture("opened")
    delegates.shows_passport(VALENTINA)
    assert delegates.is_at(Step.READY)
    walk.reads("Focal point of Chile", "Passport read, same person", "Signs for 9 badges when printing ends")
    walk.enter()
    delegates.wait_for(Step.HANDING)
    assert tuple(delegates.printed()) == IN_ORDER
    walk.keeps_picture("printed")
    walk.scan(walk.desk.code_on_badge(walk.person(TOMAS).id))
    walk.reads("Tomás HUENCHUMÁN LIRA: handed over.")
    walk.scan(walk.desk.code_on_badge(walk.person(FERNANDA).id))
    walk.reads("It is not one of this envelope. Put it aside.")
    walk.keeps_picture("wrong-badge")
    assert delegates.blue() == "Handed over 8 badges"
    walk.enter()
    assert delegates.is_at(Step.SIGNING)
    walk.qtbot.waitUntil(lambda: len(walk.slips()) == 1)
    walk.keeps_picture("signing")
    walk.enter()
    walk.reads("9 badges handed over to Valentina ARAYA PIZARRO.", "The receipt is signed.")
    walk.keeps_picture("done")
    ended = walk.word("delegation.ended")
    assert (len(ended.handed), len(ended.left), ended.signed) == (9, 2, True)
    assert dict(ended.left)[walk.person(CRISTOBAL).id] == "not_accredited_yet"
    proofs = [entry.word.proof for entry in walk.entries() if entry.kind == "badge.collected"]
    assert sorted(proofs) == ["confirmed"] * 8 + ["scanned"] * 2  # Fernanda's own was scanned as well
    assert len(walk.badges()) == 10


def test_the_colleague_who_turns_up_later_is_told_who_has_the_badge(walk: Walk, delegates: Delegates) -> None:
    walk.type("chile")
    walk.press_f(3)
    delegates.shows_passport(VALENTINA)
    walk.enter()
    delegates.wait_for(Step.HANDING)
    walk.enter()
    walk.qtbot.waitUntil(lambda: len(walk.slips()) == 1)
    walk.enter()
    walk.start.shell.window.ask_for_place("desk")
    walk.scan_person(TOMAS)
    walk.reads("A colleague took it, with all badges of the delegation.", "Focal point, passport checked")
    walk.reads("Valentina ARAYA PIZARRO collected your badge with the others of your delegation.")
    walk.keeps_picture("principal")


def test_a_jam_in_mid_batch_stops_there_and_goes_on_in_order_with_another_number(
    walk: Walk, delegates: Delegates, monkeypatch: pytest.MonkeyPatch
) -> None:
    faulty = Faulty(FolderPrinter(walk.folder / "badges"), jams_at=(7,))
    monkeypatch.setattr(walk.start.joined, "_printer", faulty)
    walk.type("chile")
    walk.press_f(3)
    delegates.shows_passport(VALENTINA)
    walk.enter()
    delegates.wait_for(Step.STOPPED)
    walk.reads("Stopped at 7 of 9: paper jam.", "Enter goes on with Benjamín SANDOVAL KUSCH.")
    walk.keeps_picture("jam")
    assert tuple(delegates.printed()) == IN_ORDER[:6]
    assert walk.word("badge.print_failed").reason == "jam"
    walk.enter()
    delegates.wait_for(Step.HANDING)
    assert tuple(delegates.printed()) == IN_ORDER
    numbers = [word.number for word in walk.said() if type(word).__name__ == "BadgeRequested"]
    assert numbers == list(range(numbers[0], numbers[0] + 11))  # Fernanda's, six, the jammed one, three
    assert len(faulty.jobs) == 10


def test_a_badge_nobody_can_vouch_for_is_asked_about_before_the_next_one(
    walk: Walk, delegates: Delegates, monkeypatch: pytest.MonkeyPatch
) -> None:
    faulty = Faulty(FolderPrinter(walk.folder / "badges"), silent_at=(3, 5))
    monkeypatch.setattr(walk.start.joined, "_printer", faulty)
    walk.type("chile")
    walk.press_f(3)
    walk.press_f(9)
    delegates.wait_for(Step.LIMBO)
    walk.reads("Tomás HUENCHUMÁN LIRA come out?")
    walk.keeps_picture("limbo")
    walk.enter()
    assert delegates.is_at(Step.STOPPED)
    walk.enter()
    delegates.wait_for(Step.LIMBO)
    walk.press_f(8)
    walk.enter()
    delegates.wait_for(Step.WHO)
    walk.reads("9 badges are printed and wait here")
    assert tuple(delegates.printed()) == IN_ORDER
    assert len(faulty.jobs) == 10
    assert delegates.place.now.case
    assert delegates.place.now.case.of(MemberState.IN_LIMBO) == ()


def test_badges_printed_ahead_go_to_a_collector_or_to_their_bearer_after_the_passport(
    walk: Walk, delegates: Delegates
) -> None:
    walk.type("chile")
    walk.press_f(3)
    walk.press_f(9)
    delegates.wait_for(Step.WHO)
    walk.qtbot.waitUntil(lambda: "9 badges are printed and wait here" in walk.words())
    walk.keeps_picture("ahead")
    walk.start.shell.window.ask_for_place("desk")
    walk.scan_person(TOMAS)
    walk.scan(DOCUMENTS[TOMAS])
    number = delegates.case(TOMAS).visit.badge
    assert number
    assert walk.blue() == f"Confirm and hand over badge {number.number:05d}"
    walk.enter()
    walk.hands_over(walk.person(TOMAS))
    walk.start.shell.window.ask_for_place("delegations")
    delegates.shows_passport(VALENTINA)
    assert delegates.blue() == "Handed over 8 badges"


def test_who_is_no_focal_point_takes_nothing(walk: Walk, delegates: Delegates) -> None:
    walk.type("chile")
    walk.press_f(3)
    delegates.shows_passport(TOMAS)
    assert delegates.is_at(Step.WHO)
    walk.reads("Tomás HUENCHUMÁN LIRA is not a focal point of Chile", "Focal points: Valentina ARAYA PIZARRO.")
    walk.keeps_picture("not-named")
    assert "delegation.accepted" not in walk.kinds()


def test_pausing_keeps_what_came_out_and_the_collector_may_leave_with_that(walk: Walk, delegates: Delegates) -> None:
    walk.type("chile")
    walk.press_f(3)
    delegates.shows_passport(VALENTINA)
    walk.keyboard.press(Key.Key_Down)
    walk.press(" ")
    assert delegates.blue() == "Print 8 badges"
    walk.enter()
    walk.press_f(8)
    delegates.wait_for(Step.PAUSED)
    walk.keeps_picture("paused")
    there = len(delegates.printed())
    assert 0 < there < 8
    walk.press_f(10)
    assert delegates.is_at(Step.HANDING)
    walk.enter()
    walk.qtbot.waitUntil(lambda: len(walk.slips()) == 1)
    walk.press_f(8)
    ended = walk.word("delegation.ended")
    assert (len(ended.handed), ended.signed) == (there, False)
    assert list(dict(ended.left).values()).count("not_chosen") == 9 - there
