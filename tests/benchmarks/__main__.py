"""`python -m tests.benchmarks NAME --people N --json`: measure one thing, with its floor in the same run."""

import argparse
import json
import sys
from importlib import import_module
from pathlib import Path

NAMES = (
    "search", "document", "act", "importing", "badge", "start", "memory", "kills", "mrz_fuzz", "keys_fuzz", "scans",
    "names", "fuzz", "verify", "wipe", "seal", "seal_fuzz", "decode", "preflight", "bootstrap", "stick", "stick_bytes",
    "sync_delta",
)  # fmt: skip
"""Each is a module beside this one with `run(people: int) -> dict`.

Fuzzing is asked for inputs, `scans` for scans, `names` for pairs.
"""

MODULES = {"names": "matching"}
"""Measures whose module is called otherwise."""


def main() -> None:
    asked = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    asked.add_argument("name", choices=NAMES)
    asked.add_argument("--people", type=int, default=10_000, help="how many invented people are on the list")
    asked.add_argument("--inputs", type=int, default=1_000_000, help="how many inputs the fuzzing makes")
    asked.add_argument("--scans", type=int, default=500, help="how many scans under each keyboard layout")
    asked.add_argument("--entries", type=int, default=100_000, help="how long the record is that is proved")
    asked.add_argument("--pairs", type=int, default=20_000, help="how many pairs of strangers are compared")
    asked.add_argument("--codes", type=int, default=200, help="how many printed codes are read back")
    asked.add_argument("--json", action="store_true", help="one JSON object instead of lines")
    asked.add_argument("--minutes", type=float, default=60.0, help="how long everything from outside is fuzzed")
    asked.add_argument("--only", action="append", default=[], metavar="NAME", help="one target of the fuzzing")
    asked.add_argument("--input", type=int, default=None, metavar="N", help="one input of the fuzzing, again")
    asked.add_argument("--state", type=Path, default=None, metavar="FILE", help="where fuzzing keeps how far it came")
    options = asked.parse_args()
    if options.name == "fuzz":
        from tests.benchmarks import fuzz

        found = fuzz.run(options.minutes, options.only, options.state, options.input)
        print(json.dumps(found, ensure_ascii=False) if options.json else "\n".join(fuzz.table(found)))
        sys.exit(1 if found["faults"] else 0)
    amounts = {"mrz_fuzz": options.inputs, "keys_fuzz": options.inputs, "scans": options.scans, "names": options.pairs}
    amounts["verify"] = options.entries
    amounts["seal_fuzz"] = options.inputs
    amounts["decode"] = options.codes
    amounts["sync_delta"] = options.entries
    amount = amounts.get(options.name, options.people)
    figures = import_module(f"tests.benchmarks.{MODULES.get(options.name, options.name)}").run(amount)
    print(json.dumps(figures, ensure_ascii=False) if options.json else "\n".join(_lines(figures)))


def _lines(figures: dict[str, object], indent: str = "") -> list[str]:
    """Nested figures as indented lines."""
    lines: list[str] = []
    for name, value in figures.items():
        if isinstance(value, dict) and any(isinstance(inner, dict) for inner in value.values()):
            lines += [f"{indent}{name}:", *_lines(value, indent + "  ")]
        elif isinstance(value, dict):
            lines.append(f"{indent}{name:40} " + "  ".join(f"{key} {inner}" for key, inner in value.items()))
        else:
            lines.append(f"{indent}{name}: {value}")
    return lines


if __name__ == "__main__":
    main()
