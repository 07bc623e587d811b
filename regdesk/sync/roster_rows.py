"""People as they travel: a JSON object with a value for each column, read by later and earlier versions alike.

What comes is looked at before it goes into a table: a column of a later version is left out, one that an earlier
version lacked is as it is for who says nothing of it, and what no list ever holds is refused.
"""

import json
from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from regdesk.errors import DeskError, HubError
from regdesk.people.participant import Accreditation, DelegationKind, Participant
from regdesk.store.coming import Ready, ready
from regdesk.store.records import CONTENT, Row, content_of
from regdesk.sync.roster_port import RowThere

LONGEST = 4_000
"""Letters in one cell; the widest that any list may hold is far below (`regdesk.roster.values`)."""
LONGEST_EXTRA = 65_536
_DATES = frozenset(("decided", "submitted", "born", "document_expires"))
_FLAGS = frozenset(CONTENT[CONTENT.index("extra") + 1 :])
_KNOWN = {
    "delegation_kind": frozenset(kind.value for kind in DelegationKind),
    "accreditation": frozenset(decision.value for decision in Accreditation),
}
_NOTHING_SAID = content_of(Participant(id="", source="", source_ref=""))
_DEFAULTS = dict(zip(CONTENT, _NOTHING_SAID, strict=True))
_DIGITS = frozenset("0123456789abcdef")
_HASH = 64


def unreadable() -> DeskError:
    return HubError("list_row_unreadable")


def told_of(content: Row) -> str:
    """How the columns `records.CONTENT` travel: what says nothing is left out."""
    said = {name: value for name, value in zip(CONTENT, content, strict=True) if value != _DEFAULTS[name]}
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def ready_of(row: RowThere) -> Ready:
    """A row as it goes into the tables. Raises HubError when it is none."""
    content = content_in(row.content)
    if content[CONTENT.index("id")] != row.id or not (row.sha == "" or is_hash(row.sha)):
        raise unreadable()
    return ready(content, row.sha)


def is_hash(text: str) -> bool:
    return len(text) == _HASH and _DIGITS.issuperset(text)


def content_in(text: str) -> Row:
    """The columns `records.CONTENT` of somebody who comes as JSON. Raises HubError."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise unreadable() from problem
    if not isinstance(told, dict):
        raise unreadable()
    return checked([told.get(name, _DEFAULTS[name]) for name in CONTENT])


def checked(values: Sequence[object]) -> Row:
    """The values of `records.CONTENT`, each looked at. Raises HubError."""
    row = tuple(check(value) for check, value in zip(CHECKS, values, strict=True))
    if not (row[0] and _DIGITS.issuperset(row[0])):
        raise unreadable()
    return row


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST or not _fits(value):
        raise unreadable()
    return value


def _fits(text: str) -> bool:
    """Whether it can be kept at all, and stays apart from its neighbours where it is hashed."""
    return text.isprintable() or not any(letter < " " or "\ud800" <= letter <= "\udfff" for letter in text)


@lru_cache(maxsize=65_536)
def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _day(value: object) -> str:
    if not isinstance(value, str) or (value and not _is_day(value)):
        raise unreadable()
    return value


def _flag(value: object) -> int:
    if value not in (0, 1):
        raise unreadable()
    return 1 if value else 0


def _extra(value: object) -> str:
    """The other columns of the list: JSON in JSON, pairs of texts."""
    if value == "":
        return ""
    try:
        pairs = json.loads(value) if isinstance(value, str) and len(value) <= LONGEST_EXTRA else None
    except (ValueError, RecursionError) as problem:
        raise unreadable() from problem
    if not isinstance(pairs, list) or not all(map(_is_pair, pairs)):
        raise unreadable()
    return str(value)


def _is_pair(pair: Any) -> bool:
    return isinstance(pair, list) and len(pair) == 2 and all(isinstance(part, str) and _fits(part) for part in pair)


def _code(name: str) -> Callable[[object], str]:
    """A word that a later version has more of stands for the most cautious of the known ones."""
    known, otherwise = _KNOWN[name], str(_DEFAULTS[name])
    return lambda value: value if isinstance(value, str) and value in known else otherwise


def _check_of(name: str) -> Callable[[object], Any]:
    if name in _KNOWN:
        return _code(name)
    if name == "extra":
        return _extra
    if name in _DATES:
        return _day
    return _flag if name in _FLAGS else _text


CHECKS = tuple(map(_check_of, CONTENT))
"""What looks at a cell of each of `records.CONTENT`: gives the value that is kept, or raises HubError."""
