"""The badge templates in a list: name, size, where the file is from or what is wrong with it, and which is in use."""

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from regdesk.desk.templates import Offered
from ui.desk.paint import Sides, draw_line
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import text_width
from ui.setup.badge_words import BadgeWords
from ui.setup.rows import Index, Rows, RowsModel, paint_ground

OFFERED = Qt.ItemDataRole.UserRole + 1
ROW, ROW_COMPACT, SIDE, SIGN, GAP = 62, 54, 20, 20, 14
_WRAPS = Qt.TextFlag.TextWordWrap


class TemplatesModel(RowsModel[Offered]):
    """Templates in order. `used`: the name of that of the desk."""

    def __init__(self, words: BadgeWords) -> None:
        super().__init__()
        self._words, self.used = words, ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        offered = self.rows[index.row()]
        if role == OFFERED:
            return offered
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            used = in_use() if offered.name == self.used else ""
            return ". ".join(filter(None, (self._words.name(offered), self._words.about(offered), used)))
        return None


class TemplatesDelegate(QStyledItemDelegate):
    """Name over size; what is wrong with a file takes as many lines as it needs."""

    def __init__(self, look: Look, view: "TemplatesView", words: BadgeWords) -> None:
        super().__init__(view)
        self._look, self._view, self._words = look, view, words

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        offered: Offered = index.data(OFFERED)
        px, wide = self._look.px, self._view.viewport().width()
        least = px(ROW_COMPACT if self._look.compact else ROW)
        if offered.template:
            return QSize(wide, least)
        words = self._about(offered, QRectF(0, 0, wide - px(2 * SIDE + SIGN + GAP), 10_000)).height()
        return QSize(wide, max(math.ceil(words) + px(46), least))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offered: Offered = index.data(OFFERED)
        look, px = self._look, self._look.px
        sides = Sides(QRectF(option.rect), mirrored=self._view.mirrored())
        painter.save()
        paint_ground(painter, look, sides, self._view, marked=index.row() == self._view.row())
        icon, token = ("identification-badge", "accent") if offered.template else ("warning-fill", "warn")
        words = px(44) if self._words.about(offered) else px(22)
        top = (sides.row.height() - words) / 2 if offered.template else px(10)
        sign = (sides.row.height() - px(SIGN)) / 2 if offered.template else px(22)
        draw_icon(painter, sides.rect(px(SIDE), px(SIGN), sign, px(SIGN)), icon, look.colour(token))
        start = px(SIDE + SIGN + GAP)
        used = self._paint_used(painter, sides, top) if offered.name == self._view.templates.used else 0.0
        room = sides.row.width() - start - px(SIDE)
        name = sides.rect(start, room - used, top, px(22))
        draw_line(painter, name, self._words.name(offered), look.font(16, 600), look.colour("ink"), sides.leading)
        below = sides.rect(start, room, top + px(22), sides.row.height() - top - px(24))
        self._paint_about(painter, offered, below, sides)
        painter.restore()

    def _paint_about(self, painter: QPainter, offered: Offered, place: QRectF, sides: Sides) -> None:
        painter.setFont(self._look.font(14))
        painter.setPen(self._look.colour("ink-2"))
        upper = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        side = Qt.AlignmentFlag.AlignRight if sides.mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, int(side | upper | _WRAPS), self._words.about(offered))

    def _paint_used(self, painter: QPainter, sides: Sides, top: float) -> float:
        """The sign of the template in use, at the trailing side of the name; how much room it took."""
        look, px, font = self._look, self._look.px, self._look.font(14, 600)
        wide, side = text_width(font, in_use()) + 2, px(17)
        words = sides.from_end(px(SIDE), wide, top, px(22))
        draw_line(painter, words, in_use(), font, look.colour("ok"), sides.leading)
        sign = sides.from_end(px(SIDE) + wide + px(6), side, top + (px(22) - side) / 2, side)
        draw_icon(painter, sign, "check-circle-fill", look.colour("ok"))
        return wide + side + px(20)

    def _about(self, offered: Offered, room: QRectF) -> QRectF:
        metrics = QFontMetricsF(self._look.font(14))
        return metrics.boundingRect(room, int(_WRAPS), self._words.about(offered))


class TemplatesView(Rows):
    """The templates with one of them marked."""

    def __init__(self, look: Look, words: BadgeWords) -> None:
        super().__init__(look, QCoreApplication.translate("TemplatesView", "Badge templates"))
        self.templates = TemplatesModel(words)
        self.setModel(self.templates)
        self.setItemDelegate(TemplatesDelegate(look, self, words))

    def current(self) -> Offered | None:
        return self.templates.rows[self.row()] if self.row() >= 0 else None

    def show_templates(self, offered: Sequence[Offered], *, used: str, mark: str) -> None:
        self.templates.used = used
        self.templates.show_rows(offered)
        names = [one.name for one in offered]
        self.mark(names.index(mark if mark in names else used) if {mark, used} & set(names) else 0)


def in_use() -> str:
    return QCoreApplication.translate("TemplatesView", "In use here")
