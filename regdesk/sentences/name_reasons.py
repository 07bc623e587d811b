"""Why two names are the same, may be, or are not: one sentence for each reason of the name matcher."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

NAME_REASONS: dict[str, str] = {
    "same": QT_TRANSLATE_NOOP("name_reasons", "The names are equal."),
    "letters": QT_TRANSLATE_NOOP("name_reasons", "Passports write these letters differently."),
    "other_script": QT_TRANSLATE_NOOP("name_reasons", "One name is in another script and reads the same."),
    "form": QT_TRANSLATE_NOOP("name_reasons", "These are two forms of one name."),
    "practice": QT_TRANSLATE_NOOP("name_reasons", "The same name is written in Latin letters in both ways."),
    "cut_short": QT_TRANSLATE_NOOP("name_reasons", "The passport line is full, so that the name is cut short."),
    "initial": QT_TRANSLATE_NOOP("name_reasons", "There is only an initial on one side."),
    "ending": QT_TRANSLATE_NOOP("name_reasons", "The family name has a man's form and a woman's form."),
    "other_field": QT_TRANSLATE_NOOP("name_reasons", "A name stands in the other field."),
    "other_order": QT_TRANSLATE_NOOP("name_reasons", "The names stand in another order."),
    "other_spelling": QT_TRANSLATE_NOOP("name_reasons", "The names are nearly alike, but not equal."),
    "may_be_form": QT_TRANSLATE_NOOP("name_reasons", "These may be two forms of one name."),
    "other_script_look": QT_TRANSLATE_NOOP("name_reasons", "One name is in a script that has no one spelling here."),
    "chosen_name": QT_TRANSLATE_NOOP("name_reasons", "One given name may be a chosen Western name."),
    "missing_in_document": QT_TRANSLATE_NOOP("name_reasons", "The document leaves out a name."),
    "missing_in_registration": QT_TRANSLATE_NOOP("name_reasons", "The registration leaves out a name."),
    "both_have_more": QT_TRANSLATE_NOOP("name_reasons", "Each side has a name that the other has not."),
    "other_family": QT_TRANSLATE_NOOP(
        "name_reasons",
        "Only the family name differs: changed by marriage or divorce? Decide by date of birth and number.",
    ),
    "generation": QT_TRANSLATE_NOOP("name_reasons", "Father and son: the generation is not the same."),
    "different_name": QT_TRANSLATE_NOOP("name_reasons", "The names are different."),
    "unreadable_row": QT_TRANSLATE_NOOP("name_reasons", "This row cannot be read. Compare the names by eye."),
}
"""Keyed by the reasons of `regdesk.names.match.NamesVerdict`."""
