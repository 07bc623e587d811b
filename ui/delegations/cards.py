"""What stands beside the members: how far the badges are, who collects them, and what stays here."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.paint import fill_round
from ui.look.pieces import Card, IconLabel, Portrait, Rule, Text
from ui.look.upright_scroll import UprightScroll
from ui.speech import announce

MOST_TICKS = 4
FOLDED_FROM = 1.5
"""The user's scale from which pictures and quiet words make room for names and states."""


class Bar(QWidget):
    """How much of something is done."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._share = look, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Measure(look, self).height(self, 12)

    def show_share(self, share: float) -> None:
        """From 0 to 1."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, place, radius = QPainter(self), QRectF(self.rect()), self._look.px(6)
        fill_round(painter, place, radius, self._look.colour("surface-3"))
        wide = place.width() * self._share
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = place.right() - wide if mirrored else place.left()
        painter.setClipRect(QRectF(left, place.top(), wide, place.height()))
        # squared where it has not come to its end
        fill_round(
            painter, place if self._share == 1 else place.adjusted(0, 0, radius, 0), radius, self._look.colour("accent")
        )


class ProgressCard(Card):
    """A point, how long it still takes, the bar, and what to do with the badges."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, margin=20, spacing=0)
        self.title, self.time = Text(look, 18, 700), Text(look, 15, 400, "ink-2")
        self.line, self.bar = Text(look, 15, 400, "ink-2"), Bar(look)
        measure, across = Measure(look, self), QHBoxLayout()
        measure.gap(across, 12)
        self.title.setWordWrap(True)
        self.line.setWordWrap(True)
        self.line.set_side("leading", top=True)
        self.time.set_side("trailing")
        across.addWidget(self.title, 1)
        across.addWidget(self.time)
        self.column.addLayout(across)
        self.holder, room = QWidget(), QVBoxLayout()
        measure.margins(room, 0, 12, 0, 2)
        room.addWidget(self.bar)
        self.holder.setLayout(room)
        self.column.addWidget(self.holder)
        measure.space(self.column, 8, compact=5)
        self.column.addWidget(self.line)

    def show_progress(
        self, title: str, line: str, *, share: float | None = None, time: str = "", busy: bool = False
    ) -> None:
        """`share` None hides the bar; `busy` draws the card's line in blue."""
        if title != self.title.text() and self.isVisible():
            announce(self, f"{title}. {line}")
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self.time.setText(time)
        self.time.setVisible(bool(time))
        self.holder.setVisible(share is not None)
        self.bar.show_share(share or 0.0)
        self.bar.setAccessibleName(title)
        self.set_tone("link" if busy else "")


class Tick(QWidget):
    """Something that is done, or still to come."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.icon, self.words = IconLabel(look, "check-circle-fill", "ok", 20), Text(look, 15)
        across, measure = QHBoxLayout(self), Measure(look, self)
        measure.margins(across, 0, 0, 0, 0)
        measure.gap(across, 10)
        self.words.setWordWrap(True)
        across.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.words, 1)
        self.hide()

    def show_tick(self, words: str, *, done: bool) -> None:
        self.icon.show_icon("check-circle-fill" if done else "circle", "ok" if done else "ink-3")
        self.words.setText(words)
        self.setVisible(bool(words))


class CollectorCard(Card):
    """Who collects, with the face and what was seen; before that, who may. Below it, what stays at the desk."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, margin=20, spacing=0)
        self.label, self.portrait = Text(look, 13, 600, "ink-2"), Portrait(look, 72, 92)
        self.given, self.family = Text(look, 18, 600), Text(look, 18, 600)
        self.role, self.left = Text(look, 15, 400, "ink-2"), Text(look, 15, 400, "ink-2")
        self.ticks = [Tick(look) for _ in range(MOST_TICKS)]
        self.rules = [Rule(), Rule()]
        self._measure, self._look, self._somebody = Measure(look, self), look, False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        # at the largest letters there is more to say than room
        self.column.addWidget(UprightScroll(inside))
        self._measure.keep(self._fit_photo)
        self._build()

    def _fit_photo(self) -> None:
        """The photo is smaller in a low window, and makes room for the largest letters."""
        self.portrait.set_units(*((53, 68) if self._look.compact else (72, 92)))
        self.portrait.setVisible(self._somebody and self._look.user_scale < FOLDED_FROM)

    def _build(self) -> None:
        measure, column = self._measure, self._column
        column.addWidget(self.label)
        measure.space(column, 10, compact=6)
        column.addLayout(self._who())
        self._ruled(self.rules[0])
        for at, tick in enumerate(self.ticks):
            if at:
                measure.space(column, 8, compact=4)
            column.addWidget(tick)
        self._ruled(self.rules[1])
        column.addWidget(self.left)
        column.addStretch(1)
        for text in (self.given, self.family, self.role, self.left):
            text.setWordWrap(True)
            text.set_side("leading", top=True)

    def _who(self) -> QHBoxLayout:
        across, words = QHBoxLayout(), QVBoxLayout()
        self._measure.gap(across, 14)
        self._measure.gap(words, 2)
        for text in (self.given, self.family, self.role):
            words.addWidget(text)
        words.addStretch(1)
        across.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        return across

    def _ruled(self, rule: Rule) -> None:
        self._measure.space(self._column, 15, compact=9)
        self._column.addWidget(rule)
        self._measure.space(self._column, 15, compact=9)

    def show_nobody(self, label: str, title: str, line: str) -> None:
        """Nobody was accepted yet: what to do, and who may come."""
        self.label.setText(label)
        self._show_names("", title, line)
        self._somebody = False
        self._fit_photo()
        self._show_ticks(())

    def show_somebody(self, label: str, name: tuple[str, str], role: str, photo: QImage | None) -> None:
        """`name`: given and family name as a badge writes them."""
        self.label.setText(label)
        self._show_names(*name, role)
        self._somebody = True
        self._fit_photo()
        self.portrait.show_photo(photo)

    def _show_names(self, given: str, family: str, line: str) -> None:
        for text, words in ((self.given, given), (self.family, family), (self.role, line)):
            text.setText(words)
            text.setVisible(bool(words))

    def show_ticks(self, ticks: Sequence[tuple[bool, str]]) -> None:
        self._show_ticks(ticks)

    def _show_ticks(self, ticks: Sequence[tuple[bool, str]]) -> None:
        padded = [*ticks[:MOST_TICKS], *[(False, "")] * (MOST_TICKS - len(ticks))]
        for tick, (done, words) in zip(self.ticks, padded, strict=True):
            tick.show_tick(words, done=done)
        self.rules[0].setVisible(bool(ticks))

    def show_left(self, sentence: str) -> None:
        """What stays here; empty for nothing."""
        self.left.setText(sentence)
        self.left.setVisible(bool(sentence))
        self.rules[1].setVisible(bool(sentence))
