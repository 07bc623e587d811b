"""A stolen desk's badges: those that were known stay good, all others are refused."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.keys.cbor import decoded, encoded
from regdesk.keys.stopped import MOST_COUNTER, StoppedDesk, read_stopped, stopped

COUNTERS = st.sets(st.integers(0, MOST_COUNTER), max_size=60) | st.sets(st.integers(0, 70))


@given(st.integers(1, 2**16 - 1), COUNTERS)
def test_exactly_the_known_badges_stay_good_after_the_way_through_a_bundle(desk: int, known: set[int]) -> None:
    entry = stopped(desk, known)
    through = read_stopped(decoded(encoded(entry.value()), most=10_000))
    assert through == entry
    around = {counter + step for counter in known for step in (-1, 0, 1)} | {0, MOST_COUNTER}
    assert {counter for counter in around if entry.is_good(counter)} == known


@given(COUNTERS)
def test_runs_ascend_and_never_touch(known: set[int]) -> None:
    runs = stopped(3, known).good
    assert all(first <= last for first, last in runs)
    assert all(last + 1 < first for (_, last), (first, _) in pairwise(runs))


def test_a_day_of_badges_takes_a_few_bytes() -> None:
    entry = stopped(17, set(range(1, 1501)) - {700})
    assert entry == StoppedDesk(17, ((1, 699), (701, 1500)))
    assert len(encoded(entry.value())) <= 20


@pytest.mark.parametrize(
    "value",
    [
        None, 5, [], {}, {1: 17, 2: 1}, {1: 17, 2: 2, 3: []}, {1: 0, 2: 1, 3: []}, {1: 17, 2: 1, 3: [], 4: 0},
        {1: 17, 2: 1, 3: [1]}, {1: 17, 2: 1, 3: [1, 0]}, {1: 17, 2: 1, 3: [1, 2, 0, 2]}, {1: 17, 2: 1, 3: [1, 70000]},
        {1: 17, 2: 1, 3: [65535, 2]}, {1: 17, 2: 1, 3: [-1, 2]}, {1: 17, 2: 1, 3: ["1", 2]}, {1: "17", 2: 1, 3: []},
    ],
)  # fmt: skip
def test_an_entry_of_another_shape_is_none(value: object) -> None:
    assert read_stopped(value) is None
