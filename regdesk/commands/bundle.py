"""bundle: what gates are given for days without a network, and what a desk adds to it between two of them."""

from argparse import Namespace
from contextlib import nullcontext

from regdesk.chance import NewBytes
from regdesk.clock import Clock
from regdesk.commands import enrol, holders, staff
from regdesk.commands.asked import Asked
from regdesk.commands.event_key import not_taken
from regdesk.commands.gates import Gate, about, gate_of
from regdesk.commands.told import Told, refused
from regdesk.desk.bundling import BundleGiven, Bundling, ListGiven, content_of, withdrawals_of
from regdesk.desk.event_keys import NotTaken
from regdesk.desk.opening import clock_of
from regdesk.event.file import read_event
from regdesk.folder import DeskFolder, write_whole
from regdesk.keys.custody import Custody
from regdesk.keys.event_key import fingerprint
from regdesk.keys.keyring import Keyring, NoKeyring
from regdesk.keys.withdrawals import Why, Withdrawn
from regdesk.staff.stops import Stop


def run(args: Namespace, asked: Asked, new_bytes: NewBytes, clock: Clock, keyring: Keyring) -> Told:
    match args.action:
        case "export":
            return export(args, asked, new_bytes, clock, keyring)
        case "withdrawals":
            return withdrawals(args, asked, clock, keyring)
        case "sheet":
            return sheet(args)
        case _:
            return show(args)


def export(args: Namespace, asked: Asked, new_bytes: NewBytes, clock: Clock, keyring: Keyring) -> Told:
    """The next bundle, signed with the event key."""
    there = enrol.at_desk(args, DeskFolder(args.log), asked, clock, keyring) if args.log else nullcontext()
    with there as desk:
        if isinstance(desk, Stop):
            return staff.stopped(desk)
        event = read_event(args.event)
        now = desk.now if desk else clock_of(event, clock.now(), clock).now
        custody = Custody(args.key, NoKeyring())
        given = Bundling(args.key, event, now, desk).give(
            [content_of(file) for file in args.add], lambda: holders.opened_keys(custody, args, asked, new_bytes)
        )
    if not isinstance(given, BundleGiven):
        return not_taken(given.fault, **given.facts) if isinstance(given, NotTaken) else refused(given)
    write_whole(args.to, given.content)
    bundle = given.bundle
    lines = [
        f"The list for doors is in {args.to}: {len(given.content):,} bytes. Keys of desks: {len(bundle.desks)}; "
        f"cancelled badges: {len(bundle.withdrawn)}; stopped desks: {len(bundle.stopped)}.",
        "Bring it to every door. Whoever sets one up compares the fingerprint of the manual: "
        f"{fingerprint(bundle.event_public)}",
    ]
    facts = {
        "version": bundle.version,
        "made": bundle.made.isoformat(),
        "fingerprint": fingerprint(bundle.event_public),
    }
    return Told({**facts, **_counted(bundle.withdrawn), "keys": len(bundle.desks), "file": str(args.to)}, lines)


def withdrawals(args: Namespace, asked: Asked, clock: Clock, keyring: Keyring) -> Told:
    """What a desk withdrew, signed with that desk's own key."""
    with enrol.at_desk(args, DeskFolder(args.folder), asked, clock, keyring) as desk:
        if isinstance(desk, Stop):
            return staff.stopped(desk)
        given = withdrawals_of(desk)
    if not isinstance(given, ListGiven):
        return refused(given)
    write_whole(args.to, given.content)
    known = given.known
    line = f"What desk {known.desk} cancelled is in {args.to} (badges: {len(known.withdrawn)}). Bring it to every door."
    facts = {"desk": known.desk, "made": known.at.isoformat(), **_counted(known.withdrawn), "file": str(args.to)}
    return Told(facts, [line])


def show(args: Namespace) -> Told:
    """What is in a bundle, with what desks added to it."""
    gate = gate_of(args)
    if isinstance(gate, NotTaken):
        return not_taken(gate.fault, **gate.facts)
    counted = _counted(gate.trust.withdrawn)
    each = [f"  {count:>5} {why}" for why, count in counted["reasons"].items()]  # type: ignore[attr-defined]
    lines = [*about(gate), f"Cancelled badges: {len(gate.trust.withdrawn)}", *each, "Keys of desks:", *_keys(gate)]
    facts = {
        "version": gate.bundle.version, "made": gate.bundle.made.isoformat(), "newest": gate.trust.made.isoformat(),
        "fingerprint": fingerprint(gate.bundle.event_public), "event": gate.tables.id, "name": gate.tables.short_name,
        "desks": sorted(gate.trust.keys), "stopped": sorted(gate.trust.stopped), **counted,
        "doors": [door.name for door in gate.tables.doors],
    }  # fmt: skip
    return Told(facts, lines)


def sheet(args: Namespace) -> Told:
    """The withdrawn badges on paper, for a guard without a laptop."""
    # late: no other command of these waits for what draws
    from regdesk.badge.withdrawn_sheet import WithdrawnSheet, withdrawn_pdf

    gate = gate_of(args)
    if isinstance(gate, NotTaken):
        return not_taken(gate.fault, **gate.facts)
    made = WithdrawnSheet(
        name=gate.tables.short_name, made=gate.trust.made.astimezone(gate.tables.zone), withdrawn=gate.trust.withdrawn,
        stopped=tuple(stop for stop, _ in gate.trust.stopped.values()),
    )  # fmt: skip
    pdf, pages = withdrawn_pdf(made)
    write_whole(args.to, pdf)
    line = (
        f"Cancelled badges: {len(made.withdrawn)}, in {args.to}, A4, pages: {pages}. Shred it when a newer one comes."
    )
    return Told({"pages": pages, "withdrawn": len(made.withdrawn), "file": str(args.to)}, [line])


def _keys(gate: Gate) -> list[str]:
    lines = []
    for number, keys in sorted(gate.trust.keys.items()):
        stopped = "  stopped" if number in gate.trust.stopped else ""
        lines += [f"  desk {number:<5} until {gate.said(key.ends)}{stopped}" for key in keys]
    return lines


def _counted(withdrawn: Withdrawn) -> dict[str, object]:
    every = list(withdrawn.values())
    return {"withdrawn": len(every), "reasons": {str(why): every.count(why) for why in Why if why in every}}
