"""What is said at a desk that prints on another template than the chosen one, whose file has a mistake."""

from PySide6.QtCore import QCoreApplication

from regdesk.badge.layout import Template
from regdesk.desk.stand_in import StandIn
from regdesk.sentences.badge_templates import STAND_IN
from ui.wording import Told, Wording, isolated


def stand_in_told(stand_in: StandIn, template: Template, wording: Wording, *, then: str) -> Told:
    """What is printed, what is wrong with the file, and what to do: `then` is `at_desk` or `in_setup`.

    `template`: the one that stands in.
    """
    used = isolated(QCoreApplication.translate("badge templates", template.name))
    bold = _of(STAND_IN["now"]).format(used=used, wanted=isolated(stand_in.file))
    return Told(bold, f"{wording.error(stand_in.problem)} {_of(STAND_IN[then])}", "warning-fill", "warn")


def _of(sentence: str) -> str:
    return QCoreApplication.translate("badge templates", sentence)
