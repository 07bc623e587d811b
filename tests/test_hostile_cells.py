"""Nothing that regdesk writes for a spreadsheet is computed by it, and its own importer reads what was meant."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regdesk.names.forms import shipped
from regdesk.names.own_forms import LONGEST_ORIGIN, OwnRow, OwnTable, line_of, read_own, table_of, write_own
from regdesk.roster.clean import clean_cell
from regdesk.spreadsheet import bare, defended
from regdesk.staff.file import read_staff, write_staff
from regdesk.staff.member import Member
from regdesk.staff.rights import Role
from tests.benchmarks.fuzz import odd
from ui.setup.problem_file import write_problems

COMPUTED = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
FORMULAS = (
    "=1+1",
    '=HYPERLINK("http://x","y")',
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "'=1",
    "''=1",
    "＝1+1",
)
CELLS = st.one_of(
    st.sampled_from([*FORMULAS, *odd.NAMES]), st.text(max_size=30), st.text(alphabet="'=+-@\t ab", max_size=8)
)


@given(CELLS)
def test_a_defended_cell_is_computed_by_nothing_and_read_back(cell: str) -> None:
    written = defended(cell)
    assert not written.startswith(COMPUTED)
    assert bare(written) == cell


@pytest.mark.parametrize("name", ["O'Brien", "'t Hooft", "d'Arc", "'Abd al-Rahman"])
def test_an_apostrophe_that_belongs_to_a_name_stays(name: str) -> None:
    assert bare(name) == name == clean_cell(name)


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_the_importer_of_lists_reads_what_was_defended(formula: str) -> None:
    assert clean_cell(defended(formula)) == formula


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(CELLS, max_size=4))
def test_a_file_of_problems_is_no_program(tmp_path: Path, sentences: list[str]) -> None:
    file = tmp_path / "problems.csv"
    sentences = [sentence.encode("utf-8", "replace").decode() for sentence in sentences]
    write_problems(file, ("Row", "Problem"), list(enumerate(sentences)))
    rows = list(csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))
    assert not any(cell.startswith(COMPUTED) for row in rows for cell in row)
    assert [bare(row[1]) for row in rows[1:]] == sentences


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(CELLS)
def test_where_name_forms_come_from_is_no_formula_and_no_further_line(tmp_path: Path, origin: str) -> None:
    row = OwnRow(("ZUZKA", "ZUZANAX"), origin=origin)
    line = line_of(row)
    assert not line.lstrip('"').startswith(COMPUTED)
    assert len(line.splitlines()) == 1
    file = tmp_path / "name_forms.csv"
    write_own(file, table_of([*OwnTable().lines, line], shipped()))
    ((_, read),) = read_own(file, shipped()).rows
    assert read.forms == row.forms
    assert len(read.origin) <= LONGEST_ORIGIN
    assert line_of(read) == line


@pytest.mark.parametrize("name", [*odd.NAMES, *FORMULAS])
def test_no_staff_list_takes_a_name_that_is_computed(name: str) -> None:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([("name", "first_name", "roles"), (name, name, "clerk")])
    listed, problems = read_staff(text.getvalue().encode("utf-8", "replace"))
    if problems:
        return
    members = [(Member("a" * 32, one.name, one.first_name, (Role.CLERK,), "STAFF" + "7" * 26), None) for one in listed]
    cells = [cell for row in csv.reader(io.StringIO(write_staff(members).decode(), newline="")) for cell in row]
    assert not any(cell.startswith(COMPUTED) for cell in cells)
    assert not any(sign in cell for cell in cells for sign in odd.BIDI + odd.CONTROLS + odd.BREAKS)
