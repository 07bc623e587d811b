"""What Ready says when the data of an event has outlived its purpose."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from regdesk.event.data import DataTerms
from regdesk.sentences.data import OVERDUE, OVERDUE_WHERE
from ui.wording import Told, Wording, isolated


def overdue(terms: DataTerms | None, today: date, wording: Wording) -> Told | None:
    """None until the retention date is over. It keeps nobody from working."""
    if terms is None or not terms.overdue(today):
        return None
    bold = QCoreApplication.translate("data", OVERDUE).format(until=isolated(wording.day(terms.keep_until)))
    return Told(bold, QCoreApplication.translate("data", OVERDUE_WHERE), "trash", "warn")
