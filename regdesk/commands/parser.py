"""The words of the command line."""

from argparse import ArgumentParser, ArgumentTypeError, _SubParsersAction
from datetime import date
from pathlib import Path
from typing import TypeAlias

from regdesk import __version__
from regdesk.badge.specimen import CardPaper
from regdesk.commands import person, preflight, staff, stock, wipe
from regdesk.commands.gate_words import bundle_words, seal_words
from regdesk.commands.hub_words import hub_words
from regdesk.commands.key_words import DEFAULT_HOLDER, enrol_words, event_key_words
from regdesk.commands.name_forms import add_words
from regdesk.commands.stick import stick_words
from regdesk.settings import SlipPaper
from regdesk.staff.rights import Role

DEFAULT_FOLDER = Path("regdesk-desk")
LONGEST_COUNT = 9

Commands: TypeAlias = "_SubParsersAction[ArgumentParser]"


def parser() -> ArgumentParser:
    top = ArgumentParser(prog="regdesk", description="The registration desk of a United Nations meeting.")
    top.add_argument("--version", action="version", version=f"regdesk {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _making(commands)
    _people(commands)
    _badges(commands)
    _record(commands)
    _judging(commands)
    _keys(commands)
    return top


def _command(commands: Commands, name: str, says: str) -> ArgumentParser:
    command = commands.add_parser(name, help=says, description=says)
    command.add_argument("--folder", type=Path, default=DEFAULT_FOLDER, help="the desk folder (default: %(default)s)")
    command.add_argument("--json", action="store_true", help="answer as JSON")
    where = "read staff card and PIN from this file descriptor, a line each"
    command.add_argument("--sign-in-fd", type=int, default=None, metavar="N", help=where)
    role = "in which role, for somebody with several (default: the first of the staff list)"
    command.add_argument("--role", choices=[role.value for role in Role], help=role)
    phrase = "read the pass phrase of a sealed desk from this file descriptor"
    command.add_argument("--phrase-fd", type=int, default=None, metavar="N", help=phrase)
    command.add_argument("--older", action="store_true", help="let keys or a database from a backup count again")
    return command


def _making(commands: Commands) -> None:
    init = _command(commands, "init", "Make a desk for an event.")
    init.add_argument("event", type=Path, metavar="EVENT.toml")
    init.add_argument("--desk", type=int, default=1, choices=range(1, 61), metavar="1..60", help="desk number")
    init.add_argument("--clerk", default="", help="who sits here")
    init.add_argument("--holder", default=DEFAULT_HOLDER, metavar="NAME", help="whose pass phrase opens the desk")
    init.add_argument("--printer", default="", help="folder:DIR, ipp://HOST/..., zebra://HOST, or system:NAME")
    init.add_argument("--slips", default="", metavar="PRINTER", help="where refusal slips print")
    papers = [paper.value for paper in SlipPaper]
    init.add_argument("--slip-paper", default=papers[0], choices=papers, help="a roll of 80 mm, or A6 sheets")
    init.add_argument("--template", default="a6", choices=("a6", "cr80"), help="the badge (default: %(default)s)")
    seal = _command(commands, "seal", "Verify a badge; or seal a live desk that an earlier regdesk left open.")
    seal.add_argument("--holder", default=DEFAULT_HOLDER, metavar="NAME", help="whose pass phrase opens the desk")
    seal_words(seal)
    take = _command(commands, "import", "Take in a registration list: CSV, XLSX or JSON.")
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument("--map", type=Path, metavar="MAP.toml", help="which column is what")
    take.add_argument("--source", default="", metavar="NAME", help="whose list it is, where several make the roster")
    take.add_argument("--dry-run", action="store_true", help="only say what would change")
    take.add_argument("--good-rows", action="store_true", help="leave rows with a problem out")
    take.add_argument("--photos", type=Path, metavar="DIR", help="where the photo files are")
    card = _command(commands, "reader-card", "Make the card by which a desk learns how its scanner types, as a PDF.")
    card.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help="where to write it")
    card.add_argument("--paper", default=CardPaper.A6.value, choices=[paper.value for paper in CardPaper])
    card.add_argument("--desk", type=int, default=0, choices=range(1, 61), metavar="1..60", help="whose card it is")
    card.set_defaults(folder=None, on_desk=None)
    add_words(_command(commands, "name-forms", "Names that this desk takes for one, besides those that ship."))
    staff.add_words(_command(commands, "staff", "The staff list of this desk: who signs in, with which rights."))
    demo = _command(commands, "demo", "Do the whole journey on the sample meeting, in words.")
    demo.set_defaults(folder=None)


def _people(commands: Commands) -> None:
    find = _command(commands, "find", "Find people by name, delegation, code or passport lines.")
    what = find.add_mutually_exclusive_group(required=True)
    what.add_argument("text", nargs="?", metavar="TEXT")
    what.add_argument("--mrz", action="store_true", help="read passport lines from standard input, as `mrz` does")
    _person(_command(commands, "show", "Show one person."))
    check = _command(commands, "check", "Compare passport lines with the registration.")
    _person(check)
    check.add_argument("--mrz", required=True, metavar="TEXT", help=r"the lines, parted by \n")
    confirm = _command(commands, "confirm", "Say that the document and the person agree with the registration.")
    _person(confirm)
    how = confirm.add_mutually_exclusive_group(required=True)
    how.add_argument("--mrz", metavar="TEXT", help=r"the lines, parted by \n")
    how.add_argument("--by-eye", action="store_true", help="every line was compared by eye")
    confirm.add_argument("--looked", action="store_true", help="the lines that differ were looked at")


def _judging(commands: Commands) -> None:
    """Commands that need no desk and write nothing but their answer."""
    says = "Read machine-readable lines from standard input, an empty line between two documents."
    lines = _command(commands, "mrz", says)
    lines.add_argument("--on", type=_day, metavar="DATE", help="the day of the event (default: today)")
    lines.add_argument("--born", type=_day, metavar="DATE", help="the registered birth: it decides the century")
    lines.set_defaults(folder=None)
    pairs = _command(commands, "names", "Hold the names of a registration against those of a document, pair by pair.")
    needs = "columns record_given, record_family, doc_given, doc_family, doc_kind (viz: read by eye)"
    pairs.add_argument("--csv", type=Path, required=True, metavar="FILE", help=needs)
    pairs.set_defaults(folder=None)


def _badges(commands: Commands) -> None:
    says = "Look over every name and photo of the list before the doors open: what would not print well, and whose."
    preflight.add_words(_command(commands, "preflight", says))
    out = _command(commands, "print", "Print the badge of a confirmed person.")
    _person(out)
    out.add_argument("--printer", default="", help="folder:DIR, ipp://HOST/..., zebra://HOST, or system:NAME")
    came = _command(commands, "came-out", "Answer whether a badge came out of the printer.")
    _person(came)
    came.add_argument("--badge", required=True, metavar="CODE")
    came.add_argument("--no", action="store_true", help="it did not: cancel its code")
    hand = _command(commands, "hand-over", "Record that the badge with this code was handed over.")
    _person(hand)
    hand.add_argument("--badge", required=True, metavar="CODE")


def _record(commands: Commands) -> None:
    log = _command(commands, "log", "Show what happened at this desk.")
    log.add_argument("--limit", type=_count, default=None, metavar="N", help="only the last N entries")
    verify = _command(commands, "verify", "Prove that nobody changed the record, or name the first entry that was.")
    verify.add_argument("--desk", type=_count, metavar="N", help="only the logs of this desk number")
    verify.add_argument("--every", action="store_true", help="look at each signature, not only at the last")
    of = "an auditor's export made earlier, to tell a record that was cut off or cloned"
    verify.add_argument("--with", dest="exports", type=Path, nargs="+", default=[], metavar="EXPORT.jsonl", help=of)
    audit = _command(commands, "audit", "Give the record to an auditor: JSON Lines with chain and certificates.")
    audit.add_argument("--out", type=Path, required=True, metavar="FILE.jsonl", help="where to write it")
    audit.add_argument("--contents", action="store_true", help="also who did what to whom: keep it like the list")
    person.add_words(_command(commands, "person", "What is held about one person: given out, or erased."))
    wipe.add_words(_command(commands, "wipe", "Erase everybody from a desk, and certify it."))
    figures = _command(commands, "figures", "Count what was done at this desk on one day.")
    figures.add_argument("--day", type=_day, default=None, metavar="YYYY-MM-DD", help="in the event's zone (today)")
    stock.add_words(_command(commands, "stock", "The blank badges of today: counted, brought, given away."))
    _command(commands, "window", "Say whether badge collection is open.")


def _keys(commands: Commands) -> None:
    event_key_words(commands)
    enrol_words(commands, DEFAULT_FOLDER, _day)
    bundle_words(commands, DEFAULT_FOLDER)
    stick_words(commands, _command)
    hub_words(commands, _command)


def _day(text: str) -> date:
    """A day written 2017-12-04. Raises ArgumentTypeError, which argparse turns into words."""
    try:
        return date.fromisoformat(text)
    except ValueError as problem:
        raise ArgumentTypeError("write a day as 2017-12-04") from problem


def _count(text: str) -> int:
    """A whole number from 1. Raises ArgumentTypeError, which argparse turns into words."""
    if not (text.isascii() and text.isdigit() and 1 <= len(text) <= LONGEST_COUNT and int(text)):
        raise ArgumentTypeError("write a whole number from 1")
    return int(text)


def _person(command: ArgumentParser) -> None:
    command.add_argument("id", metavar="ID", help="the id or the confirmation code of a person")
