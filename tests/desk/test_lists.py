"""Importing through the desk: one transaction, the same list twice changes nothing, badge holders stay as they are."""

import csv
from pathlib import Path

import pytest

from regdesk.collection.entries import RosterImported
from regdesk.desk import Desk
from regdesk.errors import RosterFileError
from regdesk.event.file import read_event
from regdesk.people.participant import Participant
from regdesk.resources import path as resource
from tests.desk.journey import collected
from tests.desks import a_desk

ROSTER = resource("sample", "roster.csv")
PORTRAITS = resource("sample", "portraits")
EVENT = read_event(resource("sample", "training.toml"))
FIRST = "K7RM-4PX2"


def imported(desk: Desk, file: Path = ROSTER) -> RosterImported:
    done = desk.take_list(desk.read_list(file, photos=PORTRAITS), photos=PORTRAITS, act=desk.new_act())
    assert isinstance(done.entry.word, RosterImported)
    return done.entry.word


def person(desk: Desk, confirmation: str = FIRST) -> Participant:
    answer = desk.find(confirmation)
    return answer.person  # type: ignore[union-attr]


def changed_list(folder: Path, column: str, value: str) -> Path:
    """The sample list with one cell of the first person changed."""
    with ROSTER.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    next(row for row in rows if row["Confirmation code"] == FIRST)[column] = value
    changed = folder / ROSTER.name
    with changed.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    return changed


def test_a_list_comes_in_with_its_photos_and_is_searched(tmp_path: Path) -> None:
    with a_desk(tmp_path, event=EVENT) as desk:
        word = imported(desk)
        assert word.new == desk.people() > 890
        assert desk.list_of() is not None
        assert (desk.photo(person(desk).id) or b"").startswith(b"\xff\xd8")


def test_the_same_list_twice_changes_nothing(tmp_path: Path) -> None:
    with a_desk(tmp_path, event=EVENT) as desk:
        first, again = imported(desk), imported(desk)
        assert (again.new, again.changed, again.unchanged) == (0, 0, first.new)


def test_a_change_in_the_list_arrives(tmp_path: Path) -> None:
    with a_desk(tmp_path, event=EVENT) as desk:
        imported(desk)
        word = imported(desk, changed_list(tmp_path, "Function", "Minister"))
        assert (word.new, word.changed) == (0, 1)
        assert person(desk).function == "Minister"


def test_who_has_a_badge_is_never_changed_silently(tmp_path: Path) -> None:
    with a_desk(tmp_path, event=EVENT) as desk:
        imported(desk)
        collected(desk, person(desk))
        changed = changed_list(tmp_path, "Function", "Minister")
        plan = desk.read_list(changed)
        assert [difference.person for difference in plan.collected_differ] == [person(desk).id]
        desk.take_list(plan, act=desk.new_act())
        assert person(desk).function == "Counsellor"


def test_a_badge_given_between_the_plan_and_its_taking_is_respected(tmp_path: Path) -> None:
    with a_desk(tmp_path, event=EVENT) as desk:
        imported(desk)
        plan = desk.read_list(changed_list(tmp_path, "Function", "Minister"))
        collected(desk, person(desk))
        desk.take_list(plan, act=desk.new_act())
        assert person(desk).function == "Counsellor"


def test_stopping_in_the_middle_leaves_the_list_as_it_was(tmp_path: Path) -> None:
    with a_desk(tmp_path, event=EVENT) as desk:
        plan = desk.read_list(ROSTER)
        with pytest.raises(RosterFileError) as stopped:
            desk.take_list(plan, act=desk.new_act(), cancelled=lambda: True)
        assert stopped.value.code == "import_stopped"
        assert desk.people() == 0
        assert desk.log() == ()
        assert desk.list_of() is None


def test_a_photo_name_never_leads_out_of_its_folder(tmp_path: Path) -> None:
    secret = tmp_path / "secret.jpg"
    secret.write_bytes(next(PORTRAITS.glob("*.jpg")).read_bytes())
    photos = tmp_path / "photos"
    photos.mkdir()
    (tmp_path / "desk").mkdir()
    with a_desk(tmp_path / "desk", event=EVENT) as desk:
        plan = desk.read_list(changed_list(tmp_path, "Photo", "../secret.jpg"), photos=photos)
        desk.take_list(plan, photos=photos, act=desk.new_act())
        assert desk.photo(person(desk).id) is None


def list_of_one(folder: Path, confirmation: str, photo: str) -> Path:
    """A list with the first person of the sample under another code and name of a photo."""
    with ROSTER.open(encoding="utf-8-sig", newline="") as file:
        row = next(row for row in csv.DictReader(file) if row["Confirmation code"] == FIRST)
    row |= {"Confirmation code": confirmation, "Photo": photo, "Document number": confirmation.replace("-", "")}
    folder.mkdir()
    made = folder / "list.csv"
    with made.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, row.keys())
        writer.writeheader()
        writer.writerow(row)
    return made


def taken(desk: Desk, made: Path) -> None:
    desk.take_list(desk.read_list(made, photos=made.parent), photos=made.parent, act=desk.new_act())


def test_two_lists_whose_photos_have_the_same_name_never_swap_faces(tmp_path: Path) -> None:
    faces = sorted(PORTRAITS.glob("*.jpg"))
    with a_desk(tmp_path, event=EVENT) as desk:
        for place, code in enumerate(("AAAA-0001", "BBBB-0002")):
            made = list_of_one(tmp_path / code, code, "1.jpg")
            (made.parent / "1.jpg").write_bytes(faces[place].read_bytes())
            taken(desk, made)
        taken(desk, list_of_one(tmp_path / "third", "CCCC-0003", "1.jpg"))
        first, second, third = (desk.photo(person(desk, c).id) for c in ("AAAA-0001", "BBBB-0002", "CCCC-0003"))
        assert first and second and first != second
        assert third is None


@pytest.mark.parametrize("name", ["x" * 300 + ".jpg", ".", "..", "~", "list.csv"])
def test_a_photo_that_cannot_be_is_a_photo_that_is_missing(tmp_path: Path, name: str) -> None:
    with a_desk(tmp_path, event=EVENT) as desk:
        taken(desk, list_of_one(tmp_path / "one", "AAAA-0001", name))
        assert desk.photo(person(desk, "AAAA-0001").id) is None


def test_photos_that_come_after_the_list_are_taken_by_importing_it_again(tmp_path: Path) -> None:
    with a_desk(tmp_path, event=EVENT) as desk:
        desk.take_list(desk.read_list(ROSTER), act=desk.new_act())
        assert desk.photo(person(desk).id) is None
        again = imported(desk)
        assert (again.new, again.changed) == (0, 0)
        assert (desk.photo(person(desk).id) or b"").startswith(b"\xff\xd8")
