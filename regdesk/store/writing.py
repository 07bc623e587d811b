"""What can be changed in the store: the log grows, the list is replaced person by person. One transaction for all."""

import json
from collections.abc import Iterable, Iterator, Sequence, Set
from contextlib import contextmanager
from datetime import datetime
from itertools import count, islice

from regdesk.chance import NewId
from regdesk.collection.badge_words import BadgeVoided
from regdesk.collection.beside import BadgeRow
from regdesk.collection.day_badges import DayBadgeRequested
from regdesk.collection.entries import (
    BadgeCancelled,
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    Entry,
    PrintFailed,
    PrintUnknown,
    Word,
    write_entry,
)
from regdesk.collection.facts import LONGEST_CODE
from regdesk.collection.record_words import SheetSaid, erasures
from regdesk.collection.sheets_taken import sheets_said
from regdesk.collection.staff_words import OnDuty
from regdesk.collection.statement import Line, Signs, fields_in
from regdesk.people.participant import Participant
from regdesk.store.coming import ComingWrite
from regdesk.store.database import CACHE_KIB, Connection
from regdesk.store.erasing import TO_SCRUB, erase_from_list
from regdesk.store.kept import keep_entry
from regdesk.store.logs import LogsWrite
from regdesk.store.name_index import NameIndex
from regdesk.store.reading import LAST_SLIP, Reading, Search
from regdesk.store.records import COLUMNS, CONTENT, Row, content_of, keys_of, words_in
from regdesk.store.seeding import SeedingWrite
from regdesk.store.staff import StaffWrite

AT_ONCE = 5_000
TELLING = frozenset({"record.signed", "record.erased"})
"""Kinds whose content tells of the log alone, and stays."""
_INDEXES = "select name, sql from sqlite_master where type = 'index' and tbl_name = 'participant' and sql is not null"
CACHE_WHILE_IMPORTING_KIB = 131_072
"""Enough for the indexes of a large list: each page that does not fit is enciphered again and again."""
_LINE = ", ".join(Line._fields)
_ENTRY = (
    f"insert into entry (person, act, {_LINE}) "  # noqa: S608 - constants
    f"values (?, ?, {', '.join('?' * len(Line._fields))})"
)
_PERSON = f"into participant ({', '.join(COLUMNS)}) values ({', '.join('?' * len(COLUMNS))})"
_WORDS = "into search (rowid, words) values (?, ?)"
_ID = CONTENT.index("id")
_GIVEN, _FAMILY, _BORN = CONTENT.index("given"), CONTENT.index("family"), CONTENT.index("born")


class Writing(Reading):
    """A reading that can also write; nothing of it is kept unless its whole block ends well."""

    def __init__(self, connection: Connection, desk: str, search: Search, signs: Signs, new_salt: NewId) -> None:
        super().__init__(connection, desk, search)
        self._signs = signs
        self._new_salt = new_salt
        self._erased: list[Line] = []
        self._ended: list[str] = []
        self._sheets: list[SheetSaid] = []
        self._followed = False

    @property
    def logs(self) -> LogsWrite:
        """The logs of all desks, to take others in."""
        return LogsWrite(self._connection, self._desk)

    @property
    def coming(self) -> ComingWrite:
        """The list, to take parts of it in that come from elsewhere."""
        return ComingWrite(self._connection)

    @property
    def seeding(self) -> SeedingWrite:
        """The list with its indexes, as raw rows of another one."""
        return SeedingWrite(self._connection)

    @property
    def staff(self) -> StaffWrite:
        """Who works at the desks."""
        return StaffWrite(self._connection)

    def append(
        self, person: str | None, act: str, clerk: str, word: Word, at: datetime, *, staff: OnDuty | None = None
    ) -> Entry:
        """Add one entry to this desk's log. Time never runs backwards in it, whatever the laptop's clock does.

        Nor does it stand before what was taken in from other desks, as far as their clocks are believed
        (`regdesk.store.logs`): so what follows from something is later than that everywhere.

        `act` is empty for what a machine reports; a second entry of the same act breaks the table's rule and is a
        bug of the caller, who asks `entry_of_act` first.
        """
        seq, previous, last_at = self.head()
        moment = max(at, last_at or at, self.logs.after_all(at))
        entry = write_entry(
            desk=self._desk, seq=seq + 1, at=moment, person=person, act=act, clerk=clerk, word=word,
            prev=previous, salt=self._new_salt(), signs=self._signs, staff=staff,
        )  # fmt: skip
        self._connection.run(_ENTRY, person, act, *entry.line)
        self._note_badge(entry)
        return keep_entry(entry.line, entry)

    def erase(self, desk: str, seq: int) -> int:
        """Erase who did what to whom in one entry, and say how many there were: one, or none.

        What kind of act it was and when stays, and so do chain and signature. The log says at the end of the
        transaction what was erased. Copies of the database are not touched.
        """
        return self._erase("desk = ? and seq = ?", desk, seq)

    def erase_person(self, person: str) -> int:
        """The same for all entries of one person, and what came about them that nobody believes.

        Entries of others may still name the person by id: who vouched for somebody or came with a minor.
        """
        about = "case when json_valid(content) then json_extract(content, '$.p') end"
        self._connection.run(f"update held set content = null where {about} = ?", person)  # noqa: S608 - a constant
        self._sheets += sheets_said(person, self._written_here(person))
        return self._erase("person = ?", person)

    def _written_here(self, person: str) -> list[Entry]:
        """What this laptop wrote about a person, in all its logs: each begins where the one before it ends."""
        noted = self.logs.told(self._desk)
        ours = {self._desk, *self.logs.of_key(noted.key if noted else "")}
        written = [entry for entry in self.entries(person) if entry.desk in ours]
        return sorted(written, key=lambda entry: (entry.at, entry.desk == self._desk, entry.seq))

    def erase_as_told(self, log: str, which: Iterable[tuple[int, str]]) -> int:
        """Erase entries of a log, by number and hash, of which its desk says that it erased them: no entry of ours
        tells of it. They may stand in the run or aside.
        """
        numbers, hashes = map(json.dumps, zip(*which, strict=True))
        told, self._erased = self._erased, []
        ended, self._ended = self._ended, []
        these = "seq in (select value from json_each(?)) and hash in (select value from json_each(?))"
        count = self._erase(f"desk = ? and {these}", log, numbers, hashes)
        self._erased, self._ended = told, ended
        self._followed = self._followed or count > 0
        return count

    def begin_log(self, log: str) -> None:
        """Write another log from now on, also in this transaction. `log`: 32 hexadecimal digits, never used before."""
        self.set_value("desk", log)
        self._desk = log

    def put_emptied(self, lines: Iterable[Line], badges: Iterable[BadgeRow]) -> None:
        """Put in the lines of another database without what they tell, and the codes of its badges without people."""
        self._connection.run_many(_ENTRY, ((None, "", *self._emptied(line)) for line in lines))
        rows = ((row.code, row.desk, row.number, "") for row in badges)
        self._connection.run_many("insert into badge values (?, ?, ?, ?)", rows)

    def _emptied(self, line: Line) -> Line:
        if line.content is None or line.kind in TELLING:
            return line
        self._erased.append(line._replace(content=None))
        return self._erased[-1]

    def _erase(self, which: str, *values: object) -> int:
        """Numbers of badges and slips are never given again; of a badge that was erased nobody is asked any more."""
        where = f"{which} and content is not null and kind not in ('record.signed', 'record.erased')"
        asked = f"select {_LINE} from told where {where}"  # noqa: S608 - constants
        erased = [Line._make(row) for row in self._connection.rows(asked, *values)]
        if not erased:
            return 0
        self.set_value(LAST_SLIP, str(self.last_slip()))
        asked_twice = self.doubled.asked_twice()
        asked_for = [_code_and_person(line) for line in erased if line.kind == "badge.requested"]
        in_doubt = [_code_and_person(line) for line in erased if line.kind.startswith("badge.")]
        self._connection.run_many("update badge set person = '' where code = ? and person = ?", asked_for)
        self._connection.run_many("delete from open_badge where code = ? and person = ?", in_doubt)
        for table in ("entry", "aside"):
            self._connection.run(f"update {table} set content = null, person = null, act = '' where {where}", *values)  # noqa: S608
        self._note_others({code for code, _ in asked_for}, asked_twice, {line.hash for line in erased})
        self._erased += [line._replace(content=None) for line in erased]
        self._ended += [code for code, _ in asked_for if len(code) <= LONGEST_CODE]
        return len(erased)

    def _note_others(self, codes: Set[str], asked_twice: Iterable[Entry], erased: Set[str]) -> None:
        """Of a code that was given twice the other badge is still somebody's."""
        for entry in asked_twice:
            match entry.word:
                case BadgeRequested(code=code, number=number) if code in codes and entry.hash not in erased:
                    self._connection.run(
                        "update badge set desk = ?, number = ?, person = ? where code = ? and person = ''",
                        entry.desk, number, entry.person or "", code,
                    )  # fmt: skip
                case _:
                    pass

    def tell_what_was_erased(self) -> bool:
        """Add the entries that name what was erased in this transaction, at the time of the entry before them.

        Whether anything was: it may still be in memory.
        """
        if not self._erased:
            return self._followed
        at = self.head()[2] or datetime.fromisoformat(max(line.at for line in self._erased))
        for word in erasures(self._erased, self._ended, self._sheets, self._signs.public.hex()):
            self.append(None, "", "", word, at)
        return True

    def _note_badge(self, entry: Entry) -> None:
        """Keep whose code it is, and which badges are in doubt: never fewer than the fold says."""
        match entry.word:
            case BadgeRequested(code=code, number=number):
                self._give(code, entry, number)
                self._doubt(code, entry.person)
            case DayBadgeRequested(code=code, number=number):
                self._connection.run("insert into badge values (?, ?, ?, '')", code, entry.desk, number)
            case PrintUnknown(code=code):
                self._doubt(code, entry.person)
            case (
                BadgePrinted(code=code)
                | PrintFailed(code=code)
                | BadgeCancelled(code=code)
                | BadgeCollected(code=code)
                | BadgeVoided(code=code)
            ):
                self._connection.run("delete from open_badge where code = ?", code)
            case _:
                pass

    def _give(self, code: str, entry: Entry, number: int) -> None:
        """What this desk gives is its own, whatever another log has said of the same code."""
        given = "insert into badge values (?, ?, ?, ?) on conflict (code) do update set "
        taken = "desk = excluded.desk, number = excluded.number, person = excluded.person where desk <> excluded.desk"
        self._connection.run(given + taken, code, entry.desk, number, entry.person or "")

    def _doubt(self, code: str, person: str | None) -> None:
        self._connection.run("insert or replace into open_badge values (?, ?)", code, person)

    def set_value(self, key: str, value: str) -> None:
        """Keep a text under a key; see `Reading.value`."""
        self._connection.run("insert or replace into meta values (?, ?)", key, value)

    def drop_value(self, key: str) -> None:
        self._connection.run("delete from meta where key = ?", key)

    def put_photo(self, name: str, picture: bytes) -> None:
        """Keep a picture under the name that `Participant.photo` gives."""
        self._connection.run("insert or replace into photo values (?, ?)", name, picture)

    def drop_person(self, person: str) -> bool:
        """Take somebody off the list; whether they stood there. See `regdesk.store.erasing`."""
        self.set_value(TO_SCRUB, "yes")
        return erase_from_list(self._connection, person)

    def drop_photo(self, name: str) -> None:
        self._connection.run("delete from photo where name = ?", name)

    def put_people(self, people: Iterable[Participant]) -> None:
        """Put people on the list, each over whoever has the same id; also where the search finds them."""
        self.put_contents(map(content_of, people))

    def put_contents(self, contents: Iterable[Row]) -> None:
        """The same for people given as `records.CONTENT`: no value is made of each, which halves a large import."""
        numbers: dict[str, int] = dict(self._connection.stream("select id, no from participant"))
        words = {row[0] for row in self._connection.rows("select word from word")} if numbers else set()
        # the number of somebody who was erased is not given again
        unused = count(max(numbers.values(), default=0) + 1)
        self._connection.run(f"pragma cache_size = -{CACHE_WHILE_IMPORTING_KIB}")
        before, names = len(numbers), NameIndex(self._connection)
        with self._indexes_made_after(first=not numbers):
            put = sum(self._put_some(some, numbers, unused, words, names) for some in _chunks(contents))
            names.write()
        if put > max(before, AT_ONCE) / 10:
            # one segment of the index instead of a dozen: each word is then looked up once, not a dozen times
            self._connection.run("insert into search (search) values ('optimize')")
            self._connection.worn = True
        self._connection.run(f"pragma cache_size = -{CACHE_KIB}")

    @contextmanager
    def _indexes_made_after(self, *, first: bool) -> Iterator[None]:
        """A first list goes in without its indexes, which are then made at once: an eighth of the time is saved."""
        indexes = self._connection.rows(_INDEXES) if first else []
        for name, _ in indexes:
            self._connection.run(f"drop index {name}")
        yield
        for _, statement in indexes:
            self._connection.run(str(statement))

    def _put_some(
        self, contents: Sequence[Row], numbers: dict[str, int], unused: Iterator[int], words: set[str], names: NameIndex
    ) -> int:
        """A plain insert for who is new: looking for somebody to replace takes as long as all the rest."""
        new: list[tuple[int, Row]] = []
        replacing: dict[int, Row] = {}
        for content in contents:
            is_new = content[_ID] not in numbers
            number = numbers[content[_ID]] = next(unused) if is_new else numbers[content[_ID]]
            if is_new:
                new.append((number, content))
            else:
                replacing[number] = content
        known = list(replacing.items())
        self._put_numbered("insert", new, words)
        self._forget_names(known, names)
        self._put_numbered("insert or replace", known, words)
        for number, content in (*new, *known):
            names.add(number, content[_GIVEN], content[_FAMILY], content[_BORN])
        return len(contents)

    def _forget_names(self, known: Sequence[tuple[int, Row]], names: NameIndex) -> None:
        """Of people who are about to be replaced."""
        for number, _ in known:
            row = self._connection.row("select given, family, born from participant where no = ?", number)
            if row:
                names.drop(number, *row)

    def _put_numbered(self, verb: str, numbered: Sequence[tuple[int, Row]], words: set[str]) -> None:
        rows = [(number, *content, *keys_of(content)) for number, content in numbered]
        found_by = [(number, words_in(content)) for number, content in numbered]
        self._connection.run_many(f"{verb} {_PERSON}", rows)
        self._connection.run_many(f"{verb} {_WORDS}", [(number, " ".join(its_words)) for number, its_words in found_by])
        fresh = dict.fromkeys(word for _, its_words in found_by for word in its_words if word not in words)
        self._connection.put("insert into word (word)", [(word,) for word in fresh], wide=1)
        words.update(fresh)


def _code_and_person(line: Line) -> tuple[str, str]:
    """Of the badge of which a line tells; of what nobody can read, of none."""
    fields = fields_in(line.content) or {}
    match fields.get("d"):
        case {"code": str(code)}:
            return code, str(fields.get("p") or "")
        case _:
            return "", ""


def _chunks(contents: Iterable[Row]) -> Iterator[Sequence[Row]]:
    remaining = iter(contents)
    while some := list(islice(remaining, AT_ONCE)):
        yield some
