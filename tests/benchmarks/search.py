"""Searching a list: how long each kind of query takes, and whether the person it was made from is found.

Found means: among the people shown one fits the query as well as the person it was made from: one of the same name;
for a code the very person; for beginnings one whose name begins so. The floor is the raw query of the full-text index
in the same run.
"""

import random
import tempfile
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from time import thread_time

from regdesk.desk import Desk
from regdesk.desk.answers import Found, Several
from regdesk.people.participant import Participant
from regdesk.people.spelling import asked
from regdesk.store import Store
from tests.benchmarks.figures import p, timed
from tests.benchmarks.people import people as invented
from tests.benchmarks.queries import KINDS, plain
from tests.desks import SIGNS, desk_over

KEY = bytes(range(32))
DESK = "d" * 32
QUERIES = 400
SAMPLE = 12_000
FIRST_SEARCHES = ("Gonzlaez Lopze", "Okonkow Chidinma", "Muhamed Hasan", "Jhon Smtih", "Wisniewsky")


def run(people: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "desk.db", KEY, desk=DESK, signs=SIGNS)
        sample: list[Participant] = []
        with store.writing() as writing:
            writing.put_people(_sampled(invented(people), sample, every=max(people // SAMPLE, 1)))
        try:
            return measure(store, sample) | {"people": people}
        finally:
            store.close()


def _sampled(everybody: Iterable[Participant], sample: list[Participant], *, every: int) -> Iterator[Participant]:
    for number, person in enumerate(everybody):
        if number % every == 0:
            sample.append(person)
        yield person


def measure(store: Store, sample: list[Participant]) -> dict[str, object]:
    """Ask every kind of query of one store, in mixed order, so that no kind has the cache to itself."""
    chance = random.Random(7)
    desk = desk_over(store)
    first = [timed(partial(shown, desk, text)) for text in FIRST_SEARCHES]
    while not store._finder._vocabulary.ready:
        pass
    asked_for = [
        (kind, text, person) for kind, typing in KINDS.items() for text, person in _queries(typing, sample, chance)
    ]
    chance.shuffle(asked_for)
    times: dict[str, list[float]] = {kind: [] for kind in KINDS}
    work: dict[str, list[float]] = {kind: [] for kind in KINDS}
    floors: dict[str, list[float]] = {kind: [] for kind in KINDS}
    found: dict[str, list[bool]] = {kind: [] for kind in KINDS}
    for kind, text, person in asked_for:
        began = thread_time()
        times[kind].append(timed(partial(shown, desk, text)))
        work[kind].append((thread_time() - began) * 1_000)
        floors[kind].append(_raw(store, text))
        found[kind].append(_is_found(kind, text, shown(desk, text), person))
    return {
        "first misspelt searches, while their index is made, ms": [round(each, 1) for each in first],
        "kinds": {
            kind: {
                "queries": len(times[kind]),
                "p50_ms": p(0.5, times[kind]), "p95_ms": p(0.95, times[kind]),
                "cpu_p95_ms": p(0.95, work[kind]),
                "floor_p50_ms": p(0.5, floors[kind]), "floor_p95_ms": p(0.95, floors[kind]),
                "found": round(sum(found[kind]) / len(found[kind]), 4),
            }
            for kind in KINDS if times[kind]
        },
    }  # fmt: skip


def _queries(typing, sample, chance) -> Iterator[tuple[str, Participant]]:
    made = 0
    for person in chance.sample(sample, len(sample)):
        text = typing(person, chance)
        if text:
            yield text, person
            made += 1
        if made == QUERIES:
            return


def shown(desk: Desk, text: str) -> list[Participant]:
    """The people that the desk answers with."""
    match desk.find(text):
        case Found(person=person):
            return [person]
        case Several(rows=rows):
            return [row.person for row in rows]
        case _:
            return []


def _raw(store: Store, text: str) -> float:
    """The floor: nothing but the index, asked for the same beginnings of words."""
    expression = " AND ".join(f'"{word}"*' for word in asked(text))
    with store.reading() as reading:
        connection = reading._connection
        return timed(lambda: connection.rows("select rowid from search where search match ? limit 50", expression))


def _is_found(kind: str, text: str, people: list[Participant], person: Participant) -> bool:
    match kind:
        case "confirmation code" | "beginning of a confirmation code":
            return person.id in [other.id for other in people]
        case "delegation":
            return any(other.delegation == person.delegation for other in people)
        case "one ideograph":
            return any(text in _whole(other) for other in people)
        case "family name and initial" | "three and three letters" | "cut off while typing" | "one name left out":
            return any(_begins(_whole(other), text) for other in people)
        case _:
            return any((other.given, other.family) == (person.given, person.family) for other in people)


def _whole(person: Participant) -> str:
    return f"{person.given} {person.family}"


def _begins(name: str, text: str) -> bool:
    """Whether every typed word begins a word of the name; judged by the book, without the product's own fold."""
    words = plain(name).lower().replace("-", " ").split()
    typed = plain(text).lower().replace("-", " ").split()
    return all(any(word.startswith(beginning) for word in words) for beginning in typed)
