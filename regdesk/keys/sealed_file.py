"""The sealed file: JSON that a person may look at, for its owner alone, replaced as a whole or not at all."""

import json
from base64 import b64decode, b64encode
from hashlib import sha256
from pathlib import Path
from typing import Any

from regdesk.errors import KeyFileError
from regdesk.folder import write_whole
from regdesk.keys.claims import is_name
from regdesk.keys.pair import KEY_BYTES
from regdesk.keys.sealed import MARK_BYTES, MOST_SLOTS, NONCE_BYTES, SALT_BYTES, Sealed, Slot

FORM = 1
LARGEST = 64 * 1024
_TAG = 16
_WRAPPED = NONCE_BYTES + KEY_BYTES + _TAG


def write_sealed(file: Path, sealed: Sealed) -> None:
    """Write with mode 0600; a power cut leaves the old file or the new one. Raises FolderError."""
    content = _content(sealed)
    write_whole(file, json.dumps({**content, "check": _check(content)}, indent=1).encode("ascii") + b"\n")


def read_sealed(file: Path) -> Sealed:
    """Raises KeyFileError: `key_file_missing`, `key_file_unreadable`, `key_file_newer` or `key_file_damaged`."""
    try:
        with file.open("rb") as opened:
            text = opened.read(LARGEST + 1)
    except FileNotFoundError:
        raise KeyFileError("key_file_missing", file=str(file)) from None
    except OSError as problem:
        raise KeyFileError("key_file_unreadable", file=str(file)) from problem
    try:
        return _sealed(json.loads(text.decode("ascii")), file)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        # without the cause: its text would repeat what it stumbled over
        raise KeyFileError("key_file_damaged", file=str(file)) from None


def _content(sealed: Sealed) -> dict[str, Any]:
    return {
        "regdesk": "sealed keys",
        "form": FORM,
        "name": sealed.name,
        "public": _text(sealed.public),
        "revision": sealed.revision,
        "pepper": _text(sealed.pepper),
        "slots": [{"holder": s.holder, "salt": _text(s.salt), "key": _text(s.wrapped)} for s in sealed.slots],
        "secrets": {label: _text(content) for label, content in sealed.secrets},
    }


def _check(content: dict[str, Any]) -> str:
    """Tells a damaged file from a wrong phrase; it keeps nobody from changing the file on purpose."""
    return sha256(json.dumps(content, sort_keys=True).encode("ascii")).hexdigest()[:16]


def _sealed(found: Any, file: Path) -> Sealed:
    check = found.pop("check") if isinstance(found, dict) else None
    if not isinstance(found, dict) or found["regdesk"] != "sealed keys":
        raise ValueError
    if type(found["form"]) is int and found["form"] > FORM:
        raise KeyFileError("key_file_newer", file=str(file), form=found["form"], known=FORM)
    sealed = Sealed(
        name=found["name"],
        public=_bytes(found["public"]),
        revision=found["revision"],
        pepper=_bytes(found["pepper"]),
        slots=tuple(Slot(slot["holder"], _bytes(slot["salt"]), _bytes(slot["key"])) for slot in found["slots"]),
        secrets=tuple((label, _bytes(content)) for label, content in found["secrets"].items()),
    )
    if not (_well_made(sealed) and _content(sealed) == found and _check(found) == check):
        raise ValueError
    return sealed


def _well_made(sealed: Sealed) -> bool:
    sizes = len(sealed.public) == KEY_BYTES and len(sealed.pepper) in (0, MARK_BYTES)
    slots = 1 <= len(sealed.slots) <= MOST_SLOTS and all(map(_slot_is_right, sealed.slots))
    revision = type(sealed.revision) is int and sealed.revision >= 1
    return sizes and slots and revision and _is_name(sealed.name) and all(len(s) == _WRAPPED for _, s in sealed.secrets)


def _slot_is_right(slot: Slot) -> bool:
    return _is_name(slot.holder) and len(slot.salt) == SALT_BYTES and len(slot.wrapped) == _WRAPPED


def _is_name(name: object) -> bool:
    return isinstance(name, str) and is_name(name)


def _text(content: bytes) -> str:
    return b64encode(content).decode("ascii")


def _bytes(text: str) -> bytes:
    return b64decode(text, validate=True)
