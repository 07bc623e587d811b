"""What to say of a record that does not hold: which entry is the first, and what was done to it."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

RECORD_FAULTS: dict[str, str] = {
    "changed": QT_TRANSLATE_NOOP(
        "record", "Entry {seq} of desk {desk} ({kind}, {when}) is not as the desk signed it: it was changed or put in."
    ),
    "content_changed": QT_TRANSLATE_NOOP(
        "record", "Entry {seq} of desk {desk} ({kind}, {when}): what it says of who did what to whom was changed."
    ),
    "finds_changed": QT_TRANSLATE_NOOP(
        "record",
        "Entry {seq} of desk {desk} ({kind}, {when}) holds, but the database files it under another person or act: "
        "that was changed.",
    ),
    "removed": QT_TRANSLATE_NOOP("record", "Entry {seq} of desk {desk} was taken out."),
    "reordered": QT_TRANSLATE_NOOP(
        "record",
        "Entry {seq} of desk {desk} ({kind}, {when}) stands in another place: entries were put in another order.",
    ),
    "inserted": QT_TRANSLATE_NOOP(
        "record", "Entry {seq} of desk {desk} was slipped in; the desk signed another entry for this place."
    ),
    "unsigned": QT_TRANSLATE_NOOP(
        "record", "Entry {seq} of desk {desk} ({kind}, {when}) is not signed, and it has to be."
    ),
    "other_key": QT_TRANSLATE_NOOP(
        "record", "The entries of desk {desk} are signed by a key that is not its own, from entry {seq} on."
    ),
    "erased_untold": QT_TRANSLATE_NOOP(
        "record",
        "Entry {seq} of desk {desk} ({kind}, {when}) was emptied, and no entry says that the desk did so.",
    ),
    "cut": QT_TRANSLATE_NOOP(
        "record",
        "Entry {seq} of desk {desk} ({kind}, {when}) and those behind it are missing: the end was cut off.",
    ),
    "cloned": QT_TRANSLATE_NOOP(
        "record",
        "There are two entries {seq} of desk {desk} ({kind}, {when}), both signed: two copies of the desk went on.",
    ),
    "badge_changed": QT_TRANSLATE_NOOP(
        "record",
        "The list of badges does not agree with entry {seq} of desk {desk} ({kind}, {when}): whose badge it is, or "
        "whether it is in doubt, was changed.",
    ),
    "badge_unknown": QT_TRANSLATE_NOOP(
        "record", "The list of badges has a badge that no entry tells of: it was put in."
    ),
    "export_changed": QT_TRANSLATE_NOOP("record", "It is not as it was given out: it was changed or cut."),
}

IN_EXPORT = QT_TRANSLATE_NOOP("record", "In the export {file}: {says}")
CALL = QT_TRANSLATE_NOOP("record", "Call the IT officer. Do not delete anything, and keep this laptop as it is.")
