"""Making a desk folder and opening it: whole or not at all, one meeting for ever, and every trouble a sentence."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from regdesk.desk.opening import make_desk, opened
from regdesk.desk.unsealing import by_phrase
from regdesk.errors import DeskError, FolderError
from regdesk.folder import DeskFolder
from regdesk.keys.keyring import NoKeyring
from regdesk.settings import Settings, read_settings, write_settings
from tests.desk.sealed import LIVE, SETTINGS, TRAINING, a_sealed_desk
from tests.keys.made import PHRASE


def edited(folder: Path, old: str, new: str) -> None:
    file = DeskFolder(folder).event
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_desk_is_made_whole(tmp_path: Path) -> None:
    make_desk(tmp_path / "desk", TRAINING, SETTINGS)
    names = {file.name for file in (tmp_path / "desk").iterdir()}
    assert names == {"desk.db", "desk.key", "desk.lock", "event.toml", "settings.toml"}
    with opened(tmp_path / "desk") as desk:
        assert len(desk.log()) == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("closes = 2017-12-05T15:00:00", "closes = 2017-12-06T15:00:00"),
        ("minimum_age = 18", "minimum_age = 0"),
    ],
)
def test_a_desk_whose_event_file_was_edited_stays_closed(tmp_path: Path, old: str, new: str) -> None:
    make_desk(tmp_path, TRAINING, SETTINGS)
    edited(tmp_path, old, new)
    with pytest.raises(FolderError, match="event_file_changed"), opened(tmp_path):
        pass
    os.replace(tmp_path / "event.as-made.toml", tmp_path / "event.toml")
    with opened(tmp_path) as desk:
        assert desk.event.minimum_age == 18


def test_a_live_event_cannot_become_a_training_event_by_editing_its_file(tmp_path: Path) -> None:
    a_sealed_desk(tmp_path)
    with DeskFolder(tmp_path).event.open("a", encoding="utf-8") as file:
        file.write('\n[training]\nof = "' + "9" * 32 + '"\nclock = 2017-12-04T08:07:00\n')
    unseal = by_phrase(PHRASE, NoKeyring())
    with pytest.raises(FolderError, match="event_file_changed"), opened(tmp_path, unseal=unseal):
        pass


def test_a_comment_in_the_event_file_changes_nothing(tmp_path: Path) -> None:
    make_desk(tmp_path, TRAINING, SETTINGS)
    with DeskFolder(tmp_path).event.open("a", encoding="utf-8") as file:
        file.write("\n# checked by the organiser\n")
    with opened(tmp_path) as desk:
        assert desk.number == 3


def test_an_attempt_that_was_broken_off_can_be_repeated(tmp_path: Path) -> None:
    folder = DeskFolder(tmp_path)
    folder.key_file.with_name("desk.key.new").write_bytes(b"")
    folder.database.with_suffix(".unfinished").write_bytes(b"half a database")
    folder.event.write_bytes(TRAINING.read_bytes())
    make_desk(tmp_path, folder.event, SETTINGS)
    with opened(tmp_path) as desk:
        assert desk.number == 3


def test_a_desk_is_never_made_twice(tmp_path: Path) -> None:
    make_desk(tmp_path, TRAINING, SETTINGS)
    key = DeskFolder(tmp_path).read_key()
    with pytest.raises(FolderError, match="folder_has_a_desk"):
        make_desk(tmp_path, LIVE, SETTINGS)
    with pytest.raises(FolderError, match="folder_not_writable"):
        DeskFolder(tmp_path).write_keys(bytes(32), bytes(32))
    assert DeskFolder(tmp_path).read_key() == key


def test_two_who_make_a_desk_at_once_make_one(tmp_path: Path) -> None:
    with DeskFolder(tmp_path).lock(), pytest.raises(FolderError, match="folder_in_use"):
        make_desk(tmp_path, TRAINING, SETTINGS)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are of another kind there")
def test_a_folder_of_other_things_is_not_closed_to_others(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "letters").mkdir()
    with pytest.raises(FolderError, match="folder_not_empty"):
        make_desk(tmp_path, TRAINING, SETTINGS)
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_a_second_window_is_refused_and_a_closed_one_lets_go(tmp_path: Path) -> None:
    make_desk(tmp_path, TRAINING, SETTINGS)
    with opened(tmp_path, alone=True), pytest.raises(FolderError, match="folder_in_use"), opened(tmp_path, alone=True):
        pass
    with opened(tmp_path, alone=True):
        pass


@pytest.mark.parametrize("name", ["a" * 300, "no\0name", "missing"])
def test_a_folder_that_cannot_be_is_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(FolderError), opened(tmp_path / name):
        pass
    if name != "missing":
        with pytest.raises(FolderError):
            make_desk(tmp_path / name, TRAINING, SETTINGS)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root can become nobody")
def test_what_others_cannot_read_or_write_is_a_sentence() -> None:
    # not in tmp_path, whose parents are closed to others
    with tempfile.TemporaryDirectory() as open_to_all:
        folder = Path(open_to_all) / "desk"
        make_desk(folder, TRAINING, SETTINGS)
        folder.parent.chmod(0o755)
        assert as_nobody(folder) == "folder_unreadable"
        for file in folder.iterdir():
            file.chmod(0o644)
        folder.chmod(0o755)
        assert as_nobody(folder) == "database_unreachable"
        assert as_nobody(folder, alone=True) == "folder_not_writable"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits of this kind")
@pytest.mark.parametrize("kilobytes", [0, 4, 40, 80, 100, 110, 200])
def test_on_a_full_disk_a_desk_is_made_whole_or_not_at_all(tmp_path: Path, kilobytes: int) -> None:
    made = in_a_child(lambda: make_desk(tmp_path / "desk", TRAINING, SETTINGS), kilobytes)
    assert made == ("nothing" if DeskFolder(tmp_path / "desk").has_a_desk else made)
    if made != "nothing":
        make_desk(tmp_path / "desk", TRAINING, SETTINGS)
    with opened(tmp_path / "desk") as desk:
        assert len(desk.log()) == 1


def in_a_child(act: Callable[[], object], largest_file: int) -> str:
    """The code of what goes wrong in a process whose files cannot grow beyond so many kilobytes, or nothing."""
    import resource as limits

    return said_by_a_child(act, lambda: limits.setrlimit(limits.RLIMIT_FSIZE, (largest_file << 10, largest_file << 10)))


def as_nobody(folder: Path, *, alone: bool = False) -> str:
    """The code of what goes wrong when another user opens the folder."""

    def become_nobody() -> None:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)

    def look() -> None:
        with opened(folder, alone=alone) as desk:
            desk.people()

    return said_by_a_child(look, become_nobody)


def said_by_a_child(act: Callable[[], object], before: Callable[[], object]) -> str:
    ear, voice = os.pipe()
    child = os.fork()
    if child == 0:
        said = "a bug"
        try:
            before()
            act()
            said = "nothing"
        except DeskError as problem:
            said = problem.code
        finally:
            os.write(voice, said.encode())
            os._exit(0)
    os.close(voice)
    os.waitpid(child, 0)
    with os.fdopen(ear) as said_there:
        return said_there.read()


@pytest.mark.parametrize(
    "clerk", ["Lucía", "a\x7fb", 'quote " and \\', "tab\tand\nline", "\0", "王小明 😀", "محمد", "\x1b[31m"]
)
def test_any_name_of_a_clerk_is_read_back_as_it_was_written(tmp_path: Path, clerk: str) -> None:
    write_settings(tmp_path / "settings.toml", Settings(clerk=clerk))
    assert read_settings(tmp_path / "settings.toml") == Settings(clerk=clerk)


def test_half_of_a_letter_in_a_name_is_a_question_mark(tmp_path: Path) -> None:
    write_settings(tmp_path / "settings.toml", Settings(clerk="Luc\udced"))
    assert read_settings(tmp_path / "settings.toml").clerk == "Luc?"


@pytest.mark.parametrize("content", [b"\xff\xfe", b"desk_number = 0", b"desk_number = 61", b"desk_number = true",
                                     b"clerk = 3", b"unknown = 1", b"=", b"x = " + b"[" * 5000])  # fmt: skip
def test_settings_that_make_no_sense_are_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.toml").write_bytes(content)
    with pytest.raises(FolderError, match="settings_unreadable"):
        read_settings(tmp_path / "settings.toml")
