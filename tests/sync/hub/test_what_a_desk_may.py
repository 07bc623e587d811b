"""A desk at the hub as an attacker would use it: with its own password and any SQL. Everything here is refused."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import psycopg
import pytest

from regdesk.clock import SystemClock
from regdesk.errors import HubError
from regdesk.sync.hub.address import desk_role
from regdesk.sync.hub.connecting import Connection, connected
from regdesk.sync.port import Refused
from tests.hubs import MeetingHub, Server, a_hub
from tests.make import an_event
from tests.sync.hub.lines import ANNA, BEGAN, BERT, LOG, OTHER_LOG, a_line, a_run

FIRST, SECOND = a_run(2)
MINE = a_run(1, log=OTHER_LOG, signs=BERT)[0]
_INSERT = "insert into hub.entry (log, seq, statement, content, signature) values (%s, %s, %s, %s, %s)"
DENIED = psycopg.errors.InsufficientPrivilege


hub_now = SystemClock().now


@contextmanager
def _as_bert(hub: MeetingHub) -> Iterator[Connection]:
    """A raw connection of one desk, to a hub where another has a log of one line and this has one too."""
    hub.let_in(ANNA, 3)
    hub.let_in(BERT, 4)
    for signs, line in ((ANNA, FIRST), (BERT, MINE)):
        there = hub.reach(signs)
        assert there.push([line]) is None
        there.close()
    connection = connected(hub.address, BERT, hub_now)
    yield connection
    connection.close()


@pytest.fixture
def bert(hub: MeetingHub) -> Iterator[Connection]:
    with _as_bert(hub) as connection:
        yield connection


@pytest.fixture(scope="module")
def attacker(hub_server: Server) -> Iterator[Connection]:
    """The same for all attempts: none of them changes anything."""
    with a_hub(hub_server) as hub, _as_bert(hub) as connection:
        yield connection


ATTEMPTS = {
    "another desk's log, line by line": (_INSERT, (1, 2, SECOND.statement, SECOND.content, SECOND.signature)),
    "change an entry": ("update hub.entry set content = null", ()),
    "change an own entry": ("update hub.entry set content = null where log = 2", ()),
    "delete an entry": ("delete from hub.entry", ()),
    "empty the log": ("truncate hub.entry", ()),
    "lock the log": ("lock table hub.entry in exclusive mode", ()),
    "change whose log it is": ("update hub.log set desk = 2", ()),
    "begin a log for another desk": ("insert into hub.log (id, desk) values (repeat('c', 32), 1)", ()),
    "delete a log": ("delete from hub.log", ()),
    "write aside past the function": ("insert into hub.aside (number, statement) values (9, 'x')", ()),
    "delete what stands aside": ("delete from hub.aside", ()),
    "turn the count of asides back": ("update hub.aside_count set number = 0", ()),
    "read the count of asides": ("select * from hub.aside_count", ()),
    "let itself in under another key": (
        "insert into hub.desk (key, role, number, name, certificate, verifier) "
        "values (decode(repeat('00', 32), 'hex'), session_user, 9, 'x', 'x', 'x')", (),
    ),
    "undo that a desk was stopped": ("update hub.desk set stopped = null", ()),
    "read by what passwords are known": ("select verifier from hub.desk", ()),
    "read the roles of others": ("select role from hub.desk", ()),
    "write in another's name how it stands": ("update hub.contact set unsent = 0", ()),
    "write the list": ("update hub.list set rev = 99", ()),
    "change the meeting": ("update hub.meeting set event = repeat('0', 32)", ()),
    "read the steps": ("select * from hub.step", ()),
    "make a table": ("create table public.own (x integer)", ()),
    "make a table in the hub": ("create table hub.own (x integer)", ()),
    "make a temporary table": ("create temporary table own (x integer)", ()),
    "make a schema": ("create schema own", ()),
    "make a function": ("create function api_v1.own() returns integer language sql as 'select 1'", ()),
    "make a role": ("create role own", ()),
    "become the owner": ("set role regdesk_admin", ()),
    "pretend to be another": ("set session authorization regdesk_admin", ()),
    "read a file of the server": ("select pg_read_file('/etc/passwd')", ()),
    "copy from a program": ("copy hub.entry from program 'id'", ()),
    "copy to a file": ("copy (select 1) to '/tmp/own'", ()),
    "read passwords": ("select * from pg_authid", ()),
    "end another's connection": ("select pg_terminate_backend(pid) from pg_stat_activity where usename <> user", ()),
    "turn a trigger off": ("alter table hub.entry disable trigger all", ()),
    "turn triggers off for itself": ("set session_replication_role = replica", ()),
    "take row security away": ("alter table hub.entry disable row level security", ()),
    "write what the server measures": (
        "insert into hub.entry (log, seq, statement, content, signature, received) values (2, 2, 'x', 'x', 'x', now())",
        (),
    ),
    "fill the disk with a large object": ("select lo_from_bytea(0, 'x')", ()),
    "make a large object": ("select lo_create(0)", ()),
    "make a large object in the older way": ("select lo_creat(-1)", ()),
    "write to a large object": ("select lo_put(1, 0, 'x')", ()),
    "read a file into a large object": ("select lo_import('/etc/passwd')", ()),
    "fill the disk with snapshots": ("select pg_export_snapshot()", ()),
    "fill the log of writes": ("select pg_logical_emit_message(false, 'x', 'x')", ()),
    "fill the log of writes with bytes": ("select pg_logical_emit_message(true, 'x', 'x'::bytea)", ()),
    "take all locks that there are": ("select pg_advisory_lock(i) from generate_series(1, 100000) i", ()),
    "take locks for a transaction": ("select pg_advisory_xact_lock(1, 2)", ()),
    "take locks without waiting": ("select pg_try_advisory_lock_shared(7002)", ()),
    "write more beside the memory": ("set temp_file_limit = -1", ()),
    "have more connections": ("alter role current_user connection limit 100", ()),
    "be let in for ever": ("alter role current_user valid until 'infinity'", ()),
    "make a temporary table of an answer": ("select 1 into temporary own", ()),
    "make a temporary sequence": ("create temporary sequence own", ()),
    "skip numbers of logs": ("select nextval('hub.log_no_seq')", ()),
    "turn the numbers of logs back": ("select setval('hub.log_no_seq', 1)", ()),
    "keep others from adding to the logs": ("lock table hub.entry in row exclusive mode", ()),
    "keep what others say of themselves": ("select * from hub.contact for update", ()),
    "keep a log from being read": ("select * from hub.log for share", ()),
    "publish a list": ("select hub.publish('{}', '{}', '{}', '{}')", ()),
    "open a revision of the list": ("select hub.next_revision()", ()),
    "say that nobody publishes": ("update hub.publisher set pid = 0", ()),
    "see who publishes": ("select * from hub.publisher", ()),
    "follow all writes": ("select pg_create_physical_replication_slot('own')", ()),
    "tell all writes on": ("create publication own for table hub.entry", ()),
    "be called at every change of a table": (
        "create event trigger own on ddl_command_start execute function hub.never()", (),
    ),
    "end a file of the log of writes": ("select pg_switch_wal()", ()),
    "write who sent it": (
        "insert into hub.entry (log, seq, statement, content, signature, by) values (2, 2, 'x', 'x', 'x', 'anna')", (),
    ),
}  # fmt: skip


@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_a_desk_may_not(attempt: str, attacker: Connection) -> None:
    statement, values = ATTEMPTS[attempt]
    with pytest.raises((DENIED, psycopg.errors.FeatureNotSupported)), attacker.transaction():
        attacker.execute(statement.encode(), values).fetchall()


def test_row_security_is_never_asked_aside(bert: Connection) -> None:
    bert.execute("set row_security = off")
    with pytest.raises(DENIED):
        bert.execute("select * from hub.entry")


def test_a_desk_cannot_copy_rows_into_the_log(bert: Connection) -> None:
    with (
        pytest.raises(psycopg.errors.FeatureNotSupported),
        bert.cursor().copy("copy hub.entry (log, seq, statement, content, signature) from stdin") as rows,
    ):
        rows.write_row((2, 2, "x", "x", b"x"))


def test_lines_that_come_past_the_function_are_checked_as_well(bert: Connection) -> None:
    """A desk may add to its own log by plain SQL: gap, fork, order and digest are looked at all the same."""
    second = a_line(log=OTHER_LOG, seq=2, prev=MINE.hash, signs=BERT)
    third = a_line(log=OTHER_LOG, seq=3, prev=second.hash, signs=BERT)
    fork = a_line(log=OTHER_LOG, seq=2, prev="0" * 64, signs=BERT)
    earlier = a_line(log=OTHER_LOG, seq=2, prev=MINE.hash, signs=BERT, at=BEGAN)
    of_other = a_line(log=LOG, seq=2, prev=MINE.hash, signs=BERT)
    for line, seq, state in (
        (third, 3, "RD002"), (fork, 2, "RD001"), (earlier, 2, "RD003"), (of_other, 2, "RD003"), (third, 2, "RD003"),
        (second._replace(content="{}"), 2, "RD003"), (second._replace(kind="Ä"), 2, "RD003"), (second, 1, "23505"),
    ):  # fmt: skip
        with pytest.raises(psycopg.Error) as refused:
            bert.execute(_INSERT.encode(), (2, seq, line.statement, line.content, line.signature))
        assert refused.value.sqlstate == state
    assert bert.execute(_INSERT.encode(), (2, 2, second.statement, second.content, second.signature)).rowcount == 1


def test_not_even_the_owner_changes_what_is_written(hub: MeetingHub, bert: Connection) -> None:
    with hub.admin() as connection:
        for statement in (
            "update hub.entry set content = null",
            "delete from hub.entry",
            "truncate hub.entry cascade",
            "delete from hub.aside",
            "update hub.log set desk = 1",
        ):
            with pytest.raises(psycopg.Error) as refused:
                connection.execute(statement.encode())
            assert refused.value.sqlstate == "RD004"


def test_a_desk_may_call_only_what_is_meant_for_it(hub: MeetingHub, bert: Connection) -> None:
    """Every function of the hub, those of later steps too, is either of the interface or closed."""
    asked = (
        "select n.nspname, p.proname, p.prosecdef, p.proconfig, has_function_privilege(p.oid, 'execute') "
        "from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('hub', 'api_v1')"
    )
    found = bert.execute(asked).fetchall()
    inner = {name for schema, name, _, _, may in found if schema == "hub" and may}
    assert inner == {"my_desk", "parts"}
    assert {"hello", "push", "put_aside", "tell"} <= {name for schema, name, *_, may in found if may}
    loose = [name for _, name, definer, config, _ in found if definer and "search_path=hub, pg_temp" not in config]
    assert loose == [], "what runs as the owner names its schemas itself"


def test_every_view_of_the_interface_is_seen_with_the_rights_of_the_desk(hub: MeetingHub, bert: Connection) -> None:
    asked = (
        "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace "
        "where n.nspname = 'api_v1' and c.relkind = 'v' "
        "and not coalesce(c.reloptions, '{}') @> '{security_invoker=true}'"
    )
    assert bert.execute(asked).fetchall() == []


def test_every_table_of_the_hub_that_a_desk_reads_has_row_security(bert: Connection) -> None:
    asked = (
        "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'hub' "
        "and c.relkind = 'r' and not c.relrowsecurity and has_any_column_privilege(c.oid, 'select')"
    )
    assert bert.execute(asked).fetchall() == []


def test_a_stopped_desk_reads_and_writes_nothing_also_where_it_is_connected(hub: MeetingHub) -> None:
    hub.let_in(ANNA, 3)
    hub.let_in(BERT, 4)
    anna, bert = hub.reach(ANNA), hub.reach(BERT)
    raw = connected(hub.address, BERT, hub_now)
    assert bert.push([MINE]) is None and anna.heads()
    with hub.admin() as connection:  # as if its connections could not be ended
        connection.execute("update hub.desk set stopped = now() where number = 4")
    assert raw.execute("select count(*) from hub.entry").fetchone() == (0,)
    assert raw.execute("select * from api_v1.hello()").fetchall() == []
    assert bert.push(a_run(1, log="c" * 32, signs=BERT)) is Refused.STOPPED
    with pytest.raises(HubError, match="hub_desk_stopped"):
        bert.hello()
    hub.stop_desk(4)
    with pytest.raises(psycopg.OperationalError):
        raw.execute("select 1")
    with pytest.raises(HubError):
        bert.heads()
    with pytest.raises(HubError, match="hub_desk_stopped"):
        bert.heads()
    assert anna.heads(), "others go on"
    assert [(desk.stopped) for desk in anna.desks()] == [False, True]
    hub.let_in_again(BERT, 4)
    assert bert.heads()
    for there in (anna, bert, raw):
        there.close()


def test_no_desk_has_more_connections_than_it_needs(hub: MeetingHub) -> None:
    hub.let_in(ANNA, 3)
    there = [connected(hub.address, ANNA, hub_now) for _ in range(4)]
    with pytest.raises(HubError, match="hub_too_many"):
        connected(hub.address, ANNA, hub_now)
    for connection in there:
        connection.close()


def test_a_desk_that_skips_numbers_of_logs_for_hours_keeps_nobody_from_beginning_one(
    hub: MeetingHub, bert: Connection
) -> None:
    """What is not taken has had a number all the same; no desk can give it back."""
    bert.execute(
        "insert into hub.log (id, desk) select %s, hub.my_desk() from generate_series(1, 10000) on conflict do nothing",
        (OTHER_LOG,),
    )
    with hub.admin() as connection:
        skipped = connection.execute("select last_value from hub.log_no_seq").fetchone()
        assert skipped and skipped[0] >= 10_000
        connection.execute("select setval('hub.log_no_seq', 2147483647)")
    there = hub.reach(ANNA)
    assert there.push(a_run(2, log="c" * 32)) is None
    assert there.heads()["c" * 32].seq == 2
    there.close()


def test_a_desk_of_another_meeting_on_the_same_server_stays_outside(hub: MeetingHub) -> None:
    """Roles are those of the whole server; a database is open to the desks of its own meeting alone."""
    with a_hub(hub.server, an_event(id="8" * 32)) as other:
        other.let_in(ANNA, 3)
        address = replace(other.address, database=hub.database)
        with pytest.raises(HubError, match="hub_desk_stopped"):
            connected(address, ANNA, hub_now)
        assert desk_role("8" * 32, ANNA.public) != desk_role("5" * 32, ANNA.public)
