"""What to say of staff cards, PINs, roles, decisions and the file of the staff list, keyed by the codes of the core."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

ROLES: dict[str, str] = {
    "greeter": QT_TRANSLATE_NOOP("staff", "Greeter"),
    "clerk": QT_TRANSLATE_NOOP("staff", "Clerk"),
    "supervisor": QT_TRANSLATE_NOOP("staff", "Supervisor"),
    "authority": QT_TRANSLATE_NOOP("staff", "Accreditation authority"),
    "shift_lead": QT_TRANSLATE_NOOP("staff", "Shift lead"),
    "guard": QT_TRANSLATE_NOOP("staff", "Checkpoint guard"),
}
"""What a role is called, alone on a card or a line."""

ASKED_ROLES: dict[str, str] = {
    "greeter": QT_TRANSLATE_NOOP("staff", "a greeter"),
    "clerk": QT_TRANSLATE_NOOP("staff", "a clerk"),
    "supervisor": QT_TRANSLATE_NOOP("staff", "a supervisor"),
    "authority": QT_TRANSLATE_NOOP("staff", "the accreditation authority"),
    "shift_lead": QT_TRANSLATE_NOOP("staff", "the shift lead"),
    "guard": QT_TRANSLATE_NOOP("staff", "a checkpoint guard"),
}
"""What stands for {role} in `Ask {role}.`"""

STOPS: dict[str, str] = {
    "no_staff_list": QT_TRANSLATE_NOOP("staff", "There is no staff list at this desk. The shift lead takes one in."),
    "not_a_card": QT_TRANSLATE_NOOP("staff", "This is not a staff card. Scan the code of your staff card."),
    "unknown_card": QT_TRANSLATE_NOOP(
        "staff", "This card is not on the staff list. Was it replaced? Use the new one, or ask the shift lead."
    ),
    "barred": QT_TRANSLATE_NOOP("staff", "This card does not work here any more. Ask the shift lead."),
    "not_your_role": QT_TRANSLATE_NOOP(
        "staff", "You do not have this role. Choose another one, or ask the shift lead."
    ),
    "choose_pin": QT_TRANSLATE_NOOP("staff", "Choose a PIN of your own: six digits that only you know."),
    "pin_chosen": QT_TRANSLATE_NOOP(
        "staff", "This card has its PIN already. Forgotten? Ask the shift lead for a new one."
    ),
    "pin_not_six_digits": QT_TRANSLATE_NOOP("staff", "A PIN has six digits. Type six."),
    "pin_too_easy": QT_TRANSLATE_NOOP("staff", "This PIN is too easy to guess. Choose six other digits."),
    "same_pin": QT_TRANSLATE_NOOP("staff", "This is the PIN you were given. Choose another one."),
    "wrong_pin": QT_TRANSLATE_NOOP("staff", "Wrong PIN. Tries left: {left}."),
    "wait": QT_TRANSLATE_NOOP("staff", "Locked for {wait}. Another supervisor can help now."),
    "not_signed_in": QT_TRANSLATE_NOOP("staff", "Nobody is signed in. Scan your staff card."),
    "not_yourself": QT_TRANSLATE_NOOP("staff", "Nobody does this for themselves. Ask a colleague with this right."),
    "not_on_staff": QT_TRANSLATE_NOOP("staff", "This person is not on the staff list. Look at the list again."),
    "own_desk": QT_TRANSLATE_NOOP("staff", "A supervisor cannot approve their own desk. Ask another supervisor."),
    "own_count": QT_TRANSLATE_NOOP("staff", "Nobody signs for their own count. Ask another supervisor or shift lead."),
    "may_not_approve": QT_TRANSLATE_NOOP("staff", "This card may not approve it. Ask {role}."),
    "second_approver": QT_TRANSLATE_NOOP(
        "staff", "Two people approve this besides the clerk. Scan the card of the next one."
    ),
    "same_approver": QT_TRANSLATE_NOOP(
        "staff", "This person has approved already. Another one has to approve as well."
    ),
    "cannot_approve": QT_TRANSLATE_NOOP("staff", "This cannot be approved here. Call: {place}, {contact}."),
    "wait_for_hours": QT_TRANSLATE_NOOP("staff", "This cannot be approved here. Collection opens {opens}."),
    "not_a_decision": QT_TRANSLATE_NOOP("staff", "A supervisor cannot pass over this step. Go to: {place}, {contact}."),
    "choose_reason": QT_TRANSLATE_NOOP("staff", "Choose why the badge can be given."),
    "write_why": QT_TRANSLATE_NOOP("staff", "Write why, in a few words."),
    "name_authority": QT_TRANSLATE_NOOP("staff", "Write who decided: the name, or the code you were given."),
    "which_badge": QT_TRANSLATE_NOOP("staff", "Choose the badge that stops being valid."),
    "decided_already": QT_TRANSLATE_NOOP(
        "staff", "Somebody has decided about these badges meanwhile. Open the person again to see which one is left."
    ),
    "show_document": QT_TRANSLATE_NOOP(
        "staff", "Compare the document first. The decision is about this very document."
    ),
    "nothing_corrected": QT_TRANSLATE_NOOP("staff", "Nothing is different yet. Type what the badge shall say."),
    "name_missing": QT_TRANSLATE_NOOP("staff", "The badge needs a name. Type the family name or the given name."),
    "too_long": QT_TRANSLATE_NOOP("staff", "This is too long for a badge. Type no more than {most} letters."),
    "no_paper": QT_TRANSLATE_NOOP("staff", "Choose what you saw. It says how it is right."),
}
"""Keyed by `regdesk.staff.stops.Why`."""

STOPS_BARE: dict[str, str] = {
    "cannot_approve": QT_TRANSLATE_NOOP("staff", "This cannot be approved here. Call: {place}."),
    "wait_for_hours": QT_TRANSLATE_NOOP("staff", "This cannot be approved here. Collection is closed."),
    "not_a_decision": QT_TRANSLATE_NOOP("staff", "A supervisor cannot pass over this step. Go to: {place}."),
}
"""The same, where the event gives no telephone or no hour."""

WHY_GIVEN: dict[str, str] = {
    "typing_mistake": QT_TRANSLATE_NOOP("decision", "Typing mistake in the registration; the passport is right"),
    "name_changed": QT_TRANSLATE_NOOP("decision", "Name changed, for example by marriage; proof seen"),
    "new_passport": QT_TRANSLATE_NOOP("decision", "New passport; old passport or visa seen"),
    "delegation_confirmed": QT_TRANSLATE_NOOP("decision", "Delegation confirmed the person in writing"),
    "other_document_seen": QT_TRANSLATE_NOOP("decision", "Another document with a photo seen"),
    "renewal_seen": QT_TRANSLATE_NOOP("decision", "Proof seen that a new passport is on its way"),
    "looked_again": QT_TRANSLATE_NOOP("decision", "Looked again; it is the same person"),
    "other_photo_seen": QT_TRANSLATE_NOOP("decision", "Another document seen whose photo is like the person"),
    "security_agreed": QT_TRANSLATE_NOOP("decision", "Security was asked and agreed"),
    "mission_vouches": QT_TRANSLATE_NOOP("decision", "Head of delegation or mission vouches in person"),
    "loss_reported": QT_TRANSLATE_NOOP("decision", "Police report of the lost document seen"),
    "consent_seen": QT_TRANSLATE_NOOP("decision", "Written consent of a parent or guardian seen"),
    "no_camera": QT_TRANSLATE_NOOP("decision", "No photo can be taken here; badge valid with an identity document"),
    "photo_declined": QT_TRANSLATE_NOOP("decision", "Photo declined for religious or medical reasons"),
    "travel_delayed": QT_TRANSLATE_NOOP("decision", "Arrived late; travel was delayed"),
    "sent_back_here": QT_TRANSLATE_NOOP("decision", "Was here in time and was sent away by us"),
    "authority_asked": QT_TRANSLATE_NOOP("decision", "The authority asked for it"),
    "lost": QT_TRANSLATE_NOOP("decision", "Lost"),
    "stolen": QT_TRANSLATE_NOOP("decision", "Stolen"),
    "damaged": QT_TRANSLATE_NOOP("decision", "Damaged; the old badge was handed back"),
    "name_wrong": QT_TRANSLATE_NOOP("decision", "Name wrong; the old badge was handed back"),
    "cancelled_by_mistake": QT_TRANSLATE_NOOP("decision", "The badge was cancelled by mistake"),
    "came_back": QT_TRANSLATE_NOOP("decision", "The person left and came back"),
    "printer_emptied": QT_TRANSLATE_NOOP("decision", "The printer was looked at; nothing waits in it"),
    "printer_gone": QT_TRANSLATE_NOOP("decision", "The printer is broken and prints no more today"),
    "given_back": QT_TRANSLATE_NOOP("decision", "One of the two badges was handed back"),
    "given_to_another": QT_TRANSLATE_NOOP("decision", "One of the two badges was given to another person"),
    "desk_phoned": QT_TRANSLATE_NOOP("decision", "Phoned the other desk; it has given this person no badge"),
    "desk_closed": QT_TRANSLATE_NOOP("decision", "The other desk is closed and gives no badges today"),
    "other": QT_TRANSLATE_NOOP("decision", "Other: write why"),
}
"""Keyed by the reasons of `regdesk.staff.decisions.RULINGS`."""

STAFF_FILE: dict[str, str] = {
    "staff_file_too_large": QT_TRANSLATE_NOOP(
        "staff_file", "This is no staff list, it is too large. Choose another file."
    ),
    "staff_file_not_utf8": QT_TRANSLATE_NOOP("staff_file", "The file is not in UTF-8. Save it as CSV in UTF-8."),
    "staff_file_not_csv": QT_TRANSLATE_NOOP("staff_file", "The file is no CSV. Save it as CSV in UTF-8."),
    "staff_column_missing": QT_TRANSLATE_NOOP("staff_file", "The first line lacks the column “{column}”. Add it."),
    "staff_column_unknown": QT_TRANSLATE_NOOP(
        "staff_file", "The first line has a column “{column}” that has no meaning here, or has it twice. Take it out."
    ),
    "staff_too_many": QT_TRANSLATE_NOOP("staff_file", "More than {most} people. Take in only those of this meeting."),
    "staff_cells": QT_TRANSLATE_NOOP("staff_file", "This line has {has} cells, the first one has {needs}. Mend it."),
    "staff_twice": QT_TRANSLATE_NOOP("staff_file", "The same {what} as on line {first}. Every person has one line."),
    "staff_name_missing": QT_TRANSLATE_NOOP("staff_file", "The name is missing. Write it."),
    "staff_name_odd": QT_TRANSLATE_NOOP(
        "staff_file", "The {column} has to begin with a letter and be shorter than 80 signs. Mend it."
    ),
    "staff_id_shape": QT_TRANSLATE_NOOP(
        "staff_file", "The id has to be 32 digits 0-9 and a-f, or empty. Leave it empty."
    ),
    "staff_role_unknown": QT_TRANSLATE_NOOP("staff_file", "There is no role “{role}”. Write one of these: {known}."),
    "staff_role_missing": QT_TRANSLATE_NOOP("staff_file", "The role is missing. Write one or more of these: {known}."),
    "staff_languages_shape": QT_TRANSLATE_NOOP(
        "staff_file", "Languages are two letters each, as in: en es. Mend them."
    ),
    "staff_card_shape": QT_TRANSLATE_NOOP(
        "staff_file", "This is no code of a staff card. Leave it empty for a new one."
    ),
    "staff_yes_or_no": QT_TRANSLATE_NOOP("staff_file", "Write yes or no in the column “{column}”, or nothing."),
    "staff_pin_shape": QT_TRANSLATE_NOOP(
        "staff_file", "PINs are not written in a file, only what regdesk made of them. Leave the cell empty."
    ),
    "staff_pin_since": QT_TRANSLATE_NOOP(
        "staff_file", "The time of the PIN is missing or cannot be read. Leave the cells of the PIN empty."
    ),
    "staff_no_shift_lead": QT_TRANSLATE_NOOP(
        "staff_file", "Nobody on the list is a shift lead. Add one: otherwise nobody could change the list again."
    ),
    "staff_no_supervisor": QT_TRANSLATE_NOOP(
        "staff_file", "Nobody on the list is a supervisor. Add one: otherwise nobody could help with a locked PIN."
    ),
    "staff_card_of_another": QT_TRANSLATE_NOOP(
        "staff_file", "A card of this file belongs to somebody else on the list. Leave that cell empty for a new one."
    ),
}
"""Keyed by the reasons of `regdesk.staff.file.Problem`; the line is told beside it."""

STAFF_ERRORS: dict[str, str] = {
    "sign_in_first": QT_TRANSLATE_NOOP("errors", "Nobody is signed in at this desk. Scan your staff card first."),
    "ask_greeter": QT_TRANSLATE_NOOP("errors", "This is not for your role. Ask a greeter."),
    "ask_clerk": QT_TRANSLATE_NOOP("errors", "This is not for your role. Ask a clerk."),
    "ask_supervisor": QT_TRANSLATE_NOOP("errors", "This is not for your role. Ask a supervisor."),
    "ask_authority": QT_TRANSLATE_NOOP("errors", "This is not for your role. Ask the accreditation authority."),
    "ask_shift_lead": QT_TRANSLATE_NOOP("errors", "This is not for your role. Ask the shift lead."),
    "ask_guard": QT_TRANSLATE_NOOP("errors", "This is not for your role. Ask a checkpoint guard."),
}
"""Keyed by the code of `regdesk.errors.NotAllowed`, as part of the table of errors."""
