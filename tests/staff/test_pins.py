"""PINs: what may be chosen, how they are kept, and that they show themselves nowhere."""

import logging
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.staff.pins import KeptPin, Pin, Weak, fits, hash_of, is_hash, weakness
from tests.staff.people import LUCIA, PIN, WRONG

SINCE = datetime(2017, 12, 1, tzinfo=UTC)


def test_a_pin_is_kept_as_an_argon2id_hash_of_the_agreed_strength() -> None:
    kept = hash_of(PIN, b"0123456789abcdef")
    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$") and is_hash(kept)
    assert PIN.digits not in kept
    assert fits(PIN, KeptPin(kept, own=True, since=SINCE))
    assert not fits(WRONG, KeptPin(kept, own=True, since=SINCE))
    assert hash_of(PIN, b"another salt....") != kept


@pytest.mark.parametrize(
    "text",
    [
        "482915",
        "",
        "$argon2id$v=19$m=4194304,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$" + "A" * 43,
        "$argon2id$v=19$m=19456,t=900,p=1$MDEyMzQ1Njc4OWFiY2RlZg$" + "A" * 43,
        "$argon2i$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$" + "A" * 43,
        "$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$" + "A" * 43 + "\n",
    ],
)
def test_a_hash_of_another_strength_is_no_hash_of_a_pin(text: str) -> None:
    assert not is_hash(text)


@pytest.mark.parametrize("digits", ["", "48291", "4829150", "48291a", "４８２９１５", "48 291"])
def test_a_pin_has_six_digits(digits: str) -> None:
    assert weakness(Pin(digits)) is Weak.NOT_SIX_DIGITS


@pytest.mark.parametrize(
    "digits", ["000000", "121212", "112211", "123123", "123456", "456789", "987654", "567890", "098765"]
)
def test_what_everybody_would_try_first_is_not_taken(digits: str) -> None:
    assert weakness(Pin(digits)) is Weak.TOO_EASY


def test_nearly_every_other_pin_may_be_chosen() -> None:
    refused = sum(weakness(Pin(f"{number:06d}")) is not None for number in range(0, 1_000_000, 7))
    assert refused < 0.01 * 1_000_000 / 7


@given(st.from_regex("[0-9]{6}", fullmatch=True))
def test_a_pin_shows_itself_nowhere(digits: str) -> None:
    pin = Pin(digits)
    shown = f"{pin} {pin!r} {[pin]} {(pin,)!s}" + logging.Formatter().format(
        logging.LogRecord("x", logging.INFO, "f", 1, "%s %r", (pin, pin), None)
    )
    assert digits not in shown


def test_a_card_and_the_hash_of_a_pin_do_not_show_themselves_either() -> None:
    kept = KeptPin(hash_of(PIN, b"0123456789abcdef"), own=True, since=SINCE)
    assert LUCIA.card not in repr(LUCIA) and kept.hash not in repr(kept)
