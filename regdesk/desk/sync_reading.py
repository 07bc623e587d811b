"""The status of the sync, read in one transaction: a few questions for each log, none for each entry."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from regdesk.desk.sync_status import (
    By,
    DeskStatus,
    LogStatus,
    Missing,
    Part,
    Progress,
    Salvaged,
    State,
    SyncStatus,
    Trouble,
)
from regdesk.store.logs import LogKept, Peer
from regdesk.store.reading import Reading
from regdesk.sync import marks, peers
from regdesk.sync.own_log import gaps
from regdesk.sync.roster_state import From, Way, state_of

Counts = tuple[Mapping[str, int], Mapping[str, int]]
"""By log: how many lines stand aside, how many are held."""
_WORST = (State.QUARANTINED, State.WHOLE, State.CLOSED)


def status(
    tx: Reading, key: str, number: int, *, progress: Progress | None, busy: bool, synced: datetime | None
) -> SyncStatus:
    """`key`, `number`: of this desk. `synced`: as was seen since, without having been written down yet."""
    logs, counts = tx.logs.all(), (tx.logs.aside_counts(), tx.logs.held_counts())
    mine = [kept for kept in logs if kept.key == key or kept.id == tx.desk]
    own = _ours(_desk(Peer(key, number, "", ""), mine, counts), unsent(tx, mine))
    rest = others(tx, [kept for kept in logs if kept not in mine], counts)
    by = by_what(tx)
    clock, last = tx.value(marks.CLOCK), tx.value(marks.MET_HUB if by is By.HUB else marks.SYNCED)
    listed = tx.value(marks.LIST_OF)
    if progress is None and by is By.HUB and last is None:
        progress = _broken_off(tx)
    return SyncStatus(
        by=by, synced=_later(_moment(last), synced), unsent=own.unsent, trouble=_trouble(tx),
        progress=progress, clock=timedelta(milliseconds=int(clock)) if clock else None,
        list_of=_moment(listed), list_revision=state_of(tx).rev,
        desks=(own, *rest), missing=missing(tx), salvaged=_salvaged(tx), busy=busy,
    )  # fmt: skip


def _broken_off(tx: Reading) -> Progress | None:
    """How many people of a list are here that is not whole yet; nobody asks for the rest at this moment."""
    state = state_of(tx)
    if state.source is not From.HUB or state.way is Way.WHOLE:
        return None
    return Progress(Part.LIST, tx.coming.highest(), 0)


def by_this_clock(status: SyncStatus) -> SyncStatus:
    """What was noted by the hub's clock, told by that of this laptop, so that it can be held against its time."""
    if status.by is not By.HUB or status.clock is None:
        return status
    ahead, desks = status.clock, status.desks
    told = tuple(replace(desk, heard=desk.heard + ahead) if desk.heard else desk for desk in desks)
    return replace(status, synced=status.synced + ahead if status.synced else None, desks=told)


def without_clocks(status: SyncStatus) -> SyncStatus:
    """The clock of a training event was set to a day of the meeting: it says nothing of the laptop's."""
    return replace(status, clock=None, desks=tuple(replace(desk, clock=None) for desk in status.desks))


def by_what(tx: Reading) -> By:
    if tx.value(marks.HUB):
        return By.HUB
    return By.STICKS if tx.value(marks.ON_STICK) or tx.value(marks.SYNCED) else By.ALONE


def _ours(desk: DeskStatus, waiting: int) -> DeskStatus:
    return DeskStatus(
        desk.number, desk.name, desk.key, ours=True, unsent=waiting, head=desk.head, state=desk.state, why=desk.why,
        logs=desk.logs, aside=desk.aside, held=desk.held,
    )  # fmt: skip


def unsent(tx: Reading, own: Iterable[LogKept]) -> int:
    """Own entries that the hub had not at the last round, or that were put on no stick; none while alone."""
    by = by_what(tx)
    if by is By.ALONE:
        return 0
    there = json.loads(tx.value(marks.AT_HUB if by is By.HUB else marks.ON_STICK) or "{}")
    return sum(max(kept.head.seq - there.get(kept.id, 0), 0) for kept in own)


def others(tx: Reading, logs: Sequence[LogKept], counts: Counts) -> Sequence[DeskStatus]:
    """The desks that are certified, by number; then the logs of which nobody knows whose they are."""
    known = [_desk(peer, [kept for kept in logs if kept.key == peer.key], counts) for peer in tx.logs.peers()]
    keys = {desk.key for desk in known}
    strange = [kept for kept in logs if kept.key not in keys]
    return [*known, *(_desk(Peer(kept.key, 0, "", ""), [kept], counts) for kept in strange)]


def _desk(peer: Peer, logs: Sequence[LogKept], counts: Counts) -> DeskStatus:
    aside, held = counts
    newest = max(logs, key=lambda kept: (kept.state is not State.CLOSED, kept.changed or _LONG_AGO), default=None)
    gravest = min(logs, key=lambda kept: _WORST.index(kept.state), default=None)
    return DeskStatus(
        peer.number, peer.name, peer.key, heard=peer.heard, unsent=peer.unsent,
        clock=timedelta(milliseconds=peer.clock_ms) if peer.heard else None, head=newest.head.seq if newest else 0,
        state=gravest.state if gravest else State.WHOLE, why=gravest.why if gravest else "", stopped=peer.stopped,
        version=peer.version,
        logs=tuple(LogStatus(kept.id, kept.head.seq, kept.state, kept.why, kept is newest) for kept in logs),
        aside=sum(aside.get(kept.id, 0) for kept in logs), held=sum(held.get(kept.id, 0) for kept in logs),
    )  # fmt: skip


_LONG_AGO = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


def missing(tx: Reading) -> tuple[Missing, ...]:
    """What lacks before entries that came without those before them."""
    known = peers.known(tx)
    found = []
    for kept, first, last in gaps(tx):
        peer = known.get(kept.key)
        found.append(Missing(peer.number if peer else 0, peer.name if peer else "", kept.id, first, last))
    return tuple(found)


def _trouble(tx: Reading) -> Trouble | None:
    found = tx.value(marks.TROUBLE)
    if not found:
        return None
    code, facts, since = json.loads(found)
    return Trouble(code, facts, datetime.fromisoformat(since))


def _salvaged(tx: Reading) -> Salvaged | None:
    found = tx.value(marks.SALVAGED)
    if not found:
        return None
    at, entries, behind = json.loads(found)
    return Salvaged(datetime.fromisoformat(at), entries, behind)


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    return max((at for at in (one, other) if at), default=None)
