"""One person at the registration centre, folded from the log. Pure: the same entries give the same visit."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

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
)


class BadgeState(StrEnum):
    """REQUESTED and UNKNOWN are the states after which a clerk is asked whether a badge came out."""

    REQUESTED = "requested"
    UNKNOWN = "unknown"
    PRINTED = "printed"
    COLLECTED = "collected"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Badge:
    """One sheet of stock. A cancelled code never becomes valid again."""

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
    """A supervisor's yes to one refusal, until the badge is handed over. `seen`: the documents that it is about."""

    about: str
    at: datetime
    seen: tuple[Seen, ...] = ()


@dataclass(frozen=True, slots=True)
class Visit:
    """What has happened with one person. `badge` is the one that counts now (never a cancelled one)."""

    person: str
    identity: Entry | None = None
    badges: tuple[Badge, ...] = ()
    conflict: bool = False
    doubt: Doubt = Doubt.NONE
    approvals: tuple[Approval, ...] = ()

    @property
    def badge(self) -> Badge | None:
        standing = None
        for badge in self.badges:
            if badge.state is BadgeState.COLLECTED:
                return badge
            if badge.state is not BadgeState.CANCELLED:
                standing = badge
        return standing

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


def fold(person: str, entries: Iterable[Entry]) -> Visit:
    """Fold one person's entries, in any order; a desk's own order is its sequence, between desks time decides.

    A badge once collected or cancelled stays so whatever a printer reports later; of two collected badges
    the earliest stands and `conflict` is set (house plan, 5).
    """
    folding = _Folding()
    for entry in sorted(entries, key=lambda e: (e.at, e.desk, e.seq)):
        _take(folding, entry)
    badges = tuple(folding.badges.values())
    collected = sum(badge.state is BadgeState.COLLECTED for badge in badges)
    earliest_first = tuple(sorted(badges, key=lambda b: b.changed)) if collected > 1 else badges
    return Visit(
        person, folding.identity, earliest_first,
        conflict=collected > 1, doubt=folding.doubt, approvals=folding.approvals,
    )  # fmt: skip


def _take(folding: _Folding, entry: Entry) -> None:
    match entry.word:
        case IdentityConfirmed():
            folding.identity = entry
        case FaceJudged() as word:
            folding.doubt = doubt_after(folding.doubt, word)
        case BadgeRequested() as word if word.code not in folding.badges:
            folding.badges[word.code] = Badge(
                word.code, word.number, BadgeState.REQUESTED, entry.desk, entry.at,
                word.attempt, word.printer, entry.at, entry.clerk,
            )  # fmt: skip
        case BadgePrinted(code=code):
            _move(folding, entry, code, BadgeState.PRINTED)
        case PrintUnknown(code=code, reason=reason):
            _move(folding, entry, code, BadgeState.UNKNOWN, reason)
        case PrintFailed(code=code, reason=reason) | BadgeCancelled(code=code, reason=reason):
            _move(folding, entry, code, BadgeState.CANCELLED, reason)
        case BadgeCollected(code=code):
            folding.approvals = ()
            _move(folding, entry, code, BadgeState.COLLECTED)
        case _:
            _take_decision(folding, entry)


def _take_decision(folding: _Folding, entry: Entry) -> None:
    """A no takes back every yes. A yes ends a badge or a doubt, is the identity itself, or lets one refusal pass."""
    word = entry.word
    if not isinstance(word, Decided):
        return
    if not word.approved:
        folding.approvals = ()
        return
    match word.about:
        case "already_collected" | "two_badges":
            _end(folding, entry, word)
        case "face_differs":
            folding.doubt = Doubt.NONE
        case "no_document":
            folding.identity = entry
        case _:
            folding.approvals += (Approval(word.about, entry.at, word.seen),)


def _end(folding: _Folding, entry: Entry, word: Decided) -> None:
    """The one way in which a badge that was handed over ends; who gets another shows a document anew (X30)."""
    badge = folding.badges.get(word.badge)
    if badge is None:
        return
    folding.badges[word.badge] = replace(
        badge, state=BadgeState.CANCELLED, changed=entry.at, clerk=entry.clerk, desk=entry.desk, reason=word.why
    )
    if word.about == "already_collected":
        folding.identity = None


def doubt_after(doubt: Doubt, judged: FaceJudged) -> Doubt:
    """Once there is doubt only a second person ends it, and only by `same`; two who are not sure need a supervisor."""
    if doubt is Doubt.SUPERVISOR or judged.answer == Face.DIFFERENT:
        return Doubt.SUPERVISOR
    if doubt is Doubt.NONE:
        return Doubt.SECOND_PERSON if judged.answer == Face.UNSURE else Doubt.NONE
    if not judged.second:
        return doubt
    return Doubt.SUPERVISOR if judged.answer == Face.UNSURE else Doubt.NONE


_FINAL = (BadgeState.COLLECTED, BadgeState.CANCELLED)


def _move(folding: _Folding, entry: Entry, code: str, state: BadgeState, reason: str = "") -> None:
    badge = folding.badges.get(code)
    if badge is None or badge.state in _FINAL:
        return
    folding.badges[code] = replace(
        badge, state=state, changed=entry.at, clerk=entry.clerk, desk=entry.desk, reason=reason
    )
