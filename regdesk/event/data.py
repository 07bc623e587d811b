"""What an event file says of personal data: what they are for, how long they stay, whether one person's may go."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from regdesk.event.table import Problems, Table

LONGEST_KEPT = timedelta(days=731)
"""After the last day: audits of a meeting are over by then (retention no longer than needed, practice 2L)."""
LONGEST_PURPOSE, LONGEST_CONTACT = 240, 120
"""Signs: the purpose stands on the sign-in screen in three lines at most."""


class Deletion(StrEnum):
    """Whether a supervisor may erase one person from a desk before the retention date."""

    ALLOWED = "allowed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class DataTerms:
    """`keep_until`: the last day, local to the event, on which a desk may hold a person. `contact`: whom to ask."""

    purpose: str
    keep_until: date
    deletion: Deletion
    contact: str

    def overdue(self, today: date) -> bool:
        """Whether everything should have been wiped by now."""
        return today > self.keep_until


def read_terms(top: Table, ends: date) -> DataTerms | None:
    """The part [data] of an event file that ends on a day; None where there is none. Mistakes are told to the table."""
    if not top.has("data"):
        top.table("data")
        return None
    table = top.table("data")
    terms = DataTerms(
        purpose=table.text("purpose"),
        keep_until=table.day("keep_until"),
        deletion=table.choice("deletion", Deletion),
        contact=table.text("contact"),
    )
    table.close()
    _check(terms, ends, table.problems)
    return terms


def _check(terms: DataTerms, ends: date, problems: Problems) -> None:
    for key, said, most in (("purpose", terms.purpose, LONGEST_PURPOSE), ("contact", terms.contact, LONGEST_CONTACT)):
        if len(said) > most:
            problems.tell(("data", key), "data_too_long", most=most)
    keep = ("data", "keep_until")
    if not problems.clean(keep, ("data",), ("ends",)):
        return
    if terms.keep_until < ends:
        problems.tell(keep, "kept_too_short")
    elif terms.keep_until - ends > LONGEST_KEPT:
        problems.tell(keep, "kept_too_long", days=LONGEST_KEPT.days)
