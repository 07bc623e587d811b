"""What no input may bring about: a hang, gigabytes of memory, a file outside its folder, a program, a connection."""

import os
import resource
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEMORY = 3 << 30
"""Bytes of address space. Reaching it is a MemoryError, which no target may raise."""
GROWTH_KB = 400 * 1024
"""One input may not make the program grow more than this."""
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.truncate", "os.link", "os.symlink")
_PROGRAMS = ("subprocess.Popen", "os.exec", "os.system", "os.posix_spawn", "os.fork", "os.startfile")
_NEVER_READ = ("/etc/passwd", "/etc/shadow")


class Hang(BaseException):
    """The time for one input is over; no `except` of the program may take it for its own."""


class Escape(Exception):
    """Something was done that no input may bring about."""


class Watch:
    """Notes what the program does to the world outside one folder. A hook of the interpreter: it stays for ever."""

    def __init__(self, allowed: Path) -> None:
        self.allowed = str(allowed)
        self.seen: list[str] = []
        self.on = False
        sys.addaudithook(self._hear)

    def _hear(self, event: str, facts: tuple[object, ...]) -> None:
        if not self.on:
            return
        if event == "open" and isinstance(facts[0], str | bytes):
            self._opened(os.fsdecode(facts[0]), facts[2])
        elif event in _CHANGES:
            for path in (fact for fact in facts[:2] if isinstance(fact, str | bytes)):
                self._changed(event, os.fsdecode(path))
        elif event in _PROGRAMS:
            self._tell(event)
        elif event == "socket.connect":
            self._connected(facts[1])

    def _opened(self, path: str, flags: object) -> None:
        if os.path.realpath(path) in _NEVER_READ:
            self._tell(f"read {path}")
        if isinstance(flags, int) and flags & _WRITES:
            self._changed("write", path)

    def _changed(self, event: str, path: str) -> None:
        whole = os.path.realpath(path)
        if whole != os.devnull and not f"{whole}/".startswith(f"{self.allowed}/"):
            self._tell(f"{event} {path[:200]!r}")

    def _connected(self, address: object) -> None:
        host = address[0] if isinstance(address, tuple) else address
        if not (isinstance(host, str) and (host.startswith(("127.", "::1", "/")) or host == "localhost")):
            self._tell(f"connect {host!r}")

    def _tell(self, what: str) -> None:
        """As a closed file system would: an error that the program knows, and a note of it."""
        self.seen.append(what)
        raise PermissionError(13, "not allowed while fuzzing")


def limit_memory() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 << 20, resource.RLIM_INFINITY))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


@contextmanager
def at_most(cpu_seconds: float) -> Iterator[None]:
    """Raise Hang when the processor has been busy for so long, or thirty times that has passed on the clock."""
    signal.signal(signal.SIGPROF, _over)
    signal.signal(signal.SIGALRM, _over)
    signal.setitimer(signal.ITIMER_PROF, cpu_seconds)
    signal.setitimer(signal.ITIMER_REAL, cpu_seconds * 30)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)


def _over(_signal: int, _frame: object) -> None:
    raise Hang


def peak_kb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
