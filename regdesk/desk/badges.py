"""From a request to a printed badge: the page, the printer's word about it, what a clerk says of it."""

from collections.abc import Callable

from regdesk.badge.layout import Template
from regdesk.badge.pdf import badge_pdf
from regdesk.collection.badge_words import BadgeVoided, VoidReason
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import (
    BadgeCancelled,
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    Entry,
    PrintFailed,
    PrintUnknown,
    Proof,
    Word,
)
from regdesk.collection.stock_words import Spoil
from regdesk.collection.visit import Badge, BadgeState, Visit
from regdesk.desk.answers import Came, PrintEnd
from regdesk.desk.print_jobs import job_of
from regdesk.desk.proofs import refusal
from regdesk.errors import PrinterError
from regdesk.event.event import Event
from regdesk.people.participant import Participant
from regdesk.printing.printer import JobState, Outcome, Printer, Tell, Trouble


def render(
    template: Template, event: Event, person: Participant, *, code: str, number: int, photo: bytes | None,
    replacement: int = 0,
) -> bytes:  # fmt: skip
    """The PDF of one badge. `replacement`: how many badges this person had before it."""
    return badge_pdf(template, event, person, code=code, number=number, photo=photo, replacement=replacement)


def send(
    printer: Printer, template: Template, attempt: str, pdf: bytes, tell: Tell, given_up: Callable[[], bool]
) -> Outcome:
    """Print; a printer that cannot be reached has certainly printed nothing."""
    job = job_of(template, attempt, pdf, given_up)
    try:
        return printer.print(job, tell)
    except PrinterError as problem:
        return Outcome(JobState.FAILED, problem.code)


def word_for(code: str, outcome: Outcome) -> BadgePrinted | PrintFailed | PrintUnknown:
    """What the log says of a job's end. Only a printer that follows the job to its end proves a badge."""
    match outcome.state:
        case JobState.PRINTED:
            return BadgePrinted(code, certain=True)
        case JobState.FAILED | JobState.CANCELLED:
            # a sheet is no good only where one was fed: one that jammed
            return PrintFailed(code, outcome.reason, Spoil.JAM if Trouble.JAM in outcome.troubles else "")
        case _:
            return PrintUnknown(code, outcome.reason or outcome.state)


def ended(visit: Visit, code: str, outcome: Outcome) -> PrintEnd:
    return PrintEnd(visit.person, _badge(visit, code), _came(_badge(visit, code)), outcome.reason, outcome.troubles)


def end_of(visit: Visit, asked: Entry) -> PrintEnd:
    """How an earlier press of the same button ended, or that it is still open."""
    assert isinstance(asked.word, BadgeRequested)
    badge = _badge(visit, asked.word.code)
    return PrintEnd(visit.person, badge, _came(badge), badge.reason)


def _badge(visit: Visit, code: str) -> Badge:
    return next(badge for badge in visit.badges if badge.code == code)


def _came(badge: Badge) -> Came:
    match badge.state:
        case BadgeState.PRINTED | BadgeState.COLLECTED:
            return Came.PRINTED
        case BadgeState.CANCELLED:
            return Came.FAILED
        case _:
            return Came.ASK


def spoiled(visit: Visit, code: str, reason: str, collected: Refusal | None) -> Word | Refusal:
    """The badge with this code is no good, be it that its bearer has another one by now.

    `collected`: what is said of one that was handed over.
    """
    badge = next((one for one in visit.badges if one.code == code), None)
    if badge is None or badge.is_ended:
        return refusal(Reason.ANOTHER_BADGE, number=visit.badge.number if visit.badge else None)
    if badge.state is BadgeState.COLLECTED:
        return collected or refusal(Reason.ALREADY_COLLECTED)
    return BadgeCancelled(code, reason)


def replaced(visit: Visit) -> tuple[BadgeVoided, ...]:
    """The former badges that somebody still has when a new one is asked for: one person has one badge."""
    had = (badge for badge in visit.badges if badge.state is BadgeState.COLLECTED)
    return tuple(BadgeVoided(badge.code, VoidReason.REPLACED) for badge in had)


def day_replaced(visit: Visit) -> tuple[BadgeVoided, ...]:
    """The badges for one day that somebody has when a real one is asked for, or handed over that was there."""
    return tuple(BadgeVoided(one.code, VoidReason.REPLACED) for one in visit.day_badges if not one.void)


def handed_over(visit: Visit, code: str, proof: Proof) -> Word | Refusal:
    """The badge with this code is in the person's hand, if it is the one that counts."""
    if visit.badge is None or visit.badge.code != code:
        return refusal(Reason.ANOTHER_BADGE, number=visit.badge.number if visit.badge else None)
    return BadgeCollected(code, proof)


def settled(visit: Visit, code: str, word: Word) -> Word | Refusal:
    """A clerk's answer whether the badge with this code came out, while that is asked."""
    if any(badge.code == code for badge in visit.in_doubt):
        return word
    badge = visit.badge
    if badge is None or badge.code != code:
        return refusal(Reason.NO_BADGE_PRINTED)
    return refusal(Reason.BADGE_WAITS, number=badge.number)
