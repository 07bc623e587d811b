"""The check as it is seen: the photo and its question at the left, name, verdict and comparison at the right."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regdesk.desk.answers import Case, Row
from regdesk.people.participant import Accreditation
from ui.desk.band import Band
from ui.desk.check_table import LinesTable
from ui.desk.check_words import CheckWords
from ui.desk.choices import Choices
from ui.desk.face_buttons import FaceButtons
from ui.desk.hand_words import HandWords
from ui.desk.lines import LinesModel
from ui.desk.measure import Measure
from ui.desk.read_words import ReadWords
from ui.desk.stage import Journey
from ui.look.look import Look
from ui.look.pieces import Card, CategoryTile, IconLabel, Portrait, Text
from ui.wording import isolated

FOLDED_FROM = 1.5
LOW = 510
"""Height of the page, in units, that photo, question and buttons need together."""


class Person(QWidget):
    """Name, category, function and accreditation; the confirmation code at the far side."""

    def __init__(self, look: Look, journey: Journey) -> None:
        super().__init__()
        self._look, self._journey = look, journey
        self.name = Text(look, 30, 700)
        self.tile, self.category = CategoryTile(look, "", "#000000", 20), Text(look, 13, 500, "ink-2")
        self.function = Text(look, 14, 400, "ink-2")
        self.seal, self.accredited = IconLabel(look, "seal-check-fill", "ok", 16), Text(look, 14, 500, "ok")
        self.code_label, self.code = Text(look, 13, 600, "ink-3"), Text(look, 17, 500, mono=True)
        self._measure = Measure(look, self)
        self._build()

    def _build(self) -> None:
        across, words, right = QHBoxLayout(self), QVBoxLayout(), QVBoxLayout()
        self._measure.margins(across, 0, 0, 0, 0)
        self._measure.gap(words, 5)
        self._measure.gap(right, 2)
        self._measure.keep(lambda: self.name.set_units(26 if self._look.compact else 30, 700))
        self.name.setWordWrap(True)
        self.code_label.setText(self.tr("Confirmation"))
        for text in (self.code_label, self.code):
            text.set_side("trailing")
            right.addWidget(text)
        right.addStretch(1)
        words.addWidget(self.name)
        words.addLayout(self._under())
        across.addLayout(words, 1)
        across.addLayout(right)

    def _under(self) -> QHBoxLayout:
        under = QHBoxLayout()
        self._measure.gap(under, 0)
        for widget, gap in (
            (self.tile, 7),
            (self.category, 18),
            (self.function, 18),
            (self.seal, 5),
            (self.accredited, 0),
        ):
            under.addWidget(widget)
            self._measure.space(under, gap)
        under.addStretch(1)
        return under

    def show_case(self, case: Case) -> None:
        person, words = case.person, self._journey.wording
        category = self._journey.desk.event.category(person.category)
        self.name.setText(person.full_name)
        self.tile.show_category(category.letter, category.colour)
        self.category.setText(words.category(category, person))
        self.function.setText(words.function_line(person))
        shown = person.accreditation is Accreditation.ACCREDITED and not person.hold
        self.accredited.setText(self.tr("Accredited"))
        self.accredited.setVisible(shown)
        self.seal.setVisible(shown)
        self.code.setText(person.confirmation)
        self.code_label.setVisible(bool(person.confirmation))


class OtherPerson(Card):
    """The record that the passport fits, when it is not this one."""

    def __init__(self, look: Look, journey: Journey) -> None:
        super().__init__(look, "link", margin=0, spacing=0)
        self._journey = journey
        self.portrait = Portrait(look, 42, 54)
        self.title, self.line = Text(look, 16, 600), Text(look, 14, 400, "ink-2")
        self.tile, self.category = CategoryTile(look, "", "#000000", 20), Text(look, 14, 500, "ink-2")
        measure = Measure(look, self)
        across, words = QHBoxLayout(), QVBoxLayout()
        measure.margins(across, 12, 7, 16, 7)
        measure.gap(across, 8)
        words.setSpacing(0)
        words.addStretch(1)
        for text in (self.title, self.line):
            text.setWordWrap(True)
            words.addWidget(text)
        words.addStretch(1)
        across.addWidget(self.portrait)
        measure.space(across, 8)
        across.addLayout(words, 1)
        across.addWidget(self.tile)
        across.addWidget(self.category)
        self.column.addLayout(across)
        self._look = look
        measure.keep(self._make_room)
        self.hide()

    def _make_room(self) -> None:
        """At the largest letters the words are all there is."""
        for quiet in (self.portrait, self.tile, self.category):
            quiet.setVisible(self._look.user_scale < FOLDED_FROM)

    def show_row(self, row: Row | None) -> None:
        self.setVisible(row is not None)
        if row is None:
            self.title.setText("")
            self.line.setText("")
            self.setAccessibleName("")
            return
        person, words = row.person, self._journey.wording
        category = self._journey.desk.event.category(person.category)
        born = self.tr("born {day}").format(day=words.day(person.born)) if person.born else ""
        parts = (person.full_name, person.delegation, born, words.standing(row.standing, row.visit).text)
        self.portrait.show_photo(self._journey.photos.of(person.id))
        self.title.setText(self.tr("This passport matches another person"))
        self.line.setText(" · ".join(isolated(part) for part in parts if part))
        self.setAccessibleName(f"{self.title.text()}. {self.line.text()}")
        self.tile.show_category(category.letter, category.colour)
        self.category.setText(words.category(category, person))


class CheckPage(QWidget):
    """Everything of one person before the badge."""

    def __init__(self, look: Look, journey: Journey) -> None:
        super().__init__()
        self._look, self._journey = look, journey
        self.words = CheckWords(journey.wording, journey.desk.states)
        self.hand, self.read = HandWords(journey.wording), ReadWords(journey.wording)
        self.model = LinesModel(self.words, self)
        self.portrait = Portrait(look, 232, 298)
        self.ask, self.ask_line = Text(look, 18, 600), Text(look, 14, 400, "ink-2")
        self.faces = FaceButtons(look)
        self.person = Person(look, journey)
        self.band = Band(look)
        self.warning = Text(look, 14, 400, "ink-2")
        self.table = LinesTable(look, self.model)
        self.choices = Choices(look)
        self.other = OtherPerson(look, journey)
        self._measure = Measure(look, self)
        self._build()

    def _build(self) -> None:
        across, right = QHBoxLayout(self), QVBoxLayout()
        self._measure.keep(lambda: across.setContentsMargins(*self._edges()))
        self._measure.gap(across, 24)
        self._measure.keep(lambda: right.setSpacing(self._look.px(11 if self._look.compact else 14)))
        across.addWidget(self._face())
        for widget in (self.person, self.band, self.warning, self.table, self.choices, self.other):
            right.addWidget(widget)
        self.warning.setWordWrap(True)
        right.addStretch(1)
        across.addLayout(right, 1)

    def _edges(self) -> tuple[int, int, int, int]:
        px = self._look.px
        return px(24), px(14 if self._look.compact else 20), px(24), px(13)

    def _face(self) -> QWidget:
        holder = self._holder = QWidget()
        column = QVBoxLayout(holder)
        self._measure.margins(column, 0, 0, 0, 0)
        self._measure.gap(column, 4)
        column.addWidget(self.portrait)
        self._measure.space(column, 8)
        for text in (self.ask, self.ask_line):
            text.setWordWrap(True)
            column.addWidget(text)
        column.addWidget(self.faces)
        column.addStretch(1)
        self._measure.keep(lambda: self._fold(holder))
        return holder

    def _fold(self, holder: QWidget) -> None:
        """At the largest letters, and in the lowest window, the photo makes room for the words."""
        folded, low = self._look.user_scale >= FOLDED_FROM, self._look.px(LOW) > self.height()
        smallest = (84, 108) if low else (120, 154)
        self.portrait.set_units(*(smallest if folded else (168, 216) if low else (232, 298)))
        self.ask_line.setVisible(not folded)
        holder.setFixedWidth(self._look.px(120 if folded else 232))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(self._holder)

    def show_case(self, case: Case) -> None:
        self.person.show_case(case)
        self.portrait.show_photo(self._journey.photos.of(case.person.id))
        self.show_notes(self.words.warnings(case))

    def ask_about_face(self, *, photo: bool, needed: bool = False, vip: bool = False, document: bool = True) -> None:
        """`needed`: there is none, and the event gives no badge without; `vip`: nobody expects one.

        `document`: the person has one with a picture; nobody has whom a focal point vouches for.
        """
        if needed:
            self.ask.setText(self.tr("A photo is needed."))
            self.ask_line.setText(self.tr("This meeting gives no badge without one. Take it now, or choose a file."))
        elif vip and not photo:
            self.ask.setText(self.tr("VIP: no photo is needed."))
            self.ask_line.setText(self.tr("Compare the person with the passport picture. The badge says VIP."))
        elif photo and not document:
            self.ask.setText(self.tr("Is this the same face?"))
            self.ask_line.setText(self.tr("Look at the person and at this picture. There is no other."))
        elif photo:
            self.ask.setText(self.tr("Is this the same face?"))
            self.ask_line.setText(self.tr("Look at the person, at this picture, and at the picture in the passport."))
        else:
            self.ask.setText(self.tr("No photo on the registration."))
            self.ask_line.setText(self.tr("Compare the person with the passport picture."))

    def do_not_print(self, line: str) -> None:
        self.ask.setText(self.tr("Do not print yet"))
        self.ask_line.setText(line)

    def show_notes(self, notes: list[str]) -> None:
        """Sentences above the table; nothing of them stops anybody."""
        self.warning.show_rich("\n".join(notes))
        self.warning.setVisible(bool(notes))

    def show_asked(self, asks: bool) -> None:
        """A list of answers in the place of the table."""
        if not asks:
            self.choices.clear()
        self.choices.setVisible(asks)
        self.table.setVisible(not asks)

    def clear(self) -> None:
        """Nothing of a document stays on the page."""
        self.model.clear()
        self.choices.clear()
        self.band.show_told(None)
        self.other.show_row(None)
        self.show_notes([])
