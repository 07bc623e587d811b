"""Dates, times and spans in the words of each language, for slips, screens and the command line.

Days are always written with the month's name (14 Mar 1984), never as 14/03/84; the clock has 24 hours.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

_DAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}
_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
}
_WHOLE_MONTHS = {
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    "es": (
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ),
}  # fmt: skip
_LOWER_MONTHS = [[month.casefold() for month in months] for months in _MONTHS.values()]
_HOUR = timedelta(hours=1)
_TWO_DAYS = timedelta(hours=48)


def _known(language: str) -> str:
    return language if language in _DAYS else "en"


def day_of_year(day: date, language: str = "en") -> str:
    """`14 Mar 1984`."""
    return f"{short_day(day, language)} {day.year}"


def partial_day(year: int, month: int | None, day: int | None, language: str = "en") -> str:
    """`14 Mar 1984`, `Mar 1984` or `1984`: as much as is known."""
    named = _MONTHS[_known(language)][month - 1] if month else ""
    known = (str(day) if day and month else "", named, f"{year:04d}")
    return " ".join(part for part in known if part)


def month_number(text: str) -> int | None:
    """1 to 12 for a month given as a number or by its first three letters in any language; None for anything else."""
    if text.isdecimal() and text.isascii():
        return int(text) if 1 <= int(text) <= 12 else None
    first = text.casefold()[:3]
    found = [months.index(first) + 1 for months in _LOWER_MONTHS if first in months]
    return found[0] if found else None


def short_day(day: date, language: str = "en") -> str:
    """`3 Dec`."""
    return f"{day.day} {_MONTHS[_known(language)][day.month - 1]}"


def weekday(day: date, language: str = "en") -> str:
    """`Sunday`."""
    return _DAYS[_known(language)][day.weekday()]


def dated(day: date, language: str = "en") -> str:
    """`Sun 3 Dec`."""
    return f"{weekday(day, language)[:3]} {short_day(day, language)}"


def whole_day(day: date, language: str = "en") -> str:
    """`Monday 4 December`, for a screen with room for it."""
    known = _known(language)
    of = " de " if known == "es" else " "
    return f"{weekday(day, known)} {day.day}{of}{_WHOLE_MONTHS[known][day.month - 1]}"


def moment(at: datetime, language: str = "en") -> str:
    """`Fri 1 Dec 13:00`, in the zone that `at` carries."""
    return f"{dated(at, language)} {clock_time(at)}"


def clock_time(at: datetime) -> str:
    """`13:00`."""
    return f"{at:%H:%M}"


def span(length: timedelta, language: str = "en") -> str:
    """`12 minutes`, `2 h 10 min` or `3 days`; whole minutes, rounded down."""
    minutes = int(length.total_seconds() // 60)
    if length < _HOUR:
        return _minutes(minutes, _known(language))
    if length < _TWO_DAYS:
        return f"{minutes // 60} h {minutes % 60} min" if minutes % 60 else f"{minutes // 60} h"
    return f"{length.days} días" if _known(language) == "es" else f"{length.days} days"


def _minutes(minutes: int, language: str) -> str:
    one, many = ("minuto", "minutos") if language == "es" else ("minute", "minutes")
    return f"{minutes} {one if minutes == 1 else many}"


def told(facts: Mapping[str, object], language: str = "en") -> dict[str, str]:
    """The facts of a refusal as words. Facts that are not known are left out.

    A moment `opens` also gives `opens_day` (its weekday) and `opens_time`; `number` gets five digits.
    """
    words: dict[str, str] = {}
    for name, fact in facts.items():
        words.update(_words(name, fact, language))
    return words


def _words(name: str, fact: object, language: str) -> dict[str, str]:
    match fact:
        case None | "":
            return {}
        case datetime():
            return {
                name: moment(fact, language),
                f"{name}_day": weekday(fact, language),
                f"{name}_time": clock_time(fact),
            }
        case date():
            return {name: day_of_year(fact, language)}
        case timedelta():
            return {name: span(fact, language)}
        case int() if name == "number":
            return {name: f"{fact:05d}"}
        case _:
            return {name: str(fact)}
