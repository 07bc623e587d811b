"""The page of Needs you: the list, worst first; below it what could still turn up when desks meet again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.look.icons import IconLabel
from ui.look.look import Look
from ui.look.pieces import Card, Rule, StateChip, Text
from ui.look.upright_scroll import UprightScroll
from ui.needs_you.row import NeedRow
from ui.needs_you.told import NeedTold
from ui.speech import announce
from ui.wording import Told


class NeedsPage(QWidget):
    """One row is always chosen while there is one. `pressed` carries the row whose act is asked for.

    `moved`: another row is chosen now.
    """

    pressed = Signal(object)
    moved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.said = Band(look)
        self.title, self.count = Text(look, 16, 600, "ink-2"), StateChip(look, units=28)
        self.rows: list[NeedRow] = []
        self._at = 0
        self.card, self.exposed = Card(look, margin=0, spacing=0), ExposedCard(look)
        self.nothing = Nothing(look)
        self._measure = Measure(look, self)
        self.setAccessibleName(self.tr("Needs you"))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        self._measure.margins(column, 24, 20, 24, 20)
        self._measure.gap(column, 14)
        inside, self._list = QWidget(), QVBoxLayout()
        holder = QVBoxLayout(inside)
        for layout in (self._list, holder):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        holder.addLayout(self._list)
        holder.addStretch(1)
        self.area = UprightScroll(inside)
        self.top = QWidget()
        head = QVBoxLayout(self.top)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addLayout(self._head())
        head.addWidget(Rule())
        self.card.column.addWidget(self.top)
        self.card.column.addWidget(self.area, 1)
        self.card.column.addWidget(self.nothing, 1)
        self.top.hide()  # until it is known what there is
        for widget in (self.said, self.card, self.exposed):
            column.addWidget(widget, int(widget is self.card))

    def _head(self) -> QHBoxLayout:
        across = QHBoxLayout()
        self._measure.margins(across, 24, 14, 20, 14)
        self._measure.gap(across, 12)
        across.addWidget(self.count)
        across.addWidget(self.title)
        across.addStretch(1)
        return across

    # the rows

    def show_needs(self, needs: Sequence[NeedTold]) -> None:
        """Show these in their order. The row that was chosen stays so, wherever its matter stands now."""
        kept = self.chosen()
        while len(self.rows) < len(needs):
            self._add()
        while len(self.rows) > len(needs):
            self._drop()
        for row, need in zip(self.rows, needs, strict=True):
            row.show_need(need)
        worst = needs[0].told.tone if needs else "neutral"
        self.count.show_state("", str(len(needs)) if needs else "", worst)
        self.title.setText(self.tr("Worst first") if len(needs) > 1 else self.tr("One thing to see to"))
        for widget, shown in ((self.top, bool(needs)), (self.area, bool(needs)), (self.nothing, not needs)):
            widget.setVisible(shown)
        keys = [need.key for need in needs]
        self._choose(keys.index(kept.key) if kept and kept.key in keys else min(self._at, max(len(keys) - 1, 0)))

    def chosen(self) -> NeedTold | None:
        return self.rows[self._at].need if self._at < len(self.rows) else None

    def move_by(self, by: int) -> None:
        """Arrow keys; it stays inside the list."""
        if self.rows:
            self._choose(min(max(self._at + by, 0), len(self.rows) - 1))
            self.area.ensureWidgetVisible(self.rows[self._at])
            announce(self, self.rows[self._at].accessibleName())

    def _choose(self, at: int) -> None:
        self._at = at
        for place, row in enumerate(self.rows):
            row.show_chosen(place == at)
        self.moved.emit()

    def _add(self) -> None:
        row = NeedRow(self._look)
        row.chosen.connect(lambda: self._choose(self.rows.index(row)))
        row.pressed.connect(lambda: self._press(row))
        self.rows.append(row)
        self._list.addWidget(row)

    def _drop(self) -> None:
        row = self.rows.pop()
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _press(self, row: NeedRow) -> None:
        self._choose(self.rows.index(row))
        self.pressed.emit(row.need)


class Nothing(QWidget):
    """What stands there while there is no row."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.bold, self.rest = Text(look, 22, 700), Text(look, 16, 400, "ink-2")
        measure, column = Measure(look, self), QVBoxLayout(self)
        measure.margins(column, 24, 20, 24, 20)
        measure.gap(column, 10)
        column.addStretch(2)
        column.addWidget(IconLabel(look, "check-circle-fill", "ok", 52), 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self.bold, self.rest):
            text.set_side("centre")
            text.setWordWrap(True)
            column.addWidget(text)
        column.addStretch(3)
        self.hide()

    def show_told(self, told: Told) -> None:
        self.bold.setText(told.bold)
        self.rest.setText(told.rest)
        self.setAccessibleName(f"{told.bold} {told.rest}")


class ExposedCard(Card):
    """What could turn out to be doubled when desks meet again: one sentence for each of them. Hidden without any."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, margin=0, spacing=0)
        self._lines = Text(look, 15, 400, "ink-2")
        self._lines.setWordWrap(True)
        across, measure = QHBoxLayout(), Measure(look, self)
        measure.margins(across, 24, 14, 24, 14)
        measure.gap(across, 16)
        across.addWidget(IconLabel(look, "wifi-slash-fill", "ink-3", 22), 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._lines, 1)
        self.column.addLayout(across)
        self.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        self._lines.setText("\n".join(lines))
        self.setAccessibleName(" ".join(lines))
        self.setVisible(bool(lines))
