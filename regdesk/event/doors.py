"""The doors of a meeting where badges are checked: buses, gates and rooms, and who may pass each of them."""

from dataclasses import dataclass
from enum import StrEnum

from regdesk.event.table import Table

LONGEST_NAME, LONGEST_CALL = 48, 40
"""Signs: a name stands in one line at the top of the screen, a call at the end of a sentence."""
MOST_SEATS = 999


class DoorKind(StrEnum):
    """What somebody is let into: it changes the words on the screen and what is counted."""

    BUS = "bus"
    GATE = "gate"
    ROOM = "room"


@dataclass(frozen=True, slots=True)
class Door:
    """One place where badges are checked.

    `zone`: the letter that a badge must bear, empty for any badge. `categories`: who may use this door, empty for
    everybody; `others_use`: the key of the door for everybody else. `call`: whom a guard calls, for example "radio 4",
    empty for the supervisor alone. `seats`: of a bus, 0 where nobody counts them.
    """

    key: str
    name: str
    kind: DoorKind
    zone: str = ""
    categories: tuple[str, ...] = ()
    others_use: str = ""
    call: str = ""
    seats: int = 0

    def takes(self, category: str) -> bool:
        """Whether members of a category may use this door."""
        return not self.categories or category in self.categories


def read_door(table: Table) -> Door:
    """One part [[door]] of an event file. Mistakes are told to the table."""
    door = Door(
        key=table.text("key"),
        name=table.text("name"),
        kind=table.choice("kind", DoorKind),
        zone=table.text("zone", ""),
        categories=table.texts("categories", ()),
        others_use=table.text("others_use", ""),
        call=table.text("call", ""),
        seats=table.number_or_none("seats") or 0,
    )
    table.close()
    return door
