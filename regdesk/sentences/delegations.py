"""What is said of badges that stay at the desk, and what a collector signs, in the languages of a receipt."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

LEFT: dict[str, str] = {
    "already_collected": QT_TRANSLATE_NOOP("delegations", "{name} has a badge already"),
    "two_badges": QT_TRANSLATE_NOOP("delegations", "{name}: a supervisor looks at it first"),
    "not_accredited_yet": QT_TRANSLATE_NOOP("delegations", "{name} is not accredited yet"),
    "not_accredited": QT_TRANSLATE_NOOP("delegations", "{name} is not accredited"),
    "see_supervisor": QT_TRANSLATE_NOOP("delegations", "{name}: please ask the supervisor"),
    "duplicate": QT_TRANSLATE_NOOP("delegations", "{name} is on the list twice"),
    "not_eligible": QT_TRANSLATE_NOOP("delegations", "{name}: the accreditation desk decides"),
    "minor": QT_TRANSLATE_NOOP("delegations", "{name} is a minor and needs the consent of a parent"),
    "chaperone_needed": QT_TRANSLATE_NOOP("delegations", "{name} is a minor and comes with an adult"),
    "wrong_desk": QT_TRANSLATE_NOOP("delegations", "{name}: the badge is at another desk"),
    "other_lane": QT_TRANSLATE_NOOP("delegations", "{name}: Desk {desk} gives this badge"),
    "photo_missing": QT_TRANSLATE_NOOP("delegations", "{name} has no photo yet"),
    "face_in_doubt": QT_TRANSLATE_NOOP("delegations", "{name}: please ask the supervisor"),
    "face_differs": QT_TRANSLATE_NOOP("delegations", "{name}: please ask the supervisor"),
    "too_late": QT_TRANSLATE_NOOP("delegations", "{name}: badge collection has closed"),
    "too_early": QT_TRANSLATE_NOOP("delegations", "{name}: badge collection has not opened"),
    "closed_for_now": QT_TRANSLATE_NOOP("delegations", "{name}: badge collection is closed now"),
    "comes_in_person": QT_TRANSLATE_NOOP("delegations", "{name} comes in person"),
    "badge_in_limbo": QT_TRANSLATE_NOOP("delegations", "{name}: the badge is being looked for"),
    "waits": QT_TRANSLATE_NOOP("delegations", "{name}: the badge is printed and waits here"),
    "not_chosen": QT_TRANSLATE_NOOP("delegations", "{name}: the badge was not asked for"),
    "other": QT_TRANSLATE_NOOP("delegations", "{name}: please ask at the desk"),
}
"""Why somebody's badge stays: a reason of a refusal, or that nobody asked for it. What a hold is, nothing tells."""

LEFT_ES: dict[str, str] = {
    "already_collected": "{name} ya tiene credencial",
    "two_badges": "{name}: antes la revisa un supervisor",
    "not_accredited_yet": "{name} aún no tiene acreditación",
    "not_accredited": "{name} no tiene acreditación",
    "see_supervisor": "{name}: pregunte al supervisor",
    "duplicate": "{name} figura dos veces en la lista",
    "not_eligible": "{name}: decide el mostrador de acreditación",
    "minor": "{name} es menor de edad y necesita el consentimiento de su madre, padre o tutor",
    "chaperone_needed": "{name} es menor de edad y viene con una persona adulta",
    "wrong_desk": "{name}: la credencial está en otro mostrador",
    "other_lane": "{name}: esta credencial la entrega el mostrador {desk}",
    "photo_missing": "{name} aún no tiene foto",
    "face_in_doubt": "{name}: pregunte al supervisor",
    "face_differs": "{name}: pregunte al supervisor",
    "too_late": "{name}: la entrega de credenciales cerró",
    "too_early": "{name}: la entrega de credenciales no ha abierto",
    "closed_for_now": "{name}: la entrega de credenciales está cerrada ahora",
    "comes_in_person": "{name} viene en persona",
    "badge_in_limbo": "{name}: se está buscando la credencial",
    "waits": "{name}: la credencial está impresa y queda aquí",
    "not_chosen": "{name}: no se pidió la credencial",
    "other": "{name}: pregunte en el mostrador",
}
"""The same on a receipt, whatever the window speaks."""

RECEIPT: dict[str, tuple[str, str]] = {
    "title": ("Receipt for badges", "Recibo de credenciales"),
    "one": ("1 badge", "1 credencial"),
    "many": ("{count} badges", "{count} credenciales"),
    "left": ("These badges stay here", "Estas credenciales quedan aquí"),
    "statement": (
        "I received these badges and give each to the person whose name is on it.",
        "Recibí estas credenciales y entrego cada una a la persona cuyo nombre lleva.",
    ),
    "signature": ("Signature", "Firma"),
    "collected_by": ("Collected by", "Recogidas por"),
    "focal_point": ("Focal point", "Punto focal"),
    "vip": ("Focal point", "Punto focal"),
    "letter": ("Letter", "Carta"),
    "power_of_attorney": ("Power of attorney", "Poder"),
    "supervisor": ("Accepted by a supervisor", "Con permiso de un supervisor"),
    "checked": ("Document checked", "Documento comprobado"),
    "not_listed": ("Bearer of the document ending in {ends}", "Titular del documento terminado en {ends}"),
}
"""The words of a receipt in English and Spanish; a meeting without Spanish has the English alone."""
