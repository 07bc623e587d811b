"""A scroll bar over the rows of a list, so that their ground reaches the edge of the card."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QListView, QScrollBar


class LaidOver(QScrollBar):
    """The scroll bar of a list, over its rows: the ground of a row reaches the edge of the card."""

    def __init__(self, view: QListView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view, self._own = view, view.verticalScrollBar()
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._own.rangeChanged.connect(self._follow_range)
        self._own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._own.setValue)
        view.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            wide = self.sizeHint().width()
            mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.setGeometry(0 if mirrored else self._view.width() - wide, 0, wide, self._view.height())
        return False

    def _follow_range(self, least: int, most: int) -> None:
        self.setPageStep(self._own.pageStep())
        self.setSingleStep(self._own.singleStep())
        self.setRange(least, most)
        self.setVisible(most > least)
