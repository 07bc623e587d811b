"""A badge is lost, replaced and found again, another one bears a wrong name: by keys, cards and scans in the window.

X30 to X32 of the registration practice.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regdesk.collection.badge_words import BadgeCorrected, BadgeVoided
from regdesk.collection.entries import KINDS, Decided
from regdesk.collection.visit import Badge, BadgeState, Visit
from regdesk.collection.withdrawn import ends
from regdesk.people.participant import Participant
from tests.desks import on_badge
from tests.journeys.folders import ONE_BADGE
from tests.staff.people import HENRIK, LUCIA, NAOMI, PIN
from tests.ui.desk.conftest import AISSATOU, CHIDINMA, CHIDINMAS_PASSPORT, PEOPLE, SAME_PASSPORT
from tests.ui.staffed import Post, a_post
from tests.ui.strokes import Key
from ui.desk.again_sheet import AgainSheet
from ui.desk.correct_sheet import CorrectSheet
from ui.desk.signed_sheet import SignedSheet
from ui.desk.stage import Screen
from ui.look.look import Look

ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


@pytest.fixture
def post(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Post]:
    with a_post(tmp_path, Look(qapp), qtbot, members=(LUCIA, HENRIK, NAOMI), people=PEOPLE) as made:
        made.sign_in(LUCIA)
        yield made


def reads(post: Post, *expected: str) -> None:
    words = post.words().translate(ISOLATES)
    for text in expected:
        assert text in words, f"{text!r} is not among:\n{words}"


def visit(post: Post, person: Participant = AISSATOU) -> Visit:
    return post.desk.case(person.id).visit


def standing(post: Post, person: Participant = AISSATOU) -> Badge:
    badge = visit(post, person).badge
    assert badge
    return badge


def opens(post: Post, person: Participant = AISSATOU) -> None:
    post.scan(person.confirmation.replace("-", ""))


def until(post: Post, screen: Screen) -> None:
    post.qtbot.waitUntil(lambda: post.place.shown is screen)
    post.look()


def prints(post: Post, passport: str = SAME_PASSPORT) -> None:
    """The passport, the look at what differs, the blue button."""
    post.scan(passport)
    while post.blue().startswith("I looked"):
        post.enter()
    assert post.blue() == "Confirm and print badge", post.blue()
    post.enter()
    until(post, Screen.PRINTED)


def hands_over(post: Post, person: Participant = AISSATOU) -> Badge:
    badge = standing(post, person)
    post.scan(on_badge(post.desk, badge))
    assert post.place.shown is Screen.COLLECTED
    until(post, Screen.READY)
    return badge


def chooses(post: Post, number: int) -> None:
    """A digit in the sheet that is open, and the moment until the keyboard goes on by itself."""
    sheet = post.sheet
    assert isinstance(sheet, SignedSheet)
    rows = sheet.papers if isinstance(sheet, CorrectSheet) else sheet.reasons  # type: ignore[attr-defined]
    with post.qtbot.waitSignal(rows.picked):
        post.press(_digit(number), str(number))
    post.look()


def signs(post: Post) -> None:
    """Henrik's card and PIN, and the blue button."""
    sheet = post.sheet
    assert isinstance(sheet, SignedSheet)
    post.card(HENRIK)
    post.type(PIN.digits)
    post.qtbot.waitUntil(lambda: sheet.people.complete)
    post.look()
    post.enter()
    post.qtbot.waitUntil(lambda: post.sheet is None)
    post.look()


def _digit(number: int) -> Key:
    return Key(Key.Key_0 + number)


def pages(folder: Path) -> list[Path]:
    return sorted((folder / "badges").glob("*.pdf"))


def test_a_lost_badge_is_replaced_and_the_old_one_is_known_wherever_it_turns_up(post: Post, tmp_path: Path) -> None:
    opens(post)
    prints(post)
    old = hands_over(post)
    opens(post)
    reads(post, "This badge was already collected", "Is it lost?")
    post.key("F6")
    reads(
        post, f"Cancel badge {old.number:05d} and print a new one?", "as soon as it gets the new list", "returned box"
    )
    chooses(post, 1)
    signs(post)
    assert post.blue() == "(Waiting for the passport)", "the identity is checked again"
    assert pages(tmp_path) == [], "nothing of the old badge lies in the printer's folder"
    prints(post)
    new = standing(post)
    reads(post, f"Badge {new.number:05d} · R1")
    post.scan(on_badge(post.desk, old))
    reads(post, f"That is badge {old.number:05d} of Aïssatou NDIAYE-SARR, which is cancelled.", "returned box")
    assert visit(post).badge == new, "the old badge hands nothing over"
    hands_over(post)

    post.scan(on_badge(post.desk, old))
    reads(
        post, f"Badge {old.number:05d} is cancelled", "Lost: Today 08:07", f"The badge that counts is {new.number:05d}"
    )
    post.enter()
    reads(post, f"Badge {old.number:05d} is in the returned box.")

    kinds = [KINDS[type(entry.word)] for entry in post.log() if not entry.kind.startswith("staff.")]
    assert kinds == [*ONE_BADGE, "person.decided", *ONE_BADGE, "badge.voided"]
    (said,) = [entry.word for entry in post.log() if isinstance(entry.word, Decided)]
    assert (said.why, said.badge, said.approvers) == ("lost", old.code, ((HENRIK.id, "supervisor"),))
    assert [badge.state for badge in visit(post).badges] == [BadgeState.VOID, BadgeState.COLLECTED]
    assert {found[0] for entry in post.log() if (found := ends(entry.word))} == {old.code}, "what a door is told"
    assert post.desk.verify().faults == ()


def test_a_wrong_name_is_corrected_on_the_spot_and_a_jam_takes_the_next_number(post: Post, tmp_path: Path) -> None:
    opens(post, CHIDINMA)
    prints(post, CHIDINMAS_PASSPORT)
    first = standing(post, CHIDINMA)
    reads(post, "Is it spelled right on the badge?")
    post.key("F8")
    chooses(post, 2)
    reads(post, "Put it in the spoiled envelope.")
    post.enter()
    post.qtbot.waitUntil(lambda: len(visit(post, CHIDINMA).badges) == 2)
    until(post, Screen.PRINTED)
    assert standing(post, CHIDINMA).number == first.number + 1
    assert len(pages(tmp_path)) == 1, "the page of the one that jammed is gone"

    post.key("F8")
    assert isinstance(post.sheet, AgainSheet)
    chooses(post, 1)
    post.enter()
    post.press(Key.Key_Tab, "\t")
    post.type("Okafor-Eze")
    post.look()
    reads(post, "Before: Okafor")
    post.enter()
    chooses(post, 1)
    signs(post)
    post.qtbot.waitUntil(lambda: len(visit(post, CHIDINMA).badges) == 3)
    until(post, Screen.PRINTED)
    reads(post, "Chidinma Adaeze OKAFOR-EZE")
    hands_over(post, CHIDINMA)

    (word,) = [entry.word for entry in post.log() if isinstance(entry.word, BadgeCorrected)]
    assert word.changes == (("family", "Okafor", "Okafor-Eze"),)
    assert (word.document_kind, word.number_ends, word.approvers) == ("passport", "1238", ((HENRIK.id, "supervisor"),))
    assert [(badge.state, badge.spoiled) for badge in visit(post, CHIDINMA).badges] == [
        (BadgeState.CANCELLED, "jam"), (BadgeState.CANCELLED, "wrong_data"), (BadgeState.COLLECTED, ""),
    ]  # fmt: skip
    assert visit(post, CHIDINMA).replacements == 0, "nobody had those two"
    assert post.desk.verify().faults == ()


def test_who_leaves_early_gives_the_badge_back_and_gets_another_only_from_a_supervisor(post: Post) -> None:
    opens(post)
    prints(post)
    old = hands_over(post)
    opens(post)
    post.key("Shift+F6")
    reads(post, f"Cancel badge {old.number:05d} without a new one?")
    chooses(post, 2)
    signs(post)
    reads(post, f"Badge {old.number:05d} is cancelled.", "Put it in the returned box.")
    (word,) = [entry.word for entry in post.log() if isinstance(entry.word, BadgeVoided)]
    assert word.reason == "returned"
    opens(post)
    reads(post, "The badge of this person was cancelled", f"Badge {old.number:05d} was cancelled on")
    post.key("Shift+F4")
    chooses(post, 2)
    signs(post)
    prints(post)
    reads(post, "R1")
    hands_over(post)
