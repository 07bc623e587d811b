"""A whole list with its indexes as raw rows: to fold all words of a large list takes ten times as long as to copy them.

A seed is read from a database of its own, in which people are numbered in the order of their ids, and goes only into a
list that is empty. Meanwhile the indexes of the list are not kept: each is made at once, when all people are there.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from regdesk.errors import StoreError
from regdesk.store.coming import WantedPhoto
from regdesk.store.database import Connection
from regdesk.store.records import COLUMNS, Row

Columns = Sequence[Sequence[Any]]
"""Rows, column by column."""
INDEX_FORMAT = "select cast(v as text) from search_config where k = 'version'"
LEAVES_AFTER = 10
"""Rows of the index of words up to this number say how it is made up; they go in last, and then it is whole."""
_INDEXES = (
    "select name, sql from sqlite_master where type = 'index' and tbl_name = 'participant' and sql is not null "
    "order by name <> 'participant_confirmation', name <> 'participant_document', name"
)
"""What is scanned at the door comes first: until its index is there, the whole list is gone through."""
TO_MAKE = "indexes of the list that are to be made"
_PUT = {
    "names": "insert into name_key (key, people) values (?, ?)",
    "leaves": "insert or replace into search_data (id, block) values (?, ?)",
    "pages": "insert or replace into search_idx (segid, term, pgno) values (?, ?, ?)",
    "made_up": "insert or replace into search_data (id, block) values (?, ?)",
}
_SIZES = "insert or replace into search_docsize (id, sz, origin)"
_PLACES = "with recursive place (i) as (select 1 union all select i + 1 from place where i < ?1)"
_SIZES_IN_A_ROW = f"{_PLACES} {_SIZES} select ?2 + i - 1, substr(?3, i, 1), ?4 from place"  # noqa: S608 - constants
_FEW = 32
"""Rows below which a statement for all of them saves nothing."""
_WRITTEN = {"": "''", 0: "0", 1: "1"}
_READ = {
    "people": f"select {', '.join(COLUMNS[1:])} from participant order by no",  # noqa: S608 - constants
    "words": "select word from word order by word",
    "names": "select key, people from name_key order by key, no",
    "leaves": f"select id, block from search_data where id > {LEAVES_AFTER} order by id",  # noqa: S608 - a constant
    "pages": "select segid, cast(term as blob), pgno from search_idx order by segid, term",
    "sizes": "select id, sz, coalesce(origin, 0) from search_docsize order by id",
    "made_up": f"select id, block from search_data where id <= {LEAVES_AFTER} order by id",  # noqa: S608 - a constant
}


class SeedingRead:
    """Raw rows of a list, in the order in which they are best put in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self, part: str) -> Iterator[Row]:
        """All rows of one of the parts, but those of wanted pictures, which no list holds."""
        return self._connection.stream(_READ[part])

    def index_format(self) -> str:
        """Of the index of words; another one cannot be read here."""
        return str(self._connection.value(INDEX_FORMAT))

    def indexes_to_make(self) -> list[str]:
        """Names of those that wait to be made."""
        told = self._connection.value("select value from meta where key = ?", TO_MAKE)
        return [line.split("\t")[0] for line in told.split("\n")] if told else []


class SeedingWrite(SeedingRead):
    """Puts a seed in, part by part; the caller has looked at what it puts."""

    def begin(self) -> None:
        """Keep no index of the list until `make_index`."""
        indexes = self._connection.rows(_INDEXES)
        for name, _ in indexes:
            self._connection.run(f"drop index {name}")
        self._put_to_make([*self._to_make(), *((str(name), str(statement)) for name, statement in indexes)])

    def put(self, part: str, columns: Columns) -> None:
        """Raises StoreError where two rows say they are the same."""
        # a connection that has searched knows how the index is made up, and does not look again after its own writing
        self._connection.worn = self._connection.worn or part == "made_up"
        with _not_twice():
            if part == "sizes":
                self._put_sizes(columns)
            elif part == "words":
                self._connection.put("insert into word (word)", zip(*columns, strict=True), wide=1)
            else:
                self._connection.run_many(_PUT[part], zip(*columns, strict=True))

    def put_people(self, first: int, columns: Columns) -> None:
        """Those of `records.COLUMNS` but for the number, which is given: `first` and those after it.

        What all of them have alike, and is nothing, goes into the statement: a third less is handed over. Raises
        StoreError where two have the same id.
        """
        numbers = range(first, first + len(columns[0]))
        values, different = ["?"], list[Sequence[Any]]([numbers])
        for cells in columns:
            alike = cells[0] in _WRITTEN and cells.count(cells[0]) == len(cells) if cells else False
            values.append(_WRITTEN[cells[0]] if alike else "?")
            if not alike:
                different.append(cells)
        statement = f"insert into participant ({', '.join(COLUMNS)}) values ({', '.join(values)})"  # noqa: S608
        with _not_twice():
            self._connection.run_many(statement, zip(*different, strict=True))

    def put_wanted(self, photos: Iterable[WantedPhoto]) -> None:
        """Raises StoreError where two are of one name."""
        with _not_twice():
            self._connection.run_many("insert into wanted_photo (name, sha, person) values (?, ?, ?)", photos)

    def _put_sizes(self, columns: Columns) -> None:
        """How many words each person has: mostly a byte for each of thousands who follow one another."""
        ids, sizes, origins = columns
        start = 0
        for origin, alike in groupby(origins):
            end = start + sum(1 for _ in alike)
            run = b"".join(sizes[start:end])
            in_a_row = ids[end - 1] - ids[start] == end - start - 1 and list(ids[start:end]) == sorted(ids[start:end])
            if end - start >= _FEW and in_a_row and len(run) == end - start == sum(map(bool, sizes[start:end])):
                self._connection.run(_SIZES_IN_A_ROW, end - start, ids[start], run, origin)
            else:
                some = (column[start:end] for column in columns)
                self._connection.run_many(f"{_SIZES} values (?, ?, ?)", zip(*some, strict=True))
            start = end

    def make_index(self, given_up: Callable[[], bool]) -> None:
        """Make the next index that waits, unless it is given up on the way. Raises `GivenUp`."""
        first, *others = self._to_make()
        with _watched(self._connection, given_up):
            self._connection.run(first[1])
        self._put_to_make(others)

    def settle(self) -> None:
        """One segment of the index of words, however it was filled."""
        self._connection.run("insert into search (search) values ('optimize')")
        self._connection.worn = True

    def clear(self) -> None:
        """Empty the list, and all by which people are found."""
        for table in ("participant", "name_key", "wanted_photo"):
            self._connection.run(f"delete from {table}")  # noqa: S608 - constants
        self._connection.run("insert into search (search) values ('delete-all')")
        self._connection.worn = True
        # whoever has read the words up to there goes on behind it
        highest = self._connection.value("select max(no) from word")
        self._connection.run("delete from word")
        if highest:
            self._connection.run("insert into word (no, word) values (?, ?)", highest, f"-{highest}")

    def _to_make(self) -> list[tuple[str, str]]:
        told = self._connection.value("select value from meta where key = ?", TO_MAKE)
        pairs = [line.split("\t", 1) for line in told.split("\n")] if told else []
        return [(name, statement) for name, statement in pairs]

    def _put_to_make(self, indexes: Sequence[tuple[str, str]]) -> None:
        told = "\n".join(f"{name}\t{' '.join(statement.split())}" for name, statement in indexes)
        if told:
            self._connection.run("insert or replace into meta values (?, ?)", TO_MAKE, told)
        else:
            self._connection.run("delete from meta where key = ?", TO_MAKE)


@contextmanager
def _not_twice() -> Iterator[None]:
    try:
        yield
    except sqlcipher.IntegrityError as problem:
        raise StoreError("seed_rows_clash") from problem


@contextmanager
def _watched(connection: Connection, when: Callable[[], bool]) -> Iterator[None]:
    """Break a long statement off as soon as it is asked: what it had done is undone. Raises `GivenUp`."""
    connection.watch(when)
    try:
        yield
    except sqlcipher.OperationalError as problem:
        if getattr(problem, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
            raise GivenUp from problem
        raise
    finally:
        connection.watch(None)


class GivenUp(Exception):
    """Somebody in front went first; it is done another time."""
