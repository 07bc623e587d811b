"""Phosphor icons drawn with the colour of the moment; a baked picture would keep the old theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from regdesk import resources
from ui.look.look import Look

MIRRORED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "backspace",
        "caret-left",
        "caret-right",
        "list",
        "sign-out",
        "speaker-high",
        "speaker-slash",
    }
)


def draw_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw an icon of `resources/icons` into a square; those that point are mirrored right to left."""
    drawn = _renderer(name, colour.name())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(painter.opacity() * colour.alphaF())
    if name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        painter.translate(rect.left() + rect.right(), 0)
        painter.scale(-1, 1)
    drawn.render(painter, rect)
    painter.restore()


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    source = resources.text("icons", f"{name}.svg").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(source.encode()))


class IconLabel(QWidget):
    """One icon as a widget; decoration only, so a screen reader passes over it unless it is given a name."""

    def __init__(self, look: Look, name: str, token: str, units: float) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._token = token
        self._units = units
        look.changed.connect(self._follow)
        self._follow()

    def show_icon(self, name: str, token: str) -> None:
        self._name = name
        self._token = token
        self.update()

    def sizeHint(self) -> QSize:
        side = self._look.px(self._units)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._name:
            draw_icon(QPainter(self), QRectF(self.rect()), self._name, self._look.colour(self._token))

    def _follow(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
