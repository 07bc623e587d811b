"""regdesk hub, from the certificate to the backup, on a real server."""

import atexit
import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from regdesk.__main__ import main
from regdesk.chance import new_bytes
from regdesk.clock import SystemClock
from regdesk.keys.tls import hosts_in, new_authority
from tests.hubs import ADMIN, HOST, NUMBERS, PASSWORD, Server, hub_server

__all__ = ["hub_server"]

SAMPLE = Path(__file__).resolve().parents[2] / "resources/sample/training.toml"


class Officer:
    """An IT officer at a command line. `run` gives the exit code and what was answered."""

    def __init__(self, folder: Path, server: Server, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.server, self._capsys = folder, server, capsys
        self.database = f"hub_by_hand_{next(NUMBERS)}"
        with server.admin(autocommit=True) as connection:
            connection.execute(f"create database {self.database}".encode())

    @property
    def url(self) -> str:
        return self.server.url(self.database)

    @property
    def ca(self) -> list[str]:
        return ["--ca", str(self.server.ca)]

    def run(self, *words: object) -> tuple[int, dict[str, Any]]:
        code = main(["hub", *map(str, words), "--json"])
        return code, json.loads(self._capsys.readouterr().out)

    def says(self, *words: object) -> str:
        """What a person reads."""
        main(["hub", *map(str, words)])
        return self._capsys.readouterr().out

    def init(self, *more: object) -> tuple[int, dict[str, Any]]:
        return self.run("init", self.url, *self.ca, "--event", SAMPLE, "--out", self.folder / "event.hub", *more)

    def desk(self, number: int) -> Path:
        """A desk of the sample meeting on a laptop of its own, let in and joined."""
        folder = shutil.copytree(_made_once(number), self.folder / f"desk {number}")
        self._capsys.readouterr()
        assert self.run("ask", "--folder", folder, "--out", self.folder / "ask")[0] == 0
        code, told = self.run("add-desk", self.url, *self.ca, self.folder / "ask")
        assert (code, told["desk"]) == (0, number)
        assert self.run("join", "--folder", folder, self.folder / "event.hub")[0] == 0
        return folder

    def sql(self, statement: str, *values: object) -> list[Any]:
        with self.server.admin(self.database, autocommit=True) as connection:
            asked = connection.execute(statement.encode(), values)
            return asked.fetchall() if asked.description else []


@cache
def _made_once(number: int) -> Path:
    """A desk as `regdesk init` makes it, to be copied."""
    folder = Path(tempfile.mkdtemp(prefix="regdesk-hub-")) / "desk"
    atexit.register(shutil.rmtree, folder.parent, ignore_errors=True)
    assert main(["init", str(SAMPLE), "--folder", str(folder), "--desk", str(number), "--json"]) == 0
    return folder


@pytest.fixture
def officer(tmp_path: Path, hub_server: Server, capsys: pytest.CaptureFixture[str]) -> Iterator[Officer]:
    one = Officer(tmp_path, hub_server, capsys)
    yield one
    with hub_server.admin(autocommit=True) as connection:
        connection.execute(f"drop database if exists {one.database} with (force)".encode())


def test_from_an_empty_database_to_two_desks_that_know_of_each_other(officer: Officer) -> None:
    assert officer.init()[1]["steps"][0] == 1
    three, four = officer.desk(3), officer.desk(4)
    assert officer.run("sync", "--folder", three)[1]["sent"] == 1
    assert officer.run("sync", "--folder", four)[1]["taken"] == 1
    assert officer.run("sync", "--folder", three)[1]["taken"] == 1
    code, told = officer.run("status", officer.url, *officer.ca)
    assert [(desk["number"], desk["entries"], desk["stopped"]) for desk in told["desks"]] == [
        (3, 1, False),
        (4, 1, False),
    ]
    assert all(desk["heard"] and desk["version"] for desk in told["desks"])
    bad = {one["check"] for one in told["checks"] if one["good"] is False}
    assert (code, bad) == (1, {"fsync", "synchronous_commit", "full_page_writes"})


def test_doing_it_twice_changes_nothing(officer: Officer) -> None:
    officer.init()
    three = officer.desk(3)
    assert officer.init() == (0, {**officer.init()[1], "steps": []})
    assert officer.run("add-desk", officer.url, *officer.ca, officer.folder / "ask")[0] == 0
    assert officer.run("sync", "--folder", three)[0] == 0


def test_a_stopped_desk_comes_in_again_only_when_that_is_said(officer: Officer) -> None:
    officer.init()
    three = officer.desk(3)
    assert officer.run("disable-desk", officer.url, *officer.ca, 3)[0] == 0
    assert officer.run("sync", "--folder", three)[1]["error"] == "hub_desk_stopped"
    add = ("add-desk", officer.url, *officer.ca, officer.folder / "ask")
    assert officer.run(*add)[1]["error"] == "hub_ask_stopped"
    officer.init()
    assert officer.run("sync", "--folder", three)[1]["error"] == "hub_desk_stopped"
    assert officer.run(*add, "--again")[0] == 0
    assert officer.run("sync", "--folder", three)[0] == 0
    assert officer.run("disable-desk", officer.url, *officer.ca, 44)[1]["error"] == "hub_no_such_desk"


def test_a_request_that_was_changed_or_is_of_another_meeting_lets_nobody_in(officer: Officer) -> None:
    officer.init()
    officer.desk(3)
    file = officer.folder / "ask"
    told = json.loads(file.read_text())
    other = told["verifier"][:-4] + "AAA="
    for changed in ({"verifier": other}, {"event": "9" * 32}, {"certificate": told["certificate"][:-3] + "000"}):
        file.write_text(json.dumps({**told, **changed}))
        assert officer.run("add-desk", officer.url, *officer.ca, file)[1]["error"] == "hub_ask_not_genuine"
    for no_request in ("", "{}", json.dumps({**told, "verifier": "secret"})):
        file.write_text(no_request)
        assert officer.run("add-desk", officer.url, *officer.ca, file)[1]["error"] == "hub_ask_unreadable"


def test_a_desk_that_left_goes_on_without_a_hub(officer: Officer) -> None:
    officer.init()
    three = officer.desk(3)
    assert officer.run("leave", "--folder", three)[0] == 0
    assert officer.run("sync", "--folder", three)[1]["error"] == "hub_not_joined"
    assert officer.run("join", "--folder", three, officer.folder / "event.hub")[0] == 0
    assert officer.run("sync", "--folder", three)[0] == 0


def test_the_hub_file_of_another_meeting_is_not_taken(officer: Officer) -> None:
    officer.init()
    three = officer.desk(3)
    file = officer.folder / "event.hub"
    told = json.loads(file.read_text())
    file.write_text(json.dumps({**told, "event": "9" * 32}))
    assert officer.run("join", "--folder", three, file)[1]["error"] == "hub_file_other_event"


def test_a_database_is_the_hub_of_one_meeting_and_of_no_newer_regdesk(officer: Officer) -> None:
    assert officer.run("status", officer.url, *officer.ca)[1]["error"] == "hub_not_set_up"
    officer.init()
    officer.sql("insert into hub.step (number, name) values (999, 'of a later regdesk')")
    assert officer.init()[1]["error"] == "hub_newer"
    officer.sql("delete from hub.step where number > 1")
    assert officer.run("disable-desk", officer.url, *officer.ca, 3)[1]["error"] == "hub_older"
    officer.sql("update hub.meeting set event = repeat('9', 32)")
    assert officer.init()[1]["error"] == "hub_of_another_event"


def test_a_step_that_fails_leaves_nothing_behind(officer: Officer) -> None:
    officer.sql("create schema api_v1")
    assert officer.init()[0] == 2
    assert officer.sql("select to_regnamespace('hub')::text") == [(None,)]
    officer.sql("drop schema api_v1")
    assert officer.init()[0] == 0


def test_a_backup_is_looked_through_and_brings_everything_back(officer: Officer, hub_server: Server) -> None:
    officer.init()
    three = officer.desk(3)
    officer.run("sync", "--folder", three)
    file = officer.folder / "hub.backup"
    code, told = officer.run("backup", officer.url, *officer.ca, file)
    assert (code, told["bytes"]) == (0, file.stat().st_size)
    assert [one.name for one in officer.folder.glob("*.part")] == []
    before = officer.sql("select statement, hash from hub.entry")
    officer.sql("alter table hub.entry disable trigger all")
    with hub_server.admin(autocommit=True) as connection:
        connection.execute(f"drop database {officer.database} with (force)".encode())
        connection.execute(f"create database {officer.database}".encode())
    _restore(officer, file)
    assert officer.init()[1]["steps"] == []
    assert officer.sql("select statement, hash from hub.entry") == before
    assert officer.run("sync", "--folder", three)[1]["sent"] == 0
    assert officer.run("status", officer.url, *officer.ca)[1]["entries"] == 1


def _restore(officer: Officer, file: Path) -> None:
    program = shutil.which("pg_restore")
    assert program
    words = ["--exit-on-error", "--no-owner", f"--dbname={officer.url}", str(file)]
    subprocess.run([program, *words], check=True, capture_output=True)


def test_a_backup_that_cannot_be_made_leaves_the_old_one(officer: Officer) -> None:
    officer.init()
    file = officer.folder / "hub.backup"
    file.write_text("the one of yesterday")
    elsewhere = officer.url.replace(officer.database, "nowhere")
    assert officer.run("backup", elsewhere, *officer.ca, file)[1]["error"] == "hub_admin_no_database"
    assert (
        officer.run("backup", officer.url, *officer.ca, officer.folder / "no" / "b")[1]["error"]
        == "hub_file_not_written"
    )
    assert file.read_text() == "the one of yesterday"


def test_a_certificate_is_made_for_each_name_and_a_second_one_by_the_same_authority(officer: Officer) -> None:
    folder = officer.folder / "tls"
    assert officer.run("certificate", "hub.venue", "10.0.0.5", "--out", folder)[1]["new_authority"] is True
    first = (folder / "ca.crt").read_bytes(), (folder / "server.crt").read_bytes()
    assert hosts_in(first[1]) == ["hub.venue", "10.0.0.5"]
    assert (folder / "server.key").stat().st_mode & 0o077 == 0
    assert officer.run("certificate", "hub2.venue", "--out", folder)[1]["new_authority"] is False
    assert (folder / "ca.crt").read_bytes() == first[0]
    assert hosts_in((folder / "server.crt").read_bytes()) == ["hub2.venue"]
    (folder / "ca.key").write_bytes(b"no key")
    assert officer.run("certificate", "hub3.venue", "--out", folder)[1]["error"] == "hub_authority_wrong"


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["status", "no url at all"], "hub_url"),
        (["status", f"postgresql://x@{HOST}:1/x"], "hub_admin_unreachable"),
        (["add-desk", f"postgresql://x@{HOST}:1/x", "/nowhere/ask"], "file_unreadable"),
    ],
)
def test_what_cannot_be_done_is_said_in_words(officer: Officer, words: list[str], error: str) -> None:
    code, told = officer.run(*words)
    assert (code, told["error"]) == (2, error)
    assert told["says"].endswith(".")


def test_an_it_officer_is_not_told_to_ask_the_it_officer(officer: Officer) -> None:
    wrong_phrase, wrong_name = officer.url.replace("%20of", "%20for"), officer.url + "_else"
    assert officer.run("status", wrong_phrase, *officer.ca)[1]["error"] == "hub_admin_password"
    code, told = officer.run("status", wrong_name, *officer.ca)
    assert (code, told["error"]) == (2, "hub_admin_no_database")
    assert "IT officer" not in told["says"]


def test_what_is_no_authority_is_not_pinned(officer: Officer) -> None:
    stranger = officer.folder / "stranger.crt"
    stranger.write_text("no certificate")
    words = ("init", officer.url, "--ca", stranger, "--event", SAMPLE, "--out", officer.folder / "event.hub")
    assert officer.run(*words)[1]["error"] == "hub_no_authority"
    assert not (officer.folder / "event.hub").exists()


def test_hosts_may_be_others_than_the_administrator_uses(officer: Officer) -> None:
    assert officer.init("--host", "hub.venue", "--host", "hub2.venue:6432")[1]["hosts"] == ["hub.venue", "hub2.venue"]
    assert json.loads((officer.folder / "event.hub").read_text())["hosts"] == [
        ["hub.venue", 5432],
        ["hub2.venue", 6432],
    ]
    assert officer.init("--host", "hub:port")[1]["error"] == "hub_url"


def test_the_hub_of_a_live_meeting_is_told_whose_desks_to_believe(officer: Officer) -> None:
    """Without the fingerprint anybody could make a desk of the meeting."""
    live = (
        "init",
        officer.url,
        *officer.ca,
        "--event",
        SAMPLE.with_name("event.toml"),
        "--out",
        officer.folder / "e.hub",
    )
    assert officer.run(*live)[1]["error"] == "hub_needs_event_key"
    assert officer.run(*live, "--event-key", "abcd efgh jkmn pqrs")[0] == 0
    assert json.loads((officer.folder / "e.hub").read_text())["event_key"] == "ABCD EFGH JKMN PQRS"


def test_a_training_that_is_set_to_another_day_does_not_make_the_laptops_clock_wrong(officer: Officer) -> None:
    officer.init()
    three = officer.desk(3)
    stranger = new_authority("somebody else", SystemClock().now(), new_bytes).certificate.decode()
    file = officer.folder / "event.hub"
    file.write_text(json.dumps({**json.loads(file.read_text()), "authority": stranger}))
    assert officer.run("join", "--folder", three, file)[0] == 0
    assert officer.run("sync", "--folder", three)[1]["error"] == "hub_certificate"


def test_a_standby_that_was_never_set_up_is_no_fault_and_one_that_is_gone_is(officer: Officer) -> None:
    officer.init()

    def standby() -> tuple[object, object]:
        checks = officer.run("status", officer.url, *officer.ca)[1]["checks"]
        return next((one["good"], one["found"]) for one in checks if one["check"] == "standby")

    assert standby() == (None, "none is set up")
    officer.sql("select pg_create_physical_replication_slot('hub2')")
    try:
        assert standby() == (False, "hub2 is set up and does not follow")
    finally:
        officer.sql("select pg_drop_replication_slot('hub2')")


def test_what_is_not_safe_about_the_way_to_the_hub_is_said(officer: Officer, monkeypatch: pytest.MonkeyPatch) -> None:
    officer.init()
    both = officer.says("status", officer.url)
    assert "Without --ca" in both and "~/.pgpass" in both
    file = officer.folder / "pgpass"
    file.write_text(f"{HOST}:{officer.server.port}:*:{ADMIN}:{PASSWORD}\n")
    file.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(file))
    bare = officer.url.replace(f":{PASSWORD.replace(' ', '%20')}", "")
    neither = officer.says("status", bare, *officer.ca)
    assert "Entries: 0" in neither
    assert "Without --ca" not in neither and "~/.pgpass" not in neither
    assert officer.run("backup", bare, *officer.ca, officer.folder / "kept")[0] == 0
    file.write_text("")
    assert officer.run("status", bare, *officer.ca)[1]["error"] == "hub_admin_password"


def test_joining_says_what_is_still_to_be_done(officer: Officer) -> None:
    officer.init()
    three = officer.desk(3)
    said = officer.says("join", "--folder", three, officer.folder / "event.hub")
    assert "regdesk hub ask --out FILE" in said and "regdesk hub sync" in said
    code, told = officer.run("join", "--folder", three, officer.folder / "nowhere.hub")
    assert (code, told["error"]) == (2, "hub_file_missing")
    assert "IT officer" in told["says"]


def test_a_hub_whose_name_nobody_knows_is_told_from_one_that_does_not_answer(officer: Officer) -> None:
    officer.init("--host", "hub.invalid")
    three = officer.desk(3)
    assert officer.run("sync", "--folder", three)[1]["error"] == "hub_name_unknown"
    officer.init("--host", "hub.invalid", "--host", f"{HOST}:1")
    officer.run("join", "--folder", three, officer.folder / "event.hub")
    assert officer.run("sync", "--folder", three)[1]["error"] == "hub_unreachable"
    assert officer.run("status", "postgresql://x@hub.invalid/x")[1]["error"] == "hub_admin_unreachable"
