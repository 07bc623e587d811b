"""Who is meant by what was scanned or typed: a badge code, a passport, a confirmation code, a name. Reads only."""

import re
from collections.abc import Sequence
from datetime import date, datetime

from regdesk.chance import CROCKFORD, TOKEN_LENGTH
from regdesk.collection.badge_words import BadgeCorrected, Corrected
from regdesk.collection.corrected import corrected
from regdesk.collection.day_badges import KINDS, day_badges
from regdesk.collection.entries import Word
from regdesk.collection.visit import Visit, VisitState, fold
from regdesk.desk.answers import (
    Answer,
    Found,
    Nobody,
    OtherDesk,
    OtherMeeting,
    PassportRead,
    PassportUnread,
    Row,
    Several,
    Standing,
    UnknownCode,
)
from regdesk.desk.holders import holders
from regdesk.desk.serials import Seals
from regdesk.event.event import Event
from regdesk.identity.compare import Verdict, compare
from regdesk.identity.document import Document, Source
from regdesk.identity.mrz import document_of, looks_like_mrz, parse
from regdesk.names.forms import Forms
from regdesk.people.participant import Accreditation, Participant
from regdesk.people.spelling import asked, folded
from regdesk.people.states import States
from regdesk.store.reading import Reading

BADGE_CODE = re.compile(rf"([A-Z0-9]{{2,8}})([{CROCKFORD}]{{{TOKEN_LENGTH}}})")
DOCUMENT_NUMBER = re.compile(r"(?=(?:\D*\d){5})\S+")
"""One word with five digits or more: no name and no delegation has as many."""
CONFIRMATION_CODE = re.compile(r"(?=[A-Z0-9-]*[0-9])(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{4}-?[A-Z0-9]{4}")
_NAMES = (Corrected.GIVEN, Corrected.FAMILY)
CANDIDATES = 10
LONGEST = 300
"""Characters; the three lines of an identity card are 90, and a search uses its first eight words."""


def find(
    tx: Reading, event: Event, text: str, *, seals: Seals, today: date, list_of: datetime | None,
    forms: Forms | None = None,
) -> Answer:  # fmt: skip
    """Answer one scan or one typed text. A code that matches nobody is never searched as a name.

    `forms`: the table of name forms, the shipped one if None.
    """
    text = readable(text)
    if sealed := seals.read(tx, "".join(text.split())):
        return sealed if isinstance(sealed, OtherMeeting | OtherDesk) else _by_code(tx, sealed, list_of)
    if looks_like_mrz(text):
        return _by_passport(tx, text, today, forms)
    code = re.sub(r"[\s-]", "", text.upper())
    if badge := BADGE_CODE.fullmatch(code):
        return _by_badge(tx, event, badge, list_of)
    if known := _by_confirmation(tx, text) or _by_document_number(tx, code):
        return Found(_corrected(tx, known[0])) if len(known) == 1 else Several(text, rows_of(tx, known), len(known))
    if CONFIRMATION_CODE.fullmatch(text.upper()):
        return UnknownCode(list_of)
    # a search remembers its words for the next letter typed: a document's number is not to be among them
    return Nobody(text) if DOCUMENT_NUMBER.fullmatch(text) else _by_name(tx, text)


def readable(text: str) -> str:
    """A text as it can be looked for: half letters out, and no longer than the longest that could be meant."""
    return text.encode("utf-8", "ignore").decode().strip()[:LONGEST]


def _by_badge(tx: Reading, event: Event, badge: re.Match[str], list_of: datetime | None) -> Answer:
    """A badge of an earlier regdesk, whose code was chance."""
    if badge[1] != event.code_prefix:
        return OtherMeeting(badge[1])
    return _by_code(tx, badge[0], list_of)


def _by_code(tx: Reading, code: str, list_of: datetime | None) -> Answer:
    owner = tx.badge_owner(code)
    person = tx.participant(owner) if owner else None
    if person is None:
        return _for_a_day(tx, code, list_of)
    visit = fold(person.id, tx.entries(person.id))
    return Found(_corrected(tx, person), next(b for b in visit.badges if b.code == code))


def _for_a_day(tx: Reading, code: str, list_of: datetime | None) -> Answer:
    """A badge without a name is whose it was written down for."""
    badge = day_badges(tx.of_kinds(KINDS)).get(code)
    person = tx.participant(badge.person) if badge and badge.person else None
    if person:
        return Found(_corrected(tx, person))
    return UnknownCode(list_of, badge.number if badge else 0)


def _by_confirmation(tx: Reading, text: str) -> list[Participant]:
    """While a first list comes in, letters alone are a name: the search then takes them for a code if nobody has it."""
    return tx.by_confirmation(text) if any(map(str.isdigit, text)) or tx.codes_indexed() else []


def _by_document_number(tx: Reading, code: str) -> list[Participant]:
    """Only what has a digit is tried, so that a name is never taken for one; many numbers have hardly more."""
    return tx.by_document_number(code) if any(map(str.isdigit, code)) else []


def _by_name(tx: Reading, text: str) -> Answer:
    hits = tx.search(text)
    renamed = [person for person in _called_so_since(tx, text) if person.id not in hits.exact]
    ids = {person.id for person in renamed}
    if not (hits.exact or hits.similar or renamed):
        return Nobody(text, hits.unfinished)
    shown = [*renamed, *(person for person in tx.found(hits) if person.id not in ids)]
    rows = rows_of(tx, shown, set(hits.similar) - ids)
    return Several(text, rows, hits.total + len(renamed), hits.more, hits.unfinished)


def _called_so_since(tx: Reading, text: str) -> list[Participant]:
    """Those whose badge bears another name than the list, and this one: the search knows the list's name only."""
    words = asked(text)
    renamed = (entry.person for entry in tx.of_kinds(["badge.corrected"]) if words and _gives(entry.word, words))
    people = [_corrected(tx, person) for one in dict.fromkeys(renamed) if one and (person := tx.participant(one))]
    return [person for person in people if all(_begins(word, person) for word in words)]


def _gives(word: Word, words: Sequence[str]) -> bool:
    """Whether a correction gives a name that one of the words begins: nobody else has to be read."""
    changes = word.changes if isinstance(word, BadgeCorrected) else ()
    names = [name for field, _, after in changes if field in _NAMES for name in folded(after)]
    return any(name.startswith(one) for one in words for name in names)


def _begins(word: str, person: Participant) -> bool:
    return any(name.startswith(word) for name in folded(f"{person.given} {person.family}"))


def _by_passport(tx: Reading, text: str, today: date, forms: Forms | None) -> Answer:
    mrz = parse(text)
    if not mrz.good:
        return PassportUnread(mrz)
    document = document_of(mrz, Source.SCANNED, on=today)
    return PassportRead(document, mrz, candidates(tx, document, forms))


def candidates(tx: Reading, document: Document, forms: Forms | None = None) -> tuple[Row, ...]:
    """The people a document may belong to, best first; who is not certainly its holder is marked as similar."""
    found = holders(tx, document, forms)
    if found:
        return rows_of(
            tx, [holder.person for holder in found], {holder.person.id for holder in found if not holder.certain}
        )
    named = tx.found(tx.search(f"{document.family} {document.given}", limit=CANDIDATES))[:CANDIDATES]
    return rows_of(tx, named, {person.id for person in named})


def fits_better(
    tx: Reading, event: Event, states: States, person: Participant, document: Document, today: date,
    forms: Forms | None = None,
) -> Row | None:  # fmt: skip
    """Another person's record that the document fits, when it does not fit this one."""
    for row in candidates(tx, document, forms):
        if row.person.id != person.id and not row.similar:
            check = compare(row.person, document, on=today, event=event, states=states, forms=forms)
            if check.verdict in (Verdict.ALL_SAME, Verdict.LOOK):
                return row
    return None


def rows_of(
    tx: Reading, people: Sequence[Participant], similar: set[str] | frozenset[str] = frozenset()
) -> tuple[Row, ...]:
    entries = tx.entries_of([person.id for person in people])
    visits = [fold(person.id, entries.get(person.id, ())) for person in people]
    return tuple(
        Row(corrected(person, entries.get(person.id, ())), visit, standing(person, visit), similar=person.id in similar)
        for person, visit in zip(people, visits, strict=True)
    )


def _corrected(tx: Reading, person: Participant) -> Participant:
    return corrected(person, tx.entries(person.id))


def standing(person: Participant, visit: Visit) -> Standing:
    """The one word of a row. What happened at a desk comes first, then what the authority said."""
    if visit.state is VisitState.COLLECTED:
        return Standing.COLLECTED
    if person.hold or person.accreditation in (Accreditation.WITHDRAWN, Accreditation.DUPLICATE):
        return Standing.SEE_SUPERVISOR
    if person.accreditation is Accreditation.REFUSED:
        return Standing.NOT_ACCREDITED
    if person.accreditation is Accreditation.PENDING:
        return Standing.NOT_ACCREDITED_YET
    if visit.badge:
        return Standing.PRINTED
    return Standing.CANCELLED if visit.badges else Standing.READY
