"""Blank badges from the shell: counted, brought, given away, and the account of the day."""

from pathlib import Path

import pytest

from regdesk.__main__ import main
from regdesk.resources import path as resource
from tests.commands.test_commands import Line


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    folder = tmp_path / "desk"
    event = resource("sample", "training.toml")
    assert main(["init", str(event), "--folder", str(folder), "--clerk", "Lucía Robles"]) == 0
    capsys.readouterr()
    return Line(folder, capsys)


def test_before_the_first_count_the_account_says_so(line: Line) -> None:
    [size] = line("stock")["sizes"]  # type: ignore[misc] # a list of facts
    assert (size["size"], size["morning"], size["should_be"], size["settled"]) == ("a6", None, None, False)


def test_a_day_of_counting_and_carrying(line: Line, capsys: pytest.CaptureFixture[str]) -> None:
    line("stock", "count", "233", "--moment", "opening")
    line("stock", "bring", "200", "--note", "box 7")
    line("stock", "move", "50", "--kind", "to_desk", "--desk", "4")
    line("stock", "spoil", "3", "--reason", "test")
    line("stock", "count", "379")
    [size] = line("stock")["sizes"]  # type: ignore[misc] # a list of facts
    assert (size["should_be"], size["counted"], size["difference"], size["spoiled"]) == (380, 379, -1, {"test": 3})
    assert [(one["kind"], one["count"], one["desk"]) for one in size["moved"]] == [
        ("brought", 200, 0),
        ("to_desk", 50, 4),
    ]
    assert main(["stock", "--folder", str(line.folder)]) == 0
    told = [text.split(",")[0].strip() for text in capsys.readouterr().out.splitlines()]
    assert "In the box this morning: 233" in told
    assert "Spoiled" in told
    assert "Should be in the box: 380" in told
    assert "Missing: 1. Count once more" in told


def test_what_cannot_be_is_refused_with_its_sentence(line: Line) -> None:
    line("stock", "count", "10", "--moment", "opening")
    told = line("stock", "move", "11", "--kind", "taken_away", code=1)
    assert (told["refused"], told["facts"]) == ("too_many", {"there": 10})
    assert line("stock", "bring", "0", code=1)["refused"] == "no_number"
    assert line("stock", "move", "5", "--kind", "to_desk", "--desk", "99", code=1)["refused"] == "which_desk"


def test_another_size_has_an_account_of_its_own(line: Line) -> None:
    line("stock", "count", "500", "--size", "cr80", "--moment", "opening")
    sizes = line("stock")["sizes"]
    assert [(one["size"], one["should_be"]) for one in sizes] == [("a6", None), ("cr80", 500)]  # type: ignore[attr-defined] # a list of facts
