"""What the log says of blank badges: counted, brought, taken away, spoiled outside a print job, explained and signed.

A size is what a box of blanks holds: `a6`, `cr80`, `a4`. Counts are sheets, of which each may carry several badges.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Moment(StrEnum):
    """When a box was counted. OPENING begins the day: what is in the box then is what the desk answers for."""

    OPENING = "opening"
    BETWEEN = "between"
    CLOSING = "closing"


class Moving(StrEnum):
    """How blanks come and go without being printed: from and to the locked store, from and to other desks."""

    BROUGHT = "brought"
    TAKEN_AWAY = "taken_away"
    TO_DESK = "to_desk"
    FROM_DESK = "from_desk"


COMES = frozenset({Moving.BROUGHT, Moving.FROM_DESK})
"""The others take blanks away."""


class Spoil(StrEnum):
    """Why a sheet is no good (practice 2H). UNCLAIMED: a good badge that nobody came for."""

    JAM = "jam"
    COLOUR = "colour"
    WRONG_DATA = "wrong_data"
    WRONG_PHOTO = "wrong_photo"
    OPERATOR = "operator"
    TEST = "test"
    TORN = "torn"
    UNCLAIMED = "unclaimed"


@dataclass(frozen=True, slots=True)
class StockCounted:
    """Somebody counted the blanks of a size. `moment`: value of `Moment`."""

    size: str
    count: int
    moment: str


@dataclass(frozen=True, slots=True)
class StockMoved:
    """Blanks came or went. `kind`: value of `Moving`; `desk`: the number of the other desk, 0 for the store."""

    size: str
    count: int
    kind: str
    desk: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class StockSpoiled:
    """Blanks are no good that no badge was printed on: a test page, a torn sheet. `reason`: value of `Spoil`."""

    size: str
    count: int
    reason: str


@dataclass(frozen=True, slots=True)
class StockSigned:
    """A difference is explained and signed. From here on the box is taken to hold what was counted.

    `why`: in words. `approvers`: (staff id, role), never who counted; empty where a desk has no staff list, and then
    `named` is who signed.
    """

    size: str
    expected: int
    counted: int
    why: str
    approvers: tuple[tuple[str, str], ...] = ()
    named: str = ""


StockWord = StockCounted | StockMoved | StockSpoiled | StockSigned
STOCK_WORDS: Mapping[str, type[StockWord]] = {
    "stock.counted": StockCounted,
    "stock.moved": StockMoved,
    "stock.spoiled": StockSpoiled,
    "stock.signed": StockSigned,
}
"""Registered with all words in `regdesk.collection.entries`."""
