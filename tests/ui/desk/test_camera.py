"""The camera by way of QtMultimedia, where the extra `camera` is installed; no camera is needed."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

pytest.importorskip("PySide6.QtMultimedia", reason="the extra `camera` is not installed", exc_type=ImportError)


@pytest.mark.qt_log_ignore("multimedia", "RHI")  # what the machine has for films is not the camera's matter
def test_pictures_come_from_start_to_stop_and_no_longer(qtbot: QtBot) -> None:
    from PySide6.QtMultimedia import QCameraDevice, QVideoFrame

    from ui.desk.camera_qt import QtCamera

    camera, seen = QtCamera(QCameraDevice()), list[QImage]()
    image = QImage(641, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("#804020"))
    camera.sink.setVideoFrame(QVideoFrame(image))
    camera.start(seen.append, lambda: None)
    camera.sink.setVideoFrame(QVideoFrame(image))
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert seen[0].size() == image.size()
    assert seen[0].pixelColor(5, 5) == QColor("#804020")
    camera.stop()
    camera.sink.setVideoFrame(QVideoFrame(image))
    assert len(seen) == 1
