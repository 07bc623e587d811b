"""Machine-readable lines: published and constructed vectors, everything a reader or a keyboard may deliver."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from regdesk.identity.document import DocumentKind, PartialDate, Source
from regdesk.identity.forms import FORMS
from regdesk.identity.lines import Kind
from regdesk.identity.mrz import Repair, check_digit, document_of, looks_like_mrz, parse, read_as

VECTORS = json.loads((Path(__file__).parents[1] / "files" / "mrz_vectors.json").read_text(encoding="utf-8"))["vectors"]
MEETING = date(2017, 12, 4)
NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
NUMBERS = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
CARD = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
OUR_NAMES = {"dob": "born", "exp": "expires"}

TYPICAL = {
    "german": ("P<D<<MUELLER<SCHMIDT<<JUERGEN<<<<<<<<<<<<<<<", "C01X00T478D<<6408125M2710305<<<<<<<<<<<<<<<0"),
    "ivorian": ("P<CIVNGUESSAN<<AYA<MARIE<FRANCOISE<<<<<<<<<<", "22AB123450CIV8304173F2204167<<<<<<<<<<<<<<<0"),
    "un": ("PLUNOOKAFOR<<CHIDI<EMMANUEL<<<<<<<<<<<<<<<<<", "U123456784UNO7501012M2206301<<<<<<<<<<<<<<<8"),
    "agency": ("P<UNALINDSTROEM<<AASA<<<<<<<<<<<<<<<<<<<<<<<", "A9876543<4UNA8012241F2112312<<<<<<<<<<<<<<<2"),
    "holy see": ("P<VATROSSI<<GIOVANNI<<<<<<<<<<<<<<<<<<<<<<<<", "VA00123450VAT5902039M2202026<<<<<<<<<<<<<<<8"),
    "malta": ("PDXOMDE<LA<CRUZ<<JUAN<<<<<<<<<<<<<<<<<<<<<<<", "M000123457XOM6109097M2109088<<<<<<<<<<<<<<<6"),
    "single": ("P<IDNSUHARTINI<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "B1234567<3IDN8803159F2303141<<<<<<<<<<<<<<<4"),
    "no sex": ("P<AUSTAYLOR<<ALEX<<<<<<<<<<<<<<<<<<<<<<<<<<<", "N1234567<7AUS9005053<2505048<<<<<<<<<<<<<<<4"),
    "expired": ("P<MEXPEREZ<GARCIA<<MARIA<DEL<CARMEN<<<<<<<<<", "G123456786MEX7707205F1711305<<<<<<<<<<<<<<<4"),
    "minor": ("P<SWEANDERSSON<<ELSA<<<<<<<<<<<<<<<<<<<<<<<<", "91234567<9SWE0206086F2206079<<<<<<<<<<<<<<<8"),
    "born 1931": ("P<ETHTESFAYE<<ABEBE<<<<<<<<<<<<<<<<<<<<<<<<<", "EP12345671ETH3101012M2012319<<<<<<<<<<<<<<<4"),
    "refugee": ("PRCHEHABIBI<<LEILA<<<<<<<<<<<<<<<<<<<<<<<<<<", "R7654321<3XXB9309119F1909100<<<<<<<<<<<<<<<6"),
}


def of(expect: str) -> list[Any]:
    return [pytest.param(vector, id=vector["id"]) for vector in VECTORS if vector["expect"] == expect]


def text_of(vector: dict[str, Any]) -> str:
    return "\n".join(vector["lines"])


def assert_says(vector: dict[str, Any]) -> None:
    """The lines say what the vector says they do."""
    mrz, fields = parse(text_of(vector)), vector["fields"]
    assert mrz.kind == vector["kind"]
    told = (mrz.surname, mrz.given, mrz.number, mrz.nationality, mrz.issuer, mrz.may_be_cut, mrz.sex)
    asked = ("surname", "given", "number", "nat", "issuer", "maybe_truncated", "sex")
    assert told == tuple(fields[name].strip("<") if name == "sex" else fields[name] for name in asked)
    for name, when in (("dob", mrz.born), ("exp", mrz.expires)):
        assert six_signs(when) == fields[name].replace("0000", "<<<<")


def six_signs(when: PartialDate | None) -> str:
    if when is None:
        return "<<<<<<"
    return f"{when.year:02}" + "".join("<<" if part is None else f"{part:02}" for part in (when.month, when.day))


def assert_checks(vector: dict[str, Any]) -> None:
    found = {check.field: check.ok for check in parse(text_of(vector)).checks}
    assert found == {OUR_NAMES.get(name, name): ok for name, ok in vector["checks"].items()}


@pytest.mark.parametrize("vector", of("valid"))
def test_valid_lines_read_well_and_say_what_they_should(vector: dict[str, Any]) -> None:
    mrz = parse(text_of(vector))
    assert mrz.good
    assert not mrz.repairs
    assert set(mrz.warnings) == ({"may_be_cut"} if vector["fields"]["maybe_truncated"] else set())
    assert_says(vector)
    assert_checks(vector)


@pytest.mark.parametrize("vector", of("invalid"))
def test_wrong_lines_are_not_read(vector: dict[str, Any]) -> None:
    mrz = parse(text_of(vector))
    assert not mrz.good
    assert mrz.kind == vector["kind"]
    assert_checks(vector)
    assert [f"check_digit:{check.field}" in mrz.problems for check in mrz.checks] == [not c.ok for c in mrz.checks]


@pytest.mark.parametrize("vector", of("repairable"))
def test_letters_among_digits_are_put_right_and_each_change_is_told(vector: dict[str, Any]) -> None:
    mrz = parse(text_of(vector))
    assert mrz.good
    assert list(mrz.lines) == vector["repaired"]
    assert_says(vector)
    typed = [line.replace(" ", "") for line in vector["lines"]]
    places = {(line, at) for line, signs in enumerate(typed) for at, s in enumerate(signs) if s != mrz.lines[line][at]}
    assert {(repair.line, repair.column) for repair in mrz.repairs} == places


@pytest.mark.parametrize("vector", of("candidates"))
def test_other_readings_of_a_number_are_offered_and_never_taken(vector: dict[str, Any]) -> None:
    mrz = parse(text_of(vector))
    assert not mrz.good
    assert list(mrz.lines) == vector["lines"]
    assert vector["n_candidates"] == len(mrz.candidates)
    assert tuple(vector["repaired"]) in [candidate.lines for candidate in mrz.candidates]
    assert all(read_as(mrz, candidate).good for candidate in mrz.candidates)
    assert_checks(vector)


@pytest.mark.parametrize("vector", of("warn"))
def test_odd_lines_are_read_with_a_warning(vector: dict[str, Any]) -> None:
    mrz = parse(text_of(vector))
    assert mrz.good
    assert mrz.warnings
    if vector.get("fields"):
        assert_says(vector)


@pytest.mark.parametrize("vector", of("undetected"))
def test_what_check_digits_cannot_see_reads_well(vector: dict[str, Any]) -> None:
    assert parse(text_of(vector)).good
    assert_checks(vector)


def test_all_vectors_were_used() -> None:
    expected = {"valid", "invalid", "repairable", "candidates", "warn", "undetected"}
    assert {vector["expect"] for vector in VECTORS} == expected
    assert len(VECTORS) == 64


@pytest.mark.parametrize(
    ("signs", "digit"),
    [("520727", "3"), ("AB2134<<<", "5"), ("HA672242<658022549601086<<<<<<<", "8"), ("D231458907", "6"), ("", "0")],
)
def test_check_digits_are_those_of_the_standard(signs: str, digit: str) -> None:
    assert check_digit(signs) == digit


@pytest.mark.parametrize("lines", TYPICAL.values(), ids=TYPICAL.keys())
def test_typical_documents_of_a_meeting_read_well(lines: tuple[str, str]) -> None:
    mrz = parse("\n".join(lines))
    assert mrz.good
    assert not mrz.warnings
    assert not mrz.repairs


@pytest.mark.parametrize(
    ("name", "kind", "family", "given", "number", "nationality", "born", "expires"),
    [
        ("german", "passport", "MUELLER SCHMIDT", "JUERGEN", "C01X00T47", "D", date(1964, 8, 12), date(2027, 10, 30)),
        ("un", "laissez_passer", "OKAFOR", "CHIDI EMMANUEL", "U12345678", "UNO", date(1975, 1, 1), date(2022, 6, 30)),
        ("agency", "laissez_passer", "LINDSTROEM", "AASA", "A9876543", "UNA", date(1980, 12, 24), date(2021, 12, 31)),
        ("malta", "passport", "DE LA CRUZ", "JUAN", "M00012345", "XOM", date(1961, 9, 9), date(2021, 9, 8)),
        ("single", "passport", "SUHARTINI", "", "B1234567", "IDN", date(1988, 3, 15), date(2023, 3, 14)),
        ("minor", "passport", "ANDERSSON", "ELSA", "91234567", "SWE", date(2002, 6, 8), date(2022, 6, 7)),
        ("born 1931", "passport", "TESFAYE", "ABEBE", "EP1234567", "ETH", date(1931, 1, 1), date(2020, 12, 31)),
        ("refugee", "passport", "HABIBI", "LEILA", "R7654321", "XXB", date(1993, 9, 11), date(2019, 9, 10)),
    ],
)
def test_lines_become_a_document(
    name: str, kind: str, family: str, given: str, number: str, nationality: str, born: date, expires: date
) -> None:
    document = document_of(parse("\n".join(TYPICAL[name])), Source.SCANNED, on=MEETING)
    assert document.born is not None
    assert document.expires is not None
    told = (document.kind, document.family, document.given, document.number, document.nationality)
    assert told == (DocumentKind(kind), family, given, number, nationality)
    assert (document.born.whole, document.expires.whole) == (born, expires)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (f"{NAMES}{NUMBERS}", "joined"),
        (f"{NAMES}\r\n{NUMBERS}\r\n", "carriage return and line feed"),
        (f"{NAMES}\r{NUMBERS}\r", "carriage return"),
        (f"{NAMES}\t{NUMBERS}\t", "tab"),
        (f"{NAMES} {NUMBERS}", "a gap"),
        (f"\n\n{NAMES}\n\n{NUMBERS}\n", "empty lines"),
        (f"{NAMES}\n{NUMBERS}".lower(), "lower case"),
        ("\n".join(" ".join(line) for line in (NAMES, NUMBERS)), "a space after each sign"),
        (f"{NAMES[:30]}\n{NAMES[30:]}\n{NUMBERS[:30]}\n{NUMBERS[30:]}", "wrapped"),
        (f"{NAMES}\n{NUMBERS}".replace("<", ";"), "a Spanish keyboard"),
        (f"{NAMES}\n{NUMBERS}".replace("<", "?"), "a Czech keyboard"),
        (f"{NAMES}\n{NUMBERS}".replace("<", "Ö"), "a Turkish keyboard"),
        (f"{NAMES}\n{NUMBERS}".replace("<", "."), "a French keyboard"),
        (f"{NAMES}\n{NUMBERS}".replace("<", ">"), "the other angle"),
        (f"{NAMES}\n{NUMBERS}".replace("<", "«"), "a guillemet for each"),
        (f"{NAMES}\n{NUMBERS}".replace("<<", "«"), "a guillemet for two"),
        (f"\ufeff{NAMES}\x00\n{NUMBERS}", "unseen signs"),
    ],
)
def test_lines_may_arrive_in_any_of_these_ways(typed: str, told: str) -> None:
    assert looks_like_mrz(typed), told
    mrz = parse(typed)
    assert mrz.good, told
    assert mrz.lines == (NAMES, NUMBERS), told
    assert not mrz.repairs


def test_cards_of_three_lines_may_be_joined_or_left_without_their_last_fillers() -> None:
    assert parse("".join(CARD)).lines == CARD
    short = parse("\n".join((CARD[0].rstrip("<"), CARD[1], CARD[2].rstrip("<"))))
    assert short.lines == CARD
    assert short.good
    assert "filled_up" in short.warnings


def test_a_line_of_numbers_is_never_filled_up() -> None:
    assert parse(f"{NAMES}\n{NUMBERS[:-1]}").problems == ("incomplete",)
    assert parse(f"{CARD[0]}\n{CARD[1][:-1]}\n{CARD[2]}").problems == ("incomplete",)


@pytest.mark.parametrize(
    "half", [NAMES, NUMBERS, NAMES[:20], CARD[0], f"{CARD[0]}\n{CARD[1]}", NUMBERS.replace("<", ";")]
)
def test_half_a_scan_is_told_as_incomplete(half: str) -> None:
    assert looks_like_mrz(half)
    assert parse(half).problems == ("incomplete",)
    assert not parse(half).good


def test_too_much_text_is_told_as_too_long() -> None:
    assert parse(f"{NAMES}\n{NUMBERS}0").problems == ("too_long",)
    assert parse(NAMES * 20).problems == ("too_long",)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Okafor",
        "Aïssatou Ndiaye-Sarr",
        "Maria del Carmen Rodríguez de la Fuente y Montenegro",
        "Wilhelmina Alexandra van Hohenzollern-Sigmaringen",
        "O'Connor, Enya Siobhan; Delegation of Ireland...",
        "K7RM-4PX2",
        "SMALL0123456789ABCDEFGHJKMNPQ",
        "R1" + "0123456789ABCDEFGHJKMNPQRSTVWXYZ" * 5,
        "https://example.org/?a=1&b=2;;c=3",
        "A01284417",
        "陈小红",
    ],
)
def test_names_and_codes_are_no_machine_readable_lines(name: str) -> None:
    assert not looks_like_mrz(name)
    assert parse(name).problems != ()
    assert not parse(name).good


@given(st.lists(st.text(alphabet=st.characters(categories=["L", "M"]), min_size=1, max_size=15), max_size=8))
def test_no_name_looks_like_lines(words: list[str]) -> None:
    assert not looks_like_mrz(" ".join(words))
    assert not looks_like_mrz("-".join(words))


@given(st.text())
@example("<" * 10_000)
@example(";" * 88)
@example("\ud800" * 44)
@example("İ" * 44 + "\n" + "ŉ" * 44)
def test_no_text_raises(text: str) -> None:
    mrz = parse(text)
    document = document_of(mrz, Source.TYPED, on=MEETING, born=date(1904, 2, 29))
    assert mrz.good or mrz.problems
    assert document.born is None or document.born.month is None or document.born.day is None or document.born.whole


@given(
    st.sampled_from(((2, 44), (2, 36), (3, 30))).flatmap(
        lambda shape: st.lists(
            st.text(alphabet="ABCDKOSVZ0123456789<", min_size=shape[1], max_size=shape[1]),
            min_size=shape[0],
            max_size=shape[0],
        )
    ),
    st.dates(min_value=date(1990, 1, 1), max_value=date(2098, 12, 31)),
)
def test_no_lines_of_the_right_length_raise(lines: list[str], on: date) -> None:
    mrz = parse("\n".join(lines))
    assert mrz.kind is not None
    assert len(mrz.checks) >= 3
    document = document_of(mrz, Source.SCANNED, on=on, born=on)
    if document.born and document.born.whole:
        assert document.born.whole <= on or document.born.year % 100 == on.year % 100


@given(st.sampled_from([v for v in VECTORS if v["expect"] == "valid"]), st.data())
def test_one_wrong_digit_in_a_date_or_number_is_always_seen(vector: dict[str, Any], data: st.DataObject) -> None:
    mrz = parse(text_of(vector))
    assert mrz.kind is not None
    form = FORMS[mrz.kind]
    line, start, end = data.draw(st.sampled_from([form.number, form.born, form.expires]))
    digits = [at for at in range(start, end) if mrz.lines[line][at].isdigit()]
    if not digits:
        return
    at = data.draw(st.sampled_from(digits))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != mrz.lines[line][at]]))
    wrong = list(mrz.lines)
    wrong[line] = wrong[line][:at] + other + wrong[line][at + 1 :]
    assert not parse("\n".join(wrong)).good


def test_a_repair_names_its_place() -> None:
    mrz = parse(f"P<UT0{NAMES[5:]}\n{NUMBERS}")
    assert mrz.repairs == (Repair(0, 4, "0", "O"),)
    assert mrz.issuer == "UTO"


def test_a_visa_reads_well_and_is_told_as_a_visa() -> None:
    lines = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<"
    mrz = parse(lines)
    assert mrz.kind is Kind.MRVA
    assert mrz.good
    assert mrz.problems == ("visa",)
    assert document_of(mrz, Source.SCANNED, on=MEETING).kind is DocumentKind.VISA


@pytest.mark.parametrize(
    ("line", "warning"),
    [
        ("P<SENNDIAYE<<AISSATOU<<<<<<<<<<K<<<<<<<<<<<<", "filler_read_as_k"),
        ("P<SENNDIAYE<<AISSATOU<<MARIE<<<<<<<<<<<<<<<<", "two_separators"),
        ("P<IND<<PRIYA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "given_only"),
        ("P<SEN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "no_name"),
        ("P<QQQNDIAYE<<AISSATOU<<<<<<<<<<<<<<<<<<<<<<<", "unknown_issuer"),
    ],
)
def test_oddities_in_the_line_of_names_are_warned_of(line: str, warning: str) -> None:
    mrz = parse(f"{line}\n{TYPICAL['minor'][1]}")
    assert mrz.good
    assert warning in mrz.warnings


def test_a_line_that_begins_with_the_separator_has_a_given_name_only() -> None:
    mrz = parse("P<IND<<PRIYA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n" + TYPICAL["minor"][1])
    assert (mrz.surname, mrz.given) == ("", "PRIYA")


@pytest.mark.parametrize(
    ("two_digits", "registered", "year"),
    [("18", None, 1918), ("18", date(1918, 5, 5), 1918), ("16", None, 2016), ("16", date(1916, 5, 5), 1916)],
)
def test_the_registration_decides_the_century_of_a_birth(two_digits: str, registered: date | None, year: int) -> None:
    born = f"{two_digits}0505"
    numbers = f"A0000003<9UTO{born}{check_digit(born)}F3001019<<<<<<<<<<<<<<0"
    over = numbers[:10] + numbers[13:20] + numbers[21:43]
    document = document_of(parse(f"{NAMES}\n{numbers}{check_digit(over)}"), Source.SCANNED, on=MEETING, born=registered)
    assert document.born == PartialDate(year, 5, 5)


def test_neither_lines_nor_their_traceback_tell_who_it_is() -> None:
    mrz = parse(f"{NAMES}\n{NUMBERS}")
    assert "ERIKSSON" not in repr(mrz)
    assert "L898902" not in repr(mrz)
