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


def person_of(content: Content) -> Participant:
    """The participant whose content this is."""
    fields = dict(zip(CONTENT, content, strict=True))
    for name in _DATES:
        fields[name] = _day(fields[name])
    for name in FLAGS:
        fields[name] = fields[name] == 1
    fields["delegation_kind"] = _KINDS[fields["delegation_kind"]]
    fields["accreditation"] = _DECISIONS[fields["accreditation"]]
    fields["extra"] = _pairs(fields["extra"])
    return Participant(**fields)


_DATES = CONTENT[CONTENT.index("decided") : CONTENT.index("extra")]


@lru_cache(maxsize=65_536)
def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in json.loads(text)) if text else ()
