"""The words of the log: what desks did, append-only, each entry hashed onto the one before.

Kept of a document: its kind, issuing code, the last four characters of its number and whether it was valid
(data protection: `what is stored` of the house rules). Never a participant's name or birth date, nor a line of a
document.
"""

import hashlib
import json
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from regdesk.collection.staff_words import (
    NotSignedIn,
    OnDuty,
    SignedIn,
    SignedOut,
    StaffChanged,
    StaffGiven,
    StaffTaken,
)

FIRST_PREVIOUS = "0" * 64


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
    event: str
    desk_number: int


@dataclass(frozen=True, slots=True)
class RosterImported:
    file_hash: str
    new: int
    changed: int
    unchanged: int
    missing: int
    left_out: int


@dataclass(frozen=True, slots=True)
class NamesExtended:
    """A supervisor added rows to the desk's table of name forms: (part, strength, forms with spaces) for each.

    Forms are spellings of a name that many people bear, typed in Setup: they tell of nobody on the list.
    """

    rows: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class NamesWithdrawn:
    """A supervisor took such rows away again. `rows` as in `NamesExtended`."""

    rows: tuple[tuple[str, str, str], ...]


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
class BadgeRequested:
    """A badge with this code and number is about to be sent to a printer; `attempt` names the print job."""

    code: str
    number: int
    attempt: str
    printer: str


@dataclass(frozen=True, slots=True)
class BadgePrinted:
    """The badge came out. `certain` is False when a clerk said so and no printer could."""

    code: str
    certain: bool


@dataclass(frozen=True, slots=True)
class PrintFailed:
    """The printer says that nothing usable came out; the code is cancelled for good."""

    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class PrintUnknown:
    """Nobody knows yet whether a badge came out: the clerk is asked, nothing is reprinted by itself."""

    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class BadgeCollected:
    code: str
    proof: str


@dataclass(frozen=True, slots=True)
class BadgeCancelled:
    """The code is void for ever. Spoiled at the desk before it was handed over (a lost badge is a supervisor's)."""

    code: str
    reason: str


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
    `badge`: the code that ends with it. `seen`: the documents that it is about, and no others.
    """

    about: str
    approved: bool
    why: str
    approvers: tuple[tuple[str, str], ...]
    written: str = ""
    authority: str = ""
    badge: str = ""
    seen: tuple[Seen, ...] = ()


Word = (
    DeskStarted
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
    | Refused
    | Referred
    | StaffTaken
    | StaffGiven
    | StaffChanged
    | SignedIn
    | SignedOut
    | NotSignedIn
    | Decided
)

WORDS: dict[str, type[Any]] = {
    "desk.started": DeskStarted,
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
    "person.refused": Refused,
    "person.referred": Referred,
    "person.decided": Decided,
    "staff.taken": StaffTaken,
    "staff.given": StaffGiven,
    "staff.changed": StaffChanged,
    "staff.signed_in": SignedIn,
    "staff.signed_out": SignedOut,
    "staff.not_signed_in": NotSignedIn,
}
KINDS = {word: kind for kind, word in WORDS.items()}
_FACTS = {word: tuple(fact.name for fact in fields(word)) for word in KINDS}
_text_of = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=asdict).encode


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log: who did what, when, to whom; `body` is the exact text that was hashed.

    `desk`: 32 hex digits, `seq`: from 1 without gaps, `at`: aware UTC, `person`: participant id or None,
    `act`: the idempotency key of the clerk's act, or empty for what a machine reported. `staff`: who was signed in,
    None where a desk has no staff list; `clerk`: the name that screens show.
    """

    desk: str
    seq: int
    at: datetime
    person: str | None
    act: str
    clerk: str
    word: Word
    prev: str
    body: str
    hash: str
    staff: OnDuty | None = None


def write_entry(
    *, desk: str, seq: int, at: datetime, person: str | None, act: str, clerk: str, word: Word, prev: str,
    staff: OnDuty | None = None,
) -> Entry:  # fmt: skip
    """Make the entry that follows the one whose hash is `prev` (`FIRST_PREVIOUS` at sequence 1).

    It is the very entry that `read_entry` makes of its body, with the time to the millisecond.
    """
    moment = at.astimezone(UTC)
    moment = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    body = _text_of({
        "v": 1,
        "desk": desk,
        "seq": seq,
        "prev": prev,
        "at": moment.isoformat(timespec="milliseconds"),
        "t": KINDS[type(word)],
        "p": person,
        "act": act,
        "op": clerk,
        **({"who": staff.id, "role": staff.role} if staff else {}),
        "d": {name: getattr(word, name) for name in _FACTS[type(word)]},
    })  # fmt: skip
    return Entry(desk, seq, moment, person, act, clerk, word, prev, body, hash_of(body), staff)


def read_entry(body: str) -> Entry:
    """Read an entry back from its text. Raises ValueError for a kind of entry this version does not know."""
    fields = json.loads(body)
    kind = WORDS.get(fields["t"])
    if kind is None:
        raise ValueError(f"unknown entry {fields['t']}")
    facts = {name: _read_fact(value) for name, value in fields["d"].items()}
    return Entry(
        desk=fields["desk"],
        seq=fields["seq"],
        at=datetime.fromisoformat(fields["at"]),
        person=fields["p"],
        act=fields["act"],
        clerk=fields["op"],
        word=kind(**facts),
        prev=fields["prev"],
        body=body,
        hash=hash_of(body),
        staff=OnDuty(fields["who"], fields["role"]) if "who" in fields else None,
    )


def _read_fact(value: Any) -> Any:
    """Lists are tuples here, and the only table inside a word is a document that was seen."""
    if isinstance(value, list):
        return tuple(map(_read_fact, value))
    if isinstance(value, dict):
        return Seen(**{name: _read_fact(fact) for name, fact in value.items()})
    return value


def hash_of(body: str) -> str:
    """SHA-256 of the exact text, as 64 hexadecimal digits."""
    return hashlib.sha256(body.encode()).hexdigest()
