"""The registration export of Indico, recognised by its fixed columns. It knows no event."""

from dataclasses import replace

from regdesk.roster.mapping import Column, Mapping, Target
from regdesk.roster.values import folded

ALWAYS = ("ID", "Name")
"""Indico writes these two first, in English whatever its language."""
OWN = frozenset(
    folded(name)
    for name in [
        "Registration date",
        "Modification date",
        "Registration state",
        "Created by",
        "Price",
        "Checked in",
        "Check-in date",
        "Payment date",
        "Tags",
    ]
)
"""The columns of Indico itself, in English too; those of the form are in the organiser's language."""
GOES_TO = {
    "id": Target.REFERENCE,
    "name": Target.SKIP,
    "registration date": Target.SUBMITTED,
    "registration state": Target.ACCREDITATION,
    "tags": Target.TAGS,
}


def wrote(header: tuple[str, ...]) -> bool:
    return header[:2] == ALWAYS and len(header) > 2


def of_the_form(header: tuple[str, ...]) -> tuple[str, ...]:
    """The header with only what the organiser's form asked; the place of Indico's own columns stays, empty."""
    return tuple("" if place < len(ALWAYS) or folded(name) in OWN else name for place, name in enumerate(header))


def mapping(guessed: Mapping) -> Mapping:
    """The guess, with Indico's own columns where they belong; choices from the form are kept as they came."""
    columns = tuple(_column(column) for column in guessed.columns)
    if not any(column.target is Target.FAMILY for column in columns):
        columns = (columns[0], replace(columns[1], target=Target.FULL_NAME), *columns[2:])
    return replace(guessed, source="indico", columns=columns)


def _column(column: Column) -> Column:
    name = folded(column.header)
    if name in OWN or name in GOES_TO:
        return replace(column, target=GOES_TO.get(name, Target.SKIP))
    if column.target is Target.SKIP and column.lists:
        return replace(column, target=Target.KEEP)
    return column
