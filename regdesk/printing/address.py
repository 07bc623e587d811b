"""Where an IPP printer listens, and how a connection to it is opened: plain, encrypted, or by a socket file."""

import hashlib
import http.client
import socket
import ssl
from dataclasses import dataclass
from urllib.parse import parse_qs, quote, urlsplit

from regdesk.errors import PrinterError

IPP_PORT = 631
CONNECT_SECONDS = 4.0
ANSWER_SECONDS = 15.0


@dataclass(frozen=True, slots=True)
class Address:
    """`socket_file` stands in for host and port; `fingerprint` (SHA-256 in hexadecimal) pins a certificate."""

    host: str
    port: int
    path: str
    secure: bool = False
    socket_file: str = ""
    fingerprint: str = ""

    @property
    def uri(self) -> str:
        """What the printer is called in requests."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'ipps' if self.secure else 'ipp'}://{host}:{self.port}{self.path}"

    def below(self, path: str) -> "Address":
        """The same server at another path."""
        return Address(self.host, self.port, path, self.secure, self.socket_file, self.fingerprint)


def address_from(text: str) -> Address:
    """Read `ipp://host[:port][/path]` or `ipps://...[?fingerprint=SHA256]`. Raises PrinterError."""
    try:
        parts = urlsplit(text)
        port = parts.port or IPP_PORT
    except ValueError as problem:
        raise PrinterError("printer_address", text=text) from problem
    if parts.scheme not in ("ipp", "ipps") or not is_host(parts.hostname or "") or parts.username or not _is_line(text):
        raise PrinterError("printer_address", text=text)
    fingerprint = "".join(parse_qs(parts.query).get("fingerprint", [])).replace(":", "").lower()
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~") if parts.path.strip("/") else "/ipp/print"
    return Address(parts.hostname or "", port, path, parts.scheme == "ipps", fingerprint=fingerprint)


def _is_line(text: str) -> bool:
    """Whether it may stand in the head of a request: nothing ends the line there, and half a letter has no bytes."""
    return text.isprintable() and " " not in text


def is_host(host: str) -> bool:
    """Whether it may be looked up as a name or a number of a computer."""
    try:
        return host.encode("idna") != b""
    except UnicodeError:
        return False


def connect(address: Address) -> http.client.HTTPConnection:
    """An open connection, every wait on it limited. Raises OSError, or PrinterError for a strange certificate."""
    connection = _connection(address)
    try:
        connection.connect()
    except ssl.SSLCertVerificationError as problem:
        seen = _fingerprint(ssl.PEM_cert_to_DER_cert(_certificate(address)))
        raise PrinterError("printer_certificate", printer=address.uri, fingerprint=seen) from problem
    if address.fingerprint:
        _check_pin(address, connection)
    connection.sock.settimeout(ANSWER_SECONDS)
    return connection


def _connection(address: Address) -> http.client.HTTPConnection:
    if address.socket_file:
        return _SocketFile(address.socket_file)
    if address.secure:
        context = _pinned() if address.fingerprint else ssl.create_default_context()
        return http.client.HTTPSConnection(address.host, address.port, timeout=CONNECT_SECONDS, context=context)
    return http.client.HTTPConnection(address.host, address.port, timeout=CONNECT_SECONDS)


class _SocketFile(http.client.HTTPConnection):
    """HTTP to a server on this machine through its socket file."""

    def __init__(self, file: str) -> None:
        super().__init__("localhost", timeout=CONNECT_SECONDS)
        self._file = file

    def connect(self) -> None:
        unix = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        unix.settimeout(CONNECT_SECONDS)
        try:
            unix.connect(self._file)
        except OSError:
            unix.close()
            raise
        self.sock = unix


def _pinned() -> ssl.SSLContext:
    """Accept any certificate at first: the pin is compared before a byte is sent."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _check_pin(address: Address, connection: http.client.HTTPConnection) -> None:
    certificate = connection.sock.getpeercert(binary_form=True) if isinstance(connection.sock, ssl.SSLSocket) else b""
    seen = _fingerprint(certificate or b"")
    if seen != address.fingerprint:
        connection.close()
        raise PrinterError("printer_certificate", printer=address.uri, fingerprint=seen)


def _certificate(address: Address) -> str:
    return ssl.get_server_certificate((address.host, address.port), timeout=CONNECT_SECONDS)


def _fingerprint(certificate: bytes) -> str:
    return hashlib.sha256(certificate).hexdigest()
