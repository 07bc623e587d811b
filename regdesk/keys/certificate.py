"""What the event answers a desk: this key may seal badges as this desk, of these kinds, on these days."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from regdesk.keys import cose
from regdesk.keys.carried import Kind, as_text, from_text
from regdesk.keys.claims import (
    BEGINS,
    CONFIRMS,
    EXPIRES,
    ID,
    KEY_BYTES,
    SUBJECT,
    bytes_in,
    is_name,
    key_claim,
    key_in,
    moment_in,
    name_in,
    number_in,
    seconds,
)
from regdesk.keys.event_key import is_of
from regdesk.keys.pair import KeyPair

CONTEXT = b"regdesk/desk/1\0"
MAY = -70002
ID_BYTES = 4
NONCE_BYTES = 2
MOST_DESK, MOST_ZONES, MOST_CATEGORY, MOST_CATEGORIES = 2**16 - 1, 2**32 - 1, 255, 64


class Fault(StrEnum):
    """Why a certificate is not taken; each has its sentence in `KEY_FAULTS`."""

    UNREADABLE = "certificate_unreadable"
    OTHER_EVENT = "certificate_other_event"
    NOT_GENUINE = "certificate_not_genuine"
    OTHER_DESK = "certificate_other_desk"
    OTHER_MEETING = "certificate_other_meeting"
    SECOND_EVENT = "certificate_second_event"
    NOT_YET = "certificate_not_yet"
    OVER = "certificate_over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """`public`: the desk's key; `zones`: a bit for each zone; `categories`: ascending small numbers of the event's.

    `begins` and `ends` are aware and in whole seconds; both belong to the time in which it holds.
    """

    id: bytes
    name: str
    desk: int
    zones: int
    categories: tuple[int, ...]
    begins: datetime
    ends: datetime
    public: bytes

    def at(self, now: datetime) -> Fault | None:
        """Whether it holds at a moment: NOT_YET, OVER, or None when it does."""
        if now < self.begins:
            return Fault.NOT_YET
        return Fault.OVER if now > self.ends else None

    def allows(self, category: int, zones: int) -> bool:
        """Whether this desk may make a badge of a category that opens these zones."""
        return category in self.categories and zones & ~self.zones == 0


def id_for(event: str, nonce: bytes) -> bytes:
    """The id of a certificate: 2 bytes of chance, and 2 that follow from them and the id of the event's own file.

    The claims have no place for the event. So whoever has its file knows a certificate for another one, for training
    above all, even where the event key is the same.
    """
    return nonce + sha256(b"regdesk/certificate/1\0" + event.encode() + nonce).digest()[: ID_BYTES - NONCE_BYTES]


def is_for(event: str, certificate: Certificate) -> bool:
    """Whether a certificate was given for the event of this id (32 hexadecimal digits)."""
    return certificate.id == id_for(event, certificate.id[:NONCE_BYTES])


def certify(certificate: Certificate, event_key: KeyPair) -> bytes:
    """Sign a certificate with the event key. Raises ValueError for one that nobody could read."""
    message = cose.signed(CONTEXT, _claims(certificate), event_key)
    if not is_name(certificate.name) or read_certificate(message, event_key.public) != certificate:
        raise ValueError("no certificate")
    return message


def read_certificate(message: bytes, event_public: bytes) -> Certificate | Fault:
    """The certificate that the event with this public key signed; otherwise UNREADABLE or NOT_GENUINE."""
    parts = cose.taken_apart(message)
    if parts is None:
        return Fault.UNREADABLE
    if not parts.genuine(CONTEXT, event_public):
        return Fault.NOT_GENUINE
    claims = parts.claims()
    found = _certificate(claims) if claims is not None else None
    return found if found is not None and _claims(found) == claims else Fault.UNREADABLE


def certificate_text(message: bytes, event_public: bytes) -> str:
    """The certificate on its way to the desk, with the public key that the desk checks by its fingerprint."""
    return as_text(Kind.CERTIFICATE, event_public + message)


@dataclass(frozen=True, slots=True)
class Arrived:
    """A certificate with the message it stands in, and the public key of the event that signed it."""

    certificate: Certificate
    message: bytes
    event_public: bytes


def arrived(text: str, expected: bytes) -> Arrived | Fault:
    """Read a certificate on its way. `expected`: the 10 bytes of the event's fingerprint, typed or scanned elsewhere.

    Nothing is taken from the text but what the event of that fingerprint has signed.
    """
    content = from_text(Kind.CERTIFICATE, text)
    if content is None or len(content) <= KEY_BYTES:
        return Fault.UNREADABLE
    event_public, message = content[:KEY_BYTES], content[KEY_BYTES:]
    if not is_of(expected, event_public):
        return Fault.OTHER_EVENT
    certificate = read_certificate(message, event_public)
    return certificate if isinstance(certificate, Fault) else Arrived(certificate, message, event_public)


def _claims(certificate: Certificate) -> dict[int, object]:
    return {
        SUBJECT: certificate.name,
        EXPIRES: seconds(certificate.ends),
        BEGINS: seconds(certificate.begins),
        ID: certificate.id,
        CONFIRMS: key_claim(certificate.public),
        MAY: [certificate.desk, certificate.zones, list(certificate.categories)],
    }


def _certificate(claims: dict[object, object]) -> Certificate | None:
    name, public, identity = name_in(claims), key_in(claims), bytes_in(claims, ID, ID_BYTES)
    begins, ends = moment_in(claims, BEGINS), moment_in(claims, EXPIRES)
    may = _may(claims.get(MAY))
    if name is None or public is None or identity is None or begins is None or ends is None or may is None:
        return None
    if begins > ends:
        return None
    desk, zones, categories = may
    return Certificate(
        id=identity, name=name, desk=desk, zones=zones, categories=categories, begins=begins, ends=ends, public=public
    )


def _may(found: object) -> tuple[int, int, tuple[int, ...]] | None:
    match found:
        case [desk, zones, [*categories]]:
            numbers = [number_in(category, 0, MOST_CATEGORY) for category in categories]
            known = [number for number in numbers if number is not None]
            rising = known == sorted(set(known)) and len(known) == len(numbers) <= MOST_CATEGORIES
            number, mask = number_in(desk, 1, MOST_DESK), number_in(zones, 0, MOST_ZONES)
            return (number, mask, tuple(known)) if number is not None and mask is not None and rising else None
        case _:
            return None
