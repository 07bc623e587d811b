"""A desk's own rows of name forms: what people type, what is refused, and a file that never stops the desk."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.errors import DeskError, FolderError
from regdesk.names.forms import Strength, Use, shipped
from regdesk.names.match import Names, Verdict, match_names
from regdesk.names.own_forms import (
    MOST_FORMS,
    OwnRow,
    OwnTable,
    as_row,
    line_of,
    misspelt,
    read_own,
    table_of,
    typed_forms,
    with_rows,
    without_rows,
    write_own,
)
from regdesk.names.own_judged import Unfit
from regdesk.sentences import say
from regdesk.sentences.name_forms import NAME_FORMS
from regdesk.sentences.traditions import TRADITIONS

HEADER = "tradition,part,strength,forms"


def row(forms: str, part: Use = Use.GIVEN, strength: Strength = Strength.SAME) -> OwnRow:
    return OwnRow(typed_forms(forms), part, strength)


def added(*rows: OwnRow) -> OwnTable:
    table = with_rows(OwnTable(), rows, shipped())
    assert isinstance(table, OwnTable), table
    return table


def refused(*rows: OwnRow) -> Unfit:
    answer = with_rows(OwnTable(), rows, shipped())
    assert isinstance(answer, Unfit)
    assert say(NAME_FORMS, answer.reason, answer.facts)
    return answer


@pytest.mark.parametrize(
    ("typed", "forms"),
    [
        ("zuzka Zuzana", ("ZUZKA", "ZUZANA")),
        ("Zuzka, Zuzana ; ŽUŽA", ("ZUZKA", "ZUZANA", "ZUZA")),
        ("de Klerk, Deklerk", ("DE+KLERK", "DEKLERK")),
        ("Nour-Eddine / Nureddin", ("NOUR+EDDINE", "NUREDDIN")),
        ("O'Dea = ODay", ("ODEA", "ODAY")),
        ("Жужа\nZhuzha", ("ZHUZHA",)),
        ("  ", ()),
        ("zuzka", ("ZUZKA",)),
        ("DE+KLERK de-klerk", ("DE+KLERK",)),
    ],
)
def test_forms_are_typed_in_any_letters_and_counted_once(typed: str, forms: tuple[str, ...]) -> None:
    assert typed_forms(typed) == forms


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("Zuzka", "one_form"),
        ("de Klerk, deklerk", "one_form"),
        ("Zuzka, Z", "short"),
        ("Zuzka, Zuz4na", "letters"),
        ("Zuzka, a b c d", "letters"),
        ("Zuzka, " + "z" * 41, "long"),
        (",".join(f"ZU{chr(65 + at % 26)}{chr(65 + at // 26)}" for at in range(MOST_FORMS + 1)), "many"),
    ],
)
def test_what_is_no_row_is_refused_with_a_sentence(typed: str, reason: str) -> None:
    assert refused(row(typed)).reason == reason


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("Hassan, Hussein", Use.GIVEN),
        ("Mohammed, Mahmoud, Zuzka", Use.ANY),
        ("Liz, Betty", Use.GIVEN),
        ("Diallo, Diop", Use.FAMILY),
    ],
)
def test_two_names_of_the_shipped_table_never_become_the_same(typed: str, part: Use) -> None:
    assert refused(row(typed, part)).reason == "apart"


@pytest.mark.parametrize("typed", ["Wong, Wang", "Mendes, Mendez", "Qorla, Kowalski, Kowalska"])
def test_names_that_the_shipped_table_has_looked_at_stay_so(typed: str) -> None:
    assert refused(row(typed, Use.FAMILY)).reason == "to_look_at"


def test_names_that_are_one_as_given_names_alone_are_not_made_one_as_family_names() -> None:
    assert refused(row("Bob, Robert, Qorla", Use.ANY)).reason in ("apart", "to_look_at")
    assert added(row("Bob, Robert, Qorla"))


def test_a_name_of_the_table_with_its_umlaut_as_one_letter_is_still_that_name() -> None:
    """The table has Coetzee only with OE; lists of plain letters have it with O."""
    assert not shipped().holds("COTZEE")
    answer = refused(row("Cotzee, Botha", Use.FAMILY))
    assert (answer.reason, answer.facts) == ("apart", {"first": "COETZEE", "second": "BOTHA"})


def test_a_row_to_look_at_never_makes_two_names_the_same() -> None:
    table = added(row("Hassan, Hussein", strength=Strength.LOOK))
    more = shipped().with_own(as_row(one) for _, one in table.rows)
    for given_names in (("Hassan", "Hussein"), ("Hussein", "Hassan")):
        mine, theirs = (Names(given=one, family="Al Masri") for one in given_names)
        assert match_names(mine, theirs, cut=False, forms=more).verdict is not Verdict.SAME


def test_a_new_form_is_no_bridge_between_two_names() -> None:
    """Svietlanna is read as Svetlana by the rules of Slavic languages."""
    first = row("Svetlana, Svietlanna")
    answer = refused(first, row("Natalia, Svietlanna"))
    assert answer.reason == "bridge"
    assert set(answer.facts.values()) == {"SVETLANA", "NATALIA", "SVIETLANNA"}
    assert added(first, row("Natalia, Qorla"))


def test_a_short_form_of_two_names_may_stand_in_two_rows() -> None:
    table = added(row("Svetlana, Qorla"), row("Natalia, Qorla"))
    more = shipped().with_own(as_row(one) for _, one in table.rows)
    assert more.are_one("SVETLANA", "QORLA", Use.GIVEN)
    assert not more.are_one("SVETLANA", "NATALIA", Use.GIVEN)
    mine, theirs = Names(given="Svetlana", family="Ivanova"), Names(given="Natalia", family="Ivanova")
    assert match_names(mine, theirs, cut=False, forms=more).verdict is Verdict.DIFFERENT


def test_what_is_known_already_is_said_so() -> None:
    assert refused(row("Bob, Robert")).reason == "known"
    assert refused(row("Bob, Robert", strength=Strength.LOOK)).reason == "known"
    assert refused(row("Zuzka, Qorla, Quilla"), row("Qorla, Zuzka")).reason == "known"
    assert added(row("Zuzka, Qorla"), row("Zuzka, Qorla, Quilla"))


def test_a_row_survives_the_file(tmp_path: Path) -> None:
    rows = (row("Zuzka, Qorla"), OwnRow(("DE+QORLA", "DEKORLA"), Use.FAMILY, Strength.LOOK, 'from "A", 2024'))
    file = tmp_path / "name_forms.csv"
    write_own(file, added(*rows))
    assert read_own(file, shipped()) == added(*rows)
    assert tuple(one for _, one in read_own(file, shipped()).rows) == rows
    assert file.read_text(encoding="utf-8").splitlines()[:2] == [HEADER, ",given,same,ZUZKA QORLA"]


def test_every_shipped_tradition_has_a_word_for_who_reads_it() -> None:
    assert {row.tradition for row, _ in shipped().all()} == set(TRADITIONS)


def test_no_file_is_no_rows(tmp_path: Path) -> None:
    assert read_own(tmp_path / "name_forms.csv", shipped()) == OwnTable()


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Ours,given,same", "cells"),
        ("Ours,given,same,ZUZKA,QORLA", "cells"),
        ('Ours,given,same,"ZUZKA', "one_form"),
        ("Ours,first,same,ZUZKA QORLA", "words"),
        ("Ours,given,sure,ZUZKA QORLA", "words"),
        ("Ours,given,same,ZUZKA qorla", "letters"),
        ("Ours,given,same,ZUZKA", "one_form"),
        ("Ours,given,same,ZUZKA Z", "short"),
        ("Ours,given,same,HASSAN HUSSEIN", "apart"),
    ],
)
def test_a_wrong_line_stays_out_and_the_others_count(line: str, reason: str) -> None:
    lines = [HEADER, "Ours,given,same,ZUZKA QORLA", line, "", "Ours,family,look,QUORR QUIRR"]
    table = table_of(lines, shipped())
    assert [(number, one.words) for number, one in table.rows] == [(2, ("ZUZKA", "QORLA")), (5, ("QUORR", "QUIRR"))]
    assert [(number, unfit.reason) for number, unfit in table.unfit] == [(3, reason)]


def test_a_change_leaves_wrong_lines_as_they_stand() -> None:
    lines = (HEADER, "oops", "Ours,given,same,ZUZKA QORLA")
    more = with_rows(table_of(lines, shipped()), [row("Quilla, Qirra")], shipped())
    assert isinstance(more, OwnTable)
    assert more.lines == (*lines, ",given,same,QUILLA QIRRA")
    fewer = without_rows(more, [row("Qorla, Zuzka")], shipped())
    assert isinstance(fewer, OwnTable)
    assert fewer.lines == (HEADER, "oops", ",given,same,QUILLA QIRRA")
    assert without_rows(fewer, [row("Qorla, Zuzka")], shipped()) == Unfit("not_there")


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "name_forms_columns"), (b"forms\nA B\n", "name_forms_columns"), (b"\xff\xfe\x00", "name_forms_unreadable")],
)
def test_a_file_of_another_kind_is_an_error_with_its_sentence(tmp_path: Path, content: bytes, code: str) -> None:
    file = tmp_path / "name_forms.csv"
    file.write_bytes(content)
    with pytest.raises(DeskError, match=code):
        read_own(file, shipped())


def test_a_folder_that_is_gone_is_an_error_too(tmp_path: Path) -> None:
    with pytest.raises(FolderError):
        write_own(tmp_path / "none" / "name_forms.csv", OwnTable())


@given(st.lists(st.text(max_size=40), max_size=8))
def test_no_file_of_lines_is_too_odd_to_read(lines: list[str]) -> None:
    table = table_of([HEADER, *lines], shipped())
    assert len(table.rows) + len(table.unfit) <= len(lines)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_forms_or_a_reason(typed: str) -> None:
    one = row(typed)
    answer = misspelt(one) or with_rows(OwnTable(), [one], shipped())
    if isinstance(answer, OwnTable):
        assert answer.rows[0][1].said == one.said
    else:
        assert answer.reason in NAME_FORMS


@pytest.mark.parametrize("origin", ["North \u202e coast", "  North\tcoast ", "North  coast"])
def test_where_forms_come_from_is_the_same_when_it_is_written_and_read(origin: str) -> None:
    (read,) = (row for _, row in table_of([HEADER, f"{origin},given,same,DIEYNABA JAYNABA"], shipped()).rows)
    assert read.origin == "North coast"
    assert [row for _, row in table_of([HEADER, line_of(read)], shipped()).rows] == [read]
