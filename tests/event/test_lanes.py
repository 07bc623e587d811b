"""The lanes of an event file: whose badges each desk gives, so that each person is in exactly one."""

from datetime import timedelta

import pytest

from regdesk import resources
from regdesk.errors import EventFileError
from regdesk.event.file import read_event, read_event_text
from regdesk.event.lanes import Lane, Lanes
from tests.event.test_file import GOOD

PART = """
[lanes]
cut_off_minutes = 15

[[lanes.lane]]
desk = 1
delegations = ["A", "F"]

[[lanes.lane]]
desk = 2
names = ["G", "MAC"]
categories = ["delegate"]

[[lanes.lane]]
desk = 3
"""


def sentences(part: str) -> str:
    with pytest.raises(EventFileError) as caught:
        read_event_text(GOOD + part, file="event.toml")
    return str(caught.value.facts["told"])


def test_an_event_names_its_lanes() -> None:
    assert read_event_text(GOOD + PART, file="event.toml").lanes == Lanes(
        timedelta(minutes=15),
        (Lane(1, ("A", "F")), Lane(2, (), ("G", "MAC"), ("delegate",)), Lane(3)),
    )


def test_an_event_without_lanes_is_read_as_before() -> None:
    assert read_event_text(GOOD, file="event.toml").lanes is None
    for name in ("event", "training"):
        assert read_event(resources.path("sample", f"{name}.toml")).lanes is None, "a desk alone is in no lane"


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ("cut_off_minutes = 15", "cut_off_minutes = 1441", "a desk may be cut off for 0 to 1440 minutes"),
        ("cut_off_minutes = 15", "cut_off_minutes = -1", "a desk may be cut off for 0 to 1440 minutes"),
        ("cut_off_minutes = 15", "", "cut_off_minutes"),
        ("desk = 1\n", "desk = 61\n", "a lane needs the number of a desk, 1 to 60"),
        ('["A", "F"]', '["A"]', 'Write for example delegations = ["A", "F"].'),
        ('["A", "F"]', '["a", "f"]', 'Write for example delegations = ["A", "F"].'),
        ('["A", "F"]', '["F", "A"]', "“F” comes after “A”, so nobody would be in this lane"),
        ('["G", "MAC"]', '["G", "MACE"]', 'Write for example names = ["A", "F"].'),
        ('["delegate"]', '["delegat"]', "“delegate”"),
        ('delegations = ["A", "F"]', "", "this lane takes everybody, so the ones below it would have nobody"),
        ("desk = 3\n", 'desk = 3\nnames = ["N", "Z"]\n', "who is in no other lane would be nobody’s"),
        ("desk = 3\n", "desk = 3\ndesks = 4\n", "desks"),
    ],
)
def test_each_mistake_is_told_with_its_line(before: str, after: str, sentence: str) -> None:
    assert before in PART
    told = sentences(PART.replace(before, after, 1))
    assert sentence in told and "Line " in told


def test_lanes_without_a_lane_are_told() -> None:
    assert "there are no lanes" in sentences("\n[lanes]\ncut_off_minutes = 0\n")


def test_a_lane_names_a_desk_that_has_badges_of_its_categories() -> None:
    elsewhere = GOOD.replace('key = "delegate"', 'key = "delegate"\ndesks = [7]', 1)
    with pytest.raises(EventFileError) as caught:
        read_event_text(elsewhere + PART, file="event.toml")
    assert "Desk 2 has no badges of “delegate”" in str(caught.value.facts["told"])
