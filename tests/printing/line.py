"""A cable between a desk and its printer that can be cut at the worst moment, and ends that are no printer."""

import socket
import socketserver
import threading
from collections.abc import Callable
from typing import Self

PRINT_JOB = b"\x02\x00\x00\x02"
GET_JOB_ATTRIBUTES = b"\x02\x00\x00\x09"
"""How requests begin: IPP 2.0, then the operation."""
LAST_WORDS = 30.0


class Line:
    """Passes bytes to and fro between its own `port` and the printer's.

    `eats_answers_to` begins a request whose answer never arrives, for so many times; `then` is done at that moment,
    and `instead` is what the desk hears.
    """

    def __init__(
        self,
        printer_port: int,
        eats_answers_to: bytes,
        times: int = 1,
        then: Callable[[], None] = lambda: None,
        instead: bytes = b"",
    ) -> None:
        self._printer_port = printer_port
        self._eats = eats_answers_to
        self._times = times
        self._instead = instead
        self._then = then
        line = self

        class Caller(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                line._carry(self.request)

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Caller)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    @property
    def address(self) -> str:
        return f"ipp://127.0.0.1:{self._server.server_address[1]}/ipp/print"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_problem: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _carry(self, desk: socket.socket) -> None:
        desk.settimeout(LAST_WORDS)
        asked = _http_message(desk)
        with socket.create_connection(("127.0.0.1", self._printer_port), LAST_WORDS) as printer:
            printer.sendall(asked)
            answered = _http_message(printer)
        if self._eats in asked and self._times:
            self._times -= 1
            self._then()
            desk.sendall(self._instead)
        else:
            desk.sendall(answered)


class Stranger:
    """Something at a port that answers every request with the same bytes; with none it only listens."""

    def __init__(self, says: bytes) -> None:
        self._says = says
        self._leave = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(0.05)
        self._thread = threading.Thread(target=self._answer)

    @property
    def address(self) -> str:
        return f"ipp://127.0.0.1:{self._socket.getsockname()[1]}/ipp/print"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_problem: object) -> None:
        self._leave.set()
        self._thread.join()
        self._socket.close()

    def _answer(self) -> None:
        while not self._leave.is_set():
            try:
                caller, _ = self._socket.accept()
            except TimeoutError:
                continue
            with caller:
                caller.settimeout(LAST_WORDS)
                _http_message(caller)
                if self._says:
                    caller.sendall(self._says)
                else:
                    self._leave.wait(LAST_WORDS)


def http(status: str, body: bytes = b"") -> bytes:
    """An HTTP answer."""
    return f"HTTP/1.1 {status}\r\nContent-Type: application/ipp\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


def _http_message(end: socket.socket) -> bytes:
    """One whole HTTP message, of a length that is told or in chunks."""
    data = b""
    while not _whole(data):
        more = end.recv(65536)
        if not more:
            break
        data += more
    return data


def _whole(data: bytes) -> bool:
    head, found, body = data.partition(b"\r\n\r\n")
    if not found:
        return False
    for line in head.lower().split(b"\r\n"):
        name, _, told = line.partition(b":")
        if name == b"content-length":
            return len(body) >= int(told)
        if name == b"transfer-encoding":
            return body.endswith(b"0\r\n\r\n")
    return True


class MutePrinter:
    """Takes whatever comes over a raw socket, says nothing, and keeps the line open, as a printer while it prints."""

    def __init__(self) -> None:
        mute = self
        self._heard: list[bytes] = []
        self._printed = threading.Event()

        class Caller(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                while some := self.request.recv(65536):
                    mute._heard.append(some)
                mute._printed.wait(LAST_WORDS)

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Caller)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self.port: int = self._server.server_address[1]
        self.queue = f"mute-{self.port}"

    def has(self, document: bytes) -> bool:
        """Whether all of it has come; of nothing, whether anything has."""
        heard = b"".join(self._heard)
        return document in heard if heard else False

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_problem: object) -> None:
        self._printed.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
