"""Turns the codes of the core into translated sentences; it decides nothing.

Every sentence is one unit for the translator. Values go in between Unicode isolates, so that a Latin name or
a number keeps its place inside a sentence that runs from right to left.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject

from regdesk import moments
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.visit import Badge, Visit
from regdesk.collection.window import WindowNow, WindowState
from regdesk.desk.answers import Standing
from regdesk.desk.paper import Trouble
from regdesk.errors import DeskError
from regdesk.event.event import Category, Event
from regdesk.people.participant import Participant
from regdesk.sentences import ERRORS, REFERRAL, REFUSALS, RefusalWords

FIRST_STRONG, POP = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """The text kept in its own direction inside any sentence."""
    return f"{FIRST_STRONG}{text}{POP}" if text else ""


def filled(sentence: str, facts: Mapping[str, str]) -> str | None:
    """The sentence with its facts in isolates; None when a fact that it asks for is not known."""
    try:
        return sentence.format_map({name: isolated(fact) for name, fact in facts.items()})
    except KeyError:
        return None


def masked(number: str) -> str:
    """A document number as a list may show it: `A0773•••8`."""
    if len(number) < 6:
        return "•" * len(number)
    hidden = max(3, len(number) // 3)
    return number[: len(number) - hidden - 1] + "•" * hidden + number[-1]


@dataclass(frozen=True)
class Chip:
    """A state in short: icon, words and tone (ok, warn, bad, neutral)."""

    icon: str
    text: str
    tone: str


@dataclass(frozen=True)
class Told:
    """A sentence that opens with its point: `bold`, then the rest. `tone` colours its icon."""

    bold: str
    rest: str = ""
    icon: str = "info-fill"
    tone: str = "neutral"


@dataclass(frozen=True)
class RefusalTold:
    """Everything the clerk reads and says when a badge is not given."""

    icon: str
    headline: str
    line: str
    say_en: str
    say_es: str


class Wording(QObject):
    """The words of one language; a new one is made with the window when the language changes."""

    def __init__(self, language: str, event: Event) -> None:
        super().__init__()
        self.language = language
        self.event = event

    # dates and times

    def day(self, day: date | None) -> str:
        """`14 Mar 1984`, or a dash when it is not known."""
        return moments.day_of_year(day, self.language) if day else "—"

    def moment(self, at: datetime) -> str:
        """`Fri 1 Dec 13:00`, in the event's zone."""
        return moments.moment(at.astimezone(self.event.zone), self.language)

    def short_day(self, at: datetime) -> str:
        return moments.short_day(at.astimezone(self.event.zone), self.language)

    def clock(self, at: datetime) -> str:
        return moments.clock_time(at.astimezone(self.event.zone))

    def seconds(self, at: datetime) -> str:
        """`08:07:41`."""
        return f"{at.astimezone(self.event.zone):%H:%M:%S}"

    def span(self, length: timedelta) -> str:
        return moments.span(length, self.language)

    def near(self, at: datetime, now: datetime) -> str:
        """`Today 08:07`, `Yesterday, Sun 3 Dec, 16:22` or `Fri 1 Dec 13:00`."""
        day = at.astimezone(self.event.zone).date()
        ago = (now.astimezone(self.event.zone).date() - day).days
        facts = {"day": moments.dated(day, self.language), "time": self.clock(at)}
        if ago == 0:
            return self.tr("Today {time}").format_map(facts)
        if ago == 1:
            return self.tr("Yesterday, {day}, {time}").format_map(facts)
        return self.moment(at)

    # people

    def category(self, category: Category) -> str:
        return category.named(self.language)

    def function_line(self, person: Participant) -> str:
        """`Counsellor, Senegal`: two values side by side, each in its own direction."""
        return ", ".join(isolated(part) for part in (person.function, person.delegation) if part)

    def born(self, person: Participant) -> str:
        return self.tr("born {year}").format(year=person.born.year) if person.born else ""

    def row_line(self, person: Participant) -> str:
        """`Counsellor · born 1986`."""
        return " · ".join(part for part in (isolated(person.function), self.born(person)) if part)

    def standing(self, standing: Standing, visit: Visit) -> Chip:
        match standing:
            case Standing.READY:
                return Chip("check-circle-fill", self.tr("Ready"), "ok")
            case Standing.PRINTED:
                return Chip("printer-fill", self.tr("Printed, not handed over"), "warn")
            case Standing.COLLECTED:
                when = self.short_day(visit.badge.changed) if visit.badge else ""
                return Chip("identification-badge-fill", self.tr("Collected {day}").format(day=when), "neutral")
            case Standing.NOT_ACCREDITED_YET:
                return Chip("hourglass-medium-fill", self.tr("Not accredited yet"), "warn")
            case Standing.NOT_ACCREDITED:
                return Chip("x-circle-fill", self.tr("Not accredited"), "bad")
            case Standing.SEE_SUPERVISOR:
                return Chip("user-sound", self.tr("See supervisor"), "warn")
            case Standing.CANCELLED:
                return Chip("prohibit", self.tr("Badge cancelled"), "neutral")

    def badge_note(self, badge: Badge, now: datetime, desk: str) -> Chip:
        """What the box says after a badge was scanned. `desk` is empty when it is another one than this."""
        facts = {"number": f"{badge.number:05d}", "when": self.near(badge.changed, now), "desk": desk}
        match badge.state.value:
            case "collected" if desk:
                return Chip("", self.tr("Badge {number}: collected {when}, Desk {desk}").format_map(facts), "neutral")
            case "collected":
                return Chip("", self.tr("Badge {number}: collected {when}").format_map(facts), "neutral")
            case "cancelled":
                return Chip("", self.tr("Badge {number} is cancelled").format_map(facts), "bad")
            case _:
                return Chip("", self.tr("Badge {number}: printed, not handed over").format_map(facts), "warn")

    # refusals, troubles, errors

    def refusal(self, refusal: Refusal, *, searched: str = "") -> RefusalTold:
        """The words for a refusal: headline and line in the clerk's language, what to say in both."""
        words = REFUSALS[refusal.reason]
        facts = self._facts(refusal, self.language, searched)
        return RefusalTold(
            _ICON_OF_REASON.get(refusal.reason, "hand-palm-fill"),
            filled(_refusals(words.headline), facts) or "",
            self._line(words, facts),
            words.say_en.format_map(self._facts(refusal, "en", searched)),
            words.say_es.format_map(self._facts(refusal, "es", searched)),
        )

    def referral(self) -> Told:
        return Told(_refusals(REFERRAL.headline), _refusals(REFERRAL.line), "user-sound", "ok")

    def _line(self, words: RefusalWords, facts: Mapping[str, str]) -> str:
        return filled(_refusals(words.line), facts) or filled(_refusals(words.bare), facts) or ""

    def _facts(self, refusal: Refusal, language: str, searched: str) -> dict[str, str]:
        facts = {name: self._local(fact) for name, fact in refusal.facts.items()}
        if "category" in facts:
            facts["category"] = self.event.category(str(facts["category"])).named(language)
        return moments.told({**facts, "searched": searched}, language)

    def _local(self, fact: object) -> object:
        return fact.astimezone(self.event.zone) if isinstance(fact, datetime) else fact

    def error(self, error: DeskError) -> str:
        """What happened and what to do, for a world that failed."""
        sentence = QCoreApplication.translate("errors", ERRORS[error.code])
        return sentence.format_map({name: isolated(str(fact)) for name, fact in error.facts.items()})

    def trouble(self, trouble: Trouble, number: int, *, cancelled: bool) -> Told:
        """What keeps the printer from printing and how to mend it. `cancelled`: the job's badge is void."""
        bold, rest = self._mend(trouble)
        if cancelled:
            void = self.tr("Badge {number} is cancelled.").format(number=isolated(f"{number:05d}"))
            rest = f"{rest} {void}"
        return Told(bold, rest, "printer-fill", "bad")

    def _mend(self, trouble: Trouble) -> tuple[str, str]:
        match trouble:
            case Trouble.OUT_OF_BADGES:
                return self.tr("The printer is out of badges."), self.tr("Put in a new box, then press Enter.")
            case Trouble.JAM:
                return self.tr("Paper jam."), self.tr("Open the lid, take the badge out, close it, press Enter.")
            case Trouble.OPEN:
                return self.tr("The printer is open."), self.tr("Close the lid, then press Enter.")
            case Trouble.RIBBON:
                return self.tr("The ribbon is used up."), self.tr("Put in a new ribbon, then press Enter.")
            case Trouble.OFFLINE:
                return self.tr("The printer is off."), self.tr("Check the cable and the power, then press Enter.")
            case Trouble.PAUSED:
                return self.tr("The printer is paused."), self.tr("Press its pause button, then press Enter.")
            case Trouble.ERROR:
                return self.tr("The printer has a problem."), self.tr("Look at its display, mend it, then press Enter.")

    # the window of collection

    def window(self, window: WindowNow, left: timedelta | None) -> Told | None:
        """What Ready says while nothing may be printed; None while collection is open."""
        match window.state:
            case WindowState.OPEN:
                return None
            case WindowState.CLOSED:
                bold = self.tr("Badge collection closed {when}.").format(when=isolated(self.moment(window.closes)))
                return Told(bold, self.tr("Only a supervisor can give a badge now."), "clock-countdown-fill", "bad")
            case _:
                opens = isolated(self.moment(window.opens_next or window.opened))
                bold = self.tr("Badge collection opens {when}, in {left}.").format(
                    when=opens, left=isolated(self.span(left or timedelta()))
                )
                rest = self.tr("You can look people up. You cannot print.")
                return Told(bold, rest, "clock-countdown-fill", "warn")


def _refusals(text: str) -> str:
    return QCoreApplication.translate("refusals", text) if text else ""


_ICON_OF_REASON = {
    Reason.TOO_EARLY: "clock-countdown-fill",
    Reason.CLOSED_FOR_NOW: "clock-countdown-fill",
    Reason.TOO_LATE: "clock-countdown-fill",
    Reason.NOT_ACCREDITED_YET: "hourglass-medium-fill",
    Reason.SEE_SUPERVISOR: "user-sound",
    Reason.NOT_ON_THE_LIST: "question",
    Reason.IDENTITY_DIFFERS: "warning-octagon-fill",
    Reason.WRONG_DESK: "arrow-right",
}
