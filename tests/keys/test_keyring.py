"""The system's keyring is used where it is a real one, and never one that writes passwords into a file."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, chainer, fail, null
from keyring.errors import KeyringLocked

from regdesk.errors import KeyFileError
from regdesk.keys.keyring import NoKeyring, Remembered, SystemKeyring
from regdesk.keys.pair import Secret

PEPPER = bytes(range(32))


class InMemory(SecretService.Keyring):
    """The Secret Service backend with a dictionary where the service would be."""

    # each kind of backend is known to the library by being defined: this one must not be taken for the system's own
    viable = False

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked("locked")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked("locked")
        self.kept[service, username] = password


InMemory.__module__ = SecretService.__name__


@pytest.fixture
def chosen() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.mark.usefixtures("chosen")
def test_a_pepper_is_kept_and_found_again() -> None:
    keyring.set_keyring(InMemory())
    ring = SystemKeyring()
    assert ring.there
    assert ring.read("desk 17 abc") is None
    ring.keep("desk 17 abc", Remembered(Secret(PEPPER), 3))
    found = ring.read("desk 17 abc")
    assert found is not None
    assert (found.pepper.reveal(), found.revision) == (PEPPER, 3)


@pytest.mark.usefixtures("chosen")
@pytest.mark.parametrize("text", ["", "x", "00:1", PEPPER.hex(), PEPPER.hex() + ":x", "é" * 32 + ":1"])
def test_what_somebody_else_wrote_there_is_no_pepper(text: str) -> None:
    backend = InMemory()
    backend.kept["regdesk", "desk 17"] = text
    keyring.set_keyring(backend)
    assert SystemKeyring().read("desk 17") is None


@pytest.mark.usefixtures("chosen")
def test_a_locked_keyring_is_said() -> None:
    backend = InMemory()
    backend.locked = True
    keyring.set_keyring(backend)
    for act in (lambda: SystemKeyring().read("a"), lambda: SystemKeyring().keep("a", Remembered(Secret(PEPPER), 1))):
        with pytest.raises(KeyFileError, match="keyring_locked"):
            act()


class InAFile(InMemory):
    """As `keyrings.alt` writes passwords into a file in the clear."""


InAFile.__module__ = "keyrings.alt.file"


@pytest.mark.usefixtures("chosen")
@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, InAFile])
def test_what_is_no_real_keyring_is_none(backend: type[KeyringBackend]) -> None:
    keyring.set_keyring(backend())
    ring = SystemKeyring()
    assert not ring.there
    assert ring.read("desk 17") is None
    ring.keep("desk 17", Remembered(Secret(PEPPER), 1))
    assert getattr(keyring.get_keyring(), "kept", {}) == {}


@pytest.mark.usefixtures("chosen")
def test_of_several_keyrings_the_real_one_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    real = InMemory()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [InAFile(), real])
    keyring.set_keyring(chainer.ChainerBackend())
    SystemKeyring().keep("desk 17", Remembered(Secret(PEPPER), 1))
    assert len(real.kept) == 1


def test_keys_that_are_carried_about_are_remembered_nowhere() -> None:
    NoKeyring().keep("event", Remembered(Secret(PEPPER), 1))
    assert NoKeyring().read("event") is None
