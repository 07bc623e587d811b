"""Asks the desk something beside the window, one at a time, for what a screen shows and nobody waits for."""

from collections.abc import Callable
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtWidgets import QWidget

from regdesk.errors import DeskError
from ui.background import Background

Answer = TypeVar("Answer")


class Looking(Generic[Answer]):
    """`ask` runs beside the window; `take` gets the answer on it, and `failed` a world that fails.

    Asked for while it runs, it looks once more afterwards. Nothing is told to an `owner` that is gone.
    """

    def __init__(
        self, owner: QWidget, background: Background, ask: Callable[[], Answer], take: Callable[[Answer], None],
        failed: Callable[[DeskError], None],
    ) -> None:  # fmt: skip
        self._owner, self._background = owner, background
        self._ask, self._take, self._tell = ask, take, failed
        self._asking = self._again = False

    def look(self) -> None:
        self._again = self._asking
        if not self._asking and not self._background.closed:
            self._asking = True
            self._background.run("looking", self._ask, self._answered, self._failed)

    def _answered(self, answer: Answer) -> None:
        self._asking = False
        if not shiboken6.isValid(self._owner):
            return
        self._take(answer)
        if self._again:
            self.look()

    def _failed(self, problem: Exception) -> None:
        self._asking = False
        if not isinstance(problem, DeskError):
            raise problem
        if shiboken6.isValid(self._owner):
            self._tell(problem)
