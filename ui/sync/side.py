"""Beside the list of desks: how this desk stands in facts, what there is to know, and how a hub is joined."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk.beside import beside
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import ActionButton, Card, IconLabel, Rule, Text
from ui.look.upright_scroll import UprightScroll
from ui.place import Action
from ui.setup.desks_code import Facts
from ui.wording import Told

_TOKENS = {"ok": "ok", "warn": "warn", "bad": "bad", "neutral": "ink-3", "": "accent"}


class Point(QWidget):
    """One thing to know: a sign and a sentence with weighty words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._icon, self.words = IconLabel(look, "info-fill", "ink-3", 20), Text(look, 14, 400, "ink-2")
        measure = Measure(look, self)
        across = beside(self._icon, (self.words,), measure, gap=12, between=0)
        measure.margins(across, 0, 0, 0, 0)
        self.setLayout(across)

    def show_told(self, told: Told) -> None:
        self._icon.show_icon(told.icon, _TOKENS[told.tone])
        self.words.show_rich(f"**{told.bold}** {told.rest}".strip() if told.bold else told.rest)


class Points(QWidget):
    """Things to know below each other."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        measure = Measure(look, self)
        measure.margins(self._column, 20, 14, 20, 14)
        measure.gap(self._column, 12)
        self._column.addStretch(1)
        self._points: list[Point] = []
        self.told: tuple[Told, ...] = ()

    def show_points(self, told: Sequence[Told]) -> None:
        if self.told == tuple(told):
            return
        self.told = tuple(told)
        while len(self._points) < len(told):
            point = Point(self._look)
            self._points.append(point)
            self._column.insertWidget(len(self._points) - 1, point)
        for at, point in enumerate(self._points):
            point.setVisible(at < len(told))
            if at < len(told):
                point.show_told(told[at])

    def words(self) -> str:
        """All of it, as it is read aloud."""
        return " ".join(f"{one.bold} {one.rest}".replace("**", "").strip() for one in self.told)


class SideCard(Card):
    """`asked` carries the name of the action whose button was pressed."""

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, margin=0, spacing=0)
        self._look = look
        self.title, self.facts, self.points = Text(look, 18, 600), Facts(look, label=112, weight=500), Points(look)
        self.buttons: dict[str, ActionButton] = {}
        self._measure = Measure(look, self)
        head = QVBoxLayout()
        self._measure.margins(head, 20, 14, 20, 14)
        self._measure.gap(head, 10)
        head.addWidget(self.title)
        head.addWidget(self.facts)
        self._foot, self._foot_rule = QWidget(), Rule()
        self._row = QVBoxLayout(self._foot)
        self._measure.margins(self._row, 20, 12, 20, 14)
        self._measure.gap(self._row, 10)
        self.column.addLayout(head)
        self.column.addWidget(Rule())
        self.column.addWidget(UprightScroll(self.points), 1)
        self.column.addWidget(self._foot_rule)
        self.column.addWidget(self._foot)
        self.show_actions(())

    def show_actions(self, actions: Sequence[Action]) -> None:
        """The actions that are drawn here and not in the bar below."""
        for action in actions:
            if action.name not in self.buttons:
                self._add(action)
        names = {action.name for action in actions}
        for name, button in self.buttons.items():
            button.setVisible(name in names)
        self._foot.setVisible(bool(names))
        self._foot_rule.setVisible(bool(names))

    def _add(self, action: Action) -> None:
        button = ActionButton(self._look, action.caption, action.key, icon=action.icon, kind="outlined")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.asked.emit(action.name))
        self.buttons[action.name] = button
        across = QHBoxLayout()
        across.addWidget(button)
        across.addStretch(1)
        self._row.addLayout(across)
