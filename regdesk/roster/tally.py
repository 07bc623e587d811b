"""What each column came to, for the screen: how much is filled, matched, to be corrected."""

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from regdesk.people.participant import Accreditation
from regdesk.roster.mapping import Mapping as ColumnMapping
from regdesk.roster.mapping import Target


@dataclass(frozen=True, slots=True)
class ColumnResult:
    """`reason` is a key of `regdesk.sentences.ROSTER_RESULTS`, filled with `count`; `good`: it needs no look."""

    header: str
    target: Target
    reason: str
    count: int
    good: bool = True


class Tally:
    """Counts the columns of a list while it goes by. `wrong`: cells that could not be taken, by target.

    `photos`: the pictures that are there, None when that is not known.
    """

    def __init__(self, mapping: ColumnMapping, photos: Container[object] | None) -> None:
        self._mapping = mapping
        self._filled: Counter[int] = Counter()
        self._accredited = 0
        self._delegations: set[object] = set()
        self._photos = photos
        self._photos_missing = 0
        self.rows = 0
        self.wrong: Counter[Target] = Counter()

    def count(self, columns: Sequence[Sequence[str]], found: Mapping[str, Sequence[object]]) -> None:
        """Count some rows: the cells of every column, and the people made of them."""
        rows = len(columns[0])
        self.rows += rows
        for n, column in enumerate(self._mapping.columns):
            if column.target is not Target.SKIP:
                self._filled[n] += rows - columns[n].count("")
        self._accredited += found["accreditation"].count(Accreditation.ACCREDITED.value)
        self._delegations.update(found["delegation"])
        if self._photos is not None:
            self._photos_missing += sum(name != "" and name not in self._photos for name in found["photo"])

    def results(self) -> tuple[ColumnResult, ...]:
        """One result for each column that is imported."""
        return tuple(
            ColumnResult(column.header, column.target, *self._result(column.target, self._filled[n]))
            for n, column in enumerate(self._mapping.columns)
            if column.target is not Target.SKIP
        )

    def _result(self, target: Target, filled: int) -> tuple[str, int, bool]:
        wrong = self.wrong[target]
        if wrong and target is Target.FAMILY:
            return "empty", wrong, False
        if wrong and target is Target.NATIONALITY:
            return "unknown_codes" if wrong > 1 else "unknown_code", wrong, False
        if wrong:
            return "to_correct", wrong, False
        match target:
            case Target.DELEGATION | Target.ORGANISATION:
                return "delegations", len(self._delegations - {""}), True
            case Target.CATEGORY:
                return "matched", filled, True
            case Target.ACCREDITATION:
                return "accredited", self._accredited, True
            case Target.PHOTO if self._photos_missing:
                return "not_found", self._photos_missing, True
            case _:
                return "filled", filled, True
