"""A door with somebody signed in: the PIN before it is left, the lock over it, another language, another colleague."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from regdesk.keys.seal import Serial
from regdesk.people.participant import Participant
from regdesk.staff.rights import Role
from tests.desk.journey import PERSON
from tests.gate.made import DOORS, a_badge, bears
from tests.staff.people import LUCIA, OF_ROLE, PIN
from tests.ui.checkpoint.test_camera_reader import Webcam
from tests.ui.staffed import Post, a_post
from ui.checkpoint.camera_reader import CameraReader
from ui.checkpoint.leave import LeaveAfterQuestion, LeaveWithPin
from ui.checkpoint.place import CheckpointPlace
from ui.look.look import Look

GUARD = OF_ROLE[Role.GUARD]


@pytest.fixture
def post(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Post]:
    with a_post(tmp_path, look, qtbot, doors=DOORS) as made:
        yield made


def at(post: Post) -> CheckpointPlace:
    place = post.window.places["checkpoint"]
    assert isinstance(place, CheckpointPlace)
    place.sounds.on = False
    return place


def opened(post: Post) -> CheckpointPlace:
    post.key("Ctrl+3")
    place = at(post)
    post.enter()
    assert place.fills
    return place


def test_f10_asks_for_the_pin_of_who_is_signed_in(post: Post) -> None:
    post.sign_in(GUARD)
    opened(post)
    post.key("F10")
    assert isinstance(post.sheet, LeaveWithPin)
    post.pin("111333")
    assert isinstance(post.sheet, LeaveWithPin) and "Wrong PIN." in post.words()
    assert post.desk.gate.door is not None
    post.pin()
    assert post.sheet is None and post.desk.gate.door is None
    assert post.window.rail.isVisible()


def test_where_the_laptop_has_a_camera_it_reads_badges_too(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.checkpoint.place.camera_reader", lambda: CameraReader(Webcam))
    post.sign_in(GUARD)
    place = opened(post)
    assert place.at_door.top.camera.isVisible()
    post.key("F5")
    assert place.camera and place.camera.on
    place.camera.stop()


def test_a_guards_screen_opens_no_other_place_before_the_pin(post: Post) -> None:
    post.sign_in(GUARD)
    opened(post)
    for place in range(1, 7):
        post.key(f"Ctrl+{place}")
        assert post.window.place_name() == "checkpoint" and isinstance(post.sheet, LeaveWithPin)
        post.esc()
    assert post.sheet is None and not post.window.rail.isVisible()


def test_a_door_does_not_lock_by_itself_and_can_be_locked(post: Post) -> None:
    post.sign_in(GUARD)
    opened(post)
    post.pass_by(timedelta(minutes=30))
    assert not post.desk.locked
    post.key("F12")
    assert post.desk.locked and post.front and post.window.top.isVisible()
    post.pin()
    assert not post.desk.locked and at(post).isVisible() and not post.window.top.isVisible()


def test_in_another_language_the_same_door_stays_open(post: Post) -> None:
    serial = bears(post.desk, PERSON, 917)
    post.sign_in(LUCIA)
    opened(post)
    post.next_language()
    place = at(post)
    assert place.fills and place.isVisible() and not post.window.rail.isVisible()
    post.scan(a_badge(post.desk.event, serial))
    assert place.at_door.field.shown.word == "PASE"


def test_the_shown_person_has_no_passport_data_on_any_screen(post: Post) -> None:
    serial = bears(post.desk, PERSON, 917)
    post.sign_in(GUARD)
    place = opened(post)
    post.scan(a_badge(post.desk.event, serial))
    assert place.at_door.field.shown.light == "let_in"
    assert PERSON.document_number not in post.words() and "1984" not in post.words()


def test_a_staff_card_at_the_door_is_no_badge_scan(post: Post) -> None:
    post.sign_in(GUARD)
    place = opened(post)
    before = len(post.log())
    post.card(LUCIA)
    assert len(post.log()) == before and place.at_door.field.shown.light == "wait"


@pytest.mark.parametrize("role", [Role.GREETER, Role.AUTHORITY, Role.SHIFT_LEAD])
def test_who_checks_no_badges_is_told_whom_to_ask(post: Post, role: Role) -> None:
    post.sign_in(OF_ROLE[role])
    post.key("Ctrl+3")
    assert "The checkpoint is not for your role." in post.words()


def test_without_a_staff_list_leaving_is_only_asked(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    with a_post(tmp_path, look, qtbot, members=(), doors=DOORS) as post:
        opened(post)
        post.key("F10")
        assert isinstance(post.sheet, LeaveAfterQuestion)
        post.enter()
        assert post.desk.gate.door is None


def test_a_badge_of_a_colleagues_desk_is_read_under_another_keyboard_layout(post: Post) -> None:
    """A German layout swaps Y and Z: only the signature tells which reading is right."""
    bears(post.desk, PERSON, 917)
    post.sign_in(GUARD)
    place = opened(post)
    text = next(
        badge for badge in (a_badge(post.desk.event, Serial(3, number)) for number in range(917, 940))
        if "Y" in badge or "Z" in badge
    )  # fmt: skip
    swapped = text.translate(str.maketrans("YZ", "ZY"))
    post.keyboard.wait(1000)
    post.keyboard.scan_by_position(text, arrives_as=swapped)
    assert place.at_door.field.shown.light in ("let_in", "look")


def test_pins_are_judged_like_at_sign_in(post: Post) -> None:
    post.sign_in(GUARD)
    opened(post)
    post.key("F10")
    for _ in range(5):
        post.pin("111333")
    post.pin(PIN.digits)
    assert post.desk.gate.door is not None
    assert [entry.kind for entry in post.log()].count("staff.not_signed_in") >= 5


@pytest.mark.parametrize(("people", "opens"), [((), "checkpoint"), ((PERSON,), "desk")])
def test_on_a_laptop_without_a_list_a_guard_is_at_the_door_at_once(
    tmp_path: Path, look: Look, qtbot: QtBot, people: tuple[Participant, ...], opens: str
) -> None:
    with a_post(tmp_path, look, qtbot, people=people, doors=DOORS) as post:
        post.sign_in(GUARD)
        assert post.window.place_name() == opens
