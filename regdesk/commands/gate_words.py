"""The words of the command line for what gates know, and for judging a badge by it."""

from argparse import ArgumentParser, ArgumentTypeError
from datetime import datetime
from pathlib import Path

from regdesk.commands.key_words import Actions


def bundle_words(commands: Actions, folder: Path) -> None:
    """export, withdrawals, show and sheet."""
    says = "Make and show what doors know: keys of desks, cancelled badges, stopped desks."
    actions = commands.add_parser("bundle", help=says, description=says).add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    made = _action(actions, "export", "Sign the next list for doors with the event key.", phrase=True)
    made.add_argument("--key", type=Path, required=True, metavar="FILE", help="the sealed event key")
    made.add_argument("--event", type=Path, required=True, metavar="EVENT.toml")
    made.add_argument("--log", type=Path, metavar="DESK", help="the desk on this laptop, with what it cancelled")
    _add(made, "a list of cancelled badges that a desk made")
    made.add_argument("--to", type=Path, required=True, metavar="FILE", help="where the list for doors goes")
    made.set_defaults(folder=None)
    listed = _action(actions, "withdrawals", "Sign what this desk cancelled, to be added at doors.", phrase=True)
    listed.add_argument("--folder", type=Path, default=folder, help="the desk folder (default: %(default)s)")
    listed.add_argument("--to", type=Path, required=True, metavar="FILE", help="where the desk's list goes")
    gate_words(_action(actions, "show", "Show what is in a list for doors."))
    paper = _action(actions, "sheet", "Write the cancelled badges on paper, for a guard without a laptop.")
    gate_words(paper)
    paper.add_argument("--to", type=Path, required=True, metavar="FILE.pdf", help="where to write it")


def gate_words(action: ArgumentParser, *, asked_about: bool = True) -> None:
    """What says by which list a gate goes; `asked_about`: it is the list itself that is shown."""
    if asked_about:
        action.add_argument("bundle", type=Path, metavar="FILE", help="the list for doors")
    else:
        action.add_argument("--bundle", type=Path, required=True, metavar="FILE", help="the list for doors")
    says = "of the event, from the manual; without it the list is believed as it is"
    action.add_argument("--fingerprint", default="", metavar="SIGNS", help=says)
    _add(action, "what a desk cancelled, or the notice of a stopped desk")
    action.set_defaults(folder=None)


def _add(action: ArgumentParser, says: str) -> None:
    action.add_argument(
        "--add", type=Path, action="append", default=[], metavar="FILE", help=f"{says}; may be repeated"
    )


def _action(actions: Actions, name: str, says: str, *, phrase: bool = False) -> ArgumentParser:
    action = actions.add_parser(name, help=says, description=says)
    action.add_argument("--json", action="store_true", help="answer as JSON")
    action.set_defaults(sign_in_fd=None, phrase_fd=None, older=False, role=None)
    if phrase:
        action.add_argument("--phrase-fd", type=int, metavar="N", help="read pass phrases from this file descriptor")
        action.add_argument(
            "--older", action="store_true", help="let keys that were restored from a backup count again"
        )
    return action


def seal_words(seal: ArgumentParser) -> None:
    """verify, after `seal`; without it the command seals a desk, as it always did."""
    says = "Say whether the code of a badge is genuine and good now."
    actions = seal.add_subparsers(dest="action", metavar="ACTION")
    check = actions.add_parser("verify", help=says, description=says)
    check.add_argument("text", metavar="CODE", help="what the QR code of the badge says: R1…")
    gate_words(check, asked_about=False)
    check.add_argument("--at", type=_moment, metavar="2017-12-04T08:07", help="another moment, in the event's zone")
    check.add_argument("--json", action="store_true", help="answer as JSON")


def _moment(text: str) -> datetime:
    """A local date and time. Raises ArgumentTypeError, which argparse turns into words."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as problem:
        raise ArgumentTypeError("write a moment as 2017-12-04T08:07") from problem
    if found.tzinfo is not None:
        raise ArgumentTypeError("write a moment without an offset, as the event's clocks show it")
    return found
