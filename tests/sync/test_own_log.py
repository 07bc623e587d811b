"""A disk that was restored or copied begins another log, loses nothing, and gives no number again."""

from collections.abc import Iterator

import pytest

from regdesk.collection.entries import BadgeRequested, DeskStarted
from regdesk.collection.sync_words import LogBegun
from regdesk.desk.heads import Head, _lacking
from regdesk.keys.seal import Serial
from regdesk.store.logs import State
from regdesk.sync import own_log
from regdesk.sync.own_log import MARGIN, Elsewhere, Owner
from tests.sync import clerk
from tests.sync.laptop import Laptop
from tests.sync.world import PEOPLE, World

AWA, BINTA, COUMBA, *_ = PEOPLE


@pytest.fixture
def world() -> Iterator[World]:
    made = World.of(2)
    yield made
    made.ends()


def owner_of(laptop: Laptop) -> Owner:
    return Owner(laptop.event.id, laptop.number, "Lucía", laptop.clock.now, iter(["e" * 32]).__next__)


def numbers(laptop: Laptop) -> list[int]:
    with laptop.desk.store.reading() as tx:
        return [
            entry.word.number for entry in tx.of_kinds(["badge.requested"]) if isinstance(entry.word, BadgeRequested)
        ]


def test_another_log_is_begun_in_one_transaction_and_says_what_became_of_the_first(world: World) -> None:
    laptop = world.laptops[0]
    assert clerk.serves(laptop.desk, AWA)
    before, old = laptop.hashes(), laptop.log_id()
    word = own_log.begin_another(laptop.desk.store, owner_of(laptop), Elsewhere(agreed=2, behind=3))
    moved = len(before) - 2
    assert word == LogBegun(old, 2, moved, 3)
    assert before < laptop.hashes()
    with laptop.desk.store.reading() as tx:
        assert tx.desk == laptop.desk.store.desk == "e" * 32
        assert [type(entry.word) for entry in tx.log()] == [DeskStarted, LogBegun]
        assert (tx.logs.head(old).seq, len(tx.logs.aside(old))) == (2, moved)
        told = tx.logs.told(old)
        assert told and (told.state, told.why) == (State.CLOSED, own_log.RESTORED)
        assert own_log.own_logs(tx) == [old, "e" * 32]
    salvaged = laptop.desk.sync.status().salvaged
    assert salvaged and (salvaged.entries, salvaged.behind) == (moved, 3)
    assert laptop.desk.verify().faults == ()


def test_the_next_badge_is_far_behind_all_that_may_have_been_given(world: World) -> None:
    laptop = world.laptops[0]
    assert clerk.serves(laptop.desk, AWA)
    own_log.begin_another(laptop.desk.store, owner_of(laptop), Elsewhere(agreed=2, behind=30))
    assert clerk.serves(laptop.desk, BINTA)
    first, second = numbers(laptop)
    assert second > first + 30 + MARGIN - 1
    laptop.starts_again()
    assert clerk.serves(laptop.desk, COUMBA)
    assert len(set(numbers(laptop))) == 3


def test_a_number_that_a_copy_of_this_disk_has_given_is_left_out(world: World) -> None:
    laptop = world.laptops[0]
    with laptop.desk.store.writing() as tx:
        number = tx.next_badge_number()
        assert own_log.untaken(tx, laptop.number, number) == number
        code = Serial(laptop.number, number).code
        tx._connection.run("insert into badge values (?, 'a copy', ?, '')", code, number)
        assert own_log.untaken(tx, laptop.number, number) > MARGIN


def test_a_log_that_goes_on_elsewhere_is_kept_whole_where_nobody_can_say_which_one_all_have(world: World) -> None:
    laptop = world.laptops[0]
    assert clerk.serves(laptop.desk, AWA)
    old, length = laptop.log_id(), len(laptop.hashes())
    own_log.begin_another(laptop.desk.store, owner_of(laptop), Elsewhere(agreed=2, behind=0, keep=True))
    with laptop.desk.store.reading() as tx:
        assert (tx.logs.head(old).seq, tx.logs.aside()) == (length, [])


def test_a_laptop_that_dies_right_after_it_began_another_log_opens_again_without_asking(world: World) -> None:
    """What is remembered beside its database is still the end of the log before."""
    laptop = world.laptops[0]
    assert clerk.serves(laptop.desk, AWA)
    with laptop.desk.store.reading() as tx:
        seq, last, _ = tx.head()
        remembered = Head(tx.desk, seq, last, 1)
    own_log.begin_another(laptop.desk.store, owner_of(laptop), Elsewhere(agreed=2, behind=0))
    with laptop.desk.store.reading() as tx:
        assert _lacking(tx, tx.desk, remembered) is None
        assert _lacking(tx, tx.desk, Head("f" * 32, 3, "0" * 64, 1)) is not None


@pytest.mark.parametrize("there", [0, 1, 4, 5])
def test_where_two_copies_of_a_log_part_is_found_by_halving(world: World, there: int) -> None:
    laptop = world.laptops[0]
    assert clerk.serves(laptop.desk, AWA)
    log, asked = laptop.log_id(), []

    def elsewhere(of: str, seq: int) -> str | None:
        asked.append(seq)
        with laptop.desk.store.reading() as tx:
            return tx.logs.hash_at(of, seq) if seq <= there else "another"

    with laptop.desk.store.reading() as tx:
        assert own_log.agreed_at(tx, log, 5, elsewhere) == there
    assert len(asked) <= 3


def test_a_restored_disk_learns_from_a_stick_that_its_log_went_on(world: World) -> None:
    first, second = world.laptops
    assert clerk.serves(first.desk, AWA)
    world.copies_disk(first)
    assert clerk.serves(first.desk, BINTA)
    lines, old = first.lines(), first.log_id()
    second.reads(lines, first.certificates())
    world.watched[first.name].lines = frozenset()
    first.put_back(world.copies[0][2])
    first.reads([line for line in second.lines() if line.desk == old], second.certificates())
    assert first.log_id() != old
    assert {line.hash for line in lines} <= first.hashes()
    with first.desk.store.reading() as tx:
        assert tx.logs.head(old).seq == len(lines)
