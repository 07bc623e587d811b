"""Guided practice: six people come to a training desk, and its own log says how well each was served.

It judges by entries alone, as an auditor would: what a screen showed or which key was pressed does not count.
"""

import csv
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import median

from regdesk.clock import Clock
from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import (
    BadgeCollected,
    BadgeRequested,
    Checked,
    Entry,
    Proof,
    Referred,
    Refused,
)
from regdesk.desk.answers import Came, Found
from regdesk.desk.desk import Desk
from regdesk.identity.document import Source
from regdesk.identity.mrz import document_of, parse
from regdesk.printing.printer import Printer
from regdesk.resources import path as resource
from regdesk.resources import text


class Kind(StrEnum):
    """What a case teaches."""

    MATCH = "match"
    LOOK = "look"
    STOP = "stop"
    COLLECTED = "collected"
    NOT_ACCREDITED = "not_accredited"
    OUTSIDE = "outside"

    @property
    def gets_a_badge(self) -> bool:
        return self in (Kind.MATCH, Kind.LOOK)


class Outcome(StrEnum):
    """How a case ended. A badge that was asked for counts, whatever became of it."""

    HANDED_OVER = "handed_over"
    SENT_AWAY = "sent_away"
    BADGE_PRINTED = "badge_printed"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Lesson:
    """One case. `person`: a participant id; `papers`: texts as a reader sends them; `clock`: the time at the desk."""

    kind: Kind
    person: str
    papers: tuple[str, ...]
    clock: datetime | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """`took`: from the first moment with the person to the entry that ended the case."""

    kind: Kind
    outcome: Outcome
    took: timedelta

    @property
    def right(self) -> bool:
        return self.outcome is (Outcome.HANDED_OVER if self.kind.gets_a_badge else Outcome.SENT_AWAY)


class PracticeClock:
    """The real clock, until it is moved on: for the case that comes when collection is over."""

    def __init__(self, real: Clock) -> None:
        self._real = real
        self._ahead = timedelta()

    def now(self) -> datetime:
        return self._real.now() + self._ahead

    def move_on(self, by: timedelta) -> None:
        self._ahead += by


class Practice:
    """The cases of one training desk, one after the other. `clock` is the one below the desk's own."""

    def __init__(self, desk: Desk, clock: PracticeClock) -> None:
        assert desk.event.training is not None
        self._desk, self._clock = desk, clock
        self.lessons = lessons(desk)
        self.results: tuple[Result, ...] = ()
        self._began: datetime | None = None
        self._after = 0

    @property
    def lesson(self) -> Lesson | None:
        """Whose turn it is; None when all are served."""
        return self.lessons[len(self.results)] if len(self.results) < len(self.lessons) else None

    @property
    def under_way(self) -> bool:
        return self._began is not None

    def begin(self) -> None:
        """The person stands at the desk: time runs from here."""
        lesson = self.lesson
        assert lesson
        if lesson.clock:
            self._clock.move_on(max(lesson.clock - self._desk.now(), timedelta()))
        self._after = last_number(self._desk)
        self._began = self._desk.now()

    def ended(self) -> Result | None:
        """The result, once the log says that the person was served; it is counted then, and the next one may come."""
        lesson, began = self.lesson, self._began
        if lesson is None or began is None:
            return None
        served = _of(lesson.person, self._desk.log(after=self._after))
        end = next((entry for entry in served if isinstance(entry.word, BadgeCollected | Refused | Referred)), None)
        return self._counted(Result(lesson.kind, outcome_of(served), end.at - began)) if end else None

    def leave(self) -> Result:
        """The clerk gives this case up."""
        lesson, began = self.lesson, self._began
        assert lesson
        assert began
        return self._counted(Result(lesson.kind, Outcome.LEFT, self._desk.now() - began))

    def _counted(self, result: Result) -> Result:
        self.results += (result,)
        self._began = None
        return result


def usual(results: Sequence[Result]) -> timedelta | None:
    """The median of the cases that were served as they should be; None without any."""
    times = [result.took.total_seconds() for result in results if result.right]
    return timedelta(seconds=median(times)) if times else None


def outcome_of(served: Sequence[Entry]) -> Outcome:
    words = tuple(entry.word for entry in served)
    if any(isinstance(word, BadgeCollected) for word in words):
        return Outcome.HANDED_OVER
    if any(isinstance(word, BadgeRequested) for word in words):
        return Outcome.BADGE_PRINTED
    return Outcome.SENT_AWAY if any(isinstance(word, Refused | Referred) for word in words) else Outcome.LEFT


def last_number(desk: Desk) -> int:
    entries = desk.log()
    return entries[-1].seq if entries else 0


def _of(person: str, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """What was done with this person, and who was sent away without being found on the list."""
    return tuple(
        entry for entry in entries
        if entry.person == person or (entry.person is None and isinstance(entry.word, Refused | Referred))
    )  # fmt: skip


def lessons(desk: Desk) -> tuple[Lesson, ...]:
    """The cases of the sample, with the ids that its people have on this desk's list."""
    cases = tomllib.loads(text("sample", "practice.toml"))["case"]
    return tuple(
        Lesson(
            Kind(case["kind"]), _person(desk, case["person"]),
            tuple(_paper(case["person"], paper) for paper in case["papers"]),
            case["clock"].replace(tzinfo=desk.event.zone) if "clock" in case else None,
        )
        for case in cases
    )  # fmt: skip


def _person(desk: Desk, confirmation: str) -> str:
    found = desk.find(confirmation)
    assert isinstance(found, Found), confirmation
    return found.person.id


def _paper(confirmation: str, paper: str) -> str:
    return {"confirmation": confirmation, "passport": passport_of(confirmation)}.get(paper, paper)


def passport_of(confirmation: str) -> str:
    """The machine-readable lines of the passport that a person of the sample carries."""
    with resource("sample", "documents.csv").open(encoding="utf-8", newline="") as file:
        row = next(row for row in csv.DictReader(file) if row["Confirmation code"] == confirmation)
    return "\n".join(row[name] for name in ("Line 1", "Line 2", "Line 3") if row.get(name))


def take_sample(desk: Desk) -> None:
    """Import the sample list with its portraits."""
    portraits = resource("sample", "portraits")
    plan = desk.read_list(resource("sample", "roster.csv"), photos=portraits)
    desk.take_list(plan, photos=portraits, act=desk.new_act())


def give_before(desk: Desk, printer: Printer) -> None:
    """Hand over the badges of those who come again, by the acts that every badge is given by."""
    for lesson in lessons(desk):
        if lesson.kind is Kind.COLLECTED:
            _give(desk, lesson, printer)


def _give(desk: Desk, lesson: Lesson, printer: Printer) -> None:
    document = document_of(parse(lesson.papers[-1]), Source.SCANNED, on=desk.today_is())
    check = desk.check(lesson.person, document).check
    looked = tuple(finding.field for finding in check.looks)
    desk.confirm_identity(lesson.person, check, how=Checked.SCANNED, looked_at=looked, act=desk.new_act())
    end = desk.print_badge(lesson.person, printer, act=desk.new_act())
    assert not isinstance(end, Refusal)
    assert end.came is Came.PRINTED
    desk.hand_over(lesson.person, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())
