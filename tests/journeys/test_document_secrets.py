"""Of a document that was scanned, typed, refused or confirmed, its lines, its number and its picture are nowhere."""

import logging
import os
import shutil
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import pytest

from regdesk.commands.demo import CONFIRMATION
from regdesk.desk.opening import opened
from regdesk.desk.practice import passport_of
from regdesk.folder import DeskFolder
from regdesk.program_log import close_log, keep_log
from regdesk.store.store import Store
from tests.desks import SIGNS
from tests.journeys.folders import ROOT, code_on, prints_to
from tests.journeys.whole_disk import found_in

LINES = passport_of(CONFIRMATION)
NUMBER = LINES.split("\n")[1][:9]
PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"II*\x00", b"MM\x00*", b"RIFF", b"BM")


def secrets() -> list[str]:
    """The number, which the list does not have, and every piece of the lines that says more than the list does."""
    first, second = LINES.split("\n")
    return [NUMBER, NUMBER[1:], first, first[:24], second, second[:13], second[9:28], second[13:27]]


def lived(folder: Path, home: Path) -> subprocess.CompletedProcess[bytes]:
    """The morning in a process of its own, with nowhere to write but here; what it says is kept here too."""
    told = home / "told"
    told.mkdir(parents=True)
    places = (
        "HOME",
        "TMPDIR",
        "XDG_CACHE_HOME",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_RUNTIME_DIR",
        "XDG_STATE_HOME",
    )
    environment = {**os.environ, **{name: str(home) for name in places}, "QT_QPA_PLATFORM": "offscreen"}
    environment |= {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "tests.journeys.document_life", str(folder), LINES.replace("\n", "/")]
    with (told / "out").open("wb") as out, (told / "err").open("wb") as err:
        return subprocess.run(command, cwd=home, env=environment, stdout=out, stderr=err, check=False, timeout=120)


def test_the_search_finds_what_is_packed_enciphered_and_spelled_in_wide_letters(folder: Path, tmp_path: Path) -> None:
    box = tmp_path / "box"
    box.mkdir()
    (box / "wide").write_text(f"x{NUMBER.lower()}", encoding="utf-16-be")
    (box / "stream").write_bytes(
        b"%PDF stream\n" + zlib.compress(b"before " + zlib.compress(NUMBER.encode()) + b" after")
    )
    with zipfile.ZipFile(box / "zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("member", f"words {NUMBER}")
    (box / f"slip-{NUMBER}.txt").write_text("nothing")
    assert set(found_in(box, [NUMBER])) == {"wide", "stream", "zip", f"slip-{NUMBER}.txt"}
    registered = "A01284417"
    assert found_in(folder, [registered]) == {}
    assert found_in(folder, [registered], DeskFolder(folder).read_key()) == {"desk.db": {registered}}


def test_nothing_of_a_document_is_left_anywhere_by_a_window_that_ends_badly(folder: Path, tmp_path: Path) -> None:
    prints_to(folder)
    key = DeskFolder(folder).read_key()
    photos = picture_count(folder, key)
    home = tmp_path / "home"
    done = lived(folder, home)
    told = (home / "told" / "err").read_text(encoding="utf-8", errors="replace")
    assert done.returncode == -9, told
    assert "identity.confirmed" in (home / "told" / "out").read_text(encoding="utf-8")
    assert (folder / "desk.db-wal").stat().st_size > 0
    assert "LookupError" in (folder / "regdesk.log").read_text(encoding="utf-8")
    assert len(list((folder / "badges").glob("*.pdf"))) == 1
    assert list((folder / "slips").glob("*.pdf"))
    assert found_in(folder, secrets(), key) == {}
    assert found_in(home, secrets(), key) == {}
    assert [
        file.name for file in folder.rglob("*") if file.is_file() and file.read_bytes()[:8].startswith(PICTURES)
    ] == []
    assert picture_count(folder, key) == photos
    codes = printed_codes(folder, tmp_path)
    assert len(codes) >= 2 and not [code for code in codes if NUMBER[1:] in code]


def printed_codes(folder: Path, aside: Path) -> set[str]:
    """What a reader reads from badges and slips."""
    pages = [*folder.glob("badges/*.pdf"), *folder.glob("slips/*.pdf")]
    return {code_on(Path(shutil.copy(page, aside))) for page in pages}


def picture_count(folder: Path, key: bytes) -> int:
    """How many pictures the database holds: the portraits of the list."""
    store = Store.open(folder / "desk.db", key, signs=SIGNS)
    try:
        with store.reading() as tx:
            return len(tx.photo_names())
    finally:
        store.close()


def test_the_program_log_tells_where_it_stumbled_and_never_over_what(tmp_path: Path) -> None:
    to_file = keep_log(tmp_path / "regdesk.log")
    try:
        try:
            try:
                int(LINES)
            except ValueError as problem:
                raise OSError(28, NUMBER, LINES) from problem
        except OSError:
            logging.getLogger("regdesk").exception("a command failed")
    finally:
        close_log(to_file)
    written = (tmp_path / "regdesk.log").read_text(encoding="utf-8")
    assert "builtins.ValueError" in written and "builtins.OSError (errno 28)" in written
    assert "test_document_secrets.py" in written and "a command failed" in written
    assert not [secret for secret in secrets() if secret in written]


SCANS = {
    "whole": LINES, "half": LINES[:50], "another layout": LINES.replace("<", ";"), "small letters": LINES.lower(),
    "the number": NUMBER,
}  # fmt: skip


@pytest.mark.parametrize("scan", SCANS)
def test_no_answer_says_what_was_scanned_when_it_is_printed_by_accident(folder: Path, scan: str) -> None:
    with opened(folder) as desk:
        said = repr(desk.find(SCANS[scan]))
    assert said and not [secret for secret in secrets() if secret.lower() in said.lower()]
