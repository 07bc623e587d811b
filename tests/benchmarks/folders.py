"""A desk folder as `regdesk init` makes it, with invented people on its list, for the window to open."""

from collections.abc import Iterable
from pathlib import Path

from regdesk.desk.opening import make_desk, opened
from regdesk.people.participant import Participant
from regdesk.resources import path as resource
from regdesk.settings import Settings


def desk_folder(folder: Path, people: Iterable[Participant]) -> Path:
    """A training desk of the sample meeting with these people on its list."""
    settings = Settings(desk_number=3, clerk="Lucía Robles", printer=f"folder:{folder / 'badges'}")
    make_desk(folder, resource("sample", "training.toml"), settings)
    with opened(folder) as desk, desk.store.writing() as tx:
        tx.put_people(people)
    return folder
