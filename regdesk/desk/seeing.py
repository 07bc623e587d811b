"""What of a person each role is shown: who may not see passport data gets a record without it (practice 3A, 2L)."""

from collections.abc import Iterable
from dataclasses import replace

from regdesk.desk.answers import Answer, Case, Found, Nobody, PassportRead, PassportUnread, Row, Several, Today
from regdesk.desk.signing_in import Duty
from regdesk.people.participant import Participant
from regdesk.staff.rights import Right
from regdesk.store.reading import Reading

SCANNING = (Right.SEARCH, Right.SCAN_CONFIRMATION, Right.CHECK_BADGES)
"""Any of these is enough to scan a code; only the first to look for people in another way."""
READING = (Right.REPORT, Right.SEE_PASSPORT_DATA)
"""Either is enough to read the log."""


def answer(duty: Duty, tx: Reading, found: Answer) -> Answer:
    """The answer to a scan or a text. Raises NotAllowed for a search by who may only scan codes."""
    searches = duty.sees(tx, Right.SEARCH)
    match found:
        case PassportRead() | PassportUnread():
            duty.must(tx, Right.SEE_PASSPORT_DATA)
        case Several() | Nobody():
            duty.must(tx, Right.SEARCH)
        case _ if not searches and not any(duty.sees(tx, right) for right in SCANNING):
            duty.must(tx, Right.SEARCH)
    if duty.sees(tx, Right.SEE_PASSPORT_DATA):
        return found
    match found:
        case Found(person=person):
            return replace(found, person=without_passport(person))
        case Several(rows=rows):
            return replace(found, rows=_rows(rows))
        case _:
            return found


def opens(duty: Duty, tx: Reading) -> None:
    """Raises NotAllowed for who works here in a role that neither searches nor scans: an id alone opens nobody."""
    _must_any(duty, tx, SCANNING)


def log(duty: Duty, tx: Reading) -> None:
    """Raises NotAllowed for a role that sees no passports and reports nothing: entries tell what was in a hand."""
    _must_any(duty, tx, READING)


def _must_any(duty: Duty, tx: Reading, rights: tuple[Right, ...]) -> None:
    """What a window does by itself while nobody is signed in is not asked here."""
    if duty.session and not duty.locked and not any(duty.sees(tx, right) for right in rights):
        duty.must(tx, rights[0])


def row(duty: Duty, tx: Reading, shown: Row) -> Row:
    opens(duty, tx)
    return shown if duty.sees(tx, Right.SEE_PASSPORT_DATA) else _rows([shown])[0]


def rows(duty: Duty, tx: Reading, shown: tuple[Row, ...]) -> tuple[Row, ...]:
    opens(duty, tx)
    return shown if duty.sees(tx, Right.SEE_PASSPORT_DATA) else _rows(shown)


def case(duty: Duty, tx: Reading, shown: Case) -> Case:
    opens(duty, tx)
    if duty.sees(tx, Right.SEE_PASSPORT_DATA):
        return shown
    return replace(
        shown,
        person=without_passport(shown.person),
        same_name=tuple(map(without_passport, shown.same_name)),
        also=tuple(map(without_passport, shown.also)),
    )


def today(duty: Duty, tx: Reading, shown: Today) -> Today:
    if duty.sees(tx, Right.SEE_PASSPORT_DATA):
        return shown
    return replace(shown, last=tuple(replace(one, person=without_passport(one.person)) for one in shown.last))


def without_passport(person: Participant) -> Participant:
    """Names, delegation and category stay; what stands in a passport besides, and how to reach the person, does not."""
    return replace(
        person, document_kind="", document_number="", document_expires=None, born=None, nationality="", sex="",
        email="", extra=(),
    )  # fmt: skip


def _rows(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(replace(one, person=without_passport(one.person)) for one in rows)
