"""Whose face is looked at and whose photo is made: what the two screens give to each other."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from regdesk.desk.answers import Case
from regdesk.identity.document import Document


@dataclass(frozen=True)
class FaceNow:
    """Whose face, and the document that was compared. `second`: somebody was not sure, and another one looks.

    `live`: a picture of the person that was taken to be compared; it is kept nowhere.
    """

    case: Case
    document: Document | None = None
    second: bool = False
    live: QImage | None = None


@dataclass(frozen=True)
class PhotoNow:
    """Whose photo, and the document that was compared.

    `compare`: the picture is only held beside the photo of the registration, and kept nowhere. `second`: by the
    second person who was called.
    """

    case: Case
    document: Document | None = None
    compare: bool = False
    second: bool = False
