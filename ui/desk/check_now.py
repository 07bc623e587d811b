"""What a check begins with, and what it goes on with after a supervisor has decided."""

from dataclasses import dataclass

from regdesk.desk.answers import Case
from regdesk.identity.document import Document
from regdesk.identity.mrz import Mrz
from ui.desk.progress import Progress


@dataclass(frozen=True)
class CheckNow:
    """Whose check, and with which document; None while it is waited for. `read`: its lines as they came.

    `anew`: the person was looked for once more. `progress`: how far the check was when a supervisor was asked.
    """

    case: Case
    document: Document | None = None
    read: Mrz | None = None
    anew: bool = False
    progress: Progress | None = None
