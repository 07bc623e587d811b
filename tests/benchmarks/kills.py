"""kill -9 at random moments of the journey, at least 200 times, and what is true after each."""

import random
import tempfile
from pathlib import Path
from time import monotonic

from tests.desks import a_desk
from tests.journeys.lives import Seen, judge, killed_life
from tests.make import a_person

KILLS = 200


def run(people: int) -> dict[str, object]:
    """Kill lives until 200 were killed, on `people` people at a time; a new folder when all have their badge."""
    seen, chance, began, folders, given = Seen(), random.Random(7), monotonic(), 0, 0
    while seen.kills < KILLS:
        folders += 1
        seen.collected.clear()
        with tempfile.TemporaryDirectory() as folder:
            given += _until_all_have_one(Path(folder), people, seen, chance)
    return {"kills": seen.kills, "folders": folders, "handed_over": given, "seconds": round(monotonic() - began, 1)}


def _until_all_have_one(folder: Path, people: int, seen: Seen, chance: random.Random) -> int:
    everyone = [
        a_person(confirmation=f"AB{n:04d}-{n:04d}", given=f"Given{n}", document_number=f"X{n:07d}")
        for n in range(people)
    ]
    with a_desk(folder, everyone):
        pass
    while seen.kills < KILLS and len(seen.collected) < people:
        killed_life(folder, [person.id for person in everyone], seen, chance)
        judge(folder, seen)
    return len(seen.collected)
