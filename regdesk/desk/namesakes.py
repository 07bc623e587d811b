"""The other record that a document fits wholly, where nothing stops it at the open one: two people with one name."""

from collections.abc import Callable

from regdesk.identity.document import Document
from regdesk.identity.findings import Check, Field, Finding, Verdict
from regdesk.people.participant import Participant
from regdesk.store.reading import Reading

OF_ANOTHER = (Field.FAMILY, Field.GIVEN, Field.BORN)
"""Lines that differ between namesakes and between twins."""

LETTER_BY_LETTER = frozenset(
    {"same", "no_hyphens", "no_accents", "no_apostrophes", "no_titles", "no_marks", "letters", "cut_short"}
)
"""Reasons of a name that is the registered one and no other form of it."""


def namesake(
    tx: Reading, person: Participant, document: Document, check: Check, compared: Callable[[Participant], Check]
) -> Participant | None:
    """Another person with whom the document agrees in everything; None when there is none (practice X5).

    With the number of the open record nobody else is looked for. Without it, its owner is; and where name or birth
    date are not quite those of the open record, everybody who was born on the day that the document says.
    """
    if any(line.field is Field.NUMBER and line.agrees for line in check.findings):
        return None
    others = tx.by_document_number(document.number) if document.number else []
    born = document.born.whole if document.born else None
    if born and any(map(_may_be_anothers, check.findings)):
        others = [*others, *tx.born_on(born)]
    fitting = (other for other in others if other.id != person.id)
    return next((other for other in fitting if compared(other).verdict is Verdict.ALL_SAME), None)


def _may_be_anothers(line: Finding) -> bool:
    return line.field in OF_ANOTHER and line.reason not in LETTER_BY_LETTER
