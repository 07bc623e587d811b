"""What stands on the screen at a door, in words of one language and one word of a second; it decides nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject

from regdesk import moments
from regdesk.desk.gate import Scanned, Tally
from regdesk.desk.gate_list import GateList, Source
from regdesk.event.doors import Door, DoorKind
from regdesk.event.event import Category
from regdesk.gate.answer import Answer, Word
from regdesk.keys.seal import Serial
from regdesk.sentences.gate import BIG, GATE, SECOND
from ui.wording import Wording, filled, isolated

ICONS = {"let_in": "check-circle-fill", "look": "eye-fill", "stop": "hand-palm-fill", "wait": "qr-code"}
OLD_AFTER = timedelta(hours=12)
"""From then on the list is said to be old, in yellow."""
_NOW = timedelta(minutes=1)


@dataclass(frozen=True)
class Bearer:
    """The card beside the word. `number` is that of the badge in hand; `now_bears` takes its place where it is void.

    `stopped`: nobody goes in with it, whatever photo it has.
    """

    name: str = ""
    under: str = ""
    letter: str = ""
    colour: str = ""
    category: str = ""
    number: str = ""
    now_bears: str = ""
    void: bool = False
    stopped: bool = False
    photo_of: str = ""


@dataclass(frozen=True)
class Shown:
    """`light` is a key of `ui.checkpoint.colours.LIGHTS`; `lines` say why and what to do."""

    light: str
    word: str
    second: str
    lines: tuple[str, ...] = ()
    bearer: Bearer | None = None

    def spoken(self) -> str:
        """The whole of it in one sentence, for a screen reader."""
        name = (self.bearer.name,) if self.bearer and self.bearer.name else ()
        return ". ".join(part.rstrip(".") for part in (self.word, *self.lines, *name) if part) + "."


class GateWording(QObject):
    """Words for one door. The second language is the event's first other one that these words are in."""

    def __init__(self, wording: Wording, door: Door, goes_by: GateList) -> None:
        super().__init__()
        self._wording, self.door, self._goes_by = wording, door, goes_by
        self._event = goes_by.event
        others = (code for code in (*self._event.languages, "en") if code != wording.language and code in SECOND)
        self._second = SECOND[next(others, "es")]

    def answer(self, scanned: Scanned) -> Shown:
        found = scanned.answer
        words = GATE[found.because.value]
        facts = self._facts(found, scanned.at)
        lines = (_said(words.line, words.bare, facts), _said(words.act, words.act_bare, facts))
        return Shown(
            found.word.value, QCoreApplication.translate("gate", BIG[found.word.value]),
            self._second[self._below(found.word)], tuple(filter(None, lines)), self._bearer(scanned),
        )  # fmt: skip

    def waiting(self) -> Shown:
        return Shown("wait", self.tr("Scan a badge"), self._second["scan"])

    def failed(self, sentence: str) -> Shown:
        """The laptop could not answer: nobody is let in by that."""
        return Shown("stop", QCoreApplication.translate("gate", BIG["stop"]), self._second[self._below(Word.STOP)],
                     (sentence,))  # fmt: skip

    def counted(self, tally: Tally) -> tuple[str, str]:
        """The figure below, and what it counts."""
        if self.door.kind is not DoorKind.BUS:
            return str(tally.passed), self.tr("let in today")
        if not self.door.seats:
            return str(tally.passed), self.tr("on this bus")
        of = self.tr("{count} of {seats}").format(count=tally.passed, seats=self.door.seats)
        return of, self.tr("on this bus")

    def list_line(self, now: datetime) -> str:
        """What the top bar says of the list."""
        if self._goes_by.source is Source.OWN:
            return self.tr("List of this desk · works without network")
        return self.tr("List of {made} · works without network").format(
            made=isolated(self._near(self._goes_by.made, now))
        )

    def aged(self, now: datetime) -> str:
        """The sentence of the yellow bar; empty while the list is fresh."""
        if self._goes_by.source is Source.OWN or now - self._goes_by.made < OLD_AFTER:
            return ""
        told = self.tr("List of {made}. Cancelled badges after that are not known here.")
        return told.format(made=isolated(self._near(self._goes_by.made, now)))

    def _below(self, word: Word) -> str:
        bus = self.door.kind is DoorKind.BUS
        match word:
            case Word.LET_IN:
                return "board" if bus else "pass"
            case Word.LOOK:
                return "look"
            case _:
                return "no_board" if bus else "no_pass"

    def _facts(self, found: Answer, at: datetime) -> Mapping[str, str]:
        """The facts of an answer as words; those that are not known are left out."""
        facts = {"today": self._day(at), "call": self.door.call}
        for name, fact in found.facts.items():
            facts[name] = self._fact(name, fact, at)
        return {name: fact for name, fact in facts.items() if fact}

    def _fact(self, name: str, fact: object, now: datetime) -> str:
        match fact:
            case datetime():
                return self._near(fact, now)
            case timedelta():
                return self._wording.span(fact) if fact >= _NOW else ""
            case Serial():
                return fact.number
            case int() if name == "number":
                return f"{fact:05}"
            case str() if name == "category":
                return self._category(fact).named(self._wording.language)
            case str() if name == "zone":
                return next((f"{zone.letter} ({zone.name})" for zone in self._event.zones if zone.letter == fact), fact)
            case None:
                return ""
            case _:
                return str(fact)

    def _bearer(self, scanned: Scanned) -> Bearer | None:
        found, person = scanned.answer, scanned.person
        if found.serial is None:
            return None
        category = self._category(found.category) if found.category else None
        void = found.word is Word.STOP and found.because.value in _VOID
        return Bearer(
            name=person.full_name if person else self.tr("Badge {number}").format(number=found.serial.number),
            under=person.delegation or person.function if person else self.tr("The name is not known here"),
            letter=category.letter if category else "",
            colour=category.colour if category else "",
            category=category.named(self._wording.language, person.sex if person else "") if category else "",
            number=found.serial.number,
            now_bears=scanned.now_bears.number if scanned.now_bears else "",
            void=void,
            stopped=found.word is Word.STOP,
            photo_of=person.id if person else "",
        )

    def _category(self, key: str) -> Category:
        return self._event.category(key)

    def _day(self, at: datetime) -> str:
        """`Monday 4 December`."""
        return moments.whole_day(at.astimezone(self._event.zone), self._wording.language)

    def _near(self, at: datetime, now: datetime) -> str:
        """`17:40`, `yesterday, 17:40` or `Fri 1 Dec 17:40`."""
        local = at.astimezone(self._event.zone)
        today = now.astimezone(self._event.zone).date()
        ago = (today - local.date()).days
        if ago == 0:
            return moments.clock_time(local)
        if ago == 1:
            return self.tr("yesterday, {time}").format(time=moments.clock_time(local))
        return moments.moment(local, self._wording.language)


_VOID = frozenset({"lost", "stolen", "damaged", "name_wrong", "replaced", "withdrawn", "returned", "spoiled"})


def _said(sentence: str, bare: str, facts: Mapping[str, str]) -> str:
    """The sentence with its facts, or the bare one where one of them is not known."""
    told = filled(QCoreApplication.translate("gate", sentence), facts) if sentence else ""
    return told if told is not None else QCoreApplication.translate("gate", bare)
