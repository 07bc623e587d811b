"""A pre-registered person as the list has them: one frozen value."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from regdesk.people.capitals import in_capitals


class Accreditation(StrEnum):
    """What the accrediting authority has decided so far. A desk only reads it."""

    PENDING = "pending"
    ACCREDITED = "accredited"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    DUPLICATE = "duplicate"


class DelegationKind(StrEnum):
    MEMBER_STATE = "member_state"
    OBSERVER_STATE = "observer_state"
    GA_OBSERVER = "ga_observer"
    UN_ENTITY = "un_entity"
    STAKEHOLDER = "stakeholder"
    MEDIA = "media"
    HOST_COUNTRY = "host_country"
    INVITED = "invited"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """One registration.

    `id`: 32 hex digits made from source and reference, so every desk that imports the list has the same.
    `confirmation`: as printed on the letter, with its hyphen. `delegation`: UN short name or organisation.
    `category` and `channel`: keys of the event. `nationality`: three letters as in ISO 3166-1 alpha-3.
    `basis`: value of `regdesk.event.event.Basis`, or empty when the list does not say.
    `photo`: name of a picture in the desk's photo store, or empty. `extra`: columns kept as they came.
    """

    id: str
    source: str
    source_ref: str
    confirmation: str = ""
    family: str = ""
    given: str = ""
    family_known: bool = True
    honorific: str = ""
    title: str = ""
    function: str = ""
    delegation: str = ""
    delegation_kind: DelegationKind = DelegationKind.OTHER
    category: str = ""
    channel: str = ""
    accreditation: Accreditation = Accreditation.PENDING
    decided: date | None = None
    submitted: date | None = None
    born: date | None = None
    nationality: str = ""
    sex: str = ""
    document_kind: str = ""
    document_number: str = ""
    document_expires: date | None = None
    email: str = ""
    vip: bool = False
    hold: bool = False
    parliamentarian: bool = False
    basis: str = ""
    consent: bool = False
    hotel: str = ""
    language: str = ""
    photo: str = ""
    extra: tuple[tuple[str, str], ...] = ()

    def __repr__(self) -> str:
        """Says nothing of the person: a participant must not reach a log by way of a traceback."""
        return f"Participant({self.id})"

    @property
    def badge_name(self) -> tuple[str, str]:
        """Given and family name as badge and screen write them: capitals only for a known family name."""
        return self.given, in_capitals(self.family, self.nationality) if self.family_known else self.family

    @property
    def full_name(self) -> str:
        return " ".join(part for part in self.badge_name if part)
