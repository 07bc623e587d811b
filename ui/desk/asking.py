"""The questions of the check that have a list of answers: which document, who vouches, what a number reads."""

from dataclasses import replace

from regdesk.collection.company import vouching
from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.desk.answers import Row
from regdesk.identity.compare import Sighted, by_eye, vouched
from regdesk.identity.document import DocumentKind, Source
from regdesk.identity.mrz import Mrz, document_of, read_as
from ui.desk import hand_words
from ui.desk.check_page import CheckPage
from ui.desk.choices import Choice
from ui.desk.comparison import Comparison
from ui.desk.progress import Doing, Progress
from ui.desk.stage import Journey


class Asking:
    """Shows the answers and says what an answer leads to: further on in the case, or a refusal."""

    def __init__(self, journey: Journey, page: CheckPage) -> None:
        self._journey, self._page = journey, page

    def which_document(self, progress: Progress) -> Progress:
        second = progress.first is not None
        hand, asks = self._page.hand, progress.asks
        kinds = hand.kinds(_accepted(progress), second=second, vouching=asks.vouching)
        return self._asked(progress, Doing.KIND, hand.which(second=second).bold, kinds)

    def who_vouches(self, progress: Progress) -> Progress:
        hand, rows = self._page.hand, self._journey.desk.vouchers(progress.case.person.id)
        return self._asked(
            replace(progress, vouchers=rows), Doing.VOUCHER, hand.who_vouches().bold, hand.vouchers(rows)
        )

    def which_reading(self, progress: Progress, unread: Mrz) -> Progress:
        """Readings of what was misread, where there are any; none is taken by itself."""
        progress = replace(progress.doing_now(Doing.COMPARE), unread=unread)
        if not unread.candidates:
            return progress
        read = self._page.read
        return self._asked(progress, Doing.READING, read.choose_reading(unread).bold, read.readings(unread))

    def _asked(self, progress: Progress, doing: Doing, title: str, choices: list[Choice]) -> Progress:
        self._page.choices.show_choices(title, choices)
        return progress.doing_now(doing)

    def taken(self, progress: Progress, choice: Choice) -> Progress | Refusal:
        """What follows from an answer."""
        match progress.doing:
            case Doing.KIND:
                return self._held(progress, choice.name)
            case Doing.VOUCHER:
                return self._vouches(progress, choice.name)
            case _:
                return self._reads(progress, choice.name)

    # which document

    def _held(self, progress: Progress, name: str) -> Progress | Refusal:
        match name:
            case hand_words.NONE:
                return _nothing(second=progress.first is not None)
            case hand_words.NOT_LISTED:
                return Refusal(_not_accepted(_accepted(progress)), Decides.CLERK, "here")
            case hand_words.VOUCH:
                return self.who_vouches(progress)
            case hand_words.OTHER_SCRIPT:
                return self._by_eye(progress, Sighted(kind=DocumentKind.ID_CARD, latin=False))
            case _:
                return self._by_eye(progress, Sighted(kind=DocumentKind(name)))

    def _by_eye(self, progress: Progress, sighted: Sighted) -> Progress:
        desk = self._journey.desk
        lines = by_eye(progress.case.person, desk.states, desk.event, sighted)
        checking = desk.check(progress.case.person.id, None, second=progress.first is not None)
        return progress.now(Comparison(checking, sighted=sighted, asked=lines))

    # who vouches

    def vouches(self, progress: Progress, person_id: str) -> Progress | Refusal | None:
        """By the scan of a badge; None for somebody who is not one of those asked for."""
        if progress.doing is not Doing.VOUCHER or all(row.person.id != person_id for row in progress.vouchers):
            return None
        return self._vouches(progress, person_id)

    def _vouches(self, progress: Progress, person_id: str) -> Progress:
        row = next(row for row in progress.vouchers if row.person.id == person_id)
        desk = self._journey.desk
        person = progress.case.person
        if objection := self._may_not(progress, row):
            return replace(progress, told=self._page.hand.objection(objection))
        lines = vouched(person, desk.states, desk.event)
        step = Comparison(desk.check(person.id, None), asked=lines, vouched=True)
        return replace(progress.now(step), voucher=row.person)

    def _may_not(self, progress: Progress, row: Row) -> Refusal | None:
        return vouching(self._journey.desk.event, progress.case.person, row.person, row.visit)

    # what a number reads

    def _reads(self, progress: Progress, name: str) -> Progress:
        assert progress.unread
        mrz = read_as(progress.unread, progress.unread.candidates[int(name.split()[1])])
        if not mrz.good:
            return replace(progress.doing_now(Doing.COMPARE), unread=mrz)
        desk, person = self._journey.desk, progress.case.person
        document = document_of(mrz, Source.TYPED, on=desk.today_is(), born=person.born)
        checking = desk.check(person.id, document, second=progress.first is not None)
        return progress.now(Comparison(checking, read=mrz))


def _accepted(progress: Progress) -> frozenset[str]:
    asks = progress.asks
    return (asks.second_documents if progress.first else asks.documents) - {DocumentKind.VISA}


def _not_accepted(accepted: frozenset[str]) -> Reason:
    return Reason.PASSPORT_NEEDED if accepted == {DocumentKind.PASSPORT} else Reason.DOCUMENT_NOT_ACCEPTED


def _nothing(*, second: bool) -> Refusal:
    if second:
        return Refusal(Reason.SECOND_DOCUMENT, Decides.CLERK, "here")
    return Refusal(Reason.NO_DOCUMENT, Decides.SUPERVISOR, "supervisor")
