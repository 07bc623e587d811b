"""wipe: the end of a desk, with a signed certificate; and whether such a certificate holds."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from regdesk.collection.entitlement import Refusal
from regdesk.commands.told import BROKEN, REFUSED, Told, refused
from regdesk.desk import Desk
from regdesk.desk.wiped import Wiped, certified, clear, others_in, read_wiped, verify_wiped
from regdesk.desk.wiping import Leave, NotWiped, Wipe, when
from regdesk.folder import DeskFolder
from regdesk.keys.certificate import Arrived
from regdesk.keys.event_key import fingerprint, read_fingerprint
from regdesk.keys.keyring import Keyring
from regdesk.moments import day_of_year
from regdesk.sentences import KEY_FAULTS, say
from regdesk.sentences.data import NOT_WIPED


def add_words(command: ArgumentParser) -> None:
    """The words after `wipe`."""
    command.add_argument("--out", type=Path, metavar="FILE.json", help="where the certificate goes, and a PDF")
    command.add_argument("--event", default="", metavar="CODE", help="the code of the event, to confirm")
    command.add_argument("--early", action="store_true", help="although the event keeps its data for longer")
    command.add_argument("--check", type=Path, metavar="FILE.json", help="only say whether a certificate holds")
    trust = "of the event: whether it certified the desk that signed (with --check)"
    command.add_argument("--fingerprint", default="", metavar="SIGNS", help=trust)


def wipe(desk: Desk, args: Namespace, keyring: Keyring) -> Told:
    """All but the last step, which `cleared` does when the desk is closed."""
    answer = Wipe(desk, DeskFolder(args.folder), keyring).prepare(Leave(args.event, early=args.early), args.out)
    match answer:
        case Refusal():
            return refused(answer)
        case NotWiped(why=why, facts=facts):
            told = {name: day_of_year(fact) if name == "until" else fact for name, fact in facts.items()}  # type: ignore[arg-type] # a date
            return Told({"refused": why, "facts": told}, [say(NOT_WIPED, why, told)], REFUSED)
        case Wiped():
            return Told(_facts(answer), [*_lines(answer), f"SHA-256 of the certificate: {answer.digest}"])


def cleared(folder: DeskFolder, told: Told) -> Told:
    """The old desk goes; what is not regdesk's own is named, for somebody has to look at it."""
    clear(folder)
    others = others_in(folder)
    lines = [f"Look at these yourself, they are not regdesk's: {', '.join(others)}"] if others else []
    return Told({**told.facts, "others": list(others)}, [*told.lines, *lines])


def check(args: Namespace) -> Told:
    """Whether a certificate is as the desk signed it, and whether the event certified that desk."""
    wiped = read_wiped(args.check)
    facts, lines = _facts(wiped), [*_lines(wiped), f"Signed by the key {fingerprint(wiped.key)}. The signature holds."]
    if not args.fingerprint:
        return Told(facts, [*lines, "Whose key that is, --fingerprint of the event says."])
    expected = read_fingerprint(args.fingerprint)
    found = certified(wiped, expected) if expected else None
    if isinstance(found, Arrived):
        name = found.certificate.name
        return Told({**facts, "certified": True}, [*lines, f"The event certified this key for desk {name}."])
    why = say(KEY_FAULTS, found, {"name": ""}) if found else "That is no fingerprint: 16 signs in groups of 4."
    return Told({**facts, "certified": False}, [*lines, why], REFUSED if found else BROKEN)


def verify(folder: DeskFolder) -> Told:
    """The log that is left of a wiped desk."""
    report = verify_wiped(folder)
    faults = [f"Desk {fault.desk}: entry {fault.seq} is {fault.problem}." for fault in report.faults]
    facts = {"entries": report.entries, "wiped": True, "faults": len(faults)}
    whole = f"{report.entries} entries, no person among them. The chain is whole and every signature holds."
    return Told(facts, faults or [whole], REFUSED if faults else 0)


def _facts(wiped: Wiped) -> dict[str, object]:
    return {"certificate": wiped.facts, "digest": wiped.digest}


def _lines(wiped: Wiped) -> list[str]:
    erased = wiped.facts["erased"]
    counted = f"{erased['people']:,} people, {erased['photos']:,} photos, {erased['staff']:,} staff"
    return [
        f"Desk {wiped.facts['desk']['number']} of {wiped.facts['event']['code']} was wiped on {when(wiped)}.",
        f"Erased: {counted}, {erased['entries']:,} contents of the log.",
    ]
