"""Withdrawn badges: in few bytes, each with its reason, and a desk's list that only adds."""

from datetime import UTC, datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.keys import cose
from regdesk.keys.cbor import encoded
from regdesk.keys.seal import MOST_NUMBER, Claims, Serial, event_id, sealed
from regdesk.keys.signs import from_signs
from regdesk.keys.withdrawals import (
    CONTEXT,
    LARGEST,
    NUMBERS,
    Why,
    Withdrawals,
    packed,
    read_withdrawals,
    read_withdrawn,
    unpacked,
    withdrawals_message,
    withdrawn_value,
)
from tests.keys.made import DESK, EVENT, NOW, OTHER_EVENT, a_pair, bits_of, certified

COUNTS = st.integers(1, MOST_NUMBER) | st.integers(1, 300)
SERIALS = st.builds(Serial, COUNTS, COUNTS)
WITHDRAWN = st.dictionaries(SERIALS, st.sampled_from(Why), max_size=40)
KNOWN = Withdrawals(17, NOW, {Serial(17, 918): Why.LOST, Serial(17, 12): Why.SPOILED, Serial(3, 7): Why.LOST})
MESSAGE = withdrawals_message(KNOWN, DESK, EVENT.public)


def genuine(message: bytes) -> Withdrawals | None:
    found = read_withdrawals(message)
    return found.genuine(DESK.public, EVENT.public) if found else None


# ── few bytes ────────────────────────────────────────────────────────────────────────────────────────────────────────


@given(st.sets(st.integers(1, 2**32 - 1), max_size=80) | st.sets(st.integers(1, 500)))
def test_numbers_come_back_in_their_order(numbers: set[int]) -> None:
    assert unpacked(packed(numbers)) == sorted(numbers)


@given(st.binary(max_size=30))
def test_bytes_that_nothing_makes_say_nothing(content: bytes) -> None:
    numbers = unpacked(content)
    assert numbers is None or packed(numbers) == content


@pytest.mark.parametrize(
    "content",
    [b"\x00", b"\x80", b"\x01\x00", b"\x81\x00", b"\x80\x80\x00", b"\x01\x80", b"\xff" * 9, b"\xff\xff\xff\xff\x1f",
     b"\xff\xff\xff\xff\x0f\x01"],
)  # fmt: skip
def test_a_distance_of_nothing_a_long_one_and_half_a_one_are_none(content: bytes) -> None:
    assert unpacked(content) is None


def test_a_distance_is_written_as_everybody_writes_it() -> None:
    assert packed([1, 128, 129, 129 + 300]) == bytes([1, 127, 1, 0xAC, 0x02])
    assert packed([2**32 - 1]) == b"\xff\xff\xff\xff\x0f"
    assert (packed([]), unpacked(b"")) == (b"", [])


def test_two_thousand_of_a_hundred_thousand_take_little_more_than_two_kilobytes() -> None:
    """Of 64 desks, without reasons: identity 4.6 has 2,245 bytes."""
    printed = [number % 64 + 1 << 16 | number // 64 + 1 for number in range(100_000)]
    assert len(packed(Random(7).sample(printed, 2_000))) <= 2_300


@given(WITHDRAWN)
def test_every_withdrawn_badge_comes_back_with_its_reason(withdrawn: dict[Serial, Why]) -> None:
    assert read_withdrawn(withdrawn_value(withdrawn)) == withdrawn


@pytest.mark.parametrize(
    "value",
    [None, 5, [], {0: b"\x01"}, {9: packed([1 << 16 | 1])}, {1: "x"}, {1: b""}, {1: b"\x01"}, {1: packed([1 << 16])},
     {1: packed([5])}, {1: packed([1 << 16 | 1]), 2: packed([1 << 16 | 1])}, {1: packed([1 << 16 | 1]) + b"\x80"},
     {"1": packed([1 << 16 | 1])}],
)  # fmt: skip
def test_withdrawn_badges_of_another_shape_are_none(value: object) -> None:
    assert read_withdrawn(value) is None


def test_the_number_of_a_reason_never_changes() -> None:
    """They stand in what was signed before."""
    assert {str(why): number for why, number in NUMBERS.items()} == {
        "lost": 1, "stolen": 2, "damaged": 3, "name_wrong": 4, "replaced": 5, "withdrawn": 6, "returned": 7,
        "spoiled": 8,
    }  # fmt: skip


# ── a desk's list ────────────────────────────────────────────────────────────────────────────────────────────────────


@given(WITHDRAWN, st.integers(1, MOST_NUMBER), st.integers(0, 2**32 - 1))
def test_a_list_says_which_desk_knew_what_when(withdrawn: dict[Serial, Why], desk: int, at: int) -> None:
    known = Withdrawals(desk, datetime.fromtimestamp(at, UTC), withdrawn)
    found = read_withdrawals(withdrawals_message(known, DESK, EVENT.public))
    assert found is not None
    assert (found.kid, found.genuine(DESK.public, EVENT.public)) == (desk, known)


def test_a_changed_list_is_none() -> None:
    assert [changed for changed in bits_of(MESSAGE) if genuine(changed)] == []


def test_a_list_of_another_event_or_by_another_key_is_none() -> None:
    assert genuine(withdrawals_message(KNOWN, DESK, OTHER_EVENT.public)) is None
    assert genuine(withdrawals_message(KNOWN, a_pair("somebody else"), EVENT.public)) is None


def test_a_badge_or_a_certificate_is_no_list() -> None:
    badge = from_signs(sealed(Claims(Serial(17, 918), NOW, NOW, 1, 7), DESK, EVENT.public)[2:]) or b""
    assert genuine(badge) is None
    assert read_withdrawals(certified()) is None


@pytest.mark.parametrize(
    "claims",
    [{}, {6: 1}, {-70013: {}}, {6: -1, -70013: {}}, {6: 2**32, -70013: {}}, {6: 1, -70013: {}, 1: 2},
     {6: 1, -70013: {1: b""}}, {6: 1, -70013: []}],
)  # fmt: skip
def test_a_list_of_any_other_claims_is_refused_though_the_desk_signed_it(claims: dict[int, object]) -> None:
    message = cose.signed(CONTEXT + event_id(EVENT.public), claims, DESK, kid=b"\0\x11")
    assert read_withdrawals(message) is not None
    assert genuine(message) is None


def test_a_list_whose_payload_is_no_map_is_refused_though_the_desk_signed_it() -> None:
    protected, payload = encoded({1: -19, 4: b"\0\x11"}), encoded([1, 2])
    signature = DESK.sign(encoded(["Signature1", protected, CONTEXT + event_id(EVENT.public), payload]))
    assert genuine(encoded([protected, {}, payload, signature])) is None


@given(st.binary(max_size=300))
def test_no_bytes_whatever_break_the_reader(content: bytes) -> None:
    assert genuine(content) is None


def test_a_list_without_end_is_not_looked_at() -> None:
    assert read_withdrawals(bytes(LARGEST + 1)) is None
