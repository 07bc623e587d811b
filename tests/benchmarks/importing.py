"""Importing a registration list of many rows, as a desk does it, against bare `csv` and `executemany` of the same rows.

The floor reads the same file with the csv module and writes every cell, unchecked and without any index, into a plain
SQLite table; the import checks every cell, writes an encrypted database and its search index. Both are measured in
turns, and the middle one of three is reported.
"""

import csv
import resource
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from regdesk.people.participant import Participant
from regdesk.roster.plan import ListPlan
from tests.benchmarks.people import people as invented
from tests.desks import a_desk
from tests.lists import SAMPLE_EVENT

HEADER = (
    "Confirmation code", "Channel", "Category", "Family name", "Given name", "Title", "Function", "Delegation",
    "Nationality", "Date of birth", "Sex", "Document number", "Document expires", "Status", "Submitted on", "Basis",
    "VIP", "E-mail", "Hotel", "Language", "Photo",
)  # fmt: skip
CATEGORIES = {
    "member_state": ("Member and Observer States", "Delegate"),
    "observer_state": ("Member and Observer States", "Delegate"),
    "un_entity": ("United Nations Secretariat, agencies, funds and programmes", "UN system"),
    "media": ("Media", "Media"),
}
ROUNDS = 3


def run(people: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "list.csv"
        write_list(file, people)
        before = _peak_megabytes()
        rounds = [_round(Path(folder), file, number) for number in range(ROUNDS)]
        middle = {name: round(median(one[name] for one in rounds), 2) for name in rounds[0]}
        return {
            "people": people,
            "megabytes_of_csv": round(file.stat().st_size / 1e6, 1),
            **middle,
            "times_the_floor": round(median(one["import_s"] / one["floor_s"] for one in rounds), 2),
            "times_the_floor_cpu": round(median(one["import_cpu_s"] / one["floor_cpu_s"] for one in rounds), 2),
            "memory_before_mb": before,
            "memory_peak_mb": _peak_megabytes(),
        }


def write_list(file: Path, people: int) -> None:
    """The same list for the same number of people."""
    with file.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(HEADER)
        rows.writerows(_row(number, person) for number, person in enumerate(invented(people)))


def _row(number: int, person: Participant) -> tuple[object, ...]:
    state = person.delegation_kind.value in ("member_state", "observer_state")
    channel, category = CATEGORIES.get(person.delegation_kind.value, ("Stakeholders", "Stakeholder"))
    return (
        f"{number:08}", channel, category, person.family, person.given, "Ms.", person.function or "Adviser",
        person.delegation if state else person.delegation or "Free press", person.nationality, person.born, "F",
        f"X{number:08}", "2027-01-01", "Accredited", "2017-11-20", "" if state else "ECOSOC", "",
        f"p{number}@example.org", "Westin", "en", f"p{number}.jpg",
    )  # fmt: skip


def _round(folder: Path, file: Path, number: int) -> dict[str, float]:
    floor_s, floor_cpu = _timed(lambda: _floor(folder / f"floor{number}.db", file))
    desk_folder = folder / f"desk{number}"
    desk_folder.mkdir()
    with a_desk(desk_folder, event=SAMPLE_EVENT) as desk:
        progress = _Progress()
        plans: list[ListPlan] = []
        plan_s, plan_cpu = _timed(lambda: plans.append(desk.read_list(file, tell=progress.tell)))
        (plan,) = plans
        if plan.new < plan.rows * 0.99:
            raise AssertionError(f"only {plan.new} of {plan.rows} rows are good: {plan.problems[:3]}")
        write_s, write_cpu = _timed(lambda: desk.take_list(plan, act=desk.new_act(), tell=progress.tell))
        again_s, _ = _timed(lambda: plans.append(desk.read_list(file)))
        if not plans[1].changes_nothing or plans[1].unchanged != plan.new:
            raise AssertionError("the second import of the same file would change something")
    return {
        "floor_s": floor_s, "plan_s": plan_s, "write_s": write_s, "import_s": plan_s + write_s,
        "second_plan_s": again_s, "floor_cpu_s": floor_cpu, "import_cpu_s": plan_cpu + write_cpu,
        "first_progress_ms": progress.first * 1e3, "longest_silence_ms": progress.longest * 1e3,
    }  # fmt: skip


def _floor(database: Path, file: Path) -> None:
    connection = sqlite3.connect(database)
    connection.execute(f"create table list ({', '.join(f'c{n}' for n in range(len(HEADER)))})")
    with file.open(encoding="utf-8", newline="") as lines:
        rows: Iterator[list[str]] = csv.reader(lines)
        next(rows)
        connection.executemany(f"insert into list values ({', '.join('?' * len(HEADER))})", rows)
    connection.commit()
    connection.close()


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the clock, and seconds of the processor."""
    clock, processor = perf_counter(), process_time()
    work()
    return perf_counter() - clock, process_time() - processor


class _Progress:
    """When something was told: the first time, and the longest time without a word."""

    def __init__(self) -> None:
        self._last = self._begun = perf_counter()
        self.first = self.longest = 0.0

    def tell(self, done: int, of: int | None) -> None:
        now = perf_counter()
        self.first = self.first or now - self._begun
        self.longest = max(self.longest, now - self._last)
        self._last = now


def _peak_megabytes() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (1 << 20 if sys.platform == "darwin" else 1 << 10), 1)
