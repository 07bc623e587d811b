"""Making a desk folder for an event, and opening one: the place where a desk's parts are joined."""

import shutil
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
from regdesk.event.file import read_event
from regdesk.folder import DeskFolder
from regdesk.people.states import read_states
from regdesk.resources import text
from regdesk.settings import Settings, read_settings, write_settings
from regdesk.store.store import Store

EVENT_ID = "event"
TRAINING_STARTED = "training clock started at"


def make_desk(path: Path, event_file: Path, settings: Settings, *, clock: Clock | None = None) -> None:
    """Make a desk folder: the event file, a database and its key (mode 0600). Raises DeskError; an existing desk stays.

    The key is made here and kept beside the database until staff accounts hold it under a pass phrase.
    """
    event = read_event(event_file)
    folder = DeskFolder(path)
    if folder.database.exists():
        raise FolderError("folder_has_a_desk", folder=str(path))
    folder.make()
    shutil.copyfile(event_file, folder.event)
    write_settings(folder.settings, settings)
    key = folder.read_key() if folder.key_file.exists() else new_key()
    if not folder.key_file.exists():
        folder.write_key(key)
    store = Store.create(folder.database, key, desk=new_id())
    real = clock or SystemClock()
    with store.writing() as tx:
        tx.set_value(EVENT_ID, event.id)
        tx.set_value(TRAINING_STARTED, real.now().isoformat())
        started = DeskStarted(event.id, settings.desk_number)
        tx.append(None, "", settings.clerk, started, clock_of(event, real.now(), real).now())
    store.close()


@contextmanager
def opened(
    path: Path, *, clock: Clock | None = None, ids: NewId = new_id, tokens: NewToken = new_token, alone: bool = False
) -> Iterator[Desk]:
    """Open a desk folder for the time of a `with`. `alone`: no second window may have it open. Raises DeskError.

    `clock` is the real one, the laptop's when none is given. A live event always has it; a training event that
    sets its clock has that (`clock_of`).
    """
    folder = DeskFolder(path)
    if not folder.database.exists():
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
            _same_event(event, tx.value(EVENT_ID), folder)
            started = datetime.fromisoformat(tx.value(TRAINING_STARTED) or "")
        yield Desk(
            event, store, clock_of(event, started, clock or SystemClock()), read_states(text("states.csv")),
            settings=settings, template=template_named(settings.template), new_id=ids, new_token=tokens,
        )  # fmt: skip
    finally:
        store.close()


def _same_event(event: Event, known: str | None, folder: DeskFolder) -> None:
    """A desk's log belongs to one event for ever; another event needs another folder."""
    if known != event.id:
        raise FolderError("folder_of_another_event", folder=str(folder.path))


def clock_of(event: Event, started: datetime, real: Clock) -> Clock:
    """The clock of an event. A training clock runs on from the moment the folder was made.

    When collection would be over by now, training begins again at the set moment: a training desk is never closed.
    """
    if event.training is None or event.training.clock is None:
        return real
    shown = event.training.clock + (real.now() - started)
    over = max(window.closes for window in event.windows)
    return SetClock(event.training.clock if shown >= over else shown, real)
