"""What to say, to print and to read aloud when a badge is not given, keyed by `collection.entitlement.Reason`."""

from collections.abc import Mapping

from regdesk.sentences.badge_refusals import OF_BADGES
from regdesk.sentences.collecting import COLLECTED_BY_UNLISTED, COLLECTED_FOR, COLLECTING
from regdesk.sentences.elsewhere import ELSEWHERE
from regdesk.sentences.marking import QT_TRANSLATE_NOOP
from regdesk.sentences.refusal_words import RefusalWords as RefusalWords

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
    "badge_ended": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "The badge of this person was cancelled"),
        QT_TRANSLATE_NOOP(
            "refusals", "Badge {number} was cancelled on {when}, without a new one. A supervisor decides."
        ),
        _SUPERVISOR_EN,
        _SUPERVISOR_ES,
        "A supervisor has to look at your registration.",
        "Un supervisor tiene que revisar su registro.",
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
    "other_lane": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Desk {desk} gives this badge"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "This desk has not heard from Desk {desk} since {since}. Send the person there, "
            "or a supervisor phones Desk {desk} first.",
        ),
        "“Desk {desk} has your badge.”",
        "«Su credencial está en el mostrador {desk}.»",
        "Your badge is at Desk {desk}.",
        "Su credencial está en el mostrador {desk}.",
        bare=QT_TRANSLATE_NOOP(
            "refusals",
            "This desk does not hear from Desk {desk}. Send the person there, "
            "or a supervisor phones Desk {desk} first.",
        ),
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
        QT_TRANSLATE_NOOP(
            "refusals", "This meeting asks for a photo on each badge. Take one at the desk, or a supervisor decides."
        ),
        "“We need a photo of you. My supervisor will help you.”",
        "«Necesitamos una foto suya. Mi supervisor le ayudará.»",
        "There is no photo for your badge.",
        "Falta la foto de su credencial.",
    ),
    "face_in_doubt": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "A second person looks at the face first"),
        QT_TRANSLATE_NOOP("refusals", "Somebody was not sure. No badge until a second person has looked."),
        "“One moment, please. A colleague will help you.”",
        "«Un momento, por favor. Un colega le ayudará.»",
        "A colleague will help you at the desk.",
        "Un colega le ayudará en el mostrador.",
    ),
    "face_differs": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Do not print: a supervisor looks at the face"),
        QT_TRANSLATE_NOOP("refusals", "Somebody at a desk did not see the same face. The slip does not say why."),
        _DIFFERS_EN,
        _DIFFERS_ES,
        "Something does not match. A supervisor will help you.",
        "Hay un dato que no coincide. Un supervisor le ayudará.",
    ),
    "identity_differs": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "The passport does not match this registration"),
        "{differs}",
        _DIFFERS_EN,
        _DIFFERS_ES,
        "Something does not match. A supervisor will help you.",
        "Hay un dato que no coincide. Un supervisor le ayudará.",
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
    "passport_needed": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "This document cannot be used"),
        QT_TRANSLATE_NOOP("refusals", "For this badge only a passport is accepted."),
        "“Please bring your passport.”",
        "«Traiga su pasaporte, por favor.»",
        "For this badge a passport is needed.",
        "Para esta credencial se necesita el pasaporte.",
    ),
    "document_too_old": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "The passport has expired"),
        QT_TRANSLATE_NOOP("refusals", "It cannot be accepted here. Ask for another document."),
        "“Your passport has expired. Do you have another document?”",
        "«Su pasaporte está vencido. ¿Tiene otro documento?»",
        "Your document has expired. Please bring another one.",
        "Su documento está vencido. Traiga otro, por favor.",
    ),
    "second_document": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "A second document is needed"),
        QT_TRANSLATE_NOOP("refusals", "Ask for another document with a photo, and compare it as well."),
        "“Do you have a second document with a photo?”",
        "«¿Tiene otro documento con foto?»",
        "We need to see two documents with your photo.",
        "Se necesitan dos documentos con su foto.",
        bring="Bring this slip, your passport and a second document with a photo.",
    ),
    "same_document_twice": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "This is the same document again"),
        QT_TRANSLATE_NOOP("refusals", "Ask for another document with a photo."),
        "“Do you have another document with a photo?”",
        "«¿Tiene otro documento con foto?»",
        "We need to see two documents with your photo.",
        "Se necesitan dos documentos con su foto.",
        bring="Bring this slip, your passport and a second document with a photo.",
    ),
    "no_document": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "No document"),
        QT_TRANSLATE_NOOP("refusals", "Without a document no badge is given. A copy or a picture on a phone is none."),
        "“Please come back with your passport. My supervisor can help you.”",
        "«Vuelva con su pasaporte, por favor. Mi supervisor puede ayudarle.»",
        "Please come back with your passport. A copy is not enough.",
        "Vuelva con su pasaporte, por favor. Una copia no basta.",
    ),
    "not_a_focal_point": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "This person may not vouch"),
        QT_TRANSLATE_NOOP(
            "refusals", "Only the focal point who was named for this delegation may. A supervisor decides."
        ),
        _SUPERVISOR_EN,
        _SUPERVISOR_ES,
        "Please come back with your passport. A copy is not enough.",
        "Vuelva con su pasaporte, por favor. Una copia no basta.",
    ),
    "voucher_without_badge": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "First the badge of the focal point"),
        QT_TRANSLATE_NOOP("refusals", "Who vouches has shown a passport and has a badge. Give that badge first."),
        "“We need to give you your own badge first.”",
        "«Primero tenemos que entregarle su propia credencial.»",
        "Your focal point has to collect a badge first.",
        "Su punto focal tiene que recoger antes su credencial.",
    ),
    "chaperone_needed": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "This person is {age} years old"),
        QT_TRANSLATE_NOOP("refusals", "An adult with a badge of this meeting has to come along. Scan that badge."),
        "“An adult with a badge has to come with you.”",
        "«Tiene que acompañarle un adulto con credencial.»",
        "An adult with a badge of this meeting has to come with you.",
        "Tiene que acompañarle un adulto con credencial de esta reunión.",
    ),
    "not_a_chaperone": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "This person cannot be the chaperone"),
        QT_TRANSLATE_NOOP("refusals", "It has to be another person, an adult, with a badge that was handed over."),
        "“An adult with a badge has to come with you.”",
        "«Tiene que acompañarle un adulto con credencial.»",
        "An adult with a badge of this meeting has to come with you.",
        "Tiene que acompañarle un adulto con credencial de esta reunión.",
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
    **OF_BADGES,
    "not_yours": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "This is not for your role"),
        QT_TRANSLATE_NOOP("refusals", "Ask {role}."),
        "“My colleague will help you.”",
        "«Mi colega le ayudará.»",
        "A colleague will help you.",
        "Un colega le ayudará.",
        bare=QT_TRANSLATE_NOOP("refusals", "Ask a colleague."),
    ),
    "sign_in_first": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Nobody is signed in at this desk"),
        QT_TRANSLATE_NOOP("refusals", "Scan your staff card and type your PIN."),
        _WAIT_EN,
        _WAIT_ES,
        "A colleague will help you.",
        "Un colega le ayudará.",
    ),
    "not_enrolled": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "This desk cannot seal badges yet"),
        QT_TRANSLATE_NOOP("refusals", "Checkpoints would stop its badges. The shift lead enrols it: Setup, Desks."),
        _WAIT_EN,
        _WAIT_ES,
        "A colleague will print your badge.",
        "Un colega imprimirá su credencial.",
    ),
    "not_certified_for": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "This desk may not make these badges"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "{category} badges are made at another desk. Send the person there, or call the shift lead.",
        ),
        "“Another desk has your badge.”",
        "«Su credencial está en otro mostrador.»",
        "Another desk makes your badge.",
        "Su credencial se hace en otro mostrador.",
        bare=QT_TRANSLATE_NOOP("refusals", "Send the person to another desk, or call the shift lead."),
    ),
    "numbers_used_up": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "This desk has no badge numbers left"),
        QT_TRANSLATE_NOOP("refusals", "The shift lead enrols it under a spare desk number: Setup, Desks."),
        _WAIT_EN,
        _WAIT_ES,
        "A colleague will print your badge.",
        "Un colega imprimirá su credencial.",
    ),
    **COLLECTING,
}


def words_of(reason: str, facts: Mapping[str, object]) -> RefusalWords:
    """What is said of a refusal with these facts: who took a badge for another is named, and where one is."""
    if reason == "already_collected" and "collection" in facts:
        return COLLECTED_FOR if facts.get("collector") else COLLECTED_BY_UNLISTED
    if reason in ELSEWHERE and "desk" in facts:
        return ELSEWHERE[reason]
    return REFUSALS[reason]


REFERRAL = RefusalWords(
    QT_TRANSLATE_NOOP("refusals", "Sent to supervisor"),
    QT_TRANSLATE_NOOP("refusals", "Give the slip to the person. The supervisor goes on from here."),
    _SUPERVISOR_EN,
    _SUPERVISOR_ES,
    "A supervisor will look at your registration.",
    "Un supervisor revisará su registro. Vaya con este comprobante y su pasaporte.",
    slip_headline="Please go to the supervisor",
)


def filled(sentence: str, facts: Mapping[str, str], words: RefusalWords) -> str:
    """The sentence with its facts; when one is not known, the words that need none."""
    try:
        return sentence.format_map(facts)
    except KeyError:
        return words.bare or words.headline
