"""Reaching a hub: who answers has to be the hub, and everything that goes wrong has its sentence."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from regdesk.chance import new_bytes
from regdesk.clock import SystemClock
from regdesk.errors import HubError
from regdesk.keys.pair import KeyPair
from regdesk.keys.tls import new_authority
from regdesk.sentences import ERRORS, say
from regdesk.sentences.hub import HUB_CHECKS, HUB_ERRORS
from regdesk.sync.hub.address import Host, HubAddress, desk_role, read_address
from regdesk.sync.hub.admin import administering
from regdesk.sync.hub.connecting import connected, password
from regdesk.sync.hub.pg import PgHub
from regdesk.sync.hub.status import Check
from tests.hubs import HOST, MeetingHub, free_port
from tests.sync.hub.lines import ANNA, BERT, STRANGER, a_run

NOW = SystemClock().now


def refused(address: HubAddress, signs: KeyPair = ANNA, now: datetime | None = None) -> str:
    """The code with which it fails; its sentence has all its facts."""
    with pytest.raises(HubError) as problem:
        connected(address, signs, lambda: now or NOW())
    assert say(ERRORS, problem.value.code, problem.value.facts)
    return problem.value.code


def test_a_hub_with_another_certificate_is_not_the_hub(hub: MeetingHub) -> None:
    hub.let_in(ANNA, 3)
    stranger = new_authority("somebody else", NOW(), new_bytes).certificate.decode()
    assert refused(replace(hub.address, authority=stranger)) == "hub_certificate"


def test_a_laptop_whose_clock_is_wrong_is_told_so_and_not_that_there_is_no_network(hub: MeetingHub) -> None:
    stranger = new_authority("expired", NOW() - timedelta(days=3650), new_bytes).certificate.decode()
    assert refused(replace(hub.address, authority=stranger)) == "hub_clock"
    assert refused(replace(hub.address, authority=stranger), now=datetime(2040, 1, 1, tzinfo=UTC)) == "hub_clock"


def test_the_certificate_has_to_hold_for_the_name_of_the_host(hub: MeetingHub) -> None:
    hub.let_in(ANNA, 3)
    elsewhere = Host("127.0.0.2", hub.server.port)  # the same machine under a name that nobody vouched for
    assert refused(replace(hub.address, hosts=(elsewhere,))) in ("hub_host_name", "hub_unreachable")
    port = hub.server.port
    other = refused(replace(hub.address, hosts=(Host("ip6-localhost", port),)))
    assert other in ("hub_host_name", "hub_unreachable", "hub_name_unknown")


def test_nothing_is_sent_to_a_server_that_does_not_encrypt() -> None:
    with _without_tls() as port:
        assert refused(_address(port)) == "hub_no_tls"


def test_a_desk_that_was_not_let_in_has_no_password_there(hub: MeetingHub) -> None:
    assert refused(hub.address, STRANGER) == "hub_password"


def test_the_password_of_one_desk_is_of_no_use_to_another(hub: MeetingHub) -> None:
    """The role follows from the key, and so does the password: who has no key of a desk has neither."""
    hub.let_in(ANNA, 3)
    hub.let_in(BERT, 4)
    role = desk_role(hub.event.id, BERT.public)
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(
            host=HOST, port=hub.server.port, dbname=hub.database, user=role, sslmode="require",
            password=password(ANNA, hub.event.id, role),
        )  # fmt: skip


def test_no_desk_comes_in_without_tls(hub: MeetingHub) -> None:
    hub.let_in(ANNA, 3)
    with pytest.raises(psycopg.OperationalError, match="no pg_hba"):
        psycopg.connect(host=HOST, port=hub.server.port, dbname=hub.database, user="x", password="x", sslmode="disable")


def test_a_hub_that_is_not_there_is_unreachable(hub: MeetingHub) -> None:
    hub.let_in(ANNA, 3)
    assert refused(replace(hub.address, hosts=(Host(HOST, free_port()),))) == "hub_unreachable"
    assert refused(replace(hub.address, database="nowhere")) == "hub_no_database"


def test_a_database_without_a_hub_is_older_than_any(hub: MeetingHub) -> None:
    hub.let_in(ANNA, 3)
    with hub.admin() as connection:
        connection.execute("drop schema api_v1 cascade")
    there = hub.reach(ANNA)
    with pytest.raises(HubError, match="hub_older"):
        there.hello()
    there.close()


def test_a_connection_that_broke_is_made_anew_at_the_next_question(hub: MeetingHub) -> None:
    hub.let_in(ANNA, 3)
    there = hub.reach(ANNA)
    there.push(a_run(2))
    with hub.admin() as connection:
        connection.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename like 'regdesk\\_5%'")
    with pytest.raises(HubError, match="hub_unreachable"):
        there.heads()
    assert len(there.heads()) == 1
    there.close()


def test_a_hub_that_is_waited_for_and_dies_is_an_error_not_a_hint(hub: MeetingHub) -> None:
    hub.let_in(ANNA, 3)
    there = hub.reach(ANNA)
    there.hello()
    with hub.admin() as connection:
        ends = "select pg_terminate_backend(pid) from pg_stat_activity where usename like 'regdesk\\_5%'"
        threading.Thread(target=connection.execute, args=(ends.encode(),)).run()
    with pytest.raises(HubError):
        there.wait(30.0)
    there.close()


def test_the_server_notices_a_line_that_died_as_soon_as_the_desk_does(hub: MeetingHub) -> None:
    """Otherwise what broke counts there for hours: a desk whose network fails four times is let in no more, and a list
    is being published by a laptop that is gone."""
    hub.let_in(ANNA, 3)
    asked = "select name, setting from pg_settings where name like 'tcp\\_%' order by name"
    limits = [
        ("tcp_keepalives_count", "3"), ("tcp_keepalives_idle", "5"), ("tcp_keepalives_interval", "2"),
        ("tcp_user_timeout", "15000"),
    ]  # fmt: skip
    with connected(hub.address, ANNA, NOW) as desk, administering(hub.server.url(hub.database)) as officer:
        for connection in (desk, officer):
            assert connection.execute(asked.encode()).fetchall() == limits


def test_a_machine_that_says_nothing_is_unreachable_for_an_officer(hub: MeetingHub) -> None:
    with socket.create_server((HOST, 0)) as silent:
        url = f"postgresql://x:x@{HOST}:{silent.getsockname()[1]}/hub?connect_timeout=2"
        with pytest.raises(HubError, match="hub_admin_unreachable"), administering(url):
            pass


def test_the_hub_file_comes_back_as_it_was_written(hub: MeetingHub) -> None:
    two = replace(hub.address, hosts=(Host("hub.venue"), Host("10.0.0.6", 6432)), event_key="ABCD EFGH JKMN PQRS")
    assert read_address(two.text()) == two


@pytest.mark.parametrize("text", ["", "{}", "[" * 5_000, '{"kind": "regdesk hub", "version": 1}', "x" * 100_000])
def test_what_is_no_hub_file_is_said_to_be_none(text: str) -> None:
    with pytest.raises(HubError, match="hub_file_unreadable"):
        read_address(text)


def test_a_hub_file_of_a_later_version_is_said_to_be_newer() -> None:
    with pytest.raises(HubError, match="hub_file_newer"):
        read_address(_address(1).text().replace('"version": 1', '"version": 2'))


@pytest.mark.parametrize("host", ["", "a,b", "a\\nb"])
def test_a_hub_file_names_hosts_and_nothing_else(host: str) -> None:
    with pytest.raises(HubError, match="hub_file_unreadable"):
        read_address(_address(1).text().replace(HOST, host))


def test_every_check_has_its_words() -> None:
    assert set(HUB_CHECKS) == set(Check)


def test_sentences_of_the_hub_say_what_to_do() -> None:
    assert all(sentence.count(".") + sentence.count(":") >= 2 for sentence in HUB_ERRORS.values())


def test_a_hub_is_reached_at_the_first_question_and_not_before() -> None:
    there = PgHub(_address(free_port()), ANNA, NOW)
    there.close()


def _address(port: int) -> HubAddress:
    authority = new_authority("regdesk tests", NOW(), new_bytes).certificate.decode()
    return HubAddress("5" * 32, "", (Host(HOST, port),), "hub", authority)


@contextmanager
def _without_tls() -> Iterator[int]:
    """A server that answers as PostgreSQL does where TLS is off: one letter."""
    with socket.create_server((HOST, 0)) as listening:

        def answer() -> None:
            caller, _ = listening.accept()
            with caller:
                caller.recv(8)
                caller.send(b"N")

        thread = threading.Thread(target=answer)
        thread.start()
        yield listening.getsockname()[1]
        thread.join(30)


def test_of_several_hosts_the_one_that_is_the_hub_is_believed(hub: MeetingHub) -> None:
    """A desk that was not let in yet hears so, though the standby is off or no standby yet."""
    true, off = hub.address.hosts[0], Host(HOST, free_port())
    assert refused(replace(hub.address, hosts=(true, off)), STRANGER) == "hub_password"
    assert refused(replace(hub.address, hosts=(off, true)), STRANGER) == "hub_password"
    assert refused(replace(hub.address, hosts=(off, off)), STRANGER) == "hub_unreachable"
