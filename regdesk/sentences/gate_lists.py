"""What to say about bundles for gates and lists of withdrawn badges that are not taken or not made."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

LIST_FAULTS: dict[str, str] = {
    "bundle_unreadable": QT_TRANSLATE_NOOP(
        "keys", "This is no list for doors, or a part is missing. Copy the file again from the registration manager."
    ),
    "bundle_other_event": QT_TRANSLATE_NOOP(
        "keys",
        "This list is not of the event with this fingerprint. Check the fingerprint in the manual. If it is right, do "
        "not use the list and call the registration manager.",
    ),
    "bundle_not_genuine": QT_TRANSLATE_NOOP(
        "keys",
        "This list was changed, or somebody else made it. Do not use it. Ask the registration manager for another "
        "copy.",
    ),
    "bundle_older": QT_TRANSLATE_NOOP(
        "keys", "This list is older than the one that is here already. Ask the registration manager for the newest."
    ),
    "withdrawals_unknown_desk": QT_TRANSLATE_NOOP(
        "keys",
        "The desk that made this list of cancelled badges is not known here. Take the newest list from the "
        "registration manager first, then this one again.",
    ),
    "withdrawals_stopped_desk": QT_TRANSLATE_NOOP(
        "keys", "The desk that made this list was stopped, so nothing in it counts. Call the registration manager."
    ),
    "bundle_no_desks": QT_TRANSLATE_NOOP(
        "keys",
        "No desk is certified by this event key: with such a list every door would refuse every badge. Certify the "
        "desks first. Nothing was signed.",
    ),
    "bundle_training": QT_TRANSLATE_NOOP(
        "keys",
        "A training event needs no list for doors: anybody can make its badges. At a door, open the training desk "
        "itself.",
    ),
}
"""By what was found wrong; part of `KEY_FAULTS`."""
