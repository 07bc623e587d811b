"""The part of a desk that knows its record: what happened here, whether that is whole, what goes to the auditor."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import BinaryIO

from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import Entry
from regdesk.collection.record_words import RecordGiven
from regdesk.desk import audit, record, seeing
from regdesk.desk.answers import Done, Verified
from regdesk.desk.audit import Export
from regdesk.desk.figures import Figures, figures
from regdesk.desk.staffed import StaffedDesk
from regdesk.errors import FolderError
from regdesk.folder import keep_names
from regdesk.staff.rights import Right


class RecordedDesk(StaffedDesk):
    """A desk whose every act is in its log."""

    def log(self, *, after: int = 0, limit: int | None = None) -> tuple[Entry, ...]:
        """This desk's entries in order, from the one after `after`."""
        with self.store.reading() as tx:
            return tuple(tx.log(after, limit))

    def shown_log(self) -> tuple[Entry, ...]:
        """The same for somebody to read. Raises NotAllowed: entries tell which documents were in a hand."""
        with self.store.reading() as tx:
            seeing.log(self.duty, tx)
            return tuple(tx.log())

    def verify(self, *, every: bool = False, exports: Sequence[Path] = ()) -> Verified:
        """Walk the log of every desk from its first entry; see `record.verify`. Raises FolderError for an export."""
        with self.store.reading() as tx:
            return record.verify(tx, self.store.public, every=every, exports=[Export(path) for path in exports])

    def figures(self, day: date | None = None) -> Figures:
        """What was done here on a day of the event's zone, today by default. Raises NotAllowed."""
        with self.store.reading() as tx:
            self.duty.must(tx, Right.REPORT)
            return figures(tx, day or self.now().date(), self.event.zone)

    def give_record(self, path: Path, *, contents: bool = False, act: str) -> Done | Refusal:
        """Write the auditor's export, for its owner alone. Raises FolderError; an older file stays then.

        Chain and signatures are proved by it without `contents`: only with them does it say who did what to whom.
        """
        with self.store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if refusal := self.duty.against(tx, Right.REPORT):
                return refusal
            given = Done(self._append(tx, None, act, RecordGiven(contents=contents)))
        # apart, so that nobody waits for a large file before something can be written
        with self.store.reading() as tx, written(path) as file:
            audit.export(tx, self.event, self.now(), file.write, self.store.signs, contents=contents)
        return given


@contextmanager
def written(path: Path) -> Iterator[BinaryIO]:
    """A file for its owner alone, under its name only once it is whole. Raises FolderError."""
    beside = path.with_name(path.name + ".new")
    try:
        beside.unlink(missing_ok=True)
        with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
        keep_names(path.parent)
    except OSError as problem:
        raise FolderError("folder_not_writable", folder=str(path.parent)) from problem
    finally:
        beside.unlink(missing_ok=True)
