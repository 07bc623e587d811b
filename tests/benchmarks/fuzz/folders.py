"""A desk folder in which somebody changed files: opened, it says in words what is wrong, and destroys nothing."""

import hashlib
import os
import shutil
from functools import cache
from pathlib import Path
from random import Random
from tempfile import mkdtemp

from regdesk.desk.opening import make_desk, opened
from regdesk.folder import DeskFolder
from regdesk.settings import Settings
from tests.benchmarks.fuzz import odd, settled
from tests.benchmarks.fuzz.mutate import BYTES, TOML, damaged
from tests.benchmarks.fuzz.target import Target
from tests.desks import a_desk
from tests.make import a_person

_desks: list[object] = []


@cache
def _whole() -> dict[str, bytes]:
    """The files of a desk with two people, in a training event."""
    folder = Path(mkdtemp(prefix="regdesk-fuzz-desk-"))
    try:
        event = folder / "source.toml"
        event.write_bytes(settled.EVENTS[1])
        make_desk(folder / "desk", event, Settings(desk_number=3))
        with opened(folder / "desk") as desk, desk.store.writing() as tx:
            tx.put_people([a_person(), a_person(confirmation="H4TC-92WK")])
        return {file.name: file.read_bytes() for file in (folder / "desk").iterdir() if file.is_file()}
    finally:
        shutil.rmtree(folder)


def _one(_number: int, chance: Random, place: Path) -> str:
    folder = place / "desk"
    folder.mkdir(mode=0o700)
    files = _damaged(dict(_whole()), chance)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    _strange(folder, chance)
    before = _hashes(folder)
    try:
        with opened(folder) as desk:
            desk.find("Ndiaye")
            desk.find(odd.text(chance))
            desk.store.verify() if hasattr(desk.store, "verify") else None
        return "opened"
    finally:
        _keys_are_there(before, folder)


def _damaged(files: dict[str, bytes], chance: Random) -> dict[str, bytes]:
    for _ in range(chance.choice((0, 1, 1, 2))):
        name = chance.choice(sorted(files))
        match chance.randrange(5):
            case 0:
                files.pop(name)
                if not files:
                    return files
            case 1:
                files[name] = files[chance.choice(sorted(files))]
            case _:
                ways = TOML if name.endswith(".toml") else BYTES
                files[name] = damaged((files[name],), ways, chance)
    if chance.random() < 0.3:
        files["name_forms.csv"] = damaged(settled.FORMS, TOML, chance)
    if chance.random() < 0.1:
        files[
            chance.choice(
                ("desk.db-wal", "desk.db-shm", "desk.db-journal", "desk.unfinished", "event.toml.new", "desk.keys")
            )
        ] = chance.randbytes(chance.choice((0, 32, 5_000)))
    return files


def _strange(folder: Path, chance: Random) -> None:
    """A folder or a link where a file should be."""
    if chance.random() > 0.1:
        return
    name = chance.choice(
        (
            "desk.db",
            "desk.key",
            "desk.keys",
            "event.toml",
            "settings.toml",
            "name_forms.csv",
            "regdesk.log",
            "desk.lock",
        )
    )
    (folder / name).unlink(missing_ok=True)
    match chance.randrange(3):
        case 0:
            (folder / name).mkdir()
        case 1:
            os.symlink(folder.parent / "elsewhere", folder / name)
        case _:
            os.symlink(folder / name, folder / name)


def _hashes(folder: Path) -> dict[str, str]:
    names = (DeskFolder(folder).key_file, DeskFolder(folder).keys)
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in names if file.is_file()}


def _keys_are_there(before: dict[str, str], folder: Path) -> None:
    """No key is ever lost by looking."""
    assert _hashes(folder) == before


def _find(_number: int, chance: Random, place: Path) -> str:
    """What is typed or scanned, at a real desk."""
    if not _desks:
        holding = a_desk(place, [a_person(), a_person(confirmation="H4TC-92WK", family="Okafor", given="Chidinma")])
        _desks.extend((holding, holding.__enter__()))
    desk = _desks[1]
    answer = desk.find(odd.text(chance))  # type: ignore[attr-defined]
    return type(answer).__name__


TARGETS = {
    "folder": Target("folder", _one, seconds=10.0, prepare=_whole),
    "find": Target("find", _find, keeps_place=True),
}
