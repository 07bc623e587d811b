"""IPP messages as bytes (RFC 8010): writing requests, reading answers; knows nothing of sockets or printers."""

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum


class Tag(IntEnum):
    """The kinds of groups and values that a desk writes or reads by meaning; others are kept as bytes."""

    OPERATION = 0x01
    JOB = 0x02
    END = 0x03
    PRINTER = 0x04
    UNSUPPORTED = 0x05
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    OCTETS = 0x30
    RESOLUTION = 0x32
    RANGE = 0x33
    COLLECTION = 0x34
    TEXT_WITH_LANGUAGE = 0x35
    NAME_WITH_LANGUAGE = 0x36
    END_COLLECTION = 0x37
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME = 0x49
    MEMBER = 0x4A


LAST_GROUP_TAG = 0x0F
MOST_FIELDS = 100_000
"""A queue with a thousand jobs answers with some thousands."""
TEXTS = range(0x41, 0x4A)
DEEPEST = 8


class NotIpp(ValueError):
    """These bytes are no IPP message."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value: an int, bool, str, bytes, a tuple of ints (range, resolution) or, for a collection, Attributes."""

    tag: int
    content: "int | bool | str | bytes | tuple[int, ...] | Attributes"


@dataclass(frozen=True, slots=True)
class Attributes:
    """Named lists of values. A name that is absent reads as an empty list, so nothing here raises."""

    named: Mapping[str, tuple[Value, ...]]

    def texts(self, name: str) -> tuple[str, ...]:
        return tuple(value.content for value in self.named.get(name, ()) if isinstance(value.content, str))

    def text(self, name: str) -> str:
        return next(iter(self.texts(name)), "")

    def numbers(self, name: str) -> tuple[int, ...]:
        contents = (value.content for value in self.named.get(name, ()))
        return tuple(content for content in contents if isinstance(content, int) and not isinstance(content, bool))

    def number(self, name: str) -> int | None:
        return next(iter(self.numbers(name)), None)

    def collections(self, name: str) -> tuple["Attributes", ...]:
        return tuple(value.content for value in self.named.get(name, ()) if isinstance(value.content, Attributes))

    def says_no(self, name: str) -> bool:
        """Whether the attribute is there and false."""
        return any(value.content is False for value in self.named.get(name, ()))


NOTHING = Attributes({})


@dataclass(frozen=True, slots=True)
class Message:
    """A request (`code` is the operation) or an answer (`code` is the status), with its groups in order."""

    code: int
    request_id: int
    groups: tuple[tuple[int, Attributes], ...]
    version: tuple[int, int] = (2, 0)

    def all_of(self, tag: Tag) -> tuple[Attributes, ...]:
        return tuple(attributes for found, attributes in self.groups if found == tag)

    def first_of(self, tag: Tag) -> Attributes:
        return next(iter(self.all_of(tag)), NOTHING)


def attributes(**named: Value | Sequence[Value]) -> Attributes:
    """Attributes from keywords: `job_name=name("x")` is `job-name`; several values as a list."""
    return Attributes(
        {
            name.replace("_", "-"): (values,) if isinstance(values, Value) else tuple(values)
            for name, values in named.items()
        }
    )


def keyword(word: str) -> Value:
    return Value(Tag.KEYWORD, word)


def number(amount: int) -> Value:
    return Value(Tag.INTEGER, amount)


def collection(**named: Value) -> Value:
    return Value(Tag.COLLECTION, attributes(**named))


def encode(message: Message) -> bytes:
    """The bytes of a message, without any document after it."""
    head = struct.pack(">BBHi", *message.version, message.code, message.request_id)
    groups = b"".join(bytes([tag]) + _encode_attributes(group) for tag, group in message.groups)
    return head + groups + bytes([Tag.END])


def _encode_attributes(group: Attributes) -> bytes:
    return b"".join(
        _encode_value(name if first else "", value)
        for name, values in group.named.items()
        for first, value in zip([True] + [False] * len(values), values, strict=False)
    )


def _encode_value(name: str, value: Value) -> bytes:
    if isinstance(value.content, Attributes):
        return _field(Tag.COLLECTION, name, b"") + _encode_members(value.content) + _field(Tag.END_COLLECTION, "", b"")
    return _field(value.tag, name, _raw(value))


def _encode_members(members: Attributes) -> bytes:
    return b"".join(
        _field(Tag.MEMBER, "", name.encode()) + b"".join(_encode_value("", value) for value in values)
        for name, values in members.named.items()
    )


def _field(tag: int, name: str, raw: bytes) -> bytes:
    named = name.encode()
    return struct.pack(">BH", tag, len(named)) + named + struct.pack(">H", len(raw)) + raw


def _raw(value: Value) -> bytes:
    match value.content:
        case bool(truth):
            return bytes([truth])
        case int(amount):
            return struct.pack(">i", amount)
        case str(text):
            return text.encode()
        case bytes(raw):
            return raw
        case (int(low), int(high)):
            return struct.pack(">ii", low, high)
        case (int(across), int(down), int(unit)):
            return struct.pack(">iib", across, down, unit)
    raise TypeError(f"no IPP value: {value}")


@dataclass(frozen=True, slots=True)
class _Field:
    tag: int
    name: str
    raw: bytes


def decode(data: bytes) -> Message:
    """Read an answer. Raises NotIpp for anything that is not one, whatever the bytes are."""
    try:
        major, minor, code, request_id = struct.unpack_from(">BBHi", data)
        fields = _fields(data, 8)
        return Message(code, request_id, tuple(_groups(fields)), (major, minor))
    except struct.error as problem:
        raise NotIpp("cut short") from problem


def _fields(data: bytes, at: int) -> Iterator[_Field]:
    for _ in range(MOST_FIELDS):
        (tag,) = struct.unpack_from(">B", data, at)
        at += 1
        if tag == Tag.END:
            return
        if tag <= LAST_GROUP_TAG:
            yield _Field(tag, "", b"")
            continue
        name, at = _sized(data, at)
        raw, at = _sized(data, at)
        yield _Field(tag, name.decode("utf-8", "replace"), raw)
    raise NotIpp("too many values")


def _sized(data: bytes, at: int) -> tuple[bytes, int]:
    (size,) = struct.unpack_from(">H", data, at)
    end = at + 2 + size
    if end > len(data):
        raise NotIpp("cut short")
    return data[at + 2 : end], end


def _groups(fields: Iterator[_Field]) -> Iterator[tuple[int, Attributes]]:
    tag = 0
    named: dict[str, list[Value]] = {}
    name = ""
    for field in fields:
        if field.tag <= LAST_GROUP_TAG:
            if tag:
                yield tag, _attributes(named)
            tag, named, name = field.tag, {}, ""
            continue
        name = field.name or name
        if not tag or not name:
            raise NotIpp("a value that belongs to nothing")
        named.setdefault(name, []).append(_value(field, fields, DEEPEST))
    if tag:
        yield tag, _attributes(named)


def _attributes(named: Mapping[str, Sequence[Value]]) -> Attributes:
    return Attributes({name: tuple(values) for name, values in named.items()})


def _value(field: _Field, fields: Iterator[_Field], depth: int) -> Value:
    if field.tag == Tag.COLLECTION:
        return Value(field.tag, _members(fields, depth - 1))
    return Value(field.tag, _content(field.tag, field.raw))


def _members(fields: Iterator[_Field], depth: int) -> Attributes:
    if depth < 0:
        raise NotIpp("collections too deep")
    named: dict[str, list[Value]] = {}
    name = ""
    for field in fields:
        if field.tag == Tag.END_COLLECTION:
            return _attributes(named)
        if field.tag == Tag.MEMBER:
            name = field.raw.decode("utf-8", "replace")
        elif field.tag <= LAST_GROUP_TAG:
            break
        else:
            named.setdefault(name, []).append(_value(field, fields, depth))
    raise NotIpp("a collection without its end")


def _content(tag: int, raw: bytes) -> int | bool | str | bytes | tuple[int, ...]:
    match tag:
        case Tag.INTEGER | Tag.ENUM:
            (amount,) = struct.unpack(">i", raw)
            return int(amount)
        case Tag.BOOLEAN:
            return raw != b"\x00"
        case Tag.RANGE:
            return tuple(struct.unpack(">ii", raw))
        case Tag.RESOLUTION:
            return tuple(struct.unpack(">iib", raw))
        case Tag.TEXT_WITH_LANGUAGE | Tag.NAME_WITH_LANGUAGE:
            _language, at = _sized(raw, 0)
            return _sized(raw, at)[0].decode("utf-8", "replace")
    return raw.decode("utf-8", "replace") if tag in TEXTS else raw
