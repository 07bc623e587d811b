"""The command line does the main job on the sample meeting, says no in words, and never shows a traceback."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from regdesk.__main__ import ON_A_DESK, main
from regdesk.commands.told import Told
from regdesk.desk.practice import passport_of
from regdesk.resources import path as resource
from regdesk.settings import read_settings

TRAINING = resource("sample", "training.toml")
ROSTER = resource("sample", "roster.csv")
NOBODY = "Xqwyvjk Vbnmplrt"


class Line:
    """Types commands for one desk folder and reads what they print."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        self.printed = ""

    def __call__(self, *words: object, code: int = 0) -> dict[str, object]:
        """Run a command, expect an exit code, give its JSON answer."""
        given = main([str(word) for word in words] + ["--folder", str(self.folder), "--json"])
        self.printed = self._capsys.readouterr().out
        answer: dict[str, object] = json.loads(self.printed)
        assert given == code == answer["code"], self.printed
        return answer


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk folder with the sample list, made once; each test works on a copy."""
    folder = tmp_path_factory.mktemp("made") / "desk"
    assert main(["init", str(TRAINING), "--desk", "3", "--clerk", "Lucía Robles", "--folder", str(folder)]) == 0
    assert main(["import", str(ROSTER), "--good-rows", "--folder", str(folder)]) == 0
    return folder


@pytest.fixture
def line(imported: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    shutil.copytree(imported, tmp_path / "desk")
    return Line(tmp_path / "desk", capsys)


def test_the_main_job_is_done_from_the_shell(line: Line) -> None:
    found = line("find", "K7RM-4PX2")
    (person,) = found["people"]  # type: ignore[misc]
    assert person["name"] == "Aïssatou NDIAYE-SARR"  # type: ignore[index]
    checked = line("check", "K7RM-4PX2", "--mrz", passport_of("K7RM-4PX2"))
    assert checked["verdict"] == "look"
    refused = line("confirm", "K7RM-4PX2", "--mrz", passport_of("K7RM-4PX2"), code=1)
    assert refused["refused"] == "look_first"
    line("confirm", "K7RM-4PX2", "--mrz", passport_of("K7RM-4PX2"), "--looked")
    printed = line("print", "K7RM-4PX2", "--printer", f"folder:{line.folder / 'out'}")
    assert printed["came"] == "printed"
    assert len(list((line.folder / "out").glob("*.pdf"))) == 1
    line("hand-over", "K7RM-4PX2", "--badge", printed["badge"])
    again = line("hand-over", "K7RM-4PX2", "--badge", printed["badge"], code=1)
    assert again["refused"] == "already_collected"
    kinds = [entry["what"] for entry in line("log")["entries"]]  # type: ignore[attr-defined]
    assert kinds[-4:] == ["identity.confirmed", "badge.requested", "badge.printed", "badge.collected"]
    assert line("verify")["faults"] == []


def test_the_second_import_of_the_same_list_changes_nothing(line: Line) -> None:
    again = line("import", ROSTER, "--good-rows")
    assert (again["new"], again["changed"], again["missing"]) == (0, 0, 0)
    assert again["unchanged"] == line("find", NOBODY, code=1)["on_the_list"]


def test_the_window_says_when_it_closes(line: Line) -> None:
    window = line("window")
    assert window["state"] == "open"
    assert str(window["closes"]).startswith("2017-12-05T15:00")


@pytest.mark.parametrize(
    ("words", "code", "reason"),
    [
        (["show", "ZZZZ-0000"], 1, "not_on_the_list"),
        (["print", "K7RM-4PX2"], 1, "identity_not_confirmed"),
        (["hand-over", "K7RM-4PX2", "--badge", "X"], 1, "no_badge_printed"),
        (["check", "K7RM-4PX2", "--mrz", "P<SEN"], 1, "document_unread"),
        (["find", NOBODY], 1, "not_on_the_list"),
    ],
)
def test_a_refusal_has_its_reason_and_exit_code_1(line: Line, words: list[str], code: int, reason: str) -> None:
    assert line(*words, code=code)["refused"] == reason


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["import", "/no/such/file.csv"], None),
        (["print", "K7RM-4PX2", "--printer", "fax:12"], None),
        (["init", TRAINING], "folder_has_a_desk"),
    ],
)
def test_a_broken_world_is_a_sentence_and_exit_code_2(line: Line, words: list[object], error: str | None) -> None:
    answer = line(*words, code=2)
    assert error is None or answer["error"] == error
    assert "Traceback" not in line.printed


def test_a_folder_without_a_desk_says_how_to_make_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["log", "--folder", str(tmp_path)]) == 2
    assert "regdesk init" in capsys.readouterr().out


def test_wrong_use_is_exit_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["find"])
    assert stopped.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_the_program_log_names_nobody(line: Line) -> None:
    line("check", "K7RM-4PX2", "--mrz", passport_of("K7RM-4PX2"))
    line("find", "Ndiaye")
    log = line.folder / "regdesk.log"
    written = log.read_text(encoding="utf-8") if log.exists() else ""
    assert not any(secret in written.upper() for secret in ("NDIAYE", "A01930582", "A01284417", "1984"))


def test_the_demo_runs_in_a_process_of_its_own(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "regdesk", "demo", "--folder", str(tmp_path / "desk")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONUTF8": "1"})
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Aïssatou NDIAYE-SARR" in done.stdout
    assert "the record is whole" in done.stdout
    assert list((tmp_path / "desk" / "badges").glob("*.pdf"))


def test_the_desk_folder_is_its_owners_alone(line: Line) -> None:
    assert (line.folder / "desk.key").stat().st_mode & 0o777 == 0o600
    assert line.folder.stat().st_mode & 0o777 == 0o700


HOSTILE = ["", " ", "\udcff", "\0", "xqj" * 30_000, "'; drop table entry; --", "--", "😀" * 3_000, "../../etc/passwd"]


@pytest.mark.parametrize("text", [f" {text}" if text.startswith("-") else text for text in HOSTILE])
def test_no_text_makes_a_command_fail(line: Line, text: str) -> None:
    assert line("find", text, code=1)["refused"] == "not_on_the_list"
    for words in (["show"], ["check", "--mrz", "x"], ["confirm", "--by-eye"], ["print"], ["hand-over", "--badge", "x"]):
        assert line(words[0], text, *words[1:], code=1)["refused"] == "not_on_the_list"
    assert line("check", "K7RM-4PX2", "--mrz", text, code=1)["refused"] == "document_unread"
    assert line("confirm", "K7RM-4PX2", "--mrz", text, "--looked", code=1)["refused"] == "document_unread"
    assert line("hand-over", "K7RM-4PX2", "--badge", text, code=1)["refused"] == "no_badge_printed"
    assert line("came-out", "K7RM-4PX2", "--badge", text, code=1)["refused"] == "no_badge_printed"
    assert line("print", "K7RM-4PX2", "--printer", text or ":", code=2)["error"] == "printer_address"


@pytest.mark.parametrize("limit", ["-1", "0", "x", "", "9" * 30, "1.5", "²"])
def test_a_limit_that_is_no_count_is_wrong_use(line: Line, limit: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        line("log", f"--limit={limit}")
    assert stopped.value.code == 2


def test_the_log_can_be_cut_to_its_last_entries(line: Line) -> None:
    whole = line("log")["entries"]
    assert line("log", "--limit", "1")["entries"] == whole[-1:]  # type: ignore[index]


def shell(line: Line, *words: str, **changes: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "regdesk", *words, "--folder", str(line.folder)]
    return subprocess.run(command, capture_output=True, check=False, env={**os.environ, **changes})


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_every_name_is_written_on_every_terminal(line: Line, encoding: str) -> None:
    told = shell(line, "find", "K7RM-4PX2", PYTHONIOENCODING=encoding)
    assert (told.returncode, told.stderr) == (0, b"")
    assert "NDIAYE-SARR" in told.stdout.decode(encoding)
    facts = json.loads(shell(line, "find", "K7RM-4PX2", "--json", PYTHONIOENCODING=encoding).stdout.decode(encoding))
    assert facts["people"][0]["name"] == "Aïssatou NDIAYE-SARR"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_an_answer_that_cannot_be_written_is_exit_code_2(line: Line) -> None:
    command = [sys.executable, "-m", "regdesk", "log", "--folder", str(line.folder)]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (2, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close in another way there")
def test_a_reader_that_goes_away_is_no_trouble(line: Line) -> None:
    ear, voice = os.pipe()
    os.close(ear)
    command = [sys.executable, "-m", "regdesk", "log", "--folder", str(line.folder)]
    done = subprocess.run(command, stdout=voice, stderr=subprocess.PIPE, check=False)
    os.close(voice)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_bug_is_in_the_program_log_and_not_on_the_terminal(
    line: Line, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(ON_A_DESK, "window", lambda desk, args: 1 // 0)
    assert main(["window", "--folder", str(line.folder)]) == 2
    told = capsys.readouterr()
    assert "Traceback" not in told.out + told.err
    assert "ZeroDivisionError" in (line.folder / "regdesk.log").read_text(encoding="utf-8")


def test_a_command_that_is_interrupted_says_so(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(desk: object, args: object) -> Told:
        raise KeyboardInterrupt

    monkeypatch.setitem(ON_A_DESK, "window", interrupted)
    assert line("window", code=2)["error"] == "stopped"


def test_badges_go_where_they_were_sent_from_wherever_the_next_command_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["init", str(TRAINING), "--folder", "desk"]) == 0
    assert read_settings(tmp_path / "desk" / "settings.toml").printer == f"folder:{tmp_path / 'desk' / 'badges'}"


def test_lists_of_several_sources_stand_side_by_side(line: Line, tmp_path: Path) -> None:
    other = tmp_path / "media.csv"
    other.write_text(
        "Family name,Given name,Date of birth,Category,Status\nOrtega,Lucas,1980-02-03,Media,Accredited\n",
        encoding="utf-8",
    )
    before = line("find", NOBODY, code=1)["on_the_list"]
    assert line("import", other, "--source", "media")["missing"] == 0
    assert line("find", NOBODY, code=1)["on_the_list"] == int(str(before)) + 1
