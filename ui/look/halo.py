"""The ring around whatever holds the keyboard; painted outside it, which a style sheet cannot do."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from ui.look.look import Look
from ui.look.paint import faded

_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}


class Halo(QWidget):
    """One for a window. It rings the focused widget when that has a property `halo`: its corner radius in units."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        look.changed.connect(self._place)

    def around(self) -> QWidget | None:
        """The widget that is ringed now."""
        return self._around if self.isVisible() else None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._look.px(float(self._around.property("halo")) if self._around is not None else 0)
        px = self._look.px
        for wide, inset, colour in (
            (px(3), px(3) / 2, faded(self._look.colour("un"), 0.28)),
            (px(2), px(3) + px(2) / 2, self._look.colour("focus")),
        ):
            painter.setPen(QPen(colour, wide))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(inset, inset, -inset, -inset),
                radius + px(3) - inset,
                radius + px(3) - inset,
            )

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        for widget in filter(shiboken6.isValid, self._watched):
            widget.removeEventFilter(self)
        self._watched = []
        ringed = now is not None and now.property("halo") is not None and self._window.isAncestorOf(now)
        self._around = now if ringed else None
        at = self._around
        while at is not None and at is not self._window:
            at.installEventFilter(self)
            self._watched.append(at)
            at = at.parentWidget()
        self._place()

    def _place(self) -> None:
        around = self._around
        if around is None or not shiboken6.isValid(around) or not around.isVisible():
            self.hide()
            return
        outside = self._look.px(3)
        corner = around.mapTo(self._window, QPoint(0, 0))
        self.setGeometry(QRect(corner, around.size()).adjusted(-outside, -outside, outside, outside))
        self.raise_()
        self.show()
        self.update()
