"""Requests and certificates: their own shape, their own purpose, their own key, and not a bit otherwise."""

from datetime import UTC, datetime, timedelta

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.keys import certificate as certificates
from regdesk.keys import cose, request
from regdesk.keys.cbor import decoded, encoded
from regdesk.keys.certificate import Certificate, Fault, arrived, certificate_text, certify, read_certificate
from regdesk.keys.event_key import event_id, fingerprint, fingerprint_text, read_fingerprint
from regdesk.keys.request import Request, make_request, read_request, spoken, was_said
from tests.keys.made import (
    DESK,
    EVENT,
    NOW,
    OTHER_EVENT,
    Seeded,
    a_certificate,
    a_pair,
    a_request,
    bits_of,
    certified,
)

EXPECTED = read_fingerprint(fingerprint(EVENT.public)) or b""


def test_a_request_says_who_asks_and_proves_the_key() -> None:
    found = read_request(a_request())
    assert found == Request("desk 17", NOW, DESK.public, Seeded()(8))


def test_a_certificate_says_what_the_event_allows() -> None:
    assert read_certificate(certified(), EVENT.public) == a_certificate()


def test_the_messages_are_as_small_as_a_qr_code_needs_them() -> None:
    """A code of version 10 at level M holds 311 signs: the certificate with the key of the event."""
    assert (len(a_request()), len(certified())) == (143, 161)
    assert len(certificate_text(certified(), EVENT.public)) == 311


def test_a_certificate_is_the_cose_that_others_write() -> None:
    protected, unprotected, payload, signature = cbor2.loads(certified())
    assert (protected, unprotected, len(signature)) == (bytes.fromhex("a10132"), {}, 64)
    assert cbor2.loads(payload) == {
        2: "desk 17",
        4: int(a_certificate().ends.timestamp()),
        5: int(a_certificate().begins.timestamp()),
        7: b"\x01\x02\x03\x04",
        8: {1: {1: 1, -1: 6, -2: DESK.public}},
        -70002: [17, 127, [0, 1, 2, 3, 4, 5]],
    }
    to_sign = cbor2.dumps(["Signature1", protected, b"regdesk/desk/1\0", payload])
    assert signature == EVENT.sign(to_sign)


def test_no_request_with_a_changed_bit_is_taken() -> None:
    assert [changed for changed in bits_of(a_request()) if read_request(changed)] == []


def test_no_certificate_with_a_changed_bit_is_taken() -> None:
    taken = [
        changed for changed in bits_of(certified()) if isinstance(read_certificate(changed, EVENT.public), Certificate)
    ]
    assert taken == []


def test_no_certificate_text_with_another_sign_is_taken() -> None:
    text = certificate_text(certified(), EVENT.public)
    for at in range(len(text)):
        other = "Z" if text[at] != "Z" else "Y"
        assert isinstance(arrived(text[:at] + other + text[at + 1 :], EXPECTED), Fault)


def test_a_certificate_is_no_request_and_a_request_no_certificate() -> None:
    assert read_request(certified()) is None
    assert isinstance(read_certificate(a_request(), DESK.public), Fault)


@given(st.sampled_from([b"", b"regdesk/badge/1\0", b"regdesk/bundle/1\0", request.CONTEXT, certificates.CONTEXT]))
def test_what_was_signed_for_one_purpose_holds_for_no_other(context: bytes) -> None:
    wanted, given_ = cose.taken_apart(a_request()), cose.taken_apart(certified())
    assert wanted is not None
    assert given_ is not None
    asks = cose.signed(context, wanted.claims() or {}, DESK)  # type: ignore[arg-type]
    gives = cose.signed(context, given_.claims() or {}, EVENT)  # type: ignore[arg-type]
    assert (read_request(asks) is not None) == (context == request.CONTEXT)
    assert isinstance(read_certificate(gives, EVENT.public), Certificate) == (context == certificates.CONTEXT)


def test_a_certificate_of_another_event_is_told_apart_from_a_false_one() -> None:
    other = certificate_text(certified(OTHER_EVENT), OTHER_EVENT.public)
    assert arrived(other, EXPECTED) is Fault.OTHER_EVENT
    pretended = certificate_text(certified(OTHER_EVENT), EVENT.public)
    assert arrived(pretended, EXPECTED) is Fault.NOT_GENUINE
    assert read_certificate(certified(OTHER_EVENT), EVENT.public) is Fault.NOT_GENUINE


def test_a_certificate_that_arrives_is_taken_with_the_fingerprint_typed_or_scanned() -> None:
    text = certificate_text(certified(), EVENT.public)
    for given_ in (fingerprint(EVENT.public).lower().replace(" ", "-"), fingerprint_text(EVENT.public)):
        found = arrived(text, read_fingerprint(given_) or b"")
        assert not isinstance(found, Fault)
        assert (found.certificate, found.event_public) == (a_certificate(), EVENT.public)


@pytest.mark.parametrize("typed", ["", "ABCD", "E1", "ABCD EFGH JKMN PQR", "ABCD EFGH JKMN PQRU", "é" * 16, "A" * 5000])
def test_what_is_no_fingerprint_is_none(typed: str) -> None:
    assert read_fingerprint(typed) is None


def test_the_ids_of_an_event_follow_from_its_key() -> None:
    assert event_id(EVENT.public)[:10] == EXPECTED
    assert len(event_id(EVENT.public)) == 16
    assert event_id(EVENT.public) != event_id(OTHER_EVENT.public)


def test_a_certificate_is_not_yet_good_then_good_then_over() -> None:
    certificate = a_certificate()
    second = timedelta(seconds=1)
    assert certificate.at(certificate.begins - second) is Fault.NOT_YET
    assert certificate.at(certificate.begins) is certificate.at(certificate.ends) is None
    assert certificate.at(certificate.ends + second) is Fault.OVER


def test_a_desk_makes_badges_of_its_kinds_alone() -> None:
    certificate = a_certificate(categories=(1, 3), zones=0b101)
    assert certificate.allows(3, 0b101)
    assert certificate.allows(1, 0)
    assert not certificate.allows(2, 0)
    assert not certificate.allows(3, 0b010)


@given(
    st.integers(1, 2**16 - 1), st.integers(0, 2**32 - 1), st.sets(st.integers(0, 255), max_size=64),
    st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1), st.binary(min_size=4, max_size=4),
)  # fmt: skip
def test_every_certificate_that_can_be_given_comes_back(
    desk: int, zones: int, categories: set[int], one: int, other: int, identity: bytes
) -> None:
    begins, ends = (datetime.fromtimestamp(at, UTC) for at in sorted((one, other)))
    wanted = a_certificate(
        id=identity, desk=desk, zones=zones, categories=tuple(sorted(categories)), begins=begins, ends=ends
    )
    assert read_certificate(certify(wanted, EVENT), EVENT.public) == wanted


@pytest.mark.parametrize(
    "changes",
    [
        {"desk": 0}, {"desk": 2**16}, {"zones": -1}, {"zones": 2**32}, {"categories": (2, 1)}, {"categories": (1, 1)},
        {"categories": (256,)}, {"categories": tuple(range(65))}, {"name": ""}, {"name": "a" * 41}, {"name": "desk\n1"},
        {"name": "desk \u202e71"}, {"id": b""}, {"public": b"short"}, {"ends": datetime(2017, 11, 1, tzinfo=UTC)},
        {"begins": datetime(2017, 12, 1, 0, 0, 0, 5, tzinfo=UTC)}, {"desk": True},
    ],
)  # fmt: skip
def test_a_certificate_that_nobody_could_read_is_not_given(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="no certificate"):
        certified(**changes)


@pytest.mark.parametrize("name", ["", " desk", "desk ", "desk\t1", "d" * 41, "\u202edesk", "desk\u2028"])
def test_a_name_that_cannot_be_shown_is_not_asked_for(name: str) -> None:
    with pytest.raises(ValueError, match="no name"):
        make_request(DESK, name, NOW, Seeded())
    raw = {2: name, 6: int(NOW.timestamp()), 8: {1: {1: 1, -1: 6, -2: DESK.public}}, 10: bytes(8)}
    assert read_request(cose.signed(request.CONTEXT, raw, DESK)) is None


def claims_of_a_request() -> dict[int, object]:
    return {2: "desk 17", 6: int(NOW.timestamp()), 8: {1: {1: 1, -1: 6, -2: DESK.public}}, 10: bytes(8)}


def test_the_claims_used_below_make_a_good_request() -> None:
    assert read_request(cose.signed(request.CONTEXT, claims_of_a_request(), DESK)) is not None


@pytest.mark.parametrize(
    ("claim", "value"),
    [
        (2, b"desk 17"), (2, 17), (6, "now"), (6, -1), (6, 2**32), (6, 1.5), (8, {}), (8, {1: {}}), (8, DESK.public),
        (8, {1: {1: 1, -1: 6, -2: DESK.public, 3: -19}}), (8, {1: {1: 1, -1: 4, -2: DESK.public}}),
        (8, {1: {1: 2, -1: 6, -2: DESK.public}}), (8, {1: {1: 1, -1: 6, -2: DESK.public[:31]}}),
        (8, {1: {1: 1, -1: 6, -2: DESK.public}, 2: 1}), (10, bytes(7)), (10, bytes(9)), (10, "12345678"), (11, 1),
        (-70002, [17, 127, [1]]), (6, True), (6, None),
    ],
)  # fmt: skip
def test_a_request_of_any_other_shape_is_refused_though_it_is_signed(claim: int, value: object) -> None:
    claims = {**claims_of_a_request(), claim: value}
    assert read_request(cose.signed(request.CONTEXT, claims, DESK)) is None


def test_a_request_without_one_of_its_claims_is_refused_though_it_is_signed() -> None:
    for claim in claims_of_a_request():
        claims = {key: value for key, value in claims_of_a_request().items() if key != claim}
        assert read_request(cose.signed(request.CONTEXT, claims, DESK)) is None


def test_a_request_signed_by_another_key_than_the_one_it_names_is_refused() -> None:
    assert read_request(cose.signed(request.CONTEXT, claims_of_a_request(), a_pair("somebody else"))) is None


def claims_of_a_certificate() -> dict[int, object]:
    return {
        2: "desk 17",
        4: 1_512_691_199,
        5: 1_512_086_400,
        7: b"\x01\x02\x03\x04",
        8: {1: {1: 1, -1: 6, -2: DESK.public}},
        -70002: [17, 127, [0, 1, 2, 3, 4, 5]],
    }


def test_the_claims_used_below_make_a_good_certificate() -> None:
    assert cose.signed(certificates.CONTEXT, claims_of_a_certificate(), EVENT) == certified()


@pytest.mark.parametrize(
    ("claim", "value"),
    [
        (2, b"desk 17"), (2, ""), (4, 1_512_086_399), (4, 2**32), (4, "2017"), (5, -1), (5, None), (7, 1),
        (7, bytes(5)), (8, {1: {1: 1, -1: 6, -2: DESK.public, 3: -19}}),
        (8, {1: {1: 1, -1: 6, -2: DESK.public}, 3: b"1"}),
        (1, "other"), (6, 1_512_086_400), (-70002, [17, 127]), (-70002, [17, 127, [1], 0]), (-70002, [0, 127, [1]]),
        (-70002, [2**16, 127, [1]]), (-70002, [17, 2**32, [1]]), (-70002, [17, -1, [1]]), (-70002, [17, 127, [1, 1]]),
        (-70002, [17, 127, [2, 1]]), (-70002, [17, 127, [256]]), (-70002, [17, 127, ["1"]]), (-70002, {1: 17}),
        (-70002, [17, 127, 5]), (-70002, ["17", 127, [1]]), (-70002, [17, 127, list(range(65))]),
    ],
)  # fmt: skip
def test_a_certificate_of_any_other_shape_is_refused_though_the_event_signed_it(claim: int, value: object) -> None:
    claims = {**claims_of_a_certificate(), claim: value}
    assert read_certificate(cose.signed(certificates.CONTEXT, claims, EVENT), EVENT.public) is Fault.UNREADABLE


@pytest.mark.parametrize(
    "protected",
    [{1: -8}, {1: -7}, {}, {1: -19, 4: b"\0\x11"}, {1: -19, 2: [1]}, {4: b""}, {1: "EdDSA"}],
)
def test_the_algorithm_is_never_taken_from_the_message(protected: dict[int, object]) -> None:
    header, payload = encoded(protected), encoded(claims_of_a_request())
    signature = DESK.sign(encoded(["Signature1", header, request.CONTEXT, payload]))
    assert read_request(encoded([header, {}, payload, signature])) is None


def written_otherwise(message: bytes) -> dict[str, bytes]:
    """The same message, with the same signature, in other bytes."""
    protected, unprotected, payload, signature = cbor2.loads(message)
    parts = [protected, unprotected, payload, signature]
    return {
        "tagged": cbor2.dumps(cbor2.CBORTag(18, parts)),
        "something behind": message + b"\0",
        "endless list": b"\x9f" + b"".join(map(cbor2.dumps, parts)) + b"\xff",
        "long length": b"\x98\x04" + message[1:],
        "unprotected key": cbor2.dumps([protected, {4: b"1"}, payload, signature]),
        "five parts": cbor2.dumps([*parts, 0]),
        "three parts": cbor2.dumps(parts[:3]),
        "text for bytes": cbor2.dumps([protected, {}, payload, signature.hex()]),
        "a long signature": cbor2.dumps([protected, {}, payload, signature + b"\0"]),
        "detached": cbor2.dumps([protected, {}, None, signature]),
        "nothing": b"",
    }


@pytest.mark.parametrize("how", written_otherwise(a_request()))
def test_a_message_has_one_way_to_be_written(how: str) -> None:
    assert read_request(written_otherwise(a_request())[how]) is None
    assert read_certificate(written_otherwise(certified())[how], EVENT.public) is Fault.UNREADABLE


def test_a_payload_that_is_not_canonical_is_refused_though_it_is_signed() -> None:
    for payload in (
        cbor2.dumps(dict(reversed(claims_of_a_request().items()))),
        b"\xb8\x04" + encoded(claims_of_a_request())[1:],
        encoded(claims_of_a_request()) + b"\0",
    ):
        header = encoded({1: -19})
        signature = DESK.sign(encoded(["Signature1", header, request.CONTEXT, payload]))
        assert read_request(encoded([header, {}, payload, signature])) is None


def test_a_message_that_is_too_long_is_not_looked_at() -> None:
    long = cose.signed(request.CONTEXT, {**claims_of_a_request(), 99: bytes(cose.LONGEST)}, DESK)
    assert cose.taken_apart(long) is None


@pytest.mark.parametrize(
    "content",
    ["f7", "f5", "f6", "fb3ff8000000000000", "c11a5a2560f0", "c4821a7fffffff03", "d81c80", "9fff", "bf01ff",
     "a2010101" + "01", "a16161" + "01", "1800", "61ff", "8181818181818181818100", "5b7fffffffffffffff"],
)  # fmt: skip
def test_what_is_not_plain_canonical_cbor_is_nothing(content: str) -> None:
    assert decoded(bytes.fromhex(content), most=400) is None


def test_the_signs_to_say_aloud_are_those_of_the_whole_request() -> None:
    message = a_request()
    signs = spoken(message)
    assert [len(group) for group in signs.split(" ")] == [4, 4]
    assert was_said(message, signs.lower().replace(" ", ""))
    assert not was_said(message, "")
    said_alike = [changed for changed in bits_of(message) if spoken(changed) == signs]
    assert said_alike == []
    assert spoken(a_request(new_bytes=Seeded("another"))) != signs


@given(st.binary(max_size=450))
def test_bytes_of_chance_are_refused_and_raise_nothing(content: bytes) -> None:
    assert read_request(content) is None
    assert isinstance(read_certificate(content, EVENT.public), Fault)


@given(st.text(max_size=450))
def test_texts_of_chance_are_refused_and_raise_nothing(text: str) -> None:
    assert isinstance(arrived(text, EXPECTED), Fault)
    assert isinstance(arrived("C1" + text, EXPECTED), Fault)
