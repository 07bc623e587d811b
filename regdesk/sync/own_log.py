"""This disk was restored or copied: its log goes on elsewhere, so it begins another one, and loses nothing by it.

What was written here after the last entry that all others have is kept aside, where it counts as before. Numbers of
badges go on far behind all that this desk may have given meanwhile.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from regdesk.chance import NewId
from regdesk.collection.entries import DeskStarted
from regdesk.collection.statement import Line
from regdesk.collection.sync_words import LogBegun
from regdesk.keys.seal import MOST_NUMBER, Serial
from regdesk.store.logs import Head, LogKept, State
from regdesk.store.reading import LAST_RECEIPT, LAST_SLIP, NUMBERS_AFTER, Reading
from regdesk.store.store import Store
from regdesk.store.writing import Writing
from regdesk.sync import marks
from regdesk.sync.believed import is_signed

MARGIN = 2_000
"""Badge numbers left to whoever else has this disk, who may be giving them at this moment; one in thirty of all."""

RESTORED = "log_goes_on_elsewhere"
"""Why a log was closed; see `regdesk.sentences.sync_screen`."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose log it is. `event`: its id; `number`: of the desk; `clerk`: as it stands in entries; `now`: aware UTC."""

    event: str
    number: int
    clerk: str
    now: Callable[[], datetime]
    ids: NewId


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What is known elsewhere of this desk's log: entries up to `agreed` are the same, `behind` more follow there.

    `keep`: what follows here stays in the log, for nobody can say which of the two all others have. `foreign`: this
    desk never signed what is there, so no copy of this disk has given badges by it.
    """

    agreed: int
    behind: int
    keep: bool = False
    foreign: bool = False


def begin_another(store: Store, owner: Owner, found: Elsewhere) -> LogBegun:
    """Close the log that is written here and begin another one, in one transaction. Raises StoreError."""
    with store.writing() as tx:
        earlier, (_, _, last) = tx.desk, tx.head()
        at = max(owner.now(), last or owner.now())
        if not found.foreign:
            _leave_room(tx, owner.number, found.behind)
        moved = 0 if found.keep else tx.logs.cut(earlier, found.agreed)
        tx.logs.tell(earlier, store.public, State.CLOSED, RESTORED, at)
        tx.begin_log(owner.ids())
        word = LogBegun(earlier, found.agreed, moved, found.behind)
        for each in (DeskStarted(owner.event, owner.number, store.public), word):
            tx.append(None, "", owner.clerk, each, at)
        tx.logs.tell(tx.desk, store.public, State.WHOLE, "", at)
        tx.set_value(marks.SALVAGED, json.dumps([at.isoformat(), moved, found.behind]))
    return word


def _leave_room(tx: Writing, number: int, behind: int) -> None:
    """Each entry that is known elsewhere may have been a badge, a slip or a receipt."""
    known = max(tx.next_badge_number() - 1, highest_number(tx, number)) + behind
    tx.set_value(NUMBERS_AFTER, str(known + MARGIN))
    tx.set_value(LAST_SLIP, str(tx.last_slip() + behind))
    tx.set_value(LAST_RECEIPT, str(int(tx.value(LAST_RECEIPT) or 0) + behind))


def untaken(tx: Reading, desk: int, number: int, count: int = 1) -> int:
    """This number, where nobody is known to have given it as this desk; otherwise one far behind all that are known.

    So two copies of a disk that both give badges stay apart, each in numbers of its own. `count`: of so many numbers
    that follow each other none was given.
    """
    while number + count - 1 <= MOST_NUMBER:
        given = [one for one in range(number, number + count) if tx.logs.is_given(Serial(desk, one).code)]
        if not given:
            break
        number = max(highest_number(tx, desk) + MARGIN, given[-1]) + 1
    return number


def highest_number(tx: Reading, number: int) -> int:
    """The highest number of a badge that desks of this number are known to have given, in all their logs."""
    keys = {peer.key for peer in tx.logs.peers() if peer.number == number}
    logs = [log for key in keys for log in tx.logs.of_key(key)]
    return max((tx.logs.highest_badge(log) for log in {*logs, *own_logs(tx)}), default=0)


def own_logs(tx: Reading) -> list[str]:
    """The logs that this laptop's key has signed, as far as that was noted; the one that is written now is last."""
    noted = tx.logs.told(tx.desk)
    return [*(log for log in tx.logs.of_key(noted.key if noted else "") if log != tx.desk), tx.desk]


class AsksHash(Protocol):
    """Gives the hash of an entry as others have it; None where they have none of that number."""

    def __call__(self, log: str, seq: int) -> str | None: ...


def agreed_at(tx: Reading, log: str, most: int, elsewhere: AsksHash) -> int:
    """The last entry of a log that is the same here and elsewhere, at most `most`; 0 for none.

    Each entry names the one before it, so that two logs agree up to a place and never again: it is found by halving.
    """
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        here = tx.logs.hash_at(log, middle)
        if here is not None and here == elsewhere(log, middle):
            low = middle
        else:
            high = middle - 1
    return low


def brought(tx: Reading, lines: Iterable[Line], key: str) -> Elsewhere | None:
    """What a stick tells of the log that is written here; None when it has nothing that is not here as well.

    `key`: of this desk. What it never signed says nothing of its log: anybody may have written that.
    """
    ours = sorted((line for line in lines if line.desk == tx.desk), key=lambda line: line.seq)
    unknown = [line for line in ours if not tx.logs.has_hash(line.hash, line.desk, line.seq)]
    strange = [line for line in unknown if is_signed(line, key)]
    if not strange:
        return None
    head = tx.logs.head(tx.desk)
    agreed = min(head.seq, strange[0].seq - 1)
    return Elsewhere(agreed, max(strange[-1].seq - head.seq, 0), keep=True)


def differs(here: Head, there: Head, hash_here: str | None) -> bool:
    """Whether a hub has something else of a log than this desk. `hash_here`: of the entry of its last number."""
    return there.seq > here.seq or (there.seq > 0 and hash_here != there.hash)


def gaps(tx: Reading) -> Iterator[tuple[LogKept, int, int]]:
    """Of each log whose next entries are not here though later ones stand aside: the first and the last that lack."""
    for kept in tx.logs.all():
        following = tx.logs.next_aside(kept.id, kept.head.seq)
        if following is not None and following > kept.head.seq + 1:
            yield kept, kept.head.seq + 1, following - 1
