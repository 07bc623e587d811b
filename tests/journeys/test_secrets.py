"""After a day's work nobody who gets hold of the desk folder reads a name, a birth date or a passport number in it."""

import csv
import re
import stat
from itertools import islice
from pathlib import Path

import pytest

from regdesk.__main__ import main
from regdesk.commands.demo import CONFIRMATION
from regdesk.desk.opening import opened
from regdesk.desk.practice import passport_of
from regdesk.resources import path as resource
from tests.journeys.folders import last_code, prints_to
from tests.journeys.xscreen import Clerk, Window, XScreen

PENDING = "BBC1-HAMW"
OF_THE_JOURNEY = (
    "Ndiaye", "Aïssatou", "Aissatou", "NDIAYE<SARR", "1984-03-14", "14 Mar 1984", "840314", "A01284417", "A01930582",
    "Kwabena", "Okai", "1990-01-18", "18 Jan 1990", "900118", "A024234",
)  # fmt: skip
CODINGS = ("utf-8", "utf-16-le", "utf-16-be")
ENCIPHERED, LONG, RUN = ("desk.db", "desk.db-wal"), 6, re.compile(rb"[ -~]{12,}")
"""Enciphered bytes look like a word of four letters by chance, once in a hundred files: it counts in a run of text."""


def secrets() -> list[str]:
    """Everything of the two people of the journey; of every tenth on the list what is nobody else's word."""
    with resource("sample", "roster.csv").open(encoding="utf-8", newline="") as file:
        rows = list(islice(csv.DictReader(file), 0, None, 10))
    names = [f"{row['Given name']} {row['Family name']}" for row in rows]
    told = [row[column] for row in rows for column in ("Document number", "E-mail")]
    return [*OF_THE_JOURNEY, *(word for word in (*names, *told) if len(word) >= 7)]


def readable(file: Path, words: list[str]) -> set[str]:
    """Which words stand in a file, in small or capital letters, in any usual coding."""
    inside = file.read_bytes().lower()
    found = {word for word in words if any(word.lower().encode(coding) in inside for coding in CODINGS)}
    runs = b"\n".join(RUN.findall(inside))
    by_chance = {word for word in found if len(word) < LONG and word.lower().encode() not in runs}
    return found - by_chance if file.name in ENCIPHERED else found


def leaks(folder: Path) -> dict[str, set[str]]:
    """What is readable where, but for the badges and slips that a folder printer made."""
    paper, words = (folder / "badges", folder / "slips"), secrets()
    files = [file for file in folder.rglob("*") if file.is_file() and not any(map(file.is_relative_to, paper))]
    found = {str(file.relative_to(folder)): readable(file, words) for file in files}
    return {name: told for name, told in found.items() if told}


def does_a_days_work(folder: Path) -> None:
    """Every command that is told something about a person, those that end in a refusal or an error too."""
    passport, to = passport_of(CONFIRMATION), ["--folder", str(folder), "--json"]
    for command in (
        ["find", "ndiaye"],
        ["find", passport],
        ["show", CONFIRMATION],
        ["check", CONFIRMATION, "--mrz", passport],
        ["confirm", CONFIRMATION, "--mrz", passport, "--looked"],
    ):
        assert main([*command, *to]) == 0, command
    for command in (
        ["find", "Ndiaye Nobody Qqqq"],
        ["check", PENDING, "--mrz", passport],
        ["check", CONFIRMATION, "--mrz", passport.replace("A01930582", "A01930583")],
        ["print", CONFIRMATION, "--printer", "ipp://localhost:1/ipp/print"],
        ["print", PENDING],
    ):
        assert main([*command, *to]) == 1, command
    assert main(["print", CONFIRMATION, *to]) == 0
    assert main(["hand-over", CONFIRMATION, "--badge", last_code(folder), *to]) == 0


def test_the_search_for_leaks_finds_what_it_looks_for(tmp_path: Path) -> None:
    assert {"Ndiaye", "Aïssatou", "1984-03-14", "A01284417"} <= readable(resource("sample", "roster.csv"), secrets())
    (tmp_path / "wide").write_text("born 14 Mar 1984, OKAI", encoding="utf-16-le")
    (tmp_path / "desk.db").write_bytes(bytes(range(128, 256)) + b"OkaiKwabena1990-01-18" + bytes(range(128, 256)))
    assert leaks(tmp_path) == {"wide": {"14 Mar 1984", "Okai"}, "desk.db": {"Okai", "Kwabena", "1990-01-18"}}
    (tmp_path / "desk.db").write_bytes(b"\x80OkAI\x80")
    assert leaks(tmp_path).keys() == {"wide"}
    assert len(secrets()) > 250


def test_nothing_personal_is_readable_in_the_desk_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    prints_to(folder)
    with opened(folder):  # while another process has the desk open, the write-ahead log stays on the disk
        does_a_days_work(folder)
        assert "NDIAYE-SARR" in capsys.readouterr().out
        assert (folder / "desk.db-wal").stat().st_size > 0
        for name in ("desk.key", "desk.db", "desk.db-wal"):
            assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600, name
        assert leaks(folder) == {}
    assert leaks(folder) == {}
    assert len(list((folder / "badges").glob("*.pdf"))) == 1


def test_a_window_that_crashes_leaves_nothing_personal_behind(folder: Path, screen: XScreen, clerk: Clerk) -> None:
    prints_to(folder)
    window = Window(screen, folder)
    clerk.until(clerk.is_ready, "Ready")
    clerk.changes(lambda: clerk.types("ndiaye"))
    clerk.changes(lambda: clerk.presses("Enter"))
    clerk.scans(passport_of(CONFIRMATION), lambda: clerk.sees("warn-tint"))
    window.power_cut()
    assert leaks(folder) == {}
    (screen.folder / "Xvfb_screen0").unlink()  # the screen itself, not a file of the window's
    assert leaks(screen.folder) == {}, "in the home folder of whoever sits at the desk"
