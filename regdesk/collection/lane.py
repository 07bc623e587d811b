"""Whose badge is whose to give while desks do not hear of each other. Pure: one desk for each person, on every desk.

The rule reads the event file and the list alone, never what happened; so desks with the same list agree without a word.
"""

from datetime import datetime, timedelta

from regdesk.event.event import Event
from regdesk.event.lanes import Lane, is_between
from regdesk.people.participant import Participant
from regdesk.people.spelling import folded


def lane_of(event: Event, person: Participant) -> int | None:
    """The number of the one desk whose lane this person is in; None where the event has no lanes.

    Badges of a category that only some desks hold are given there, be the lane another one's.
    """
    if event.lanes is None:
        return None
    holders = event.category(person.category).desks
    fitting = (lane.desk for lane in event.lanes.lanes if _fits(lane, person))
    return next((desk for desk in fitting if not holders or desk in holders), holders[0] if holders else None)


def is_cut_off(event: Event, heard: datetime | None, now: datetime) -> bool:
    """Whether a desk counts as cut off from another one. `heard`: until when it knows all that the other one did.

    None: never heard. With a limit of 0 every other desk does, always: there is no moment without a gap.
    """
    limit = event.lanes.limit if event.lanes else timedelta.max
    return not limit or heard is None or now - heard > limit


def _fits(lane: Lane, person: Participant) -> bool:
    return (
        (not lane.delegations or _begins(person.delegation, lane.delegations))
        and (not lane.names or _begins(person.family or person.given, lane.names))
        and (not lane.categories or person.category in lane.categories)
    )


def _begins(text: str, ends: tuple[str, ...]) -> bool:
    """By the letters A to Z that a text is searched by: Österreich is at O, and what has none is in no such lane."""
    words = folded(text)
    return bool(words) and is_between(words[0].upper(), ends)
