"""The table of name forms: a row is one name, rows are never joined, and a wrong row is named with its mend."""

from pathlib import Path

import pytest

from regdesk.errors import DeskError
from regdesk.names.forms import Row, Strength, Use, read, shipped
from regdesk.names.match import Names, Verdict, match_names
from regdesk.sentences import ERRORS, say

HEADER = "tradition,part,strength,forms\n"


def table(folder: Path, rows: str, header: str = HEADER) -> Path:
    file = folder / "name_forms.csv"
    file.write_text(header + rows, encoding="utf-8")
    return file


def test_forms_of_one_row_are_one_name_and_rows_are_not_joined(tmp_path: Path) -> None:
    forms = read(table(tmp_path, "Test,given,same,ORLA ORLAITH\nTest,given,same,ORLAITH AURELIA\n"))
    assert forms.are_one("ORLA", "ORLAITH", Use.GIVEN)
    assert forms.are_one("ORLAITH", "AURELIA", Use.GIVEN)
    assert not forms.are_one("ORLA", "AURELIA", Use.GIVEN)


def test_a_row_speaks_only_of_its_part_and_its_strength(tmp_path: Path) -> None:
    forms = read(table(tmp_path, "Test,family,same,OLSEN OLSON\nTest,any,look,MARIN MARINO\n"))
    assert forms.are_one("OLSEN", "OLSON", Use.FAMILY)
    assert not forms.are_one("OLSEN", "OLSON", Use.GIVEN)
    assert forms.are_one("OLSEN", "OLSON", Use.ANY)
    assert not forms.are_one("MARIN", "MARINO", Use.FAMILY)
    assert forms.may_be_one("MARIN", "MARINO", Use.GIVEN)
    assert forms.traditions("MARIN") == {"Test"}


def test_a_form_of_two_words_is_known_as_one(tmp_path: Path) -> None:
    forms = read(table(tmp_path, "Test,any,same,NOUR+EDDINE NURUDDIN\n"))
    assert forms.are_one("NOUREDDINE", "NURUDDIN", Use.GIVEN)


def test_names_of_two_rows_are_two_names(tmp_path: Path) -> None:
    forms = read(table(tmp_path, "T,given,same,SALEM SALEEM\nT,given,same,SELMA SALMA\nT,given,look,SALEM SELMA\n"))
    assert forms.are_two("SALEEM", "SALMA", Use.GIVEN)
    assert not forms.are_two("SALEM", "SELMA", Use.GIVEN)
    assert not forms.are_two("SALEM", "UNKNOWN", Use.GIVEN)


def own(forms: str, strength: Strength = Strength.SAME) -> tuple[Row, list[str]]:
    return Row("Arabic", Use.GIVEN, strength, own=True), forms.split()


def test_own_rows_bring_names_together_in_the_matcher() -> None:
    mine, theirs = Names(given="Zuzka", family="Wint"), Names(given="QORLA", family="WINT")
    assert match_names(mine, theirs, cut=False).verdict is Verdict.DIFFERENT
    more = shipped().with_own([own("ZUZKA QORLA")])
    assert match_names(mine, theirs, cut=False, forms=more).verdict is Verdict.SAME
    assert more.are_one("MOHAMMED", "MUHAMMAD", Use.GIVEN)
    assert match_names(mine, theirs, cut=False).verdict is Verdict.DIFFERENT


def test_own_rows_speak_for_no_language_and_tell_no_names_apart(tmp_path: Path) -> None:
    forms = read(table(tmp_path, "T,given,same,SALEM SALEEM\nT,given,same,SELMA SALMA\n"))
    more = forms.with_own([own("QORLA ZUZKA"), own("SALEM QUORRA"), own("SALEEM SALMA", Strength.LOOK)])
    assert more.traditions("QORLA") == frozenset()
    assert more.traditions("SALEM") == {"T"}
    assert not more.knows("QORLA", Use.GIVEN)
    assert not more.are_two("QORLA", "SALMA", Use.GIVEN)
    assert more.are_two("SALEEM", "SALMA", Use.GIVEN)
    assert more.may_be_one("SALEEM", "SALMA", Use.GIVEN)
    assert more.beside("SALEM", Use.GIVEN) == {"SALEM", "SALEEM", "QUORRA"}
    assert more.looked_at_with("SALMA") == {"SALEEM"}


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ("Test,given,same,ORLA\n", "name_forms_letters"),
        ("Test,given,same,ORLA Órla\n", "name_forms_letters"),
        ("Test,given,same,ORLA  AURELIA\n", "name_forms_letters"),
        ("Test,first,same,ORLA AURELIA\n", "name_forms_words"),
        ("Test,given,sure,ORLA AURELIA\n", "name_forms_words"),
        ("Test,given,same\n", "name_forms_cells"),
        ("Test,given,same,ORLA,AURELIA\n", "name_forms_cells"),
    ],
)
def test_a_wrong_row_is_named_with_its_line_and_its_mend(tmp_path: Path, rows: str, code: str) -> None:
    with pytest.raises(DeskError) as refused:
        read(table(tmp_path, "Test,given,same,IRIS IRIDA\n" + rows))
    assert (refused.value.code, refused.value.facts) == (code, {"file": "name_forms.csv", "line": 3})
    assert "Line 3 of name_forms.csv" in say(ERRORS, code, refused.value.facts)


def test_a_file_that_is_no_table_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="name_forms_columns"):
        read(table(tmp_path, "", header="name,other\n"))
    with pytest.raises(DeskError, match="name_forms_unreadable"):
        read(tmp_path / "none.csv")
    (tmp_path / "name_forms.csv").write_bytes(HEADER.encode() + b"T,given,same,\xff\xfe A\n")
    with pytest.raises(DeskError, match="name_forms_unreadable"):
        read(tmp_path / "name_forms.csv")


def test_the_shipped_table_is_read_once() -> None:
    assert shipped() is shipped()
    assert shipped().knows("MOHAMMED", Use.GIVEN)
