"""Keys or a database put back from a backup: told from what was last used here, and taken when a supervisor says so.

Nothing is thrown away: the entries that are in the database stay, those that are lost are named, and the log goes on
under an id of its own, so that no number of a lost entry is ever used twice.
"""

from collections.abc import Callable
from datetime import datetime

from regdesk.chance import NewBytes, NewId, new_bytes, new_id
from regdesk.collection.entries import DeskStarted
from regdesk.collection.opening_words import WentOn
from regdesk.desk.heads import Missing
from regdesk.errors import KeyFileError, StoreError
from regdesk.folder import DeskFolder
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import DeskKeys
from regdesk.store.reading import LAST_RECEIPT, LAST_SLIP, NUMBERS_AFTER
from regdesk.store.store import Store
from regdesk.store.writing import Writing

KEYS_REVISION = "keys revision"
LOG_ID = "desk"
"""Where `Store` finds the id of the log that it writes."""


def same_revision(
    store: Store, keys: DeskKeys, custody: Custody, *, older: bool, new_bytes: NewBytes = new_bytes
) -> None:
    """Let a key file pass that is not older than the one which the database has seen. Raises KeyFileError.

    `older`: a supervisor has said that it shall count; it is then numbered after every one that was used here.
    """
    with store.reading() as tx:
        seen = int(tx.value(KEYS_REVISION) or 0)
    revision = keys.opened.sealed.revision
    if revision < seen and not older:
        raise KeyFileError("key_file_older", file=str(custody.file), revision=revision, seen=seen)
    if revision < seen:
        revision = custody.keep(keys.opened.at_revision(seen + 1, new_bytes)).sealed.revision
    if revision > seen:
        with store.writing() as tx:
            tx.set_value(KEYS_REVISION, str(revision))


def database_older(folder: DeskFolder, missing: Missing) -> StoreError:
    """Which entries are not in the database that was found."""
    return StoreError("database_older", file=str(folder.database), first=missing.first, last=missing.last)


def gone_on(
    store: Store, missing: Missing, again: Callable[[], Store], *, started: DeskStarted, clerk: str, now: datetime,
    ids: NewId = new_id,
) -> Store:  # fmt: skip
    """Begin a new log in a database that lacks entries, and open it again. Raises StoreError."""
    with store.writing() as tx:
        before, _, at = tx.head()
        word = WentOn(store.desk, before, missing.log, missing.first, missing.last)
        _leave_room(tx, missing)
        tx.set_value(LOG_ID, ids())
    store.close()
    store = again()
    with store.writing() as tx:
        for each in (started, word):
            tx.append(None, "", clerk, each, max(now, at or now))
    return store


def _leave_room(tx: Writing, missing: Missing) -> None:
    """Each lost entry may have been a badge, a slip or a receipt: their numbers are not given again."""
    lost = missing.last - missing.first + 1
    tx.set_value(NUMBERS_AFTER, str(max(tx.next_badge_number() - 1 + lost, missing.badge)))
    tx.set_value(LAST_SLIP, str(tx.last_slip() + lost))
    tx.set_value(LAST_RECEIPT, str(int(tx.value(LAST_RECEIPT) or 0) + lost))
