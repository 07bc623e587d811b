"""The hub dies and a standby that lagged behind takes over, or a backup is put in: desks bring back what it lost."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from regdesk.errors import HubError
from regdesk.sync.hub.pg import PgHub
from tests.desk.journey import collected
from tests.hubs import QUICK, MeetingHub, Server, a_hub, a_server
from tests.make import a_person
from tests.sync.hub.lines import ANNA, a_run
from tests.sync.laptop import Laptop, TrueTime, pair_of, the_event

PEOPLE = tuple(a_person(confirmation=f"F0AL-000{number}") for number in range(4))


@pytest.fixture
def two_servers() -> Iterator[tuple[Server, Server]]:
    """One that is written to, and a standby that follows it."""
    with a_server(**QUICK) as primary, tempfile.TemporaryDirectory(prefix="regdesk-hub-") as folder:
        Path(folder).chmod(0o755)
        standby = primary.standby(Path(folder))
        standby.start()
        yield primary, standby
        standby.kill()


def laptops_at(hub: MeetingHub, folder: Path, *servers: Server) -> list[Laptop]:
    """Two desks of the meeting, let in, with everybody on their lists."""
    time = TrueTime()
    made = []
    for number in (1, 2):
        laptop = Laptop(
            f"desk {number}",
            number,
            folder / str(number),
            hub.event,
            time,
            hub.reach(pair_of(number), *servers),
            PEOPLE,
        )
        hub.let_in(pair_of(number), number, laptop.certificate)
        made.append(laptop)
    return made


def rounds(laptops: list[Laptop]) -> None:
    """Until everybody has heard of everything: what one brings last, the others fetch."""
    for laptop in [*laptops, *laptops]:
        assert laptop.desk.sync.round(laptop.hub).whole


def end(laptops: list[Laptop]) -> None:
    for laptop in laptops:
        laptop.hub.close()
        laptop.close()


def there(hub: MeetingHub, server: Server) -> set[str]:
    with server.admin(hub.database) as connection:
        asked = "select encode(hash, 'hex') from hub.entry union select encode(hash, 'hex') from hub.aside"
        found = connection.execute(asked)
        return {line for (line,) in found}


def test_what_a_standby_had_not_got_is_brought_back_by_the_desks(
    tmp_path: Path, two_servers: tuple[Server, Server]
) -> None:
    primary, standby = two_servers
    hub = MeetingHub(primary, the_event())
    one, two = laptops = laptops_at(hub, tmp_path, primary, standby)
    collected(one.desk, PEOPLE[0])
    rounds(laptops)
    _caught_up(primary)
    standby.kill()  # it falls behind from here
    collected(one.desk, PEOPLE[1])
    collected(two.desk, PEOPLE[2])
    rounds(laptops)
    acknowledged = there(hub, primary)
    primary.kill()
    collected(two.desk, PEOPLE[3])  # nobody waits for a hub
    standby.start()
    standby.promote()
    assert there(hub, standby) < acknowledged, "or the test shows nothing"
    for laptop in laptops:
        with pytest.raises(HubError, match="hub_unreachable"):
            laptop.desk.sync.round(laptop.hub)
    rounds(laptops)
    assert there(hub, standby) == one.hashes() == two.hashes() > acknowledged
    end(laptops)


def _caught_up(primary: Server) -> None:
    """Wait until the standby has applied all that there is."""
    with primary.admin(autocommit=True) as connection:
        asked = "select every(replay_lsn >= pg_current_wal_lsn()) from pg_stat_replication"
        while connection.execute(asked).fetchone() != (True,):
            pass


def test_a_hub_that_only_reads_is_not_taken_for_the_hub(two_servers: tuple[Server, Server]) -> None:
    primary, standby = two_servers
    hub = MeetingHub(primary, the_event())
    hub.let_in(ANNA, 3)
    _caught_up(primary)
    both = hub.reach(ANNA, standby, primary)
    assert both.push(a_run(2)) is None
    both.close()
    alone = hub.reach(ANNA, standby)
    with pytest.raises(HubError, match="hub_only_reads"):
        alone.hello()
    alone.close()


def test_a_hub_that_was_put_back_to_an_older_backup_is_filled_again(tmp_path: Path, hub_server: Server) -> None:
    with a_hub(hub_server, the_event()) as hub:
        one, two = laptops = laptops_at(hub, tmp_path)
        collected(one.desk, PEOPLE[0])
        rounds(laptops)
        _reconnect(laptops)
        with hub_server.admin(autocommit=True) as connection:
            connection.execute(f"create database {hub.database}_old template {hub.database}".encode())
        collected(one.desk, PEOPLE[1])
        collected(two.desk, PEOPLE[2])
        rounds(laptops)
        everything = there(hub, hub_server)
        _reconnect(laptops)
        hub.drop()
        with hub_server.admin(autocommit=True) as connection:
            connection.execute(f"alter database {hub.database}_old rename to {hub.database}".encode())
        hub.make()  # who may come into a database is no part of its copy
        assert there(hub, hub_server) < everything
        rounds(laptops)
        assert there(hub, hub_server) == one.hashes() == two.hashes() == everything
        end(laptops)


def _reconnect(laptops: list[Laptop]) -> None:
    for laptop in laptops:
        assert isinstance(laptop.hub, PgHub)
        laptop.hub.close()
