"""The people of a seed, column by column: cells are looked at by the thousand, and those that are alike told once."""

from collections.abc import Callable, Iterable, Sequence
from itertools import repeat
from typing import Any

from regdesk.errors import HubError
from regdesk.store.records import CONTENT, Row, keys_of
from regdesk.sync.roster_rows import CHECKS, LONGEST, content_in, is_hash
from regdesk.sync.seed_frames import damaged

CELL, COLUMN, SAME = "\x1e", "\x1d", "\x1c"
COLUMNS = (*CONTENT, "confirmation_key", "document_key", "content", "sha")
"""What is told of each person; a later regdesk may tell more, and an earlier one less."""
_DEFAULTS = (*content_in('{"id":"0"}'), "", "", "", "")
_SEPARATORS = CELL.encode() + COLUMN.encode() + SAME.encode()
_UNSEEN = bytes(set(range(32)) - set(_SEPARATORS))
_PROVED_EACH = 16
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
    text = CELL.join(map(str, cells))
    bare = text.encode()
    whole = text.count(CELL) < max(len(cells), 1) and COLUMN not in text and SAME not in text
    if bare.translate(None, _UNSEEN) != bare or not whole:
        raise ValueError("signs in the list that no list holds")
    return str(cells[0]) + SAME if len(cells) > 1 and cells.count(cells[0]) == len(cells) else text


def people_in(columns: Sequence[str], body: bytes) -> list[Row]:
    """Rows as `COLUMNS`, each cell looked at. Raises StickError."""
    if body.translate(None, _UNSEEN) != body:
        raise damaged()
    try:
        count, *told = str(body, "utf-8").split(COLUMN)
        found = dict(zip(columns, (_cells(text, int(count)) for text in told), strict=True))
    except ValueError as problem:
        raise damaged() from problem
    wanted = [found.get(name, [default] * int(count)) for name, default in zip(COLUMNS, _DEFAULTS, strict=True)]
    rows = list(zip(*map(_looked_at, COLUMNS, wanted), strict=True))
    return rows if tuple(columns) == COLUMNS and _proved(rows) else _made_anew(rows)


def _cells(text: str, count: int) -> list[str]:
    cells = [text[:-1]] * count if text.endswith(SAME) else text.split(CELL)
    if len(cells) != count:
        raise damaged()
    return cells


def _looked_at(name: str, cells: Sequence[Any]) -> Iterable[Any]:
    """Each cell as it is kept. Days and codes are few: each different one is looked at once, and remembered."""
    if name == "id":
        _must("" not in cells and not "".join(cells).encode().translate(None, _DIGITS))
        return cells
    if name not in _ONE_BY_ONE:
        _must(max(map(len, cells), default=0) <= LONGEST)
        return cells
    kept, different = _KEPT.get(name, {}), set(cells)
    if len(kept) > _REMEMBERED:
        kept.clear()
    for cell in different - kept.keys():
        kept[cell] = _ONE_BY_ONE[name](cell)
    return cells if name in _AS_THEY_ARE else [kept[cell] for cell in cells]


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


def _proved(rows: Sequence[Row]) -> bool:
    """Whether keys and hashes are those that this regdesk would make."""
    return all(keys_of(row[:_KEYS]) == row[_KEYS : _KEYS + 3] for row in rows[::_PROVED_EACH])


def _made_anew(rows: Sequence[Row]) -> list[Row]:
    """Of another version, whose hashes are over other columns."""
    return [(*row[:_KEYS], *keys_of(row[:_KEYS]), row[-1]) for row in rows]
