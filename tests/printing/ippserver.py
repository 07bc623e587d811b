"""A real IPP printer for tests: `ippeveprinter` from CUPS on this machine's own address, with faults at will.

Fixtures: `badge_printer` is a started printer; `bus` is what it needs. Import both into a conftest.py.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO

import pytest

HERE = Path(__file__).parent
SETUP = "run resources/setup/debian.sh test"
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/>
<allow send_type="*"/><allow receive_type="*"/></policy></busconfig>
"""
STARTS_WITHIN = 20.0


def program(name: str) -> str:
    """The full name of an installed program; a test that needs one fails, it is never skipped."""
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin:/usr/bin")
    if found is None:
        pytest.fail(f"{name} is not installed: {SETUP}", pytrace=False)
    return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def folder_for_daemons() -> Path:
    """A folder with a short name that servers under another user may enter; pytest's own may not be entered."""
    folder = Path(tempfile.mkdtemp(prefix="regdesk-", dir="/tmp"))
    folder.chmod(0o755)
    return folder


class Server:
    """A program in the foreground, in its own process group, whose words are kept and waited for."""

    def __init__(self, command: list[str], ready: str, environment: dict[str, str] | None = None) -> None:
        self.said: list[str] = []
        self._hears = threading.Condition()
        self._silent = False
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            env={**os.environ, **(environment or {})},
            start_new_session=True,
        )
        assert self._process.stdout is not None
        self._listener = threading.Thread(target=self._listen, args=(self._process.stdout,), daemon=True)
        self._listener.start()
        if not self.hears(ready):
            self.power_cut()
            pytest.fail(f"{command[0]} did not start: {' / '.join(self.said[-5:])}", pytrace=False)

    def hears(self, words: str) -> bool:
        """Wait until the program has said so; False when it ended or was silent for too long."""

        def decided() -> bool:
            return self._silent or any(words in line for line in self.said)

        with self._hears:
            self._hears.wait_for(decided, STARTS_WITHIN)
            return any(words in line for line in self.said)

    def _listen(self, words: IO[str]) -> None:
        for line in words:
            with self._hears:
                self.said.append(line.rstrip())
                self._hears.notify_all()
        with self._hears:
            self._silent = True
            self._hears.notify_all()

    def power_cut(self) -> None:
        """Kill it and all it started at once, as a pulled plug does."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._listener.join(STARTS_WITHIN)
        if self._process.stdout is not None:
            self._process.stdout.close()


class BadgePrinter:
    """`ippeveprinter` with its print command. `mode`: ok, fail, crash, jam, empty, slow (see print-badge.sh).

    What it printed is in `printed`: ATTEMPT.png at 203 dpi, and ATTEMPT.txt with the job's attributes.
    """

    def __init__(self, bus: str) -> None:
        self.folder = folder_for_daemons()
        self.port = free_port()
        self._bus = bus
        shutil.copy(HERE / "badge-printer.conf", self.folder)
        shutil.copy(HERE / "print-badge.sh", self.folder)
        (self.folder / "print-badge.sh").chmod(0o755)
        program("pdftoppm")
        self.mode = "ok"
        self.start()

    @property
    def address(self) -> str:
        return f"ipp://localhost:{self.port}/ipp/print"

    @property
    def printed(self) -> Path:
        return self.folder / "printed"

    @property
    def mode(self) -> str:
        return (self.folder / "mode").read_text()

    @mode.setter
    def mode(self, mode: str) -> None:
        """Swapped whole, so that the print command never reads an empty file."""
        (self.folder / "mode.new").write_text(mode)
        (self.folder / "mode.new").replace(self.folder / "mode")

    def start(self) -> None:
        """Switch it on; it has forgotten its jobs and counts them from 1 again."""
        spool = self.folder / "spool"
        spool.mkdir(exist_ok=True)
        options = ["-p", str(self.port), "-n", "localhost", "-r", "off", "-K", str(self.folder), "-vv"]
        files = ["-d", str(spool), "-a", str(self.folder / "badge-printer.conf")]
        command = [program("ippeveprinter"), *options, *files, "-c", str(self.folder / "print-badge.sh"), "Badge One"]
        self._server = Server(command, "printer-uuid=", {"DBUS_SYSTEM_BUS_ADDRESS": self._bus})

    def power_cut(self) -> None:
        self._server.power_cut()

    def remove(self) -> None:
        self.power_cut()
        shutil.rmtree(self.folder)


@pytest.fixture(scope="session")
def bus() -> Iterator[str]:
    """The address of a D-Bus of our own: ippeveprinter refuses to start without one, advertised or not."""
    folder = folder_for_daemons()
    config = folder / "bus.conf"
    config.write_text(BUS.format(socket=folder / "bus"))
    options = ["--nofork", "--nopidfile", "--print-address"]
    server = Server([program("dbus-daemon"), f"--config-file={config}", *options], "unix:path=")
    yield f"unix:path={folder / 'bus'}"
    server.power_cut()
    shutil.rmtree(folder)


@pytest.fixture
def badge_printer(bus: str) -> Iterator[BadgePrinter]:
    """A badge printer that is switched on and prints."""
    printer = BadgePrinter(bus)
    yield printer
    printer.remove()
