"""The table of name forms as one desk uses it: what ships, and the rows that its supervisor added."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from regdesk.collection.entries import Entry, NamesExtended, NamesWithdrawn, Word
from regdesk.collection.pieces import in_pieces
from regdesk.desk.answers import Done
from regdesk.errors import DeskError
from regdesk.names.forms import Forms, Strength, Use, shipped
from regdesk.names.own_forms import (
    OwnRow,
    OwnTable,
    addable,
    as_row,
    read_own,
    typed_forms,
    with_rows,
    without_rows,
    write_own,
)
from regdesk.names.own_judged import Unfit
from regdesk.names.parts import Part, side_of
from regdesk.people.participant import Participant
from regdesk.store.store import Store

__all__ = ["Kept", "Known", "OwnNames", "OwnRow", "Planned", "Touched", "Unfit"]

MOST_COUNTED = 2_000
SHOWN = 50
Stamp = tuple[int, int, int] | None


@dataclass(frozen=True, slots=True)
class Touched:
    """Who on the list bears one of a row's forms. `bearers`: by form, how many. `more`: there may be more.

    `unfit`: why the row cannot be added; None where it can.
    """

    row: OwnRow
    people: int
    bearers: tuple[tuple[str, int], ...]
    shown: tuple[Participant, ...]
    more: bool
    unfit: Unfit | None


@dataclass(frozen=True, slots=True)
class Planned:
    """Rows of a file that can be added, how many say nothing new, and by line why others stay out."""

    good: tuple[OwnRow, ...]
    known: int
    unfit: tuple[tuple[int, Unfit], ...]


@dataclass(frozen=True, slots=True)
class Known:
    """A row that counts at this desk, `own` or shipped; of a shipped one the words of a form are closed up."""

    row: OwnRow
    own: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """What was read of the file, when it looked like `stamp`. `problem`: no line of it could be used."""

    stamp: Stamp
    table: OwnTable
    problem: DeskError | None
    forms: Forms


class OwnNames:
    """Read when it is first needed, and again when the file is another one; safe to use from several threads.

    A file or a row that cannot be used never stops the desk: the shipped table and the good rows go on.
    `file`: None for a desk without a folder.
    """

    def __init__(self, file: Path | None, store: Store) -> None:
        self.file, self._store = file, store
        self._kept: Kept | None = None

    @property
    def forms(self) -> Forms:
        """The table that names are compared by now."""
        return self.now().forms

    def now(self) -> Kept:
        """The rows and the problems of this moment; never raises."""
        stamp = _stamp(self.file)
        kept = self._kept
        if kept is None or kept.stamp != stamp:
            kept = self._kept = self._read(stamp)
        return kept

    def change(
        self, rows: Sequence[OwnRow], *, withdraw: bool, act: str, log: Callable[[str, Word], Entry]
    ) -> Done | Unfit:
        """Add these rows or take them away, or say why not. Raises DeskError; then nothing is changed.

        The entry is written first, in a transaction that the caller ends: when the file cannot be written, there is
        neither. Of many rows there are several, the first with the `act`. The changed table is used from the next
        comparison on.
        """
        table = (without_rows if withdraw else with_rows)(self._usable(), rows, shipped())
        if isinstance(table, Unfit):
            return table
        told = tuple((row.part.value, row.strength.value, " ".join(row.forms)) for row in rows)
        kind: type[NamesWithdrawn | NamesExtended] = NamesWithdrawn if withdraw else NamesExtended
        first, *more = [kind(some) for some in in_pieces(told)]
        done = Done(log(act, first))
        for word in more:
            log("", word)
        assert self.file is not None
        write_own(self.file, table)
        self._kept = None
        return done

    def planned(self, file: Path) -> Planned:
        """What adding the rows of a file would do. Raises DeskError for a file that cannot be used at all."""
        if not file.is_file():
            raise DeskError("name_forms_unreadable", file=file.name)
        other = read_own(file, shipped())
        good, out = addable(self._usable(), other.rows, shipped())
        known = [number for number, unfit in out if unfit.reason == "known"]
        unfit = [*other.unfit, *(one for one in out if one[0] not in known)]
        return Planned(tuple(good), len(known), tuple(sorted(unfit, key=lambda one: one[0])))

    def like(self, text: str, limit: int) -> tuple[Known, ...]:
        """Rows of both tables in which a form begins as typed; every own row for an empty text.

        Own rows first, then what is the same before what is to be looked at.
        """
        begins = tuple(form.replace("+", "") for form in typed_forms(text))
        mine = [Known(row, own=True) for _, row in self.now().table.rows if not begins or _begins(row.words, begins)]
        others = [
            Known(OwnRow(tuple(dict.fromkeys(forms)), kind.part, kind.strength, kind.tradition))
            for kind, forms in shipped().all()
            if begins and _begins(forms, begins)
        ]
        others.sort(key=lambda known: known.row.strength is Strength.LOOK)
        return tuple((mine + others)[:limit])

    def touched(self, row: OwnRow) -> Touched:
        """Who on the list is concerned by a row that may be added."""
        with self._store.reading() as tx:
            names = [form.split("+") for form in row.forms] + [[word] for word in row.words]
            found = tx.bearing(names, MOST_COUNTED)
        borne = [(person, _borne(person, row)) for person in found]
        people = tuple(person for person, forms in borne if forms)
        bearers = tuple((form, sum(form in forms for _, forms in borne)) for form in row.forms)
        answer = with_rows(self.now().table, [row], shipped())
        unfit = answer if isinstance(answer, Unfit) else None
        return Touched(row, len(people), bearers, people[:SHOWN], len(found) == MOST_COUNTED, unfit)

    def _usable(self) -> OwnTable:
        kept = self._kept = self._read(_stamp(self.file))
        if kept.problem:
            raise kept.problem
        return kept.table

    def _read(self, stamp: Stamp) -> Kept:
        if self.file is None or stamp is None:
            return Kept(stamp, OwnTable(), None, shipped())
        try:
            table = read_own(self.file, shipped())
        except DeskError as problem:
            logging.getLogger("regdesk").warning("%s: %s", self.file.name, problem.code)
            return Kept(stamp, OwnTable(), problem, shipped())
        for line, unfit in table.unfit:
            logging.getLogger("regdesk").warning("%s: line %s: %s", self.file.name, line, unfit.reason)
        rows = [as_row(row) for _, row in table.rows]
        return Kept(stamp, table, None, shipped().with_own(rows) if rows else shipped())


def _stamp(file: Path | None) -> Stamp:
    """What tells one state of a file from another: every change is a new file with its own number and time."""
    try:
        told = file.stat() if file else None
    except OSError:
        return None
    return (told.st_mtime_ns, told.st_size, told.st_ino) if told else None


def _begins(words: Sequence[str], begins: Sequence[str]) -> bool:
    return all(any(word.startswith(one) for word in words) for one in begins)


def _borne(person: Participant, row: OwnRow) -> set[str]:
    """The forms of the row that are a name of this person, where the row speaks of it."""
    side = side_of(person.family, person.given)
    fields = {Use.GIVEN: (side.given,), Use.FAMILY: (side.family,), Use.ANY: (side.given, side.family)}[row.part]
    borne = {reading for parts in fields for reading in _readings(parts)}
    return {form for form, word in zip(row.forms, row.words, strict=True) if word in borne}


def _readings(parts: Sequence[Part]) -> set[str]:
    """Every spelling of each part, and of two neighbours written as one."""
    joined = [first.joined(second) for first, second in pairwise(parts)]
    return {reading for part in (*parts, *joined) for reading in part.readings}
