"""Which badges a database knows to be withdrawn, and why: for the lists by which doors stop them.

In one pass over the words that end a badge, of every log that is here: also of this laptop before it was restored.
"""

from collections.abc import Iterable
from itertools import chain

from regdesk.collection.day_badges import DAY_WORDS, DayBadgeRequested, DayState, day_badges
from regdesk.collection.entries import Entry
from regdesk.collection.record_words import RecordErased
from regdesk.collection.withdrawn import KINDS, ends
from regdesk.keys.seal import Serial
from regdesk.keys.withdrawals import Why
from regdesk.store.reading import Reading

WIPED, ERASED = "desk.wiped", ("record.erased",)
ONE_DAY = ("day_badge.requested",)
"""Badges for one day are nobody's when they are printed."""
NO_GOOD = frozenset({DayState.SPOILED, DayState.NONE})
"""What jammed has a code on it, and what nobody saw come out may lie in the printer."""


def withdrawn_by(entries: Iterable[Entry]) -> dict[Serial, Why]:
    """Of these entries alone; the first one that ends a badge says why."""
    found: dict[Serial, Why] = {}
    for entry in entries:
        ended = ends(entry.word)
        serial = Serial.from_code(ended[0]) if ended else None
        if ended and serial:
            found.setdefault(serial, Why(ended[1]) if ended[1] else Why.SPOILED)
    return found


def withdrawn_in(tx: Reading) -> dict[Serial, Why]:
    """By serial. SPOILED: nobody had it, and the sheet may lie in a bin. Codes from before serials are left out.

    Of people who were erased only the codes are left, here or with what the desk says that erased them: none of them
    was good any more, or they would not have been erased. After a wipe nothing is known of any code.
    """
    found = withdrawn_by(tx.of_kinds(KINDS))
    for badge in day_badges(tx.of_kinds(tuple(DAY_WORDS))).values():
        serial = Serial.from_code(badge.code)
        if serial and badge.state in NO_GOOD:
            found.setdefault(serial, Why.SPOILED)
    if tx.last_of(WIPED) is None:
        unnamed = {entry.word.code for entry in tx.of_kinds(ONE_DAY) if isinstance(entry.word, DayBadgeRequested)}
        said = (entry.word for entry in tx.of_kinds(ERASED))
        told = (code for word in said if isinstance(word, RecordErased) for code in word.codes)
        nameless = chain(told, (row.code for row in tx.badge_rows() if not row.person))
        erased = (Serial.from_code(code) for code in nameless if code not in unnamed)
        found = dict.fromkeys(filter(None, erased), Why.WITHDRAWN) | found
    return found
