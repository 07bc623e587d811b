"""Whatever sticks are read by whom, in whatever order and however often: nothing is lost, and all come to the same."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regdesk.collection.entries import Referred
from regdesk.desk import Desk
from tests.desk.journey import OTHER, PERSON
from tests.sync.stick.made import a_desk_of, heads, told

COUNT = 3
DESKS = st.integers(0, COUNT - 1)
STEP = st.one_of(
    st.tuples(st.just("work"), DESKS, st.integers(1, 4)),
    st.tuples(st.just("write"), DESKS, st.booleans()),
    st.tuples(st.just("read"), DESKS, st.integers(0, 50)),
    st.tuples(st.just("lose"), DESKS, st.integers(0, 50)),
)


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three desks that know each other and have done nothing yet."""
    folder = tmp_path_factory.mktemp("new")
    for number in range(1, COUNT + 1):
        a_desk_of(folder / str(number), number, knows=set(range(1, COUNT + 1)) - {number}).store.close()
    return folder


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=st.lists(STEP, min_size=4, max_size=15))
def test_desks_that_read_any_sticks_in_any_order_come_to_the_same(new: Path, steps: list[tuple[str, int, int]]) -> None:
    with TemporaryDirectory() as name:
        place = Path(name)
        shutil.copytree(new, place / "desks")
        desks = [a_desk_of(place / "desks" / str(number), number) for number in range(1, COUNT + 1)]
        try:
            _live(desks, place, steps)
            _all_meet(desks, place)
        finally:
            for desk in desks:
                desk.store.close()


def _live(desks: Sequence[Desk], place: Path, steps: Sequence[tuple[str, int, int]]) -> None:
    sticks: list[Path] = []
    for number, (what, at, how) in enumerate(steps):
        before = told(desks[at])
        match what:
            case "work":
                _work(desks[at], how)
            case "write":
                sticks.append(desks[at].sticks.write(place / f"{number}.regdesk", everything=bool(how)).file)
            case "read" if sticks:
                file = sticks[how % len(sticks)]
                desks[at].sticks.read(file)
                assert desks[at].sticks.read(file).nothing_new
            case "lose" if sticks:
                sticks.pop(how % len(sticks))
        assert before <= told(desks[at]), "nothing that was known is forgotten"


def _work(desk: Desk, count: int) -> None:
    with desk.store.writing() as tx:
        for number in range(count):
            person = (PERSON, OTHER)[number % 2].id
            tx.append(person, desk.new_act(), "Lucía Robles", Referred("clerk", number + 1), desk.now())


def _all_meet(desks: Sequence[Desk], place: Path) -> None:
    """Each writes all that it has, and all read that."""
    everything = frozenset().union(*map(told, desks))
    files = [desk.sticks.write(place / "end" , everything=True).file.rename(place / f"end{number}.regdesk")
             for number, desk in enumerate(desks)]  # fmt: skip
    for desk in desks:
        for file in files:
            desk.sticks.read(file)
    assert all(told(desk) == everything for desk in desks)
    assert all(heads(desk) == heads(desks[0]) for desk in desks)
    for desk in desks:
        with desk.store.reading() as tx:
            assert not tx.logs.aside(), "every log is unbroken now"
    visits = [[desk.case(person.id).visit for person in (PERSON, OTHER)] for desk in desks]
    assert visits[0] == visits[1] == visits[2]
