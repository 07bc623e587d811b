"""A log without what it tells of people, in a database of its own with a key of its own."""

from pathlib import Path

from regdesk.store.store import Store


class SignsNothing:
    """Stands for the key of a desk that was wiped: what it signed can still be verified, and nothing is added."""

    def __init__(self, public: bytes) -> None:
        self.public = public

    def sign(self, content: bytes) -> bytes:  # noqa: ARG002 - whatever it is
        """Raises TypeError: nobody has this key any more."""
        raise TypeError("the key of a wiped desk is gone")


def emptied(old: Store, path: Path, key: bytes) -> Store:
    """Make a database with every statement and signature of another one, and whose badge was whose no more.

    No content of an entry is written to it, but those by which the log tells what was erased from it. The store that
    comes back signs as the old one does; what was left out is told at the end of its first writing. Raises StoreError.
    """
    new = Store.create(path, key, desk=old.desk, signs=old.signs)
    try:
        with old.reading() as tx, new.writing() as there:
            there.put_emptied((kept.line for kept in tx.as_kept()), tx.badge_rows())
    except BaseException:
        new.close()
        raise
    return new
