"""Watching a door: each scan is an answer and an entry of the log, in one transaction.

It needs no participant list: without one nobody's name is shown, and everything else is the same. What was let in is
remembered out of the log, so that a laptop that was switched off in between still knows.
"""

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from regdesk.collection.day_badges import KINDS as DAY_KINDS
from regdesk.collection.day_badges import DayBadgeRequested, day_badges
from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import BadgeRequested, Entry, Word
from regdesk.collection.gate_words import BadgeScanned, BundleTaken, GateClosed, GateOpened, WithdrawalsTaken
from regdesk.collection.visit import Badge, BadgeState, Visit, fold
from regdesk.collection.withdrawn import KINDS
from regdesk.desk import gate_list, seeing
from regdesk.desk.answers import Done
from regdesk.desk.event_keys import NotTaken
from regdesk.desk.fresh import Fresh
from regdesk.desk.gate_list import ANOTHER_LIST, GateList, Offered
from regdesk.desk.signing_in import Duty
from regdesk.event.doors import Door, DoorKind
from regdesk.event.event import Event
from regdesk.gate.answer import Answer, Listed, Lists, Watch, answer
from regdesk.gate.answer import Word as Light
from regdesk.gate.seen import HERE, Pass, last_passes
from regdesk.keys.seal import Serial
from regdesk.keys.trust import verified
from regdesk.keys.withdrawals import Why
from regdesk.people.participant import Accreditation, Participant
from regdesk.settings import Settings
from regdesk.staff.pins import Pin
from regdesk.staff.rights import Right
from regdesk.staff.stops import Stop
from regdesk.staff.stops import Why as StopWhy
from regdesk.store.kept import entry_of
from regdesk.store.reading import Reading
from regdesk.store.store import Store
from regdesk.store.writing import Writing

DOOR = "door that was watched last"
_CHANGE = (*KINDS, "badge.requested", "day_badge.requested")
"""Kinds of entries after which an open door knows more badges, or fewer good ones."""
SHOWN = 8
"""So many of the last answers a guard sees."""
SAME_SCAN = timedelta(seconds=2)
"""A reader that is held on a badge sends it again: that is one scan, not somebody who comes back."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """The answer to one scan. `person`: whose badge it is, where the list of this laptop has it; never with passport.

    `now_bears`: the badge that takes the place of a cancelled one.
    """

    answer: Answer
    at: datetime
    person: Participant | None = None
    now_bears: Serial | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """What stands below: how many were let in here today (a bus: since it began to fill), the last answers in order."""

    passed: int
    last: tuple[Light, ...]


@dataclass(frozen=True, slots=True)
class _Codes:
    """Which desks' badges stand in this database, and which of them are nobody's: those for one day."""

    desks: frozenset[int]
    nameless: frozenset[str]


@dataclass(slots=True)
class _Watching:
    door: Door
    goes_by: GateList
    listed: _Codes
    fresh: Fresh
    seen: dict[Serial, Pass]
    day: date
    passed: set[str]
    last: deque[Light] = field(default_factory=lambda: deque(maxlen=SHOWN))
    latest: tuple[str, str, Scanned] | None = None

    def turn_to(self, now: datetime) -> None:
        """In the morning people are counted anew, also where a door was watched through the night."""
        today = now.astimezone(self.goes_by.event.zone).date()
        if today > self.day and self.door.kind is not DoorKind.BUS:
            self.passed.clear()
        self.day = max(today, self.day)


class Gate:
    """The doors of one desk. `now`: aware. What a role may not do is refused here."""

    def __init__(
        self, event: Event, store: Store, duty: Duty, now: Callable[[], datetime], settings: Callable[[], Settings]
    ) -> None:  # fmt: skip
        self._event, self._store, self._duty, self._now, self._settings = event, store, duty, now, settings
        self._watching: _Watching | None = None

    # before

    @property
    def doors(self) -> tuple[Door, ...]:
        """Of the event, as the list that was taken describes it."""
        goes_by = self.goes_by()
        return self._event.doors if isinstance(goes_by, NotTaken) else goes_by.event.doors

    def goes_by(self) -> GateList | NotTaken:
        """What this laptop believes at a door, or why it cannot stand at one."""
        with self._store.reading() as tx:
            return self._list(tx)

    def last_door(self) -> str:
        """The key of the door that this laptop watched last."""
        with self._store.reading() as tx:
            return tx.value(DOOR) or ""

    def look_at(self, content: bytes) -> Offered | NotTaken | Refusal:
        """What a file from the event or from a desk brings; nothing is written."""
        with self._store.reading() as tx:
            refusal = self._duty.against(tx, Right.CHECK_BADGES)
            return refusal or gate_list.offered(tx, self._event, content)

    def take(self, offer: Offered, printed: str, *, act: str) -> Done | NotTaken | Refusal:
        """Go by it from now on. `printed`: the fingerprint in the manual, where this is the first list."""

        def word(tx: Writing) -> BundleTaken | WithdrawalsTaken | NotTaken:
            return gate_list.take(tx, self._event, offer, printed)

        done = self._act(act, word)
        if isinstance(done, Done) and self._watching:
            self._watch(self._watching.door)
        return done

    # at the door

    def open(self, door: str, *, act: str) -> Done | NotTaken | Refusal:
        """Begin to watch a door, by its key; raises KeyError. A bus that is open already begins to fill anew."""
        found = {each.key: each for each in self.doors}[door]

        def word(tx: Writing) -> GateOpened | NotTaken:
            goes_by = self._list(tx)
            if isinstance(goes_by, NotTaken):
                return goes_by
            if self._watching:
                self._append(tx, None, "", GateClosed(self._watching.door.key))
            tx.set_value(DOOR, door)
            return GateOpened(door, goes_by.version, goes_by.made.isoformat())

        done = self._act(act, word)
        if isinstance(done, Done):
            self._watch(found)
        return done

    def close(self, *, act: str) -> Done | NotTaken | Refusal:
        """Watch it no more."""
        done = self._act(act, lambda _: GateClosed(self._must_watch().door.key))
        if isinstance(done, Done):
            self._watching = None
        return done

    @property
    def door(self) -> Door | None:
        """The door that is watched now."""
        return self._watching.door if self._watching else None

    @property
    def watched_by(self) -> GateList:
        """What the open door goes by."""
        return self._must_watch().goes_by

    def tally(self) -> Tally:
        watching = self._must_watch()
        watching.turn_to(self._now())
        return Tally(len(watching.passed), tuple(watching.last))

    def knows(self, text: str) -> bool:
        """Whether this is a badge that the open door knows a key for; asked when a scan can be read in more ways."""
        watching = self._watching
        return watching is not None and verified(text, watching.goes_by.trust, self._now()).claims is not None

    def scan(self, text: str, *, act: str) -> Scanned | Refusal:
        """The answer to what a reader sent, or to five digits that somebody typed; any text may come."""
        watching, now = self._must_watch(), self._now()
        watching.turn_to(now)
        if (before := self._same_scan(watching, text, act, now)) is not None:
            return before
        with self._store.writing() as tx:
            if refusal := self._duty.against(tx, Right.CHECK_BADGES):
                return refusal
            self._catch_up(watching, tx)
            found = answer(text, self._now_watched(watching, tx), now)
            person = self._bearer(tx, found.serial)
            by = found.facts.get("by")
            given = Scanned(found, now, person, by if isinstance(by, Serial) else None)
            self._append(tx, person, act, _word(found, watching.door, text))
        self._remember(watching, text, act, given)
        return given

    def may_leave(self, pin: Pin) -> Stop | None:
        """Whether whoever is signed in gave the right PIN; a wrong one counts as at sign-in. Takes 60 ms."""
        session = self._duty.session
        if session is None:
            return None
        with self._store.reading() as tx:
            member = tx.staff.member(session.staff)
        proved = self._duty.proved(member.card, pin) if member else Stop(StopWhy.NOT_ON_STAFF)
        return proved if isinstance(proved, Stop) else None

    # inside

    def _list(self, tx: Reading) -> GateList | NotTaken:
        return gate_list.gate_list(tx, self._store, self._event, self._settings().desk_number, self._now())

    def _must_watch(self) -> _Watching:
        assert self._watching, "no door is open"
        return self._watching

    def _act(self, act: str, word: Callable[[Writing], Word | NotTaken]) -> Done | NotTaken | Refusal:
        with self._store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if refusal := self._duty.against(tx, Right.CHECK_BADGES):
                return refusal
            found = word(tx)
            return found if isinstance(found, NotTaken) else Done(self._append(tx, None, act, found))

    def _append(self, tx: Writing, person: Participant | None, act: str, word: Word) -> Entry:
        return tx.append(
            person.id if person else None, act, self._duty.name, word, self._now(), staff=self._duty.on_duty
        )  # fmt: skip

    def _watch(self, door: Door) -> None:
        """As the list describes it; one that a newer list does not name any more is watched until somebody leaves."""
        with self._store.reading() as tx:
            goes_by = self._list(tx)
            assert isinstance(goes_by, GateList)
            described = next((each for each in goes_by.event.doors if each.key == door.key), door)
            self._watching = _watching(tx, described, goes_by, self._now())

    def _catch_up(self, watching: _Watching, tx: Reading) -> None:
        """Badges are given and cancelled on this laptop and at others while its door is open."""
        lines = watching.fresh.lines(tx)
        if lines is None or any(line.kind in ANOTHER_LIST for line in lines):
            goes_by = self._list(tx)
            watching.goes_by = goes_by if isinstance(goes_by, GateList) else watching.goes_by
            watching.listed = _codes(tx)
            return
        entries = [entry_of(line) for line in lines if line.kind in _CHANGE and line.content is not None]
        watching.goes_by = gate_list.with_withdrawn(watching.goes_by, entries)
        watching.listed = _with_codes(watching.listed, entries)

    def _now_watched(self, watching: _Watching, tx: Reading) -> Watch:
        lists = _lists(tx, watching.listed)
        return Watch(watching.goes_by.event, watching.door, watching.goes_by.trust, lists, watching.seen)

    def _bearer(self, tx: Reading, serial: Serial | None) -> Participant | None:
        owner = tx.badge_owner(serial.code) if serial else None
        person = tx.participant(owner) if owner else None
        return seeing.without_passport(person) if person else None

    def _same_scan(self, watching: _Watching, text: str, act: str, now: datetime) -> Scanned | None:
        if watching.latest is None:
            return None
        pressed, latest, before = watching.latest
        at_once = latest == text and timedelta(0) <= now - before.at < SAME_SCAN
        return before if pressed == act or at_once else None

    def _remember(self, watching: _Watching, text: str, act: str, given: Scanned) -> None:
        watching.latest = (act, text, given)
        found = given.answer
        watching.last.append(found.word)
        if found.word is Light.STOP:
            return
        watching.passed.add(found.serial.code if found.serial else text.strip())
        if found.serial and not found.typed:
            watching.seen[found.serial] = Pass(found.serial, watching.door.key, given.at)


def _word(found: Answer, door: Door, text: str) -> BadgeScanned:
    """Typed digits are no secret of anybody's; of what was no badge nothing is kept."""
    code = found.serial.code if found.serial else text.strip() if found.typed else ""
    return BadgeScanned(code, door.key, found.word, found.because, found.typed)


def _watching(tx: Reading, door: Door, goes_by: GateList, now: datetime) -> _Watching:
    """What the log still knows of this laptop's scans."""
    midnight = datetime.combine(now.astimezone(goes_by.event.zone).date(), time(), goes_by.event.zone)
    since = min(midnight, now - HERE)
    scans = [(entry, word) for entry in tx.recent("gate.scanned", since=since) if (word := _scan(entry))]
    here = [(entry, word) for entry, word in scans if word.door == door.key]
    began = _began(tx, door, midnight)
    today = [(entry, word) for entry, word in here if entry.at >= midnight]
    watching = _Watching(
        door, goes_by, _codes(tx), Fresh(tx), last_passes(filter(None, (_pass(*each) for each in scans))),
        midnight.date(),
        {word.code for entry, word in today if entry.seq > began and word.answer != Light.STOP},
    )  # fmt: skip
    watching.last.extend(Light(word.answer) for _, word in reversed(today[:SHOWN]))
    return watching


def _began(tx: Reading, door: Door, midnight: datetime) -> int:
    """The entry after which people are counted: a bus begins anew each time, every other door in the morning.

    Openings that follow no closing are those of a laptop that was switched off in between: it is still the same bus.
    """
    if door.kind is not DoorKind.BUS:
        return 0
    closed = next((entry.seq for entry in tx.recent("gate.closed", since=midnight) if _is_of(entry, door)), 0)
    openings = [entry.seq for entry in tx.recent("gate.opened", since=midnight) if _is_of(entry, door)]
    return min((seq for seq in openings if seq > closed), default=0)


def _is_of(entry: Entry, door: Door) -> bool:
    return isinstance(entry.word, GateOpened | GateClosed) and entry.word.door == door.key


def _scan(entry: Entry) -> BadgeScanned | None:
    return entry.word if isinstance(entry.word, BadgeScanned) else None


def _pass(entry: Entry, word: BadgeScanned) -> Pass | None:
    serial = Serial.from_code(word.code)
    passed = serial is not None and word.answer != Light.STOP and not word.typed
    return Pass(serial, word.door, entry.at) if passed and serial else None


def _codes(tx: Reading) -> _Codes:
    rows = tx.badge_rows()
    serials = (Serial.from_code(row.code) for row in rows)
    nameless = frozenset(row.code for row in rows if not row.person)
    return _Codes(frozenset(serial.desk for serial in serials if serial), nameless)


def _with_codes(known: _Codes, entries: Iterable[Entry]) -> _Codes:
    """With the badges that were asked for by these entries."""
    asked = [one.word for one in entries if isinstance(one.word, BadgeRequested | DayBadgeRequested)]
    serials = (Serial.from_code(word.code) for word in asked)
    nameless = {word.code for word in asked if isinstance(word, DayBadgeRequested)}
    desks = {serial.desk for serial in serials if serial}
    return _Codes(known.desks | desks, known.nameless | nameless) if asked else known


def _lists(tx: Reading, codes: _Codes) -> Lists:
    def of(serial: Serial) -> Listed:
        if serial.code in codes.nameless:
            return Listed(True, void=_void_with_its_bearer(tx, serial.code))
        return _listed(tx, serial) or Listed(False if serial.desk in codes.desks else None)

    def numbered(number: int) -> Mapping[Serial, Listed]:
        every = {serial: _listed(tx, serial) for serial in (Serial(desk, number) for desk in sorted(codes.desks))}
        return {serial: listed for serial, listed in every.items() if listed}

    return Lists(of, numbered)


def _listed(tx: Reading, serial: Serial) -> Listed | None:
    owner = tx.badge_owner(serial.code)
    person = tx.participant(owner) if owner else None
    if person is None:
        return None
    visit = fold(person.id, tx.entries(person.id))
    badge = next((each for each in visit.badges if each.code == serial.code), None)
    if badge is None or not badge.is_ended:
        return Listed(True, person.category, _void_with(person))
    return Listed(True, person.category, _void(badge), badge.changed, _bears_now(visit))


def _void_with_its_bearer(tx: Reading, code: str) -> Why | None:
    """Whose a badge for one day is, only the entry says by which it was given."""
    badge = day_badges(tx.of_kinds(DAY_KINDS)).get(code)
    person = tx.participant(badge.person) if badge and badge.person else None
    return _void_with(person) if person else None


def _void_with(person: Participant) -> Why | None:
    """Taken back by the authority, and nobody has cancelled the badge yet."""
    gone = person.accreditation in (Accreditation.WITHDRAWN, Accreditation.REFUSED)
    return Why.WITHDRAWN if gone else None


def _void(badge: Badge) -> Why:
    known = badge.state is BadgeState.VOID and badge.reason in set(Why)
    return Why(badge.reason) if known else Why.WITHDRAWN if badge.state is BadgeState.VOID else Why.SPOILED


def _bears_now(visit: Visit) -> Serial | None:
    return Serial.from_code(visit.badge.code) if visit.badge else None
