"""Why a badge for one day is not printed or not given, in words."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

NOT_GIVEN: dict[str, str] = {
    "how_many": QT_TRANSLATE_NOOP("day_badges", "Type a whole number, at most {most}."),
    "which_category": QT_TRANSLATE_NOOP("day_badges", "Choose a category of this event."),
    "day_over": QT_TRANSLATE_NOOP("day_badges", "Choose a day of the event that is not over."),
    "unknown": QT_TRANSLATE_NOOP(
        "day_badges", "This is no one-day badge of this desk. Scan its code, or type its five digits."
    ),
    "ask_first": QT_TRANSLATE_NOOP(
        "day_badges", "Nobody has said whether badge {number} came out. Say that first, on Day end."
    ),
    "no_badge": QT_TRANSLATE_NOOP("day_badges", "This badge is not in use. Nothing was written down."),
    "given_already": QT_TRANSLATE_NOOP("day_badges", "Badge {number} was given to somebody else. Look at it again."),
    "has_badge": QT_TRANSLATE_NOOP("day_badges", "This person has badge {number} already. Take this one back."),
    "other_category": QT_TRANSLATE_NOOP(
        "day_badges", "This badge is for another category: {category}. Look at it again."
    ),
    "not_let_in": QT_TRANSLATE_NOOP(
        "day_badges", "This person has no accreditation. Take the badge back and call a supervisor."
    ),
    "when": QT_TRANSLATE_NOOP("day_badges", "The badge was not there yet, or it is not that late yet. Mend the time."),
    "which_document": QT_TRANSLATE_NOOP("day_badges", "Choose which document was seen."),
    "settled": QT_TRANSLATE_NOOP("day_badges", "That was answered already."),
}
"""Keyed by `regdesk.desk.day_badges.Why`."""

DOCUMENTS_SEEN: dict[str, str] = {
    "passport": QT_TRANSLATE_NOOP("day_badges", "Passport"),
    "laissez_passer": QT_TRANSLATE_NOOP("day_badges", "UN laissez-passer"),
    "id_card": QT_TRANSLATE_NOOP("day_badges", "ID card"),
    "other": QT_TRANSLATE_NOOP("day_badges", "Another document with a photo"),
}
"""Keyed by `regdesk.desk.day_badges.DOCUMENTS`."""
