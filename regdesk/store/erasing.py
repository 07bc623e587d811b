"""One person out of the list and out of everything by which people of the list are found. No page keeps a trace of it:
what is deleted is overwritten, and `scrubbed` makes the file anew from what is left.
"""

from pathlib import Path

from regdesk.errors import StoreError
from regdesk.store.database import Connection
from regdesk.store.name_index import NameIndex
from regdesk.store.records import CONTENT, words_in

TO_SCRUB = "to be written anew"
"""Kept in the transaction that erases, and gone when no page has a trace any more."""
_COLUMNS = ", ".join(CONTENT)
_GIVEN, _FAMILY, _BORN = CONTENT.index("given"), CONTENT.index("family"), CONTENT.index("born")


def erase_from_list(connection: Connection, person: str) -> bool:
    """Take somebody off the list; whether they stood there. Pictures are the caller's: others may share them."""
    row = connection.row(f"select no, {_COLUMNS} from participant where id = ?", person)  # noqa: S608 - constants
    if row is None:
        return False
    number, content = row[0], row[1:]
    names = NameIndex(connection)
    names.drop(number, content[_GIVEN], content[_FAMILY], content[_BORN])
    names.write()
    connection.run("delete from name_key where people = x''")
    connection.run("delete from participant where no = ?", number)
    connection.run("delete from search where rowid = ?", number)
    # what was deleted from an index of words is only crossed out until its parts are put together
    connection.run("insert into search (search) values ('optimize')")
    for word in set(words_in(content)):
        _forget_word(connection, word)
    return True


def _forget_word(connection: Connection, word: str) -> None:
    """A word that nobody else has. Its number stays taken: who has read the words up to there looks behind it only."""
    if connection.value("select 1 from search where search match ? limit 1", f'"{word}"') is None:
        connection.run("update word set word = '-' || no where word = ?", word)


def scrubbed(connection: Connection, path: Path) -> None:
    """Write the file anew from what is left, and empty the log beside it. Outside transactions; raises StoreError."""
    connection.run("vacuum")
    if connection.value("pragma wal_checkpoint(truncate)"):
        raise StoreError("database_busy", file=str(path))
    for copy in path.parent.glob(f"{path.stem}.schema-*"):
        copy.unlink(missing_ok=True)
