"""What the log says of personal data: what was given out about somebody, that somebody was erased, that all was wiped.

Only the first is an entry about a person, and goes with that person; the others tell of nobody.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PersonGiven:
    """Everything that is held about a person left the desk as a file, for that person. `entries`: how many of them."""

    entries: int


@dataclass(frozen=True, slots=True)
class PersonErased:
    """A person was erased from list and log. `reason`: value of `regdesk.desk.about_person.Reason`, or `CAME_LATE`.

    `entries`: how many of the log lost their content with it; which ones, the entry that follows names.
    """

    reason: str
    entries: int
    photo: bool


@dataclass(frozen=True, slots=True)
class DeskWiped:
    """Everybody was erased from this desk. `certificate`: SHA-256 of what it certified of itself."""

    certificate: str
    people: int
    entries: int
