"""Turns the codes of the core into translated sentences; it decides nothing.

Every sentence is one unit for the translator. Values go in between Unicode isolates, so that a Latin name or
a number keeps its place inside a sentence that runs from right to left.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject

from regdesk import moments
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.visit import Badge, BadgeState, Visit
from regdesk.collection.window import WindowNow, WindowState
from regdesk.desk.answers import PrintEnd, Standing
from regdesk.desk.needs_you import Exposure
from regdesk.desk.paper import Trouble
from regdesk.errors import DeskError
from regdesk.event.event import Category, Event
from regdesk.people.participant import Participant
from regdesk.people.states import States
from regdesk.sentences import (
    ERRORS,
    MENDS,
    MENDS_HELD,
    PRINT_REASONS,
    REFERRAL,
    SUPPLIES,
    TROUBLES,
    RefusalWords,
    words_of,
)
from regdesk.sentences.exposure import EXPOSED
from regdesk.sentences.staff import ASKED_ROLES
from regdesk.unseen import plain_lines

FIRST_STRONG, POP = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """The text kept in its own direction inside any sentence; nothing in it can end that or turn others around."""
    return f"{FIRST_STRONG}{plain_lines(text)}{POP}" if text else ""


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


def _here(_log: str) -> int | None:
    """Where there is one desk, all was done at it."""
    return None


class Wording(QObject):
    """The words of one language; a new one is made with the window when the language changes."""

    def __init__(self, language: str, event: Event, elsewhere: Callable[[str], int | None] = _here) -> None:
        """`elsewhere`: the number of the other desk that wrote a log, 0 where it has none; None: it was this one."""
        super().__init__()
        self.language = language
        self.meeting = event
        self._elsewhere = elsewhere

    # dates and times

    def day(self, day: date | None) -> str:
        """`14 Mar 1984`, or a dash when it is not known."""
        return moments.day_of_year(day, self.language) if day else "—"

    def year(self, day: date | None) -> str:
        """`1984`: all that is told of a birth before a document is held against it."""
        return str(day.year) if day else "—"

    def moment(self, at: datetime) -> str:
        """`Fri 1 Dec 13:00`, in the event's zone."""
        return moments.moment(at.astimezone(self.meeting.zone), self.language)

    def short_day(self, at: datetime) -> str:
        return moments.short_day(at.astimezone(self.meeting.zone), self.language)

    def clock(self, at: datetime) -> str:
        return moments.clock_time(at.astimezone(self.meeting.zone))

    def seconds(self, at: datetime) -> str:
        """`08:07:41`."""
        return f"{at.astimezone(self.meeting.zone):%H:%M:%S}"

    def span(self, length: timedelta) -> str:
        return moments.span(length, self.language)

    def near(self, at: datetime, now: datetime) -> str:
        """`Today 08:07`, `Yesterday, Sun 3 Dec, 16:22` or `Fri 1 Dec 13:00`."""
        day = at.astimezone(self.meeting.zone).date()
        ago = (now.astimezone(self.meeting.zone).date() - day).days
        facts = {"day": moments.dated(day, self.language), "time": self.clock(at)}
        if ago == 0:
            return self.tr("Today {time}").format_map(facts)
        if ago == 1:
            return self.tr("Yesterday, {day}, {time}").format_map(facts)
        return self.moment(at)

    # people

    def category(self, category: Category, person: Participant) -> str:
        """The word for this very person: languages have one for women and one for men."""
        return category.named(self.language, person.sex)

    def country(self, name: str, states: States) -> str:
        """A State's name, given in English as the core has it; what is no State stays as it is."""
        state = states.find(name) if self.language == "es" else None
        return state.name_es if state else name

    def function_line(self, person: Participant) -> str:
        """`Counsellor, Senegal`: two values side by side, each in its own direction."""
        return ", ".join(isolated(part) for part in (person.function, person.delegation) if part)

    def born(self, person: Participant) -> str:
        return self.tr("born {year}").format(year=person.born.year) if person.born else ""

    def row_line(self, person: Participant) -> str:
        """`Counsellor · born 1986`."""
        return " · ".join(part for part in (isolated(person.function), self.born(person)) if part)

    def standing(self, standing: Standing, visit: Visit) -> Chip:
        badge = visit.badge
        return (badge and self._standing_elsewhere(standing, badge)) or self._standing(standing, badge)

    def _standing(self, standing: Standing, badge: Badge | None) -> Chip:
        match standing:
            case Standing.READY:
                return Chip("check-circle-fill", self.tr("Ready"), "ok")
            case Standing.PRINTED:
                return Chip("printer-fill", self.tr("Printed, not handed over"), "warn")
            case Standing.COLLECTED:
                when = self.short_day(badge.changed) if badge else ""
                return Chip("identification-badge-fill", self.tr("Collected {day}").format(day=when), "neutral")
            case Standing.NOT_ACCREDITED_YET:
                return Chip("hourglass-medium-fill", self.tr("Not accredited yet"), "warn")
            case Standing.NOT_ACCREDITED:
                return Chip("x-circle-fill", self.tr("Not accredited"), "bad")
            case Standing.SEE_SUPERVISOR:
                return Chip("user-sound", self.tr("See supervisor"), "warn")
            case Standing.CANCELLED:
                return Chip("prohibit", self.tr("Badge cancelled"), "neutral")

    def _standing_elsewhere(self, standing: Standing, badge: Badge) -> Chip | None:
        """What another desk did or does for who is meant; None where it was this one."""
        number = self._elsewhere(badge.desk)
        if number is None:
            return None
        facts = {"desk": isolated(self.desk(number)), "day": isolated(self.short_day(badge.changed))}
        if standing is Standing.COLLECTED:
            text = self.tr("Collected {day}, {desk}").format_map(facts)
            return Chip("identification-badge-fill", text, "neutral")
        if badge.state is BadgeState.PRINTED:
            return Chip("printer-fill", self.tr("Printed at {desk}").format_map(facts), "warn")
        if badge.state in (BadgeState.REQUESTED, BadgeState.UNKNOWN):
            return Chip("printer-fill", self.tr("Badge prints at {desk}").format_map(facts), "warn")
        return None

    def where(self, badge: Badge, here: int) -> str:
        """The desk that gave or made a badge, by its number. `here`: that of this desk."""
        number = self._elsewhere(badge.desk)
        return self.desk(here if number is None else number)

    def exposed(self, one: Exposure, now: datetime) -> str:
        """How much of what was given here could be given again at one other desk."""
        ago = self.span(now - one.since) if one.since else ""
        facts = {"desk": isolated(self.desk(one.desk)), "ago": isolated(ago), "count": one.count}
        return _translated("exposure", EXPOSED[one.key]).format_map(facts)

    def badge_scanned(self, badge: Badge, now: datetime) -> Told:
        """What a scanned badge of this event is."""
        facts = {"number": isolated(f"{badge.number:05d}"), "when": isolated(self.near(badge.changed, now))}
        icon = "identification-badge-fill"
        other = self._elsewhere(badge.desk)
        match badge.state:
            case BadgeState.COLLECTED if other is not None:
                facts["desk"] = isolated(self.desk(other))
                return Told(self.tr("Badge {number}: collected {when}, {desk}").format_map(facts), "", icon, "neutral")
            case BadgeState.COLLECTED:
                return Told(self.tr("Badge {number}: collected {when}").format_map(facts), "", icon, "neutral")
            case BadgeState.CANCELLED:
                bold = self.tr("Badge {number} is cancelled.").format_map(facts)
                return Told(bold, self.tr("Put it in the spoiled envelope."), icon, "bad")
            case BadgeState.VOID:
                bold = self.tr("Badge {number} is cancelled.").format_map(facts)
                return Told(bold, self.tr("Put it in the returned box."), icon, "bad")
            case _ if other is not None:
                facts["desk"] = isolated(self.desk(other))
                bold = self.tr("Badge {number}: printed at {desk}, not handed over").format_map(facts)
                return Told(bold, "", icon, "warn")
            case _:
                return Told(self.tr("Badge {number}: printed, not handed over").format_map(facts), "", icon, "warn")

    def desk(self, number: int) -> str:
        """A desk by its number; 0: nobody has certified it, or it is not known here."""
        return self.tr("Desk {number}").format(number=number) if number else self.tr("Another desk")

    # did a badge come out?

    def came_out(self, badge: Badge, why: str) -> tuple[str, str]:
        """The question, and what is known: after a doubt what the printer said, after a crash where to look."""
        if why:
            return self.tr("Did a badge come out?"), why
        facts = {"number": isolated(f"{badge.number:05d}"), "when": isolated(self.moment(badge.requested))}
        line = self.tr("It was sent to the printer {when}, and nobody saw how that ended. Look at the printer.")
        return self.tr("Did badge {number} come out?").format_map(facts), line.format_map(facts)

    def came_out_yes(self, *, after_crash: bool) -> str:
        return self.tr("Yes, it came out") if after_crash else self.tr("Yes, hand it over")

    def came_out_no(self) -> str:
        return self.tr("No, print again")

    def came_out_spoiled(self) -> str:
        return self.tr("It came out spoiled")

    def came_out_later(self) -> str:
        return self.tr("Ask me later")

    def came_out_box(self, number: str) -> str:
        return self.tr("Scan badge {number}, if it is there").format(number=number)

    def doubt(self, end: PrintEnd) -> str:
        """What the printer said when it could not vouch for the badge; never what to press: Enter would say yes."""
        why = self.print_reason(end.reason) or self.tr(
            "The printer did not confirm the badge. Look whether it came out."
        )
        stuck = [trouble for trouble in end.troubles if trouble is not Trouble.OFFLINE]
        return f"{self.trouble(stuck[0]).bold} {why}" if stuck else why

    # refusals, troubles, errors

    def refusal(self, refusal: Refusal, *, searched: str = "") -> RefusalTold:
        """The words for a refusal: headline and line in the clerk's language, what to say in both."""
        words = words_of(refusal.reason, refusal.facts)
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
            facts["category"] = self.meeting.category(str(facts["category"])).named(language)
        if "role" in facts:
            facts["role"] = QCoreApplication.translate("staff", ASKED_ROLES[str(facts["role"])])
        return moments.told({**facts, "searched": searched}, language)

    def _local(self, fact: object) -> object:
        return fact.astimezone(self.meeting.zone) if isinstance(fact, datetime) else fact

    def error(self, error: DeskError) -> str:
        """What happened and what to do, for a world that failed."""
        sentence = _translated("errors", ERRORS[error.code])
        return sentence.format_map({name: isolated(str(fact)) for name, fact in error.facts.items()})

    def trouble(self, trouble: Trouble) -> Told:
        """What keeps the printer from printing and how to mend it."""
        return Told(
            _translated("troubles", TROUBLES[trouble]), _translated("troubles", MENDS[trouble]), _PRINTER, "bad"
        )

    def held_up(self, trouble: Trouble) -> Told:
        """What a printer waits for that still has the badge: nobody has to press anything."""
        rest = _translated("troubles", MENDS_HELD[trouble])
        return Told(_translated("troubles", TROUBLES[trouble]), rest, _PRINTER, "bad")

    def low(self, supplies: Sequence[str]) -> str:
        """What runs out in the printer. A supply that is not known by name is called as the printer calls it."""
        known = {supply: _translated("supplies", words) for supply, words in SUPPLIES.items()}
        named = ", ".join(known.get(supply) or isolated(supply) for supply in supplies)
        return self.tr("Low on {supplies}").format(supplies=named)

    def not_printed(self, end: PrintEnd) -> Told:
        """Why no badge came out, what to do, and that its number is void."""
        told = self.trouble(end.troubles[0]) if end.troubles else self._print_reason(end)
        void = self.tr("Badge {number} is cancelled.").format(number=isolated(f"{end.badge.number:05d}"))
        return Told(told.bold, f"{told.rest} {void}", _PRINTER, "bad")

    def print_reason(self, reason: str) -> str:
        """Why nobody knows whether a badge came out; empty for a printer that never says."""
        return _translated("print reasons", PRINT_REASONS.get(reason, ""))

    def _print_reason(self, end: PrintEnd) -> Told:
        sentence = self.print_reason(end.reason) or _translated("errors", ERRORS.get(end.reason, ""))
        said = filled(sentence, {"printer": end.badge.printer}) or ""
        return Told(self.tr("The badge was not printed."), said or self.tr("Look at the printer, then press Enter."))

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


def _translated(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text) if text else ""


def _refusals(text: str) -> str:
    return _translated("refusals", text)


_PRINTER = "printer-fill"


_ICON_OF_REASON = {
    Reason.TOO_EARLY: "clock-countdown-fill",
    Reason.CLOSED_FOR_NOW: "clock-countdown-fill",
    Reason.TOO_LATE: "clock-countdown-fill",
    Reason.NOT_ACCREDITED_YET: "hourglass-medium-fill",
    Reason.SEE_SUPERVISOR: "user-sound",
    Reason.NOT_ON_THE_LIST: "question",
    Reason.IDENTITY_DIFFERS: "warning-octagon-fill",
    Reason.WRONG_DESK: "arrow-right",
    Reason.OTHER_LANE: "arrow-right",
}
