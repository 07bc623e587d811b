"""A live desk and what opens it: each thing that can be wrong is a sentence of its own, and nothing is destroyed."""

import json
import resource as limits
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from regdesk.chance import new_bytes
from regdesk.collection.entries import BadgeRequested, DeskStarted
from regdesk.collection.opening_words import WentOn
from regdesk.desk import Desk
from regdesk.desk.opening import make_desk, opened
from regdesk.desk.unsealing import Lock, Unseal, by_phrase, door_of
from regdesk.errors import DeskError
from regdesk.folder import DeskFolder, beside_folders
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import DeskKeys, desk_keys
from regdesk.keys.keyring import Keyring, NoKeyring
from regdesk.keys.seal import Serial
from regdesk.keys.sealed import Holder
from regdesk.sentences import ERRORS, say
from regdesk.store.store import Store
from tests.desk.sealed import HOLDER, LIVE, SETTINGS, TRAINING, a_sealed_desk
from tests.desks import SIGNS
from tests.keys.made import OTHER_PHRASE, PHRASE
from tests.keys.rings import Ring
from tests.make import an_id

NONE = NoKeyring()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_sealed_desk(tmp_path_factory.mktemp("made") / "desk").path


@pytest.fixture(scope="module")
def keys_of_it(made: Path) -> DeskKeys:
    return by_phrase(PHRASE, NONE)(DeskFolder(made))


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> DeskFolder:
    return DeskFolder(Path(shutil.copytree(made, tmp_path / "desk")))


@pytest.fixture
def known(folder: DeskFolder, keys_of_it: DeskKeys) -> Unseal:
    """What a phrase would open, without the third of a second."""
    return lambda _: desk_keys(type(keys_of_it.opened)(keys_of_it.opened.sealed, *_again(keys_of_it)))


def _again(keys: DeskKeys) -> Any:
    """The key K once more: closing a desk wipes it."""
    from regdesk.keys.pair import Secret

    return Secret(keys.opened._key.reveal()), None


def says(act: Callable[[], object]) -> str:
    """The code of what goes wrong, which always has a sentence."""
    with pytest.raises(DeskError) as wrong:
        act()
    assert say(ERRORS, wrong.value.code, wrong.value.facts)
    return wrong.value.code


def open_it(folder: DeskFolder, unseal: Unseal, keyring: Keyring = NONE, *, older: bool = False) -> list[object]:
    """The words of the log."""
    with opened(folder.path, unseal=unseal, keyring=keyring, older=older) as desk:
        return [entry.word for entry in desk.log()]


def work(folder: DeskFolder, unseal: Unseal, keyring: Keyring = NONE, entries: int = 1) -> None:
    with opened(folder.path, unseal=unseal, keyring=keyring) as desk:
        write(desk, entries)


def write(desk: Desk, entries: int) -> None:
    for _ in range(entries):
        desk.refer(None, searched="Nobody", act=desk.new_act())


@contextmanager
def untouched(folder: DeskFolder) -> Iterator[None]:
    """Nothing in the folder is changed or taken away."""
    before = contents(folder)
    yield
    assert {name: content for name, content in contents(folder).items() if name in before} == before


def contents(folder: DeskFolder) -> dict[str, bytes]:
    aside = ("desk.lock", "desk.db-shm", "desk.db-wal")
    return {file.name: file.read_bytes() for file in folder.path.iterdir() if file.name not in aside}


# made and opened


def test_a_live_desk_is_made_sealed_and_opens_with_the_phrase_alone(folder: DeskFolder) -> None:
    assert {file.name for file in folder.path.iterdir()} == {
        "desk.db", "desk.keys", "desk.lock", "event.toml", "settings.toml",
    }  # fmt: skip
    assert door_of(folder).holders == (HOLDER,)
    with untouched(folder):
        assert says(lambda: open_it(folder, by_phrase(OTHER_PHRASE, NONE))) == "phrase_wrong"
        with pytest.raises(DeskError, match="phrase_needed"), opened(folder.path):
            pass
    assert len(open_it(folder, by_phrase(f"  {PHRASE.upper()} ", NONE))) == 1


def test_the_entries_of_a_sealed_desk_are_signed_by_its_sealed_key(folder: DeskFolder, known: Unseal) -> None:
    with opened(folder.path, unseal=known) as desk:
        assert desk.store.public == json_of(folder)["public"]


def json_of(folder: DeskFolder) -> dict[str, str]:
    from base64 import b64decode

    sealed = json.loads(folder.keys.read_text())
    return {"public": b64decode(sealed["public"]).hex()}


def test_without_a_phrase_no_live_desk_is_made(tmp_path: Path) -> None:
    assert says(lambda: make_desk(tmp_path, LIVE, SETTINGS)) == "phrase_needed"
    assert not DeskFolder(tmp_path).has_a_desk
    assert not DeskFolder(tmp_path).key_file.exists()


def test_a_desk_that_was_enrolled_first_is_made_with_those_keys(folder: DeskFolder, tmp_path: Path) -> None:
    enrolled = DeskFolder(tmp_path / "enrolled")
    enrolled.make()
    shutil.copy(folder.keys, enrolled.keys)
    make_desk(enrolled.path, LIVE, SETTINGS, unseal=by_phrase(PHRASE, NONE))
    assert not enrolled.key_file.exists()
    assert len(open_it(enrolled, by_phrase(PHRASE, NONE))) == 1


def test_a_training_desk_needs_no_phrase_and_signs_too(tmp_path: Path) -> None:
    make_desk(tmp_path, TRAINING, SETTINGS)
    folder = DeskFolder(tmp_path)
    assert (door_of(folder).lock, folder.key_file.stat().st_mode & 0o777) == (Lock.NONE, 0o600)
    with opened(tmp_path) as desk:
        first = desk.store.public
    with opened(tmp_path) as desk:
        assert desk.store.public == first != ""


def test_a_training_desk_of_an_earlier_regdesk_signs_with_one_key_for_ever(tmp_path: Path) -> None:
    make_desk(tmp_path, TRAINING, SETTINGS)
    file = DeskFolder(tmp_path).key_file
    file.write_text(file.read_text().split()[0] + "\n")
    publics = set()
    for _ in range(2):
        with opened(tmp_path) as desk:
            publics.add(desk.store.public)
    assert len(publics) == 1


def test_closing_wipes_the_keys(folder: DeskFolder, keys_of_it: DeskKeys, known: Unseal) -> None:
    held = known(folder)
    with opened(folder.path, unseal=lambda _: held):
        assert held.database.reveal()
    for secret in (held.database, held.opened._key):
        with pytest.raises(ValueError, match="wiped"):
            secret.reveal()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no cores there")
def test_a_process_that_opened_a_sealed_desk_leaves_no_core(folder: DeskFolder, known: Unseal) -> None:
    soft, most = limits.getrlimit(limits.RLIMIT_CORE)
    limits.setrlimit(limits.RLIMIT_CORE, (most, most))
    try:
        open_it(folder, known)
        assert limits.getrlimit(limits.RLIMIT_CORE) == (0, most)
    finally:
        limits.setrlimit(limits.RLIMIT_CORE, (soft, most))


# what can be wrong with the keys


def test_a_missing_key_file_is_a_sentence(folder: DeskFolder, known: Unseal) -> None:
    folder.keys.rename(folder.path / "elsewhere")
    with untouched(folder):
        assert says(lambda: open_it(folder, known)) == "key_file_missing"


@pytest.mark.parametrize("content", [b"", b"{", b"\xff" * 900, b"null\n"])
def test_a_damaged_key_file_is_a_sentence(folder: DeskFolder, known: Unseal, content: bytes) -> None:
    folder.keys.write_bytes(content)
    with untouched(folder):
        assert says(lambda: open_it(folder, known)) == "key_file_damaged"


def test_a_disk_that_was_moved_to_another_laptop_is_a_sentence(tmp_path: Path) -> None:
    ring = Ring()
    folder = a_sealed_desk(tmp_path, ring)
    assert door_of(folder).keyring
    with untouched(folder):
        assert says(lambda: open_it(folder, by_phrase(PHRASE, Ring()), Ring())) == "keys_moved"
        assert says(lambda: open_it(folder, by_phrase(PHRASE, NONE), NONE)) == "keys_moved"
    assert open_it(folder, by_phrase(PHRASE, ring), ring)


def test_an_older_key_file_is_told_by_the_database_where_there_is_no_keyring(folder: DeskFolder) -> None:
    old = folder.keys.read_bytes()
    custody = Custody(folder.keys, NONE)
    opened_keys = custody.open(PHRASE)
    custody.keep(opened_keys.with_holder(Holder.with_phrase("Bea", OTHER_PHRASE), new_bytes))
    open_it(folder, by_phrase(PHRASE, NONE))
    folder.keys.write_bytes(old)
    with untouched(folder):
        assert says(lambda: open_it(folder, by_phrase(PHRASE, NONE))) == "key_file_older"
    assert open_it(folder, by_phrase(PHRASE, NONE, older=True), older=True)
    assert door_of(folder).holders == (HOLDER,)
    assert json.loads(folder.keys.read_text())["revision"] > 2
    assert open_it(folder, by_phrase(PHRASE, NONE))


# what can be wrong with the database


def test_a_missing_database_is_told_from_a_folder_without_a_desk(folder: DeskFolder, known: Unseal) -> None:
    folder.database.rename(folder.path / "elsewhere")
    with untouched(folder):
        assert says(lambda: open_it(folder, known)) == "database_missing"
    folder.keys.unlink()
    assert says(lambda: open_it(folder, known)) == "folder_has_no_desk"


def test_the_database_of_another_desk_is_a_sentence(folder: DeskFolder, known: Unseal) -> None:
    folder.database.unlink()
    Store.create(folder.database, bytes(32), desk="4" * 32, signs=SIGNS).close()
    with untouched(folder):
        assert says(lambda: open_it(folder, known)) == "database_other_keys"


def on_another_laptop() -> None:
    """Nothing is there that this one remembers outside its folders."""
    shutil.rmtree(beside_folders())


def test_a_folder_that_came_back_as_a_whole_is_told_on_the_laptop_where_it_was_used(
    folder: DeskFolder, known: Unseal, tmp_path: Path
) -> None:
    work(folder, known, entries=2)
    shutil.copytree(folder.path, tmp_path / "backup")
    work(folder, known, entries=3)
    shutil.rmtree(folder.path)
    shutil.copytree(tmp_path / "backup", folder.path)
    with pytest.raises(DeskError) as wrong:
        open_it(folder, known)
    assert (wrong.value.code, wrong.value.facts["first"], wrong.value.facts["last"]) == ("database_older", 4, 6)


def test_after_two_backups_each_older_no_number_of_a_badge_comes_again(folder: DeskFolder, known: Unseal) -> None:
    backup = folder.database.read_bytes()
    given: list[int] = []
    for _ in range(3):
        folder.database.write_bytes(backup)
        with opened(folder.path, unseal=known, older=True) as desk:
            given += numbers_given(desk, 4)
    assert len(given) == len(set(given)) == 12


def numbers_given(desk: Desk, count: int) -> list[int]:
    numbers: list[int] = []
    for at in range(count):
        with desk.store.writing() as tx:
            number = desk.seals.next(tx)
            assert isinstance(number, int)
            word = BadgeRequested(Serial(3, number).code, number, desk.new_act(), "folder:badges", "a6")
            tx.append(an_id(f"{at}"), "", "", word, desk.now())
        numbers.append(number)
    return numbers


@pytest.mark.parametrize("keyring", [True, False])
def test_a_database_from_a_backup_is_told_with_the_entries_that_are_lost(
    folder: DeskFolder, known: Unseal, tmp_path: Path, keyring: bool
) -> None:
    unseal: Unseal = known
    ring: Keyring = NONE
    if keyring:
        ring = Ring()
        folder = a_sealed_desk(tmp_path / "with a keyring", ring)
        unseal = by_phrase(PHRASE, ring)
    work(folder, unseal, ring, entries=2)
    backup = folder.database.read_bytes(), folder.head.read_bytes()
    work(folder, unseal, ring, entries=3)
    folder.database.write_bytes(backup[0])
    if keyring:
        folder.head.write_bytes(backup[1])  # the whole folder came back; what is in the keyring did not
    with untouched(folder), pytest.raises(DeskError) as wrong:
        open_it(folder, unseal, ring)
    assert (wrong.value.code, wrong.value.facts["first"], wrong.value.facts["last"]) == ("database_older", 4, 6)


def test_a_supervisor_may_let_it_go_on_under_a_new_log(folder: DeskFolder, known: Unseal) -> None:
    work(folder, known, entries=2)
    backup = folder.database.read_bytes()
    with opened(folder.path, unseal=known) as desk:
        earlier = desk.store.desk
        lost = [desk.refer(None, searched="Nobody", act=desk.new_act()).number for _ in range(3)]
    folder.database.write_bytes(backup)
    with opened(folder.path, unseal=known, older=True) as desk:
        started, went_on = (entry.word for entry in desk.log())
        assert isinstance(started, DeskStarted)
        assert went_on == WentOn(earlier, 3, earlier, 4, 6)
        assert desk.store.desk != earlier
        assert desk.refer(None, searched="Nobody", act=desk.new_act()).number not in lost
        assert desk.verify().faults == ()
    assert len(open_it(folder, known)) == 3


def test_the_number_of_a_badge_that_may_be_lost_is_never_given_again(folder: DeskFolder, known: Unseal) -> None:
    work(folder, known, entries=1)
    backup = folder.database.read_bytes()
    work(folder, known, entries=4)
    folder.database.write_bytes(backup)
    with opened(folder.path, unseal=known, older=True) as desk, desk.store.reading() as tx:
        assert tx.next_badge_number() == 5


def test_a_log_that_went_its_own_way_is_told_too(folder: DeskFolder, known: Unseal) -> None:
    work(folder, known)
    backup = folder.database.read_bytes(), folder.head.read_bytes()
    work(folder, known, entries=3)
    seen = folder.head.read_bytes()
    folder.database.write_bytes(backup[0])
    folder.head.write_bytes(backup[1])
    on_another_laptop()
    work(folder, known, entries=5)
    folder.head.write_bytes(seen)
    assert says(lambda: open_it(folder, known)) == "database_older"


def test_a_copy_from_before_a_desk_went_on_is_told_as_well(folder: DeskFolder, known: Unseal) -> None:
    work(folder, known)
    backup = folder.database.read_bytes()
    work(folder, known)
    folder.database.write_bytes(backup)
    open_it(folder, known, older=True)
    folder.database.write_bytes(backup)
    assert says(lambda: open_it(folder, known)) == "database_older"


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"log": "x", "seq": 99, "hash": "y", "signature": "00"}'])
def test_what_nobody_signed_says_nothing_of_the_log(folder: DeskFolder, known: Unseal, content: bytes) -> None:
    work(folder, known)
    folder.head.write_bytes(content)
    assert len(open_it(folder, known)) == 2


def test_a_keyring_that_is_locked_says_so(tmp_path: Path) -> None:
    ring = Ring()
    folder = a_sealed_desk(tmp_path, ring)
    ring.locked = True
    assert says(lambda: open_it(folder, by_phrase(PHRASE, ring), ring)) == "keyring_locked"


def test_a_desk_that_was_worked_at_and_never_closed_opens_as_it_is(folder: DeskFolder, known: Unseal) -> None:
    with opened(folder.path, unseal=known) as desk:
        seen = folder.head.read_bytes()
        write(desk, 2)
    folder.head.write_bytes(seen)
    assert len(open_it(folder, known)) == 3
