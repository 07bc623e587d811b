"""The system's own keyring, where there is one: it holds the pepper, without which a stolen disk cannot be tried.

Taken are Windows Credential Locker, macOS Keychain and Secret Service. The package `keyring` is optional (regdesk's
extra of that name); without it, or on a system that has none of these, nothing is kept and the desk says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from regdesk.errors import KeyFileError
from regdesk.keys.pair import KEY_BYTES, Secret

SERVICE = "regdesk"
_REAL = ("keyring.backends.Windows", "keyring.backends.macOS", "keyring.backends.SecretService",
         "keyring.backends.libsecret", "keyring.backends.kwallet")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Head:
    """Where a desk's log ended: the id of the log, the number of its last entry, and that entry's hash in hex.

    `badge`: the highest number of a badge that the desk had given by then.
    """

    log: str
    seq: int
    hash: str
    badge: int = 0


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the keyring knows of one sealed file. `revision`: the last one that was seen; `head`: of the desk's log."""

    pepper: Secret
    revision: int
    head: Head | None = None


class Keyring(Protocol):
    """Remembers by the name of a sealed file. `there` is False when nothing can be remembered on this system."""

    @property
    def there(self) -> bool: ...

    def read(self, name: str) -> Remembered | None:
        """Raises KeyFileError when the keyring is there and does not open."""

    def keep(self, name: str, remembered: Remembered) -> None:
        """Raises KeyFileError when the keyring is there and does not open."""


class NoKeyring:
    """For keys that are carried from one laptop to another: the event key, and those of spare desks."""

    there = False

    def read(self, name: str) -> Remembered | None:  # noqa: ARG002 - it knows none
        return None

    def keep(self, name: str, remembered: Remembered) -> None:
        """Nothing is remembered."""


class SystemKeyring:
    """The keyring of whoever is logged in."""

    def __init__(self) -> None:
        self._backend = _backend()

    @property
    def there(self) -> bool:
        return self._backend is not None

    def read(self, name: str) -> Remembered | None:
        from keyring.errors import KeyringError

        if self._backend is None:
            return None
        try:
            return _remembered(self._backend.get_password(SERVICE, name))
        except KeyringError:
            raise KeyFileError("keyring_locked") from None

    def keep(self, name: str, remembered: Remembered) -> None:
        from keyring.errors import KeyringError

        if self._backend is None:
            return
        text = f"{remembered.pepper.reveal().hex()}:{remembered.revision}"
        if head := remembered.head:
            text += f":{head.log}:{head.seq}:{head.hash}:{head.badge}"
        try:
            self._backend.set_password(SERVICE, name, text)
        except KeyringError:
            raise KeyFileError("keyring_locked") from None


def _remembered(text: str | None) -> Remembered | None:
    """What stands in the keyring; something that this program did not write there is nothing."""
    pepper, revision, *head = (text or "").split(":") if ":" in (text or "") else ("", "")
    try:
        held = bytes.fromhex(pepper)
        known = Head(head[0], int(head[1]), head[2], *map(int, head[3:])) if len(head) in (3, 4) else None
        return Remembered(Secret(held), int(revision), known) if len(held) == KEY_BYTES else None
    except ValueError:
        return None


def _backend() -> Any:
    """The system's keyring; never one that writes passwords into a file of its own."""
    try:
        import keyring
    except ImportError:
        return None
    chosen = keyring.get_keyring()
    backends = getattr(chosen, "backends", [chosen])
    return next((backend for backend in backends if type(backend).__module__ in _REAL), None)
