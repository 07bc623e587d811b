"""What to say when the world failed, keyed by the code of a `DeskError`."""

from regdesk.sentences.badge_templates import TEMPLATE_ERRORS
from regdesk.sentences.data import DATA_ERRORS
from regdesk.sentences.hub import HUB_ERRORS
from regdesk.sentences.keys import KEY_ERRORS
from regdesk.sentences.list_there import LIST_ERRORS
from regdesk.sentences.marking import QT_TRANSLATE_NOOP
from regdesk.sentences.staff import STAFF_ERRORS
from regdesk.sentences.sticks import STICK_ERRORS

ERRORS: dict[str, str] = {
    **DATA_ERRORS,
    **KEY_ERRORS,
    **TEMPLATE_ERRORS,
    **STAFF_ERRORS,
    **STICK_ERRORS,
    **HUB_ERRORS,
    **LIST_ERRORS,
    "names_file_unreadable": QT_TRANSLATE_NOOP("errors", "{file} cannot be read. Check the name and the disk."),
    "names_file_columns": QT_TRANSLATE_NOOP(
        "errors",
        "{file} lacks a column. Its first line must have record_given, record_family, doc_given and doc_family.",
    ),
    "names_row_unreadable": QT_TRANSLATE_NOOP(
        "errors", "Row {row} is no CSV in UTF-8 with as many cells as the first line. Mend it, then run this again."
    ),
    "name_forms_unreadable": QT_TRANSLATE_NOOP(
        "errors", "The table of name forms cannot be read: {file}. Save it as CSV in UTF-8, then try again."
    ),
    "name_forms_columns": QT_TRANSLATE_NOOP(
        "errors", "The first line of {file} must be: tradition,part,strength,forms. Put it back, then try again."
    ),
    "name_forms_cells": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of {file} has not four cells: tradition, part, strength, forms. Mend it, then try again."
    ),
    "name_forms_words": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of {file}: part must be given, family or any, and strength same or look. Mend it, then try again.",
    ),
    "name_forms_letters": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of {file}: write two or more forms in capitals A to Z, with one space between them. "
        "Mend it, then try again.",
    ),
    "card_not_written": QT_TRANSLATE_NOOP(
        "errors", "The card could not be written to {file}. Choose another folder, or check the permissions."
    ),
    "folder_not_writable": QT_TRANSLATE_NOOP(
        "errors", "The desk folder cannot be written: {folder}. Check the disk and the permissions, then try again."
    ),
    "folder_unreadable": QT_TRANSLATE_NOOP(
        "errors", "The desk folder cannot be read: {folder}. Check the name and the permissions, then try again."
    ),
    "folder_not_empty": QT_TRANSLATE_NOOP(
        "errors", "Other people can read {folder}, and there is something in it. Choose a new folder for the desk."
    ),
    "folder_in_use": QT_TRANSLATE_NOOP(
        "errors", "This desk is already open in another window: {folder}. Use that window, or close it first."
    ),
    "bug": QT_TRANSLATE_NOOP(
        "errors",
        "Something went wrong that should not. What was recorded before is safe. Start again; if it comes back,"
        " call the IT officer: the program log tells more.",
    ),
    "stopped": QT_TRANSLATE_NOOP(
        "errors",
        "Stopped. What was recorded before is safe. If a badge was printing, say with came-out whether it came out.",
    ),
    "folder_has_a_desk": QT_TRANSLATE_NOOP(
        "errors", "There is a desk in {folder} already. Nothing was changed. Choose another folder for a new desk."
    ),
    "folder_has_no_desk": QT_TRANSLATE_NOOP(
        "errors", "There is no desk in {folder}. Make one first: regdesk init EVENT.toml --folder {folder}"
    ),
    "folder_of_another_event": QT_TRANSLATE_NOOP(
        "errors", "The event file in {folder} is of another event than the desk. Put the right event file back."
    ),
    "event_file_changed": QT_TRANSLATE_NOOP(
        "errors",
        "The event file is not the one this desk was made with: {file}. A desk cannot change its meeting. "
        "Put the old file back; it is kept here: {kept}.",
    ),
    "settings_unreadable": QT_TRANSLATE_NOOP(
        "errors", "The settings cannot be read: {file}. Mend the file, or delete it to begin with the usual settings."
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "errors", "This file cannot be opened: {file}. Check the name and the place, then try again."
    ),
    "key_missing": QT_TRANSLATE_NOOP(
        "errors", "The key of this desk is missing: {file}. Put the key file back, then start again. Nothing was lost."
    ),
    "database_missing": QT_TRANSLATE_NOOP(
        "errors", "The database of this desk is not there: {file}. Put the file back, or make a new desk."
    ),
    "database_exists": QT_TRANSLATE_NOOP(
        "errors", "There is a database already: {file}. Nothing was changed. Open it, or choose another folder."
    ),
    "database_not_a_desk": QT_TRANSLATE_NOOP(
        "errors", "This file is not the database of a desk: {file}. Choose the folder of a desk."
    ),
    "key_wrong": QT_TRANSLATE_NOOP(
        "errors",
        "The key does not open this database: {file}. Put back the key file that was made with it. If the key is the "
        "right one, the file is damaged: use the copy.",
    ),
    "database_newer": QT_TRANSLATE_NOOP(
        "errors",
        "This desk was last used with a newer regdesk: {file} has form {schema}, this regdesk knows form {known}. "
        "Install the newer regdesk and start again. Nothing was changed.",
    ),
    "database_not_copied": QT_TRANSLATE_NOOP(
        "errors",
        "The database has to be brought up to date, and its copy cannot be written: {file}. Make room on the disk, "
        "then start again. Nothing was changed.",
    ),
    "database_full": QT_TRANSLATE_NOOP(
        "errors", "The disk is full, so nothing more can be recorded: {file}. Make room on the disk, then do it again."
    ),
    "entry_too_long": QT_TRANSLATE_NOOP(
        "errors",
        "This is more than one entry of the record may say. Nothing was done. Take fewer at once, or write less.",
    ),
    "database_closed": QT_TRANSLATE_NOOP(
        "errors", "This desk was closed meanwhile. Open it again, look what is recorded, then go on."
    ),
    "database_busy": QT_TRANSLATE_NOOP(
        "errors", "Another program is writing to this desk: {file}. Wait a moment, then do it again. Nothing changed."
    ),
    "database_damaged": QT_TRANSLATE_NOOP(
        "errors", "The database is damaged: {file}. Stop giving badges here and call the IT officer; use another desk."
    ),
    "database_unreachable": QT_TRANSLATE_NOOP(
        "errors",
        "The database cannot be read or written: {file}. Check the disk and the permissions, then do it again.",
    ),
    "event_file_unreadable": QT_TRANSLATE_NOOP(
        "errors", "The event file cannot be read: {file}. Check the name and the permissions, then try again."
    ),
    "event_file_too_large": QT_TRANSLATE_NOOP(
        "errors", "This is no event file, it is too large: {file}. Choose the file that describes the meeting."
    ),
    "event_file_wrong": QT_TRANSLATE_NOOP(
        "errors", "The event file has to be corrected: {file}. Nothing was changed.\n{told}"
    ),
    "printer_off": QT_TRANSLATE_NOOP(
        "errors",
        "The printer does not answer: {printer}. Check its power and its cable, then print again. Nothing was printed.",
    ),
    "printer_address": QT_TRANSLATE_NOOP(
        "errors",
        "This is no printer: {text}. Write folder:DIRECTORY, ipp://ADDRESS, ipps://ADDRESS, zebra://ADDRESS or "
        "system:NAME.",
    ),
    "printer_not_ipp": QT_TRANSLATE_NOOP(
        "errors",
        "What answers at {printer} is no IPP printer. Check the address; many printers want /ipp/print at its end.",
    ),
    "printer_unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no printer of this name: {printer}. Check the name, or choose another printer."
    ),
    "printer_forbids": QT_TRANSLATE_NOOP(
        "errors", "The printer {printer} does not let this desk print. Ask whoever looks after the printer to allow it."
    ),
    "printer_wants_ipps": QT_TRANSLATE_NOOP(
        "errors", "The printer {printer} takes badges only over an encrypted line. Write ipps:// instead of ipp://."
    ),
    "printer_certificate": QT_TRANSLATE_NOOP(
        "errors",
        "The printer {printer} is not known for certain. If the fingerprint on its own screen or page is "
        "{fingerprint}, add ?fingerprint={fingerprint} to its address.",
    ),
    "printer_no_pdf": QT_TRANSLATE_NOOP(
        "errors",
        "The printer {printer} cannot print PDF. Print through the computer instead (system:NAME), or use "
        "another printer.",
    ),
    "printer_not_accepting": QT_TRANSLATE_NOOP(
        "errors",
        "The printer {printer} takes no jobs now. Let it accept jobs again in the printer settings, then print again.",
    ),
    "printer_busy": QT_TRANSLATE_NOOP(
        "errors",
        "The printer {printer} is busy with other work. Nothing was printed. Wait until it is free, then print again.",
    ),
    "printer_refused": QT_TRANSLATE_NOOP(
        "errors",
        "The printer {printer} refused the badge (answer {status}). Nothing was printed. Check the badge size"
        " set in it.",
    ),
    "printer_folder": QT_TRANSLATE_NOOP(
        "errors", "The badge could not be written to {folder}. Check the disk and the permissions, then print again."
    ),
    "printer_no_zebra": QT_TRANSLATE_NOOP(
        "errors",
        "What answers at {printer} is no Zebra printer that speaks ZPL. Nothing was printed. Check the address, or "
        "print through the computer instead (system:NAME).",
    ),
    "printer_in_window": QT_TRANSLATE_NOOP(
        "errors",
        "The printer {printer} prints only from the window of regdesk. Here write its own address (ipp://ADDRESS), or"
        " folder:DIRECTORY and print the file from there.",
    ),
    "photo_file_missing": QT_TRANSLATE_NOOP("errors", "There is no such file any more. Choose the picture again."),
    "photo_no_file": QT_TRANSLATE_NOOP(
        "errors", "This is a folder or a device, not a file. Choose the picture itself."
    ),
    "photo_file_closed": QT_TRANSLATE_NOOP(
        "errors", "This file cannot be opened. Copy the picture to this laptop, then choose it again."
    ),
    "photo_file_too_large": QT_TRANSLATE_NOOP(
        "errors",
        "This file has {size} MB, and a photo has at most {most} MB. Save the picture smaller, or take a new one.",
    ),
    "photo_empty": QT_TRANSLATE_NOOP("errors", "This file is empty. Copy the picture again, or take a new one."),
    "photo_other_kind": QT_TRANSLATE_NOOP(
        "errors", "This is a {kind} file. Save the picture as JPEG or PNG, then choose it again."
    ),
    "photo_no_picture": QT_TRANSLATE_NOOP(
        "errors", "This file holds no picture that can be read. Choose a JPEG or PNG picture."
    ),
    "photo_cut_off": QT_TRANSLATE_NOOP(
        "errors", "A part of this picture is missing. Copy the file again, or take a new picture."
    ),
    "photo_moving": QT_TRANSLATE_NOOP(
        "errors", "This is a moving picture. Save one still of it as JPEG or PNG, then choose that."
    ),
    "photo_too_many_pixels": QT_TRANSLATE_NOOP(
        "errors",
        "This picture has {pixels} megapixels, and {most} can be read. Save it smaller, or take a new one.",
    ),
    "photo_too_small": QT_TRANSLATE_NOOP(
        "errors",
        "This picture has {width} × {height} pixels. A badge needs at least {least_width} × {least_height}."
        " Take a new one.",
    ),
    "photo_unreadable": QT_TRANSLATE_NOOP(
        "errors",
        "The photo of this person is no picture that can be read. Print the badge without it, or take a new photo.",
    ),
    "list_is_folder": QT_TRANSLATE_NOOP("errors", "{file} is a folder. Choose the registration list in it."),
    "list_empty": QT_TRANSLATE_NOOP("errors", "{file} is empty. Export the list again, then choose the new file."),
    "list_no_rows": QT_TRANSLATE_NOOP(
        "errors", "{file} has a header and no people. Export the list again, then choose the new file."
    ),
    "list_too_large": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has {megabytes} MB; a registration list has at most {limit} MB. Choose the right file, or split it.",
    ),
    "list_not_a_list": QT_TRANSLATE_NOOP(
        "errors", "This file cannot be opened: {file}. Save it in Excel as .xlsx or .csv and try again."
    ),
    "list_old_excel": QT_TRANSLATE_NOOP(
        "errors",
        "{file} is of an old Excel, or has a password. Open it in Excel and save it as .xlsx without a password.",
    ),
    "list_has_password": QT_TRANSLATE_NOOP("errors", "{file} has a password. Save it without one and try again."),
    "list_damaged": QT_TRANSLATE_NOOP(
        "errors", "{file} is damaged: it was not saved or copied to its end. Copy it again. The list is as it was."
    ),
    "list_cut_off": QT_TRANSLATE_NOOP(
        "errors",
        "{file} ends in the middle of row {row}: it was not saved or copied to its end. Copy it again. The "
        "list is as it was.",
    ),
    "list_bomb": QT_TRANSLATE_NOOP(
        "errors",
        "{file} would unpack to far more than a list needs (over {limit} MB, or strangely packed). It was "
        "not opened. Ask who sent it.",
    ),
    "list_too_many_columns": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has {columns} columns; a registration list has at most {limit}. Choose the right file or sheet.",
    ),
    "list_too_many_rows": QT_TRANSLATE_NOOP(
        "errors", "{file} has more than {limit} rows. Choose the right file or sheet, or split it."
    ),
    "list_line_too_long": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has a line that never ends: it is no list, or its lines are marked in an unknown way. Save "
        "it in Excel as .csv and try again.",
    ),
    "list_cell_too_long": QT_TRANSLATE_NOOP(
        "errors",
        "A cell in row {row} of {file} is too long to be true. Look for a quotation mark that is not closed, "
        "mend it and try again.",
    ),
    "list_has_nul": QT_TRANSLATE_NOOP(
        "errors",
        "Row {row} of {file} holds signs that are no text: the file is damaged or of another kind. Export it again.",
    ),
    "list_encoding_unknown": QT_TRANSLATE_NOOP(
        "errors", "The letters of {file} cannot be read. Save it as “CSV UTF-8” and try again."
    ),
    "list_encoding_wrong": QT_TRANSLATE_NOOP("errors", "{file} is not written in {encoding}. Choose another encoding."),
    "list_encoding_not_known": QT_TRANSLATE_NOOP(
        "errors", "There is no encoding with the name {encoding}. Use utf-8, windows-1252 or utf-16."
    ),
    "list_json_too_large": QT_TRANSLATE_NOOP(
        "errors", "{file} is too large for JSON (at most {limit} MB). Export the list as CSV."
    ),
    "list_json_wrong": QT_TRANSLATE_NOOP(
        "errors", "{file} is no proper JSON: see line {line}. Export it again, or as CSV."
    ),
    "list_json_no_list": QT_TRANSLATE_NOOP(
        "errors",
        "{file} holds no single list of people. It must be a list of objects, or an object with one such list.",
    ),
    "list_no_sheet": QT_TRANSLATE_NOOP(
        "errors", "{file} has no sheet “{sheet}” that can be seen. Its sheets: {sheets}"
    ),
    "list_changed": QT_TRANSLATE_NOOP("errors", "{file} has changed since it was opened. Open it again."),
    "mapping_unreadable": QT_TRANSLATE_NOOP(
        "errors", "The mapping cannot be read: {file}. Mend it, or delete it and map the columns again."
    ),
    "mapping_target_unknown": QT_TRANSLATE_NOOP(
        "errors", "The mapping {file} sends a column to “{word}”, which does not exist. Is “{nearest}” meant?"
    ),
    "mapping_other_file": QT_TRANSLATE_NOOP(
        "errors",
        "The mapping names the column “{column}”; this file has none of that name. Choose the mapping of this list.",
    ),
    "mapping_not_written": QT_TRANSLATE_NOOP(
        "errors", "The mapping cannot be kept: {file}. Check the disk and the permissions, then try again."
    ),
    "mapping_no_family_column": QT_TRANSLATE_NOOP("errors", "No column has family names. Choose one."),
    "mapping_two_columns": QT_TRANSLATE_NOOP("errors", "{count} columns go to “{target}”. Choose one of them."),
    "problems_not_written": QT_TRANSLATE_NOOP(
        "errors", "The list of problems cannot be written: {file}. Choose another folder and save it again."
    ),
    "import_stopped": QT_TRANSLATE_NOOP("errors", "The import was stopped. The list is as it was."),
}
