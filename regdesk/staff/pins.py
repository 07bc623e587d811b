"""PINs: six digits that say who is working. They protect no key; they are kept as Argon2id hashes only.

Design: identity 5.3 (19 MiB, two passes, 53 ms), five tries, then waits that double.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

DIGITS = 6
MEMORY_KIB, PASSES, LANES, SALT, LENGTH = 19_456, 2, 1, 16, 32
_BASE64 = "[A-Za-z0-9+/]"
_PHC = re.compile(rf"\$argon2id\$v=19\$m={MEMORY_KIB},t={PASSES},p={LANES}\${_BASE64}{{22}}\${_BASE64}{{43}}")
"""The one shape that is taken: a hash from a file could ask for more memory than a laptop has."""
_UP = "01234567890"
_DOWN = _UP[::-1]


@dataclass(frozen=True, slots=True)
class Pin:
    """What somebody typed as a PIN. It shows itself nowhere: not in a log, not in a traceback."""

    digits: str = field(repr=False)

    def __str__(self) -> str:
        return "Pin()"


class Weak(StrEnum):
    """Why a PIN is not taken."""

    NOT_SIX_DIGITS = "pin_not_six_digits"
    TOO_EASY = "pin_too_easy"


def weakness(pin: Pin) -> Weak | None:
    """None when the PIN may be chosen. Too easy are one or two digits again and again, and digits in a row."""
    digits = pin.digits
    if not re.fullmatch(rf"[0-9]{{{DIGITS}}}", digits):
        return Weak.NOT_SIX_DIGITS
    in_a_row = digits in _UP or digits in _DOWN
    repeated = digits == digits[:2] * 3 or digits == digits[:3] * 2
    return Weak.TOO_EASY if in_a_row or repeated or len(set(digits)) < 3 else None


@dataclass(frozen=True, slots=True)
class KeptPin:
    """A PIN as it is kept. `hash`: PHC text; `own`: chosen by the person and known to nobody else; `since`: aware."""

    hash: str = field(repr=False)
    own: bool
    since: datetime


def is_hash(text: str) -> bool:
    """Whether a text is the hash of a PIN, of the very strength that this regdesk uses."""
    return _PHC.fullmatch(text) is not None


def hash_of(pin: Pin, salt: bytes) -> str:
    """The PHC text of a PIN. `salt`: 16 random bytes."""
    # late: only who signs in waits for it
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    work = Argon2id(salt=salt, length=LENGTH, iterations=PASSES, lanes=LANES, memory_cost=MEMORY_KIB)
    return work.derive_phc_encoded(pin.digits.encode())


def fits(pin: Pin, kept: KeptPin) -> bool:
    """Whether it is this PIN. The comparison takes the same time wherever they differ."""
    from cryptography.exceptions import InvalidKey
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    try:
        Argon2id.verify_phc_encoded(pin.digits.encode("utf-8", "replace"), kept.hash)
    except InvalidKey:
        return False
    return True
