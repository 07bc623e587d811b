"""One round with a hub: bring what it lacks, fetch what is new. A crash at any place loses nothing.

No mark of this desk says what was sent: every push begins at the hub's own head, so that a hub that lost its tail, or
was put back from a backup, is filled again by whoever comes. Of each log the hub's branch is the one that all have;
what this desk has besides it is kept aside and offered.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import islice

from regdesk import __version__
from regdesk.collection.statement import Line
from regdesk.collection.sync_words import LogBegun
from regdesk.errors import HubError
from regdesk.event.event import Event
from regdesk.store.logs import Head, LogKept, Peer, State
from regdesk.store.reading import Reading
from regdesk.store.store import Store
from regdesk.store.writing import Writing
from regdesk.sync import hollow, marks, own_log, peers, troubles
from regdesk.sync.believed import Trust, is_signed
from regdesk.sync.intake import NOTHING, Intake, Taken, look_again, never, together
from regdesk.sync.own_log import MARGIN, Elsewhere, Owner
from regdesk.sync.port import VERSION, Contact, DeskThere, Hello, Hub, Refused
from regdesk.sync.surplus import farther_than, surplus

PUSHED, PULLED, ASKED = 500, 2_000, 5_000
"""Lines that go or come with one call, and hashes that are asked about."""
NOT_THIS = 2**53
"""Of a log that is not to be fetched: so many entries of it are said to be here."""
TRIES = 3
_NOT_TAKEN = "hub_log_not_taken"


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What one round did. `sent`: own entries; `offered`: lines aside; `begun`: this disk was restored or copied, and
    writes another log now. `not_taken`: own logs of which the hub refuses entries, and why.

    `whole`: this desk has everything that the hub has, and the reverse; False where it was cancelled before.
    `listed`: people who changed on the list; `photos`: pictures that came.
    """

    sent: int = 0
    offered: int = 0
    taken: Taken = NOTHING
    listed: int = 0
    photos: int = 0
    begun: LogBegun | None = None
    not_taken: tuple[tuple[str, Refused], ...] = ()
    whole: bool = True

    def with_list(self, listed: int, photos: int, *, complete: bool) -> "Exchanged":
        """The same with what came of the list."""
        return replace(self, listed=listed, photos=photos, whole=self.whole and complete)

    @property
    def idle(self) -> bool:
        """Whether nothing was new on either side."""
        return self == Exchanged(whole=self.whole)


@dataclass
class Known:
    """What one round leaves for the next one, in memory alone: only what saves a call when nothing has changed."""

    skipped: dict[str, tuple[Head, int]] = field(default_factory=dict)
    """Logs with an entry that is not believed: the hub's head then, and how many desks were known."""
    offered: object = None
    looked: Mapping[str, int] | None = None
    """The desks that were known when it was last looked at what is not believed."""
    synced: datetime | None = None
    """When a round last ended well, by the hub's clock."""
    noted: datetime | None = None


class Exchange:
    """One round with a hub, about the logs. `fetched` is told how many entries have come, and of how many."""

    def __init__(
        self, store: Store, event: Event, hub: Hub, owner: Owner, known: Known, *,
        fetched: Callable[[int, int], None] = lambda *_: None, cancelled: Callable[[], bool] = never,
    ) -> None:  # fmt: skip
        self._store, self._event, self._hub, self._owner, self._known = store, event, hub, owner, known
        self._fetched, self._cancelled = fetched, cancelled
        self._ahead = timedelta()
        self._there: dict[str, Head] = {}
        self._taken = NOTHING
        self._sent, self._offered = 0, 0
        self._begun: LogBegun | None = None
        self._not_taken: dict[str, Refused] = {}

    def run(self) -> tuple[Exchanged, Hello]:
        """Everything about the logs. Raises HubError, StoreError."""
        hello = self._greet()
        with self._store.turns.in_background():
            self._meet(self._hub.desks())
            there = self._there = dict(self._hub.heads())
            same = self._is_same(there)
            if not same:
                self._bring_own(there)
            if hello.least_version > VERSION:
                raise HubError("hub_newer", there=hello.least_version, known=VERSION)
            whole = (same or self._fetch(there)) and self._read_asides(hello) and self._offer(hello, there)
        return self._done(whole=whole), hello

    def _done(self, *, whole: bool) -> Exchanged:
        return Exchanged(
            self._sent, self._offered, self._taken, begun=self._begun, not_taken=tuple(self._not_taken.items()),
            whole=whole and not self._cancelled(),
        )  # fmt: skip

    @property
    def ahead(self) -> timedelta:
        """This laptop's clock less the hub's."""
        return self._ahead

    def now(self) -> datetime:
        """The moment by the hub's clock."""
        return self._owner.now() - self._ahead

    def _greet(self) -> Hello:
        asked = self._owner.now()
        hello = self._hub.hello()
        answered = self._owner.now()
        if hello.event != self._event.id:
            raise HubError("hub_other_event", hosts="")
        self._ahead = asked + (answered - asked) / 2 - hello.now
        return hello

    def _is_same(self, there: Mapping[str, Head]) -> bool:
        """Whether every log ends here where it ends at the hub, with the same entry, and no content is to be had."""
        with self._store.reading() as tx:
            return tx.logs.heads() == there and not hollow.to_ask_for(tx, there)

    # the other desks

    def _meet(self, there: Sequence[DeskThere]) -> None:
        with self._store.reading() as tx:
            self._trust, changed = self._met(tx, there)
            of_unknown_key = tx.logs.of_nobody()
        if changed or of_unknown_key:
            with self._store.writing() as tx:
                for peer in changed:
                    tx.logs.put_peer(peer)
                self._note_keys(tx, of_unknown_key)
        self._intake = Intake(self._store, self._trust, self.now, relayed=False, cancelled=self._cancelled)
        if self._trust.numbers != self._known.looked:
            self._take(look_again(self._store, self._intake))
            self._known.looked = None if self._cancelled() else self._trust.numbers

    def _met(self, tx: Reading, there: Sequence[DeskThere]) -> tuple[Trust, list[Peer]]:
        """By whom lines are believed from now on, and which desks are known better than before."""
        before = peers.known(tx)
        others = [desk for desk in there if desk.key != self._store.public]
        told = [desk for desk in others if not peers.is_as_before(desk, before.get(desk.key))]
        public = peers.event_public(tx, self._event) if told else None
        found = [peers.as_told(desk, before.get(desk.key), self._event, public) for desk in told if public]
        changed = [peer for peer in found if peer]
        known = {**before, **{peer.key: peer for peer in changed}}
        return peers.trust(self._event, known, self._store.public, self._owner.number), changed

    def _note_keys(self, tx: Writing, logs: Sequence[str]) -> None:
        """Whose a log is that this desk has had since before it was noted: its own ones."""
        for log in logs:
            own = log == tx.desk or self._trust.key_of(tx.logs.lines(log, 0, 1)) == self._store.public
            if own:
                tx.logs.tell(log, self._store.public, State.WHOLE, "", self.now())

    # what this desk has written

    def _bring_own(self, there: dict[str, Head]) -> None:
        for _ in range(TRIES):
            with self._store.reading() as tx:
                own = [kept for kept in tx.logs.all() if kept.key == self._store.public]
            again = [kept.id for kept in own if self._bring(kept, there) in (Refused.GAP, Refused.FORK)]
            if not again or self._cancelled():
                return
            there.clear()
            there.update(self._hub.heads())
        self._not_taken.update(dict.fromkeys(again, Refused.FORK))

    def _bring(self, kept: LogKept, there: dict[str, Head]) -> Refused | None:
        """One own log. Where the hub has another one of this name, this laptop goes on in a new one."""
        theirs = there.get(kept.id, Head())
        if theirs == kept.head:
            return None
        with self._store.reading() as tx:
            ours, at_theirs = tx.logs.head(kept.id), tx.logs.hash_at(kept.id, theirs.seq)
            current = kept.id == tx.desk
        if not own_log.differs(ours, theirs, at_theirs):
            return self._push(kept.id, theirs, there)
        if not current:
            return None  # it is closed, and its tail is fetched or cut like that of any other
        self._begun = self._begin_another(kept.id, ours, theirs)
        with self._store.reading() as tx:
            return self._push(tx.desk, Head(), there)

    def _begin_another(self, log: str, ours: Head, theirs: Head) -> LogBegun:
        agreed = self._agreed(log, min(ours.seq, theirs.seq))
        signed = self._signed_here(log, theirs)
        told = theirs.seq - agreed
        found = Elsewhere(agreed, told if True in signed else min(told, MARGIN), foreign=signed == [False])
        return own_log.begin_another(self._store, self._owner, found)

    def _signed_here(self, log: str, theirs: Head) -> list[bool]:
        """Whether this desk's key signed what the hub says is the end of its log; empty where it does not show it."""
        have = {**dict.fromkeys(self._there, NOT_THIS), log: theirs.seq - 1}
        last = [line for line in self._hub.pull(have, PULLED) if line.desk == log and line.seq == theirs.seq]
        return [is_signed(line, self._store.public) for line in last]

    def _push(self, log: str, theirs: Head, there: dict[str, Head]) -> Refused | None:
        most = PUSHED
        while not self._cancelled():
            with self._store.reading() as tx:
                lines = tx.logs.lines(log, theirs.seq, most)
            if not lines:
                break
            refused = self._hub.push(lines)
            if refused is Refused.BAD and len(lines) > 1:
                most = len(lines) // 2  # what stands before the one that it refuses goes there
                continue
            if refused:
                self._refused(log, refused)
                return refused
            self._sent += len(lines)
            theirs = there[log] = Head(lines[-1].seq, lines[-1].hash)
        return None

    def _refused(self, log: str, refused: Refused) -> None:
        if refused is Refused.STOPPED:
            raise HubError("hub_desk_stopped")
        if refused in (Refused.BAD, Refused.NOT_YOURS):
            self._not_taken[log] = refused

    def _agreed(self, log: str, most: int) -> int:
        with self._store.reading() as tx:
            return own_log.agreed_at(tx, log, most, self._hub.hash_at)

    # what the others have written

    def _fetch(self, there: Mapping[str, Head]) -> bool:
        """Every log up to where the hub had it when it was asked; whether all of it came."""
        self._cut_branches(there)
        self._ask_for_contents(there)
        behind = self._behind(there)
        of, have = sum(there[log].seq - seq for log, seq in behind.items()), 0
        while behind and not self._cancelled():
            page = self._hub.pull(self._vector(there, behind), PULLED)
            taken = self._intake.take(page)
            self._take(taken)
            self._leave_out(taken, there)
            have += taken.lines
            self._fetched(have, of)
            left = self._behind(there) or self._behind_branches(there)
            if left == behind:
                break
            behind = left
        return not behind

    def _ask_for_contents(self, there: Mapping[str, Head]) -> None:
        with self._store.reading() as tx:
            wanted = hollow.to_ask_for(tx, there)
        for log, (first, last) in wanted.items():
            while first <= last and not self._cancelled():
                page = self._hub.pull(self._vector(there, {log: first - 1}), PULLED)
                self._take(self._intake.take(page))
                first = max((line.seq for line in page if line.desk == log), default=last) + 1
            if first > last:
                with self._store.writing() as tx:
                    hollow.asked_for(tx, log)

    def _behind(self, there: Mapping[str, Head]) -> dict[str, int]:
        """How far each log is here of which the hub has more, but for those of which nothing is believed."""
        with self._store.reading() as tx:
            here = {log: tx.logs.head(log).seq for log in there if log != tx.desk}
        return {log: seq for log, seq in here.items() if seq < there[log].seq and not self._is_skipped(log, there[log])}

    def _behind_branches(self, there: Mapping[str, Head]) -> dict[str, int]:
        """The same once more: to the first line that came, another branch that lay aside here may have been joined."""
        self._cut_branches(there)
        return self._behind(there)

    def _vector(self, there: Mapping[str, Head], behind: Mapping[str, int]) -> dict[str, int]:
        """What is said to be here. Logs that began since `there` was asked come too, in the next round."""
        return {log: behind.get(log, NOT_THIS) for log in there}

    def _leave_out(self, taken: Taken, there: Mapping[str, Head]) -> None:
        desks = len(self._trust.numbers)
        for log in (*taken.waiting, *(log for log, _ in taken.quarantined)):
            self._known.skipped[log] = (there.get(log, Head()), desks)
        for log in taken.branched:
            self._cut(log, there.get(log, Head()))

    def _is_skipped(self, log: str, theirs: Head) -> bool:
        return self._known.skipped.get(log) == (theirs, len(self._trust.numbers))

    def _cut_branches(self, there: Mapping[str, Head]) -> None:
        """Logs in which this desk is as far as the hub or farther, with other entries."""
        with self._store.reading() as tx:
            here = {log: tx.logs.hash_at(log, theirs.seq) for log, theirs in there.items() if log != tx.desk}
        strange = [log for log, known in here.items() if known and known != there[log].hash]
        for log in strange:
            self._cut(log, there[log])

    def _cut(self, log: str, theirs: Head) -> None:
        """Take the hub's branch of a log from where it is another one. What is here besides it stays, aside."""
        with self._store.reading() as tx:
            ours = tx.logs.head(log)
        agreed = self._agreed(log, min(ours.seq, theirs.seq))
        if agreed < ours.seq and self._hub.hash_at(log, agreed + 1) is not None:
            with self._store.writing() as tx:
                tx.logs.cut(log, agreed)

    def _take(self, taken: Taken) -> None:
        self._taken = together(self._taken, taken)

    # what stands beside the logs

    def _read_asides(self, hello: Hello) -> bool:
        with self._store.reading() as tx:
            number, mark = json.loads(tx.value(marks.ASIDES_READ) or '[0, ""]')
        if (number, mark) == (hello.asides, hello.asides_mark):
            return True
        if number and (number > hello.asides or self._hub.asides_mark(number) != mark):
            number = 0
        while number < hello.asides and not self._cancelled():
            page = self._hub.asides(number, PULLED)
            if not page:
                break
            self._take(self._intake.put_aside([line for _, line in page]))
            number = page[-1][0]
            self._note_asides(number, hello)
        return bool(number >= hello.asides)

    def _note_asides(self, number: int, hello: Hello) -> None:
        mark = hello.asides_mark if number == hello.asides else self._hub.asides_mark(number)
        with self._store.writing() as tx:
            tx.set_value(marks.ASIDES_READ, json.dumps([number, mark]))

    def _offer(self, hello: Hello, there: Mapping[str, Head]) -> bool:
        """Give the hub every line that it has nowhere: what stands aside here, and what other desks' logs have more."""
        with self._store.reading() as tx:
            aside, farther = sum(tx.logs.aside_counts().values()), farther_than(tx, there, self._own(tx))
            at_stake = (hello.asides, hello.asides_mark, aside, tuple(farther.items()))
            if at_stake == self._known.offered or not (aside or farther):
                return True
            asked = iter([*tx.logs.aside(), *surplus(tx, farther)])
        while some := list(islice(asked, ASKED)):
            if self._cancelled():
                return False
            self._offer_some(some)
        # only what was found to be there already may be left out next time: the hub may fall back to before it
        self._known.offered = None if self._offered else at_stake
        return True

    def _own(self, tx: Reading) -> set[str]:
        """The logs that go to the hub as what they are. Of one that it refuses the rest is brought beside it."""
        return {*tx.logs.of_key(self._store.public), tx.desk} - {*self._not_taken}

    def _offer_some(self, lines: Sequence[Line]) -> None:
        lacking = self._hub.lacks({line.hash for line in lines})
        offered = [line for line in lines if line.hash in lacking]
        for start in range(0, len(offered), PUSHED):
            self._hub.put_aside(offered[start : start + PUSHED])
        self._offered += len(offered)

    # the end

    def tell(self) -> None:
        """Say how this desk stands, and note that all of it is here. Raises HubError, StoreError."""
        with self._store.reading() as tx:
            own = {log: tx.logs.head(log).seq for log in own_log.own_logs(tx)}
        there = {log: min(seq, self._there.get(log, Head()).seq) for log, seq in own.items()}
        self._hub.tell(Contact(self._owner.now(), sum(own.values()) - sum(there.values()), __version__))
        self._note(there)

    def _note(self, there: Mapping[str, int]) -> None:
        """At an idle round only now and then: each note is a write to the disk."""
        now, noted = self.now(), self._known.noted
        self._known.synced = now
        if noted and not self._sent and self._taken == NOTHING and timedelta() <= now - noted < peers.HEARD_AGAIN:
            return
        with self._store.writing() as tx:
            for mark in (marks.SYNCED, marks.MET_HUB):
                tx.set_value(mark, now.isoformat())
            tx.set_value(marks.AT_HUB, json.dumps(there))
            tx.set_value(marks.CLOCK, str(round(self._ahead.total_seconds() * 1000)))
            troubles.note(tx, _NOT_TAKEN if self._not_taken else "", {}, self._owner.now())
        self._known.noted = now
