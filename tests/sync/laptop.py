"""One laptop of several: its disk, its key, its clock, its way to the hub, and the desk that runs on it."""

import hashlib
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from regdesk.badge.layout import template_named
from regdesk.chance import new_id, new_token
from regdesk.clock import Clock
from regdesk.collection.entries import DeskStarted
from regdesk.collection.statement import Line
from regdesk.desk import Desk
from regdesk.desk.deciding import Approver
from regdesk.desk.withdrawn import withdrawn_in
from regdesk.event.event import Event
from regdesk.event.lanes import Lane, Lanes
from regdesk.keys.certificate import Certificate, certificate_text, certify, id_for
from regdesk.keys.pair import KeyPair
from regdesk.keys.seal import Serial
from regdesk.people.participant import Participant
from regdesk.settings import Settings
from regdesk.store.store import Store
from regdesk.sync.certified import CERTIFICATE
from regdesk.sync.intake import Taken
from regdesk.sync.port import Hub
from tests.desks import EVENT_KEY, KEY, STATES
from tests.make import MONDAY_MORNING, a_window, an_event
from tests.staff.people import CHEAP, EVERYBODY, HENRIK, NAOMI, PIN, signed_in

BEGINS, ENDS = datetime(2010, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)


def the_event() -> Event:
    """The small event, open for so long that no clock is outside."""
    return an_event(windows=(a_window(opens=BEGINS, closes=ENDS),))


def event_with_lanes() -> Event:
    """The same with a lane for each of three desks, cut off or not."""
    lanes = (Lane(1, delegations=("A", "F")), Lane(2, delegations=("G", "P")), Lane(3))
    return replace(the_event(), lanes=Lanes(timedelta(0), lanes))


@dataclass
class TrueTime:
    """What a good watch says; each laptop is a little or a lot beside it."""

    at: datetime = MONDAY_MORNING

    def now(self) -> datetime:
        return self.at

    def pass_by(self, span: timedelta) -> None:
        self.at += span


@dataclass
class LaptopClock:
    """`beside`: how far it is ahead of the true time."""

    true: TrueTime
    beside: timedelta = timedelta(0)

    def now(self) -> datetime:
        return self.true.at + self.beside


class Chance:
    """Ids and tokens as on any laptop."""

    def id(self) -> str:
        return new_id()

    def token(self) -> str:
        return new_token()


class Counted(Chance):
    """Ids and tokens that look like chance and are the same at every run, so that a history can be told again."""

    def __init__(self) -> None:
        self._next = count(1)

    def id(self) -> str:
        return hashlib.sha256(b"id %d" % next(self._next)).hexdigest()[:32]

    def token(self) -> str:
        return self.id().upper()[:26]


def pair_of(number: int) -> KeyPair:
    return KeyPair(hashlib.sha256(b"laptop %d" % number).digest())


def certificate_of(event: Event, number: int, public: bytes) -> str:
    """What this desk was given by the event, as it travels."""
    certificate = Certificate(
        id=id_for(event.id, number.to_bytes(2, "big")), name=f"Desk {number}", desk=number,
        zones=2 ** len(event.zones) - 1, categories=tuple(range(len(event.categories))),
        begins=BEGINS, ends=ENDS, public=public,
    )  # fmt: skip
    return certificate_text(certify(certificate, EVENT_KEY), EVENT_KEY.public)


@dataclass
class Laptop:
    """`name`: of this disk; a copied one has a name of its own, and all else of the one that it was copied from."""

    name: str
    number: int
    folder: Path
    event: Event
    clock: Clock
    hub: Hub
    people: tuple[Participant, ...] = ()
    staffed: bool = False
    chance: Chance = field(default_factory=Chance)
    desk: Desk = field(init=False)

    def __post_init__(self) -> None:
        if not self._file.exists():
            self._make()
        self.open()

    @property
    def _file(self) -> Path:
        return self.folder / "desk.db"

    @property
    def key(self) -> str:
        return pair_of(self.number).public.hex()

    @property
    def certificate(self) -> str:
        return certificate_of(self.event, self.number, bytes.fromhex(self.key))

    def _make(self) -> None:
        self.folder.mkdir()
        store = Store.create(
            self._file, KEY, desk=self.chance.id(), signs=pair_of(self.number), new_salt=self.chance.id
        )
        with store.writing() as tx:
            tx.set_value(CERTIFICATE, self.certificate)
            tx.set_value("event key", EVENT_KEY.public.hex())
            started = DeskStarted(self.event.id, self.number, store.public)
            tx.append(None, "", "Lucía Robles", started, self.clock.now())
            tx.put_people(self.people)
            tx.staff.put([(member, CHEAP) for member in EVERYBODY] if self.staffed else [])
        store.close()

    def open(self) -> None:
        store = Store.open(self._file, KEY, signs=pair_of(self.number), new_salt=self.chance.id)
        self.desk = Desk(
            self.event, store, self.clock, STATES,
            settings=Settings(desk_number=self.number, clerk="Lucía Robles"), template=template_named("a6"),
            new_id=self.chance.id, new_token=self.chance.token, name_forms=self.folder / "name_forms.csv",
        )  # fmt: skip
        if self.staffed:
            signed_in(self.desk)

    @property
    def by(self) -> tuple[Approver, ...]:
        """Two supervisors with card and PIN, where there is a staff list."""
        return (Approver(HENRIK.card, PIN), Approver(NAOMI.card, PIN)) if self.staffed else ()

    def close(self) -> None:
        self.desk.store.close()

    def starts_again(self) -> None:
        self.close()
        self.open()

    # ── its disk as a thing ──────────────────────────────────────────────────────────────────────────────────────────

    def copied_to(self, place: Path) -> None:
        """The whole disk, as it is at this moment."""
        self.close()
        shutil.copytree(self.folder, place)
        self.open()

    def put_back(self, place: Path) -> None:
        """The disk is what it was when it was copied."""
        self.close()
        shutil.rmtree(self.folder)
        shutil.copytree(place, self.folder)
        self.open()

    # ── what is on it ────────────────────────────────────────────────────────────────────────────────────────────────

    def hashes(self) -> frozenset[str]:
        """Of every signed line on this disk, in a log or aside."""
        with self.desk.store.reading() as tx:
            return frozenset(row[0] for row in tx._connection.rows("select hash from told"))

    def told(self, *, but: frozenset[str]) -> frozenset[str]:
        """The hashes of the lines whose contents are on this disk and tell of nobody among `but`."""
        with self.desk.store.reading() as tx:
            rows = tx._connection.rows("select hash, person from told where content is not null")
            return frozenset(line_hash for line_hash, person in rows if person not in but)

    def lines(self) -> list[Line]:
        """Every signed line on this disk."""
        with self.desk.store.reading() as tx:
            runs = [line for log in tx.logs.heads() for line in tx.logs.lines(log, 0, 1_000_000)]
            return [*runs, *tx.logs.aside()]

    def withdrawn(self) -> frozenset[Serial]:
        """What a door would stop by this disk."""
        with self.desk.store.reading() as tx:
            return frozenset(withdrawn_in(tx))

    def log_id(self) -> str:
        with self.desk.store.reading() as tx:
            return tx.desk

    def certificates(self) -> list[str]:
        with self.desk.store.reading() as tx:
            return [self.certificate, *(peer.certificate for peer in tx.logs.peers() if peer.certificate)]

    def reads(self, lines: Sequence[Line], certificates: Iterable[str] = ()) -> Taken:
        """As off a stick."""
        return self.desk.sync.read_from(lines, certificates)
