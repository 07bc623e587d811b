"""The content of a participant as the store keeps it, and the id that every desk gives the same registration."""

import hashlib
import json
from datetime import date
from functools import lru_cache
from typing import Any

from regdesk.people.participant import Accreditation, DelegationKind, Participant
from regdesk.store.records import CONTENT, content_hash, hash_of_content

__all__ = ["CONTENT", "FLAGS", "content_hash", "hash_of_content", "person_id", "person_of", "source_hash"]

Content = tuple[Any, ...]
"""Texts, then flags as 0 or 1, in the order of `CONTENT`. It takes a third of the time of a Participant to make."""
FLAGS = CONTENT[CONTENT.index("extra") + 1 :]


def source_hash(source: str) -> "hashlib._Hash":
    """The part of a person's id that all people of one source share."""
    return hashlib.sha256(f"regdesk/person/v1\0{source}\0".encode())


def person_id(source: str, source_ref: str) -> str:
    """The id of a registration, the same on every desk that imports it: 32 hexadecimal digits."""
    started = source_hash(source)
    started.update(source_ref.encode())
    return started.hexdigest()[:32]


_KINDS = {kind.value: kind for kind in DelegationKind}
_DECISIONS = {decision.value: decision for decision in Accreditation}
_KIND, _DECISION = CONTENT.index("delegation_kind"), CONTENT.index("accreditation")
_DECIDED, _EXTRA = CONTENT.index("decided"), CONTENT.index("extra")
_SETTERS = tuple(getattr(Participant, name).__set__ for name in CONTENT)


def person_of(content: Content) -> Participant:
    """The participant whose content this is.

    The fields are set where they lie: the way through the frozen class's own `__init__` takes five times as long,
    which for a large list is seconds. A test holds both ways to be equal.
    """
    values = list(content)
    values[_KIND], values[_DECISION] = _KINDS[values[_KIND]], _DECISIONS[values[_DECISION]]
    values[_DECIDED:_EXTRA] = map(_day, values[_DECIDED:_EXTRA])
    values[_EXTRA:] = (_pairs(values[_EXTRA]), *map(bool, values[_EXTRA + 1 :]))
    person = object.__new__(Participant)
    for put, value in zip(_SETTERS, values, strict=True):
        put(person, value)
    return person


@lru_cache(maxsize=65_536)
def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in json.loads(text)) if text else ()
