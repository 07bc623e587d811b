"""The pieces screens are built of; each follows the look by itself and knows nothing of desks or people."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.look.action_button import ActionButton
from ui.look.icons import IconLabel
from ui.look.look import Look
from ui.look.paint import cap_width, chip_width, key_names, paint_cap, paint_chip, paint_photo, paint_tile

if TYPE_CHECKING:  # as in `ui.look.paint`
    from PySide6.QtGui import QImage

__all__ = [
    "ActionButton",
    "Card",
    "CategoryTile",
    "IconLabel",
    "KeyCap",
    "Portrait",
    "Rule",
    "StateChip",
    "Text",
    "rich_sentence",
]

_SIDES = {"leading", "centre", "trailing"}
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)


def rich_sentence(sentence: str, strong: str = "") -> str:
    """Rich text for a sentence whose weighty words stand between double asterisks; everything else is escaped.

    `strong` is the "#RRGGBB" of the weighty words; empty leaves them in the colour of the others.
    """
    import html  # late: the first window has nothing to escape

    escaped = html.escape(sentence).replace("\n", "<br>")
    colour = f"; color:{strong}" if strong else ""
    return "<span>" + _BOLD.sub(rf'<span style="font-weight:600{colour}">\1</span>', escaped) + "</span>"


class Text(QLabel):
    """Words in one size, weight and colour. Plain text unless given by `show_rich`: a name is never read as HTML.

    It aligns to the leading side of the layout, never by the script of its text.
    """

    def __init__(
        self,
        look: Look,
        units: int,
        weight: int = 400,
        token: str = "ink",  # noqa: S107 - the name of a colour
        *,
        mono: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._units = units
        self._weight = weight
        self._token = token
        self._mono = mono
        self._tabular = False
        self._side = "leading"
        self._top = False
        self._sentence = ""
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setTextFormat(Qt.TextFormat.PlainText)
        look.changed.connect(self._follow)
        self._follow()
        self._align()

    def show_rich(self, sentence: str) -> None:
        """Show a sentence with **weighty** words; beside grey words they are in full ink."""
        self._sentence = sentence
        self.setTextFormat(Qt.TextFormat.RichText)
        self._write()
        self.setAccessibleName(sentence.replace("**", ""))

    def set_token(self, token: str) -> None:
        self._token = token
        self._follow()

    def set_units(self, units: int, weight: int) -> None:
        self._units, self._weight = units, weight
        self._follow()

    def set_tabular(self) -> None:
        """All digits take the same width."""
        self._tabular = True
        self._follow()

    def set_side(self, side: str, *, top: bool = False) -> None:
        """Stand at the leading side, in the centre or at the trailing side; at the top instead of the middle."""
        if side not in _SIDES:
            raise ValueError(side)
        self._side, self._top = side, top
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _follow(self) -> None:
        self.setFont(self._look.font(self._units, self._weight, mono=self._mono, tabular=self._tabular))
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, self._look.colour(self._token))
        self.setPalette(colours)
        self._write()

    def _write(self) -> None:
        if self.textFormat() == Qt.TextFormat.RichText:
            beside_grey = self._token in {"ink-2", "ink-3"}
            self.setText(rich_sentence(self._sentence, self._look.colour("ink").name() if beside_grey else ""))

    def _align(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        across = Qt.AlignmentFlag.AlignHCenter
        if self._side != "centre":
            right = mirrored == (self._side == "leading")
            across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        down = Qt.AlignmentFlag.AlignTop if self._top else Qt.AlignmentFlag.AlignVCenter
        self.setAlignment(across | down | Qt.AlignmentFlag.AlignAbsolute)


class KeyCap(QWidget):
    """The picture of one key, or of several: "F4", "Enter", "Up Down"."""

    def __init__(self, look: Look, text: str, *, on_blue: bool = False) -> None:
        super().__init__()
        self._look = look
        self._names = key_names(text)
        self._on_blue = on_blue
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        gaps = self._look.px(6) * (len(self._names) - 1)
        wide = sum(cap_width(self._look, name, on_blue=self._on_blue) for name in self._names) + gaps
        return QSize(round(wide), self._look.px(26 if self._on_blue else 22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        x = 0.0
        for name in self._names:
            wide = cap_width(self._look, name, on_blue=self._on_blue)
            paint_cap(painter, self._look, QRectF(x, 0, wide, self.height()), name, on_blue=self._on_blue)
            x += wide + self._look.px(6)


class Card(QFrame):
    """A rounded sheet with a column inside. Tones: "" plain, quiet, ok, warn, bad, neutral, accent, link."""

    def __init__(self, look: Look, tone: str = "", *, margin: int = 20, spacing: int = 8) -> None:
        super().__init__()
        self._look = look
        self._margin = margin
        self._spacing = spacing
        self.column = QVBoxLayout(self)
        self.setProperty("piece", "card")
        self.setProperty("tone", tone)
        look.changed.connect(self._follow)
        self._follow()

    def set_tone(self, tone: str) -> None:
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def _follow(self) -> None:
        margin = self._look.px(self._margin)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(self._look.px(self._spacing))


class Rule(QFrame):
    """A line of one pixel, lying or standing."""

    def __init__(self, *, standing: bool = False, length: int = 0) -> None:
        super().__init__()
        self.setProperty("piece", "rule")
        if standing:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        if length:
            self.setMinimumSize(1 if standing else length, length if standing else 1)


class CategoryTile(QWidget):
    """The letter of a category on its colour ("#RRGGBB")."""

    def __init__(self, look: Look, letter: str, colour: str, units: float = 20) -> None:
        super().__init__()
        self._look = look
        self._units = units
        self._letter = letter
        self._colour = QColor(colour)
        look.changed.connect(self._follow)
        self._follow()

    def show_category(self, letter: str, colour: str) -> None:
        self._letter, self._colour = letter, QColor(colour)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_tile(QPainter(self), self._look, QRectF(self.rect()), self._letter, self._colour)

    def _follow(self) -> None:
        self.setFixedSize(self._look.px(self._units), self._look.px(self._units))


class StateChip(QWidget):
    """A state in icon, word and colour; hidden while it has no word."""

    def __init__(self, look: Look, *, units: float = 27) -> None:
        super().__init__()
        self._look = look
        self._units = units
        self._icon, self._text, self._tone = "", "", "neutral"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.hide()

    def show_state(self, icon: str, text: str, tone: str) -> None:
        """`tone` is ok, warn, bad or neutral."""
        self._icon, self._text, self._tone = icon, text, tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def tone(self) -> str:
        return self._tone

    def sizeHint(self) -> QSize:
        wide = chip_width(self._look, self._icon, self._text)
        return QSize(round(wide + 0.5), self._look.px(self._units))

    def paintEvent(self, _event: QPaintEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rect = QRectF(self.rect())
        paint_chip(QPainter(self), self._look, rect, self._icon, self._text, self._tone, mirrored=mirrored)


class Portrait(QWidget):
    """A person's photo, or a silhouette."""

    def __init__(self, look: Look, width_units: float, height_units: float) -> None:
        super().__init__()
        self._look = look
        self._units = (width_units, height_units)
        self._photo: QImage | None = None
        look.changed.connect(self._follow)
        self._follow()
        self.show_photo(None)

    def show_photo(self, photo: "QImage | None") -> None:
        self._photo = photo
        self.setAccessibleName(self.tr("No photo") if photo is None else self.tr("Photo of the registration"))
        self.update()

    def set_units(self, width_units: float, height_units: float) -> None:
        self._units = (width_units, height_units)
        self._follow()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_photo(QPainter(self), self._look, QRectF(self.rect()), self._photo)

    def _follow(self) -> None:
        self.setFixedSize(*(self._look.px(side) for side in self._units))
