"""event-key: make the key of an event, keep it on paper, and take it back from there. It needs no desk."""

import os
from argparse import Namespace
from pathlib import Path

from regdesk.badge.key_sheet import KeySheet, key_sheet_pdf
from regdesk.chance import NewBytes
from regdesk.commands import holders
from regdesk.commands.asked import Asked
from regdesk.commands.told import REFUSED, Told
from regdesk.errors import KeyFileError
from regdesk.folder import DeskFolder, write_whole
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import event_key, make_event_key
from regdesk.keys.event_key import event_id, fingerprint, fingerprint_text, is_of, read_fingerprint
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.pair import KEY_BYTES, KeyPair, Secret
from regdesk.keys.paper import GROUP, GROUPS, Mistyped, from_paper, paper_groups
from regdesk.keys.sealed_file import read_sealed
from regdesk.keys.signs import tidied
from regdesk.sentences import KEY_FAULTS, say

TYPE_KEY = f"The {GROUPS} groups of the sheet, in their order: "


def run(args: Namespace, asked: Asked, new_bytes: NewBytes) -> Told:
    custody = Custody(args.file, NoKeyring())
    match args.action:
        case "make":
            return make(custody, args, asked, new_bytes)
        case "restore":
            return restore(custody, args, asked, new_bytes)
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


def make(custody: Custody, args: Namespace, asked: Asked, new_bytes: NewBytes) -> Told:
    """A new event key in a sealed file, and on paper where that is asked for."""
    _is_free(custody.file)
    _is_free(args.paper)
    return _sealed(custody, args, asked, Secret(new_bytes(KEY_BYTES)), new_bytes)


def restore(custody: Custody, args: Namespace, asked: Asked, new_bytes: NewBytes) -> Told:
    """The event key out of the signs of its sheet, under a new pass phrase."""
    _is_free(custody.file)
    expected = read_fingerprint(args.fingerprint) if args.fingerprint else None
    if args.fingerprint and expected is None:
        return not_taken("fingerprint_unreadable")
    secret = from_paper(asked.until(TYPE_KEY, lambda typed: len(tidied(typed)) >= GROUP * GROUPS))
    if isinstance(secret, Mistyped):
        return mistyped(secret)
    public = KeyPair(secret.reveal()).public
    if expected and not is_of(expected, public):
        return not_taken("fingerprint_differs", found=fingerprint(public))
    return _sealed(custody, args, asked, secret, new_bytes)


def mistyped(found: Mistyped) -> Told:
    """Which groups to look at again."""
    groups = ", ".join(map(str, found.groups))
    if found.groups:
        return not_taken("paper_group" if len(found.groups) == 1 else "paper_groups", groups=groups)
    if found.count != GROUP * GROUPS:
        return not_taken("paper_length", count=found.count)
    return not_taken("paper_several")


def _sealed(custody: Custody, args: Namespace, asked: Asked, secret: Secret, new_bytes: NewBytes) -> Told:
    holder = holders.new_holder(args.holder, asked)
    holders.is_shown(args.name)
    pair = make_event_key(custody, args.name, holder, secret, new_bytes)
    if args.paper:
        write_whole(args.paper, sheet(args.name, pair))
    lines = [
        f"The event key is sealed in {custody.file}. Never copy it to a desk.",
        *_public(pair.public),
        *_about_paper(args.paper),
    ]
    return Told({**_facts(pair.public), "file": str(custody.file)}, lines)


def _about_paper(file: Path | None) -> list[str]:
    if file is None:
        return ["Print the sheet now: regdesk event-key paper. Without it, a lost file is a lost event key."]
    return [f"Print {file}, give it to two people to keep, then delete the file: the key itself stands in it."]


def paper(custody: Custody, args: Namespace, asked: Asked, new_bytes: NewBytes) -> Told:
    """The sheet with the key, as PDF."""
    _is_free(args.to)
    opened = holders.opened_keys(custody, args, asked, new_bytes)
    pair = event_key(opened)
    write_whole(args.to, sheet(opened.sealed.name, pair))
    opened.wipe()
    return Told({**_facts(pair.public), "paper": str(args.to)}, [*_public(pair.public), *_about_paper(args.to)])


def show(args: Namespace) -> Told:
    """What everybody may know; no pass phrase is asked for."""
    sealed = read_sealed(args.file)
    names = [slot.holder for slot in sealed.slots]
    lines = [sealed.name, *_public(sealed.public), f"May open it: {', '.join(names)}."]
    return Told({**_facts(sealed.public), "name": sealed.name, "holders": names}, lines)


def sheet(name: str, pair: KeyPair) -> bytes:
    """The paper form of an event key."""
    secret = pair.secret()
    page = KeySheet(
        title="Event key",
        name=name,
        before="Whoever has this sheet can make badges for this event. Keep it locked away, never at a desk; a second "
        "person keeps a second sheet in another place. If a sheet is lost, tell the registration manager at once.",
        groups=paper_groups(secret),
        fingerprint_heading="Fingerprint, for the manual of each desk and gate (no secret)",
        fingerprint=fingerprint(pair.public),
        code=fingerprint_text(pair.public),
        after="To take the key back: regdesk event-key restore FILE, then type the 15 groups in their order. There is "
        "no letter I, L, O or U. The last two groups check the others: a mistyped group is named.",
    )
    secret.wipe()
    return key_sheet_pdf(page)


def _facts(public: bytes) -> dict[str, object]:
    return {"fingerprint": fingerprint(public), "event_id": event_id(public).hex()}


def _public(public: bytes) -> list[str]:
    return [f"Fingerprint: {fingerprint(public)}", f"Event id: {event_id(public).hex()}"]


def _is_free(file: Path | None) -> None:
    """The key goes to no desk and over no other file."""
    if file is None:
        return
    if DeskFolder(file.parent).has_a_desk:
        raise KeyFileError("event_key_on_a_desk", folder=str(file.parent))
    if os.path.lexists(file):
        raise KeyFileError("file_exists", file=str(file))
