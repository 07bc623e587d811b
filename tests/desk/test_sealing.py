"""Sealing a live desk that an earlier regdesk left open: killed at any moment it opens, as before or by its phrase."""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from regdesk.desk.opening import opened
from regdesk.desk.sealing import seal_desk
from regdesk.desk.unsealing import Lock, Unseal, by_phrase, door_of, newly
from regdesk.errors import DeskError
from regdesk.folder import DeskFolder
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import DATABASE, DeskKeys, desk_keys, make_desk_keys
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.pair import Secret
from regdesk.keys.sealed import Holder, Opened
from regdesk.keys.sealed_file import write_sealed
from regdesk.store.rekeying import key_fits
from tests.desk.sealed import HOLDER, from_before
from tests.keys.made import PHRASE, Seeded

NONE = NoKeyring()
STEPS = {"execute", "replace", "unlink", "remove", "fsync", "open", "mkdir", "close", "copyfileobj"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return from_before(tmp_path_factory.mktemp("made") / "desk").path


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> DeskFolder:
    return DeskFolder(Path(shutil.copytree(made, tmp_path / "desk")))


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> DeskKeys:
    """Keys that were sealed before: a third of a second is spent once."""
    custody = Custody(tmp_path_factory.mktemp("keys") / "desk.keys", NONE)
    holder = Holder.with_phrase(HOLDER, PHRASE)
    return make_desk_keys(custody, "desk 3", holder, Secret(b"k" * 32), Seeded())


def with_keys(ready: DeskKeys) -> Unseal:
    """Write those keys where none are, or open them."""

    def unseal(folder: DeskFolder) -> DeskKeys:
        if not folder.keys.exists():
            write_sealed(folder.keys, ready.opened.sealed)
        return desk_keys(Opened(ready.opened.sealed, Secret(ready.opened._key.reveal()), None))

    return unseal


def entries(folder: DeskFolder, unseal: Unseal) -> int:
    with opened(folder.path, unseal=unseal) as desk:
        assert desk.verify().faults == ()
        return len(desk.log())


def test_a_desk_from_before_says_that_it_is_not_sealed(folder: DeskFolder) -> None:
    before = {file.name: file.read_bytes() for file in folder.path.iterdir()}
    with pytest.raises(DeskError, match="desk_not_sealed"), opened(folder.path):
        pass
    assert {file.name: file.read_bytes() for file in folder.path.iterdir()} == before


def test_sealing_gives_the_database_another_key_and_leaves_none_in_the_clear(folder: DeskFolder) -> None:
    old = folder.read_key()
    copy = folder.path / "desk.schema-2.db"
    shutil.copy(folder.database, copy)
    seal_desk(folder.path, newly("desk 3", Holder.with_phrase(HOLDER, PHRASE), NONE), NONE)
    assert not folder.key_file.exists()
    assert not copy.exists()
    assert not key_fits(folder.database, old)
    assert entries(folder, by_phrase(PHRASE, NONE)) >= 1
    with pytest.raises(DeskError, match="desk_sealed"):
        seal_desk(folder.path, by_phrase(PHRASE, NONE), NONE)
    assert {file.name for file in folder.path.iterdir()} == {
        "desk.db", "desk.head", "desk.keys", "desk.lock", "event.toml", "settings.toml",
    }  # fmt: skip


def test_a_desk_that_was_enrolled_before_keeps_its_signing_key_and_no_key_that_lay_open(folder: DeskFolder) -> None:
    holder = Holder.with_phrase(HOLDER, PHRASE)
    enrolled = make_desk_keys(Custody(folder.keys, NONE), "desk 3", holder, Secret(folder.read_key()), Seeded())
    assert door_of(folder).lock is Lock.NOT_SEALED
    old = folder.read_key()
    seal_desk(folder.path, by_phrase(PHRASE, NONE), NONE)
    keys = by_phrase(PHRASE, NONE)(folder)
    assert keys.pair.public == enrolled.pair.public
    assert keys.opened.secret(DATABASE).reveal() != old
    assert entries(folder, by_phrase(PHRASE, NONE)) >= 1


def test_a_wrong_phrase_seals_nothing(folder: DeskFolder, ready: DeskKeys) -> None:
    write_sealed(folder.keys, ready.opened.sealed)
    with pytest.raises(DeskError, match="phrase_wrong"):
        seal_desk(folder.path, by_phrase("quite another phrase here", NONE), NONE)
    assert key_fits(folder.database, folder.read_key())


def test_an_open_desk_is_not_sealed_under_its_window(folder: DeskFolder, ready: DeskKeys) -> None:
    with folder.lock(), pytest.raises(DeskError, match="folder_in_use"):
        seal_desk(folder.path, with_keys(ready), NONE)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_killed_at_any_step_it_opens_as_before_or_with_the_phrase(
    folder: DeskFolder, ready: DeskKeys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: set[str] = set()
    for step in range(1, 1_000, 3):
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / f"laptop {step}"))
        desk = DeskFolder(Path(shutil.copytree(folder.path, tmp_path / f"killed {step}")))
        finished = not killed(lambda desk=desk: seal_desk(desk.path, with_keys(ready), NONE), step)
        seen.add(state_of(desk))
        if state_of(desk) == "as before":
            seal_desk(desk.path, with_keys(ready), NONE)
        assert entries(desk, with_keys(ready)) == 2, step
        assert not desk.key_file.exists()
        left = {file.name for file in desk.path.iterdir()}
        assert not [name for name in left if "rekeying" in name or "wal" in name], (step, left)
        shutil.rmtree(desk.path)
        if finished:
            break
    assert finished and step > 30, step
    assert seen == {"as before", "sealed, the old key still there", "sealed"}


def state_of(folder: DeskFolder) -> str:
    if door_of(folder).lock is Lock.NOT_SEALED:
        return "as before"
    return "sealed, the old key still there" if folder.key_file.exists() else "sealed"


def killed(act: Callable[[], object], step: int) -> bool:
    """Whether a process was killed by kill -9 at one of its steps to the disk; False when it ended before that."""
    child = os.fork()
    if child == 0:
        kill_at(step)
        try:
            act()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return os.WIFSIGNALED(status)


def kill_at(step: int) -> None:
    """Before and after each call of something that writes, syncs or renames a file, or runs a statement."""
    count = 0

    def watch(_frame: FrameType, event: str, what: Any) -> None:
        nonlocal count
        if event in ("c_call", "c_return") and getattr(what, "__name__", "") in STEPS:
            count += 1
            if count == step:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(watch)
