"""What to say of badges that are printed, in doubt, or still with their printer; part of the table of refusals."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP
from regdesk.sentences.refusal_words import RefusalWords

_WAIT_EN = "“One moment, please.”"
_WAIT_ES = "«Un momento, por favor.»"

OF_BADGES: dict[str, RefusalWords] = {
    "badge_in_limbo": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Did badge {number} come out?"),
        QT_TRANSLATE_NOOP("refusals", "Answer this first. Nothing is printed again before that."),
        _WAIT_EN,
        _WAIT_ES,
        "Your badge is being looked for.",
        "Estamos buscando su credencial.",
    ),
    "badge_waits": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Badge {number} is printed and waits here"),
        QT_TRANSLATE_NOOP("refusals", "Hand that badge over. Is it lost or spoiled? Then cancel it first."),
        _WAIT_EN,
        _WAIT_ES,
        "Your badge is printed and waits at the desk.",
        "Su credencial está impresa y le espera en el mostrador.",
    ),
    "no_badge_printed": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "No badge is printed for this person"),
        QT_TRANSLATE_NOOP("refusals", "Compare the passport, then print the badge."),
        _WAIT_EN,
        _WAIT_ES,
        "Your badge is not printed yet.",
        "Su credencial todavía no está impresa.",
    ),
    "another_badge": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "That is another badge"),
        QT_TRANSLATE_NOOP("refusals", "This person's badge is {number}. Look at the number on the badge."),
        _WAIT_EN,
        _WAIT_ES,
        "This is not your badge.",
        "Esta no es su credencial.",
        bare=QT_TRANSLATE_NOOP("refusals", "Look at the number on the badge."),
    ),
    "still_at_printer": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Badge {number} may still come out of its printer"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "{printer} does not say that it let go of it. Mend it or switch it on, then print again: the old badge is "
            "taken back first. Where that cannot be done, a supervisor decides.",
        ),
        _WAIT_EN,
        _WAIT_ES,
        "Your badge is being looked for.",
        "Estamos buscando su credencial.",
    ),
    "came_out_after_all": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Badge {number} did come out"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "{printer} says that it printed it. Look for it and put it in the spoiled envelope: it no longer works. "
            "Then print again.",
        ),
        _WAIT_EN,
        _WAIT_ES,
        "Your badge is being printed again.",
        "Estamos imprimiendo de nuevo su credencial.",
    ),
}
