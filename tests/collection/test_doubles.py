"""Two badges of one person: whatever order entries of cut-off desks come in, and whatever their clocks say."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.collection.badge_words import BadgeVoided, VoidReason
from regdesk.collection.day_badges import DayBadgeGiven
from regdesk.collection.double_words import DoubleDecided
from regdesk.collection.entries import (
    BadgeCancelled,
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    Decided,
    Entry,
    PrintFailed,
    PrintUnknown,
    Word,
    read_entry,
)
from regdesk.collection.visit import BadgeState, Visit, fold
from regdesk.collection.withdrawn import KINDS, ends
from tests.collection.logged import IDENTITY, logged
from tests.make import MONDAY_MORNING

AT = MONDAY_MORNING


def entry(word: Word, desk: str, seq: int, minutes: float) -> Entry:
    return logged(word, seq, timedelta(minutes=minutes), desk=desk)


def gives(desk: str, code: str, *, begins: float) -> list[Entry]:
    """A desk compares, prints and hands over, by its own clock."""
    words = (IDENTITY, BadgeRequested(code, ord(code), code, "tray"), BadgePrinted(code, certain=True),
             BadgeCollected(code, "scanned"))  # fmt: skip
    return [entry(word, desk, seq, begins + seq) for seq, word in enumerate(words, 1)]


def keeps(desk: str, keep: str, end: str, *, at: float, seq: int = 9) -> Entry:
    return entry(DoubleDecided(keep, end, (("a" * 32, 4, "h"), ("b" * 32, 4, "i")), "given_back"), desk, seq, at)


def states(visit: Visit) -> dict[str, BadgeState]:
    return {badge.code: badge.state for badge in visit.badges}


TWO = (*gives("a", "A", begins=0), *gives("b", "B", begins=10))


def test_of_two_that_were_given_the_earliest_stands_until_somebody_decides() -> None:
    visit = fold("p", TWO)
    assert visit.conflict
    assert visit.badge and visit.badge.code == "A"


@pytest.mark.parametrize("minutes", [-5_000, 5, 25, 5_000])
def test_the_badge_that_a_supervisor_withdrew_ends_whatever_the_clocks_say(minutes: int) -> None:
    visit = fold("p", [*TWO, keeps("c", "B", "A", at=minutes)])
    assert states(visit) == {"A": BadgeState.VOID, "B": BadgeState.COLLECTED}
    assert not visit.conflict
    assert visit.badge and visit.badge.code == "B"


@pytest.mark.parametrize("why", ["lost", "damaged"])
def test_a_supervisor_who_replaces_the_badge_that_was_kept_decides_once(why: str) -> None:
    """The other one ended before, and stands in the way of nothing any more."""
    settled = [*TWO, keeps("c", "B", "A", at=30)]
    visit = fold("p", settled)
    assert visit.ended and visit.ended.code == "A"
    replaces = Decided("already_collected", approved=True, why=why, approvers=(), badge="B")
    visit = fold("p", [*settled, entry(replaces, "c", 10, 40)])
    assert states(visit) == {"A": BadgeState.VOID, "B": BadgeState.VOID}
    assert (visit.badge, visit.ended) == (None, None)


def test_what_was_taken_back_is_noted_as_given_back_and_the_rest_as_withdrawn() -> None:
    visit = fold("p", [*TWO, keeps("c", "B", "A", at=30)])
    ended = next(badge for badge in visit.badges if badge.code == "A")
    assert (ended.reason, ended.back) == (VoidReason.RETURNED, AT + timedelta(minutes=30))


@pytest.mark.parametrize("order", list(permutations((0, 1, 2, 3))))
def test_two_supervisors_who_decide_differently_withdraw_both(order: Sequence[int]) -> None:
    parts = [TWO[:4], TWO[4:], [keeps("c", "B", "A", at=40)], [keeps("d", "A", "B", at=41)]]
    visit = fold("p", [one for at in order for one in parts[at]])
    assert states(visit) == {"A": BadgeState.VOID, "B": BadgeState.VOID}
    assert visit.badge is None
    assert visit.ended is not None, "nobody gives a third one without a supervisor"


def test_a_decision_that_came_before_the_badges_that_it_is_about_counts_when_they_come() -> None:
    decision = keeps("c", "A", "B", at=40)
    assert states(fold("p", [decision, *TWO[:4]])) == {"A": BadgeState.COLLECTED}
    assert states(fold("p", [decision, *TWO])) == {"A": BadgeState.COLLECTED, "B": BadgeState.VOID}


def test_a_badge_collected_at_a_desk_whose_clock_is_behind_the_one_that_printed_it_was_collected() -> None:
    printed = gives("a", "A", begins=600)[:3]
    visit = fold("p", [*printed, entry(BadgeCollected("A", "scanned"), "b", 1, 5)])
    assert states(visit) == {"A": BadgeState.COLLECTED}


def test_a_hand_over_counts_before_the_log_of_the_desk_that_printed_has_come() -> None:
    handed_over = entry(BadgeCollected("00030007", "scanned"), "b", 1, 5)
    badge = fold("p", [handed_over]).badge
    assert badge and (badge.code, badge.number, badge.state) == ("00030007", 7, BadgeState.COLLECTED)
    lost = entry(BadgeVoided("00030007", VoidReason.LOST), "c", 1, 1)
    assert fold("p", [handed_over, lost]).badge is None


@pytest.mark.parametrize("word", [PrintFailed("A", "clerk_saw_none"), BadgeCancelled("A", "spoiled")])
@pytest.mark.parametrize("minutes", [2.5, 30])
def test_what_another_desk_says_was_no_badge_is_none_be_it_said_before_or_after_the_hand_over(
    word: Word, minutes: float
) -> None:
    visit = fold("p", [*TWO[:4], entry(word, "b", 1, minutes)])
    assert visit.badge is None, "gates refuse it too"


def test_a_badge_for_one_day_can_be_the_one_that_is_withdrawn() -> None:
    day = entry(DayBadgeGiven("D", 7, "2017-12-04", AT.isoformat(), "passport"), "b", 1, 3)
    visit = fold("p", [*TWO[:4], day, keeps("c", "A", "D", at=50)])
    assert [one.void for one in visit.day_badges] == [VoidReason.RETURNED]
    assert visit.badge and visit.badge.code == "A"


def test_a_no_longer_written_decision_between_two_badges_still_ends_the_one_it_names() -> None:
    old = Decided("two_badges", approved=True, why="given_back", approvers=(("h", "supervisor"),), badge="B")
    assert states(fold("p", [*TWO, entry(old, "c", 1, 50)])) == {"A": BadgeState.COLLECTED, "B": BadgeState.VOID}


def words_about(code: str, other: str) -> tuple[Word, ...]:
    return (
        BadgeRequested(code, ord(code), code, "tray"), BadgePrinted(code, certain=True),
        BadgeCollected(code, "scanned"),
        PrintFailed(code, "aborted", "jam"), PrintUnknown(code, "lost_job"), BadgeCancelled(code, "torn"),
        BadgeVoided(code, "lost"), BadgeVoided(code, "replaced"), BadgeVoided(code, "returned"),
        DoubleDecided(other, code, (), "given_back"), DoubleDecided(other, code, (), "other"),
        Decided("two_badges", approved=True, why="other", approvers=(), badge=code),
        Decided("already_collected", approved=True, why="lost", approvers=(), badge=code),
    )  # fmt: skip


SAID = st.lists(
    st.tuples(
        st.sampled_from([IDENTITY, *words_about("A", "B"), *words_about("B", "A"), *words_about("C", "A")]),
        st.sampled_from("abc"),
        st.sampled_from([-4000, -3, 0, 1, 2, 2, 3, 3, 60, 4000]),
    ),
    max_size=10,
).map(lambda said: [entry(word, desk, seq, at) for seq, (word, desk, at) in enumerate(said, 1)])
WITH_TWO = st.one_of(SAID, SAID.map(lambda said: [*TWO, *said]))
RANDOMS = st.randoms(use_true_random=False)


def valid(entries: Sequence[Entry]) -> set[str]:
    """Brute force, without time or order: somebody took it, and no word anywhere ends it."""
    taken = {one.word.code for one in entries if isinstance(one.word, BadgeCollected)}
    return taken - {ended[0] for one in entries if (ended := ends(one.word))}


@given(WITH_TWO, RANDOMS)
def test_entries_may_arrive_in_any_order(entries: list[Entry], shuffle: object) -> None:
    mixed = list(entries)
    shuffle.shuffle(mixed)  # type: ignore[attr-defined]
    assert fold("p", mixed) == fold("p", entries)


@given(WITH_TWO, RANDOMS)
def test_which_badges_count_depends_on_no_order_and_on_no_clock(entries: list[Entry], shuffle: object) -> None:
    count = {badge.code for badge in fold("p", entries).badges if badge.state is BadgeState.COLLECTED}
    assert count == valid(entries)
    moved = [entry(one.word, one.desk[0], one.seq, shuffle.randint(-9000, 9000)) for one in entries]  # type: ignore[attr-defined]
    assert {badge.code for badge in fold("p", moved).badges if badge.state is BadgeState.COLLECTED} == count


@given(WITH_TWO, RANDOMS)
def test_no_badge_that_ended_counts_again_whatever_comes_later(entries: list[Entry], shuffle: object) -> None:
    shuffle.shuffle(entries)  # type: ignore[attr-defined]
    ended = set[str]()
    for n in range(len(entries) + 1):
        visit = fold("p", entries[:n])
        assert not {badge.code for badge in visit.badges if not badge.is_ended} & ended
        ended |= {badge.code for badge in visit.badges if badge.is_ended}


@given(WITH_TWO)
def test_an_entry_that_came_twice_changes_nothing(entries: list[Entry]) -> None:
    assert fold("p", [*entries, *entries]) == fold("p", entries)


def test_the_word_is_read_back_as_it_was_written_and_among_those_that_end_badges() -> None:
    written = keeps("c", "A", "B", at=1)
    assert read_entry(written.line).word == written.word
    assert written.kind in KINDS
    assert ends(written.word) == ("B", VoidReason.RETURNED)
