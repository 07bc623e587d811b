"""log, verify, audit, window: what happened here, is the record whole, who may prove it, is collection open?"""

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import datetime

from regdesk.collection.chain import ChainFault
from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import Entry
from regdesk.commands.told import DONE, REFUSED, Told, refused
from regdesk.desk import Desk
from regdesk.desk.answers import LogState
from regdesk.desk.record import numbers, of_number
from regdesk.moments import moment, span
from regdesk.sentences import say
from regdesk.sentences.record import CALL, IN_EXPORT, RECORD_FAULTS


def log(desk: Desk, args: Namespace) -> Told:
    entries = desk.shown_log()[-args.limit :] if args.limit else desk.shown_log()
    return Told({"entries": [_entry(entry) for entry in entries]}, [_line(desk, entry) for entry in entries])


def _entry(entry: Entry) -> dict[str, object]:
    return {
        "desk": entry.desk,
        "seq": entry.seq,
        "at": entry.at.isoformat(),
        "what": entry.kind,
        "person": entry.person,
        "clerk": entry.clerk,
        "facts": asdict(entry.word),
        "hash": entry.hash,
    }


def _line(desk: Desk, entry: Entry) -> str:
    local = entry.at.astimezone(desk.event.zone)
    return f"{entry.seq:>6} {local:%d %b %H:%M:%S} {entry.kind:<20} {entry.person or ''} {entry.clerk}"


def verify(desk: Desk, args: Namespace) -> Told:
    """Exit code 1 when anything does not hold."""
    report = desk.verify(every=args.every, exports=args.exports)
    if args.desk is not None:
        report = of_number(report, args.desk)
        if not report.logs:
            return Told({"refused": "no_such_desk"}, [f"There is no log of desk {args.desk} here."], REFUSED)
    known = numbers(report.logs)
    faults = [{**asdict(fault), "says": _fault(desk, fault, known)} for fault in report.faults]
    facts: dict[str, object] = {"entries": report.entries, "faults": faults, "logs": list(map(asdict, report.logs))}
    lines = [line for log in report.logs for line in _log_lines(log)]
    if faults:
        return Told(
            {"refused": "log_broken", **facts}, [*(str(fault["says"]) for fault in faults), CALL, *lines], REFUSED
        )
    return Told(facts, [f"{report.entries} entries, the record is whole.", *lines])


def _fault(desk: Desk, fault: ChainFault, known: Mapping[str, int]) -> str:
    """The sentence of a fault, with the number of the desk, or the beginning of its id where nobody knows that."""
    says = say(RECORD_FAULTS, fault.problem, {
        "seq": fault.seq, "desk": known.get(fault.desk, fault.desk[:8]), "kind": fault.kind,
        "when": _when(desk, fault.at),
    })  # fmt: skip
    return IN_EXPORT.format(file=fault.where, says=says) if fault.where else says


def _when(desk: Desk, at: str) -> str:
    """A moment that somebody may have changed."""
    try:
        return f"{datetime.fromisoformat(at).astimezone(desk.event.zone):%d %b %H:%M:%S}"
    except (ValueError, OverflowError):
        return "?"


def _log_lines(log: LogState) -> Iterator[str]:
    yield f"Desk {log.number or '?'} (log {log.id[:8]}): {log.entries} entries; the last is {log.head[:16]}."
    if log.unsigned:
        yield f"  {log.unsigned} are from before entries were signed; the signatures behind them cover them."
    if log.erased:
        yield f"  {log.erased} were emptied by the desk; that they were there, when and in which order, holds."
    certified = f"certified by the event {log.certified}" if log.certified else "not certified"
    yield f"  Key {log.key[:16]}, {certified}." if log.key else "  Nothing names its key: no signature was looked at."


def audit(desk: Desk, args: Namespace) -> Told:
    """The record as a file for an auditor."""
    given = desk.give_record(args.out, contents=args.contents, act=desk.new_act())
    if isinstance(given, Refusal):
        return refused(given)
    named = "It names clerks and bears the ids of people: keep it like the list."
    facts = {"file": str(args.out), "contents": args.contents, "seq": given.entry.seq}
    return Told(facts, [f"The record is in {args.out}.", named if args.contents else "It tells of nobody."])


def window(desk: Desk, _: Namespace) -> Told:
    now = desk.window()
    facts = {
        "state": now.state,
        "now": desk.now().isoformat(),
        "opened": now.opened.isoformat(),
        "closes": now.closes.isoformat(),
        "opens_next": now.opens_next.isoformat() if now.opens_next else None,
        "left_seconds": int(now.left.total_seconds()) if now.left else None,
    }
    if now.is_open:
        return Told(facts, [f"Open. Closes {moment(now.closes)}, in {span(now.left)}." if now.left else "Open."])
    if now.opens_next and now.left:
        return Told(facts, [f"Badge collection opens {moment(now.opens_next)}, in {span(now.left)}."], DONE)
    return Told(facts, [f"Badge collection closed {moment(now.closes)}. Only a supervisor can give a badge now."])
