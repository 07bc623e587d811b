"""What one desk erases of its record goes at all desks, and nothing else does, whatever comes in whatever order."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import permutations

import pytest

from regdesk.collection.badge_words import VoidReason
from regdesk.collection.record_words import RecordErased, Run
from regdesk.collection.statement import Line
from regdesk.people.participant import Participant
from regdesk.store.database import Connection
from regdesk.sync import erased
from regdesk.sync.believed import Trust
from regdesk.sync.intake import Intake
from regdesk.sync.own_log import Elsewhere, Owner, begin_another
from tests.make import MONDAY_MORNING, an_event
from tests.sync import clerk
from tests.sync.laptop import Laptop, pair_of
from tests.sync.pen import SOMEBODY, Pen
from tests.sync.test_stories import serves, world
from tests.sync.world import LEAVING, PEOPLE, World

__all__ = ["world"]

(AWA, BINTA), (COUMBA, *_) = LEAVING, PEOPLE
TRUST = Trust(an_event().id, {pair_of(number).public.hex(): number for number in (1, 2, 3)})


def by_stick(world: World, giver: Laptop, taker: Laptop) -> None:
    world.reads(taker, giver.lines(), giver.certificates())


def erases(laptop: Laptop, *people: Participant) -> None:
    with laptop.desk.store.writing() as tx:
        for who in people:
            tx.erase_person(who.id)


def knows(laptop: Laptop, who: Participant) -> int:
    """How many entries tell of somebody at a laptop."""
    with laptop.desk.store.reading() as tx:
        return len(tx.entries(who.id))


# ── two branches of one log ──────────────────────────────────────────────────────────────────────────────────────────


def test_what_is_erased_on_one_branch_of_a_log_leaves_the_other_branch_whole(world: World) -> None:
    first, second, _ = world.laptops
    world.copies_disk(first)
    serves(world, first, AWA)
    by_stick(world, first, second)
    world.puts_back(0)
    serves(world, first, BINTA)
    erases(first, BINTA)
    for laptop in (first, second, first, second):
        assert world.meets(laptop)
    assert (knows(first, AWA), knows(second, AWA)) == (4, 4)
    assert (knows(first, BINTA), knows(second, BINTA)) == (0, 0)
    for laptop in (first, second):
        assert laptop.desk.verify(every=True).faults == ()


def test_of_two_branches_that_others_have_whole_the_erased_one_goes(world: World) -> None:
    first, second, third = world.laptops
    world.copies_disk(first)
    serves(world, first, AWA)
    by_stick(world, first, second)
    world.puts_back(0)
    serves(world, first, BINTA)
    for taker in (second, third):
        by_stick(world, first, taker)
    by_stick(world, second, third)
    assert (knows(second, BINTA), knows(third, AWA)) == (4, 4)
    erases(first, BINTA)
    for taker in (second, third):
        by_stick(world, first, taker)
    assert [(knows(one, AWA), knows(one, BINTA)) for one in (second, third)] == [(4, 0), (4, 0)]


def test_a_desk_that_erases_on_both_branches_names_each(world: World) -> None:
    first, second, _ = world.laptops
    serves(world, first, COUMBA)
    world.copies_disk(first)
    serves(world, first, AWA)
    by_stick(world, first, second)
    world.puts_back(0)
    serves(world, first, BINTA)
    by_stick(world, second, first)
    erases(first, AWA, BINTA)
    by_stick(world, first, second)
    assert [knows(second, who) for who in (AWA, BINTA, COUMBA)] == [0, 0, 4]
    assert first.desk.verify(every=True).faults == () == second.desk.verify(every=True).faults


# ── what another desk wrote ──────────────────────────────────────────────────────────────────────────────────────────


def test_what_a_desk_passed_on_without_a_content_gets_it_from_who_still_has_it(world: World) -> None:
    first, second, third = world.laptops
    serves(world, first, AWA)
    by_stick(world, first, second)
    erases(second, AWA)
    by_stick(world, second, third)
    assert (knows(second, AWA), knows(third, AWA)) == (0, 0)
    assert third.desk.verify(every=True).faults == ()
    for taker in (third, second):
        by_stick(world, first, taker)
    assert (knows(second, AWA), knows(third, AWA)) == (0, 4), "it is erased where it was erased"
    badges = clerk.visit(first.desk, AWA).badges
    assert badges and clerk.visit(third.desk, AWA).badges == badges
    for laptop in (second, third):
        assert laptop.desk.verify(every=True).faults == ()


def test_a_double_is_told_when_what_was_passed_on_without_a_content_gets_it(world: World) -> None:
    first, second, third = world.laptops
    serves(world, first, AWA)
    serves(world, third, AWA)
    by_stick(world, first, second)
    erases(second, AWA)
    by_stick(world, second, third)
    assert third.desk.needs_you.waiting().count == 0
    by_stick(world, first, third)
    assert third.desk.needs_you.waiting().count == 1


def test_what_its_own_desk_erased_comes_back_from_nobody(world: World) -> None:
    first, second, third = world.laptops
    serves(world, first, AWA)
    by_stick(world, first, second)
    before = second.lines()
    erases(first, AWA)
    by_stick(world, first, third)
    for _ in range(2):
        world.reads(third, before, second.certificates())
    assert knows(third, AWA) == 0


# ── what was withdrawn ───────────────────────────────────────────────────────────────────────────────────────────────


def test_a_lost_badge_of_somebody_who_was_erased_stays_withdrawn_at_every_desk(world: World) -> None:
    first, second, third = world.laptops
    serves(world, first, AWA)
    serves(world, second, BINTA)
    for taker in (first, third):
        by_stick(world, second, taker)
    for who in (AWA, BINTA):
        assert world.works(first, lambda who=who: clerk.voids(first.desk, who, VoidReason.LOST))
    by_stick(world, first, third)
    withdrawn = first.withdrawn()
    assert len(withdrawn) == 2 and third.withdrawn() == withdrawn
    erases(first, AWA, BINTA)
    for laptop in (second, third):
        by_stick(world, first, laptop)
    assert knows(third, BINTA) == 4, "what the other desk wrote is its own"
    assert [one.withdrawn() for one in world.laptops] == [withdrawn] * 3


# ── orders of arrival ────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def laptop() -> Iterator[Laptop]:
    """Desk 1, which knows desks 2 and 3."""
    made = World.of(1)
    yield made.laptops[0]
    made.ends()


def intake_of(laptop: Laptop, *, relayed: bool = True) -> Intake:
    return Intake(laptop.desk.store, TRUST, lambda: MONDAY_MORNING, relayed=relayed)


def run(pen: Pen, first: int, last: int) -> Run:
    return pen.log, first, last, pen.lines[last - 1].hash


def says_erased(pen: Pen, *runs: Run) -> Line:
    return pen.write("record.erased", {"runs": runs, "key": pen.key.public.hex()}, person=None)


def there(laptop: Laptop, pen: Pen) -> dict[int, bool]:
    """Of each line of a pen's log that a laptop has anywhere, by number: whether its content is there."""
    hashes = {line.hash for line in pen.lines}
    return {line.seq: line.content is not None for line in laptop.lines() if line.hash in hashes}


def goes_on_in_another_log(laptop: Laptop) -> None:
    """As after its disk was put back from a backup."""
    owner = Owner(laptop.event.id, laptop.number, "Lucía Robles", laptop.clock.now, laptop.chance.id)
    begin_another(laptop.desk.store, owner, Elsewhere(agreed=1_000, behind=1))


def in_every_order(laptop: Laptop, parts: Sequence[Sequence[Line]], pen: Pen) -> list[dict[int, bool]]:
    """What is there of a log after each order in which its parts may come; each on the disk as it is now."""
    place, found = laptop.folder.parent / "as it was", []
    laptop.copied_to(place)
    for order in permutations(parts):
        laptop.put_back(place)
        for part in order:
            intake_of(laptop).take(part)
        found.append(there(laptop, pen))
    return found


def test_every_order_in_which_parts_of_a_log_come_ends_in_the_same_contents(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(7)
    says_erased(pen, run(pen, 3, 4), run(pen, 6, 6))
    parts = [pen.lines[:2], pen.lines[2:5], pen.lines[5:8], pen.lines[8:]]
    wanted = {seq: seq not in (3, 4, 6) for seq in range(1, 10)}
    assert in_every_order(laptop, parts, pen) == [wanted] * 24


def test_what_another_log_of_the_same_key_names_goes_whichever_comes_first(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(5)
    other = Pen(2, log="e" * 32).begins()
    says_erased(other, run(pen, 2, 4))
    parts = [pen.lines[:3], pen.lines[3:], other.lines]
    wanted = {1: True, 2: False, 3: False, 4: False, 5: True, 6: True}
    assert in_every_order(laptop, parts, pen) == [wanted] * 6


def test_a_branch_that_comes_after_the_word_that_erased_it_goes_and_the_other_stays(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(2)
    other = pen.branch(2, 4)
    pen.goes_on(3)
    says_erased(pen, run(pen, 3, 5))
    parts = [pen.lines[:3], pen.lines[3:], other.lines[2:]]
    wanted = {1: True, 2: True, 3: False, 4: False, 5: False, 6: True, 7: True}
    assert in_every_order(laptop, parts, pen) == [wanted] * 6
    assert there(laptop, other) == {1: True, 2: True, 3: True, 4: True, 5: True, 6: True}


@pytest.mark.parametrize("restored", [False, True])
def test_what_a_desk_erased_does_not_come_back_from_another_that_still_has_it(
    laptop: Laptop, *, restored: bool
) -> None:
    pen = Pen(2).begins().goes_on(5)
    beside = pen.lines[3:]
    intake_of(laptop).take(beside)
    with laptop.desk.store.writing() as tx:
        assert tx.erase_person(SOMEBODY) == 3
    if restored:
        goes_on_in_another_log(laptop)
    intake_of(laptop, relayed=False).take(pen.lines)
    assert there(laptop, pen) == {1: True, 2: True, 3: True, 4: False, 5: False, 6: False}
    assert laptop.desk.verify().faults == ()


@pytest.mark.parametrize(("number", "named"), [(4, 5), (5, 4), (2, 5)])
@pytest.mark.parametrize("aside", [False, True])
def test_a_number_and_a_hash_that_do_not_belong_together_erase_nothing(
    laptop: Laptop, number: int, named: int, *, aside: bool
) -> None:
    pen = Pen(2).begins().goes_on(4)
    other = Pen(2, log="e" * 32).begins()
    says_erased(other, (pen.log, 2, number, pen.lines[named - 1].hash))
    came = pen.lines[1:] if aside else pen.lines
    intake_of(laptop).take([*came, *other.lines])
    assert there(laptop, pen) == {line.seq: True for line in came}


def test_a_desk_erases_with_its_signature_no_line_of_another_one_that_stands_in_its_log(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(2)
    forged = Pen(3, log=pen.log, lines=pen.lines[:])
    theirs = forged.write(key=pair_of(3))
    says_erased(pen, (pen.log, 2, 4, theirs.hash))
    intake_of(laptop).take([*pen.lines, theirs])
    with laptop.desk.store.reading() as tx:
        assert [line.content is not None for line in tx.logs.aside_of([theirs.hash])] == [True]
    assert there(laptop, pen) == {1: True, 2: False, 3: False, 4: True}


def test_a_code_that_a_copied_disk_gave_again_is_the_others_when_one_of_the_two_is_erased(laptop: Laptop) -> None:
    pen, copy = Pen(2).begins(), Pen(2, log="e" * 32).begins()
    badge: dict[str, object] = {"code": "00020001", "number": 1, "attempt": "a", "printer": "tray"}
    pen.write("badge.requested", badge, person=AWA.id)
    says_erased(pen, run(pen, 2, 2))
    copy.write("badge.requested", badge, person=COUMBA.id)
    place = laptop.folder.parent / "before"
    laptop.copied_to(place)
    for order in permutations([pen.lines[:2], pen.lines[2:], copy.lines]):
        laptop.put_back(place)
        for part in order:
            intake_of(laptop).take(part)
        with laptop.desk.store.reading() as tx:
            assert tx.badge_owner("00020001") == COUMBA.id
        assert laptop.desk.verify().faults == ()


def test_what_a_copy_of_the_disk_gave_and_erased_is_unknown_here_and_no_fault(laptop: Laptop) -> None:
    left = laptop.desk.store.desk
    with laptop.desk.store.reading() as tx:
        copy = Pen(laptop.number, log=left, lines=list(tx.logs.lines(left, 0, 1_000)))
    goes_on_in_another_log(laptop)
    asked = copy.write("badge.requested", {"code": "00010009", "number": 9, "attempt": "a", "printer": "tray"})
    says_erased(copy, run(copy, asked.seq, asked.seq))
    intake_of(laptop).take([asked._replace(content=None), *copy.lines[asked.seq :]])
    assert there(laptop, copy)[asked.seq] is False
    assert laptop.desk.verify().faults == ()


def test_what_another_desk_erased_for_itself_and_passed_on_is_no_fault_though_some_of_it_came_whole(
    laptop: Laptop,
) -> None:
    pen, other = Pen(2).begins().goes_on(4), Pen(3).begins()
    says_erased(other, run(pen, 2, 4))
    emptied = [line._replace(content=None) if line.seq in (2, 3) else line for line in pen.lines]
    intake_of(laptop).take([*emptied, *other.lines])
    assert there(laptop, pen) == {1: True, 2: False, 3: False, 4: True, 5: True}
    assert laptop.desk.verify().faults == ()


def test_what_a_restored_disk_gets_back_from_a_desk_that_erased_it_for_itself_is_no_fault(laptop: Laptop) -> None:
    left = laptop.desk.store.desk
    with laptop.desk.store.reading() as tx:
        tail = Pen(laptop.number, log=left, lines=list(tx.logs.lines(left, 0, 1_000)))
    goes_on_in_another_log(laptop)
    referred, other = tail.write(), Pen(3).begins()
    says_erased(other, run(tail, referred.seq, referred.seq))
    intake_of(laptop).take([referred._replace(content=None), *other.lines])
    assert there(laptop, tail)[referred.seq] is False
    assert laptop.desk.verify().faults == ()


@pytest.mark.parametrize("together", [False, True])
def test_a_code_that_a_copied_disk_gave_again_is_nobodys_when_both_are_erased(
    laptop: Laptop, *, together: bool
) -> None:
    assert clerk.serves(laptop.desk, AWA)
    [badge] = laptop.desk.case(AWA.id).visit.badges
    code, number = badge.code, badge.number
    copy = Pen(laptop.number, log="e" * 32).begins()
    copy.write("badge.requested", {"code": code, "number": number, "attempt": "a", "printer": "t"}, person=COUMBA.id)
    intake_of(laptop).take(copy.lines)
    for people in [(AWA, COUMBA)] if together else [(AWA,), (COUMBA,)]:
        erases(laptop, *people)
    with laptop.desk.store.reading() as tx:
        assert tx.badge_owner(code) in (None, "")
    assert laptop.desk.verify().faults == ()


# ── a desk that says it without end ──────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often the database was asked, and a signature was looked at."""
    counted = Counter[str]()
    rows, signed = Connection.rows, erased.is_signed

    def counted_rows(self: Connection, sql: str, *values: object) -> list[tuple[object, ...]]:
        counted["rows"] += 1
        return rows(self, sql, *values)

    def counted_signed(line: Line, key: str) -> bool:
        counted["signatures"] += 1
        return signed(line, key)

    monkeypatch.setattr(Connection, "rows", counted_rows)
    monkeypatch.setattr(erased, "is_signed", counted_signed)
    return counted


def test_what_is_said_of_another_desks_log_a_thousand_times_holds_up_none_of_its_lines(
    laptop: Laptop, asked: Counter[str]
) -> None:
    honest, hostile = Pen(2).begins().goes_on(6), Pen(3).begins()
    for word in range(4):
        says_erased(hostile, *((honest.log, 1, 7, f"{word * 300 + each:064x}") for each in range(300)))
    intake_of(laptop).take([*honest.lines[:5], *hostile.lines])
    asked.clear()
    assert intake_of(laptop).take(honest.lines[5:6]).lines == 1
    assert asked["signatures"] <= 4 and asked["rows"] < 40


def test_a_branch_that_a_desk_names_over_and_over_is_gone_back_once(laptop: Laptop, asked: Counter[str]) -> None:
    pen = Pen(3).begins().goes_on(60)
    other = Pen(3, log="e" * 32).begins()
    says_erased(other, *((pen.log, 10 + each, 61, pen.lines[-1].hash) for each in range(50)))
    intake_of(laptop).take(pen.lines[1:])
    asked.clear()
    intake_of(laptop).take(other.lines)
    assert there(laptop, pen) == {seq: seq < 10 for seq in range(2, 62)}
    assert asked["signatures"] < 60 and asked["rows"] < 60


def test_of_several_runs_that_are_named_on_branches_of_one_log_each_goes_and_nothing_between(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(9)
    branch = pen.branch(6, 4)
    says_erased(branch, run(branch, 2, 3), run(branch, 5, 8), run(branch, 10, 10))
    says_erased(pen, run(pen, 3, 4), run(pen, 9, 9))
    assert (
        in_every_order(laptop, [pen.lines[:4], pen.lines[4:], branch.lines[6:]], pen)
        == [{seq: seq not in (2, 3, 4, 5, 6, 9) for seq in range(1, 12)}] * 6
    )
    assert there(laptop, branch) == {seq: seq not in (2, 3, 4, 5, 6, 7, 8, 10) for seq in range(1, 12)}


# ── as it was said before ────────────────────────────────────────────────────────────────────────────────────────────


def test_numbers_without_a_hash_erase_what_leads_to_the_entry_that_says_so(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(2)
    other = pen.branch(1, 3)
    pen.goes_on(2)
    says_erased(pen, (pen.log, 2, 3))
    parts = [pen.lines[:4], pen.lines[4:], other.lines[1:]]
    assert in_every_order(laptop, parts, pen) == [{1: True, 2: False, 3: False, 4: True, 5: True, 6: True}] * 6
    assert there(laptop, other) == {1: True, 2: True, 3: True, 4: True}


def test_numbers_without_a_hash_say_nothing_of_another_log(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(2)
    other = Pen(2, log="e" * 32).begins()
    word = says_erased(other, (pen.log, 1, 3))
    intake_of(laptop).take([*pen.lines, *other.lines])
    assert there(laptop, pen) == {1: True, 2: True, 3: True}
    with laptop.desk.store.reading() as tx:
        [said] = tx.of_kinds(["record.erased"])
    assert (said.hash, said.word) == (word.hash, RecordErased(((pen.log, 1, 3),), pen.key.public.hex()))
