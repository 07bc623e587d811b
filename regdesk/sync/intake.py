"""Taking in lines of other desks' logs, from a hub or a stick: each log for itself, in any order, twice as once.

What goes on from the end of a log's run here is added to it; what does not, though a certified desk signed it, is kept
aside; what is not believed is held. Everything is written in short transactions, behind all clerks.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from regdesk.collection.statement import Line
from regdesk.store.logs import Head, LogKept, State, person_in
from regdesk.store.store import Store
from regdesk.store.writing import Writing
from regdesk.sync import bounds, erased, hollow, marks
from regdesk.sync.believed import Trust, Why, believed, following

AHEAD = timedelta(minutes=5)
"""By so much another desk's clock may be ahead of ours, and ours still follows it."""
Each = TypeVar("Each")
AT_ONCE = 250
"""Lines in one transaction: some 20 ms, so that an act of a clerk hardly waits."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Lines of a log came, and `first` to `last` before them are not here. `number`: of the desk; 0: not known."""

    log: str
    number: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken in. `lines`: onto the ends of logs; `aside`: beside them; `held`: not believed.

    `people`: ids of whom something new is told; `quarantined`: logs with an entry that is not believed, and why;
    `waiting`: logs whose desk nobody has certified as far as is known here, kept until somebody has.
    `ahead`: logs with a line more than five minutes ahead of this desk's clock; it counts all the same.
    `branched`: logs of which another entry is here than the one that came (`aside`, where a stick brought it).
    """

    lines: int = 0
    aside: int = 0
    held: int = 0
    people: frozenset[str] = frozenset()
    gaps: tuple[Gap, ...] = ()
    quarantined: tuple[tuple[str, str], ...] = ()
    waiting: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()
    branched: tuple[str, ...] = ()


NOTHING = Taken()


def together(one: Taken, other: Taken) -> Taken:
    """What was taken in by both."""
    return Taken(
        one.lines + other.lines, one.aside + other.aside, one.held + other.held, one.people | other.people,
        _both(one.gaps, other.gaps), _both(one.quarantined, other.quarantined), _both(one.waiting, other.waiting),
        _both(one.ahead, other.ahead), _both(one.branched, other.branched),
    )  # fmt: skip


def _both(one: tuple, other: tuple) -> tuple:  # type: ignore[type-arg]
    return tuple(dict.fromkeys((*one, *other)))


def never() -> bool:
    return False


@dataclass
class _Tally:
    lines: int = 0
    aside: int = 0
    held: int = 0
    people: set[str] = field(default_factory=set)
    gaps: list[Gap] = field(default_factory=list)
    quarantined: list[tuple[str, str]] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    ahead: list[str] = field(default_factory=list)
    branched: list[str] = field(default_factory=list)

    def taken(self) -> Taken:
        return Taken(
            self.lines, self.aside, self.held, frozenset(self.people), tuple(self.gaps), tuple(self.quarantined),
            tuple(self.waiting), tuple(self.ahead), tuple(self.branched),
        )  # fmt: skip


class Intake:
    """Takes lines into one store. `now`: the moment by the hub's clock as far as it is known, aware.

    `relayed`: they were brought by others than their desk, and may not come again: what cannot be joined or believed
    is kept. Of a hub it is asked for again.
    """

    def __init__(
        self, store: Store, trust: Trust, now: Callable[[], datetime], *, relayed: bool,
        cancelled: Callable[[], bool] = never,
    ) -> None:  # fmt: skip
        self._store, self._trust, self._now = store, trust, now
        self._relayed, self._cancelled = relayed, cancelled

    def take(self, lines: Iterable[Line]) -> Taken:
        """Take in lines of any logs. Raises StoreError; what was taken by then stays."""
        tally = _Tally()
        with self._store.turns.in_background():
            for log, came in _by_log(lines):
                if self._cancelled():
                    break
                self._take_log(log, came, tally)
        return tally.taken()

    def put_aside(self, lines: Iterable[Line]) -> Taken:
        """Keep lines beside their logs, as others have kept them; those that go on from a run are joined to it."""
        tally = _Tally()
        with self._store.turns.in_background():
            for log, came in _by_log(lines):
                with self._store.reading() as tx:
                    kept = tx.logs.told(log)
                    fresh = [line for line in came if not tx.logs.has_hash(line.hash, line.desk, line.seq)]
                if fresh:
                    key = kept.key if kept else self._trust.key_of(fresh)
                    self._keep_aside(log, key or "", fresh, tally)
        return tally.taken()

    def for_good(self) -> "Intake":
        """The same for what is here and may come from nobody again: all of it is kept somewhere, to the end."""
        return Intake(self._store, self._trust, self._now, relayed=True)

    @property
    def cancelled(self) -> bool:
        return self._cancelled()

    # one log

    def _take_log(self, log: str, came: Sequence[Line], tally: _Tally) -> None:
        if log == self._store.desk:
            return  # nobody else adds to it, and nobody else's line says anything of it (`own_log.brought`)
        with self._store.reading() as tx:
            kept = tx.logs.told(log) or LogKept(log, "", tx.logs.head(log))
            there = tx.logs.hashes(log, came[0].seq, min(came[-1].seq, kept.head.seq))
            known_aside = {line.hash for line in tx.logs.aside_of(line.hash for line in came)} if self._relayed else {}
            empty = tx.logs.hollow(log, came)
        self._fill(log, [line for line in came if line.hash in empty and line.content is not None], tally)
        fresh = [line for line in came if there.get(line.seq) != line.hash]
        if not fresh:
            return
        # what stood aside may have been anybody's: whose log it is, its run says
        key = kept.key if kept.head.seq else self._trust.key_of(fresh) or kept.key
        if not key:
            self._wait_for_desk(log, fresh, tally)
            return
        run = following(kept.head, fresh)
        joined = {line.hash for line in run}
        self._join(kept, key, run, tally)
        apart = [line for line in fresh if line.hash not in joined]
        self._apart(log, key, [line for line in apart if line.hash not in known_aside], tally)

    def _fill(self, log: str, lines: Sequence[Line], tally: _Tally) -> None:
        """They had come without a content, of a desk that had erased it for itself alone."""
        good = [line for line in lines if self._trust.fault(line, "") is None]
        if not good:
            return
        with self._store.writing() as tx:
            tx.logs.fill(good)
            erased.follow(tx, good)
            gone = tx.logs.hollow(log, good)
            people = {person for line in good if line.hash not in gone and (person := person_in(line))}
            erased.note_late(tx, people)
        tally.people |= people

    def _join(self, kept: LogKept, key: str, run: Sequence[Line], tally: _Tally) -> None:
        """Add what is believed of a run; of what is not, the log says why from now on."""
        good, why = believed(run, key, self._trust)
        head = kept.head
        for some in _chunks(good):
            with self._store.writing() as tx:
                if tx.logs.head(kept.id) != head:
                    return  # somebody else has taken it in meanwhile; what lacks comes with the next round
                self._add(tx, kept, key, some, tally)
            head = Head(some[-1].seq, some[-1].hash)
        if why:
            self._quarantine(kept.id, key, why, run[len(good) :], tally)
        elif good:
            self._join_aside(kept.id, tally)

    def _add(self, tx: Writing, kept: LogKept, key: str, some: Sequence[Line], tally: _Tally) -> None:
        tx.logs.take(some)
        if self._relayed:
            hollow.note(tx, kept.id, some)
        if kept.key != key or kept.state is State.QUARANTINED:
            state = kept.state if kept.state is State.CLOSED else State.WHOLE
            tx.logs.tell(kept.id, key, state, kept.why if state is State.CLOSED else "", self._now())
        erased.follow(tx, some)
        self._heard(tx, kept.id, some, tally)
        tally.lines += len(some)

    def _heard(self, tx: Writing, log: str, lines: Sequence[Line], tally: _Tally) -> None:
        """Later than what is believed of others' clocks, and no later: one laptop set to 2040 moves nobody."""
        limit = _written(self._now() + AHEAD)
        if latest := max((line.at for line in lines if line.at <= limit), default=""):
            tx.logs.heard(datetime.fromisoformat(latest))
        if log not in tally.ahead and any(line.at > limit for line in lines):
            tally.ahead.append(log)
        people = {person for line in lines if (person := person_in(line))}
        erased.note_late(tx, people)
        tally.people |= people

    def _quarantine(self, log: str, key: str, why: Why, rest: Sequence[Line], tally: _Tally) -> None:
        with self._store.writing() as tx:
            if not _is_closed(tx, log):
                tx.logs.tell(log, key, State.QUARANTINED, why, self._now())
            tally.held += bounds.hold(tx, rest if self._relayed else rest[:1], why, self._now())
        tally.quarantined.append((log, why))

    def _wait_for_desk(self, log: str, lines: Sequence[Line], tally: _Tally) -> None:
        """Nobody certified has signed them, as far as is known here; the certificate may come later."""
        tally.waiting.append(log)
        if self._relayed:
            self._hold([(line, Why.UNKNOWN_DESK) for line in lines], tally)

    # beside a log

    def _apart(self, log: str, key: str, lines: Sequence[Line], tally: _Tally) -> None:
        if not lines:
            return
        with self._store.reading() as tx:
            head = tx.logs.head(log)
        on_another_branch = [line for line in lines if line.seq <= head.seq + 1]
        if on_another_branch:
            tally.branched.append(log)
        if self._relayed:
            self._keep_aside(log, key, lines, tally)
        self._note_gap(log, key, lines, tally)

    def _note_gap(self, log: str, key: str, lines: Sequence[Line], tally: _Tally) -> None:
        with self._store.reading() as tx:
            head = tx.logs.head(log)
        beyond = [line.seq for line in lines if line.seq > head.seq + 1]
        if beyond:
            tally.gaps.append(Gap(log, self._trust.number_of(key), head.seq + 1, min(beyond) - 1))

    def _keep_aside(self, log: str, key: str, lines: Sequence[Line], tally: _Tally) -> None:
        """Each line speaks for itself. A bad one says nothing against its log: anybody may have brought it."""
        # of its own logs a desk knows that nobody else writes there: their badges would be counted among its numbers
        ours = key == self._store.public or log == self._store.desk
        judged = [
            (line, self._trust.stands_alone(line, self._store.public if ours else key, alone=ours)) for line in lines
        ]
        for some in _chunks([(line, signer) for line, signer in judged if not isinstance(signer, Why)]):
            with self._store.writing() as tx:
                kept, full = bounds.with_room(tx, some)
                self._stop_full(tx, full, tally)
                fresh = tx.logs.put_aside(kept)
                hollow.note(tx, log, fresh)
                erased.follow(tx, fresh)
                if key and tx.logs.told(log) is None:
                    tx.logs.tell(log, key, State.WHOLE, "", self._now())
                self._heard(tx, log, fresh, tally)
            tally.aside += len(fresh)
        self._hold([(line, why) for line, why in judged if isinstance(why, Why)], tally)
        self._join_aside(log, tally)

    def _stop_full(self, tx: Writing, full: Set[str], tally: _Tally) -> None:
        """Who signs without end is told on the Sync screen, under its own logs; those of others go on."""
        for log in bounds.logs_of(tx, full):
            tx.logs.tell(log.id, log.key, State.QUARANTINED, Why.TOO_MUCH, self._now())
            tally.quarantined.append((log.id, Why.TOO_MUCH))

    def _hold(self, bad: Sequence[tuple[Line, Why]], tally: _Tally) -> None:
        for why in sorted({why for _, why in bad}):
            with self._store.writing() as tx:
                tally.held += bounds.hold(tx, [line for line, one in bad if one is why], why, self._now())

    def _join_aside(self, log: str, tally: _Tally) -> None:
        """What was kept aside goes on from the end of the run now: it is a part of it, if the same desk signed it."""
        while True:
            with self._store.writing() as tx:
                kept = tx.logs.told(log)
                if log == tx.desk or kept is None or not kept.key or kept.state is State.CLOSED:
                    return
                some, _ = believed(tx.logs.going_on(log, kept.head)[:AT_ONCE], kept.key, self._trust)
                if not some:
                    return
                tx.logs.take(some)
                bounds.give_room(tx, kept.key, some)
                erased.follow(tx, some)
            tally.lines += len(some)
            tally.aside -= len(some)


def look_again(store: Store, intake: Intake) -> Taken:
    """Take in what waited for the certificate of its desk, as far as that is known by now."""
    with store.reading() as tx:
        waiting = tx.logs.held_for(Why.UNKNOWN_DESK)
    all_taken = NOTHING
    _ask_again(store)
    for log, lines in waiting.items():
        if intake.cancelled:
            break
        taken = intake.for_good().take(lines)
        all_taken = together(all_taken, taken)
        if log not in taken.waiting:
            with store.writing() as tx:
                tx.logs.release(Why.UNKNOWN_DESK, log)
    return all_taken


def _ask_again(store: Store) -> None:
    """What was left out for want of room may be believed now: a hub is asked for all that stands aside there."""
    with store.reading() as tx:
        left_out = tx.value(marks.NOT_HELD)
    if left_out:
        with store.writing() as tx:
            tx.drop_value(marks.NOT_HELD)
            tx.drop_value(marks.ASIDES_READ)


def _is_closed(tx: Writing, log: str) -> bool:
    kept = tx.logs.told(log)
    return kept is not None and kept.state is State.CLOSED


def _by_log(lines: Iterable[Line]) -> Iterator[tuple[str, list[Line]]]:
    """The lines of each log by sequence, none twice."""
    logs: dict[str, dict[str, Line]] = {}
    for line in lines:
        logs.setdefault(line.desk, {})[line.hash] = line
    for log, came in logs.items():
        yield log, sorted(came.values(), key=lambda line: (line.seq, line.hash))


def _chunks(lines: Sequence[Each]) -> Iterator[Sequence[Each]]:
    for start in range(0, len(lines), AT_ONCE):
        yield lines[start : start + AT_ONCE]


def _written(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds")
