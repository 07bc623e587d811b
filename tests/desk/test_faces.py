"""Faces at the desk: doubts that stop everything, photos that are put in, and what is left of the old ones."""

import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import Face, FaceJudged, PhotoFrom, PhotoReplaced, Proof, Word
from regdesk.desk import Desk
from regdesk.desk.answers import Done, Found
from regdesk.event.event import PhotoPolicy, Policies
from regdesk.photos.picture import read_picture
from regdesk.photos.portrait import NewPhoto, cut, first_crop
from regdesk.sentences import REFUSALS
from tests.desk.journey import OTHER, PERSON, collected, confirmed, printed
from tests.desk.test_lists import EVENT, list_of_one
from tests.desks import a_desk
from tests.make import a_person, an_event
from tests.photos.pictures import a_face, a_file, exif, noise
from tests.printers import Tray

OLD, OTHERS = a_file(a_face(354, 472)), a_file(noise(354, 472))
PICTURED = a_person(photo="1.jpg")
NAMESAKE = a_person(
    confirmation="H4TC-92WK", family="Okafor", born=date(1990, 1, 1), document_number="X1", photo="1.jpg"
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path, [PERSON, OTHER]) as desk:
        yield desk


def reason(answer: object) -> Reason:
    assert isinstance(answer, Refusal), answer
    return answer.reason


def judged(desk: Desk, answer: Face, *, second: bool = False) -> Done | Refusal:
    return desk.judge_face(PERSON.id, answer, second=second, act=desk.new_act())


def new_photo(width: int = 600) -> NewPhoto:
    picture = read_picture(a_file(a_face(width, width * 4 // 3), exif=exif(1)))
    return cut(picture, first_crop(picture))


def put(desk: Desk, person_id: str = PERSON.id, photo: NewPhoto | None = None) -> Word:
    done = desk.replace_photo(person_id, photo or new_photo(), PhotoFrom.FILE, act=desk.new_act())
    assert isinstance(done, Done)
    return done.entry.word


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


# ------------------------------------------------------------------------------------------------------------- doubts


def test_a_doubt_stops_the_print_until_a_second_person_has_looked(desk: Desk) -> None:
    confirmed(desk)
    assert isinstance(judged(desk, Face.UNSURE), Done)
    assert reason(desk.print_badge(PERSON.id, Tray(), act=desk.new_act())) is Reason.FACE_IN_DOUBT
    case = desk.case(PERSON.id)
    assert case.refusal is not None
    assert case.refusal.reason is Reason.FACE_IN_DOUBT
    assert isinstance(judged(desk, Face.SAME, second=True), Done)
    assert not isinstance(desk.print_badge(PERSON.id, Tray(), act=desk.new_act()), Refusal)


def test_nothing_is_confirmed_or_handed_over_in_doubt(desk: Desk) -> None:
    printed(desk)
    code = desk.case(PERSON.id).visit.badges[0].code
    judged(desk, Face.UNSURE)
    assert reason(desk.hand_over(PERSON.id, code, proof=Proof.CONFIRMED, act=desk.new_act())) is Reason.FACE_IN_DOUBT


def test_the_clerk_who_was_not_sure_is_not_the_second_person(desk: Desk) -> None:
    judged(desk, Face.UNSURE)
    assert reason(judged(desk, Face.SAME)) is Reason.FACE_IN_DOUBT


def test_after_not_the_same_nobody_at_a_desk_can_say_otherwise(desk: Desk) -> None:
    judged(desk, Face.DIFFERENT)
    for second in (False, True):
        assert reason(judged(desk, Face.SAME, second=second)) is Reason.FACE_DIFFERS
    assert reason(desk.print_badge(PERSON.id, Tray(), act=desk.new_act())) is Reason.FACE_DIFFERS


def test_the_same_answer_pressed_twice_is_one_entry(desk: Desk) -> None:
    act = desk.new_act()
    first, again = (desk.judge_face(PERSON.id, Face.UNSURE, act=act) for _ in range(2))
    assert isinstance(first, Done)
    assert isinstance(again, Done)
    assert again.again
    assert [entry.word for entry in desk.log()] == [FaceJudged("unsure")]


def test_the_slip_does_not_say_that_a_face_differs() -> None:
    words = REFUSALS[Reason.FACE_DIFFERS]
    for said in (words.say_en, words.say_es, words.slip_why, words.slip_es, words.slip_headline):
        for telling in ("face", "photo", "picture", "cara", "rostro", "foto"):
            assert telling not in said.casefold()


def test_of_a_collected_badge_no_face_is_judged_and_no_photo_changed(desk: Desk) -> None:
    collected(desk)
    assert reason(judged(desk, Face.UNSURE)) is Reason.ALREADY_COLLECTED
    changed = desk.replace_photo(PERSON.id, new_photo(), PhotoFrom.FILE, act=desk.new_act())
    assert reason(changed) is Reason.ALREADY_COLLECTED


# ------------------------------------------------------------------------------------------------------------- photos


def test_a_photo_for_somebody_without_one_is_kept_and_in_the_log_as_hash(desk: Desk) -> None:
    photo = new_photo()
    assert desk.photo(PERSON.id) is None
    assert put(desk, photo=photo) == PhotoReplaced("", sha(photo.jpeg), "file")
    assert desk.photo(PERSON.id) == photo.jpeg
    assert desk.photo(OTHER.id) is None
    assert desk.preview(PERSON.id).startswith(b"%PDF")


def test_of_a_replaced_photo_only_the_hash_is_left(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PICTURED]) as desk:
        with desk.store.writing() as tx:
            tx.put_photo("1.jpg", OLD)
        photo = new_photo()
        assert put(desk, PICTURED.id, photo) == PhotoReplaced(sha(OLD), photo.hash, "file")
        with desk.store.reading() as tx:
            assert not any(tx.photo(name) == OLD for name in tx.photo_names())
        again = new_photo(500)
        assert put(desk, PICTURED.id, again) == PhotoReplaced(photo.hash, again.hash, "file")
        assert desk.photo(PICTURED.id) == again.jpeg
        with desk.store.reading() as tx:
            assert len(tx.photo_names()) == 1


def test_a_picture_that_two_people_share_stays_with_the_other(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PICTURED, NAMESAKE]) as desk:
        with desk.store.writing() as tx:
            tx.put_photo("1.jpg", OLD)
        put(desk, PICTURED.id)
        assert desk.photo(NAMESAKE.id) == OLD


def test_while_a_doubt_stands_open_no_photo_mends_it(desk: Desk) -> None:
    for answer, expected in ((Face.UNSURE, Reason.FACE_IN_DOUBT), (Face.DIFFERENT, Reason.FACE_DIFFERS)):
        desk.judge_face(PERSON.id, answer, second=answer is Face.DIFFERENT, act=desk.new_act())
        refused = desk.replace_photo(PERSON.id, new_photo(), PhotoFrom.CAMERA, act=desk.new_act())
        assert reason(refused) is expected
    assert desk.photo(PERSON.id) is None


def test_the_same_photo_put_in_twice_by_one_press_is_one_entry(desk: Desk) -> None:
    act = desk.new_act()
    for _ in range(2):
        desk.replace_photo(PERSON.id, new_photo(), PhotoFrom.CAMERA, act=act)
    assert len(desk.log()) == 1


def test_a_list_that_comes_later_never_brings_the_old_face_back(tmp_path: Path) -> None:
    """Neither with the list that had it, nor with another picture, nor when pictures come after the list."""
    (tmp_path / "desk").mkdir()
    with a_desk(tmp_path / "desk", event=EVENT) as desk:

        def take(folder: str, picture: bytes | None) -> None:
            made = tmp_path / folder
            file = list_of_one(made, "K7RM-4PX2", "1.jpg")
            if picture:
                (made / "1.jpg").write_bytes(picture)
            desk.take_list(desk.read_list(file, photos=made), photos=made, act=desk.new_act())

        take("first", OLD)
        answer = desk.find("K7RM-4PX2")
        assert isinstance(answer, Found)
        person_id = answer.person.id
        assert desk.photo(person_id)
        photo = new_photo()
        put(desk, person_id, photo)
        for number, picture in enumerate((OLD, OTHERS, None)):
            take(f"later{number}", picture)
            assert desk.photo(person_id) == photo.jpeg
            with desk.store.reading() as tx:
                assert len(tx.photo_names()) == 1


# ------------------------------------------------------------------------------------------------------ what is asked

STRICT = an_event(policies=Policies(photo=PhotoPolicy.REQUIRED))


def refusal_of(folder: Path, *, with_photo: bool = False, **who: object) -> Refusal | None:
    person = a_person(**who)
    with a_desk(folder, [person], event=STRICT) as desk:
        if with_photo:
            put(desk, person.id)
        return desk.case(person.id).refusal


def test_where_a_photo_is_asked_for_one_that_was_taken_here_counts(tmp_path: Path) -> None:
    first = refusal_of(tmp_path)
    assert first is not None
    assert first.reason is Reason.PHOTO_MISSING
    assert refusal_of(tmp_path, with_photo=True) is None


def test_a_photo_that_the_list_names_and_nobody_brought_is_no_photo(tmp_path: Path) -> None:
    missing = refusal_of(tmp_path, photo="never-came.jpg")
    assert missing is not None
    assert missing.reason is Reason.PHOTO_MISSING


def test_heads_of_state_come_without_a_photo(tmp_path: Path) -> None:
    assert refusal_of(tmp_path, vip=True) is None


# ------------------------------------------------------------------------------------------------------ hostile lists


def photo_after(folder: Path) -> bytes | None:
    """The photo of the person of a list in a folder, when list and pictures were taken."""
    with a_desk(folder.parent, event=EVENT) as desk:
        file = folder / "list.csv"
        desk.take_list(desk.read_list(file, photos=folder), photos=folder, act=desk.new_act())
        answer = desk.find("K7RM-4PX2")
        assert isinstance(answer, Found)
        return desk.photo(answer.person.id)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A folder with a list of one person, whose picture is to be 1.jpg."""
    return list_of_one(tmp_path / "made", "K7RM-4PX2", "1.jpg").parent


@pytest.mark.parametrize("content", [b"", b"<svg/>", OLD[:-500], b"\x89PNG\r\n\x1a\n", b"%PDF-1.4 renamed"])
def test_a_hostile_picture_in_a_list_is_a_photo_that_is_missing(made: Path, content: bytes) -> None:
    (made / "1.jpg").write_bytes(content)
    assert photo_after(made) is None


def test_a_link_in_the_folder_of_pictures_brings_none_in_from_elsewhere(made: Path) -> None:
    (made.parent / "private.jpg").write_bytes(OLD)
    (made / "1.jpg").symlink_to(made.parent / "private.jpg")
    assert photo_after(made) is None
    (made / "1.jpg").unlink()
    (made / "2.jpg").write_bytes(OLD)
    (made / "1.jpg").symlink_to("2.jpg")
    assert photo_after(made)


def test_where_a_photo_was_taken_never_gets_into_the_database(made: Path) -> None:
    (made / "1.jpg").write_bytes(a_file(a_face(354, 472), exif=exif(1)))
    kept = photo_after(made)
    assert kept
    assert b"taken at" not in kept
