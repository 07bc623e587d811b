"""How a hub stands, as an IT officer asks: what PostgreSQL forbids no desk is seen with the name of the desk."""

from collections.abc import Iterator

import psycopg
import pytest

from regdesk.clock import SystemClock
from regdesk.commands.hub import _of_desk
from regdesk.sync.hub import status
from regdesk.sync.hub.closing import still_open
from regdesk.sync.hub.connecting import Connection, connected
from regdesk.sync.hub.status import Check, Checked, HubStatus
from tests.hubs import MeetingHub
from tests.sync.hub.lines import ANNA

NOW = SystemClock().now


@pytest.fixture
def anna(hub: MeetingHub) -> Iterator[Connection]:
    """A raw connection of a desk."""
    hub.let_in(ANNA, 3)
    connection = connected(hub.address, ANNA, NOW)
    yield connection
    connection.close()


def seen(hub: MeetingHub) -> HubStatus:
    with hub.admin() as connection:
        return status.status(connection)


def found(hub: MeetingHub, check: Check) -> Checked:
    return next(one for one in seen(hub).checks if one.check is check)


def test_a_desk_that_lifts_its_limits_and_holds_a_transaction_open_is_named_and_ended(
    hub: MeetingHub, anna: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    for limit in ("statement_timeout", "idle_in_transaction_session_timeout", "lock_timeout"):
        anna.execute(f"set {limit} = 0".encode())
    anna.execute("begin")
    anna.execute("select pg_sleep(1)")
    (desk,) = seen(hub).desks
    assert (desk.here, desk.holding >= 1) == (1, True)
    assert {"connections: 1", f"in one transaction for {desk.holding} s"} <= set(_of_desk(desk, NOW(), watched=True))
    assert found(hub, Check.HOLDING).good, "so long a round of a desk may last"
    monkeypatch.setattr(status, "LONGEST_S", 0)
    held = found(hub, Check.HOLDING)
    assert held.good is False and held.found.startswith("desk 3 for ")
    hub.stop_desk(3)
    assert found(hub, Check.HOLDING) == Checked(Check.HOLDING, good=True, found="")
    with pytest.raises(psycopg.OperationalError):
        anna.execute("select 1")


def test_a_desk_whose_role_has_other_limits_is_named_until_it_is_let_in_anew(hub: MeetingHub, anna: Connection) -> None:
    assert found(hub, Check.TIMEOUTS).good
    anna.execute("alter role current_user set statement_timeout = 0")
    assert found(hub, Check.TIMEOUTS) == Checked(Check.TIMEOUTS, good=False, found="3")
    hub.make()
    assert found(hub, Check.TIMEOUTS).good


def test_a_desk_that_floods_the_queue_of_hints_and_takes_none_is_seen(
    hub: MeetingHub, anna: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna.execute("listen regdesk")
    anna.execute("begin")
    anna.execute("select txid_current()")
    assert found(hub, Check.HINTS).good
    with connected(hub.address, ANNA, NOW) as other:
        other.execute("select pg_notify('regdesk', repeat('x', 7000) || i) from generate_series(1, 1000) i")
    monkeypatch.setattr(status, "FULLEST", 0.0005)
    assert found(hub, Check.HINTS).good is False
    hub.stop_desk(3)
    assert found(hub, Check.HINTS).found == "0% of the queue"


def test_what_only_the_servers_superuser_closes_is_said_until_it_is_closed(hub: MeetingHub) -> None:
    with hub.admin() as connection:
        assert still_open(connection) == []
        connection.execute("grant execute on function lo_create(oid) to public")
        assert still_open(connection) == ["lo_create(oid)"]
        assert found(hub, Check.FILLING).good is False
        hub.make()
        assert found(hub, Check.FILLING) == Checked(Check.FILLING, good=True, found="")
