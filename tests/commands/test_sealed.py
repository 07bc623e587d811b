"""A live desk from the shell: made under a pass phrase, opened with it, sealed when an earlier regdesk left it open."""

import io
import json
import os
import shutil
from pathlib import Path

import pytest

from regdesk.__main__ import main
from regdesk.folder import DeskFolder
from tests.desk.sealed import LIVE, TRAINING, from_before
from tests.keys.made import OTHER_PHRASE, PHRASE


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "desk"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdin", io.StringIO(PHRASE + "\n"))
        assert main(["init", str(LIVE), "--folder", str(folder), "--desk", "3", "--holder", "Amadou Ba"]) == 0
    return folder


class Shell:
    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self._capsys, self._patch = capsys, monkeypatch

    def __call__(self, *words: object, typed: str = "", code: int = 0) -> dict[str, object]:
        self._patch.setattr("sys.stdin", io.StringIO(typed + "\n" if typed else ""))
        given = main([*map(str, words), "--json"])
        said = self._capsys.readouterr().out
        assert given == code, said
        answer: dict[str, object] = json.loads(said)
        return answer


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(capsys, monkeypatch)


def test_a_live_desk_says_who_opens_it_and_that_there_is_no_keyring(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(PHRASE + "\n"))
    assert main(["init", str(LIVE), "--folder", str(tmp_path / "desk"), "--holder", "Amadou Ba"]) == 0
    said = capsys.readouterr().out
    assert "pass phrase of: Amadou Ba" in said
    assert "no keyring that regdesk can use" in said
    assert not DeskFolder(tmp_path / "desk").key_file.exists()


def test_a_training_desk_says_that_its_keys_lie_in_the_clear(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", str(TRAINING), "--folder", str(tmp_path / "desk")]) == 0
    assert "in the clear" in capsys.readouterr().out


def test_a_short_phrase_makes_no_desk(tmp_path: Path, shell: Shell) -> None:
    answer = shell("init", LIVE, "--folder", tmp_path / "desk", typed="only three words", code=2)
    assert answer["error"] == "phrase_short"
    assert not DeskFolder(tmp_path / "desk").keys.exists()


def test_every_command_on_a_sealed_desk_asks_for_the_phrase(made: Path, shell: Shell) -> None:
    assert shell("verify", "--folder", made, typed=PHRASE)
    assert shell("log", "--folder", made, typed=OTHER_PHRASE, code=2)["error"] == "phrase_wrong"
    assert shell("log", "--folder", made, code=2)["error"] == "phrase_not_given"


def test_the_phrase_comes_from_a_descriptor_while_data_come_on_standard_input(made: Path, shell: Shell) -> None:
    ear, voice = os.pipe()
    os.write(voice, (PHRASE + "\n").encode())
    os.close(voice)
    found = shell("find", "--mrz", "--folder", made, "--phrase-fd", ear, typed="no lines of a passport", code=1)
    os.close(ear)
    assert "error" not in found


def test_a_desk_from_before_is_sealed_by_a_command(
    shell: Shell, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = from_before(tmp_path / "desk")
    assert shell("log", "--folder", folder.path, typed=PHRASE, code=2)["error"] == "desk_not_sealed"
    answer = shell("seal", "--folder", folder.path, "--holder", "Bea Ortiz", typed=OTHER_PHRASE)
    assert (answer["sealed"], answer["holders"], folder.key_file.exists()) == (True, ["Bea Ortiz"], False)
    assert shell("log", "--folder", folder.path, typed=OTHER_PHRASE)
    assert shell("seal", "--folder", folder.path, typed=OTHER_PHRASE, code=2)["error"] == "desk_sealed"
    assert main(["enrol", "show", "--folder", str(folder.path)]) == 0
    assert "no keyring" in capsys.readouterr().out


def test_an_older_database_counts_only_when_it_is_said_so(made: Path, shell: Shell, tmp_path: Path) -> None:
    folder = DeskFolder(Path(shutil.copytree(made, tmp_path / "desk")))
    backup = folder.database.read_bytes()
    assert shell("verify", "--folder", folder.path, typed=PHRASE)
    shell("import", LIVE.with_name("roster.csv"), "--folder", folder.path, "--good-rows", typed=PHRASE)
    folder.database.write_bytes(backup)
    assert shell("log", "--folder", folder.path, typed=PHRASE, code=2)["error"] == "database_older"
    assert shell("log", "--folder", folder.path, "--older", typed=PHRASE)
    assert shell("log", "--folder", folder.path, typed=PHRASE)
