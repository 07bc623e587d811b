"""The words for every code of the core, in English, with named placeholders; translated by the window.

`QT_TRANSLATE_NOOP` only marks a sentence for the translator's tool; it knows nothing of Qt and returns the text.
Each table is keyed by a code; `say` fills a sentence for the command line.
"""

from collections.abc import Mapping
from dataclasses import dataclass


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - the context is for the translator's tool
    """Mark `text` for translation in `context`."""
    return text


ERRORS: dict[str, str] = {
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
        "errors", "This is no printer: {text}. Write folder:DIRECTORY, ipp://ADDRESS, ipps://ADDRESS or system:NAME."
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
    "printer_on_windows": QT_TRANSLATE_NOOP(
        "errors",
        "regdesk cannot print to the Windows printer {printer} yet. Write its own address (ipp://ADDRESS), or"
        " folder:DIRECTORY and print the file from there.",
    ),
    "badge_template_unreadable": QT_TRANSLATE_NOOP(
        "errors", "The badge template cannot be read: {file}. Put the file back, or choose another template."
    ),
    "badge_template_no_toml": QT_TRANSLATE_NOOP(
        "errors", "The badge template {file} is no valid TOML: {problem}. Correct that line, then try again."
    ),
    "badge_template_missing_key": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the badge template {file}: “{key}” is missing here. Add it."
    ),
    "badge_template_unknown_key": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the badge template {file}: “{key}” means nothing here. Known are: {known}."
    ),
    "badge_template_list": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the badge template {file}: “{key}” must be made of tables. "
        "See the templates that came with regdesk.",
    ),
    "badge_template_number": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the badge template {file}: “{key}” must be a number, not “{value}”."
    ),
    "badge_template_count": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the badge template {file}: “{key}” must be a whole number from 1 to 4, not “{value}”."
    ),
    "badge_template_text": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the badge template {file}: “{key}” must be text in quotes, not “{value}”."
    ),
    "badge_template_yes_no": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the badge template {file}: “{key}” must be true or false, not “{value}”."
    ),
    "badge_template_words": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the badge template {file}: “{value}” asks for words that no badge has. "
        "In braces you may write: {known}.",
    ),
    "badge_template_font": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the badge template {file}: there is no font “{value}”. "
        "Write the name of a file in resources/fonts without “.ttf”, such as Inter-Bold.",
    ),
    "badge_template_colour": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the badge template {file}: “{value}” is no colour. "
        "Write one such as #00649B, a name from [colours], category or category_dark.",
    ),
    "badge_template_choice": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the badge template {file}: “{key}” cannot be “{value}”. It may be: {known}."
    ),
    "badge_template_outside": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the badge template {file}: this element reaches outside the page of {page} mm. "
        "Move it or make it smaller.",
    ),
    "badge_template_qr_small": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the badge template {file}: scanners could not read so small a QR code. "
        "Make it at least {least} mm wide and high.",
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


@dataclass(frozen=True, slots=True)
class RefusalWords:
    """What a clerk reads, says and prints for one reason of `regdesk.collection.entitlement.Reason`.

    `headline` and `line` are translated by the window; `bare` is the line when one of its facts is not known.
    `say_en` and `say_es` are read aloud as they stand; `slip_why` and `slip_es` are printed on every slip.
    What is said may also use the weekday and the hour of a moment (`regdesk.moments.told`): {opens_day}, {opens_time}.
    `line_on_slip`: the line is printed below `slip_why`, filled in English.
    """

    headline: str
    line: str
    say_en: str
    say_es: str
    slip_why: str
    slip_es: str
    bare: str = ""
    slip_headline: str = "We could not give you a badge today"
    line_on_slip: bool = False


_SUPERVISOR_EN = "“My supervisor will help you.”"
_SUPERVISOR_ES = "«Mi supervisor le ayudará.»"
_DIFFERS_EN = "“Something does not match. My supervisor will help you.”"
_DIFFERS_ES = "«Hay un dato que no coincide. Mi supervisor le ayudará.»"
_WAIT_EN = "“One moment, please.”"
_WAIT_ES = "«Un momento, por favor.»"

REFUSALS: dict[str, RefusalWords] = {
    "see_supervisor": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "See a supervisor"),
        QT_TRANSLATE_NOOP("refusals", "A supervisor decides about this badge. The slip says where to go."),
        _SUPERVISOR_EN,
        _SUPERVISOR_ES,
        "A supervisor will help you.",
        "Un supervisor le ayudará. Vaya con este comprobante y su pasaporte.",
    ),
    "not_accredited": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Not accredited"),
        QT_TRANSLATE_NOOP("refusals", "Decision of {decided}."),
        "“We cannot give you a badge. My supervisor will explain.”",
        "«No podemos entregarle una credencial. Mi supervisor le explicará.»",
        "There is no accreditation for this registration.",
        "Este registro no tiene acreditación. Un supervisor le explicará.",
        bare=QT_TRANSLATE_NOOP("refusals", "The accrediting authority has decided."),
    ),
    "not_accredited_yet": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Not accredited yet"),
        QT_TRANSLATE_NOOP("refusals", "The request of {submitted} is still open."),
        "“Your accreditation is still being decided. The accreditation desk can look into it.”",
        "«Su acreditación está en trámite. El mostrador de acreditación puede consultarla.»",
        "Your accreditation is still being decided.",
        "Su acreditación está en trámite. El mostrador de acreditación puede consultarla.",
        bare=QT_TRANSLATE_NOOP("refusals", "The request is still open."),
    ),
    "already_collected": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "This badge was already collected"),
        QT_TRANSLATE_NOOP("refusals", "Collected in person. Do not print another."),
        "“You collected it on {when_day} at {when_time}. Is it lost?”",
        "«La recogió el {when_day} a las {when_time}. ¿La perdió?»",
        "Your badge was already collected on {when}.",
        "Su credencial ya fue recogida. Si la perdió, vaya con este comprobante y su pasaporte.",
    ),
    "two_badges": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Two badges were given to this person"),
        QT_TRANSLATE_NOOP("refusals", "Two desks gave a badge. Do not print another. A supervisor decides."),
        _SUPERVISOR_EN,
        _SUPERVISOR_ES,
        "A supervisor has to look at your badge.",
        "Un supervisor tiene que revisar su credencial.",
    ),
    "duplicate": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "This registration is a duplicate"),
        QT_TRANSLATE_NOOP(
            "refusals", "The person is on the list twice. Open the other registration, or call the supervisor."
        ),
        "“You are on our list twice. My supervisor will help you.”",
        "«Usted aparece dos veces en la lista. Mi supervisor le ayudará.»",
        "You are on the list twice.",
        "Usted aparece dos veces en la lista. Un supervisor le ayudará.",
    ),
    "not_eligible": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "The organisation is not on the list for this meeting"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "{organisation}: no ECOSOC status, and not on the list of resolution 71/280. Accreditation decides.",
        ),
        "“The accreditation desk has to look at your organisation.”",
        "«El mostrador de acreditación tiene que revisar su organización.»",
        "Your organisation is not on the list for this meeting.",
        "Su organización no figura en la lista de esta reunión.",
        bare=QT_TRANSLATE_NOOP(
            "refusals", "No ECOSOC status, and not on the list of resolution 71/280. Accreditation decides."
        ),
    ),
    "minor": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "This person is {age} years old"),
        QT_TRANSLATE_NOOP("refusals", "A parent or guardian has to agree in writing. A supervisor decides."),
        "“A parent or guardian has to agree first. My supervisor will help you.”",
        "«Primero tiene que autorizarlo su padre, madre o tutor. Mi supervisor le ayudará.»",
        "A parent or guardian has to agree in writing.",
        "Hace falta la autorización escrita del padre, la madre o el tutor.",
    ),
    "wrong_desk": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "{category} badges are at Desk {desk}"),
        QT_TRANSLATE_NOOP("refusals", "This desk does not hold them. Print the slip and send the person there."),
        "“Desk {desk} has your badge.”",
        "«Su credencial está en el mostrador {desk}.»",
        "Your badge is at Desk {desk}.",
        "Su credencial está en el mostrador {desk}.",
    ),
    "too_early": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Badge collection has not opened"),
        QT_TRANSLATE_NOOP("refusals", "It opens {opens}, in {left}."),
        "“Please come back on {opens_day} at {opens_time}.”",
        "«Vuelva el {opens_day} a las {opens_time}, por favor.»",
        "Badge collection opens {opens}.",
        "La entrega de credenciales abre: {opens}.",
    ),
    "closed_for_now": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Badge collection is closed now"),
        QT_TRANSLATE_NOOP("refusals", "It opens again {opens}, in {left}."),
        "“Please come back on {opens_day} at {opens_time}.”",
        "«Vuelva el {opens_day} a las {opens_time}, por favor.»",
        "Badge collection opens again {opens}.",
        "La entrega de credenciales abre de nuevo: {opens}.",
    ),
    "too_late": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Badge collection closed {ago} ago"),
        QT_TRANSLATE_NOOP(
            "refusals", "It was open from {opened} to {closed}. Only a supervisor can give this badge now."
        ),
        "“Badge collection closed at {closed_time}. My supervisor can decide. This slip says where to go.”",
        "«La entrega de credenciales cerró a las {closed_time}. Mi supervisor puede decidir."
        " Este comprobante indica adónde ir.»",
        "Badge collection has closed",
        "La entrega de credenciales cerró: {closed}. Un supervisor puede decidir.",
        slip_headline="We could not give you a badge",
        line_on_slip=True,
    ),
    "photo_missing": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "There is no photo for this badge"),
        QT_TRANSLATE_NOOP("refusals", "This meeting asks for a photo on each badge. A supervisor decides."),
        "“We need a photo of you. My supervisor will help you.”",
        "«Necesitamos una foto suya. Mi supervisor le ayudará.»",
        "There is no photo for your badge.",
        "Falta la foto de su credencial.",
    ),
    "identity_differs": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "The passport does not match this registration"),
        "{differs}",
        _DIFFERS_EN,
        _DIFFERS_ES,
        "Something in your registration has to be checked.",
        "Hay un dato de su registro que se debe revisar.",
        bare=QT_TRANSLATE_NOOP("refusals", "Do not print. A supervisor looks at the passport and the registration."),
    ),
    "document_not_accepted": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "This document cannot be used"),
        QT_TRANSLATE_NOOP("refusals", "A passport or a national ID card is needed."),
        "“Please bring your passport.”",
        "«Traiga su pasaporte, por favor.»",
        "A passport or a national ID card is needed.",
        "Se necesita el pasaporte o un documento nacional de identidad.",
    ),
    "document_expired": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "The passport has expired"),
        QT_TRANSLATE_NOOP("refusals", "Ask for another document. None? A supervisor decides."),
        "“Your passport has expired. Do you have another document?”",
        "«Su pasaporte está vencido. ¿Tiene otro documento?»",
        "Your document has expired.",
        "Su documento está vencido. Traiga otro, o pregunte a un supervisor.",
    ),
    "not_on_the_list": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Not on the list"),
        QT_TRANSLATE_NOOP("refusals", "Searched as {searched}."),
        "“I cannot find your registration. The accreditation desk can check.”",
        "«No encuentro su registro. El mostrador de acreditación puede verificarlo.»",
        "We could not find your registration.",
        "No encontramos su registro. El mostrador de acreditación puede verificarlo.",
        bare=QT_TRANSLATE_NOOP("refusals", "Nobody on the list has this name or code."),
    ),
    "identity_not_confirmed": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "First compare the passport"),
        QT_TRANSLATE_NOOP("refusals", "The badge prints after the passport and the face are confirmed."),
        "“Your passport, please.”",
        "«Su pasaporte, por favor.»",
        "Please show your passport.",
        "Muestre su pasaporte, por favor.",
    ),
    "look_first": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "First look at each marked line"),
        QT_TRANSLATE_NOOP("refusals", "Every line that differs has to be looked at before the badge prints."),
        _WAIT_EN,
        _WAIT_ES,
        "Something in your registration has to be checked.",
        "Hay un dato de su registro que se debe revisar.",
    ),
    "document_unread": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "The passport line was not read correctly"),
        QT_TRANSLATE_NOOP("refusals", "Scan again, or type it."),
        _WAIT_EN,
        _WAIT_ES,
        "Your passport could not be read.",
        "No se pudo leer su pasaporte.",
    ),
    "badge_in_limbo": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Did badge {number} come out?"),
        QT_TRANSLATE_NOOP("refusals", "Answer this first. Nothing is printed again before that."),
        _WAIT_EN,
        _WAIT_ES,
        "Your badge is being looked for.",
        "Estamos buscando su credencial.",
    ),
    "badge_waits": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Badge {number} is printed and waits here"),
        QT_TRANSLATE_NOOP("refusals", "Hand that badge over. Is it lost or spoiled? Then cancel it first."),
        _WAIT_EN,
        _WAIT_ES,
        "Your badge is printed and waits at the desk.",
        "Su credencial está impresa y le espera en el mostrador.",
    ),
    "no_badge_printed": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "No badge is printed for this person"),
        QT_TRANSLATE_NOOP("refusals", "Compare the passport, then print the badge."),
        _WAIT_EN,
        _WAIT_ES,
        "Your badge is not printed yet.",
        "Su credencial todavía no está impresa.",
    ),
    "another_badge": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "That is another badge"),
        QT_TRANSLATE_NOOP("refusals", "This person's badge is {number}. Look at the number on the badge."),
        _WAIT_EN,
        _WAIT_ES,
        "This is not your badge.",
        "Esta no es su credencial.",
        bare=QT_TRANSLATE_NOOP("refusals", "Look at the number on the badge."),
    ),
}

REFERRAL = RefusalWords(
    QT_TRANSLATE_NOOP("refusals", "Sent to supervisor"),
    QT_TRANSLATE_NOOP("refusals", "Give the slip to the person. The supervisor goes on from here."),
    _SUPERVISOR_EN,
    _SUPERVISOR_ES,
    "A supervisor will look at your registration.",
    "Un supervisor revisará su registro. Vaya con este comprobante y su pasaporte.",
    slip_headline="Please go to the supervisor",
)

TROUBLES: dict[str, str] = {
    "out_of_badges": QT_TRANSLATE_NOOP("troubles", "The printer is out of badges."),
    "jam": QT_TRANSLATE_NOOP("troubles", "Paper jam."),
    "open": QT_TRANSLATE_NOOP("troubles", "The printer is open."),
    "ribbon": QT_TRANSLATE_NOOP("troubles", "The ribbon is used up."),
    "offline": QT_TRANSLATE_NOOP("troubles", "The printer does not answer."),
    "paused": QT_TRANSLATE_NOOP("troubles", "The printer is paused."),
    "error": QT_TRANSLATE_NOOP("troubles", "The printer reports an error."),
}
"""What keeps a printer from printing, keyed by `regdesk.printing.printer.Trouble`; what mends it is in MENDS."""

MENDS: dict[str, str] = {
    "out_of_badges": QT_TRANSLATE_NOOP("troubles", "Put in a new box, then press Enter."),
    "jam": QT_TRANSLATE_NOOP("troubles", "Open the lid, take the badge out, close it, press Enter."),
    "open": QT_TRANSLATE_NOOP("troubles", "Close its lid, then press Enter."),
    "ribbon": QT_TRANSLATE_NOOP("troubles", "Put in a new ribbon, then press Enter."),
    "offline": QT_TRANSLATE_NOOP("troubles", "Check its power and its cable, then press Enter."),
    "paused": QT_TRANSLATE_NOOP(
        "troubles", "Press the button on it to go on, or let it go on in the printer settings, then press Enter."
    ),
    "error": QT_TRANSLATE_NOOP("troubles", "Read what its own screen says, mend it, then press Enter."),
}

PRINT_REASONS: dict[str, str] = {
    "printer_off": QT_TRANSLATE_NOOP(
        "print reasons", "The printer was off. The badge was taken back from its queue and will not come out later."
    ),
    "cancelled": QT_TRANSLATE_NOOP("print reasons", "The job was cancelled at the printer. No badge came out."),
    "aborted": QT_TRANSLATE_NOOP("print reasons", "The printer broke the job off. No badge came out."),
    "gave_up": QT_TRANSLATE_NOOP(
        "print reasons", "The printer did not finish in time. The badge was taken back and will not come out later."
    ),
    "not_taken_back": QT_TRANSLATE_NOOP(
        "print reasons",
        "The printer did not finish, and the badge could not be taken back: it may come out later. Look there first.",
    ),
    "connection_lost": QT_TRANSLATE_NOOP(
        "print reasons", "The printer no longer answers. Look whether the badge came out."
    ),
    "lost_job": QT_TRANSLATE_NOOP(
        "print reasons", "The printer has forgotten the job, as after a power cut. Look whether the badge came out."
    ),
    "not_confirmed": QT_TRANSLATE_NOOP(
        "print reasons", "The printer did not confirm the badge. Look whether it came out."
    ),
}
"""Why a badge is not known to be printed, keyed by the `reason` of `regdesk.printing.printer.Outcome`."""


FINDINGS: dict[str, str] = {
    "same": QT_TRANSLATE_NOOP("findings", "Same"),
    "not_expired": QT_TRANSLATE_NOOP("findings", "Not expired"),
    "not_registered": QT_TRANSLATE_NOOP("findings", "Not on the registration"),
    "waiting": QT_TRANSLATE_NOOP("findings", "Not compared yet"),
    "by_eye": QT_TRANSLATE_NOOP("findings", "Compare it with the document."),
    "by_eye_expires": QT_TRANSLATE_NOOP("findings", "Look at the date in the document. It must not be past."),
    "by_eye_unregistered": QT_TRANSLATE_NOOP("findings", "Not on the registration. Nothing to compare."),
    "no_hyphens": QT_TRANSLATE_NOOP("findings", "**Same name.** Passport lines have no hyphens."),
    "no_accents": QT_TRANSLATE_NOOP("findings", "**Same name.** Passport lines have no accents."),
    "no_apostrophes": QT_TRANSLATE_NOOP("findings", "**Same name.** Passport lines have no apostrophes."),
    "no_titles": QT_TRANSLATE_NOOP("findings", "**Same name.** Passport lines have no titles."),
    "no_marks": QT_TRANSLATE_NOOP("findings", "**Same name.** Passport lines have no accents, hyphens or apostrophes."),
    "letters": QT_TRANSLATE_NOOP("findings", '**Same name.** "{letter}" is "{letters}" in passports.'),
    "written_otherwise": QT_TRANSLATE_NOOP("findings", "**Same name**, written differently."),
    "other_script": QT_TRANSLATE_NOOP("findings", "**Same name** in another script."),
    "other_order": QT_TRANSLATE_NOOP("findings", "**Same names** in another order."),
    "cut_short": QT_TRANSLATE_NOOP("findings", "**Same name**, cut short in the passport line."),
    "other_spelling": QT_TRANSLATE_NOOP(
        "findings",
        "**Different spelling in Latin letters.** Often the same name. "
        "If the face and date of birth are right, continue.",
    ),
    "other_script_look": QT_TRANSLATE_NOOP(
        "findings",
        "**Another script on the registration.** Compare the name in the document. "
        "If the face and date of birth are right, continue.",
    ),
    "initial": QT_TRANSLATE_NOOP(
        "findings", "**Only an initial** on one side. Common. If the rest is right, continue."
    ),
    "given_missing_in_registration": QT_TRANSLATE_NOOP(
        "findings", "**One given name is missing** in the registration. Common. If the rest is right, continue."
    ),
    "given_missing_in_document": QT_TRANSLATE_NOOP(
        "findings", "**One given name is missing** in the passport. Common. If the rest is right, continue."
    ),
    "family_missing_in_registration": QT_TRANSLATE_NOOP(
        "findings", "**One family name is missing** in the registration. Common. If the rest is right, continue."
    ),
    "family_missing_in_document": QT_TRANSLATE_NOOP(
        "findings", "**One family name is missing** in the passport. Common. If the rest is right, continue."
    ),
    "different_name": QT_TRANSLATE_NOOP("findings", "**Different name**"),
    "born_year_only": QT_TRANSLATE_NOOP("findings", "**Same year.** The passport gives no day and no month."),
    "born_month_only": QT_TRANSLATE_NOOP("findings", "**Same month and year.** The passport gives no day."),
    "born_day": QT_TRANSLATE_NOOP("findings", "**Different day**"),
    "born_month": QT_TRANSLATE_NOOP("findings", "**Different month**"),
    "born_year": QT_TRANSLATE_NOOP("findings", "**Different year**"),
    "born_day_month": QT_TRANSLATE_NOOP("findings", "**Different day and month**"),
    "born_day_year": QT_TRANSLATE_NOOP("findings", "**Different day and year**"),
    "born_month_year": QT_TRANSLATE_NOOP("findings", "**Different month and year**"),
    "born_day_month_year": QT_TRANSLATE_NOOP("findings", "**Different day, month and year**"),
    "born_swapped": QT_TRANSLATE_NOOP("findings", "**Different day and month.** They look swapped."),
    "not_in_document": QT_TRANSLATE_NOOP(
        "findings", "**Not in the passport line.** Look for it in the document. If it is right, continue."
    ),
    "other_nationality": QT_TRANSLATE_NOOP(
        "findings", "**Different nationality.** The person may have two. If the rest is right, continue."
    ),
    "no_nationality": QT_TRANSLATE_NOOP(
        "findings", "**This document states no nationality.** If the rest is right, continue."
    ),
    "other_number": QT_TRANSLATE_NOOP(
        "findings", "**Different passport.** Often it was renewed. If the face and date of birth are right, continue."
    ),
    "number_alike": QT_TRANSLATE_NOOP(
        "findings",
        "**Nearly the same number.** Signs that look alike may have been mixed up. Look at the number in the passport.",
    ),
    "number_in_part": QT_TRANSLATE_NOOP(
        "findings", "**Only part of the number is the same.** Look at the number in the passport."
    ),
    "other_passport": QT_TRANSLATE_NOOP("findings", "**Different passport**"),
    "document_not_accepted": QT_TRANSLATE_NOOP(
        "findings", "**This document cannot be used.** A passport or a national ID card is needed."
    ),
    "visa": QT_TRANSLATE_NOOP(
        "findings", "**This is a visa.** It is no proof of identity. Scan the passport page with the photo."
    ),
    "specimen": QT_TRANSLATE_NOOP("findings", "**This is a specimen**, not a person's document. Ask for the passport."),
    "expires_soon": QT_TRANSLATE_NOOP(
        "findings", "**Passport expires during the meeting.** It is good today. If the rest is right, continue."
    ),
    "no_expiry": QT_TRANSLATE_NOOP(
        "findings",
        "**No date of expiry in the passport line.** Look for it in the document. If it is not past, continue.",
    ),
    "expired_yesterday": QT_TRANSLATE_NOOP("findings", "**Passport expired yesterday.** Ask for another document."),
    "expired_days": QT_TRANSLATE_NOOP("findings", "**Passport expired {days} days ago.** Ask for another document."),
    "expired_yesterday_ask": QT_TRANSLATE_NOOP(
        "findings", "**Passport expired yesterday.** Ask for another document. None? Press F4."
    ),
    "expired_days_ask": QT_TRANSLATE_NOOP(
        "findings", "**Passport expired {days} days ago.** Ask for another document. None? Press F4."
    ),
}
"""How one line of registration and document agree, keyed by the `reason` of `regdesk.identity.compare.Finding`.

What stands between two pairs of asterisks is the bold part.
"""


ROSTER: dict[str, str] = {
    "too_many_cells": QT_TRANSLATE_NOOP(
        "roster", "The row has {cells} cells, the header {columns}: a cell holds the sign that stands between cells"
    ),
    "family_empty": QT_TRANSLATE_NOOP("roster", "Family name is empty"),
    "one_name": QT_TRANSLATE_NOOP("roster", "“{value}” is the only name. Is the family name missing?"),
    "not_a_date": QT_TRANSLATE_NOOP("roster", "“{value}” is not a real date"),
    "no_day_and_month": QT_TRANSLATE_NOOP("roster", "“{value}” has no day and month"),
    "no_day": QT_TRANSLATE_NOOP("roster", "“{value}” has no day"),
    "born_in_future": QT_TRANSLATE_NOOP("roster", "Date of birth is in the future: {value}"),
    "born_too_long_ago": QT_TRANSLATE_NOOP("roster", "Date of birth is too long ago: {value}"),
    "not_a_country_code": QT_TRANSLATE_NOOP("roster", "“{value}” is not a country code"),
    "not_a_country_code_use": QT_TRANSLATE_NOOP("roster", "“{value}” is not a country code. Use {meant}?"),
    "not_a_country": QT_TRANSLATE_NOOP("roster", "“{value}” is not a country"),
    "not_a_country_use": QT_TRANSLATE_NOOP("roster", "“{value}” is not a country. Use {meant}?"),
    "number_rounded": QT_TRANSLATE_NOOP(
        "roster", "“{value}” is a document number that a spreadsheet has rounded. Take it from the original list"
    ),
    "category_empty": QT_TRANSLATE_NOOP("roster", "Category is empty"),
    "category_unknown": QT_TRANSLATE_NOOP("roster", "“{value}” is not a category of this meeting"),
    "category_unknown_use": QT_TRANSLATE_NOOP("roster", "“{value}” is not a category of this meeting. Use {nearest}?"),
    "parliamentarian_alone": QT_TRANSLATE_NOOP(
        "roster", "A parliamentarian needs the delegation or organisation they come with: “{value}” is not known"
    ),
    "delegation_empty": QT_TRANSLATE_NOOP("roster", "Delegation is empty"),
    "state_unknown": QT_TRANSLATE_NOOP("roster", "“{value}” is not a State"),
    "state_unknown_use": QT_TRANSLATE_NOOP("roster", "“{value}” is not a State. Use {nearest}?"),
    "channel_unknown": QT_TRANSLATE_NOOP("roster", "“{value}” is not a way of accreditation of this meeting"),
    "channel_unknown_use": QT_TRANSLATE_NOOP(
        "roster", "“{value}” is not a way of accreditation of this meeting. Use {nearest}?"
    ),
    "decision_unknown": QT_TRANSLATE_NOOP("roster", "“{value}” says nothing about accreditation"),
    "decision_unknown_use": QT_TRANSLATE_NOOP("roster", "“{value}” says nothing about accreditation. Use “{nearest}”?"),
    "basis_unknown": QT_TRANSLATE_NOOP("roster", "“{value}” is no ground for taking part"),
    "basis_unknown_use": QT_TRANSLATE_NOOP("roster", "“{value}” is no ground for taking part. Use “{nearest}”?"),
    "yes_or_no_unknown": QT_TRANSLATE_NOOP("roster", "“{value}” is neither yes nor no"),
    "yes_or_no_unknown_use": QT_TRANSLATE_NOOP("roster", "“{value}” is neither yes nor no. Use “{nearest}”?"),
    "nothing_identifies": QT_TRANSLATE_NOOP(
        "roster", "Nothing tells this row from others: no code, no document number, no date of birth"
    ),
    "same_confirmation": QT_TRANSLATE_NOOP("roster", "Same confirmation code as row {row}: {value}"),
    "same_reference": QT_TRANSLATE_NOOP("roster", "Same registration as row {row}"),
    "same_document": QT_TRANSLATE_NOOP("roster", "Same passport as row {row}. Is it one person?"),
    "same_name": QT_TRANSLATE_NOOP("roster", "Same name and date of birth as row {row}. Is it one person?"),
    "same_document_on_desk": QT_TRANSLATE_NOOP(
        "roster", "Same passport as somebody from another list. Is it one person?"
    ),
    "same_name_on_desk": QT_TRANSLATE_NOOP(
        "roster", "Same name and date of birth as somebody from another list. Is it one person?"
    ),
    "no_accreditation_column": QT_TRANSLATE_NOOP(
        "roster", "No column says who is accredited: everybody will be pending"
    ),
}
"""What is wrong with a row of a registration list, or to think of; the reasons of `regdesk.roster`."""

ROSTER_RESULTS: dict[str, str] = {
    "filled": QT_TRANSLATE_NOOP("roster", "{count} filled"),
    "empty": QT_TRANSLATE_NOOP("roster", "{count} empty"),
    "to_correct": QT_TRANSLATE_NOOP("roster", "{count} to correct"),
    "unknown_code": QT_TRANSLATE_NOOP("roster", "{count} unknown code"),
    "unknown_codes": QT_TRANSLATE_NOOP("roster", "{count} unknown codes"),
    "delegations": QT_TRANSLATE_NOOP("roster", "{count} delegations"),
    "matched": QT_TRANSLATE_NOOP("roster", "{count} matched"),
    "accredited": QT_TRANSLATE_NOOP("roster", "{count} accredited"),
    "not_found": QT_TRANSLATE_NOOP("roster", "{count} not found"),
}
"""What a column of a list came to."""

ROSTER_TARGETS: dict[str, str] = {
    "skip": QT_TRANSLATE_NOOP("roster", "Do not import"),
    "keep": QT_TRANSLATE_NOOP("roster", "Keep as it is"),
    "reference": QT_TRANSLATE_NOOP("roster", "Registration number"),
    "confirmation": QT_TRANSLATE_NOOP("roster", "Confirmation code"),
    "place": QT_TRANSLATE_NOOP("roster", "Place within the code"),
    "full_name": QT_TRANSLATE_NOOP("roster", "Full name"),
    "family": QT_TRANSLATE_NOOP("roster", "Family name"),
    "second_family": QT_TRANSLATE_NOOP("roster", "Second family name"),
    "given": QT_TRANSLATE_NOOP("roster", "Given name"),
    "middle": QT_TRANSLATE_NOOP("roster", "Middle name"),
    "honorific": QT_TRANSLATE_NOOP("roster", "Form of address (H.E.)"),
    "title": QT_TRANSLATE_NOOP("roster", "Title (Mr., Ms., Dr.)"),
    "function": QT_TRANSLATE_NOOP("roster", "Function"),
    "delegation": QT_TRANSLATE_NOOP("roster", "Delegation"),
    "delegation_kind": QT_TRANSLATE_NOOP("roster", "Kind of delegation"),
    "organisation": QT_TRANSLATE_NOOP("roster", "Organisation"),
    "country": QT_TRANSLATE_NOOP("roster", "Country"),
    "category": QT_TRANSLATE_NOOP("roster", "Category"),
    "channel": QT_TRANSLATE_NOOP("roster", "Accreditation channel"),
    "accreditation": QT_TRANSLATE_NOOP("roster", "Accreditation"),
    "decided": QT_TRANSLATE_NOOP("roster", "Date of the decision"),
    "submitted": QT_TRANSLATE_NOOP("roster", "Date of the request"),
    "born": QT_TRANSLATE_NOOP("roster", "Date of birth"),
    "nationality": QT_TRANSLATE_NOOP("roster", "Nationality"),
    "sex": QT_TRANSLATE_NOOP("roster", "Sex"),
    "document_kind": QT_TRANSLATE_NOOP("roster", "Kind of document"),
    "document_number": QT_TRANSLATE_NOOP("roster", "Passport number"),
    "document_expires": QT_TRANSLATE_NOOP("roster", "Passport expiry"),
    "email": QT_TRANSLATE_NOOP("roster", "E-mail"),
    "vip": QT_TRANSLATE_NOOP("roster", "VIP"),
    "hold": QT_TRANSLATE_NOOP("roster", "Hold"),
    "parliamentarian": QT_TRANSLATE_NOOP("roster", "Parliamentarian"),
    "basis": QT_TRANSLATE_NOOP("roster", "Ground for taking part"),
    "consent": QT_TRANSLATE_NOOP("roster", "Consent of a parent"),
    "hotel": QT_TRANSLATE_NOOP("roster", "Hotel"),
    "language": QT_TRANSLATE_NOOP("roster", "Language"),
    "photo": QT_TRANSLATE_NOOP("roster", "Photo file"),
    "tags": QT_TRANSLATE_NOOP("roster", "Tags"),
}
"""Where a column can go: the names of `regdesk.roster.mapping.Target`."""


def say(table: Mapping[str, str], code: str, facts: Mapping[str, object]) -> str:
    """The English sentence for a code, filled with its facts."""
    return table[code].format_map({name: str(value) for name, value in facts.items()})
