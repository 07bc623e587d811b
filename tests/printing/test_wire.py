import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regdesk.printing.wire import Attributes, Message, NotIpp, Tag, Value, attributes, decode, encode, keyword

INTEGERS = st.integers(-(2**31), 2**31 - 1)
TEXT = st.text(max_size=40)
NAMES = st.from_regex(r"[a-z][a-z-]{0,20}", fullmatch=True)
PLAIN = st.one_of(
    st.builds(Value, st.just(Tag.INTEGER), INTEGERS),
    st.builds(Value, st.just(Tag.ENUM), INTEGERS),
    st.builds(Value, st.just(Tag.BOOLEAN), st.booleans()),
    st.builds(Value, st.sampled_from([Tag.KEYWORD, Tag.NAME, Tag.TEXT, Tag.URI, Tag.MIME]), TEXT),
    st.builds(Value, st.just(Tag.OCTETS), st.binary(max_size=20)),
    st.builds(Value, st.just(Tag.RANGE), st.tuples(INTEGERS, INTEGERS)),
    st.builds(Value, st.just(Tag.RESOLUTION), st.tuples(INTEGERS, INTEGERS, st.integers(-128, 127))),
)


def _named(values: st.SearchStrategy[Value]) -> st.SearchStrategy[Attributes]:
    lists = st.lists(values, min_size=1, max_size=3).map(tuple)
    return st.dictionaries(NAMES, lists, max_size=3).map(Attributes)


VALUES = st.recursive(PLAIN, lambda inner: st.builds(Value, st.just(Tag.COLLECTION), _named(inner)), max_leaves=6)
GROUPS = st.lists(st.tuples(st.sampled_from([Tag.OPERATION, Tag.JOB, Tag.PRINTER]), _named(VALUES)), max_size=3)
MESSAGES = st.builds(Message, st.integers(0, 0xFFFF), INTEGERS, GROUPS.map(tuple))


@settings(max_examples=50)
@given(MESSAGES)
def test_what_was_written_is_read_back(message: Message) -> None:
    assert decode(encode(message)) == message


@given(st.binary(max_size=400))
def test_rubbish_is_refused_or_read_but_never_crashes(data: bytes) -> None:
    _read_or_refuse(data)


@settings(max_examples=60)
@given(MESSAGES, st.data())
def test_a_damaged_answer_is_refused_or_read_but_never_crashes(message: Message, data: st.DataObject) -> None:
    whole = bytearray(encode(message))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    _read_or_refuse(bytes(whole[: data.draw(st.integers(0, len(whole)))]))


def test_collections_within_collections_without_end_are_refused() -> None:
    opening = b"\x34\x00\x01x\x00\x00" + (b"\x4a\x00\x00\x00\x01x" + b"\x34\x00\x00\x00\x00") * 5000
    with pytest.raises(NotIpp):
        decode(b"\x02\x00\x00\x00\x00\x00\x00\x01\x02" + opening + b"\x03")


def test_a_request_has_the_bytes_of_the_standard() -> None:
    """RFC 8010, appendix A: the first bytes of a Print-Job request."""
    head = attributes(
        attributes_charset=Value(Tag.CHARSET, "utf-8"), attributes_natural_language=Value(Tag.LANGUAGE, "en-us")
    )
    request = Message(0x0002, 1, ((Tag.OPERATION, head), (Tag.JOB, attributes(sides=keyword("two-sided")))), (1, 1))
    assert encode(request) == (
        b"\x01\x01\x00\x02\x00\x00\x00\x01"
        b"\x01\x47\x00\x12attributes-charset\x00\x05utf-8"
        b"\x48\x00\x1battributes-natural-language\x00\x05en-us"
        b"\x02\x44\x00\x05sides\x00\x09two-sided\x03"
    )


def test_a_text_with_its_language_reads_as_the_text() -> None:
    data = b"\x02\x00\x00\x00\x00\x00\x00\x01\x02\x36\x00\x08job-name\x00\x08\x00\x02fr\x00\x02a1\x03"
    assert decode(data).first_of(Tag.JOB).text("job-name") == "a1"


def _read_or_refuse(data: bytes) -> None:
    try:
        message = decode(data)
    except NotIpp:
        return
    for _, group in message.groups:
        for name in group.named:
            group.texts(name), group.numbers(name), group.collections(name)
