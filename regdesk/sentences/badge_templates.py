"""What is wrong with a badge template, with its line and its mend; and what those that ship call themselves."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

TEMPLATE_ERRORS: dict[str, str] = {
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
    "badge_template_size": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the badge template {file}: “{key}” cannot be so large or so small: “{value}”."
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
    "badge_template_dpi": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the badge template {file}: “{key}” must be the dots to the inch of the printer, "
        "such as 203 or 300, not “{value}”.",
    ),
    "badge_template_quiet_zone": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the badge template {file}: what begins in line {other} reaches into the white space of the "
        "QR code. Keep {quiet} mm around the code free, or scanners do not find it.",
    ),
    "badge_template_quiet_zone_edge": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the badge template {file}: the QR code stands too near to the edge of the badge. "
        "Keep {quiet} mm around the code free, or scanners do not find it.",
    ),
    "badge_template_like": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the badge template {file}: there is no badge template “{value}”. Known are: {known}.",
    ),
    "badge_template_sheet_small": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the badge template {file}: the badges need {least} mm, more than the paper has. "
        "Place fewer on it, or turn them.",
    ),
    "badge_template_file_name": QT_TRANSLATE_NOOP(
        "errors",
        "The badge template {file} needs another name: small letters, digits and low lines, at most 40. "
        "Rename the file.",
    ),
    "badge_template_name_taken": QT_TRANSLATE_NOOP(
        "errors", "A badge template that came with regdesk is called {file} as well. Give your file another name."
    ),
}
"""They are among the others in `regdesk.sentences.errors`."""

TEMPLATE_NAMES = (
    QT_TRANSLATE_NOOP("badge templates", "A6, both sides"),
    QT_TRANSLATE_NOOP("badge templates", "CR80, both sides"),
    QT_TRANSLATE_NOOP("badge templates", "96 × 134 mm, both sides"),
    QT_TRANSLATE_NOOP("badge templates", "4 × 3 in"),
    QT_TRANSLATE_NOOP("badge templates", "4 × 3 in, both sides"),
    QT_TRANSLATE_NOOP("badge templates", "A4, two badges of A6"),
    QT_TRANSLATE_NOOP("badge templates", "A4, two badges of A6, both sides"),
    QT_TRANSLATE_NOOP("badge templates", "A4, four badges of 96 × 134 mm"),
    QT_TRANSLATE_NOOP("badge templates", "A4, four badges of 96 × 134 mm, both sides"),
)
"""What templates that ship call themselves, where it has words."""

STAND_IN: dict[str, str] = {
    "now": QT_TRANSLATE_NOOP("badge templates", "Badges are printed as {used}, not as {wanted}."),
    "at_desk": QT_TRANSLATE_NOOP("badge templates", "A supervisor mends it: Setup, Printers and badge."),
    "in_setup": QT_TRANSLATE_NOOP("badge templates", "Mend the file and choose it again, or choose another template."),
}
"""While the chosen template cannot be used, after what is wrong with its file; `wanted` is the file."""
