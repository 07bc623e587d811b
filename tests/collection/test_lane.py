"""Each person is in exactly one lane; cut off from its desk, another one gives no badge without a supervisor."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.collection.entitlement import Act, Reason, Refusal, entitlement
from regdesk.collection.entries import IdentityConfirmed
from regdesk.collection.lane import is_cut_off, lane_of
from regdesk.collection.visit import Approval, Visit
from regdesk.event.event import Event
from regdesk.event.lanes import Lane, Lanes
from regdesk.people.participant import Participant
from tests.collection.test_visit import entry
from tests.make import MONDAY_MORNING, a_category, a_person, an_event

NOW = MONDAY_MORNING
QUARTER = timedelta(minutes=15)
LANES = (Lane(1, ("A", "F"), categories=("delegate",)), Lane(2, ("G", "Z")), Lane(4, names=("A", "M")), Lane(3))


def event(*lanes: Lane, limit: timedelta = QUARTER, **changes: object) -> Event:
    return an_event(lanes=Lanes(limit, lanes or LANES), **changes)


@pytest.mark.parametrize(
    ("changes", "desk"),
    [
        ({"delegation": "Argentina"}, 1),
        ({"delegation": "Finland"}, 1),
        ({"delegation": "france"}, 1),
        ({"delegation": "Éire"}, 1),
        ({"delegation": "Finland", "category": "media"}, 3),
        ({"delegation": "Senegal"}, 2),
        ({"delegation": "Österreich"}, 2),
        ({"delegation": "", "family": "Adams"}, 4),
        ({"delegation": "", "family": "Núñez"}, 3),
        ({"delegation": "", "family": "", "given": "Madonna"}, 4),
        ({"delegation": "…", "family": "…", "given": ""}, 3),
    ],
)
def test_the_first_lane_that_fits_counts(changes: dict[str, str], desk: int) -> None:
    assert lane_of(event(), a_person(**changes)) == desk


def test_an_event_without_lanes_has_none() -> None:
    assert lane_of(an_event(), a_person()) is None


def test_badges_that_only_some_desks_hold_are_given_there() -> None:
    categories = (a_category(desks=(3, 7)),)
    assert lane_of(event(categories=categories), a_person(delegation="Argentina")) == 3
    assert lane_of(event(Lane(1), categories=categories), a_person()) == 3, "the first that holds them"


LETTERS = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=3)
ENDS = st.one_of(st.just(()), st.tuples(LETTERS, LETTERS).map(lambda ends: tuple(sorted(ends))))
SOME = st.lists(
    st.builds(Lane, st.integers(1, 9), ENDS, ENDS, st.sampled_from([(), ("delegate",), ("media", "un")])), max_size=5
)
PEOPLE = st.builds(
    lambda delegation, family, category: a_person(delegation=delegation, family=family, category=category),
    st.text(max_size=8), st.text(max_size=8), st.sampled_from(["delegate", "media", "un", "unknown"]),
)  # fmt: skip


@given(SOME, PEOPLE)
def test_everybody_is_in_exactly_one_lane(some: list[Lane], person: Participant) -> None:
    """The same at every desk: nothing but the event file and the list is asked."""
    assert lane_of(event(*some, Lane(3)), person) in {lane.desk for lane in some} | {3}


def test_cut_off_is_who_did_not_hear_for_longer_than_the_limit() -> None:
    meeting = event()
    assert not is_cut_off(meeting, NOW - QUARTER, NOW)
    assert is_cut_off(meeting, NOW - QUARTER - timedelta(seconds=1), NOW)
    assert is_cut_off(meeting, None, NOW)
    assert is_cut_off(event(limit=timedelta(0)), NOW, NOW), "with no limit there is always a gap"


def asked(act: Act, desk: int, *, heard: object = None, visit: Visit | None = None, **changes: object) -> Reason | None:
    person = a_person(delegation="Argentina")
    confirmed = visit or Visit(person.id, identity=entry(1, IdentityConfirmed("by_eye", "", "", "", None, "")))
    no = entitlement(event(**changes), person, confirmed, NOW, act=act, desk_number=desk, heard=heard)  # type: ignore[arg-type]
    return no.reason if no else None


@pytest.mark.parametrize("act", [Act.PRINT, Act.PRINT_AHEAD, Act.HAND_OVER, Act.COLLECT_FOR, Act.GIVE_BY_HAND])
def test_another_lanes_badge_is_neither_printed_nor_handed_over(act: Act) -> None:
    assert asked(act, 5) is Reason.OTHER_LANE
    assert asked(act, 1) is not Reason.OTHER_LANE, "its own"
    assert asked(act, 5, heard=NOW - timedelta(minutes=1)) is not Reason.OTHER_LANE
    assert asked(act, 5, heard=NOW, limit=timedelta(0)) is Reason.OTHER_LANE


def test_a_document_may_be_compared_wherever_the_person_stands() -> None:
    assert asked(Act.CONFIRM, 5) is None
    assert asked(Act.CONFIRM_COLLECTOR, 5) is None


def test_the_refusal_says_which_desk_and_since_when() -> None:
    person = a_person(delegation="Argentina")
    since = NOW - timedelta(hours=1)
    told = [
        entitlement(event(), person, Visit(person.id), NOW, act=Act.PRINT, desk_number=5, heard=heard)
        for heard in (since, None)
    ]
    assert [no.facts for no in told if isinstance(no, Refusal)] == [{"desk": 1, "since": since}, {"desk": 1}]


def test_a_supervisors_yes_lets_it_pass() -> None:
    person = a_person(delegation="Argentina")
    yes = Visit(
        person.id, identity=entry(1, IdentityConfirmed("by_eye", "", "", "", None, "")),
        approvals=(Approval("other_lane", NOW - timedelta(minutes=1)),),
    )  # fmt: skip
    assert asked(Act.PRINT, 5, visit=yes) is None
