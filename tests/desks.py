"""A real desk on a real encrypted database, with a clock that stands still until it is told to move."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from regdesk.badge.layout import template_named
from regdesk.chance import new_id, new_token
from regdesk.collection.visit import Badge
from regdesk.desk import Desk
from regdesk.desk.serials import Sealing
from regdesk.event.event import Event
from regdesk.keys.certificate import Certificate, certificate_text, certify, id_for
from regdesk.keys.pair import KeyPair
from regdesk.people.participant import Participant
from regdesk.people.states import read_states
from regdesk.resources import text
from regdesk.settings import Settings
from regdesk.store.store import Store
from regdesk.sync.certified import CERTIFICATE
from tests.make import MONDAY_MORNING, an_event

KEY = bytes(range(32))
DESK = "3" * 32
SIGNS = KeyPair(bytes(range(1, 33)))
"""The key by which the desks of the tests sign."""
EVENT_KEY = KeyPair(bytes(range(2, 34)))
"""The event key of the live events of the tests."""
STATES = read_states(text("states.csv"))


class StandingClock:
    """Stands at a moment; `pass_by` moves it."""

    def __init__(self, at: datetime = MONDAY_MORNING) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def pass_by(self, span: timedelta) -> None:
        self.at += span


@contextmanager
def a_desk(
    folder: Path, people: Iterable[Participant] = (), *, event: Event | None = None, clock: StandingClock | None = None,
    enrolled: bool = True, signs: KeyPair = SIGNS,
) -> Iterator[Desk]:  # fmt: skip
    """Desk 3 with these people on its list; made when the folder is empty, opened again otherwise."""
    file = folder / "desk.db"
    there = file.exists()
    store = Store.open(file, KEY, signs=signs) if there else Store.create(file, KEY, desk=DESK, signs=signs)
    with store.writing() as tx:
        tx.put_people(people)
    try:
        yield desk_over(store, event=event, clock=clock, name_forms=folder / "name_forms.csv", enrolled=enrolled)
    finally:
        store.close()


def desk_over(
    store: Store, *, event: Event | None = None, clock: StandingClock | None = None, name_forms: Path | None = None,
    enrolled: bool = True,
) -> Desk:  # fmt: skip
    """Desk 3 on a store that is open; a live one is enrolled for all categories unless told otherwise."""
    event = event or an_event()
    if event.training is None and enrolled:
        enrol(store, event)
    return Desk(
        event, store, clock or StandingClock(), STATES,
        settings=Settings(desk_number=3, clerk="Lucía Robles"), template=template_named("a6"),
        new_id=new_id, new_token=new_token, name_forms=name_forms,
    )  # fmt: skip


def enrol(store: Store, event: Event, *, desk: int = 3) -> None:
    """Give a desk the certificate that it would take in enrolment, unless it has one."""
    certificate = Certificate(
        id=id_for(event.id, b"ab"), name=f"desk {desk}", desk=desk, zones=2 ** len(event.zones) - 1,
        categories=tuple(range(len(event.categories))), begins=datetime(2017, 1, 1, tzinfo=UTC),
        ends=datetime(2030, 1, 1, tzinfo=UTC), public=store.signs.public,
    )  # fmt: skip
    with store.writing() as tx:
        if tx.value(CERTIFICATE) is None:
            tx.set_value(CERTIFICATE, certificate_text(certify(certificate, EVENT_KEY), EVENT_KEY.public))
            tx.set_value("event key", EVENT_KEY.public.hex())


def on_badge(desk: Desk, badge: Badge) -> str:
    """What the QR code of a badge says that this desk printed, whatever became of it."""
    with desk.store.reading() as tx:
        person = tx.participant(tx.badge_owner(badge.code) or "")
        sealing = desk.seals.sealing(tx)
    assert person and isinstance(sealing, Sealing)
    return sealing.sheet(badge.number, desk.event.category(person.category)).text
