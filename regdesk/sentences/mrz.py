"""What was wrong or odd in machine-readable lines, for the clerk who has to do something about it."""

from collections.abc import Mapping

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

MRZ_PROBLEMS: Mapping[str, str] = {
    "not_mrz": QT_TRANSLATE_NOOP("mrz", "These are not the lines of a passport. Scan the page with the photo."),
    "incomplete": QT_TRANSLATE_NOOP("mrz", "The scan was not complete. Hold the passport flat and scan again."),
    "too_long": QT_TRANSLATE_NOOP("mrz", "There are more letters than a passport has. Scan again, once only."),
    "check_digit:number": QT_TRANSLATE_NOOP(
        "mrz", "The document number was not read correctly. Scan again, or press F7 and type it."
    ),
    "check_digit:born": QT_TRANSLATE_NOOP(
        "mrz", "The date of birth was not read correctly. Scan again, or press F7 and type it."
    ),
    "check_digit:expires": QT_TRANSLATE_NOOP(
        "mrz", "The date of expiry was not read correctly. Scan again, or press F7 and type it."
    ),
    "check_digit:optional": QT_TRANSLATE_NOOP(
        "mrz", "The end of the passport line was not read correctly. Scan again, or press F7 and type it."
    ),
    "check_digit:composite": QT_TRANSLATE_NOOP(
        "mrz", "The passport line was not read correctly. Scan again, or press F7 and type it."
    ),
    "no_such_date:born": QT_TRANSLATE_NOOP(
        "mrz", "There is no such date of birth. Scan again. If it stays, look at the document and ask a supervisor."
    ),
    "no_such_date:expires": QT_TRANSLATE_NOOP(
        "mrz", "There is no such date of expiry. Scan again. If it stays, look at the document and ask a supervisor."
    ),
    "visa": QT_TRANSLATE_NOOP("mrz", "This is a visa, not a passport. Scan the page with the photo."),
}
"""By the problems of `regdesk.identity.mrz.Mrz`."""

_LOOK_AT_NAME = QT_TRANSLATE_NOOP("mrz", "A letter of the name may be misread. Look at the name in the document.")

MRZ_WARNINGS: Mapping[str, str] = {
    "filled_up": QT_TRANSLATE_NOOP("mrz", "The end of a line was left out. Look at the name in the document."),
    "unknown_code": QT_TRANSLATE_NOOP("mrz", "This kind of document is not known. Look at what it is."),
    "unknown_issuer": QT_TRANSLATE_NOOP("mrz", "The country that issued it is not known. Look at the document."),
    "unknown_nationality": QT_TRANSLATE_NOOP("mrz", "The nationality is not known. Look at the document."),
    "unknown_sex": QT_TRANSLATE_NOOP("mrz", "The sex was not read. Look at the document."),
    "sex_x": QT_TRANSLATE_NOOP("mrz", "The document says X for the sex. That is normal."),
    "digit_in_name": _LOOK_AT_NAME,
    "filler_read_as_k": QT_TRANSLATE_NOOP(
        "mrz", "A K may have been read where the line is empty. Look at the name in the document."
    ),
    "no_name": QT_TRANSLATE_NOOP("mrz", "The passport line has no name. Look at the name in the document."),
    "two_separators": _LOOK_AT_NAME,
    "begins_with_filler": _LOOK_AT_NAME,
    "given_only": QT_TRANSLATE_NOOP("mrz", "The passport line has given names only. Look at the name in the document."),
    "may_be_cut": QT_TRANSLATE_NOOP(
        "mrz", "The name fills the line and may be cut short. Look at the whole name in the document."
    ),
    "zeros_in_date:born": QT_TRANSLATE_NOOP("mrz", "The day or month of birth is not known. The document has zeros."),
    "zeros_in_date:expires": QT_TRANSLATE_NOOP(
        "mrz", "The document has zeros in the date of expiry. Look for it in the document."
    ),
    "odd_date:born": QT_TRANSLATE_NOOP("mrz", "The date of birth is not whole. Look at it in the document."),
    "odd_date:expires": QT_TRANSLATE_NOOP("mrz", "The date of expiry is not whole. Look at it in the document."),
    "french_card": QT_TRANSLATE_NOOP(
        "mrz", "This is an older French identity card. Its lines say no expiry. Look for it on the card."
    ),
}
"""By the warnings of `regdesk.identity.mrz.Mrz`; nothing of it stops anybody."""

MRZ_NOTES: Mapping[str, str] = {
    "specimen": QT_TRANSLATE_NOOP("mrz", "This is a specimen, not a person's document. Ask for the passport."),
    "long_number": QT_TRANSLATE_NOOP("mrz", "The number goes on after the first nine signs."),
    "repaired": QT_TRANSLATE_NOOP(
        "mrz", "Letters and digits were put right where only one of them can stand. Look at the marked ones."
    ),
    "other_readings": QT_TRANSLATE_NOOP(
        "mrz", "It may also read differently. Compare with the document and choose what stands there."
    ),
}
"""By the notes of `regdesk.identity.mrz.Mrz`; and two that say what was changed and what may be chosen."""
