"""Lives of a desk that end by kill -9 at any moment, and what must be true after each.

Each life opens the desk folder, answers what an earlier life left open by looking at the badges in the tray, and
gives badges until it is killed. It says what it has done only after the desk said so; what was said must be there.
"""

import os
import random
import select
import signal
from dataclasses import dataclass, field
from pathlib import Path

from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import BadgeCollected, Checked, Proof
from regdesk.collection.visit import BadgeState, VisitState, fold
from regdesk.desk import Desk
from regdesk.desk.answers import Done, PrintEnd
from regdesk.printing.folder import FolderPrinter
from tests.desks import a_desk

MOST_WORDS = 5
LONGEST_MOMENT = 0.03
"""Seconds; about as long as one person takes on this machine, so that each step is hit."""
EVERY_LINE = ("family", "given", "born", "nationality", "number", "expires")


@dataclass
class Seen:
    """What the lives so far have said aloud."""

    collected: dict[str, str] = field(default_factory=dict)
    kills: int = 0


def one_life(folder: Path, people: list[str], voice: int) -> None:
    """Give badges until killed. Every word on `voice` is spoken after its act is done."""
    with a_desk(folder) as desk:
        printer = FolderPrinter(folder / "tray")
        os.write(voice, b"open -\n")
        for case in desk.in_limbo():
            answer_limbo(desk, case.person.id, printer)
        for person in people:
            give(desk, person, printer, voice)


def answer_limbo(desk: Desk, person: str, printer: FolderPrinter) -> None:
    """What the clerk does who is asked: look into the tray."""
    badge = desk.case(person).visit.badge
    assert badge
    came = any(badge.attempt in page.name for page in (printer.folder).glob("*.pdf"))
    settle = desk.came_out if came else desk.did_not_come_out
    assert isinstance(settle(person, badge.code, act=desk.new_act()), Done)


def give(desk: Desk, person: str, printer: FolderPrinter, voice: int) -> None:
    state = desk.case(person).visit.state
    if state is VisitState.COLLECTED:
        return
    if state is VisitState.EXPECTED:
        check = desk.check(person, None).check
        confirmed = desk.confirm_identity(person, check, how=Checked.BY_EYE, looked_at=EVERY_LINE, act=desk.new_act())
        assert isinstance(confirmed, Done)
    if state is not VisitState.PRINTED:
        end = desk.print_badge(person, printer, act=desk.new_act())
        assert isinstance(end, PrintEnd), end
    badge = desk.case(person).visit.badge
    assert badge
    done = desk.hand_over(person, badge.code, proof=Proof.SCANNED, act=desk.new_act())
    assert not isinstance(done, Refusal), done
    os.write(voice, f"{person} {badge.code}\n".encode())


def killed_life(folder: Path, people: list[str], seen: Seen, chance: random.Random) -> None:
    """Let a desk live until it has said a few words (or only opened, or not even that), then kill it a moment later."""
    ear, voice = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ear)
        code = 1
        try:
            one_life(folder, people, voice)
            code = 0
        finally:
            os._exit(code)
    os.close(voice)
    said = listen(ear, words=chance.randrange(MOST_WORDS))
    select.select([], [], [], chance.uniform(0, LONGEST_MOMENT))
    os.kill(child, signal.SIGKILL)
    said += drain(ear)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "a life ended with an error"
    seen.kills += os.WIFSIGNALED(status)
    for line in said.decode().splitlines():
        person, code = line.split()
        if person != "open":
            assert seen.collected.setdefault(person, code) == code


def listen(ear: int, words: int) -> bytes:
    """What is said until so many words were heard, or nothing more comes."""
    said = b""
    while said.count(b"\n") < words and (part := os.read(ear, 65536)):
        said += part
    return said


def drain(ear: int) -> bytes:
    said = b""
    while part := os.read(ear, 65536):
        said += part
    os.close(ear)
    return said


def judge(folder: Path, seen: Seen) -> None:
    """Never a lost hand-over, never a badge counted twice, always an openable database with a whole log."""
    with a_desk(folder) as desk:
        assert desk.verify().faults == ()
        log = desk.log()
        collected = [entry for entry in log if isinstance(entry.word, BadgeCollected)]
        assert len(collected) == len({entry.person for entry in collected})
        by_person = {entry.person: entry.word.code for entry in collected if isinstance(entry.word, BadgeCollected)}
        for person, code in seen.collected.items():
            assert by_person.get(person) == code, f"the hand-over of {code} is lost"
        for person in by_person:
            visit = fold(person or "", [entry for entry in log if entry.person == person])
            assert sum(badge.state is not BadgeState.CANCELLED for badge in visit.badges) == 1
        numbers = [badge.number for person in by_person for badge in desk.case(person or "").visit.badges]
        assert len(numbers) == len(set(numbers))
