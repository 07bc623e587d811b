"""The certificate that a desk took in enrolment, as it lies in its database."""

from regdesk.keys.carried import Kind, from_text
from regdesk.keys.certificate import Arrived, Fault, arrived
from regdesk.keys.claims import KEY_BYTES
from regdesk.keys.event_key import fingerprint, read_fingerprint
from regdesk.store.reading import Reading

EVENT_KEY, CERTIFICATE = "event key", "desk certificate"


def certificate_in(text: str) -> Arrived | Fault:
    """A certificate that was taken; whose it is was compared then."""
    content = from_text(Kind.CERTIFICATE, text) or b""
    return arrived(text, read_fingerprint(fingerprint(content[:KEY_BYTES])) or b"")


def taken(tx: Reading) -> Arrived | None:
    """The certificate of this desk; None before it was enrolled."""
    found = certificate_in(tx.value(CERTIFICATE) or "")
    return found if isinstance(found, Arrived) else None
