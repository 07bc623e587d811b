"""What would not print well on somebody's badge, and what to do about it."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

FAULT_KINDS: dict[str, str] = {
    "missing_glyphs": QT_TRANSLATE_NOOP("preflight", "Letters without a font"),
    "too_long": QT_TRANSLATE_NOOP("preflight", "Too long"),
    "too_small": QT_TRANSLATE_NOOP("preflight", "Printed too small"),
    "no_photo": QT_TRANSLATE_NOOP("preflight", "No photo"),
    "photo_unreadable": QT_TRANSLATE_NOOP("preflight", "Photo cannot be read"),
    "photo_small": QT_TRANSLATE_NOOP("preflight", "Photo too small"),
    "photo_cut": QT_TRANSLATE_NOOP("preflight", "Photo of another shape"),
}
"""A kind of fault in a few words."""

FAULTS: dict[str, str] = {
    "missing_glyphs": QT_TRANSLATE_NOOP(
        "preflight", "{where} has letters that no font has: {letters}. Latin letters would stand there, or nothing."
    ),
    "too_long": QT_TRANSLATE_NOOP("preflight", "{where} is too long for a line and would be broken: {word}"),
    "too_small": QT_TRANSLATE_NOOP(
        "preflight", "{where} is so long that its letters would be {size} mm. They should be {least} mm."
    ),
    "no_photo": QT_TRANSLATE_NOOP("preflight", "There is no photo. The badge says “Valid with ID”."),
    "photo_unreadable": QT_TRANSLATE_NOOP("preflight", "The photo is no picture that can be printed."),
    "photo_small": QT_TRANSLATE_NOOP(
        "preflight", "The photo has {size} pixels, {dpi} to the inch on the badge. At least {least} are needed."
    ),
    "photo_cut": QT_TRANSLATE_NOOP("preflight", "Only {seen} % of the photo fits on the badge: its shape is another."),
}
"""What is wrong, with its facts."""

MENDED_BY: dict[str, str] = {
    "missing_glyphs": QT_TRANSLATE_NOOP("preflight", "Ask for another spelling, as in the passport."),
    "too_long": QT_TRANSLATE_NOOP("preflight", "Ask for a shorter form, or where it may be parted."),
    "too_small": QT_TRANSLATE_NOOP("preflight", "Ask for a shorter form."),
    "no_photo": QT_TRANSLATE_NOOP("preflight", "Ask for a photo, or take one at the desk."),
    "photo_unreadable": QT_TRANSLATE_NOOP("preflight", "Ask for the photo again as a JPEG, or take one at the desk."),
    "photo_small": QT_TRANSLATE_NOOP("preflight", "Ask for a larger one, or take a photo at the desk."),
    "photo_cut": QT_TRANSLATE_NOOP("preflight", "Cut it upright around the face, or take a photo at the desk."),
}
"""What to do about it."""

WHERE: dict[str, str] = {
    "courtesy": QT_TRANSLATE_NOOP("preflight", "The title"),
    "given": QT_TRANSLATE_NOOP("preflight", "The given name"),
    "family": QT_TRANSLATE_NOOP("preflight", "The family name"),
    "delegation": QT_TRANSLATE_NOOP("preflight", "The delegation"),
    "function": QT_TRANSLATE_NOOP("preflight", "The function"),
    "category": QT_TRANSLATE_NOOP("preflight", "The category"),
    "translations": QT_TRANSLATE_NOOP("preflight", "The category in other languages"),
    "other": QT_TRANSLATE_NOOP("preflight", "A line"),
}
"""What stands there on the badge: `where` of a fault, a word of the template."""
