"""Two columns of label and value, as a preview or a facts card shows them."""

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import Text


class Facts(QWidget):
    """Lines of label and value; values of codes stand in the mono font. Lines without a value are hidden."""

    def __init__(self, look: Look, labels: list[str], *, mono: set[int]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._measure = Measure(look, self)
        self._measure.margins(self._grid, 0, 0, 0, 0)
        self._measure.gaps(self._grid, 8, 0)
        self._labels = [Text(look, 14, 400, "ink-3") for _ in labels]
        self._values = [Text(look, 15, 500, mono=at in mono) for at in range(len(labels))]
        for value in self._values:
            value.set_tabular()
        for at, words in enumerate(labels):
            self._line(at, words)
        self._measure.keep(lambda: self._grid.setColumnMinimumWidth(0, look.px(114)))
        self._grid.setColumnStretch(1, 1)

    def _line(self, at: int, words: str) -> None:
        self._labels[at].setText(words)
        self._grid.addWidget(self._labels[at], at, 0)
        self._grid.addWidget(self._values[at], at, 1)
        self._measure.least_height(self._labels[at], 30)
        self._values[at].setWordWrap(True)

    def show_values(self, values: list[str]) -> None:
        for label, value, words in zip(self._labels, self._values, values, strict=True):
            value.setText(words)
            value.setAccessibleName(f"{label.text()}: {words}")
            label.setVisible(bool(words))
            value.setVisible(bool(words))
