"""A registration list in JSON: a list of objects, or an object that holds exactly one."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from regdesk.errors import RosterFileError
from regdesk.roster.letters import codec_of

MAX_BYTES = 64 * 1024 * 1024
"""JSON is read whole, and takes about eight times its size in memory."""

DEEPEST = 8
LONGEST_FIELD = 1_000
"""Signs of the names of the fields around a field, joined."""
MAX_COLUMNS = 500
"""As of every list; see `regdesk.roster.files`."""


def read(path: Path, encoding: str) -> tuple[tuple[str, ...], list[tuple[int, list[str]]]]:
    """The names of the fields, in the order in which they first appear, and the rows, numbered from 1.

    A field inside an object is named `outer.inner`; a list of words becomes one text with `; ` between them.
    Raises RosterFileError.
    """
    if path.stat().st_size > MAX_BYTES:
        raise RosterFileError("list_json_too_large", file=path.name, limit=MAX_BYTES >> 20)
    people = [dict(_flat(person, path)) for person in _people(_parsed(path, encoding), path)]
    header = _header(people, path)
    return header, [(n, [person.get(name, "") for name in header]) for n, person in enumerate(people, start=1)]


def _header(people: list[dict[str, str]], path: Path) -> tuple[str, ...]:
    """Each name once, and never more than a list may have: rows are filled up to all of them."""
    header: dict[str, None] = {}
    for person in people:
        header |= dict.fromkeys(person)
        if len(header) > MAX_COLUMNS:
            raise RosterFileError(
                "list_too_many_columns", file=path.name, columns=f"{len(header):,}", limit=MAX_COLUMNS
            )
    return tuple(header)


def _parsed(path: Path, encoding: str) -> Any:
    try:
        return json.loads(path.read_bytes().decode(codec_of(encoding)), parse_int=str, parse_float=str)
    except json.JSONDecodeError as problem:
        raise RosterFileError("list_json_wrong", file=path.name, line=f"{problem.lineno:,}") from problem
    except UnicodeError as problem:
        raise RosterFileError("list_encoding_wrong", file=path.name, encoding=encoding) from problem
    except RecursionError as problem:
        raise RosterFileError("list_json_no_list", file=path.name) from problem


def _people(content: Any, path: Path) -> list[dict[str, Any]]:
    if isinstance(content, dict):
        lists = [value for value in content.values() if isinstance(value, list)]
        content = lists[0] if len(lists) == 1 else None
    if not isinstance(content, list) or not all(isinstance(person, dict) for person in content):
        raise RosterFileError("list_json_no_list", file=path.name)
    if not content:
        raise RosterFileError("list_no_rows", file=path.name)
    return content


def _flat(person: dict[str, Any], path: Path, outer: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    if depth > DEEPEST or len(outer) > LONGEST_FIELD:
        raise RosterFileError("list_json_no_list", file=path.name)
    for name, value in person.items():
        if isinstance(value, dict):
            yield from _flat(value, path, f"{outer}{name}.", depth + 1)
        else:
            yield outer + name, _text(value, path)


def _text(value: Any, path: Path, depth: int = 0) -> str:
    if depth > DEEPEST:
        raise RosterFileError("list_json_no_list", file=path.name)
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case list():
            return "; ".join(_text(part, path, depth + 1) for part in value if not isinstance(part, dict))
        case _:
            return str(value)
