"""A real CUPS of our own for tests: another port, another folder, nothing of the computer's CUPS touched."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.printing.ippserver import Server, folder_for_daemons, free_port, program

PARTS = ("etc", "cache", "state", "tmp", "spool")
SETTINGS = """
Listen 127.0.0.1:{port}
Listen {folder}/cups.sock
LogLevel info
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
Order allow,deny
Allow localhost
</Location>
<Policy default>
JobPrivateAccess default
JobPrivateValues default
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
PLACES = """
ServerRoot {folder}/etc
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/tmp
ErrorLog stderr
AccessLog {folder}/access
PageLog {folder}/page
"""


class CupsServer:
    """`cupsd` in the foreground. `server` is what CUPS_SERVER would say, `socket_file` the same by a file."""

    def __init__(self) -> None:
        self.folder = folder_for_daemons()
        self.port = free_port()
        for part in PARTS:
            (self.folder / part).mkdir()
        settings = self._write("cupsd.conf", SETTINGS)
        places = self._write("cups-files.conf", PLACES)
        self._let_filters_in()
        command = [program("cupsd"), "-f", "-c", str(settings), "-s", str(places)]
        self._server = Server(command, "Listening to 127.0.0.1")

    @property
    def server(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def socket_file(self) -> str:
        return str(self.folder / "cups.sock")

    def _write(self, name: str, text: str) -> Path:
        file = self.folder / "etc" / name
        file.write_text(text.format(port=self.port, folder=self.folder))
        return file

    def _let_filters_in(self) -> None:
        """Filters run as the user lp and need a TempDir of their group, or jobs stop half-way."""
        if os.getuid() == 0:
            for place in (self.folder, *self.folder.rglob("*")):
                shutil.chown(place, group="lp")
        (self.folder / "tmp").chmod(0o1770)

    def add_queue(self, name: str, device: str) -> None:
        """CUPS answers before it has asked the printer what it can do; jobs sent in between lose their media."""
        self.run("lpadmin", "-p", name, "-E", "-v", device, "-m", "everywhere")
        assert self._server.hears(f'Printer "{name}" is now available'), self._server.said[-5:]

    def run(self, name: str, *arguments: str) -> None:
        """One of CUPS's own commands, against this CUPS."""
        environment = {**os.environ, "CUPS_SERVER": self.server}
        done = subprocess.run(
            [program(name), *arguments], env=environment, capture_output=True, text=True, timeout=30, check=False
        )
        if done.returncode:
            pytest.fail(f"{name} {' '.join(arguments)}: {done.stderr}{' / '.join(self._server.said[-8:])}")

    def remove(self) -> None:
        self._server.power_cut()
        shutil.rmtree(self.folder)


@pytest.fixture(scope="session")
def cups() -> Iterator[CupsServer]:
    server = CupsServer()
    yield server
    server.remove()
