"""Documents held against registrations, at one moment of one desk. Nothing is written or remembered."""

from dataclasses import dataclass, replace
from datetime import date

from regdesk.desk.answers import Compared
from regdesk.event.event import Event
from regdesk.identity.compare import compare
from regdesk.identity.document import Document
from regdesk.identity.findings import Check
from regdesk.names.forms import Forms
from regdesk.people.participant import Participant
from regdesk.people.states import States


@dataclass(frozen=True, slots=True)
class Comparing:
    """What decides beside person and document. `on`: the day in the event's zone."""

    event: Event
    states: States
    forms: Forms
    on: date

    def check(self, person: Participant, document: Document | None, *, second: bool = False) -> Check:
        """`second`: the further document that the event asks for."""
        check = compare(
            person, document, on=self.on, event=self.event, states=self.states, second=second, forms=self.forms
        )
        return replace(check, basis=(person, second, self))

    def again(self, person: Participant, old: Compared, *, second: bool) -> Compared:
        """What was compared before, with the record as it is now; the same while nothing has changed."""
        if old.check.basis == (person, second, self):
            return old
        return replace(old, check=self.check(person, old.check.document, second=second))
