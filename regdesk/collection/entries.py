"""The words of the log: what desks did, append-only, each entry hashed onto the one before and signed.

Kept of a document: its kind, issuing code, the last four characters of its number and whether it was valid
(data protection: `what is stored` of the house rules). Never a participant's birth date, nor a line of a document;
a name only where it was corrected, and then it goes with the person.
"""

import json
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from regdesk.collection.badge_words import BadgeCorrected, BadgeVoided
from regdesk.collection.data_words import DeskWiped, PersonErased, PersonGiven
from regdesk.collection.day_badges import DAY_WORDS, DayWord
from regdesk.collection.delegation_words import CollectionEnded, CollectorAccepted
from regdesk.collection.desk_words import DeskCertified, DeskIssued, DeskStopped
from regdesk.collection.double_words import DOUBLE_WORDS, DoubleDecided
from regdesk.collection.facts import Code, fit
from regdesk.collection.gate_words import BadgeScanned, BundleTaken, GateClosed, GateOpened, WithdrawalsTaken
from regdesk.collection.list_words import NamesExtended as NamesExtended
from regdesk.collection.list_words import NamesWithdrawn as NamesWithdrawn
from regdesk.collection.list_words import RosterImported as RosterImported
from regdesk.collection.opening_words import WentOn
from regdesk.collection.pieces import MOST_BYTES
from regdesk.collection.print_words import BadgeCancelled as BadgeCancelled
from regdesk.collection.print_words import BadgeCollected as BadgeCollected
from regdesk.collection.print_words import BadgePrinted as BadgePrinted
from regdesk.collection.print_words import BadgeRequested as BadgeRequested
from regdesk.collection.print_words import BadgeTakenBack
from regdesk.collection.print_words import PrintFailed as PrintFailed
from regdesk.collection.print_words import PrintUnknown as PrintUnknown
from regdesk.collection.record_words import Erased, RecordErased, RecordGiven, RecordSigned
from regdesk.collection.staff_words import (
    NotSignedIn,
    OnDuty,
    SignedIn,
    SignedOut,
    StaffChanged,
    StaffGiven,
    StaffTaken,
)
from regdesk.collection.statement import FIRST_PREVIOUS as FIRST_PREVIOUS
from regdesk.collection.statement import Line, Signs, fields_in, line
from regdesk.collection.stock_words import STOCK_WORDS, StockWord
from regdesk.collection.sync_words import SYNC_WORDS, SyncWord, Unknown
from regdesk.errors import StoreError


class Checked(StrEnum):
    """How the document was compared."""

    SCANNED = "scanned"
    TYPED = "typed"
    BY_EYE = "by_eye"
    VOUCHED = "vouched"


class Proof(StrEnum):
    """What showed that the right badge was handed over."""

    SCANNED = "scanned"
    CONFIRMED = "confirmed"


class Face(StrEnum):
    """What a person answered who held a face against its photo, in doubt."""

    SAME = "same"
    UNSURE = "unsure"
    DIFFERENT = "different"


class PhotoFrom(StrEnum):
    """Where a photo came from that was put in at a desk."""

    FILE = "file"
    CAMERA = "camera"


@dataclass(frozen=True, slots=True)
class DeskStarted:
    """`key`: the public key by which the entries of this desk are signed, 64 hexadecimal digits."""

    event: str
    desk_number: int
    key: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is kept of one document that was compared, and of how it compared: keys, never what stands in it.

    `checked`: value of `Checked`. `number_ends`: at most four characters. `valid` None and `expiry` empty: nobody
    said. `findings`: (line, result, reason) for each line. `looked_at`: the lines that a clerk looked at.
    """

    checked: str
    document_kind: str
    issuer: str
    number_ends: str
    valid: bool | None
    expiry: str
    verdict: str
    findings: tuple[tuple[str, str, str], ...] = ()
    looked_at: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IdentityConfirmed:
    """A clerk compared document and face. Entries of earlier versions end with `looked_at`.

    `expiry`, `findings`: as in `Seen`. `second`: the further document, where one was shown. `voucher`, `chaperone`:
    participant ids of the focal point whose word stood for a document, and of the adult who came with a minor.
    """

    checked: str
    document_kind: str
    issuer: str
    number_ends: str
    valid: bool | None
    verdict: str
    looked_at: tuple[str, ...] = ()
    expiry: str = ""
    findings: tuple[tuple[str, str, str], ...] = ()
    second: Seen | None = None
    voucher: str = ""
    chaperone: str = ""


@dataclass(frozen=True, slots=True)
class FaceJudged:
    """A face was looked at closely. `answer`: value of `Face`; `second`: by the second person who was called."""

    answer: str
    second: bool = False


@dataclass(frozen=True, slots=True)
class PhotoReplaced:
    """A photo was put in at the desk. `old`, `new`: SHA-256 of each, `old` empty where there was none.

    Nothing else is kept of the old one (practice X25). `source`: value of `PhotoFrom`.
    """

    old: str
    new: str
    source: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A badge was not given; the person got a slip or a word. `slip` is 0 when none was printed.

    `seen`: the documents that had been compared by then.
    """

    reason: str
    slip: int = 0
    seen: tuple[Seen, ...] = ()


@dataclass(frozen=True, slots=True)
class Referred:
    """Sent to the supervisor without a refusal. `seen`: the documents that had been compared by then."""

    reason: str
    slip: int = 0
    seen: tuple[Seen, ...] = ()


@dataclass(frozen=True, slots=True)
class Decided:
    """A supervisor decided on a refusal. `about`: its reason; `why`: a key of the list, `written` in their words.

    `approvers`: (staff id, role), never who worked at the desk. `authority`: who was named as having decided.
    `badge`: the code that ends with it. `seen`: the documents that it is about, and no others. `delegation`: whose
    badges a collector may take by it.
    """

    about: str
    approved: bool
    why: str
    approvers: tuple[tuple[str, str], ...]
    written: str = ""
    authority: str = ""
    badge: Code = ""
    seen: tuple[Seen, ...] = ()
    delegation: str = ""


Word = (
    DeskStarted
    | RecordSigned
    | RecordErased
    | RecordGiven
    | WentOn
    | Erased
    | RosterImported
    | NamesExtended
    | NamesWithdrawn
    | IdentityConfirmed
    | FaceJudged
    | PhotoReplaced
    | BadgeRequested
    | BadgePrinted
    | PrintFailed
    | PrintUnknown
    | BadgeCollected
    | BadgeCancelled
    | BadgeVoided
    | BadgeTakenBack
    | BadgeCorrected
    | Refused
    | Referred
    | StaffTaken
    | StaffGiven
    | StaffChanged
    | SignedIn
    | SignedOut
    | NotSignedIn
    | Decided
    | CollectorAccepted
    | CollectionEnded
    | DeskCertified
    | DeskIssued
    | DeskStopped
    | PersonGiven
    | PersonErased
    | DeskWiped
    | GateOpened
    | GateClosed
    | BundleTaken
    | WithdrawalsTaken
    | BadgeScanned
    | StockWord
    | DayWord
    | DoubleDecided
    | SyncWord
    | Unknown
)

WORDS: dict[str, type[Any]] = {
    "desk.started": DeskStarted,
    "record.signed": RecordSigned,
    "record.erased": RecordErased,
    "record.given": RecordGiven,
    "desk.went_on": WentOn,
    "roster.imported": RosterImported,
    "names.extended": NamesExtended,
    "names.withdrawn": NamesWithdrawn,
    "identity.confirmed": IdentityConfirmed,
    "face.judged": FaceJudged,
    "photo.replaced": PhotoReplaced,
    "badge.requested": BadgeRequested,
    "badge.printed": BadgePrinted,
    "badge.print_failed": PrintFailed,
    "badge.print_unknown": PrintUnknown,
    "badge.collected": BadgeCollected,
    "badge.cancelled": BadgeCancelled,
    "badge.voided": BadgeVoided,
    "badge.taken_back": BadgeTakenBack,
    "badge.corrected": BadgeCorrected,
    "person.refused": Refused,
    "person.referred": Referred,
    "person.decided": Decided,
    "delegation.accepted": CollectorAccepted,
    "delegation.ended": CollectionEnded,
    "staff.taken": StaffTaken,
    "staff.given": StaffGiven,
    "staff.changed": StaffChanged,
    "staff.signed_in": SignedIn,
    "staff.signed_out": SignedOut,
    "staff.not_signed_in": NotSignedIn,
    "desk.certified": DeskCertified,
    "desk.issued": DeskIssued,
    "desk.stopped": DeskStopped,
    "person.given": PersonGiven,
    "person.erased": PersonErased,
    "desk.wiped": DeskWiped,
    "gate.opened": GateOpened,
    "gate.closed": GateClosed,
    "gate.bundle_taken": BundleTaken,
    "gate.withdrawals_taken": WithdrawalsTaken,
    "gate.scanned": BadgeScanned,
    **STOCK_WORDS,
    **DAY_WORDS,
    **DOUBLE_WORDS,
    **SYNC_WORDS,
}
KINDS = {word: kind for kind, word in WORDS.items()}
_SEEN = frozenset(fact.name for fact in fields(Seen))
_FACTS = {word: tuple(fact.name for fact in fields(word)) for word in KINDS}
_text_of = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=asdict).encode


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log: who did what, when, to whom; `line` is what is kept and signed of it.

    `desk`: 32 hex digits, `seq`: from 1 without gaps, `at`: aware UTC, `person`: participant id or None,
    `act`: the idempotency key of the clerk's act, or empty for what a machine reported. `staff`: who was signed in,
    None where a desk has no staff list; `clerk`: the name that screens show. Of an erased entry only desk, number,
    time and kind are left, and its word is `Erased`.
    """

    desk: str
    seq: int
    at: datetime
    person: str | None
    act: str
    clerk: str
    word: Word
    line: Line
    staff: OnDuty | None = None

    @property
    def kind(self) -> str:
        """The key of its word in `WORDS`."""
        return self.line.kind

    @property
    def prev(self) -> str:
        return self.line.prev

    @property
    def hash(self) -> str:
        return self.line.hash

    @property
    def content(self) -> str:
        """The exact text of who did what; empty once it was erased."""
        return self.line.content or ""


def write_entry(
    *, desk: str, seq: int, at: datetime, person: str | None, act: str, clerk: str, word: Word, prev: str, salt: str,
    signs: Signs | None, staff: OnDuty | None = None,
) -> Entry:  # fmt: skip
    """Make the entry that follows the one whose hash is `prev` (`FIRST_PREVIOUS` at sequence 1).

    `salt`: 32 hexadecimal digits that nobody can guess. It is the very entry that `read_entry` makes of its line,
    with the time to the millisecond. Raises StoreError for more than one entry may say (`regdesk.collection.pieces`).
    """
    moment = at.astimezone(UTC)
    moment = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    content = _text_of({
        "s": salt,
        "p": person,
        "act": act,
        "op": clerk,
        **({"who": staff.id, "role": staff.role} if staff else {}),
        "d": {name: getattr(word, name) for name in _FACTS[type(word)]},
    })  # fmt: skip
    if len(content.encode()) > MOST_BYTES:
        raise StoreError("entry_too_long")
    written = moment.isoformat(timespec="milliseconds")
    kept = line(desk=desk, seq=seq, at=written, kind=KINDS[type(word)], prev=prev, content=content, signs=signs)
    return Entry(desk, seq, moment, person, act, clerk, word, kept, staff)


def read_entry(kept: Line) -> Entry:
    """Read an entry back from its line. What a later version wrote, or nobody can read, is `Unknown`.

    Facts that a later version added to a word are left out.
    """
    moment = datetime.fromisoformat(kept.at)
    if kept.content is None:
        return Entry(kept.desk, kept.seq, moment, None, "", "", Erased(kept.kind), kept)
    try:
        fields = fields_in(kept.content) or {}
        word = _read_word(kept.kind, fields["d"])
        person, act, clerk = fields["p"], str(fields["act"]), str(fields["op"])
        person = person if isinstance(person, str) else None
        staff = OnDuty(str(fields["who"]), str(fields["role"])) if "who" in fields else None
        return Entry(kept.desk, kept.seq, moment, person, act, clerk, word, kept, staff)
    except (ValueError, TypeError, KeyError, RecursionError):
        return Entry(kept.desk, kept.seq, moment, None, "", "", Unknown(kept.kind), kept)


def _read_word(kind: str, said: Any) -> Word:
    word = WORDS.get(kind)
    if word is None or not isinstance(said, dict):
        return Unknown(kind)
    known = _FACTS[word]
    facts = {name: _read_fact(value) for name, value in said.items() if name in known}
    return word(**facts) if fit(word, facts) else Unknown(kind)


def _read_fact(value: Any) -> Any:
    """Lists are tuples here, and the only table inside a word is a document that was seen."""
    if isinstance(value, list):
        return tuple(map(_read_fact, value))
    if isinstance(value, dict):
        return Seen(**{name: _read_fact(fact) for name, fact in value.items() if name in _SEEN})
    return value
