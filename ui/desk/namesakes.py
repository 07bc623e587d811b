"""People with one name, side by side: what tells them apart is large, and never cut."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from regdesk.desk.answers import Row
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.desk.stage import Journey
from ui.look.look import Look
from ui.look.paint import fill_round
from ui.look.pieces import Card, CategoryTile, Portrait, StateChip, Text
from ui.wording import Told

MOST = 4
PHOTO, PHOTO_SMALL = (136, 174), (64, 82)
"""Width and height in design units: of two people, and of more or in a low window."""


class Namesake(QWidget):
    """One of them: photo, year of birth, delegation, category, state. `chosen`: the arrows stand on this one."""

    def __init__(self, look: Look, journey: Journey) -> None:
        super().__init__()
        self._look, self._journey = look, journey
        self._chosen = False
        self.portrait = Portrait(look, *PHOTO)
        self.born, self.delegation = Text(look, 16, 700), Text(look, 15, 600)
        self.function = Text(look, 13, 400, "ink-2")
        self.tile, self.category = CategoryTile(look, "", "#000000", 20), Text(look, 13, 500, "ink-2")
        self.state = StateChip(look)
        measure = Measure(look, self)
        column, across = QVBoxLayout(self), QHBoxLayout()
        measure.margins(column, 10, 10, 10, 10)
        measure.gap(column, 4)
        measure.gap(across, 6)
        across.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.category, 1)
        column.addWidget(self.portrait)
        for text in (self.born, self.delegation, self.function, self.category):
            text.setWordWrap(True)
        column.addWidget(self.born)
        column.addWidget(self.delegation)
        column.addWidget(self.function)
        column.addLayout(across)
        column.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def show_row(self, row: Row, *, chosen: bool, small: bool) -> None:
        person, words = row.person, self._journey.wording
        chip = words.standing(row.standing, row.visit)
        category = self._journey.desk.event.category(person.category)
        self._chosen = chosen
        self.portrait.set_units(*(PHOTO_SMALL if small else PHOTO))
        self.portrait.show_photo(self._journey.photos.of(person.id))
        self.born.setText(words.born(person) or self.tr("year of birth not known"))
        self.delegation.setText(person.delegation)
        self.delegation.setVisible(bool(person.delegation))
        self.function.setText(person.function)
        self.function.setVisible(bool(person.function))
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
        measure, grid = Measure(look, self), QGridLayout()
        self.name.setWordWrap(True)
        self.column.addWidget(self.band)
        measure.space(self.column, 12, compact=8)
        self.column.addWidget(self.name)
        measure.space(self.column, 10, compact=6)
        measure.gaps(grid, 10, 10)
        for at, one in enumerate(self.people):
            grid.addWidget(one, at // 2, at % 2)
            grid.setColumnStretch(at % 2, 1)
        self.column.addLayout(grid)
        self.column.addStretch(1)
        look.changed.connect(self._write)
        self.hide()

    def show_people(self, rows: tuple[Row, ...], chosen: str) -> None:
        """`chosen`: the id of the one under the arrows. Empty rows hide the card."""
        self._rows, self._chosen = rows, chosen
        self._write()

    def _write(self) -> None:
        rows = self._rows[:MOST]
        small = len(rows) > 2 or self._look.compact
        for one, row in zip(self.people, rows, strict=False):
            one.show_row(row, chosen=row.person.id == self._chosen, small=small)
        for at, one in enumerate(self.people):
            one.setVisible(at < len(rows))
        if rows:
            self.name.setText(rows[0].person.full_name)
        self.band.show_told(self._told() if rows else None)

    def _told(self) -> Told:
        bold = self.tr("{number} persons with this name").format(number=len(self._rows))
        return Told(bold, self.tr("Look at birth year, delegation and photo."), "users-fill", "warn")
