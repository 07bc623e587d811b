"""Typing a document when nothing can scan it: its machine-readable lines, or its fields."""

import re
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from regdesk import moments
from regdesk.desk.answers import Case, PassportRead
from regdesk.identity.compare import Field
from regdesk.identity.document import Document, DocumentKind, PartialDate, Source
from regdesk.identity.mrz import Mrz, document_of, parse
from ui.desk.band import Band
from ui.desk.check_words import CheckWords
from ui.desk.measure import Measure
from ui.desk.read_words import ReadWords, wrong_part
from ui.desk.stage import Journey, Stage
from ui.field_memory import leave_nothing
from ui.look.look import Look
from ui.look.pieces import Card, Text
from ui.place import Action, Box
from ui.wording import Told, isolated

FIELDS = (Field.FAMILY, Field.GIVEN, Field.BORN, Field.NATIONALITY, Field.NUMBER, Field.EXPIRES)
KINDS = (DocumentKind.PASSPORT, DocumentKind.ID_CARD, DocumentKind.LAISSEZ_PASSER)
LINES = 3
LONGEST_LINE = 44
EXAMPLE = PartialDate(1984, 3, 14)


@dataclass(frozen=True)
class TypingNow:
    """Whose document is typed, None while nobody is open; `read`: what a reader made of its lines, to be put right.

    `document`: the one that was compared, to which Esc goes back.
    """

    case: Case | None
    read: Mrz | None = None
    document: Document | None = None


def read_date(text: str) -> PartialDate | None:
    """A typed date: day, month, year in this order, or ISO; months as numbers or by their first letters."""
    parts = [part for part in re.split(r"[\s./-]+", text.strip().casefold()) if part]
    if len(parts) != 3:
        return None
    year, month, day = parts if len(parts[0]) == 4 else parts[::-1]
    number = moments.month_number(month)
    if not (year.isdigit() and len(year) == 4 and day.isdigit() and number):
        return None
    with suppress(ValueError):
        whole = date(int(year), number, int(day))
        return PartialDate(whole.year, whole.month, whole.day)
    return None


class TypingPage(QWidget):
    """Lines at the bottom of the document above, its fields below; either is enough."""

    def __init__(self, look: Look, words: CheckWords) -> None:
        super().__init__()
        self._look, self._words = look, words
        self.title, self.line = Text(look, 30, 700), Text(look, 16, 400, "ink-2")
        self.band = Band(look)
        self.lines = [_field(look, mono=True) for _ in range(LINES)]
        self.kind = QComboBox()
        self.fields = {field: _field(look, mono=field is Field.NUMBER) for field in FIELDS}
        self._measure = Measure(look, self)
        self._build()

    def _build(self) -> None:
        column, across = QVBoxLayout(self), QHBoxLayout()
        self._measure.margins(column, 24, 20, 24, 20)
        self._measure.gap(column, 14)
        self._measure.gap(across, 24)
        self.title.setWordWrap(True)
        for widget in (self.title, self.line, self.band):
            column.addWidget(widget)
        across.addWidget(self._machine_lines(), 1)
        self.fields_card = self._by_field()
        across.addWidget(self.fields_card, 1)
        column.addLayout(across)
        column.addStretch(1)

    def _machine_lines(self) -> Card:
        card = Card(self._look, spacing=10)
        card.column.addWidget(self._heading(self.tr("Two or three lines with <<<")))
        for at, line in enumerate(self.lines):
            line.setMaxLength(LONGEST_LINE)
            line.setAccessibleName(self.tr("Line {number}").format(number=at + 1))
            card.column.addWidget(line)
        card.column.addStretch(1)
        return card

    def _by_field(self) -> Card:
        card, grid, top = Card(self._look, spacing=10), QGridLayout(), QHBoxLayout()
        top.addWidget(self._heading(self.tr("Or field by field")), 1)
        top.addWidget(self._kinds())
        card.column.addLayout(top)
        self._measure.gaps(grid, 20, 5)
        for at, (field, edit) in enumerate(self.fields.items()):
            label = Text(self._look, 14, 500, "ink-2")
            label.setText(self._words.label(field))
            label.setBuddy(edit)
            edit.setAccessibleName(label.text())
            grid.addWidget(label, at // 2 * 2, at % 2)
            grid.addWidget(edit, at // 2 * 2 + 1, at % 2)
        for field in (Field.BORN, Field.EXPIRES):
            self.fields[field].setPlaceholderText(self._words.date(EXAMPLE))
        self.fields[Field.NATIONALITY].setPlaceholderText(self.tr("Country or 3 letters"))
        card.column.addLayout(grid)
        return card

    def _kinds(self) -> QComboBox:
        self.kind.addItems([self.tr("Passport"), self.tr("ID card"), self.tr("UN laissez-passer")])
        self.kind.setAccessibleName(self.tr("Kind of document"))
        self._measure.least_height(self.kind, 36)
        return self.kind

    def _heading(self, text: str) -> Text:
        heading = Text(self._look, 15, 600)
        heading.setText(text)
        return heading

    def show_name(self, name: str) -> None:
        """Of nobody yet: the lines find the person, single fields could not."""
        self.fields_card.setVisible(bool(name))
        if name:
            self.title.setText(self.tr("Type the document of {name}").format(name=isolated(name)))
            self.line.setText(self.tr("Type the lines at the bottom of the page, or the fields. Either is enough."))
        else:
            self.title.setText(self.tr("Type the lines of the document"))
            self.line.setText(self.tr("The two or three lines at the bottom of the page find the person."))

    def clear(self) -> None:
        self.title.setText("")
        leave_nothing(*self.lines, *self.fields.values())
        self.kind.setCurrentIndex(0)
        self.band.show_told(None)

    def machine_lines(self) -> str:
        return "\n".join(line.text().strip() for line in self.lines if line.text().strip())

    def text(self, field: Field) -> str:
        return self.fields[field].text().strip()


def _field(look: Look, *, mono: bool) -> QLineEdit:
    edit = QLineEdit()
    edit.setProperty("piece", "field")
    if mono:
        Measure(look, edit).keep(lambda: edit.setFont(look.font(16, 500, mono=True)))
    return edit


class TypingStage(Stage):
    """Reads what was typed and goes back to the check with it."""

    page: TypingPage

    def __init__(self, journey: Journey, words: CheckWords, read: ReadWords) -> None:
        super().__init__(journey, TypingPage(journey.look, words))
        self._words, self._read = words, read
        self._now: TypingNow | None = None

    @property
    def now(self) -> TypingNow:
        assert self._now
        return self._now

    def enter(self, context: object) -> None:
        assert isinstance(context, TypingNow)
        self._now = context
        self.page.clear()
        self.page.show_name(context.case.person.full_name if context.case else "")
        self.page.lines[0].setFocus()
        if context.read:
            self._prefill(context.read)

    def leave(self) -> None:
        """Nothing of the document stays in the fields."""
        self.page.clear()
        self._now = None

    def _prefill(self, read: Mrz) -> None:
        """What was read, with the keyboard where the first fault is; what is wrong is for the clerk to see."""
        for edit, text in zip(self.page.lines, read.lines, strict=False):
            edit.setText(text)
        if read.problems:
            self.page.band.show_told(self._read.correct(read))
        line, start, end = wrong_part(read)
        if line < len(self.page.lines):
            self.page.lines[line].setFocus()
            self.page.lines[line].setSelection(start, end - start)

    def actions(self) -> list[Action]:
        return [Action("back", self.tr("Back"), "Esc")]

    def blue(self) -> Action | str:
        return Action("compare", self.tr("Compare"), "Enter", "", "blue")

    def box(self) -> Box:
        return Box(self.tr("Scan the passport or ID card"), "barcode")

    def do(self, name: str) -> None:
        if name == "compare":
            self._compare()
        else:
            self.back()

    def back(self) -> None:
        if self.now.case:
            self.journey.check(self.now.case, self.now.document)
        else:
            self.journey.home()

    def typed(self, text: str) -> None:
        """The box stays out of it while the fields are filled in."""

    def scanned(self, text: str) -> None:
        """The reader works after all."""
        self.back()
        self.journey.scanned(text)

    def _compare(self) -> None:
        lines = self.page.machine_lines()
        case = self.now.case
        if lines or case is None:
            self._compare_lines(lines)
        elif document := self._of_fields():
            self.journey.check(case, document)

    def _compare_lines(self, text: str) -> None:
        mrz = parse(text)
        if not mrz.good:
            self.page.band.show_told(self._read.mistyped(mrz.problems))
            return
        case = self.now.case
        if case is None:
            self._find(text)
            return
        today = self.journey.desk.today_is()
        self.journey.check(case, document_of(mrz, Source.TYPED, on=today, born=case.person.born), mrz)

    def _find(self, text: str) -> None:
        """Who is meant by lines that were typed: the log says that no reader read them."""
        answer = self.journey.desk.find(text)
        if isinstance(answer, PassportRead):
            answer = replace(answer, document=replace(answer.document, source=Source.TYPED))
        self.journey.answered(answer)

    def _of_fields(self) -> Document | None:
        page = self.page
        born, expires = (read_date(page.text(field)) for field in (Field.BORN, Field.EXPIRES))
        if missing := self._missing(born, expires):
            page.band.show_told(missing)
            return None
        nationality = self.journey.desk.states.find(page.text(Field.NATIONALITY))
        code = nationality.iso3 if nationality else page.text(Field.NATIONALITY).upper()[:3]
        return Document(
            kind=KINDS[page.kind.currentIndex()], source=Source.TYPED, issuer=code, nationality=code,
            family=page.text(Field.FAMILY).upper(), given=page.text(Field.GIVEN).upper(),
            number=page.text(Field.NUMBER).upper(), born=born, expires=expires,
        )  # fmt: skip

    def _missing(self, born: PartialDate | None, expires: PartialDate | None) -> Told | None:
        """What has to be typed before anything can be compared."""
        wrong = [field for field, when in ((Field.BORN, born), (Field.EXPIRES, expires)) if when is None]
        if wrong:
            bold = self.tr("{field}: write day, month and year.").format(field=self._words.label(wrong[0]))
            return Told(bold, self.tr("For example 14 Mar 1984, or 14.3.1984."), "warning-fill", "warn")
        needed = (Field.FAMILY, Field.NATIONALITY, Field.NUMBER)
        empty = [field for field in needed if not self.page.text(field)]
        if empty:
            bold = self.tr("{field} is missing.").format(field=self._words.label(empty[0]))
            return Told(bold, self.tr("Type it as it stands in the document."), "warning-fill", "warn")
        return None
