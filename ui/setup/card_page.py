"""The page on which a desk learns its scanner: what to do, what was found in a table, the card itself at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from regdesk.badge.reader_card import HEIGHT, WIDTH, reader_card_pdf
from regdesk.badge.render import page_png
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.paint import paint_head
from ui.look.pieces import Card, IconLabel, Rule, Text
from ui.setup.card_words import Row
from ui.setup.steps import Step, Steps
from ui.wording import Told

NAME, FOUND = 200, 196
RADIUS = 12
_ICONS = {"ok": ("check-circle-fill", "ok"), "warn": ("warning-fill", "warn"), "neutral": ("info-fill", "accent")}
_SHARP = 220
"""Dots to the inch of the picture of the card: enough for the largest window."""


class CardSteps(Steps):
    """Four scans of one card."""

    def names(self) -> dict[Step, str]:
        return {
            Step.FILE: self.tr("Scan the card"),
            Step.COLUMNS: self.tr("Again"),
            Step.CHECK: self.tr("Again"),
            Step.IMPORT: self.tr("Once more"),
        }


class CardPage(QWidget):
    """Title, line, what is wrong, the table; the card at the right."""

    def __init__(self, look: Look, names: Sequence[Row], desk: int) -> None:
        super().__init__()
        self.title, self.line = Text(look, 30, 700), Text(look, 16, 400, "ink-2")
        self.line.setWordWrap(True)
        self.band, self.table = Band(look), FoundTable(look, names)
        measure = Measure(look, self)
        across, left = QHBoxLayout(self), QVBoxLayout()
        measure.margins(across, 24, 20, 24, 20)
        measure.gap(across, 20)
        left.setSpacing(0)
        left.addWidget(self.title)
        measure.space(left, 8, compact=4)
        left.addWidget(self.line)
        measure.space(left, 20, compact=12)
        left.addWidget(self.band)
        self._space = QWidget()
        measure.height(self._space, 16, compact=10)
        left.addWidget(self._space)
        left.addWidget(self.table)
        left.addStretch(1)
        across.addLayout(left, 1)
        across.addWidget(PrintedCard(look, desk, measure))
        self.show_told(None)

    def show_told(self, told: Told | None) -> None:
        self.band.show_told(told)
        self._space.setVisible(told is not None)

    def show_words(self, title: str, line: str) -> None:
        self.title.setText(title)
        self.line.setText(line)


class FoundTable(Card):
    """What was found of the scanner: a head and a row for each thing."""

    def __init__(self, look: Look, rows: Sequence[Row]) -> None:
        super().__init__(look, margin=0, spacing=0)
        self._measure = Measure(look, self)
        self.lines = [FoundLine(look, self._measure) for _ in rows]
        self.column.addWidget(Head(look, self._measure, (self.tr("Scanner"), self.tr("Found"), self.tr("Result"))))
        for at, line in enumerate(self.lines):
            if at:
                self.column.addWidget(Rule())
            self.column.addWidget(line)
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[Row]) -> None:
        for line, row in zip(self.lines, rows, strict=True):
            line.show_row(row)


class Head(QWidget):
    """The titles of the columns, on a ground with the card's upper corners."""

    def __init__(self, look: Look, measure: Measure, titles: tuple[str, str, str]) -> None:
        super().__init__()
        self._look = look
        across = _columns(self, measure)
        for place, title in enumerate(titles):
            text = Text(look, 13, 600, "ink-3")
            text.setText(title)
            _put(across, measure, text, place)
        measure.height(self, 39, compact=34)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        paint_head(painter, look, QRectF(self.rect()).adjusted(1, 1, -1, 0))


class FoundLine(QWidget):
    """One thing: its name, what was found, whether that is well."""

    def __init__(self, look: Look, measure: Measure) -> None:
        super().__init__()
        self.name, self.found, self.means = Text(look, 15, 600), Text(look, 15, 500), Text(look, 15, 400, "ink-2")
        self.icon = IconLabel(look, "info-fill", "accent", 20)
        self.means.setWordWrap(True)
        across, result = _columns(self, measure), QHBoxLayout()
        _put(across, measure, self.name, 0)
        _put(across, measure, self.found, 1)
        measure.gap(result, 8)
        result.addWidget(self.icon)
        result.addWidget(self.means, 1)
        across.addLayout(result, 1)
        measure.height(self, 48, compact=43)

    def show_row(self, row: Row) -> None:
        self.name.setText(row.name)
        self.found.setText(row.found)
        self.means.setText(row.means)
        self.icon.show_icon(*_ICONS[row.tone])
        self.icon.setVisible(bool(row.means))
        self.setAccessibleName(f"{row.name}: {row.found}. {row.means}".strip())


def _columns(widget: QWidget, measure: Measure) -> QHBoxLayout:
    across = QHBoxLayout(widget)
    measure.margins(across, 18, 0, 14, 0)
    across.setSpacing(0)
    return across


def _put(across: QHBoxLayout, measure: Measure, text: Text, place: int) -> None:
    """The first two columns have their width, the last one the rest."""
    across.addWidget(text, 0 if place < 2 else 1)
    if place < 2:
        measure.width(text, (NAME, FOUND)[place])


class PrintedCard(Card):
    """The card as it comes out of a printer, and how to print it."""

    def __init__(self, look: Look, desk: int, measure: Measure) -> None:
        super().__init__(look, margin=0, spacing=0)
        words = QVBoxLayout()
        measure.margins(words, 20, 15, 20, 14)
        measure.gap(words, 5)
        title, line = Text(look, 18, 600), Text(look, 15, 400, "ink-2")
        title.setText(self.tr("The card"))
        line.setText(self.tr("One for each desk. Print it at its full size, 100 %, and keep it with the scanner."))
        for text in (title, line):
            text.setWordWrap(True)
            words.addWidget(text)
        self.column.addLayout(words)
        self.column.addWidget(Rule())
        self.column.addWidget(Paper(look, desk), 1)
        measure.width(self, 392)


class Paper(QWidget):
    """The very page that is printed; it is white in the dark as well."""

    def __init__(self, look: Look, desk: int) -> None:
        super().__init__()
        self._look = look
        title = self.tr("Desk {number}").format(number=desk)
        self._picture = QImage.fromData(page_png(reader_card_pdf(desk=title), _SHARP))
        self.setAccessibleName(self.tr("Picture of the card"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(280))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, edge = QPainter(self), self._look.px(18)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        high = min(room.height(), room.width() * HEIGHT / WIDTH)
        page = QRectF(0, 0, high * WIDTH / HEIGHT, high)
        page.moveCenter(room.center())
        ratio = self.devicePixelRatioF()
        shown = self._picture.scaled(
            round(page.width() * ratio), round(page.height() * ratio),
            Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        painter.drawImage(page, shown)
        painter.setPen(self._look.colour("line-strong"))
        painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5))
