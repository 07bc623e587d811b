"""The check-in list and the list of orders of pretix, recognised by their columns in three languages."""

import re
from dataclasses import replace

from regdesk.people.participant import Accreditation
from regdesk.roster.headers import PHRASES
from regdesk.roster.mapping import Column, Mapping, Target
from regdesk.roster.values import folded

ORDER = frozenset({"order code", "code de commande", "numero de commande", "codigo de pedido"})
ATTENDEE = re.compile(
    r"(?:attendee name|nom du participant|nom de l invite|nombre del? (?:participante|asistente))\b ?"
)
GOES_TO = {
    **dict.fromkeys(ORDER, Target.CONFIRMATION),
    **dict.fromkeys(("position id", "id de position", "id de posicion"), Target.PLACE),
    **dict.fromkeys(("secret", "ticket secret", "secreto"), Target.REFERENCE),
    **dict.fromkeys(("product", "produit", "producto", "item"), Target.CATEGORY),
    **dict.fromkeys(("company", "entreprise", "empresa", "societe"), Target.ORGANISATION),
    **dict.fromkeys(("paid", "paye", "pagado", "status", "statut", "estado", "order status"), Target.ACCREDITATION),
    **dict.fromkeys(("blocked", "bloque", "bloqueado"), Target.HOLD),
    **dict.fromkeys(("order date", "date de la commande", "fecha del pedido"), Target.SUBMITTED),
}
PARTS = {"title": Target.TITLE, "titre": Target.TITLE, "titulo": Target.TITLE}
INVOICE = frozenset(
    [
        "address",
        "zip",
        "code",
        "city",
        "country",
        "state",
        "adresse",
        "code",
        "postal",
        "ville",
        "pays",
        "etat",
        "direccion",
        "codigo",
        "postal",
        "ciudad",
        "pais",
    ]
)
"""The address of who pays says nothing about a delegation."""
PAID = (
    (Target.ACCREDITATION, "yes", Accreditation.ACCREDITED.value),
    (Target.ACCREDITATION, "oui", Accreditation.ACCREDITED.value),
    (Target.ACCREDITATION, "sí", Accreditation.ACCREDITED.value),
    (Target.ACCREDITATION, "no", Accreditation.PENDING.value),
    (Target.ACCREDITATION, "non", Accreditation.PENDING.value),
)


def wrote(header: tuple[str, ...]) -> bool:
    names = [folded(name) for name in header]
    return any(name in ORDER for name in names) and any(ATTENDEE.match(name) for name in names)


def mapping(guessed: Mapping) -> Mapping:
    """The guess, with pretix's own columns where they belong.

    A check-in list holds paid orders only, so everybody on it is accredited unless it has a column that says so.
    Several people can share one order code; the secret of the ticket tells them apart and never changes.
    """
    columns = _without_twice(tuple(_column(column) for column in guessed.columns))
    decided = any(column.target is Target.ACCREDITATION for column in columns)
    paid = () if decided else ((Target.ACCREDITATION, Accreditation.ACCREDITED.value),)
    return replace(guessed, source="pretix", columns=columns, values=paid, words=PAID, shared_codes=True)


def _column(column: Column) -> Column:
    name = folded(column.header)
    attendee = ATTENDEE.match(name)
    if attendee:
        part = name[attendee.end() :]
        target = PARTS.get(part) or PHRASES.get(part, Target.SKIP) if part else Target.FULL_NAME
        return replace(column, target=target)
    if name in INVOICE:
        return replace(column, target=Target.SKIP)
    return replace(column, target=GOES_TO.get(name, _of_the_form(column.target)))


def _of_the_form(guessed: Target) -> Target:
    """The questions of the form are what the guess says, but for what pretix itself has."""
    own = {*GOES_TO.values(), Target.FULL_NAME, Target.FAMILY, Target.GIVEN, Target.COUNTRY, Target.TAGS}
    return Target.SKIP if guessed in own else guessed


def _without_twice(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The full name is not needed beside its parts; otherwise the first column keeps a target."""
    taken = {Target.FULL_NAME} if any(column.target is Target.FAMILY for column in columns) else set()
    kept = []
    for column in columns:
        again = column.target in taken
        kept.append(replace(column, target=Target.SKIP) if again else column)
        taken |= {column.target} - {Target.SKIP, Target.KEEP}
    return tuple(kept)
