"""The command line: the same desk without a window. Exit code 0 done, 1 refused, 2 wrong use or broken world."""

import io
import logging
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from regdesk.badge.layout import Template
from regdesk.chance import new_bytes
from regdesk.clock import SystemClock
from regdesk.commands import (
    badges,
    demo,
    figures,
    hub,
    making,
    mrz,
    name_forms,
    names,
    people,
    person,
    preflight,
    reader_card,
    record,
    staff,
    stick,
    stock,
    wipe,
)
from regdesk.commands.asked import Asked
from regdesk.commands.parser import parser
from regdesk.commands.told import BROKEN, DONE, Told, as_json
from regdesk.desk import Desk
from regdesk.desk.opening import opened
from regdesk.desk.stand_in import StandIn
from regdesk.desk.wiped import wiped_in
from regdesk.errors import DeskError
from regdesk.folder import DeskFolder
from regdesk.keys.keyring import Keyring, NoKeyring, SystemKeyring
from regdesk.program_log import close_log, keep_log
from regdesk.sentences import ERRORS, say
from regdesk.sentences.badge_templates import STAND_IN
from regdesk.staff.stops import Stop
from regdesk.unseen import plain_lines

ON_A_DESK: dict[str, Callable[[Desk, Namespace], Told]] = {
    "find": lambda desk, args: people.by_lines(desk, sys.stdin) if args.mrz else people.find(desk, args),
    "show": people.show,
    "check": people.check,
    "confirm": people.confirm,
    "print": badges.print_badge,
    "came-out": badges.came_out,
    "hand-over": badges.hand_over,
    "log": record.log,
    "verify": record.verify,
    "audit": record.audit,
    "figures": figures.figures,
    "window": record.window,
    "staff": staff.staff,
    "stock": stock.stock,
    "person": person.person,
    "name-forms": name_forms.name_forms,
    "preflight": preflight.preflight,
    "stick": stick.stick,
    "hub": lambda desk, args: args.on_desk(desk, args),
    "import": lambda desk, args: making.import_list(desk, args, show_progress),
}

WITHOUT_A_DESK: dict[str, Callable[[Namespace], Told]] = {"reader-card": reader_card.reader_card, "hub": hub.run}

WITH_KEYS = frozenset({"init", "seal", "event-key", "enrol", "bundle"})


def main(argv: Sequence[str] | None = None) -> int:
    write_any_name()
    args = parser().parse_args(argv)
    answer = answered(args)
    written = answer.streamed or write(as_json(answer) if args.json else plain_lines("\n".join(answer.lines)))
    return answer.code if written else BROKEN


def write_any_name() -> None:
    """On a terminal that does not know a letter, its number is written instead of stopping at it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def write(text: str) -> bool:
    """Print; False when the text cannot be written. Whoever reads only the beginning, as `head` does, is no trouble."""
    try:
        print(text, flush=True)
    except OSError as problem:
        # what is left unwritten must not be tried again at the end of the program
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return isinstance(problem, BrokenPipeError)
    return True


def complain(sentence: str) -> bool:
    """Say on standard error what is wrong with one part of the input, and go on."""
    print(sentence, file=sys.stderr, flush=True)
    return True


def answered(args: Namespace) -> Told:
    """A command's answer; a world that fails becomes a sentence, a bug goes to the program log as well."""
    with program_log(args.folder):
        try:
            return carried_out(args)
        except DeskError as problem:
            return failed(problem.code, say(ERRORS, problem.code, problem.facts))
        except KeyboardInterrupt:
            return failed("stopped", say(ERRORS, "stopped", {}))
        except Exception:
            logging.getLogger("regdesk").exception("a command failed")
            return failed("bug", say(ERRORS, "bug", {}))


def failed(code: str, sentence: str) -> Told:
    return Told({"error": code, "says": sentence}, [sentence], BROKEN)


@contextmanager
def program_log(folder: Path | None) -> Iterator[None]:
    """Keep the program log of a desk folder while a command runs; nothing of it ever goes to the terminal."""
    there = folder is not None and os.path.isdir(folder)
    to_file = keep_log(DeskFolder(folder).program_log) if folder and there else logging.NullHandler()
    log = logging.getLogger("regdesk")
    log.addHandler(to_file)
    # a log that cannot be written, on a full disk for example, is no reason to show a traceback
    loud, logging.raiseExceptions = logging.raiseExceptions, False
    try:
        yield
    finally:
        logging.raiseExceptions = loud
        close_log(to_file)


def carried_out(args: Namespace) -> Told:
    if args.command == "mrz":
        return mrz.read(args, sys.stdin, SystemClock().now().date())
    if args.command == "names":
        return names.names(args, write, complain)
    if args.command in WITHOUT_A_DESK and not args.on_desk:
        return WITHOUT_A_DESK[args.command](args)
    if args.command == "demo":
        return demo.run(args, lambda line: None if args.json else print(line, flush=True))
    if args.command in WITH_KEYS:
        return with_keys(args)
    if args.command == "wipe":
        return wipe.check(args) if args.check else wiped(args)
    if args.command == "verify" and wiped_in(DeskFolder(args.folder)):
        return wipe.verify(DeskFolder(args.folder))
    return on_a_desk(args)


def wiped(args: Namespace) -> Told:
    """Wipe a desk that nobody else has open; its files go when it is closed."""
    told = on_a_desk(args, alone=True)
    return wipe.cleared(DeskFolder(args.folder), told) if told.code == DONE else told


def on_a_desk(args: Namespace, *, alone: bool = False) -> Told:
    """A command on a desk, which is opened for it; a sealed one by its pass phrase."""
    ring = ring_for(args.folder)
    unseal = making.unsealing(args, lambda: asked_of(args), ring)
    with opened(args.folder, unseal=unseal, keyring=ring, older=args.older, alone=alone) as desk:
        if desk.stand_in:
            complain(said_of(desk.stand_in, desk.template))
        if args.command == "staff" and args.what == "choose-pin":
            return staff.choose_pin(desk, args)
        with staff.signed_in(desk, args) as session:
            if isinstance(session, Stop):
                return staff.stopped(session)
            return wipe.wipe(desk, args, ring) if args.command == "wipe" else ON_A_DESK[args.command](desk, args)


def said_of(stand_in: StandIn, template: Template) -> str:
    """What badges are printed on, and why it is not the template that was chosen."""
    now = say(STAND_IN, "now", {"used": template.name, "wanted": stand_in.file})
    return f"{now} {say(ERRORS, stand_in.problem.code, stand_in.problem.facts)}"


def asked_of(args: Namespace) -> Asked:
    """Who is asked for the pass phrase. Where it comes with card and PIN, one for all three: what a descriptor has
    sent ahead is not lost between two questions.
    """
    if args.phrase_fd not in (None, args.sign_in_fd):
        return Asked(args.phrase_fd)
    args.asked = Asked(args.sign_in_fd)
    asked: Asked = args.asked
    return asked


def with_keys(args: Namespace) -> Told:
    """The commands that hold keys."""
    # late: no other command waits for the ciphers
    from regdesk.commands import bundle, enrol, event_key, seal

    asked = Asked(args.phrase_fd)
    match args.command:
        case "init":
            return making.init(args, asked, SystemKeyring())
        case "seal" if args.action:
            return seal.verify(args, SystemClock())
        case "seal":
            return making.seal(args, asked, SystemKeyring())
        case "event-key":
            return event_key.run(args, asked, new_bytes)
        case "bundle":
            return bundle.run(args, asked, new_bytes, SystemClock(), SystemKeyring())
        case _:
            return enrol.run(args, asked, new_bytes, SystemClock(), SystemKeyring())


def ring_for(folder: Path) -> Keyring:
    """The system's keyring for a sealed desk; it takes a while, and a training desk has nothing in it."""
    return SystemKeyring() if DeskFolder(folder).keys.exists() else NoKeyring()


def show_progress(done: int, of: int | None) -> None:
    """One line on the terminal that counts up; nothing when the output goes to a file or a program."""
    if sys.stderr.isatty():
        print(f"\r{done:,} rows read" + (f" of {of:,}" if of else ""), end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
