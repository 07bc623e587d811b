"""What somebody sees who stands behind a desk and counts: sheets, hands, words. Never asked of the desk itself."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from regdesk.collection.badge_words import BadgeVoided, VoidReason
from regdesk.collection.delegation_words import CollectionEnded, CollectorAccepted
from regdesk.collection.entries import BadgeCollected, Decided, Entry, IdentityConfirmed
from regdesk.event.event import Event, FocalPoint, FourEyes, Policies
from regdesk.printing.printer import Job, JobState, Outcome, Status, Tell, Trouble
from tests.desk.journey import PERSON
from tests.gate.made import event_with_doors
from tests.make import a_person

FOCAL = a_person(confirmation="F0CA-0001", given="Awa", document_number="A00000001")
MEMBER = a_person(confirmation="F0CA-0002", given="Binta", document_number="A00000002")
TWIN = a_person(confirmation="TW1N-0001", given="Aïssatou", document_number=PERSON.document_number, delegation="Mali")
PRESS = a_person(confirmation="MED1-0001", given="Coumba", category="media", delegation="Radio", channel="media")
OTHERS = tuple(a_person(confirmation=f"0THE-000{n}", given=f"Given{n}", delegation="Chad") for n in range(4))
PEOPLE = (*OTHERS, PERSON, FOCAL, MEMBER, TWIN, PRESS)
SENEGAL = "Senegal"
TWINS = (PERSON.id, TWIN.id)
HOWS = ("jam", "came", "none", "stays", "off", "cut before", "cut after", "cut stays", "good", "good")
"""What a printer may do. `came`, `none`, `stays`: it says nothing, and a page came, never comes, or may come later.

`cut`: the laptop dies meanwhile.
"""


def the_event() -> Event:
    """The small event with doors; a focal point for Senegal, and four eyes on every replacement."""
    policies = Policies(four_eyes=frozenset({FourEyes.REPLACEMENT}))
    return event_with_doors(policies=policies, focal_points=(FocalPoint(SENEGAL, FOCAL.confirmation),))


class PowerCut(BaseException):
    """The laptop dies while the printer works."""


@dataclass
class Box:
    """Blanks of one size. `fed`: attempts whose sheets left it; `told`: those of which the desk was told."""

    count: int
    fed: dict[str, int] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)

    def feed(self, attempt: str, sheets: int = 1) -> None:
        self.count -= sheets
        self.fed[attempt] = self.fed.get(attempt, 0) + sheets

    @property
    def untold(self) -> int:
        """Sheets that are gone, and nobody could know."""
        return sum(sheets for attempt, sheets in self.fed.items() if attempt not in self.told)


@dataclass
class Faulty:
    """A printer that does what the next of `HOWS` says. `sheets`: how many pages of a job come before trouble."""

    name: str
    box: Box
    how: str = "good"
    sheets: int = 1
    lets_go: bool = True
    waiting: set[str] = field(default_factory=set)
    jobs: list[Job] = field(default_factory=list)

    def status(self) -> Status:
        return Status(ready=True)

    def print(self, job: Job, tell: Tell) -> Outcome:
        self.jobs.append(job)
        if self.how in ("good", "jam", "came", "cut after"):
            self.box.feed(job.attempt, self.sheets)
        if self.how in ("stays", "cut stays"):
            self.waiting.add(job.attempt)
        if self.how.startswith("cut"):
            raise PowerCut
        if self.how in ("good", "jam"):
            self.box.told.add(job.attempt)
        match self.how:
            case "good":
                return Outcome(JobState.PRINTED)
            case "jam":
                return Outcome(JobState.FAILED, "aborted", (Trouble.JAM,))
            case "off":
                return Outcome(JobState.FAILED, "printer_off")
            case _:
                return Outcome(JobState.UNKNOWN, "timeout")

    def find(self, attempt: str) -> Outcome:
        return Outcome(JobState.UNKNOWN)

    def take_back(self, attempt: str) -> Outcome:
        if attempt in self.waiting and not self.lets_go:
            return Outcome(JobState.UNKNOWN, "not_taken_back")
        if attempt in self.box.fed:
            self.box.told.add(attempt)
            return Outcome(JobState.PRINTED)
        self.waiting.discard(attempt)
        return Outcome(JobState.CANCELLED)

    def comes_late(self) -> None:
        """What waited comes out, whatever was said of it meanwhile."""
        for attempt in sorted(self.waiting):
            self.box.feed(attempt)
        self.waiting.clear()


@dataclass
class World:
    """`ended`: codes that were told to be no good; `had`: how many collected badges of each person ended."""

    active: dict[str, str] = field(default_factory=dict)
    for_a_day: dict[str, str] = field(default_factory=dict)
    ended: set[str] = field(default_factory=set)
    had: dict[str, int] = field(default_factory=dict)

    def collects(self, person: str, code: str) -> None:
        assert person not in self.active, "nobody has two"
        assert code not in self.ended, "what ended never counts again"
        self.active[person] = code
        if day := self.for_a_day.pop(person, ""):
            self.ended.add(day)

    def loses(self, person: str) -> None:
        self.ended.add(self.active.pop(person))
        self.had[person] = self.had.get(person, 0) + 1

    def gets_for_a_day(self, person: str, code: str) -> None:
        assert person not in self.active and person not in self.for_a_day, "nobody has two"
        assert code not in self.ended
        self.for_a_day[person] = code


@dataclass
class Behind:
    """What stands behind each badge in a hand, followed through the log."""

    identified: set[str] = field(default_factory=set)
    shown: set[str] = field(default_factory=set)
    accepted: dict[str, CollectorAccepted] = field(default_factory=dict)

    def take(self, entry: Entry) -> None:
        person = entry.person or ""
        match entry.word:
            case IdentityConfirmed():
                self.identified.add(person)
                self.shown.add(person)
            case BadgeVoided(reason=reason) if reason != VoidReason.REPLACED:
                self.identified.discard(person)
            case Decided(approved=True, about="already_collected"):
                self.identified.discard(person)
            case BadgeCollected() as word:
                self._collects(person, word)
            case CollectorAccepted() | CollectionEnded() as told:
                self._collector(told)
            case _:
                pass

    def _collector(self, word: CollectorAccepted | CollectionEnded) -> None:
        if isinstance(word, CollectorAccepted):
            assert word.collector in self.shown
            self.accepted[word.collection] = word
        else:
            self.accepted.pop(word.collection)

    def _collects(self, person: str, word: BadgeCollected) -> None:
        if word.collection:
            assert self.accepted[word.collection].collector == word.collector
            assert person in self.accepted[word.collection].people
        else:
            assert person in self.identified, "a document is behind it"


def given_rightly(log: Iterable[Entry]) -> None:
    """Behind each badge stands a document of its bearer, or that of a collector who was accepted for them."""
    behind = Behind()
    for entry in log:
        behind.take(entry)
