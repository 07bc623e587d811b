"""A Zebra label printer for tests: listens as one does, answers `~HS`, and turns the ZPL it gets into labels again.

What came out is in `printed`, one picture of mode 1 by the name in the format's comment. It works only when it is
asked how it is: a format that came in is printing at the first `~HS` and out at the second, unless something is wrong.
"""

import re
import socket
import socketserver
import threading
from base64 import b64decode
from binascii import crc_hqx
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Self
from zlib import decompress

from PIL import Image

GRAPHIC = re.compile(
    rb"\^PW(\d+)\^LL(\d+).*?\^FO(\d+),(\d+)\^GFA,(\d+),(\d+),(\d+),:Z64:([A-Za-z0-9+/=]+):([0-9A-F]{4})\^FS", re.S
)
NAME = re.compile(rb"\^FX(.+?)\^FS")
COMMANDS = (b"~HS", b"~JA", b"~JX", b'! U1 getvar "odometer.total_label_count"\r\n')


@dataclass
class Zebra:
    """Set its faults at will. `counts`: it knows how many labels it printed; `silent`: it takes all and says nothing.

    `dies_after` bytes of a format it loses its power: it forgets what it has and hangs up; `start` brings it back.
    `stubborn`: it cancels nothing. `left_over`: half a format that stands in its ear since an earlier caller.
    """

    paper_out: bool = False
    head_open: bool = False
    ribbon_out: bool = False
    paused: bool = False
    too_hot: bool = False
    slow: bool = False
    stubborn: bool = False
    silent: bool = False
    counts: bool = True
    dies_after: int | None = None
    left_over: bytes = b""
    printed: dict[str, Image.Image] = field(default_factory=dict)
    odometer: int = 4211
    _buffer: list[bytes] = field(default_factory=list)
    _asked: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _callers: list[socket.socket] = field(default_factory=list)
    _server: socketserver.ThreadingTCPServer | None = None
    port: int = 0

    @property
    def address(self) -> str:
        return f"zebra://127.0.0.1:{self.port}"

    @property
    def stands_still(self) -> bool:
        return any((self.paper_out, self.head_open, self.ribbon_out, self.paused, self.too_hot))

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_problem: object) -> None:
        self.power_cut()

    def start(self) -> None:
        zebra = self

        class Caller(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                zebra._callers.append(self.request)
                with suppress(OSError):
                    zebra._talk(self.request)

        class Port(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True

        self._server = Port(("127.0.0.1", self.port), Caller)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def power_cut(self) -> None:
        """It forgets what it has to print, and nobody answers."""
        if self._server is None:
            return
        self._server.shutdown()
        self._server.server_close()
        self._server = None
        self.hang_up()
        with self._lock:
            self._buffer.clear()

    def hang_up(self) -> None:
        """Every line breaks; the printer goes on."""
        for caller in self._callers:
            with suppress(OSError):
                caller.shutdown(socket.SHUT_RDWR)
        self._callers.clear()

    def _talk(self, caller: socket.socket) -> None:
        said = b""
        while piece := caller.recv(2048):
            said += piece
            if self.left_over and b"~JX" in said:
                self.left_over, said = b"", said.partition(b"~JX")[2]
            elif self.left_over and b"^XA" in said:
                said = self.left_over + said
            with self._lock:
                if self.dies_after is not None and b"^XA" in said and len(said) >= self.dies_after:
                    self.dies_after = None
                    threading.Thread(target=self.power_cut).start()
                    return
                said = self._obey(said, caller)

    def _obey(self, said: bytes, caller: socket.socket) -> bytes:
        """Do what has arrived whole, in its order; what is left is the beginning of something."""
        while True:
            said = said.lstrip(b"\r\n")
            command = next((known for known in COMMANDS if said.startswith(known)), None)
            if command is not None:
                said = said[len(command) :]
                answer = self._answer(command)
                if answer and not self.silent:
                    caller.sendall(answer)
            elif said.startswith(b"^XA") and b"^XZ" in said:
                whole, end, said = said.partition(b"^XZ")
                self._buffer.append(whole + end)
                self._asked = 0
            else:
                return said

    def _answer(self, command: bytes) -> bytes:
        if command == b"~HS":
            answer = self._status()
            self._work()
            return answer
        if command == b"~JA" and not self.stubborn:
            self._buffer.clear()
        if command.startswith(b"!"):
            return b'"%d"' % self.odometer if self.counts else b'"?"'
        return b""

    def _status(self) -> bytes:
        paused = self.paused or self.paper_out or self.head_open or self.ribbon_out
        waiting = len(self._buffer)
        lines = (
            f"030,{self.paper_out:d},{paused:d},1184,{max(waiting - 1, 0):03},0,0,0,000,0,0,{self.too_hot:d}",
            f"000,0,{self.head_open:d},{self.ribbon_out:d},1,2,4,0,{min(waiting, 1):08},1,000",
            "1234,0",
        )
        return b"".join(b"\x02" + line.encode() + b"\x03\r\n" for line in lines)

    def _work(self) -> None:
        if self.stands_still or self.slow or not self._buffer:
            return
        self._asked += 1
        if self._asked > 1:
            for label in self._buffer:
                self._print(label)
            self._buffer.clear()

    def _print(self, label: bytes) -> None:
        name = NAME.search(label)
        key = name[1].decode() if name else "nameless"
        while key in self.printed:
            key += "+"
        self.printed[key] = picture_of(label)
        self.odometer += 1


def picture_of(label: bytes) -> Image.Image:
    """A format's one graphic as it stands on the label: black on white. Fails on anything a printer would not take."""
    found = GRAPHIC.search(label)
    assert found, label[:80]
    width, length, left, top, total, count, across = (int(found[group]) for group in range(1, 8))
    assert crc_hqx(found[8], 0) == int(found[9], 16), "the sum is wrong"
    dots = decompress(b64decode(found[8]))
    assert len(dots) == total == count == across * length
    assert (left, top) == (0, 0)
    assert width <= across * 8
    whole = Image.frombytes("1", (across * 8, length), dots).crop((0, 0, width, length))
    return whole.convert("L").point([255 - shade for shade in range(256)])
