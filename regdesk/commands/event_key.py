"""event-key: make the key of an event, keep it on paper, and take it back from there. It needs no desk."""

from argparse import Namespace
from pathlib import Path

from regdesk.chance import NewBytes
from regdesk.commands import holders
from regdesk.commands.asked import Asked
from regdesk.commands.told import REFUSED, Told
from regdesk.desk import event_keys
from regdesk.desk.event_keys import EventKeyFile, NewEventKey, NotTaken
from regdesk.keys.custody import Custody
from regdesk.keys.event_key import event_id, fingerprint
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.pair import Secret
from regdesk.keys.paper import GROUP, GROUPS
from regdesk.keys.signs import tidied
from regdesk.sentences import KEY_FAULTS, say

TYPE_KEY = f"The {GROUPS} groups of the sheet, in their order: "


def run(args: Namespace, asked: Asked, new_bytes: NewBytes) -> Told:
    custody = Custody(args.file, NoKeyring())
    match args.action:
        case "make":
            return make(args, asked, new_bytes)
        case "restore":
            return restore(args, asked, new_bytes)
        case "paper":
            return paper(custody, args, asked, new_bytes)
        case "holder":
            return holders.change(custody, args, asked, new_bytes)
        case _:
            return show(args)


def not_taken(fault: str, **facts: object) -> Told:
    """A refusal in its sentence."""
    sentence = say(KEY_FAULTS, fault, facts)
    return Told({"refused": fault, "says": sentence, "facts": facts}, [sentence], REFUSED)


def make(args: Namespace, asked: Asked, new_bytes: NewBytes) -> Told:
    """A new event key in a sealed file, and on paper where that is asked for."""
    event_keys.is_free(args.file)
    event_keys.is_free(args.paper)
    return _sealed(args, asked, event_keys.new_secret(new_bytes), new_bytes)


def restore(args: Namespace, asked: Asked, new_bytes: NewBytes) -> Told:
    """The event key out of the signs of its sheet, under a new pass phrase."""
    event_keys.is_free(args.file)
    typed = asked.until(TYPE_KEY, lambda typed: len(tidied(typed)) >= GROUP * GROUPS)
    secret = event_keys.secret_of_paper(typed, args.fingerprint)
    if isinstance(secret, NotTaken):
        return not_taken(secret.fault, **secret.facts)
    return _sealed(args, asked, secret, new_bytes)


def _sealed(args: Namespace, asked: Asked, secret: Secret, new_bytes: NewBytes) -> Told:
    holder = holders.new_holder(args.holder, asked)
    new = NewEventKey(file=args.file, name=args.name, holder=holder, sheet=args.paper)
    made = event_keys.keep(new, secret, new_bytes)
    lines = [
        f"The event key is sealed in {made.file}. Never copy it to a desk.",
        *_public(made.public),
        *_about_paper(args.paper),
    ]
    return Told({**_facts(made.public), "file": str(made.file)}, lines)


def _about_paper(file: Path | None) -> list[str]:
    if file is None:
        return ["Print the sheet now: regdesk event-key paper. Without it, a lost file is a lost event key."]
    return [f"Print {file}, give it to two people to keep, then delete the file: the key itself stands in it."]


def paper(custody: Custody, args: Namespace, asked: Asked, new_bytes: NewBytes) -> Told:
    """The sheet with the key, as PDF."""
    event_keys.is_free(args.to)
    opened = holders.opened_keys(custody, args, asked, new_bytes)
    public = event_keys.write_sheet(args.to, opened)
    opened.wipe()
    return Told({**_facts(public), "paper": str(args.to)}, [*_public(public), *_about_paper(args.to)])


def show(args: Namespace) -> Told:
    """What everybody may know; no pass phrase is asked for."""
    found: EventKeyFile = event_keys.look_at(args.file)
    names = list(found.holders)
    lines = [found.name, *_public(found.public), f"May open it: {', '.join(names)}."]
    return Told({**_facts(found.public), "name": found.name, "holders": names}, lines)


def _facts(public: bytes) -> dict[str, object]:
    return {"fingerprint": fingerprint(public), "event_id": event_id(public).hex()}


def _public(public: bytes) -> list[str]:
    return [f"Fingerprint: {fingerprint(public)}", f"Event id: {event_id(public).hex()}"]
