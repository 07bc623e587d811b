"""Any way through locking, unlocking, scanning and changing shifts: no check is lost, nobody shows while locked."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.staff.people import HENRIK, LUCIA, WRONG, a_member
from tests.ui.desk.conftest import AISSATOU, CHIDINMA, CHIDINMAS_PASSPORT, PEOPLE, RENEWED_PASSPORT, SAME_PASSPORT
from tests.ui.staffed import Post, a_post
from tests.ui.strokes import Key
from ui.desk.stage import Screen
from ui.look.look import Look

BINTA = a_member("Binta Camara")
SURNAMES = ("robles", "camara", "aas")
OF_PEOPLE = {
    text.casefold() for person in PEOPLE for text in (person.family, person.given, person.document_number) if text
}
SCANS = {
    "code": AISSATOU.confirmation.replace("-", ""), "other": CHIDINMA.confirmation.replace("-", ""),
    "passport": SAME_PASSPORT, "renewed": RENEWED_PASSPORT, "others": CHIDINMAS_PASSPORT,
    "own": LUCIA.card, "colleague": BINTA.card, "nonsense": "Q7RM4PX9",
}  # fmt: skip
KEYS = ("Esc", "Enter", "F4", "F7", "F9", "F12", "Ctrl+1", "Ctrl+6", "Ctrl+H", "Ctrl+D", "Down")
STEPS = st.one_of(
    st.sampled_from([("scan", name) for name in SCANS]),
    st.sampled_from([("key", name) for name in KEYS]),
    st.sampled_from([("type", "oka"), ("type", "12"), ("pin", "right"), ("pin", "wrong"), ("wait", ""), ("lock", "")]),
)
SECONDS_OF_IDLE = 200


@pytest.fixture
def post(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Post]:
    with a_post(tmp_path, look, qtbot, members=(LUCIA, BINTA, HENRIK), closes=False) as made:
        made.sign_in(LUCIA)
        yield made


class Walk:
    """One history. What is behind the lock is remembered when it shuts, and compared when it opens."""

    def __init__(self, post: Post) -> None:
        self.post = post
        self.behind: tuple[str, Screen, str] | None = None
        self.who = post.desk.clerk

    def step(self, kind: str, what: str) -> None:
        before = self.seen()
        getattr(self, kind)(what)
        self.judge(before)

    def judge(self, before: tuple[str, Screen, str] | None) -> None:
        post = self.post
        locked = post.front is not None
        assert locked is post.desk.locked
        if locked and self.behind is None:
            self.behind = before
        if locked:
            words = post.words().casefold()
            assert not [name for name in OF_PEOPLE if name in words]
            if not (post.asked.member or post.asked.card):
                assert not [name for name in SURNAMES if name in words.split()]
        elif self.behind is not None:
            self.opened()

    def opened(self) -> None:
        post, behind = self.post, self.behind
        self.behind = None
        same_person = post.desk.clerk == self.who
        self.who = post.desk.clerk
        assert behind
        if same_person:
            assert self.seen() == behind
        elif behind[1] is Screen.CHECK:
            assert post.place.shown is Screen.CHECK, "who stands at the desk still stands there"

    def seen(self) -> tuple[str, Screen, str] | None:
        """What is on the screen: the person, the screen, and every word of it."""
        post = self.post
        if post.front is not None or post.window.privacy.hides:
            return self.behind
        for _ in range(3):
            QApplication.processEvents()
        lines = (line for line in post.words().split("\n") if "min left" not in line and "Scanner" not in line)
        case = getattr(post.place._context, "case", None)
        return case.person.id if case else "", post.place.shown, re.sub("<[^>]*>", "", "\n".join(lines))

    # what somebody does

    def scan(self, what: str) -> None:
        self.post.scan(SCANS[what])

    def key(self, name: str) -> None:
        {"Esc": self.post.esc, "Enter": self.post.enter}.get(name, lambda: self.post.key(name))()
        self.calm()

    def type(self, text: str) -> None:
        self.post.type(text)
        self.calm()

    def lock(self, _: str) -> None:
        self.post.key("F12")

    def pin(self, which: str) -> None:
        """The PIN that is asked for, or another one: at most four in a row, so that nobody waits."""
        post = self.post
        if post.front is None:
            return
        asked = post.asked
        card = asked.card or next(one.card for one in (LUCIA, BINTA, HENRIK) if one.name == self.who)
        wrong = which == "wrong" and self.tries(card) > 1
        if post.front.card.pad.isEnabled():
            for _ in range(6):
                post.press(Key.Key_Backspace, "\b")
            post.pin(WRONG.digits if wrong else "482915")

    def wait(self, _: str) -> None:
        self.post.seconds.pass_by(SECONDS_OF_IDLE)
        self.post.joined.every_second()

    def tries(self, card: str) -> int:
        with self.post.desk.store.reading() as tx:
            member = next(one for one, _ in tx.staff.everybody() if one.card == card)
            return tx.staff.tries(member.id).left

    def calm(self) -> None:
        """Until what was typed was looked for and what was printed is there."""
        post = self.post
        post.qtbot.waitUntil(lambda: not post.background.waiting() and not post.window.box._pause.isActive())
        post.look()


@given(st.lists(STEPS, min_size=4, max_size=14))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_way_loses_a_check_or_shows_somebody_while_locked(post: Post, steps: list[tuple[str, str]]) -> None:
    begin(post)
    walk = Walk(post)
    for kind, what in (*steps, ("lock", ""), ("pin", "right")):
        walk.step(kind, what)


def begin(post: Post) -> None:
    """At Ready, signed in, whatever was there before."""
    if post.window.privacy.hides:
        post.key("Ctrl+H")
    post.window.overlay.close_sheet()
    post.qtbot.waitUntil(lambda: not post.background.waiting())
    post.joined.door._sign_out()
    post.look()
    post.sign_in(LUCIA)
    assert post.place.shown is Screen.READY
