"""Making a desk folder for an event, and opening one: the place where a desk's parts are joined."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from regdesk.badge.layout import template_named
from regdesk.chance import NewId, NewToken, new_id, new_key, new_token
from regdesk.clock import Clock, SetClock, SystemClock
from regdesk.collection.entries import DeskStarted
from regdesk.desk.desk import Desk
from regdesk.errors import FolderError
from regdesk.event.event import Event
from regdesk.event.file import read_event, read_event_text
from regdesk.folder import DeskFolder, keep_names, write_whole
from regdesk.people.states import read_states
from regdesk.resources import text
from regdesk.settings import Settings, read_settings, write_settings
from regdesk.store.reading import Reading
from regdesk.store.store import Store

EVENT_ID = "event"
EVENT_FILE = "event file"
TRAINING_STARTED = "training clock started at"


def make_desk(path: Path, event_file: Path, settings: Settings, *, clock: Clock | None = None) -> None:
    """Make a desk folder: the event file, a database and its key (mode 0600). Raises DeskError; an existing desk stays.

    The key is made here and kept beside the database until staff accounts hold it under a pass phrase.
    There is a desk only when all of it is there: the database gets its name last.
    """
    read_event(event_file)
    folder = DeskFolder(path)
    _has_no_desk(folder)
    folder.make()
    with folder.lock():
        _has_no_desk(folder)
        folder.take_event(event_file)
        write_settings(folder.settings, settings)
        key = folder.read_key() if folder.key_file.exists() else new_key()
        if not folder.key_file.exists():
            folder.write_key(key)
        _make_database(folder, key, settings, clock or SystemClock())


def _has_no_desk(folder: DeskFolder) -> None:
    if folder.has_a_desk:
        raise FolderError("folder_has_a_desk", folder=str(folder.path))


def _make_database(folder: DeskFolder, key: bytes, settings: Settings, real: Clock) -> None:
    event = read_event(folder.event)
    unfinished = folder.database.with_suffix(".unfinished")
    _remove(unfinished, folder)
    store = Store.create(unfinished, key, desk=new_id())
    try:
        with store.writing() as tx:
            tx.set_value(EVENT_ID, event.id)
            tx.set_value(EVENT_FILE, _text_of(folder.event))
            tx.set_value(TRAINING_STARTED, real.now().isoformat())
            started = DeskStarted(event.id, settings.desk_number)
            tx.append(None, "", settings.clerk, started, clock_of(event, real.now(), real).now())
    finally:
        store.close()
    _give_name(unfinished, folder)


def _give_name(unfinished: Path, folder: DeskFolder) -> None:
    """Closing brought everything into one file, which gets its name now; on a full disk a part is left beside it."""
    try:
        if any(part.exists() for part in _parts_of(unfinished)):
            raise FolderError("folder_not_writable", folder=str(folder.path))
        os.replace(unfinished, folder.database)
        keep_names(folder.path)
    except OSError as problem:
        raise FolderError("folder_not_writable", folder=str(folder.path)) from problem


def _remove(unfinished: Path, folder: DeskFolder) -> None:
    """Remove what a broken off attempt left."""
    try:
        for part in (unfinished, *_parts_of(unfinished)):
            part.unlink(missing_ok=True)
    except OSError as problem:
        raise FolderError("folder_not_writable", folder=str(folder.path)) from problem


def _parts_of(database: Path) -> tuple[Path, ...]:
    """What SQLite keeps beside a database while it is open, and after it could not be closed in order."""
    return tuple(database.with_name(database.name + ending) for ending in ("-wal", "-shm"))


def _text_of(event_file: Path) -> str:
    return event_file.read_bytes().decode("utf-8-sig")


@contextmanager
def opened(
    path: Path, *, clock: Clock | None = None, ids: NewId = new_id, tokens: NewToken = new_token, alone: bool = False
) -> Iterator[Desk]:
    """Open a desk folder for the time of a `with`. `alone`: no second window may have it open. Raises DeskError.

    `clock` is the real one, the laptop's when none is given. A live event always has it; a training event that
    sets its clock has that (`clock_of`).
    """
    folder = DeskFolder(path)
    if not folder.has_a_desk:
        raise FolderError("folder_has_no_desk", folder=str(path))
    if alone:
        with folder.lock():
            yield from _desk(folder, clock, ids, tokens)
    else:
        yield from _desk(folder, clock, ids, tokens)


def _desk(folder: DeskFolder, clock: Clock | None, ids: NewId, tokens: NewToken) -> Iterator[Desk]:
    event = read_event(folder.event)
    settings = read_settings(folder.settings)
    store = Store.open(folder.database, folder.read_key())
    try:
        with store.reading() as tx:
            _same_event(event, tx, folder)
            started = datetime.fromisoformat(tx.value(TRAINING_STARTED) or "")
        yield Desk(
            event, store, clock_of(event, started, clock or SystemClock()), read_states(text("states.csv")),
            settings=settings, template=template_named(settings.template), new_id=ids, new_token=tokens,
            name_forms=folder.name_forms,
        )  # fmt: skip
    finally:
        store.close()


def _same_event(event: Event, tx: Reading, folder: DeskFolder) -> None:
    """A desk's log belongs to one event for ever, and its rules are not a text file's to change.

    Whoever edits the file, to move the window or to make a live event a training event, is told so; the file as
    it was is put beside it. Only what changes nothing, such as a comment, passes.
    """
    known = tx.value(EVENT_FILE)
    if known is None or tx.value(EVENT_ID) != event.id:
        raise FolderError("folder_of_another_event", folder=str(folder.path))
    if known != _text_of(folder.event) and read_event_text(known, file=str(folder.event)) != event:
        kept = folder.event.with_name("event.as-made.toml")
        write_whole(kept, known.encode())
        raise FolderError("event_file_changed", file=str(folder.event), kept=str(kept))


def clock_of(event: Event, started: datetime, real: Clock) -> Clock:
    """The clock of an event. A training clock runs on from the moment the folder was made.

    When collection would be over by now, training begins again at the set moment: a training desk is never closed.
    """
    if event.training is None or event.training.clock is None:
        return real
    shown = event.training.clock + (real.now() - started)
    over = max(window.closes for window in event.windows)
    return SetClock(event.training.clock if shown >= over else shown, real)
