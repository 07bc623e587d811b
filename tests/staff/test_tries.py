"""Five tries, then waits that double: no history of tries, restarts and clocks gives anybody more."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from regdesk.staff.tries import FIRST_WAIT, FREE_TRIES, FRESH, Tries, counted, known_now, most_tries, waits_until

START = datetime(2017, 12, 4, 8, tzinfo=UTC)
CLOCKS = st.lists(
    st.one_of(
        st.timedeltas(timedelta(days=-400), timedelta(days=400)),
        st.timedeltas(timedelta(minutes=-20), timedelta(minutes=20)),
        st.just(timedelta(0)),
    ),
    max_size=80,
)


def after(wrong: int) -> Tries:
    tries = FRESH
    for _ in range(wrong):
        tries = counted(tries, START)
    return tries


def test_five_tries_are_free_and_the_left_ones_are_told() -> None:
    assert [after(wrong).left for wrong in range(7)] == [5, 4, 3, 2, 1, 0, 0]
    assert all(waits_until(after(wrong), START) is None for wrong in range(FREE_TRIES))


def test_then_five_minutes_and_each_wait_is_twice_the_one_before() -> None:
    waits = [(after(wrong).until or START) - START for wrong in range(5, 10)]
    assert waits == [FIRST_WAIT * factor for factor in (1, 2, 4, 8, 16)]


def test_who_may_try_again_may_do_so_once() -> None:
    again = START + FIRST_WAIT
    assert waits_until(after(5), again - timedelta(microseconds=1)) and waits_until(after(5), again) is None
    assert waits_until(counted(after(5), again), again + FIRST_WAIT) == again + 2 * FIRST_WAIT


def test_waits_double_until_there_is_no_time_left_and_never_end_in_an_error() -> None:
    assert after(400).until == datetime.max.replace(tzinfo=UTC)
    assert most_tries(timedelta(days=365 * 8000)) < FREE_TRIES + 31


@given(CLOCKS)
def test_no_history_of_clocks_allows_more_tries_than_the_time_that_passed(jumps: list[timedelta]) -> None:
    """A guess at every moment, whatever the clock says; the clock may be set to anything between two guesses."""
    clock, tries, guesses = START, FRESH, 0
    clocks = []
    for jump in jumps:
        clock += jump
        clocks.append(clock)
        now = known_now(clock, (tries.last,))
        if waits_until(tries, now) is None:
            tries = counted(tries, now)
            guesses += 1
        assert guesses <= most_tries(max(clocks) - clocks[0])


@given(st.integers(0, 10**7))
def test_what_a_span_allows_is_what_the_waits_add_up_to(minutes: int) -> None:
    span, passed, tries = timedelta(minutes=minutes), timedelta(0), after(FREE_TRIES)
    while (passed := (tries.until or START) - START) <= span:
        tries = counted(tries, START + passed)
    assert most_tries(span) == tries.wrong
