"""Passports that several registrations have which got a badge each: found once, then kept in step with list and log.

The whole list is gone through when the desk opens and once after each change of the list, never with every look.
"""

from collections.abc import Iterable

from regdesk.store.reading import Reading
from regdesk.sync import marks
from regdesk.sync.roster_state import KEY, Way, state_of


class SharedDocuments:
    """`found`: document numbers as they are compared. A suspicion, never taken back: the fold of each person decides.

    One thread at a time.
    """

    def __init__(self) -> None:
        self.found: set[str] = set()
        self._twice: list[str] = []
        self._list: tuple[str | None, ...] | None = None
        self._highest = 0

    def look(self, tx: Reading, given: Iterable[str] | None) -> None:
        """Take in what is new. `given`: ids of who got a badge since the last look; None where that may be anybody."""
        if tx.seeding.indexes_to_make():
            self._list = None  # a seed comes in, and without indexes the list could only be read through
            return
        another = self._another_list(tx)
        if another:
            self._twice, given = tx.doubled.documents_twice(), None
        highest = tx.coming.highest()
        if given is None:
            self.found |= tx.doubled.documents_given(self._twice)
        else:
            numbers = tx.doubled.documents_of(given) | tx.doubled.documents_after(self._highest)
            self.found |= tx.doubled.documents_given(numbers)
        self._highest, self._list = highest, another or self._list

    def _another_list(self, tx: Reading) -> tuple[str | None, ...] | None:
        """Other than at the last look, and whole: of one that is coming in only who is new is looked at."""
        before, now = self._list, (tx.value(KEY), tx.value(marks.LIST_OF))
        if before == now or (before is not None and state_of(tx).way is not Way.WHOLE):
            return None
        return now
