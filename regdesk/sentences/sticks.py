"""What to say of a stick: when it cannot be written or read, and of what on it was not taken."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

STICK_ERRORS: dict[str, str] = {
    "stick_nobody": QT_TRANSLATE_NOOP(
        "errors",
        "No other desk is known here yet, so nobody could read this stick. The certificate of this desk was put on it. "
        "Bring the stick to another desk, write it there, and read it here.",
    ),
    "stick_not_enrolled": QT_TRANSLATE_NOOP(
        "errors", "This desk was not enrolled yet, so no other desk would believe it. Enrol it first, in Setup."
    ),
    "stick_full": QT_TRANSLATE_NOOP(
        "errors", "There is no room for {file}. Delete old files from the stick, or take another, then write again."
    ),
    "stick_too_large": QT_TRANSLATE_NOOP(
        "errors", "{file} would be too large for this stick. Take one in the format exFAT, or write without the list."
    ),
    "stick_disk_full": QT_TRANSLATE_NOOP(
        "errors", "The disk of this laptop is full, so no list can be made ready. Make room on it, then write again."
    ),
    "stick_read_only": QT_TRANSLATE_NOOP(
        "errors", "Nothing can be written to {folder}. Open the lock on the stick, or take another, then write again."
    ),
    "stick_gone": QT_TRANSLATE_NOOP(
        "errors", "The stick was pulled out, or it is broken: {file}. Put it in again and do it once more."
    ),
    "stick_unreadable": QT_TRANSLATE_NOOP(
        "errors", "This file cannot be opened: {file}. Check that the stick is in, then choose the file again."
    ),
    "stick_stopped": QT_TRANSLATE_NOOP("errors", "Stopped. What was taken in before stays; the rest can come again."),
    "stick_no_stick": QT_TRANSLATE_NOOP(
        "errors", "{file} was not written by regdesk. Choose a file that ends with .regdesk. Nothing was taken."
    ),
    "stick_not_for_us": QT_TRANSLATE_NOOP(
        "errors",
        "{file} was not written for this desk: its writer did not know this desk yet, or it is of another meeting. "
        "Write a stick here, read it there, and have it written again. Nothing was taken.",
    ),
    "stick_damaged": QT_TRANSLATE_NOOP(
        "errors", "{file} is damaged, or was not copied to its end. Have it written again. Nothing was taken."
    ),
    "stick_bomb": QT_TRANSLATE_NOOP(
        "errors", "{file} would unpack to far more than desks write. It was not taken. Ask who gave it to you."
    ),
    "stick_newer": QT_TRANSLATE_NOOP(
        "errors",
        "{file} was written by a newer regdesk (form {form}; this one knows {known}). Install the newer regdesk here, "
        "then read it again. Nothing was taken.",
    ),
    "stick_other_event": QT_TRANSLATE_NOOP(
        "errors", "{file} is of another meeting, or of a training. Nothing was taken. Choose a stick of this meeting."
    ),
    "stick_not_certified": QT_TRANSLATE_NOOP(
        "errors",
        "{file} was written by a laptop that is no desk of this meeting. Nothing was taken. Tell the IT officer.",
    ),
    "stick_not_genuine": QT_TRANSLATE_NOOP(
        "errors", "{file} was changed after its desk had signed it. Nothing was taken. Tell the IT officer."
    ),
    "stick_desk_stopped": QT_TRANSLATE_NOOP(
        "errors", "{file} was written by desk {number}, which was stopped. Nothing was taken. Tell the IT officer."
    ),
}
"""By the code of a `StickError`."""

NOTES: dict[str, str] = {
    "entries_missing": QT_TRANSLATE_NOOP(
        "sticks",
        "Entries {first} to {last} of desk {number} are missing here. Read the stick of desk {number} that has them, "
        "or have one written with everything. What came after them is kept.",
    ),
    "entries_missing_unknown": QT_TRANSLATE_NOOP(
        "sticks",
        "Entries {first} to {last} of an unknown desk are missing here. Have a stick written with everything.",
    ),
    "desk_unknown": QT_TRANSLATE_NOOP(
        "sticks", "Entries of a desk came whose certificate is not here. They are kept until it comes."
    ),
    "log_quarantined": QT_TRANSLATE_NOOP(
        "sticks", "Entries of desk {number} are not as that desk signed them. They do not count. Tell the IT officer."
    ),
    "clock_ahead": QT_TRANSLATE_NOOP(
        "sticks", "The clock of desk {number} is ahead of this one by more than five minutes. Set the wrong one."
    ),
    "list_older": QT_TRANSLATE_NOOP("sticks", "The list on it is older than the one here, which stays."),
    "list_over": QT_TRANSLATE_NOOP(
        "sticks", "The list on it is too old to be taken: it was to be used until {until}. The entries were taken."
    ),
    "list_ahead": QT_TRANSLATE_NOOP(
        "sticks",
        "The list on it was not taken: it is of {made}, which has not come yet by the clock here. Set the wrong clock, "
        "then have it written again. The entries were taken.",
    ),
    "list_own": QT_TRANSLATE_NOOP("sticks", "This desk imports its list itself, so that on the stick was not taken."),
}
"""What was not taken, and why; with facts."""
