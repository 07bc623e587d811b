"""Whose document it may be: people from the whole list by its number, its names and its date of birth, best first.

Reads only, and opens nobody: one certain holder or several, a clerk looks at them.
"""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from rapidfuzz.distance import OSA

from regdesk.identity.compare import same_number
from regdesk.identity.document import Document, PartialDate
from regdesk.names.forms import Forms
from regdesk.names.match import Names, NamesVerdict, match_names
from regdesk.names.match import Verdict as NameVerdict
from regdesk.people.codes import one_code
from regdesk.people.participant import Participant
from regdesk.people.spelling import folded
from regdesk.store.likely import Likely
from regdesk.store.reading import Reading

MOST_OFFERED = 6
"""The matcher of names takes its time: only those are given to it who come first by a rough comparison."""
SAME_NUMBER, SAME_NATIONALITY, SAME_SEX = 20.0, 2.0, 1.0
BORN_THEN, BORN_OTHERWISE_WRITTEN, BORN_NEAR, BORN_THAT_YEAR = 12.0, 8.0, 6.0, 2.0
SAME_LETTERS = 12.0
SAID_OF_NAMES = {NameVerdict.SAME: 6.0, NameVerdict.LOOK: 2.0, NameVerdict.DIFFERENT: 0.0}
"""Of how much weight each agreement is. Few people share a day of birth: it counts as much as the names."""
ALIKE, HARDLY_ALIKE = 0.6, 0.35
"""Names of two people have a third of their letters in common by chance, and hardly ever more than half.

In two scripts the matcher only says that somebody has to look: then these decide who is offered, and who is certain.
"""


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody whose document it may be. `certain`: number, or names and date of birth, are those of the document."""

    person: Participant
    points: float
    certain: bool


def holders(tx: Reading, document: Document, forms: Forms | None = None) -> list[Holder]:
    """The few people a document may belong to, best first; equals by id, so that the same scan gives the same list.

    Somebody with other names is offered only for the number, or when born then and of one name in common: people
    marry. `forms`: the table of name forms, the shipped one if None.
    """
    by_number = tx.by_document_number(document.number) if document.number else []
    compared = _Compared(document, forms)
    found = [*by_number, *tx.those(_nearest(tx, compared))]
    people = {person.id: person for person in found}.values()
    offered = [holder for person in people if (holder := compared.holder(person))]
    return sorted(offered, key=lambda holder: (-holder.points, holder.person.id))


def _nearest(tx: Reading, compared: "_Compared") -> list[Likely]:
    """Those of all likely people who come first by a rough comparison."""
    document = compared.document
    born = document.born.whole if document.born else None
    likely = tx.likely(document.family, document.given, born, document.born.year if document.born else None)
    weighed = [(compared.rough_points(one), one) for one in likely if compared.alike(one) >= HARDLY_ALIKE]
    weighed.sort(key=lambda found: (-found[0], found[1].no))
    return [one for _, one in weighed[:MOST_OFFERED]]


class _Compared:
    """A document, held against one person after the other."""

    def __init__(self, document: Document, forms: Forms | None) -> None:
        self.document, self._forms = document, forms
        self._words = folded(f"{document.family} {document.given}")

    def alike(self, one: Likely | Participant) -> float:
        """From 0 to 1 by letters alone: each name of the document beside the one most like it, in Latin letters."""
        names = folded(one.family) + folded(one.given)
        best = [max((_likeness(word, name) for name in names), default=0.0) for word in self._words]
        return sum(best) / len(best) if best else 0.0

    def rough_points(self, one: Likely | Participant) -> float:
        born = _born(one.born, self.document.born)
        return SAME_LETTERS * self.alike(one) + born + _others(one.nationality, one.sex, self.document)

    def holder(self, person: Participant) -> Holder | None:
        number = same_number(self.document.number, person.document_number)
        names = self._names(person)
        born_then = _born(person.born, self.document.born) == BORN_THEN
        married = bool(names.pairing.pairs) and born_then
        if names.verdict is NameVerdict.DIFFERENT and not (number or married):
            return None
        same = names.verdict is NameVerdict.SAME
        same = same or (names.verdict is NameVerdict.LOOK and self.alike(person) >= ALIKE)
        points = SAME_NUMBER * number + SAID_OF_NAMES[names.verdict] + self.rough_points(person)
        return Holder(person, points, certain=number or (same and born_then))

    def _names(self, person: Participant) -> NamesVerdict:
        """The one place that asks the matcher of names."""
        return match_names(
            Names(family=person.family, given=person.given),
            Names(family=self.document.family, given=self.document.given),
            cut=self.document.may_be_cut,
            forms=self._forms,
        ).of_strangers


@lru_cache(maxsize=10_000)
def _likeness(word: str, name: str) -> float:
    return OSA.normalized_similarity(word, name)


def _born(registered: date | None, read: PartialDate | None) -> float:
    if registered is None or read is None:
        return 0
    parts = zip((registered.year, registered.month, registered.day), (read.year, read.month, read.day), strict=True)
    differing = [mine != theirs for mine, theirs in parts if theirs is not None]
    if not any(differing):
        return BORN_THEN
    exchanged = registered.year == read.year and (registered.month, registered.day) == (read.day, read.month)
    next_year = abs(registered.year - read.year) == 1 and not any(differing[1:])
    if exchanged or next_year:
        return BORN_OTHERWISE_WRITTEN
    first_of_january = registered.year == read.year and (registered.month, registered.day) == (1, 1)
    if first_of_january or sum(differing) == 1:
        return BORN_NEAR
    return BORN_THAT_YEAR if registered.year == read.year else 0


def _others(nationality: str, sex: str, document: Document) -> float:
    same_nationality = nationality != "" and one_code(nationality) == one_code(document.nationality)
    return SAME_NATIONALITY * same_nationality + SAME_SEX * (sex != "" and sex == document.sex)
