"""Tries one target, input after input: `python -m tests.benchmarks.fuzz.child TARGET FIRST SECONDS REPORT [MOST]`.

REPORT holds 8 bytes, the number of the input that is being tried, and then one line of JSON when the time is over;
what kills this process therefore leaves behind which input it was.
"""

import contextlib
import faulthandler
import hashlib
import io
import json
import mmap
import os
import shutil
import sys
import tempfile
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import monotonic, process_time

from regdesk.errors import DeskError
from regdesk.sentences import ERRORS, say
from tests.benchmarks.fuzz import limits, odd
from tests.benchmarks.fuzz.target import Target, target_named

SHOWN = 12
_ROOT = Path(__file__).resolve().parents[3]


@dataclass
class Figures:
    """What became of the inputs that were tried. `faults`: kind of fault at its place, with the first input of it."""

    inputs: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    faults: dict[str, int] = field(default_factory=dict)
    slowest_ms: float = 0.0
    slowest_input: int = -1

    def add(self, outcome: str, number: int, milliseconds: float) -> None:
        self.inputs += 1
        self.outcomes[outcome] += 1
        if milliseconds > self.slowest_ms:
            self.slowest_ms, self.slowest_input = round(milliseconds, 1), number


def main(name: str, first: int, seconds: float, report: Path, most: int = 0) -> None:
    target = target_named(name)
    limits.limit_memory()
    sys.dont_write_bytecode = True
    faulthandler.enable()
    target.prepare()
    with tempfile.TemporaryDirectory(prefix="regdesk-fuzz-") as root, report.open("r+b") as file:
        marker = mmap.mmap(file.fileno(), 8)
        figures = tried(target, first, seconds, Path(root).resolve(), marker, most)
    with report.open("r+b") as file:
        file.seek(8)
        file.write(json.dumps(vars(figures)).encode())


def tried(
    target: Target, first: int, seconds: float, root: Path, marker: "mmap.mmap | bytearray", most: int = 0
) -> Figures:
    """Try inputs from `first` on, in folders below `root`, until the time is over or `most` were tried."""
    figures, until, number = Figures(), monotonic() + seconds, first
    watch = limits.Watch(root)
    place = root / "a" / "b" / "place"
    while monotonic() < until and not (most and number >= first + most):
        marker[0:8] = number.to_bytes(8, "little")
        if not target.keeps_place or number == first:
            shutil.rmtree(root / "a", ignore_errors=True)
            place.mkdir(parents=True)
        one(target, number, place, watch, figures)
        number += 1
    return figures


def one(target: Target, number: int, place: Path, watch: limits.Watch, figures: Figures) -> None:
    """Try one input and count how it came out."""
    before, start = limits.peak_kb(), process_time()
    watch.seen, watch.on = [], True
    try:
        with limits.at_most(target.seconds):
            outcome = _outcome(target, number, place)
    except limits.Hang:
        outcome = _fault(figures, "hang", number, sys.exc_info()[1])
    except MemoryError as problem:
        outcome = _fault(figures, "memory", number, problem)
    except BaseException as problem:  # noqa: BLE001 - the very thing that is looked for
        outcome = _fault(figures, type(problem).__name__, number, problem)
    watch.on = False
    if watch.seen:
        outcome = _fault(figures, "left its folder: " + watch.seen[0], number, None)
    if limits.peak_kb() - before > limits.GROWTH_KB:
        outcome = _fault(figures, "grew by hundreds of megabytes", number, None)
    figures.add(outcome, number, (process_time() - start) * 1_000)


def _outcome(target: Target, number: int, place: Path) -> str:
    chance = Random(hashlib.sha256(f"{target.name} {number}".encode()).digest())
    silent = io.StringIO()
    try:
        with contextlib.redirect_stdout(silent), contextlib.redirect_stderr(silent):
            return target.one(number, chance, place)
    except DeskError as problem:
        sentence = say(ERRORS, problem.code, problem.facts)
        _is_fit_to_be_read(sentence)
        return f"refused: {problem.code}"


def _is_fit_to_be_read(sentence: str) -> None:
    """A refusal is read by a person: it has no control sign and nothing that turns it around."""
    unfit = [sign for sign in sentence.replace("\n", "") if sign in odd.BIDI + odd.CONTROLS + odd.BREAKS]
    if unfit:
        raise limits.Escape(f"a sentence with U+{ord(unfit[0]):04X}")


def _fault(figures: Figures, kind: str, number: int, problem: BaseException | None) -> str:
    where = _where(problem) if problem else ""
    known = f"{kind}{' at ' + where if where else ''}"
    if known not in figures.faults and len(figures.faults) < SHOWN:
        figures.faults[known] = number
        if os.environ.get("REGDESK_FUZZ_TELL") and problem:
            traceback.print_exception(problem, limit=-12)
    return "FAULT " + known


def _where(problem: BaseException) -> str:
    """The innermost place in the product's own code."""
    frames = [frame for frame in traceback.extract_tb(problem.__traceback__) if str(_ROOT) in frame.filename]
    own = [frame for frame in frames if "benchmarks/fuzz" not in frame.filename] or frames
    return f"{Path(own[-1].filename).relative_to(_ROOT)}:{own[-1].lineno}" if own else "nowhere"


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), Path(sys.argv[4]), *map(int, sys.argv[5:]))
