"""What the log says of those who work at the desks: who came and went, who was barred. Ids, never a name or a PIN."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class OnDuty:
    """Who was signed in when an entry was written: the id on the staff list, and the value of the role."""

    id: str
    role: str


@dataclass(frozen=True, slots=True)
class StaffTaken:
    """A staff list was taken in. `file_hash`: SHA-256 of the file."""

    file_hash: str
    new: int
    changed: int
    missing: int


@dataclass(frozen=True, slots=True)
class StaffGiven:
    """The staff list left this desk as a file, with its cards and the hashes of its PINs, or as printed cards."""

    people: int
    what: str


@dataclass(frozen=True, slots=True)
class StaffChanged:
    """Something of somebody on the staff list was changed; `change` is a value of `StaffChange`."""

    staff: str
    change: str


class StaffChange(StrEnum):
    """What was done to an entry of the staff list."""

    BARRED = "barred"
    ADMITTED = "admitted"
    PIN_CHOSEN = "pin_chosen"
    PIN_SET = "pin_set"
    TRIES_RELEASED = "tries_released"
    NEW_CARD = "new_card"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody began to work at the desk; who and in which role, the entry itself says."""


@dataclass(frozen=True, slots=True)
class SignedOut:
    """Somebody stopped working at the desk."""


@dataclass(frozen=True, slots=True)
class NotSignedIn:
    """A card was used and did not do. `why`: wrong_pin, wait, barred. `wrong`: how many wrong tries there are now."""

    staff: str
    why: str
    wrong: int = 0
