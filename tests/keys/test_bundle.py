"""A bundle: what the event says to its gates, and not a bit otherwise."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.keys import cose
from regdesk.keys.bundle import (
    CONTEXT,
    DESKS,
    MOST_VERSION,
    STOPS,
    TABLES,
    VERSION,
    Bundle,
    DeskKey,
    Fault,
    bundle_message,
    read_bundle,
)
from regdesk.keys.cbor import decoded
from regdesk.keys.certificate import certificate_text
from regdesk.keys.event_key import fingerprint, read_fingerprint
from regdesk.keys.seal import Serial
from regdesk.keys.stopped import StoppedDesk, stopped
from regdesk.keys.withdrawals import LARGEST, WITHDRAWN, Why, Withdrawals, withdrawals_message
from tests.keys.made import DESK, EVENT, NOW, OTHER_EVENT, a_certificate, a_pair, bits_of, certified
from tests.keys.test_withdrawals import WITHDRAWN as ENDED

SPARE = a_pair("the second laptop of desk 17")
FIRST = DeskKey.of(a_certificate(desk=3, public=a_pair("desk 3").public, categories=(0, 9, 255), zones=2**32 - 1))
KEYS = (FIRST, DeskKey.of(a_certificate()), DeskKey.of(a_certificate(begins=NOW, public=SPARE.public)))
BUNDLE = Bundle(
    event_public=EVENT.public, version=3, made=NOW, tables=b"tables", desks=KEYS,
    stopped=(stopped(3, {1, 2, 3, 9}), StoppedDesk(40)), withdrawn={Serial(17, 918): Why.LOST},
)  # fmt: skip
MESSAGE = bundle_message(BUNDLE, EVENT)
EXPECTED = read_fingerprint(fingerprint(EVENT.public)) or b""


def claims() -> dict[int, Any]:
    """The claims of `MESSAGE`, to be changed."""
    parts = cose.taken_apart(MESSAGE[32:], most=LARGEST)
    assert parts
    return dict(parts.claims() or {})  # type: ignore[arg-type]


def signed(changed: dict[int, Any]) -> bytes:
    return EVENT.public + cose.signed(CONTEXT, changed, EVENT)


def test_a_bundle_comes_back_by_key_and_by_fingerprint() -> None:
    assert read_bundle(MESSAGE, EVENT.public) == BUNDLE
    assert read_bundle(MESSAGE, EXPECTED) == BUNDLE
    assert signed(claims()) == MESSAGE


MOMENTS = st.integers(0, 2**32 - 1).map(lambda at: datetime.fromtimestamp(at, UTC))


@st.composite
def keys(draw: st.DrawFn) -> DeskKey:
    begins, ends = sorted((draw(MOMENTS), draw(MOMENTS)))
    categories = tuple(sorted(draw(st.sets(st.integers(0, 255), max_size=64))))
    number, zones = draw(st.integers(1, 2**16 - 1)), draw(st.integers(0, 2**32 - 1))
    return DeskKey(number, begins, ends, draw(st.binary(min_size=32, max_size=32)), zones, categories)


STOPPED = st.dictionaries(st.integers(1, 2**16 - 1), st.sets(st.integers(0, 200), max_size=9), max_size=4)


@given(
    st.lists(keys(), max_size=6, unique=True),
    STOPPED,
    ENDED,
    st.integers(1, MOST_VERSION),
    MOMENTS,
    st.binary(max_size=60),
)
def test_every_bundle_that_can_be_signed_is_read_again(
    desks: list[DeskKey],
    stops: dict[int, set[int]],
    ended: dict[Serial, Why],
    version: int,
    made: datetime,
    tables: bytes,
) -> None:
    bundle = Bundle(
        event_public=EVENT.public, version=version, made=made, tables=tables, desks=tuple(sorted(desks)),
        stopped=tuple(stopped(desk, known) for desk, known in sorted(stops.items())), withdrawn=ended,
    )  # fmt: skip
    assert read_bundle(bundle_message(bundle, EVENT), EXPECTED) == bundle


def test_a_desk_key_says_what_its_certificate_says() -> None:
    key = DeskKey.of(a_certificate(categories=(1, 3), zones=0b101))
    assert key.allows(3, 0b101)
    assert not key.allows(2, 0)
    assert not key.allows(3, 0b010)


def test_no_bundle_with_a_changed_bit_is_taken() -> None:
    small = bundle_message(replace(BUNDLE, desks=KEYS[:1], stopped=()), EVENT)
    assert [changed for changed in bits_of(small) if isinstance(read_bundle(changed, EXPECTED), Bundle)] == []


def test_a_bundle_of_another_event_is_told_apart_from_a_false_one() -> None:
    other = bundle_message(replace(BUNDLE, event_public=OTHER_EVENT.public), OTHER_EVENT)
    assert read_bundle(other, EXPECTED) is read_bundle(other, EVENT.public) is Fault.OTHER_EVENT
    assert read_bundle(EVENT.public + other[32:], EXPECTED) is Fault.NOT_GENUINE
    assert read_bundle(MESSAGE[32:], EXPECTED) is Fault.UNREADABLE


@pytest.mark.parametrize("expected", [b"", EVENT.public[:10], EXPECTED[:9], EVENT.public[:31], EXPECTED + b"\0"])
def test_half_a_fingerprint_is_no_anchor(expected: bytes) -> None:
    assert read_bundle(MESSAGE, expected) is Fault.OTHER_EVENT


def test_what_else_the_event_and_its_desks_sign_is_no_bundle() -> None:
    text = certificate_text(certified(), EVENT.public)
    known = withdrawals_message(Withdrawals(17, NOW, {}), DESK, EVENT.public)
    for content in (text.encode(), EVENT.public + certified(), EVENT.public + known, b"", EVENT.public):
        assert isinstance(read_bundle(content, EXPECTED), Fault)


@pytest.mark.parametrize(
    "changes",
    [
        {"version": 0}, {"version": MOST_VERSION + 1}, {"made": NOW + timedelta(milliseconds=1)}, {"desks": KEYS[::-1]},
        {"desks": (*KEYS, KEYS[-1])}, {"stopped": BUNDLE.stopped[::-1]}, {"stopped": (StoppedDesk(3), StoppedDesk(3))},
        {"desks": (replace(FIRST, public=b"short"),)},
        {"desks": (replace(FIRST, begins=FIRST.ends, ends=FIRST.begins),)},
        {"desks": (replace(FIRST, desk=0),)}, {"desks": (replace(FIRST, zones=2**32),)},
        {"desks": (replace(FIRST, categories=(256,)),)}, {"desks": (replace(FIRST, categories=(2, 1)),)},
        {"desks": (replace(FIRST, categories=tuple(range(65))),)}, {"event_public": OTHER_EVENT.public},
    ],
)  # fmt: skip
def test_a_bundle_that_nobody_could_read_is_not_signed(changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no bundle"):
        bundle_message(replace(BUNDLE, **changes), EVENT)


ROW = [3, a_pair("desk 3").public, 1, 2, 7, b"\x07"]


@pytest.mark.parametrize(
    ("claim", "value"),
    [
        (6, -1), (6, "now"), (VERSION, 0), (VERSION, "3"), (VERSION, True), (TABLES, "tables"), (TABLES, None),
        (DESKS, None), (DESKS, {}), (DESKS, [1]), (DESKS, [ROW[:5]]), (DESKS, [[*ROW, 1]]), (DESKS, [[0, *ROW[1:]]]),
        (DESKS, [[*ROW[:2], 2, 1, *ROW[4:]]]), (DESKS, [[*ROW[:2], "1", *ROW[3:]]]), (DESKS, [[*ROW[:4], -1, b""]]),
        (DESKS, [[*ROW[:5], b"\x07\x00"]]), (DESKS, [[*ROW[:5], bytes(33)]]), (DESKS, [[*ROW[:5], bytes(32) + b"\1"]]),
        (DESKS, [[*ROW[:5], 7]]), (DESKS, [[ROW[0], b"short", *ROW[2:]]]), (DESKS, [ROW, ROW]), (WITHDRAWN, []),
        (WITHDRAWN, {1: b""}), (STOPS, {}), (STOPS, [1]), (STOPS, [{1: 3, 2: 1, 3: [1]}]), (STOPS, [{1: 3, 2: 1}]),
        (1, "more"),
    ],
)  # fmt: skip
def test_a_bundle_of_any_other_claims_is_refused_though_the_event_signed_it(claim: int, value: object) -> None:
    assert read_bundle(signed({**claims(), claim: value}), EXPECTED) is Fault.UNREADABLE


def test_a_bundle_without_one_of_its_claims_is_refused_though_the_event_signed_it() -> None:
    for claim in claims():
        fewer = {key: value for key, value in claims().items() if key != claim}
        assert read_bundle(signed(fewer), EXPECTED) is Fault.UNREADABLE


def test_a_bundle_without_end_is_not_looked_at() -> None:
    long = cose.signed(CONTEXT, {**claims(), TABLES: bytes(LARGEST)}, EVENT)
    assert read_bundle(EVENT.public + long, EXPECTED) is Fault.UNREADABLE
    assert decoded(long, most=LARGEST) is None


@given(st.binary(max_size=300), st.booleans())
def test_no_bytes_whatever_break_the_reader(content: bytes, with_key: bool) -> None:
    assert isinstance(read_bundle((EVENT.public if with_key else b"") + content, EXPECTED), Fault)
