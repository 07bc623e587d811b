"""A stopped desk on its way to the gates alone, and the ids by which a certificate belongs to one event."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.keys.carried import Kind, as_text, from_text
from regdesk.keys.certificate import NONCE_BYTES, id_for, is_for
from regdesk.keys.claims import KEY_BYTES
from regdesk.keys.stopped import StoppedDesk, notice_text, read_notice, stopped
from tests.keys.made import EVENT, NOW, OTHER_EVENT, a_certificate, bits_of, certified

STOPPED = stopped(17, range(1, 41))
TEXT = notice_text(STOPPED, NOW, EVENT)
HEX = st.text("0123456789abcdef", min_size=32, max_size=32)


@given(st.integers(1, 2**16 - 1), st.sets(st.integers(0, 200)))
def test_a_notice_says_which_desk_and_which_of_its_badges_stay_good(desk: int, known: set[int]) -> None:
    notice = read_notice(notice_text(stopped(desk, known), NOW, EVENT))
    assert notice and notice.stopped == stopped(desk, known)
    assert (notice.at, notice.event_public) == (NOW, EVENT.public)


def test_a_notice_fits_a_code_that_every_reader_reads() -> None:
    assert len(TEXT) <= 311


def test_a_changed_notice_is_none() -> None:
    content = from_text(Kind.STOPPED, TEXT) or b""
    assert len(content) > KEY_BYTES
    changed = [as_text(Kind.STOPPED, bits) for bits in bits_of(content)]
    assert [text for text in changed if read_notice(text) is not None] == []


@pytest.mark.parametrize("text", ["", "S1", "S1ABC", TEXT[:-8], "C1" + TEXT[2:], "S1" + "0" * 52])
def test_what_is_no_notice_is_none(text: str) -> None:
    assert read_notice(text) is None


def test_a_notice_of_another_event_names_that_event() -> None:
    other = read_notice(notice_text(StoppedDesk(17), NOW, OTHER_EVENT))
    assert other and other.event_public == OTHER_EVENT.public


def test_a_certificate_is_no_notice() -> None:
    assert read_notice(as_text(Kind.STOPPED, EVENT.public + certified())) is None


@given(HEX, st.binary(min_size=NONCE_BYTES, max_size=NONCE_BYTES))
def test_a_certificate_belongs_to_the_event_that_it_was_given_for(event: str, nonce: bytes) -> None:
    assert is_for(event, a_certificate(id=id_for(event, nonce)))


def test_a_certificate_for_one_event_is_hardly_ever_one_for_another() -> None:
    given = [a_certificate(id=id_for("5" * 32, number.to_bytes(NONCE_BYTES))) for number in range(2000)]
    assert sum(is_for("7" * 32, certificate) for certificate in given) <= 2
