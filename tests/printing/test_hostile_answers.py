"""What stands where a printer should and answers whatever it likes: an end in time and in words."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from regdesk.errors import PrinterError
from regdesk.printing.address import Address, address_from
from regdesk.printing.ipp import IppClient, NoAnswer
from regdesk.printing.wire import NotIpp, Tag, decode
from tests.benchmarks.fuzz.answers import SPECIMENS

HEAD = b"\x02\x00\x00\x00\x00\x00\x00\x01\x04"
VALUE = b"\x21\x00\x00\x00\x04\x00\x00\x00\x01"
FIRST = b"\x21\x00\x01x\x00\x04\x00\x00\x00\x01"


class Dripping:
    """A server that sends these bytes one by one, for ever, as long as anybody listens."""

    def __init__(self, before: bytes, drops: bytes) -> None:
        self._before, self._drops = before, drops
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.address = Address("127.0.0.1", self._listening.getsockname()[1], "/ipp/print")
        self.over = threading.Event()
        self._serving = threading.Thread(target=self._serve)
        self._serving.start()

    def _serve(self) -> None:
        connection, _ = self._listening.accept()
        with contextlib.suppress(OSError), connection:
            connection.recv(65_536)
            connection.sendall(self._before)
            while not self.over.wait(0.005):
                connection.sendall(self._drops)

    def close(self) -> None:
        self.over.set()
        self._serving.join()
        self._listening.close()


DRIPS = {
    "a head that never ends": (b"HTTP/1.1 200 OK\r\nX: ", b"y"),
    "go on, go on": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "an answer that never ends": (b"HTTP/1.1 200 OK\r\n\r\n" + HEAD + FIRST, VALUE[:1]),
    "chunk after chunk": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
}


@pytest.fixture(params=DRIPS.values(), ids=list(DRIPS))
def dripping(request: pytest.FixtureRequest) -> Iterator[Dripping]:
    server = Dripping(*request.param)
    yield server
    server.close()


def test_a_printer_that_drips_its_answer_for_ever_is_left(dripping: Dripping) -> None:
    with pytest.raises(NoAnswer):
        IppClient(dripping.address, patience=0.2).printer()
    assert not dripping.over.is_set()


@pytest.mark.parametrize(
    "endless",
    [
        FIRST + VALUE * 800_000,
        b"\x04" * 7_000_000,
        b"\x04\x02" * 3_500_000,
        b"\x34\x00\x01x\x00\x00" + (b"\x4a\x00\x00\x00\x01x" + VALUE) * 400_000 + b"\x37\x00\x00\x00\x00",
        b"\x34\x00\x01x\x00\x00" + b"\x4a\x00\x00\x00\x01x\x34\x00\x00\x00\x00" * 600_000,
    ],
)
def test_an_answer_of_millions_of_values_is_no_answer(endless: bytes) -> None:
    with pytest.raises(NotIpp):
        decode(HEAD + endless + b"\x03")


def test_thousands_of_values_of_one_name_are_read_in_their_order() -> None:
    found = decode(HEAD + FIRST + b"".join(b"\x21\x00\x00\x00\x04" + n.to_bytes(4) for n in range(2, 9_000)) + b"\x03")
    assert found.first_of(Tag.PRINTER).numbers("x") == tuple(range(1, 9_000))


@pytest.mark.parametrize("whole", SPECIMENS)
def test_every_answer_that_is_cut_short_is_refused(whole: bytes) -> None:
    for end in range(len(whole)):
        with pytest.raises(NotIpp):
            decode(whole[:end])


@pytest.mark.parametrize(
    "text",
    [
        "ipp://..:1/", "ipp://" + "a" * 70 + "/", "ipp://a\r\nX: y/", "ipp://h/a b", "ipp://h/a\nb", "ipp://h/\ud800",
        "ipp://h/\u202ecba", "ipp://\u202e/", "ipp://h\x00/", "ipps://h/?fingerprint=\ud800", "ipp://[::1/", "ipp://h:-1/",
        "ipp://h:99999/", "ipp://u:p@h/",
    ],
)  # fmt: skip
def test_an_address_that_is_none_is_refused_in_words(text: str) -> None:
    with pytest.raises(PrinterError) as refusal:
        address_from(text)
    assert refusal.value.code == "printer_address"


def test_a_path_in_any_letters_can_be_asked_for() -> None:
    address = address_from("ipp://127.0.0.1:1/imprimante/réception")
    assert address.path == "/imprimante/r%C3%A9ception"
    assert address_from("ipp://127.0.0.1:1/a%20b").path == "/a%20b"
    with pytest.raises(PrinterError, match="printer_off"):
        IppClient(address).printer()


@pytest.fixture
def encrypted(tmp_path: Path) -> Iterator[Address]:
    """Answers nothing but plain noise where TLS is expected."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with contextlib.suppress(OSError):
            connection, _ = listening.accept()
            with connection:
                connection.recv(65_536)
                connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n" * 100)

    serving = threading.Thread(target=serve)
    serving.start()
    yield Address("127.0.0.1", listening.getsockname()[1], "/ipp/print", secure=True)
    listening.close()
    serving.join()


def test_noise_instead_of_encryption_is_a_printer_that_is_off(encrypted: Address) -> None:
    with pytest.raises(PrinterError, match="printer_off"):
        IppClient(encrypted).printer()
