"""The name matcher: strangers called the same, labelled pairs, and what one comparison costs (CPU time)."""

import time
from collections import Counter

from regdesk.names.forms import read
from regdesk.names.match import match_names
from regdesk.resources import path
from tests.names.strangers import Strangers, strangers
from tests.names.test_pairs import verdicts

SLICE = 500


def run(pairs: int) -> dict[str, object]:
    """Figures for so many pairs of strangers; times in microseconds of CPU, shares in per cent."""
    started = time.process_time()
    read(path("name_forms.csv"))
    loading = time.process_time() - started
    labelled = {label: {str(verdict): count for verdict, count in found.items()} for label, found in verdicts().items()}
    asked = list(strangers(pairs))
    found, times = _timed(asked)
    return {
        "strangers": pairs,
        "percent": {str(verdict): round(100 * count / pairs, 3) for verdict, count in found.items()},
        "called the same": found["same"],
        "microseconds a comparison": {"mean": round(sum(times) / len(times)), "worst slice": round(max(times))},
        "milliseconds to read the table": round(loading * 1e3),
        "labelled pairs": labelled,
    }


def _timed(asked: list[Strangers]) -> tuple[Counter[str], list[float]]:
    """Verdicts, and the mean cost of a comparison in each slice of pairs, each pair seen for the first time."""
    found: Counter[str] = Counter()
    times = []
    for start in range(0, len(asked), SLICE):
        part = asked[start : start + SLICE]
        began = time.process_time()
        told = [match_names(*pair, cut=False).verdict for pair in part]
        times.append((time.process_time() - began) / len(part) * 1e6)
        found.update(str(verdict) for verdict in told)
    return found, times
