"""What would not print well on somebody's badge, and what to do about it."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

FAULT_KINDS: dict[str, str] = {
    "letters": QT_TRANSLATE_NOOP("preflight", "Letters that cannot be printed"),
    "too_long": QT_TRANSLATE_NOOP("preflight", "Too long"),
    "no_photo": QT_TRANSLATE_NOOP("preflight", "No photo"),
    "photo_unreadable": QT_TRANSLATE_NOOP("preflight", "Photo cannot be read"),
    "photo_small": QT_TRANSLATE_NOOP("preflight", "Photo too small"),
    "photo_cut": QT_TRANSLATE_NOOP("preflight", "Photo of another shape"),
}
"""A kind of fault in a few words."""

FAULTS: dict[str, str] = {
    "letters": QT_TRANSLATE_NOOP("preflight", "{where}: no font has {letters}. It would stand in Latin letters."),
    "too_long": QT_TRANSLATE_NOOP("preflight", "{where} would be printed {size} mm high; {least} mm can be read."),
    "no_photo": QT_TRANSLATE_NOOP("preflight", "There is no photo. The badge says “Valid with ID”."),
    "photo_unreadable": QT_TRANSLATE_NOOP("preflight", "The photo is no picture that can be printed."),
    "photo_small": QT_TRANSLATE_NOOP(
        "preflight", "The photo has {size} pixels, {dpi} to the inch on the badge. At least {least} are needed."
    ),
    "photo_cut": QT_TRANSLATE_NOOP("preflight", "Only {seen} % of the photo fits on the badge: its shape is another."),
}
"""What is wrong, with its facts."""

MENDED_BY: dict[str, str] = {
    "letters": QT_TRANSLATE_NOOP("preflight", "Ask how the name is written in Latin letters, or for another spelling."),
    "too_long": QT_TRANSLATE_NOOP("preflight", "Ask for a shorter form."),
    "no_photo": QT_TRANSLATE_NOOP("preflight", "Ask for a photo, or take one at the desk."),
    "photo_unreadable": QT_TRANSLATE_NOOP("preflight", "Ask for the photo again as a JPEG, or take one at the desk."),
    "photo_small": QT_TRANSLATE_NOOP("preflight", "Ask for a larger one, or take a photo at the desk."),
    "photo_cut": QT_TRANSLATE_NOOP("preflight", "Cut it upright around the face, or take a photo at the desk."),
}
"""What to do about it."""

WHERE: dict[str, str] = {
    "name": QT_TRANSLATE_NOOP("preflight", "The name"),
    "given": QT_TRANSLATE_NOOP("preflight", "The given name"),
    "family": QT_TRANSLATE_NOOP("preflight", "The family name"),
    "delegation": QT_TRANSLATE_NOOP("preflight", "The delegation"),
    "function": QT_TRANSLATE_NOOP("preflight", "The function"),
    "category": QT_TRANSLATE_NOOP("preflight", "The category"),
    "other": QT_TRANSLATE_NOOP("preflight", "A line"),
}
"""What stands there on the badge: `where` of a fault."""

BADGE_SETUP_ERRORS: dict[str, str] = {
    "badge_template_file_name": QT_TRANSLATE_NOOP(
        "errors",
        "The badge template {file} needs another name: small letters, digits and low lines, at most 40. "
        "Rename the file.",
    ),
    "badge_template_name_taken": QT_TRANSLATE_NOOP(
        "errors", "A badge template that came with regdesk is called {file} as well. Give your file another name."
    ),
}
"""Errors of a desk's own templates; they are among the others in `regdesk.sentences.errors`."""
