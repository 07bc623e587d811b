"""What an event file says for the back of its badges: hints, what to do in an emergency, where a found one goes."""

from dataclasses import dataclass

from regdesk.event.lines import Key
from regdesk.event.table import Problems, Table

MOST_HINTS = 5
LONGEST_HINT, LONGEST_EMERGENCY, LONGEST_RETURN = 140, 200, 180
"""Signs: all of it stands on the smallest card, beside the rooms of the venue."""


@dataclass(frozen=True, slots=True)
class BadgeBack:
    """`hints`: each a sentence or two, such as when to be at the door. The others are empty where nothing is said."""

    hints: tuple[str, ...] = ()
    emergency: str = ""
    return_address: str = ""


def read_back(top: Table) -> BadgeBack | None:
    """The part [badge_back] of an event file; None where there is none. Mistakes are told to the table."""
    table = top.table("badge_back")
    if not top.has("badge_back"):
        return None
    back = BadgeBack(table.texts("hints", ()), table.text("emergency", ""), table.text("return_address", ""))
    table.close()
    _check(back, table.problems)
    return back


def _check(back: BadgeBack, problems: Problems) -> None:
    if len(back.hints) > MOST_HINTS:
        problems.tell(("badge_back", "hints"), "back_hints", most=MOST_HINTS)
    for place, hint in enumerate(back.hints):
        _short(problems, ("badge_back", "hints", place), hint, LONGEST_HINT)
    _short(problems, ("badge_back", "emergency"), back.emergency, LONGEST_EMERGENCY)
    _short(problems, ("badge_back", "return_address"), back.return_address, LONGEST_RETURN)


def _short(problems: Problems, path: Key, said: str, most: int) -> None:
    if len(said) > most:
        problems.tell(path, "back_too_long", most=most)
