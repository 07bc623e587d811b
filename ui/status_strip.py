"""The strip at the foot of the window: what always has to be known, grey while all is well."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from ui.look.icons import IconLabel
from ui.look.look import Look
from ui.look.paint import fill, mixed
from ui.look.pieces import Rule, Text
from ui.speech import announce

# Tone -> colour of the icon, colour of the words. Only trouble has coloured words.
_INKS = {"ok": ("ok", "ink-2"), "neutral": ("ink-3", "ink-2"), "warn": ("warn", "warn"), "bad": ("bad", "bad")}


@dataclass(frozen=True)
class StripPart:
    """`text` may have **weighty** words; `tone` is ok, neutral, warn or bad."""

    text: str
    tone: str = "ok"
    icon: str = ""


@dataclass(frozen=True)
class StripState:
    """What the strip says, in words. `stock` is None while nobody counts badges; `time_tone`: as of a part."""

    window: StripPart
    sync: StripPart
    printer: StripPart
    stock: StripPart | None
    desk: str
    time: str
    time_tone: str = "neutral"


class StatusStrip(QWidget):
    """`asked` carries "window", "sync", "printer", "stock" or "desk" when that part is clicked."""

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._state: StripState | None = None
        self._row = QHBoxLayout(self)
        self.parts = {name: _Part(look, icon) for name, icon in _ICONS.items()}
        for name, part in self.parts.items():
            self._add(name, part)
        self.setAccessibleName(self.tr("State of this desk"))
        look.changed.connect(self._follow)
        self._follow()

    def show(self, state: StripState | None = None) -> None:
        """Show a new state; without one, show the strip itself."""
        if state is None:
            super().show()
            return
        before, self._state = self._state, state
        told = {"window": state.window, "sync": state.sync, "printer": state.printer, "stock": state.stock}
        for name, part in told.items():
            self.parts[name].tell(part)
        self.parts["desk"].tell(StripPart(state.desk, "neutral"))
        self.parts["time"].tell(StripPart(state.time, state.time_tone))
        self._fit()
        if before is not None:
            self._speak_changes(before, state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = self._look.colour("surface")
        if self._look.dark:
            ground = mixed(ground, self._look.colour("canvas"), 0.5)
        fill(painter, self.rect(), ground)
        fill(painter, QRect(0, 0, self.width(), 1), self._look.colour("line"))

    def _add(self, name: str, part: "_Part") -> None:
        if name == "desk":
            self._row.addStretch(1)
        self._row.addWidget(part)
        part.clicked.connect(lambda: self.asked.emit(name))
        part.ruled_before = name not in {"window"}

    def _speak_changes(self, before: StripState, now: StripState) -> None:
        """A part that has turned to trouble is said aloud once."""
        pairs = ((before.window, now.window), (before.sync, now.sync), (before.printer, now.printer))
        for old, new in (*pairs, (before.stock, now.stock)):
            if new is not None and new.tone in {"warn", "bad"} and (old is None or new.tone != old.tone):
                announce(self, new.text, urgent=True)

    def _fit(self) -> None:
        """Where there is no room for all, what is calm and known anyway goes first; trouble and the window stay."""
        shown = [part for part in self.parts.values() if part.told is not None]
        for part in shown:
            part.show()
        for name in ("sync", "stock", "desk", "time"):
            part = self.parts[name]
            calm = part.told is not None and part.told.tone in {"ok", "neutral"}
            if calm and self._row.sizeHint().width() > self.width():
                part.hide()

    def _follow(self) -> None:
        px = self._look.px
        self.setFixedHeight(px(34 if self._look.compact else 38))
        self._row.setContentsMargins(px(24), 1, px(24), 0)
        self._row.setSpacing(px(14))
        self.update()


_ICONS = {
    "window": "clock-countdown",
    "sync": "arrows-clockwise",
    "printer": "printer",
    "stock": "stack",
    "desk": "user",
    "time": "",
}


class _Part(QAbstractButton):
    """One part: a line before it, an icon, words."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self._look = look
        self._icon_name = icon
        self.told: StripPart | None = None
        self._rule = Rule(standing=True)
        self._icon = IconLabel(look, icon, "ink-3", 16)
        self._words = Text(look, 13, 400, "ink-2")
        self._row = QHBoxLayout(self)
        self._gap = QSpacerItem(0, 0)
        for widget in (self._rule, self._icon, self._words):
            self._row.addWidget(widget)
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row.insertSpacerItem(1, self._gap)
        self._icon.setVisible(bool(icon))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if icon else Qt.FocusPolicy.NoFocus)
        self.setProperty("halo", 6)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.hide()
        look.changed.connect(self._follow)
        self._follow()

    @property
    def ruled_before(self) -> bool:
        return self._rule.isVisibleTo(self)

    @ruled_before.setter
    def ruled_before(self, ruled: bool) -> None:
        self._rule.setVisible(ruled)
        self._follow()

    def tell(self, part: StripPart | None) -> None:
        self.told = part
        self.setVisible(part is not None)
        if part is None:
            return
        icon, words = _INKS[part.tone]
        self._icon.show_icon(part.icon or self._icon_name, icon)
        self._words.set_token(words)
        self._words.show_rich(part.text)
        self.updateGeometry()
        self.setAccessibleName(part.text.replace("**", ""))

    def text(self) -> str:
        """The words as a screen reader hears them."""
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.underMouse() and self._icon_name:
            painter = QPainter(self)
            ground = QRectF(self.rect()).adjusted(self._look.px(6), self._look.px(3), 0, -self._look.px(3))
            painter.fillRect(ground, self._look.colour("surface-3"))

    def _follow(self) -> None:
        px = self._look.px
        self._rule.setFixedHeight(px(22))
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(8))
        self._gap.changeSize(px(6) if self.ruled_before else 0, 0)
