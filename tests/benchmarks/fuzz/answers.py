"""What a printer answers, or what stands where a printer should: bytes of IPP, HTTP, addresses."""

import contextlib
import socket
import struct
import threading
from collections.abc import Iterator
from pathlib import Path
from random import Random

from regdesk.errors import PrinterError
from regdesk.printing.address import Address, address_from
from regdesk.printing.choose import printer_from
from regdesk.printing.follow import Pace
from regdesk.printing.ipp import NoAnswer
from regdesk.printing.ipp_printer import IppPrinter
from regdesk.printing.printer import Job
from regdesk.printing.verdict import outcome, progress, status
from regdesk.printing.wire import Message, NotIpp, Tag, Value, attributes, collection, decode, encode, keyword, number
from tests.benchmarks.fuzz import odd
from tests.benchmarks.fuzz.mutate import BYTES, damaged
from tests.benchmarks.fuzz.target import Target

_SIZE = collection(x_dimension=number(10_500), y_dimension=number(14_800))
PRINTER = attributes(
    printer_state=Value(Tag.ENUM, 3),
    printer_state_reasons=[keyword("none"), keyword("media-low-warning")],
    document_format_supported=[Value(Tag.MIME, "application/pdf")],
    media_size_supported=[_SIZE, _SIZE],
    print_scaling_supported=keyword("none"),
    marker_names=Value(Tag.NAME, "ribbon"),
    marker_levels=number(40),
    printer_is_accepting_jobs=Value(Tag.BOOLEAN, True),
    device_uri=Value(Tag.URI, "ipp://127.0.0.1:1/ipp"),
)
JOB = attributes(
    job_id=number(7),
    job_name=Value(Tag.NAME, "A17"),
    job_state=Value(Tag.ENUM, 9),
    job_state_reasons=keyword("job-completed-successfully"),
    job_impressions_completed=number(1),
)


def _answer(*groups: tuple[int, object], code: int = 0) -> bytes:
    return encode(
        Message(code, 1, ((Tag.OPERATION, attributes(attributes_charset=Value(Tag.CHARSET, "utf-8"))), *groups))
    )  # type: ignore[arg-type]


SPECIMENS = (
    _answer((Tag.PRINTER, PRINTER)),
    _answer((Tag.JOB, JOB)),
    _answer((Tag.JOB, JOB), (Tag.JOB, JOB), (Tag.PRINTER, PRINTER)),
    _answer(code=0x0406),
    _answer(code=0x0503),
    _answer(code=0x0507),
)
_HEAD = b"\x02\x00\x00\x00\x00\x00\x00\x01\x04"


def _endless(chance: Random) -> bytes:
    """What is well-formed and never ends: values of one name, groups of nothing, collections in collections."""
    many = chance.choice((1_000, 100_000, 1_500_000))
    kinds = (
        b"\x21\x00\x01x\x00\x04\x00\x00\x00\x01" + b"\x21\x00\x00\x00\x04\x00\x00\x00\x01" * (many // 2),
        b"\x04" * many,
        b"\x04\x02" * many,
        b"".join(b"\x44\x00\x06" + b"%06d" % n + b"\x00\x00" for n in range(min(many, 200_000))),
        b"\x34\x00\x01x\x00\x00" + (b"\x4a\x00\x00\x00\x01x\x34\x00\x00\x00\x00") * many,
        b"\x34\x00\x01x\x00\x00"
        + (b"\x4a\x00\x00\x00\x01x\x21\x00\x00\x00\x04\0\0\0\1") * (many // 4)
        + b"\x37\x00\x00\x00\x00",
        b"\x44\xff\xff" + b"x" * 65_535 + b"\xff\xff" + b"y" * 65_535,
    )
    return (_HEAD + chance.choice(kinds) + chance.choice((b"\x03", b"")))[:8_000_000]


def _ipp(chance: Random) -> bytes:
    if chance.random() < 0.01:
        return _endless(chance)
    return damaged(SPECIMENS, (*BYTES, _text), chance)


def _text(content: bytes, chance: Random) -> bytes:
    raw = odd.text(chance).encode("utf-8", "surrogatepass")[:60_000]
    at = content.find(b"\x44", chance.randrange(len(content) + 1))
    return content if at < 0 else content[:at] + b"\x44\x00\x01x" + struct.pack(">H", len(raw)) + raw + content[at:]


def _wire(_number: int, chance: Random, _place: Path) -> str:
    try:
        message = decode(_ipp(chance))
    except NotIpp:
        return "no IPP"
    for group in (*message.all_of(Tag.PRINTER), *message.all_of(Tag.JOB)):
        status(group)
        progress(group, group)
        outcome(group, cups=chance.random() < 0.5)
    return "read"


# ── HTTP ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


_OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\n"
_STATUSES = (100, 101, 204, 301, 302, 304, 401, 403, 404, 426, 500, 503, 999, 0)


def _http(chance: Random) -> Iterator[bytes]:
    """What a server sends, piece by piece."""
    yield from chance.choice(_WAYS)(_ipp(chance), chance)


def _right(body: bytes, _chance: Random) -> Iterator[bytes]:
    yield _OK + b"Content-Length: %d\r\n\r\n" % len(body) + body


def _bent(body: bytes, chance: Random) -> Iterator[bytes]:
    yield damaged((b"".join(_right(body[:300], chance)),), BYTES, chance)


def _in_chunks(body: bytes, chance: Random) -> Iterator[bytes]:
    size = chance.choice((b"ffffffffffff", b"-1", b"0x10", b"zz", b"%x" % len(body), b"1" * 70_000))
    yield _OK + b"Transfer-Encoding: chunked\r\n\r\n" + size + b"\r\n" + body + b"\r\n0\r\n\r\n"


def _other_length(body: bytes, chance: Random) -> Iterator[bytes]:
    length = chance.choice((b"-1", b"99999999999999", b"9" * 5_000, b"x", b"0"))
    yield _OK + b"Content-Length: " + length + b"\r\n\r\n" + body


def _other_status(_body: bytes, chance: Random) -> Iterator[bytes]:
    yield b"HTTP/1.1 %d X\r\n\r\n" % chance.choice(_STATUSES)


def _many_heads(body: bytes, chance: Random) -> Iterator[bytes]:
    yield _OK + b"".join(b"X-%d: y\r\n" % n for n in range(chance.choice((50, 5_000)))) + b"\r\n" + body


def _long_head(body: bytes, chance: Random) -> Iterator[bytes]:
    yield _OK + b"X: " + b"y" * chance.choice((100, 70_000, 2_000_000)) + b"\r\n\r\n" + body


def _go_on(body: bytes, chance: Random) -> Iterator[bytes]:
    for _ in range(chance.choice((3, 300))):
        yield b"HTTP/1.1 100 Continue\r\nX: y\r\n\r\n"
    yield from _right(body, chance)


def _noise(_body: bytes, chance: Random) -> Iterator[bytes]:
    yield chance.randbytes(chance.choice((0, 1, 100, 70_000)))


_WAYS = (
    *[_right] * 5,
    _bent,
    _in_chunks,
    _other_length,
    _other_status,
    _many_heads,
    _long_head,
    _go_on,
    _noise,
)


class _Server:
    """Answers connections at this machine's own address, each with what the chance of the input gives."""

    def __init__(self) -> None:
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = self.listening.getsockname()[1]
        self.chance = Random(0)
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            connection, _ = self.listening.accept()
            with contextlib.suppress(OSError), connection:
                connection.settimeout(1.0)
                connection.recv(65_536)
                for piece in _http(self.chance):
                    connection.sendall(piece)
                connection.shutdown(socket.SHUT_WR)
                with contextlib.suppress(OSError):
                    while connection.recv(65_536):
                        pass


_servers: list[_Server] = []


def _exchange(number_of: int, chance: Random, _place: Path) -> str:
    """A whole print at a printer that answers whatever it likes."""
    if not _servers:
        _servers.append(_Server())
    server = _servers[0]
    server.chance = Random(f"{number_of}")
    address = Address("127.0.0.1", server.port, "/ipp/print")
    pace = Pace(wait=lambda _: None, poll=50.0)
    printer = IppPrinter("badge", address, pace)
    try:
        if chance.random() < 0.5:
            return "ready" if printer.status().ready else "not ready"
        return printer.print(Job("A17", b"%PDF-1.4", 105.0, 148.0), lambda _: None).state.value
    except NoAnswer:
        return "no answer"


# ── addresses ────────────────────────────────────────────────────────────────────────────────────────────────────────

ADDRESSES = (
    "ipp://127.0.0.1:1/ipp/print",
    "ipps://127.0.0.1:1/ipp/print?fingerprint=AB:CD",
    "ipp://[::1]:1/x",
    "folder:/tmp/x",
    "system:Q",
    "ipp://user@127.0.0.1/",
    "ipp://127.0.0.1:99999/",
    "ipp://127.0.0.1:-1/",
    "ipp://[::1/",
    "ipp://..:1/",
    "ipp://" + "a" * 70 + ":1/x",
    "ipp://127.0.0.1:1/prënt",
    "ipp://127.0.0.1:1/a b",
    "ipp://127.0.0.1:1/a\r\nX: y",
    "ipp://127.0.0.1\r\n:1/",
    "ipp://127.0.0.1:1/\ud800",
    "ipp://0x7f.1:1/",
    "ipp://127.0.0.1:1#@x/",
    "ipp:127.0.0.1",
    "ipp:///x",
    "IPP://127.0.0.1:1",
    "ipp://127.0.0.1:1/?" + "a=b&" * 500,
    "ipps://127.0.0.1:1/?fingerprint=\ud800",
    "ipp://127。0。0。1:1/",
    "ipp://xn--a:1/",
    "ipp://\u202e1.0.0.721:1/",
)


def _address(_number: int, chance: Random, _place: Path) -> str:
    text = chance.choice(ADDRESSES)
    if chance.random() < 0.6:
        raw = text.encode("utf-8", "surrogatepass")
        text = damaged((raw,), BYTES, chance).decode("utf-8", chance.choice(("replace", "surrogateescape")))
    if text.startswith(("folder:", "FOLDER:")):
        return "a folder"
    if "system:" in text:
        return "a queue"
    printer = printer_from(text)
    if not _is_here(address_from(text.strip()).host):
        return "elsewhere"  # no test looks up names or knocks at strange doors
    try:
        printer.print(Job("A17", b"%PDF", 105.0, 148.0), lambda _: None)
    except NoAnswer:
        return "no answer"
    except PrinterError as problem:
        return f"refused: {problem.code}"
    return "printed"


def _is_here(host: str) -> bool:
    """This machine, or what cannot be the name or number of any other."""
    odd_label = any(not label or len(label) > 63 for label in host.split("."))
    return host in ("127.0.0.1", "::1") or (":" not in host and (odd_label or not host.isprintable()))


TARGETS = {
    "wire": Target("wire", _wire, keeps_place=True),
    "http": Target("http", _exchange, keeps_place=True),
    "address": Target("address", _address, keeps_place=True),
}
