"""Desks that have nothing but sticks, and sticks that somebody wrote on purpose."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from regdesk.badge.layout import template_named
from regdesk.chance import new_id, new_token
from regdesk.collection.entries import DeskStarted
from regdesk.collection.statement import FIRST_PREVIOUS, Line, line
from regdesk.desk import Desk
from regdesk.event.event import Event
from regdesk.keys.certificate import Certificate, certificate_text, certify, id_for
from regdesk.keys.pair import KeyPair
from regdesk.people.participant import Participant
from regdesk.settings import Settings
from regdesk.store.logs import Head
from regdesk.store.store import Store
from regdesk.sync.certified import CERTIFICATE, EVENT_KEY
from regdesk.sync.peers import meet
from regdesk.sync.stick.header import Header, Kind, Of
from regdesk.sync.stick.reading import Judge, line_in, opened
from regdesk.sync.stick.writing import Part
from tests.desk.journey import OTHER, PERSON
from tests.desks import EVENT_KEY as EVENT
from tests.desks import KEY, STATES, StandingClock
from tests.make import MONDAY_MORNING, an_event


def pair_of(number: int) -> KeyPair:
    return KeyPair(hashlib.sha256(b"stick %d" % number).digest())


def certificate_of(number: int, *, event: Event | None = None, by: KeyPair = EVENT) -> str:
    """What desk `number` was given by the event, as it travels."""
    event = event or an_event()
    certificate = Certificate(
        id=id_for(event.id, number.to_bytes(2, "big")), name=f"desk {number}", desk=number,
        zones=2 ** len(event.zones) - 1, categories=tuple(range(len(event.categories))),
        begins=datetime(2017, 1, 1, tzinfo=UTC), ends=datetime(2030, 1, 1, tzinfo=UTC), public=pair_of(number).public,
    )  # fmt: skip
    return certificate_text(certify(certificate, by), by.public)


def a_desk_of(
    folder: Path, number: int, *, people: Iterable[Participant] = (PERSON, OTHER), event: Event | None = None,
    knows: Iterable[int] = (), clock: StandingClock | None = None,
) -> Desk:  # fmt: skip
    """Desk `number` of an event, which knows these other desks; opened again where it was made before."""
    event, file = event or an_event(), folder / "desk.db"
    clock = clock or StandingClock()
    there = file.exists()
    folder.mkdir(exist_ok=True)
    make = Store.open if there else Store.create
    desk = {} if there else {"desk": new_id()}
    store = make(file, KEY, signs=pair_of(number), **desk)  # type: ignore[operator]
    with store.writing() as tx:
        if not there and event.training is None:
            tx.set_value(CERTIFICATE, certificate_of(number, event=event))
            tx.set_value(EVENT_KEY, EVENT.public.hex())
        if not there:
            tx.append(None, "", "Lucía Robles", DeskStarted(event.id, number, store.public), clock.now())
            tx.put_people(people)
        meet(tx, [certificate_of(other, event=event) for other in knows], event, ours=store.signs.public)
    return Desk(
        event, store, clock, STATES, settings=Settings(desk_number=number, clerk="Lucía Robles"),
        template=template_named("a6"), new_id=new_id, new_token=new_token,
    )  # fmt: skip


@contextmanager
def desks(folder: Path, count: int, *, know: bool = True) -> Iterator[list[Desk]]:
    """Desks 1 to `count`, each of which knows the others, or nobody."""
    numbers = range(1, count + 1)
    made = [a_desk_of(folder / str(n), n, knows=set(numbers) - {n} if know else ()) for n in numbers]
    try:
        yield made
    finally:
        for desk in made:
            desk.store.close()


def told(desk: Desk) -> frozenset[str]:
    """The hashes of everything that is known to have been said."""
    with desk.store.reading() as tx:
        runs = {line.hash for log in tx.logs.heads() for line in tx.logs.lines(log, 0, 10**6)}
        return frozenset(runs | {line.hash for line in tx.logs.aside()})


def heads(desk: Desk) -> Mapping[str, Head]:
    with desk.store.reading() as tx:
        return tx.logs.heads()


def a_line(signs: KeyPair, *, number: int = 3, log: str = "c" * 32) -> Line:
    """The first line of a log that is said to be desk `number`'s, signed by anybody."""
    said = {"event": an_event().id, "number": number, "key": pair_of(number).public.hex()}
    return line(
        desk=log, seq=1, at="2017-12-04T14:07:00.000+00:00", kind="desk.started", prev=FIRST_PREVIOUS,
        content=json.dumps({"s": "0" * 32, "d": said}), signs=signs,
    )  # fmt: skip


def a_header(number: int, **changes: object) -> Header:
    """As desk `number` would sign it; its parts are measured when it is written."""
    header = Header(
        event=an_event().id, id="d" * 32, kind=Kind.LOG, writer=certificate_of(number), made=MONDAY_MORNING,
        until=MONDAY_MORNING + timedelta(days=30), heads={}, parts=(), version="0.1",
    )  # fmt: skip
    return replace(header, **changes)  # type: ignore[arg-type]


def a_part(of: Of, *items: bytes, log: str = "", first: int = 0) -> Part:
    return Part(of, lambda: items, log, first, first + len(items) - 1 if log else 0)


def parts_of(file: Path, pair: KeyPair, judge: Judge) -> list[tuple[str, Sequence[bytes]]]:
    """What is on a stick, part by part."""
    with opened(file, pair, judge) as stick:
        return [(part.of, list(items)) for part, items in stick.parts()]


def lines_on(file: Path, pair: KeyPair, judge: Judge) -> list[str]:
    """The hashes of the lines on a stick."""
    every = [item for of, items in parts_of(file, pair, judge) if of in (Of.RUN, Of.ASIDE) for item in items]
    return [line.hash for item in every if (line := line_in(item))]
