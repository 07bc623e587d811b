"""Who may do what: the roles at a registration desk and their rights, as one table (practice 3A).

A person who has several roles works in one at a time, and has the rights of that one alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """Who somebody is while they are signed in. A person may have several and works in one at a time."""

    GREETER = "greeter"
    CLERK = "clerk"
    SUPERVISOR = "supervisor"
    AUTHORITY = "authority"
    SHIFT_LEAD = "shift_lead"
    GUARD = "guard"


class Right(StrEnum):
    """What can be done, in the words of the field."""

    SCAN_CONFIRMATION = "scan confirmation QR"
    SEND_TO_LANE = "send to lane"
    SEARCH = "search"
    SEE_PASSPORT_DATA = "see passport data"
    CHECK_IDENTITY = "check identity"
    PRINT = "print"
    HAND_OVER = "hand over"
    RECORD_CARDS = "record cards and action groups"
    SPOIL_BADGE = "spoil a badge"
    REPRINT_COLLECTED = "reprint a collected badge"
    ISSUE_OUT_OF_WINDOW = "out-of-window issue"
    CORRECT_NAME = "on-spot name correction"
    DECIDE_IDENTITY = "decide an identity in doubt"
    ACCEPT_PROXY = "proxy acceptance"
    VOID = "void"
    UNLOCK_CONFLICT = "unlock conflicts"
    RELEASE_TRIES = "reset PIN tries"
    CHANGE_CATEGORY = "change category"
    APPROVE = "approve an accreditation"
    COUNT_STOCK = "stock count"
    SIGN_STOCK = "sign for a difference in the stock"
    PRINT_DAY_BADGES = "print badges for one day"
    OPEN_AND_CLOSE_SHIFT = "open and close shift"
    EXCHANGE = "export and import sync"
    CARRY = "carry a stick between desks"
    REPORT = "end-of-day report"
    KEEP_STAFF = "keep the staff list"
    BAR_STAFF = "bar a person"
    ENROL = "enrol desks"
    SET_UP_BADGES = "set up badges and printers"
    CHECK_BADGES = "badge check"
    GIVE_PERSON_DATA = "give what is held about a person"
    DELETE_PERSON = "erase a person"
    WIPE = "wipe the desk"


class May(StrEnum):
    """What a cell of the table says. NAMING: only when the authority that decided is named in the record."""

    YES = "yes"
    NAMING = "naming the authority"
    NO = "no"


Y, A, _ = May.YES, May.NAMING, May.NO
RIGHTS: Mapping[Right, tuple[May, ...]] = {
    #                         greeter, clerk, supervisor, authority, shift lead, guard
    Right.SCAN_CONFIRMATION:        (Y, Y, Y, _, _, _),
    Right.SEND_TO_LANE:             (Y, Y, Y, _, _, _),
    Right.SEARCH:                   (_, Y, Y, Y, _, _),
    Right.SEE_PASSPORT_DATA:        (_, Y, Y, _, _, _),
    Right.CHECK_IDENTITY:           (_, Y, Y, _, _, _),
    Right.PRINT:                    (_, Y, Y, _, _, _),
    Right.HAND_OVER:                (_, Y, Y, _, _, _),
    Right.RECORD_CARDS:             (_, Y, Y, _, _, _),
    Right.SPOIL_BADGE:              (_, Y, Y, _, _, _),
    Right.REPRINT_COLLECTED:        (_, _, Y, _, _, _),
    Right.ISSUE_OUT_OF_WINDOW:      (_, _, Y, _, _, _),
    Right.CORRECT_NAME:             (_, _, Y, _, _, _),
    Right.DECIDE_IDENTITY:          (_, _, Y, _, _, _),
    Right.ACCEPT_PROXY:             (_, _, Y, _, _, _),
    Right.VOID:                     (_, _, Y, _, _, _),
    Right.UNLOCK_CONFLICT:          (_, _, Y, _, _, _),
    Right.RELEASE_TRIES:            (_, _, Y, _, _, _),
    Right.CHANGE_CATEGORY:          (_, _, A, A, _, _),
    Right.APPROVE:                  (_, _, A, A, _, _),
    Right.COUNT_STOCK:              (_, _, _, _, Y, _),
    Right.SIGN_STOCK:               (_, _, Y, _, Y, _),
    Right.PRINT_DAY_BADGES:         (_, _, Y, _, Y, _),
    Right.OPEN_AND_CLOSE_SHIFT:     (_, _, _, _, Y, _),
    Right.EXCHANGE:                 (_, _, _, _, Y, _),
    Right.CARRY:                    (_, _, Y, _, Y, _),
    Right.REPORT:                   (_, _, _, _, Y, _),
    Right.KEEP_STAFF:               (_, _, _, _, Y, _),
    Right.BAR_STAFF:                (_, _, Y, _, Y, _),
    Right.ENROL:                    (_, _, _, _, Y, _),
    Right.SET_UP_BADGES:            (_, _, Y, _, Y, _),
    Right.CHECK_BADGES:             (_, Y, Y, _, _, Y),
    Right.GIVE_PERSON_DATA:         (_, _, Y, _, _, _),
    Right.DELETE_PERSON:            (_, _, Y, _, _, _),
    Right.WIPE:                     (_, _, Y, _, Y, _),
}  # fmt: skip
"""The table; columns in the order of `Role`. What 3A has for nobody (PINs, staff list, keys) follows identity 5."""
_COLUMN = {role: place for place, role in enumerate(Role)}

_ASKED = (Role.CLERK, Role.SUPERVISOR, Role.SHIFT_LEAD, Role.AUTHORITY, Role.GREETER, Role.GUARD)
"""Whom to ask for what one may not do: the nearest colleague first."""


@dataclass(frozen=True, slots=True)
class NotYours:
    """A right that a role does not have. `ask`: the role that has it."""

    right: Right
    ask: Role


def may(role: Role, right: Right) -> May:
    """One cell of the table."""
    return RIGHTS[right][_COLUMN[role]]


def allowed(role: Role, right: Right, *, authority: str = "") -> NotYours | None:
    """None when a role may use a right. `authority`: the name or code of who decided, where that was named."""
    cell = may(role, right)
    if cell is May.YES or (cell is May.NAMING and authority.strip()):
        return None
    return NotYours(right, asked_for(right))


def asked_for(right: Right) -> Role:
    """Who is asked for what one may not do oneself."""
    return next(role for role in _ASKED if may(role, right) is not May.NO)
