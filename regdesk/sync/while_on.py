"""A hub until an end: what it answers after that is not looked at, so that a round ends without touching its desk."""

from collections.abc import Callable
from threading import Event
from typing import Any, cast

from regdesk.sync.port import Hub


class OverNow(Exception):
    """The end came; nobody needs to know what the hub would have said. No `HubError`: nothing is noted of it."""


def while_on(hub: Hub, over: Event) -> Hub:
    """The same hub; every question fails with `OverNow` once `over` is set, also one that was under way then."""
    return cast(Hub, _WhileOn(hub, over))


class _WhileOn:
    """Stands for whatever it is given: a hub, or the list of one. Closing works at any time."""

    def __init__(self, there: object, over: Event) -> None:
        self._there, self._over = there, over

    @property
    def roster(self) -> object:
        found = self._asked(lambda: getattr(self._there, "roster", None))
        return None if found is None else _WhileOn(found, self._over)

    def close(self) -> None:
        cast(Hub, self._there).close()

    def __getattr__(self, name: str) -> Callable[..., Any]:
        question = getattr(self._there, name)
        return lambda *asked, **named: self._asked(lambda: question(*asked, **named))

    def _asked(self, question: Callable[[], Any]) -> Any:
        self._must_be_on()
        answer = question()
        self._must_be_on()
        return answer

    def _must_be_on(self) -> None:
        if self._over.is_set():
            raise OverNow
