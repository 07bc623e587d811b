"""Small things painted by hand, for widgets and for the delegates of lists alike."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from regdesk.sentences import QT_TRANSLATE_NOOP
from ui.look.icons import draw_icon
from ui.look.look import Look

if TYPE_CHECKING:  # the first window shows no photo, and the class takes Python a while to build
    from PySide6.QtGui import QImage

CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
CARD_RADIUS = 12
TONES = {
    "ok": ("ok", "ok-tint"),
    "warn": ("warn", "warn-tint"),
    "bad": ("bad", "bad-tint"),
    "neutral": ("ink-2", "surface-3"),
}
KEY_GLYPHS = {"Enter": "Enter \u21b5", "Up": "\u2191", "Down": "\u2193"}
SPACE = QT_TRANSLATE_NOOP("keys", "Space")
"""The one key that has another name in another language."""


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with a `share` of `other` in it."""
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


def faded(colour: QColor, alpha: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made


def fill(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """A plain rectangle. The first `QPainter.fillRect` would make Python build the 169 ready-made gradients of Qt."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)


def fill_round(painter: QPainter, rect: QRectF, radius: float, fill: QColor, line: QColor | None = None) -> None:
    """A rounded rectangle with an optional line of one pixel, inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill)
    painter.setPen(QPen(line, 1) if line is not None else Qt.PenStyle.NoPen)
    inset = 0.5 if line is not None else 0.0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def paint_head(painter: QPainter, look: Look, rect: QRectF) -> None:
    """The ground of the titles above columns: the upper corners of a card, and a line below."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = look.px(CARD_RADIUS) - 1
    shape = QPainterPath()
    shape.addRoundedRect(rect.adjusted(0, 0, 0, 2 * radius), radius, radius)
    painter.fillPath(shape, look.colour("surface-2"))
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), look.colour("line"))


def text_width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def key_names(key: str) -> list[str]:
    """What stands on the caps of a key: "Enter" gets its arrow, "Up Down" are two caps, "Space" is translated."""
    return [KEY_GLYPHS.get(name) or QCoreApplication.translate("keys", name) for name in key.split()]


def cap_font(look: Look, *, on_blue: bool = False) -> QFont:
    return look.font(13 if on_blue else 12, 600)


def cap_width(look: Look, name: str, *, on_blue: bool = False) -> float:
    return max(text_width(cap_font(look, on_blue=on_blue), name) + look.px(17 if on_blue else 14), look.px(25))


def paint_cap(painter: QPainter, look: Look, rect: QRectF, name: str, *, on_blue: bool = False) -> None:
    """A key cap with the words of `key_names` on it."""
    if on_blue:
        ink = look.colour("on-accent")
        fill, line = faded(ink, 0.17), faded(ink, 0.55)
    else:
        ink = look.colour("ink-2")
        fill = look.colour("surface-3" if look.dark else "surface-2")
        line = mixed(look.colour("line"), look.colour("line-strong"), 0.25)
    fill_round(painter, rect, look.px(5), fill, line)
    painter.setFont(cap_font(look, on_blue=on_blue))
    painter.setPen(ink)
    painter.drawText(rect, CENTRE, name)


def paint_tile(painter: QPainter, look: Look, rect: QRectF, letter: str, colour: QColor) -> None:
    """A category: its letter, white on its colour."""
    fill_round(painter, rect, rect.height() * 0.24, colour)
    font = look.font(12, 700)
    font.setPixelSize(max(round(rect.height() * 0.6), 1))
    painter.setFont(font)
    painter.setPen(QColor("#FFFFFF"))
    painter.drawText(rect, CENTRE, letter)


def chip_width(look: Look, icon: str, text: str) -> float:
    """The width in pixels that `paint_chip` needs."""
    return text_width(look.font(13, 500), text) + look.px(20) + (look.px(22) if icon else 0)


def paint_chip(
    painter: QPainter,
    look: Look,
    rect: QRectF,
    icon: str,
    text: str,
    tone: str,
    *,
    mirrored: bool = False,
    fill: QColor | None = None,
) -> None:
    """A state: icon and word in the colour of its tone on the tone's tint (or on `fill`)."""
    ink, tint = (look.colour(token) for token in TONES[tone])
    fill_round(painter, rect, look.px(6), fill if fill is not None else tint)
    side, edge = look.px(16), look.px(10)
    inner = rect.adjusted(edge, 0, -edge, 0)
    if icon:
        x = inner.right() - side if mirrored else inner.left()
        draw_icon(painter, QRectF(x, rect.center().y() - side / 2, side, side), icon, ink)
        beside = look.px(22)
        inner.adjust(0 if mirrored else beside, 0, -beside if mirrored else 0, 0)
    painter.setFont(look.font(13, 500))
    painter.setPen(ink)
    painter.drawText(inner, CENTRE | Qt.TextFlag.TextSingleLine, text)


def paint_photo(painter: QPainter, look: Look, rect: QRectF, photo: "QImage | None", *, radius: float = 8) -> None:
    """A portrait that fills `rect`, cut to its shape; a silhouette when there is no photo. `radius` in units."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    shape = QPainterPath()
    shape.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), look.px(radius), look.px(radius))
    painter.save()
    painter.setClipPath(shape)
    if photo is None or photo.isNull():
        _silhouette(painter, look, rect)
    else:
        painter.drawImage(rect, photo, _cut(photo, rect))
    painter.restore()
    painter.setPen(QPen(look.colour("line"), 1))
    painter.drawPath(shape)
    painter.restore()


def _cut(photo: "QImage", rect: QRectF) -> QRectF:
    """The part of the photo that has the shape of `rect`: cut at both sides, or at the foot."""
    wide, high = photo.width(), photo.height()
    scale = max(rect.width() / wide, rect.height() / high)
    part_wide, part_high = rect.width() / scale, rect.height() / scale
    return QRectF((wide - part_wide) / 2, 0, part_wide, part_high)


def _silhouette(painter: QPainter, look: Look, rect: QRectF) -> None:
    painter.fillRect(rect, look.colour("surface-3"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(look.colour("surface-3"), look.colour("line-strong"), 0.45))
    head = rect.width() * 0.19
    middle = rect.center().x()
    painter.drawEllipse(QPointF(middle, rect.top() + rect.height() * 0.4), head, head * 1.15)
    shoulders = QRectF(0, 0, rect.width() * 0.76, rect.height() * 0.7)
    shoulders.moveCenter(QPointF(middle, rect.bottom() + rect.height() * 0.02))
    painter.drawEllipse(shoulders)


def leading_to_trailing(
    rect: QRectF, widths: Sequence[float], gaps: Sequence[float], *, mirrored: bool
) -> list[QRectF]:
    """Boxes of the given widths side by side from the leading edge; `gaps[i]` stands before box `i`."""
    boxes, x = [], 0.0
    for width, gap in zip(widths, gaps, strict=True):
        x += gap
        left = rect.right() - x - width if mirrored else rect.left() + x
        boxes.append(QRectF(left, rect.top(), width, rect.height()))
        x += width
    return boxes
