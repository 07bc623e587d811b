"""Day end with one sheet missing, by keys and scans in the real window: counted twice, explained and signed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regdesk.collection.entries import Proof
from regdesk.collection.stock_words import StockCounted, StockSigned
from regdesk.desk.answers import PrintEnd
from regdesk.printing.printer import JobState, Outcome, Trouble
from tests.desk.journey import confirmed
from tests.make import a_training_event
from tests.printers import Tray
from tests.staff.people import HENRIK, LEAD, LUCIA, NAOMI, PIN
from tests.ui.desk.conftest import AISSATOU, PEOPLE
from tests.ui.staffed import Post, a_post
from ui.day_end.sign_sheet import SignSheet
from ui.look.look import Look

JAM = Outcome(JobState.FAILED, "aborted", (Trouble.JAM,))
TRAINING = a_training_event()


@pytest.fixture
def post(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Post]:
    staff, meeting = (LUCIA, HENRIK, NAOMI, LEAD), {"id": TRAINING.id, "training": TRAINING.training}
    with a_post(tmp_path, Look(qapp), qtbot, members=staff, people=PEOPLE, **meeting) as made:
        yield made


def gives(post: Post) -> None:
    """The clerk's morning: one badge jams, another comes out and is handed over, a third one waits."""
    desk = post.desk
    confirmed(desk, AISSATOU)
    desk.print_badge(AISSATOU.id, Tray(JAM), act=desk.new_act())
    end = desk.print_badge(AISSATOU.id, Tray(), act=desk.new_act())
    assert isinstance(end, PrintEnd)
    desk.hand_over(AISSATOU.id, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())
    waiting = next(person for person in PEOPLE if person.family == "Okafor")
    confirmed(desk, waiting)
    assert isinstance(desk.print_badge(waiting.id, Tray(), act=desk.new_act()), PrintEnd)


def reads(post: Post, *expected: str) -> None:
    post.joined.every_second()
    words = post.words().translate(str.maketrans("", "", "\u2066\u2067\u2068\u2069"))
    for text in expected:
        assert text in words, f"{text!r} is not among:\n{words}"


def counts(post: Post, number: int) -> None:
    post.type(str(number))
    post.look()
    post.enter()


def takes_over(post: Post, member: object) -> None:
    post.card(member)  # type: ignore[arg-type]
    post.pin()


def test_a_day_with_one_sheet_missing_is_counted_twice_explained_and_signed(post: Post) -> None:
    post.sign_in(LEAD)
    post.key("Ctrl+5")
    reads(post, "Day end · Desk 3", "In the box: never counted yet")
    counts(post, 233)
    reads(post, "Counts agree.", "233 badges left")
    takes_over(post, LUCIA)
    gives(post)
    takes_over(post, LEAD)
    post.key("Ctrl+5")
    reads(post, "Spoiled, kept in the envelope", "1 paper jam", "Should be in the box: 230", "OKAFOR")
    assert post.blue() == "(Type the number you counted)"
    counts(post, 229)
    reads(post, "1 badge is missing", "Count once more.", "First count", "230 badges, 229 counted")
    assert post.blue() == "(Count once more)"
    counts(post, 229)
    reads(post, "Counted twice.")
    assert post.blue() == "Ask a supervisor to sign"
    post.enter()
    assert isinstance(post.sheet, SignSheet)
    post.type("One stuck under the tray")
    post.card(LEAD)
    reads(post, "A supervisor cannot approve their own desk.")
    post.card(LUCIA)
    reads(post, "This card may not approve it.")
    post.card(NAOMI)
    post.type(PIN.digits)
    people = post.sheet.people
    post.qtbot.waitUntil(lambda: people.complete)
    post.look()
    post.enter()
    post.qtbot.waitUntil(lambda: post.sheet is None)
    reads(post, "Signed for at", "One stuck under the tray", "Should be in the box: 229")
    assert post.blue() == "Done"
    *_, first, second, signed = [entry.word for entry in post.log() if entry.kind.startswith("stock.")]
    assert (first, second) == (StockCounted("a6", 229, "closing"),) * 2
    assert signed == StockSigned("a6", 230, 229, "One stuck under the tray", ((NAOMI.id, "supervisor"),))
    assert post.desk.verify().faults == ()
