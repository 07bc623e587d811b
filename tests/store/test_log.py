"""The log: gap-free, chained, idempotent; what is kept beside it always agrees with the fold."""

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlcipher

from regdesk.collection.chain import ChainWalk
from regdesk.collection.entries import (
    FIRST_PREVIOUS,
    BadgeCancelled,
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    IdentityConfirmed,
    PrintFailed,
    PrintUnknown,
    Refused,
    Word,
)
from regdesk.collection.visit import fold
from regdesk.store import Store, Writing
from tests.desks import SIGNS
from tests.make import MONDAY_MORNING, a_person

KEY = bytes(range(32))
DESK = "3" * 32
CONFIRMED = IdentityConfirmed("scanned", "passport", "SEN", "4417", True, "all_same")


def append(tx: Writing, word: Word, *, person: str | None = "p", act: str = "", minutes: int = 0):
    return tx.append(person, act, "Lucía", word, MONDAY_MORNING + timedelta(minutes=minutes))


def test_the_first_entry_follows_nothing_and_the_next_follows_the_first(store: Store) -> None:
    with store.writing() as tx:
        assert tx.head() == (0, FIRST_PREVIOUS, None)
        first = append(tx, CONFIRMED)
        second = append(tx, Refused("minor"), minutes=1)
        assert tx.head() == (2, second.hash, second.at)
    assert (first.seq, first.prev, first.desk) == (1, FIRST_PREVIOUS, DESK)
    assert (second.seq, second.prev) == (2, first.hash)
    with store.reading() as tx:
        assert list(tx.log()) == [first, second]
        assert list(tx.log(after=1)) == [second]
        assert list(tx.log(limit=1)) == [first]


def test_time_never_runs_backwards_in_the_log(store: Store) -> None:
    with store.writing() as tx:
        append(tx, CONFIRMED, minutes=10)
        assert append(tx, CONFIRMED, minutes=3).at == MONDAY_MORNING + timedelta(minutes=10)
        assert append(tx, CONFIRMED, minutes=11).at == MONDAY_MORNING + timedelta(minutes=11)


def test_an_act_is_found_again_and_cannot_be_written_twice(store: Store) -> None:
    with store.writing() as tx:
        done = append(tx, CONFIRMED, act="press-1")
    with store.reading() as tx:
        assert tx.entry_of_act("press-1") == done
        assert tx.entry_of_act("press-2") is None
        assert tx.entry_of_act("") is None
    with pytest.raises(sqlcipher.IntegrityError), store.writing() as tx:
        append(tx, CONFIRMED, act="press-1")
    with store.reading() as tx:
        assert tx.head()[0] == 1


def test_what_a_machine_reports_has_no_act_and_may_come_often(store: Store) -> None:
    with store.writing() as tx:
        append(tx, BadgePrinted("A", True))
        append(tx, BadgePrinted("B", True))
    with store.reading() as tx:
        assert tx.head()[0] == 2


def test_a_persons_entries_are_given_in_order_and_for_several_people_at_once(store: Store) -> None:
    with store.writing() as tx:
        mine = [append(tx, CONFIRMED, person="a"), append(tx, Refused("minor"), person="a")]
        other = append(tx, CONFIRMED, person="b")
        append(tx, CONFIRMED, person=None)
    with store.reading() as tx:
        assert tx.entries("a") == mine
        assert tx.entries_of(["b", "a", "c"]) == {"b": [other], "a": mine, "c": []}


def test_recent_entries_come_newest_first_and_stop_where_asked(store: Store) -> None:
    with store.writing() as tx:
        given_out = [append(tx, BadgeCollected(f"C{n}", "scanned"), minutes=10 * n) for n in range(5)]
        append(tx, Refused("minor"), minutes=50)
    with store.reading() as tx:
        newest_first = given_out[::-1]
        assert tx.recent("badge.collected") == newest_first
        assert tx.recent("badge.collected", limit=2) == newest_first[:2]
        assert tx.recent("badge.collected", since=MONDAY_MORNING + timedelta(minutes=20)) == newest_first[:3]
        assert tx.recent("badge.collected", since=MONDAY_MORNING + timedelta(minutes=21)) == newest_first[:2]
        assert tx.recent("desk.started") == []


def test_badge_numbers_count_up_and_codes_know_their_owner(store: Store) -> None:
    with store.writing() as tx:
        assert tx.next_badge_number() == 1
        append(tx, BadgeRequested("A", 1, "attempt", "p"), person="a")
        append(tx, BadgeRequested("B", 17, "attempt", "p"), person="b")
        assert tx.next_badge_number() == 18
        assert (tx.badge_owner("A"), tx.badge_owner("B"), tx.badge_owner("C")) == ("a", "b", None)


def test_a_delegation_counts_its_people_and_those_with_a_badge(store: Store) -> None:
    people = [a_person(confirmation=f"AAAA-000{n}", delegation="Senegal" if n else "France") for n in range(4)]
    with store.writing() as tx:
        tx.put_people(people)
        append(tx, BadgeRequested("A", 1, "attempt", "p"), person=people[1].id)
        append(tx, BadgeCollected("A", "scanned"), person=people[1].id)
        assert tx.delegation_count("Senegal") == (3, 1)
        assert tx.delegation_count("France") == (1, 0)
        assert tx.delegation_count("Nowhere") == (0, 0)
        assert tx.collected_ids() == {people[1].id}


def test_entries_between_two_moments_are_given_and_counted(store: Store) -> None:
    with store.writing() as tx:
        made = [append(tx, Refused("minor", number), minutes=10 * number) for number in range(5)]
        tx.erase(DESK, 3)
    ten, thirty = (MONDAY_MORNING + timedelta(minutes=minutes) for minutes in (10, 30))
    with store.reading() as tx:
        assert [entry.seq for entry in tx.between(ten, thirty)] == [2, 3]
        assert next(iter(tx.between(ten, thirty))) == made[1]
        assert (tx.how_many("person.refused", ten), tx.how_many("badge.collected", ten)) == (4, 0)
        assert len(tx.recent("person.refused", since=ten)) == 3


def test_a_log_is_as_long_as_its_unbroken_run_from_the_first_entry(store: Store) -> None:
    with store.writing() as tx:
        entries = [append(tx, CONFIRMED) for _ in range(4)]
        assert (tx.length(DESK), tx.length("9" * 32)) == (4, 0)
        assert (tx.hash_at(DESK, 3), tx.hash_at(DESK, 5)) == (entries[2].hash, None)
        assert tx.line_at(DESK, 3) == entries[2].line
        tx._connection.run("delete from entry where seq = 3")
        assert tx.length(DESK) == 2


CODES = st.sampled_from(["A1", "A2", "B1", "B2"])
"""The first letter is the person."""
WORDS = st.one_of(
    st.builds(BadgePrinted, CODES, st.booleans()),
    st.builds(PrintFailed, CODES, st.just("jam")),
    st.builds(PrintUnknown, CODES, st.just("lost_job")),
    st.builds(BadgeCollected, CODES, st.just("scanned")),
    st.builds(BadgeCancelled, CODES, st.just("spoiled")),
    st.builds(BadgeRequested, CODES, st.integers(1, 99), st.just("attempt"), st.just("folder")),
    st.just(CONFIRMED),
)
HISTORIES = st.lists(st.tuples(WORDS, st.booleans(), st.integers(-5, 5)), max_size=25)


@settings(max_examples=60, deadline=None)
@given(HISTORIES)
def test_whatever_happens_the_chain_holds_and_open_badges_agree_with_the_fold(history) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "desk.db", KEY, desk=DESK, signs=SIGNS)
        kept = 0
        for number, (word, undone, minutes) in enumerate(history):
            kept += _try(store, word, number, undone=undone, minutes=minutes)
        store.close()
        store = Store.open(Path(folder) / "desk.db", KEY, signs=SIGNS)
        _check(store, kept)
        store.close()


def _try(store: Store, word: Word, number: int, *, undone: bool, minutes: int) -> bool:
    """Append one entry, or append and undo it. A code is asked for once; a second time is no history of a desk."""
    with store.reading() as tx:
        if isinstance(word, BadgeRequested) and tx.badge_owner(word.code):
            return False
    person = getattr(word, "code", "A")[0]
    try:
        with store.writing() as tx:
            tx.append(person, f"act-{number}", "c", word, MONDAY_MORNING + timedelta(minutes=minutes))
            if undone:
                raise TimeoutError
    except TimeoutError:
        return False
    return True


def _check(store: Store, kept: int) -> None:
    with store.reading() as tx:
        walk = ChainWalk(DESK)
        for line, _, _ in tx.as_kept():
            walk.take(line)
        assert (walk.fault, walk.length) == (None, kept)
        times = [entry.at for entry in tx.log()]
        assert times == sorted(times)
        visits = {person: fold(person, tx.entries(person)) for person in "AB"}
        assert tx.open_badges() == [person for person, visit in visits.items() if visit.in_doubt]


def test_a_changed_entry_breaks_the_chain_where_it_was_changed(store: Store) -> None:
    with store.writing() as tx:
        for minute in range(5):
            append(tx, CONFIRMED, minutes=minute)
        tx._connection.run("update entry set content = replace(content, 'Lucía', 'Nobody') where seq = 3")
    with store.reading() as tx:
        walk = ChainWalk(DESK)
        for line, _, _ in tx.as_kept():
            walk.take(line)
    assert walk.fault
    assert (walk.fault.seq, walk.fault.problem) == (3, "content_changed")


def test_moments_are_kept_to_the_millisecond_in_utc(store: Store) -> None:
    moment = datetime(2017, 12, 4, 14, 7, 1, 234567, tzinfo=UTC)
    with store.writing() as tx:
        entry = tx.append(None, "", "c", CONFIRMED, moment)
        assert entry.at == moment.replace(microsecond=234000)
        assert tx.head()[2] == entry.at
