"""The list on a stick: a new laptop gets all of it, an older list follows a newer one, and nobody's own is touched."""

import os
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest

from regdesk.desk import Desk
from regdesk.errors import StickError
from regdesk.moments import told as in_words
from regdesk.people.participant import Participant
from regdesk.sentences import say
from regdesk.sentences.sticks import NOTES
from regdesk.sync.peers import meet
from tests.desk.journey import OTHER, PERSON, collected, confirmed
from tests.desks import StandingClock
from tests.make import a_person
from tests.sync.stick.made import a_desk_of, certificate_of, told

PICTURE = b"\xff\xd8a picture"
PICTURED = replace(PERSON, photo="ndiaye.jpg")
PEOPLE = (PICTURED, OTHER)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def with_list(folder: Path, number: int, people: tuple[Participant, ...], *, knows: tuple[int, ...]) -> Desk:
    desk = a_desk_of(folder, number, people=people, knows=knows, clock=StandingClock())
    with desk.store.writing() as tx:
        tx.put_photo("ndiaye.jpg", PICTURE)
    return desk


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    """Desk 1 has the list, desk 2 is new."""
    one = with_list(tmp_path / "1", 1, PEOPLE, knows=(2,))
    new = a_desk_of(tmp_path / "2", 2, people=(), knows=(1,), clock=StandingClock())
    yield one, new
    one.store.close()
    new.store.close()


def test_a_new_laptop_gets_the_list_with_its_pictures_and_what_was_done(two: tuple[Desk, Desk], stick: Path) -> None:
    one, new = two
    collected(one, OTHER)
    written = one.sticks.write(stick, seed=True)
    assert (written.people, written.photos, written.kind) == (2, 1, "seed")
    read = new.sticks.read(written.file)
    assert (read.people, read.photos, read.notes) == (2, 1, ())
    assert new.people() == 2
    assert new.photo(PICTURED.id) == PICTURE
    assert new.find("Ndiaye-Sarr")
    assert told(one) <= told(new)
    assert new.case(OTHER.id).visit == one.case(OTHER.id).visit
    confirmed(new)


def test_the_same_list_a_second_time_changes_nothing(two: tuple[Desk, Desk], stick: Path) -> None:
    one, new = two
    file = one.sticks.write(stick, seed=True).file
    new.sticks.read(file)
    again = new.sticks.read(file)
    assert again.nothing_new
    assert again.notes == ()


def test_without_its_photos_the_list_waits_for_them(two: tuple[Desk, Desk], stick: Path) -> None:
    one, new = two
    new.sticks.read(one.sticks.write(stick / "a", seed=True, photos=False).file)
    assert new.photo(PICTURED.id) is None
    assert new.sticks.read(one.sticks.write(stick / "b", seed=True).file).photos == 1
    assert new.photo(PICTURED.id) == PICTURE


def later(desk: Desk, hours: int = 1) -> None:
    desk._clock.pass_by(timedelta(hours=hours))  # type: ignore[attr-defined]


def test_a_newer_list_is_followed_and_an_older_one_is_not(two: tuple[Desk, Desk], stick: Path) -> None:
    one, new = two
    first = one.sticks.write(stick / "a", seed=True).file
    later(one)
    late = a_person(confirmation="Z9ZZ-0001", family="Later")
    with one.store.writing() as tx:
        tx.put_people([late, replace(OTHER, function="Ambassador")])
    second = one.sticks.write(stick / "b", seed=True).file
    new.sticks.read(first)
    read = new.sticks.read(second)
    assert (read.people, new.people()) == (2, 3)
    old = new.sticks.read(first)
    assert [code for code, _ in old.notes] == ["list_older"]
    assert new.people() == 3
    assert say(NOTES, "list_older", {})


def test_who_imports_lists_keeps_the_own_one(tmp_path: Path, two: tuple[Desk, Desk], stick: Path) -> None:
    one, _ = two
    importer = with_list(tmp_path / "3", 3, (a_person(confirmation="Z9ZZ-0002"),), knows=(1, 2))
    with one.store.writing() as tx:
        meet(tx, [certificate_of(3)], one.event, ours=one.store.signs.public)
    read = importer.sticks.read(one.sticks.write(stick, seed=True).file)
    assert [code for code, _ in read.notes] == ["list_own"]
    assert importer.people() == 1
    assert read.taken.lines
    importer.store.close()


def test_a_list_long_after_the_event_is_not_taken_but_the_entries_are(two: tuple[Desk, Desk], stick: Path) -> None:
    one, new = two
    file = one.sticks.write(stick, seed=True).file
    later(new, hours=24 * 60)
    read = new.sticks.read(file)
    assert [code for code, _ in read.notes] == ["list_over"]
    assert new.people() == 0
    assert read.taken.lines
    assert "until Fri 5 Jan 00:00." in say(NOTES, "list_over", in_words(read.notes[0][1]))


def test_a_list_of_a_laptop_whose_clock_is_far_ahead_does_not_keep_out_all_that_follow(
    two: tuple[Desk, Desk], stick: Path
) -> None:  # fmt: skip
    one, new = two
    later(one, hours=24 * 9)
    file = one.sticks.write(stick / "a", seed=True).file
    read = new.sticks.read(file)
    assert read.notes[-1][0] == "list_ahead"
    assert new.people() == 0
    assert new.sync.status().synced == new.now()
    later(one, hours=-24 * 9)
    assert new.sticks.read(one.sticks.write(stick / "b", seed=True).file).people == 2


def test_reading_a_list_that_is_stopped_in_the_middle_goes_on_the_next_time(
    two: tuple[Desk, Desk], stick: Path
) -> None:  # fmt: skip
    one, new = two
    file = one.sticks.write(stick, seed=True).file
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 6

    with pytest.raises(StickError, match="stick_stopped"):
        new.sticks.read(file, cancelled=cancelled)
    new.sticks.read(file)
    assert new.people() == 2
    assert new.photo(PICTURED.id) == PICTURE


def test_a_picture_that_nobody_waits_for_is_not_kept(two: tuple[Desk, Desk], stick: Path) -> None:
    one, new = two
    with one.store.writing() as tx:
        tx.put_photo("nobody.jpg", b"another")
    new.sticks.read(one.sticks.write(stick, seed=True).file)
    with new.store.reading() as tx:
        kept = {sha256(tx.photo(name) or b"").hexdigest() for name in tx.photo_names()}
    assert kept == {sha256(PICTURE).hexdigest()}


def test_nothing_of_the_list_can_be_read_on_this_laptops_disk_meanwhile(
    two: tuple[Desk, Desk], stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _ = two
    beside = tmp_path / "beside"
    beside.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(beside))
    seen: list[bytes] = []
    one.sticks.write(
        stick, seed=True, tell=lambda _: seen.extend(f.read_bytes() for f in beside.rglob("*") if f.is_file())
    )
    assert not any(b"Okafor" in content or b"OKAFOR" in content for content in seen)
    assert list(beside.iterdir()) == []


def test_a_stick_pulled_out_in_the_middle_leaves_the_entries_and_the_rest_comes_the_next_time(
    two: tuple[Desk, Desk], stick: Path
) -> None:  # fmt: skip
    one, new = two
    large = Random(7).randbytes(4_000_000)
    with one.store.writing() as tx:
        tx.put_photo("ndiaye.jpg", large)
    file = one.sticks.write(stick, seed=True).file
    content = file.read_bytes()

    def pulled(_: object) -> None:
        os.truncate(file, 100_000)

    with pytest.raises(StickError, match=r"stick_(gone|damaged)"):
        new.sticks.read(file, tell=pulled)
    assert told(one) <= told(new)
    assert new.photo(PICTURED.id) is None
    file.write_bytes(content)
    new.sticks.read(file)
    assert new.photo(PICTURED.id) == large
