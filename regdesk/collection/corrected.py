"""A person as a desk has corrected them: the list's record with what was corrected on the spot laid over it. Pure."""

from collections.abc import Iterable
from dataclasses import replace

from regdesk.collection.badge_words import BadgeCorrected, Corrected
from regdesk.collection.entries import Entry
from regdesk.people.participant import Participant

_FIELDS = frozenset(Corrected)


def corrected(person: Participant, entries: Iterable[Entry]) -> Participant:
    """The person with every correction that still has its ground, in any order of entries.

    Each field by itself: a correction counts only where it finds what stood there `before`, so that a later list wins.
    """
    words = [entry for entry in entries if isinstance(entry.word, BadgeCorrected)]
    for entry in sorted(words, key=lambda e: (e.at, e.desk, e.seq)):
        person = _with(person, entry.word)
    return person


def _with(person: Participant, word: object) -> Participant:
    assert isinstance(word, BadgeCorrected)
    now = {
        field: after
        for field, before, after in word.changes
        if field in _FIELDS and getattr(person, field) == before
    }  # fmt: skip
    return replace(person, **now) if now else person  # type: ignore[arg-type] # the four fields are texts
