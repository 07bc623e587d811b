"""What the desk answers: frozen values that a screen can show and that may cross a thread."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from regdesk.collection.chain import ChainFault
from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import Checked, Entry
from regdesk.collection.visit import Badge, Visit
from regdesk.identity.compare import Check, Sighted
from regdesk.identity.document import Document
from regdesk.identity.mrz import Mrz
from regdesk.people.participant import Participant
from regdesk.printing.printer import Trouble


class Standing(StrEnum):
    """One word for a row of the list: what a clerk may expect before opening the person."""

    READY = "ready"
    PRINTED = "printed"
    COLLECTED = "collected"
    NOT_ACCREDITED_YET = "not_accredited_yet"
    NOT_ACCREDITED = "not_accredited"
    SEE_SUPERVISOR = "see_supervisor"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the results. `similar`: found by a close spelling, shown under its own title."""

    person: Participant
    visit: Visit
    standing: Standing
    similar: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Exactly one person, by confirmation code or badge code. `badge` is set when a badge was scanned."""

    person: Participant
    badge: Badge | None = None


@dataclass(frozen=True, slots=True)
class Several:
    """People by name. `total` may be larger than the rows; `more` says that it was not counted to the end.

    `unfinished`: asked in the first moments after opening or after an import, when some similar names may be missing;
    the same search a moment later has them.
    """

    text: str = field(repr=False)
    rows: tuple[Row, ...]
    total: int
    more: bool = False
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Nobody:
    """`unfinished` as in `Several`."""

    text: str = field(repr=False)
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """A code of the right shape that is not on this list. `for_a_day`: the number of a badge for one day, else 0."""

    list_of: datetime | None
    for_a_day: int = 0


@dataclass(frozen=True, slots=True)
class OtherMeeting:
    """A badge code of another event."""

    prefix: str


@dataclass(frozen=True, slots=True)
class OtherDesk:
    """A badge that says it was made at another desk, whose key this one does not have: nobody can say more.

    `certified`: it is that desk's, by its key; what the desk did with it has not come here yet.
    """

    desk: int
    certified: bool = False


@dataclass(frozen=True, slots=True)
class PassportRead:
    """A document that reads well, with the people it may belong to (best first; empty: nobody)."""

    document: Document
    mrz: Mrz
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class PassportUnread:
    """Machine-readable lines that are incomplete or have a wrong check digit; `mrz.problems` says what."""

    mrz: Mrz


Answer = Found | Several | Nobody | UnknownCode | OtherMeeting | OtherDesk | PassportRead | PassportUnread


@dataclass(frozen=True, slots=True)
class Asks:
    """What the event asks of one person. `documents`, `second_documents`: values of `DocumentKind`.

    `vouching`: somebody may speak for who has no document (`Desk.vouchers`). `chaperone`: who is below the minimum
    age comes with an adult.
    """

    documents: frozenset[str]
    second_document: bool
    second_documents: frozenset[str]
    vouching: bool
    chaperone: bool


@dataclass(frozen=True, slots=True)
class Compared:
    """One document as a clerk compared it. `looked_at`: the fields looked at or ticked; `sighted`: held by eye.

    It holds a document: it lives as long as the case is open, and no part of it is written whole.
    """

    check: Check
    how: Checked
    looked_at: tuple[str, ...] = ()
    sighted: Sighted | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """Everything a screen shows of one person. `refusal` is what stands against printing now, or None.

    `same_name`: other people whose names fold to the same. `also`: registrations of the same document number
    or the same name and birth date. `late`: submitted after the deadline of the channel.
    `delegation`: how many people it has, and how many of their badges are collected. `asks`: what has to be shown;
    `minor`: below the minimum age on the first day, as far as the list says.
    """

    person: Participant
    visit: Visit
    standing: Standing
    refusal: Refusal | None
    same_name: tuple[Participant, ...] = ()
    also: tuple[Participant, ...] = ()
    late: bool = False
    delegation: tuple[int, int] = (0, 0)
    asks: Asks | None = None
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """The act is in the log. `again`: it had been done by the same act before; nothing was written twice."""

    entry: Entry
    again: bool = False


class Came(StrEnum):
    """What is known after a print job."""

    PRINTED = "printed"
    ASK = "ask"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PrintEnd:
    """How printing one badge ended. ASK: a clerk has to say whether a badge came out."""

    person: str
    badge: Badge
    came: Came
    reason: str = ""
    troubles: tuple[Trouble, ...] = ()


@dataclass(frozen=True, slots=True)
class HandOver:
    """One of the last badges handed over at this desk."""

    at: datetime
    person: Participant
    number: int


@dataclass(frozen=True, slots=True)
class Today:
    """This desk today. `usual`: median time from identity to hand-over, None before the first five."""

    handed_over: int
    usual: timedelta | None
    last: tuple[HandOver, ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """A refusal or referral slip: PDF bytes (80 mm wide) and its number, as in `3-0412`."""

    number: str
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Checking:
    """A document held against one registration, and, when it fits another one better, that one."""

    check: Check
    fits: Row | None = None


@dataclass(frozen=True, slots=True)
class LogState:
    """The log of one desk as it was found. `id`: 32 hexadecimal digits; `number`: 0 where nothing says it.

    `unsigned`: entries from before desks had keys; `erased`: entries whose content was erased, as the log says.
    `key`: public key by which it is signed, 64 hexadecimal digits, empty where nothing names one; `certified`: the
    fingerprint of the event that certified it, or empty. `head`: hash of the last entry.
    """

    id: str
    number: int
    entries: int
    unsigned: int
    erased: int
    key: str
    certified: str
    head: str


@dataclass(frozen=True, slots=True)
class Verified:
    """How many entries hold, the first fault of each log that does not, and what else was found wrong beside it."""

    entries: int
    faults: tuple[ChainFault, ...]
    logs: tuple[LogState, ...] = ()
