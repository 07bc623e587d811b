"""How badges end: void or spoiled, in any order of arrival; what became of each sheet; what is corrected on a badge."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.collection.badge_words import BadgeCorrected, BadgeVoided, VoidReason, void_reason
from regdesk.collection.corrected import corrected
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
from regdesk.collection.sheets import Sheet, Use, sheet_of, tally, used
from regdesk.collection.visit import BadgeState, Visit, VisitState, fold
from tests.collection.logged import IDENTITY, logged
from tests.make import MONDAY_MORNING, a_person


def entry(n: int, word: Word, desk: str = "a") -> Entry:
    return logged(word, n, timedelta(seconds=n), desk=desk)


def in_order(words: Sequence[Word]) -> list[Entry]:
    return [entry(n, word) for n, word in enumerate(words, 1)]


def visit(*words: Word) -> Visit:
    return fold("p", in_order(words))


def given_out(code: str, number: int = 1) -> tuple[Word, ...]:
    """Identity, badge, hand-over."""
    return (
        IDENTITY, BadgeRequested(code, number, f"attempt-{code}", "tray"), BadgePrinted(code, certain=True),
        BadgeCollected(code, "scanned"),
    )  # fmt: skip


def decided(code: str, why: str, about: str = "already_collected") -> Decided:
    return Decided(about, approved=True, why=why, approvers=(("h", "supervisor"),), badge=code)


# ── void and spoiled ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_badge_that_somebody_had_is_void_and_one_that_nobody_had_is_spoiled() -> None:
    had = visit(*given_out("A"), BadgeVoided("A", "lost"))
    never = visit(*given_out("A")[:3], BadgeVoided("A", "withdrawn"))
    assert (had.badges[0].state, had.badges[0].reason) == (BadgeState.VOID, VoidReason.LOST)
    assert (never.badges[0].state, never.badges[0].spoiled) == (BadgeState.CANCELLED, "operator")
    assert had.badges[0].collected == MONDAY_MORNING + timedelta(seconds=4)


def test_who_had_a_badge_shows_a_document_again_before_the_next_one() -> None:
    now = visit(*given_out("A"), BadgeVoided("A", "withdrawn"))
    assert (now.state, now.identity, now.badge) == (VisitState.EXPECTED, None, None)


def test_the_former_badge_ends_with_its_replacement_and_the_identity_stays() -> None:
    now = visit(*given_out("A", 417), BadgeRequested("B", 762, "b", "tray"), BadgeVoided("A", "replaced"))
    former = now.former
    assert former and (former.code, former.reason) == ("A", VoidReason.REPLACED)
    assert now.identity is not None
    assert now.badge and now.badge.code == "B"


def test_each_replacement_is_counted_and_a_jam_is_none() -> None:
    words = [
        *given_out("A"), decided("A", "lost"), IDENTITY, BadgeRequested("B", 2, "b", "tray"),
        PrintFailed("B", "aborted", "jam"), *given_out("C", 3)[1:],
    ]  # fmt: skip
    assert visit(*words).replacements == 1
    assert visit(*words, decided("C", "stolen")).replacements == 2
    badge = visit(*words).badge
    assert badge and badge.number == 3, "not the one that jammed"


@pytest.mark.parametrize(
    ("reason", "needs_supervisor"),
    [
        ("lost", True), ("stolen", True), ("withdrawn", True), ("returned", True),
        ("damaged", False), ("name_wrong", False),
    ],
)  # fmt: skip
def test_who_was_left_without_a_badge_gets_another_only_from_a_supervisor(reason: str, needs_supervisor: bool) -> None:
    now = visit(*given_out("A"), BadgeVoided("A", reason))
    assert (now.ended is not None) is needs_supervisor
    again = visit(*given_out("A"), BadgeVoided("A", reason), IDENTITY, BadgeRequested("B", 2, "b", "tray"))
    assert again.ended is None


def test_a_lost_badge_that_is_found_is_given_back_and_stays_lost() -> None:
    now = visit(*given_out("A"), decided("A", "lost"), BadgeVoided("A", "returned"), BadgeVoided("A", "returned"))
    badge = now.badges[0]
    assert (badge.state, badge.reason, badge.back) == (
        BadgeState.VOID, "lost", MONDAY_MORNING + timedelta(seconds=6),
    )  # fmt: skip
    assert now.ended is None, "a new one was approved"


def test_a_badge_given_by_a_desk_whose_clock_is_late_was_had_all_the_same() -> None:
    words = [*given_out("A")[:3], BadgeVoided("A", "stolen"), BadgeCollected("A", "scanned")]
    badge = visit(*words).badges[0]
    assert (badge.state, badge.reason, badge.spoiled) == (BadgeState.VOID, "stolen", "")


def test_of_two_badges_the_one_that_was_given_back_is_void() -> None:
    words = [*given_out("A"), *given_out("B", 2)[1:]]
    assert visit(*words).conflict
    after = visit(*words, decided("B", "given_back", "two_badges"))
    assert not after.conflict
    assert [(badge.state, badge.reason) for badge in after.badges] == [
        (BadgeState.COLLECTED, ""), (BadgeState.VOID, VoidReason.RETURNED),
    ]  # fmt: skip


def test_every_key_of_a_decision_is_a_reason_for_the_gate() -> None:
    assert void_reason("stolen") is VoidReason.STOLEN
    assert void_reason("given_to_another") is VoidReason.WITHDRAWN
    assert void_reason("other") is VoidReason.WITHDRAWN


CODES = ("A", "B")


def words_about(code: str) -> tuple[Word, ...]:
    return (
        BadgeRequested(code, ord(code), f"attempt-{code}", "tray"), BadgePrinted(code, certain=True),
        PrintFailed(code, "aborted", "jam"), PrintUnknown(code, "lost_job"), BadgeCollected(code, "scanned"),
        BadgeCancelled(code, "torn"), decided(code, "lost"), decided(code, "given_back", "two_badges"),
        BadgeVoided(code, "withdrawn"), BadgeVoided(code, "returned"), BadgeVoided(code, "replaced"),
    )  # fmt: skip


ANYTHING = st.lists(st.sampled_from([IDENTITY, *words_about("A"), *words_about("B")]), max_size=12)
WORDS = st.one_of(
    ANYTHING,
    # from where most of it can happen: somebody has a badge, or had one
    ANYTHING.map(lambda words: [*given_out("A"), *words]),
    ANYTHING.map(lambda words: [*given_out("A"), BadgeVoided("A", "lost"), *words]),
)
DESKS = st.lists(st.sampled_from("ab"), min_size=18, max_size=18)
RANDOMS = st.randoms(use_true_random=False)


@given(WORDS, DESKS, RANDOMS)
def test_the_order_of_arrival_does_not_matter(words: list[Word], desks: list[str], shuffle: object) -> None:
    entries = [entry(n, word, desk) for n, (word, desk) in enumerate(zip(words, desks, strict=False), 1)]
    mixed = list(entries)
    shuffle.shuffle(mixed)  # type: ignore[attr-defined]
    assert fold("p", mixed) == fold("p", entries)


@given(WORDS)
def test_a_badge_that_ended_never_becomes_valid_again(words: list[Word]) -> None:
    entries, ended = in_order(words), set[str]()
    for n in range(len(entries) + 1):
        now = fold("p", entries[:n])
        assert all(badge.is_ended for badge in now.badges if badge.code in ended)
        assert now.badge is None or now.badge.code not in ended
        ended |= {badge.code for badge in now.badges if badge.is_ended}


@given(WORDS)
def test_every_sheet_is_good_or_spoiled_or_open_or_was_never_fed(words: list[Word]) -> None:
    badges = visit(*words).badges
    for badge, sheet in zip(badges, used(badges), strict=True):
        assert (sheet.use is Use.SPOILED) == bool(sheet.reason)
        assert (sheet.use is Use.GOOD) == (badge.state in ("printed", "collected", "void"))
    assert tally(used(badges)).used + tally(used(badges)).open <= len(badges)


@given(WORDS)
def test_every_word_is_read_back_as_it_was_written(words: list[Word]) -> None:
    assert [read_entry(one.line).word for one in in_order(words)] == words


# ── sheets ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def sheet_after(*words: Word) -> Sheet:
    return sheet_of(visit(IDENTITY, BadgeRequested("A", 1, "a", "tray"), *words).badges[0])


def test_a_jammed_sheet_is_spoiled_and_one_that_the_printer_refused_was_never_fed() -> None:
    jammed, off = sheet_after(PrintFailed("A", "aborted", "jam")), sheet_after(PrintFailed("A", "printer_off"))
    assert (jammed.use, jammed.reason, off.use) == (Use.SPOILED, "jam", Use.NONE)


def test_a_sheet_is_open_until_somebody_knows() -> None:
    assert sheet_after().use is Use.OPEN
    assert sheet_after(PrintUnknown("A", "lost_job")).use is Use.OPEN
    assert sheet_after(PrintUnknown("A", "lost_job"), BadgePrinted("A", certain=False)).use is Use.GOOD


def test_a_printed_badge_is_spoiled_for_its_reason_and_older_words_are_the_clerks_own_mistake() -> None:
    printed = BadgePrinted("A", certain=True)
    assert sheet_after(printed, BadgeCancelled("A", "wrong_data")).reason == "wrong_data"
    assert sheet_after(printed, BadgeCancelled("A", "print again")).reason == "operator"


def test_a_lost_badge_was_a_good_sheet() -> None:
    assert [sheet.use for sheet in used(visit(*given_out("A"), BadgeVoided("A", "lost")).badges)] == [Use.GOOD]


def test_sheets_are_counted_by_what_became_of_them() -> None:
    badges = visit(
        *given_out("A"), decided("A", "lost"), BadgeRequested("B", 2, "b", "tray"), PrintFailed("B", "aborted", "jam"),
        BadgeRequested("C", 3, "c", "tray"), PrintFailed("C", "printer_off"), BadgeRequested("D", 4, "d", "tray"),
    ).badges  # fmt: skip
    counted = tally(used(badges))
    assert (counted.good, counted.open, counted.spoiled, counted.used) == (1, 1, {"jam": 1}, 2)


# ── corrections ──────────────────────────────────────────────────────────────────────────────────────────────────────

PERSON = a_person(family="Ndaye", function="Counselor")


def correction(*changes: tuple[str, str, str]) -> BadgeCorrected:
    return BadgeCorrected(changes, "passport", "SEN", "4417", (("h", "supervisor"),))


SPELLING = correction(("family", "Ndaye", "Ndiaye"), ("function", "Counselor", "Counsellor"))


def test_a_correction_lies_over_the_list() -> None:
    now = corrected(PERSON, in_order([SPELLING]))
    assert (now.family, now.function, now.given) == ("Ndiaye", "Counsellor", PERSON.given)
    assert now.full_name == "Aïssatou NDIAYE"


def test_a_later_list_wins_field_by_field() -> None:
    listed = a_person(family="Ndiaye-Sarr", function="Counselor")
    now = corrected(listed, in_order([SPELLING]))
    assert (now.family, now.function) == ("Ndiaye-Sarr", "Counsellor")


def test_a_correction_of_a_correction_follows_it() -> None:
    again = correction(("family", "Ndiaye", "Ndiaye-Sarr"))
    assert corrected(PERSON, in_order([SPELLING, again])).family == "Ndiaye-Sarr"


def test_what_is_no_field_of_a_badge_is_never_corrected() -> None:
    assert corrected(PERSON, in_order([correction(("hold", "False", "True"), ("id", PERSON.id, "x"))])) is PERSON


NAMES = st.sampled_from(["Ndaye", "Ndiaye", "Ndiaye-Sarr"])
CORRECTIONS = st.lists(
    st.builds(lambda field, before, after: correction((field, before, after)), st.sampled_from(["family", "given"]),
              NAMES, NAMES), max_size=8)  # fmt: skip


@given(CORRECTIONS, RANDOMS)
def test_corrections_may_arrive_in_any_order(words: list[Word], shuffle: object) -> None:
    entries = in_order(words)
    mixed = list(entries)
    shuffle.shuffle(mixed)  # type: ignore[attr-defined]
    assert corrected(PERSON, mixed) == corrected(PERSON, entries)
