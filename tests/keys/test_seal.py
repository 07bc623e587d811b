"""The seal of a badge: its own shape, its own event, its own desk, and not a bit otherwise."""

from datetime import UTC, datetime, timedelta

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_Q

from regdesk.keys import bundle, certificate, cose, request, stopped, withdrawals
from regdesk.keys.carried import Kind, from_text
from regdesk.keys.cbor import encoded
from regdesk.keys.certificate import certificate_text
from regdesk.keys.claims import KEY_BYTES
from regdesk.keys.event_key import fingerprint_text
from regdesk.keys.seal import (
    CONTEXT,
    LONGEST,
    MOST_CATEGORY,
    MOST_NUMBER,
    MOST_ZONES,
    TRAINING_CONTEXT,
    Claims,
    Seal,
    Serial,
    event_id,
    read_seal,
    sealed,
)
from regdesk.keys.signs import from_signs, to_signs
from regdesk.keys.stopped import StoppedDesk, notice_text
from tests.keys.made import DESK, EVENT, NOW, OTHER_EVENT, a_pair, a_request, bits_of, certified

BEGINS = datetime(2017, 12, 4, 6, tzinfo=UTC)
ENDS = datetime(2017, 12, 7, 5, 59, 59, tzinfo=UTC)
CLAIMS = Claims(Serial(17, 918), BEGINS, ENDS, category=1, zones=0b111)
TEXT = sealed(CLAIMS, DESK, EVENT.public)
MESSAGE = from_signs(TEXT[2:]) or b""
PROTECTED = bytes.fromhex("a2013204420011")


def genuine(text: str) -> Claims | None:
    """What a gate of the event reads, that knows the key of desk 17."""
    seal = read_seal(text)
    return seal.genuine(DESK.public, EVENT.public) if seal else None


def as_badge(message: bytes) -> str:
    return "R1" + to_signs(message)


def signed_anyhow(
    payload: bytes, *, protected: bytes = PROTECTED, context: bytes = CONTEXT + event_id(EVENT.public)
) -> str:  # fmt: skip
    """A badge whose signature is good, whatever stands in it."""
    signature = DESK.sign(encoded(["Signature1", protected, context, payload]))
    return as_badge(encoded([protected, {}, payload, signature]))


def smallest_code(text: str) -> int:
    """The version of the smallest QR code at level Q that holds a text."""
    code = QRCode(error_correction=ERROR_CORRECT_Q)
    code.add_data(text, optimize=0)
    return int(code.best_fit(1))


def claims_of_a_badge() -> dict[int, object]:
    return {4: 1_512_626_399, 5: 1_512_367_200, 7: bytes.fromhex("00110396"), -70001: [1, 7, 0]}


def test_a_badge_says_what_it_is_good_for() -> None:
    assert genuine(TEXT) == CLAIMS
    assert read_seal(TEXT) == Seal(
        cose.Message(PROTECTED, encoded(claims_of_a_badge()), MESSAGE[-64:], b"\0\x11"), False
    )


def test_a_badge_is_the_cose_that_others_write() -> None:
    protected, unprotected, payload, signature = cbor2.loads(MESSAGE)
    assert (protected, unprotected, len(signature)) == (PROTECTED, {}, 64)
    assert cbor2.loads(payload) == claims_of_a_badge()
    assert signature == DESK.sign(cbor2.dumps(["Signature1", protected, CONTEXT + event_id(EVENT.public), payload]))
    assert CONTEXT == b"regdesk/badge/1\0"


def test_no_badge_says_who_bears_it() -> None:
    """108 bytes of which 64 are the signature: there is no room, and these are all claims."""
    assert signed_anyhow(encoded(claims_of_a_badge())) == TEXT


def test_every_badge_fits_the_code_that_is_printed() -> None:
    """Version 9 at level Q has 53 modules a side and holds 189 signs."""
    many = Claims(Serial(MOST_NUMBER, MOST_NUMBER), BEGINS, ENDS, MOST_CATEGORY, MOST_ZONES)
    some = Claims(Serial(17, 918), BEGINS, ENDS, 20, 0b1111111111)
    assert [len(MESSAGE), len(TEXT)] == [106, 172]
    texts = [sealed(claims, DESK, EVENT.public) for claims in (CLAIMS, some, many)]
    assert [len(text) for text in texts] == [172, 175, 180]
    assert [smallest_code(text) for text in texts] == [9, 9, 9]


# ── what is refused ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_no_badge_with_a_changed_bit_is_good() -> None:
    """864 bits of the 108 bytes that a badge with a few zones has."""
    text = sealed(Claims(Serial(17, 918), BEGINS, ENDS, 20, 0b1111111111), DESK, EVENT.public)
    changed = bits_of(from_signs(text[2:]) or b"")
    assert len(changed) == 864
    assert genuine(text) is not None
    assert [bits for bits in changed if genuine(as_badge(bits))] == []


def test_no_badge_with_another_sign_is_good() -> None:
    for at in range(len(TEXT)):
        for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ":
            if other != TEXT[at]:
                assert genuine(TEXT[:at] + other + TEXT[at + 1 :]) is None


def test_the_bits_that_fill_the_last_sign_are_nought() -> None:
    signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    filled = [TEXT[:-1] + sign for sign in signs if sign != TEXT[-1]]
    assert [text for text in filled if read_seal(text) and (from_signs(text[2:]) or b"") == MESSAGE] == []


def test_a_badge_of_another_event_is_not_genuine() -> None:
    """Not even by the same desk key: the event is in what is signed."""
    assert genuine(sealed(CLAIMS, DESK, OTHER_EVENT.public)) is None


def test_a_badge_by_another_key_is_not_genuine() -> None:
    assert genuine(sealed(CLAIMS, a_pair("somebody else"), EVENT.public)) is None


def test_a_badge_in_the_name_of_another_desk_is_not_genuine() -> None:
    """Desk 17 cannot use up the serials of desk 3: the key is looked for by the number that the serial has too."""
    payload = {**claims_of_a_badge(), 7: bytes.fromhex("00030396")}
    assert genuine(signed_anyhow(encoded(payload))) is None
    other = sealed(Claims(Serial(3, 918), BEGINS, ENDS, 1, 7), DESK, EVENT.public)
    found = read_seal(other)
    assert found and found.kid == 3


def test_a_training_badge_never_becomes_a_live_one_nor_the_reverse() -> None:
    training = sealed(CLAIMS, DESK, EVENT.public, training=True)
    found = read_seal(training)
    assert found and found.training and found.genuine(DESK.public, EVENT.public) == CLAIMS
    assert genuine("R1" + training[2:]) is None
    assert genuine("RT" + TEXT[2:]) is None
    assert training[2:] != TEXT[2:]


def other_messages() -> dict[str, bytes]:
    """Everything else that the keys of an event sign."""
    edition = bundle.Bundle(
        event_public=EVENT.public, version=1, made=NOW, tables=b"", desks=(), stopped=(), withdrawn={}
    )  # fmt: skip
    known = withdrawals.Withdrawals(17, NOW, {Serial(17, 918): withdrawals.Why.LOST})
    notice = from_text(Kind.STOPPED, notice_text(StoppedDesk(17), NOW, EVENT)) or b""
    return {
        "certificate": certified(),
        "request": a_request(),
        "bundle": bundle.bundle_message(edition, EVENT)[KEY_BYTES:],
        "withdrawals": withdrawals.withdrawals_message(known, DESK, EVENT.public),
        "notice": notice[KEY_BYTES:],
    }


@pytest.mark.parametrize("what", other_messages())
def test_nothing_else_that_was_signed_is_a_badge(what: str) -> None:
    seal = read_seal(as_badge(other_messages()[what]))
    assert seal is None or not any(seal.genuine(key.public, EVENT.public) for key in (DESK, EVENT))


@pytest.mark.parametrize(
    "text",
    [certificate_text(certified(), EVENT.public), fingerprint_text(EVENT.public),
     notice_text(StoppedDesk(17), NOW, EVENT)],
)  # fmt: skip
def test_the_codes_of_enrolment_are_no_badges(text: str) -> None:
    assert read_seal(text) is None
    assert read_seal("R1" + text[2:]) is None


@pytest.mark.parametrize(
    "context",
    [b"", CONTEXT, event_id(EVENT.public), request.CONTEXT, certificate.CONTEXT, stopped.CONTEXT, bundle.CONTEXT,
     withdrawals.CONTEXT + event_id(EVENT.public), TRAINING_CONTEXT + event_id(EVENT.public),
     CONTEXT + event_id(EVENT.public)[:-1], CONTEXT + event_id(EVENT.public) + b"\0"],
)  # fmt: skip
def test_claims_of_a_badge_that_were_signed_for_anything_else_are_no_badge(context: bytes) -> None:
    assert genuine(signed_anyhow(encoded(claims_of_a_badge()), context=context)) is None


@pytest.mark.parametrize(
    "header",
    [{1: -8, 4: b"\0\x11"}, {1: -7, 4: b"\0\x11"}, {1: 5, 4: b"\0\x11"}, {1: -48, 4: b"\0\x11"}, {4: b"\0\x11"},
     {1: -19}, {}, {1: [-19, -8], 4: b"\0\x11"}, {1: "EdDSA", 4: b"\0\x11"}, {1: None, 4: b"\0\x11"},
     {1: -19, 4: b"\0\x11", 2: [1]}, {1: -19, 4: b"\0\x11", 3: 61}, {1: -19, 4: b"\0\x11", 33: b""},
     {1: -19, 4: b"\x11"}, {1: -19, 4: b"\0\0\x11"}, {1: -19, 4: 17}, {1: -19, 4: "\0\x11"}, {1: -19.0, 4: b"\0\x11"}],
)  # fmt: skip
def test_the_algorithm_and_the_key_are_never_chosen_by_the_badge(header: dict[int, object]) -> None:
    assert read_seal(signed_anyhow(encoded(claims_of_a_badge()), protected=encoded(header))) is None


def test_two_algorithms_in_one_header_are_no_header() -> None:
    for protected in ("a30132044200110127", "a30127013204420011", "a30132013204420011", "a2044200110132"):
        assert read_seal(signed_anyhow(encoded(claims_of_a_badge()), protected=bytes.fromhex(protected))) is None


def written_otherwise() -> dict[str, bytes]:
    """The same badge, with the same signature, in other bytes."""
    protected, unprotected, payload, signature = cbor2.loads(MESSAGE)
    parts = [protected, unprotected, payload, signature]
    return {
        "tagged": cbor2.dumps(cbor2.CBORTag(18, parts)),
        "tagged as a token": cbor2.dumps(cbor2.CBORTag(61, cbor2.CBORTag(18, parts))),
        "something behind": MESSAGE + b"\0",
        "something before": b"\0" + MESSAGE,
        "endless list": b"\x9f" + b"".join(map(cbor2.dumps, parts)) + b"\xff",
        "long length": b"\x98\x04" + MESSAGE[1:],
        "long length of the payload": MESSAGE.replace(
            b"\x58" + bytes([len(payload)]), b"\x59\0" + bytes([len(payload)])
        ),
        "algorithm unprotected": cbor2.dumps([protected, {1: -19}, payload, signature]),
        "key unprotected": cbor2.dumps([protected, {4: b"\0\x11"}, payload, signature]),
        "nothing protected": cbor2.dumps([b"", {1: -19, 4: b"\0\x11"}, payload, signature]),
        "five parts": cbor2.dumps([*parts, 0]),
        "three parts": cbor2.dumps(parts[:3]),
        "many signatures": cbor2.dumps([protected, {}, payload, [[protected, {}, signature]]]),
        "a long signature": cbor2.dumps([protected, {}, payload, signature + b"\0"]),
        "a short signature": cbor2.dumps([protected, {}, payload, signature[:-1]]),
        "no signature": cbor2.dumps([protected, {}, payload, b""]),
        "detached": cbor2.dumps([protected, {}, None, signature]),
        "a map of parts": cbor2.dumps(dict(enumerate(parts))),
        "nothing": b"",
    }


@pytest.mark.parametrize("how", written_otherwise())
def test_a_badge_has_one_way_to_be_written(how: str) -> None:
    assert read_seal(as_badge(written_otherwise()[how])) is None


def test_a_signature_has_one_way_to_be_written() -> None:
    """The second half of one is a number below the order of the curve: adding that order is no other signature."""
    order = 2**252 + 27742317777372353535851937790883648493
    half = int.from_bytes(MESSAGE[-32:], "little")
    other = MESSAGE[:-32] + (half + order).to_bytes(32, "little")
    assert read_seal(as_badge(other)) is not None
    assert genuine(as_badge(other)) is None


def test_a_payload_that_is_not_canonical_is_refused_though_the_desk_signed_it() -> None:
    good = encoded(claims_of_a_badge())
    for payload in (
        cbor2.dumps(dict(reversed(claims_of_a_badge().items()))),
        b"\xb8\x04" + good[1:],
        b"\xbf" + good[1:] + b"\xff",
        good + b"\0",
        b"\xa5" + good[1:] + b"\x04\x00",
        good.replace(b"\x83\x01", b"\x83\x18\x01"),
        encoded(list(claims_of_a_badge().items())),
        b"",
    ):
        assert read_seal(signed_anyhow(payload)) is not None
        assert genuine(signed_anyhow(payload)) is None


@pytest.mark.parametrize(
    ("claim", "value"),
    [
        (4, 1_512_367_199), (4, -1), (4, 2**32), (4, "2017"), (4, 1.5e9), (4, None), (4, True), (5, -1), (5, 2**32),
        (5, 1_512_626_400), (7, b""), (7, bytes(4)), (7, bytes.fromhex("00110000")), (7, bytes.fromhex("00000396")),
        (7, bytes.fromhex("0011000396")), (7, "00110396"), (7, 1_114_006), (1, "desk 17"), (2, "Tavita LEAUSA"),
        (6, 1_512_367_200), (3, "gate"), (-70001, [1, 7]), (-70001, [1, 7, 0, 0]), (-70001, [1, 7, 1]),
        (-70001, [-1, 7, 0]), (-70001, [256, 7, 0]), (-70001, [1, -1, 0]), (-70001, [1, 2**32, 0]),
        (-70001, ["1", 7, 0]), (-70001, [1, b"\x07", 0]), (-70001, [True, 7, 0]), (-70001, [1, 7, None]),
        (-70001, {1: 7}), (-70001, 7),
        (-70002, [17, 127, [1]]),
    ],
)  # fmt: skip
def test_a_badge_of_any_other_claims_is_refused_though_the_desk_signed_it(claim: int, value: object) -> None:
    assert genuine(signed_anyhow(encoded({**claims_of_a_badge(), claim: value}))) is None


def test_a_badge_without_one_of_its_claims_is_refused_though_the_desk_signed_it() -> None:
    for claim in claims_of_a_badge():
        fewer = {key: value for key, value in claims_of_a_badge().items() if key != claim}
        assert genuine(signed_anyhow(encoded(fewer))) is None


def test_a_text_that_is_too_long_is_not_looked_at() -> None:
    long = signed_anyhow(encoded({**claims_of_a_badge(), 99: bytes(150)}))
    assert len(long) > LONGEST
    assert read_seal(long) is None
    assert read_seal(TEXT + "0" * LONGEST) is None
    shorter = signed_anyhow(encoded({**claims_of_a_badge(), 99: bytes(130)}))
    assert len(shorter) <= LONGEST
    assert read_seal(shorter) is not None
    assert genuine(shorter) is None


@pytest.mark.parametrize(
    "text",
    ["", "R", "R1", "RT", "R1 ", "R2" + TEXT[2:], "Q1" + TEXT[2:], TEXT[2:], " " + TEXT, TEXT + "\n",
     TEXT[:90] + " " + TEXT[90:], TEXT[:90] + "-" + TEXT[90:], TEXT[:-1], TEXT + "0",
     TEXT.replace("0", "O"), TEXT.replace("1", "I"),
     "\uff32" + TEXT[1:], TEXT[:50] + "\u0661" + TEXT[51:], TEXT[:50] + "\0" + TEXT[51:], "ſ1" + TEXT[2:], TEXT * 2],
)  # fmt: skip
def test_a_text_of_another_shape_is_no_badge(text: str) -> None:
    assert read_seal(text) is None


def test_caps_lock_and_small_letters_do_no_harm() -> None:
    assert genuine(TEXT.lower()) == genuine(TEXT.swapcase()) == CLAIMS


@given(st.text(max_size=500) | st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", max_size=420).map("R1".__add__))
def test_no_text_whatever_is_taken_or_breaks_the_reader(text: str) -> None:
    assert genuine(text) is None


@given(st.binary(max_size=260))
def test_no_bytes_whatever_are_taken_or_break_the_reader(content: bytes) -> None:
    assert genuine(as_badge(content)) is None


@given(st.binary(max_size=200))
def test_nothing_that_a_desk_signed_breaks_the_reader(payload: bytes) -> None:
    assert genuine(signed_anyhow(payload)) is None


# ── serials and claims ───────────────────────────────────────────────────────────────────────────────────────────────


@given(
    st.integers(1, MOST_NUMBER), st.integers(1, MOST_NUMBER), st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1),
    st.integers(0, MOST_CATEGORY), st.integers(0, MOST_ZONES), st.booleans(),
)  # fmt: skip
def test_every_badge_that_can_be_sealed_is_read_again(
    desk: int, counter: int, one: int, other: int, category: int, zones: int, training: bool
) -> None:
    begins, ends = (datetime.fromtimestamp(at, UTC) for at in sorted((one, other)))
    claims = Claims(Serial(desk, counter), begins, ends, category, zones)
    seal = read_seal(sealed(claims, DESK, EVENT.public, training=training))
    assert seal
    assert (seal.kid, seal.training, seal.genuine(DESK.public, EVENT.public)) == (desk, training, claims)


@pytest.mark.parametrize(
    ("begins", "ends", "category", "zones"),
    [
        (ENDS, BEGINS, 1, 7), (BEGINS, ENDS, -1, 7), (BEGINS, ENDS, 256, 7), (BEGINS, ENDS, 1, -1),
        (BEGINS, ENDS, 1, 2**32), (BEGINS, ENDS + timedelta(milliseconds=1), 1, 7),
        (BEGINS, datetime(2107, 1, 1, tzinfo=UTC), 1, 7), (datetime(1969, 1, 1, tzinfo=UTC), ENDS, 1, 7),
    ],
)  # fmt: skip
def test_a_badge_that_nobody_could_read_is_not_sealed(
    begins: datetime, ends: datetime, category: int, zones: int
) -> None:
    with pytest.raises(ValueError, match="no claims"):
        sealed(Claims(Serial(17, 918), begins, ends, category, zones), DESK, EVENT.public)


@given(st.integers(1, MOST_NUMBER), st.integers(1, MOST_NUMBER))
def test_a_serial_comes_back_from_its_code(desk: int, counter: int) -> None:
    serial = Serial(desk, counter)
    assert Serial.from_code(serial.code) == serial
    assert len(serial.code) == 8
    assert serial.number == f"{counter:05d}"


def test_a_serial_is_printed_in_five_digits() -> None:
    assert (Serial(17, 918).number, Serial(17, 918).code) == ("00918", "00110396")


@pytest.mark.parametrize(("desk", "counter"), [(0, 1), (1, 0), (2**16, 1), (1, 2**16), (-1, 5)])
def test_a_serial_has_a_desk_and_a_count_that_two_bytes_hold(desk: int, counter: int) -> None:
    with pytest.raises(ValueError, match="no serial"):
        Serial(desk, counter)


@pytest.mark.parametrize(
    "code",
    ["", "0011039", "001103960", "00110000", "00000396", "0011039g", "0011039a", "PV2017K7RM4PX2", "00110396\n",
     " 0110396", "\u06600110396"],
)  # fmt: skip
def test_a_code_of_another_kind_has_no_serial(code: str) -> None:
    assert Serial.from_code(code) is None
