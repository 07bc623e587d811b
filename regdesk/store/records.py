"""Between rows and values: a participant as a row of the list, and back."""

import json
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from operator import attrgetter
from sys import intern
from typing import Any

from regdesk.people.participant import Accreditation, DelegationKind, Participant
from regdesk.people.spelling import code_key, folded
from regdesk.store.tables import participant

COLUMNS = tuple(intern(str(column.name)) for column in participant.columns)
CONTENT = COLUMNS[1 : COLUMNS.index("confirmation_key")]
_TEXTS = CONTENT[: CONTENT.index("decided")]
_DATES = CONTENT[CONTENT.index("decided") : CONTENT.index("extra")]
_FLAGS = CONTENT[CONTENT.index("extra") + 1 :]

_CODES = {"delegation_kind": "delegation_kind._value_", "accreditation": "accreditation._value_"}
_texts_of = attrgetter(*(_CODES.get(name, name) for name in _TEXTS))
_dates_of = attrgetter(*_DATES)
_flags_of = attrgetter(*_FLAGS)
_CACHED_DAYS = 50_000
_CACHED_PEOPLE = 500
_DATES_AT = slice(CONTENT.index(_DATES[0]), CONTENT.index(_DATES[-1]) + 1)
_FLAGS_AT = slice(CONTENT.index(_FLAGS[0]), CONTENT.index(_FLAGS[-1]) + 1)
_KINDS = {kind.value: kind for kind in DelegationKind}
_DECISIONS = {decision.value: decision for decision in Accreditation}

UNIT = "\x1f"
"""Parts the fields where they are hashed; no field holds it, for a list is cleaned of control signs."""

Row = tuple[Any, ...]


@lru_cache(maxsize=_CACHED_DAYS)
def _written(day: date | None) -> str:
    return day.isoformat() if day else ""


@lru_cache(maxsize=_CACHED_DAYS)
def _read(day: str) -> date | None:
    return date.fromisoformat(day) if day else None


def content_of(person: Participant) -> Row:
    """Everything the list says of a person, as the columns `CONTENT`."""
    decided, submitted, born, expires = _dates_of(person)
    known, vip, hold, parliamentarian, consent = _flags_of(person)
    return (
        *_texts_of(person),
        _written(decided), _written(submitted), _written(born), _written(expires),
        json.dumps(person.extra, ensure_ascii=False) if person.extra else "",
        +known, +vip, +hold, +parliamentarian, +consent,
    )  # fmt: skip


def hash_of_content(content: Row) -> str:
    """A hash by which two versions of a registration are told apart: 32 hexadecimal digits."""
    text = f"{UNIT.join(content[: _FLAGS_AT.start])}{UNIT}{content[_FLAGS_AT]}"
    return blake2b(text.encode(), digest_size=16).hexdigest()


def content_hash(person: Participant) -> str:
    """The same for a participant; what `Reading.roster_hashes` gives for those already on the list."""
    return hash_of_content(content_of(person))


_CODE, _DOCUMENT = CONTENT.index("confirmation"), CONTENT.index("document_number")
_GIVEN, _FAMILY, _DELEGATION = CONTENT.index("given"), CONTENT.index("family"), CONTENT.index("delegation")


def keys_of(content: Row) -> Row:
    """What follows the content in a row of `COLUMNS`: the keys of its codes, and its hash."""
    return code_key(content[_CODE]), code_key(content[_DOCUMENT]), hash_of_content(content)


def words_in(content: Row) -> tuple[str, ...]:
    """The words under which a person is found: the names, then the delegation or organisation."""
    return folded(content[_GIVEN]) + folded(content[_FAMILY]) + folded(content[_DELEGATION])


@lru_cache(maxsize=_CACHED_PEOPLE)
def participant_of(row: Row) -> Participant:
    """The participant of a row whose columns are `CONTENT`. One journey reads the same person ten times."""
    fields = dict(zip(CONTENT, row, strict=True))
    fields.update(zip(_DATES, map(_read, row[_DATES_AT]), strict=True))
    fields.update(zip(_FLAGS, map(bool, row[_FLAGS_AT]), strict=True))
    fields["delegation_kind"] = _KINDS[fields["delegation_kind"]]
    fields["accreditation"] = _DECISIONS[fields["accreditation"]]
    fields["extra"] = tuple((key, value) for key, value in json.loads(fields["extra"])) if fields["extra"] else ()
    return Participant(**fields)


def name_key(person: Participant) -> frozenset[str]:
    """Equal for people whose names fold to the same words, in whatever order."""
    return frozenset(folded(person.given) + folded(person.family))


def people_of(rows: Iterable[Row]) -> list[Participant]:
    return [participant_of(row) for row in rows]
