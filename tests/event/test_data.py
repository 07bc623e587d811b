"""What an event says of personal data: purpose, retention date, deletion, whom to ask."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk import resources
from regdesk.errors import EventFileError
from regdesk.event.data import LONGEST_KEPT, DataTerms, Deletion
from regdesk.event.file import read_event, read_event_text
from tests.event.test_file import GOOD

PART = """
[data]
purpose = "Badges. For nothing else."
keep_until = 2018-01-31
deletion = "allowed"
contact = "privacy@example.org"
"""
ENDS = date(2017, 12, 6)


def sentences(part: str) -> str:
    with pytest.raises(EventFileError) as caught:
        read_event_text(GOOD + part, file="event.toml")
    return str(caught.value.facts["told"])


def test_an_event_says_what_personal_data_are_for() -> None:
    event = read_event_text(GOOD + PART, file="event.toml")
    assert event.data == DataTerms(
        "Badges. For nothing else.", date(2018, 1, 31), Deletion.ALLOWED, "privacy@example.org"
    )


def test_an_event_of_an_earlier_version_says_nothing_of_it_and_can_still_be_read() -> None:
    assert read_event_text(GOOD, file="event.toml").data is None


@pytest.mark.parametrize("name", ["event", "training"])
def test_the_samples_say_it(name: str) -> None:
    data = read_event(resources.path("sample", f"{name}.toml")).data
    assert data and data.purpose and data.contact and data.deletion is Deletion.ALLOWED
    assert data.keep_until == date(2018, 1, 31)


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ('purpose = "Badges. For nothing else."\n', "", "purpose is missing here."),
        ('"Badges. For nothing else."', '" "', "purpose is empty."),
        ('"Badges. For nothing else."', f'"{"x" * 241}"', "purpose is too long to be read on a screen."),
        ("keep_until = 2018-01-31\n", "", "keep_until is missing here."),
        ("2018-01-31", '"end of January"', "keep_until is not a date."),
        ("2018-01-31", "2017-12-05", "keep_until is before the last day of the meeting."),
        ("2018-01-31", "2019-12-08", "kept for more than 731 days after the meeting."),
        ('"allowed"', '"alowed"', "“alowed” is not known for deletion. Write “allowed”."),
        ('contact = "privacy@example.org"\n', "", "contact is missing here."),
        ("privacy@example.org", "x" * 121, "contact is too long to be read on a screen. Write at most 120"),
        ("[data]", "[data]\nretention = 3", "retention is not known here."),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line(before: str, after: str, sentence: str) -> None:
    told = sentences(PART.replace(before, after))
    assert sentence in told
    assert told.startswith("Line ") and told.count("\n") == 0


def test_a_word_where_a_part_belongs_is_told() -> None:
    with pytest.raises(EventFileError, match="data is not a part of its own"):
        read_event_text('data = "none"\n' + GOOD, file="event.toml")


@given(days=st.integers(-400, 1200))
def test_any_day_from_the_last_one_on_may_be_the_last_to_keep_data(days: int) -> None:
    day = ENDS + timedelta(days=days)
    part = PART.replace("2018-01-31", day.isoformat())
    if 0 <= days <= LONGEST_KEPT.days:
        data = read_event_text(GOOD + part, file="event.toml").data
        assert data and data.keep_until == day
        assert (data.overdue(day), data.overdue(day + timedelta(days=1))) == (False, True)
    else:
        assert "keep_until" in sentences(part) or "personal data would be kept" in sentences(part)
