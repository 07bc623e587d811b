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
    except OSError as problem:
        raise HubError("file_unreadable", file=str(args.file)) from problem
    address = JoinedHub(desk).join(text)
    hosts = [host.name for host in address.hosts]
    return Told({"hosts": hosts}, [f"This desk keeps in step with the hub at {', '.join(hosts)} from now on."])


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
