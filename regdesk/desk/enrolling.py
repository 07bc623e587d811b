"""A desk's half of enrolment: it asks for a certificate, compares the one that comes, and takes it.

Which event's key is believed is said by the manual: its fingerprint is typed or scanned there, never taken from what
the certificate brings. The command line and the window do these same acts.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from regdesk.chance import NewBytes
from regdesk.collection.desk_words import DeskCertified
from regdesk.collection.entitlement import Refusal
from regdesk.desk.answers import Done
from regdesk.desk.desk import Desk
from regdesk.desk.event_keys import NotTaken
from regdesk.errors import FolderError
from regdesk.event.event import Event
from regdesk.folder import DeskFolder, write_whole
from regdesk.keys.carried import LONGEST_TEXT, Kind, as_text
from regdesk.keys.certificate import Arrived, Certificate, Fault, arrived, certificate_text, is_for
from regdesk.keys.cose import Signer
from regdesk.keys.event_key import fingerprint, read_fingerprint
from regdesk.keys.request import make_request, spoken
from regdesk.settings import MOST_DESKS, read_settings, write_settings
from regdesk.staff.rights import Right
from regdesk.sync.certified import CERTIFICATE, EVENT_KEY, certificate_in


@dataclass(frozen=True, slots=True)
class Asking:
    """A request as it travels, and the 8 signs to say with it: `ABCD EFGH`."""

    text: str
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a desk stands. `certificate`: the one it took, None before; `fault`: NOT_YET or OVER now.

    `waiting`: a certificate that lies beside the keys and was not compared here yet, as keys of a spare have it.
    """

    certificate: Certificate | None
    event_public: bytes
    fault: Fault | None
    waiting: str

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.event_public) if self.event_public else ""


def asking(key: Signer, name: str, now: datetime, new_bytes: NewBytes) -> Asking:
    """Ask for a certificate for a key. Raises ValueError for a name that no desk can have."""
    message = make_request(key, name, now, new_bytes)
    return Asking(as_text(Kind.REQUEST, message), spoken(message))


def compared(
    text: str, printed: str, *, public: bytes, event: Event | None, now: datetime, known: bytes = b""
) -> Arrived | NotTaken:
    """A certificate that is of the event with the printed fingerprint, for this key and this event, and not over.

    `public`: 32 bytes of this desk's key; `known`: those of the event key that this desk knows, empty before the first.
    """
    expected = read_fingerprint(printed)
    if expected is None:
        return NotTaken("fingerprint_unreadable")
    found = arrived(text, expected)
    if isinstance(found, Fault):
        return NotTaken(found)
    return _unfit(found, public, event, now, known) or found


def _unfit(found: Arrived, public: bytes, event: Event | None, now: datetime, known: bytes) -> NotTaken | None:
    certificate = found.certificate
    if certificate.public != public:
        return NotTaken(Fault.OTHER_DESK, {"name": certificate.name})
    if event and not is_for(event.id, certificate):
        return NotTaken(Fault.OTHER_MEETING, {"event": event.short_name})
    if certificate.at(now) is Fault.OVER:
        return NotTaken(Fault.OVER, {"ends": certificate.ends})
    if known and known != found.event_public:
        return NotTaken(Fault.SECOND_EVENT, {"known": fingerprint(known), "found": fingerprint(found.event_public)})
    return None


def text_of(found: Arrived) -> str:
    return certificate_text(found.message, found.event_public)


def keep_certificate(folder: DeskFolder, found: Arrived) -> None:
    """Write the file that the desk seals by. Raises FolderError."""
    write_whole(folder.certificate, text_of(found).encode("ascii") + b"\n")


class Enrolment:
    """This desk's half, for a desk that signs its entries: its requests are signed by that same key."""

    def __init__(self, desk: Desk, folder: DeskFolder, new_bytes: NewBytes) -> None:
        assert desk.store.signs
        self.desk = desk
        self._folder = folder
        self._key: Signer = desk.store.signs
        self._new_bytes = new_bytes

    def standing(self) -> Standing:
        """What this desk has taken, and how that stands now. Raises FolderError."""
        with self.desk.store.reading() as tx:
            text = tx.value(CERTIFICATE) or ""
        found = certificate_in(text) if text else None
        beside = text_in(self._folder.certificate) if self._folder.certificate.exists() else ""
        waiting = beside.strip() if beside.strip() != text else ""
        if not isinstance(found, Arrived):
            return Standing(certificate=None, event_public=self._known(), fault=None, waiting=waiting)
        certificate = found.certificate
        fault = certificate.at(self.desk.now())
        return Standing(certificate=certificate, event_public=found.event_public, fault=fault, waiting=waiting)

    def refusal(self) -> Refusal | None:
        """Why whoever works here may not do this; None when they may."""
        with self.desk.store.reading() as tx:
            return self.desk.duty.against(tx, Right.ENROL)

    def ask(self, name: str = "") -> Asking | Refusal:
        """A new request of this desk; each has signs of its own."""
        wanted = name or f"desk {self.desk.number}"
        return self.refusal() or asking(self._key, wanted, self.desk.now(), self._new_bytes)

    def compare(self, text: str, printed: str, *, other_event: bool = False) -> Arrived | NotTaken:
        """What taking a certificate would say; nothing is written. `other_event`: another event key shall count."""
        return compared(
            text, printed, public=self._key.public, event=self.desk.event, now=self.desk.now(),
            known=b"" if other_event else self._known(),
        )  # fmt: skip

    def take(self, text: str, printed: str, *, other_event: bool = False, act: str) -> Done | Refusal | NotTaken:
        """Take a certificate: its file, this desk's number, and an entry in the log. Raises FolderError.

        `other_event`: a shift lead has said that another event key than the one of before shall count.
        """
        if no := self.refusal():
            return no
        found = self.compare(text, printed, other_event=other_event)
        if isinstance(found, NotTaken):
            return found
        keep_certificate(self._folder, found)
        with self.desk.store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            tx.set_value(CERTIFICATE, text_of(found))
            tx.set_value(EVENT_KEY, found.event_public.hex())
            word = DeskCertified(text_of(found), found.event_public.hex())
            entry = tx.append(None, act, self.desk.clerk, word, self.desk.now(), staff=self.desk.duty.on_duty)
        self._be(found.certificate.desk)
        return Done(entry)

    def _be(self, number: int) -> None:
        """The manager chose the number; slips, badges and categories follow it from now on."""
        if number != self.desk.number and number <= MOST_DESKS:
            write_settings(self._folder.settings, replace(read_settings(self._folder.settings), desk_number=number))
            settings = replace(self.desk.settings, desk_number=number)
            self.desk.set_up(settings, self.desk.template, self.desk.stand_in)

    def _known(self) -> bytes:
        with self.desk.store.reading() as tx:
            return bytes.fromhex(tx.value(EVENT_KEY) or "")


def text_in(file: Path) -> str:
    """A small text file; what is no text of this kind reads as some text that is none. Raises FolderError."""
    try:
        with file.open("rb") as opened:
            return opened.read(LONGEST_TEXT + 1).decode("ascii", "replace")
    except OSError as problem:
        raise FolderError("file_unreadable", file=str(file)) from problem
