"""Whatever becomes of the list at the hub and of the way to it, in the end a desk has the list of its writer."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regdesk.errors import HubError
from regdesk.people.name_keys import name_keys
from regdesk.people.participant import Participant
from regdesk.store.name_index import people_of
from regdesk.store.reading import Reading
from regdesk.store.store import Store
from regdesk.sync import roster_round
from regdesk.sync.photos import PhotosAsked
from regdesk.sync.roster_round import take_list
from regdesk.sync.roster_state import From, ListState, keep_state
from regdesk.sync.seed import seed_frames, seed_head
from tests.desks import DESK, KEY, SIGNS
from tests.make import a_person, an_id
from tests.sync.list_there import MONDAY, ListThere, row_of

GIVEN = ("Ana", "Ben", "Cid", "Dia", "Eve")
FAMILIES = ("Oliveira", "Okafor", "Nakamura", "Pereira", "Adeyemi")


class Died(BaseException):
    """The laptop goes off in the middle."""


def somebody(number: int, version: int) -> Participant:
    return a_person(
        confirmation=f"CCCC-{number:04}", given=GIVEN[version % 5], family=FAMILIES[(number + version) % 5],
        photo="1.jpg" if number % 3 == 0 else "",
    )  # fmt: skip


numbers, versions = st.integers(0, 11), st.integers(0, 9)
acts = st.one_of(
    st.tuples(st.just("put"), st.lists(st.tuples(numbers, versions), min_size=1, max_size=8)),
    st.tuples(st.just("drop"), st.lists(numbers, min_size=1, max_size=4)),
    st.tuples(st.just("snapshot"), st.none()),
    st.tuples(st.just("go back"), st.none()),
    st.tuples(st.just("seed"), st.none()),
    st.tuples(st.just("round"), st.none()),
    st.tuples(st.just("broken round"), st.integers(1, 9)),
    st.tuples(st.just("stopped round"), st.integers(0, 3)),
    st.tuples(st.just("death"), st.integers(1, 12)),
    st.tuples(st.just("start again"), st.none()),
)


class History:
    """One hub and one desk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.there = ListThere()
        self._known = self.there.snapshot()
        self._revisions = 0
        self.store = Store.create(folder / "desk.db", KEY, desk=DESK, signs=SIGNS)

    def do(self, act: str, value: object) -> None:
        does: dict[str, Callable[..., None]] = {
            "put": self.put, "drop": self.drop, "snapshot": self.snapshot, "go back": self.go_back,
            "seed": self.seed, "round": self.round, "broken round": self.broken, "stopped round": self.stopped,
            "death": self.death, "start again": self.start_again,
        }  # fmt: skip
        does[act](*() if value is None else (value,))

    def _mark(self) -> str:
        self._revisions += 1
        return f"mark {self._revisions}"

    def put(self, some: list[tuple[int, int]]) -> None:
        rows = []
        for number, version in some:
            person = somebody(number, version)
            picture = b"picture %d" % (version % 2) if person.photo else b""
            row = row_of(person, picture)
            self.there.pictures[row.sha] = picture
            rows.append(row)
        self.there.publish(rows, mark=self._mark())

    def drop(self, some: list[int]) -> None:
        ids = [an_id(f"CCCC-{number:04}") for number in some]
        self.there.publish([], [one for one in ids if one in self.there.people], mark=self._mark())

    def snapshot(self) -> None:
        self._known = self.there.snapshot()

    def go_back(self) -> None:
        self.there.goes_back_to(self._known)

    def seed(self) -> None:
        """Made by a desk that has the list of the hub."""
        if not self.there.hello.rev:
            return
        with tempfile.TemporaryDirectory() as folder:
            office = Store.create(Path(folder) / "office.db", KEY, desk=DESK, signs=SIGNS)
            take_list(office, self.there, self.there.hello)
            with office.writing() as tx:
                keep_state(tx, ListState(From.PUBLISHED, rev=self.there.hello.rev, mark=self.there.hello.mark))
            frames = list(seed_frames(office, seed_head(office, self.there.event, MONDAY), an_id(self._mark())))
            office.close()
        self.there.put_seed(frames, an_id(f"mark {self._revisions}"), len(self.there.now))

    def round(self) -> None:
        take_list(self.store, self.there, self.there.hello, photos=PhotosAsked(100))

    def broken(self, at: int) -> None:
        def fails() -> None:
            if self.there.asked >= at:
                raise HubError("hub_unreachable", hosts="hub")

        with self._before(fails):
            try:
                self.round()
            except HubError:
                return

    def stopped(self, after: int) -> None:
        asked = iter(range(after))
        take_list(self.store, self.there, self.there.hello, cancelled=lambda: next(asked, None) is None)

    def death(self, at: int) -> None:
        """In the middle of a transaction: nothing of it may stay."""
        told = iter(range(at - 1))

        def dies(*_: object) -> None:
            if next(told, None) is None:
                raise Died

        try:
            take_list(self.store, self.there, self.there.hello, tell=dies)
        except Died:
            self.start_again()

    @contextmanager
    def _before(self, does: Callable[[], None]) -> Iterator[None]:
        self.there.asked, self.there.before = 0, does
        yield
        self.there.before = lambda: None

    def start_again(self) -> None:
        self.store.close()
        self.store = Store.open(self._folder / "desk.db", KEY, signs=SIGNS)


def faults(history: History) -> list[str]:
    """What the desk has otherwise than the hub, or finds otherwise than its list says."""
    there, found = history.there, []
    with history.store.reading() as tx:
        here = tx.roster_hashes()
        if here != there.now:
            found.append("the lists differ")
        people = tx.participants(list(here))
        for family in FAMILIES:
            right = {one.id for one in people if one.family == family}
            if set(tx.search(family, limit=100).exact) != right:
                found.append(f"search finds others: {family}")
        for one in people:
            sha = there.people[one.id].sha
            if (tx.photo(f"{one.id}/{one.photo}") or b"") != there.pictures.get(sha, b""):
                found.append("another picture")
        if _by_sound(tx) != _sounds(tx):
            found.append("the index of names is another")
        found += [f"waits: {name}" for name in tx.seeding.indexes_to_make()]
        if tx.photo_names() - {f"{one.id}/{one.photo}" for one in people}:
            found.append("pictures of nobody")
        found += [row[0] for row in tx._connection.rows("pragma integrity_check") if row[0] != "ok"]
    return found


def _by_sound(tx: Reading) -> set[tuple[str, int]]:
    keys = {row[0] for row in tx._connection.rows("select key from name_key")}
    return {(key, no) for key in keys for no in people_of(tx._connection, key, None)}


def _sounds(tx: Reading) -> set[tuple[str, int]]:
    rows = tx._connection.rows("select no, given, family from participant")
    return {(key, no) for no, given, family in rows for key in name_keys(given, family)}


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(acts, max_size=14), st.integers(2, 7))
def test_any_history_ends_with_the_list_of_its_writer(history: list[tuple[str, object]], page: int) -> None:
    whole, roster_round.PAGE = roster_round.PAGE, page
    try:
        with tempfile.TemporaryDirectory() as folder:
            one = History(Path(folder))
            for act, value in history:
                one.do(act, value)
            if not one.there.hello.rev:
                one.put([(1, 1)])
            one.round()
            assert faults(one) == []
            one.store.close()
    finally:
        roster_round.PAGE = whole
