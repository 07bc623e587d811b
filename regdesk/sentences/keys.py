"""What to say about keys that do not open, and about requests and certificates that are not taken."""

from regdesk.sentences.gate_lists import LIST_FAULTS
from regdesk.sentences.marking import QT_TRANSLATE_NOOP

KEY_ERRORS: dict[str, str] = {
    "phrase_short": QT_TRANSLATE_NOOP(
        "errors",
        "A pass phrase has at least four different words with spaces between them; this one has {words}. "
        "Choose a longer one.",
    ),
    "phrase_wrong": QT_TRANSLATE_NOOP(
        "errors",
        "The pass phrase does not open {file}. Type it again; capitals and extra spaces do not matter. "
        "Nothing was changed.",
    ),
    "phrase_needed": QT_TRANSLATE_NOOP(
        "errors", "This desk is sealed: {folder}. A supervisor opens it with a pass phrase. Nothing was changed."
    ),
    "desk_not_sealed": QT_TRANSLATE_NOOP(
        "errors",
        "The key of this desk lies in the clear, as an earlier regdesk left it. Seal it with a pass phrase, in its "
        "window or with: regdesk seal --folder {folder}. Nothing was changed.",
    ),
    "desk_sealed": QT_TRANSLATE_NOOP("errors", "This desk is sealed already: {folder}. Nothing was changed."),
    "database_other_keys": QT_TRANSLATE_NOOP(
        "errors",
        "The keys of this desk do not open this database: {file}. It is another desk’s, from before the desk was "
        "sealed, or damaged. Put the right file back, then try again. Nothing was changed.",
    ),
    "database_older": QT_TRANSLATE_NOOP(
        "errors",
        "The database is an older copy: entries {first} to {last} of this desk’s log are not in {file}. Put the newer "
        "file back. Only if it is lost, let a supervisor say that the older one counts. Nothing was changed.",
    ),
    "phrases_differ": QT_TRANSLATE_NOOP(
        "errors", "The two pass phrases are not the same. Nothing was changed. Start again."
    ),
    "phrase_not_given": QT_TRANSLATE_NOOP(
        "errors", "No pass phrase came in. Type it when asked, or hand it over on standard input. Nothing was changed."
    ),
    "sign_in_not_given": QT_TRANSLATE_NOOP(
        "errors",
        "This desk has a staff list: a command needs a staff card and its PIN. Type them when asked, or hand them over "
        "on standard input, a line each. Nothing was changed.",
    ),
    "key_file_missing": QT_TRANSLATE_NOOP(
        "errors", "The file with the sealed keys is not there: {file}. Put it back, then try again. Nothing was lost."
    ),
    "key_file_unreadable": QT_TRANSLATE_NOOP(
        "errors",
        "The file with the sealed keys cannot be read: {file}. Check the disk and the permissions, then try again.",
    ),
    "key_file_exists": QT_TRANSLATE_NOOP(
        "errors", "There are sealed keys already: {file}. Nothing was changed. Choose another file."
    ),
    "key_file_damaged": QT_TRANSLATE_NOOP(
        "errors",
        "The file with the sealed keys is damaged: {file}. Put a good copy back, then try again. Nothing was changed.",
    ),
    "key_file_newer": QT_TRANSLATE_NOOP(
        "errors",
        "The sealed keys in {file} are from a newer regdesk (form {form}, known is {known}). Install the newer "
        "regdesk. Nothing was changed.",
    ),
    "key_file_older": QT_TRANSLATE_NOOP(
        "errors",
        "The sealed keys in {file} are an older copy: number {revision}, and number {seen} was used here. Put the "
        "newer file back. Only if it is lost, let a supervisor say that the older one counts. Nothing was changed.",
    ),
    "key_file_other": QT_TRANSLATE_NOOP(
        "errors", "The keys of {name} are of another kind. Choose the file of the event key, or that of the desk."
    ),
    "keys_moved": QT_TRANSLATE_NOOP(
        "errors",
        "The sealed keys in {file} belong to another laptop or another user of this one. Open them there, or enrol "
        "this desk anew in another folder. Nothing was changed.",
    ),
    "keyring_locked": QT_TRANSLATE_NOOP(
        "errors", "The keyring of this laptop is locked. Unlock it, then try again. Nothing was changed."
    ),
    "holder_known": QT_TRANSLATE_NOOP(
        "errors",
        "{holder} has a pass phrase here already, or there are {most} people who have one. Nothing was changed.",
    ),
    "holder_unknown": QT_TRANSLATE_NOOP(
        "errors", "Nobody called {holder} has a pass phrase here. Check the name. Nothing was changed."
    ),
    "holder_last": QT_TRANSLATE_NOOP(
        "errors", "{holder} is the last who can open these keys. Give somebody else a pass phrase first."
    ),
    "holder_name": QT_TRANSLATE_NOOP(
        "errors", "Write a name of 1 to 40 characters for the holder and for the desk. Nothing was changed."
    ),
    "event_key_on_a_desk": QT_TRANSLATE_NOOP(
        "errors",
        "There is a desk in {folder}. The event key is never kept on a desk: choose a stick or another folder.",
    ),
    "file_exists": QT_TRANSLATE_NOOP(
        "errors", "There is a file already: {file}. Nothing was changed. Choose another name."
    ),
    "issued_unreadable": QT_TRANSLATE_NOOP(
        "errors",
        "The list of certificates beside the event key cannot be read: {file}. Put a good copy back, then try again. "
        "Nothing was signed.",
    ),
    "last_bundle_unreadable": QT_TRANSLATE_NOOP(
        "errors",
        "The last list for doors beside the event key cannot be read: {file}. Put the copy from a door or a stick in "
        "its place, then try again. Nothing was signed.",
    ),
}
"""By the code of a `KeyFileError`."""

KEY_FAULTS: dict[str, str] = {
    "request_unreadable": QT_TRANSLATE_NOOP(
        "keys", "This is no request of a desk, or it was changed on the way. Scan it again, or copy the file again."
    ),
    "request_not_said": QT_TRANSLATE_NOOP(
        "keys",
        "The 8 signs are not those of this request. Ask the person at the desk to say them again. If they still "
        "differ, do not certify: it may be another request.",
    ),
    "desk_number_taken": QT_TRANSLATE_NOOP(
        "keys",
        "Desk number {desk} was given to another laptop on {when}. Badges of two laptops would bear the same numbers. "
        "Choose a free number: {free}.",
    ),
    "desk_number_stopped": QT_TRANSLATE_NOOP(
        "keys", "Desk {desk} was stopped, and its number is never used again. Choose a free number: {free}."
    ),
    "desk_numbers_used_up": QT_TRANSLATE_NOOP(
        "keys",
        "Each of the {most} desk numbers was given to a laptop. Only a laptop that has one can be certified again, "
        "under its own number.",
    ),
    "event_key_of_another": QT_TRANSLATE_NOOP(
        "keys",
        "This event key has certified desks of another event. Each event has its own key, and so has training: choose "
        "the file of this event. Nothing was signed.",
    ),
    "no_such_category": QT_TRANSLATE_NOOP("keys", "The event has no category or zone “{key}”. Known are: {known}."),
    "no_such_days": QT_TRANSLATE_NOOP(
        "keys", "A certificate cannot end before it begins. Check the days of the event and those that were given."
    ),
    "fingerprint_unreadable": QT_TRANSLATE_NOOP(
        "keys", "A fingerprint has 16 signs in groups of 4. Type it as it stands in the manual, or scan it there."
    ),
    "fingerprint_differs": QT_TRANSLATE_NOOP(
        "keys",
        "The key that was typed is not the one with this fingerprint: it is {found}. Nothing was written. Check "
        "which sheet it is.",
    ),
    "paper_length": QT_TRANSLATE_NOOP(
        "keys", "The key on paper has 60 signs in 15 groups of 4; {count} were typed. Type it again, group by group."
    ),
    "paper_group": QT_TRANSLATE_NOOP(
        "keys", "Group {groups} is not as it stands on the paper. Look at it again and type the whole key again."
    ),
    "paper_groups": QT_TRANSLATE_NOOP(
        "keys", "Groups {groups} are not as they stand on the paper. Look at them again and type the whole key again."
    ),
    "paper_several": QT_TRANSLATE_NOOP(
        "keys",
        "Several groups are not as they stand on the paper, or two were exchanged. Compare them one by one and type "
        "the key again.",
    ),
    "certificate_unreadable": QT_TRANSLATE_NOOP(
        "keys", "This is no certificate of a desk, or a part is missing. Scan it again, or copy the file again."
    ),
    "certificate_other_event": QT_TRANSLATE_NOOP(
        "keys",
        "This certificate is not of the event with this fingerprint. Check the fingerprint in the manual. If it is "
        "right, do not use the certificate and call the registration manager.",
    ),
    "certificate_not_genuine": QT_TRANSLATE_NOOP(
        "keys", "The event has not signed this certificate, or it was changed. Ask for it again."
    ),
    "certificate_other_desk": QT_TRANSLATE_NOOP(
        "keys", "This certificate is for another desk ({name}). Fetch the one for this desk."
    ),
    "certificate_other_meeting": QT_TRANSLATE_NOOP(
        "keys",
        "This certificate was given for another event than {event}: perhaps for training, or for the live event. Fetch "
        "one that was given for this desk's own event.",
    ),
    "certificate_second_event": QT_TRANSLATE_NOOP(
        "keys",
        "This desk knows the event key {known}, and this certificate is of the event key {found}. Do not take it "
        "unless the registration manager says that the event has a new key.",
    ),
    "certificate_not_yet": QT_TRANSLATE_NOOP(
        "keys", "The certificate holds from {begins}. Until then it seals nothing."
    ),
    "certificate_over": QT_TRANSLATE_NOOP(
        "keys", "The certificate was good until {ends}. Ask the registration manager for a new one."
    ),
    **LIST_FAULTS,
}
"""By what was found wrong with something that came from another laptop or off paper."""
