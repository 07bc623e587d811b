"""Why a row of name forms cannot be used, and what to do: one sentence for each reason of `regdesk.names`."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

NAME_FORMS: dict[str, str] = {
    "cells": QT_TRANSLATE_NOOP(
        "name_forms", "This row has not four cells: tradition, part, strength, forms. Mend it in the file."
    ),
    "words": QT_TRANSLATE_NOOP(
        "name_forms", "The part must be given, family or any, and the strength same or look. Mend it in the file."
    ),
    "one_form": QT_TRANSLATE_NOOP("name_forms", "Write two or more different forms of the name."),
    "letters": QT_TRANSLATE_NOOP(
        "name_forms", "“{form}” is not a form of a name. Use letters only, and three words at most."
    ),
    "short": QT_TRANSLATE_NOOP("name_forms", "“{form}” is too short. A form has two letters or more."),
    "long": QT_TRANSLATE_NOOP("name_forms", "“{form}…” is too long for one form. Write each form by itself."),
    "many": QT_TRANSLATE_NOOP("name_forms", "A row has {most} forms at most. Leave out those that nobody here bears."),
    "full": QT_TRANSLATE_NOOP("name_forms", "This desk has {most} names of its own. Remove some first."),
    "apart": QT_TRANSLATE_NOOP(
        "name_forms", "{first} and {second} are two names. They can be looked at, never taken for the same."
    ),
    "to_look_at": QT_TRANSLATE_NOOP(
        "name_forms", "{first} and {second} may be two people. They are looked at, never taken for the same."
    ),
    "bridge": QT_TRANSLATE_NOOP(
        "name_forms",
        "Through {form}, {first} and {second} would become the same, and they are two names. Leave {form} out.",
    ),
    "known": QT_TRANSLATE_NOOP("name_forms", "These forms are known already. There is nothing to add."),
    "not_there": QT_TRANSLATE_NOOP("name_forms", "This desk has no such name of its own. Look at the list again."),
}
"""Keyed by the reasons of `regdesk.names.own_judged.Unfit`."""
