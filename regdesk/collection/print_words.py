"""What the log says of one badge from the printer to the hand: asked for, printed or not, handed over, spoiled."""

from dataclasses import dataclass

from regdesk.collection.facts import Code


@dataclass(frozen=True, slots=True)
class BadgeRequested:
    """A badge with this code and number is about to be sent to a printer; `attempt` names the print job.

    `size`: the template, which says what stock it takes; empty in entries of earlier versions.
    """

    code: Code
    number: int
    attempt: str
    printer: str
    size: str = ""


@dataclass(frozen=True, slots=True)
class BadgePrinted:
    """The badge came out. `certain` is False when a clerk said so and no printer could."""

    code: Code
    certain: bool


@dataclass(frozen=True, slots=True)
class PrintFailed:
    """Nothing usable came out; the code is cancelled for good. `spoiled`: value of `Spoil` where a sheet was fed."""

    code: Code
    reason: str
    spoiled: str = ""


@dataclass(frozen=True, slots=True)
class PrintUnknown:
    """Nobody knows yet whether a badge came out: the clerk is asked, nothing is reprinted by itself."""

    code: Code
    reason: str


@dataclass(frozen=True, slots=True)
class BadgeCollected:
    """`collector`: id of who took it in a `collection`, which names who that was; both empty where its bearer did."""

    code: Code
    proof: str
    collector: str = ""
    collection: str = ""


@dataclass(frozen=True, slots=True)
class BadgeCancelled:
    """The code is void for ever. Spoiled at the desk before it was handed over (a lost badge is a supervisor's)."""

    code: Code
    reason: str


@dataclass(frozen=True, slots=True)
class BadgeTakenBack:
    """A badge that a clerk had ended cannot come out of its printer any more.

    `end`: how its job ended, a value of `regdesk.printing.printer.JobState`: `cancelled` where it had still been
    waiting, `printed` where a page had come out after all, `unknown` where its printer forgot it.
    """

    code: Code
    end: str
