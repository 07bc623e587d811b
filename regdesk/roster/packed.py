"""A participant as one line of text: what is hashed to see changes, and what waits in memory until it is written."""

import hashlib
from collections.abc import Callable
from dataclasses import fields
from datetime import date
from functools import lru_cache

from regdesk.people.participant import Accreditation, DelegationKind, Participant

FIELDS = tuple(field.name for field in fields(Participant) if field.name != "id")
"""The order of the texts in a line; it changes only together with `Participant`."""
BETWEEN_FIELDS, BETWEEN_PAIRS, INSIDE_PAIR = "\x1f", "\x1e", "\x1d"
"""Control signs that no cleaned cell contains."""


def person_id(source: str, source_ref: str) -> str:
    """The id of a registration, the same on every desk that imports it: 32 hexadecimal digits."""
    return hashlib.sha256(f"regdesk/person/v1\0{source}\0{source_ref}".encode()).hexdigest()[:32]


def content_hash(person: Participant) -> str:
    """SHA-256 over all that the list says of a person, 64 hexadecimal digits; the same for equal people."""
    return hash_of_line(line_of(person))


def hash_of_line(line: str) -> str:
    return hashlib.sha256(line.encode()).hexdigest()


def line_of(person: Participant) -> str:
    return BETWEEN_FIELDS.join(_text(getattr(person, name)) for name in FIELDS)


def _text(value: object) -> str:
    match value:
        case None | False:
            return ""
        case True:
            return "1"
        case date():
            return value.isoformat()
        case tuple():
            return pairs_text(value)
        case _:
            return str(value)


def pairs_text(pairs: tuple[tuple[str, str], ...]) -> str:
    return BETWEEN_PAIRS.join(f"{name}{INSIDE_PAIR}{text}" for name, text in pairs)


def person_of(identity: str, line: str) -> Participant:
    """The participant whose line this is."""
    texts = line.split(BETWEEN_FIELDS)
    return Participant(
        id=identity, **{name: reader(text) for (name, reader), text in zip(_READERS, texts, strict=True)}
    )


@lru_cache(maxsize=65_536)
def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    if not text:
        return ()
    return tuple((name, value) for name, _, value in (pair.partition(INSIDE_PAIR) for pair in text.split(BETWEEN_PAIRS)))


_KINDS = {kind.value: kind for kind in DelegationKind}
_DECISIONS = {decision.value: decision for decision in Accreditation}
_SPECIAL: dict[str, Callable[[str], object]] = {
    "delegation_kind": _KINDS.__getitem__,
    "accreditation": _DECISIONS.__getitem__,
    "extra": _pairs,
    **dict.fromkeys(("decided", "submitted", "born", "document_expires"), _day),
    **dict.fromkeys(("family_known", "vip", "hold", "parliamentarian", "consent"), bool),
}
_READERS = tuple((name, _SPECIAL.get(name, str)) for name in FIELDS)
