"""What gates are given: the next bundle at the registration manager's, and between two of them a desk's own list.

The last bundle stays beside the event key: what was withdrawn once is so in every later one, also where a list or the
log that had said so is not at hand any more.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.desk.certifying import Open
from regdesk.desk.desk import Desk
from regdesk.desk.event_keys import NotTaken, look_at
from regdesk.desk.withdrawn import withdrawn_in
from regdesk.errors import FolderError, KeyFileError
from regdesk.event.event import Event
from regdesk.event.tables import tables_bytes, tables_of
from regdesk.folder import write_whole
from regdesk.keys.bundle import Bundle, DeskKey, Fault, bundle_message, read_bundle
from regdesk.keys.carried import LONGEST_TEXT, Kind, from_text
from regdesk.keys.certificate import Certificate, read_certificate
from regdesk.keys.claims import KEY_BYTES, seconds
from regdesk.keys.desk_keys import event_key
from regdesk.keys.issued import issued_file, read_issued, read_stops
from regdesk.keys.stopped import Notice, StoppedDesk, read_notice
from regdesk.keys.trust import Trust, trust_in
from regdesk.keys.withdrawals import LARGEST, Withdrawals, Withdrawn, withdrawals_message
from regdesk.staff.rights import Right
from regdesk.sync.certified import taken


@dataclass(frozen=True, slots=True)
class BundleGiven:
    """A bundle and the file that carries it."""

    bundle: Bundle
    content: bytes


@dataclass(frozen=True, slots=True)
class ListGiven:
    """What a desk knows to be withdrawn, and the file that carries it, signed by that desk."""

    known: Withdrawals
    content: bytes


class Bundling:
    """One event key, for one event. `desk`: whose log of withdrawn badges goes in; None where this laptop has none."""

    def __init__(self, key_file: Path, event: Event, now: Callable[[], datetime], desk: Desk | None = None) -> None:
        self._key_file = key_file
        self._issued = issued_file(key_file)
        self._event = event
        self._now = now
        self._desk = desk

    def give(self, lists: Sequence[bytes], open_key: Open) -> BundleGiven | NotTaken | Refusal:
        """The next edition, signed; the key is opened last. `lists`: what desks say is withdrawn.

        Raises KeyFileError, FolderError.
        """
        if self._desk and (no := against(self._desk, Right.ENROL)):
            return no
        bundle = self._next(lists)
        if isinstance(bundle, NotTaken):
            return bundle
        opened = open_key()
        try:
            content = bundle_message(bundle, event_key(opened))
        finally:
            opened.wipe()
        write_whole(last_bundle(self._key_file), content)
        return BundleGiven(bundle, content)

    def _next(self, lists: Sequence[bytes]) -> Bundle | NotTaken:
        """Everything that gates are to know, before anybody opens the key."""
        if self._event.training is not None:
            return NotTaken("bundle_training")
        public, made = look_at(self._key_file).public, _whole(self._now())
        if {each.event for each in read_issued(self._issued)} - {"", self._event.id}:
            return NotTaken("event_key_of_another")
        last = self._last(public)
        bundle = Bundle(
            event_public=public, version=max(seconds(made), last.version + 1 if last else 0), made=made,
            tables=tables_bytes(tables_of(self._event)), desks=self._keys(public, made), stopped=self._stopped(public),
            withdrawn={**(last.withdrawn if last else {}), **self._ended()},
        )  # fmt: skip
        if not bundle.desks:
            return NotTaken("bundle_no_desks")
        return _with_lists(bundle, lists)

    def _keys(self, public: bytes, now: datetime) -> tuple[DeskKey, ...]:
        """Of all certificates that hold or will: a desk that changed its laptop has two."""
        found = (_certificate(each.certificate, public) for each in read_issued(self._issued))
        return tuple(sorted({DeskKey.of(each) for each in found if each is not None and each.ends >= now}))

    def _stopped(self, public: bytes) -> tuple[StoppedDesk, ...]:
        """Of two words about a desk the later one counts."""
        notices = [read_notice(each.notice) for each in read_stops(self._issued)]
        known = sorted((each for each in notices if each and each.event_public == public), key=lambda each: each.at)
        last = {each.stopped.desk: each.stopped for each in known}
        return tuple(stop for _, stop in sorted(last.items()))

    def _ended(self) -> Withdrawn:
        if self._desk is None:
            return {}
        with self._desk.store.reading() as tx:
            return withdrawn_in(tx)

    def _last(self, public: bytes) -> Bundle | None:
        file = last_bundle(self._key_file)
        if not file.exists():
            return None
        found = read_bundle(content_of(file), public)
        if isinstance(found, Fault):
            raise KeyFileError("last_bundle_unreadable", file=str(file))
        return found


def withdrawals_of(desk: Desk) -> ListGiven | Refusal:
    """What this desk withdrew, signed by its own key: it freshens a gate without the event key."""
    if no := against(desk, Right.VOID):
        return no
    with desk.store.reading() as tx:
        arrived, ended = taken(tx), withdrawn_in(tx)
    if arrived is None or arrived.certificate.at(desk.now()) or arrived.certificate.public != desk.store.signs.public:
        return Refusal(Reason.NOT_ENROLLED, Decides.SUPERVISOR, "supervisor", {})
    known = Withdrawals(arrived.certificate.desk, _whole(desk.now()), ended)
    return ListGiven(known, withdrawals_message(known, desk.store.signs, arrived.event_public))


def last_bundle(key_file: Path) -> Path:
    """Beside the event key: `event.keys.bundle`."""
    return key_file.with_name(key_file.name + ".bundle")


def content_of(file: Path) -> bytes:
    """A file that came for a gate, as far as it is looked at. Raises FolderError."""
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except OSError as problem:
        raise FolderError("file_unreadable", file=str(file)) from problem


def added(trust: Trust, content: bytes) -> Trust | NotTaken:
    """What a file adds to what is known: a desk's list, or the notice of a stopped desk."""
    notice = notice_in(content)
    found = trust.with_notice(notice) if notice else trust.with_withdrawals(content)
    return NotTaken(found.value) if isinstance(found, Fault) else found


def notice_in(content: bytes) -> Notice | None:
    """The notice of a stopped desk in a file."""
    return read_notice(content[: LONGEST_TEXT + 1].decode("ascii", "replace"))


def against(desk: Desk, right: Right) -> Refusal | None:
    """Why whoever works at a desk may not do something."""
    with desk.store.reading() as tx:
        return desk.duty.against(tx, right)


def _with_lists(bundle: Bundle, lists: Sequence[bytes]) -> Bundle | NotTaken:
    trust = trust_in(bundle)
    for content in lists:
        found = trust.with_withdrawals(content)
        if isinstance(found, Fault):
            return NotTaken(found.value)
        trust = found
    return replace(bundle, withdrawn=trust.withdrawn)


def _certificate(text: str, public: bytes) -> Certificate | None:
    content = from_text(Kind.CERTIFICATE, text) or b""
    found = read_certificate(content[KEY_BYTES:], public)
    return found if isinstance(found, Certificate) else None


def _whole(at: datetime) -> datetime:
    return datetime.fromtimestamp(seconds(at), UTC)
