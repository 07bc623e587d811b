"""The command line: the same desk without a window. Exit code 0 done, 1 refused, 2 wrong use or broken world."""

import logging
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence

from regdesk.commands import badges, demo, making, people, record
from regdesk.commands.parser import parser
from regdesk.commands.told import BROKEN, Told, as_json
from regdesk.desk import Desk
from regdesk.desk.opening import opened
from regdesk.errors import DeskError
from regdesk.folder import DeskFolder
from regdesk.program_log import close_log, keep_log
from regdesk.sentences import ERRORS, say

ON_A_DESK: dict[str, Callable[[Desk, Namespace], Told]] = {
    "find": people.find,
    "show": people.show,
    "check": people.check,
    "confirm": people.confirm,
    "print": badges.print_badge,
    "came-out": badges.came_out,
    "hand-over": badges.hand_over,
    "log": record.log,
    "verify": record.verify,
    "window": record.window,
    "import": lambda desk, args: making.import_list(desk, args, show_progress),
}


def main(argv: Sequence[str] | None = None) -> int:
    args = parser().parse_args(argv)
    answer = answered(args)
    print(as_json(answer) if args.json else "\n".join(answer.lines), flush=True)
    return answer.code


def answered(args: Namespace) -> Told:
    """A command's answer; a world that fails becomes a sentence, a bug goes to the program log as well."""
    try:
        return carried_out(args)
    except DeskError as problem:
        return Told({"error": problem.code}, [say(ERRORS, problem.code, problem.facts)], BROKEN)
    except Exception:
        logging.getLogger("regdesk").exception("a command failed")
        return Told({"error": "bug"}, [say(ERRORS, "bug", {})], BROKEN)


def carried_out(args: Namespace) -> Told:
    if args.command == "init":
        return making.init(args)
    if args.command == "demo":
        return demo.run(args, lambda line: None if args.json else print(line, flush=True))
    with opened(args.folder) as desk:
        to_file = keep_log(DeskFolder(args.folder).program_log)
        try:
            return ON_A_DESK[args.command](desk, args)
        finally:
            close_log(to_file)


def show_progress(done: int, of: int | None) -> None:
    """One line on the terminal that counts up; nothing when the output goes to a file or a program."""
    if sys.stderr.isatty():
        print(f"\r{done:,} rows read" + (f" of {of:,}" if of else ""), end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
