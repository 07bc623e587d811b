"""What desks do at a hub while something else is half done there: nothing is lost, doubled or told wrongly."""

from collections.abc import Callable, Iterator, Sequence
from threading import Thread
from typing import Any

import psycopg
import pytest

from regdesk.clock import SystemClock
from regdesk.collection.statement import Line
from regdesk.errors import HubError
from regdesk.sync.hub.connecting import Connection, connected
from regdesk.sync.hub.pg import PgHub
from regdesk.sync.hub.roster_writing import HubListWriter
from regdesk.sync.port import Hello, Refused
from tests.hubs import MeetingHub
from tests.make import a_person
from tests.sync.hub.lines import ANNA, a_run
from tests.sync.hub.waiting import until_they_wait
from tests.sync.list_there import row_of

_PUSH = "select api_v1.push(%s::text[], %s::text[], %s::bytea[])"
_ASIDE = "select api_v1.put_aside(%s::text[], %s::text[], %s::bytea[])"


@pytest.fixture
def anna(hub: MeetingHub) -> Iterator[PgHub]:
    hub.let_in(ANNA, 3)
    there = hub.reach(ANNA)
    there.hello()
    yield there
    there.close()


@pytest.fixture
def late(hub: MeetingHub, anna: PgHub) -> Iterator[Connection]:
    """Another line of the same desk: one that broke, and on which the hub is still at work."""
    connection = connected(hub.address, ANNA, SystemClock().now)
    yield connection
    connection.close()


class Doing(Thread):
    """Something that is held up at the hub. `outcome`: what came of it, or the code of the failure."""

    def __init__(self, does: Callable[[], object]) -> None:
        super().__init__()
        self._does = does
        self.outcome: object = None

    def run(self) -> None:
        try:
            self.outcome = self._does()
        except HubError as problem:
            self.outcome = problem.code

    def held_up(self, hub: MeetingHub, so_many: int = 1) -> "Doing":
        self.start()
        until_they_wait(hub, so_many, unless=lambda: not self.is_alive())
        assert self.is_alive()
        return self

    def done(self) -> object:
        self.join()
        return self.outcome


def sends(connection: "psycopg.Connection[Any]", asked: str, lines: Sequence[Line]) -> None:
    columns = [one.statement for one in lines], [one.content for one in lines], [one.signature for one in lines]
    connection.execute(asked.encode(), columns)


# ── a desk that is stopped in the middle ─────────────────────────────────────────────────────────────────────────────


HELD_UP = {
    "where its log begins": "insert into hub.log (id, desk) select repeat('a', 32), no from hub.desk",
    "before its lines are read": "lock table hub.entry in access exclusive mode",
}


@pytest.mark.parametrize("where", HELD_UP)
def test_a_desk_that_is_stopped_in_the_middle_of_a_push_hears_that_it_was_stopped(
    hub: MeetingHub, anna: PgHub, where: str
) -> None:
    with hub.admin() as late:
        with late.transaction(force_rollback=True):
            late.execute(HELD_UP[where].encode())
            pushes = Doing(lambda: anna.push(a_run(2))).held_up(hub)
            _stop(hub)
        assert pushes.done() in (Refused.STOPPED, "hub_desk_stopped")
        assert late.execute("select count(*) from hub.log").fetchone() == (0,)


def test_a_desk_that_is_stopped_while_its_lines_wait_for_others_hears_that_too(
    hub: MeetingHub, anna: PgHub, late: Connection
) -> None:
    run = a_run(3)
    assert anna.push(run[:1]) is None
    with late.transaction(force_rollback=True):
        sends(late, _PUSH, run[:2])
        pushes = Doing(lambda: anna.push(run)).held_up(hub)
        _stop(hub)
    assert pushes.done() in (None, Refused.STOPPED, "hub_desk_stopped")
    assert anna.push(run) in (Refused.STOPPED, "hub_desk_stopped")


def _stop(hub: MeetingHub) -> None:
    """As if its connections could not be ended."""
    with hub.admin() as connection:
        connection.execute("update hub.desk set stopped = now()")


# ── one log from two sides ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize("before", [0, 1])
def test_lines_that_a_broken_line_still_brings_are_there_once(
    hub: MeetingHub, anna: PgHub, late: Connection, before: int, *, kept: bool
) -> None:
    run = a_run(5)
    anna.push(run[:before])
    with late.transaction(force_rollback=not kept):
        sends(late, _PUSH, run[:3])
        pushes = Doing(lambda: anna.push(run)).held_up(hub)
    assert pushes.done() is None
    assert list(anna.pull({}, 100)) == list(run)


def test_other_lines_that_come_at_that_instant_are_told_to_be_another_branch(
    hub: MeetingHub, anna: PgHub, late: Connection
) -> None:
    run, other = a_run(3), a_run(5, says="of a copy of this disk")
    with late.transaction():
        sends(late, _PUSH, run)
        pushes = Doing(lambda: anna.push(other)).held_up(hub)
    assert pushes.done() is Refused.FORK
    assert list(anna.pull({}, 100)) == list(run)


# ── beside the logs ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_lines_that_two_put_aside_at_the_same_instant_stand_there_once(
    hub: MeetingHub, anna: PgHub, late: Connection
) -> None:
    run = a_run(4)
    with late.transaction():
        sends(late, _ASIDE, run[:3])
        puts = Doing(lambda: anna.put_aside(run)).held_up(hub)
    puts.done()
    found = anna.asides(0, 10)
    assert [number for number, _ in found] == [1, 2, 3, 4]
    assert {line.hash for _, line in found} == {line.hash for line in run}
    assert anna.asides_mark(4) == anna.hello().asides_mark


# ── what a round begins with ─────────────────────────────────────────────────────────────────────────────────────────

SLOW = """
    create or replace function hub.my_desk() returns integer language plpgsql volatile security definer
    set search_path = hub, pg_temp as $$
    begin
      perform from hub.step for update;
      return (select no from hub.desk where role = session_user and stopped is null);
    end $$"""
"""Who a desk is takes so long as somebody holds the list of the steps."""


def test_what_is_published_or_put_aside_while_a_desk_greets_the_hub_is_hinted_at_or_seen(
    hub: MeetingHub, anna: PgHub
) -> None:
    with hub.admin() as late, hub.admin() as office:
        office.execute(SLOW.encode())
        with late.transaction():
            late.execute("select from hub.step for update")
            greets = Doing(anna.hello).held_up(hub)
            assert HubListWriter(office).put([row_of(a_person())]) == 1
    said = greets.done()
    assert isinstance(said, Hello)
    assert said.rev == 1 or anna.wait(1.0)
    assert not anna.wait(0.01)
