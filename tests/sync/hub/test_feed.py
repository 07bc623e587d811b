"""Why a desk asks by the heads that it has: what a bare number loses, what it costs, and that hints are only hints."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from regdesk.collection.statement import Line
from regdesk.store.logs import Head
from regdesk.sync.hub.connecting import connected
from regdesk.sync.hub.pg import PgHub
from tests.hubs import MeetingHub
from tests.sync.hub.lines import ANNA, BERT, LOG, OTHER_LOG, a_run
from tests.sync.hub.test_what_a_desk_may import hub_now


@pytest.fixture
def desks(hub: MeetingHub) -> Iterator[tuple[PgHub, PgHub]]:
    hub.let_in(ANNA, 3)
    hub.let_in(BERT, 4)
    anna, bert = hub.reach(ANNA), hub.reach(BERT)
    yield anna, bert
    anna.close()
    bert.close()


def test_a_feed_by_a_bare_sequence_loses_what_is_committed_late(hub: MeetingHub) -> None:
    """Not ours: this is the hole. A number is given before the commit, and a reader has passed it by then."""
    with hub.admin() as early, hub.admin() as late, hub.admin() as reader:
        reader.execute("create table public.feed (pos bigserial primary key, what text)")
        seen: list[str] = []
        with late.transaction():
            late.execute("insert into public.feed (what) values ('begun first')")
            early.execute("insert into public.feed (what) values ('committed first')")
            found = reader.execute("select pos, what from public.feed where pos > 0 order by pos").fetchall()
            seen += [what for _, what in found]
            mark = found[-1][0]
        found = reader.execute("select pos, what from public.feed where pos > %s", (mark,)).fetchall()
        assert [*seen, *found] == ["committed first"], "the other is there, and is never seen"


def test_ours_has_no_such_hole_in_logs(hub: MeetingHub, desks: tuple[PgHub, PgHub]) -> None:
    """The same story: the log of Anna is written first and committed last."""
    anna, bert = desks
    mine, others = a_run(2), a_run(2, log=OTHER_LOG, signs=BERT)
    late = connected(hub.address, ANNA, hub_now)
    with late.transaction():
        sent = ([line.statement for line in mine], [line.content for line in mine], [line.signature for line in mine])
        late.execute("select api_v1.push(%s::text[], %s::text[], %s::bytea[])", sent)
        bert.push(others)
        have = {line.desk: line.seq for line in anna.pull({}, 100)}
        assert have == {OTHER_LOG: 2}
    late.close()
    assert list(anna.pull(have, 100)) == list(mine)


def test_ours_has_no_such_hole_in_what_stands_aside(hub: MeetingHub, desks: tuple[PgHub, PgHub]) -> None:
    """Who is numbered first holds the count until it is kept: a second one waits, and no reader passes anybody by."""
    _, bert = desks
    first, second = a_run(2)
    late, other = connected(hub.address, ANNA, hub_now), connected(hub.address, ANNA, hub_now)
    put = "select api_v1.put_aside(%s::text[], %s::text[], %s::bytea[])"
    with late.transaction():
        late.execute(put, ([first.statement], [first.content], [first.signature]))
        other.execute("set lock_timeout = '50ms'")
        with pytest.raises(Exception, match="lock timeout"):
            other.execute(put, ([second.statement], [second.content], [second.signature]))
        assert bert.asides(0, 10) == []
    other.execute(put, ([second.statement], [second.content], [second.signature]))
    assert [(number, line.hash) for number, line in bert.asides(0, 10)] == [(1, first.hash), (2, second.hash)]
    late.close()
    other.close()


def test_desks_that_hear_no_hint_at_all_still_learn_everything(hub: MeetingHub, desks: tuple[PgHub, PgHub]) -> None:
    with hub.admin() as connection:
        connection.execute("drop trigger entry_hint on hub.entry")
    anna, bert = desks
    bert.hello()
    run = a_run(3)
    anna.push(run)
    assert not bert.wait(0.05)
    assert list(bert.pull({}, 10)) == list(run)


def test_what_a_question_reads_does_not_grow_with_the_history(hub: MeetingHub, desks: tuple[PgHub, PgHub]) -> None:
    """Row security keeps what may leak out of the conditions of an index: seen as a desk, by pages that are read."""
    anna, bert = desks
    anna.push(a_run(20, log=LOG))
    few = _pages(hub, 15)
    anna.push(_after(anna, 4_000))
    bert.push(a_run(2_000, log=OTHER_LOG, signs=BERT))
    with hub.admin() as connection:
        connection.execute("analyze hub.entry")
    many = _pages(hub, 4_015)
    assert set(few) == set(many)
    grown = {asked: (few[asked], many[asked]) for asked in many if many[asked] > 2 * few[asked] + 12}
    assert grown == {}


def _after(there: PgHub, count: int) -> list[Line]:
    *_, last = there.pull({}, 100)
    return [*a_run(count, after=last)]


def _pages(hub: MeetingHub, have: int) -> dict[str, int]:
    """How many pages each question of a round reads, as a desk that is five lines behind in one log."""
    asked = {
        "heads": ("select * from api_v1.heads()", ()),
        "pull": ("select * from api_v1.pull(%s::text[], %s::bigint[], 1000)", ([LOG, OTHER_LOG], [have, 2_000])),
        "hash_at": ("select api_v1.hash_at(%s, %s)", (LOG, have)),
        "hello": ("select * from api_v1.hello()", ()),
        "lacks": ("select * from api_v1.lacks(%s::bytea[])", ([bytes(32)],)),
        "lines": ("select * from api_v1.line where log = %s and seq > %s and seq <= 4015", (LOG, have)),
    }
    with ExitStack() as stack:
        connection = connected(hub.address, BERT, hub_now)
        stack.callback(connection.close)
        found = {}
        for name, (statement, values) in asked.items():
            connection.execute(statement.encode(), values).fetchall()
            told = connection.execute(
                f"explain (analyze, buffers, format json) {statement}".encode(), values
            ).fetchone()
            plan = (told or [[{}]])[0][0]["Plan"]
            found[name] = plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]
        return found


def test_an_old_desk_and_a_new_one_work_at_one_hub_during_a_meeting(
    hub: MeetingHub, desks: tuple[PgHub, PgHub]
) -> None:
    """What a later regdesk adds is a schema and columns of its own; what an earlier one says stays as it is."""
    anna, bert = desks
    run = a_run(2)
    anna.push(run[:1])
    with hub.admin() as connection:
        connection.execute("create schema api_v2")
        connection.execute("alter table hub.entry add column lane text not null default ''")
        connection.execute(
            "create view api_v2.line with (security_invoker = true) as "
            "select l.id as log, e.seq, e.lane, e.statement from hub.entry e join hub.log l on l.no = e.log"
        )
        role = connection.execute("select rolname from pg_roles where rolname = 'regdesk_555555555555'").fetchone()
        assert role
        connection.execute(f"grant usage on schema api_v2 to {role[0]}".encode())
        connection.execute(f"grant select on api_v2.line to {role[0]}".encode())
        connection.execute(f"grant select (lane) on hub.entry to {role[0]}".encode())
    assert anna.push(run) is None
    assert bert.heads() == {LOG: Head(2, run[-1].hash)}
    assert bert.rows("select log, seq, lane from api_v2.line order by seq") == [(LOG, 1, ""), (LOG, 2, "")]
