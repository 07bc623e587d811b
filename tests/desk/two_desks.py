"""Several real desks of one event, each with its own key, log and database; what they know moves when it is told to."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from regdesk.badge.layout import template_named
from regdesk.chance import new_id, new_token
from regdesk.collection.entries import DeskStarted
from regdesk.collection.statement import Line
from regdesk.desk import Desk
from regdesk.event.event import Event
from regdesk.keys.certificate import Certificate, certificate_text, certify, id_for
from regdesk.keys.pair import KeyPair
from regdesk.people.participant import Participant
from regdesk.settings import Settings
from regdesk.store.logs import Peer
from regdesk.store.store import Store
from regdesk.sync.certified import CERTIFICATE
from tests.desks import EVENT_KEY, KEY, STATES, StandingClock
from tests.make import an_event


def key_of(number: int) -> KeyPair:
    return KeyPair(bytes(range(number, number + 32)))


def certificate(event: Event, number: int, key: KeyPair) -> str:
    """As a desk takes it in enrolment."""
    made = Certificate(
        id=id_for(event.id, bytes((number, number))), name=f"Lobby {number}", desk=number,
        zones=2 ** len(event.zones) - 1, categories=tuple(range(len(event.categories))),
        begins=datetime(2017, 1, 1, tzinfo=UTC), ends=datetime(2030, 1, 1, tzinfo=UTC), public=key.public,
    )  # fmt: skip
    return certificate_text(certify(made, EVENT_KEY), EVENT_KEY.public)


@contextmanager
def desks(
    folder: Path, people: Sequence[Participant], *numbers: int, event: Event | None = None,
    clock: StandingClock | None = None,
) -> Iterator[list[Desk]]:  # fmt: skip
    """Enrolled desks with these numbers, which know of each other but of nothing that the others did."""
    event, clock = event or an_event(), clock or StandingClock()
    with ExitStack() as open_ones:
        made = [_desk(folder, people, number, event, clock) for number in numbers]
        for desk in made:
            open_ones.callback(desk.store.close)
            with desk.store.writing() as tx:
                for other in numbers:
                    if other != desk.number:
                        tx.logs.put_peer(peer(event, other))
        yield made


def peer(event: Event, number: int, heard: datetime | None = None) -> Peer:
    key = key_of(number)
    return Peer(key.public.hex(), number, f"Lobby {number}", certificate(event, number, key), heard)


def _desk(folder: Path, people: Sequence[Participant], number: int, event: Event, clock: StandingClock) -> Desk:
    key = key_of(number)
    log = f"{number:x}" * 32
    store = Store.create(folder / f"{number}.db", KEY, desk=log, signs=key)
    with store.writing() as tx:
        tx.put_people(people)
        tx.set_value(CERTIFICATE, certificate(event, number, key))
        tx.set_value("event key", EVENT_KEY.public.hex())
        tx.append(None, "", "", DeskStarted(event.id, number, key.public.hex()), clock.now())
    return Desk(
        event, store, clock, STATES, settings=Settings(desk_number=number, clerk=f"Clerk {number}"),
        template=template_named("a6"), new_id=new_id, new_token=new_token,
    )  # fmt: skip


def tell(one: Desk, *others: Desk) -> None:
    """Let the others know everything that this one wrote."""
    for other in others:
        with one.store.reading() as tx:
            lines = tx.logs.lines(one.store.desk, 0, 100_000)
        take(other, lines)


def meet(*desks: Desk) -> None:
    """Each tells all others."""
    for desk in desks:
        tell(desk, *(other for other in desks if other is not desk))


def take(desk: Desk, lines: Sequence[Line]) -> None:
    with desk.store.writing() as tx:
        head = tx.logs.head(lines[0].desk).seq
        tx.logs.take([line for line in lines if line.seq > head])
