"""The registration manager's half of enrolment: reads a request, certifies the desk, certifies spares, stops a desk.

The event key is opened for one act at a time, by whatever asks for the phrase; all that is signed stands beside the
event key, and in the log of this laptop where it has a desk. The command line and the window do these same acts.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from regdesk.chance import NewBytes
from regdesk.collection.desk_words import DeskIssued, DeskStopped
from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import Word
from regdesk.desk.answers import Done
from regdesk.desk.desk import Desk
from regdesk.desk.enrolling import asking
from regdesk.desk.event_keys import NotTaken, is_shown, not_on_a_desk
from regdesk.errors import KeyFileError
from regdesk.event.event import Event
from regdesk.event.numbers import category_number, zone_mask
from regdesk.folder import DeskFolder, write_whole
from regdesk.keys.carried import Kind, as_text, from_text
from regdesk.keys.certificate import NONCE_BYTES, Certificate, certificate_text, certify, id_for, read_certificate
from regdesk.keys.claims import KEY_BYTES, seconds
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import event_key, make_desk_keys
from regdesk.keys.issued import Issued, Stopped, issued_file, keep_issued, of_other_keys, read_issued, read_stops
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.pair import KeyPair, Secret
from regdesk.keys.request import Request, read_request, spoken, was_said
from regdesk.keys.seal import Serial
from regdesk.keys.sealed import Holder, Opened
from regdesk.keys.stopped import StoppedDesk, notice_text, stopped
from regdesk.settings import MOST_DESKS
from regdesk.staff.rights import Right

MOST_SPARES = 10
_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
Open = Callable[[], Opened]
"""Opens the event key with the phrase that somebody typed. Raises KeyFileError."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A request that the holder of its key signed. `spoken`: the 8 signs that the people at that desk see."""

    message: bytes
    request: Request

    @property
    def spoken(self) -> str:
        return spoken(self.message)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a desk is to be: no name: the wanted one; no categories or zones: all that this number may have.

    No days: from now to a day after the event.
    """

    desk: int
    name: str = ""
    categories: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    begins: date | None = None
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """A certificate as it travels to its desk, and the public key of the event that signed it."""

    certificate: Certificate
    text: str
    event_public: bytes


@dataclass(frozen=True, slots=True)
class StopGiven:
    """A desk is stopped: the notice as it travels, and which of its badges stay good."""

    stopped: StoppedDesk
    text: str


@dataclass(frozen=True, slots=True)
class IssuedRow:
    """The last certificate of a desk number. `signs`: the 8 signs of its request; `state`: holds, over, stopped."""

    desk: int
    name: str
    ends: datetime
    signs: str
    state: str


class Certifying:
    """One event key, for one event. `desk`: the desk whose log says it all; None where this laptop has none."""

    def __init__(
        self, key_file: Path, event: Event, now: Callable[[], datetime], new_bytes: NewBytes, desk: Desk | None = None
    ) -> None:
        self._file = issued_file(key_file)
        self._event = event
        self._now = now
        self._new_bytes = new_bytes
        self._desk = desk

    # reading

    def read(self, text: str) -> Wanted | NotTaken:
        """The request in a text that was scanned or stood in a file."""
        message = from_text(Kind.REQUEST, text) or b""
        request = read_request(message)
        return Wanted(message, request) if request else NotTaken("request_unreadable")

    def heard(self, wanted: Wanted, said: str) -> NotTaken | None:
        """Why not, when the signs that were said are not those of the request."""
        return None if was_said(wanted.message, said) else NotTaken("request_not_said")

    def rows(self) -> tuple[IssuedRow, ...]:
        """Each desk number with its last certificate, in the order of numbers. Raises KeyFileError."""
        last = {each.desk: each for each in read_issued(self._file)}
        stops, now = self._stops(), self._now()
        return tuple(
            IssuedRow(each.desk, each.name, each.ends, _signs_of(each.request), _state(each, stops, now))
            for _, each in sorted(last.items())
        )

    def free_number(self, *, first: int = 1) -> int | None:
        """The next desk number from `first` on that nobody ever had, and after the last one from 1; None: no more."""
        taken = {each.desk for each in read_issued(self._file)} | self._stops()
        numbers = (*range(first, MOST_DESKS + 1), *range(1, first))
        return next((number for number in numbers if number not in taken), None)

    def number_for(self, wanted: Wanted, wished: int = 0) -> int | None:
        """The number to offer: what this key had last, the wished one, or the next free one; None: no more."""
        public = wanted.request.public
        had = [each.desk for each in reversed(read_issued(self._file)) if each.key == public.hex()]
        offers = [number for number in (*had, wished) if number and self._number_fault(number, public) is None]
        return offers[0] if offers else self.free_number()

    def categories_of(self, desk: int) -> tuple[str, ...]:
        """The categories whose badges a desk of this number may give."""
        return tuple(each.key for each in self._event.categories if not each.desks or desk in each.desks)

    def not_ours(self) -> NotTaken | None:
        """Why this key signs nothing here: it has certified desks of another event. Raises KeyFileError."""
        events = {each.event for each in read_issued(self._file)} - {"", self._event.id}
        return NotTaken("event_key_of_another") if events else None

    def check(self, wanted: Wanted, wish: Wish) -> NotTaken | None:
        """Why this wish cannot be signed; None when it can. Raises KeyFileError."""
        found = self._fitting(wanted.request, wish)
        return found if isinstance(found, NotTaken) else None

    def prepared(self, wanted: Wanted, wish: Wish) -> Certificate | None:
        """The certificate as it would be signed, for people to look at; None when it cannot be."""
        found = self._fitting(wanted.request, wish)
        return found if isinstance(found, Certificate) else None

    # acts

    def certify(
        self, wanted: Wanted, wish: Wish, said: str, open_key: Open, *, act: str = ""
    ) -> Given | NotTaken | Refusal:
        """Certify a desk whose people said these signs; the key is opened last. Raises KeyFileError, FolderError."""
        if not_heard := self.heard(wanted, said):
            return not_heard
        certificate = self._fitting(wanted.request, wish)
        if isinstance(certificate, NotTaken):
            return certificate
        if no := self._against():
            return no
        return self._sign(wanted, certificate, _pair_of(open_key()), act)

    def spares(
        self, numbers: Sequence[int], folder: Path, holder: Holder, open_key: Open, *, wish: Wish
    ) -> tuple[Given, ...] | NotTaken | Refusal:
        """Make and certify the keys of spare desks, each in a folder of its own below `folder`, to be carried.

        A pass phrase alone protects them; no signs are compared, for keys and requests never leave this program before
        they are certified. `wish` counts but for its number and name. Raises KeyFileError, FolderError.
        """
        for number in numbers:
            if fault := self._number_fault(number, b""):
                return fault
        if no := self._against():
            return no
        places = [_spare_folder(folder, number) for number in numbers]
        pair = _pair_of(open_key())
        given = []
        for place, number in zip(places, numbers, strict=True):
            one = self._spare(place, replace(wish, desk=number, name=f"desk {number}"), holder, pair)
            if isinstance(one, NotTaken):
                return one
            given.append(one)
        return tuple(given)

    def stop(self, number: int, open_key: Open, *, act: str = "") -> StopGiven | NotTaken | Refusal:
        """Nothing that this desk makes is good any more, but the badges of it that this laptop knows (5.4)."""
        if no := self._against():
            return no
        entry = stopped(number, self._known_badges(number))
        pair = _pair_of(open_key())
        text = notice_text(entry, self._now(), pair)
        keep_issued(self._file, Stopped(at=self._now(), stopped=number, notice=text))
        self._say(DeskStopped(number, text, pair.public.hex()), act)
        return StopGiven(entry, text)

    # inside

    def _fitting(self, request: Request, wish: Wish) -> Certificate | NotTaken:
        """The certificate as it is wished, or what keeps it from being signed."""
        fault = self._number_fault(wish.desk, request.public) or self._unknown(wish)
        if fault:
            return fault
        begins = self._start(wish.begins) if wish.begins else self._now()
        ends = self._start((wish.ends or self._event.ends + _DAY) + _DAY) - _SECOND
        if ends < begins:
            return NotTaken("no_such_days")
        name = wish.name or request.name
        is_shown(name)
        categories = wish.categories or self.categories_of(wish.desk)
        return Certificate(
            id=self._new_id(), name=name, desk=wish.desk,
            zones=zone_mask(self._event, wish.zones or [zone.letter for zone in self._event.zones]),
            categories=tuple(sorted({category_number(self._event, key) for key in categories})),
            begins=_whole(begins), ends=_whole(ends), public=request.public,
        )  # fmt: skip

    def _number_fault(self, number: int, public: bytes) -> NotTaken | None:
        """A number belongs to one key for ever: a badge bears it with the count of one laptop, which begins at 1."""
        if not_ours := self.not_ours():
            return not_ours
        if number in self._stops():
            return self._not_free("desk_number_stopped", number)
        if others := of_other_keys(number, public, read_issued(self._file)):
            return self._not_free("desk_number_taken", number, when=others[-1].at)
        return None

    def _not_free(self, fault: str, number: int, **facts: datetime) -> NotTaken:
        free = self.free_number(first=number)
        if free is None:
            return NotTaken("desk_numbers_used_up", {"most": MOST_DESKS})
        return NotTaken(fault, {"desk": number, **facts, "free": free})

    def _unknown(self, wish: Wish) -> NotTaken | None:
        event = self._event
        return _stranger(wish.categories, [each.key for each in event.categories]) or _stranger(
            wish.zones, [zone.letter for zone in event.zones]
        )

    def _new_id(self) -> bytes:
        """An id that no certificate of this event key has."""
        known = {_id_in(each) for each in read_issued(self._file)}
        while (found := id_for(self._event.id, self._new_bytes(NONCE_BYTES))) in known:
            pass
        return found

    def _sign(self, wanted: Wanted, certificate: Certificate, pair: KeyPair, act: str) -> Given:
        """Sign it; note it beside the event key, then in the log, before anybody has it."""
        text = certificate_text(certify(certificate, pair), pair.public)
        request = as_text(Kind.REQUEST, wanted.message)
        issued = Issued(
            at=self._now(), desk=certificate.desk, name=certificate.name, key=certificate.public.hex(),
            ends=certificate.ends, request=request, certificate=text, event=self._event.id,
        )  # fmt: skip
        keep_issued(self._file, issued)
        self._say(DeskIssued(certificate.desk, request, text), act)
        return Given(certificate, text, pair.public)

    def _spare(self, place: DeskFolder, wish: Wish, holder: Holder, pair: KeyPair) -> Given | NotTaken:
        place.make()
        database = Secret(self._new_bytes(KEY_BYTES))
        keys = make_desk_keys(Custody(place.keys, NoKeyring()), wish.name, holder, database, self._new_bytes)
        wanted = self.read(asking(keys.pair, wish.name, self._now(), self._new_bytes).text)
        keys.wipe()
        assert isinstance(wanted, Wanted)
        certificate = self._fitting(wanted.request, wish)
        if isinstance(certificate, NotTaken):
            return certificate
        given = self._sign(wanted, certificate, pair, "")
        write_whole(place.certificate, given.text.encode("ascii") + b"\n")
        return given

    def _known_badges(self, number: int) -> Iterable[int]:
        """The counters of the badges that this laptop has of a desk, in whatever log."""
        if self._desk is None:
            return ()
        with self._desk.store.reading() as tx:
            serials = [Serial.from_code(row.code) for row in tx.badge_rows()]
        return [serial.counter for serial in serials if serial and serial.desk == number]

    def _stops(self) -> set[int]:
        return {each.stopped for each in read_stops(self._file)}

    def _against(self) -> Refusal | None:
        if self._desk is None:
            return None
        with self._desk.store.reading() as tx:
            return self._desk.duty.against(tx, Right.ENROL)

    def _say(self, word: Word, act: str) -> None:
        if self._desk:
            said(self._desk, word, act or self._desk.new_act())

    def _start(self, day: date) -> datetime:
        return datetime.combine(day, time(), self._event.zone)


def said(desk: Desk, word: Word, act: str) -> Done:
    """One entry by whoever works at this desk; the same act a second time only says that it is done."""
    with desk.store.writing() as tx:
        if done := tx.entry_of_act(act):
            return Done(done, again=True)
        return Done(tx.append(None, act, desk.clerk, word, desk.now(), staff=desk.duty.on_duty))


def _pair_of(opened: Opened) -> KeyPair:
    try:
        return event_key(opened)
    finally:
        opened.wipe()


def _spare_folder(folder: Path, number: int) -> DeskFolder:
    """A folder that is not there yet, in no desk's folder. Raises KeyFileError."""
    place = DeskFolder(folder / f"desk-{number}")
    not_on_a_desk(place.path)
    if place.keys.exists():
        raise KeyFileError("key_file_exists", file=str(place.keys))
    return place


def _signs_of(request: str) -> str:
    return spoken(from_text(Kind.REQUEST, request) or b"")


def _state(each: Issued, stops: set[int], now: datetime) -> str:
    if each.desk in stops:
        return "stopped"
    return "holds" if each.ends >= now else "over"


def _id_in(each: Issued) -> bytes:
    content = from_text(Kind.CERTIFICATE, each.certificate) or b""
    found = read_certificate(content[KEY_BYTES:], content[:KEY_BYTES])
    return found.id if isinstance(found, Certificate) else b""


def _stranger(keys: Iterable[str], known: list[str]) -> NotTaken | None:
    stranger = next((key for key in keys if key not in known), None)
    return NotTaken("no_such_category", {"key": stranger, "known": ", ".join(known)}) if stranger is not None else None


def _whole(at: datetime) -> datetime:
    return datetime.fromtimestamp(seconds(at), UTC)
