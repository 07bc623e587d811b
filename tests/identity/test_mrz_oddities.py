"""What is odd but readable is told; dates in all their parts; nothing of the document in a log."""

import logging
from datetime import date

import pytest

from regdesk.identity.dates import birth_date, birth_years, expiry_date, partial_date
from regdesk.identity.document import DocumentKind, PartialDate, Source
from regdesk.identity.lines import read_lines
from regdesk.identity.mrz import document_of, parse, read_as
from regdesk.sentences import MRZ_NOTES, MRZ_PROBLEMS, MRZ_WARNINGS
from tests.identity.mrz_made import digit, lines_of, papers

MEETING = date(2017, 12, 4)
NUMBERS = "91234567<9SWE0206086F2206079<<<<<<<<<<<<<<<8"
CARD_NUMBERS = "D231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\n"


def passport(names: str, numbers: str = NUMBERS) -> str:
    return f"P<SEN{names}".ljust(44, "<") + "\n" + numbers


@pytest.mark.parametrize(
    ("names", "told", "surname", "given"),
    [
        ("NDIAYE<<AISSATOU", [], "NDIAYE", "AISSATOU"),
        ("SUHARTINI", [], "SUHARTINI", ""),
        ("SATRIYA<SUDARPA", [], "SATRIYA SUDARPA", ""),
        ("<<PRIYA", ["given_only"], "", "PRIYA"),
        ("<PRIYA", ["begins_with_filler"], "PRIYA", ""),
        ("", ["no_name"], "", ""),
        ("NDIAYE<<AISSATOU<<MARIE", ["two_separators"], "NDIAYE", "AISSATOU MARIE"),
        ("NDIAYE<<AISSATOU<<<MARIE", ["two_separators"], "NDIAYE", "AISSATOU MARIE"),
        ("NDIAYE<<AISSATOU<<<<<<K", ["two_separators", "filler_read_as_k"], "NDIAYE", "AISSATOU K"),
        ("NDIAYE<<K", ["filler_read_as_k"], "NDIAYE", "K"),
        ("NDIAYE<<AISSATOUKKKK", ["filler_read_as_k"], "NDIAYE", "AISSATOUKKKK"),
        ("NDIAYE<<PATRICK", [], "NDIAYE", "PATRICK"),
        ("NDIAYE<<AISSATOU<K", ["filler_read_as_k"], "NDIAYE", "AISSATOU K"),
        ("KUKK<<MARK", [], "KUKK", "MARK"),
        ("NDIAYE<<AISS4TOU", ["digit_in_name"], "NDIAYE", "AISS4TOU"),
        ("NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K", ["may_be_cut"], "NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG K"),
        ("BENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO", ["may_be_cut"], "BENNELONG WOOLOOM WARRAND WARNAM", "DINGO"),
        ("BENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO", ["may_be_cut"], "BENNEL WOOLOO WARRAN WARNAM", "DINGO POTO"),
        ("PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR", ["may_be_cut"], "PAPANDROPOULOUS", "JONATHON WARREN TREVOR"),
    ],
)
def test_names_are_read_and_what_is_odd_is_told(names: str, told: list[str], surname: str, given: str) -> None:
    mrz = parse(passport(names))
    assert mrz.good
    assert (mrz.surname, mrz.given, list(mrz.warnings)) == (surname, given, told)
    assert mrz.may_be_cut == ("may_be_cut" in told)


@pytest.mark.parametrize(
    ("names", "without"),
    [("NDIAYE<<AISSATOU<<<<<<K<<<K", "NDIAYE<<AISSATOU"), ("NDIAYE<<AISSATOUKKKKKK<KK", "NDIAYE<<AISSATOU")],
)
def test_names_without_ks_for_fillers_are_offered_and_never_taken(names: str, without: str) -> None:
    mrz = parse(passport(names))
    (candidate,) = mrz.candidates
    assert (candidate.field, candidate.value) == ("names", without)
    chosen = read_as(mrz, candidate)
    assert (chosen.good, chosen.given, chosen.warnings) == (True, "AISSATOU", ())


@pytest.mark.parametrize("kind", [(2, 44), (2, 36), (3, 30)])
@pytest.mark.parametrize("first", ["", "P<UTO", "IDFRA", "V<"])
def test_lines_of_fillers_are_no_document(kind: tuple[int, int], first: str) -> None:
    count, width = kind
    mrz = parse("\n".join([first.ljust(width, "<"), *["<" * width] * (count - 1)]))
    assert not mrz.good
    assert "check_digit:number" in mrz.problems
    assert not parse("\n".join([first.ljust(width, "<"), *["<" * (width - 1) + "0"] * (count - 1)])).good


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("X<SENNDIAYE<<AISSATOU", "unknown_code"),
        ("<PSENNDIAYE<<AISSATOU", "unknown_code"),
        ("I<SENNDIAYE<<AISSATOU", "unknown_code"),
        ("P<QQQNDIAYE<<AISSATOU", "unknown_issuer"),
    ],
)
def test_unknown_codes_are_told_and_never_refused(line: str, told: str) -> None:
    mrz = parse(f"{line.ljust(44, '<')}\n{NUMBERS}")
    assert mrz.good
    assert told in mrz.warnings


def test_a_laissez_passer_may_say_no_nationality() -> None:
    names = "PLUNONDIAYE<<AISSATOU".ljust(44, "<")
    mrz = parse(f"{names}\n{NUMBERS.replace('SWE', '<<<')}")
    assert (mrz.good, mrz.nationality, mrz.warnings) == (True, "", ())
    assert "unknown_nationality" in parse(passport("NDIAYE<<AISSATOU", NUMBERS.replace("SWE", "<<<"))).warnings


@pytest.mark.parametrize(
    ("sign", "sex", "told"), [("M", "M", ()), ("F", "F", ()), ("<", "", ()), ("X", "X", ("sex_x",)),
                              ("H", "", ("unknown_sex",)), ("0", "", ("unknown_sex",))]
)  # fmt: skip
def test_the_sex_is_m_f_x_or_not_said(sign: str, sex: str, told: tuple[str, ...]) -> None:
    mrz = parse(passport("NDIAYE<<AISSATOU", NUMBERS.replace("F", sign)))
    assert (mrz.good, mrz.sex, mrz.warnings) == (True, sex, told)


def test_a_k_in_the_place_of_the_sex_is_a_filler() -> None:
    mrz = parse(passport("NDIAYE<<AISSATOU", NUMBERS.replace("F", "K")))
    assert (mrz.sex, mrz.warnings, len(mrz.repairs)) == ("", (), 1)


@pytest.mark.parametrize(
    ("signs", "date_of", "fault"),
    [
        ("740812", PartialDate(74, 8, 12), ""),
        ("000229", PartialDate(0, 2, 29), ""),
        ("010229", None, "none"),
        ("8503<<", PartialDate(85, 3), ""),
        ("85<<<<", PartialDate(85), ""),
        ("<<<<<<", None, ""),
        ("850000", PartialDate(85), "zeros"),
        ("850300", PartialDate(85, 3), "zeros"),
        ("85<<00", PartialDate(85), "zeros"),
        ("000000", None, "zeros"),
        ("85<<12", PartialDate(85), "odd"),
        ("850012", PartialDate(85), "odd"),
        ("<<0812", None, "odd"),
        ("<<1312", None, "none"),
        ("85<<32", None, "none"),
        ("851301", None, "none"),
        ("850431", None, "none"),
        ("8<0812", None, "none"),
        ("85A812", None, "none"),
        ("8503<1", None, "none"),
    ],
)
def test_dates_may_be_known_in_part(signs: str, date_of: PartialDate | None, fault: str) -> None:
    assert partial_date(signs) == (date_of, fault)


@pytest.mark.parametrize(
    ("field", "told"), [("850000", "zeros_in_date:born"), ("85<<12", "odd_date:born"), ("850012", "odd_date:born")]
)
def test_odd_dates_are_read_and_told(field: str, told: str) -> None:
    start = f"91234567<9SWE{field}{digit(field)}F2206079<<<<<<<<<<<<<<<"
    over = start[:10] + start[13:20] + start[21:43]
    mrz = parse(passport("NDIAYE<<AISSATOU", start + digit(over)))
    assert (mrz.good, mrz.born, mrz.warnings) == (True, PartialDate(85), (told,))


@pytest.mark.parametrize(
    ("when", "registered", "born", "years"),
    [
        (PartialDate(74, 8, 12), None, 1974, (1974,)),
        (PartialDate(17, 12, 4), None, 2017, (2017, 1917)),
        (PartialDate(17, 12, 5), None, 1917, (1917,)),
        (PartialDate(17), None, 2017, (2017, 1917)),
        (PartialDate(18, 5, 5), None, 1918, (1918,)),
        (PartialDate(10, 5, 5), date(1910, 5, 5), 1910, (2010, 1910)),
        (PartialDate(10, 5, 5), date(1911, 5, 5), 2010, (2010, 1910)),
        (PartialDate(0, 2, 29), None, 2000, (2000,)),
        (PartialDate(0, 2, 29), date(1900, 3, 1), 2000, (2000,)),
    ],
)
def test_the_century_of_a_birth_is_that_of_the_record_or_the_latest_before_the_event(
    when: PartialDate, registered: date | None, born: int, years: tuple[int, ...]
) -> None:
    assert birth_years(when, MEETING) == years
    found = birth_date(when, MEETING, registered)
    assert found is not None
    assert found.year == born


@pytest.mark.parametrize(
    ("when", "year"),
    [(PartialDate(12, 4, 15), 2012), (PartialDate(67, 1, 1), 2067), (PartialDate(68, 1, 1), 1968),
     (PartialDate(94, 6, 23), 1994), (PartialDate(99, 5, 5), 1999)],
)  # fmt: skip
def test_an_expiry_is_in_this_century_unless_more_than_fifty_years_ahead(when: PartialDate, year: int) -> None:
    found = expiry_date(when, MEETING)
    assert found is not None
    assert found.year == year


def test_cards_that_never_expire_have_no_expiry() -> None:
    assert expiry_date(PartialDate(99, 1, 1), MEETING) is None
    assert expiry_date(PartialDate(99, 12, 31), MEETING) is None


def test_a_visa_of_either_size_is_refused_in_words() -> None:
    for kind in ("MRVA", "MRVB"):
        for paper in papers(kind, 20, "visa"):
            mrz = parse("\n".join(lines_of(paper)))
            assert (mrz.good, mrz.problems) == (True, ("visa",))
            assert document_of(mrz, Source.SCANNED, on=MEETING).kind is DocumentKind.VISA
    assert MRZ_PROBLEMS["visa"].startswith("This is a visa, not a passport.")


def test_everything_that_can_be_told_has_a_sentence() -> None:
    """The codes that the description of `Mrz` lists."""
    fields = ("number", "born", "expires", "optional", "composite")
    problems = {"not_mrz", "incomplete", "too_long", "visa", *(f"check_digit:{field}" for field in fields)}
    dates = {f"{odd}:{field}" for odd in ("zeros_in_date", "odd_date") for field in ("born", "expires")}
    assert set(MRZ_PROBLEMS) == problems | {"no_such_date:born", "no_such_date:expires"}
    names = {"digit_in_name", "filler_read_as_k", "no_name", "two_separators", "given_only", "begins_with_filler"}
    codes = {"unknown_code", "unknown_issuer", "unknown_nationality", "unknown_sex", "sex_x"}
    assert set(MRZ_WARNINGS) == dates | names | codes | {"filled_up", "may_be_cut", "french_card"}
    assert {"specimen", "long_number"} <= set(MRZ_NOTES)


def test_no_text_of_a_document_reaches_a_log_by_way_of_a_value(caplog: pytest.LogCaptureFixture) -> None:
    text = "P<UT0ERIKSSON<<ANNA<MARIA<<<<<<<<<K<<<<<<<<<\nL89B902C36UTO7408122F1204159ZE184226B<<<<<10"
    mrz = parse(text)
    assert mrz.candidates and mrz.repairs
    values = (
        mrz,
        mrz.candidates,
        mrz.repairs,
        read_lines(text, lambda kind, lines: True),
        document_of(mrz, Source.SCANNED, on=MEETING),
        parse(text[:60]),
        parse("IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n8806923102858CORINNE<<<<<<<6512068F6"),
    )
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("regdesk").error("%s %r", values, values)
    for secret in ("ERIKSSON", "ANNA", "L89", "902C3", "7408", "ZE184", "BERTHIER", "8806", "CORINNE"):
        assert secret not in caplog.text
