"""The words of the command line for the keys of the event and of the desks."""

from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeAlias

from regdesk.settings import MOST_DESKS

DEFAULT_HOLDER = "supervisor"
Actions: TypeAlias = "_SubParsersAction[ArgumentParser]"


def event_key_words(commands: Actions) -> None:
    """make, restore, paper, show and holder; `FILE` is the sealed file."""
    actions = _actions(commands, "event-key", "Make, keep and restore the key of an event; never on a desk.")
    for action, says in (
        ("make", "Make the key of an event and seal it with a pass phrase."),
        ("restore", "Type the key in from its sheet of paper."),
    ):
        made = _action(actions, action, says)
        made.add_argument("file", type=Path, metavar="FILE")
        made.add_argument("--name", required=True, metavar="TEXT", help="the event, as the sheet says it")
        made.add_argument("--paper", type=Path, metavar="PDF", help="write the sheet to be printed")
        made.add_argument("--holder", default=DEFAULT_HOLDER, metavar="NAME", help="whose pass phrase it is")
        if action == "restore":
            made.add_argument("--fingerprint", default="", metavar="SIGNS", help="as it stands on the sheet")
    paper = _action(actions, "paper", "Write the sheet of paper, as PDF.")
    paper.add_argument("file", type=Path, metavar="FILE")
    paper.add_argument("--to", type=Path, required=True, metavar="PDF")
    show = _action(actions, "show", "Show the fingerprint and who may open the key.")
    show.add_argument("file", type=Path, metavar="FILE")
    _holder(actions).add_argument("file", type=Path, metavar="FILE")


def enrol_words(commands: Actions, folder: Path, day: Callable[[str], date]) -> None:
    """request, accept, show and holder at the desk in a folder; certify, spares, stop, issued at the manager's."""
    actions = _actions(commands, "enrol", "Give a desk its keys and its certificate.")
    request = _action(actions, "request", "Ask for a certificate; makes and seals the keys of this desk when needed.")
    request.add_argument("--name", required=True, metavar="TEXT", help="what the desk is to be called")
    request.add_argument("--to", type=Path, metavar="FILE", help="where the request goes")
    request.add_argument("--holder", default=DEFAULT_HOLDER, metavar="NAME", help="whose pass phrase it is")
    request.add_argument("--spare", action="store_true", help="keys that may be carried to another laptop")
    _certify(_action(actions, "certify", "Certify the key of a desk."), day)
    _spares(_action(actions, "spares", "Certify spare desks ahead; their keys are made here, to be carried."), day)
    _stop(_action(actions, "stop", "Stop a stolen desk: its number is good for nothing any more."))
    _key_and_event(_action(actions, "issued", "List what this event key has certified and stopped."))
    accept = _action(actions, "accept", "Take the certificate for this desk.")
    accept.add_argument("certificate", type=Path, metavar="FILE")
    accept.add_argument("--fingerprint", required=True, metavar="SIGNS", help="of the event, from the manual")
    accept.add_argument("--new-event-key", action="store_true", help="though this desk knows another event key")
    show = _action(actions, "show", "Show what is known of this desk's keys.")
    for at_desk in (request, accept, show, _holder(actions)):
        at_desk.add_argument("--folder", type=Path, default=folder, help="the desk folder (default: %(default)s)")


def _key_and_event(action: ArgumentParser) -> None:
    action.add_argument("--key", type=Path, required=True, metavar="FILE", help="the sealed event key")
    action.add_argument("--event", type=Path, required=True, metavar="EVENT.toml")
    action.add_argument("--log", type=Path, metavar="DESK", help="the desk on this laptop whose log says it too")


def _certify(certify: ArgumentParser, day: Callable[[str], date]) -> None:
    certify.add_argument("request", type=Path, metavar="REQUEST")
    _key_and_event(certify)
    _number(certify, "--desk")
    certify.add_argument("--said", required=True, metavar="SIGNS", help="the 8 signs as the desk's people say them")
    certify.add_argument("--to", type=Path, required=True, metavar="FILE", help="where the certificate goes")
    certify.add_argument("--name", default="", metavar="TEXT", help="another name than the wanted one")
    _limits(certify, day)


def _spares(spares: ArgumentParser, day: Callable[[str], date]) -> None:
    _key_and_event(spares)
    _number(spares, "--first")
    spares.add_argument("--count", type=int, default=5, choices=range(1, 11), metavar="1..10", help="how many desks")
    spares.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="gets a folder for each spare desk")
    spares.add_argument("--holder", default=DEFAULT_HOLDER, metavar="NAME", help="whose pass phrase opens the spares")
    _limits(spares, day)


def _stop(stop: ArgumentParser) -> None:
    _key_and_event(stop)
    _number(stop, "--desk")
    stop.add_argument("--to", type=Path, required=True, metavar="FILE", help="where the notice for the gates goes")


def _number(action: ArgumentParser, name: str) -> None:
    numbers = range(1, MOST_DESKS + 1)
    action.add_argument(name, type=int, required=True, choices=numbers, metavar="1..60", help="desk number")


def _limits(action: ArgumentParser, day: Callable[[str], date]) -> None:
    """What a certificate allows, and when."""
    action.add_argument("--categories", type=_list, default=[], metavar="A,B", help="default: all of this desk")
    action.add_argument("--zones", type=_list, default=[], metavar="P,M", help="default: all")
    action.add_argument("--begins", type=day, metavar="DATE", help="default: now")
    action.add_argument("--ends", type=day, metavar="DATE", help="its last day (default: a day after the event)")


def _holder(actions: Actions) -> ArgumentParser:
    holder = _action(actions, "holder", "Say who may open the keys: add, change a pass phrase, remove.")
    holder.add_argument("change", choices=("add", "change", "remove"))
    holder.add_argument("name", metavar="NAME")
    return holder


def _actions(commands: Actions, name: str, says: str) -> Actions:
    command = commands.add_parser(name, help=says, description=says)
    return command.add_subparsers(dest="action", required=True, metavar="ACTION")


def _action(actions: Actions, name: str, says: str) -> ArgumentParser:
    action = actions.add_parser(name, help=says, description=says)
    action.set_defaults(folder=None, sign_in_fd=None, role=None)
    action.add_argument("--json", action="store_true", help="answer as JSON")
    action.add_argument("--phrase-fd", type=int, metavar="N", help="read pass phrases from this file descriptor")
    action.add_argument("--older", action="store_true", help="let keys that were restored from a backup count again")
    return action


def _list(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]
