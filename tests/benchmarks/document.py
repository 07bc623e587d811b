"""Finding a record from the document alone: is the right one first, and how long does `Desk.find` take?

The number of the document is on no list, so that names and birth date have to do. The floor is the bare look-up of
everybody born on that day, in the same run.
"""

import random
import tempfile
from collections import Counter
from functools import partial
from pathlib import Path
from time import thread_time

from regdesk.desk import Desk
from regdesk.desk.answers import PassportRead
from regdesk.people.participant import Participant
from regdesk.store import Store
from tests.benchmarks.figures import p, timed
from tests.benchmarks.passports import SHARES, as_registered, lines_of, passport_of
from tests.benchmarks.people import people as invented
from tests.benchmarks.search import DESK, KEY, _sampled
from tests.desks import SIGNS, desk_over

QUERIES = 2_000
SAMPLE = 12_000


def run(people: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "desk.db", KEY, desk=DESK, signs=SIGNS)
        sample: list[Participant] = []
        everybody = as_registered(invented(people))
        with store.writing() as writing:
            writing.put_people(_sampled(everybody, sample, every=max(people // SAMPLE, 1)))
        try:
            return measure(store, sample) | {"people": people}
        finally:
            store.close()


def measure(store: Store, sample: list[Participant]) -> dict[str, object]:
    chance = random.Random(11)
    desk = desk_over(store)
    times: list[float] = []
    work: list[float] = []
    floors: list[float] = []
    places: list[int | None] = []
    missed: Counter[str] = Counter()
    spoilt: Counter[str] = Counter()
    for person in chance.sample(sample, min(QUERIES, len(sample))):
        passport = passport_of(person, chance)
        lines = lines_of(passport, f"ZZ{chance.randrange(10**7):07d}", person.sex)
        began = thread_time()
        times.append(timed(partial(desk.find, lines)))
        work.append((thread_time() - began) * 1_000)
        floors.append(_raw(store, passport.born.isoformat()))
        places.append(_place(desk, lines, person))
        spoilt.update(passport.how or ("as registered",))
        if places[-1] != 0:
            missed.update(passport.how or ("as registered",))
    return {
        "queries": len(times),
        "right record first": round(sum(place == 0 for place in places) / len(places), 4),
        "among the first five": round(sum(place is not None and place < 5 for place in places) / len(places), 4),
        "p50_ms": p(0.5, times), "p95_ms": p(0.95, times), "cpu_p95_ms": p(0.95, work),
        "floor_p50_ms": p(0.5, floors), "floor_p95_ms": p(0.95, floors),
        "not first, by what was spoilt": {how: f"{missed[how]} of {spoilt[how]}" for how in ("as registered", *SHARES)},
    }  # fmt: skip


def _place(desk: Desk, lines: str, person: Participant) -> int | None:
    """Where the record stands among those that are offered."""
    answer = desk.find(lines)
    assert isinstance(answer, PassportRead), type(answer)
    return next((place for place, row in enumerate(answer.rows) if row.person.id == person.id), None)


def _raw(store: Store, day: str) -> float:
    """The floor: the index of dates of birth and the rows it names."""
    with store.reading() as reading:
        connection = reading._connection
        return timed(
            lambda: connection.rows("select id, family, given from participant where born = ? and born <> ''", day)
        )
