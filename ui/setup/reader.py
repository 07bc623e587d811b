"""The slow half of an import, in the lane "lists": opening, working out, writing; each can be stopped."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event as Flag
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from regdesk.desk import Desk
from regdesk.errors import DeskError, RosterFileError
from regdesk.roster.columns import guess, remembered
from regdesk.roster.files import Listing, open_list
from regdesk.roster.mapping import Mapping, Target
from regdesk.roster.plan import ListPlan
from ui.background import Background

Result = TypeVar("Result")
PHOTO_FOLDERS = ("portraits", "photos")
LOOKED_AT = 200
"""So many notes of a kind a page shows; the rest is counted."""


@dataclass(frozen=True)
class Opened:
    """A list that was opened. `kept`: its mapping was kept from another time. `spoilt`: the kept one was unreadable."""

    listing: Listing
    mapping: Mapping
    kept: bool = False
    spoilt: bool = False


@dataclass(frozen=True)
class Worked:
    """A plan, and the names of those that its notes speak of: by row of the file, and by id on the desk."""

    plan: ListPlan
    by_row: dict[int, str]
    by_id: dict[str, str]


class Reader(QObject):
    """One piece of work at a time counts: what was asked for last. The answer to anything older is dropped.

    `progressed` carries rows done and about how many there are (None when unknown), from the first moment on.
    """

    progressed = Signal(object, int, object)

    def __init__(self, desk: Desk, background: Background, mappings: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._background, self._mappings = desk, background, mappings
        self._stop = Flag()
        self._tells: Callable[[int, int | None], None] = nothing
        self.progressed.connect(self._show_progress)

    def stop(self) -> None:
        """Ask what runs to end; whoever waits for it hears nothing more."""
        self._stop.set()
        self._stop = Flag()

    def open(
        self, path: Path, *, encoding: str | None = None, sheet: str | None = None,
        then: Callable[[Opened], None], failed: Callable[[DeskError], None],
    ) -> None:  # fmt: skip
        """Open a list and find out where its columns go."""
        self._run(lambda _: self._open(path, encoding, sheet), then, failed)

    def work_out(
        self, listing: Listing, mapping: Mapping, *,
        tell: Callable[[int, int | None], None], then: Callable[[Worked], None], failed: Callable[[DeskError], None],
    ) -> None:  # fmt: skip
        """Read a list to its end and say what importing it would do."""
        self._tells = tell
        self._run(lambda stop: self._work_out(listing, mapping, stop), then, failed)

    def take(
        self, plan: ListPlan, photos: Path | None, act: str, *,
        tell: Callable[[int, int | None], None], then: Callable[[object], None], failed: Callable[[DeskError], None],
    ) -> Flag:  # fmt: skip
        """Import; setting the flag that comes back stops it with nothing changed, and `failed` is told."""
        self._tells = tell
        return self._run(
            lambda stop: self._desk.take_list(
                plan, photos=photos, act=act, tell=self._teller(stop), cancelled=stop.is_set
            ),
            then,
            failed,
        )

    def _run(
        self, work: Callable[[Flag], Result], then: Callable[[Result], None], failed: Callable[[DeskError], None]
    ) -> Flag:
        self.stop()
        mine = self._stop

        def answered(result: Result) -> None:
            if self._is_waited_for(mine):
                then(result)

        def refused(problem: Exception) -> None:
            if not isinstance(problem, DeskError):
                raise problem
            if self._is_waited_for(mine):
                failed(problem)

        self._background.run("lists", lambda: work(mine), answered, refused)
        return mine

    def _is_waited_for(self, stop: Flag) -> bool:
        """The window may have been built anew meanwhile, for another language."""
        return shiboken6.isValid(self) and stop is self._stop

    def _teller(self, stop: Flag) -> Callable[[int, int | None], None]:
        """Called on the worker's thread; the signal brings it to the window's."""

        def tell(done: int, of: int | None) -> None:
            with suppress(RuntimeError):  # the window went away in this very moment
                if self._is_waited_for(stop):
                    self.progressed.emit(stop, done, of)

        return tell

    def _show_progress(self, stop: Flag, done: int, of: int | None) -> None:
        if stop is self._stop:
            self._tells(done, of)

    def _open(self, path: Path, encoding: str | None, sheet: str | None) -> Opened:
        listing = open_list(path, encoding=encoding, sheet=sheet)
        try:
            kept = remembered(self._mappings, listing.header)
        except RosterFileError:
            return Opened(listing, guess(listing, self._desk.states), spoilt=True)
        return Opened(listing, kept or guess(listing, self._desk.states), kept=kept is not None)

    def _work_out(self, listing: Listing, mapping: Mapping, stop: Flag) -> Worked:
        photos = photos_beside(listing.path)
        plan = self._desk.plan_list(listing, mapping, photos=photos, tell=self._teller(stop), cancelled=stop.is_set)
        duplicates = plan.duplicates[:LOOKED_AT]
        rows = {one.row for one in duplicates} | {one.other_row for one in duplicates if one.other_row}
        people = [one.other for one in duplicates if one.other]
        people += [one.person for one in plan.collected_differ[:LOOKED_AT]] + list(plan.missing[:LOOKED_AT])
        return Worked(plan, names_of_rows(listing, mapping, rows), self._names(people))

    def _names(self, people: Iterable[str]) -> dict[str, str]:
        return {person: self._desk.row(person).person.full_name for person in people}


def names_of_rows(listing: Listing, mapping: Mapping, rows: set[int]) -> dict[int, str]:
    """The names that some rows of a list give, read once more; nothing when no row is asked for."""
    order = (Target.FULL_NAME, Target.GIVEN, Target.FAMILY)
    places = [n for target in order for n, column in enumerate(mapping.columns) if column.target is target]
    found: dict[int, str] = {}
    for number, cells in listing.rows() if rows else ():
        if number in rows:
            found[number] = " ".join(cells[n].strip() for n in places if n < len(cells) and cells[n].strip())
            if len(found) == len(rows):
                break
    return found


def photos_beside(file: Path) -> Path | None:
    """The folder of pictures beside a list: "portraits" or "photos", None when there is neither."""
    return next((file.parent / name for name in PHOTO_FOLDERS if (file.parent / name).is_dir()), None)


def nothing(_done: int, _of: int | None) -> None:
    """Nobody looks at the progress."""
