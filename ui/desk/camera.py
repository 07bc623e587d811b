"""A camera of the laptop, where there is one: pictures come one after the other and are kept nowhere.

QtMultimedia is an extra of its own (`pip install regdesk[camera]`): it is of the very release of the Qt that draws the
window, speaks to each system's own cameras and runs in the window's loop; OpenCV would bring a second video stack and
NumPy. It weighs 175 MB, and a desk works without it.
"""

from collections.abc import Callable
from enum import Enum, auto
from typing import Protocol

from PySide6.QtGui import QImage

from regdesk.photos.picture import Picture


class Missing(Enum):
    """Why there is no camera."""

    NOT_INSTALLED = auto()
    NOT_CONNECTED = auto()


class Camera(Protocol):
    """One camera. `show` gets each picture, `lost` is called once when no more will come."""

    def start(self, show: Callable[[QImage], None], lost: Callable[[], None]) -> None: ...

    def stop(self) -> None: ...


def find_camera() -> Camera | Missing:
    """The camera that the system prefers."""
    try:
        from ui.desk.camera_qt import first_camera
    except ImportError:  # the extra is not installed, or a library of the system is missing that it needs
        return Missing.NOT_INSTALLED
    return first_camera() or Missing.NOT_CONNECTED


def picture_of(image: QImage) -> Picture:
    """A picture of a camera as one to be cut; rows on the screen are padded, those of a picture are not."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    row, padded, rows = 3 * plain.width(), plain.bytesPerLine(), bytes(plain.constBits())
    return Picture(
        b"".join(rows[at : at + row] for at in range(0, padded * plain.height(), padded)), plain.width(), plain.height()
    )
