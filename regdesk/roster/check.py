"""From rows to people: a thousand rows at a time, column by column, each cell read once however often it comes.

A row gives the content of one participant, or problems in words. Nothing here opens a file or knows the desk.
"""

import json
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import repeat
from typing import cast

from regdesk.event.event import Event
from regdesk.people.participant import Accreditation
from regdesk.people.spelling import folded as words_of
from regdesk.people.states import States
from regdesk.roster.belonging import Belonging, Belongings, Said
from regdesk.roster.clean import clean_column
from regdesk.roster.contents import CONTENT, FLAGS, Content, source_hash
from regdesk.roster.mapping import Column, Target
from regdesk.roster.mapping import Mapping as ColumnMapping
from regdesk.roster.person_names import forms_of_address, parts_of_name
from regdesk.roster.readings import readings, words_for
from regdesk.roster.tally import Tally
from regdesk.roster.unfit import unfit_in
from regdesk.roster.values import Reading, folded

Cells = Sequence[str]
TEXTS_SHARED = 200_000
"""Names and functions repeat themselves; a list without repetition is not remembered for nothing."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row stays out. `reason` is a key of `regdesk.sentences.ROSTER`; `facts` are the row's own words."""

    row: int
    reason: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Checked:
    """Some rows, checked: their numbers, what identifies them, their contents, and what is wrong with them.

    The first three are as long as the rows. `names`: the hash of the folded names with the birth date, 0 where there
    is none (`name_key`).
    """

    numbers: Sequence[int]
    contents: Sequence[Content]
    names: Sequence[int]
    problems: Sequence[Problem]
    notices: Sequence[Problem]


class Checker:
    """Checks the rows of one list. `tally` counts what the columns hold; `photos`: the pictures that are there."""

    def __init__(
        self, mapping: ColumnMapping, event: Event, states: States, photos: Container[object] | None = None
    ) -> None:
        self.mapping = mapping
        self.tally = Tally(mapping, photos)
        self._width = len(mapping.columns)
        self._places = {column.target: n for n, column in enumerate(mapping.columns)}
        self._kept = [n for n, c in enumerate(mapping.columns) if c.target in (Target.KEEP, Target.TAGS)]
        self._values = dict(mapping.values)
        self._readings = readings(mapping, event, states)
        self._belongings = _Remembered(Belongings(event, states, words_for(mapping, Target.CATEGORY)).of)
        self._extras = _Extras([mapping.columns[n] for n in self._kept])
        self._source = source_hash(mapping.source)
        self._codes: dict[str, int] = {}
        self._texts: dict[str, str] = {}

    def check(self, numbers: Sequence[int], rows: Sequence[Sequence[str]]) -> Checked:
        """Check some rows (at least one), given in the order of the file."""
        batch = _Batch(self, numbers, rows)
        return batch.checked()

    # What follows is for the batch alone.

    def columns_of(self, rows: Sequence[Sequence[str]]) -> tuple[list[Cells], list[Cells]]:
        """The rows turned into columns, as they came and cleaned; short rows are filled up, what is too much is cut."""
        if set(map(len, rows)) != {self._width}:
            rows = [[*row[: self._width], *repeat("", self._width - len(row))] for row in rows]
        raw: list[Cells] = list(zip(*rows, strict=True))
        return raw, [
            raw[n] if column.target is Target.SKIP else clean_column(raw[n])
            for n, column in enumerate(self.mapping.columns)
        ]

    def cells(self, columns: list[Cells], target: Target) -> Cells:
        """The cells of a target: its column, or the value that the mapping gives for every row."""
        if target in self._places:
            return columns[self._places[target]]
        return [self._values.get(target, "")] * len(columns[0])

    def shared(self, cells: Cells) -> Cells:
        """The same texts, each kept once in memory however many rows have it."""
        if len(self._texts) > TEXTS_SHARED:
            self._texts.clear()
        return list(map(self._texts.setdefault, cells, cells))

    def is_given(self, target: Target) -> bool:
        return target in self._places

    def reading(self, target: Target) -> Reading:
        return self._readings[target]

    def belonging(self, said: tuple[str, ...]) -> Belonging:
        return self._belongings[said]

    def extras(self, columns: list[Cells]) -> list[tuple[str, int, int, int]]:
        """For each row: the kept columns as JSON, and whether a tag says VIP, hold or parliamentarian."""
        kept = [columns[n] for n in self._kept]
        return list(map(self._extras.__getitem__, zip(*kept, strict=True))) if kept else []

    def ids(self, references: Iterable[str]) -> list[str]:
        found = []
        for reference in references:
            started = self._source.copy()
            started.update(reference.encode())
            found.append(started.hexdigest()[:32])
        return found

    def numbered(self, codes: Cells) -> Cells:
        """Tell apart the people of one shared code: the second is K7RM4-2."""
        found = []
        for code in codes:
            times = self._codes[code] = self._codes.get(code, 0) + 1
            found.append(f"{code}-{times}" if code and times > 1 else code)
        return found


class _Batch:
    """The work on one lot of rows."""

    def __init__(self, checker: Checker, numbers: Sequence[int], rows: Sequence[Sequence[str]]) -> None:
        self._checker = checker
        self._numbers = numbers
        self._problems: list[Problem] = []
        self._notices: list[Problem] = []
        self._too_wide(rows)
        raw, self._columns = checker.columns_of(rows)
        self._unfit(raw)

    def checked(self) -> Checked:
        found: dict[str, Sequence[object]] = {
            name: self._checker.shared(self._cells(target)) for name, target in _AS_WRITTEN.items()
        }
        found["email"] = self._cells(Target.EMAIL)
        found |= {name: self._read(target) for name, target in _READ.items()}
        found["accreditation"] = self._decisions()
        found["document_number"] = self._document_numbers()
        found["photo"] = self._photos()
        self._address(found)
        names = self._names(found)
        self._belong(found)
        self._flags(found)
        self._identify(found)
        self._checker.tally.count(self._columns, found)
        contents = list(zip(*(found[name] for name in CONTENT), strict=True))
        return Checked(self._numbers, contents, names, self._problems, self._notices)

    def _cells(self, target: Target) -> Cells:
        return self._checker.cells(self._columns, target)

    def _too_wide(self, rows: Sequence[Sequence[str]]) -> None:
        """Cells beyond the header mean that a separator stands inside a cell: everything after it has moved."""
        width = len(self._checker.mapping.columns)
        if max(map(len, rows)) > width:
            for number, row in zip(self._numbers, rows, strict=True):
                if any(row[width:]):
                    self._problems.append(Problem(number, "too_many_cells", {"cells": len(row), "columns": width}))

    def _unfit(self, raw: list[Cells]) -> None:
        """Signs that nobody sees were taken out, which is said; what nothing can show keeps its row out."""
        for column, came, clean in zip(self._checker.mapping.columns, raw, self._columns, strict=True):
            for one in unfit_in(column, came, clean):
                if one.stays_out:
                    self._tell(self._numbers[one.place], column.target, one.reason, one.facts)
                else:
                    self._notices.append(Problem(self._numbers[one.place], one.reason, one.facts))

    def _read(self, target: Target) -> Cells:
        reading, cells = self._checker.reading(target), self._cells(target)
        texts = list(map(reading.__getitem__, cells))
        if reading.wrong:
            self._tell_wrong(reading, cells, target)
        return texts

    def _tell_wrong(self, reading: Reading, cells: Cells, target: Target) -> None:
        for number, cell in zip(self._numbers, cells, strict=True):
            if cell in reading.wrong:
                self._tell(number, target, *reading.wrong[cell])

    def _tell(self, number: int, target: Target, reason: str, facts: Mapping[str, object]) -> None:
        self._problems.append(Problem(number, reason, facts))
        self._checker.tally.wrong[target] += 1

    def _document_numbers(self) -> Cells:
        """In capitals and without spaces; each number comes once, so nothing is gained by remembering them."""
        cells = self._cells(Target.DOCUMENT_NUMBER)
        text = "\n".join(cells)
        if text.upper() == text and " " not in text and "E+" not in text:
            return cells
        return self._read(Target.DOCUMENT_NUMBER)

    def _photos(self) -> Cells:
        """The names of pictures without any folder: a list cannot point outside the folder of pictures."""
        cells = self._cells(Target.PHOTO)
        if any("/" in cell or "\\" in cell for cell in cells):
            return [cell.replace("\\", "/").rpartition("/")[2] for cell in cells]
        return cells

    def _decisions(self) -> Cells:
        return [text or Accreditation.PENDING.value for text in self._read(Target.ACCREDITATION)]

    def _address(self, found: dict[str, Sequence[object]]) -> None:
        """H.E. is kept apart from Mr., in one column or two."""
        pairs = zip(self._cells(Target.HONORIFIC), self._cells(Target.TITLE), strict=True)
        forms = [forms_of_address(*pair) for pair in pairs]
        found |= {"honorific": [form[0] for form in forms], "title": [form[1] for form in forms]}

    def _names(self, found: dict[str, Sequence[object]]) -> list[int]:
        """Fill in the names; give the folded names with the birth date, by which one person shows twice."""
        family, given, known = self._family_and_given(found)
        family, given = self._checker.shared(family), self._checker.shared(given)
        found |= {"family": family, "given": given, "family_known": known}
        if "" in family:
            for number, name, other in zip(self._numbers, family, given, strict=True):
                if not name:
                    self._without_family_name(number, other)
        return list(map(name_key, family, given, cast(Cells, found["born"])))

    def _without_family_name(self, number: int, given: str) -> None:
        """A single name is all the name that many people have; two given names without a family name are a mistake."""
        if given and " " not in given:
            self._notices.append(Problem(number, "one_name", {"value": given}))
            self._checker.tally.wrong[Target.FAMILY] += 1
        else:
            self._tell(number, Target.FAMILY, "family_empty", {})

    def _family_and_given(self, found: dict[str, Sequence[object]]) -> tuple[Cells, Cells, Sequence[int]]:
        if self._checker.is_given(Target.FULL_NAME):
            parts = list(map(parts_of_name, self._cells(Target.FULL_NAME)))
            if not (self._checker.is_given(Target.HONORIFIC) or self._checker.is_given(Target.TITLE)):
                found["title"] = [part[0] for part in parts]
            return [part[2] for part in parts], [part[1] for part in parts], [+part[3] for part in parts]
        family = self._joined(Target.FAMILY, Target.SECOND_FAMILY)
        return family, self._joined(Target.GIVEN, Target.MIDDLE), [1] * len(family)

    def _joined(self, first: Target, second: Target) -> Cells:
        if not self._checker.is_given(second):
            return self._cells(first)
        return [f"{one} {two}".strip() for one, two in zip(self._cells(first), self._cells(second), strict=True)]

    def _belong(self, found: dict[str, Sequence[object]]) -> None:
        said = list(zip(*map(self._cells, _SAID), strict=True))
        belongings = list(map(self._checker.belonging, said))
        for number, belonging in zip(self._numbers, belongings, strict=True):
            for reason, facts in belonging.wrong:
                self._tell(number, _ABOUT.get(reason, Target.CATEGORY), reason, facts)
        found["category"] = [one.category for one in belongings]
        found["delegation_kind"] = [one.kind.value for one in belongings]
        found["delegation"] = [one.delegation for one in belongings]
        found["channel"] = [one.channel for one in belongings]
        if any(one.parliamentarian for one in belongings):
            flags = zip(found["parliamentarian"], belongings, strict=True)
            found["parliamentarian"] = ["1" if flag or one.parliamentarian else "" for flag, one in flags]

    def _flags(self, found: dict[str, Sequence[object]]) -> None:
        for name in FLAGS:
            if name != "family_known":
                found[name] = [1 if text else 0 for text in found[name]]
        extras = self._checker.extras(self._columns)
        found["extra"] = [extra[0] for extra in extras] if extras else [""] * len(self._numbers)
        for place, name in enumerate(_TAGGED, start=1):
            if any(extra[place] for extra in extras):
                flags = zip(found[name], extras, strict=True)
                found[name] = [1 if flag or extra[place] else 0 for flag, extra in flags]

    def _identify(self, found: dict[str, Sequence[object]]) -> None:
        """The confirmation code, the number that never changes, and the id made of it."""
        codes, references = self._codes(), self._cells(Target.REFERENCE)
        if not self._checker.is_given(Target.REFERENCE):
            references = codes
        if "" in references:
            person = zip(found["document_number"], found["family"], found["given"], found["born"], strict=True)
            fallbacks = zip(references, codes, person, strict=True)
            references = [reference or code or _derived(*who) for reference, code, who in fallbacks]
            self._unidentified(references)
        found |= {"confirmation": codes, "source_ref": references, "id": self._checker.ids(references)}
        found["source"] = [self._checker.mapping.source] * len(references)

    def _codes(self) -> Cells:
        if not self._checker.is_given(Target.CONFIRMATION):
            return self._cells(Target.REFERENCE)
        codes = self._cells(Target.CONFIRMATION)
        if self._checker.is_given(Target.PLACE):
            positions = self._cells(Target.PLACE)
            return [f"{code}-{place}" if place else code for code, place in zip(codes, positions, strict=True)]
        return self._checker.numbered(codes) if self._checker.mapping.shared_codes else codes

    def _unidentified(self, references: Cells) -> None:
        for number, reference in zip(self._numbers, references, strict=True):
            if not reference:
                self._problems.append(Problem(number, "nothing_identifies"))


def name_key(family: str, given: str, born: str) -> int:
    """Equal for one name and birth date, however the name is written; 0 without a birth date. For this run only."""
    return hash((frozenset(words_of(family) + words_of(given)), born)) if born else 0


def _derived(document_number: object, family: object, given: object, born: object) -> str:
    """What identifies a row without any number: its document, else name and birth date; never in plain letters."""
    words = " ".join(sorted({*words_of(str(family)), *words_of(str(given))}))
    text = f"document {document_number}" if document_number else f"name {words} {born}" if born else ""
    return sha256(text.encode()).hexdigest()[:24] if text else ""


class _Remembered(dict[tuple[str, ...], Belonging]):
    def __init__(self, work_out: Callable[[Said], Belonging]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, said: tuple[str, ...]) -> Belonging:
        belonging = self[said] = self._work_out(Said(*said))
        return belonging


class _Extras(dict[tuple[str, ...], tuple[str, int, int, int]]):
    """What the kept columns of a row become; remembered, because choices repeat."""

    def __init__(self, columns: list[Column]) -> None:
        super().__init__()
        self._columns = columns
        self._tags = {column.header for column in columns if column.target is Target.TAGS}

    def __missing__(self, cells: tuple[str, ...]) -> tuple[str, int, int, int]:
        pairs = [pair for column, cell in zip(self._columns, cells, strict=True) for pair in _pairs(column, cell)]
        tags = {folded(text) for name, text in pairs if name in self._tags}
        text = json.dumps(pairs, ensure_ascii=False) if pairs else ""
        found = (text, +("vip" in tags), +bool(tags & {"hold", "on hold"}), +("parliamentarian" in tags))
        if len(self) < 100_000:
            self[cells] = found
        return found


def _pairs(column: Column, cell: str) -> list[tuple[str, str]]:
    parts = cell.split("; ") if column.lists else [cell]
    return [(column.header, part) for part in parts if part]


_SAID = (
    Target.CATEGORY, Target.DELEGATION, Target.ORGANISATION, Target.COUNTRY, Target.DELEGATION_KIND, Target.CHANNEL,
)  # fmt: skip
"""In the order of the fields of `Said`."""
_ABOUT = {
    "state_unknown": Target.DELEGATION,
    "state_unknown_use": Target.DELEGATION,
    "delegation_empty": Target.DELEGATION,
    "channel_unknown": Target.CHANNEL,
}
"""Which column a problem of belonging is counted for."""
_TAGGED = ("vip", "hold", "parliamentarian")
_AS_WRITTEN = {name: Target(name) for name in ("function", "hotel")}
_READ = {
    name: Target(name)
    for name in (
        "born", "submitted", "decided", "document_expires", "nationality", "sex", "document_kind", "basis",
        "language", "vip", "hold", "parliamentarian", "consent",
    )
}  # fmt: skip
