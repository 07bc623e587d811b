"""A sentence with the picture of a key inside it."""

import html
from base64 import b64encode

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from ui.look.look import Look
from ui.look.paint import cap_width, paint_cap
from ui.look.pieces import Text

HEIGHT = 22
"""Of the key, in design units."""


class KeyedText(Text):
    """Wraps as any text does; the key stands where the sentence has {key}."""

    def __init__(self, look: Look, units: int, token: str) -> None:
        self._words, self._key = "", ""
        super().__init__(look, units, 400, token)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)

    def show_keyed(self, sentence: str, key: str) -> None:
        """`key` as on its key cap: "F8"."""
        self._words, self._key = sentence, key
        self._write()
        self.setAccessibleName(sentence.format(key=key))

    def _write(self) -> None:
        before, key, after = (html.escape(part) for part in self._words.partition("{key}"))
        self.setText(f"<span>{before}{self._cap() if key else ''}{after}</span>")

    def _cap(self) -> str:
        """The key as a picture, painted for the screen that it is on."""
        sharp = max(self.devicePixelRatioF(), 1.0)
        wide, high = round(cap_width(self._look, self._key)), self._look.px(HEIGHT)
        image = QImage(round(wide * sharp), round(high * sharp), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.scale(sharp, sharp)
        paint_cap(painter, self._look, QRectF(0, 0, wide, high), self._key)
        painter.end()
        place = f'width="{wide}" height="{high}" style="vertical-align: middle"'
        return f'<img src="data:image/png;base64,{_png(image)}" {place}>'


def _png(image: QImage) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return b64encode(buffer.data().data()).decode("ascii")
