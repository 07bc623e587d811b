"""Personal data from the shell: given out, erased, wiped, and the certificate held against the light."""

import json
import shutil
from pathlib import Path

import pytest

from regdesk.__main__ import main
from regdesk.desk.opening import opened
from regdesk.resources import path as resource
from regdesk.sync import marks
from tests.commands.test_commands import Line
from tests.desk.sealed import a_sealed_desk
from tests.keys.made import PHRASE
from tests.make import MONDAY_MORNING

CODE, OTHER = "K7RM-4PX2", "H4TC-92WK"
TRAINING = resource("sample", "training.toml")


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "desk"
    assert main(["init", str(TRAINING), "--desk", "3", "--folder", str(folder)]) == 0
    roster = resource("sample", "roster.csv")
    assert main(["import", str(roster), "--good-rows", "--folder", str(folder)]) == 0
    return folder


@pytest.fixture
def line(imported: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    shutil.copytree(imported, tmp_path / "desk")
    return Line(tmp_path / "desk", capsys)


def test_a_person_gets_what_is_held_about_them_in_a_file_for_them_alone(line: Line, tmp_path: Path) -> None:
    out = tmp_path / "given.json"
    assert line("person", "export", CODE, "--out", out)["entries"] == 0
    told = json.loads(out.read_text(encoding="utf-8"))
    assert told["record"]["confirmation"] == CODE and told["purpose"].startswith("Names, photos and")
    assert out.stat().st_mode & 0o077 == 0
    log = line("log", "--limit", "1")["entries"]
    assert isinstance(log, list) and log[0]["what"] == "person.given"


def test_a_person_is_erased_by_reason_and_code(line: Line) -> None:
    assert line("person", "delete", CODE, "--confirm", CODE, code=1)["refused"] == "no_reason"
    assert line("person", "delete", CODE, "--reason", "asked", "--confirm", OTHER, code=1)["refused"] == "other_code"
    assert line("person", "delete", CODE, "--reason", "asked", "--confirm", CODE)["done"] is True
    assert (
        line("person", "delete", CODE, "--reason", "asked", "--confirm", CODE, code=1)["refused"] == "not_on_the_list"
    )
    assert line("verify")["faults"] == []


def test_it_says_that_what_went_to_the_hub_stays_there(line: Line) -> None:
    with opened(line.folder) as desk, desk.store.writing() as tx:
        tx.set_value(marks.MET_HUB, MONDAY_MORNING.isoformat())
    assert line("person", "delete", CODE, "--reason", "asked", "--confirm", CODE)["not_erased"] == ["hub"]


def test_nobody_is_given_out_to_nowhere(line: Line, tmp_path: Path) -> None:
    assert line("person", "export", CODE, code=1)["refused"] == "no_file"
    assert line("person", "export", CODE, "--out", tmp_path / "no folder" / "x.json", code=2)["error"]


def test_a_desk_is_wiped_and_its_certificate_holds(line: Line, tmp_path: Path) -> None:
    out = tmp_path / "certificate.json"
    assert line("wipe", "--out", out, code=1)["refused"] == "other_code"
    assert line("wipe", "--out", out, "--event", "PV2017", code=1)["refused"] == "early"
    assert not out.exists() and isinstance(line("find", "K7RM-4PX2")["people"], list)
    (line.folder / "mine.txt").write_text("mine", encoding="utf-8")
    told = line("wipe", "--out", out, "--event", "pv2017", "--early")
    assert told["others"] == ["mine.txt"] and out.exists() and out.with_suffix(".pdf").exists()
    assert line("find", "K7RM-4PX2", code=2)["error"] == "desk_wiped"
    assert line("verify")["wiped"] is True
    checked = line("wipe", "--check", out)
    assert checked["digest"] == told["digest"]
    assert line("wipe", "--check", out, "--fingerprint", "K7RM 4PX2 K7RM 4PX2", code=1)["certified"] is False
    assert line("wipe", "--check", out, "--fingerprint", "nothing", code=2)["certified"] is False
    out.write_text(out.read_text(encoding="utf-8").replace('"people": 8', '"people": 1'), encoding="utf-8")
    assert line("wipe", "--check", out, code=2)["error"] == "wipe_certificate_changed"


def test_a_sealed_desk_is_wiped_with_its_phrase_and_opens_with_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = a_sealed_desk(tmp_path / "desk")
    phrases = tmp_path / "phrases"
    phrases.write_text(f"{PHRASE}\n", encoding="utf-8")
    words = ["wipe", "--event", "PV2017", "--early", "--folder", str(folder.path)]
    for _ in range(2):
        with phrases.open() as file:
            code = main([*words, "--phrase-fd", str(file.fileno())])
    assert code == 2 and "was wiped on" in capsys.readouterr().out
    assert not folder.keys.exists() and not folder.database.exists()
    assert main(["verify", "--folder", str(folder.path)]) == 0
