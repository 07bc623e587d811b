"""Why somebody is not signed in, or a decision not taken, as values. The words are in `regdesk.sentences.staff`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Why(StrEnum):
    """Each has its sentence."""

    NO_STAFF_LIST = "no_staff_list"
    NOT_A_CARD = "not_a_card"
    UNKNOWN_CARD = "unknown_card"
    BARRED = "barred"
    NOT_YOUR_ROLE = "not_your_role"
    CHOOSE_PIN = "choose_pin"
    PIN_CHOSEN = "pin_chosen"
    PIN_NOT_SIX_DIGITS = "pin_not_six_digits"
    PIN_TOO_EASY = "pin_too_easy"
    SAME_PIN = "same_pin"
    WRONG_PIN = "wrong_pin"
    WAIT = "wait"
    NOT_SIGNED_IN = "not_signed_in"
    NOT_YOURSELF = "not_yourself"
    NOT_ON_STAFF = "not_on_staff"
    OWN_DESK = "own_desk"
    OWN_COUNT = "own_count"
    MAY_NOT_APPROVE = "may_not_approve"
    SECOND_APPROVER = "second_approver"
    SAME_APPROVER = "same_approver"
    CANNOT_APPROVE = "cannot_approve"
    WAIT_FOR_HOURS = "wait_for_hours"
    NOT_A_DECISION = "not_a_decision"
    CHOOSE_REASON = "choose_reason"
    WRITE_WHY = "write_why"
    NAME_AUTHORITY = "name_authority"
    WHICH_BADGE = "which_badge"
    DECIDED_ALREADY = "decided_already"
    SHOW_DOCUMENT = "show_document"
    NOTHING_CORRECTED = "nothing_corrected"
    NAME_MISSING = "name_missing"
    TOO_LONG = "too_long"
    NO_PAPER = "no_paper"


@dataclass(frozen=True, slots=True)
class Stop:
    """A no, as a value. Facts: `left` tries, `until` (aware, event's zone), `role`, `place`, `contact`, `count`,
    `most` letters.
    """

    why: Why
    facts: Mapping[str, object] = field(default_factory=dict)
