"""What a supervisor is asked at a desk: the values that the parts of the decision give to each other."""

from dataclasses import dataclass

from regdesk.collection.entitlement import Refusal
from regdesk.desk.answers import Case
from regdesk.desk.needs_you import Exposure
from regdesk.people.names import Marks
from regdesk.staff.decisions import Ruling
from ui.desk.refused_now import RefusedNow


@dataclass(frozen=True)
class Asked:
    """Whose refusal is decided. `needed`: people besides the clerk; `prints`: the badge is printed at once.

    `exposed`: what of this desk another one does not know of, where a yes adds to it.
    """

    now: RefusedNow
    case: Case
    ruling: Ruling
    needed: int
    prints: bool
    exposed: tuple[Exposure, ...] = ()

    @property
    def refusal(self) -> Refusal:
        return self.now.refusal


@dataclass(frozen=True)
class Piece:
    """One value as it is shown; `marks`: start and end of the signs that differ."""

    text: str
    marks: Marks = ()
    mono: bool = False


@dataclass(frozen=True)
class Half:
    """One of two things that stand side by side. `badge`: its code, where one of two badges is to be chosen."""

    title: str
    pieces: tuple[Piece, ...]
    badge: str = ""


@dataclass(frozen=True)
class Matter:
    """What it is about: two halves with what stands in each, or a statement; `note` stands below, as rich text."""

    title: str
    halves: tuple[Half, ...] = ()
    bold: str = ""
    line: str = ""
    note: str = ""
    face: bool = False
