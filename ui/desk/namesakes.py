"""People with one name, side by side: what tells them apart is large, and never cut."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from regdesk.desk.answers import Row
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.desk.stage import Journey
from ui.look.look import Look
from ui.look.paint import fill_round
from ui.look.pieces import Card, CategoryTile, Portrait, StateChip, Text
from ui.wording import Told

Direction = QBoxLayout.Direction
MOST, MOST_COMPACT = 4, 3
PHOTO, PHOTO_SMALL, PHOTO_BESIDE = (136, 174), (64, 82), (48, 62)
"""Width and height in design units: of two people, of two in a low window, and beside the words of more."""


class Namesake(QWidget):
    """One of them: photo, year of birth, delegation, category, state. `chosen`: the arrows stand on this one.

    The photo stands above the words, or beside them where there are more than two people.
    """

    def __init__(self, look: Look, journey: Journey) -> None:
        super().__init__()
        self._look, self._journey = look, journey
        self._chosen = False
        self.portrait = Portrait(look, *PHOTO)
        self.born, self.delegation = Text(look, 16, 700), Text(look, 15, 600)
        self.function = Text(look, 13, 400, "ink-2")
        self.tile, self.category = CategoryTile(look, "", "#000000", 20), Text(look, 13, 500, "ink-2")
        self.state = StateChip(look)
        self._lay_out(Measure(look, self))

    def _lay_out(self, measure: Measure) -> None:
        self._all, self._words = QBoxLayout(Direction.TopToBottom, self), QVBoxLayout()
        self._first, last = QHBoxLayout(), QHBoxLayout()
        measure.margins(self._all, 10, 8, 10, 8)
        measure.gap(self._all, 8)
        measure.gap(self._words, 4)
        measure.gap(last, 6)
        for text in (self.born, self.delegation, self.function, self.category):
            text.setWordWrap(True)
        self._first.addWidget(self.born, 1)
        last.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
        last.addWidget(self.category, 1)
        self._words.addLayout(self._first)
        self._words.addWidget(self.delegation)
        self._words.addWidget(self.function)
        self._words.addLayout(last)
        self._words.addStretch(1)
        self._all.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        self._all.addLayout(self._words, 1)

    def _place(self, *, beside: bool) -> None:
        """Beside the photo is room for what tells people apart; the list says the function and the category."""
        self._all.setDirection(Direction.LeftToRight if beside else Direction.TopToBottom)
        if beside:
            self._first.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._words.insertWidget(self._words.count() - 1, self.state, 0, Qt.AlignmentFlag.AlignLeading)
        self.function.setVisible(not beside and bool(self.function.text()))
        self.tile.setVisible(not beside)
        self.category.setVisible(not beside)

    def show_row(self, row: Row, *, chosen: bool, beside: bool) -> None:
        person, words = row.person, self._journey.wording
        chip = words.standing(row.standing, row.visit)
        category = self._journey.desk.event.category(person.category)
        self._chosen = chosen
        small = PHOTO_SMALL if self._look.compact else PHOTO
        self.portrait.set_units(*(PHOTO_BESIDE if beside else small))
        self.portrait.show_photo(self._journey.photos.of(person.id))
        self.born.setText(words.born(person) or self.tr("year of birth not known"))
        self.delegation.setText(person.delegation)
        self.delegation.setVisible(bool(person.delegation))
        self.function.setText(person.function)
        self._place(beside=beside)
        self.tile.show_category(category.letter, category.colour)
        self.category.setText(words.category(category, person))
        self.state.show_state(chip.icon, chip.text, chip.tone)
        parts = (person.full_name, self.born.text(), person.delegation, self.category.text(), chip.text)
        self.setAccessibleName(". ".join(part for part in parts if part))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        ground, edge = ("accent-tint", "accent") if self._chosen else ("surface", "line")
        fill_round(QPainter(self), QRectF(self.rect()), look.px(10), look.colour(ground), look.colour(edge))


class Namesakes(Card):
    """In the place of the preview, while the person under the arrows shares the name with somebody."""

    def __init__(self, look: Look, journey: Journey) -> None:
        super().__init__(look, margin=14, spacing=0)
        self._look = look
        self.band, self.name = Band(look, icon_units=24), Text(look, 18, 700)
        self.people = [Namesake(look, journey) for _ in range(MOST)]
        self._rows: tuple[Row, ...] = ()
        self._chosen = ""
        measure, self._grid = Measure(look, self), QGridLayout()
        self.name.setWordWrap(True)
        self.column.addWidget(self.band)
        measure.space(self.column, 12, compact=8)
        self.column.addWidget(self.name)
        measure.space(self.column, 10, compact=6)
        measure.gaps(self._grid, 10, 8)
        self.column.addLayout(self._grid)
        self.column.addStretch(1)
        look.changed.connect(self._write)
        self.hide()

    def show_people(self, rows: tuple[Row, ...], chosen: str) -> None:
        """`chosen`: the id of the one under the arrows. Empty rows hide the card."""
        self._rows, self._chosen = rows, chosen
        self._write()

    def _write(self) -> None:
        rows = self._rows[: MOST_COMPACT if self._look.compact else MOST]
        beside = len(rows) > 2
        self._place_people(columns=1 if beside else 2)
        for one, row in zip(self.people, rows, strict=False):
            one.show_row(row, chosen=row.person.id == self._chosen, beside=beside)
        for at, one in enumerate(self.people):
            one.setVisible(at < len(rows))
        if rows:
            self.name.setText(rows[0].person.full_name)
        self.band.show_told(self._told() if rows else None)

    def _place_people(self, *, columns: int) -> None:
        """Two side by side; more are one below the other, so that no delegation is cut."""
        for at, one in enumerate(self.people):
            self._grid.addWidget(one, at // columns, at % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def _told(self) -> Told:
        bold = self.tr("{number} persons with this name").format(number=len(self._rows))
        return Told(bold, self.tr("Look at birth year, delegation and photo."), "users-fill", "warn")
