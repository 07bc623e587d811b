"""The list on its way to this desk: what a round of the sync asks for, and how far it came."""

from collections.abc import Callable
from dataclasses import dataclass

from regdesk.store.store import Store
from regdesk.sync.port import Hello
from regdesk.sync.roster_port import RosterThere

Tell = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class ListTaken:
    """What came with one round. `complete`: the desk has the list of revision `rev`; its pictures may still come."""

    rev: int = 0
    changed: int = 0
    gone: int = 0
    pictures: int = 0
    complete: bool = True
