"""What a gate is told of a meeting comes through a bundle as it was, and nothing else comes out of one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.event.file import read_event
from regdesk.event.numbers import category_number, zone_mask
from regdesk.event.tables import LARGEST, read_tables, tables_bytes, tables_of
from regdesk.keys.cbor import decoded, encoded
from regdesk.resources import path

EVENT = read_event(path("sample", "event.toml"))
TABLES = tables_of(EVENT)
CONTENT = tables_bytes(TABLES)


@pytest.mark.parametrize("file", ["event.toml", "training.toml"])
def test_the_tables_of_an_event_come_back(file: str) -> None:
    tables = tables_of(read_event(path("sample", file)))
    assert read_tables(tables_bytes(tables)) == tables
    assert tables.training == (file == "training.toml")


def test_a_badge_s_numbers_are_those_of_the_event_file() -> None:
    for category in EVENT.categories:
        found = TABLES.category(category_number(EVENT, category.key))
        assert found == replace(category, aliases=(), desks=())
        assert TABLES.letters(zone_mask(EVENT, category.zones)) == category.zones
        assert [zone.letter for zone in EVENT.zones if TABLES.opens(zone_mask(EVENT, category.zones), zone.letter)] == [
            zone.letter for zone in EVENT.zones if zone.letter in category.zones
        ]
    assert TABLES.category(len(EVENT.categories)) is None
    assert not TABLES.opens(2**32 - 1, "X")
    assert TABLES.letters(2**32 - 1) == tuple(zone.letter for zone in EVENT.zones)


def test_the_tables_of_the_sample_meeting_take_two_kilobytes() -> None:
    assert len(CONTENT) <= 3_000


def test_no_part_of_the_tables_is_taken_for_another() -> None:
    parts = decoded(CONTENT, most=LARGEST)
    assert isinstance(parts, list)
    strange: list[object] = [None, 1, -1, "text", b"", [], {}, [[1]], [["a"]], [["a", "b", 3]]]
    for place in range(len(parts)):
        for other in [*strange, parts[place - 1]]:
            changed = read_tables(encoded([*parts[:place], other, *parts[place + 1 :]]))
            assert changed is None or tables_bytes(changed) == encoded([*parts[:place], other, *parts[place + 1 :]])


@pytest.mark.parametrize(
    "head",
    [["x"], ["i", "c", "s", "r", "no such zone"], ["i", "c", "s", "r", ""], ["i", "c", "s", "r", "../etc/passwd"],
     ["i", "c", "s", "r", 5], [b"i", "c", "s", "r", "UTC"]],
)  # fmt: skip
def test_a_zone_that_is_none_and_texts_that_are_none_are_no_tables(head: list[object]) -> None:
    parts = decoded(CONTENT, most=LARGEST)
    assert isinstance(parts, list)
    assert read_tables(encoded([head, *parts[1:]])) is None


@given(st.binary(max_size=300))
def test_no_bytes_whatever_break_the_reader(content: bytes) -> None:
    assert read_tables(content) is None


@given(st.integers(0, len(CONTENT) * 8 - 1))
def test_a_changed_bit_gives_other_tables_or_none(bit: int) -> None:
    changed = bytearray(CONTENT)
    changed[bit // 8] ^= 1 << bit % 8
    found = read_tables(bytes(changed))
    assert found is None or (found != TABLES and tables_bytes(found) == bytes(changed))


def test_tables_without_end_are_not_looked_at() -> None:
    long = replace(TABLES, short_name="x" * LARGEST)
    assert read_tables(tables_bytes(long)) is None
