"""One reader for each kind of column, with the words that the list itself brings. It sees cells, never rows."""

from collections.abc import Callable

from regdesk.event.event import Event
from regdesk.people.states import States
from regdesk.roster import values
from regdesk.roster.mapping import Mapping, Target
from regdesk.roster.values import Reading, folded, word_reader


def words_for(mapping: Mapping, target: Target) -> dict[str, str]:
    return {word: meant for one, word, meant in mapping.words if one is target}


def readings(mapping: Mapping, event: Event, states: States) -> dict[Target, Reading]:
    day_first = {column.target: column.day_first for column in mapping.columns}
    own = {target: {folded(word): meant for word, meant in words_for(mapping, target).items()} for target in Target}
    readers: dict[Target, Callable[[str], str]] = {
        target: values.date_reader(day_first=day_first.get(target, True), two_digits_until=event.starts.year + years)
        for target, years in ((Target.SUBMITTED, 1), (Target.DECIDED, 1), (Target.DOCUMENT_EXPIRES, 30))
    }
    readers |= {
        Target.BORN: values.birth_reader(day_first=day_first.get(Target.BORN, True), before=event.starts),
        Target.NATIONALITY: values.nationality_reader(states),
        Target.DOCUMENT_NUMBER: values.document_number,
    }
    for target, (words, reason) in _WORD_TABLES.items():
        readers[target] = word_reader(words | own[target], reason)
    for target in (Target.SEX, Target.DOCUMENT_KIND, Target.LANGUAGE):
        readers[target] = _or_else(word_reader(_LENIENT[target] | own[target], ""), target)
    readers |= dict.fromkeys((Target.VIP, Target.HOLD, Target.PARLIAMENTARIAN), _flag)
    return {target: Reading(reader) for target, reader in readers.items()}


_WORD_TABLES = {
    Target.ACCREDITATION: (values.DECISIONS, "decision_unknown"),
    Target.BASIS: (values.BASES, "basis_unknown"),
    Target.CONSENT: (values.YES_OR_NO, "yes_or_no_unknown"),
}
_LENIENT = {Target.SEX: values.SEXES, Target.DOCUMENT_KIND: values.DOCUMENTS, Target.LANGUAGE: values.LANGUAGES}


def _or_else(reader: Callable[[str], str], target: Target) -> Callable[[str], str]:
    """What no desk decides by stays as written rather than keep a person out; an unknown sex is left empty."""

    def read(cell: str) -> str:
        try:
            return reader(cell)
        except values.Unreadable:
            return {Target.SEX: "", Target.DOCUMENT_KIND: "other"}.get(target, cell)

    return read


def _flag(cell: str) -> str:
    """Any word but a no sets a mark: better one look too many than a hold that was not seen."""
    return values.YES_OR_NO.get(folded(cell), "1")
