"""What the log says of badges that end after they were handed over, and of what is corrected on them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from regdesk.collection.facts import Code
from regdesk.collection.stock_words import Spoil


class VoidReason(StrEnum):
    """Why a badge that somebody had is void for ever (practice 2F, X28 to X32). A guard is told it at the door."""

    LOST = "lost"
    STOLEN = "stolen"
    DAMAGED = "damaged"
    NAME_WRONG = "name_wrong"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    RETURNED = "returned"


FOR_GOOD = frozenset({VoidReason.LOST, VoidReason.STOLEN, VoidReason.WITHDRAWN, VoidReason.RETURNED})
"""Cancelled without a new badge: only a supervisor gives this person another one."""

_DECIDED: Mapping[str, VoidReason] = {
    "given_back": VoidReason.RETURNED,
    "given_to_another": VoidReason.WITHDRAWN,
}


def void_reason(why: str) -> VoidReason:
    """The reason by which a badge is void, of whatever key a decision gave; what was written by hand is withdrawn."""
    return next((reason for reason in VoidReason if reason == why), _DECIDED.get(why, VoidReason.WITHDRAWN))


def spoil_of(reason: str) -> Spoil:
    """Why a sheet is no good, of what a cancelled badge says; older logs say `spoiled` and `print again`."""
    return next((spoil for spoil in Spoil if spoil == reason), Spoil.OPERATOR)


@dataclass(frozen=True, slots=True)
class BadgeVoided:
    """A badge that was handed over is void. `reason`: value of `VoidReason`, `note`: in words, never a name.

    RETURNED of one that is void already: it was found, and lies in the box. `approvers`: (staff id, role) of who said
    yes; empty where a desk has no staff list, and for the former badge when its replacement is printed.
    """

    code: Code
    reason: str
    note: str = ""
    approvers: tuple[tuple[str, str], ...] = ()


class Corrected(StrEnum):
    """What of a person can be corrected on the spot: fields of the list that a badge shows."""

    GIVEN = "given"
    FAMILY = "family"
    FUNCTION = "function"
    DELEGATION = "delegation"


@dataclass(frozen=True, slots=True)
class BadgeCorrected:
    """What a badge says of a person was corrected (practice X32). It goes with the person when they are erased.

    `changes`: (value of `Corrected`, before, after). `document_kind`, `issuer`, `number_ends`: what was seen, as in
    `Seen`; kind `letter` for one of the delegation. `approvers`: as in `BadgeVoided`.
    """

    changes: tuple[tuple[str, str, str], ...]
    document_kind: str = ""
    issuer: str = ""
    number_ends: str = ""
    approvers: tuple[tuple[str, str], ...] = ()
