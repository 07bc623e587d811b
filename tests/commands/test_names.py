"""`regdesk names`: a verdict for each row, as the file is read; nothing is kept, and a bad row stops nothing."""

import json
from pathlib import Path

import pytest

from regdesk.__main__ import main

HEADER = "record_given,record_family,doc_given,doc_family,doc_kind\n"


def run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    code = main(["names", *args])
    told = capsys.readouterr()
    return code, told.out, told.err


def pairs(folder: Path, rows: str, header: str = HEADER) -> str:
    file = folder / "pairs.csv"
    file.write_text(header + rows, encoding="utf-8")
    return str(file)


def test_each_row_has_a_verdict_and_its_reasons(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = "Zoë,Brandt,ZOE,BRANDT,mrz\nOmar,Yousef,YOUSEF,OMAR,mrz\nRuth,Kilonzo,GRACE,KILONZO,viz\n"
    code, out, err = run(capsys, "--csv", pairs(tmp_path, rows), "--json")
    told = json.loads(out)
    assert (code, err, told["code"]) == (0, "", 0)
    assert [(row["row"], row["verdict"]) for row in told["rows"]] == [(1, "same"), (2, "look"), (3, "different")]
    assert told["rows"][1]["reasons"] == ["other_order"]
    assert told["rows"][1]["says"] == ["The names stand in another order."]


def test_rows_are_told_in_words_without_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "--csv", pairs(tmp_path, "Zoë,Brandt,ZOE,BRANDT,mrz\n"))
    assert out == "     1 same       Passports write these letters differently.\n"


def test_only_a_machine_readable_line_may_be_cut(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """39 signs: the line is full, so that Konstantina may be cut to KONSTANTI, but not where eyes read it."""
    names = "Konstantina Alexandra,Papadimitrakopoulos-Vlachou,KONSTANTI,PAPADIMITRAKOPOULOS VLACHOU"
    _, out, _ = run(capsys, "--csv", pairs(tmp_path, f"{names},mrz\n{names},viz\n"), "--json")
    assert [row["verdict"] for row in json.loads(out)["rows"]] == ["same", "look"]


def test_a_bad_row_is_said_and_the_others_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "pairs.csv"
    file.write_bytes(HEADER.encode() + b"Zoe,Brandt\n\xff\xfe,B,A,B,mrz\nZoe,Brandt,ZOE,BRANDT,mrz\n")
    code, out, err = run(capsys, "--csv", str(file), "--json")
    rows = json.loads(out)["rows"]
    assert (code, [row["verdict"] for row in rows]) == (0, ["look", "look", "same"])
    assert rows[0]["reasons"] == ["unreadable_row"]
    assert err.count("\n") == 2
    assert "Row 1 is no CSV" in err
    assert "Brandt" not in err


@pytest.mark.parametrize("header", ["given,family\n", ""])
def test_a_file_without_the_columns_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str], header: str) -> None:
    code, out, _ = run(capsys, "--csv", pairs(tmp_path, "", header=header), "--json")
    assert (code, json.loads(out)["error"]) == (2, "names_file_columns")


def test_a_file_that_is_not_there_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "--csv", str(tmp_path / "none.csv"), "--json")
    assert (code, json.loads(out)["error"]) == (2, "names_file_unreadable")


def test_a_file_of_no_rows_has_no_verdicts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "--csv", pairs(tmp_path, ""), "--json")
    assert json.loads(out) == {"code": 0, "rows": []}
