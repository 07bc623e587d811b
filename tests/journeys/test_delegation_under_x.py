"""A delegation of nine with two left behind, on a real X server: by keys and scans alone, judged by log and paper."""

from pathlib import Path

from regdesk.collection.entries import CollectionEnded
from tests.journeys.folders import code_on, kinds_of, log_of, prints_to
from tests.journeys.walking import carried
from tests.journeys.xscreen import Clerk, Window, XScreen

VALENTINA, FERNANDA = "HVPW-1YES", "TP39-9NQB"
DELEGATIONS = (37, 11)  # Ctrl+2


def test_a_focal_point_takes_the_badges_of_her_delegation(folder: Path, screen: XScreen, clerk: Clerk) -> None:
    prints_to(folder)
    documents = carried()
    window = Window(screen, folder)
    clerk.until(clerk.is_ready, "Ready")
    clerk.settles()
    one_collects_in_person(clerk, folder, documents[FERNANDA])
    clerk.changes(lambda: screen.press(DELEGATIONS))
    clerk.changes(lambda: clerk.types("chile"))
    clerk.changes(clerk.presses_blue)
    clerk.keeps_picture("delegation")
    clerk.scans(documents[VALENTINA], clerk.may_press_enter)
    clerk.settles()
    clerk.keeps_picture("check")
    clerk.presses("Enter")
    clerk.until(lambda: "delegation.accepted" in kinds_of(folder), "a collector")
    clerk.until(clerk.may_press_enter, "the button to print")
    clerk.settles()
    clerk.presses("Enter")
    clerk.until(lambda: kinds_of(folder).count("badge.printed") == 10, "nine badges")
    clerk.until(clerk.may_press_enter, "the button to hand over")
    clerk.settles()
    clerk.keeps_picture("printed")
    one_badge_is_scanned(clerk, folder)
    clerk.presses("Enter")
    clerk.until(lambda: kinds_of(folder).count("badge.collected") == 10, "all handed over")
    clerk.until(lambda: len(list((folder / "slips").glob("*.pdf"))) == 1, "the receipt")
    clerk.until(clerk.may_press_enter, "the button to finish")
    clerk.settles()
    clerk.keeps_picture("signing")
    clerk.presses("Enter")
    clerk.until(lambda: kinds_of(folder)[-1] == "delegation.ended", "the end")
    clerk.keeps_picture("done")
    assert window.close() == 0
    assert window.said == ""
    ended = log_of(folder)[-1].word
    assert isinstance(ended, CollectionEnded)
    assert (len(ended.handed), ended.signed) == (9, True)
    assert sorted(why for _, why in ended.left) == ["already_collected", "not_accredited_yet"]


def one_collects_in_person(clerk: Clerk, folder: Path, document: str) -> None:
    """Fernanda has hers already."""
    clerk.scans(document, clerk.may_press_enter)
    clerk.settles()
    clerk.presses("Enter")
    clerk.until(lambda: kinds_of(folder)[-1] == "badge.printed", "a printed badge")
    clerk.until(clerk.may_press_enter, "the button to hand it over")
    clerk.settles()
    (page,) = (folder / "badges").glob("*.pdf")
    clerk.scans(code_on(page), lambda: kinds_of(folder)[-1] == "badge.collected")
    clerk.until(clerk.is_ready, "Ready again")


def one_badge_is_scanned(clerk: Clerk, folder: Path) -> None:
    """The first of the envelope is proved by reading what was printed."""
    pages = sorted((folder / "badges").glob("*.pdf"), key=lambda page: page.stat().st_mtime)
    clerk.scans(code_on(pages[1]), lambda: kinds_of(folder)[-1] == "badge.collected")
    clerk.settles()
