"""A sheet with one question that has a few answers: nothing goes on before one is chosen."""

from PySide6.QtWidgets import QWidget

from ui.desk.badge_sheet_words import BadgeSheetWords
from ui.desk.decision_reasons import Reasons
from ui.desk.signed_sheet import SignedSheet
from ui.wording import Told


class ReasonedSheet(SignedSheet):
    """A kind of sheet makes `reasons` and its words, and calls `_choosing` once it is built."""

    reasons: Reasons
    _sheet_words: BadgeSheetWords

    def begins_at(self) -> QWidget:
        return self.reasons.rows[0]

    def _choosing(self) -> None:
        self.reasons.picked.connect(self.reasons.take_keyboard)
        self.reasons.picked.connect(self._go_on)
        self.reasons.written.connect(self._refresh)
        self._refresh()

    def _incomplete(self) -> Told | None:
        return None if self.reasons.chosen() else self._sheet_words.again_missing()

    def _missing_widget(self) -> QWidget | None:
        return None if self.reasons.chosen() else self.reasons.here()
