"""Dates of six signs, year without century, as machine-readable lines give them (ICAO Doc 9303-3, 4.8)."""

from datetime import date

from regdesk.identity.document import PartialDate
from regdesk.identity.lines import FILLER

UNKNOWN = FILLER * 2
_NOT_SAID = (UNKNOWN, "00")
_NEVER = ((99, 1, 1), (99, 12, 31))
"""Printed on cards that do not expire, as the Spanish ones of people over seventy: the year is 9999."""


def partial_date(signs: str) -> tuple[PartialDate | None, str]:
    """A date and what is odd about it.

    `zeros`: zeros where fillers should say that a part is not known. `odd`: a smaller part is known and a larger one
    is not. `none`: no such date. None without a fault: not stated. The year has two digits.
    """
    year, month, day = signs[:2], signs[2:4], signs[4:]
    if signs == FILLER * 6:
        return None, ""
    if not all(part.isdigit() or part == UNKNOWN for part in (year, month, day)):
        return None, "none"
    if signs == "000000":
        return None, "zeros"
    return _known_parts(year, month, day)


def _known_parts(year: str, month: str, day: str) -> tuple[PartialDate | None, str]:
    months = None if month in _NOT_SAID else int(month)
    days = None if day in _NOT_SAID else int(day)
    odd = year == UNKNOWN or (months is None and days is not None)
    found = PartialDate(0 if year == UNKNOWN else int(year), months, days)
    if not _exists(found, 2000) or not (months is not None or 1 <= (days or 1) <= 31):
        return None, "none"
    if year == UNKNOWN:
        return None, "odd"
    return PartialDate(found.year, months, days if months else None), _fault("00" in (month, day), odd=odd)


def _fault(zeros: bool, *, odd: bool) -> str:
    return "odd" if odd else "zeros" if zeros else ""


def birth_years(when: PartialDate, on: date) -> tuple[int, ...]:
    """The years that a two-digit year of birth may mean on a day, the latest first."""
    this = on.year - on.year % 100
    return tuple(
        century + when.year
        for century in (this, this - 100)
        if _exists(when, century) and date(century + when.year, when.month or 1, when.day or 1) <= on
    )


def birth_date(when: PartialDate | None, on: date, registered: date | None) -> PartialDate | None:
    """A birth in the century in which the registration has it, else in the latest that is not in the future."""
    if when is None:
        return None
    if registered and registered.year % 100 == when.year and _exists(when, registered.year - when.year):
        return PartialDate(registered.year, when.month, when.day)
    years = birth_years(when, on)
    return PartialDate(years[0], when.month, when.day) if years else None


def expiry_date(when: PartialDate | None, on: date) -> PartialDate | None:
    """An expiry in this century, unless that is more than 50 years ahead; None for a card that never expires."""
    if when is None or (when.year, when.month, when.day) in _NEVER:
        return None
    this = on.year - on.year % 100
    century = this - 100 if this + when.year > on.year + 50 else this
    return PartialDate((century if _exists(when, century) else 2000) + when.year, when.month, when.day)


def _exists(when: PartialDate, century: int) -> bool:
    try:
        date(century + when.year, when.month or 1, (when.day or 1) if when.month else 1)
    except ValueError:
        return False
    return True
