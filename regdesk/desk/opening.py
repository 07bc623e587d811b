"""Making a desk folder for an event, and opening one: the place where a desk's parts are joined."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from regdesk.chance import NewId, NewToken, new_id, new_token
from regdesk.clock import Clock, SetClock, SystemClock
from regdesk.collection.entries import DeskStarted
from regdesk.desk.desk import Desk
from regdesk.desk.forgetting import forget_people
from regdesk.desk.heads import Heads, remembering
from regdesk.desk.left_pages import clear_pages
from regdesk.desk.restored import database_older, gone_on, same_revision
from regdesk.desk.stand_in import usable
from regdesk.desk.unsealing import Held, Unseal, door_of, held_keys, make_keys, no_phrase
from regdesk.desk.wiped import not_wiped
from regdesk.errors import FolderError, KeyWrong
from regdesk.event.event import Event
from regdesk.event.file import read_event, read_event_text
from regdesk.folder import DeskFolder, keep_names, write_whole
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import DeskKeys
from regdesk.keys.keyring import Keyring, NoKeyring
from regdesk.people.states import read_states
from regdesk.resources import text
from regdesk.settings import Settings, read_settings, write_settings
from regdesk.store.reading import Reading
from regdesk.store.store import Store

EVENT_ID = "event"
EVENT_FILE = "event file"
TRAINING_STARTED = "training clock started at"


def make_desk(
    path: Path, event_file: Path, settings: Settings, *, unseal: Unseal = no_phrase, clock: Clock | None = None
) -> None:
    """Make a desk folder: the event file, a database and its keys. Raises DeskError; an existing desk stays.

    The keys of a live event are in the sealed file that `unseal` makes or opens. Those of a training event, whose
    people are invented, lie in the clear beside the database (mode 0600), so that nobody types a phrase to learn.
    There is a desk only when all of it is there: the database gets its name last.
    """
    event = read_event(event_file)
    folder = DeskFolder(path)
    _has_no_desk(folder)
    folder.make()
    with folder.lock():
        _has_no_desk(folder)
        keys = make_keys(folder, event, unseal)
        try:
            folder.take_event(event_file)
            write_settings(folder.settings, settings)
            _make_database(folder, keys, settings, clock or SystemClock())
        finally:
            keys.wipe()


def _has_no_desk(folder: DeskFolder) -> None:
    not_wiped(folder)
    if folder.has_a_desk:
        raise FolderError("folder_has_a_desk", folder=str(folder.path))


def _make_database(folder: DeskFolder, keys: Held, settings: Settings, real: Clock) -> None:
    event = read_event(folder.event)
    unfinished = folder.database.with_suffix(".unfinished")
    _remove(unfinished, folder)
    store = Store.create(unfinished, keys.database.reveal(), desk=new_id(), signs=keys.pair)
    try:
        with store.writing() as tx:
            tx.set_value(EVENT_ID, event.id)
            tx.set_value(EVENT_FILE, _text_of(folder.event))
            tx.set_value(TRAINING_STARTED, real.now().isoformat())
            started = DeskStarted(event.id, settings.desk_number, store.public)
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
    path: Path, *, unseal: Unseal = no_phrase, keyring: Keyring | None = None, older: bool = False,
    clock: Clock | None = None, ids: NewId = new_id, tokens: NewToken = new_token, alone: bool = False,
) -> Iterator[Desk]:  # fmt: skip
    """Open a desk folder for the time of a `with`. `alone`: no second window may have it open. Raises DeskError.

    `unseal` opens the keys of a sealed desk; `keyring` is where the end of its log is remembered beside the folder.
    `older`: a supervisor has said that a database from a backup shall count (`regdesk.desk.restored`). `clock` is the
    real one, the laptop's when none is given. A live event always has it; a training event that sets its clock has
    that (`clock_of`).
    """
    folder, real = DeskFolder(path), clock or SystemClock()
    with folder.lock() if alone and folder.has_a_desk else nullcontext():
        event, settings, keys = _checked(folder, unseal, keyring)
        how = _Opening(event, settings, keyring or NoKeyring(), older, alone, real)
        try:
            with _store(folder, keys, how) as store:
                settings, template, stand_in = usable(folder, settings)
                yield Desk(
                    event, store, _clock(folder, event, store, real), read_states(text("states.csv")),
                    settings=settings, template=template, new_id=ids, new_token=tokens, name_forms=folder.name_forms,
                    stand_in=stand_in,
                )  # fmt: skip
        finally:
            keys.wipe()


@dataclass(frozen=True, slots=True)
class _Opening:
    event: Event
    settings: Settings
    keyring: Keyring
    older: bool
    alone: bool
    real: Clock


def _checked(folder: DeskFolder, unseal: Unseal, keyring: Keyring | None) -> tuple[Event, Settings, Held]:
    """Everything that can be wrong before a phrase is tried."""
    not_wiped(folder, keyring)
    door = door_of(folder)
    event = read_event(folder.event)
    return event, read_settings(folder.settings), held_keys(folder, door, unseal)


@contextmanager
def _store(folder: DeskFolder, keys: Held, how: _Opening) -> Iterator[Store]:
    """The database, found to be the one that was last used here; closed, and what was read of it forgotten."""
    store = _of_these_keys(folder, keys)
    try:
        if keys.sealed is None:
            yield store
            return
        folder.remove_keys_in_the_clear()
        store = _whole(folder, store, keys, keys.sealed, how)
        with remembering(Heads(folder, keys.sealed, how.keyring), store), _pages_cleared(folder, store, how):
            yield store
    finally:
        store.close()
        if keys.sealed:
            forget_people()


@contextmanager
def _pages_cleared(folder: DeskFolder, store: Store, how: _Opening) -> Iterator[None]:
    """When the window of a live event closes, no badge and no slip is left in the folder of a folder printer.

    Another printer may have been chosen meanwhile.
    """
    try:
        yield
    finally:
        if how.alone and how.event.training is None:
            clear_pages(store, read_settings(folder.settings))


def _whole(folder: DeskFolder, store: Store, keys: Held, sealed: DeskKeys, how: _Opening) -> Store:
    same_revision(store, sealed, Custody(folder.keys, how.keyring), older=how.older)
    heads = Heads(folder, sealed, how.keyring)
    missing = heads.missing(store)
    if missing and not how.older:
        raise database_older(folder, missing)
    if missing:
        started = DeskStarted(how.event.id, how.settings.desk_number, store.public)
        again = partial(_of_these_keys, folder, keys)
        store = gone_on(store, missing, again, started=started, clerk=how.settings.clerk, now=how.real.now())
    return store


def _of_these_keys(folder: DeskFolder, keys: Held) -> Store:
    try:
        return Store.open(folder.database, keys.database.reveal(), signs=keys.pair)
    except KeyWrong as problem:
        if keys.sealed:
            raise KeyWrong("database_other_keys", file=str(folder.database)) from problem
        raise


def _clock(folder: DeskFolder, event: Event, store: Store, real: Clock) -> Clock:
    with store.reading() as tx:
        _same_event(event, tx, folder)
        return clock_of(event, datetime.fromisoformat(tx.value(TRAINING_STARTED) or ""), real)


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
