"""Taking in lines of other desks' logs, from a hub or a stick: each log for itself, in any order, twice as once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gap:
    """Lines of a log came, and `first` to `last` before them are not here. `number`: of the desk; 0: not known."""

    log: str
    number: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken in. `lines`: onto the ends of logs; `aside`: beside them; `held`: not believed.

    `people`: ids of whom something new is told; `quarantined`: logs with an entry that is not believed, and why;
    `waiting`: logs whose desk nobody has certified as far as is known here, kept until somebody has.
    `ahead`: logs with a line more than five minutes ahead of this desk's clock; it counts all the same.
    """

    lines: int = 0
    aside: int = 0
    held: int = 0
    people: frozenset[str] = frozenset()
    gaps: tuple[Gap, ...] = ()
    quarantined: tuple[tuple[str, str], ...] = ()
    waiting: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()


NOTHING = Taken()
