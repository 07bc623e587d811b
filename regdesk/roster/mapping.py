"""Which column goes where: a value, and the TOML file in which it is kept. It reads no list."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from regdesk.errors import RosterFileError
from regdesk.roster.values import folded, nearest
from regdesk.toml import read_toml


class Target(StrEnum):
    """Where a column can go. Most are fields of `Participant`; the others are worked into them.

    SKIP is not imported, KEEP is kept as it came. FULL_NAME is split. MIDDLE and SECOND_FAMILY are joined to given
    and family name. ORGANISATION and COUNTRY make the delegation when no column has it. REFERENCE is the number that
    never changes; PLACE is the number within a shared confirmation code. TAGS are words such as VIP.
    """

    SKIP = "skip"
    KEEP = "keep"
    REFERENCE = "reference"
    CONFIRMATION = "confirmation"
    PLACE = "place"
    FULL_NAME = "full_name"
    FAMILY = "family"
    SECOND_FAMILY = "second_family"
    GIVEN = "given"
    MIDDLE = "middle"
    HONORIFIC = "honorific"
    TITLE = "title"
    FUNCTION = "function"
    DELEGATION = "delegation"
    DELEGATION_KIND = "delegation_kind"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    CATEGORY = "category"
    CHANNEL = "channel"
    ACCREDITATION = "accreditation"
    DECIDED = "decided"
    SUBMITTED = "submitted"
    BORN = "born"
    NATIONALITY = "nationality"
    SEX = "sex"
    DOCUMENT_KIND = "document_kind"
    DOCUMENT_NUMBER = "document_number"
    DOCUMENT_EXPIRES = "document_expires"
    EMAIL = "email"
    VIP = "vip"
    HOLD = "hold"
    PARLIAMENTARIAN = "parliamentarian"
    BASIS = "basis"
    CONSENT = "consent"
    HOTEL = "hotel"
    LANGUAGE = "language"
    PHOTO = "photo"
    TAGS = "tags"


MANY = frozenset({Target.SKIP, Target.KEEP})
DATES = frozenset({Target.BORN, Target.SUBMITTED, Target.DECIDED, Target.DOCUMENT_EXPIRES})


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `day_first` for dates: 03/04 is 3 April. `form`: of codes, as the screen tells it ("3 letters").

    `lists`: the cells hold several words with `;` between them.
    """

    header: str
    target: Target
    day_first: bool = True
    form: str = ""
    lists: bool = False


@dataclass(frozen=True, slots=True)
class Mapping:
    """The columns of a list in their order, and what the list does not say itself.

    `source` names where the list comes from (people of another source are never "missing" in this one).
    `values`: (target, text) for every row, for what has no column. `words`: (target, word, text): what a word of
    this list means. `shared_codes`: one confirmation code may stand for several people (a group's order).
    """

    source: str
    columns: tuple[Column, ...]
    values: tuple[tuple[Target, str], ...] = ()
    words: tuple[tuple[Target, str, str], ...] = ()
    shared_codes: bool = False

    def has(self, target: Target) -> bool:
        return any(column.target is target for column in self.columns)

    def sent(self, number: int, target: Target) -> "Mapping":
        """The same with one column (from 0) going elsewhere."""
        changed = replace(self.columns[number], target=target)
        return replace(self, columns=(*self.columns[:number], changed, *self.columns[number + 1 :]))


@dataclass(frozen=True, slots=True)
class Mistake:
    """Why a mapping cannot be used, or (`grave` False) what to think of; `reason` is a key of ROSTER."""

    reason: str
    grave: bool = True
    target: Target | None = None
    count: int = 0


def mistakes(mapping: Mapping) -> tuple[Mistake, ...]:
    """What is wrong with a mapping before any row is looked at, gravest first."""
    times = Counter(column.target for column in mapping.columns if column.target not in MANY)
    found = [Mistake("two_columns", target=target, count=count) for target, count in times.items() if count > 1]
    if not (mapping.has(Target.FAMILY) or mapping.has(Target.FULL_NAME)):
        found.insert(0, Mistake("no_family_column"))
    given = {target for target, _ in mapping.values}
    if not mapping.has(Target.ACCREDITATION) and Target.ACCREDITATION not in given:
        found.append(Mistake("no_accreditation_column", grave=False))
    return tuple(found)


def signature(header: Iterable[str]) -> str:
    """Names a list by its header, whatever the order, case and accents of the columns: 16 hexadecimal digits."""
    return hashlib.sha256("\n".join(sorted(folded(name) for name in header)).encode()).hexdigest()[:16]


def fitted(mapping: Mapping, header: tuple[str, ...]) -> Mapping:
    """The mapping for a file whose columns may stand in another order, or are more. Raises RosterFileError."""
    waiting: dict[str, list[Column]] = {}
    for column in mapping.columns:
        waiting.setdefault(folded(column.header), []).append(column)
    columns = tuple(_next(waiting.get(folded(name)), name) for name in header)
    left = [column.header for rest in waiting.values() for column in rest if column.target is not Target.SKIP]
    if left:
        raise RosterFileError("mapping_other_file", column=left[0])
    return replace(mapping, columns=columns)


def _next(waiting: list[Column] | None, name: str) -> Column:
    return replace(waiting.pop(0), header=name) if waiting else Column(name, Target.SKIP)


def read_mapping(path: Path) -> Mapping:
    """Read a mapping file. Raises RosterFileError with the word that is wrong."""
    try:
        content = read_toml(path)
    except OSError as problem:
        raise RosterFileError("file_unreadable", file=str(path)) from problem
    except ValueError as problem:
        raise RosterFileError("mapping_unreadable", file=path.name) from problem
    try:
        return _mapping(content, path)
    except (KeyError, TypeError, AttributeError) as problem:
        raise RosterFileError("mapping_unreadable", file=path.name) from problem


def _mapping(content: dict[str, Any], path: Path) -> Mapping:
    return Mapping(
        source=str(content["source"]),
        columns=tuple(_column(column, path) for column in content["column"]),
        values=tuple((_target(name, path), str(text)) for name, text in content.get("values", {}).items()),
        words=tuple(
            (_target(name, path), word, str(text))
            for name, words in content.get("words", {}).items()
            for word, text in words.items()
        ),
        shared_codes=content.get("shared_codes", False) is True,
    )


def _column(column: dict[str, Any], path: Path) -> Column:
    return Column(
        header=str(column["header"]),
        target=_target(column["target"], path),
        day_first=column.get("day_first", True) is True,
        form=str(column.get("form", "")),
        lists=column.get("lists", False) is True,
    )


def _target(name: object, path: Path) -> Target:
    try:
        return Target(str(name))
    except ValueError as problem:
        meant = nearest(str(name), Target)
        raise RosterFileError("mapping_target_unknown", file=path.name, word=name, nearest=meant) from problem


def write_mapping(path: Path, mapping: Mapping) -> None:
    """Write a mapping for the next time. Raises RosterFileError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(mapping_text(mapping), encoding="utf-8")
    except OSError as problem:
        raise RosterFileError("mapping_not_written", file=str(path)) from problem


def mapping_text(mapping: Mapping) -> str:
    """The mapping as a TOML file that a person can read and change."""
    head = [f"source = {_quoted(mapping.source)}", f"shared_codes = {str(mapping.shared_codes).lower()}"]
    values = [f"{target} = {_quoted(text)}" for target, text in mapping.values]
    words = [f"{target}.{_quoted(word)} = {_quoted(text)}" for target, word, text in mapping.words]
    parts = [head, *([["[values]", *values]] if values else []), *([["[words]", *words]] if words else [])]
    parts += [_column_lines(column) for column in mapping.columns]
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _column_lines(column: Column) -> list[str]:
    lines = ["[[column]]", f"header = {_quoted(column.header)}", f"target = {_quoted(column.target)}"]
    lines += [f"day_first = {str(column.day_first).lower()}"] if column.target in DATES else []
    lines += [f"form = {_quoted(column.form)}"] if column.form else []
    return lines + (["lists = true"] if column.lists else [])


def _quoted(text: str) -> str:
    """A TOML string; JSON writes the same, but for the one sign that TOML does not take as it is."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def remember(folder: Path, header: tuple[str, ...], mapping: Mapping) -> Path:
    """Keep a mapping for all lists with this header. Raises RosterFileError."""
    path = folder / f"{signature(header)}.toml"
    write_mapping(path, mapping)
    return path


def remembered(folder: Path, header: tuple[str, ...]) -> Mapping | None:
    """The mapping kept for lists with this header, or None. Raises RosterFileError when it is damaged."""
    path = folder / f"{signature(header)}.toml"
    return fitted(read_mapping(path), header) if path.exists() else None
