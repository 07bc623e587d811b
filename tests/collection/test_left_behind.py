from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.collection.entries import FIRST_PREVIOUS, Entry, Word, write_entry
from regdesk.collection.left_behind import left_behind
from regdesk.collection.print_words import (
    BadgeCancelled,
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    BadgeTakenBack,
    PrintFailed,
    PrintUnknown,
)
from tests.make import MONDAY_MORNING

ASKED = BadgeRequested("A1", 1, "a1", "ipp://one")
NONE_SEEN = PrintFailed("A1", "clerk_saw_none")


def log(*words: Word) -> list[Entry]:
    return [
        write_entry(
            desk="3" * 32, seq=seq, at=MONDAY_MORNING + timedelta(seconds=seq), person="p1", act="", clerk="Lucía",
            word=word, prev=FIRST_PREVIOUS, salt="", signs=None,
        )
        for seq, word in enumerate(words, 1)
    ]  # fmt: skip


def left(*words: Word) -> list[str]:
    return [badge.attempt for badge in left_behind(log(*words))]


@pytest.mark.parametrize(
    "words",
    [
        (),
        (ASKED,),
        (ASKED, PrintUnknown("A1", "connection_lost")),
        (ASKED, PrintFailed("A1", "aborted")),
        (ASKED, BadgePrinted("A1", certain=True), BadgeCancelled("A1", "torn")),
        (ASKED, BadgePrinted("A1", certain=False), BadgeCollected("A1", "scanned")),
        (ASKED, PrintUnknown("A1", "lost_job"), NONE_SEEN, BadgeTakenBack("A1", "unknown")),
        (ASKED, PrintFailed("A1", "printer_off"), NONE_SEEN),
    ],
)
def test_what_its_printer_ended_or_a_clerk_is_still_asked_about_is_not_left_behind(words: tuple[Word, ...]) -> None:
    assert left(*words) == []


@pytest.mark.parametrize(
    "words",
    [
        (ASKED, NONE_SEEN),
        (ASKED, PrintUnknown("A1", "connection_lost"), NONE_SEEN),
        (ASKED, PrintUnknown("A1", "connection_lost"), PrintFailed("A1", "clerk_saw_spoiled", "jam")),
        (ASKED, PrintUnknown("A1", "connection_lost"), BadgeCancelled("A1", "operator")),
    ],
)
def test_what_a_clerk_ended_unseen_by_its_printer_is_left_behind(words: tuple[Word, ...]) -> None:
    assert left(*words) == ["a1"]


ABOUT = st.sampled_from(["A1", "B2"])
WORDS = st.one_of(
    st.builds(lambda code: BadgeRequested(code, 1, code.lower(), "tray"), ABOUT),
    st.builds(lambda code: PrintUnknown(code, "connection_lost"), ABOUT),
    st.builds(lambda code: PrintFailed(code, "clerk_saw_none"), ABOUT),
    st.builds(lambda code: PrintFailed(code, "aborted"), ABOUT),
    st.builds(lambda code: BadgePrinted(code, certain=True), ABOUT),
    st.builds(lambda code: BadgeCancelled(code, "torn"), ABOUT),
)


@given(st.lists(WORDS, max_size=12))
def test_once_all_was_taken_back_nothing_is_left_behind(words: list[Word]) -> None:
    more = [BadgeTakenBack(badge.code, "cancelled") for badge in left_behind(log(*words))]
    assert left(*words, *more) == []
    assert set(left(*words)) <= {word.attempt for word in words if isinstance(word, BadgeRequested)}
