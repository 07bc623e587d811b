"""The list as it comes from elsewhere, part by part: what a part costs grows with the part, never with the list.

An import of a whole list (`Writing.put_contents`) reads all numbers and all words first; this looks up those it needs.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import NamedTuple

from regdesk.store.database import Connection
from regdesk.store.erasing import TO_SCRUB
from regdesk.store.name_index import NameIndex
from regdesk.store.records import COLUMNS, CONTENT, Row, keys_of, words_in

_ID, _PHOTO = CONTENT.index("id"), CONTENT.index("photo")
_GIVEN, _FAMILY, _BORN = CONTENT.index("given"), CONTENT.index("family"), CONTENT.index("born")
_DELEGATION = CONTENT.index("delegation")
_PERSON = f"into participant ({', '.join(COLUMNS)}) values ({', '.join('?' * len(COLUMNS))})"
_WORDS = "into search (rowid, words) values (?, ?)"
_KNOWN = (
    "select id, no, content, given, family, born, delegation from participant "
    "where id in (select value from json_each(?))"
)


class WantedPhoto(NamedTuple):
    """A picture that has not come. `name`: under which it is kept; `sha`: 64 hexadecimal digits."""

    name: str
    sha: str
    person: str


class Ready(NamedTuple):
    """Somebody as they go into the tables; made beside all transactions, for folding words is half the work."""

    content: Row
    keys: Row
    words: tuple[str, ...]
    sha: str = ""

    @property
    def id(self) -> str:
        return str(self.content[_ID])

    @property
    def found_by(self) -> tuple[str, str, str, str]:
        """What decides by which words and sounds somebody is found."""
        content = self.content
        return content[_GIVEN], content[_FAMILY], content[_BORN], content[_DELEGATION]

    @property
    def picture(self) -> str:
        """The name under which this person's picture is kept: nobody else's has a slash, and an id before it."""
        return f"{self.id}/{self.content[_PHOTO]}" if self.content[_PHOTO] and self.sha else ""


def ready(content: Row, sha: str = "") -> Ready:
    """`content`: the columns `records.CONTENT`; `sha`: that of the picture, empty where there is none."""
    return Ready(content, keys_of(content), words_in(content), sha)


class _Known(NamedTuple):
    no: int
    hash: str
    given: str
    family: str
    born: str
    delegation: str

    @property
    def found_by(self) -> tuple[str, str, str, str]:
        return self.given, self.family, self.born, self.delegation


class ComingRead:
    """What a part is compared with; valid inside the transaction that gave it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def nobody(self) -> bool:
        """Whether the list is empty."""
        return self._connection.value("select 1 from participant limit 1") is None

    def between(self, after: str, last: str) -> list[tuple[str, str]]:
        """Ids and content hashes of everybody after an id, up to another one and with it."""
        asked = "select id, content from participant where id > ? and id <= ?"
        return [(row[0], row[1]) for row in self._connection.rows(asked, after, last)]

    def highest(self) -> int:
        """The highest number of a row of the list."""
        return int(self._connection.value("select coalesce(max(no), 0) from participant"))

    def contents(self) -> Iterator[Row]:
        """Everybody as the columns `records.CONTENT`, by ascending id."""
        return self._connection.stream(f"select {', '.join(CONTENT)} from participant order by id")  # noqa: S608

    def pictured(self) -> Iterator[tuple[str, str]]:
        """Id of everybody who has a picture that came with a list, and the name under which it is kept."""
        asked = (
            "select p.id, o.name from participant p join photo o on o.name = p.id || '/' || p.photo "
            "where p.photo <> '' and length(o.bytes) > 0 union all "
            "select p.id, o.name from participant p join photo o on o.name = p.photo where p.photo <> '' "
            "and length(o.bytes) > 0 and not exists (select 1 from photo where name = p.id || '/' || p.photo)"
        )
        return ((person, name) for person, name in self._connection.stream(asked))

    def pictures_between(self, after: str, last: str) -> tuple[dict[str, str], set[str]]:
        """Of people after an id up to another: the SHA-256 of pictures that are to come; who has one of their own."""
        wanted = "select person, sha from wanted_photo where name > ? and name < ?"
        own = "select name from photo where name > ? and name < ?"
        names = self._connection.rows(own, after + "0", last + "0")
        return dict(self._connection.rows(wanted, after + "0", last + "0")), {row[0].partition("/")[0] for row in names}

    def wants_any(self) -> bool:
        """Whether a picture is still to come."""
        return self._connection.value("select 1 from wanted_photo limit 1") is not None

    def wanted(self, after: str, limit: int) -> list[WantedPhoto]:
        """Pictures that have not come, by name: those after a name, then from the first one on."""
        asked = "select name, sha, person from wanted_photo where name > ? order by name limit ?"
        found = self._connection.rows(asked, after, limit)
        if after and len(found) < limit:
            found += self._connection.rows(asked, "", limit - len(found))
        return list(dict.fromkeys(map(WantedPhoto._make, found)))

    def wanted_of(self, people: Sequence[str]) -> list[WantedPhoto]:
        """Those of these people."""
        asked = "select name, sha, person from wanted_photo where person in (select value from json_each(?))"
        return [WantedPhoto(*row) for row in self._connection.rows(asked, json.dumps(people))]


class ComingWrite(ComingRead):
    """Puts one part of the list in."""

    def put(self, people: Sequence[Ready]) -> int:
        """Put people on the list, each over whoever has the same id; how many were new or other than before."""
        known = self._known([one.id for one in people])
        last = {one.id: one for one in people}
        new = [one for one in last.values() if one.id not in known]
        other = [one for one in last.values() if one.id in known and known[one.id].hash != one.keys[-1]]
        renamed = [one for one in other if known[one.id].found_by != one.found_by]
        names = NameIndex(self._connection)
        for one in renamed:
            _forget(names, known[one.id])
        numbered = list(enumerate(new, self._free_number()))
        self._put_people("insert", numbered)
        self._put_people("insert or replace", [(known[one.id].no, one) for one in other])
        self._put_found("insert", numbered, names)
        self._put_found("insert or replace", [(known[one.id].no, one) for one in renamed], names)
        names.write(few=True)
        for one in new:
            if one.picture:
                self._want(WantedPhoto(one.picture, one.sha, one.id), None)
        pictured = self._has_pictures()
        for one in last.values():
            if one.id in known and (pictured or one.picture):
                self._have_picture(one.id, one.picture, one.sha)
        return len(new) + len(other)

    def _has_pictures(self) -> bool:
        """Whether there are any at all, come or wanted."""
        asked = "select exists (select 1 from photo) or exists (select 1 from wanted_photo)"
        return bool(self._connection.value(asked))

    def _put_people(self, verb: str, numbered: Sequence[tuple[int, Ready]]) -> None:
        self._connection.run_many(f"{verb} {_PERSON}", [(number, *one.content, *one.keys) for number, one in numbered])

    def _put_found(self, verb: str, numbered: Sequence[tuple[int, Ready]], names: NameIndex) -> None:
        """By what people are found: few of those who change on a list get another name."""
        for number, one in numbered:
            names.add(number, one.content[_GIVEN], one.content[_FAMILY], one.content[_BORN])
        self._connection.run_many(f"{verb} {_WORDS}", [(number, " ".join(one.words)) for number, one in numbered])
        words = sorted({word for _, one in numbered for word in one.words})
        self._connection.run_many("insert or ignore into word (word) values (?)", [(word,) for word in words])

    def have_pictures(self, pictured: Iterable[tuple[str, str]]) -> None:
        """See to it that the pictures of people on the list come, or go. Each: an id, the SHA-256 of the picture."""
        name_of = "select photo from participant where id = ?"
        for person, sha in pictured:
            name = self._connection.value(name_of, person)
            self._have_picture(person, f"{person}/{name}" if name and sha else "", sha)

    def _have_picture(self, person: str, name: str, sha: str) -> None:
        """What is no longer this person's goes, but for a picture that was taken at a desk."""
        self._forget_pictures(person, f"{person}/", name)
        if name:
            there = self._connection.value("select bytes from photo where name = ?", name)
            self._want(WantedPhoto(name, sha, person), there)

    def _want(self, photo: WantedPhoto, there: bytes | None) -> None:
        if there is None or sha256(there).hexdigest() != photo.sha:
            self._connection.run("insert or replace into wanted_photo values (?, ?, ?)", *photo)
        else:
            self._connection.run("delete from wanted_photo where name = ?", photo.name)

    def _forget_pictures(self, person: str, *but: str) -> None:
        """The own pictures of a person, whose names begin with the id and a slash; `but`: those that stay."""
        stay = json.dumps(but)
        for table in ("wanted_photo", "photo"):
            self._connection.run(
                f"delete from {table} where name >= ? and name < ? "  # noqa: S608 - one of two names
                "and name not in (select value from json_each(?))",
                f"{person}/", f"{person}0", stay,
            )  # fmt: skip

    def _known(self, ids: Sequence[str]) -> dict[str, _Known]:
        return {row[0]: _Known(*row[1:]) for row in self._connection.rows(_KNOWN, json.dumps(ids))}

    def _free_number(self) -> int:
        """The number of a row that was deleted last is not given again while the index knows it."""
        highest = "select max(coalesce((select max(no) from participant), 0), coalesce(max(id), 0)) from search_docsize"
        return int(self._connection.value(highest)) + 1

    def drop(self, ids: Sequence[str]) -> int:
        """Take people off the list; how many stood there. What the log says of them stays."""
        known = self._known(ids)
        if not known:
            return 0
        names = NameIndex(self._connection)
        words: set[str] = set()
        for one in known.values():
            _forget(names, one)
            words.update(self._words_of(one.no))
        names.write(few=True)
        self._connection.run("delete from name_key where people = x''")
        numbers = [(one.no,) for one in known.values()]
        self._connection.run_many("delete from participant where no = ?", numbers)
        self._connection.run_many("delete from search where rowid = ?", numbers)
        self._forget_words(words)
        for person in known:
            self._forget_pictures(person)
        self._connection.run("insert or replace into meta values (?, 'yes')", TO_SCRUB)
        return len(known)

    def _words_of(self, number: int) -> tuple[str, ...]:
        row = self._connection.row(f"select {', '.join(CONTENT)} from participant where no = ?", number)  # noqa: S608
        return words_in(row) if row else ()

    def _forget_words(self, words: Iterable[str]) -> None:
        """Those that nobody else has; see `regdesk.store.erasing`."""
        for word in words:
            if self._connection.value("select 1 from search where search match ? limit 1", f'"{word}"') is None:
                self._connection.run("update word set word = '-' || no where word = ?", word)

    def arrived(self, name: str, sha: str, picture: bytes) -> bool:
        """Keep a picture if it is still the one that is wanted there."""
        wanted = self._connection.value("select 1 from wanted_photo where name = ? and sha = ?", name, sha)
        if wanted:
            self._connection.run("insert or replace into photo values (?, ?)", name, picture)
            self._connection.run("delete from wanted_photo where name = ?", name)
        return wanted is not None


def _forget(names: NameIndex, one: _Known) -> None:
    names.drop(one.no, one.given, one.family, one.born)
