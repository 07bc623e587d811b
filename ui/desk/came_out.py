"""The question after a doubt or a crash: did the badge come out? Nothing is ever printed again by itself."""

from collections.abc import Callable

from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import Proof
from regdesk.collection.stock_words import Spoil
from regdesk.collection.visit import Badge
from regdesk.desk.answers import Case, Found
from ui.desk.printed_now import CollectedNow, PrintedNow
from ui.desk.question import Choice, QuestionNow
from ui.desk.refused_now import RefusedNow
from ui.desk.stage import Journey, Screen
from ui.place import Action
from ui.wording import isolated


def did_it_come_out(journey: Journey, case: Case, badge: Badge, *, why: str = "") -> QuestionNow:
    """The question about one badge. `why`: what the printer said, right after printing; empty after a crash.

    The badge in front of the scanner is an answer too: it came out, and it is handed over.
    """
    return _CameOut(journey, case, badge).question(why)


class _CameOut:
    def __init__(self, journey: Journey, case: Case, badge: Badge) -> None:
        self._journey, self._case, self._badge = journey, case, badge

    def question(self, why: str) -> QuestionNow:
        words = self._journey.wording
        title, line = words.came_out(self._badge, why)
        yes = words.came_out_yes(after_crash=not why)
        no = words.came_out_no()
        return QuestionNow(
            self._case.person,
            title,
            line,
            "printer",
            Choice(Action("yes", yes, "Enter", "", "blue"), self._yes),
            (
                Choice(Action("later", words.came_out_later(), "Esc"), self._journey.home),
                Choice(Action("again", no, "F8", "printer", "outlined"), self._print_again),
                Choice(Action("spoiled", words.came_out_spoiled(), "F6", "prohibit", "danger"), self._spoiled),
            ),
            words.came_out_box(isolated(f"{self._badge.number:05d}")),
            self._scanned,
        )

    def _yes(self) -> None:
        if self._settled(came=True):
            self._go_on(lambda case: self._journey.go(Screen.PRINTED, PrintedNow(case, self._badge)))

    def _print_again(self) -> None:
        if self._settled(came=False):
            self._go_on(self._journey.print_badge)

    def _spoiled(self) -> None:
        """A sheet came out that nobody can be given: it jammed, or half of it is missing."""
        if self._settled(came=False, spoiled=Spoil.JAM):
            self._go_on(self._journey.print_badge)

    def _go_on(self, then: Callable[[Case], None]) -> None:
        """With this badge, or without one; unless the person got another one at another desk meanwhile."""
        case = self._journey.desk.case(self._case.person.id)
        badge = case.visit.badge
        if badge is None or badge.code == self._badge.code:
            then(case)
        else:
            self._journey.open(case.person.id)

    def _scanned(self, text: str) -> None:
        answer = self._journey.desk.find(text)
        mine = isinstance(answer, Found) and answer.badge and answer.badge.code == self._badge.code
        if mine and self._settled(came=True):
            self._hand_over()

    def _hand_over(self) -> None:
        desk, person = self._journey.desk, self._case.person
        done = desk.hand_over(person.id, self._badge.code, proof=Proof.SCANNED, act=self._journey.act("hand over"))
        if isinstance(done, Refusal):
            self._journey.go(Screen.REFUSED, RefusedNow(done, desk.case(person.id)))
        else:
            self._journey.go(Screen.PRINTED, PrintedNow(desk.case(person.id), self._badge))
            self._journey.go(Screen.COLLECTED, CollectedNow(self._case, self._badge, done.entry.at))

    def _settled(self, *, came: bool, spoiled: Spoil | None = None) -> bool:
        """Whether the answer is in the log; a refusal is shown."""
        desk, person, act = self._journey.desk, self._case.person, self._journey.act("came out")
        if came:
            done = desk.came_out(person.id, self._badge.code, act=act)
        else:
            done = desk.did_not_come_out(person.id, self._badge.code, spoiled=spoiled, act=act)
        if isinstance(done, Refusal):
            self._journey.go(Screen.REFUSED, RefusedNow(done, desk.case(person.id)))
            return False
        return True
