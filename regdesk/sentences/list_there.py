"""What to say of a list that comes from elsewhere: from the hub, or ready to be taken in from a stick."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

LIST_ERRORS: dict[str, str] = {
    "list_from_hub": QT_TRANSLATE_NOOP(
        "list_there",
        "This desk gets its list from the hub, so no list is imported here. Give the new list to the IT officer, who "
        "imports it for all desks.",
    ),
    "list_from_stick": QT_TRANSLATE_NOOP(
        "list_there",
        "This desk gets its list from a stick, so no list is imported here. Give the new list to the IT officer, who "
        "writes a new stick for all desks.",
    ),
    "list_row_unreadable": QT_TRANSLATE_NOOP(
        "list_there",
        "A row of the list at the hub cannot be read, so the list here stays as it is. Ask the IT officer to publish "
        "the list again (regdesk hub import).",
    ),
    "list_not_whole": QT_TRANSLATE_NOOP(
        "list_there",
        "The list of this desk has not come in whole from the hub yet. Wait until it has, then try again.",
    ),
    "list_of_another_event": QT_TRANSLATE_NOOP(
        "list_there",
        "The hub is that of another meeting than this desk. Nothing was published. Check the address of the hub.",
    ),
    "list_of_another_desk": QT_TRANSLATE_NOOP(
        "list_there",
        "The hub has its list from another desk. Import the new list there. If that desk is gone, import it here with "
        "--take-over: all desks then take the list of this one.",
    ),
    "list_published_elsewhere": QT_TRANSLATE_NOOP(
        "list_there",
        "Somebody else is publishing a list to this hub at this moment. Wait until it is done, then try again.",
    ),
    "seed_damaged": QT_TRANSLATE_NOOP(
        "list_there",
        "The ready-made list is damaged or not whole, so nothing of it was taken. Ask for it once more.",
    ),
    "seed_rows_clash": QT_TRANSLATE_NOOP(
        "list_there",
        "The ready-made list says the same twice, so nothing of it was taken. Ask the IT officer to make it again.",
    ),
    "seed_newer": QT_TRANSLATE_NOOP(
        "list_there",
        "The ready-made list was written by another version of regdesk. Install the same version here, then try again.",
    ),
    "seed_of_another_event": QT_TRANSLATE_NOOP(
        "list_there",
        "The ready-made list is that of another meeting, so nothing of it was taken. Look for the right one.",
    ),
    "seed_not_believed": QT_TRANSLATE_NOOP(
        "list_there",
        "The ready-made list was not written by a desk of this meeting, so nothing of it was taken. Ask the IT officer "
        "where it comes from.",
    ),
    "seed_too_large": QT_TRANSLATE_NOOP(
        "list_there",
        "A part of the list is larger than any desk takes. Tell the IT officer: one cell of the list may be very long.",
    ),
    "seed_list_unfinished": QT_TRANSLATE_NOOP(
        "list_there",
        "The list of this desk is not whole yet, so it cannot be given away. Wait until it has come in, "
        "then try again.",
    ),
}
