"""Every stick that was ever written can be read by every later version."""

from pathlib import Path

import pytest

from regdesk.collection.visit import VisitState
from tests.desk.journey import OTHER, PERSON
from tests.sync.stick.golden import PICTURE
from tests.sync.stick.made import a_desk_of

FILES = sorted((Path(__file__).parents[2] / "files" / "sticks").glob("*.regdesk"))


def test_there_is_one_of_each_form() -> None:
    assert [file.name for file in FILES] == ["form1.regdesk"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.stem))
def test_a_stick_of_an_earlier_version_is_taken_whole(file: Path, tmp_path: Path) -> None:
    new = a_desk_of(tmp_path / "2", 2, people=())
    read = new.sticks.read(file)
    assert (read.people, read.photos, read.missing, read.notes) == (2, 1, (), ())
    assert read.taken.lines == read.seen.entries > 5
    assert new.case(PERSON.id).visit.state is VisitState.COLLECTED
    assert new.case(OTHER.id).visit.state is VisitState.IDENTITY_CONFIRMED
    assert new.photo(PERSON.id) == PICTURE
    assert [desk.number for desk in new.sync.status().desks if not desk.ours] == [1, 3]
    new.store.close()
