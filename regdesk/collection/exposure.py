"""How many collections here another desk does not know of, and could give a badge for a second time. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Known:
    """Another desk. `since`: until when it surely had everything that was done here (aware); None: never."""

    desk: int
    name: str
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Exposure:
    """`count` collections here of which Desk `desk` knows nothing since `since`: more than none."""

    desk: int
    name: str
    since: datetime | None
    count: int

    @property
    def key(self) -> str:
        """Of its sentence in `regdesk.sentences.exposure`."""
        one = self.count == 1
        if self.since is None:
            return "never_one" if one else "never"
        return "one" if one else "several"


@dataclass(frozen=True, slots=True)
class Given:
    """A badge that was given here. `lane`: of its bearer, None where the event has no lanes."""

    at: datetime
    lane: int | None = None


def exposures(here: int, others: Iterable[Known], given: Sequence[Given]) -> tuple[Exposure, ...]:
    """For each desk that could double something, most first. `here`: the number of this desk.

    Who is in this desk's own lane gets no badge elsewhere while the desks are apart.
    """
    open_to_others = [one for one in given if one.lane != here]
    counted = (
        Exposure(other.desk, other.name, other.since, sum(_unknown(one, other) for one in open_to_others))
        for other in others
    )
    return tuple(sorted((one for one in counted if one.count), key=lambda one: (-one.count, one.desk)))


def _unknown(given: Given, to: Known) -> bool:
    return to.since is None or given.at > to.since
