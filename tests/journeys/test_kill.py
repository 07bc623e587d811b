"""kill -9 in the middle of the journey; `python -m tests.benchmarks kills --people 400` does it 200 times and more."""

import random
import sys
from pathlib import Path

import pytest

from tests.desks import a_desk
from tests.journeys.lives import Seen, judge, killed_life
from tests.make import a_person

PEOPLE = [
    a_person(confirmation=f"AB{n:02d}-{n:04d}", given=f"Given{n}", document_number=f"X{n:07d}") for n in range(60)
]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork and no SIGKILL on Windows")
def test_a_desk_killed_at_any_moment_loses_no_hand_over_and_counts_no_badge_twice(tmp_path: Path) -> None:
    with a_desk(tmp_path, PEOPLE):
        pass
    seen, chance = Seen(), random.Random(20171204)
    while seen.kills < 25 and len(seen.collected) < len(PEOPLE):
        killed_life(tmp_path, [person.id for person in PEOPLE], seen, chance)
        judge(tmp_path, seen)
    assert seen.kills >= 15
    assert seen.collected
