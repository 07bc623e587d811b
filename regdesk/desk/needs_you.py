"""What a supervisor or shift lead has to decide or look at, worst first; and the one act that settles two badges.

Computed from the logs of all desks whenever it is asked for, never stored: what is settled anywhere is gone everywhere.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from threading import Lock

from regdesk.collection.double_words import DoubleDecided
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import Entry
from regdesk.collection.exposure import Exposure as Exposure
from regdesk.desk import approving, cases, doubles, salvage
from regdesk.desk.answers import Done
from regdesk.desk.approving import Approver
from regdesk.desk.doubles import Collected as Collected
from regdesk.desk.doubles import Suspects
from regdesk.desk.exposed import exposed
from regdesk.desk.gate_list import stopped_desks
from regdesk.desk.needs import Action as Action
from regdesk.desk.needs import Grave as Grave
from regdesk.desk.needs import Kind as Kind
from regdesk.desk.needs import Need as Need
from regdesk.desk.needs import of_begun, of_desks, of_people, of_referred, of_stopped
from regdesk.desk.other_desks import OtherDesks
from regdesk.desk.salvage import Salvaged as Salvaged
from regdesk.desk.signing_in import Duty
from regdesk.desk.sync_status import SyncStatus
from regdesk.event.event import Event
from regdesk.keys.stopped import StoppedDesk
from regdesk.staff.decisions import LONGEST_WRITTEN, RULINGS, Chosen, Ruling, against_choice, approvers_needed
from regdesk.staff.member import Member
from regdesk.staff.rights import Right
from regdesk.staff.stops import Stop, Why
from regdesk.store.reading import Reading
from regdesk.store.store import Store
from regdesk.store.writing import Writing
from regdesk.unseen import plain_line

DECIDING = RULINGS[Reason.TWO_BADGES]


@dataclass(frozen=True, slots=True)
class Double:
    """What is to be decided: the badges that count, the earliest first. `ruling`: the reasons to choose from.

    `approvers`: how many people besides who works here have to say yes by card and PIN.
    """

    person: str
    collected: tuple[Collected, ...]
    ruling: Ruling
    approvers: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much needs somebody, without whom it is about: for everybody's strip. `worst`: None where nothing does."""

    count: int
    worst: Grave | None = None


class NotDecided(StrEnum):
    """Why two badges are not decided here. SETTLED: decided meanwhile, here or elsewhere; CHANGED: other badges now."""

    SETTLED = "settled"
    CHANGED = "changed"


class NeedsYou:
    """Made by `Desk` as `desk.needs_you`. `status`: how this desk stands to the others; `number`: of this desk."""

    def __init__(
        self, event: Event, store: Store, duty: Duty, now: Callable[[], datetime], status: Callable[[], SyncStatus], *,
        number: Callable[[], int],
    ) -> None:  # fmt: skip
        self._event, self._store, self._duty, self._now = event, store, duty, now
        self._status, self._number = status, number
        self._suspects, self._one_at_a_time = Suspects(), Lock()
        self._stopped: Mapping[int, tuple[StoppedDesk, datetime]] = {}

    def list(self) -> tuple[Need, ...]:
        """Everything that needs somebody now, worst first. Raises NotAllowed for who neither decides nor reports.

        The first time it looks at everybody; afterwards only at those of whom something was written since.
        """
        with self._store.reading() as tx:
            if not self._duty.sees(tx, Right.UNLOCK_CONFLICT):
                self._duty.must(tx, Right.REPORT)
        return self._all()

    def waiting(self) -> Waiting:
        """How much there is, for the strip of every desk; nothing of whom it is about."""
        found = self._all()
        return Waiting(len(found), max((need.grave for need in found), default=None))

    def here(self) -> tuple[Need, ...]:
        """Two badges that nobody has settled and of which one was given at this desk: for its clerks, who know faces.

        Nothing for a role that finds nobody.
        """
        with self._one_at_a_time, self._store.reading() as tx:
            if not self._duty.sees(tx, Right.SEARCH):
                return ()
            now = self._local_now()
            if self._suspects.look(tx, datetime.combine(now.date(), time(), now.tzinfo)):
                self._stopped = stopped_desks(tx, self._event)
            found = tuple(of_people(tx, self._suspects, OtherDesks(tx, self._number()), now))
        return tuple(need for need in found if need.grave is Grave.STOP and self._number() in need.desks)

    def exposures(self) -> tuple[Exposure, ...]:
        """For each other desk that could still give a badge for a second time: how many, and since when. Nobody's name.

        `since` is in the event's zone; the sentences are in `regdesk.sentences.exposure`.
        """
        with self._store.reading() as tx:
            return exposed(tx, self._event, self._number())

    def salvages(self) -> int:
        """How many acts of restored or copied disks were salvaged, for everybody: nothing of what they were."""
        with self._store.reading() as tx:
            return salvage.count(tx)

    def salvaged(self) -> tuple[Salvaged, ...]:
        """All of them, the earliest first. Raises NotAllowed for who does not decide on badges."""
        with self._store.reading() as tx:
            self._duty.must(tx, Right.UNLOCK_CONFLICT)
            return salvage.salvaged(tx, OtherDesks(tx, self._number()), self._event.zone)

    def double(self, person_id: str) -> Double | Stop | None:
        """The badges to choose from; None where no more than one counts. Raises NotAllowed, KeyError.

        Stop NO_STAFF_LIST where others have to sign it and this desk knows nobody who could.
        """
        with self._store.reading() as tx:
            self._duty.must(tx, Right.SEND_TO_LANE)
            entries = self._counting(tx, person_id)
            desks = OtherDesks(tx, self._number())
            collected = doubles.shown(tx, entries, desks, self._local_now())
            if len(collected) < 2:
                return None
            needed = self._needed(tx)
            return self._unsigned(tx, needed) or Double(person_id, collected, DECIDING, needed)

    def decide_double(
        self, person_id: str, keep: str, why: str, *, seen: tuple[str, ...], note: str = "",
        by: tuple[Approver, ...] = (), act: str,
    ) -> Done | Refusal | Stop | NotDecided:  # fmt: skip
        """Keep the badge with the code `keep` and withdraw all others that count, for good.

        `seen`: the codes that were shown, all of them: where others count by now nothing is written. `why`: a key of
        `Double.ruling.reasons`; `note`: in words where it is `other`. Raises KeyError for who is not on the list.
        """
        with self._store.reading() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if no := self._not_decided(tx, person_id, Chosen(why, note, badge=keep), seen, by):
                return no
        proved = approving.proved(self._duty, by)
        if isinstance(proved, Stop):
            return proved
        with self._store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if no := self._not_decided(tx, person_id, Chosen(why, note, badge=keep), seen, by):
                return no
            told = doubles.words(self._counting(tx, person_id), keep, why, written(note), self._signed(proved))
            first, *others = told
            given = self._say(tx, act, *first)
            for other in others:
                self._say(tx, "", *other)
            return given

    # inside

    def _all(self) -> tuple[Need, ...]:
        status, now = self._status(), self._local_now()
        with self._one_at_a_time, self._store.reading() as tx:
            desks = OtherDesks(tx, self._number())
            if self._suspects.look(tx, datetime.combine(now.date(), time(), now.tzinfo)):
                self._stopped = stopped_desks(tx, self._event)
            found = [
                *of_people(tx, self._suspects, desks, now),
                *of_referred(tx, self._suspects, desks, now),
                *of_stopped(tx, self._stopped, now),
                *of_begun(tx, desks, now),
            ]
        found += of_desks(status, now)
        return tuple(sorted(found, key=lambda need: (-need.grave, need.since, need.person or "")))

    def _counting(self, tx: Reading, person_id: str) -> tuple[Entry, ...]:
        return doubles.counting(tx, cases.known(tx, person_id), self._local_now().date())

    def _not_decided(
        self, tx: Reading, person_id: str, chosen: Chosen, seen: tuple[str, ...], by: tuple[Approver, ...]
    ) -> Refusal | Stop | NotDecided | None:
        if no := self._duty.against(tx, Right.SEND_TO_LANE if by else DECIDING.right):
            return no
        codes = {doubles.code_of(entry) for entry in self._counting(tx, person_id)}
        if len(codes) < len(seen) or chosen.badge not in codes:
            return NotDecided.SETTLED
        if codes != set(seen):
            return NotDecided.CHANGED
        return against_choice(DECIDING, chosen) or self._not_approved(tx, by)

    def _not_approved(self, tx: Reading, by: tuple[Approver, ...]) -> Stop | None:
        if not (needed := self._needed(tx)):
            return None
        return self._unsigned(tx, needed) or approving.against(tx, self._duty, DECIDING, by, needed=needed)

    def _unsigned(self, tx: Reading, needed: int) -> Stop | None:
        """Where somebody has to sign whom this desk does not know, as with every other decision."""
        return Stop(Why.NO_STAFF_LIST) if needed and not tx.staff.is_there() else None

    def _needed(self, tx: Reading) -> int:
        """A supervisor withdraws one alone, as any badge, unless the event wants four eyes for what is replaced."""
        alone = DECIDING.four_eyes not in self._event.policies.four_eyes
        return (
            0 if alone and self._duty.against(tx, DECIDING.right) is None else approvers_needed(self._event, DECIDING)
        )

    def _signed(self, proved: tuple[Member, ...]) -> tuple[tuple[str, str], ...]:
        here = self._duty.on_duty
        return approving.signed(DECIDING, proved) if proved else ((here.id, here.role),) if here else ()

    def _say(self, tx: Writing, act: str, person_id: str | None, word: DoubleDecided) -> Done:
        duty = self._duty
        return Done(tx.append(person_id, act, duty.name, word, duty.moment(), staff=duty.on_duty))

    def _local_now(self) -> datetime:
        return self._now().astimezone(self._event.zone)


def written(note: str) -> str:
    """What somebody wrote, on one line and not too long."""
    return plain_line(note).strip()[:LONGEST_WRITTEN]
