"""Memory: what the real window holds with a list open, after a few searches of each kind, and the most it ever held.

The floor is the same window on an empty list, in the same run.
"""

import tempfile
from pathlib import Path

from tests.benchmarks.folders import desk_folder
from tests.benchmarks.people import people as some_people
from tests.benchmarks.start import child

ALLOWED = 250
SEARCHES = ("garcia", "gonzlaez lopze", "martin", "oka", "muller", "smiht", "senegal", "zzzz", "maria jose", "li")


def run(people: int) -> dict[str, object]:
    """MB of resident memory."""
    return {"people": people, "rss_mb": _held(people), "with_an_empty_list_mb": _held(0), "allowed": ALLOWED}


def _held(people: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as place:
        folder = desk_folder(Path(place) / "desk", some_people(people, seed=1))
        held: dict[str, float] = child(str(folder), *SEARCHES)["rss_mb"]
        return held
