"""Signs say exactly one thing, and typing is forgiven what people do."""

from hypothesis import given
from hypothesis import strategies as st

from regdesk.chance import CROCKFORD
from regdesk.keys.carried import LONGEST_TEXT, Kind, as_text, from_text
from regdesk.keys.signs import from_signs, in_groups, tidied, to_signs


@given(st.binary(max_size=200))
def test_bytes_come_back_from_their_signs(content: bytes) -> None:
    signs = to_signs(content)
    assert from_signs(signs) == content
    assert len(signs) == -(-len(content) * 8 // 5)


@given(st.text(alphabet=CROCKFORD, max_size=40))
def test_signs_that_nothing_makes_say_nothing(signs: str) -> None:
    content = from_signs(signs)
    assert content is None or to_signs(content) == signs


def test_the_signs_are_those_of_crockford() -> None:
    assert to_signs(b"\x00\x00\x00\x00\x00") == "00000000"
    assert to_signs(b"\xff\xff\xff\xff\xff") == "ZZZZZZZZ"
    assert to_signs(bytes([0b00001_000, 0b10_00011_0, 0b0100_0010, 0b1_00110_00, 0b111_01000])) == "12345678"


def test_bits_that_only_fill_are_zero() -> None:
    assert from_signs("ZW") == b"\xff"
    assert from_signs("ZX") is None


def test_typing_is_forgiven() -> None:
    assert tidied(" ab-cd\toil 0 ") == "ABCD0110"
    assert in_groups("ABCDEFGH1") == "ABCD EFGH 1"


@given(st.sampled_from(Kind), st.sampled_from(Kind), st.binary(min_size=1, max_size=150))
def test_a_text_is_read_as_the_kind_that_it_is_and_as_no_other(kind: Kind, other: Kind, content: bytes) -> None:
    text = as_text(kind, content)
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    assert from_text(kind, f" {text.lower()}\r\n") == content
    assert (from_text(other, text) is None) == (other is not kind)


def test_a_text_without_end_is_not_looked_at() -> None:
    assert from_text(Kind.REQUEST, "Q1" + "0" * LONGEST_TEXT) is None
    assert from_text(Kind.REQUEST, "Q1０0") is None
