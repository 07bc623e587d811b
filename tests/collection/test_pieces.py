"""A long list goes into several entries, none of them larger than a hub takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.collection.entries import Referred, write_entry
from regdesk.collection.list_words import NamesExtended
from regdesk.collection.pieces import MOST_BYTES, in_pieces
from regdesk.collection.statement import FIRST_PREVIOUS
from regdesk.errors import StoreError
from tests.make import MONDAY_MORNING

HUB_TAKES = 65_536
"""Of statement and content; a larger line breaks the rule of `hub.entry`."""


def entry(word: NamesExtended | Referred):  # type: ignore[no-untyped-def]
    """As a desk writes it, with the longest names that anybody has."""
    return write_entry(
        desk="a" * 32, seq=10**14, at=MONDAY_MORNING, person="b" * 64, act="c" * 32, clerk="Ñ" * 100, word=word,
        prev=FIRST_PREVIOUS, salt="d" * 32, signs=None,
    )  # fmt: skip


@given(st.lists(st.tuples(st.text(max_size=200), st.text(max_size=3_000)), max_size=60))
def test_all_rows_are_there_in_their_order_and_each_entry_fits(rows: list[tuple[str, str]]) -> None:
    pieces = list(in_pieces(rows))
    assert [row for piece in pieces for row in piece] == rows
    assert pieces and (len(pieces) == 1 or all(pieces))


@pytest.mark.parametrize("sign", ["x", "ж", "語", '"', "\n", "\U0001f600"])
def test_rows_of_any_letters_fit(sign: str) -> None:
    for piece in in_pieces([("given", "same", sign * 1_600)] * 500):
        line = entry(NamesExtended(piece)).line
        assert len(line.statement) + len((line.content or "").encode()) <= HUB_TAKES


def test_what_is_too_long_for_one_entry_is_not_written() -> None:
    line = entry(Referred("x" * (MOST_BYTES - 1_000))).line
    assert len(line.statement) + len((line.content or "").encode()) <= HUB_TAKES
    with pytest.raises(StoreError, match="entry_too_long"):
        entry(Referred("x" * MOST_BYTES))
