"""The camera by way of QtMultimedia. Importing this fails where the extra `camera` is not installed."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)


def first_camera() -> "QtCamera | None":
    device = QMediaDevices.defaultVideoInput()
    return None if device.isNull() else QtCamera(device)


class QtCamera(QObject):
    """One camera of the system; its light is on only between start and stop."""

    def __init__(self, device: QCameraDevice) -> None:
        super().__init__()
        self._camera, self._session, self.sink = QCamera(device), QMediaCaptureSession(), QVideoSink()
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self.sink)
        self._show: Callable[[QImage], None] | None = None
        self._lost: Callable[[], None] | None = None
        self.sink.videoFrameChanged.connect(self._frame)
        self._camera.errorOccurred.connect(self._failed)

    def start(self, show: Callable[[QImage], None], lost: Callable[[], None]) -> None:
        self._show, self._lost = show, lost
        self._camera.start()

    def stop(self) -> None:
        self._show = self._lost = None
        self._camera.stop()

    def _frame(self, frame: QVideoFrame) -> None:
        image = frame.toImage() if self._show else QImage()
        if self._show and not image.isNull():
            self._show(image)

    def _failed(self) -> None:
        lost, self._show, self._lost = self._lost, None, None
        if lost:
            lost()
