"""The list of a meeting on its way from a real hub to a new desk, beside its floor; and what a clerk feels of it.

The floor: the same rows by `COPY` over the same TLS connection as the same role, read to the end, then one sorted
`executemany` of them into the same table of the same ciphered file, its indexes kept meanwhile; neither looks at a row,
and nobody could search in it. Floor and list take turns, and the medians of their rounds are told. `opening`:
decompressing a seed and proving its signatures. `clerk`: acts and searches of the desk in one thread while the list
streams in by another, as in the window.
"""

import gc
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from io import BytesIO
from pathlib import Path
from threading import Event, Thread
from time import perf_counter, process_time
from typing import Any

from regdesk.chance import new_id
from regdesk.clock import SystemClock
from regdesk.collection.entries import Checked
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.identity.document import Document, DocumentKind, PartialDate, Source
from regdesk.keys.pair import KeyPair
from regdesk.people.participant import Accreditation, Participant
from regdesk.store.records import COLUMNS
from regdesk.store.store import Store
from regdesk.sync.hub.connecting import connected
from regdesk.sync.hub.roster_writing import HubListWriter
from regdesk.sync.photos import PhotosAsked
from regdesk.sync.publishing import publish
from regdesk.sync.roster_round import take_list
from regdesk.sync.seed import read_seed
from regdesk.sync.seed_frames import frame_of, frames_in
from tests.benchmarks.figures import p
from tests.benchmarks.people import people as invented
from tests.desks import DESK, KEY, SIGNS, StandingClock, desk_over
from tests.hubs import MeetingHub, a_hub, a_server
from tests.make import an_event
from tests.sync.list_there import row_of

BERT = KeyPair(bytes(range(7, 39)))
ACTS, MOST_LISTS = 300, 30
BETWEEN_ACTS_S = 0.1
GROWN_UP = 1995
Figures = dict[str, object]


def run(people: int) -> Figures:
    with tempfile.TemporaryDirectory() as place, a_server(shared_buffers="256MB") as server, a_hub(server) as hub:
        hub.let_in(BERT, 4)
        found = _measured(hub, Path(place), people)
    return {"people": people, **found}


def _measured(hub: MeetingHub, place: Path, people: int) -> Figures:
    office = _store(place, "office")
    with office.writing() as tx:
        tx.put_people(invented(people))
    published, publishing = _timed(lambda: _publish(hub, office))
    rounds = [(_floor(hub, office, place), _bootstrap(hub, office, place)) for _ in range(_rounds(people))]
    floor, bootstrap = (_median(figures) for figures in zip(*rounds, strict=True))
    seed = _seed(hub, place, office)
    with closing(Store.open(place / "desk.db", KEY, signs=SIGNS)) as desk:
        deltas = {f"delta {count}": _delta(hub, desk, count) for count in (1, 100, 10_000) if count <= people}
    clerk = _clerk(hub, place)
    office.close()
    return {
        "publishing s": publishing["wall s"], "seed bytes": published.seed, "rounds": len(rounds),
        "floor": floor, "bootstrap": bootstrap,
        "bootstrap to floor": round(bootstrap["wall s"] / floor["wall s"], 2),
        "cpu to floor": round(bootstrap["cpu s"] / floor["cpu s"], 2), **seed,
        "opening to floor": round(seed["opening"]["wall s"] / floor["wall s"], 2), **deltas, **clerk,
    }  # fmt: skip


def _rounds(people: int) -> int:
    """Of a short thing one alone tells little."""
    return max(1, 500_000 // people)


def _median(figures: Sequence[dict[str, float]]) -> dict[str, float]:
    return {name: round(p(0.5, [one[name] for one in figures]), 2) for name in figures[0]}


def _bootstrap(hub: MeetingHub, office: Store, place: Path) -> dict[str, float]:
    """A new desk takes the list in; the last one stays."""
    (place / "desk.db").unlink(missing_ok=True)
    reached = hub.reach(BERT)
    with closing(_store(place, "desk")) as desk:
        _, took = _timed(lambda: take_list(desk, reached.roster, reached.hello(), photos=PhotosAsked(0)))
        _must(_hashes(desk) == _hashes(office))
    reached.close()
    return took


def _store(place: Path, name: str) -> Store:
    return Store.create(place / f"{name}.db", KEY, desk=DESK, signs=SIGNS)


def _must(right: bool) -> None:
    if not right:
        raise AssertionError("the lists differ")


def _hashes(store: Store) -> dict[str, str]:
    with store.reading() as tx:
        return tx.roster_hashes()


def _timed(does: Callable[[], Any]) -> tuple[Any, dict[str, float]]:
    gc.collect()
    wall, cpu = perf_counter(), process_time()
    found = does()
    return found, {"wall s": round(perf_counter() - wall, 2), "cpu s": round(process_time() - cpu, 2)}


def _publish(hub: MeetingHub, office: Store) -> Any:
    with hub.admin() as connection:
        return publish(
            office, HubListWriter(connection), event=hub.event.id, now=SystemClock().now(), new_id=new_id,
            tell=lambda *_: None, cancelled=lambda: False,
        )  # fmt: skip


# ── the floor ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _floor(hub: MeetingHub, office: Store, place: Path) -> dict[str, float]:
    with office.reading() as tx:
        columns = ", ".join(COLUMNS[1:])
        listed = tx._connection.rows(f"select {columns} from participant order by id")
    rows = [(number, *row) for number, row in enumerate(listed, 1)]
    del listed
    store = _store(place, "floor")
    _, copied = _timed(lambda: _drained(hub))
    _, written = _timed(lambda: _written(store, rows))
    store.close()
    (place / "floor.db").unlink()
    both = {unit: round(copied[unit] + written[unit], 2) for unit in copied}
    return {**both, "copy wall s": copied["wall s"], "executemany wall s": written["wall s"]}


def _drained(hub: MeetingHub) -> int:
    asked = "copy (select id, rev, hash, content from api_v1.person order by id) to stdout"
    with connected(hub.address, BERT, SystemClock().now) as connection, connection.cursor().copy(asked) as copy:
        return sum(len(block) for block in copy)


def _written(store: Store, rows: list[tuple[Any, ...]]) -> None:
    with store.writing() as tx:
        tx._connection.run_many(f"insert into participant values ({', '.join('?' * len(COLUMNS))})", rows)


# ── a seed from a file ───────────────────────────────────────────────────────────────────────────────────────────────


def _seed(hub: MeetingHub, place: Path, office: Store) -> dict[str, Any]:
    reached = hub.reach(BERT)
    seed = reached.roster.seed()
    assert seed
    stream = b"".join(reached.roster.seed_part(seed.id, number) or b"" for number in range(seed.parts))
    reached.close()
    _, opening = _timed(lambda: sum(len(frame_of(frame).body) for frame in frames_in(BytesIO(stream).read)))
    store = _store(place, "stick")
    _, read = _timed(
        lambda: read_seed(
            store, BytesIO(stream), event=hub.event.id, tell=lambda *_: None, cancelled=lambda: False,
            believed=lambda key: key == SIGNS.public,
        )
    )  # fmt: skip
    _must(_hashes(store) == _hashes(office))
    store.close()
    (place / "stick.db").unlink()
    return {"opening": opening, "seed taken in": read}


# ── what has changed ─────────────────────────────────────────────────────────────────────────────────────────────────


def _delta(hub: MeetingHub, desk: Store, count: int) -> dict[str, float]:
    """The median of some rounds, each after so many people changed."""
    reached = hub.reach(BERT)
    took = []
    for turn in range(1 if count > 1_000 else 5):
        with desk.reading() as tx:
            some = tx.participants([row[0] for row in tx._connection.rows("select id from participant limit ?", count)])
        rows = [row_of(Participant(**{**_fields(one), "function": f"changed {turn} of {count}"})) for one in some]
        with hub.admin() as connection:
            HubListWriter(connection).put(rows)
        hello = reached.hello()
        _, figures = _timed(lambda hello=hello: take_list(desk, reached.roster, hello, photos=PhotosAsked(0)))
        began = perf_counter()
        take_list(desk, reached.roster, reached.hello(), photos=PhotosAsked(0))
        took.append((figures["wall s"], perf_counter() - began))
    reached.close()
    took.sort()
    return {"wall ms": round(took[len(took) // 2][0] * 1e3, 1), "idle ms": round(took[0][1] * 1e3, 1)}


def _fields(person: Participant) -> dict[str, Any]:
    return {name: getattr(person, name) for name in Participant.__slots__}


# ── the clerk ────────────────────────────────────────────────────────────────────────────────────────────────────────


@contextmanager
def _streaming(hub: MeetingHub, store: Store) -> Iterator[Event]:
    """The list comes in by another thread; the event is set when it is there."""
    whole = Event()

    def stream() -> None:
        reached = hub.reach(BERT)
        while not take_list(store, reached.roster, reached.hello(), photos=PhotosAsked(0)).complete:
            pass
        reached.close()
        whole.set()

    thread = Thread(target=stream)
    thread.start()
    yield whole
    thread.join()


def _clerk(hub: MeetingHub, place: Path) -> dict[str, Any]:
    """One new desk after the other takes the list in, until enough was done to tell one act of a hundred."""
    acts: list[float] = []
    searches: list[float] = []
    streamed: list[float] = []
    while len(acts) < ACTS and len(streamed) < MOST_LISTS:
        streamed.append(_beside_a_list(hub, place, acts, searches))
    return {
        "clerk": {"acts": len(acts), "lists": len(streamed), "streamed s": round(p(0.5, streamed), 1)},
        "act ms": _spread(acts), "search ms": _spread(searches),
    }  # fmt: skip


def _beside_a_list(hub: MeetingHub, place: Path, acts: list[float], searches: list[float]) -> float:
    """How long the list took to come in, in seconds."""
    store = _store(place, "clerk")
    desk = desk_over(store, event=_open_to_all(hub), clock=StandingClock())
    began, before = perf_counter(), len(acts)
    with _streaming(hub, store) as whole:
        while not whole.wait(BETWEEN_ACTS_S):
            for person in _next(store, len(acts) - before):
                searches.append(_took(lambda person=person: desk.find(person.family)))
                acts.append(_act(desk, person))
        streamed = perf_counter() - began
    store.close()
    (place / "clerk.db").unlink()
    return streamed


def _open_to_all(hub: MeetingHub) -> Any:
    return an_event(id=hub.event.id)


def _next(store: Store, done: int) -> list[Participant]:
    """Somebody who has come and to whom nothing was done yet."""
    with store.reading() as tx:
        rows = tx._connection.rows(
            "select id from participant where no between ? and ? + 40 and accreditation = ? and hold = 0 "
            "and born < ? and category = 'delegate' limit 1",
            done * 40 + 1, done * 40 + 1, Accreditation.ACCREDITED.value, f"{GROWN_UP}",
        )  # fmt: skip
        return tx.participants([row[0] for row in rows])


def _act(desk: Desk, person: Participant) -> float:
    check = desk.check(person.id, _passport(person)).check
    looked = tuple(finding.field for finding in check.looks)
    answers: list[object] = []
    took = _took(
        lambda: answers.append(
            desk.confirm_identity(person.id, check, how=Checked.SCANNED, looked_at=looked, act=desk.new_act())
        )
    )
    assert isinstance(answers[0], Done), answers
    return took


def _passport(person: Participant) -> Document:
    assert person.born
    born = PartialDate(person.born.year, person.born.month, person.born.day)
    return Document(
        kind=DocumentKind.PASSPORT, source=Source.SCANNED, issuer=person.nationality, nationality=person.nationality,
        family=person.family, given=person.given, number=person.document_number, born=born,
        expires=PartialDate(2030, 9, 9),
    )  # fmt: skip


def _took(does: Callable[[], object]) -> float:
    began = perf_counter()
    does()
    return perf_counter() - began


def _spread(seconds: list[float]) -> dict[str, float]:
    times = [one * 1e3 for one in seconds] or [0.0]
    return {"p50": round(p(0.5, times), 1), "p99": round(p(0.99, times), 1), "max": round(max(times), 1)}
