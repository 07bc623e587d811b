"""Before another badge goes out, those of this person that a printer could still have are taken back from it."""

from collections.abc import Callable, Sequence
from datetime import datetime

from regdesk.collection.entitlement import Decides, Reason, Refusal, is_approved
from regdesk.collection.entries import Entry, Word
from regdesk.collection.left_behind import LeftBehind, left_behind
from regdesk.collection.print_words import BadgeTakenBack
from regdesk.collection.visit import fold
from regdesk.desk.other_desks import OtherDesks
from regdesk.desk.proofs import refusal
from regdesk.desk.signing_in import Duty
from regdesk.printing.printer import PAGE_CAME_OUT, JobState, Printer
from regdesk.staff.rights import Right
from regdesk.store.store import Store
from regdesk.store.writing import Writing

Append = Callable[[Writing, str, str, Word], Entry]


class TakingBack:
    """Part of a desk. Talks with printers, so it is asked in the background, with no transaction open meanwhile."""

    def __init__(self, store: Store, duty: Duty, now: Callable[[], datetime], append: Append) -> None:
        self._store, self._duty, self._now, self._append = store, duty, now, append

    def against(self, person_id: str, printers: Sequence[Printer]) -> Refusal | None:
        """Why no other badge may go out yet; None when nothing of an earlier one can come out any more.

        `printers`: those that this desk can ask. What another desk's printer has is a supervisor's to answer for.
        """
        with self._store.reading() as tx:
            entries = tx.entries(person_id)
            left, desks = left_behind(entries), OtherDesks(tx, 0)
            ours = {badge.code for badge in left if desks.of(badge.desk).ours}
            if left and (no := self._duty.against(tx, Right.PRINT)):
                return no
        if is_approved(fold(person_id, entries), Reason.STILL_AT_PRINTER, self._now()):
            return None
        found = (self._take_back(person_id, one, printers if one.code in ours else ()) for one in left)
        return next((no for no in found if no), None)

    def _take_back(self, person_id: str, badge: LeftBehind, printers: Sequence[Printer]) -> Refusal | None:
        printer = next((one for one in printers if one.name == badge.printer), None)
        end = printer.take_back(badge.attempt) if printer else None
        if end is None or not end.is_over:
            facts = {"number": badge.number, "printer": badge.printer}
            return Refusal(Reason.STILL_AT_PRINTER, Decides.SUPERVISOR, "supervisor", facts)
        came_out = end.state is JobState.PRINTED or end.reason == PAGE_CAME_OUT
        with self._store.writing() as tx:
            told = JobState.PRINTED if came_out else end.state
            self._append(tx, person_id, "", BadgeTakenBack(badge.code, told))
        if came_out and not badge.in_hand:
            return refusal(Reason.CAME_OUT_AFTER_ALL, number=badge.number, printer=badge.printer)
        return None
