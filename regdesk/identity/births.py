"""The line of the date of birth: what agrees, what is only written otherwise, what is another date."""

from dataclasses import replace
from datetime import date

from regdesk.identity.document import PartialDate
from regdesk.identity.findings import NOTHING, UNREGISTERED, Field, Finding, partial
from regdesk.people.names import Marks, Result


def born_line(registered: date | None, read: PartialDate | None, *, on: date) -> Finding:
    """Registration and document, seen on a day.

    Looked at: day and month exchanged, one digit off, 1 January on one side (written where the day is not known),
    a century that the two digits of a machine-readable line leave open. Every other difference stops.
    """
    read = _in_the_century_of(read, registered)
    line = date_line(Field.BORN, _of(registered), read)
    if registered is None:
        return line
    if read is None:
        return replace(line, result=Result.LOOK, reason="not_in_document")
    result, reason = _compared(registered, read, on)
    return _marked(replace(line, result=result, reason=reason))


def date_line(field: Field, registered: PartialDate | None, read: PartialDate | None) -> Finding:
    """A line of two dates, its result still to be given."""
    return Finding(
        field=field,
        registration=partial(registered),
        document=partial(read),
        result=Result.WRITTEN,
        reason=UNREGISTERED,
        registration_date=registered,
        document_date=read,
    )


def _marked(line: Finding) -> Finding:
    """A date is marked as a whole where it differs."""
    if line.agrees or line.reason == "born_century":
        return line
    return replace(line, marks_registration=whole(line.registration), marks_document=whole(line.document))


def whole(text: str) -> Marks:
    """A mark on every sign of a text; none on a dash."""
    return ((0, len(text)),) if text != NOTHING else ()


def _compared(registered: date, read: PartialDate, on: date) -> tuple[Result, str]:
    differing = _differing(registered, read)
    if not differing:
        return _agreeing(registered, read, on)
    if likely := _likely_slip(registered, read, differing):
        return Result.LOOK, likely
    return Result.STOP, "_".join(["born", *differing])


def _differing(registered: date, read: PartialDate) -> list[str]:
    """Which of day, month and year differ, as far as the document states them."""
    pairs = {
        "day": (registered.day, read.day),
        "month": (registered.month, read.month),
        "year": (registered.year, read.year),
    }
    return [name for name, (mine, theirs) in pairs.items() if theirs is not None and mine != theirs]


def _agreeing(registered: date, read: PartialDate, on: date) -> tuple[Result, str]:
    """Same as far as it is stated. Of somebody registered as a hundred years old the line may mean a small child."""
    if registered.year + 100 <= on.year:
        return Result.LOOK, "born_century"
    if read.day:
        return Result.SAME, "same"
    return Result.WRITTEN, "born_month_only" if read.month else "born_year_only"


def _likely_slip(registered: date, read: PartialDate, differing: list[str]) -> str:
    """How such a difference usually comes about; empty when it does not."""
    if differing == ["day", "month"] and (read.day, read.month) == (registered.month, registered.day):
        return "born_swapped"
    if "year" not in differing and (1, 1) in ((registered.month, registered.day), (read.month, read.day)):
        return "born_first_january"
    return "born_digit" if _one_digit_off(registered, read) else ""


def _one_digit_off(registered: date, read: PartialDate) -> bool:
    """Of the six digits that the lines of a document give; only of a date that is known whole."""
    if read.month is None or read.day is None:
        return False
    mine = f"{registered:%d%m}{registered.year % 100:02d}"
    theirs = f"{read.day:02d}{read.month:02d}{read.year % 100:02d}"
    return sum(one != other for one, other in zip(mine, theirs, strict=True)) == 1


def _in_the_century_of(read: PartialDate | None, registered: date | None) -> PartialDate | None:
    """Lines give two digits of the year and are read as the latest that is past: a registration may know better."""
    if read is None or registered is None or registered.year + 100 != read.year:
        return read
    there = PartialDate(registered.year, read.month, read.day)
    leap_day_elsewhere = (read.month, read.day) == (2, 29) and (registered.month, registered.day) != (2, 29)
    return read if leap_day_elsewhere else there


def _of(when: date | None) -> PartialDate | None:
    return PartialDate(when.year, when.month, when.day) if when else None
