"""stick: what this desk did put onto a stick for the others, taken off one of theirs, or only looked at."""

from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from pathlib import Path

from regdesk.commands.told import Told
from regdesk.desk import Desk
from regdesk.desk.stick_answers import StickRead, StickSeen, StickWritten
from regdesk.errors import StickError
from regdesk.moments import moment, span
from regdesk.moments import told as in_words
from regdesk.sentences import ERRORS, say
from regdesk.sentences.sticks import NOTES
from regdesk.sync.stick.drives import ENDING
from regdesk.unseen import plain_line

Make = Callable[["_SubParsersAction[ArgumentParser]", str, str], ArgumentParser]
"""Makes a command with the words that all commands on a desk have."""


def stick_words(commands: "_SubParsersAction[ArgumentParser]", make: Make) -> None:
    """write, read and show."""
    says = "Carry entries and the list from desk to desk on a stick."
    actions = commands.add_parser("stick", help=says, description=says).add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    written = make(actions, "write", "Put onto a stick what other desks may lack, for the desks of this event alone.")
    _desk(written)
    written.add_argument("path", type=Path, metavar="PATH", help="the stick's folder, or a file on it")
    written.add_argument("--seed", action="store_true", help="also the whole list with its photos, for a new laptop")
    written.add_argument("--no-photos", action="store_true", help="the list without its photos")
    written.add_argument("--all", action="store_true", help="also entries that all desks are known to have")
    read = make(actions, "read", "Take in what is new on a stick; reading it twice does nothing twice.")
    _desk(read)
    read.add_argument("path", type=Path, metavar="PATH", help="a file, or a folder: all in it that was not read before")
    shown = make(actions, "show", "Say what is on a stick, and take nothing.")
    shown.add_argument("path", type=Path, metavar="FILE", help="a file that ends with .regdesk")


def _desk(command: ArgumentParser) -> None:
    command.add_argument("folder", type=Path, metavar="FOLDER", help="the desk folder")


def stick(desk: Desk, args: Namespace) -> Told:
    """Carry out one of them. Raises StickError, NotAllowed."""
    match args.action:
        case "write":
            return _write(desk, args)
        case "read":
            return _read(desk, args.path)
        case _:
            return _show(desk.sticks.show(args.path))


def _write(desk: Desk, args: Namespace) -> Told:
    """A folder that is not there is a stick that is not in: no file of its name is made on the laptop instead."""
    if not args.path.is_dir() and args.path.suffix != ENDING:
        raise StickError("stick_gone", file=str(args.path))
    written = desk.sticks.write(args.path, seed=args.seed, everything=args.all, photos=not args.no_photos)
    lines = [
        f"Written: {written.file} ({written.size:,} bytes). Entries: {written.entries:,}; people on the list: "
        f"{written.people:,}; photos: {written.photos:,}.",
        f"Desks that can read it, and nobody else: {_listed(written.desks)}. Eject the stick before you pull it out.",
    ]
    left = [out for out in written.left_out if not out.known]
    if left:
        count = sum(out.last - out.first + 1 for out in left)
        lines.append(f"Too many for one stick: {count:,} of the oldest entries were left out. --all puts all on it.")
    return Told(_facts_written(written), lines)


def _facts_written(written: StickWritten) -> Mapping[str, object]:
    left = [
        {"desk": out.number, "first": out.first, "last": out.last, "known": out.known} for out in written.left_out
    ]  # fmt: skip
    return {
        "file": str(written.file), "bytes": written.size, "entries": written.entries, "people": written.people,
        "photos": written.photos, "desks": list(written.desks), "left_out": left,
    }  # fmt: skip


def _read(desk: Desk, path: Path) -> Told:
    """A folder: each file in it that was not read before, the oldest first; certificates before all."""
    if not path.is_dir():
        return _said(desk, [desk.sticks.read(path)])
    met = desk.sticks.meet(path)
    files = desk.sticks.unread(path)
    found = _said(desk, [desk.sticks.read(file) for file in files])
    lines = found.lines if files else [f"There is nothing new for this desk in {path}.", *_closed(desk, path)]
    return Told({**found.facts, "met": met}, [*lines, *([f"New desks: {met}"] if met else [])])


def _closed(desk: Desk, folder: Path) -> Iterator[str]:
    """Why the files of a folder were not opened, in which there was nothing to take: those of another meeting, say."""
    from regdesk.sync.stick.drives import files_in  # late: no other command waits for what opens sticks

    for file in files_in(folder):
        try:
            desk.sticks.show(file)
        except StickError as problem:
            yield say(ERRORS, problem.code, problem.facts)


def _said(desk: Desk, read: Iterable[StickRead]) -> Told:
    every = list(read)
    facts = {"read": [{**_about(one.seen), **_facts_read(one)} for one in every]}
    return Told(facts, [line for one in every for line in _lines(desk, one)])


def _facts_read(read: StickRead) -> Mapping[str, object]:
    taken = read.taken
    missing = [{"desk": one.number, "first": one.first, "last": one.last} for one in read.missing]
    return {
        "new_entries": taken.lines, "aside": taken.aside, "held": taken.held, "changed_people": read.people,
        "new_photos": read.photos, "missing": missing, "notes": [code for code, _ in read.notes],
    }  # fmt: skip


def _lines(desk: Desk, read: StickRead) -> list[str]:
    seen, taken = read.seen, read.taken
    age = span(max(desk.now() - seen.made, timedelta()))
    lines = [f"{seen.file.name}: of desk {seen.number} ({plain_line(seen.name)}), {moment(seen.made)}, {age} ago."]
    if read.nothing_new:
        lines.append("Nothing on it was new.")
    else:
        lines.append(
            f"New entries: {taken.lines + taken.aside:,}; changed people on the list: {read.people:,}; "
            f"new photos: {read.photos:,}."
        )
    return [*lines, *(say(NOTES, code, in_words(facts)) for code, facts in read.notes)]


def _show(seen: StickSeen) -> Told:
    runs = [f"  desk {number or '?':<5} entries {first:,} to {last:,}" for number, first, last in seen.runs]
    lines = [
        f"Of desk {seen.number} ({plain_line(seen.name)}), {moment(seen.made)}.",
        f"Entries: {seen.entries:,}; people on the list: {seen.people:,}; photos: {seen.photos:,}.",
        *runs,
    ]  # fmt: skip
    return Told(_about(seen), lines)


def _about(seen: StickSeen) -> dict[str, object]:
    return {
        "file": str(seen.file), "kind": seen.kind, "desk": seen.number, "name": seen.name, "own": seen.own,
        "made": seen.made.isoformat(), "entries": seen.entries, "people": seen.people, "photos": seen.photos,
        "revision": seen.revision, "runs": [list(run) for run in seen.runs],
    }  # fmt: skip


def _listed(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))
