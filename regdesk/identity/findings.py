"""The words of a comparison: one finding per line, and the verdict of all. It holds no rule but how findings add up."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from regdesk.identity.document import Document, PartialDate
from regdesk.people.names import Marks, Result

NOTHING = "—"
"""What a line shows where a side has no value."""

UNREGISTERED = "not_registered"
"""The reason of a line for which the list gives no value: nothing to compare, and not the person's fault."""


class Field(StrEnum):
    """The lines of the table, in the order in which it shows them. SEX only where the registration has it."""

    FAMILY = "family"
    GIVEN = "given"
    BORN = "born"
    NATIONALITY = "nationality"
    NUMBER = "number"
    EXPIRES = "expires"
    SEX = "sex"


class Verdict(StrEnum):
    """What a clerk is asked to do. It never says that somebody is the same person: that is for people to see."""

    NO_DOCUMENT = "no_document"
    ALL_SAME = "all_same"
    LOOK = "look"
    STOP = "stop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line: what registration and document say, and how they agree.

    `registration` and `document` are ready to show, save dates: those are ISO here, and as values in
    `registration_date` and `document_date` for a window to write in its own way (a mark on a date is on all of it).
    `reason`: key of `regdesk.sentences.FINDINGS`, whose placeholders `facts` fill.
    Marks: start and end of the signs that differ.
    """

    field: Field
    registration: str
    document: str
    result: Result
    reason: str
    facts: Mapping[str, object] = dataclasses.field(default_factory=dict)
    marks_registration: Marks = ()
    marks_document: Marks = ()
    registration_date: PartialDate | None = None
    document_date: PartialDate | None = None

    @property
    def agrees(self) -> bool:
        """True when both sides say the same; a side that says nothing agrees with nothing."""
        return self.result in (Result.SAME, Result.WRITTEN) and self.reason not in (UNREGISTERED, "sex_not_stated")

    @property
    def is_due(self) -> bool:
        """True when a clerk has to look at this line before anything prints."""
        return self.result is Result.LOOK

    def __repr__(self) -> str:
        """Says nothing of the person: a finding must not reach a log by way of a traceback."""
        return f"Finding({self.field}, {self.result}, {self.reason})"


@dataclass(frozen=True, slots=True)
class Check:
    """A document held against a registration. Without a document the findings show the registration's side only."""

    document: Document | None
    findings: tuple[Finding, ...]
    verdict: Verdict
    basis: object = dataclasses.field(default=None, repr=False, compare=False)
    """What it was compared with and when; while that is the same, the check need not be made again."""

    @property
    def looks(self) -> tuple[Finding, ...]:
        """What a clerk has to look at, one after the other."""
        return tuple(finding for finding in self.findings if finding.is_due)

    @property
    def stops(self) -> tuple[Finding, ...]:
        """What stands against printing."""
        return tuple(finding for finding in self.findings if finding.result is Result.STOP)


def verdict_of(findings: tuple[Finding, ...]) -> Verdict:
    """One stop stops; else one look has to be looked at; else everything agrees."""
    results = {finding.result for finding in findings}
    if Result.STOP in results:
        return Verdict.STOP
    return Verdict.LOOK if Result.LOOK in results else Verdict.ALL_SAME


def partial(when: PartialDate | None) -> str:
    """A date in ISO form as far as it is known: 1984-03-14, 1984-03, 1984; a dash when it is not."""
    if when is None:
        return NOTHING
    known = [f"{when.year:04d}"]
    for part in (when.month, when.day):
        if part is None:
            break
        known.append(f"{part:02d}")
    return "-".join(known)
