"""A hub as its guide says, with an administrator who is no superuser: every line for psql there is run as it stands."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands.test_hub import Officer
from tests.hubs import ADMIN, HOST, NUMBERS, PASSWORD, Server, hub_server

__all__ = ["hub_server"]

GUIDES = Path(__file__).resolve().parents[2] / "resources/guides"


class OfficerOfTheGuide(Officer):
    """Has its own role and database, made by the lines of the guide."""

    def __init__(self, folder: Path, server: Server, capsys: pytest.CaptureFixture[str]) -> None:
        super().__init__(folder, server, capsys)
        number = next(NUMBERS)
        self.role, self.other, self.database = f"officer_{number}", f"follows_{number}", f"by_guide_{number}"
        self.psql(*self.lines())

    @property
    def url(self) -> str:
        return f"postgresql://{self.role}:ADMIN-PASSWORD@{HOST}:{self.server.port}/{self.database}"

    def lines(self) -> list[str]:
        """What the guide gives to psql, with the names of this officer."""
        block = re.search(r"-- psql <<'END'\n(.*?)\n    END\n", (GUIDES / "hub.md").read_text("utf-8"), re.DOTALL)
        assert block
        said = block[1].replace("regdesk_admin", self.role).replace("regdesk_standby", self.other)
        return re.sub(r"(database|\\connect) regdesk\b", rf"\1 {self.database}", said).splitlines()

    def psql(self, *lines: str) -> None:
        program = shutil.which("psql")
        assert program
        around = {"PGPASSWORD": PASSWORD, "PGSSLMODE": "require"}
        words = ["-X", "-v", "ON_ERROR_STOP=1", "-h", HOST, "-p", str(self.server.port), "-U", ADMIN, "postgres"]
        subprocess.run(
            [program, *words], input="\n".join(lines), env=around, text=True, check=True, capture_output=True
        )

    def found(self, check: str) -> object:
        checks = self.run("status", self.url, *self.ca)[1]["checks"]
        return next(one["good"] for one in checks if one["check"] == check)


@pytest.fixture
def officer(tmp_path: Path, hub_server: Server, capsys: pytest.CaptureFixture[str]) -> Iterator[OfficerOfTheGuide]:
    one = OfficerOfTheGuide(tmp_path, hub_server, capsys)
    yield one
    with hub_server.admin(autocommit=True) as connection:
        connection.execute(f"drop database {one.database} with (force)".encode())


def test_an_administrator_of_the_guide_makes_a_hub_with_nothing_open(officer: OfficerOfTheGuide) -> None:
    assert officer.init()[0] == 0
    three = officer.desk(3)
    assert officer.run("sync", "--folder", three)[1]["sent"] == 1
    assert officer.init()[1]["steps"] == []
    assert [officer.found(check) for check in ("grants", "filling", "timeouts", "holding")] == [True] * 4
    assert officer.run("disable-desk", officer.url, *officer.ca, 3)[0] == 0
    assert officer.run("sync", "--folder", three)[1]["error"] == "hub_desk_stopped"


def test_a_hub_whose_last_lines_of_the_guide_were_left_out_says_so(officer: OfficerOfTheGuide) -> None:
    officer.psql(f"\\connect {officer.database}", "grant execute on function lo_create(oid) to public;")
    code, _ = officer.init()
    assert (code, officer.found("filling")) == (0, False), "this administrator may not close it"
    assert "hub.md, 1, last lines" in officer.says("status", officer.url, *officer.ca)


def test_a_backup_is_restored_by_the_same_administrator(officer: OfficerOfTheGuide) -> None:
    officer.init()
    three, file = officer.desk(3), officer.folder / "hub.backup"
    officer.run("sync", "--folder", three)
    assert officer.run("backup", officer.url, *officer.ca, file)[0] == 0
    officer.psql(f"drop database {officer.database} with (force);")
    again = officer.lines()
    officer.psql(*again[next(at for at, line in enumerate(again) if "create database" in line) :])
    program = shutil.which("pg_restore")
    assert program
    words = ["--exit-on-error", "--no-owner", f"--dbname={officer.url}", str(file)]
    subprocess.run([program, *words], check=True, capture_output=True)
    assert officer.init()[1]["steps"] == []
    assert officer.run("sync", "--folder", three)[1]["sent"] == 0
    assert [officer.found(check) for check in ("grants", "filling", "timeouts")] == [True] * 3


def test_a_list_reaches_the_hub_by_this_administrator(officer: OfficerOfTheGuide) -> None:
    officer.init()
    desk, file = officer.desk(3), officer.folder / "list.csv"
    file.write_text(
        "confirmation,family,given,delegation,category,channel,accreditation,born,nationality\n"
        "AAAA-0001,Okafor,Ben,Nigeria,delegate,states,accredited,1984-03-14,NGA\n",
        encoding="utf-8",
    )
    code, told = officer.run("import", officer.url, file, *officer.ca, "--folder", desk)
    assert (code, told["published"]["new"]) == (0, 1)


def test_a_container_has_the_settings_of_the_guide() -> None:
    guide, compose = ((GUIDES / name).read_text("utf-8") for name in ("hub.md", "hub-compose.yml"))
    block = re.search(r"cat > conf.d/regdesk.conf <<'END'\n(.*?)\n    END\n", guide, re.DOTALL)
    assert block
    settings = dict(re.findall(r"^ *(\w+) = '?(.*?)'?$", block[1], re.MULTILINE))
    assert len(settings) > 8
    own = {
        "listen_addresses",
        "ssl_cert_file",
        "ssl_key_file",
    }  # the image listens by itself and has other paths
    for name in settings.keys() - own:
        assert f"      - {name}={settings[name]}\n" in compose
    for name in ("ssl_cert_file", "ssl_key_file"):
        place = re.search(rf"{name}=(\S+)", compose)
        assert place and re.search(rf"install -o postgres .* {place[1]}\n", compose), "which its user may read"
