"""A face in doubt and a photo made at the desk, by key strokes in the real window."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from regdesk.collection.entitlement import Reason
from regdesk.collection.entries import Face, FaceJudged, PhotoFrom, PhotoReplaced, Refused, Word
from regdesk.event.event import PhotoPolicy, Policies
from regdesk.resources import path as resource
from tests.photos.pictures import a_face, a_file, blurred
from tests.ui.desk.conftest import AISSATOU, CHIDINMA, CHIDINMAS_PASSPORT, SAME_PASSPORT, Clerk, OpenDesk
from ui.desk.camera import Camera, Missing, find_camera, picture_of
from ui.desk.face import FaceStage
from ui.desk.new_photo import NewPhotoStage
from ui.desk.stage import Screen
from ui.place import Action

Key = Qt.Key
PORTRAIT = (resource("sample", "portraits") / "portrait-015.jpg").read_bytes()
PICTURED = replace(AISSATOU, photo="15.jpg")


@pytest.fixture
def clerk(open_desk: OpenDesk) -> Clerk:
    """At a desk where Aïssatou has a photo and Chidinma has none."""
    clerk = open_desk(people=(PICTURED, CHIDINMA))
    with clerk.desk.store.writing() as tx:
        tx.put_photo("15.jpg", PORTRAIT)
    return clerk


@pytest.fixture
def face_file(tmp_path: Path) -> Path:
    file = tmp_path / "anything.jpg"
    file.write_bytes(a_file(a_face(900, 1000)))
    return file


def in_doubt(clerk: Clerk) -> FaceStage:
    clerk.scan_person(PICTURED)
    clerk.scan(SAME_PASSPORT)
    clerk.press_f(9)
    stage = clerk.place.stage
    assert isinstance(stage, FaceStage)
    return stage


def at_photo(clerk: Clerk) -> NewPhotoStage:
    clerk.scan_person(CHIDINMA)
    clerk.press_f(10)
    stage = clerk.place.stage
    assert isinstance(stage, NewPhotoStage)
    return stage


def choose(clerk: Clerk, file: Path) -> None:
    """As if it had been chosen in the system's dialog."""
    stage = clerk.place.stage
    assert isinstance(stage, NewPhotoStage)
    stage.take_file(file)
    clerk.seconds.pass_by(1.0)


def words(clerk: Clerk) -> list[Word]:
    return [entry.word for entry in clerk.desk.log()]


def press(clerk: Clerk, sign: str) -> None:
    clerk.keyboard.type(sign)
    clerk.seconds.pass_by(1.0)


# -------------------------------------------------------------------------------------------------------- the answers


def test_no_answer_is_chosen_before_somebody_chooses_and_enter_alone_says_nothing(clerk: Clerk) -> None:
    stage = in_doubt(clerk)
    assert stage.page.chosen() is None
    assert clerk.blue() == "(Choose an answer: 1, 2 or 3)"
    clerk.enter()
    assert clerk.screen is Screen.FACE
    assert words(clerk) == []


@pytest.mark.parametrize(
    ("digit", "answer", "blue"),
    [
        ("1", Face.SAME, "Record: same person"),
        ("2", Face.UNSURE, "Record: not sure"),
        ("3", Face.DIFFERENT, "Record: not the same"),
    ],
)
def test_a_digit_chooses_and_enter_records(clerk: Clerk, digit: str, answer: Face, blue: str) -> None:
    stage = in_doubt(clerk)
    press(clerk, digit)
    assert stage.page.chosen() is answer
    assert clerk.blue() == blue
    assert words(clerk) == []
    clerk.enter()
    assert words(clerk) == [FaceJudged(answer)]


def test_the_same_person_goes_on_with_the_same_passport(clerk: Clerk) -> None:
    in_doubt(clerk)
    press(clerk, "1")
    clerk.enter()
    assert clerk.screen is Screen.CHECK
    assert clerk.blue() == "Confirm and print badge"


def test_not_sure_asks_a_second_person_at_once_and_after_the_case_was_left(clerk: Clerk) -> None:
    stage = in_doubt(clerk)
    press(clerk, "2")
    clerk.enter()
    assert clerk.screen is Screen.FACE
    assert stage.page.chosen() is None
    assert "second person" in stage.page.band.words()
    clerk.key(Key.Key_Escape)
    assert clerk.screen is Screen.READY
    clerk.scan_person(PICTURED)
    assert clerk.screen is Screen.FACE
    press(clerk, "1")
    clerk.enter()
    assert words(clerk) == [FaceJudged("unsure"), FaceJudged("same", second=True)]
    assert clerk.screen is Screen.CHECK


def test_two_who_are_not_sure_and_one_who_says_no_end_at_the_supervisor(clerk: Clerk) -> None:
    in_doubt(clerk)
    for _ in range(2):
        press(clerk, "2")
        clerk.enter()
    assert clerk.screen is Screen.REFUSED
    clerk.enter()
    assert words(clerk)[-1] == Refused(Reason.FACE_DIFFERS, 1)
    clerk.scan_person(PICTURED)
    assert clerk.screen is Screen.REFUSED


def test_the_first_sign_of_a_scan_is_no_answer(clerk: Clerk) -> None:
    """A confirmation code may begin with 3: it marks at most, and a scan's own Enter is never the clerk's."""
    in_doubt(clerk)
    clerk.scan("3KRM4PX2")
    assert clerk.screen is Screen.FACE
    assert words(clerk) == []


@pytest.mark.parametrize("letter", ["ж", "字", "é", "9"])
def test_other_signs_than_those_of_the_answers_choose_nothing(clerk: Clerk, letter: str) -> None:
    stage = in_doubt(clerk)
    clerk.key(Qt.Key(ord(letter)) if letter == "9" else Key.Key_unknown, letter)
    assert stage.page.chosen() is None


def test_back_from_the_question_is_no_answer(clerk: Clerk) -> None:
    in_doubt(clerk)
    press(clerk, "3")
    clerk.key(Key.Key_Escape)
    assert clerk.screen is Screen.CHECK
    assert words(clerk) == []
    in_doubt(clerk)
    assert clerk.blue() == "(Choose an answer: 1, 2 or 3)"


def test_the_answers_are_reached_by_tab_and_pressed_by_space(clerk: Clerk) -> None:
    stage = in_doubt(clerk)
    for _ in range(20):
        clerk.qtbot.keyClick(QApplication.focusWidget() or clerk.window, Key.Key_Tab)
        if QApplication.focusWidget() is stage.page.choices[Face.UNSURE]:
            break
    assert QApplication.focusWidget() is stage.page.choices[Face.UNSURE]
    clerk.qtbot.keyClick(stage.page.choices[Face.UNSURE], Key.Key_Space)
    assert stage.page.chosen() is Face.UNSURE


def test_the_buttons_below_the_photo_do_what_their_keys_do(clerk: Clerk) -> None:
    clerk.scan_person(PICTURED)
    buttons = {button.text(): button for button in clerk.place.check_page.faces.buttons()}
    assert list(buttons) == ["In doubt?", "Change the photo"]
    clerk.qtbot.waitUntil(lambda: buttons["In doubt?"].height() > 30)
    clerk.qtbot.mouseClick(buttons["In doubt?"], Qt.MouseButton.LeftButton)
    assert clerk.screen is Screen.FACE
    assert clerk.place.check_page.faces.buttons() == []


# ----------------------------------------------------------------------------------------------------------- the view


def test_both_pictures_come_closer_and_move_together(clerk: Clerk) -> None:
    stage = in_doubt(clerk)
    page = stage.page
    page.show_faces(QImage.fromData(PORTRAIT), QImage.fromData(a_file(a_face(354, 472))))
    press(clerk, "++")
    clerk.key(Key.Key_Right)
    clerk.key(Key.Key_Up)
    left, right = page.record.seen(), page.live.seen()
    assert left == right
    assert left.width() < 354 / 1.5
    assert left.center().x() > 354 / 2 > 0
    assert left.center().y() < 472 / 2
    press(clerk, "0")
    assert page.record.seen().width() == pytest.approx(354, abs=1)
    assert clerk.window.box.text() == ""


def test_the_wheel_keeps_the_place_below_the_mouse(clerk: Clerk) -> None:
    page = in_doubt(clerk).page
    pane = page.record

    def below(x: float, y: float) -> QPointF:
        seen = pane.seen()
        return QPointF(seen.x() + seen.width() * x, seen.y() + seen.height() * y)

    before = below(0.25, 0.25)
    at = QPointF(pane.width() * 0.25, pane.height() * 0.25)
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, 240), none, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(pane, event)
    after = below(0.25, 0.25)
    assert page.closer.view.zoom > 1.5
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=1.5)


def test_dragging_moves_both_pictures(clerk: Clerk) -> None:
    page = in_doubt(clerk).page
    press(clerk, "+++")
    before = page.closer.view
    start = page.record.rect().center()
    clerk.qtbot.mousePress(page.record, Qt.MouseButton.LeftButton, pos=start)
    clerk.qtbot.mouseMove(page.record, start - QPoint(40, 20))
    clerk.qtbot.mouseRelease(page.record, Qt.MouseButton.LeftButton, pos=start - QPoint(40, 20))
    assert page.closer.view.x > before.x
    assert page.closer.view.y > before.y


def test_the_view_never_leaves_the_picture(clerk: Clerk) -> None:
    page = in_doubt(clerk).page
    press(clerk, "+" * 30)
    for _ in range(80):
        page.closer.move(0.5, 0.5)
    seen = page.record.seen()
    assert seen.right() <= 354.5
    assert seen.bottom() <= 472.5
    press(clerk, "-" * 40)
    assert page.closer.view.zoom == 1.0


def test_both_pictures_are_equally_high_and_at_least_45_millimetres(clerk: Clerk) -> None:
    page = in_doubt(clerk).page
    assert page.record.size() == page.live.size()
    for size in (QSize(1366, 768), QSize(1366, 697)):
        clerk.window.resize(size)
        assert page.record.height() > 45 / 25.4 * 96 * 1.5


def test_no_face_stays_on_a_page_that_is_not_shown(clerk: Clerk) -> None:
    page = in_doubt(clerk).page
    assert page.record.has_photo()
    clerk.key(Key.Key_Escape)
    assert not page.record.has_photo()
    assert page.line.text() == ""


# ------------------------------------------------------------------------------------------------------ from a file


def test_a_photo_from_a_file_is_cut_kept_and_shown(clerk: Clerk, face_file: Path) -> None:
    at_photo(clerk)
    assert clerk.blue() == "Choose a file"
    choose(clerk, face_file)
    assert clerk.blue() == "Use this photo"
    clerk.enter()
    assert clerk.screen is Screen.CHECK
    (word,) = words(clerk)
    assert isinstance(word, PhotoReplaced)
    assert (word.old, word.source) == ("", PhotoFrom.FILE)
    assert clerk.desk.photo(CHIDINMA.id)
    assert clerk.place.photos.of(CHIDINMA.id) is not None
    assert clerk.place.check_page.ask.text() == "Is this the same face?"


def test_the_passport_that_was_read_is_still_there_after_the_photo(clerk: Clerk, face_file: Path) -> None:
    clerk.scan_person(CHIDINMA)
    clerk.scan(CHIDINMAS_PASSPORT)
    clerk.press_f(10)
    choose(clerk, face_file)
    clerk.enter()
    assert clerk.blue() == "Confirm and print badge"


def test_keys_move_and_zoom_the_part_that_is_kept(clerk: Clerk, face_file: Path) -> None:
    stage = at_photo(clerk)
    choose(clerk, face_file)
    whole = stage.crop
    assert whole is not None
    press(clerk, "++")
    closer = stage.crop
    assert closer is not None
    assert closer.width < whole.width
    clerk.key(Key.Key_Left)
    clerk.key(Key.Key_Up)
    moved = stage.crop
    assert moved is not None
    assert moved.x < closer.x
    assert moved.y < closer.y
    press(clerk, "0")
    assert stage.crop == whole


def test_dragging_the_picture_moves_it_with_the_mouse(clerk: Clerk, face_file: Path) -> None:
    stage = at_photo(clerk)
    choose(clerk, face_file)
    press(clerk, "+++++")
    before, view = stage.crop, stage.page.crop
    start = view.rect().center()
    clerk.qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    clerk.qtbot.mouseMove(view, start + QPoint(30, 0))
    clerk.qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 0))
    assert before is not None
    assert stage.crop is not None
    assert stage.crop.x < before.x


def test_a_blurred_and_coarse_picture_is_told_and_may_still_be_used(clerk: Clerk, tmp_path: Path) -> None:
    stage = at_photo(clerk)
    (tmp_path / "soft.png").write_bytes(a_file(blurred(a_face(240, 320), 4), "PNG"))
    choose(clerk, tmp_path / "soft.png")
    assert "blurred" in stage.page.sharp.words.accessibleName()
    assert "240 × 320" in stage.page.large.words.accessibleName()
    clerk.enter()
    assert clerk.desk.photo(CHIDINMA.id)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "This file is empty."),
        (b"%PDF-1.7", "PDF"),
        (b"no picture", "no picture that can be read"),
        (a_file(a_face())[:2000], "A part of this picture is missing."),
        (a_file(a_face(100, 120)), "100"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_and_the_picture_before_stays(
    clerk: Clerk, face_file: Path, tmp_path: Path, content: bytes, told: str
) -> None:
    stage = at_photo(clerk)
    choose(clerk, face_file)
    before = stage.crop
    (tmp_path / "wrong.jpg").write_bytes(content)
    stage.take_file(tmp_path / "wrong.jpg")
    assert told in stage.page.band.words()
    assert stage.crop == before
    stage.take_file(tmp_path)
    assert "folder" in stage.page.band.words()


def test_a_picture_can_be_dropped_on_the_page(clerk: Clerk, face_file: Path) -> None:
    stage = at_photo(clerk)
    mime, where = QMimeData(), QPointF(100, 100)
    mime.setUrls([QUrl.fromLocalFile(str(face_file))])
    left, plain, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    coming = QDragEnterEvent(where.toPoint(), copy, mime, left, plain)
    QApplication.sendEvent(stage.page, coming)
    assert coming.isAccepted()
    QApplication.sendEvent(stage.page, QDropEvent(where, copy, mime, left, plain))
    assert stage.crop is not None


@pytest.mark.qt_log_ignore("propagateSizeHints")  # a dialog of its own says so on the offscreen platform
def test_the_system_dialog_chooses_a_file(clerk: Clerk, face_file: Path) -> None:
    stage = at_photo(clerk)
    clerk.enter()
    (dialog,) = stage.page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(face_file))
    dialog.done(0)
    assert stage.crop is not None


def test_esc_throws_the_picture_away_then_leaves(clerk: Clerk, face_file: Path) -> None:
    stage = at_photo(clerk)
    choose(clerk, face_file)
    clerk.key(Key.Key_Escape)
    assert (clerk.screen, stage.crop) == (Screen.PHOTO, None)
    clerk.key(Key.Key_Escape)
    assert clerk.screen is Screen.CHECK
    assert words(clerk) == []


def test_where_a_photo_is_needed_the_blue_button_takes_one_before_it_prints(
    open_desk: OpenDesk, face_file: Path
) -> None:
    clerk = open_desk(people=(CHIDINMA,), policies=Policies(photo=PhotoPolicy.REQUIRED))
    clerk.scan_person(CHIDINMA)
    clerk.scan(CHIDINMAS_PASSPORT)
    assert clerk.place.check_page.ask.text() == "A photo is needed."
    assert clerk.blue() == "Take the photo"
    clerk.enter()
    choose(clerk, face_file)
    clerk.enter()
    assert clerk.blue() == "Confirm and print badge"
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)


def test_a_head_of_state_without_a_photo_is_said_to_need_none(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=(replace(CHIDINMA, vip=True),), policies=Policies(photo=PhotoPolicy.REQUIRED))
    clerk.scan_person(CHIDINMA)
    clerk.scan(CHIDINMAS_PASSPORT)
    assert clerk.place.check_page.ask.text() == "VIP: no photo is needed."
    assert clerk.blue() == "Confirm and print badge"


# ------------------------------------------------------------------------------------------------------- from a camera


class FakeCamera:
    """Shows what it is told to; counts how often its light went on and off."""

    def __init__(self) -> None:
        self.show: Callable[[QImage], None] | None = None
        self.lost: Callable[[], None] | None = None
        self.started = self.stopped = 0

    def start(self, show: Callable[[QImage], None], lost: Callable[[], None]) -> None:
        self.show, self.lost = show, lost
        self.started += 1

    def stop(self) -> None:
        self.stopped += 1

    def sees(self, image: QImage) -> None:
        assert self.show
        self.show(image)


def face_image(width: int = 1279, height: int = 720) -> QImage:
    """Of a width whose rows are padded on the screen."""
    return QImage.fromData(a_file(a_face(width, height), quality=95))


@pytest.fixture
def camera(clerk: Clerk) -> FakeCamera:
    made = FakeCamera()
    stage = clerk.place.stages[Screen.PHOTO]
    assert isinstance(stage, NewPhotoStage)
    found: Camera = made
    stage.find = lambda: found
    return made


def test_a_photo_is_taken_with_the_camera(clerk: Clerk, camera: FakeCamera) -> None:
    at_photo(clerk)
    clerk.press_f(10)
    assert clerk.blue() == "(The camera is starting)"
    camera.sees(face_image())
    clerk.seconds.pass_by(1.0)
    assert clerk.blue() == "Take the picture"
    clerk.enter()
    assert (camera.started, camera.stopped) == (1, 1)
    clerk.enter()
    (word,) = words(clerk)
    assert isinstance(word, PhotoReplaced)
    assert word.source == PhotoFrom.CAMERA


def test_the_light_of_the_camera_goes_out_when_the_screen_is_left(clerk: Clerk, camera: FakeCamera) -> None:
    at_photo(clerk)
    clerk.press_f(10)
    camera.sees(face_image())
    clerk.seconds.pass_by(1.0)
    clerk.key(Key.Key_Escape)
    assert camera.stopped == 1


def test_a_camera_that_is_pulled_out_is_told(clerk: Clerk, camera: FakeCamera) -> None:
    stage = at_photo(clerk)
    clerk.press_f(10)
    assert camera.lost
    camera.lost()
    assert "The camera went away." in stage.page.band.words()
    assert clerk.blue() == "Choose a file"


def test_a_picture_of_the_camera_keeps_its_rows(qtbot: QtBot) -> None:
    made = picture_of(face_image(639, 480))
    assert len(made.rgb) == 639 * 480 * 3
    assert min(made.image().getpixel((300, 10))) > 230  # type: ignore[type-var, arg-type]


def test_a_picture_to_compare_is_shown_and_kept_nowhere(clerk: Clerk, camera: FakeCamera) -> None:
    face = in_doubt(clerk)
    clerk.press_f(10)
    assert clerk.screen is Screen.PHOTO
    clerk.press_f(10)
    camera.sees(face_image())
    clerk.seconds.pass_by(1.0)
    clerk.enter()
    assert clerk.blue() == "Compare with this picture"
    clerk.enter()
    assert clerk.screen is Screen.FACE
    assert face.page.live.has_photo()
    assert words(clerk) == []
    with clerk.desk.store.reading() as tx:
        assert tx.photo_names() == {"15.jpg"}


@pytest.mark.parametrize(
    ("why", "told"), [(Missing.NOT_CONNECTED, "No camera"), (Missing.NOT_INSTALLED, "without camera")]
)
def test_without_a_camera_the_action_says_so(clerk: Clerk, why: Missing, told: str) -> None:
    stage = at_photo(clerk)
    stage.find = lambda: why
    clerk.press_f(10)
    assert told in stage.page.band.words()
    assert clerk.blue() == "Choose a file"


def test_this_machine_has_no_camera_and_that_is_no_failure(qtbot: QtBot) -> None:
    assert find_camera() in Missing or hasattr(find_camera(), "start")


# -------------------------------------------------------------------------------------------------------------- leaves


def test_pictures_are_forgotten_one_by_one_or_all(clerk: Clerk) -> None:
    photos = clerk.place.photos
    first = photos.of(PICTURED.id)
    assert first is not None
    with clerk.desk.store.writing() as tx:
        tx.drop_photo("15.jpg")
    assert photos.of(PICTURED.id) is first
    photos.forget(CHIDINMA.id)
    assert photos.of(PICTURED.id) is first
    photos.forget()
    assert photos.of(PICTURED.id) is None


def test_every_key_of_the_two_screens_is_offered_once(clerk: Clerk) -> None:
    stages = clerk.place.stages
    in_doubt(clerk)
    for offered in (stages[Screen.FACE].actions(),):
        keys = [action.key for action in offered]
        assert len(keys) == len(set(keys))
    assert isinstance(clerk.place.blue(), str | Action)
