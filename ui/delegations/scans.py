"""What a scan means while a delegation is open: a collector's passport, a badge of the envelope, another person."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from regdesk.collection.delegation import MemberState
from regdesk.collection.entries import Proof
from regdesk.collection.visit import Badge
from regdesk.desk.answers import Answer, Found, OtherDesk, OtherMeeting, PassportRead, PassportUnread, Row, UnknownCode
from regdesk.desk.unlisted import Unlisted
from regdesk.people.participant import Participant
from ui.delegations.step import Step

if TYPE_CHECKING:  # the place makes this
    from ui.delegations.place import DelegationsPlace

_OPENS = (Step.FINDING, Step.DONE)


class Scans(QObject):
    """The scans of one place."""

    def __init__(self, place: "DelegationsPlace") -> None:
        super().__init__(place)
        self._place = place

    def scanned(self, text: str) -> None:
        answer, step = self._place.desk.find(text), self._place.step
        match answer:
            case Found(badge=badge) if badge is not None and step not in _OPENS:
                self._badge(answer.person, badge)
            case Found() if step in _OPENS:
                self._place.open_of(answer.person.id)
            case Found() | PassportRead() if step is Step.WHO and not self._place.now.may_hand_over:
                self._not_now(answer)
            case Found() if step is Step.WHO:
                self._place.ask(answer.person.id)
            case PassportRead() if step in _OPENS:
                self._open_by(answer)
            case PassportRead() if step is Step.WHO:
                self._collector(answer)
            case _:
                self._not_now(answer)

    # opening

    def _open_by(self, answer: PassportRead) -> None:
        """The passport of somebody of the delegation opens it; most often it is who collects."""
        exact = [row for row in answer.rows if not row.similar]
        if len(exact) != 1 or not exact[0].person.delegation:
            self._place.tell(self._place.words.nobody_by(len(exact)))
            return
        person = exact[0].person
        self._place.open_of(person.id)
        now = self._place.now
        if now.step is Step.WHO and now.some_to_give and now.may_hand_over:
            self._place.ask(person.id, answer.document)

    # who collects

    def _collector(self, answer: PassportRead) -> None:
        """Who is named for this delegation comes first; who is on no list needs a letter."""
        place = self._place
        row = self._likely(answer)
        if row is not None:
            place.ask(row.person.id, answer.document)
        elif any(not one.similar for one in answer.rows):
            place.tell(place.words.several())
        else:
            place.acts.accept_unlisted(Unlisted(answer.document))

    def _likely(self, answer: PassportRead) -> Row | None:
        case = self._place.case
        assert case
        exact = [row for row in answer.rows if not row.similar]
        named = {person.id for person in case.focal_points}
        for wanted in (
            [row for row in exact if row.person.id in named],
            [row for row in exact if row.person.delegation == case.name],
            exact,
            [row for row in answer.rows if row.person.id in named],
        ):
            if len(wanted) == 1:
                return wanted[0]
        return None

    # badges

    def _badge(self, person: Participant, badge: Badge) -> None:
        place, case = self._place, self._place.case
        assert case
        waiting = {one.person.id: one for one in place.now.to_hand}
        one = waiting.get(person.id)
        if place.step is Step.LIMBO:
            self._found_again(person, badge)
        elif place.step is not Step.HANDING:
            place.tell(place.wording.badge_scanned(badge, place.desk.now()))
        elif one is None or one.badge is None or one.badge.code != badge.code:
            place.tell(place.words.not_ours(person.full_name, badge.number))
        else:
            refusal = place.acts.hand(one, Proof.SCANNED)
            place.tell(place.words.refusal(refusal) if refusal else place.words.badge_handed(one))
            place.acts.after_handing()

    def _found_again(self, person: Participant, badge: Badge) -> None:
        """The badge that was asked about is scanned: it came out."""
        place, case = self._place, self._place.case
        assert case
        (first, *_) = case.of(MemberState.IN_LIMBO)
        if first.person.id == person.id and first.badge and first.badge.code == badge.code:
            place.acts.do("came")
        else:
            place.tell(place.wording.badge_scanned(badge, place.desk.now()))

    # everything else

    def _not_now(self, answer: Answer) -> None:
        place = self._place
        match answer:
            case UnknownCode() | OtherMeeting() | OtherDesk() | PassportUnread():
                place.tell(place.check.words.nothing_opened(answer))
            case _:
                place.tell(place.words.first_finish())
