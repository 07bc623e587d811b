"""log, verify, window: what happened here, is the record whole, is collection open?"""

from argparse import Namespace
from dataclasses import asdict

from regdesk.collection.entries import Entry
from regdesk.commands.told import DONE, REFUSED, Told
from regdesk.desk import Desk
from regdesk.moments import moment, span


def log(desk: Desk, args: Namespace) -> Told:
    entries = desk.log()[-args.limit :] if args.limit else desk.log()
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


def verify(desk: Desk, _: Namespace) -> Told:
    report = desk.verify()
    if report.faults:
        faults = [f"Desk {fault.desk}: entry {fault.seq} is {fault.problem}." for fault in report.faults]
        facts = {"refused": "log_broken", "faults": [asdict(fault) for fault in report.faults]}
        return Told(
            {**facts, "entries": report.entries}, [*faults, "Call the IT officer. Do not delete anything."], REFUSED
        )
    return Told({"entries": report.entries, "faults": []}, [f"{report.entries} entries, the chain is whole."])


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
