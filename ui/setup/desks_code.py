"""A message as a picture that readers of other laptops take off this screen, and the signs that people say to it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from regdesk.badge.message_qr import QUIET, message_qr
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import Card, Text
from ui.look.upright_scroll import UprightScroll

SMALLEST, USUAL = 260, 500


class Scrolls(UprightScroll):
    """What is in it scrolls where the letters are larger than the window has room for."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """What gets the keyboard comes into view, also when it did so by itself."""
        moved = super().focusNextPrevChild(forward)
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)
        return moved


class QrPicture(QWidget):
    """Black on white in the dark as well, each module so many whole pixels, with its quiet zone."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.updateGeometry)

    def show_text(self, text: str) -> None:
        self.text = text
        self.setAccessibleName(self.tr("QR code to be scanned from this screen") if text else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(USUAL), self._look.px(USUAL))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(SMALLEST), self._look.px(SMALLEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No wider than high: what is left over belongs to the words."""
        super().resizeEvent(event)
        self.setMaximumWidth(max(self.height(), self._look.px(SMALLEST)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.text:
            return
        rows = message_qr(self.text)
        painter, ratio = QPainter(self), self.devicePixelRatioF()
        count = len(rows) + 2 * QUIET
        module = max(int(min(self.width(), self.height()) * ratio) // count, 1) / ratio
        side = module * count
        left, top = int((self.width() - side) / 2 * ratio) / ratio, int((self.height() - side) / 2 * ratio) / ratio
        painter.fillRect(QRectF(left, top, side, side), Qt.GlobalColor.white)
        for down, row in enumerate(rows, QUIET):
            for across, dark in enumerate(row, QUIET):
                if dark:
                    place = QRectF(left + across * module, top + down * module, module, module)
                    painter.fillRect(place, Qt.GlobalColor.black)


class Facts(QWidget):
    """Names and values below each other; values are shown as they are, codes in their own letters."""

    def __init__(self, look: Look, *, label: int = 150, weight: int = 600) -> None:
        super().__init__()
        self._look, self._label, self._weight = look, label, weight
        self._measure = Measure(look, self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._measure.gaps(self._grid, 16, 7)
        self._grid.setColumnStretch(1, 1)
        self._shown: list[tuple[Text, Text]] = []

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        for row in range(max(len(facts), len(self._shown))):
            name, value = self._line(row)
            there = row < len(facts)
            name.setText(facts[row][0] if there else "")
            value.setText(facts[row][1] if there else "")
            for text in (name, value):
                text.setVisible(there)

    def told(self) -> dict[str, str]:
        """What is shown, for who cannot see it."""
        return {name.text(): value.text() for name, value in self._shown if name.text()}

    def _line(self, row: int) -> tuple[Text, Text]:
        if row == len(self._shown):
            name, value = Text(self._look, 15, 400, "ink-2"), Text(self._look, 15, self._weight)
            name.set_side("leading", top=True)
            value.setWordWrap(True)
            self._measure.width(name, self._label)
            name.setWordWrap(True)
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
            self._shown.append((name, value))
        return self._shown[row]


class CodePage(QWidget):
    """The code at the leading side; beside it what to do with it, the signs to say, and what is in it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.code, self.band, self.facts = QrPicture(look), Band(look), Facts(look, label=132)
        self.title, self.line = Text(look, 30, 700), Text(look, 16, 400, "ink-2")
        self.above, self.signs = Text(look, 15, 600, "ink-2"), Text(look, 46, 600, mono=True)
        measure = Measure(look, self)
        beside = QWidget()
        across, words = QHBoxLayout(self), QVBoxLayout(beside)
        words.setContentsMargins(0, 0, 0, 0)
        measure.margins(across, 24, 20, 24, 20)
        measure.gap(across, 28)
        measure.gap(words, 10)
        for text in (self.title, self.line, self.above):
            text.setWordWrap(True)
        self._said = Card(look, "accent", margin=20, spacing=4)
        self._said.column.addWidget(self.above)
        self._said.column.addWidget(self.signs)
        for widget in (self.title, self.line, self.band, self._said, self.facts):
            words.addWidget(widget)
        words.addStretch(1)
        across.addWidget(self.code)
        across.addWidget(Scrolls(beside), 1)

    def show_code(self, text: str, title: str, line: str, facts: Sequence[tuple[str, str]] = ()) -> None:
        self.code.show_text(text)
        self.title.setText(title)
        self.line.setText(line)
        self.facts.show_facts(facts)
        self.band.show_told(None)

    def show_signs(self, above: str, signs: str) -> None:
        """Large and in groups; nothing when there are none to say."""
        self.above.setText(above)
        self.signs.setText(signs)
        self.signs.setAccessibleName(" ".join(signs.replace(" ", "")))
        self._said.setVisible(bool(signs))
