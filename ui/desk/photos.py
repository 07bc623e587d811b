"""Photographs of people as pictures, read once and kept for a while; nothing is written anywhere."""

from collections import OrderedDict

from PySide6.QtGui import QImage

from regdesk.desk import Desk

KEPT = 200


class Photos:
    """The last pictures that were looked at. Lives and dies with the window."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: OrderedDict[str, QImage | None] = OrderedDict()

    def of(self, person_id: str) -> QImage | None:
        """The person's picture, or None when the registration has none or it cannot be read."""
        if person_id not in self._kept:
            self._kept[person_id] = _picture(self._desk.photo(person_id))
        self._kept.move_to_end(person_id)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return self._kept[person_id]

    def forget(self) -> None:
        """The list changed: read pictures again."""
        self._kept.clear()


def _picture(content: bytes | None) -> QImage | None:
    image = QImage.fromData(content) if content else QImage()
    return None if image.isNull() else image
