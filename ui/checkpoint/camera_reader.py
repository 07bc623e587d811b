"""Badges read by the camera of the laptop: the latest picture alone, decoded beside the window.

It needs the extra `gate-camera`; without it, or without a camera, there is nothing to switch on.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

import zxingcpp
from PIL import Image, ImageFilter
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from ui.desk.camera import Camera, Missing, find_camera

ONLY = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
SHARPER = ImageFilter.UnsharpMask(3, 300, 0)
"""For a second look: a badge is held a little too near for most cameras (`tests.benchmarks.decode`)."""
LARGEST = 1280
"""Pixels across: a larger picture takes longer and finds no more at arm's length."""


def read_code(picture: QImage) -> str:
    """The text of the QR code on a picture in grey; empty where there is none."""
    wide, high, row = picture.width(), picture.height(), picture.bytesPerLine()
    rows = memoryview(bytes(picture.constBits()))
    plain = rows if row == wide else memoryview(b"".join(bytes(rows[at * row : at * row + wide]) for at in range(high)))
    grey = Image.frombytes("L", (wide, high), plain)
    return _code_in(grey) or _code_in(grey.filter(SHARPER))


def _code_in(grey: Image.Image) -> str:
    # a badge lies or hangs in any direction, and is never printed white on black
    found = zxingcpp.read_barcodes(grey, ONLY, try_invert=False, try_downscale=True)
    return found[0].text if found else ""


def in_grey(picture: QImage) -> QImage:
    """As the decoder wants it: one byte a pixel, and no larger than it helps."""
    smaller = picture.scaledToWidth(LARGEST) if picture.width() > LARGEST else picture
    return smaller.convertToFormat(QImage.Format.Format_Grayscale8)


class CameraReader(QObject):
    """`read` carries each code once while it is held before the camera; `lost`: no more pictures come.

    While one picture is decoded only the latest of those that follow is kept.
    """

    read = Signal(str)
    lost = Signal()
    _decoded = Signal(str)

    def __init__(self, find: Callable[[], Camera | Missing] = find_camera) -> None:
        super().__init__()
        self._find = find
        self._camera: Camera | None = None
        self._worker: ThreadPoolExecutor | None = None
        self._waiting: QImage | None = None
        self._busy = False
        self._held = ""
        self._decoded.connect(self._told, Qt.ConnectionType.QueuedConnection)

    @property
    def on(self) -> bool:
        return self._camera is not None

    def start(self) -> Missing | None:
        """Light on; or why there is no camera."""
        found = self._find()
        if isinstance(found, Missing):
            return found
        self._camera, self._held = found, ""
        self._worker = ThreadPoolExecutor(1, "gate camera")
        found.start(self.take, self._end)
        return None

    def stop(self) -> None:
        """Light off, and no picture kept."""
        camera, self._camera = self._camera, None
        worker, self._worker = self._worker, None
        self._waiting, self._busy = None, False
        if camera:
            camera.stop()
        if worker:
            worker.shutdown(wait=False, cancel_futures=True)

    def take(self, picture: QImage) -> None:
        """A picture of the camera."""
        if self._worker is None:
            return
        if self._busy:
            self._waiting = picture
            return
        self._busy = True
        self._worker.submit(read_code, in_grey(picture)).add_done_callback(self._come_back)

    def _come_back(self, done: "Future[str]") -> None:
        """On the worker: nothing but the text crosses over."""
        if not done.cancelled():
            self._decoded.emit(done.result())

    def _told(self, text: str) -> None:
        self._busy = False
        waiting, self._waiting = self._waiting, None
        if self._camera and text and text != self._held:
            self.read.emit(text)
        # a badge that was taken away may be shown again
        self._held = text
        if waiting is not None:
            self.take(waiting)

    def _end(self) -> None:
        self.stop()
        self.lost.emit()


def camera_there() -> bool:
    """Whether the extra is installed and a camera is connected."""
    return not isinstance(find_camera(), Missing)
