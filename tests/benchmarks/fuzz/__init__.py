"""Everything that comes from outside, tried with what an attacker would bring: `python -m tests.benchmarks fuzz`.

Each target is tried in a process of its own, one after the other, in turns, until the minutes are over. An input comes
from the name of its target and its number alone, so each can be tried again: `--only NAME --input NUMBER`. What was
tried is kept in a file (`--state`), and the next run goes on from there.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

from tests.benchmarks.fuzz.target import MODULES

TURN = 30.0
"""Seconds until the next target has its turn."""
STUCK = 180.0
"""Seconds after which a process that does not come back is ended: a hang that no signal could break."""
QUIET = {"QT_QPA_PLATFORM": "offscreen", "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
"""No window, and no keyring: looking for one starts programs."""
ROOT = Path(__file__).resolve().parents[3]


@dataclass
class Tried:
    """What is known of one target, over all runs."""

    next: int = 0
    seconds: float = 0.0
    outcomes: Counter[str] = field(default_factory=Counter)
    faults: dict[str, int] = field(default_factory=dict)
    slowest_ms: float = 0.0
    slowest_input: int = -1

    def add(self, found: dict[str, Any]) -> None:
        self.next += found["inputs"]
        self.outcomes.update(found["outcomes"])
        self.faults = {**found["faults"], **self.faults}
        if found["slowest_ms"] > self.slowest_ms:
            self.slowest_ms, self.slowest_input = found["slowest_ms"], found["slowest_input"]


def run(
    minutes: float, only: Sequence[str] = (), state: Path | None = None, first: int | None = None
) -> dict[str, Any]:
    """Try the targets in turns for so many minutes. `first`: try this one input of each, and keep nothing."""
    os.nice(max(0, 19 - os.nice(0)))
    names = list(only or MODULES)
    if first is not None:
        return figures({name: _one(name, first) for name in names})
    kept = state or Path(tempfile.gettempdir()) / "regdesk-fuzz.json"
    known = _read(kept)
    until, began = monotonic() + minutes * 60, monotonic()
    while monotonic() < until:
        for name in names:
            tried = known.setdefault(name, Tried())
            _turn(name, tried, min(TURN, max(1.0, until - monotonic())))
            _write(kept, known)
            _tell(name, known, monotonic() - began)
            if monotonic() >= until:
                break
    return figures({name: known[name] for name in names if name in known})


def figures(known: dict[str, Tried]) -> dict[str, Any]:
    """Counts of each target, and of all."""
    rows = {
        name: {
            "inputs": tried.next,
            "outcomes": len(tried.outcomes),
            "faults": sum(_faulty(tried).values()),
            "slowest_ms": tried.slowest_ms,
            "slowest_input": tried.slowest_input,
            "seconds": round(tried.seconds),
            "kinds": tried.faults,
            "came_out": dict(tried.outcomes.most_common()),
        }
        for name, tried in known.items()
    }
    total = {key: sum(row[key] for row in rows.values()) for key in ("inputs", "faults", "seconds")}
    return {**total, "targets": rows}


def table(found: dict[str, Any]) -> list[str]:
    """The figures for a person."""
    lines = [f"{'target':12} {'inputs':>10} {'outcomes':>8} {'faults':>6} {'slowest ms':>10} {'seconds':>7}"]
    for name, row in found["targets"].items():
        lines.append(
            f"{name:12} {row['inputs']:>10,} {row['outcomes']:>8} {row['faults']:>6} {row['slowest_ms']:>10,.0f} "
            f"{row['seconds']:>7,}"
        )
        lines += [f"    {kind}: input {number}" for kind, number in row["kinds"].items()]
    return [*lines, f"{'all':12} {found['inputs']:>10,} {'':>8} {found['faults']:>6} {'':>10} {found['seconds']:>7,}"]


def _faulty(tried: Tried) -> Counter[str]:
    return Counter({kind: count for kind, count in tried.outcomes.items() if kind.startswith("FAULT")})


def _one(name: str, number: int) -> Tried:
    tried = Tried(next=number)
    os.environ["REGDESK_FUZZ_TELL"] = "1"
    _turn(name, tried, 60.0, most=1)
    tried.next = 1
    return tried


def _turn(name: str, tried: Tried, seconds: float, most: int = 0) -> None:
    """Have one target tried in a process of its own; one that dies or sticks tells at which input."""
    began = monotonic()
    with tempfile.NamedTemporaryFile(prefix="regdesk-fuzz-") as report:
        report.write((tried.next).to_bytes(8, "little"))
        report.flush()
        ended = _child([name, str(tried.next), str(seconds), report.name, str(most)], seconds + STUCK)
        content = Path(report.name).read_bytes()
    if content[8:]:
        tried.add(json.loads(content[8:]))
    elif (number := int.from_bytes(content[:8], "little")) > tried.next or ended != "ended with 1":
        _died(tried, number, ended)
    else:
        raise RuntimeError(f"the target {name} cannot be tried")
    tried.seconds += monotonic() - began


def _child(arguments: list[str], patience: float) -> str:
    whole = [sys.executable, "-m", "tests.benchmarks.fuzz.child", *arguments]
    process = subprocess.Popen(whole, cwd=ROOT, env={**os.environ, **QUIET})
    try:
        return f"ended with {process.wait(patience)}"
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return "stuck"


def _died(tried: Tried, number: int, how: str) -> None:
    """The inputs before the deadly one were tried and are counted as such; the next turn begins after it."""
    before = max(0, number - tried.next)
    tried.outcomes["before one that killed the process"] += before
    tried.outcomes[f"FAULT the process {how}"] += 1
    tried.faults.setdefault(f"the process {how}", number)
    tried.next = number + 1


def _read(file: Path) -> dict[str, Tried]:
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return {name: Tried(**{**row, "outcomes": Counter(row["outcomes"])}) for name, row in kept.items()}


def _write(file: Path, known: dict[str, Tried]) -> None:
    beside = file.with_name(file.name + ".new")
    beside.write_text(json.dumps({name: vars(tried) for name, tried in known.items()}), encoding="utf-8")
    beside.replace(file)


def _tell(name: str, known: dict[str, Tried], seconds: float) -> None:
    """One line of progress, on standard error."""
    inputs, faults = sum(t.next for t in known.values()), sum(len(t.faults) for t in known.values())
    end = "\r" if sys.stderr.isatty() else "\n"
    told = f"{seconds / 60:6.1f} min  {inputs:>10,} inputs  {faults} kinds of fault  last: {name}"
    print(f"{told:78}", end=end, file=sys.stderr, flush=True)
