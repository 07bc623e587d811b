"""Which decisions an event gives to two people besides the clerk."""

import pytest

from regdesk.errors import EventFileError
from regdesk.event.event import FourEyes, Policies
from regdesk.event.file import read_event_text
from tests.event.test_file import GOOD
from tests.event.test_policies import with_policies


def test_an_event_names_the_decisions_of_two() -> None:
    event = read_event_text(
        with_policies('proxy = "none"\nfour_eyes = ["no_document", "blocked"]\n'), file="event.toml"
    )
    assert event.policies.four_eyes == {FourEyes.NO_DOCUMENT, FourEyes.BLOCKED}


def test_without_a_word_one_supervisor_decides() -> None:
    assert Policies().four_eyes == read_event_text(GOOD, file="event.toml").policies.four_eyes == frozenset()


def test_a_decision_that_there_is_not_is_told_with_those_there_are() -> None:
    with pytest.raises(EventFileError) as caught:
        read_event_text(with_policies('proxy = "none"\nfour_eyes = ["no_documents"]\n'), file="event.toml")
    assert "no_documents" in str(caught.value) and "no_document”" in str(caught.value)


def test_the_code_of_an_event_is_not_that_of_staff_cards() -> None:
    with pytest.raises(EventFileError, match="STAFF"):
        read_event_text(GOOD.replace('code = "TEST17"', 'code = "STAFF"'), file="event.toml")
