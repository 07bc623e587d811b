"""The fields of the Desks page: a pass phrase, a file, several answers of which some hold; and a page of them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from regdesk.keys.phrase import LONGEST
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.desk.paint import Sides
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import CENTRE, fill_round, text_width
from ui.look.pieces import ActionButton, Card, Text
from ui.setup.answer_boxes import GAP, TICK, AnswerBoxes
from ui.setup.desks_code import Scrolls
from ui.setup.desks_stage import DeskStage
from ui.setup.line_field import line_field, path_of
from ui.speech import announce
from ui.wording import Told

TALL, TALL_COMPACT = 38, 34


def phrase_field(look: Look, name: str) -> QLineEdit:
    """A pass phrase: not shown, not suggested, not kept by any keyboard."""
    field = line_field(look, name, longest=LONGEST)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    field.setInputMethodHints(field.inputMethodHints() | hints)
    return field


class FileLine(QWidget):
    """A path that is typed, pasted or chosen. `changed`: it says another file; `picked`: one was chosen whole."""

    changed = Signal()
    picked = Signal()

    def __init__(self, look: Look, name: str, *, folder: bool = False, new: str = "") -> None:
        """`folder`: it names a folder; `new`: a file that is not there yet, and how it is called at first."""
        super().__init__()
        self._name, self._folder, self._new = name, folder, new
        self.field = line_field(look, name, self.tr("Path of the folder") if folder else self.tr("Path of the file"))
        self.choose = ActionButton(look, self.tr("Choose…"), "", icon="download-simple", kind="outlined")
        self.choose.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.choose.setAccessibleName(f"{self.choose.text()} {name}")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        Measure(look, self).gap(across, 10)
        across.addWidget(self.field, 1)
        across.addWidget(self.choose)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self.changed)
        self.choose.clicked.connect(self._ask)

    def path(self) -> Path | None:
        return path_of(self.field.text())

    def show_path(self, path: Path) -> None:
        self.field.setText(str(path))

    def _ask(self) -> None:
        if self._new:
            ask_where(self, self._name, self._new, self._chosen)
            return
        dialog = QFileDialog(self, self._name)
        if self._folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda chosen: self._chosen(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, path: Path) -> None:
        self.show_path(path)
        self.picked.emit()


def ask_where(parent: QWidget, title: str, name: str, chosen: Callable[[Path], None]) -> None:
    """Ask for a file to be written; nothing happens when nobody chooses one."""
    dialog = QFileDialog(parent, title, str(Path.home() / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # whether there is one already is asked again, and more strictly, by whatever writes it
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class Ticks(AnswerBoxes[str]):
    """Answers of which any number hold, all at first: arrows move between them, Space changes one."""

    changed = Signal()

    def __init__(self, look: Look, name: str, answers: Sequence[tuple[str, str]], *, in_row: int = 3) -> None:
        super().__init__(look, name, answers)
        self._in_row = in_row
        self._on = {key for key, _ in answers}
        self._tell()

    def answers(self) -> tuple[str, ...]:
        """Those that hold, in their order."""
        return tuple(key for key, _ in self._answers if key in self._on)

    def choose(self, keys: Sequence[str]) -> None:
        self._on = set(keys)
        self._changed()

    def sizeHint(self) -> QSize:
        rows = -(-len(self._answers) // self._in_row)
        return QSize(self._look.px(200), rows * self._row() + (rows - 1) * self._look.px(GAP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, box in enumerate(self._boxes()):
            self._paint_answer(painter, box, at)

    def _paint_answer(self, painter: QPainter, box: QRectF, at: int) -> None:
        look, px = self._look, self._look.px
        key, words = self._answers[at]
        on, here = key in self._on, self.hasFocus() and at == self._at
        line = "focus" if here else "accent" if on else "line-strong"
        fill_round(painter, box, px(8), look.colour("accent-tint" if on else "surface"), look.colour(line))
        inner, side = Sides(box, mirrored=self._mirrored()), px(TICK)
        if on:
            tick = inner.rect(px(10), side, (box.height() - side) / 2, side)
            draw_icon(painter, tick, "check-bold", look.colour("accent"))
        font = look.font(15, 600 if on else 500)
        painter.setFont(font)
        painter.setPen(look.colour("accent" if on else "ink-2"))
        room = box.width() - px(TICK + 28)
        start = px(TICK + 18)
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(
            inner.rect(start, min(room, text_width(font, words)) + 4), CENTRE | Qt.TextFlag.TextSingleLine, words
        )

    def _boxes(self) -> list[QRectF]:
        gap, high = self._look.px(GAP), self._row()
        wide = (self.width() - gap * (self._in_row - 1)) / self._in_row
        places = [divmod(at, self._in_row) for at in range(len(self._answers))]
        sides = Sides(QRectF(self.rect()), mirrored=self._mirrored())
        return [sides.rect(across * (wide + gap), wide, down * (high + gap), high) for down, across in places]

    def _row(self) -> int:
        return round(self._look.px(TALL_COMPACT if self._look.compact else TALL))

    def _go(self, at: int) -> None:
        self._at = at
        self._tell(said=True)

    def _space(self) -> None:
        self._pressed(self._at)

    def _pressed(self, at: int) -> None:
        self._at = at
        self._on ^= {self._answers[at][0]}
        self._changed(said=True)

    def _changed(self, *, said: bool = False) -> None:
        self._tell(said=said)
        self.changed.emit()

    def _tell(self, *, said: bool = False) -> None:
        held = ", ".join(words for key, words in self._answers if key in self._on)
        self.setAccessibleName(f"{self._name}: {held}")
        if said and self._answers:
            key, words = self._answers[self._at]
            announce(self, self.tr("{answer}, chosen").format(answer=words) if key in self._on else words)
        self.update()


class FormPage(QWidget):
    """Title, line, what went wrong, and fields below their names; at the trailing side what is worth knowing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.title, self.line, self.band = Text(look, 24, 700), Text(look, 16, 400, "ink-2"), Band(look)
        self.side, inner = Card(look, margin=0, spacing=0), QWidget()
        self.beside = QVBoxLayout(inner)
        self._measure = Measure(look, self)
        self._measure.margins(self.beside, 20, 18, 20, 18)
        self._measure.gap(self.beside, 8)
        self.side.column.addWidget(Scrolls(inner))
        form = QWidget()
        across, self._left = QHBoxLayout(self), QVBoxLayout(form)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._measure.margins(across, 24, 20, 24, 16)
        self._measure.gap(across, 20)
        self._left.setSpacing(0)
        for text in (self.title, self.line):
            text.setWordWrap(True)
            self._left.addWidget(text)
            self._measure.space(self._left, 5, compact=3)
        self._around = QWidget()
        around = QVBoxLayout(self._around)
        self._measure.margins(around, 0, 8, 0, 2)
        around.addWidget(self.band)
        self._left.addWidget(self._around)
        self._around.hide()
        across.addWidget(Scrolls(form), 1)
        across.addWidget(self.side)
        self._measure.width(self.side, 372)
        self.fields: list[QWidget] = []

    def add(self, name: str, field: QWidget) -> Text:
        """A field below its name."""
        label = Text(self._look, 14, 500, "ink-2")
        label.setText(name)
        label.setBuddy(field)
        self._measure.space(self._left, 11, compact=6)
        self._left.addWidget(label)
        self._measure.space(self._left, 4, compact=2)
        self._left.addWidget(field)
        self.fields.append(field)
        return label

    def add_two(self, *named: tuple[str, QWidget]) -> None:
        """Fields side by side."""
        holder = QWidget()
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        self._measure.gap(across, 14)
        for name, field in named:
            column, label = QVBoxLayout(), Text(self._look, 14, 500, "ink-2")
            self._measure.gap(column, 4)
            label.setText(name)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            across.addLayout(column, 1)
            self.fields.append(field)
        self._measure.space(self._left, 11, compact=6)
        self._left.addWidget(holder)

    def close_form(self) -> None:
        """No field comes after."""
        self._left.addStretch(1)

    def show_told(self, told: Told | None) -> None:
        """What went wrong or well, between the title and the fields."""
        self._around.setVisible(told is not None)
        self.band.show_told(told)

    def show_words(self, title: str, line: str) -> None:
        self.title.setText(title)
        self.line.setText(line)


class FormStage(DeskStage):
    """A view with fields."""

    form: FormPage

    def typed(self) -> None:
        """Something else is filled in: what was wrong before is not said of it."""
        self.form.show_told(None)
        self.journey.changed()
