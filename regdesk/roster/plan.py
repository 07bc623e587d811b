"""What an import would do, worked out without doing it: new, changed, unchanged, missing, problems, duplicates.

It asks the desk only what is passed in, and writes nothing; `Desk.take_list` writes a plan in one transaction.
"""

from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from operator import itemgetter
from typing import TypeVar

from regdesk.errors import RosterFileError
from regdesk.event.event import Event
from regdesk.people.participant import Accreditation, Participant
from regdesk.people.states import States
from regdesk.roster.check import Checked, Checker, Problem, name_key
from regdesk.roster.contents import CONTENT, Content, content_hash, hash_of_content, person_of
from regdesk.roster.files import Listing
from regdesk.roster.mapping import Mapping as ColumnMapping
from regdesk.roster.mapping import fitted, mistakes
from regdesk.roster.tally import ColumnResult
from regdesk.sentences import ROSTER_TARGETS

AT_ONCE = 1_000
"""So many rows are checked between two looks at whether to stop: a few hundredths of a second."""

Key = TypeVar("Key", str, int)
Tell = Callable[[int, int | None], None]
Stored = Callable[[Sequence[str]], Iterable[Participant]]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two registrations that look like one person. `row` is in the file, `other_row` too, or `other` is on the desk.

    `reason`: same_document or same_name (folded names and birth date), with _on_desk for the latter: keys of
    `regdesk.sentences.ROSTER`, filled with `row` (that of the other).
    """

    row: int
    reason: str
    other_row: int = 0
    other: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """Somebody who has a badge and whom the file would change: left as they are, for a person to look at.

    `changes`: (field, on the desk, in the file).
    """

    person: str
    row: int
    changes: tuple[tuple[str, str, str], ...]


class People(Collection[Participant]):
    """The people to write, new and changed, in the order of the file; made one by one as they are asked for."""

    def __init__(self, contents: Sequence[Content]) -> None:
        self.contents = contents

    def __len__(self) -> int:
        return len(self.contents)

    def __iter__(self) -> Iterator[Participant]:
        return map(person_of, self.contents)

    def __contains__(self, person: object) -> bool:
        return any(one == person for one in self)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPlan:
    """What an import of a file would do.

    `rows` in the file; `new`, `changed` and `unchanged` people; `missing`: ids of people on the desk who came from
    the same source and are not in the file (they stay). Rows with `problems` stay out; those with `notices` do not.
    `people` are written, new and changed ones.
    """

    source: str
    file_name: str
    file_hash: str
    mapping: ColumnMapping
    rows: int
    new: int
    changed: int
    unchanged: int
    missing: tuple[str, ...]
    problems: tuple[Problem, ...]
    notices: tuple[Problem, ...]
    duplicates: tuple[Duplicate, ...]
    collected_differ: tuple[Difference, ...]
    columns: tuple[ColumnResult, ...]
    people: People

    @property
    def rows_with_problems(self) -> int:
        return len({problem.row for problem in self.problems})

    @property
    def changes_nothing(self) -> bool:
        return not self.people


def make_plan(
    listing: Listing,
    mapping: ColumnMapping,
    event: Event,
    states: States,
    known: Mapping[str, str],
    collected: Set[str],
    *,
    tell: Tell,
    cancelled: Callable[[], bool],
    stored: Stored | None = None,
    photos: Container[object] | None = None,
) -> ListPlan:
    """Read a list to its end and say what importing it would do.

    `known`: content hashes of everybody on the desk by id; `collected`: ids of those who have a badge; `stored`:
    gives participants by id (needed for missing people, other sources and what differs). `tell` hears rows done and
    about how many there are, at once and then every thousand rows. Raises RosterFileError, also when cancelled.
    """
    _refuse_mistakes(mapping)
    checker = Checker(fitted(mapping, listing.header), event, states, photos)
    planning = _Planning(known, collected)
    tell(0, listing.rows_about)
    done = 0
    for numbers, rows in _lots(listing):
        if cancelled():
            raise RosterFileError("import_stopped")
        planning.take(checker.check(numbers, rows))
        done += len(rows)
        tell(done, max(listing.rows_about, done) if listing.rows_about else None)
    tell(done, done)
    planning.compare(mapping.source, stored or (lambda _: ()))
    return ListPlan(
        source=mapping.source,
        file_name=listing.path.name,
        file_hash=listing.file_hash,
        mapping=checker.mapping,
        rows=done,
        new=planning.new,
        changed=planning.changed,
        unchanged=planning.unchanged,
        missing=tuple(planning.missing),
        problems=tuple(sorted(planning.problems, key=lambda problem: problem.row)),
        notices=tuple(planning.notices),
        duplicates=tuple(planning.duplicates),
        collected_differ=tuple(planning.differences),
        columns=checker.tally.results(),
        people=People(planning.to_write),
    )


def _refuse_mistakes(mapping: ColumnMapping) -> None:
    for mistake in mistakes(mapping):
        if mistake.grave:
            target = ROSTER_TARGETS[mistake.target] if mistake.target else ""
            raise RosterFileError(f"mapping_{mistake.reason}", target=target, count=mistake.count)


def _lots(listing: Listing) -> Iterator[tuple[Sequence[int], Sequence[Sequence[str]]]]:
    """The rows of a list, a thousand at a time; a last row that is cut off ends in RosterFileError."""
    width = len(listing.header)
    short: list[int] = []
    last = 0
    for lot in listing.lots(AT_ONCE):
        numbers, rows = zip(*lot, strict=True)
        if len(short) < 2 and min(map(len, rows)) < width:
            short += [number for number, row in lot if len(row) < width]
        last = numbers[-1]
        yield numbers, rows
    if listing.ends_open and short == [last]:
        raise RosterFileError("list_cut_off", file=listing.path.name, row=f"{last:,}")


def _place(name: str) -> Callable[[Content], str]:
    return itemgetter(CONTENT.index(name))


_id, _code, _number = _place("id"), _place("confirmation"), _place("document_number")
_nation, _channel, _decision = _place("nationality"), _place("channel"), _place("accreditation")
_LIVE = frozenset({Accreditation.PENDING.value, Accreditation.ACCREDITED.value})


@dataclass(slots=True)
class _Planning:
    """A plan in the making."""

    known: Mapping[str, str]
    collected: Set[str]
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    missing: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notices: list[Problem] = field(default_factory=list)
    duplicates: list[Duplicate] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    to_write: list[Content] = field(default_factory=list)
    _ids: dict[str, int] = field(default_factory=dict)
    _codes: dict[str, int] = field(default_factory=dict)
    _documents: dict[int, int] = field(default_factory=dict)
    _names: dict[int, int] = field(default_factory=dict)
    _live_channels: dict[int, str | None] = field(default_factory=dict)
    _differing: dict[str, tuple[int, Content]] = field(default_factory=dict)

    def take(self, checked: Checked) -> None:
        """Take some rows into the plan."""
        numbers, contents = checked.numbers, checked.contents
        problems = [*checked.problems, *self._same_codes(numbers, contents), *self._same_ids(numbers, contents)]
        bad = {problem.row for problem in problems}
        if bad:
            good = [place for place, number in enumerate(numbers) if number not in bad]
            numbers, contents = [numbers[place] for place in good], [contents[place] for place in good]
            names: Sequence[int] = [checked.names[place] for place in good]
        else:
            names = checked.names
        same_documents = self._same_documents(numbers, contents)
        self._same_names(numbers, names)
        self.problems += problems + same_documents
        self.notices += checked.notices
        self._sort(numbers, contents, {problem.row for problem in same_documents})

    def _same_codes(self, numbers: Sequence[int], contents: Sequence[Content]) -> Iterator[Problem]:
        codes = list(map(_code, contents))
        for place, first in _seen_before(self._codes, codes, numbers):
            yield Problem(numbers[place], "same_confirmation", {"row": f"{first:,}", "value": codes[place]})

    def _same_ids(self, numbers: Sequence[int], contents: Sequence[Content]) -> Iterator[Problem]:
        """The same number a second time: nobody can tell which row is right."""
        for place, first in _seen_before(self._ids, list(map(_id, contents)), numbers):
            if self._codes.get(_code(contents[place])) != first:  # already told as the same confirmation code
                yield Problem(numbers[place], "same_reference", {"row": f"{first:,}"})

    def _same_documents(self, numbers: Sequence[int], contents: Sequence[Content]) -> list[Problem]:
        """One passport twice: a mistake within a channel, a double registration between two, nothing if one is void."""
        documents = [_document_key(_number(one), _nation(one)) for one in contents]
        channels = [_channel(one) if _decision(one) in _LIVE else None for one in contents]
        self._live_channels.update(zip(numbers, channels, strict=True))
        problems = []
        for place, first in _seen_before(self._documents, documents, numbers):
            if channels[place] is not None and channels[place] == self._live_channels[first]:
                problems.append(Problem(numbers[place], "same_document", {"row": f"{first:,}"}))
            else:
                self.duplicates.append(Duplicate(numbers[place], "same_document", first))
        return problems

    def _same_names(self, numbers: Sequence[int], names: Sequence[int]) -> None:
        told = {duplicate.row for duplicate in self.duplicates}
        for place, first in _seen_before(self._names, names, numbers):
            if numbers[place] not in told:
                self.duplicates.append(Duplicate(numbers[place], "same_name", first))

    def _sort(self, numbers: Sequence[int], contents: Sequence[Content], bad: Set[int]) -> None:
        """New, changed, unchanged, or somebody with a badge who would change."""
        if not bad and self.known.keys().isdisjoint(map(_id, contents)):
            self.new += len(contents)
            self.to_write += contents
            return
        for number, content in zip(numbers, contents, strict=True):
            if number not in bad:
                self._sort_one(number, content)

    def _sort_one(self, number: int, content: Content) -> None:
        identity = _id(content)
        before = self.known.get(identity)
        if before is None:
            self.new += 1
        elif before == hash_of_content(content):
            self.unchanged += 1
            return
        elif identity in self.collected:
            self._differing[identity] = (number, content)
            return
        else:
            self.changed += 1
        self.to_write.append(content)

    def compare(self, source: str, stored: Stored) -> None:
        """Hold the file against the people on the desk: who is missing, who is there from elsewhere, who differs."""
        absent = [identity for identity in self.known if identity not in self._ids]
        for person in _in_lots(absent, stored):
            if person.source == source:
                self.missing.append(person.id)
            else:
                self._from_elsewhere(person)
        for person in _in_lots(list(self._differing), stored):
            number, content = self._differing[person.id]
            self.differences.append(Difference(person.id, number, _changes(person, person_of(content))))

    def _from_elsewhere(self, person: Participant) -> None:
        row = self._documents.get(_document_key(person.document_number, person.nationality))
        if row:
            self.duplicates.append(Duplicate(row, "same_document_on_desk", other=person.id))
        elif person.born:
            row = self._names.get(name_key(person.family, person.given, person.born.isoformat()))
            if row:
                self.duplicates.append(Duplicate(row, "same_name_on_desk", other=person.id))


def _document_key(number: str, nationality: str) -> int:
    """Stands for a document in this run; 0 for none. Two countries may number their passports alike."""
    return hash((number, nationality)) if number else 0


def _seen_before(seen: dict[Key, int], keys: Sequence[Key], numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Remember the row where each key comes first; give the place and the first row of keys that come again.

    What is empty or 0 is no key.
    """
    fresh = {key: number for key, number in zip(keys, numbers, strict=True) if key}
    if len(fresh) == sum(map(bool, keys)) and seen.keys().isdisjoint(fresh):
        seen.update(fresh)
        return []
    firsts = [seen.setdefault(key, number) if key else number for key, number in zip(keys, numbers, strict=True)]
    return [(place, first) for place, first in enumerate(firsts) if first != numbers[place]]


def _in_lots(ids: Sequence[str], stored: Stored) -> Iterator[Participant]:
    for start in range(0, len(ids), AT_ONCE):
        yield from stored(ids[start : start + AT_ONCE])


def _changes(before: Participant, after: Participant) -> tuple[tuple[str, str, str], ...]:
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in CONTENT)
    return tuple((name, _shown(old), _shown(new)) for name, old, new in pairs if old != new)


def _shown(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case tuple():
            return "; ".join(f"{name}: {text}" for name, text in value)
        case _:
            return str(value)


__all__ = ["Difference", "Duplicate", "ListPlan", "People", "Problem", "content_hash", "make_plan"]
