"""Which desk gives whose badges while it cannot hear the others: lanes, so that nobody gets two.

A lane is no wall: while desks hear of each other every desk serves everybody. Cut off for longer than the limit of the
event, a desk gives badges of its own lane alone, and for any other a supervisor phones first.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from regdesk.event.lines import Key
from regdesk.event.table import Problems, Table, Whole, nearest
from regdesk.settings import MOST_DESKS

MOST_MINUTES = 24 * 60
LETTERS = re.compile("[A-Z]{1,3}")


@dataclass(frozen=True, slots=True)
class Lane:
    """The people whose badges one desk gives. `delegations`, `names`: the first and the last, by their beginning.

    Such a beginning is one to three letters A to Z, both included (`("A", "F")` has Finland); empty: all. `categories`:
    empty for all. Who is in a lane fits all of it.
    """

    desk: int
    delegations: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()

    @property
    def takes_everybody(self) -> bool:
        return not (self.delegations or self.names or self.categories)


@dataclass(frozen=True, slots=True)
class Lanes:
    """`limit`: so long may a desk be cut off from another one and still serve its lane; 0: never.

    `lanes`: the first that fits counts; the last takes everybody, so that each person is in exactly one.
    """

    limit: timedelta
    lanes: tuple[Lane, ...]


def read_lanes(top: Table, categories: Sequence[tuple[str, tuple[int, ...]]]) -> Lanes | None:
    """The part [lanes] of an event file; None where there is none. Mistakes are told to the table.

    `categories`: the event's, each with the only desks that hold its badges (empty: every desk).
    """
    if not top.has("lanes"):
        top.table("lanes")
        return None
    table = top.table("lanes")
    minutes = table.number("cut_off_minutes")
    lanes = tuple(_lane(each) for each in table.tables("lane"))
    table.close()
    _check(minutes, lanes, dict(categories), table.problems)
    return Lanes(timedelta(minutes=minutes), lanes)


def _lane(table: Table) -> Lane:
    lane = Lane(
        table.number("desk"), table.texts("delegations", ()), table.texts("names", ()), table.texts("categories", ())
    )
    table.close()
    return lane


def _check(minutes: int, lanes: Sequence[Lane], categories: dict[str, tuple[int, ...]], problems: Problems) -> None:
    path: Key = ("lanes", "cut_off_minutes")
    if problems.clean(path) and not 0 <= minutes <= MOST_MINUTES:
        problems.tell(path, "lane_minutes", most=MOST_MINUTES)
    if not lanes and problems.clean(("lanes", "lane")):
        problems.tell(("lanes",), "no_lane")
    for place, lane in enumerate(lanes):
        at: Key = ("lanes", "lane", place)
        if problems.clean((*at, "desk")) and not 1 <= lane.desk <= MOST_DESKS:
            problems.tell((*at, "desk"), "lane_desk", most=MOST_DESKS)
        for key, ends in (("delegations", lane.delegations), ("names", lane.names)):
            _check_ends(problems, (*at, key), ends)
        _check_categories(problems, at, lane, categories)
        _check_place(problems, at, lane, last=place == len(lanes) - 1)


def _check_ends(problems: Problems, path: Key, ends: tuple[str, ...]) -> None:
    """Written as the first and the last beginning, in this order."""
    if not ends or not problems.clean(path):
        return
    if len(ends) != len(("from", "to")) or not all(map(LETTERS.fullmatch, ends)):
        problems.tell(path, "lane_letters")
    elif not is_between(ends[0], ends):
        problems.tell(path, "lane_letters_turned", first=ends[0], last=ends[1])


def _check_categories(problems: Problems, at: Key, lane: Lane, categories: dict[str, tuple[int, ...]]) -> None:
    for place, key in enumerate(lane.categories):
        path = (*at, "categories", place)
        if key not in categories:
            near = nearest(key, list(categories))
            known = f"“{near}”" if near else ", ".join(f"“{one}”" for one in list(categories)[:12])
            problems.tell(path, "unknown_category", value=key, mend=Whole(known))
        elif categories[key] and lane.desk not in categories[key]:
            problems.tell(path, "lane_without_badges", value=key, desk=lane.desk)


def _check_place(problems: Problems, at: Key, lane: Lane, *, last: bool) -> None:
    """The last lane takes everybody, and no other one does: each person is in exactly one."""
    if not problems.clean(at, (*at, "delegations"), (*at, "names"), (*at, "categories")):
        return
    if lane.takes_everybody and not last:
        problems.tell(at, "lane_for_all_too_early")
    elif last and not lane.takes_everybody:
        problems.tell(at, "lane_for_all_missing")


def is_between(beginning: str, ends: tuple[str, ...]) -> bool:
    """Whether a text, in capital letters, begins not before the first of `ends` and not after the last."""
    first, last = ends
    return first <= beginning and beginning[: len(last)] <= last
