"""The event key: made once on the registration manager's laptop, kept off every desk, and taken back from paper.

What is asked of a person (names, phrases, signs) comes in already typed; the command line and the window do the same.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from regdesk.badge.key_sheet import KeySheet, key_sheet_pdf
from regdesk.chance import NewBytes
from regdesk.errors import KeyFileError
from regdesk.folder import DeskFolder, write_whole
from regdesk.keys.claims import is_name
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import event_key, make_event_key
from regdesk.keys.event_key import fingerprint, fingerprint_text, is_of, read_fingerprint
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.pair import KEY_BYTES, KeyPair, Secret
from regdesk.keys.paper import GROUP, GROUPS, Mistyped, from_paper, paper_groups
from regdesk.keys.sealed import Holder, Opened
from regdesk.keys.sealed_file import read_sealed


@dataclass(frozen=True, slots=True)
class NotTaken:
    """Why something is not taken that came from another laptop or off paper. `fault` names its sentence in KEY_FAULTS.

    Facts may hold aware moments, which are worded where they are shown.
    """

    fault: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EventKeyFile:
    """What everybody may know of a sealed event key."""

    file: Path
    name: str
    public: bytes
    holders: tuple[str, ...]

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.public)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEventKey:
    """Where a new sealed file goes, its sheet of paper where one is wanted, what the sheet calls the event, and whose
    phrase it is."""

    file: Path
    name: str
    holder: Holder
    sheet: Path | None = None


def look_at(file: Path) -> EventKeyFile:
    """A sealed event key; no phrase is needed. Raises KeyFileError, also for a file that lies in a desk's folder."""
    not_on_a_desk(file)
    sealed = read_sealed(file)
    return EventKeyFile(file, sealed.name, sealed.public, tuple(slot.holder for slot in sealed.slots))


def new_secret(new_bytes: NewBytes) -> Secret:
    """A new event key, before it is sealed."""
    return Secret(new_bytes(KEY_BYTES))


def secret_of_paper(groups: str, printed: str = "") -> Secret | NotTaken:
    """The key that was typed from its sheet. `printed`: the sheet's fingerprint, where it was typed or scanned too."""
    expected = read_fingerprint(printed) if printed else None
    if printed and expected is None:
        return NotTaken("fingerprint_unreadable")
    secret = from_paper(groups)
    if isinstance(secret, Mistyped):
        return mistyped(secret)
    public = KeyPair(secret.reveal()).public
    if expected and not is_of(expected, public):
        return NotTaken("fingerprint_differs", {"found": fingerprint(public)})
    return secret


def mistyped(found: Mistyped) -> NotTaken:
    """Which groups to look at again."""
    groups = ", ".join(map(str, found.groups))
    if found.groups:
        return NotTaken("paper_group" if len(found.groups) == 1 else "paper_groups", {"groups": groups})
    if found.count != GROUP * GROUPS:
        return NotTaken("paper_length", {"count": found.count})
    return NotTaken("paper_several")


def keep(new: NewEventKey, secret: Secret, new_bytes: NewBytes) -> EventKeyFile:
    """Seal an event key, and write its sheet. Takes 0.3 s. Raises KeyFileError, FolderError; then nothing is there."""
    is_free(new.file)
    is_free(new.sheet)
    is_shown(new.name)
    is_shown(new.holder.name)
    pair = make_event_key(Custody(new.file, NoKeyring()), new.name, new.holder, secret, new_bytes)
    if new.sheet:
        write_whole(new.sheet, sheet(new.name, pair))
    return EventKeyFile(new.file, new.name, pair.public, (new.holder.name,))


def write_sheet(file: Path, opened: Opened) -> bytes:
    """The sheet of an opened event key, as PDF; its public key comes back. Raises KeyFileError, FolderError."""
    is_free(file)
    pair = event_key(opened)
    write_whole(file, sheet(opened.sealed.name, pair))
    return pair.public


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
        after="To take the key back: regdesk event-key restore FILE, or Setup, Desks, Event key; then type the 15 "
        "groups in their order. There is no letter I, L, O or U. The last two groups check the others: a mistyped "
        "group is named.",
    )
    secret.wipe()
    return key_sheet_pdf(page)


def is_free(file: Path | None) -> None:
    """The key goes to no desk and over no other file. Raises KeyFileError."""
    if file is None:
        return
    not_on_a_desk(file)
    if os.path.lexists(file):
        raise KeyFileError("file_exists", file=str(file))


def not_on_a_desk(file: Path) -> None:
    """Raises KeyFileError when a file lies in the folder of a desk or of a spare's keys, or anywhere below it."""
    for folder in map(DeskFolder, file.resolve().parents):
        if folder.has_a_desk or folder.keys.exists():
            raise KeyFileError("event_key_on_a_desk", folder=str(folder.path))


def is_shown(name: str) -> None:
    """Raises KeyFileError for the name of a person, a desk or an event that cannot be shown on every screen."""
    if not is_name(name):
        raise KeyFileError("holder_name")
