"""regdesk stick: written, read and shown from the shell, with a sentence for everything that goes wrong."""

import json
from pathlib import Path
from typing import Any

import pytest

from regdesk.__main__ import main
from regdesk.resources import path

TRAINING, ROSTER = path("sample", "training.toml"), path("sample", "roster.csv")


class Desks:
    """Two laptops of a training, of which only the first has the list, and a stick between them."""

    def __init__(self, place: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.one, self.other, self.stick = place / "1", place / "2", place / "stick"
        self._capsys = capsys
        self.stick.mkdir()

    def __call__(self, *words: object, code: int = 0) -> dict[str, Any]:
        given = main([str(word) for word in (*words, "--json")])
        printed = self._capsys.readouterr().out
        found: dict[str, Any] = json.loads(printed)
        assert given == code == found["code"], printed
        return found

    def said(self, *words: object, code: int = 0) -> str:
        assert main([str(word) for word in words]) == code
        return self._capsys.readouterr().out

    def meet(self) -> None:
        """Each leaves its certificate on the stick, and finds the other's there."""
        self("stick", "write", self.one, self.stick, code=2)
        self("stick", "write", self.other, self.stick)
        self("stick", "read", self.one, self.stick)
        for file in self.stick.glob("*.regdesk"):
            file.unlink()


@pytest.fixture
def desks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desks:
    made = Desks(tmp_path, capsys)
    for number, folder in ((1, made.one), (2, made.other)):
        made("init", TRAINING, "--desk", number, "--clerk", "Lucía Robles", "--folder", folder)
    return made


def test_the_first_stick_tells_how_two_desks_get_to_know_each_other(desks: Desks) -> None:
    said = desks.said("stick", "write", desks.one, desks.stick, code=2)
    assert said.startswith("No other desk is known here yet")
    read = desks("stick", "read", desks.other, desks.stick)
    assert (read["met"], read["read"]) == (1, [])
    written = desks("stick", "write", desks.other, desks.stick)
    assert written["desks"] == [1]
    [found] = desks("stick", "read", desks.one, desks.stick)["read"]
    assert (found["desk"], found["new_entries"], found["missing"]) == (2, 1, [])


def test_a_new_laptop_gets_the_list_from_a_stick(desks: Desks) -> None:
    desks("import", ROSTER, "--good-rows", "--folder", desks.one)
    desks.meet()
    written = desks("stick", "write", desks.one, desks.stick / "list.regdesk", "--seed")
    shown = desks("stick", "show", written["file"], "--folder", desks.other)
    assert (shown["kind"], shown["people"], shown["desk"]) == ("seed", written["people"], 1)
    assert desks("find", "K7RM-4PX2", "--folder", desks.other, code=1)["refused"] == "unknown_code"
    [read] = desks("stick", "read", desks.other, desks.stick / "list.regdesk")["read"]
    assert read["changed_people"] == written["people"] > 400
    assert read["notes"] == []
    [person] = desks("find", "K7RM-4PX2", "--folder", desks.other)["people"]
    assert person["name"] == "Aïssatou NDIAYE-SARR"


def test_a_stick_that_is_not_in_is_said_so_and_nothing_is_written_on_the_laptop(desks: Desks) -> None:
    desks.meet()
    found = desks("stick", "write", desks.one, desks.stick.with_name("stikc"), code=2)
    assert found["error"] == "stick_gone"
    assert not list(desks.stick.parent.glob("stikc*"))


def test_a_folder_with_sticks_for_others_says_why_nothing_was_taken(desks: Desks) -> None:
    (desks.stick / "whose.regdesk").write_bytes(b"of another program")
    said = desks.said("stick", "read", desks.one, desks.stick)
    assert "nothing new for this desk" in said
    assert "whose.regdesk was not written by regdesk" in said


def test_in_words_it_says_how_much_and_for_whom(desks: Desks) -> None:
    desks.meet()
    said = desks.said("stick", "write", desks.one, desks.stick / "a.regdesk")
    assert said.startswith(f"Written: {desks.stick / 'a.regdesk'} (")
    assert "Desks that can read it, and nobody else: 2." in said
    assert (
        desks.said("stick", "read", desks.other, desks.stick / "a.regdesk").splitlines()[0].endswith("0 minutes ago.")
    )
    assert "Nothing on it was new." in desks.said("stick", "read", desks.other, desks.stick / "a.regdesk")
    assert "entries 1 to" in desks.said("stick", "show", desks.stick / "a.regdesk", "--folder", desks.other)


def test_everything_that_is_no_stick_is_said_so(desks: Desks) -> None:
    (desks.stick / "a.regdesk").write_bytes(b"hello")
    said = desks.said("stick", "read", desks.one, desks.stick / "a.regdesk", code=2)
    assert said == "a.regdesk was not written by regdesk. Choose a file that ends with .regdesk. Nothing was taken.\n"
    assert "cannot be opened" in desks.said("stick", "read", desks.one, desks.stick / "b.regdesk", code=2)
    assert "nothing new for this desk" in desks.said("stick", "read", desks.one, desks.one)
