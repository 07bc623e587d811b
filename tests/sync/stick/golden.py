"""Writes a stick that every later version must be able to read: `python -m tests.sync.stick.golden FOLDER`.

Run once for each form of the file; what it wrote lies in `tests/files/sticks` and is never written again.
"""

import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from regdesk.sync.stick.header import FORM
from tests.desk.journey import OTHER, PERSON, collected, confirmed
from tests.sync.stick.made import a_desk_of

PICTURE = b"\xff\xd8a picture"


def make(folder: Path) -> None:
    """Desk 1 collected one badge and checked somebody else; desk 2 has never been there."""
    with TemporaryDirectory() as place:
        one = a_desk_of(Path(place) / "1", 1, people=(replace(PERSON, photo="ndiaye.jpg"), OTHER), knows=(2, 3))
        collected(one)
        confirmed(one, OTHER)
        with one.store.writing() as tx:
            tx.put_photo("ndiaye.jpg", PICTURE)
        one.sticks.write(folder / f"form{FORM}", seed=True)
        one.store.close()


if __name__ == "__main__":
    make(Path(sys.argv[1]))
