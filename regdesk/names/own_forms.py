"""A desk's own rows of the table of name forms: read, written, judged before they count. It knows no desk and no log.

The file is of the shape that `regdesk.names.forms` tells. Its lines are kept as they stand, good or not; a row that
cannot be used stays out with its reason, and every other row counts. Reasons have their sentences in
`regdesk.sentences.name_forms`.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from regdesk.errors import DeskError
from regdesk.folder import write_whole
from regdesk.names.forms import COLUMNS, Forms, Row, Strength, Use
from regdesk.names.own_judged import Unfit, apart_in_table, bridged
from regdesk.people.letters import plain
from regdesk.people.names import APOSTROPHES, HYPHENS
from regdesk.spreadsheet import bare, defended
from regdesk.unseen import plain_line

MOST_FORMS, LONGEST_FORM, SHORTEST_FORM, MOST_ROWS, LONGEST_ORIGIN = 40, 40, 2, 5_000, 60
_FORM = re.compile(r"[A-Z]+(?:\+[A-Z]+){0,2}")
_BETWEEN = re.compile(r"[,;=/|\n\t]+")
_INSIDE = re.compile(rf"[\s+{re.escape(HYPHENS)}]+")
_NOTHING = dict.fromkeys(map(ord, APOSTROPHES))


@dataclass(frozen=True, slots=True)
class OwnRow:
    """Forms of one name, capitals A to Z, `+` between the words of one form; the order tells nothing.

    `origin`: where the forms come from, for people only: unlike the tradition of a shipped row it opens no language.
    """

    forms: tuple[str, ...]
    part: Use = Use.GIVEN
    strength: Strength = Strength.SAME
    origin: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """The forms as names are compared: those of two words closed up."""
        return tuple(form.replace("+", "") for form in self.forms)

    @property
    def uses(self) -> tuple[Use, ...]:
        return (Use.GIVEN, Use.FAMILY) if self.part is Use.ANY else (self.part,)

    @property
    def said(self) -> tuple[Use, Strength, frozenset[str]]:
        """What the row says, whoever wrote it and in whatever order."""
        return self.part, self.strength, frozenset(self.forms)


@dataclass(frozen=True, slots=True)
class OwnTable:
    """`lines`: the file as it stands, its first line too. Rows and reasons carry the number of their line, from 1."""

    lines: tuple[str, ...] = (",".join(COLUMNS),)
    rows: tuple[tuple[int, OwnRow], ...] = ()
    unfit: tuple[tuple[int, Unfit], ...] = ()
    _told: frozenset[tuple[Use, Strength, frozenset[str]]] = field(default=frozenset(), repr=False)

    def has(self, row: OwnRow) -> bool:
        return row.said in self._told


def typed_forms(text: str) -> tuple[str, ...]:
    """Forms as a person types them, in any letters and each once: `Zuzka, Zuzana` or `zuzka zuzana`.

    Commas, semicolons, slashes or lines part forms; where there are none, spaces do. `de Klerk` becomes `DE+KLERK`.
    """
    told = _BETWEEN.split(text) if _BETWEEN.search(text.strip()) else text.split()
    return tuple(dict.fromkeys(form for one in told if (form := _form(one))))


def _form(text: str) -> str:
    words = (plain(word) for word in _INSIDE.split(text.translate(_NOTHING)))
    return "+".join(word for word in words if word)


def read_own(file: Path, shipped: Forms) -> OwnTable:
    """The rows of a file, none where there is no file. Raises DeskError when no line of it can be used."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return OwnTable()
    except (OSError, UnicodeError) as problem:
        raise DeskError("name_forms_unreadable", file=file.name) from problem
    lines = tuple(text.splitlines())
    if not lines or _cells(lines[0]) != COLUMNS:
        raise DeskError("name_forms_columns", file=file.name)
    return table_of(lines, shipped)


def write_own(file: Path, table: OwnTable) -> None:
    """Write the whole file, for its owner alone; a power cut leaves the old one or the new one. Raises FolderError."""
    write_whole(file, "".join(line + "\n" for line in table.lines).encode())


def table_of(lines: Sequence[str], shipped: Forms) -> OwnTable:
    """Judge each line after the first beside the shipped table and the good lines before it."""
    rows: list[tuple[int, OwnRow]] = []
    unfit: list[tuple[int, Unfit]] = []
    neighbours = Neighbours(shipped)
    for number, line in enumerate(lines[1:], start=2):
        if not line.strip():
            continue
        row = _row(_cells(line))
        reason = row if isinstance(row, Unfit) else neighbours.against(row)
        if isinstance(row, Unfit) or reason:
            unfit.append((number, reason or Unfit("cells")))
        else:
            rows.append((number, row))
            neighbours.add(row)
    return OwnTable(tuple(lines), tuple(rows), tuple(unfit), frozenset(row.said for _, row in rows))


def with_rows(table: OwnTable, added: Iterable[OwnRow], shipped: Forms) -> OwnTable | Unfit:
    """The table with further rows at its end, or why one of them cannot be added."""
    good, out = addable(table, enumerate(added), shipped)
    return out[0][1] if out else table_of([*table.lines, *map(line_of, good)], shipped)


def addable(
    table: OwnTable, rows: Iterable[tuple[int, OwnRow]], shipped: Forms
) -> tuple[list[OwnRow], list[tuple[int, Unfit]]]:
    """Of numbered rows those that can be added one after the other, and why each of the others cannot."""
    neighbours = Neighbours(shipped, (row for _, row in table.rows))
    good: list[OwnRow] = []
    out: list[tuple[int, Unfit]] = []
    for number, row in rows:
        if reason := misspelt(row) or neighbours.says_already(row) or neighbours.against(row):
            out.append((number, reason))
        else:
            neighbours.add(row)
            good.append(row)
    return good, out


def without_rows(table: OwnTable, dropped: Iterable[OwnRow], shipped: Forms) -> OwnTable | Unfit:
    """The table without every line that says what one of these rows says; no other line is touched."""
    told = {row.said for row in dropped}
    numbers = {number for number, row in table.rows if row.said in told}
    if told - {row.said for _, row in table.rows}:
        return Unfit("not_there")
    return table_of([line for number, line in enumerate(table.lines, start=1) if number not in numbers], shipped)


def line_of(row: OwnRow) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="").writerow(
        [defended(_on_one_line(row.origin)), row.part, row.strength, " ".join(row.forms)]
    )
    return text.getvalue()


def _on_one_line(origin: str) -> str:
    return " ".join(plain_line(origin).split())[:LONGEST_ORIGIN].rstrip()


def misspelt(row: OwnRow) -> Unfit | None:
    """Why these forms are no row, whatever the tables say."""
    if len(row.forms) > MOST_FORMS:
        return Unfit("many", {"most": str(MOST_FORMS)})
    if odd := next((form for form in row.forms if not _FORM.fullmatch(form)), None):
        return Unfit("letters", {"form": odd})
    if short := next((form for form in row.forms if len(form.replace("+", "")) < SHORTEST_FORM), None):
        return Unfit("short", {"form": short})
    if long := next((form for form in row.forms if len(form) > LONGEST_FORM), None):
        return Unfit("long", {"form": long[:LONGEST_FORM]})
    return None if len(set(row.words)) > 1 else Unfit("one_form")


class Neighbours:
    """The tables that a row is judged by: the shipped one, and the own rows that were found good before."""

    def __init__(self, shipped: Forms, own: Iterable[OwnRow] = ()) -> None:
        self._shipped = shipped
        self._own: list[OwnRow] = []
        self._beside: dict[str, list[OwnRow]] = {}
        for row in own:
            self.add(row)

    def add(self, row: OwnRow) -> None:
        self._own.append(row)
        for word in row.words:
            self._beside.setdefault(word, []).append(row)

    def against(self, row: OwnRow) -> Unfit | None:
        """Why the row may not count: with it, two names that the shipped table keeps apart would be one.

        A row that is to be looked at cannot do that, whatever its forms: own rows take nothing from what the shipped
        table tells apart.
        """
        if len(self._own) >= MOST_ROWS:
            return Unfit("full", {"most": str(MOST_ROWS)})
        if row.strength is Strength.LOOK:
            return None
        return apart_in_table(row.words, row.uses, self._shipped) or self._bridge(row)

    def says_already(self, row: OwnRow) -> Unfit | None:
        """Why the row is not needed: one that counts already says all of it."""
        shipped = any(_covers(kind, forms, row) for kind, forms in self._shipped.rows_holding(row.words[0]))
        own = any(
            other.part in (row.part, Use.ANY) and other.strength in (row.strength, Strength.SAME)
            and set(row.words) <= set(other.words)
            for other in self._beside.get(row.words[0], ())
        )  # fmt: skip
        return Unfit("known") if shipped or own else None

    def _bridge(self, row: OwnRow) -> Unfit | None:
        names = self._names(row.words)
        for word in row.words:
            if not self._shipped.holds(word):
                sure = [other for other in self._beside.get(word, ()) if other.strength is Strength.SAME]
                beside = self._names(form for other in sure for form in other.words)
                if reason := bridged(word, beside, names, self._shipped):
                    return reason
        return None

    def _names(self, words: Iterable[str]) -> set[str]:
        """Those of the words that are names of the shipped table."""
        return {word for word in words if self._shipped.holds(word)}


def _covers(kind: Row, forms: Sequence[str], row: OwnRow) -> bool:
    sure = kind.strength in (row.strength, Strength.SAME)
    return sure and kind.part in (row.part, Use.ANY) and set(row.words) <= set(forms)


def as_row(row: OwnRow) -> tuple[Row, Sequence[str]]:
    """An own row as the table of forms holds it."""
    return Row(row.origin, row.part, row.strength, own=True), row.words


def _cells(line: str) -> list[str]:
    try:
        return next(csv.reader([line]), [])
    except csv.Error:
        return []


def _row(cells: Sequence[str]) -> OwnRow | Unfit:
    if len(cells) != len(COLUMNS):
        return Unfit("cells")
    if cells[1] not in list(Use) or cells[2] not in list(Strength):
        return Unfit("words")
    row = OwnRow(tuple(cells[3].split()), Use(cells[1]), Strength(cells[2]), _on_one_line(bare(cells[0])))
    return misspelt(row) or row
