"""`regdesk mrz`: blocks on standard input, an answer for each, and nothing left anywhere."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regdesk.__main__ import main

ROOT = Path(__file__).resolve().parents[2]
VECTORS = json.loads((ROOT / "tests" / "files" / "mrz_vectors.json").read_text(encoding="utf-8"))["vectors"]
PASSPORT = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
VISA = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<"


class Asked:
    """Types text into the command and reads its answer."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def __call__(self, text: str, *words: str) -> list[dict[str, Any]]:
        self._monkeypatch.setattr(sys, "stdin", io.StringIO(text))
        assert main(["mrz", "--json", *words]) == 0
        answer = json.loads(self._capsys.readouterr().out)
        assert answer["code"] == 0
        documents: list[dict[str, Any]] = answer["documents"]
        return documents

    def in_words(self, text: str) -> str:
        self._monkeypatch.setattr(sys, "stdin", io.StringIO(text))
        assert main(["mrz"]) == 0
        return self._capsys.readouterr().out


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Asked:
    return Asked(monkeypatch, capsys)


def test_every_vector_comes_out_as_it_says(ask: Asked) -> None:
    answers = ask("\n\n".join("\n".join(vector["lines"]) for vector in VECTORS))
    assert [answer["block"] for answer in answers] == list(range(1, len(VECTORS) + 1))
    for vector, answer in zip(VECTORS, answers, strict=True):
        says, name = vector["expect"], vector["id"]
        assert answer["status"] in ({"valid", "warn"} if says == "undetected" else {says}), name
        assert answer["valid"] == (says not in ("invalid", "candidates")) == (not answer["problems"]), name
        assert not vector["checks"] or answer["checks"] == vector["checks"], name
        for field, value in (vector.get("fields") or {}).items():
            assert answer["fields"][field] == value, (name, field)
        if says == "repairable":
            assert answer["lines"] == vector["repaired"], name
        if says == "candidates":
            assert vector["repaired"] in [candidate["lines"] for candidate in answer["candidates"]], name
            assert len(answer["candidates"]) == vector["n_candidates"], name


def test_blocks_are_parted_by_empty_lines_however_many(ask: Asked) -> None:
    answers = ask(f"\n\n{PASSPORT}\n\n \t\n\n{VISA}\n\nhello\n\n")
    assert [answer["kind"] for answer in answers] == ["TD3", "MRVB", None]
    assert ask("") == ask("\n \n\n") == []


def test_a_visa_is_valid_and_refused_as_a_document_of_identity(ask: Asked) -> None:
    (answer,) = ask(VISA)
    assert (answer["status"], answer["document"], answer["refused"]) == ("valid", "visa", "visa")
    assert answer["identity_document"] is False
    assert "This is a visa, not a passport. Scan the page with the photo." in answer["says"]


def test_a_repair_is_shown_with_its_place_and_both_signs(ask: Asked) -> None:
    (answer,) = ask(PASSPORT.replace("ERIKSSON", "ER1KSSON"))
    assert answer["repairs"] == [{"line": 0, "column": 7, "from": "1", "to": "I"}]
    assert (answer["status"], answer["fields"]["surname"]) == ("repairable", "ERIKSSON")
    assert any("put right" in sentence for sentence in answer["says"])


def test_another_reading_is_offered_with_what_it_changes_and_not_taken(ask: Asked) -> None:
    (answer,) = ask(PASSPORT.replace("L898902C3", "L8989O2C3"))
    assert (answer["status"], answer["fields"]["number"]) == ("candidates", "L8989O2C3")
    assert answer["checks"] == {"number": False, "dob": True, "exp": True, "optional": True, "composite": False}
    (candidate,) = answer["candidates"]
    assert (candidate["field"], candidate["value"]) == ("number", "L898902C3")
    assert candidate["changes"] == [{"line": 1, "column": 5, "from": "O", "to": "0"}]


@pytest.mark.parametrize(
    ("words", "year"),
    [
        (("--on", "2017-12-04"), 1918),
        (("--on", "2026-10-01"), 2018),
        (("--on", "2026-10-01", "--born", "1918-05-05"), 1918),
    ],
)
def test_the_century_is_that_of_the_record_or_of_the_day(ask: Asked, words: tuple[str, ...], year: int) -> None:
    oldest = next(vector for vector in VECTORS if "1918 or 2018" in vector["why"])
    (answer,) = ask("\n".join(oldest["lines"]), *words)
    assert answer["fields"]["birth"]["year"] == year
    assert answer["fields"]["birth"]["iso"] == f"{year}-05-05"
    assert answer["fields"]["birth"]["years"][-1] == 1918


@pytest.mark.parametrize(
    ("names", "status", "warning"),
    [
        ("<<PRIYA<<<<", "valid", "given_only"),
        ("PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR", "valid", "may_be_cut"),
        ("ERIKSSON<<ANNA<<<<K<<<", "warn", "filler_read_as_k"),
        ("ERIKSSON<<ANNA<<MARIA", "warn", "two_separators"),
    ],
)
def test_what_a_state_prints_is_valid_and_what_may_be_misread_is_a_warning(
    ask: Asked, names: str, status: str, warning: str
) -> None:
    (answer,) = ask(f"P<UTO{names}".ljust(44, "<") + PASSPORT[44:])
    assert (answer["status"], warning in answer["warnings"]) == (status, True)


def test_dates_known_in_part_have_no_iso_date(ask: Asked) -> None:
    lines = next(vector["lines"] for vector in VECTORS if vector["why"] == "day of birth unknown")
    (answer,) = ask("\n".join(lines), "--on", "2017-12-04")
    assert answer["fields"]["birth"] == {"year": 1985, "month": 3, "day": None, "iso": None, "years": [1985]}
    assert answer["fields"]["dob"] == "8503<<"


def test_a_day_that_is_none_is_told_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["mrz", "--on", "yesterday"])
    assert stopped.value.code == 2
    assert "write a day as 2017-12-04" in capsys.readouterr().err


def test_a_person_reads_it_in_words(ask: Asked) -> None:
    told = ask.in_words(f"{PASSPORT}\n\nhello")
    assert "1: TD3, valid" in told
    assert "ERIKSSON, ANNA MARIA" in told
    assert "2: no document, invalid" in told


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=300) | st.text("P<UTO 0\n\r\t", max_size=200))
def test_any_text_has_an_answer(ask: Asked, text: str) -> None:
    for answer in ask(text):
        assert answer["status"] in {"valid", "warn", "repairable", "candidates", "invalid"}
        assert answer["says"] or answer["valid"]


@pytest.mark.parametrize(
    "sent",
    [
        PASSPORT.encode(),
        b"\xef\xbb\xbf" + PASSPORT.replace("\n", "\r\n").encode() + b"\r\n",
        PASSPORT.encode() + b"\xff\n",
    ],
)
def test_nothing_is_written_but_the_answer(tmp_path: Path, sent: bytes) -> None:
    home = {**os.environ, "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-B", "-m", "regdesk", "mrz", "--json"]
    ran = subprocess.run(command, input=sent, capture_output=True, cwd=tmp_path, env=home, check=True)
    assert ran.stderr == b""
    assert json.loads(ran.stdout)["documents"][0]["kind"] == "TD3"
    assert list(tmp_path.rglob("*")) == []
