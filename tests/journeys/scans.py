"""Scans and typing on a real X server, under one keyboard layout after the other: what arrived, leaked or was false."""

import csv
import json
import sys
from dataclasses import asdict, dataclass
from random import Random
from typing import Any

from regdesk.chance import CROCKFORD, TOKEN_LENGTH
from regdesk.resources import path as resource
from tests.journeys.xscreen import NAMED, XScreen, looked_for, strokes, wedge
from tests.ui.test_scanner import TD1, TD2

LAYOUTS = ("us", "es", "latam", "fr", "de", "ru")
PACES = (0, 1, 1, 2, 2, 8)  # ms between two keys; wedges have 1 to 30
SCANS_A_LINE = 20  # so many scans for each line that a person types
NAMES = ("okafor", "santos pereira", "ndiaye sarr", "wisniewski", "al mansouri", "the other three", "1002 rodriguez")


@dataclass
class Figures:
    """Of one layout. `lost`: scans that did not arrive whole and in their turn; `leaked`: scans after which a field
    held anything, or a button was pressed; `false`: typed lines that were taken for a scan, or lost a letter."""

    scans: int = 0
    lost: int = 0
    leaked: int = 0
    typed: int = 0
    false: int = 0


class Listened:
    """The window of `tests.journeys.listener`, and what it has written down and nobody has asked for yet."""

    def __init__(self, screen: XScreen) -> None:
        self._screen, self._file, self._taken = screen, screen.folder / "listened.jsonl", 0
        self._file.touch()
        command = (sys.executable, "-m", "tests.journeys.listener", str(self._file))
        screen.start(*command, log="listener.log", QT_QPA_PLATFORM="xcb")
        self.answer("ready")

    def answer(self, what: str) -> list[dict[str, Any]]:
        """Everything new, up to the first line of this kind; without it when it does not come."""
        looked_for(lambda: any(line["what"] == what for line in self._new()), tries=200)
        lines = self._new()
        ends = [at for at, line in enumerate(lines, start=1) if line["what"] == what]
        self._taken += ends[0] if ends else len(lines)
        return lines[: ends[0]] if ends else lines

    def _new(self) -> list[dict[str, Any]]:
        whole = self._file.read_text(encoding="utf-8").rpartition("\n")[0]
        return [json.loads(line) for line in whole.split("\n")[self._taken :] if line]


def figures(screen: XScreen, scans: int) -> dict[str, dict[str, int]]:
    """So many scans under each layout, with a person typing between them."""
    listened, chance, found = Listened(screen), Random(303), {}
    for layout in LAYOUTS:
        screen.speak(layout)
        found[layout] = asdict(_under_one(screen, listened, chance, scans))
    said = (screen.folder / "listener.log").read_text(encoding="utf-8")
    assert said == "", said
    return found


def _under_one(screen: XScreen, listened: Listened, chance: Random, scans: int) -> Figures:
    found = Figures()
    for at, text in enumerate(_texts(chance, scans)):
        _scan(screen, listened, text, PACES[at % len(PACES)], found)
        if at % SCANS_A_LINE == 0:
            _type(screen, listened, chance, found)
    return found


def _scan(screen: XScreen, listened: Listened, text: str, pace: int, found: Figures) -> None:
    screen.press(*wedge(text), gap=pace)
    told = listened.answer("scan")
    found.scans += 1
    found.lost += [line["told"] for line in told if line["what"] in {"scan", "half"}] != [text]
    found.leaked += any(line["fields"] or line["what"] == "did" for line in told)


def _type(screen: XScreen, listened: Listened, chance: Random, found: Figures) -> None:
    """Sixty words a minute: 200 ms a key, give or take, some pairs rolled; then F4, which asks what was written."""
    text = chance.choice(NAMES)
    for key in strokes(text):
        screen.press(key, gap=chance.randint(40, 60) if chance.random() < 0.2 else chance.randint(110, 290))
    screen.press((NAMED["Enter"],))
    screen.press((NAMED["F4"],))
    told = listened.answer("did")
    if not any(line["told"] == "refer" for line in told):
        told += listened.answer("did")
    found.typed += 1
    kinds = [(line["what"], line["told"]) for line in told]
    whole = len(told[0]["fields"]) == len(text) if told else False
    found.false += kinds != [("did", "print"), ("did", "refer")] or not whole


def _texts(chance: Random, count: int) -> list[str]:
    """Passports, cards, badge codes and confirmation codes, in mixed order."""
    with resource("sample", "documents.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    documents = ["\n".join(row[name] for name in ("Line 1", "Line 2", "Line 3") if row.get(name)) for row in rows]
    kinds = (lambda: chance.choice([*documents, TD1, TD2]), lambda: _badge(chance), lambda: _letter(chance))
    return [chance.choice(kinds)() for _ in range(count)]


def _badge(chance: Random) -> str:
    return "PV17" + "".join(chance.choices(CROCKFORD, k=TOKEN_LENGTH))


def _letter(chance: Random) -> str:
    signs = "".join(chance.choices(CROCKFORD, k=6))
    return f"A{signs[:3]}-7{signs[3:]}"
