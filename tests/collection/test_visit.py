"""The fold of the log: what happened with one person, whatever the order in which entries arrive."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from regdesk.collection.entries import (
    FIRST_PREVIOUS,
    BadgeCancelled,
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    Entry,
    IdentityConfirmed,
    PrintFailed,
    PrintUnknown,
    Word,
    write_entry,
)
from regdesk.collection.visit import BadgeState, VisitState, fold
from tests.make import MONDAY_MORNING

IDENTITY = IdentityConfirmed("by_eye", "", "", "", None, "no_document")


def entry(n: int, word: Word, desk: str = "a") -> Entry:
    at = MONDAY_MORNING + timedelta(seconds=n)
    return write_entry(
        desk=desk * 32, seq=n, at=at, person="p", act="", clerk="L", word=word, prev=FIRST_PREVIOUS, salt="", signs=None
    )


def request(code: str, number: int = 1) -> BadgeRequested:
    return BadgeRequested(code, number, f"attempt-{code}", "folder")


def states(*words: Word) -> list[VisitState]:
    entries = [entry(n, word) for n, word in enumerate(words, 1)]
    return [fold("p", entries[:n]).state for n in range(len(entries) + 1)]


def test_the_journey_goes_step_by_step() -> None:
    assert states(IDENTITY, request("A"), BadgePrinted("A", certain=True), BadgeCollected("A", "scanned")) == [
        VisitState.EXPECTED,
        VisitState.IDENTITY_CONFIRMED,
        VisitState.PRINTING,
        VisitState.PRINTED,
        VisitState.COLLECTED,
    ]


def test_a_failed_print_leaves_the_person_ready_for_another() -> None:
    assert states(IDENTITY, request("A"), PrintFailed("A", "jam"))[-1] is VisitState.IDENTITY_CONFIRMED


def test_an_unknown_print_is_a_question() -> None:
    assert states(IDENTITY, request("A"), PrintUnknown("A", "lost"))[-1] is VisitState.PRINT_UNKNOWN


def test_a_cancelled_code_never_becomes_valid_again() -> None:
    visit = fold(
        "p",
        [
            entry(n, word)
            for n, word in enumerate(
                [
                    request("A"),
                    BadgePrinted("A", certain=True),
                    BadgeCancelled("A", "spoiled"),
                    BadgePrinted("A", certain=True),
                    BadgeCollected("A", "scanned"),
                ],
                1,
            )
        ],
    )
    assert visit.badge is None
    assert visit.badges[0].state is BadgeState.CANCELLED


def test_a_printer_that_reports_late_does_not_take_a_hand_over_back() -> None:
    late = [request("A"), BadgePrinted("A", certain=False), BadgeCollected("A", "confirmed"), PrintUnknown("A", "lost")]
    assert states(*late)[-1] is VisitState.COLLECTED


def test_two_badges_given_by_two_desks_are_a_conflict_and_the_earliest_stands() -> None:
    entries = [
        entry(1, request("A"), "a"),
        entry(3, BadgePrinted("A", certain=True), "a"),
        entry(9, BadgeCollected("A", "scanned"), "a"),
        entry(2, request("B"), "b"),
        entry(4, BadgePrinted("B", certain=True), "b"),
        entry(5, BadgeCollected("B", "scanned"), "b"),
    ]
    visit = fold("p", entries)
    assert visit.conflict
    assert visit.badge and visit.badge.code == "B"


WORDS = st.lists(
    st.sampled_from(
        [IDENTITY]
        + [
            word
            for code in ("A", "B")
            for word in (
                request(code),
                BadgePrinted(code, certain=True),
                PrintFailed(code, "jam"),
                PrintUnknown(code, "lost"),
                BadgeCollected(code, "scanned"),
                BadgeCancelled(code, "spoiled"),
            )
        ]
    ),
    max_size=14,
)


@given(WORDS, st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(words: list[Word], shuffle: object) -> None:
    entries = [entry(n, word) for n, word in enumerate(words, 1)]
    mixed = list(entries)
    shuffle.shuffle(mixed)  # type: ignore[attr-defined]
    assert fold("p", mixed) == fold("p", entries)


@given(WORDS)
def test_what_is_cancelled_stays_so_and_what_is_collected_until_a_word_ends_it(words: list[Word]) -> None:
    entries = [entry(n, word) for n, word in enumerate(words, 1)]
    final: dict[str, BadgeState] = {}
    for n in range(len(entries) + 1):
        now = {badge.code: badge.state for badge in fold("p", entries[:n]).badges}
        ended = {one.code for one in words[:n] if isinstance(one, BadgeCancelled | PrintFailed)}
        assert all(now[code] is (BadgeState.VOID if had and code in ended else state)
                   for code, state in final.items() for had in [state is BadgeState.COLLECTED])  # fmt: skip
        final |= {code: s for code, s in now.items() if s in (BadgeState.COLLECTED, BadgeState.CANCELLED)}
