"""Who collects for a delegation and is on no list: a letter says who, a document proves it, and nothing else does."""

from dataclasses import dataclass
from datetime import date

from regdesk.collection.entitlement import Reason, Refusal
from regdesk.desk.proofs import ends_of, not_accepted, refusal
from regdesk.event.event import Event
from regdesk.identity.document import Document


@dataclass(frozen=True, slots=True)
class Unlisted:
    """A document that was read, and whose face a clerk has compared with who holds it. It is written nowhere whole."""

    document: Document

    @property
    def name(self) -> str:
        """As the document has it; for the screen and for the receipt alone."""
        return " ".join(part for part in (self.document.given, self.document.family) if part)


def against(event: Event, shown: Unlisted, today: date) -> Refusal | None:
    """Why this document proves nobody here; None when it does. There is no record to hold it against."""
    document = shown.document
    if document.kind.value not in event.accepted_documents:
        return refusal(not_accepted(event.accepted_documents))
    if document.expires and document.expires.whole and document.expires.whole < today:
        return refusal(Reason.DOCUMENT_TOO_OLD)
    return None


def kept(shown: Unlisted | None) -> tuple[str, str, str]:
    """Kind, issuer and the last signs of the number: all of it that may be kept (practice 2L)."""
    if shown is None:
        return ("", "", "")
    document = shown.document
    return (document.kind.value, document.issuer, ends_of(document.number))
