"""What a desk asks a hub for: to be let in. Its certificate, and by what its password is recognised; no secret.

The password follows from the desk's key (`connecting.password`), and what stands here is its SCRAM-SHA-256 verifier:
who reads the file cannot come in with it. The desk signs the whole, so that nobody puts their own verifier in.
"""

import hmac
import json
from base64 import b64encode
from dataclasses import dataclass
from hashlib import pbkdf2_hmac, sha256

from regdesk.chance import NewBytes
from regdesk.collection.statement import Signs
from regdesk.keys.certificate import Arrived, arrived, is_for
from regdesk.keys.event_key import fingerprint, read_fingerprint
from regdesk.keys.pair import signed_by
from regdesk.keys.training import training_key
from regdesk.sync.hub.address import desk_role
from regdesk.sync.hub.connecting import password

CONTEXT = b"regdesk/hub request/1\0"
LARGEST_FILE = 8 * 1024
ROUNDS = 4096
_SALT_BYTES = 16
_KIND = "regdesk hub request"


@dataclass(frozen=True, slots=True)
class Request:
    """`certificate`: of the desk as it travels (C1…); `verifier`: as PostgreSQL keeps a password."""

    event: str
    certificate: str
    verifier: str
    signature: bytes

    def text(self) -> str:
        told = {
            "kind": _KIND, "version": 1, "event": self.event, "certificate": self.certificate,
            "verifier": self.verifier, "signature": self.signature.hex(),
        }  # fmt: skip
        return json.dumps(told, indent=1) + "\n"

    def whose(self, event_key: str) -> Arrived | None:
        """The desk that asks; None where the event did not certify it, or another wrote this.

        `event_key`: the fingerprint of the event's key; empty for a training event, where it follows from its id.
        """
        expected = read_fingerprint(event_key or fingerprint(training_key(self.event).public))
        found = arrived(self.certificate, expected or b"")
        if not isinstance(found, Arrived) or not is_for(self.event, found.certificate):
            return None
        genuine = signed_by(found.certificate.public, self.signature, _to_sign(self))
        return found if genuine else None


def make_request(event: str, certificate: str, signs: Signs, new_bytes: NewBytes) -> Request:
    secret = password(signs, event, desk_role(event, signs.public))
    request = Request(event, certificate, verifier_of(secret, new_bytes(_SALT_BYTES)), b"")
    return Request(event, certificate, request.verifier, signs.sign(_to_sign(request)))


def read_request(text: str) -> Request | None:
    """A request as a file; None for what is none. Who wrote it, `whose` says."""
    try:
        found = json.loads(text) if len(text) <= LARGEST_FILE else None
    except (ValueError, RecursionError):
        return None
    match found:
        case {
            "kind": "regdesk hub request", "version": 1, "event": str(event), "certificate": str(certificate),
            "verifier": str(verifier), "signature": str(signature),
        }:  # fmt: skip
            return _read(event, certificate, verifier, signature)
        case _:
            return None


def verifier_of(secret: str, salt: bytes) -> str:
    """How PostgreSQL keeps a password (RFC 5802 and 7677): nobody comes in with that."""
    salted = pbkdf2_hmac("sha256", secret.encode(), salt, ROUNDS)
    stored = sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    server = hmac.digest(salted, b"Server Key", "sha256")
    return f"SCRAM-SHA-256${ROUNDS}:{_text(salt)}${_text(stored)}:{_text(server)}"


def _read(event: str, certificate: str, verifier: str, signature: str) -> Request | None:
    """PostgreSQL takes a text that is no verifier for a password in the clear."""
    try:
        return Request(event, certificate, verifier, bytes.fromhex(signature)) if _is_verifier(verifier) else None
    except ValueError:
        return None


def _is_verifier(text: str) -> bool:
    parts = text.replace(":", "$").split("$")
    return len(parts) == 5 and parts[:2] == ["SCRAM-SHA-256", str(ROUNDS)] and text.isascii() and "'" not in text


def _to_sign(request: Request) -> bytes:
    return CONTEXT + json.dumps([request.event, request.certificate, request.verifier]).encode()


def _text(content: bytes) -> str:
    return b64encode(content).decode("ascii")
