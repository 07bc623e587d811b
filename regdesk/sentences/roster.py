"""What is wrong with a list, a column or a row, and what columns are for."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

ROSTER: dict[str, str] = {
    "too_many_cells": QT_TRANSLATE_NOOP(
        "roster", "The row has {cells} cells, the header {columns}: a cell holds the sign that stands between cells"
    ),
    "family_empty": QT_TRANSLATE_NOOP("roster", "Family name is empty"),
    "signs_removed": QT_TRANSLATE_NOOP(
        "roster",
        "Signs that nobody sees were taken out of “{column}” ({signs}). It reads “{value}” now: compare it with the "
        "registration",
    ),
    "text_too_long": QT_TRANSLATE_NOOP("roster", "“{column}” has {count} letters. At most {most} can be shown"),
    "too_many_marks": QT_TRANSLATE_NOOP(
        "roster", "A letter in “{column}” bears more marks than any script has. Write it again by hand"
    ),
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
