"""The words of badges that end: why one is void, and why a sheet is printed again."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

VOIDS: dict[str, str] = {
    "lost": QT_TRANSLATE_NOOP("badges", "Lost"),
    "stolen": QT_TRANSLATE_NOOP("badges", "Stolen"),
    "damaged": QT_TRANSLATE_NOOP("badges", "Damaged"),
    "name_wrong": QT_TRANSLATE_NOOP("badges", "Name wrong"),
    "replaced": QT_TRANSLATE_NOOP("badges", "Replaced"),
    "withdrawn": QT_TRANSLATE_NOOP("badges", "Withdrawn"),
    "returned": QT_TRANSLATE_NOOP("badges", "Given back"),
}
"""Why a badge is void, keyed by `regdesk.collection.badge_words.VoidReason`."""

PRINTED_AGAIN: dict[str, str] = {
    "wrong_data": QT_TRANSLATE_NOOP("badges", "Name, function or delegation is wrong: correct it"),
    "jam": QT_TRANSLATE_NOOP("badges", "It jammed in the printer"),
    "colour": QT_TRANSLATE_NOOP("badges", "The print or the colours are bad"),
    "wrong_photo": QT_TRANSLATE_NOOP("badges", "The photo is wrong"),
    "torn": QT_TRANSLATE_NOOP("badges", "It is torn or dirty"),
    "operator": QT_TRANSLATE_NOOP("badges", "Printed by mistake"),
}
"""What is wrong with a badge that is printed, keyed by `regdesk.collection.stock_words.Spoil`."""
