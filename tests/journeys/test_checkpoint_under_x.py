"""A guard at the door of a bus, in the real window on a real X server: keys of a reader, and nothing else."""

from collections.abc import Callable
from pathlib import Path

from regdesk.collection.gate_words import BadgeScanned
from regdesk.desk import Desk
from regdesk.desk.answers import Found
from regdesk.desk.opening import opened
from regdesk.keys.seal import Serial
from regdesk.keys.withdrawals import Why
from regdesk.people.participant import Participant
from tests.gate.made import a_badge, bears, voided
from tests.journeys.folders import easy_people, kinds_of, log_of, regdesk
from tests.journeys.xscreen import HEIGHT, WIDTH, Box, Clerk, Window, XScreen
from tests.keys.made import OTHER_EVENT
from ui.checkpoint.colours import LIGHTS

CONTROL, THREE, F10 = 37, 12, 76
FIELD: Box = (0, 110, WIDTH, HEIGHT - 80)


def test_a_guard_checks_badges_with_a_reader_alone(folder: Path, screen: XScreen, clerk: Clerk) -> None:
    badges = some_badges(folder)
    window = Window(screen, folder)
    opens_the_door(clerk)
    said = scanned(clerk, folder, "valid", badges["valid"], "let_in")
    assert (said.answer, said.reason, said.code) == ("let_in", "good", Serial(3, 917).code)
    said = scanned(clerk, folder, "withdrawn", badges["withdrawn"], "stop")
    assert (said.answer, said.reason, said.code) == ("stop", "lost", Serial(3, 655).code)
    said = scanned(clerk, folder, "other-meeting", badges["other meeting"], "stop")
    assert (said.answer, said.reason, said.code) == ("stop", "not_genuine", "")
    said = scanned(clerk, folder, "damaged", badges["valid"][:80], "stop")
    assert (said.answer, said.reason, said.code) == ("stop", "unreadable", "")
    said = answered(clerk, folder, "typed", lambda: types_the_digits(clerk), "look")
    assert (said.answer, said.reason, said.typed) == ("look", "let_in_before", True)  # the one that passed first
    leaves(clerk, folder)
    assert window.close() == 0
    assert window.said == ""
    assert regdesk(folder, "verify")["faults"] == []


def some_badges(folder: Path) -> dict[str, str]:
    """What is in the codes of four badges. Two people have one of this desk; one of those was lost."""
    with opened(folder) as desk:
        good, lost = (person_of(desk, code) for code in easy_people(desk, 2))
        valid, void = bears(desk, good, 917), bears(desk, lost, 655)
        voided(desk, lost, void, Why.LOST)
        signs, event = desk.store.signs, desk.event
        return {
            "valid": a_badge(event, valid, zones="PBL", signs=signs),
            "withdrawn": a_badge(event, void, zones="PBL", signs=signs),
            "other meeting": a_badge(event, valid, zones="PBL", signs=signs, public=OTHER_EVENT.public),
        }


def person_of(desk: Desk, confirmation: str) -> Participant:
    found = desk.find(confirmation)
    assert isinstance(found, Found)
    return found.person


def opens_the_door(clerk: Clerk) -> None:
    clerk.until(clerk.is_ready, "Ready")
    clerk.settles()
    clerk.screen.press((CONTROL, THREE))
    clerk.until(clerk.is_elsewhere, "the checkpoint")
    clerk.until(clerk.may_press_enter, "a door to open")
    clerk.settles()
    clerk.keeps_picture("doors")
    clerk.presses("Enter")
    clerk.until(lambda: is_lit(clerk, "wait"), "a door that waits for a badge")
    clerk.settles()
    clerk.keeps_picture("waiting")


def scanned(clerk: Clerk, folder: Path, name: str, text: str, light: str) -> BadgeScanned:
    return answered(clerk, folder, name, lambda: clerk.scans(text, lambda: is_lit(clerk, light)), light)


def answered(clerk: Clerk, folder: Path, name: str, does: Callable[[], None], light: str) -> BadgeScanned:
    """Do it, see the whole field in the colour of the answer, and read what the log says."""
    before = kinds_of(folder).count("gate.scanned")
    does()
    clerk.until(lambda: is_lit(clerk, light), f"{light} for {name}")
    clerk.until(lambda: kinds_of(folder).count("gate.scanned") == before + 1, f"an entry for {name}")
    clerk.keeps_picture(name)
    said = log_of(folder)[-1].word
    assert isinstance(said, BadgeScanned)
    return said


def types_the_digits(clerk: Clerk) -> None:
    clerk.until(lambda: is_lit(clerk, "wait"), "a door that waits again")
    clerk.types("00917")
    clerk.presses("Enter")


def leaves(clerk: Clerk, folder: Path) -> None:
    clerk.screen.press((F10,))
    clerk.settles()
    clerk.keeps_picture("leaving")
    clerk.presses("Enter")
    clerk.until(lambda: kinds_of(folder)[-1] == "gate.closed", "a door that is closed")
    clerk.until(clerk.may_press_enter, "doors to choose from")


def is_lit(clerk: Clerk, light: str) -> bool:
    """Whether a fifth of the field has the colour of this answer: stripes, words and card have the rest."""
    dots = clerk.screen.picture(FIELD).tobytes().count(bytes.fromhex(LIGHTS[light].ground.removeprefix("#")))
    return dots > (FIELD[2] - FIELD[0]) * (FIELD[3] - FIELD[1]) / 5
