"""What a desk seals its badges by, and their serials: each is given once, by whatever copy of its disk.

A database put back from a backup is told by what was seen outside it (`regdesk.desk.heads`). For a disk that came back
as a whole, nothing outside tells: so the first badge after an opening leaves out as many numbers as the desk could
have given since the last entry that it knows.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.desk.answers import OtherDesk, OtherMeeting
from regdesk.event.event import Category, Event
from regdesk.event.numbers import category_number, zone_mask
from regdesk.keys.certificate import Certificate
from regdesk.keys.cose import Signer
from regdesk.keys.seal import LIVE, MOST_NUMBER, TRAINING, Claims, Seal, Serial, read_seal, sealed
from regdesk.keys.training import training_key
from regdesk.settings import Settings
from regdesk.store.reading import Reading
from regdesk.store.store import Store
from regdesk.sync import own_log
from regdesk.sync.certified import taken

FASTEST = timedelta(seconds=5)
"""No desk gives badges faster for long: its printer needs as much for each."""
MOST_LEFT_OUT = 2_000
"""Numbers; 65,535 then last for more than three weeks of days with a night and a noon each."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one sheet of badge stock bears: its code in the log, the number for people, the text of its QR code."""

    code: str
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Sealing:
    """A key with what it may seal. `certificate`: None at a training desk, which may seal everything.

    `event_public`: 32 bytes; a badge is good for that event alone.
    """

    event: Event
    desk: int
    signs: Signer
    event_public: bytes
    certificate: Certificate | None

    def allows(self, category: Category) -> bool:
        """Whether the event lets this desk make badges of a category."""
        certificate = self.certificate
        return certificate is None or certificate.allows(*numbers_of(self.event, category))

    def sheet(self, counter: int, category: Category, *, day: datetime | None = None) -> Sheet:
        """A badge with this number: good from the first to the last day of the event, or on one `day` only."""
        serial = Serial(self.desk, counter)
        claims = Claims(serial, *_days(self.event, day), *numbers_of(self.event, category))
        text = sealed(claims, self.signs, self.event_public, training=self.event.training is not None)
        return Sheet(serial.code, counter, text)


def numbers_of(event: Event, category: Category) -> tuple[int, int]:
    """A category and its zones, as they are signed."""
    return category_number(event, category.key), zone_mask(event, category.zones)


class Seals:
    """By what one open desk seals, and which serial comes next. Reads the database, writes nothing."""

    def __init__(
        self, event: Event, store: Store, now: Callable[[], datetime], settings: Callable[[], Settings]
    ) -> None:  # fmt: skip
        self._event, self._store, self._now, self._settings = event, store, now, settings
        self._least = 1 if event.training is not None else self._after_opening()

    def sealing(self, tx: Reading, category: Category | None = None) -> Sealing | Refusal:
        """What a badge is sealed by, or why none can be: not enrolled, or not for this category."""
        signs = self._store.signs
        if self._event.training is not None:
            public = training_key(self._event.id).public
            return Sealing(self._event, self._settings().desk_number, signs, public, None)
        found = taken(tx)
        if found is None or found.certificate.at(self._now()) or found.certificate.public != signs.public:
            return _no(Reason.NOT_ENROLLED)
        certificate = found.certificate
        sealing = Sealing(self._event, certificate.desk, signs, found.event_public, certificate)
        if category is not None and not sealing.allows(category):
            return _no(Reason.NOT_CERTIFIED_FOR, category=category.key, desk=certificate.desk)
        return sealing

    def against(self) -> Refusal | None:
        """Why no badge at all can be sealed here now; None when this desk can."""
        with self._store.reading() as tx:
            sealing, number = self.sealing(tx), self.next(tx)
        return next((no for no in (sealing, number) if isinstance(no, Refusal)), None)

    def next(self, tx: Reading, count: int = 1) -> int | Refusal:
        """The number of the next badge, or of the first of so many, from 1; a request that bears one uses it up."""
        sealing = self.sealing(tx)
        desk = sealing.desk if isinstance(sealing, Sealing) else self._settings().desk_number
        number = own_log.untaken(tx, desk, max(tx.next_badge_number(), self._least), count)
        if number + count - 1 > MOST_NUMBER:
            return _no(Reason.NUMBERS_USED_UP, desk=self._settings().desk_number)
        return number

    def read(self, tx: Reading, text: str) -> str | OtherMeeting | OtherDesk | None:
        """The code in the log of the badge whose QR code was read; None for a text that is no seal.

        A badge of another event, a training badge at a live desk and a forged one are of no meeting that is known here.
        """
        seal = read_seal(text)
        if seal is None:
            return None  # whatever else is typed: no certificate is looked at for it
        sealing = self.sealing(tx)
        if isinstance(sealing, Refusal) or seal.training != (self._event.training is not None):
            return OtherMeeting(text[:2].upper())
        # with this key, whatever number the desk had then
        claims = seal.genuine(self._store.signs.public, sealing.event_public)
        if claims:
            return claims.serial.code
        return self._of_other(tx, seal, sealing)

    def _of_other(self, tx: Reading, seal: Seal, sealing: Sealing) -> str | OtherMeeting | OtherDesk:
        """By the keys of the event's other desks; what one of them made is told as far as its log has come."""
        keys = [bytes.fromhex(peer.key) for peer in tx.logs.peers() if peer.number == seal.kid]
        claims = next(filter(None, (seal.genuine(key, sealing.event_public) for key in keys)), None)
        if claims is None and seal.kid == sealing.desk:
            return OtherMeeting(TRAINING if seal.training else LIVE)
        if claims is None:
            return OtherDesk(seal.kid)
        known = tx.doubled.knows(claims.serial.code)
        return claims.serial.code if known else OtherDesk(seal.kid, certified=True)

    def _after_opening(self) -> int:
        """Behind what another copy of this disk could have given since the last badge that this one knows."""
        with self._store.reading() as tx:
            number, last = tx.next_badge_number(), tx.last_of("badge.requested")
            since = last or tx.began()
        away = self._now() - since if since else timedelta(0)
        return number + (MOST_LEFT_OUT if away < timedelta(0) else min(int(away / FASTEST), MOST_LEFT_OUT))


def _no(reason: Reason, **facts: object) -> Refusal:
    return Refusal(reason, Decides.SUPERVISOR, "supervisor", facts)


def _days(event: Event, day: datetime | None) -> tuple[datetime, datetime]:
    """The first and the last second, in the event's zone: a day ends there, whatever the clocks do that night."""
    first, last = (day.date(), day.date()) if day else (event.starts, event.ends)
    begins = datetime.combine(first, time(), event.zone)
    return begins, datetime.combine(last, time(23, 59, 59), event.zone)
