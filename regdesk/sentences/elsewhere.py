"""What is said of a badge that another desk printed or prints: in the place of what is said of one that is here."""

from collections.abc import Mapping

from regdesk.sentences.marking import QT_TRANSLATE_NOOP
from regdesk.sentences.refusal_words import RefusalWords

_SAY_EN = "“Desk {desk} has your badge.”"
_SAY_ES = "«Su credencial está en el mostrador {desk}.»"
_SLIP_EN = "Your badge is at Desk {desk}."
_SLIP_ES = "Su credencial está en el mostrador {desk}."

ELSEWHERE: Mapping[str, RefusalWords] = {
    "badge_waits": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Badge {number} was printed at Desk {desk}, not handed over"),
        QT_TRANSLATE_NOOP(
            "refusals", "Do not print another. Send the person to Desk {desk}, or fetch the badge and scan it here."
        ),
        _SAY_EN,
        _SAY_ES,
        _SLIP_EN,
        _SLIP_ES,
    ),
    "badge_in_limbo": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Badge {number} prints at Desk {desk}"),
        QT_TRANSLATE_NOOP("refusals", "Do not print another. Send the person to Desk {desk}, or call there."),
        _SAY_EN,
        _SAY_ES,
        _SLIP_EN,
        _SLIP_ES,
    ),
}
"""By reason; with the fact `desk`, the number of that desk."""
