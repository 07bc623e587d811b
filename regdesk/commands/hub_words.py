"""The words of the command line for the hub: those of an IT officer at the hub, and those at a desk."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from regdesk.commands import hub, hub_desk, hub_import
from regdesk.commands.key_words import Actions

Command: TypeAlias = Callable[[Actions, str, str], ArgumentParser]
URL = "postgresql://ADMINISTRATOR@HOST/DATABASE"


def hub_words(commands: Actions, command: Command) -> None:
    """`command` adds one that works on a desk folder."""
    says = "The hub, by which many desks share one register: make it, look after it, join it."
    actions = commands.add_parser("hub", help=says, description=says).add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    _making(actions)
    _looking_after(actions)
    _at_a_desk(actions, command)


def _making(actions: Actions) -> None:
    made = at_hub(actions, "certificate", "Make the certificate by which desks know the hub's server.", hub.certificate)
    made.add_argument("hosts", nargs="+", metavar="HOST", help="each name or address under which desks reach it")
    made.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="where to write it (default: here)")
    init = with_url(actions, "init", "Make the hub of a meeting in a database, or bring it up to date.", hub.init)
    init.add_argument("--event", type=Path, required=True, metavar="EVENT.toml")
    init.add_argument(
        "--event-key", default="", metavar="SIGNS", help="the fingerprint of the event key; of a live event"
    )
    init.add_argument("--host", action="append", default=[], metavar="HOST[:PORT]", help=HOSTS)
    init.add_argument("--out", type=Path, required=True, metavar="EVENT.hub", help="the file that each desk takes")
    add = with_url(actions, "add-desk", "Let a desk in, by the file of “hub ask”.", hub.add_desk)
    add.add_argument("file", type=Path, metavar="FILE")
    add.add_argument("--again", action="store_true", help="though it was stopped here")
    stop = with_url(actions, "disable-desk", "Let a desk in no more, and end what it has open.", hub.disable_desk)
    stop.add_argument("number", type=int, metavar="NUMBER", help="of the desk")


HOSTS = "where desks reach it, if not as in the URL; several where a standby takes over"


def _looking_after(actions: Actions) -> None:
    with_url(actions, "status", "Say how each desk and the hub itself stand.", hub.status)
    kept = with_url(actions, "backup", "Write everything that the hub has to one file.", hub.backup)
    kept.add_argument("file", type=Path, metavar="FILE")


def _at_a_desk(actions: Actions, command: Command) -> None:
    for name, says, does in (
        ("ask", "Write what the IT officer needs to let this desk in; nothing in it is secret.", hub_desk.ask),
        ("join", "Take the hub's file: this desk keeps in step with it from now on.", hub_desk.join),
        ("leave", "Go on without the hub; everything that came from it stays.", hub_desk.leave),
        ("sync", "Bring the hub what it lacks and fetch what is new, once.", hub_desk.sync),
    ):
        action = command(actions, name, says)
        action.set_defaults(on_desk=does)
        if name == "ask":
            action.add_argument("--out", type=Path, required=True, metavar="FILE", help="where to write it")
        if name == "join":
            action.add_argument("file", type=Path, metavar="EVENT.hub")
    hub_import.import_words(actions, command)


def at_hub(actions: Actions, name: str, says: str, does: Callable[[Namespace], object]) -> ArgumentParser:
    """An action that needs no desk."""
    action = actions.add_parser(name, help=says, description=says)
    action.add_argument("--json", action="store_true", help="answer as JSON")
    action.set_defaults(folder=None, does=does, on_desk=None)
    return action


def with_url(actions: Actions, name: str, says: str, does: Callable[[Namespace], object]) -> ArgumentParser:
    """An action on the hub's database, as its administrator."""
    action = at_hub(actions, name, says, does)
    of_whom = "the certificate of the authority (ca.crt): the server has to be the one that it vouches for"
    action.add_argument("url", metavar="URL", help=f"{URL}; the password is asked of PGPASSWORD or ~/.pgpass")
    action.add_argument("--ca", type=Path, required=name == "init", metavar="FILE", help=of_whom)
    return action
