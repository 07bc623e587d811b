"""What a comparison of passport and registration says of each line."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

FINDINGS: dict[str, str] = {
    "same": QT_TRANSLATE_NOOP("findings", "Same"),
    "not_expired": QT_TRANSLATE_NOOP("findings", "Not expired"),
    "not_registered": QT_TRANSLATE_NOOP("findings", "Not on the registration"),
    "waiting": QT_TRANSLATE_NOOP("findings", "Not compared yet"),
    "by_eye": QT_TRANSLATE_NOOP("findings", "Compare it with the document."),
    "by_eye_expires": QT_TRANSLATE_NOOP("findings", "Look at the date in the document. It must not be past."),
    "by_eye_unregistered": QT_TRANSLATE_NOOP("findings", "Not on the registration. Nothing to compare."),
    "by_eye_expires_card": QT_TRANSLATE_NOOP(
        "findings", "Look at the date on the card, if it has one. It must not be past."
    ),
    "by_eye_no_nationality": QT_TRANSLATE_NOOP(
        "findings", "A laissez-passer states no nationality. Nothing to compare."
    ),
    "by_eye_other_script": QT_TRANSLATE_NOOP(
        "findings", "Another script in the document. Compare the name in the second document."
    ),
    "vouched": QT_TRANSLATE_NOOP("findings", "Ask the focal point. Do not read the answer out first."),
    "vouched_unregistered": QT_TRANSLATE_NOOP("findings", "Not on the registration. Nothing to ask."),
    "no_hyphens": QT_TRANSLATE_NOOP("findings", "**Same name.** Passport lines have no hyphens."),
    "no_accents": QT_TRANSLATE_NOOP("findings", "**Same name.** Passport lines have no accents."),
    "no_apostrophes": QT_TRANSLATE_NOOP("findings", "**Same name.** Passport lines have no apostrophes."),
    "no_titles": QT_TRANSLATE_NOOP("findings", "**Same name.** Passport lines have no titles."),
    "no_marks": QT_TRANSLATE_NOOP("findings", "**Same name.** Passport lines have no accents, hyphens or apostrophes."),
    "letters": QT_TRANSLATE_NOOP("findings", '**Same name.** "{letter}" is "{letters}" in passports.'),
    "written_otherwise": QT_TRANSLATE_NOOP("findings", "**Same name**, written differently."),
    "other_script": QT_TRANSLATE_NOOP("findings", "**Same name** in another script."),
    "other_order": QT_TRANSLATE_NOOP("findings", "**Same names** in another order."),
    "other_field": QT_TRANSLATE_NOOP("findings", "**Same names**, divided differently between the two lines."),
    "other_form": QT_TRANSLATE_NOOP("findings", "**Same name** in another form. Both are in use."),
    "other_letters": QT_TRANSLATE_NOOP("findings", "**Same name**, spelled differently in Latin letters."),
    "her_form": QT_TRANSLATE_NOOP("findings", "**Same family name**, in the form for a woman on one side."),
    "small_words": QT_TRANSLATE_NOOP(
        "findings", "**Same name.** Small words, initials and fathers' names are often left out."
    ),
    "chosen_name": QT_TRANSLATE_NOOP(
        "findings",
        "**Different given name.** It may be a chosen Western name. If the face and date of birth are right, continue.",
    ),
    "generation": QT_TRANSLATE_NOOP("findings", "**Different name:** father and son (Jr., Sr., III)."),
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
    "name_changed": QT_TRANSLATE_NOOP(
        "findings",
        "**Different family name**, same passport number and date of birth. Name changed, for example by marriage? "
        "If the face is right, continue.",
    ),
    "name_same_passport": QT_TRANSLATE_NOOP(
        "findings",
        "**Different name**, same passport number and date of birth. Another name of the same person? "
        "If the face is right, continue.",
    ),
    "only_the_name": QT_TRANSLATE_NOOP(
        "findings",
        "**Only the name can be compared.** The registration gives no date of birth and no number. "
        "Ask for the confirmation letter. If the rest is right, continue.",
    ),
    "born_year_only": QT_TRANSLATE_NOOP("findings", "**Same year.** The passport gives no day and no month."),
    "born_month_only": QT_TRANSLATE_NOOP("findings", "**Same month and year.** The passport gives no day."),
    "born_day": QT_TRANSLATE_NOOP("findings", "**Different day**"),
    "born_month": QT_TRANSLATE_NOOP("findings", "**Different month**"),
    "born_year": QT_TRANSLATE_NOOP("findings", "**Different year**"),
    "born_day_month": QT_TRANSLATE_NOOP("findings", "**Different day and month**"),
    "born_day_year": QT_TRANSLATE_NOOP("findings", "**Different day and year**"),
    "born_month_year": QT_TRANSLATE_NOOP("findings", "**Different month and year**"),
    "born_day_month_year": QT_TRANSLATE_NOOP("findings", "**Different day, month and year**"),
    "born_swapped": QT_TRANSLATE_NOOP(
        "findings", "**Different day and month.** They look swapped. If the rest is right, continue."
    ),
    "born_digit": QT_TRANSLATE_NOOP(
        "findings", "**One digit is different.** Often a slip of the pen. If the rest is right, continue."
    ),
    "born_first_january": QT_TRANSLATE_NOOP(
        "findings",
        "**1 January on one side.** It is written where the day is not known. If the rest is right, continue.",
    ),
    "born_century": QT_TRANSLATE_NOOP(
        "findings",
        "**The passport line gives only two digits of the year.** If the year on the registration fits the person, "
        "continue.",
    ),
    "born_same_passport": QT_TRANSLATE_NOOP(
        "findings",
        "**Different date of birth**, same passport number. Often a slip in the registration. "
        "Look at the date in the document. If the face is right, continue.",
    ),
    "not_in_document": QT_TRANSLATE_NOOP(
        "findings", "**Not in the passport line.** Look for it in the document. If it is right, continue."
    ),
    "other_nationality": QT_TRANSLATE_NOOP(
        "findings", "**Different nationality.** The person may have two. If the rest is right, continue."
    ),
    "another_nationality": QT_TRANSLATE_NOOP("findings", "**Different nationality**"),
    "no_nationality": QT_TRANSLATE_NOOP(
        "findings", "**This document states no nationality.** If the rest is right, continue."
    ),
    "other_number": QT_TRANSLATE_NOOP(
        "findings", "**Different passport.** Often it was renewed. If the face and date of birth are right, continue."
    ),
    "number_alike": QT_TRANSLATE_NOOP(
        "findings",
        "**Nearly the same number.** Signs that look alike may have been mixed up. Look at the number in the document.",
    ),
    "number_in_part": QT_TRANSLATE_NOOP(
        "findings", "**Only part of the number is the same.** Look at the number in the document."
    ),
    "number_too": QT_TRANSLATE_NOOP(
        "findings", "**Different number**, and not only the number. Be sure of each line before you continue."
    ),
    "other_document": QT_TRANSLATE_NOOP(
        "findings",
        "**Another kind of document** than on the registration. If the face and date of birth are right, continue.",
    ),
    "other_passport": QT_TRANSLATE_NOOP("findings", "**Different passport**"),
    "passport_needed": QT_TRANSLATE_NOOP(
        "findings", "**This document cannot be used.** For this badge only a passport is accepted."
    ),
    "sex_not_stated": QT_TRANSLATE_NOOP("findings", "Not in the document"),
    "other_sex": QT_TRANSLATE_NOOP(
        "findings",
        "**Not the same letter.** Often a slip in a form. No need to ask about it: if the rest is right, continue.",
    ),
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
