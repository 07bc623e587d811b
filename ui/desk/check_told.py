"""What the band of the check says, and the lines below it: one answer for each state of a case."""

from regdesk.desk.answers import Checking
from regdesk.identity.compare import Verdict
from ui.desk.check_words import CheckWords, another_document
from ui.desk.hand_words import HandWords
from ui.desk.progress import Doing, Progress
from ui.desk.read_words import ReadWords
from ui.wording import Told


class CheckTold:
    """Chooses words; decides nothing."""

    def __init__(self, check: CheckWords, hand: HandWords, read: ReadWords) -> None:
        self._check, self._hand, self._read = check, hand, read

    def band(self, progress: Progress, age: int | None) -> Told:
        """`age`: of the person on the first day of the event, where the list knows it."""
        if progress.told:
            return progress.told
        if asked := self._asked(progress):
            return asked
        if progress.other and progress.step.checking.check.verdict is not Verdict.STOP:
            return self._check.fits_another()
        if progress.wants_adult:
            return self._hand.adult(age)
        if progress.ready:
            return self._ready(progress)
        if progress.granted and progress.needs_none:
            return self._check.granted(progress.granted)
        if progress.step.waits:
            return self._waiting(progress)
        return self._of_step(progress)

    def _asked(self, progress: Progress) -> Told | None:
        match progress.doing:
            case Doing.KIND:
                return self._hand.which(second=progress.first is not None)
            case Doing.VOUCHER:
                return self._hand.who_vouches()
            case Doing.READING if progress.unread:
                return self._read.choose_reading(progress.unread)
            case _:
                return None

    def _ready(self, progress: Progress) -> Told:
        if progress.chaperone:
            person, number = progress.chaperone
            return self._hand.came_along(person.full_name, number)
        return self._hand.both_fine() if progress.first else self._of_step(progress)

    def _waiting(self, progress: Progress) -> Told:
        if progress.unread:
            return self._read.unread(progress.unread)
        if progress.first:
            return self._hand.second(latin=progress.first.latin)
        return self._check.waiting()

    def _of_step(self, progress: Progress) -> Told:
        step = progress.step
        check = step.checking.check
        if step.asked:
            return self._of_ticks(progress)
        if step.passed:
            return self._check.passed(step.passed)
        match check.verdict:
            case Verdict.STOP:
                return self._check.stops(check)
            case Verdict.LOOK:
                return self._check.looks(check, step.looked)
            case _:
                return self._check.all_same()

    def _of_ticks(self, progress: Progress) -> Told:
        name, done = progress.voucher.full_name if progress.voucher else "", progress.step.done
        if name:
            return self._hand.vouched(name) if done else self._hand.ask_voucher(name)
        return self._hand.all_ticked() if done else self._hand.by_eye()

    def notes(self, progress: Progress) -> list[str]:
        """What the clerk should know beside the comparison; nothing of it stops anybody."""
        found = [] if _is_told(progress) else self._check.warnings(progress.case)
        shown = {progress.step.passed, progress.granted if progress.needs_none else None}
        found += [self._check.approved_what(one) for one in progress.approvals if one not in shown]
        if progress.first and progress.seen is not progress.first:
            first = progress.first
            kind = first.document.kind if first.document else first.sighted.kind if first.sighted else ""
            looked = bool(first.asked or first.looked)
            found.append(self._hand.first_was(kind or "", looked=looked))
        if progress.doing is Doing.READING and progress.unread:
            found.append(self._read.was_read(progress.unread))
        if progress.seen.read:
            found += self._read.told(progress.seen.read)
        return found

    def do_not_print(self, checking: Checking) -> str:
        """What stands below "Do not print yet"."""
        if another_document(checking.check):
            return self._check.another_document()
        if len(checking.check.stops) > 1 or checking.fits is not None:
            return self._check.somebody_else()
        return self._check.supervisor_looks()


def _is_told(progress: Progress) -> bool:
    """Whether the other person of this name stands below the table, with more than a line could say."""
    fits = progress.seen.checking.fits
    named = progress.case.also or progress.case.same_name
    return fits is not None and len(named) == 1 and named[0].id == fits.person.id
