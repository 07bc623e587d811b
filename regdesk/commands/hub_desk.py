"""hub, at a desk: asking to be let in, joining, leaving, one round by hand."""

from argparse import Namespace

from regdesk.commands.told import DONE, REFUSED, Told
from regdesk.desk import Desk
from regdesk.desk.joined_hub import LARGEST_FILE, JoinedHub
from regdesk.errors import HubError
from regdesk.folder import write_whole
from regdesk.sentences import ERRORS, say


def ask(desk: Desk, args: Namespace) -> Told:
    """What `hub add-desk` takes."""
    write_whole(args.out, JoinedHub(desk).request().encode())
    lines = [f"Give {args.out} to the IT officer: regdesk hub add-desk URL {args.out.name}. Nothing in it is secret."]
    return Told({"file": str(args.out)}, lines)


def join(desk: Desk, args: Namespace) -> Told:
    """The hub's file, as the IT officer gives it to everybody."""
    try:
        with open(args.file, "rb") as file:
            text = file.read(LARGEST_FILE + 1).decode("utf-8", errors="replace")
    except FileNotFoundError as problem:
        raise HubError("hub_file_missing", file=str(args.file)) from problem
    except OSError as problem:
        raise HubError("file_unreadable", file=str(args.file)) from problem
    hub = JoinedHub(desk)
    hosts = [host.name for host in hub.join(text).hosts]
    lines = [
        f"This desk has joined the hub at {', '.join(hosts)}.",
        _LET_IN if hub.may_ask() else say(ERRORS, "hub_no_certificate", {}) + _THEN,
    ]
    return Told({"hosts": hosts, "enrolled": hub.may_ask()}, lines)


_LET_IN = (
    "It keeps in step with it by itself once the IT officer has let it in: regdesk hub ask --out FILE, and give FILE "
    "to the IT officer. To try it: regdesk hub sync"
)
_THEN = " Then: regdesk hub ask --out FILE, and give FILE to the IT officer."


def leave(desk: Desk, _: Namespace) -> Told:
    JoinedHub(desk).leave()
    return Told({"done": True}, ["This desk goes on without a hub. Everything that came from it stays."])


def sync(desk: Desk, _: Namespace) -> Told:
    """One round."""
    hub = JoinedHub(desk).reach()
    if hub is None:
        raise HubError("hub_not_joined")
    try:
        done = desk.sync.round(hub)
    finally:
        hub.close()
    facts = {
        "sent": done.sent, "offered": done.offered, "taken": done.taken.lines, "aside": done.taken.aside,
        "held": done.taken.held, "listed": done.listed, "photos": done.photos, "whole": done.whole,
        "begun": done.begun is not None, "not_taken": dict(done.not_taken),
    }  # fmt: skip
    lines = [f"Sent {done.sent:,}, took in {done.taken.lines + done.taken.aside:,}, {done.listed:,} people changed."]
    if done.begun:
        lines.append("This disk was restored or copied: this desk writes another log from now on, and nothing is lost.")
    if done.not_taken:
        lines.append(say(ERRORS, "hub_log_not_taken", {}))
    return Told(facts, lines, REFUSED if done.not_taken else DONE)
