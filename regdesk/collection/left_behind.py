"""Which badges a printer could still have after a clerk ended them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from regdesk.collection.badge_words import BadgeVoided
from regdesk.collection.entries import Entry
from regdesk.collection.print_words import (
    BadgeCancelled,
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    BadgeTakenBack,
    PrintFailed,
)

CLERK_SAW = "clerk_saw"
"""So begin the reasons of a failed print that a clerk told and no printer."""


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """A badge that a clerk ended while nobody knew what its printer did with it.

    `in_hand`: its sheet came out spoiled, and the clerk has it. `desk`: the log in which it was asked for.
    """

    code: str
    number: int
    attempt: str
    printer: str
    in_hand: bool = False
    desk: str = ""


def left_behind(entries: Iterable[Entry]) -> tuple[LeftBehind, ...]:
    """Of one person's entries: the badges that are no good and may still come out of a printer, oldest first.

    A printer's own word ends the matter, a clerk's does not: a page that jammed or waited comes out hours later.
    """
    at_printer: dict[str, LeftBehind] = {}
    ended: set[str] = set()
    for entry in sorted(entries, key=lambda e: (e.at, e.desk, e.seq)):
        match entry.word:
            case BadgeRequested(code=code, number=number, attempt=attempt, printer=printer):
                at_printer[code] = LeftBehind(code, number, attempt, printer, desk=entry.desk)
            case PrintFailed(code=code, reason=reason, spoiled=spoiled) if reason.startswith(CLERK_SAW):
                ended.add(code)
                if spoiled and code in at_printer:
                    at_printer[code] = replace(at_printer[code], in_hand=True)
            case PrintFailed(code=code) | BadgePrinted(code=code) | BadgeCollected(code=code):
                at_printer.pop(code, None)
            case BadgeTakenBack(code=code):
                at_printer.pop(code, None)
            case BadgeCancelled(code=code) | BadgeVoided(code=code):
                ended.add(code)
            case _:
                pass
    return tuple(badge for code, badge in at_printer.items() if code in ended)
