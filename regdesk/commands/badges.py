"""print, came-out, hand-over: from the printer to the person's hand."""

from argparse import Namespace

from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import Proof
from regdesk.commands.people import NOT_ON_THE_LIST, person_of
from regdesk.commands.told import REFUSED, Told, done, refused
from regdesk.desk import Desk
from regdesk.desk.answers import Came, Found, PrintEnd
from regdesk.printing.choose import printer_from


def print_badge(desk: Desk, args: Namespace) -> Told:
    person_id = person_of(desk, args.id)
    if person_id is None:
        return refused(NOT_ON_THE_LIST)
    printer = printer_from(args.printer or desk.settings.printer)
    end = desk.print_badge(person_id, printer, act=desk.new_act())
    return refused(end) if isinstance(end, Refusal) else _end(end)


def _end(end: PrintEnd) -> Told:
    badge = end.badge
    facts = {"came": end.came, "badge": badge.code, "number": badge.number, "reason": end.reason}
    match end.came:
        case Came.PRINTED:
            return Told(facts, [f"Badge {badge.number:05d} printed: {badge.code}"])
        case Came.ASK:
            asked = f"Did badge {badge.number:05d} come out? Answer with came-out {end.person} --badge {badge.code}"
            return Told({**facts, "refused": "ask"}, [asked], REFUSED)
        case Came.FAILED:
            failed = f"Badge {badge.number:05d} did not print ({end.reason}); it is cancelled. Print again."
            return Told({**facts, "refused": "not_printed"}, [failed], REFUSED)


def _scanned(desk: Desk, text: str) -> str:
    """The code in the log of a badge: what a reader read from it, or that code itself."""
    found = desk.find(text)
    return found.badge.code if isinstance(found, Found) and found.badge else text


def came_out(desk: Desk, args: Namespace) -> Told:
    person_id = person_of(desk, args.id)
    if person_id is None:
        return refused(NOT_ON_THE_LIST)
    settle = desk.did_not_come_out if args.no else desk.came_out
    return done(settle(person_id, _scanned(desk, args.badge), act=desk.new_act()), "Noted.")


def hand_over(desk: Desk, args: Namespace) -> Told:
    person_id = person_of(desk, args.id)
    if person_id is None:
        return refused(NOT_ON_THE_LIST)
    code = _scanned(desk, args.badge)
    return done(desk.hand_over(person_id, code, proof=Proof.SCANNED, act=desk.new_act()), "Collected.")
