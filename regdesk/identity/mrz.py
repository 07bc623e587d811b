"""Machine-readable lines of travel documents (ICAO Doc 9303, parts 3 to 7) as values. It never decides on a person.

A line with its check digits is read in this order: lines of the right length, letters and digits put right where
only the one or the other can stand, check digits, other readings on offer, dates, warnings.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from regdesk.identity.document import Document, DocumentKind, PartialDate, Source
from regdesk.identity.forms import CODE, FORMS, ISSUER, Form, Span, signs_at
from regdesk.identity.lines import FILLER, Kind, Lines, looks_like_mrz, read_lines
from regdesk.people.codes import ORGANISATIONS, is_known

__all__ = ["Candidate", "CheckDigit", "Kind", "Mrz", "Repair", "document_of", "looks_like_mrz", "parse", "read_as"]

AS_DIGIT = str.maketrans("OQDILZSBG", "000112586")
AS_LETTER = str.maketrans("012586", "OIZSBG")
LOOK_ALIKES = {"0": "O", "O": "0", "1": "I", "I": "1", "2": "Z", "Z": "2", "5": "S", "S": "5", "8": "B", "B": "8"}
MOST_CANDIDATES = 12


@dataclass(frozen=True, slots=True)
class CheckDigit:
    """One check digit: of number, born, expires, optional or composite."""

    field: str
    ok: bool


@dataclass(frozen=True, slots=True)
class Repair:
    """A sign put right because only a letter, or only a digit, can stand there. Line and column count from 0."""

    line: int
    column: int
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """Another reading of the number or the optional data that all check digits agree with. Only ever offered."""

    field: str
    value: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mrz:
    """What the lines say.

    `kind` is None when they fit no form. `lines` are after repair. `born` and `expires` have two-digit years (0-99):
    `document_of` gives them their century; None: not stated or not readable. `sex`: M, F, X or empty.
    `problems`: not_mrz, incomplete, too_long, check_digit:FIELD, no_such_date:FIELD, visa.
    `warnings`: filled_up, unknown_issuer, unknown_nationality, unknown_sex, sex_x, filler_read_as_k, no_name,
    two_separators, given_only, zeros_in_date:FIELD, specimen.
    """

    kind: Kind | None
    lines: tuple[str, ...]
    code: str = ""
    issuer: str = ""
    surname: str = ""
    given: str = ""
    may_be_cut: bool = False
    number: str = ""
    nationality: str = ""
    born: PartialDate | None = None
    sex: str = ""
    expires: PartialDate | None = None
    optional: str = ""
    checks: tuple[CheckDigit, ...] = ()
    repairs: tuple[Repair, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    problems: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def good(self) -> bool:
        """True when the lines were read well. A visa may read well; it is no identity document all the same."""
        return self.kind is not None and not set(self.problems) - {"visa"}

    def __repr__(self) -> str:
        """Says nothing of the person, as in `Document`."""
        return f"Mrz({self.kind}, {', '.join(self.problems) or 'good'})"


def parse(text: str) -> Mrz:
    """Read machine-readable lines, typed or scanned. Never raises; what cannot be read is told in `problems`."""
    read = read_lines(text)
    if read.kind is None:
        return Mrz(kind=None, lines=read.lines, problems=(read.fault if looks_like_mrz(text) else "not_mrz",))
    form = FORMS[read.kind]
    lines, repairs = _put_right(read.lines, form)
    return _fields(read, form, lines, repairs)


def read_as(mrz: Mrz, candidate: Candidate) -> Mrz:
    """The lines with a reading that the clerk chose."""
    return parse("\n".join(candidate.lines)) if candidate in mrz.candidates else mrz


def document_of(mrz: Mrz, source: Source, *, on: date, born: date | None = None) -> Document:
    """The document that lines describe, as seen on a day.

    Lines give years without their century: a birth is in the latest century that is not in the future, unless the
    registration (`born`) agrees with another one; an expiry is in this century unless more than 50 years ahead.
    """
    return Document(
        kind=_document_kind(mrz),
        source=source,
        issuer=mrz.issuer,
        family=mrz.surname,
        given=mrz.given,
        may_be_cut=mrz.may_be_cut,
        number=mrz.number,
        nationality=mrz.nationality,
        born=_birth(mrz.born, on, born),
        sex=mrz.sex,
        expires=_expiry(mrz.expires, on),
    )


# ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _put_right(lines: tuple[str, ...], form: Form) -> tuple[tuple[str, ...], tuple[Repair, ...]]:
    """Digits among letters and letters among digits, exchanged for their look-alikes; every change is told."""
    right = [list(line) for line in lines]
    letters = (CODE, ISSUER, form.names, form.nationality, form.sex)
    digits = (form.born, form.expires, form.number_check, form.born_check, form.expires_check)
    checks = tuple(span for span in (form.optional_check, form.composite) if span)
    for spans, table in ((letters, AS_LETTER), (digits + checks, AS_DIGIT)):
        for line, start, end in spans:
            right[line][start:end] = "".join(right[line][start:end]).translate(table)
    repairs = tuple(
        Repair(line, column, was, right[line][column])
        for line, signs in enumerate(lines)
        for column, was in enumerate(signs)
        if was != right[line][column]
    )
    return tuple("".join(signs) for signs in right), repairs


def _fields(read: Lines, form: Form, lines: tuple[str, ...], repairs: tuple[Repair, ...]) -> Mrz:
    checks = _checks(lines, form)
    surname, _, given = signs_at(lines, form.names).rstrip(FILLER).partition(FILLER * 2)
    born, born_fault = _partial_date(signs_at(lines, form.born))
    expires, expires_fault = _partial_date(signs_at(lines, form.expires))
    faults = {"born": born_fault, "expires": expires_fault}
    sex = signs_at(lines, form.sex)
    return Mrz(
        kind=read.kind,
        lines=lines,
        code=signs_at(lines, CODE).strip(FILLER),
        issuer=signs_at(lines, ISSUER).strip(FILLER),
        surname=_words(surname),
        given=_words(given),
        may_be_cut=not signs_at(lines, form.names).endswith(FILLER),
        number=_number(lines, form),
        nationality=signs_at(lines, form.nationality).strip(FILLER),
        born=born,
        sex=sex if sex in "MFX" else "",
        expires=expires,
        optional=signs_at(lines, form.optional).strip(FILLER),
        checks=checks,
        repairs=repairs,
        candidates=tuple(_candidates(lines, form, checks)),
        problems=tuple(_problems(read, checks, faults)),
        warnings=tuple(_warnings(read, form, lines, faults)),
    )


def _words(names: str) -> str:
    return " ".join(part for part in names.split(FILLER) if part)


def _partial_date(text: str) -> tuple[PartialDate | None, str]:
    """A date of six signs and what is odd about it: nothing, `zeros` for what is unknown, or `none` such date."""
    year, month, day = text[:2], text[2:4], text[4:]
    if text == FILLER * 6:
        return None, ""
    unknown = {FILLER * 2, "00"}
    if not year.isdigit() or not all(part.isdigit() or part in unknown for part in (month, day)):
        return None, "none"
    found = PartialDate(
        int(year), None if month in unknown else int(month), None if {month, day} & unknown else int(day)
    )
    fault = "none" if month in unknown and day not in unknown else "zeros" if "00" in (month, day) else ""
    return (found, fault) if fault != "none" and _exists(found, 2000) else (None, "none")


def _exists(when: PartialDate, century: int) -> bool:
    try:
        date(century + when.year, when.month or 1, when.day or 1)
    except ValueError:
        return False
    return True


# ── check digits ─────────────────────────────────────────────────────────────────────────────────────────────────────


def check_digit(signs: str) -> str:
    """The check digit over signs: weights 7 3 1, modulus 10; a filler counts 0, A is 10."""
    weights = (7, 3, 1)
    values = (0 if sign == FILLER else int(sign, 36) for sign in signs)
    return str(sum(value * weights[place % 3] for place, value in enumerate(values)) % 10)


def _checks(lines: tuple[str, ...], form: Form) -> tuple[CheckDigit, ...]:
    """Every check digit that the form has."""
    named = [
        CheckDigit("number", _number_agrees(lines, form)),
        CheckDigit("born", _agrees(signs_at(lines, form.born), signs_at(lines, form.born_check))),
        CheckDigit("expires", _agrees(signs_at(lines, form.expires), signs_at(lines, form.expires_check))),
    ]
    if form.optional_check:
        named.append(
            CheckDigit("optional", _agrees(signs_at(lines, form.optional), signs_at(lines, form.optional_check)))
        )
    if form.composite:
        over = "".join(signs_at(lines, span) for span in form.composite_over)
        named.append(CheckDigit("composite", check_digit(over) == signs_at(lines, form.composite)))
    return tuple(named)


def _agrees(signs: str, digit: str) -> bool:
    """An empty field may have a filler in the place of its check digit."""
    return check_digit(signs) == digit or (digit == FILLER and not signs.strip(FILLER))


def _number_agrees(lines: tuple[str, ...], form: Form) -> bool:
    """Long numbers are checked with or without the filler between their parts: both are printed by States."""
    number, tail = signs_at(lines, form.number), _tail(lines, form)
    if not tail:
        return _agrees(number, signs_at(lines, form.number_check))
    return tail[-1] in {check_digit(number + tail[:-1]), check_digit(number + FILLER + tail[:-1])}


def _tail(lines: tuple[str, ...], form: Form) -> str:
    """What goes on of a number longer than nine signs, its check digit last; empty for other numbers."""
    cards = form in (FORMS[Kind.TD1], FORMS[Kind.TD2])
    if not cards or signs_at(lines, form.number_check) != FILLER or FILLER in signs_at(lines, form.number):
        return ""
    tail = signs_at(lines, form.optional).partition(FILLER)[0]
    return tail if len(tail) > 1 else ""


def _number(lines: tuple[str, ...], form: Form) -> str:
    return (signs_at(lines, form.number) + _tail(lines, form)[:-1]).replace(FILLER, "")


def _candidates(lines: tuple[str, ...], form: Form, checks: tuple[CheckDigit, ...]) -> Iterator[Candidate]:
    """Readings with one or two look-alikes exchanged that make every check digit agree, the fewest changes first."""
    wrong = {check.field for check in checks if not check.ok} - {"composite"}
    field = next(iter(wrong), "")
    if len(wrong) != 1 or field not in ("number", "optional"):
        return
    span = form.number if field == "number" else form.optional
    fitting = (other for other in _look_alikes(lines, span) if all(check.ok for check in _checks(other, form)))
    for _, other in zip(range(MOST_CANDIDATES), fitting, strict=False):
        value = _number(other, form) if field == "number" else signs_at(other, span).strip(FILLER)
        yield Candidate(field, value, other)


def _look_alikes(lines: tuple[str, ...], span: Span) -> Iterator[tuple[str, ...]]:
    line, start, end = span
    places = [place for place in range(start, end) if lines[line][place] in LOOK_ALIKES]
    for count in (1, 2):
        for chosen in combinations(places, count):
            signs = [LOOK_ALIKES[sign] if at in chosen else sign for at, sign in enumerate(lines[line])]
            yield (*lines[:line], "".join(signs), *lines[line + 1 :])


# ── what to tell ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _problems(read: Lines, checks: tuple[CheckDigit, ...], faults: dict[str, str]) -> Iterator[str]:
    yield from (f"check_digit:{check.field}" for check in checks if not check.ok)
    yield from (f"no_such_date:{field}" for field, fault in faults.items() if fault == "none")
    if read.kind in (Kind.MRVA, Kind.MRVB):
        yield "visa"


def _warnings(read: Lines, form: Form, lines: tuple[str, ...], faults: dict[str, str]) -> Iterator[str]:
    names, sex = signs_at(lines, form.names), signs_at(lines, form.sex)
    issuer, nationality = (signs_at(lines, span).strip(FILLER) for span in (ISSUER, form.nationality))
    told = {
        "filled_up": read.filled_up,
        "specimen": issuer == "UTO",
        "unknown_issuer": not is_known(issuer),
        "unknown_nationality": not is_known(nationality),
        "sex_x": sex == "X",
        "unknown_sex": sex not in "MFX" + FILLER,
        "no_name": not names.strip(FILLER),
        "given_only": names.startswith(FILLER),
        "two_separators": FILLER * 2 in names.strip(FILLER).partition(FILLER * 2)[2],
        "filler_read_as_k": _lone_k(names) or _lone_k(signs_at(lines, form.optional)),
    }
    yield from (name for name, so in told.items() if so)
    yield from (f"zeros_in_date:{field}" for field, fault in faults.items() if fault == "zeros")


def _lone_k(signs: str) -> bool:
    """True for a K alone among the last fillers: check digits cannot tell the two apart."""
    rest = signs.rstrip(FILLER)
    return rest.endswith("K") and rest[:-1].endswith(FILLER * 2) and (len(signs) > len(rest))


# ── into a document ──────────────────────────────────────────────────────────────────────────────────────────────────


def _document_kind(mrz: Mrz) -> DocumentKind:
    if mrz.kind in (Kind.MRVA, Kind.MRVB):
        return DocumentKind.VISA
    if mrz.issuer in ORGANISATIONS or mrz.code == "PL":
        return DocumentKind.LAISSEZ_PASSER
    if mrz.code == "AC":
        return DocumentKind.CREW
    if mrz.kind is Kind.TD3 and mrz.code.startswith("P"):
        return DocumentKind.PASSPORT
    card = mrz.kind in (Kind.TD1, Kind.TD2) and mrz.code[:1] in ("I", "A", "C")
    return DocumentKind.ID_CARD if card else DocumentKind.OTHER


def _birth(when: PartialDate | None, on: date, registered: date | None) -> PartialDate | None:
    if when is None:
        return None
    this = on.year - on.year % 100
    past = [century for century in (this, this - 100) if _exists(when, century) and _in_century(when, century, 1) <= on]
    if registered and registered.year % 100 == when.year and _exists(when, registered.year - when.year):
        past = [registered.year - when.year]
    return PartialDate(past[0] + when.year, when.month, when.day) if past else None


def _expiry(when: PartialDate | None, on: date) -> PartialDate | None:
    if when is None:
        return None
    this = on.year - on.year % 100
    century = this - 100 if this + when.year > on.year + 50 else this
    found = century if _exists(when, century) else 2000
    return PartialDate(found + when.year, when.month, when.day)


def _in_century(when: PartialDate, century: int, missing: int) -> date:
    return date(century + when.year, when.month or missing, when.day or missing)
