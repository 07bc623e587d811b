"""What an event file says for the back of its badges, and what it may not say."""

import pytest

from regdesk.errors import EventFileError
from regdesk.event.back import LONGEST_HINT, MOST_HINTS, BadgeBack
from regdesk.event.file import read_event_text
from regdesk.resources import text

SAMPLE = text("sample", "event.toml")
HEAD = "[badge_back]\n"


def told(changed: str) -> str:
    """All sentences about an event file that is wrong."""
    with pytest.raises(EventFileError) as problem:
        read_event_text(changed, file="event.toml")
    return str(problem.value.facts["told"])


def test_the_sample_says_what_the_logistical_note_says() -> None:
    back = read_event_text(SAMPLE, file="event.toml").back
    assert back is not None
    assert any("15 minutes" in hint for hint in back.hints)
    assert any("Westin, Melia, Velas Vallarta and Marriott" in hint for hint in back.hints)
    assert "clinic" in back.emergency
    assert "Paseo de la Marina Sur #205" in back.return_address


@pytest.mark.parametrize("name", ["event.toml", "training.toml"])
def test_both_samples_have_the_same_back(name: str) -> None:
    assert read_event_text(text("sample", name), file=name).back == read_event_text(SAMPLE, file="event.toml").back


def test_an_event_without_a_back_has_none_and_an_empty_one_says_nothing() -> None:
    head, _, tail = SAMPLE.partition(HEAD)
    without = head + tail[tail.index("# -- Personal data") :]
    assert read_event_text(without, file="event.toml").back is None
    empty = without.replace("# -- Personal data", HEAD + "# -- Personal data", 1)
    assert read_event_text(empty, file="event.toml").back == BadgeBack()


def test_what_has_no_room_on_a_badge_is_told_with_its_line() -> None:
    line = SAMPLE[: SAMPLE.index(HEAD)].count("\n") + 2
    many = SAMPLE.replace(HEAD + "hints = [", HEAD + "hints = [" + '"a", ' * MOST_HINTS, 1)
    assert f"Line {line}: there are too many hints" in told(many)
    long = SAMPLE.replace(HEAD + "hints = [", HEAD + f'hints = ["{"a" * (LONGEST_HINT + 1)}",', 1)
    assert "hints is too long for the back of a badge. Write at most 140 letters." in told(long)
    address = SAMPLE.replace('return_address = "', 'return_address = "' + "a" * 200, 1)
    assert "return_address is too long" in told(address)


def test_a_key_that_the_back_does_not_know_is_told() -> None:
    assert "emergancy is not known here" in told(SAMPLE.replace('emergency = "', 'emergancy = "', 1))
