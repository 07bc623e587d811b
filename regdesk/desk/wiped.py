"""A desk that was wiped: its certificate, what is left of it, and the end of everything else in its folder.

The certificate in the folder is what makes a desk a wiped one. It comes there in one step, when the emptied log beside
it is whole; from then on nothing opens the old desk, and whatever is left of it is removed, now or at the next start.
"""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from regdesk.desk.answers import Verified
from regdesk.desk.record import verify
from regdesk.errors import FolderError, KeyFileError
from regdesk.folder import DeskFolder, keep_names
from regdesk.keys.certificate import Arrived, Fault, arrived
from regdesk.keys.custody import Custody
from regdesk.keys.keyring import Keyring, SystemKeyring
from regdesk.keys.pair import signed_by
from regdesk.store.emptying import SignsNothing
from regdesk.store.store import Store

CONTEXT = b"regdesk/wipe/1\0"
LARGEST = 1_000_000
"""Bytes; a real certificate has a few thousand."""
CERTIFICATE, SHEET, DATABASE, KEY = "wiped.json", "wiped.pdf", "wiped.db", "wiped.key"
_OWN = (
    "desk.key", "desk.keys", "desk.db", "desk.head", "desk.certificate", "settings.toml", "name_forms.csv", "mappings",
    "badges", "regdesk.log", "event.as-made.toml",
)  # fmt: skip
"""What a desk puts into its folder, beside the event and what stands above."""
_KEYS = ("desk.key", "desk.keys")


@dataclass(frozen=True, slots=True)
class Wiped:
    """What a desk certified of itself. `facts`: see `regdesk.desk.wiping`; `text`: the file."""

    facts: dict[str, Any]
    text: str

    @property
    def digest(self) -> str:
        """SHA-256 of what was signed, 64 hexadecimal digits: it stands on paper and in the log that is left."""
        return digest_of(self.facts)

    @property
    def key(self) -> bytes:
        """The public key of the desk."""
        return bytes.fromhex(self.facts["desk"]["key"])


def digest_of(facts: dict[str, Any]) -> str:
    return sha256(_exact(facts)).hexdigest()


def _exact(facts: dict[str, Any]) -> bytes:
    """The one text of the facts, whatever the file looks like."""
    return json.dumps(facts, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def to_sign(facts: dict[str, Any]) -> bytes:
    return CONTEXT + sha256(_exact(facts)).digest()


def written(facts: dict[str, Any], signature: bytes) -> str:
    """The certificate as a file that people can read."""
    return json.dumps({"certificate": facts, "signature": signature.hex()}, ensure_ascii=False, indent=2) + "\n"


def read_wiped(file: Path) -> Wiped:
    """A certificate whose signature holds. Raises FolderError: it cannot be read, is none, or was changed."""
    try:
        with file.open("rb") as opened:
            text = opened.read(LARGEST + 1).decode()
        found = json.loads(text)
        facts, signature = found["certificate"], bytes.fromhex(found["signature"])
        genuine = signed_by(bytes.fromhex(facts["desk"]["key"]), signature, to_sign(facts))
    except OSError as problem:
        raise FolderError("file_unreadable", file=str(file)) from problem
    except (ValueError, KeyError, TypeError, RecursionError) as problem:
        raise FolderError("wipe_certificate_none", file=str(file)) from problem
    if not genuine:
        raise FolderError("wipe_certificate_changed", file=str(file))
    return Wiped(facts, text)


def certified(wiped: Wiped, expected: bytes) -> Arrived | Fault:
    """The event's certificate for the key that signed. `expected`: the 10 bytes of the event's fingerprint.

    A fault: that event never certified this key, as far as this certificate shows.
    """
    found = arrived(str(wiped.facts["desk"].get("certificate", "")), expected)
    if isinstance(found, Arrived) and found.certificate.public != wiped.key:
        return Fault.OTHER_DESK
    return found


# ── the folder ───────────────────────────────────────────────────────────────────────────────────────────────────────


def wiped_in(folder: DeskFolder) -> Wiped | None:
    """What the desk of a folder certified when it was wiped; None for a desk that was not. Raises FolderError."""
    file = folder.path / CERTIFICATE
    try:
        there = file.exists()
    except OSError as problem:
        raise FolderError("folder_unreadable", folder=str(folder.path)) from problem
    return read_wiped(file) if there else None


def not_wiped(folder: DeskFolder, keyring: Keyring | None = None) -> None:
    """Raises FolderError for the folder of a wiped desk; whatever a power cut left there and in the keyring goes first.

    `keyring`: the system's, when none is given. Where it does not open, the keys in the folder go all the same.
    """
    wiped = wiped_in(folder)
    if wiped is None:
        return
    if folder.keys.exists():
        with suppress(KeyFileError):
            Custody(folder.keys, keyring or SystemKeyring()).forget()
    clear(folder)
    raise FolderError("desk_wiped", day=wiped.facts["wiped"][:10], folder=str(folder.path))


def clear(folder: DeskFolder) -> None:
    """Remove what a wiped desk left, its keys first. What is not regdesk's own stays. Raises FolderError."""
    try:
        for key in _KEYS:
            _shred(folder.path / key)
        for path in _left_of(folder):
            _remove(path)
        keep_names(folder.path)
    except OSError as problem:
        raise FolderError("folder_not_writable", folder=str(folder.path)) from problem


def others_in(folder: DeskFolder) -> tuple[str, ...]:
    """Names of files and folders there that are not regdesk's own, and stay."""
    kept = {CERTIFICATE, SHEET, DATABASE, KEY, folder.event.name, "desk.lock"}
    own = {path.name for path in _left_of(folder)}
    return tuple(sorted(path.name for path in folder.path.iterdir() if path.name not in kept | own))


def _left_of(folder: DeskFolder) -> Iterator[Path]:
    """All that is regdesk's own and not part of a wiped desk: copies and unfinished files among it."""
    for path in sorted(folder.path.iterdir()):
        name = path.name
        beside = name.startswith(("desk.", "regdesk.log", "event.toml.", "settings.toml.", "name_forms.csv."))
        if name != "desk.lock" and (name in _OWN or beside):
            yield path


def _shred(path: Path) -> None:
    """Overwrite a key and remove it. A disk may keep the old content elsewhere: full-disk encryption is for that."""
    if path.is_symlink() or not path.is_file():
        return
    with path.open("r+b") as file:
        file.write(bytes(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def verify_wiped(folder: DeskFolder) -> Verified:
    """Walk the log that is left. Raises FolderError, KeyMissing, StoreError."""
    wiped = wiped_in(folder)
    assert wiped, "asked only of a wiped desk"
    key = bytes.fromhex((folder.path / KEY).read_text(encoding="ascii").strip())
    store = Store.open(folder.path / DATABASE, key, signs=SignsNothing(wiped.key))
    try:
        with store.reading() as tx:
            return verify(tx, wiped.key.hex(), every=True)
    finally:
        store.close()
