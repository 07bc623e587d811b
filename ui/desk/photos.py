"""Photographs of people as pictures, read once and kept while the desk is open; nothing is written anywhere."""

from collections import OrderedDict

from PySide6.QtGui import QImage

from regdesk.desk import Desk

KEPT = 60
"""As many as a clerk scrolls past; a picture takes two thirds of a megabyte."""


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

    def forget(self, person_id: str | None = None) -> None:
        """Keep no face any longer: the list changed, the desk is locked or closed. With an id: only that person's."""
        if person_id is None:
            self._kept.clear()
        else:
            self._kept.pop(person_id, None)


def _picture(content: bytes | None) -> QImage | None:
    image = QImage.fromData(content) if content else QImage()
    return None if image.isNull() else image
