"""The builders that every test leans on."""

from regdesk.people.participant import Accreditation
from tests.make import MONDAY_MORNING, a_person, a_training_event, an_event


def test_the_event_of_the_builders_is_live_and_open_on_monday_morning() -> None:
    event = an_event()
    assert event.training is None
    assert event.windows[0].opens <= MONDAY_MORNING < event.windows[0].closes


def test_a_training_event_is_another_event() -> None:
    assert a_training_event().id != an_event().id
    assert a_training_event().code_prefix == "TRAINING"


def test_a_change_by_keyword_holds() -> None:
    assert an_event(code="OTHER").code == "OTHER"
    assert a_person(accreditation=Accreditation.REFUSED).accreditation is Accreditation.REFUSED


def test_another_confirmation_code_is_another_person() -> None:
    first, second = a_person(), a_person(confirmation="H4TC-92WK")
    assert first.id != second.id
    assert second.source_ref == "H4TC-92WK"


def test_the_default_person_is_at_home_in_the_default_event() -> None:
    event, person = an_event(), a_person()
    channel = event.channel(person.channel)
    assert channel is not None
    assert person.category in channel.categories
    assert event.category(person.category).key == person.category
