"""The people of a seed, column by column: cells are looked at by the thousand, and those that are alike told once."""

from collections.abc import Callable, Sequence
from itertools import repeat
from typing import Any, NamedTuple

from regdesk.errors import HubError
from regdesk.store.records import CONTENT, Row, keys_of
from regdesk.store.seeding import Columns
from regdesk.sync.roster_rows import CHECKS, LONGEST, content_in, is_hash
from regdesk.sync.seed_frames import damaged

CELL, COLUMN, SAME, FEW = "\x1e", "\x1d", "\x1c", "\x1b"
"""A column is a cell for each row; or the one that all have, and SAME; or the different ones, FEW, and for each row the
mark of its own.
"""
MARKS = "".join(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x100))))
_OFTEN = 4
"""So often a cell must come on the average before it is told once."""
COLUMNS = (*CONTENT, "confirmation_key", "document_key", "content", "sha")
"""What is told of each person; a later regdesk may tell more, and an earlier one less."""
_DEFAULTS = (*content_in('{"id":"0"}'), "", "", "", "")
_SEPARATORS = f"{CELL}{COLUMN}{SAME}{FEW}".encode()
_ANY_SIGN = bytes(range(32))
_UNSEEN = bytes(set(range(32)) - set(_SEPARATORS))
_PROVED_EACH = 32
"""Of so many rows the hash of one is made again: who signed them has made them all."""
_KEYS = len(CONTENT)
_DIGITS = b"0123456789abcdef"
_REMEMBERED = 100_000
_FIRST_FLAG = CONTENT.index("extra") + 1


def people_body(rows: Sequence[Row]) -> bytes:
    """`rows`: as `COLUMNS`. Raises ValueError for what no list holds: signs that part cells."""
    columns = zip(*rows, strict=True) if rows else repeat(())
    told = (_column(cells) for cells, _ in zip(columns, COLUMNS, strict=False))
    return f"{len(rows)}{COLUMN}{COLUMN.join(told)}".encode()


def _column(cells: Sequence[Any]) -> str:
    texts = list(map(str, cells))
    different = list(dict.fromkeys(texts))
    told = CELL.join(different)
    if told.encode().translate(None, _ANY_SIGN) != "".join(different).encode():
        raise ValueError("signs in the list that no list holds")
    if len(texts) > len(different) == 1:
        return told + SAME
    if len(different) > min(len(MARKS), len(texts) // _OFTEN):
        return CELL.join(texts)
    marks = dict(zip(different, MARKS, strict=False))
    return f"{told}{FEW}{''.join(map(marks.__getitem__, texts))}"


def people_in(columns: Sequence[str], body: bytes) -> Columns:
    """The columns `COLUMNS`, each cell looked at. Raises StickError."""
    if body.translate(None, _UNSEEN) != body:
        raise damaged()
    try:
        number, *told = str(body, "utf-8").split(COLUMN)
        count, texts = int(number), dict(zip(columns, told, strict=True))
    except ValueError as problem:
        raise damaged() from problem
    _must(0 < count <= len(body))
    found = [
        _looked_at(name, _Told.of(texts[name], count)) if name in texts else [default] * count
        for name, default in zip(COLUMNS, _DEFAULTS, strict=True)
    ]
    return found if tuple(columns) == COLUMNS and _proved(found) else _made_anew(found)


class _Told(NamedTuple):
    """A column as it came. `different`: its cells, each once where there are few; then `marks` say who has which."""

    text: str
    different: list[str]
    marks: str
    people: int

    @classmethod
    def of(cls, text: str, count: int) -> "_Told":
        told, few, marks = text.rpartition(FEW)
        alike = not few and text.endswith(SAME)
        told = told if few else text.removesuffix(SAME)
        different = told.split(CELL)
        _must(len(marks) == count if few else len(different) == (1 if alike else count))
        _must(SAME not in told and FEW not in told)
        return cls(told, different, marks if few else "", count)

    def rows(self, kept: list[Any]) -> list[Any]:
        """The cell of each row. `kept`: the different ones as they are kept."""
        if not self.marks:
            return kept if len(kept) == self.people else kept * self.people
        try:
            return list(map(dict(zip(MARKS, kept, strict=False)).__getitem__, self.marks))
        except KeyError as problem:
            raise damaged() from problem


def _looked_at(name: str, told: _Told) -> list[Any]:
    """Each cell as it is kept. Days and codes are few: each different one is looked at once, and remembered."""
    if name == "id":
        _must("" not in told.different and not "".join(told.different).encode().translate(None, _DIGITS))
    elif name not in _ONE_BY_ONE:
        _must(_all_short(told.text))
    else:
        return told.rows(_remembered(name, told.different))
    return told.rows(told.different)


def _remembered(name: str, cells: list[str]) -> list[Any]:
    kept = _KEPT.get(name, {})
    if len(kept) > _REMEMBERED:
        kept.clear()
    for cell in set(cells).difference(kept):
        kept[cell] = _ONE_BY_ONE[name](cell)
    return cells if name in _AS_THEY_ARE else [kept[cell] for cell in cells]


def _all_short(text: str) -> bool:
    """Whether no cell is longer than any may be: from each one, some end must be in reach."""
    start = 0
    while len(text) - start > LONGEST:
        start = text.rfind(CELL, start, start + LONGEST + 1) + 1
        if not start:
            return False
    return True


def _must(right: bool) -> None:
    if not right:
        raise damaged()


def _one(name: str) -> Callable[[Any], Any]:
    """Looks at a cell by itself."""
    place = CONTENT.index(name)
    check, flags = CHECKS[place], {"0": 0, "1": 1} if place >= _FIRST_FLAG else {}

    def look(cell: Any) -> Any:
        try:
            return check(flags.get(cell, cell))
        except HubError as problem:
            raise damaged() from problem

    return look


def _sha(cell: str) -> str:
    _must(cell == "" or is_hash(cell))
    return cell


_ONE_BY_ONE: dict[str, Callable[[Any], Any]] = {
    **{
        name: _one(name)
        for name in ("delegation_kind", "accreditation", *CONTENT[CONTENT.index("decided") :])
    },
    "sha": _sha,
}  # fmt: skip
_AS_THEY_ARE = frozenset(("sha", "extra", "decided", "submitted", "born", "document_expires"))
_KEPT: dict[str, dict[Any, Any]] = {name: {} for name in _ONE_BY_ONE if name not in ("sha", "extra")}
"""Days and codes that were looked at; what a list says beside them is somebody's own, and is not kept."""


def _proved(columns: Columns) -> bool:
    """Whether keys and hashes are those that this regdesk would make."""
    some = zip(*(cells[::_PROVED_EACH] for cells in columns), strict=True)
    return all(keys_of(row[:_KEYS]) == row[_KEYS : _KEYS + 3] for row in some)


def _made_anew(columns: Columns) -> Columns:
    """Of another version, whose hashes are over other columns."""
    keys = [keys_of(row) for row in zip(*columns[:_KEYS], strict=True)]
    return [*columns[:_KEYS], *(list(cells) for cells in zip(*keys, strict=True)), columns[-1]]
