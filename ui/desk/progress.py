"""How far a clerk is with one case: what was shown, what is asked for next. It ends with the case."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Self

from regdesk.collection.entitlement import Reason
from regdesk.desk.answers import Asks, Case, Compared, Row
from regdesk.desk.deciding import Approved
from regdesk.identity.compare import same_number
from regdesk.identity.document import Document
from regdesk.identity.mrz import Mrz
from regdesk.people.participant import Participant
from ui.desk.comparison import Comparison
from ui.wording import Told

_NO_ASKS = Asks(frozenset(), second_document=False, second_documents=frozenset(), vouching=False, chaperone=False)


class Doing(Enum):
    """What the clerk is asked: to compare, which document it is, who vouches, what a number reads."""

    COMPARE = auto()
    KIND = auto()
    VOUCHER = auto()
    READING = auto()


@dataclass(frozen=True)
class Progress:
    """`step`: the document of the moment; `first`: the one before it, where two are shown.

    `adult`: somebody has to come along, who then is `chaperone` with a badge number. `unread`: lines of the last scan
    that were not read well. `told`: what the desk has just objected to. `stays`: the clerk keeps to this record though
    the document fits another. `approvals`: what a supervisor said yes to. `looks_back`: the first document is
    shown again.
    """

    case: Case
    step: Comparison
    first: Comparison | None = None
    doing: Doing = Doing.COMPARE
    vouchers: tuple[Row, ...] = ()
    voucher: Participant | None = None
    adult: bool = False
    chaperone: tuple[Participant, int] | None = None
    unread: Mrz | None = None
    told: Told | None = field(default=None, repr=False)
    stays: bool = False
    approvals: tuple[Approved, ...] = ()
    looks_back: bool = False

    @property
    def asks(self) -> Asks:
        return self.case.asks or _NO_ASKS

    @property
    def wants_second(self) -> bool:
        """The first document is fine and another one is needed."""
        return self.first is None and self.step.done and (self.asks.second_document or not self.step.latin)

    @property
    def documents_done(self) -> bool:
        return self.step.done and not self.wants_second

    @property
    def wants_adult(self) -> bool:
        return self.adult and self.chaperone is None and self.documents_done

    @property
    def ready(self) -> bool:
        """Everything was compared; only the face is left to look at."""
        return self.documents_done and not self.wants_adult

    @property
    def granted(self) -> Approved | None:
        """Who said yes to a badge without any document."""
        return next((one for one in self.approvals if one.about == Reason.NO_DOCUMENT), None)

    @property
    def needs_none(self) -> bool:
        """No document is needed, and none was begun with."""
        return self.granted is not None and self.step.waits and self.doing is Doing.COMPARE and not self.unread

    @property
    def other(self) -> Row | None:
        """Whose document it is instead, unless the clerk keeps to this record."""
        return None if self.stays or self.step.passed else self.step.checking.fits

    @property
    def seen(self) -> Comparison:
        """What the table shows: the first document until there is something of the second."""
        waits = self.step.waits and self.doing is Doing.COMPARE
        return self.first if self.first and (self.looks_back or waits) else self.step

    def now(self, step: Comparison) -> Self:
        """Another state of the document of the moment; what was said before is answered."""
        return replace(self, step=step, doing=Doing.COMPARE, unread=None, told=None, looks_back=False)

    def doing_now(self, doing: Doing) -> Self:
        return replace(self, doing=doing, told=None, looks_back=False)

    def is_enough(self, document: Document) -> bool:
        """Whether this document makes the first one needless, whose names are in another script."""
        needless = self.first is not None and not self.first.latin and not self.asks.second_document
        return needless and document.kind in self.asks.documents

    def first_again(self, document: Document) -> bool:
        """Whether the second document is the first one once more."""
        first = self.first.document if self.first else None
        return bool(first and first.kind is document.kind and same_number(first.number, document.number))

    def shown(self) -> tuple[Compared, ...]:
        """What was compared by now, for the log."""
        steps = (self.first, self.step) if self.first else (self.step,)
        return tuple(step.compared() for step in steps if not step.waits)
