"""Whose badge lies on the desk: what the screens of a printed badge begin with."""

from dataclasses import dataclass
from datetime import datetime

from regdesk.collection.visit import Badge
from regdesk.desk.answers import Case


@dataclass(frozen=True)
class PrintedNow:
    """Whose badge lies on the desk."""

    case: Case
    badge: Badge


@dataclass(frozen=True)
class CollectedNow:
    """Whose badge was handed over, and when."""

    case: Case
    badge: Badge
    at: datetime
