"""What is said, in every place, of one reason not to give a badge."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RefusalWords:
    """What a clerk reads, says and prints for one reason of `regdesk.collection.entitlement.Reason`.

    `headline` and `line` are translated by the window; `bare` is the line when one of its facts is not known.
    `say_en` and `say_es` are read aloud as they stand; `slip_why` and `slip_es` are printed on every slip.
    What is said may also use the weekday and the hour of a moment (`regdesk.moments.told`): {opens_day}, {opens_time}.
    `line_on_slip`: the line is printed below `slip_why`, filled in English.
    """

    headline: str
    line: str
    say_en: str
    say_es: str
    slip_why: str
    slip_es: str
    bare: str = ""
    slip_headline: str = "We could not give you a badge today"
    line_on_slip: bool = False
    bring: str = "Bring this slip and your passport."
