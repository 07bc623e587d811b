"""Desk folders of the sample meeting, made and read from outside: by the command line and by a second process."""

import csv
import json
import subprocess
import sys
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

import zxingcpp
from PIL import Image

from regdesk.collection.entries import KINDS, BadgeRequested, Entry
from regdesk.desk import Desk
from regdesk.desk.answers import Found
from regdesk.desk.opening import opened
from regdesk.folder import DeskFolder
from regdesk.resources import path as resource
from regdesk.settings import read_settings, write_settings
from tests.printing.ippserver import program

ROOT = Path(__file__).parents[2]
DOTS = 203
ONE_BADGE = ["identity.confirmed", "badge.requested", "badge.printed", "badge.collected"]


def regdesk(folder: Path, *words: object, code: int = 0) -> dict[str, Any]:
    """One command in a process of its own, its exit code as expected; its JSON answer."""
    command = [sys.executable, "-X", "utf8", "-m", "regdesk", *map(str, words), "--folder", str(folder), "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == code, done.stdout + done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def make_sample_desk(folder: Path) -> Path:
    """The training event with the people of the sample list whose rows are good."""
    regdesk(folder, "init", resource("sample", "training.toml"), "--desk", 3, "--clerk", "Lucía Robles")
    portraits = resource("sample", "portraits")
    regdesk(folder, "import", resource("sample", "roster.csv"), "--photos", portraits, "--good-rows")
    return folder


def prints_to(folder: Path, printer: str = "") -> None:
    """Give a closed desk another badge printer, as a rule the folder `badges` inside; slips go to `slips`."""
    file = DeskFolder(folder).settings
    badges = printer or f"folder:{folder / 'badges'}"
    write_settings(file, replace(read_settings(file), printer=badges, slip_printer=f"folder:{folder / 'slips'}"))


def log_of(folder: Path) -> tuple[Entry, ...]:
    """The log as it is now, whether or not a window has the desk open."""
    with opened(folder) as desk:
        return desk.log()


def kinds_of(folder: Path) -> list[str]:
    return [KINDS[type(entry.word)] for entry in log_of(folder)]


def last_code(folder: Path) -> str:
    """What a reader reads from the badge that was asked for last."""
    with opened(folder) as desk:
        last = [entry for entry in desk.log() if isinstance(entry.word, BadgeRequested)][-1]
        return desk.code_on_badge(last.person or "")


def badge_of(folder: Path, read: str) -> str:
    """The code in the log of the badge whose printed code was read."""
    with opened(folder) as desk, desk.store.reading() as tx:
        code = desk.seals.read(tx, read)
    assert isinstance(code, str), code
    return code


def easy_people(desk: Desk, count: int) -> list[str]:
    """Confirmation codes of people whose badge is ready and whose passport is the one of the registration."""
    with resource("sample", "documents.csv").open(encoding="utf-8", newline="") as file:
        plain = [row["Confirmation code"] for row in csv.DictReader(file) if not row["Differs"]]
    return list(islice((code for code in plain if _is_ready(desk, code)), count))


def _is_ready(desk: Desk, confirmation: str) -> bool:
    found = desk.find(confirmation)
    return isinstance(found, Found) and desk.case(found.person.id).refusal is None


def code_on(page: Path) -> str:
    """What a scanner reads from a printed badge: a PNG file, or a PDF file printed at 203 dpi."""
    if page.suffix == ".pdf":
        command = [program("pdftoppm"), "-r", str(DOTS), "-png", "-singlefile", str(page), str(page.with_suffix(""))]
        subprocess.run(command, check=True)
        page = page.with_suffix(".png")
    with Image.open(page) as picture:
        (found,) = zxingcpp.read_barcodes(picture.convert("L"), formats=zxingcpp.BarcodeFormat.QRCode)
    return found.text
