"""Badges read by a camera: real pictures of real codes, turned, blurred, far and near; no camera is needed."""

from collections.abc import Callable

import pytest
import zxingcpp
from PIL import Image, ImageFilter
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from regdesk.keys.seal import Serial
from tests.gate.made import a_badge, event_with_doors
from tests.ui.checkpoint.conftest import AtADoor, has_badge
from ui.checkpoint.camera_reader import CameraReader, in_grey, read_code
from ui.desk.camera import Camera, Missing

EVENT = event_with_doors()
TEXT = a_badge(EVENT, Serial(3, 917))


def code(text: str, dots: int) -> QImage:
    """The QR code of a badge, so many pixels a module, with its quiet zone."""
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="Q").to_image(scale=dots)
    view = memoryview(made)
    high, wide = view.shape[0], view.shape[1]
    return QImage(bytes(view), wide, high, wide, QImage.Format.Format_Grayscale8).copy()


def frame(text: str = TEXT, *, dots: int = 4, angle: float = 0, wide: int = 1280, high: int = 720) -> QImage:
    """What a webcam sees of a badge before a hall."""
    picture = QImage(wide, high, QImage.Format.Format_RGB32)
    picture.fill(QColor("#7A8B99"))
    painter = QPainter(picture)
    painter.fillRect(wide // 4, high // 8, wide // 2, high * 3 // 4, QColor("#FFFFFF"))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(wide / 2, high / 2)
    painter.rotate(angle)
    plain = code(text, dots)
    painter.drawImage(-plain.width() // 2, -plain.height() // 2, plain)
    painter.end()
    return picture


@pytest.mark.parametrize("angle", [0, 7, 45, 90, 180, 262])
def test_a_badge_is_read_in_any_direction(angle: float) -> None:
    assert read_code(in_grey(frame(angle=angle))) == TEXT


@pytest.mark.parametrize(("dots", "wide", "high"), [(3, 641, 480), (4, 1280, 720), (6, 1920, 1080)])
def test_a_badge_is_read_by_small_and_by_large_cameras(dots: int, wide: int, high: int) -> None:
    assert read_code(in_grey(frame(dots=dots, wide=wide, high=high))) == TEXT


@pytest.mark.parametrize("angle", [0, 33, 100])
def test_a_badge_a_little_out_of_focus_is_read_at_a_second_look(angle: float) -> None:
    picture = in_grey(frame(dots=6, angle=angle))
    plain = Image.frombytes("L", (picture.width(), picture.height()), bytes(picture.constBits()))
    blurred = plain.filter(ImageFilter.GaussianBlur(0.48 * 6))
    wide, high = blurred.size
    assert read_code(QImage(blurred.tobytes(), wide, high, wide, QImage.Format.Format_Grayscale8)) == TEXT


def test_a_hall_without_a_badge_is_no_code_and_other_bar_codes_are_none() -> None:
    empty = QImage(640, 480, QImage.Format.Format_RGB32)
    empty.fill(QColor("#7A8B99"))
    assert read_code(in_grey(empty)) == ""
    made = zxingcpp.create_barcode("PV2017", zxingcpp.BarcodeFormat.Code128).to_image(scale=3)
    view = memoryview(made)
    bars = QImage(bytes(view), view.shape[1], view.shape[0], view.shape[1], QImage.Format.Format_Grayscale8).copy()
    assert read_code(in_grey(bars)) == ""


class Webcam:
    """A camera that shows what a test holds before it."""

    def __init__(self) -> None:
        self.show: Callable[[QImage], None] | None = None
        self.lost: Callable[[], None] | None = None

    def start(self, show: Callable[[QImage], None], lost: Callable[[], None]) -> None:
        self.show, self.lost = show, lost

    def stop(self) -> None:
        self.show = None


def started(webcam: Webcam) -> CameraReader:
    reader = CameraReader(lambda: webcam)
    assert reader.start() is None and webcam.show
    return reader


def test_a_badge_that_is_held_before_the_camera_is_one_scan(qtbot: QtBot) -> None:
    webcam, read = Webcam(), list[str]()
    reader = started(webcam)
    reader.read.connect(read.append)
    held = frame()
    for _ in range(3):
        with qtbot.waitSignal(reader._decoded):
            assert webcam.show
            webcam.show(held)
    assert read == [TEXT]
    hall = QImage(640, 480, QImage.Format.Format_RGB32)
    hall.fill(QColor("#7A8B99"))
    with qtbot.waitSignal(reader._decoded):
        webcam.show(hall)
    with qtbot.waitSignal(reader.read):
        webcam.show(held)
    assert read == [TEXT, TEXT]
    reader.stop()


def test_only_the_latest_of_many_pictures_is_decoded(qtbot: QtBot) -> None:
    webcam, read = Webcam(), list[str]()
    reader = started(webcam)
    reader.read.connect(read.append)
    others = [a_badge(EVENT, Serial(3, number)) for number in range(1, 7)]
    with qtbot.waitSignals([reader.read, reader.read]):
        for text in others:
            assert webcam.show
            webcam.show(frame(text))
    assert read == [others[0], others[-1]]
    reader.stop()


def test_without_a_camera_the_reader_says_why() -> None:
    assert CameraReader(lambda: Missing.NOT_CONNECTED).start() is Missing.NOT_CONNECTED


def test_a_camera_that_is_pulled_out_is_told_once(qtbot: QtBot) -> None:
    webcam = Webcam()
    reader = started(webcam)
    assert webcam.lost
    with qtbot.waitSignal(reader.lost):
        webcam.lost()
    assert not reader.on


def test_what_the_camera_reads_is_answered_at_the_door(at_a_door: AtADoor, qtbot: QtBot) -> None:
    guard = at_a_door()
    serial = has_badge(guard)
    webcam: Camera = Webcam()
    guard.place.use_camera(CameraReader(lambda: webcam))
    guard.open()
    assert guard.place.at_door.top.camera.isVisible()
    guard.f(5)
    assert guard.place.camera and guard.place.camera.on
    with qtbot.waitSignal(guard.place.camera.read):
        webcam.show(frame(a_badge(guard.event, serial)))  # type: ignore[attr-defined]
    assert guard.shown.light == "let_in"
    guard.f(5)
    assert not guard.place.camera.on


def test_without_camera_or_extra_there_is_no_button(at_a_door: AtADoor) -> None:
    guard = at_a_door()
    guard.place.use_camera(None)
    guard.open()
    assert not guard.place.at_door.top.camera.isVisible()
    guard.f(5)
    assert guard.place.camera is None
