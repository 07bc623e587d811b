"""A small IPP client (RFC 8011, IPP/2.0 and 1.1) over HTTP; says what a printer answered and judges nothing."""

import http.client
import socket
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from enum import IntEnum
from threading import Timer

from regdesk.errors import PrinterError
from regdesk.printing.address import Address, connect
from regdesk.printing.wire import (
    NOTHING,
    Attributes,
    Message,
    NotIpp,
    Tag,
    Value,
    attributes,
    decode,
    encode,
    keyword,
    number,
)

LONGEST_ANSWER = 8_000_000
ALL_SECONDS = 60.0
"""A badge is sent in a second; a queue on a slow network takes some."""
USER = "regdesk"
VERSIONS = ((2, 0), (1, 1))


class Operation(IntEnum):
    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_PRINTERS = 0x4002


class IppStatus(IntEnum):
    """The answers that mean something to a desk; others are numbers."""

    FIRST_ERROR = 0x0400
    NOT_FOUND = 0x0406
    GONE = 0x0407
    FORMAT_NOT_SUPPORTED = 0x040A
    ATTRIBUTES_NOT_SUPPORTED = 0x040B
    CONFLICTING_ATTRIBUTES = 0x040E
    INTERNAL_ERROR = 0x0500
    VERSION_NOT_SUPPORTED = 0x0503
    DEVICE_ERROR = 0x0504
    TEMPORARY_ERROR = 0x0505
    NOT_ACCEPTING_JOBS = 0x0506
    BUSY = 0x0507
    JOB_CANCELED = 0x0508


PRINTER_FACTS = (
    "printer-state",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "document-format-supported",
    "media-size-supported",
    "print-scaling-supported",
    "job-sheets-supported",
    "sides-supported",
    "cups-version",
    "device-uri",
    "marker-names",
    "marker-levels",
    "marker-low-levels",
)
JOB_FACTS = (
    "job-id",
    "job-name",
    "job-state",
    "job-state-reasons",
    "job-impressions-completed",
    "job-printer-state-reasons",
    "time-at-processing",
)
PDF = "application/pdf"
HTTP_REFUSALS = {401: "printer_forbids", 403: "printer_forbids", 404: "printer_unknown", 426: "printer_wants_ipps"}


class NoAnswer(Exception):
    """The request went out and no readable answer came back: what the printer did with it is not known."""


@dataclass(slots=True)
class IppClient:
    """One printer at one address. Every method opens its own connection and raises PrinterError or NoAnswer.

    PrinterError: it is certain that the printer did not act on the request. Answers with an IPP error are returned.
    `user`: who asks; CUPS tells the names of jobs only to whom they belong.
    `patience`: seconds that one exchange may take in all, however steadily a printer drips its answer.
    """

    address: Address
    patience: float = ALL_SECONDS
    user: str = USER
    _asked: int = field(default=0, init=False)
    _version: tuple[int, int] = field(default=VERSIONS[0], init=False)

    def printer(self) -> Message:
        return self._ask(Operation.GET_PRINTER_ATTRIBUTES, wanted=PRINTER_FACTS)

    def print_job(self, name: str, document: bytes, *, fidelity: bool, template: Attributes) -> Message:
        """Hand over a PDF. `fidelity` asks the printer to refuse what it cannot do exactly as said."""
        return self._ask(Operation.PRINT_JOB, _job(name, fidelity=fidelity), template, document)

    def job(self, job_id: int) -> Message:
        return self._ask(Operation.GET_JOB_ATTRIBUTES, attributes(job_id=number(job_id)), wanted=JOB_FACTS)

    def jobs(self, which: str) -> Message:
        """`which` is `all`, `completed` or `not-completed`."""
        return self._ask(Operation.GET_JOBS, attributes(which_jobs=keyword(which)), wanted=JOB_FACTS)

    def cancel(self, job_id: int) -> Message:
        return self._ask(Operation.CANCEL_JOB, attributes(job_id=number(job_id)))

    def queues(self) -> Message:
        """The printers of a CUPS server."""
        return self._ask(Operation.CUPS_GET_PRINTERS, wanted=["printer-name"])

    def _ask(
        self,
        operation: Operation,
        extra: Attributes = NOTHING,
        template: Attributes = NOTHING,
        document: bytes = b"",
        wanted: Sequence[str] = (),
    ) -> Message:
        self._asked += 1
        groups = ((Tag.OPERATION, self._opening(extra, wanted)), (Tag.JOB, template))
        filled = tuple((tag, group) for tag, group in groups if group.named)
        request = Message(operation, self._asked, filled, self._version)
        answer = decode_answer(self._send(encode(request) + document))
        if answer.code == IppStatus.VERSION_NOT_SUPPORTED and self._version != VERSIONS[-1]:
            self._version = VERSIONS[-1]
            return self._ask(operation, extra, template, document, wanted)
        return answer

    def _opening(self, extra: Attributes, wanted: Sequence[str]) -> Attributes:
        """The operation's own attributes; the standard fixes the order of the first ones."""
        first = attributes(
            attributes_charset=Value(Tag.CHARSET, "utf-8"),
            attributes_natural_language=Value(Tag.LANGUAGE, "en"),
            printer_uri=Value(Tag.URI, self.address.uri),
        )
        user = attributes(requesting_user_name=Value(Tag.NAME, self.user))
        asked = {"requested-attributes": tuple(keyword(word) for word in wanted)} if wanted else {}
        return Attributes({**first.named, **extra.named, **user.named, **asked})

    def _send(self, body: bytes) -> bytes:
        try:
            connection = connect(self.address)
        except OSError as problem:
            raise PrinterError("printer_off", printer=self.address.uri) from problem
        with closing(connection), _ended_after(self.patience, connection):
            return self._exchange(connection, body)

    def _exchange(self, connection: http.client.HTTPConnection, body: bytes) -> bytes:
        try:
            connection.request("POST", self.address.path, body, {"Content-Type": "application/ipp"})
            answer = connection.getresponse()
            if answer.status != http.client.OK:
                self._refuse(answer.status)
            return answer.read(LONGEST_ANSWER)
        except (OSError, http.client.HTTPException) as problem:
            raise NoAnswer("the connection broke") from problem

    def _refuse(self, http_status: int) -> None:
        """A web server's refusal is certain, its breakdown is not."""
        if http_status >= http.client.INTERNAL_SERVER_ERROR:
            raise NoAnswer(f"HTTP {http_status}")
        code = HTTP_REFUSALS.get(http_status, "printer_not_ipp")
        raise PrinterError(code, printer=self.address.uri)


@contextmanager
def _ended_after(seconds: float, connection: http.client.HTTPConnection) -> Iterator[None]:
    """Cut the connection when the time is over: every wait on it has its limit, their number has none."""
    line = connection.sock
    ending = Timer(seconds, _cut, [line])
    ending.daemon = True
    ending.start()
    try:
        yield
    finally:
        ending.cancel()


def _cut(line: socket.socket) -> None:
    with suppress(OSError):  # it is closed already
        # of the bare socket: an encrypted one would talk to the other side about it, in another thread
        socket.socket.shutdown(line, socket.SHUT_RDWR)


def decode_answer(data: bytes) -> Message:
    try:
        return decode(data)
    except NotIpp as problem:
        raise NoAnswer("the answer is no IPP") from problem


def _job(name: str, *, fidelity: bool) -> Attributes:
    return attributes(
        job_name=Value(Tag.NAME, name),
        document_format=Value(Tag.MIME, PDF),
        ipp_attribute_fidelity=Value(Tag.BOOLEAN, fidelity),
    )
