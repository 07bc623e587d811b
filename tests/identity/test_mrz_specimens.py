"""Specimens that States and ICAO have published, and the forms that are met beside those of the standard."""

from datetime import date

import pytest

from regdesk.identity.document import DocumentKind, PartialDate, Source
from regdesk.identity.lines import Kind
from regdesk.identity.mrz import document_of, parse
from tests.identity.mrz_made import digit

MEETING = date(2017, 12, 4)

SPECIMENS = [
    # lines, kind, family, given, number, nationality, born, expires
    ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|L898902C<3UTO6908061F9406236ZE184226B<<<<<14",
     "passport", "ERIKSSON", "ANNA MARIA", "L898902C", "UTO", "1969-08-06", "1994-06-23"),
    ("IDD<<T220001293<<<<<<<<<<<<<<<|6408125<2010315D<<<<<<<<<<<<<4|MUSTERMANN<<ERIKA<<<<<<<<<<<<<",
     "id_card", "MUSTERMANN", "ERIKA", "T22000129", "D", "1964-08-12", "2020-10-31"),
    ("IDD<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<|T220001293D<<6408125<2010315<<<<<<<4",
     "id_card", "MUSTERMANN", "ERIKA", "T22000129", "D", "1964-08-12", "2020-10-31"),
    ("P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<|C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4",
     "passport", "MUSTERMANN", "ERIKA", "C01X00T47", "D", "1964-08-12", "2027-02-28"),
    ("P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<|SPECI20142NLD6503101F2403096999999990<<<<<84",
     "passport", "DE BRUIJN", "WILLEKE LISELOTTE", "SPECI2014", "NLD", "1965-03-10", "2024-03-09"),
    ("I<NLDSPECI20142999999990<<<<<8|6503101F2403096NLD<<<<<<<<<<<8|DE<BRUIJN<<WILLEKE<LISELOTTE<<",
     "id_card", "DE BRUIJN", "WILLEKE LISELOTTE", "SPECI2014", "NLD", "1965-03-10", "2024-03-09"),
    ("P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<|SPECI20212NLD6503101F3108022<<<<<<<<<<<<<<08",
     "passport", "DE BRUIJN", "WILLEKE LISELOTTE", "SPECI2021", "NLD", "1965-03-10", "2031-08-02"),
    ("P<GBRUK<SPECIMEN<<ANGELA<ZOE<<<<<<<<<<<<<<<<|5334755143GBR8812049F2509286<<<<<<<<<<<<<<04",
     "passport", "UK SPECIMEN", "ANGELA ZOE", "533475514", "GBR", "1988-12-04", "2025-09-28"),
    ("IDBEL590330101085020100200<<<<|8502016F0901015BEL<<<<<<<<<<<8|VAN<DER<VELDEN<<GREET<HILDE<<<",
     "id_card", "VAN DER VELDEN", "GREET HILDE", "590330101", "BEL", "1985-02-01", "2009-01-01"),
    ("IDFRAX4RTBPFW46<<<<<<<<<<<<<<<|9007138F3002119FRA<<<<<<<<<<<6|MARTIN<<MAELYS<GAELLE<MARIE<<<",
     "id_card", "MARTIN", "MAELYS GAELLE MARIE", "X4RTBPFW4", "FRA", "1990-07-13", "2030-02-11"),
    ("P<IRLOSULLIVAN<<LAUREN<<<<<<<<<<<<<<<<<<<<<<|XN50042162IRL8805049F2309154<<<<<<<<<<<<<<<6",
     "passport", "OSULLIVAN", "LAUREN", "XN5004216", "IRL", "1988-05-04", "2023-09-15"),
]  # fmt: skip


@pytest.mark.parametrize("specimen", SPECIMENS, ids=lambda specimen: specimen[0][:14])
def test_published_specimens_read_as_they_are_printed(specimen: tuple[str, ...]) -> None:
    lines, *told = specimen
    mrz = parse(lines.replace("|", "\n"))
    assert mrz.good
    assert (mrz.warnings, mrz.repairs, mrz.candidates) == ((), (), ())
    document = document_of(mrz, Source.SCANNED, on=MEETING)
    assert document.born is not None and document.expires is not None
    days = (document.born.whole, document.expires.whole)
    read = (document.kind, document.family, document.given, document.number, document.nationality)
    assert [*read, *map(str, days)] == told


BERTHIER = ("IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "8806923102858CORINNE<<<<<<<6512068F6")


def test_the_older_french_card_is_read_and_told_as_one() -> None:
    mrz = parse("\n".join(BERTHIER))
    assert mrz.good
    assert (mrz.kind, mrz.surname, mrz.given, mrz.number) == (Kind.FRENCH_CARD, "BERTHIER", "CORINNE", "880692310285")
    assert (mrz.issuer, mrz.nationality, mrz.sex, mrz.warnings) == ("FRA", "FRA", "F", ("french_card",))
    assert [check.ok for check in mrz.checks] == [True, True, True]
    document = document_of(mrz, Source.SCANNED, on=MEETING)
    assert (document.kind, document.born, document.expires) == (DocumentKind.ID_CARD, PartialDate(1965, 12, 6), None)


@pytest.mark.parametrize(
    ("column", "wrong", "told"), [(3, "7", "number"), (30, "1", "born"), (35, "7", "composite"), (12, "9", "number")]
)
def test_the_older_french_card_has_check_digits_of_its_own(column: int, wrong: str, told: str) -> None:
    second = BERTHIER[1][:column] + wrong + BERTHIER[1][column + 1 :]
    mrz = parse(f"{BERTHIER[0]}\n{second}")
    assert (mrz.kind, mrz.good) == (Kind.FRENCH_CARD, False)
    assert f"check_digit:{told}" in mrz.problems


def test_position_puts_right_the_older_french_card_too() -> None:
    mrz = parse(
        f"IDFRABERTH1ER<<<<<<<<<<<<<<<<<<<<<<<\n{BERTHIER[1].replace('CORINNE', 'C0RINNE').replace('65', '6S')}"
    )
    assert mrz.good
    assert mrz.lines == BERTHIER
    assert len(mrz.repairs) == 3


def test_a_french_card_of_the_standard_form_is_none_of_the_older_ones() -> None:
    start = "X4RTBPFW46FRA9007138F3002119"
    over = "X4RTBPFW469007138" + "3002119" + "<<<<<<<"
    mrz = parse(f"IDFRAMARTIN<<MAELYS<GAELLE<MARIE<<<<\n{start}<<<<<<<{digit(over)}")
    assert (mrz.kind, mrz.good, mrz.warnings) == (Kind.TD2, True, ())
    wrong = parse(f"IDFRAMARTIN<<MAELYS<GAELLE<MARIE<<<<\n{start}<<<<<<<{(int(digit(over)) + 1) % 10}")
    assert (wrong.kind, wrong.problems) == (Kind.TD2, ("check_digit:composite",))


@pytest.mark.parametrize(
    ("code", "issuer", "kind"),
    [
        ("P<", "SEN", "passport"),
        ("PP", "SEN", "passport"),
        ("PD", "SEN", "passport"),
        ("PS", "SEN", "passport"),
        ("PO", "SEN", "passport"),
        ("PE", "SEN", "passport"),
        ("PR", "CHE", "passport"),
        ("PT", "USA", "passport"),
        ("PM", "CHE", "passport"),
        ("PD", "XOM", "passport"),
        ("P<", "UNK", "passport"),
        ("PL", "UNO", "laissez_passer"),
        ("P<", "UNA", "laissez_passer"),
        ("PL", "EUE", "laissez_passer"),
        ("P<", "XPO", "laissez_passer"),
        ("P<", "XBA", "laissez_passer"),
        ("P<", "XEC", "laissez_passer"),
        ("PL", "SEN", "laissez_passer"),
    ],
)
def test_the_code_and_the_issuer_say_what_kind_of_passport_it_is(code: str, issuer: str, kind: str) -> None:
    mrz = parse(f"{code}{issuer}NDIAYE<<AISSATOU<<<<<<<<<<<<<<<<<<<<<<<\n91234567<9SWE0206086F2206079<<<<<<<<<<<<<<<8")
    assert mrz.good
    assert mrz.warnings == ()
    assert document_of(mrz, Source.SCANNED, on=MEETING).kind == kind


@pytest.mark.parametrize(
    ("code", "kind"), [("AC", "crew"), ("I<", "id_card"), ("ID", "id_card"), ("A<", "id_card"), ("C<", "id_card"),
                       ("IR", "id_card"), ("C1", "id_card"), ("C2", "id_card")]
)  # fmt: skip
def test_the_code_says_what_kind_of_card_it_is(code: str, kind: str) -> None:
    mrz = parse(f"{code}UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<")
    assert mrz.good
    assert (mrz.code, mrz.repairs, mrz.warnings) == (code.strip("<"), (), ())
    assert document_of(mrz, Source.SCANNED, on=MEETING).kind == kind


@pytest.mark.parametrize("issuer", ["D", "DEU", "RKS", "XXK", "UNO", "UNA", "UNK", "EUE", "XOM", "XPO", "GBN", "ANT"])
@pytest.mark.parametrize("nationality", ["XXA", "XXB", "XXC", "XXX", "GBD", "GBO", "GBP", "GBS", "D", "UNO"])
def test_special_issuers_and_nationalities_are_known(issuer: str, nationality: str) -> None:
    names = ("P<" + issuer.ljust(3, "<") + "NDIAYE<<AISSATOU").ljust(44, "<")
    mrz = parse(f"{names}\n91234567<9{nationality.ljust(3, '<')}0206086F2206079<<<<<<<<<<<<<<<8")
    assert mrz.good
    assert (mrz.issuer, mrz.nationality, mrz.warnings) == (issuer, nationality, ())
