"""Machine-readable lines of travel documents (ICAO Doc 9303, parts 3 to 7) as values. It never decides on a person.

Lines are read in this order: lines of the right length, letters and digits put right where only the one or the other
can stand, check digits, other readings on offer, dates, warnings.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from regdesk.identity.check_digits import CheckDigit, check_digit, checks_of, number_of, tail_of
from regdesk.identity.dates import birth_date, expiry_date, partial_date
from regdesk.identity.document import Document, DocumentKind, PartialDate, Source
from regdesk.identity.forms import CODE, FORMS, ISSUER, Form, signs_at
from regdesk.identity.french_card import FrenchCard, french_checks, read_french_card
from regdesk.identity.lines import FILLER, Kind, Lines, looks_like_mrz, read_lines
from regdesk.identity.oddities import oddities
from regdesk.identity.other_readings import Candidate, name_without_ks, other_readings
from regdesk.identity.position import Repair, put_right
from regdesk.people.codes import ORGANISATIONS

__all__ = [
    "Candidate",
    "CheckDigit",
    "Kind",
    "Mrz",
    "Repair",
    "check_digit",
    "document_of",
    "looks_like_mrz",
    "parse",
    "read_as",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mrz:
    """What the lines say.

    `kind` is None when they fit no form. `lines` are after repair, as are `checks`; `checks_before` are as the lines
    came. `born` and `expires` have two-digit years (0-99): `document_of` gives them their century; None: not stated or
    not readable; `born_signs` and `expires_signs` are the six signs. `sex`: M, F, X or empty.
    `optional_2`: the second optional data of a card of three lines.
    `tidied`: what was put right before reading (`regdesk.identity.lines.Lines`).
    `problems`: not_mrz, incomplete, too_long, check_digit:FIELD, no_such_date:FIELD, visa.
    `warnings`: filled_up, unknown_code, unknown_issuer, unknown_nationality, unknown_sex, sex_x, digit_in_name,
    filler_read_as_k, no_name, two_separators, given_only, begins_with_filler, may_be_cut, zeros_in_date:FIELD,
    odd_date:FIELD, french_card.
    `notes`, which are no faults of reading: specimen, long_number.
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
    born_signs: str = ""
    sex: str = ""
    expires: PartialDate | None = None
    expires_signs: str = ""
    optional: str = ""
    optional_2: str = ""
    checks: tuple[CheckDigit, ...] = ()
    checks_before: tuple[CheckDigit, ...] = ()
    tidied: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    problems: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def good(self) -> bool:
        """True when the lines were read well. A visa may read well; it is no identity document all the same."""
        return self.kind is not None and not set(self.problems) - {"visa"}

    def __repr__(self) -> str:
        """Says nothing of the person, as in `Document`."""
        return f"Mrz({self.kind}, {', '.join(self.problems) or 'good'})"


def parse(text: str) -> Mrz:
    """Read machine-readable lines, typed or scanned. Never raises; what cannot be read is told in `problems`."""
    read = read_lines(text, _all_agree)
    if read.kind is None:
        return Mrz(kind=None, lines=read.lines, problems=(read.fault if looks_like_mrz(text) else "not_mrz",))
    return _read(read, read.kind)


def read_as(mrz: Mrz, candidate: Candidate) -> Mrz:
    """The lines with a reading that the clerk chose."""
    return parse("\n".join(candidate.lines)) if candidate in mrz.candidates else mrz


def document_of(mrz: Mrz, source: Source, *, on: date, born: date | None = None) -> Document:
    """The document that lines describe, as seen on a day.

    Lines give years without their century: a birth is in the latest century that is not in the future, unless the
    registration (`born`) agrees with another one; an expiry is in this century unless more than 50 years ahead.
    """
    return Document(
        kind=document_kind(mrz),
        source=source,
        issuer=mrz.issuer,
        family=mrz.surname,
        given=mrz.given,
        may_be_cut=mrz.may_be_cut,
        number=mrz.number,
        nationality=mrz.nationality,
        born=birth_date(mrz.born, on, born),
        sex=mrz.sex,
        expires=expiry_date(mrz.expires, on),
    )


def document_kind(mrz: Mrz) -> DocumentKind:
    """What kind of document the lines belong to. AC are crew member certificates (9303-5, 4.2.2)."""
    if mrz.kind in (Kind.MRVA, Kind.MRVB):
        return DocumentKind.VISA
    if mrz.issuer in ORGANISATIONS or mrz.code == "PL":
        return DocumentKind.LAISSEZ_PASSER
    if mrz.code == "AC":
        return DocumentKind.CREW
    if mrz.kind is Kind.TD3 and mrz.code.startswith("P"):
        return DocumentKind.PASSPORT
    card = mrz.kind in (Kind.TD1, Kind.TD2, Kind.FRENCH_CARD) and mrz.code[:1] in ("I", "A", "C")
    return DocumentKind.ID_CARD if card else DocumentKind.OTHER


# ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _all_agree(kind: Kind, lines: tuple[str, ...]) -> bool:
    checks = read_french_card(lines).checks if kind is Kind.FRENCH_CARD else _checked(lines, FORMS[kind])
    return all(check.ok for check in checks)


def _checked(lines: tuple[str, ...], form: Form) -> tuple[CheckDigit, ...]:
    return checks_of(put_right(lines, form)[0], form)


def _read(read: Lines, kind: Kind) -> Mrz:
    if kind is not Kind.FRENCH_CARD:
        return _fields(read, kind)
    card = read_french_card(read.lines)
    if all(check.ok for check in card.checks):
        return _french(read, card)
    # a number stands there on a French card, and a nationality on any other
    other = _all_agree(Kind.TD2, read.lines) or any(sign.isalpha() for sign in read.lines[1][10:13])
    return _fields(read, Kind.TD2) if other else _french(read, card)


def _fields(read: Lines, kind: Kind) -> Mrz:
    form = FORMS[kind]
    lines, repairs = put_right(read.lines, form)
    checks = checks_of(lines, form)
    surname, _, given = signs_at(lines, form.names).rstrip(FILLER).partition(FILLER * 2)
    born, born_fault = partial_date(signs_at(lines, form.born))
    expires, expires_fault = partial_date(signs_at(lines, form.expires))
    faults = {"born": born_fault, "expires": expires_fault}
    tail = tail_of(lines, form)
    return Mrz(
        kind=kind,
        lines=lines,
        code=signs_at(lines, CODE).strip(FILLER),
        issuer=signs_at(lines, ISSUER).strip(FILLER),
        surname=_words(surname),
        given=_words(given),
        may_be_cut=not signs_at(lines, form.names).endswith(FILLER),
        number=number_of(lines, form),
        nationality=signs_at(lines, form.nationality).strip(FILLER),
        born=born,
        born_signs=signs_at(lines, form.born),
        sex=_sex(signs_at(lines, form.sex)),
        expires=expires,
        expires_signs=signs_at(lines, form.expires),
        optional=signs_at(lines, (tail[0], tail[2], form.optional[2])).strip(FILLER),
        optional_2=signs_at(lines, form.optional_2).strip(FILLER) if form.optional_2 else "",
        checks=checks,
        checks_before=checks_of(read.lines, form),
        tidied=read.tidied,
        repairs=repairs,
        candidates=tuple(_candidates(lines, form, checks)),
        problems=tuple(_problems(kind, checks, faults)),
        warnings=(*_told_of_lines(read), *oddities(kind, lines, faults)),
        notes=tuple(_notes(lines, form)),
    )


def _candidates(lines: tuple[str, ...], form: Form, checks: tuple[CheckDigit, ...]) -> Iterator[Candidate]:
    """What a check digit puts in doubt; where none does, names that may end in misread fillers."""
    right = all(check.ok for check in checks)
    yield from name_without_ks(lines, form) if right else other_readings(lines, form, checks)


def _french(read: Lines, card: FrenchCard) -> Mrz:
    born, fault = partial_date(card.born)
    cut = not (card.surname.endswith(FILLER) and card.given.endswith(FILLER))
    told = {"french_card": True, "may_be_cut": cut, "zeros_in_date:born": fault == "zeros"}
    return Mrz(
        kind=Kind.FRENCH_CARD,
        lines=card.lines,
        code="ID",
        issuer="FRA",
        surname=_words(card.surname),
        given=_words(card.given),
        may_be_cut=cut,
        number=card.number.replace(FILLER, ""),
        nationality="FRA",
        born=born,
        born_signs=card.born,
        sex=_sex(card.sex),
        checks=card.checks,
        checks_before=french_checks(read.lines),
        tidied=read.tidied,
        repairs=card.repairs,
        problems=tuple(_problems(Kind.FRENCH_CARD, card.checks, {"born": fault})),
        warnings=(*_told_of_lines(read), *(name for name, so in told.items() if so)),
    )


def _words(names: str) -> str:
    return " ".join(part for part in names.split(FILLER) if part)


def _sex(sign: str) -> str:
    return sign if sign in "MFX" else ""


# ── what to tell ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _problems(kind: Kind, checks: tuple[CheckDigit, ...], faults: dict[str, str]) -> Iterator[str]:
    yield from (f"check_digit:{check.field}" for check in checks if not check.ok)
    yield from (f"no_such_date:{field}" for field, fault in faults.items() if fault == "none")
    if kind in (Kind.MRVA, Kind.MRVB):
        yield "visa"


def _told_of_lines(read: Lines) -> tuple[str, ...]:
    return ("filled_up",) if read.filled_up else ()


def _notes(lines: tuple[str, ...], form: Form) -> Iterator[str]:
    if signs_at(lines, ISSUER) == "UTO":
        yield "specimen"
    if signs_at(lines, tail_of(lines, form)):
        yield "long_number"
