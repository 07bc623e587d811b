"""What the log says of delegations: who was let collect for others, and what was handed over when it ended.

Ids and codes, never a name. Of a collector who is not on the list only what is kept of any document (practice 2L).
"""

from dataclasses import dataclass
from enum import StrEnum

from regdesk.collection.facts import Code


class Authority(StrEnum):
    """Why somebody may take the badges of others (practice 2E, 2C)."""

    FOCAL_POINT = "focal_point"
    LETTER = "letter"
    POWER_OF_ATTORNEY = "power_of_attorney"
    VIP = "vip"
    SUPERVISOR = "supervisor"


@dataclass(frozen=True, slots=True)
class CollectorAccepted:
    """Somebody may collect for these people. `collection`: 32 hexadecimal digits, the key of all that follows.

    `collector`: participant id; empty for who is not on the list, of whom then kind, issuer and the last four signs of
    the document are kept. `authority`: value of `Authority`; `reference`, `dated` (ISO): of the letter that was seen.
    `people`: the participant ids that it covers, in the order of printing; of many, further entries of the same
    collection name the others. `receipt`: the number of what the collector signs, never given again at this desk.
    """

    collection: str
    delegation: str
    collector: str
    authority: str
    people: tuple[str, ...]
    reference: str = ""
    dated: str = ""
    document_kind: str = ""
    issuer: str = ""
    number_ends: str = ""
    receipt: int = 0


@dataclass(frozen=True, slots=True)
class CollectionEnded:
    """The badges with the codes `handed` were taken; `left`: (participant id, why) of each member who got none.

    `signed`: the collector signed the receipt. Of many, further entries of the same collection name the others.
    """

    collection: str
    handed: tuple[Code, ...]
    left: tuple[tuple[str, str], ...]
    signed: bool
