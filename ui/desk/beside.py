"""An icon with words beside it, as points, questions and bands have it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.desk.measure import Measure
from ui.look.pieces import IconLabel, Text


def beside(
    icon: IconLabel, texts: Iterable[Text], measure: Measure, *, gap: float, between: float,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
) -> QHBoxLayout:  # fmt: skip
    """Words that wrap beside their icon, which stands at the top or as `side` says; gaps in design units."""
    across, words = QHBoxLayout(), QVBoxLayout()
    measure.gap(across, gap)
    measure.gap(words, between)
    for text in texts:
        text.setWordWrap(True)
        words.addWidget(text)
    across.addWidget(icon, 0, side)
    across.addLayout(words, 1)
    return across
