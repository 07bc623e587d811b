"""A new photo as it is made: the picture under its frame, the old photo beside the new one, what is good of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regdesk.photos.portrait import NewPhoto
from ui.desk.band import Band
from ui.desk.crop_view import CropView
from ui.desk.face_choice import LARGEST
from ui.desk.face_view import Closer, FacePair, FacePane
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import Card, IconLabel, Text

SIDE_WIDE, SIDE_LARGEST = 440, 330


class Remark(QWidget):
    """One thing that is good, or not so good, of a photo."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.icon, self.words = IconLabel(look, "check-circle-fill", "ok", 18), Text(look, 15, 400, "ink-2")
        self.words.setWordWrap(True)
        across, measure = QHBoxLayout(self), Measure(look, self)
        measure.margins(across, 0, 0, 0, 0)
        measure.gap(across, 10)
        across.addWidget(self.icon)
        across.addWidget(self.words, 1)

    def show_remark(self, *, good: bool, sentence: str) -> None:
        self.icon.show_icon("check-circle-fill" if good else "eye-fill", "ok" if good else "warn")
        self.words.show_rich(sentence)


class PhotoPage(QWidget):
    """`dropped`: the path of a file that was let fall on the page."""

    dropped = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.title, self.line = Text(look, 26, 700), Text(look, 15, 400, "ink-2")
        self.band = Band(look)
        self.crop = CropView(look)
        self.closer = Closer(self)
        self.old, self.new = FacePane(look, self.closer), FacePane(look, self.closer)
        self.pair = FacePair(look, self.old, self.new)
        self.sharp, self.large, self.kept = Remark(look), Remark(look), Remark(look)
        self.remarks = Card(look, margin=14, spacing=8)
        self._measure = Measure(look, self)
        self.setAcceptDrops(True)
        self._build()

    def _build(self) -> None:
        column, across = QVBoxLayout(self), QHBoxLayout()
        self._measure.margins(column, 24, 16, 24, 14)
        self._measure.gap(column, 10)
        self._measure.gap(across, 28)
        for widget in (self.title, self.line, self.band):
            column.addWidget(widget)
        across.addWidget(self.crop, 1)
        across.addWidget(self._side())
        column.addLayout(across, 1)

    def _side(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        self._measure.margins(column, 0, 0, 0, 0)
        self._measure.gap(column, 8)
        column.addWidget(self.pair, 1)
        for remark in (self.sharp, self.large, self.kept):
            self.remarks.column.addWidget(remark)
        column.addWidget(self.remarks)
        column.addStretch(0)
        self._measure.keep(lambda: self._fold(holder))
        return holder

    def _fold(self, holder: QWidget) -> None:
        """At the largest letters the picture that is cut keeps the room of the two small ones."""
        folded = self._look.user_scale >= LARGEST
        holder.setFixedWidth(self._look.px(SIDE_LARGEST if folded else SIDE_WIDE))
        self.pair.setVisible(not folded)

    def show_words(self, title: str, line: str) -> None:
        self.title.setText(title)
        self.line.setText(line)

    def show_photos(self, old: QImage | None, new: QImage | None) -> None:
        """The photo that is on the registration, and the one that would take its place."""
        was, becomes = self.tr("On the registration"), self.tr("New photo")
        self.old.show_photo(old, self.tr("No photo yet"), was)
        self.new.show_photo(new, self.tr("Still to come"), becomes)
        self.pair.show_names(was, becomes)

    def show_remarks(self, photo: NewPhoto | None) -> None:
        """What the desk measures; whether the photo will do, the clerk decides."""
        self.remarks.setVisible(photo is not None)
        if photo is None:
            return
        if photo.soft:
            self.sharp.show_remark(good=False, sentence=self.tr("**It looks blurred.** Take another one if you can."))
        else:
            self.sharp.show_remark(good=True, sentence=self.tr("Sharp"))
        size = {"width": photo.width, "height": photo.height}
        if photo.coarse:
            told = self.tr("**It prints a little coarse** ({width} × {height} pixels). Closer to the camera is better.")
            self.large.show_remark(good=False, sentence=told.format_map(size))
        else:
            told = self.tr("Large enough to print ({width} × {height} pixels)")
            self.large.show_remark(good=True, sentence=told.format_map(size))
        self.kept.show_remark(good=True, sentence=self.tr("Without place, time and name of the camera"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := _dropped(event):
            event.acceptProposedAction()
            self.dropped.emit(path)


def _dropped(event: QDropEvent) -> str:
    urls = event.mimeData().urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
