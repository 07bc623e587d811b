"""What is odd in lines that read well: told to the clerk, for no check digit sees it. Nothing of it stops a reading."""

from collections.abc import Iterator, Mapping

from regdesk.identity.forms import CODE, FORMS, ISSUER, Form, signs_at
from regdesk.identity.lines import FILLER, Kind
from regdesk.people.codes import ORGANISATIONS, is_known

_FIRST_LETTERS = {Kind.TD1: "IAC", Kind.TD2: "IAC", Kind.TD3: "P", Kind.MRVA: "V", Kind.MRVB: "V"}
"""9303-4 to 9303-7: the first letter of the document code. The second is the issuer's own; any is accepted."""

_OF_DATES = {"zeros": "zeros_in_date", "odd": "odd_date"}


def oddities(kind: Kind, lines: tuple[str, ...], faults: Mapping[str, str]) -> Iterator[str]:
    """The warnings of `Mrz`. `faults`: what is odd about the date of each field (`regdesk.identity.dates`)."""
    form = FORMS[kind]
    yield from _of_codes(kind, lines, form)
    yield from _of_names(lines, form)
    yield from (f"{_OF_DATES[fault]}:{field}" for field, fault in faults.items() if fault in _OF_DATES)


def _of_codes(kind: Kind, lines: tuple[str, ...], form: Form) -> Iterator[str]:
    issuer, nationality = (signs_at(lines, span).strip(FILLER) for span in (ISSUER, form.nationality))
    code, sex = signs_at(lines, CODE), signs_at(lines, form.sex)
    not_said = not nationality and issuer in ORGANISATIONS  # a laissez-passer may say none
    told = {
        "unknown_code": code[0] not in _FIRST_LETTERS[kind],
        "unknown_issuer": not is_known(issuer),
        "unknown_nationality": not (is_known(nationality) or not_said),
        "sex_x": sex == "X",
        "unknown_sex": sex not in "MFX" + FILLER,
    }
    yield from (name for name, so in told.items() if so)


def _of_names(lines: tuple[str, ...], form: Form) -> Iterator[str]:
    names = signs_at(lines, form.names)
    told = {
        "no_name": not names.strip(FILLER),
        "given_only": names.startswith(FILLER * 2) and bool(names.strip(FILLER)),
        "begins_with_filler": names.startswith(FILLER) and not names.startswith(FILLER * 2),
        "two_separators": FILLER * 2 in names.strip(FILLER).partition(FILLER * 2)[2],
        "digit_in_name": any(sign.isdigit() for sign in names),
        "filler_read_as_k": _ks_for_fillers(names) or any(_lone_k(data) for data in _optional_data(lines, form)),
        "may_be_cut": not names.endswith(FILLER),
    }
    yield from (name for name, so in told.items() if so)


def _optional_data(lines: tuple[str, ...], form: Form) -> Iterator[str]:
    yield signs_at(lines, form.optional)
    if form.optional_2:
        yield signs_at(lines, form.optional_2)


def _ks_for_fillers(names: str) -> bool:
    """A lone K among the last fillers, or a name that ends in a run of them."""
    return _lone_k(names) or names.rstrip(FILLER).endswith("KKK")


def _lone_k(signs: str) -> bool:
    """True for a K alone before the last fillers: check digits cannot tell the two apart. It may be an initial."""
    rest = signs.rstrip(FILLER)
    return rest.endswith(FILLER + "K") and len(signs) > len(rest)
