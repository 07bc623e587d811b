"""What was scanned or typed at a door, told by its shape alone. Nothing here is to be believed yet."""

import re
from dataclasses import dataclass
from enum import StrEnum

from regdesk.identity.mrz import looks_like_mrz
from regdesk.keys.seal import LIVE, MOST_NUMBER, TRAINING, Seal, read_seal

DIGITS = 5
"""Of the number that is printed on a badge for people."""
LONGEST = 400
"""Characters of a text that is looked at."""
_NUMBER = re.compile(r"[0-9]{5}", re.ASCII)
_CONFIRMATION = re.compile(r"(?=[A-Z0-9-]*[0-9])(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{4}-?[A-Z0-9]{4}", re.ASCII)
_OTHER_CODE = re.compile(r"(?!R1|RT)[A-Z]{2}[A-Z0-9:/.?=&_-]{10,}", re.ASCII)
"""A whole code that is not ours: of another meeting, a web address. Half a badge of ours begins as ours do."""


class Shape(StrEnum):
    """SEAL: a badge of this or another event. NUMBER: five digits. BROKEN: nothing that could be told."""

    SEAL = "seal"
    NUMBER = "number"
    CONFIRMATION = "confirmation"
    DOCUMENT = "document"
    OTHER = "other"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Scanned:
    """`seal` with SEAL; `number` (1 to 65535) with NUMBER."""

    shape: Shape
    seal: Seal | None = None
    number: int = 0


def scanned(text: str) -> Scanned:
    """What a text can be. Any text may be asked; small letters and white space around it are forgiven."""
    text = text.strip()[: LONGEST + 1]
    capitals = text.upper()
    if _NUMBER.fullmatch(capitals):
        return _number(int(capitals))
    if capitals.startswith((LIVE, TRAINING)) and (seal := read_seal(text)):
        return Scanned(Shape.SEAL, seal)
    if looks_like_mrz(text):
        return Scanned(Shape.DOCUMENT)
    if _CONFIRMATION.fullmatch(capitals):
        return Scanned(Shape.CONFIRMATION)
    return Scanned(Shape.OTHER if _OTHER_CODE.fullmatch(capitals) else Shape.BROKEN)


def _number(number: int) -> Scanned:
    return Scanned(Shape.NUMBER, number=number) if 1 <= number <= MOST_NUMBER else Scanned(Shape.BROKEN)
