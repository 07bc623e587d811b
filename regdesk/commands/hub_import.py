"""hub import: a list into the IT officer's desk, as `import` does it, and from there to the hub for all desks."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from regdesk.chance import new_id
from regdesk.commands import making
from regdesk.commands.hub import with_warnings
from regdesk.commands.key_words import Actions
from regdesk.commands.told import DONE, REFUSED, Told
from regdesk.desk import Desk
from regdesk.errors import HubError
from regdesk.staff.rights import Right

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from regdesk.sync.publishing import Published
    from regdesk.sync.roster_state import ListState

Command = Callable[[Actions, str, str], "ArgumentParser"]


URL = "postgresql://ADMINISTRATOR@HOST/DATABASE; the password is asked of PGPASSWORD or ~/.pgpass"
OF_WHOM = "the certificate of the authority (ca.crt): the server has to be the one that it vouches for"


def import_words(actions: Actions, command: Command) -> None:
    """`command` adds one that works on a desk folder."""
    action = command(actions, "import", "Take a list in at this desk, then bring the hub all that differs.")
    action.add_argument("url", metavar="URL", help=URL)
    action.add_argument(
        "file", nargs="?", type=Path, metavar="LIST", help="CSV, XLSX or JSON; without it: what is here"
    )
    action.add_argument("--ca", type=Path, metavar="FILE", help=OF_WHOM)
    action.add_argument("--map", type=Path, metavar="MAP.toml", help="which column is what")
    action.add_argument("--source", default="", metavar="NAME", help="whose list it is, where several make the roster")
    action.add_argument("--good-rows", action="store_true", help="leave rows with a problem out")
    action.add_argument("--photos", type=Path, metavar="DIR", help="where the photo files are")
    action.add_argument(
        "--take-over", action="store_true", help="publish from this desk from now on, and no longer from the one before"
    )
    action.set_defaults(on_desk=run, dry_run=False)


def run(desk: Desk, args: Namespace) -> Told:
    """First the list, then the hub; a list that is not taken is not published.

    There is one writer: a desk whose list is another one than the hub's would take people off it that it never had.
    """
    if not args.take_over and _has_another_writer(desk, args):
        raise HubError("list_of_another_desk")
    if not args.file:
        return _told(args, Told({}), _published(desk, args))
    from regdesk.sync.publishing import claim  # late: no other command waits for what packs a list

    was = claim(desk.store)
    imported = _imported(desk, args, was)
    return imported if imported.code != DONE else _told(args, imported, _published_now(desk, args, was))


def _told(args: Namespace, imported: Told, published: "Published") -> Told:
    facts = {
        "published": {"new": published.new, "changed": published.changed, "removed": published.gone,
                      "pictures": published.pictures, "revision": published.rev, "seed_bytes": published.seed},
    }  # fmt: skip
    return with_warnings(Told({**imported.facts, **facts}, [*imported.lines, *_lines(published)]), args)


def _has_another_writer(desk: Desk, args: Namespace) -> bool:
    """One that published there, or this one before its disk was put back to a day on which it had not."""
    from regdesk.sync.hub import admin  # late: no other command waits for the driver of the hub
    from regdesk.sync.hub.roster_writing import HubListWriter
    from regdesk.sync.roster_state import From, state_of

    with desk.store.reading() as tx:
        published_here = state_of(tx).source is From.PUBLISHED
    with admin.administering(args.url, args.ca) as connection:
        admin.up_to_date(connection)
        hub = HubListWriter(connection)
        return hub.is_of_another(desk.store.public) or (not published_here and hub.revision()[0] > 0)


def _imported(desk: Desk, args: Namespace, was: "ListState") -> Told:
    """A list that was not taken leaves the desk as it was: one that follows the hub goes on following it."""
    from regdesk.sync.publishing import give_back  # late: no other command waits for what packs a list

    code = REFUSED
    try:
        told = making.import_list(desk, args, lambda *_: None)
        code = told.code
    finally:
        if code != DONE:
            give_back(desk.store, was)
    return told


def _published_now(desk: Desk, args: Namespace, was: "ListState") -> "Published":
    """Whoever published while the list was taken in here is the one writer now."""
    from regdesk.sync.publishing import give_back  # late: no other command waits for what packs a list

    try:
        return _published(desk, args)
    except HubError as refused:
        if refused.code == "list_of_another_desk":
            give_back(desk.store, was, imported=True)
        raise


def _published(desk: Desk, args: Namespace) -> "Published":
    from regdesk.sync.hub import admin  # late: no other command waits for the driver of the hub
    from regdesk.sync.hub.roster_writing import HubListWriter
    from regdesk.sync.publishing import publish

    with desk.store.reading() as tx:
        desk.duty.must(tx, Right.EXCHANGE)
    with admin.administering(args.url, args.ca) as connection:
        event, _ = admin.up_to_date(connection)
        if event != desk.event.id:
            raise HubError("list_of_another_event")
        return publish(
            desk.store, HubListWriter(connection), event=event, now=desk.now(), new_id=new_id,
            tell=lambda *_: None, cancelled=lambda: False, take_over=args.take_over,
        )  # fmt: skip


def _lines(published: "Published") -> list[str]:
    found = f"At the hub: {published.new} new, {published.changed} changed, {published.gone} removed"
    lines = [f"{found}; {published.pictures} new pictures. The list there has revision {published.rev}."]
    if published.seed:
        lines.append(f"A new desk takes the whole list ready-made: {published.seed:,} bytes.")
    return lines
