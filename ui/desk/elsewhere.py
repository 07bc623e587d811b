"""Which other desk did something: asked of each log once, since rows are painted many times."""

from regdesk.desk import Desk


class Elsewhere:
    """The number of the desk that wrote a log; None where it was this one, 0 where nobody knows its number."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: dict[str, int | None] = {}

    def __call__(self, log: str) -> int | None:
        if log == self._desk.id:
            return None
        if not self._known.get(log, 0):
            # a number that nobody knew may be known by now
            found = self._desk.named(log)
            self._known[log] = None if found.ours else found.number
        return self._known[log]
