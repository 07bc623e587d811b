"""The list looked over from the shell: what would not print well, whose, and a file with all of it."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest

from regdesk.__main__ import main
from regdesk.folder import DeskFolder
from regdesk.resources import path as resource
from regdesk.settings import read_settings, write_settings
from tests.commands.test_commands import Line

LIST = """Confirmation code,Family name,Given name,Delegation,Category,Photo
AAAA-0001,Ndiaye,Awa,Senegal,Delegate,ndiaye.jpg
AAAA-0002,Okafor,Chidinma,Nigeria,Delegate,
"""


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    folder, photos = tmp_path / "desk", tmp_path / "photos"
    photos.mkdir()
    portrait = next(iter(sorted(resource("sample", "portraits").glob("*.jpg"))))
    (photos / "ndiaye.jpg").write_bytes(portrait.read_bytes())
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    assert main(["init", str(resource("sample", "training.toml")), "--folder", str(folder)]) == 0
    assert main(["import", str(tmp_path / "list.csv"), "--photos", str(photos), "--folder", str(folder)]) == 0
    capsys.readouterr()
    return Line(folder, capsys)


def test_what_was_found_is_told_with_the_person_and_the_mend(line: Line) -> None:
    told = line("preflight", code=1)
    assert (told["people"], told["templates"], told["concerned"]) == (2, ["a6"], 1)
    [row] = told["rows"]  # type: ignore[misc] # a list of facts
    assert (row["person"], row["kind"], row["template"]) == ("Chidinma OKAFOR", "no_photo", "")
    assert row["do"] == "Ask for a photo, or take one at the desk."


def test_in_words_it_says_how_many_and_whose(line: Line, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preflight", "--folder", str(line.folder), "--template", "a6", "--template", "cr80"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "2 people on a6, cr80: 1 badge needs a look.",
        "  No photo: 1",
        "Chidinma OKAFOR · Nigeria: There is no photo. The badge says “Valid with ID”. "
        "Ask for a photo, or take one at the desk.",
    ]


def test_everything_goes_into_a_file_for_its_owner_alone(line: Line, tmp_path: Path) -> None:
    out = tmp_path / "faults.csv"
    line("preflight", "--csv", out, code=1)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Person", "Delegation", "Template", "What", "What to do"]
    assert rows[1][:3] == ["Chidinma OKAFOR", "Nigeria", "a6"]
    assert out.stat().st_mode & 0o077 == 0


def test_a_spoilt_template_is_told_on_standard_error_and_work_goes_on(
    line: Line, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = DeskFolder(line.folder).settings
    write_settings(settings, replace(read_settings(settings), template="mine"))
    (line.folder / "templates").mkdir()
    (line.folder / "templates" / "mine.toml").write_text("like = 'cr80'\nname = 6\n", encoding="utf-8")
    assert main(["preflight", "--folder", str(line.folder), "--json"]) == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["templates"] == ["cr80"]
    assert told.err.startswith("Badges are printed as CR80, not as mine.toml. Line 2 of the badge template mine.toml: ")
    assert read_settings(settings).template == "mine"


def test_an_empty_list_has_nothing_wrong_with_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "desk"
    assert main(["init", str(resource("sample", "training.toml")), "--folder", str(folder)]) == 0
    capsys.readouterr()
    assert main(["preflight", "--folder", str(folder)]) == 0
    assert capsys.readouterr().out == "0 people on a6: every badge will print well.\n"


def test_an_unknown_template_is_a_broken_world(line: Line) -> None:
    assert line("preflight", "--template", "no_such", code=2)["error"] == "badge_template_unreadable"
