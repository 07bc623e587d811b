"""holder: who may open sealed keys. The same for the event key and for a desk's."""

from argparse import Namespace

from regdesk.chance import NewBytes
from regdesk.commands.asked import Asked
from regdesk.commands.told import Told
from regdesk.errors import KeyFileError
from regdesk.keys.claims import is_name
from regdesk.keys.custody import Custody
from regdesk.keys.sealed import Holder, Opened

OPENS = "Pass phrase: "
NEW = "New pass phrase, four words or more: "


def new_holder(name: str, asked: Asked, prompt: str = NEW) -> Holder:
    """Ask for a new phrase. Raises KeyFileError for a name that cannot be shown or a short phrase."""
    is_shown(name)
    return Holder.with_phrase(name, asked.new_phrase(prompt))


def is_shown(name: str) -> None:
    """Raises KeyFileError for the name of a person, a desk or an event that cannot be shown on every screen."""
    if not is_name(name):
        raise KeyFileError("holder_name")


def opened_keys(custody: Custody, args: Namespace, asked: Asked, new_bytes: NewBytes) -> Opened:
    """Open the keys; `--older` lets a file that was restored from a backup count again."""
    phrase = asked.phrase(OPENS)
    if args.older:
        return custody.open_older(phrase, new_bytes=new_bytes)
    return custody.open(phrase)


def change(custody: Custody, args: Namespace, asked: Asked, new_bytes: NewBytes) -> Told:
    """Add or remove a holder, or give one another phrase."""
    opened = opened_keys(custody, args, asked, new_bytes)
    try:
        changed = _changed(opened, args, asked, new_bytes)
        custody.keep(changed)
    finally:
        opened.wipe()
    names = [slot.holder for slot in changed.sealed.slots]
    return Told({"holders": names}, [f"These may open {custody.file}: {', '.join(names)}."])


def _changed(opened: Opened, args: Namespace, asked: Asked, new_bytes: NewBytes) -> Opened:
    match args.change:
        case "remove":
            return opened.without_holder(args.name, new_bytes)
        case "add":
            return opened.with_holder(new_holder(args.name, asked), new_bytes)
        case _:
            return opened.with_phrase(new_holder(args.name, asked), new_bytes)
