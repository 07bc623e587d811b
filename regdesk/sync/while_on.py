"""A hub until an end: what it answers after that is not looked at, so that a round ends without touching its desk."""

from collections.abc import Callable, Mapping, Sequence, Set
from threading import Event
from typing import TypeVar

from regdesk.collection.statement import Line
from regdesk.errors import HubError
from regdesk.store.logs import Head
from regdesk.sync.port import Contact, DeskThere, Hello, Hub, Refused
from regdesk.sync.roster_port import RosterThere

Answer = TypeVar("Answer")


class WhileOn:
    """A `Hub` that fails from the moment at which `over` is set, also for a call that was under way then."""

    def __init__(self, hub: Hub, over: Event) -> None:
        self._hub, self.over = hub, over

    @property
    def roster(self) -> RosterThere | None:
        return self._hub.roster

    def hello(self) -> Hello:
        return self._only(self._hub.hello)

    def tell(self, contact: Contact) -> None:
        return self._only(lambda: self._hub.tell(contact))

    def desks(self) -> Sequence[DeskThere]:
        return self._only(self._hub.desks)

    def heads(self) -> Mapping[str, Head]:
        return self._only(self._hub.heads)

    def hash_at(self, log: str, seq: int) -> str | None:
        return self._only(lambda: self._hub.hash_at(log, seq))

    def push(self, lines: Sequence[Line]) -> Refused | None:
        return self._only(lambda: self._hub.push(lines))

    def pull(self, have: Mapping[str, int], limit: int) -> Sequence[Line]:
        return self._only(lambda: self._hub.pull(have, limit))

    def lacks(self, hashes: Set[str]) -> Set[str]:
        return self._only(lambda: self._hub.lacks(hashes))

    def put_aside(self, lines: Sequence[Line]) -> None:
        return self._only(lambda: self._hub.put_aside(lines))

    def asides(self, after: int, limit: int) -> Sequence[tuple[int, Line]]:
        return self._only(lambda: self._hub.asides(after, limit))

    def asides_mark(self, number: int) -> str:
        return self._only(lambda: self._hub.asides_mark(number))

    def wait(self, seconds: float) -> bool:
        return self._only(lambda: self._hub.wait(seconds))

    def close(self) -> None:
        self._hub.close()

    def _only(self, asked: Callable[[], Answer]) -> Answer:
        self._must_be_on()
        answer = asked()
        self._must_be_on()
        return answer

    def _must_be_on(self) -> None:
        if self.over.is_set():
            raise HubError("hub_unreachable")
