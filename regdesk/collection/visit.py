"""One person at the registration centre, folded from the log. Pure: the same entries give the same visit."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from regdesk.collection.badge_words import FOR_GOOD, BadgeVoided, VoidReason, spoil_of, void_reason
from regdesk.collection.day_badges import DayBadgeGiven, DayGiven, given_by_hand
from regdesk.collection.double_words import DoubleDecided
from regdesk.collection.entries import (
    BadgeCancelled,
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    Decided,
    Entry,
    Face,
    FaceJudged,
    IdentityConfirmed,
    PrintFailed,
    PrintUnknown,
    Seen,
    Word,
)
from regdesk.collection.print_words import BadgeTakenBack
from regdesk.collection.stock_words import Spoil
from regdesk.collection.withdrawn import ends
from regdesk.keys.seal import Serial


class BadgeState(StrEnum):
    """REQUESTED and UNKNOWN are the states after which a clerk is asked whether a badge came out.

    CANCELLED: it failed or was spoiled before it was handed over. VOID: somebody had it.
    """

    REQUESTED = "requested"
    UNKNOWN = "unknown"
    PRINTED = "printed"
    COLLECTED = "collected"
    CANCELLED = "cancelled"
    VOID = "void"


ENDED = frozenset({BadgeState.CANCELLED, BadgeState.VOID})
"""States that nothing leads out of."""


@dataclass(frozen=True, slots=True)
class Badge:
    """One sheet of stock. A cancelled or void code never becomes valid again.

    `reason`: why it ended or is in doubt; of a void one a value of `VoidReason`. `spoiled`: value of `Spoil` where a
    sheet is no good, empty where none was fed. `collected`: when it was handed over. `back`: when it was given back.
    `collector`: id of who took it for its bearer in a `collection` of the delegation; both empty where nobody did.
    """

    code: str
    number: int
    state: BadgeState
    desk: str
    requested: datetime
    attempt: str
    printer: str
    changed: datetime
    clerk: str
    reason: str = ""
    collector: str = ""
    collection: str = ""
    spoiled: str = ""
    collected: datetime | None = None
    back: datetime | None = None

    @property
    def is_ended(self) -> bool:
        return self.state in ENDED


class Doubt(StrEnum):
    """Who has to look at the face before anything else is done; nobody where there is no doubt."""

    NONE = "none"
    SECOND_PERSON = "second_person"
    SUPERVISOR = "supervisor"


class VisitState(StrEnum):
    EXPECTED = "expected"
    IDENTITY_CONFIRMED = "identity_confirmed"
    PRINTING = "printing"
    PRINT_UNKNOWN = "print_unknown"
    PRINTED = "printed"
    COLLECTED = "collected"


@dataclass(frozen=True, slots=True)
class Approval:
    """A supervisor's yes to one refusal, until the badge is handed over. `seen`: the documents that it is about.

    `delegation`: whose badges a collector may take by it.
    """

    about: str
    at: datetime
    seen: tuple[Seen, ...] = ()
    delegation: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """What has happened with one person. `badge` is the one that counts now (never one that ended).

    `ended`: the badge that was cancelled without a new one, until a new one is asked for or a supervisor gives one.
    `day_badges`: for one day each, given by hand while nothing else worked; they are none of `badges`.
    """

    person: str
    identity: Entry | None = None
    badges: tuple[Badge, ...] = ()
    conflict: bool = False
    doubt: Doubt = Doubt.NONE
    approvals: tuple[Approval, ...] = ()
    ended: Badge | None = None
    day_badges: tuple[DayGiven, ...] = ()

    @property
    def badge(self) -> Badge | None:
        standing = None
        for badge in self.badges:
            if badge.state is BadgeState.COLLECTED:
                return badge
            if not badge.is_ended:
                standing = badge
        return standing

    @property
    def in_doubt(self) -> tuple[Badge, ...]:
        """Badges of which nobody knows yet whether they came out, be it that another one counts."""
        return tuple(badge for badge in self.badges if badge.state in (BadgeState.REQUESTED, BadgeState.UNKNOWN))

    @property
    def replacements(self) -> int:
        """How many badges this person had before: the next one is marked R1 after one, R2 after two."""
        return sum(badge.state is BadgeState.VOID for badge in self.badges)

    @property
    def former(self) -> Badge | None:
        """The latest badge that this person had and that is void now."""
        void = [badge for badge in self.badges if badge.state is BadgeState.VOID]
        return max(void, key=lambda badge: badge.changed, default=None)

    @property
    def state(self) -> VisitState:
        if self.badge:
            return _STATE_OF_BADGE[self.badge.state]
        return VisitState.IDENTITY_CONFIRMED if self.identity else VisitState.EXPECTED


_STATE_OF_BADGE = {
    BadgeState.REQUESTED: VisitState.PRINTING,
    BadgeState.UNKNOWN: VisitState.PRINT_UNKNOWN,
    BadgeState.PRINTED: VisitState.PRINTED,
    BadgeState.COLLECTED: VisitState.COLLECTED,
}


@dataclass(slots=True)
class _Folding:
    identity: Entry | None = None
    badges: dict[str, Badge] = field(default_factory=dict)
    doubt: Doubt = Doubt.NONE
    approvals: tuple[Approval, ...] = ()
    ended: str = ""
    day_badges: dict[str, DayGiven] = field(default_factory=dict)


def fold(person: str, entries: Iterable[Entry]) -> Visit:
    """Fold one person's entries, in any order; a desk's own order is its sequence, between desks time decides.

    Which badges count depends on no order and on no clock: those that somebody took and that no word anywhere ends.
    Of two that count the earliest stands and `conflict` is set, until a supervisor decides (house plan, 5).
    """
    folding = _Folding()
    for entry in _by_cause(entries):
        _take(folding, entry)
    badges = tuple(folding.badges.values())
    collected = sum(badge.state is BadgeState.COLLECTED for badge in badges)
    earliest_first = tuple(sorted(badges, key=lambda b: (b.changed, b.desk, b.code))) if collected > 1 else badges
    return Visit(
        person, folding.identity, earliest_first,
        conflict=collected > 1, doubt=folding.doubt, approvals=folding.approvals,
        ended=folding.badges.get(folding.ended), day_badges=tuple(folding.day_badges.values()),
    )  # fmt: skip


def _by_cause(entries: Iterable[Entry]) -> Iterator[Entry]:
    """By time, but a badge begins before all else that is said of it: another desk's clock may be behind."""
    ordered = sorted({entry.hash: entry for entry in entries}.values(), key=lambda e: (e.at, e.desk, e.seq, e.hash))
    begins = _beginnings(ordered)
    early: set[str] = set()
    for entry in ordered:
        first = begins.pop(_about(entry.word), entry)
        if first is not entry:
            early.add(first.hash)
            yield first
        if entry.hash not in early:
            yield entry


def _beginnings(ordered: Sequence[Entry]) -> dict[str, Entry]:
    """By which entry each badge comes into being, by its code; without a request, by the first hand-over.

    The log of the desk that printed it may not have come yet: somebody has it all the same.
    """
    asked: dict[str, Entry] = {}
    taken: dict[str, Entry] = {}
    for entry in ordered:
        match entry.word:
            case BadgeRequested(code=code) | DayBadgeGiven(code=code):
                asked.setdefault(code, entry)
            case BadgeCollected(code=code):
                taken.setdefault(code, entry)
            case _:
                pass
    return {**taken, **asked}


def _about(word: Word) -> str:
    """The code of the badge that a word is about; empty for most."""
    if ended := ends(word):
        return ended[0]
    match word:
        case BadgeRequested() | BadgePrinted() | PrintUnknown() | BadgeCollected() | BadgeTakenBack() | DayBadgeGiven():
            return word.code
        case _:
            return ""


def _take(folding: _Folding, entry: Entry) -> None:
    match entry.word:
        case IdentityConfirmed():
            folding.identity = entry
        case FaceJudged() as word:
            folding.doubt = doubt_after(folding.doubt, word)
        case BadgeCollected() as word:
            folding.approvals = ()
            _collect(folding, entry, word)
        case BadgeVoided() as word:
            _void(folding, entry, word.code, void_reason(word.reason))
        case DoubleDecided() as word:
            _void(folding, entry, word.end, void_reason(word.why))
        case Decided():
            _take_decision(folding, entry)
        case DayBadgeGiven() as word:
            folding.day_badges.setdefault(word.code, given_by_hand(word, entry))
        case _:
            _print(folding, entry)


def _print(folding: _Folding, entry: Entry) -> None:
    """From the request to a badge on the desk, or to a sheet that is no good."""
    match entry.word:
        case BadgeRequested() as word if word.code not in folding.badges:
            folding.badges[word.code] = Badge(
                word.code, word.number, BadgeState.REQUESTED, entry.desk, entry.at,
                word.attempt, word.printer, entry.at, entry.clerk,
            )  # fmt: skip
            folding.ended = ""
        case BadgePrinted(code=code):
            _move(folding, entry, code, BadgeState.PRINTED)
            _came_out_after_all(folding, code)
        case PrintUnknown(code=code, reason=reason):
            _move(folding, entry, code, BadgeState.UNKNOWN, reason)
        case PrintFailed() as word:
            _spoil(folding, entry, word.code, word.reason, word.spoiled)
        case BadgeCancelled(code=code, reason=reason):
            _spoil(folding, entry, code, reason, spoil_of(reason))
        case BadgeTakenBack(code=code, end="printed"):
            _came_out_after_all(folding, code)


def _spoil(folding: _Folding, entry: Entry, code: str, reason: str, spoiled: str) -> None:
    """Of one that was handed over elsewhere: gates refuse it by this word, so it counts for nobody."""
    if not _ends(folding, entry, code, VoidReason.WITHDRAWN, if_had=True):
        _move(folding, entry, code, BadgeState.CANCELLED, reason, spoiled=spoiled)


def _came_out_after_all(folding: _Folding, code: str) -> None:
    """A page of a badge that was given up lies somewhere: it is no good, and its sheet is used."""
    badge = folding.badges.get(code)
    if badge and badge.state is BadgeState.CANCELLED and not badge.spoiled:
        folding.badges[code] = replace(badge, spoiled=Spoil.OPERATOR)


def _collect(folding: _Folding, entry: Entry, word: BadgeCollected) -> None:
    badge = folding.badges.get(word.code) or _begun(folding, entry, word.code)
    if badge.state not in _FINAL:
        folding.badges[word.code] = replace(badge, collector=word.collector, collection=word.collection)
        _move(folding, entry, word.code, BadgeState.COLLECTED)
    elif badge.state is BadgeState.CANCELLED and badge.reason in _VOIDS:
        # by another desk's clock it ended before it was given: somebody has it all the same
        folding.badges[word.code] = replace(badge, state=BadgeState.VOID, spoiled="", collected=entry.at)


def _begun(folding: _Folding, entry: Entry, code: str) -> Badge:
    """A badge of which nothing is known here yet but that it was handed over."""
    serial = Serial.from_code(code)
    folding.badges[code] = badge = Badge(
        code, serial.counter if serial else 0, BadgeState.PRINTED, entry.desk, entry.at, "", "", entry.at, entry.clerk
    )  # fmt: skip
    return badge


def _take_decision(folding: _Folding, entry: Entry) -> None:
    """A no takes back every yes, also one in place of a document.

    A yes ends a badge or a doubt, is the identity itself, or lets one refusal pass.
    """
    word = entry.word
    if not isinstance(word, Decided):
        return
    if not word.approved:
        folding.approvals = ()
        if folding.identity and isinstance(folding.identity.word, Decided):
            folding.identity = None
        return
    match word.about:
        case "already_collected" | "two_badges":
            _end(folding, entry, word)
        case "face_differs":
            folding.doubt = Doubt.NONE
        case "no_document":
            folding.identity = entry
        case _:
            folding.approvals += (Approval(word.about, entry.at, word.seen, word.delegation),)


def _end(folding: _Folding, entry: Entry, word: Decided) -> None:
    """A supervisor gave another badge for one that was handed over, or chose between two."""
    if not _ends(folding, entry, word.badge, void_reason(word.why)):
        return
    if word.about == "already_collected":
        folding.identity, folding.ended = None, ""


def _void(folding: _Folding, entry: Entry, code: str, reason: VoidReason) -> None:
    """Who gets another badge shows a document anew (X30); the one that replaces has been looked at already."""
    if code in folding.day_badges:
        folding.day_badges[code] = replace(folding.day_badges[code], void=reason)
    before = folding.badges.get(code)
    if _ends(folding, entry, code, reason) and reason is not VoidReason.REPLACED:
        folding.identity = None
        folding.ended = code if reason in FOR_GOOD else ""
    if before is not None and before.back is None and reason is VoidReason.RETURNED:
        folding.badges[code] = replace(folding.badges[code], back=entry.at)


def _ends(folding: _Folding, entry: Entry, code: str, reason: VoidReason, *, if_had: bool = False) -> bool:
    """Whether the badge ends by this entry: one that was handed over is void, any other is spoiled.

    `if_had`: only one that was handed over.
    """
    badge = folding.badges.get(code)
    had = badge is not None and badge.state is BadgeState.COLLECTED
    if badge is None or badge.is_ended or (if_had and not had):
        return False
    folding.badges[code] = replace(
        badge, state=BadgeState.VOID if had else BadgeState.CANCELLED, reason=reason,
        spoiled="" if had else Spoil.OPERATOR, changed=entry.at, clerk=entry.clerk, desk=entry.desk,
    )  # fmt: skip
    return True


def doubt_after(doubt: Doubt, judged: FaceJudged) -> Doubt:
    """Once there is doubt only a second person ends it, and only by `same`; two who are not sure need a supervisor."""
    if doubt is Doubt.SUPERVISOR or judged.answer == Face.DIFFERENT:
        return Doubt.SUPERVISOR
    if doubt is Doubt.NONE:
        return Doubt.SECOND_PERSON if judged.answer == Face.UNSURE else Doubt.NONE
    if not judged.second:
        return doubt
    return Doubt.SUPERVISOR if judged.answer == Face.UNSURE else Doubt.NONE


_FINAL = ENDED | {BadgeState.COLLECTED}
_VOIDS = frozenset(VoidReason)


def _move(
    folding: _Folding, entry: Entry, code: str, state: BadgeState, reason: str = "", *, spoiled: str = ""
) -> None:  # fmt: skip
    badge = folding.badges.get(code)
    if badge is None or badge.state in _FINAL:
        return
    folding.badges[code] = replace(
        badge, state=state, changed=entry.at, clerk=entry.clerk, desk=entry.desk, reason=reason, spoiled=spoiled,
        collected=entry.at if state is BadgeState.COLLECTED else None,
    )  # fmt: skip
