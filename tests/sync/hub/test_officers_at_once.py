"""What IT officers do at a hub at the same instant, or while a line to it dies: each has its effect, whole."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from threading import Thread
from typing import Any

import psycopg
import pytest

from regdesk.chance import new_bytes
from regdesk.clock import SystemClock
from regdesk.errors import HubError
from regdesk.keys.event_key import fingerprint
from regdesk.keys.pair import KeyPair
from regdesk.keys.training import training_key
from regdesk.sync.hub.address import desk_role
from regdesk.sync.hub.admin import add_desk, administering, make_hub, stop_desk
from regdesk.sync.hub.ask import Request, make_request
from regdesk.sync.hub.connecting import Connection, connected, password
from regdesk.sync.hub.status import desks
from tests.desks import EVENT_KEY
from tests.hubs import HOST, MeetingHub, Server, a_hub
from tests.make import an_event
from tests.sync.hub.lines import ANNA, BERT
from tests.sync.hub.waiting import until_they_wait

Admin = Callable[["psycopg.Connection[Any]"], object]


class Officer(Thread):
    """One who does something over a connection of its own; `outcome`: what came of it, or the code of the refusal."""

    def __init__(self, hub: MeetingHub, does: Admin) -> None:
        super().__init__()
        self._hub, self._does = hub, does
        self.outcome: object = None

    def run(self) -> None:
        with self._hub.admin() as connection:
            try:
                self.outcome = self._does(connection)
            except HubError as refused:
                self.outcome = refused.code
            except psycopg.Error as problem:
                self.outcome = type(problem).__name__

    def waits(self, hub: MeetingHub, so_many: int) -> "Officer":
        """Begin; returns when so many wait for a lock there, or this one waits for none and has ended."""
        self.start()
        until_they_wait(hub, so_many, unless=lambda: not self.is_alive())
        return self


def asking(hub: MeetingHub, signs: KeyPair, number: int) -> Request:
    return make_request(hub.event.id, hub.certificate(signs, number), signs, new_bytes)


def lets_in(hub: MeetingHub, signs: KeyPair, number: int) -> Admin:
    return lambda connection: bool(add_desk(connection, asking(hub, signs, number)))


def may_log_in(hub: MeetingHub, signs: KeyPair) -> tuple[bool, bool]:
    """Whether its role may, and whether the hub knows it as a desk that was not stopped."""
    asked = "select rolcanlogin, stopped is null from pg_roles join hub.desk on role = rolname where key = %s"
    with hub.admin() as connection:
        found = connection.execute(asked, (signs.public,)).fetchone()
    assert found
    return found[0], found[1]


def test_a_desk_that_is_stopped_while_it_is_let_in_stays_stopped(hub: MeetingHub) -> None:
    hub.let_in(ANNA, 3)
    with hub.admin() as late, late.transaction():
        late.execute("update hub.desk set name = name")
        stops = Officer(hub, lambda connection: stop_desk(connection, 3)).waits(hub, 1)
        adds = Officer(hub, lets_in(hub, ANNA, 3)).waits(hub, 2)
    stops.join()
    adds.join()
    assert stops.outcome == 1
    assert adds.outcome in (True, "hub_ask_stopped"), "whoever came first"
    assert may_log_in(hub, ANNA) == (False, False)


def test_a_desk_that_is_stopped_while_the_hub_is_brought_up_to_date_stays_stopped(hub: MeetingHub) -> None:
    hub.let_in(ANNA, 3)
    hub.let_in(BERT, 4)
    key = fingerprint(hub.event_key.public)
    with hub.admin() as late, late.transaction(force_rollback=True):
        late.execute(f"alter role {desk_role(hub.event.id, ANNA.public)} connection limit 4".encode())
        makes = Officer(hub, lambda connection: make_hub(connection, hub.event, key)).waits(hub, 1)
        stops = Officer(hub, lambda connection: stop_desk(connection, 4)).waits(hub, 2)
    makes.join()
    stops.join()
    assert (makes.outcome, stops.outcome) == ([], 1)
    assert (may_log_in(hub, ANNA), may_log_in(hub, BERT)) == ((True, True), (False, False))


def test_a_desk_that_two_let_in_at_the_same_instant_is_let_in(hub: MeetingHub) -> None:
    newcomer = KeyPair(new_bytes(32))
    with hub.admin() as late, late.transaction(force_rollback=True):
        late.execute(f"create role {desk_role(hub.event.id, newcomer.public)}".encode())
        first = Officer(hub, lets_in(hub, newcomer, 7)).waits(hub, 1)
        second = Officer(hub, lets_in(hub, newcomer, 7)).waits(hub, 2)
    first.join()
    second.join()
    assert (first.outcome, second.outcome) == (True, True)
    assert may_log_in(hub, newcomer) == (True, True)


def test_a_desk_that_holds_its_own_role_is_stopped_all_the_same(hub: MeetingHub) -> None:
    hub.let_in(ANNA, 3)
    with holding(hub, "password 'x'") as hostile:
        stops = Officer(hub, lambda connection: stop_desk(connection, 3)).waits(hub, 1)
        with pytest.raises(psycopg.OperationalError):
            hostile.execute("select 1")
    stops.join()
    assert (stops.outcome, may_log_in(hub, ANNA)) == (1, (False, False))


def test_a_desk_whose_role_is_changed_at_that_instant_is_stopped_all_the_same(hub: MeetingHub) -> None:
    hub.let_in(ANNA, 3)
    with hub.admin() as late, late.transaction():
        late.execute(f"alter role {desk_role(hub.event.id, ANNA.public)} connection limit 3".encode())
        stops = Officer(hub, lambda connection: stop_desk(connection, 3)).waits(hub, 1)
    stops.join()
    assert (stops.outcome, may_log_in(hub, ANNA)) == (1, (False, False))


def test_a_desk_that_holds_up_another_officer_is_stopped_all_the_same(hub: MeetingHub) -> None:
    hub.let_in(ANNA, 3)
    key = fingerprint(hub.event_key.public)
    with holding(hub, "set statement_timeout = 0") as hostile:
        makes = Officer(hub, lambda connection: make_hub(connection, hub.event, key)).waits(hub, 1)
        stops = Officer(hub, lambda connection: stop_desk(connection, 3)).waits(hub, 2)
        with pytest.raises(psycopg.OperationalError):
            hostile.execute("select 1")
    makes.join()
    stops.join()
    assert (makes.outcome, stops.outcome, may_log_in(hub, ANNA)) == ([], 1, (False, False))


@pytest.mark.parametrize("table", ["hub.desk", "hub.meeting", "hub.entry"])
def test_a_desk_that_waits_for_a_lock_that_no_desk_needs_is_stopped_all_the_same(hub: MeetingHub, table: str) -> None:
    """PostgreSQL looks at rights only once it has the lock, and all others stand behind whoever waits for it."""
    hub.let_in(ANNA, 3)
    rule = f"create rule own as on insert to {table} do instead nothing"
    with holding(hub, "set statement_timeout = 0") as hostile, ExitStack() as meanwhile:
        other = connected(hub.address, ANNA, SystemClock().now)
        meanwhile.callback(other.close)
        hostile.execute(f"select from {table}".encode())
        other.execute("set lock_timeout = 0")
        asks = Officer(hub, lambda _: other.execute(rule.encode())).waits(hub, 1)
        stops = Officer(hub, lambda _: _stops(hub, 3)).waits(hub, 2)
        with pytest.raises(psycopg.OperationalError):
            hostile.execute("select 1")
    asks.join()
    stops.join()
    assert (stops.outcome, may_log_in(hub, ANNA)) == (1, (False, False))


def test_a_desk_that_keeps_everybody_from_coming_in_is_stopped_all_the_same(hub: MeetingHub) -> None:
    """The same with what each new connection reads first."""
    hub.let_in(ANNA, 3)
    waits = "select from pg_stat_activity where wait_event_type = 'Lock' and datname = %s"
    with ExitStack() as stack, hub.server.admin(autocommit=True) as beside:
        hostile, other = (connected(hub.address, ANNA, SystemClock().now) for _ in range(2))
        for one in (hostile, other):
            stack.callback(one.close)
            one.execute("set lock_timeout = 0")
        hostile.execute("begin")
        hostile.execute("select from pg_class")
        asks = Thread(target=lambda: _refused(other, "create rule own as on insert to pg_class do instead nothing"))
        asks.start()
        stack.callback(asks.join)
        stack.callback(hostile.close)
        while not beside.execute(waits, (hub.database,)).fetchall():
            pass
        assert _stops(hub, 3) == 1
        assert _refused(hostile, "select 1")
    assert may_log_in(hub, ANNA) == (False, False)


def _refused(connection: Connection, asked: str) -> bool:
    try:
        connection.execute(asked.encode())
    except psycopg.Error:
        return True
    return False


def _stops(hub: MeetingHub, number: int) -> int:
    """As an officer does it."""
    with administering(hub.server.url(hub.database)) as connection:
        return stop_desk(connection, number)


@contextmanager
def holding(hub: MeetingHub, what: str) -> Iterator[Connection]:
    """A hostile desk that changes its own role, as everybody may, and never ends the transaction."""
    hostile = connected(hub.address, ANNA, SystemClock().now)
    try:
        hostile.execute("set idle_in_transaction_session_timeout = 0")
        hostile.execute("begin")
        hostile.execute(f"alter role current_user {what}".encode())
        yield hostile
    finally:
        hostile.close()


@pytest.fixture
def half_made(hub_server: Server) -> Iterator[MeetingHub]:
    """A hub whose `hub init` lost its line at the last moment."""
    with a_hub(hub_server, an_event(id="6" * 32)) as hub:
        with hub.admin() as connection:
            connection.execute("drop schema hub cascade; drop schema api_v1 cascade")
        key = fingerprint(EVENT_KEY.public)
        with hub.admin() as late, late.transaction():
            late.execute(f"grant connect on database {hub.database} to public".encode())
            makes = Officer(hub, lambda connection: make_hub(connection, hub.event, key)).waits(hub, 1)
            asked = (
                "select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = %s"
            )
            late.execute(asked, (hub.database,))
            makes.join()
        assert makes.outcome == "AdminShutdown"
        yield hub


def test_a_hub_that_was_not_made_to_the_end_takes_no_training_desk_for_one_of_the_meeting(
    half_made: MeetingHub,
) -> None:
    """The key of a training event is known to everybody."""
    hub, own_key = half_made, half_made.event_key
    hub.event_key = training_key(hub.event.id)
    forged = asking(hub, ANNA, 3)
    hub.event_key = own_key
    with hub.admin() as connection:
        assert add_desk(connection, forged) is None
        assert add_desk(connection, asking(hub, ANNA, 3))


def test_whatever_a_stopped_desk_had_open_on_the_server_is_gone_when_it_is_stopped(hub: MeetingHub) -> None:
    hub.let_in(ANNA, 3)
    role = desk_role(hub.event.id, ANNA.public)
    secret = password(ANNA, hub.event.id, role)
    with ExitStack() as stack, hub.admin() as connection:
        for database in (hub.database, hub.database, "postgres", "postgres"):
            opened = psycopg.connect(
                host=HOST, port=hub.server.port, dbname=database, user=role, password=secret, sslmode="require"
            )
            stack.callback(opened.close)
        assert desks(connection)[0].here == 4
        stop_desk(connection, 3)
        assert connection.execute("select datname from pg_stat_activity where usename = %s", (role,)).fetchall() == []
