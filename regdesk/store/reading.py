"""What can be asked of the store inside one transaction; every answer is of the same moment."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any

from regdesk.collection.beside import BadgeRow
from regdesk.collection.chain import Kept
from regdesk.collection.entries import FIRST_PREVIOUS, Entry, Referred, Refused
from regdesk.collection.statement import Line
from regdesk.collection.visit import fold
from regdesk.people.participant import Participant
from regdesk.people.spelling import asked, code_key
from regdesk.store.coming import ComingRead
from regdesk.store.database import Connection
from regdesk.store.doubled import DoubledRead
from regdesk.store.kept import entry_of, known_entry, people
from regdesk.store.likely import Likely, likely
from regdesk.store.logs import LogsRead
from regdesk.store.records import CONTENT, name_key, participant_of, people_of
from regdesk.store.search import Hits, codes_indexed
from regdesk.store.seeding import SeedingRead
from regdesk.store.staff import StaffRead

MOST_BORN_ON = 300
MOST_NAMESAKES = 20
_PERSON = ", ".join(f"participant.{column}" for column in CONTENT)
_LINE = ", ".join(Line._fields)
_TEXTS = ("desk", "at", "kind", "prev", "digest", "content", "hash", "person", "act")
_AS_KEPT = ", ".join(("seq", "signature", *(f"cast({name} as blob)" for name in _TEXTS)))
_BEFORE = "coalesce((select seq from entry where desk = ? and at < ? order by seq desc limit 1), 0)"
LAST_SLIP = "number of the last slip that was erased"
LAST_RECEIPT = "number of the last receipt of a delegation"
NUMBERS_AFTER = "highest number of a badge that may be lost"

Search = Callable[[Connection, str, int], Hits]


class Reading:
    """Answers from the list and the log. Valid inside the `with` block that gave it."""

    def __init__(self, connection: Connection, desk: str, search: Search) -> None:
        self._connection = connection
        self._desk = desk
        self._search = search

    @property
    def desk(self) -> str:
        """The id of the log that is written here."""
        return self._desk

    @property
    def coming(self) -> ComingRead:
        """The list, as it is compared with the one it comes from."""
        return ComingRead(self._connection)

    @property
    def seeding(self) -> SeedingRead:
        """The list with its indexes, as raw rows."""
        return SeedingRead(self._connection)

    @property
    def staff(self) -> StaffRead:
        """Who works at the desks."""
        return StaffRead(self._connection)

    @property
    def logs(self) -> LogsRead:
        """The logs of all desks, and the desks that wrote them."""
        return LogsRead(self._connection, self._desk)

    @property
    def doubled(self) -> DoubledRead:
        """Who may have more than one badge."""
        return DoubledRead(self._connection)

    # ---------------------------------------------------------------------------------------- the list

    def participant(self, person: str) -> Participant | None:
        content = self._connection.value("select content from participant where id = ?", person)
        return (people.get(content) or self._keep(content, person)) if content else None

    def participants(self, ids: Sequence[str]) -> list[Participant]:
        """Those of the ids that are on the list, in the order of the ids."""
        people = self._people("id in (select value from json_each(?))", json.dumps(ids))
        found = {person.id: person for person in people}
        return [found[person] for person in ids if person in found]

    def found(self, hits: Hits) -> list[Participant]:
        """Those that a search in this very transaction found, in its order."""
        return self._by_number(hits.numbers)

    def by_confirmation(self, text: str) -> list[Participant]:
        """The registrations with this confirmation code; hyphens, spaces and case do not count."""
        return self._by_key("confirmation_key", text)

    def codes_indexed(self) -> bool:
        """Whether a confirmation code is found at once; not yet while a first list comes in."""
        return codes_indexed(self._connection)

    def by_document_number(self, number: str) -> list[Participant]:
        """The registrations with this document number; hyphens, spaces and case do not count."""
        return self._by_key("document_key", number)

    def born_on(self, day: date) -> list[Participant]:
        """At most `MOST_BORN_ON` people born on a day."""
        return self._people("born = ? and born <> '' limit ?", day.isoformat(), MOST_BORN_ON)

    def likely(self, family: str, given: str, born: date | None, year: int | None) -> list[Likely]:
        """The people who may hold a document with these names; see `regdesk.store.likely`."""
        return likely(self._connection, (family, given), born, year)

    def those(self, likely_ones: Iterable[Likely]) -> list[Participant]:
        """The whole registrations, in the same order."""
        return self._by_number([one.no for one in likely_ones])

    def same_name(self, person: Participant) -> list[Participant]:
        """At most `MOST_NAMESAKES` others whose names fold to the same words, in whatever order."""
        names = name_key(person)
        words = asked(f"{person.given} {person.family}")
        if not words:
            return []
        expression = " AND ".join(f'"{word}"' for word in words)
        others = self._people(
            "no in (select rowid from search where search match ? limit 200) and id <> ?", expression, person.id
        )
        return [other for other in others if name_key(other) == names][:MOST_NAMESAKES]

    def bearing(self, names: Iterable[Sequence[str]], limit: int) -> list[Participant]:
        """At most `limit` people with all words of one of the names (A to Z) in their names or their delegation."""
        each = [" AND ".join(f'"{word}"' for word in asked(" ".join(words))) for words in names]
        expression = " OR ".join(f"({one})" for one in each if one)
        matching = "no in (select rowid from search where search match ? limit ?)"
        return self._people(matching, expression, limit) if expression else []

    def search(self, text: str, *, limit: int = 50) -> Hits:
        """Find people by names, beginnings of names, delegation or confirmation code; by close spelling if need be."""
        return self._search(self._connection, text, limit)

    def count(self) -> int:
        """How many people are on the list."""
        return int(self._connection.value("select count(*) from participant"))

    def delegation_count(self, delegation: str) -> tuple[int, int]:
        """How many people a delegation has, and how many of them have collected a badge."""
        row = self._connection.row(
            "select count(*), total(exists(select 1 from told where told.person = participant.id "
            "and told.kind = 'badge.collected')) from participant where delegation = ?",
            delegation,
        )
        return (row[0], int(row[1])) if row else (0, 0)

    def delegations(self) -> dict[str, tuple[int, int]]:
        """How many people each delegation has and how many of them have collected a badge, by name. Looks at all."""
        counted = self._connection.rows("select delegation, count(*) from participant group by delegation")
        collected: dict[str, int] = dict(self._connection.rows(
            "select delegation, count(distinct person) from told join participant on participant.id = told.person "
            "where kind = 'badge.collected' group by delegation"
        ))  # fmt: skip
        return {name: (people, collected.get(name, 0)) for name, people in counted if name}

    def members(self, delegation: str) -> list[Participant]:
        """Everybody of a delegation, in no particular order."""
        return self._people("delegation = ?", delegation)

    def photo(self, name: str) -> bytes | None:
        """The picture of this name as it was put in."""
        found: bytes | None = self._connection.value("select bytes from photo where name = ?", name)
        return found

    def has_photo(self, name: str) -> bool:
        """Whether something was put in under this name, be it that there is no picture."""
        return self._connection.value("select 1 from photo where name = ?", name) is not None

    def shares_photo(self, person: Participant) -> bool:
        """Whether somebody else's registration names the same picture. Looks at the whole list."""
        others = "select 1 from participant where photo = ? and id <> ? limit 1"
        return self._connection.value(others, person.photo, person.id) is not None

    def photo_names(self) -> set[str]:
        """The names of all pictures that were put in."""
        return {row[0] for row in self._connection.rows("select name from photo")}

    def without_picture(self, source: str) -> list[tuple[str, str]]:
        """Id and name of the picture of those of a source whose picture has not come; `ID/NAME` is their own."""
        found = self._connection.rows(
            "select id, photo from participant as p where photo <> '' and source = ? and not exists "
            "(select 1 from photo where name in (p.photo, p.id || '/' || p.photo) and length(bytes) > 0)",
            source,
        )
        return [(person, name) for person, name in found]

    def categories(self) -> dict[str, str]:
        """The category of everybody on the list, by id."""
        return dict(self._connection.stream("select id, category from participant"))

    def photo_count(self) -> int:
        """How many pictures there are."""
        return int(self._connection.value("select count(*) from photo where length(bytes) > 0"))

    def roster_hashes(self) -> dict[str, str]:
        """The content hash (`regdesk.store.records.content_hash`) of everybody on the list, by id."""
        return dict(self._connection.stream("select id, content from participant"))

    def _by_number(self, numbers: Sequence[int]) -> list[Participant]:
        marks = ",".join(map(str, numbers))
        rows = self._connection.rows(f"select no, {_PERSON} from participant where no in ({marks})")  # noqa: S608 - integers
        found = {row[0]: participant_of(row[1:]) for row in rows}
        return [found[number] for number in numbers]

    def _people(self, where: str, *values: object) -> list[Participant]:
        return people_of(self._connection.rows(f"select {_PERSON} from participant where {where}", *values))  # noqa: S608

    def _keep(self, content: str, person: str) -> Participant:
        [found] = self._people("id = ?", person)
        return people.keep(content, found)

    def _by_key(self, column: str, text: str) -> list[Participant]:
        key = code_key(text)
        return self._people(f"{column} = ? and {column} <> ''", key) if key else []

    # ----------------------------------------------------------------------------------------- the log

    def entries(self, person: str) -> list[Entry]:
        """What the logs say of one person, by desk and sequence."""
        return self._entries("person = ? order by desk, seq, hash", person)

    def entries_of(self, ids: Sequence[str]) -> dict[str, list[Entry]]:
        """The same for several people at once; each id is a key."""
        found: dict[str, list[Entry]] = {person: [] for person in ids}
        theirs = "person in (select value from json_each(?)) order by desk, seq, hash"
        for entry in self._entries(theirs, json.dumps(ids)):
            found[entry.person or ""].append(entry)
        return found

    def entry_of_act(self, act: str) -> Entry | None:
        """The entry that an act of a clerk wrote here, if it has."""
        found = self._entries("act = ? and act <> ''", act, of="entry")
        return found[0] if found else None

    def badge_owner(self, code: str) -> str | None:
        """The id of the person for whom a badge with this code was asked for."""
        found: str | None = self._connection.value("select person from badge where code = ? and person <> ''", code)
        return found

    def open_badges(self) -> list[str]:
        """Ids of people of whose badge that was asked for here nobody knows yet whether it came out."""
        asked_for = [row[0] for row in self._connection.rows("select distinct person from open_badge order by person")]
        return [person for person in asked_for if self._is_in_doubt(person)]

    def _is_in_doubt(self, person: str) -> bool:
        """A desk asks for its own badges only: another desk's may be printing at this moment."""
        return any(self._is_asked_for_here(badge.code) for badge in fold(person, self.entries(person)).in_doubt)

    def _is_asked_for_here(self, code: str) -> bool:
        return self._connection.value("select 1 from open_badge where code = ?", code) is not None

    def collected_ids(self) -> set[str]:
        """Ids of everybody who has collected a badge."""
        collected = "select person from told where kind = 'badge.collected' and person is not null"
        return {row[0] for row in self._connection.rows(collected)}

    def head(self) -> tuple[int, str, datetime | None]:
        """Sequence, hash and time of this desk's last entry."""
        row = self._connection.row(
            "select seq, hash, at from entry where desk = ? order by seq desc limit 1", self._desk
        )
        return (row[0], row[1], datetime.fromisoformat(row[2])) if row else (0, FIRST_PREVIOUS, None)

    def hash_at(self, desk: str, seq: int) -> str | None:
        """The hash of one entry of a desk, if it is there."""
        found: str | None = self._connection.value("select hash from entry where desk = ? and seq = ?", desk, seq)
        return found

    def length(self, desk: str) -> int:
        """How many entries of a desk follow one on the other from the first."""
        ranked = "select seq, row_number() over (order by seq) as place from entry where desk = ?"
        return int(self._connection.value(f"select count(*) from ({ranked}) where seq = place", desk))  # noqa: S608

    def next_badge_number(self) -> int:
        """One more than the highest number of this desk, from 1; after a backup, more than any that may be lost."""
        given = self._connection.value("select coalesce(max(number), 0) from badge where desk = ?", self._desk)
        return max(int(given), int(self.value(NUMBERS_AFTER) or 0)) + 1

    def last_of(self, kind: str) -> datetime | None:
        """When this desk wrote its last entry of a kind; looked for from the end."""
        found = self._connection.value(
            "select at from entry where desk = ? and kind = ? order by seq desc limit 1", self._desk, kind
        )
        return datetime.fromisoformat(found) if found else None

    def began(self) -> datetime | None:
        """When this desk wrote its first entry."""
        found = self._connection.value("select at from entry where desk = ? order by seq limit 1", self._desk)
        return datetime.fromisoformat(found) if found else None

    def log(self, after: int = 0, limit: int | None = None) -> Iterator[Entry]:
        """This desk's entries after a sequence, oldest first; those whose content was erased too."""
        rows = self._connection.stream(
            f"select {_LINE} from entry where desk = ? and seq > ? order by seq limit ?",  # noqa: S608 - constants
            self._desk, after, -1 if limit is None else limit,
        )  # fmt: skip
        for row in rows:
            yield entry_of(Line._make(row))

    def between(self, since: datetime, until: datetime) -> Iterator[Entry]:
        """This desk's entries from one moment (aware) to before another, oldest first; erased ones too."""
        rows = self._connection.stream(
            f"select {_LINE} from entry where desk = ? and seq > {_BEFORE} and at < ? order by seq",  # noqa: S608
            self._desk, self._desk, _written(since), _written(until),
        )  # fmt: skip
        for row in rows:
            yield entry_of(Line._make(row))

    def how_many(self, kind: str, since: datetime) -> int:
        """How many entries of a kind this desk has since a moment (aware), with those that were erased."""
        count = f"select count(*) from entry where desk = ? and kind = ? and seq > {_BEFORE}"  # noqa: S608 - constants
        return int(self._connection.value(count, self._desk, kind, self._desk, _written(since)))

    def as_kept(self, desk: str = "") -> Iterator[Kept]:
        """Every line of every desk, or of one, as the file has it, with `person` and `act`; by desk and sequence.

        What is no text any more becomes some text that it was not.
        """
        rows = self._connection.stream(
            f"select {_AS_KEPT} from entry where ? in (desk, '') order by desk, seq",  # noqa: S608 - constants
            desk,
        )
        for seq, signature, *texts in rows:
            of, at, kind, prev, digest, content, stored_hash, person, act = map(_text, texts)
            yield Kept(Line(of, seq, at, kind, prev, digest, content, signature, stored_hash), person, act)

    def line_at(self, desk: str, seq: int) -> Line | None:
        """One line of a desk, if it is there."""
        row = self._connection.row(f"select {_LINE} from entry where desk = ? and seq = ?", desk, seq)  # noqa: S608
        return Line._make(row) if row else None

    def badge_rows(self) -> list[BadgeRow]:
        """Whose code is whose, as the file has it."""
        asked = "select cast(code as blob), cast(desk as blob), number, cast(person as blob) from badge"
        rows = self._connection.rows(asked)
        return [BadgeRow(_text(code), _text(desk), number, _text(person)) for code, desk, number, person in rows]

    def open_badge_rows(self) -> list[tuple[str, str]]:
        """Codes of badges of which nobody may know yet whether they came out, and their people, as the file has it."""
        rows = self._connection.rows("select cast(code as blob), cast(person as blob) from open_badge")
        return [(_text(code), _text(person)) for code, person in rows]

    def recent(self, kind: str, *, since: datetime | None = None, limit: int | None = None) -> list[Entry]:
        """This desk's entries of a kind such as `badge.collected`, newest first, none before `since` (aware).

        What was erased is left out.
        """
        return self._entries(
            f"desk = ? and kind = ? and content is not null and seq > {_BEFORE} order by seq desc limit ?",
            self._desk, kind, self._desk, _written(since) if since else "", -1 if limit is None else limit, of="entry",
        )  # fmt: skip

    def of_kinds(self, kinds: Sequence[str]) -> Iterator[Entry]:
        """The entries of every desk that are of these kinds, the earliest first; erased ones are left out."""
        rows = self._connection.stream(
            f"select {_LINE} from told where kind in (select value from json_each(?)) and content is not null "  # noqa: S608
            "order by at, desk, seq, hash",
            json.dumps(kinds),
        )  # fmt: skip
        for row in rows:
            yield entry_of(Line._make(row))

    def last_slip(self) -> int:
        """The number of this desk's last slip, be it erased by now; 0 before the first."""
        last = [entry.word for kind in ("person.refused", "person.referred") for entry in self.recent(kind, limit=1)]
        slips = [word.slip for word in last if isinstance(word, Refused | Referred)]
        return max(*slips, int(self.value(LAST_SLIP) or 0), 0)

    def value(self, key: str) -> str | None:
        """What was kept under a key by `Writing.set_value`."""
        found: str | None = self._connection.value("select value from meta where key = ?", key)
        return found

    def _entries(self, where: str, *values: object, of: str = "told") -> list[Entry]:
        """By their hashes first: at every step of a journey the entries of the last one are asked for again."""
        hashes = self._connection.rows(f"select hash, content is null from {of} where {where}", *values)  # noqa: S608
        found = [known_entry(line_hash, erased=bool(erased)) for line_hash, erased in hashes]
        if all(found):
            return [entry for entry in found if entry]
        rows = self._connection.rows(f"select {_LINE} from {of} where {where}", *values)  # noqa: S608 - constants
        return [entry_of(Line._make(row)) for row in rows]


def _written(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds")


def _text(kept: bytes | None) -> Any:
    return None if kept is None else kept.decode(errors="backslashreplace")
