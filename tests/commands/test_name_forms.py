"""Name forms from the shell: list, add, remove, import, export, each refusal with its sentence."""

import shutil
from pathlib import Path

import pytest

from regdesk.__main__ import main
from regdesk.names.own_forms import MOST_FORMS
from regdesk.resources import path as resource
from tests.commands.test_commands import Line

HEADER = "tradition,part,strength,forms\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "desk"
    assert main(["init", str(resource("sample", "training.toml")), "--folder", str(folder)]) == 0
    assert main(["import", str(resource("sample", "roster.csv")), "--good-rows", "--folder", str(folder)]) == 0
    return folder


@pytest.fixture
def line(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    shutil.copytree(made, tmp_path / "desk")
    capsys.readouterr()
    return Line(tmp_path / "desk", capsys)


def own(line: Line) -> list[list[str]]:
    rows = line("name-forms", "list")["rows"]
    assert isinstance(rows, list)
    return [row["forms"] for row in rows]


def test_a_name_is_added_and_removed(line: Line) -> None:
    assert own(line) == []
    added = line("name-forms", "add", "Aïssatou", "Qorla", "de Qorl")
    assert isinstance(added["people"], int)
    assert added["people"] > 0
    assert own(line) == [["AISSATOU", "QORLA", "DE+QORL"]]
    assert line("name-forms", "add", "Qorla", "Aissatou", code=1)["refused"] == "known"
    line("name-forms", "remove", "qorla", "de-qorl", "aissatou")
    assert own(line) == []
    assert line("name-forms", "remove", "qorla", "aissatou", code=1)["refused"] == "not_there"
    entries = line("log")["entries"]
    assert isinstance(entries, list)
    assert [entry["what"] for entry in entries[-2:]] == ["names.extended", "names.withdrawn"]
    assert entries[-2]["facts"] == {"rows": [["given", "same", "AISSATOU QORLA DE+QORL"]]}


def test_part_and_strength_are_said_by_words(line: Line) -> None:
    line("name-forms", "add", "Qorla", "Quilla", "--part", "family", "--look", "--origin", "Novi Sad")
    rows = line("name-forms", "list", "quil")["rows"]
    assert rows == [
        {"forms": ["QORLA", "QUILLA"], "part": "family", "strength": "look", "own": True, "origin": "Novi Sad"}
    ]
    assert line("name-forms", "remove", "Qorla", "Quilla", "--part", "given", code=1)["refused"] == "not_there"
    line("name-forms", "remove", "Qorla", "Quilla", "--part", "family", "--look")
    assert own(line) == []


def test_both_tables_are_searched(line: Line) -> None:
    line("name-forms", "add", "Mohammed", "Qorla")
    rows = line("name-forms", "list", "moham")["rows"]
    assert isinstance(rows, list)
    assert [row["own"] for row in rows][:2] == [True, False]
    assert all(any(form.startswith("MOHAM") for form in row["forms"]) for row in rows)


@pytest.mark.parametrize(
    ("forms", "reason"),
    [
        (["Hassan", "Hussein"], "apart"),
        (["Qorla"], "one_form"),
        (["Qorla", "Q"], "short"),
        (["Qorla", "12"], "letters"),
        ([f"Qor{chr(97 + at % 26)}{chr(97 + at // 26)}" for at in range(MOST_FORMS + 1)], "many"),
    ],
)
def test_what_cannot_be_added_is_refused_in_words(line: Line, forms: list[str], reason: str) -> None:
    refused = line("name-forms", "add", *forms, code=1)
    assert refused["refused"] == reason
    assert "{" not in str(refused["says"])
    assert own(line) == []


def test_rows_come_from_a_file_and_go_to_one(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "theirs.csv"
    rows = "Ours,given,same,QORLA QUILLA\nOurs,given,same,HASSAN HUSSEIN\nOurs,given,same,BOB ROBERT\noops\n"
    file.write_text(HEADER + rows, encoding="utf-8")
    refused = line("name-forms", "import", file, code=1)
    assert (refused["refused"], refused["taken"]) == ("rows_with_problems", False)
    dry = line("name-forms", "import", file, "--dry-run")
    assert (dry["new"], dry["known"], dry["taken"]) == (1, 1, False)
    assert isinstance(dry["left_out"], list)
    assert [(one["line"], one["reason"]) for one in dry["left_out"]] == [(3, "apart"), (5, "cells")]
    assert own(line) == []
    assert line("name-forms", "import", file, "--good-rows")["taken"] is True
    assert own(line) == [["QORLA", "QUILLA"]]
    assert line("name-forms", "import", file, "--good-rows")["new"] == 0
    out = tmp_path / "ours.csv"
    assert line("name-forms", "export", out)["rows"] == 1
    assert out.read_text(encoding="utf-8") == HEADER + "Ours,given,same,QORLA QUILLA\n"


def test_the_shipped_table_says_nothing_new(line: Line) -> None:
    """Its rows keep no names apart that it holds together; some are longer or shorter than a supervisor may type."""
    dry = line("name-forms", "import", resource("name_forms.csv"), "--dry-run")
    assert dry["new"] == 0
    assert isinstance(dry["left_out"], list)
    assert {one["reason"] for one in dry["left_out"]} <= {"one_form", "many", "short", "full"}


@pytest.mark.parametrize("words", [["none.csv"], [], ["a.csv", "b.csv"]])
def test_a_file_that_is_not_there_is_an_error_in_words(line: Line, words: list[str]) -> None:
    assert line("name-forms", "import", *words, code=2)["error"] == "name_forms_unreadable"


def test_wrong_rows_of_the_desk_are_listed_with_their_line(line: Line) -> None:
    (line.folder / "name_forms.csv").write_text(HEADER + "oops\nOurs,given,same,QORLA QUILLA\n", encoding="utf-8")
    told = line("name-forms", "list")
    assert told["left_out"] == [
        {
            "line": 2,
            "reason": "cells",
            "says": "This row has not four cells: tradition, part, strength, forms. Mend it in the file.",
        }
    ]
    (line.folder / "name_forms.csv").write_text("spoilt", encoding="utf-8")
    assert line("name-forms", "list", code=1)["problem"] == "name_forms_columns"
    assert line("name-forms", "add", "Qorla", "Quilla", code=2)["error"] == "name_forms_columns"


def test_a_person_reads_it_in_lines(line: Line, capsys: pytest.CaptureFixture[str]) -> None:
    folder = ["--folder", str(line.folder)]
    assert main(["name-forms", "list", *folder]) == 0
    assert capsys.readouterr().out == "This desk has no names of its own.\n"
    assert main(["name-forms", "add", "Qorla", "Quilla", *folder]) == 0
    assert (
        "own      given   same  QORLA QUILLA. People on the list who bear one of these forms: 0."
        in capsys.readouterr().out
    )
    assert main(["name-forms", "add", "Hassan", "Hussein", *folder]) == 1
    told = capsys.readouterr().out
    assert told == "HASSAN and HUSSEIN are two names. They can be looked at, never taken for the same.\n"
