"""Before a door: which one, and by which list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.look.icons import IconLabel, draw_icon
from ui.look.look import Look
from ui.look.paint import fill_round
from ui.look.pieces import ActionButton, Card, Rule, Text
from ui.setup.desks_code import Facts

ROW = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True)
class DoorRow:
    """One door to choose: `line` says who may pass."""

    key: str
    name: str
    line: str
    icon: str


class _Doors(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[DoorRow] = []

    def show_rows(self, rows: Sequence[DoorRow]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as in Qt
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.name} · {row.line}"
        return None


class _DoorDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(option.rect.width(), self._look.px(52 if self._look.compact else 58))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, px = self._look, self._look.px
        row: DoorRow = index.data(ROW)
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            inner = box.adjusted(px(8), px(2), -px(8), -px(2))
            fill_round(painter, inner, px(8), look.colour("accent-tint"), look.colour("accent"))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = px(24)
        x = box.right() - px(24) - side if mirrored else box.left() + px(24)
        ink = look.colour("accent" if chosen else "ink-2")
        draw_icon(painter, QRectF(x, box.center().y() - side / 2, side, side), row.icon, ink)
        words = box.adjusted(px(24) if mirrored else px(64), 0, -px(64) if mirrored else -px(24), 0)
        self._line(painter, words.adjusted(0, px(6), 0, -px(26)), row.name, 16, 600, "ink", mirrored=mirrored)
        self._line(painter, words.adjusted(0, px(29), 0, -px(5)), row.line, 14, 400, "ink-2", mirrored=mirrored)

    def _line(
        self, painter: QPainter, box: QRectF, words: str, units: int, weight: int, token: str, *, mirrored: bool
    ) -> None:
        painter.setFont(self._look.font(units, weight))
        painter.setPen(self._look.colour(token))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, _LINE | side, shown)


class DoorList(QListView):
    """The doors of the event; arrows move in it wherever the keyboard is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.doors = _Doors()
        self.setModel(self.doors)
        self.setItemDelegate(_DoorDelegate(look, self))
        self.setProperty("piece", "list")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Doors"))
        look.changed.connect(self.doors.layoutChanged)

    def show_doors(self, rows: Sequence[DoorRow], key: str) -> None:
        """Choose the one of this key, or the first."""
        self.doors.show_rows(rows)
        keys = [row.key for row in rows]
        self._choose(keys.index(key) if key in keys else 0)

    def chosen(self) -> DoorRow | None:
        at = self.currentIndex().row()
        return self.doors.rows[at] if 0 <= at < len(self.doors.rows) else None

    def step(self, by: int) -> None:
        last = len(self.doors.rows) - 1
        self._choose(min(max(self.currentIndex().row() + by, 0), last))

    def _choose(self, at: int) -> None:
        index = self.doors.index(at)
        self.setCurrentIndex(index)
        self.scrollTo(index)


class ChoosePage(QWidget):
    """Doors at the leading side, the list of this laptop beside them. `take_asked`: another list is wanted."""

    take_asked = Signal()
    opened = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.band = Band(look)
        self.doors = DoorList(look)
        self.icon, self.point = IconLabel(look, "shield-check-fill", "ok", 28), Text(look, 16, 600)
        self.facts = Facts(look, label=130)
        self.take = ActionButton(look, self.tr("Take a list"), "F7", icon="usb", kind="outlined")
        self.take.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.take.clicked.connect(self.take_asked)
        self.doors.doubleClicked.connect(lambda _index: self.opened.emit())
        self._measure = Measure(look, self)
        self._lay_out(look)

    def _lay_out(self, look: Look) -> None:
        column, across = QVBoxLayout(self), QHBoxLayout()
        self._measure.margins(column, 24, 20, 24, 20)
        self._measure.gap(column, 14)
        self._measure.gap(across, 20)
        across.addWidget(self._doors_card(look), 3)
        across.addWidget(self._list_card(look), 2)
        column.addWidget(self.band)
        column.addLayout(across, 1)

    def _doors_card(self, look: Look) -> Card:
        card, head = Card(look, margin=0, spacing=0), QVBoxLayout()
        title, line = Text(look, 22, 700), Text(look, 15, 400, "ink-2")
        title.setText(self.tr("Which door?"))
        line.setText(self.tr("Choose with the arrow keys. It stays open until somebody leaves it with F10."))
        line.setWordWrap(True)
        self._measure.margins(head, 24, 18, 24, 14)
        self._measure.gap(head, 4)
        head.addWidget(title)
        head.addWidget(line)
        card.column.addLayout(head)
        card.column.addWidget(Rule())
        card.column.addWidget(self.doors, 1)
        return card

    def _list_card(self, look: Look) -> Card:
        card, head, middle = Card(look, margin=0, spacing=0), QHBoxLayout(), QVBoxLayout()
        self._measure.margins(head, 20, 18, 20, 14)
        self._measure.gap(head, 12)
        self._measure.margins(middle, 20, 16, 20, 18)
        self._measure.gap(middle, 16)
        self.point.setWordWrap(True)
        head.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.point, 1)
        middle.addWidget(self.facts)
        middle.addStretch(1)
        middle.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeading)
        card.column.addLayout(head)
        card.column.addWidget(Rule())
        card.column.addLayout(middle, 1)
        return card
