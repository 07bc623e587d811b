"""Refused: why there is no badge, what to say, where to send the person; the slip as it will print."""

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.visit import Badge
from regdesk.desk.answers import Case
from regdesk.people.participant import Accreditation, Participant
from regdesk.settings import SlipPaper
from ui.desk.correct_now import CorrectNow
from ui.desk.measure import Measure
from ui.desk.paper import PaperPanel
from ui.desk.refused_now import RefusedNow, held
from ui.desk.stage import Journey, Stage
from ui.look.look import Look
from ui.look.paint import mixed
from ui.look.pieces import Card, CategoryTile, IconLabel, Portrait, Text
from ui.look.upright_scroll import UprightScroll
from ui.place import Action, Box
from ui.speech import announce
from ui.wording import RefusalTold, Told, isolated

WIDE_FROM = 1.5
"""The user's scale from which the slip makes room for the words."""
SCROLLED = 48
"""Units for one press of an arrow."""


class Headline(Card):
    """The red band."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "bad", margin=22, spacing=0)
        self.icon = IconLabel(look, "hand-palm-fill", "bad", 52)
        self.title, self.line = Text(look, 30, 700), Text(look, 18)
        measure = Measure(look, self)
        across, words = QHBoxLayout(), QVBoxLayout()
        measure.gap(across, 24)
        measure.gap(words, 6)
        for text in (self.title, self.line):
            text.setWordWrap(True)
            words.addWidget(text)
        measure.space(across, 0)
        across.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        self.column.addLayout(across)
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line around it, as around nothing else that is red."""
        super().paintEvent(event)
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(mixed(look.colour("bad"), look.colour("bad-tint"), 0.64), look.px(1)))
        half = look.px(1) / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), look.px(12), look.px(12))


class Fact(QWidget):
    """A label with a weighty value and a quiet line below it; a category's tile when there is one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.label, self.value, self.line = (
            Text(look, 13, 600, "ink-3"),
            Text(look, 16, 600),
            Text(look, 14, 400, "ink-2"),
        )
        self.tile = CategoryTile(look, "", "#000000", 20)
        measure = Measure(look, self)
        column, across = QVBoxLayout(self), QHBoxLayout()
        measure.margins(column, 0, 0, 0, 0)
        measure.gap(column, 3)
        measure.gap(across, 7)
        across.addWidget(self.tile)
        across.addWidget(self.value, 1)
        column.addWidget(self.label)
        column.addLayout(across)
        column.addWidget(self.line)
        column.addStretch(1)
        self.tile.hide()
        for text in (self.value, self.line):
            text.setWordWrap(True)

    def show_fact(self, label: str, value: str, line: str = "", *, token: str = "ink") -> None:  # noqa: S107 - the name of a colour
        self.label.setText(label)
        self.value.setText(value)
        self.value.set_token(token)
        self.line.setText(line)
        self.setVisible(bool(value))


class RefusedPage(QWidget):
    """Band, facts, words to say at the left; the slip at the right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.headline = Headline(look)
        self.portrait = Portrait(look, 88, 112)
        self.facts = [Fact(look) for _ in range(4)]
        self.card = Card(look, margin=16)
        self.english, self.spanish = Text(look, 17), Text(look, 17)
        self.more = Text(look, 15, 400, "ink-2")
        self.paper = PaperPanel(look, 276, "")
        self._measure = Measure(look, self)
        self._build()

    def _build(self) -> None:
        across, inside = QHBoxLayout(self), QWidget()
        left = QVBoxLayout(inside)
        left.setContentsMargins(0, 0, 0, 0)
        self._measure.margins(across, 24, 20, 24, 20)
        self._measure.gap(across, 28)
        self._measure.gap(left, 16)
        # at the largest letters the words have all the width, and the arrows scroll
        self.area = UprightScroll(inside)
        left.addWidget(self.headline)
        left.addWidget(self._person())
        left.addWidget(self._say())
        left.addLayout(self._note())
        left.addStretch(1)
        across.addWidget(self.area, 1)
        across.addWidget(self.paper)
        self._measure.width(self.paper, 336)
        self._measure.keep(lambda: self.paper.setVisible(self._look.user_scale < WIDE_FROM))

    def scroll_by(self, steps: int) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + steps * self._look.px(SCROLLED))

    def _person(self) -> Card:
        across, grid = QHBoxLayout(), QGridLayout()
        self._measure.gap(across, 20)
        self._measure.gaps(grid, 20, 22)
        for at, fact in enumerate(self.facts):
            grid.addWidget(fact, at // 2, at % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        across.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(grid, 1)
        self.card.column.addLayout(across)
        return self.card

    def _say(self) -> Card:
        card, grid = Card(self._look), QGridLayout()
        self._measure.gaps(grid, 24, 8)
        # the two languages are named in themselves, whatever the window speaks
        for column, (title, text) in enumerate((("Say in English", self.english), ("O en español", self.spanish))):
            grid.addLayout(self._speaker(title), 0, column)
            grid.addWidget(text, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
            text.setWordWrap(True)
        card.column.addLayout(grid)
        return card

    def _speaker(self, title: str) -> QHBoxLayout:
        across = QHBoxLayout()
        self._measure.gap(across, 8)
        across.addWidget(IconLabel(self._look, "chat-circle-text-fill", "accent", 18))
        words = Text(self._look, 13, 600, "ink-2")
        words.setText(title)
        across.addWidget(words, 1)
        return across

    def _note(self) -> QHBoxLayout:
        across = QHBoxLayout()
        self._measure.gap(across, 9)
        self.icon = IconLabel(self._look, "info", "ink-2", 16)
        self.more.setWordWrap(True)
        across.addWidget(self.icon)
        across.addWidget(self.more, 1)
        return across

    def show_words(self, told: RefusalTold) -> None:
        self.headline.icon.show_icon(told.icon, "bad")
        self.headline.title.setText(told.headline)
        self.headline.line.setText(told.line)
        self.headline.line.setVisible(bool(told.line))
        self.headline.setAccessibleName(f"{told.headline}. {told.line}")
        announce(self, f"{told.headline}. {told.line}", urgent=True)
        self.english.setText(told.say_en)
        self.spanish.setText(told.say_es)

    def show_note(self, text: str) -> None:
        self.more.setText(text)
        self.more.setVisible(bool(text))
        self.icon.setVisible(bool(text))


class RefusedStage(Stage):
    """Enter prints the slip, or records the refusal where nothing prints slips.

    What needs a supervisor is said so; only a supervisor's decision gives a badge from here.
    """

    page: RefusedPage

    def __init__(self, journey: Journey) -> None:
        super().__init__(journey, RefusedPage(journey.look))
        self._now: RefusedNow | None = None
        self._decision: Action | None = None

    def enter(self, context: object) -> None:
        assert isinstance(context, RefusedNow)
        self._now = context
        self._decision = self.journey.decision(context)
        self.page.show_words(self.journey.wording.refusal(context.refusal, searched=context.searched))
        self.page.card.setVisible(context.case is not None)
        if context.case:
            self._show_person(context.case, context.refusal)
        self.page.show_note(self._note(context))
        slip = self.journey.desk.slip_preview(self._person_id, context.refusal, searched=context.searched)
        self.page.paper.show_pdf(slip, torn=self.journey.desk.settings.slip_paper == SlipPaper.RECEIPT)
        ready = self.tr("Refusal slip, ready to print")
        self.page.paper.name_it(ready if self.journey.has_slip_printer() else self.tr("No slip printer"))

    def leave(self) -> None:
        """What was compared is in the log by now, or not wanted."""
        self._now = None

    @property
    def _person_id(self) -> str | None:
        return self._now.case.person.id if self._now and self._now.case else None

    @property
    def _collected(self) -> bool:
        return bool(self._now and self._now.refusal.reason is Reason.ALREADY_COLLECTED)

    def _note(self, now: RefusedNow) -> str:
        notes = [self._lost_note(now)]
        if not self.journey.has_slip_printer():
            notes.append(self.tr("No slip printer: tell the person where to go."))
        return "\n".join(note for note in notes if note)

    def _lost_note(self, now: RefusedNow) -> str:
        badge = now.case.visit.badge if now.case else None
        if now.refusal.reason is Reason.ALREADY_COLLECTED and badge:
            lost = self.tr(
                "Does the person say the badge is lost? Only a supervisor can cancel {number} and print a new one."
            ).format(number=isolated(f"{badge.number:05d}"))
            return f"{lost}\n{self._wrong_note()}" if self._decision else lost
        return ""

    def _wrong_note(self) -> str:
        return self.tr("Is the name or the function on it wrong? Press F8.")

    def _show_person(self, case: Case, refusal: Refusal) -> None:
        person, words = case.person, self.journey.wording
        who, when, third, fourth = self.page.facts
        self.page.portrait.show_photo(self.journey.photos.of(person.id))
        who.show_fact(self.tr("Person"), person.full_name, words.function_line(person))
        if refusal.reason is Reason.ALREADY_COLLECTED and case.visit.badge:
            badge = case.visit.badge
            when.show_fact(
                self.tr("When and where"), words.near(badge.changed, self.journey.desk.now()), self._where(badge)
            )
            third.show_fact(self.tr("Collected by"), *self._taken_by(person, refusal))
            fourth.show_fact(self.tr("Badge"), f"{badge.number:05d}", self.tr("Active"))
        elif refusal.reason is Reason.TWO_BADGES:
            for fact, badge in zip((when, third), held(case.visit), strict=False):
                number = self.tr("Badge {number}").format(number=isolated(f"{badge.number:05d}"))
                fact.show_fact(number, words.near(badge.changed, self.journey.desk.now()), self._where(badge))
            self._show_place(fourth, refusal)
        else:
            value, token = self._accreditation(person)
            when.show_fact(self.tr("Accreditation"), value, self._badge_line(case), token=token)
            category = self.journey.desk.event.category(person.category)
            third.show_fact(self.tr("Category"), words.category(category, person))
            self._show_place(fourth, refusal)
        with_badges = (Reason.ALREADY_COLLECTED, Reason.TWO_BADGES)
        self._show_tile(third, person, shown=refusal.reason not in with_badges)

    def _taken_by(self, person: Participant, refusal: Refusal) -> tuple[str, str]:
        """Who has the badge, and by what; a collector who is on no list has no name here."""
        facts = refusal.facts
        if "collection" not in facts:
            return person.full_name, self.tr("In person, passport checked")
        if not facts.get("collector"):
            return self.tr("A colleague with a letter"), ""
        match facts.get("authority"):
            case "focal_point" | "vip":
                line = self.tr("Focal point, passport checked")
            case "supervisor":
                line = self.tr("With a supervisor’s yes, passport checked")
            case _:
                line = self.tr("With a letter, passport checked")
        return str(facts["collector"]), line

    def _show_tile(self, fact: Fact, person: Participant, *, shown: bool) -> None:
        category = self.journey.desk.event.category(person.category)
        fact.tile.show_category(category.letter, category.colour)
        fact.tile.setVisible(shown)

    def _show_place(self, fact: Fact, refusal: Refusal) -> None:
        place, desk = self.journey.desk.event.place_for(refusal.place), refusal.facts.get("desk")
        if refusal.place == "desk" and isinstance(desk, int):
            fact.show_fact(self.tr("Where to go"), self.journey.wording.desk(desk), "")
        else:
            fact.show_fact(self.tr("Where to go"), place.name, place.hours)

    def _where(self, badge: Badge) -> str:
        """`Desk 2 · clerk M. Contreras`"""
        desk = self.journey.wording.where(badge, self.journey.desk.number)
        facts = {"desk": isolated(desk), "name": isolated(badge.clerk)}
        return self.tr("{desk} · clerk {name}").format_map(facts)

    def _accreditation(self, person: Participant) -> tuple[str, str]:
        """What the authority decided, as far as a clerk may see it, and its colour."""
        words = self.journey.wording
        if person.hold or person.accreditation in (Accreditation.WITHDRAWN, Accreditation.DUPLICATE):
            return self.tr("See supervisor"), "ink"
        match person.accreditation:
            case Accreditation.ACCREDITED if person.decided:
                return self.tr("Accredited {day}").format(day=words.day(person.decided)), "ok"
            case Accreditation.ACCREDITED:
                return self.tr("Accredited"), "ok"
            case Accreditation.REFUSED:
                return self.tr("Not accredited"), "bad"
            case _:
                return self.tr("Not accredited yet"), "warn"

    def _badge_line(self, case: Case) -> str:
        if case.visit.badge:
            return self.tr("Badge {number} is printed").format(number=isolated(f"{case.visit.badge.number:05d}"))
        if case.visit.ended:
            return self.tr("Badge {number} is cancelled").format(number=isolated(f"{case.visit.ended.number:05d}"))
        return self.tr("Badge not printed yet")

    def actions(self) -> list[Action]:
        found = [
            Action("back", self.tr("Back"), "Esc"),
            Action("refer", self.tr("Refer to supervisor"), "F4", "user-sound", "outlined"),
        ]
        if self._decision:
            # F6 asks the same of a badge that somebody has
            found.append(replace(self._decision, kind="elsewhere") if self._collected else self._decision)
        return [*found, *self._of_the_badge()] if self._collected else found

    def _of_the_badge(self) -> list[Action]:
        """What ends a badge that somebody has: a new one, a corrected one, or none."""
        # both keys ask the same: where a supervisor can decide, the button says so
        lost = Action("lost", self.tr("Lost badge"), "F6", "identification-badge", "outlined")
        if not self._decision:
            return [lost]
        return [
            lost,
            Action("correct", self.tr("Correct the badge"), "F8", "note-pencil", "elsewhere"),
            Action("void", self.tr("Only cancel it"), "Shift+F6", "prohibit", "danger"),
        ]

    def blue(self) -> Action | str:
        printing = self.journey.has_slip_printer()
        return Action(
            "slip", self.tr("Print the slip") if printing else self.tr("Record the refusal"), "Enter", "", "blue"
        )

    def box(self) -> Box:
        return Box(self.tr("Scan the next person at any time"), "barcode")

    def do(self, name: str) -> None:
        now = self._now
        assert now
        match name:
            case "slip":
                self.journey.refuse(now.refusal, self._person_id, now.searched, now.shown)
            case "refer":
                self.journey.refer(self._person_id, now.searched, now.shown)
            case "decide" | "lost" if self._decision:
                self.journey.decide(now)
            case "lost":
                self.journey.tell(self._lost())
            case "correct" if now.case:
                self.journey.correct(CorrectNow(now.case))
            case "void" if now.case:
                self.journey.cancel_for_good(now.case)
            case _:
                self.back()

    def move(self, by: int) -> None:
        self.page.scroll_by(by)

    def _lost(self) -> Told:
        return Told(
            self.tr("A supervisor cancels a lost badge."),
            self.tr(
                "This desk has no staff list, so nobody can decide here. Press F4: the slip sends the person there."
            ),
            "identification-badge-fill",
            "warn",
        )
