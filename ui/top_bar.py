"""The top bar: the scan box, the training mark, language and help."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ui.field_memory import leave_nothing
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import CENTRE, fill, fill_round, text_width
from ui.look.pieces import ActionButton, StateChip, Text
from ui.place import Box

WAIT = 120  # ms after the last key
QWIDGETSIZE_MAX = 16_777_215
"""Qt's own bound of a width, that is none."""


class ScanBox(QLineEdit):
    """Where everything is scanned and typed. `settled` carries its text 120 ms after the last key, once for each."""

    settled = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._icon = "barcode"
        self._told = ""
        self._held = False
        self.brief = False
        """Where it is narrow, only what has to be known stands beside its words."""
        self.note = StateChip(look, units=32)
        self.note.setParent(self)
        self._pause = QTimer(self, singleShot=True, interval=WAIT)
        self._pause.timeout.connect(self._settle)
        self.textChanged.connect(self._changed)
        self.setProperty("piece", "box")
        self.setProperty("halo", 8)
        self.setMaxLength(400)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Scan box"))
        look.changed.connect(self._follow)
        self._follow()

    def show_box(self, box: Box) -> None:
        """Say what the open place expects here."""
        self._icon = box.icon
        self.setPlaceholderText(box.placeholder)
        self.setAccessibleDescription(box.placeholder)
        self.show_note(box.note and ("check-circle-fill" if box.note_tone == "ok" else ""), box.note, box.note_tone)

    def show_note(self, icon: str, text: str, tone: str) -> None:
        """A short state at the end of the box; an empty text hides it."""
        self.note.show_state(icon, text, tone)
        self._arrange()
        self.update()

    def empty(self) -> None:
        """Clear the box and tell nobody."""
        leave_nothing(self)
        self._pause.stop()
        self._told = ""

    def hold(self, held: bool) -> None:
        """While the last keys may be a reader's nobody is told what they wrote."""
        self._held = held
        self._pause.stop()
        self._changed(self.text())

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(600), self._look.px(52))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(280), self._look.px(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        px, colour = self._look.px, self._look.colour
        line = None if self.hasFocus() else colour("line-strong")
        fill_round(painter, QRectF(self.rect()), px(8), colour("surface"), line)
        side = px(24)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - px(17) - side if mirrored else px(17)
        icon = "magnifying-glass" if self.text() else self._icon
        draw_icon(painter, QRectF(x, (self.height() - side) / 2, side, side), icon, colour("accent"))
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def _changed(self, text: str) -> None:
        self.update()
        if text == self._told:
            self._pause.stop()
        elif not self._held:
            self._pause.start()

    def _settle(self) -> None:
        self._told = self.text()
        self.settled.emit(self._told)

    def _follow(self) -> None:
        self.setFont(self._look.font(18, 400))
        self.setFixedHeight(self._look.px(52))
        self._arrange()

    def _arrange(self) -> None:
        """Room for the icon before and the note after; text margins do not mirror by themselves."""
        px = self._look.px
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        note = self.note.sizeHint()
        after = note.width() + px(18) if self.note.text() else px(12)
        before = px(52)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        self.setTextMargins(after if mirrored else before, 0, before if mirrored else after, 0)
        x = px(10) if mirrored else self.width() - note.width() - px(10)
        self.note.setGeometry(x, (self.height() - note.height()) // 2, note.width(), note.height())


class TrainingMark(QWidget):
    """Says on every screen that nothing here is real."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._word, self._case = self.tr("TRAINING"), ""
        self.setAccessibleName(self.tr("Training: badges made here are not valid"))
        self.setToolTip(self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.hide()

    def show_case(self, case: str) -> None:
        """How far somebody who practises is; empty for training without a guide."""
        self._case = case
        self.setAccessibleDescription(case)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = text_width(self._look.font(15, 700), self._words()) + self._look.px(32)
        return QSize(round(wide), self._look.px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_round(painter, QRectF(self.rect()), self._look.px(8), self._look.colour("mark-warn"))
        painter.setFont(self._look.font(15, 700))
        painter.setPen(self._look.colour("ink"))
        painter.drawText(QRectF(self.rect()), CENTRE, self._words())

    def _words(self) -> str:
        return f"{self._word} · {self._case}" if self._case else self._word


class HeadBeside(QWidget):
    """A head that leaves the scan box its place, at the trailing side; `after` stands behind the box."""

    BOX, NARROW, LARGE = 420, 300, 1.5
    """How wide the box then is, in design units; narrow from a user's scale on, where what is behind it is hidden."""

    def __init__(self, after: ActionButton) -> None:
        super().__init__()
        self.after = after
        after.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class TopBar(QWidget):
    """`language_asked` and `help_asked` come from its two buttons."""

    language_asked = Signal()
    help_asked = Signal()

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self.box = ScanBox(look)
        self.training = TrainingMark(look)
        self.title = Text(look, 22, 700)
        self.title.hide()
        self.language = ActionButton(look, language, "", icon="globe", kind="quiet")
        self.language.setAccessibleDescription(self.tr("Language, Ctrl+L"))
        self.help = ActionButton(look, self.tr("Help"), "F1", icon="question", kind="quiet")
        self._heads: list[QWidget] = []
        self._beside = False
        self._row = QHBoxLayout(self)
        for widget in (self.box, self.title, self.training, self.language, self.help):
            self._row.addWidget(widget)
        self._row.setStretch(0, 1)
        self._row.setStretch(1, 1)
        for button in (self.language, self.help):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.language.clicked.connect(self.language_asked)
        self.help.clicked.connect(self.help_asked)
        look.changed.connect(self._follow)
        self._follow()

    def show_heading(self, heading: str, head: QWidget | None = None) -> None:
        """A title in place of the box; empty brings the box back. A `head` has the whole bar but the training mark."""
        self.title.setText(heading)
        self.title.setVisible(bool(heading) and head is None)
        self.box.setVisible(not heading)
        for button in (self.language, self.help):
            button.setVisible(head is None)
        for known in self._heads:
            known.setVisible(known is head)
            if isinstance(known, HeadBeside):
                known.after.setVisible(known is head)
        self._beside = isinstance(head, HeadBeside)
        self._place_box()

    def add_head(self, head: QWidget) -> None:
        """Take a head in from the start: a widget that changes its parent later loses its fonts to the style sheet."""
        self._row.insertWidget(self._row.indexOf(self.training), head, 1)
        self._heads.append(head)
        head.hide()
        if isinstance(head, HeadBeside):
            self._row.insertWidget(self._row.indexOf(self.training), head.after)
            head.after.hide()

    def _place_box(self) -> None:
        """At the leading side and as wide as there is room, or behind a head that is beside it."""
        shown = next((head for head in self._heads if isinstance(head, HeadBeside) and self._beside), None)
        at = self._row.indexOf(shown.after) if shown else 0
        if self._row.indexOf(self.box) != (at - 1 if shown else 0):
            self._row.removeWidget(self.box)
            self._row.insertWidget(self._row.indexOf(shown.after) if shown else 0, self.box, 0 if shown else 1)
        self.box.brief = shown is not None
        large = self._look.user_scale >= HeadBeside.LARGE
        if shown:
            shown.after.setVisible(not large)
        wide = self._look.px(HeadBeside.NARROW if large else HeadBeside.BOX)
        self.box.setMinimumWidth(wide if shown else 0)
        self.box.setMaximumWidth(wide if shown else QWIDGETSIZE_MAX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), self._look.colour("surface"))
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), self._look.colour("line"))

    def _follow(self) -> None:
        px = self._look.px
        self.setFixedHeight(px(72 if self._look.compact else 84))
        self._row.setContentsMargins(px(24), 0, px(24), 0)
        self._row.setSpacing(px(16))
        self._place_box()
        self.update()
