"""What the database says of the logs of all desks, and that it looks things up instead of walking through them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from regdesk.collection.entries import Referred
from regdesk.store.logs import Head, HeldLine, LogKept, Peer, State
from regdesk.store.store import Store
from tests.desks import DESK, KEY, SIGNS
from tests.make import MONDAY_MORNING
from tests.sync.pen import SOMEBODY, Pen


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.create(tmp_path / "desk.db", KEY, desk=DESK, signs=SIGNS)
    yield made
    made.close()


def test_every_log_is_told_with_its_end_whether_it_has_a_run_or_stands_aside_alone(store: Store) -> None:
    two, three, four = (Pen(number).begins().goes_on(2) for number in (2, 3, 4))
    with store.writing() as tx:
        tx.logs.take(two.lines)
        tx.logs.take(three.lines[:1])
        tx.logs.put_aside(four.lines[1:])
        tx.logs.tell(three.log, "k", State.QUARANTINED, "why", MONDAY_MORNING)
    with store.reading() as tx:
        assert tx.logs.heads() == {two.log: Head(3, two.lines[-1].hash), three.log: Head(1, three.lines[0].hash)}
        assert tx.logs.ids() == [two.log, three.log]
        assert tx.logs.all() == [
            LogKept(two.log, "", Head(3, two.lines[-1].hash)),
            LogKept(three.log, "k", Head(1, three.lines[0].hash), State.QUARANTINED, "why", MONDAY_MORNING),
            LogKept(four.log, "", Head()),
        ]  # fmt: skip
        assert tx.logs.of_nobody() == [two.log]
        assert tx.logs.of_key("k") == [three.log]
        assert tx.logs.aside_counts() == {four.log: 2}


def test_lines_aside_are_kept_once_and_leave_when_their_log_takes_them(store: Store) -> None:
    pen = Pen(2).begins().goes_on(3)
    with store.writing() as tx:
        assert tx.logs.put_aside([*pen.lines[2:], *pen.lines[2:]]) == pen.lines[2:]
        assert tx.logs.put_aside(pen.lines[2:]) == []
        tx.logs.take(pen.lines[:2])
        assert tx.logs.going_on(pen.log, tx.logs.head(pen.log)) == pen.lines[2:]
        tx.logs.take(pen.lines[2:])
        assert tx.logs.aside() == []
        assert tx.logs.put_aside(pen.lines) == []


def test_what_is_cut_off_a_log_stands_aside_and_is_found_as_before(store: Store) -> None:
    pen = Pen(2).begins().goes_on(3)
    with store.writing() as tx:
        tx.logs.take(pen.lines)
        found = {entry.hash for entry in tx.entries(SOMEBODY)}
        assert tx.logs.cut(pen.log, 1) == 3
        assert tx.logs.head(pen.log) == Head(1, pen.lines[0].hash)
        assert {entry.hash for entry in tx.entries(SOMEBODY)} == found
        assert all(tx.logs.has_hash(line.hash, line.desk, line.seq) for line in pen.lines)


def test_what_is_not_believed_is_held_once_for_each_reason_until_it_is_looked_at_again(store: Store) -> None:
    pen = Pen(2).begins().goes_on(1)
    with store.writing() as tx:
        for why in ("one", "one", "other"):
            tx.logs.hold(pen.lines[:1], why, MONDAY_MORNING)
        assert tx.logs.held() == [HeldLine(pen.log, 1, MONDAY_MORNING, why) for why in ("one", "other")]
        assert tx.logs.held_for("one") == {pen.log: pen.lines[:1]}
        tx.logs.release("one", pen.log)
        assert tx.logs.held_counts() == {pen.log: 1}


def test_a_desk_is_known_by_its_key_under_what_was_said_last(store: Store) -> None:
    old, new = Peer("k", 2, "Old", "C1"), Peer("k", 2, "New", "C1", MONDAY_MORNING, 3, -5, "1", stopped=True)
    with store.writing() as tx:
        tx.logs.put_peer(old)
        tx.logs.put_peer(new)
        assert tx.logs.peers() == [new]


PERSON = "select hash from told where person = ? order by desk, seq, hash"
CASE = "select desk, seq, at, kind, prev, digest, content, signature, hash from told where person = ?"
SEVERAL = "select hash from told where person in (select value from json_each(?))"
COLLECTED = "select 1 from told where person = ? and kind = 'badge.collected'"


@pytest.mark.parametrize("asked", [PERSON, CASE, SEVERAL, COLLECTED])
def test_what_is_told_of_a_person_is_looked_up_in_both_tables(store: Store, asked: str) -> None:
    with store.reading() as tx:
        plan = [row[3] for row in tx._connection.rows(f"explain query plan {asked}", "[]")]
    assert any("SEARCH entry USING" in step and "entry_person" in step for step in plan)
    assert any("SEARCH aside USING" in step and "aside_person" in step for step in plan)


def test_another_log_is_written_from_the_moment_at_which_it_is_begun(store: Store) -> None:
    with store.writing() as tx:
        tx.append(None, "", "Lucía", Referred("clerk", 1), MONDAY_MORNING)
        tx.begin_log("e" * 32)
        tx.append(None, "", "Lucía", Referred("clerk", 2), MONDAY_MORNING)
    assert store.desk == "e" * 32
    with store.writing() as tx:
        assert tx.append(None, "", "Lucía", Referred("clerk", 3), MONDAY_MORNING).seq == 2
        assert tx.logs.head(DESK).seq == 1


def test_a_log_that_was_begun_in_vain_is_not_written(store: Store) -> None:
    def in_vain() -> None:
        with store.writing() as tx:
            tx.begin_log("e" * 32)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        in_vain()
    assert store.desk == DESK
    with store.reading() as tx:
        assert tx.desk == DESK
