"""Where an answer leads: a person is opened, several are shown, what opens nobody is said."""

from regdesk.collection.entitlement import Reason
from regdesk.desk.answers import (
    Answer,
    Case,
    Found,
    Nobody,
    OtherDesk,
    OtherMeeting,
    PassportRead,
    PassportUnread,
    Several,
    UnknownCode,
)
from ui.desk.ready import ReadyNow
from ui.desk.results import ResultsNow
from ui.desk.slip_codes import SlipWords, entry_of, slip_of
from ui.desk.stage import Journey, Screen

UNTIL_MORE = 0.4
"""Seconds until a search is repeated that could not give all similar names yet."""
SHORTEST_SEARCH = 2
MOST_CANDIDATES = 5
"""People to whom one passport may belong: with more, the name helps."""


OF_A_CHECK = (Reason.PHOTO_MISSING, Reason.FACE_IN_DOUBT, Reason.BADGE_WAITS)
"""Refusals that a clerk mends in the check."""


class Answering:
    """Never opens one of several by itself."""

    def __init__(self, journey: Journey) -> None:
        self._journey = journey
        self._slips = SlipWords(journey.wording)

    def search(self, text: str, *, again: bool) -> None:
        """Typed text: results at once, from two letters, one in scripts whose signs are words. `again`: some show."""
        text = text.strip()
        if len(text) < SHORTEST_SEARCH and (not text or text.isascii()):
            if again:
                self._journey.go(Screen.READY, ReadyNow())
            return
        match self._journey.desk.find(text):
            case Found(person=person):
                self._show(ResultsNow(text, (self._journey.desk.row(person.id),), 1))
            case PassportUnread():
                return  # the line is still being typed
            case UnknownCode() | OtherMeeting() | OtherDesk() as nothing:
                self._show(ResultsNow(text, (), 0, told=self._journey.words.nothing_opened(nothing)))
            case answer:
                self.answered(answer)

    def answered(self, answer: Answer) -> None:
        match answer:
            case Found():
                self._journey.open(answer.person.id, badge=answer.badge)
            case Several():
                self._show(ResultsNow(answer.text, answer.rows, answer.total, answer.more))
                self._once_more(answer)
            case Nobody() if slip := slip_of(answer.text):
                self._slip(*slip)
            case Nobody():
                self._show(ResultsNow(answer.text, (), 0))
                self._once_more(answer)
            case PassportRead():
                self._passport(answer)
            case _:
                unread = answer.mrz if isinstance(answer, PassportUnread) else None
                self._journey.go(Screen.READY, ReadyNow(self._journey.words.nothing_opened(answer), unread))

    def only_shown(self, case: Case) -> bool:
        """Whom a role finds that checks nobody: who it is and how they stand. False for who is refused anyway."""
        if case.refusal and case.refusal.reason not in OF_A_CHECK:
            return False
        row = self._journey.desk.row(case.person.id)
        told = self._journey.words.only_shown()
        self._show(ResultsNow(case.person.full_name, (row,), 1, scanned=True, told=told))
        return True

    def _show(self, now: ResultsNow) -> None:
        self._journey.go(Screen.RESULTS, now)

    def _once_more(self, answer: Several | Nobody) -> None:
        """In the first moments similar names may be missing: what is still shown then is looked for again."""
        journey = self._journey
        if answer.unfinished:
            journey.later(UNTIL_MORE, lambda: journey.safely(lambda: journey.search(answer.text)))

    def _slip(self, number: int, count: int) -> None:
        """The code of a slip opens its person, or says what it was written for."""
        desk = self._journey.desk
        entry = entry_of(desk, count) if number == desk.number else None
        if entry and entry.person and desk.knows(entry.person):
            self._journey.open(entry.person)
            return
        name = f"{number}-{count:04d}"
        unknown = self._slips.unknown(name, number, here=number == desk.number)
        self._journey.go(Screen.READY, ReadyNow(self._slips.of_nobody(name, entry) if entry else unknown))

    def _passport(self, answer: PassportRead) -> None:
        """One record that fits is opened; more are shown, and the document is held for whoever is opened."""
        exact = [row for row in answer.rows if not row.similar]
        if len(exact) == 1:
            self._journey.open(exact[0].person.id, answer.document, read=answer.mrz)
            return
        name = " ".join(part for part in (answer.document.family, answer.document.given) if part)
        rows = answer.rows[:MOST_CANDIDATES]
        self._show(ResultsNow(name, rows, len(rows), document=answer.document, read=answer.mrz, scanned=True))
