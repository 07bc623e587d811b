"""Stories of several desks, each of which lost something in one system or another that gives badges away."""

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest

from regdesk.collection.badge_words import VoidReason
from regdesk.collection.statement import Line, digest_of, line
from regdesk.collection.visit import BadgeState
from regdesk.desk.needs_you import Kind
from regdesk.people.participant import Participant
from regdesk.store.logs import State
from tests.sync import clerk
from tests.sync.laptop import Laptop, pair_of
from tests.sync.world import PEOPLE, World

AWA, BINTA, COUMBA, *_ = PEOPLE


@pytest.fixture
def world() -> Iterator[World]:
    """Three laptops that have met nobody yet, and a hub."""
    made = World.of(3)
    yield made
    made.ends()


def serves(world: World, laptop: Laptop, who: Participant) -> None:
    assert world.works(laptop, lambda: clerk.serves(laptop.desk, who))


def met(world: World, *laptops: Laptop) -> None:
    for laptop in laptops:
        assert world.meets(laptop)


def by_stick(world: World, giver: Laptop, taker: Laptop) -> None:
    world.reads(taker, giver.lines(), giver.certificates())


def own(laptop: Laptop) -> list[Line]:
    return [one for one in laptop.lines() if one.desk == laptop.log_id()]


def states(laptop: Laptop, who: Participant) -> list[BadgeState]:
    return [badge.state for badge in clerk.visit(laptop.desk, who).badges]


def log_states(laptop: Laptop) -> dict[str, State]:
    with laptop.desk.store.reading() as tx:
        return {log.id: log.state for log in tx.logs.all()}


def next_line(laptop: Laptop, kind: str, content: str) -> Line:
    """What a later version at this desk would write next."""
    last = own(laptop)[-1]
    return line(
        desk=last.desk, seq=last.seq + 1, at=last.at, kind=kind, prev=last.hash, content=content,
        signs=pair_of(laptop.number),
    )  # fmt: skip


def test_what_one_desk_wrote_comes_to_a_third_by_a_second_that_both_met(world: World) -> None:
    first, second, third = world.laptops
    serves(world, first, AWA)
    by_stick(world, first, second)
    by_stick(world, second, third)
    assert states(third, AWA) == [BadgeState.COLLECTED]
    assert {one.hash for one in own(first)} <= third.hashes()


def test_an_older_hand_over_that_comes_after_the_newer_void_changes_nothing(world: World) -> None:
    first, second, third = world.laptops
    serves(world, first, AWA)
    by_stick(world, first, second)
    assert world.works(second, lambda: clerk.voids(second.desk, AWA, VoidReason.LOST))
    world.reads(third, own(second), second.certificates())
    withdrawn = third.withdrawn()
    assert len(withdrawn) == 1
    by_stick(world, first, third)
    assert states(third, AWA) == states(second, AWA) == [BadgeState.VOID]
    assert third.withdrawn() == withdrawn


def test_a_badge_given_twice_while_cut_off_is_kept_and_told_on_every_desk(world: World) -> None:
    first, second, third = world.laptops
    serves(world, first, AWA)
    serves(world, second, AWA)
    met(world, first, second, third, first)
    for laptop in world.laptops:
        visit = clerk.visit(laptop.desk, AWA)
        assert visit.conflict
        assert visit.badge
        assert visit.badge.desk == first.log_id(), "the earliest stands"
        assert [need.kind for need in laptop.desk.needs_you.list()] == [Kind.TWO_BADGES]


def test_what_a_supervisor_decides_at_one_desk_is_decided_at_all(world: World) -> None:
    first, second, third = world.laptops
    serves(world, first, AWA)
    serves(world, second, AWA)
    met(world, first, second, third)
    assert world.works(third, lambda: clerk.decides_double(third.desk, AWA, 1, third.by))
    met(world, third, first, second)
    world.all_agree()
    for laptop in world.laptops:
        assert laptop.desk.needs_you.list() == ()
        assert sorted(states(laptop, AWA)) == [BadgeState.COLLECTED, BadgeState.VOID]
        assert len(laptop.withdrawn()) == 1


def test_a_copied_disk_that_works_beside_the_first_gets_a_log_of_its_own(world: World) -> None:
    first = world.laptops[0]
    serves(world, first, AWA)
    world.copies_disk(first)
    world.clones(0)
    copy = world.laptops[-1]
    serves(world, first, BINTA)
    serves(world, copy, COUMBA)
    met(world, first, copy)
    assert copy.log_id() != first.log_id()
    world.heals()
    for laptop in world.laptops:
        assert [states(laptop, who) for who in (AWA, BINTA, COUMBA)] == [[BadgeState.COLLECTED]] * 3


def test_a_disk_that_was_put_back_writes_another_log_and_what_all_others_knew_comes_back(world: World) -> None:
    first, second, _ = world.laptops
    serves(world, first, AWA)
    world.copies_disk(first)
    serves(world, first, BINTA)
    met(world, first, second)
    before = first.log_id()
    world.puts_back(0)
    met(world, first)
    assert first.log_id() != before
    assert states(first, BINTA) == [BadgeState.COLLECTED]
    serves(world, first, COUMBA)
    world.heals()


def test_the_end_of_a_log_on_a_stick_counts_and_what_is_missing_is_told_until_it_comes(world: World) -> None:
    first, second, _ = world.laptops
    serves(world, first, AWA)
    early = len(own(first))
    serves(world, first, BINTA)
    world.reads(second, own(first)[early:], first.certificates())
    assert states(second, BINTA) == [BadgeState.COLLECTED]
    [missing] = second.desk.sync.status().missing
    assert (missing.number, missing.first, missing.last) == (1, 1, early)
    by_stick(world, first, second)
    assert second.desk.sync.status().missing == ()
    assert states(second, AWA) == [BadgeState.COLLECTED]


def test_a_stick_read_twice_in_any_order_brings_nothing_new(world: World) -> None:
    first, second, _ = world.laptops
    serves(world, first, AWA)
    by_stick(world, first, second)
    before = second.lines()
    again = second.reads([*reversed(own(first)), *own(first)], first.certificates())
    assert (again.lines, again.aside, again.held) == (0, 0, 0)
    assert second.lines() == before


def test_a_desk_whose_clock_is_a_day_back_withdraws_what_was_given_just_now(world: World) -> None:
    first, second, third = world.laptops
    world.puts_clock(second, -timedelta(days=1))
    serves(world, first, AWA)
    met(world, first, second)
    assert world.works(second, lambda: clerk.voids(second.desk, AWA, VoidReason.STOLEN))
    given, taken = own(first)[-1], own(second)[-1]
    assert taken.at > given.at, "it follows from the hand-over"
    met(world, second, third, first)
    assert [states(laptop, AWA) for laptop in world.laptops] == [[BadgeState.VOID]] * 3


def test_one_laptop_three_years_ahead_drags_no_other(world: World) -> None:
    first, second, _ = world.laptops
    world.puts_clock(second, timedelta(days=3 * 365))
    serves(world, second, BINTA)
    met(world, second, first)
    serves(world, first, AWA)
    assert own(first)[-1].at[:10] == "2017-12-04"
    assert states(first, BINTA) == [BadgeState.COLLECTED], "what it wrote counts all the same"


def test_who_is_taken_off_the_list_of_one_desk_has_collected_all_the_same(world: World) -> None:
    first, second, third = world.laptops
    with second.desk.store.writing() as tx:
        assert tx.drop_person(AWA.id)
    serves(world, first, AWA)
    by_stick(world, first, second)
    by_stick(world, second, third)
    assert {one.hash for one in own(first)} <= second.hashes() & third.hashes()
    assert states(third, AWA) == [BadgeState.COLLECTED]
    assert second.desk.verify().faults == ()


def test_a_badge_that_was_withdrawn_at_another_desk_is_withdrawn_here_whatever_was_done_meanwhile(
    world: World,
) -> None:
    first, second, third = world.laptops
    serves(world, first, AWA)
    met(world, first, second)
    assert world.works(second, lambda: clerk.voids(second.desk, AWA, VoidReason.LOST))
    assert world.works(first, lambda: clerk.voids(first.desk, AWA, VoidReason.RETURNED))
    world.everybody_meets()
    world.all_agree()
    assert states(third, AWA) == [BadgeState.VOID]


def test_a_log_with_a_line_that_nobody_signed_stops_there_and_no_other_log_does(world: World) -> None:
    first, second, third = world.laptops
    serves(world, first, AWA)
    serves(world, second, BINTA)
    forged = own(first)[-1]._replace(signature=bytes(64))
    world.reads(third, [*own(first)[:-1], forged, *own(second)], [first.certificate, second.certificate])
    assert states(third, BINTA) == [BadgeState.COLLECTED]
    assert log_states(third)[first.log_id()] is State.QUARANTINED
    assert log_states(third)[second.log_id()] is State.WHOLE
    with third.desk.store.reading() as tx:
        assert tx.logs.head(first.log_id()).seq == len(own(first)) - 1


def test_words_of_a_later_version_pass_through_an_older_desk_unchanged(world: World) -> None:
    first, second, third = world.laptops
    content = json.dumps({"s": "0" * 32, "p": AWA.id, "act": "x", "op": "Lucía", "d": {"of": ["another", "kind"]}})
    later = next_line(first, "badge.blessed", content)
    after = line(
        desk=later.desk, seq=later.seq + 1, at=later.at, kind="gate.closed", prev=later.hash,
        content='{"s":"1","p":null,"act":"","op":"","d":{"more":{"than":1}}}', signs=pair_of(1),
    )  # fmt: skip
    world.reads(second, [*own(first), later, after], first.certificates())
    met(world, second, third)
    with third.desk.store.reading() as tx:
        assert tx.logs.lines(first.log_id(), len(own(first)), 10) == [later, after]
    assert third.desk.verify().faults == ()
    assert digest_of(content) == later.digest


def test_a_hub_that_lost_its_end_gets_it_again_from_whoever_has_it(world: World) -> None:
    first, second, third = world.laptops
    known = world.hub.snapshot()
    serves(world, first, AWA)
    met(world, first, second)
    world.hub.goes_back_to(known)
    first.close()
    world.laptops.remove(first)
    met(world, second, third)
    assert states(third, AWA) == [BadgeState.COLLECTED]


def test_a_branch_that_a_stick_brought_gives_way_to_the_hubs_in_the_first_round(world: World) -> None:
    """The hub gives one line at a time, and what lies aside goes on from the first of them."""
    first, second, _ = world.laptops
    serves(world, first, AWA)
    world.copies_disk(first)
    serves(world, first, BINTA)
    met(world, first)
    world.puts_back(0)
    serves(world, first, COUMBA)
    lost = own(first)
    met(world, first)
    world.doors[second.name].page = 1
    world.reads(second, lost[len(lost) // 2 :], first.certificates())
    met(world, second)
    assert [states(second, who) for who in (AWA, BINTA, COUMBA)] == [[BadgeState.COLLECTED]] * 3
