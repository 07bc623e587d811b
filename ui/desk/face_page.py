"""A face looked at closely: the photo of the registration beside a picture of now, and three answers."""

from functools import partial

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regdesk.collection.entries import Face
from ui.desk.band import Band
from ui.desk.face_choice import LARGEST, FaceChoice
from ui.desk.face_view import Closer, FacePair, FacePane
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import Text

DIGITS = {Face.SAME: "1", Face.UNSURE: "2", Face.DIFFERENT: "3"}
CHOICES_WIDE, CHOICES_LARGEST = 500, 330


class FacePage(QWidget):
    """Pictures at the leading side, answers at the other."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.title, self.line = Text(look, 26, 700), Text(look, 15, 400, "ink-2")
        self.band, self._above = Band(look), QWidget()
        self.closer = Closer(self)
        self.record, self.live = FacePane(look, self.closer), FacePane(look, self.closer)
        self.pair = FacePair(look, self.record, self.live)
        self.hint = Text(look, 14, 400, "ink-3")
        self.choices = {answer: FaceChoice(look, digit) for answer, digit in DIGITS.items()}
        for answer, choice in self.choices.items():
            choice.clicked.connect(partial(self.choose, answer))
        self._measure = Measure(look, self)
        self._build()

    def _build(self) -> None:
        column, across, right = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        self._measure.margins(column, 24, 16, 24, 12)
        self._measure.gap(column, 10)
        self._measure.gap(across, 28)
        self._measure.gap(right, 12)
        column.addWidget(self.title)
        column.addWidget(self.line)
        across.addWidget(self._pictures(), 1)
        self._measure.space(right, 26)
        above = QVBoxLayout(self._above)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self.band)
        for widget in (self._above, *self.choices.values()):
            right.addWidget(widget)
        right.addStretch(1)
        holder = QWidget()
        holder.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        self._measure.keep(lambda: self._fold(holder))
        across.addWidget(holder)
        column.addLayout(across, 1)

    def _fold(self, holder: QWidget) -> None:
        """At the largest letters the pictures keep their room; what the band says is in the title as well."""
        folded = self._look.user_scale >= LARGEST
        holder.setFixedWidth(self._look.px(CHOICES_LARGEST if folded else CHOICES_WIDE))
        self.hint.setVisible(not folded)
        self._above.setVisible(not folded)

    def _pictures(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        self._measure.margins(column, 0, 0, 0, 0)
        self._measure.gap(column, 8)
        column.addWidget(self.pair, 1)
        column.addWidget(self.hint)
        self.hint.setText(self.tr("Closer: + and −, or the wheel. Move: the arrow keys, or drag. Whole: 0."))
        return holder

    def show_faces(self, record: QImage | None, live: QImage | None) -> None:
        self.closer.whole()
        self.record.show_photo(
            record, self.tr("No photo on the registration"), self.tr("Photo of the registration") if record else ""
        )
        self.live.show_photo(
            live, self.tr("Look at the person, and at the picture in the document"),
            self.tr("Picture of the person now") if live else "",
        )  # fmt: skip

        self.pair.show_names(self.tr("Registration"), self.tr("The person now"))

    def show_words(self, name: str, *, second: bool) -> None:
        """`second`: the words are for the second person who was called."""
        self.line.setText(name)
        if second:
            self.title.setText(self.tr("A second person looks now: is this the same face?"))
        else:
            self.title.setText(self.tr("Is this the same face?"))
        same, unsure, different = self.choices.values()
        same.show_words(self.tr("Same person"), self.tr("Go on with the check."))
        if second:
            unsure.show_words(self.tr("Not sure either"), self.tr("A supervisor looks. Nobody did anything wrong."))
        else:
            unsure.show_words(
                self.tr("Not sure: call a second person"), self.tr("No badge until that person has looked as well.")
            )
        different.show_words(
            self.tr("Not the same"),
            self.tr("No badge. The slip sends the person to the supervisor and does not say why."),
        )

    def chosen(self) -> Face | None:
        return next((answer for answer, choice in self.choices.items() if choice.isChecked()), None)

    def choose(self, answer: Face | None, _pressed: object = None) -> None:
        """None: nothing is chosen, as in the beginning."""
        for known, choice in self.choices.items():
            choice.setChecked(known is answer)

    def clear(self) -> None:
        """No face stays on a page that is not shown."""
        self.show_faces(None, None)
        self.choose(None)
        self.band.show_told(None)
        self.line.setText("")
