"""A laptop in use is stolen: of the whole sample list nobody reads a name, a birth date or a number on its disk."""

import base64
import gzip
import os
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from random import Random

import pytest

from regdesk.collection.entries import BadgeCollected
from regdesk.desk.opening import opened
from regdesk.desk.unsealing import by_phrase
from regdesk.folder import DeskFolder
from regdesk.keys.desk_keys import DATABASE, SIGNING
from regdesk.keys.keyring import NoKeyring
from regdesk.resources import path as resource
from tests.journeys.folders import ROOT
from tests.journeys.stolen_disk import keys_in, of_the_roster, pictures_and_pages, readable
from tests.journeys.stolen_life import CHOSEN, HANDED_OVER, PASSPORTS, PHRASE
from tests.printing.ippserver import BadgePrinter

ENCIPHERED = ("desk.db", "desk.db-wal")
PLACES = ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME")


def lived(folder: Path, home: Path, printer: str) -> subprocess.CompletedProcess[str]:
    """The morning in a process of its own, with nowhere to write but the desk folder and here."""
    home.mkdir(mode=0o700)
    environment = {**os.environ, **{name: str(home) for name in PLACES}, "QT_QPA_PLATFORM": "offscreen"}
    environment |= {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "tests.journeys.stolen_life", str(folder), printer]
    return subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, timeout=300, check=False)


def without_sources(log: Path) -> None:
    """Take the lines of regdesk's own source out of the program log: a traceback tells them, and of nobody."""
    sources = {
        line.strip() for top in ("regdesk", "ui", "tests") for file in (ROOT / top).rglob("*.py")
        for line in file.read_text(encoding="utf-8").splitlines()
    }  # fmt: skip
    kept = [line for line in log.read_text(encoding="utf-8").splitlines() if line.strip() not in sources]
    log.write_text("\n".join(kept), encoding="utf-8")


def test_a_stolen_desk_gives_away_nobody_and_no_key(badge_printer: BadgePrinter, tmp_path: Path) -> None:
    folder, home = tmp_path / "desk", tmp_path / "home"
    done = lived(folder, home, badge_printer.address)
    assert done.returncode == -9, done.stdout + done.stderr
    assert len(list(badge_printer.printed.glob("*.png"))) >= PASSPORTS
    assert (folder / "desk.db-wal").stat().st_size > 0, "it was in use"
    assert "LookupError" in (folder / "regdesk.log").read_text(encoding="utf-8")
    assert (folder / "event.toml").read_bytes() == resource("sample", "event.toml").read_bytes()
    (folder / "event.toml").unlink()  # public, and the same for every desk
    without_sources(folder / "regdesk.log")

    card = done.stdout.split()[0].lower()
    words = of_the_roster() | {CHOSEN, card, card[5:]}
    assert len(words) > 5_000 and card.startswith("staff")
    assert readable(folder, words, enciphered=ENCIPHERED) == {}
    assert readable(home, words) == {}
    assert pictures_and_pages(folder) == pictures_and_pages(home) == []
    assert [file.name for file in folder.iterdir() if file.stat().st_mode & 0o077] == []

    keys = by_phrase(PHRASE, NoKeyring())(DeskFolder(folder))
    secrets = [keys.opened.secret(label).reveal() for label in (SIGNING, DATABASE)]
    assert keys_in(folder, secrets) == keys_in(home, secrets) == []
    (folder / "event.toml").write_bytes(resource("sample", "event.toml").read_bytes())
    with opened(folder, unseal=lambda _: keys) as desk:
        assert desk.people() > 800 and desk.verify().faults == ()
        assert sum(isinstance(entry.word, BadgeCollected) for entry in desk.log()) == HANDED_OVER


def in_zip(text: bytes) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("list.csv", text * 3)
    return packed.getvalue()


PLANTED: dict[str, Callable[[str], bytes]] = {
    "utf-8": lambda text: f"\0{text}\0".encode(),
    "capitals": lambda text: f" {text.upper()} ".encode(),
    "utf-16-le": lambda text: b"\1" + text.encode("utf-16-le"),
    "utf-16-be": lambda text: f" {text} ".encode("utf-16-be"),
    "zlib": lambda text: b"before" + zlib.compress(f"one {text} of them".encode()),
    "gzip": lambda text: gzip.compress(f"one {text} of them".encode()),
    "zlib in zlib": lambda text: zlib.compress(b"x" + zlib.compress(f"one {text} of them".encode())),
    "zip": lambda text: in_zip(f"one {text} of them".encode()),
    "pdf stream": lambda text: b"%%PDF-1.4\nstream\n" + zlib.compress(f"({text}) Tj".encode()) + b"\nendstream",
    "pdf stream in ascii85": lambda text: (
        b"stream\n" + base64.a85encode(zlib.compress(f"({text}) Tj".encode())) + b"~>\nendstream"
    ),
    "base64": lambda text: b"key=" + base64.b64encode(f"ab {text} cd".encode()) + b"\n",
    "base64 from the middle": lambda text: b"zz" + base64.b64encode(f"x {text} efg".encode()),
    "hexadecimal": lambda text: f"ab {text} cd".encode().hex().encode(),
    "a file's name": lambda _: b"",
}


@pytest.mark.parametrize("form", PLANTED)
@pytest.mark.parametrize("word", ["okai", "ndiaye", "1984-03-14", "a01284417"])
def test_the_search_finds_a_word_in_each_form(tmp_path: Path, form: str, word: str) -> None:
    name = f"slip {word}.txt" if form == "a file's name" else "file"
    (tmp_path / name).write_bytes(os.urandom(500) + PLANTED[form](word) + os.urandom(500))
    assert readable(tmp_path, [word, "munteanu"]) == {name: {word}}


def test_a_name_of_four_letters_is_found_between_enciphered_pages(tmp_path: Path) -> None:
    (tmp_path / "desk.db").write_bytes(os.urandom(4096) + b"OkaiKwabena1990-01-18" + os.urandom(4096))
    words = {"okai", "kwabena", "1990-01-18"}
    assert readable(tmp_path, words, enciphered=ENCIPHERED) == {"desk.db": words}


def test_the_line_of_a_passport_is_found_whoever_it_is_of(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"scan CZ13319679BGR5609051M2502092<<<<<<<<<<<<<<<6")
    assert "file" in readable(tmp_path, [])


def test_keys_are_found_in_each_form(tmp_path: Path) -> None:
    key = os.urandom(32)
    for number, form in enumerate((key, key.hex().encode(), *(base64.b64encode(bytes(at) + key) for at in range(4)))):
        (tmp_path / str(number)).write_bytes(b"before " + form + b" after")
    assert keys_in(tmp_path, [key]) == ["0", "1", "2", "3", "4", "5"]


def test_random_bytes_give_nobody_away(tmp_path: Path) -> None:
    (tmp_path / "desk.db").write_bytes(Random(2017).randbytes(8_000_000))
    assert readable(tmp_path, of_the_roster(), enciphered=ENCIPHERED) == {}


def test_the_search_knows_everybody_on_the_list(tmp_path: Path) -> None:
    (tmp_path / "list").write_bytes(zlib.compress(resource("sample", "roster.csv").read_bytes()))
    found = readable(tmp_path, of_the_roster())["list"]
    assert {word for word in of_the_roster() - found if not any(sign in word for sign in "./ ")} == set()
