"""What to say and to print about badges that somebody takes for others; part of the table of refusals."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP
from regdesk.sentences.refusal_words import RefusalWords

_WAIT_EN = "“One moment, please.”"
_WAIT_ES = "«Un momento, por favor.»"

COLLECTING: dict[str, RefusalWords] = {
    "no_proxy": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "Everybody collects their own badge at this meeting"),
        QT_TRANSLATE_NOOP(
            "refusals", "Nobody takes badges for others here, whoever asks. Each person comes in person."
        ),
        "“Everybody collects the badge in person here.”",
        "«Aquí cada persona recoge su propia credencial.»",
        "Each person collects the badge in person.",
        "Cada persona recoge su credencial en persona.",
    ),
    "comes_in_person": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "This badge is given in person only"),
        QT_TRANSLATE_NOOP("refusals", "At this meeting a focal point takes badges of VIPs alone."),
        "“This person collects the badge in person.”",
        "«Esta persona recoge la credencial en persona.»",
        "This badge is given in person only.",
        "Esta credencial se entrega solo en persona.",
    ),
    "collector_not_named": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "{collector} is not a focal point of {delegation}"),
        QT_TRANSLATE_NOOP("refusals", "Focal points: {names}. A supervisor can decide (F4)."),
        "“Only the focal point of your delegation can take its badges. My supervisor can decide.”",
        "«Solo el punto focal de su delegación puede llevarse las credenciales. Mi supervisor puede decidir.»",
        "Only a focal point of the delegation can take its badges.",
        "Solo un punto focal de la delegación puede llevarse sus credenciales. Un supervisor puede decidir.",
        bare=QT_TRANSLATE_NOOP(
            "refusals", "No focal point was named for this delegation. A supervisor can decide (F4)."
        ),
    ),
    "letter_needed": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "First the letter, or a focal point of {delegation}"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "Who takes badges for others shows a signed letter or a power of attorney: press F5 and write its number.",
        ),
        "“Do you have a letter of your delegation?”",
        "«¿Trae una carta de su delegación?»",
        "A signed letter of the delegation is needed.",
        "Se necesita una carta firmada de la delegación.",
    ),
    "not_covered": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "This badge is not among those that are collected"),
        QT_TRANSLATE_NOOP("refusals", "Put it aside: it is of somebody who was not ticked, or of another delegation."),
        _WAIT_EN,
        _WAIT_ES,
        "This badge stays at the desk.",
        "Esta credencial queda en el mostrador.",
    ),
    "collection_over": RefusalWords(
        QT_TRANSLATE_NOOP("refusals", "This collection has ended"),
        QT_TRANSLATE_NOOP("refusals", "Ask for the collector's passport once more, then go on."),
        _WAIT_EN,
        _WAIT_ES,
        "Please show your passport once more.",
        "Muestre su pasaporte una vez más, por favor.",
    ),
}

COLLECTED_FOR = RefusalWords(
    QT_TRANSLATE_NOOP("refusals", "This badge was already collected"),
    QT_TRANSLATE_NOOP("refusals", "Do not print another. A colleague took it, with all badges of the delegation."),
    "“{collector} collected your badge with the others of your delegation. Please ask {collector} for it.”",
    "«{collector} recogió su credencial con las de su delegación. Pídasela, por favor.»",
    "Your badge was already collected, on {when}, by {collector}.",
    "Su credencial ya fue recogida con las de su delegación. Si la perdió, vaya con este comprobante y su pasaporte.",
)
"""`already_collected` where a colleague took it: the person at the desk has not seen it yet (design, ui 4.5)."""

COLLECTED_BY_UNLISTED = RefusalWords(
    COLLECTED_FOR.headline,
    COLLECTED_FOR.line,
    "“A colleague collected your badge with the others of your delegation. Please ask your delegation for it.”",
    "«Un colega recogió su credencial con las de su delegación. Pídala a su delegación, por favor.»",
    "Your badge was already collected, on {when}, by a colleague with a letter.",
    COLLECTED_FOR.slip_es,
)
"""The same where it was somebody who is not on the list."""
