"""demo: the main job on the sample meeting, step by step, each step by the same desk that clerks use."""

import tempfile
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import Checked, Proof
from regdesk.commands import record
from regdesk.commands.told import Told, refused
from regdesk.desk import Desk
from regdesk.desk.answers import Found, PrintEnd
from regdesk.desk.opening import make_desk, opened
from regdesk.desk.practice import passport_of, take_sample
from regdesk.identity.document import Source
from regdesk.identity.mrz import document_of, parse
from regdesk.moments import moment
from regdesk.printing.choose import printer_from
from regdesk.resources import path as resource
from regdesk.settings import Settings

CONFIRMATION = "K7RM-4PX2"


def run(args: Namespace, say: Callable[[str], None]) -> Told:
    """Make a training desk, import the sample list, give one badge. The folder stays, to be looked at."""
    folder = args.folder or Path(tempfile.mkdtemp(prefix="regdesk-demo-")) / "desk"
    settings = Settings(desk_number=3, clerk="Lucía Robles", printer=f"folder:{folder.absolute() / 'badges'}")
    make_desk(folder, resource("sample", "training.toml"), settings)
    with opened(folder) as desk:
        return journey(desk, folder, say)


def journey(desk: Desk, folder: Path, say: Callable[[str], None]) -> Told:
    say(f"{desk.event.short_name}, Desk {desk.number}, {moment(desk.now())} (training)")
    take_sample(desk)
    say(f"{desk.people()} people on the list")
    found = desk.find(CONFIRMATION)
    assert isinstance(found, Found)
    person = found.person
    say(f"Found by confirmation code: {person.full_name}, {person.delegation}")
    check = desk.check(
        person.id, document_of(parse(passport_of(CONFIRMATION)), Source.SCANNED, on=desk.today_is())
    ).check
    say(f"Passport compared: {check.verdict}, to look at: {', '.join(f.field for f in check.looks) or 'nothing'}")
    looked = tuple(finding.field for finding in check.looks)
    confirmed = desk.confirm_identity(person.id, check, how=Checked.SCANNED, looked_at=looked, act=desk.new_act())
    if isinstance(confirmed, Refusal):
        return refused(confirmed)
    printed = desk.print_badge(person.id, printer_from(desk.settings.printer), act=desk.new_act())
    if isinstance(printed, Refusal):
        return refused(printed)
    say(f"Badge {printed.badge.number:05d} printed to {folder / 'badges'}")
    return handed_over(desk, folder, printed, say)


def handed_over(desk: Desk, folder: Path, printed: PrintEnd, say: Callable[[str], None]) -> Told:
    done = desk.hand_over(printed.person, printed.badge.code, proof=Proof.SCANNED, act=desk.new_act())
    if isinstance(done, Refusal):
        return refused(done)
    say(f"Collected {done.entry.at.astimezone(desk.event.zone):%H:%M:%S}")
    for line in record.log(desk, Namespace(limit=None)).lines:
        say(line)
    say(record.verify(desk, Namespace(every=False, exports=[], desk=None)).lines[0])
    facts = {"folder": str(folder), "badge": printed.badge.code, "number": printed.badge.number}
    return Told({**facts, "entries": done.entry.seq}, [f"Everything is in {folder}"])
