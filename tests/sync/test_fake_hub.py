"""The hub of the tests refuses what the real one refuses, and fails where it is told to."""

from collections.abc import Callable

import pytest

from regdesk.collection.statement import FIRST_PREVIOUS, Line, line
from regdesk.errors import HubError
from regdesk.store.logs import Head
from regdesk.sync.port import Hub, Refused
from tests.desks import SIGNS
from tests.sync.fake_hub import Cut, FakeHub

KEY, OTHER = "a" * 64, "b" * 64
LOG = "1" * 32


def a_run(count: int, *, log: str = LOG, salt: str = "") -> list[Line]:
    """So many lines of one log, from the first."""
    made: list[Line] = []
    for seq in range(1, count + 1):
        previous = made[-1].hash if made else FIRST_PREVIOUS
        at, content = "2017-12-04T14:07:00.000+00:00", f'{{"d":{{}},"s":"{salt}{seq}"}}'
        made.append(line(desk=log, seq=seq, at=at, kind="gate.closed", prev=previous, content=content, signs=SIGNS))
    return made


def with_three() -> tuple[FakeHub, Hub]:
    hub = FakeHub()
    door: Hub = hub.add_desk(KEY, "C1")
    assert door.push(a_run(3)) is None
    return hub, door


def test_what_is_pushed_twice_stands_there_once() -> None:
    hub, door = with_three()
    assert door.push(a_run(5)[1:]) is None
    assert door.heads() == {LOG: Head(5, a_run(5)[-1].hash)}
    assert hub.whole_faults() == []


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (lambda: a_run(6)[4:], Refused.GAP),
        (lambda: a_run(4, salt="x"), Refused.FORK),
        (lambda: a_run(4, salt="x")[3:], Refused.FORK),
        (lambda: [a_run(4)[3]._replace(content="{}")], Refused.BAD),
        (lambda: [a_run(4)[3]._replace(at="2017-12-04T14:08:00.000+00:00")], Refused.BAD),
        (lambda: [*a_run(4)[3:], *a_run(6)[5:]], Refused.BAD),
    ],
    ids=["gap", "other content", "other branch", "other words", "other time", "hole"],
)
def test_lines_that_do_not_follow_on_are_refused_and_nothing_is_kept(
    lines: Callable[[], list[Line]], why: Refused
) -> None:
    hub, door = with_three()
    assert door.push(lines()) is why
    assert hub.logs[LOG] == a_run(3)


def test_nobody_writes_the_log_of_another_desk() -> None:
    hub, _ = with_three()
    assert hub.add_desk(OTHER, "C2").push(a_run(4)[3:]) is Refused.NOT_YOURS


def test_a_page_is_never_longer_than_the_hub_gives() -> None:
    hub, door = with_three()
    hub.page = 2
    assert [one.seq for one in door.pull({}, 100)] == [1, 2]
    assert [one.seq for one in door.pull({LOG: 2}, 100)] == [3]
    assert door.pull({LOG: 3}, 100) == []


def test_a_line_aside_is_there_once_and_its_history_has_a_mark() -> None:
    hub, door = with_three()
    hub.gap = 3
    other = a_run(5, salt="x")
    door.put_aside(other[3:])
    door.put_aside(other[4:])
    assert [no for no, _ in door.asides(0, 10)] == [3, 6]
    assert door.lacks({one.hash for one in other}) == {one.hash for one in other[:3]}
    assert (door.asides_mark(5), door.asides_mark(6) == "") == ("", False)


def test_a_call_fails_before_or_after_it_was_done_there() -> None:
    hub, _ = with_three()
    door = hub.door(KEY)
    door.fail(1)
    door.heads()
    with pytest.raises(HubError):
        door.push(a_run(4)[3:])
    assert hub.head(LOG).seq == 3
    door.fail(0, after=True, dies=True)
    with pytest.raises(Cut):
        door.push(a_run(4)[3:])
    assert hub.head(LOG).seq == 4
    door.heads()


def test_a_standby_that_had_come_less_far_has_lost_the_end() -> None:
    hub, door = with_three()
    known = hub.snapshot()
    door.push(a_run(5)[3:])
    hub.goes_back_to(known)
    assert hub.head(LOG).seq == 3
