"""The words of a supervisor's decision: what it is about, the reasons, the buttons, and why it is not taken."""

import re
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject

from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.visit import Badge, BadgeState
from regdesk.desk.answers import Checking, Compared
from regdesk.identity.compare import Field, Finding, Result
from regdesk.identity.document import Source
from regdesk.identity.findings import NOTHING
from regdesk.people.names import Marks
from regdesk.sentences.staff import ASKED_ROLES, STOPS, STOPS_BARE, WHY_GIVEN
from regdesk.staff.stops import Stop, Why
from ui.desk.check_words import CheckWords
from ui.desk.comparison import Comparison
from ui.desk.decision_now import Asked, Half, Matter, Piece
from ui.wording import Told, Wording, filled, isolated

MOST_EXPLAINED = 2
"""Lines that differ, of each of which a sentence is said."""
_WORD = re.compile(r"\S+")
_BADGE = (Reason.ALREADY_COLLECTED, Reason.TWO_BADGES)
_COLLECTOR = (Reason.COLLECTOR_NOT_NAMED, Reason.LETTER_NEEDED)


class DecisionWords(QObject):
    """Words for one language; decides nothing."""

    def __init__(self, wording: Wording, check: CheckWords) -> None:
        super().__init__(wording)
        self._wording, self._check = wording, check

    # who asks, and about what

    def about(self, asked: Asked, clerk: str, desk: int) -> str:
        """`Haruki OKAMOTO · Japan · asked by Lucía Robles, Desk 3`"""
        person = asked.case.person
        facts = {"name": isolated(clerk), "number": desk}
        parts = [isolated(part) for part in (person.full_name, person.delegation) if part]
        return " · ".join([*parts, self.tr("asked by {name}, Desk {number}").format_map(facts)])

    def title(self, asked: Asked) -> tuple[str, str]:
        """What is asked, and its sign."""
        badge = asked.case.visit.badge
        if asked.refusal.reason is Reason.ALREADY_COLLECTED and badge:
            number = isolated(f"{badge.number:05d}")
            words = self.tr("Cancel badge {number} and print a new one?").format(number=number)
            return words, "identification-badge-fill"
        return self.tr("Supervisor decision"), "shield-check-fill"

    def matter(self, asked: Asked, now: datetime) -> Matter:
        """What a supervisor has to know to decide; of a hold nobody is told why."""
        compared = next((one for one in asked.now.shown if _due(one)), None)
        match asked.refusal.reason:
            case Reason.IDENTITY_DIFFERS if compared:
                return self._compared(compared)
            case Reason.DOCUMENT_EXPIRED if compared:
                return self._expired(compared)
            case Reason.ALREADY_COLLECTED | Reason.TWO_BADGES:
                return self._badges(asked, now)
            case reason:
                told = self._wording.refusal(asked.refusal)
                face = reason is Reason.FACE_DIFFERS
                note = " ".join(self._wording.exposed(one, now) for one in asked.exposed)
                return Matter(self.tr("What it is about"), bold=told.headline, line=told.line, note=note, face=face)

    def _compared(self, compared: Compared) -> Matter:
        due, words = _due(compared), self._check
        step = Comparison(Checking(compared.check, None), sighted=compared.sighted)
        halves = (
            Half(self.tr("Registration"), tuple(self._piece(line, registered=True) for line in due)),
            Half(words.document_word(step), tuple(self._piece(line, registered=False) for line in due)),
        )
        return Matter(self.tr("What is different"), halves, note=self._note(compared, due))

    def _expired(self, compared: Compared) -> Matter:
        line = next(one for one in _due(compared) if one.field is Field.EXPIRES)
        bold, _, rest = self._check.finding(line).removeprefix("**").partition("**")
        valid = f"{self._check.label(Field.EXPIRES)} {isolated(self._check.date(line.document_date))}."
        return Matter(self.tr("What it is about"), bold=bold.rstrip("."), line=f"{valid} {rest.lstrip(', ')}".strip())

    def _piece(self, line: Finding, *, registered: bool) -> Piece:
        """A value with its name; of a date only the parts that differ are marked."""
        shown, other = (line.registration, line.document) if registered else (line.document, line.registration)
        marks = line.marks_registration if registered else line.marks_document
        if line.field in (Field.BORN, Field.EXPIRES):
            dates = (line.registration_date, line.document_date)
            shown, other = (self._check.date(one) for one in (dates if registered else dates[::-1]))
            marks = parts_that_differ(shown, other)
        elif line.field is Field.NATIONALITY:
            shown = self._check.country(shown)
            marks = ((0, len(shown)),) if marks and shown != NOTHING else ()
        name = self._named(line.field)
        before = len(name) + 1
        shifted = tuple((start + before, end + before) for start, end in marks)
        return Piece(f"{name} {shown}", shifted)

    def _named(self, field: Field) -> str:
        return self.tr("Born") if field is Field.BORN else self._check.label(field)

    def _note(self, compared: Compared, due: tuple[Finding, ...]) -> str:
        said = [self._check.finding(line) for line in due] if len(due) <= MOST_EXPLAINED else []
        if len(due) < len(compared.check.findings):
            said.append(self._rest(compared, due))
        return " ".join(said)

    def _rest(self, compared: Compared, due: tuple[Finding, ...]) -> str:
        """Of all other lines; a reader has seen that the check digits agree."""
        same = all(line.agrees for line in compared.check.findings if line not in due)
        document = compared.check.document
        if not same:
            return ""
        if document and document.source is Source.SCANNED:
            return self.tr("Everything else is the same, check digits are right.")
        return self.tr("Everything else is the same.")

    def _badges(self, asked: Asked, now: datetime) -> Matter:
        """Every badge that is in somebody's hands, with when and by whom it was given."""
        visit = asked.case.visit
        held = [badge for badge in visit.badges if badge.state is BadgeState.COLLECTED]
        if asked.refusal.reason is not Reason.TWO_BADGES:
            return self.held_badge(held[0], now)
        told = self._wording.refusal(asked.refusal)
        halves = tuple(self._held(badge, now, choose=True) for badge in held[:2])
        return Matter(self.tr("Which badge stops being valid?"), halves, note=told.headline)

    def held_badge(self, badge: Badge, now: datetime) -> Matter:
        """One badge that somebody has."""
        return Matter(self.tr("The badge"), (self._held(badge, now, choose=False),))

    def _held(self, badge: Badge, now: datetime, *, choose: bool) -> Half:
        given = self.tr("given by {name}").format(name=isolated(badge.clerk))
        title = self.tr("Badge {number}, collected").format(number=isolated(f"{badge.number:05d}"))
        pieces = (Piece(self._wording.near(badge.changed, now)), Piece(given))
        return Half(title, pieces, badge.code if choose else "")

    # reasons and buttons

    def why(self, refusal: Refusal) -> str:
        if refusal.reason in _BADGE:
            return self.tr("What happened to the badge?")
        if refusal.reason in _COLLECTOR:
            return self.tr("Why can this person collect?")
        return self.tr("Why can the badge be given?")

    def authority(self, refusal: Refusal) -> tuple[str, str]:
        """Who has to be named, and what stands in that field before."""
        if refusal.reason is Reason.OTHER_LANE:
            return self.tr("Whom you phoned"), self.tr("Name of the colleague at that desk")
        return self.tr("Who decided"), self.tr("Name, or the code you were given")

    def reason(self, key: str) -> str:
        return QCoreApplication.translate("decision", WHY_GIVEN[key])

    def verb(self, asked: Asked) -> str:
        if asked.refusal.reason in _BADGE:
            return self.tr("Approve and cancel badge")
        return self.tr("Approve and print") if asked.prints else self.tr("Approve")

    def ending(self, asked: Asked, badge: str) -> str:
        """Of a badge that ends: what else has to be done with it."""
        number = next((one.number for one in asked.case.visit.badges if one.code == badge), None)
        if number is None:
            return ""
        facts = {"number": isolated(f"{number:05d}")}
        if asked.refusal.reason is Reason.ALREADY_COLLECTED:
            stops = self.tr(
                "Badge {number} stops working at a checkpoint as soon as it gets the new list. If it is found: put it"
                " in the returned box."
            )
            again = self.tr("The next one needs a passport again.")
            return f"{stops.format_map(facts)} {again}"
        return self.tr("Badge {number} stops being valid. The next one needs a passport again.").format_map(facts)

    # what stands in the way

    def told(self, stop: Stop) -> Told:
        """Why it is not decided yet; its point comes first."""
        match stop.why:
            case Why.WRONG_PIN:
                return self._wrong_pin(stop)
            case Why.WAIT:
                wait = stop.facts.get("wait")
                span = self._wording.span(wait if isinstance(wait, timedelta) else timedelta())
                bold = self.tr("Locked for {wait}.").format(wait=isolated(span))
                return Told(bold, self.tr("Another supervisor can decide now."), "lock-key", "bad")
            case Why.NOT_A_CARD | Why.UNKNOWN_CARD:
                rest = self._sentence(stop).partition(". ")[0] + "."
                return Told(self.scan(), rest, "warning-fill", "warn")
            case _:
                bold, point, rest = self._sentence(stop).partition(". ")
                return Told(bold + point.strip(), rest, "warning-fill", "bad")

    def _wrong_pin(self, stop: Stop) -> Told:
        left = stop.facts.get("left")
        rest = self.tr("One try left.") if left == 1 else self.tr("{left} tries left.").format(left=left)
        return Told(self.tr("Wrong PIN."), rest, "warning-fill", "bad")

    def scan(self) -> str:
        return self.tr("Scan your supervisor badge")

    def cannot(self, refusal: Refusal, stop: Stop) -> Told:
        """Instead of the decision: what nobody can approve at a desk, and whom to call."""
        bold, _, rest = self._sentence(stop).partition(". ")
        because = self._because(refusal) if stop.why is Why.CANNOT_APPROVE else ""
        return Told(f"{bold}.", f"{because} {rest}".strip(), "prohibit", "bad")

    def _because(self, refusal: Refusal) -> str:
        match refusal.reason:
            case Reason.NOT_ACCREDITED:
                return self.tr("Accreditation was refused.")
            case Reason.NOT_ACCREDITED_YET:
                return self.tr("The accreditation is not decided yet.")
            case Reason.DUPLICATE:
                return self.tr("This person is registered twice.")
            case Reason.NOT_ELIGIBLE:
                return self.tr("The organisation may not take part.")
            case _:
                return ""

    def _sentence(self, stop: Stop) -> str:
        facts = {name: self._fact(name, fact) for name, fact in stop.facts.items() if fact}
        for table in (STOPS, STOPS_BARE):
            sentence = filled(QCoreApplication.translate("staff", table.get(stop.why, "{unknown}")), facts)
            if sentence:
                return sentence
        return ""

    def _fact(self, name: str, fact: object) -> str:
        if isinstance(fact, datetime):
            return self._wording.moment(fact)
        if isinstance(fact, timedelta):
            return self._wording.span(fact)
        return QCoreApplication.translate("staff", ASKED_ROLES[str(fact)]) if name == "role" else str(fact)

    # afterwards

    def refused_by(self, name: str) -> Told:
        rest = self.tr("Say what stands here, then print the slip.")
        bold = self.tr("{name} refused. It is in the record.").format(name=isolated(name))
        return Told(bold, rest, "shield-check-fill", "neutral")


def _due(compared: Compared) -> tuple[Finding, ...]:
    """What differs, in the order of the table."""
    return tuple(line for line in compared.check.findings if line.result in (Result.STOP, Result.LOOK))


def parts_that_differ(shown: str, other: str) -> Marks:
    """The words of a date that the other one does not have in that place, as one mark where they are neighbours."""
    if NOTHING in (shown, other):
        return ()
    words, others = list(_WORD.finditer(shown)), other.split()
    if len(words) != len(others):
        return ((0, len(shown)),)
    marks: list[tuple[int, int]] = []
    for at, (word, theirs) in enumerate(zip(words, others, strict=True)):
        if word[0] == theirs:
            continue
        joins = bool(marks) and words[at - 1].end() == marks[-1][1]
        marks[-1:] = [(marks[-1][0], word.end())] if joins else [*marks[-1:], (word.start(), word.end())]
    return tuple(marks)
