"""staff: the staff list from the shell; and signing in, which every command does on a desk that has one."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from regdesk.collection.entitlement import Refusal
from regdesk.commands.asked import Asked
from regdesk.commands.told import REFUSED, Told, done, refused
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.desk.staff_list import StaffRow
from regdesk.errors import FolderError, KeyFileError
from regdesk.folder import write_whole
from regdesk.moments import told
from regdesk.sentences import say
from regdesk.sentences.staff import ASKED_ROLES, ROLES, STAFF_FILE, STOPS, STOPS_BARE
from regdesk.staff.file import LARGEST
from regdesk.staff.member import Session
from regdesk.staff.pins import Pin
from regdesk.staff.plan import StaffPlan
from regdesk.staff.rights import Role
from regdesk.staff.stops import Stop, Why

WITHOUT_SIGN_IN = frozenset({"verify", "window"})
"""What anybody may ask of a desk: whether its log holds, and whether it is open."""
_FILES = ("import", "export", "cards")
_CARDS_FIRST = (
    "Say where the cards are written: --cards FILE.pdf. From the moment the list counts, who has no card cannot sign "
    "in, not even to print one. Nothing was changed."
)
_ACTS = ("bar", "admit", "release", "set-pin", "new-card")


def add_words(command: ArgumentParser) -> None:
    """The words after `staff`."""
    says = "list, import FILE, export FILE, cards FILE.pdf, choose-pin, or with a PERSON: " + ", ".join(_ACTS)
    command.add_argument("what", choices=("list", *_FILES, "choose-pin", *_ACTS), metavar="WHAT", help=says)
    command.add_argument("word", nargs="?", default="", metavar="WORD", help="a file, or the id or name of a person")
    command.add_argument("--dry-run", action="store_true", help="only say what an import would change")
    command.add_argument("--cards", type=Path, metavar="FILE.pdf", help="where the cards of a first list are written")


def staff(desk: Desk, args: Namespace) -> Told:
    match args.what:
        case "list":
            return _list(desk)
        case "import":
            return _import(desk, Path(args.word), args.cards, dry_run=args.dry_run)
        case "export":
            return _export(desk.staff.give(act=desk.new_act()), Path(args.word))
        case "cards":
            return _export(desk.staff.cards(act=desk.new_act()), Path(args.word))
        case _:
            return _act(desk, args)


def choose_pin(desk: Desk, args: Namespace) -> Told:
    """The first PIN of a card, or another one; the one command of a staffed desk that needs nobody signed in."""
    asked = _asked(args)
    card = asked.phrase("Staff card: ")
    old = asked.phrase("PIN until now (none: Enter): ")
    answer = desk.choose_pin(card, Pin(asked.new_phrase("New PIN: ")), Pin(old) if old else None)
    if isinstance(answer, Stop):
        return stopped(answer)
    desk.sign_out()
    return Told({"done": True}, ["The PIN is chosen. Only you know it: nobody can look it up."])


def _asked(args: Namespace) -> Asked:
    """One for the whole command: what a descriptor has sent ahead is not lost between two questions."""
    if not hasattr(args, "asked"):
        args.asked = Asked(args.sign_in_fd)
    asked: Asked = args.asked
    return asked


@contextmanager
def signed_in(desk: Desk, args: Namespace) -> Iterator[Session | Stop | None]:
    """Sign in for the time of a command: card and PIN are asked for, a line each. None without a staff list."""
    if args.command in WITHOUT_SIGN_IN or not desk.staff.is_there():
        yield None
        return
    asked = _asked(args)
    try:
        card, pin = asked.phrase("Staff card: "), asked.phrase("PIN: ")
    except KeyFileError as problem:
        raise KeyFileError("sign_in_not_given") from problem
    session = desk.sign_in(card, Pin(pin), Role(args.role) if args.role else None)
    try:
        yield session
    finally:
        if isinstance(session, Session):
            desk.sign_out()


def stopped(stop: Stop) -> Told:
    """A stop as the command line tells it."""
    facts = told({name: _known(fact) for name, fact in stop.facts.items()})
    try:
        line = say(STOPS, stop.why, facts)
    except KeyError:
        line = say(STOPS_BARE, stop.why, facts)
    return Told({"refused": stop.why, "facts": facts}, [line], REFUSED)


def _known(fact: object) -> object:
    return ASKED_ROLES.get(str(fact), fact) if not isinstance(fact, datetime) else fact


def _list(desk: Desk) -> Told:
    rows = desk.staff.everybody()
    return Told({"people": [_facts(row) for row in rows]}, [_line(row) for row in rows] or ["There is no staff list."])


def _facts(row: StaffRow) -> dict[str, object]:
    one = row.member
    return {
        "id": one.id, "name": one.name, "roles": list(one.roles), "languages": list(one.languages),
        "barred": one.barred, "pin": _PINS[row.own_pin], "wrong": row.tries.wrong,
    }  # fmt: skip


_PINS = {None: "none", False: "to be chosen", True: "chosen"}


def _line(row: StaffRow) -> str:
    one = row.member
    roles = ", ".join(ROLES[role] for role in one.roles)
    barred = "barred" if one.barred else ""
    wrong = f"{row.tries.wrong} wrong PINs" if row.tries.wrong else ""
    return " · ".join(filter(None, (one.id, one.name, roles, f"PIN {_PINS[row.own_pin]}", barred, wrong)))


def _import(desk: Desk, file: Path, cards: Path | None, *, dry_run: bool) -> Told:
    content = _content(file)
    if dry_run:
        return _planned(desk.staff.plan(content), taken=False)
    first = None if desk.staff.is_there() else _first(desk, content, cards)
    if isinstance(first, Told):
        return first
    answer = desk.staff.take(first or content, act=desk.new_act())
    match answer:
        case Refusal():
            return refused(answer)
        case StaffPlan():
            return _planned(answer, taken=False)
        case Done():
            return Told({"taken": True, "seq": answer.entry.seq}, ["The staff list is taken in."])


def _first(desk: Desk, content: bytes, cards: Path | None) -> bytes | Told:
    """A first list with a card for everybody, once these are written."""
    first = desk.staff.first(content)
    if isinstance(first, StaffPlan):
        return _planned(first, taken=False)
    if first.new and cards is None:
        return Told({"refused": "cards_first", "taken": False}, [_CARDS_FIRST], REFUSED)
    if cards is not None:
        write_whole(cards, first.cards)
    return first.file


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except OSError as problem:
        raise FolderError("file_unreadable", file=str(file)) from problem


def _planned(plan: StaffPlan, *, taken: bool) -> Told:
    facts = {
        "new": plan.new, "changed": plan.changed, "missing": plan.missing, "taken": taken,
        "problems": [{"line": one.line, "reason": one.reason} for one in plan.problems],
    }  # fmt: skip
    lines = [f"{plan.new} new, {plan.changed} changed, {plan.missing} not in this file."]
    lines += [_problem(one.line, say(STAFF_FILE, one.reason, one.facts)) for one in plan.problems]
    return Told(facts, [*lines, "Nothing was changed."], REFUSED if plan.problems else 0)


def _problem(line: int, sentence: str) -> str:
    return f"Line {line}: {sentence}" if line else sentence


def _export(content: bytes | Refusal, file: Path) -> Told:
    if isinstance(content, Refusal):
        return refused(content)
    write_whole(file, content)
    return Told({"file": str(file)}, [f"Written: {file}. Keep it like a key: it opens the desk to whoever has it."])


def _act(desk: Desk, args: Namespace) -> Told:
    person = _meant(desk, args.word)
    if person is None:
        return stopped(Stop(Why.NOT_ON_STAFF))
    answer = _ACTIONS[args.what](desk, person, args)
    if isinstance(answer, Stop):
        return stopped(answer)
    return done(answer, "Done, at this desk. Export the list for the others.")


def _meant(desk: Desk, word: str) -> str | None:
    """An id or a whole name; two people of one name are told apart by their ids only."""
    everybody = [row.member for row in desk.staff.everybody()]
    found = [one.id for one in everybody if one.id == word or one.name.casefold() == word.casefold()]
    return found[0] if len(found) == 1 else None


Answer = Done | Refusal | Stop


def _set_pin(desk: Desk, person: str, args: Namespace) -> Answer:
    pin = _asked(args).new_phrase("New PIN, good once: ")
    return desk.staff.set_pin(person, Pin(pin), act=desk.new_act())


_ACTIONS: dict[str, Callable[[Desk, str, Namespace], Answer]] = {
    "bar": lambda desk, person, _: desk.staff.bar(person, act=desk.new_act()),
    "admit": lambda desk, person, _: desk.staff.bar(person, barred=False, act=desk.new_act()),
    "release": lambda desk, person, _: desk.staff.release(person, act=desk.new_act()),
    "set-pin": _set_pin,
    "new-card": lambda desk, person, _: desk.staff.renew_card(person, act=desk.new_act()),
}
