"""Lines of other desks' logs come in any order and any parts, and what cannot be believed harms no other log."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regdesk.collection.entries import Referred, Unknown
from regdesk.collection.statement import Line, hash_of
from regdesk.store.logs import Head, State
from regdesk.sync import intake as intake_module
from regdesk.sync.believed import Trust, Why
from regdesk.sync.intake import Gap, Intake, look_again
from tests.make import MONDAY_MORNING, an_event
from tests.sync.laptop import Laptop, pair_of
from tests.sync.pen import SOMEBODY, Pen
from tests.sync.world import World

NUMBERS = {pair_of(number).public.hex(): number for number in (1, 2, 3)}
TRUST = Trust(an_event().id, NUMBERS)
LONG = timedelta(minutes=6)


@pytest.fixture
def laptop() -> Iterator[Laptop]:
    """Desk 1, which knows desks 2 and 3."""
    world = World.of(1)
    yield world.laptops[0]
    world.ends()


def takes(laptop: Laptop, lines: list[Line], *, relayed: bool = True, trust: Trust = TRUST) -> intake_module.Taken:
    return intake_of(laptop, relayed=relayed, trust=trust).take(lines)


def intake_of(
    laptop: Laptop, *, relayed: bool = True, trust: Trust = TRUST, cancelled: Callable[[], bool] = lambda: False
) -> Intake:
    return Intake(laptop.desk.store, trust, lambda: MONDAY_MORNING, relayed=relayed, cancelled=cancelled)


def head(laptop: Laptop, log: str) -> int:
    with laptop.desk.store.reading() as tx:
        return tx.logs.head(log).seq


def state(laptop: Laptop, log: str) -> tuple[State, str] | None:
    with laptop.desk.store.reading() as tx:
        kept = tx.logs.told(log)
    return (kept.state, kept.why) if kept else None


def held(laptop: Laptop) -> list[tuple[int, str]]:
    with laptop.desk.store.reading() as tx:
        return [(line.seq, line.why) for line in tx.logs.held()]


def test_a_run_that_goes_on_from_the_head_is_joined_to_it_and_tells_whom_it_is_about(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(5)
    first = takes(laptop, pen.lines[:3])
    rest = takes(laptop, pen.lines)
    assert (first.lines, rest.lines) == (3, 3)
    assert rest.people == {SOMEBODY}
    assert head(laptop, pen.log) == 6
    with laptop.desk.store.reading() as tx:
        assert tx.logs.lines(pen.log, 0, 10) == pen.lines
        assert [entry.line.seq for entry in tx.entries(SOMEBODY)] == [2, 3, 4, 5, 6]
    assert takes(laptop, pen.lines) == intake_module.NOTHING


def test_one_signature_speaks_for_all_lines_before_it(laptop: Laptop) -> None:
    pen = Pen(2).begins()
    pen.write(key=pair_of(9))
    pen.write()
    assert takes(laptop, pen.lines).lines == 3


def test_of_a_run_that_ends_with_a_bad_signature_the_part_before_it_is_taken(laptop: Laptop) -> None:
    pen, other = Pen(2).begins().goes_on(3), Pen(3).begins().goes_on(2)
    pen.write(key=pair_of(9))
    taken = takes(laptop, [*pen.lines, *other.lines])
    assert taken.quarantined == ((pen.log, Why.SIGNATURE),)
    assert head(laptop, pen.log) == 4
    assert state(laptop, pen.log) == (State.QUARANTINED, Why.SIGNATURE)
    assert held(laptop) == [(5, Why.SIGNATURE)]
    assert head(laptop, other.log) == 3
    assert state(laptop, other.log) == (State.WHOLE, "")


@pytest.mark.parametrize(("bad", "why"), [
    (lambda line: line._replace(content=line.content + " "), Why.CONTENT),
    (lambda line: line._replace(hash="0" * 64), Why.CHANGED),
    (lambda line: line._replace(kind="person.refused"), Why.CHANGED),
])  # fmt: skip
def test_a_line_that_was_changed_on_its_way_is_held_and_a_good_copy_heals_its_log(
    laptop: Laptop, bad: Callable[[Line], Line], why: Why
) -> None:
    pen = Pen(2).begins().goes_on(4)
    spoilt = [*pen.lines[:2], bad(pen.lines[2]), *pen.lines[3:]]
    assert takes(laptop, spoilt).quarantined == ((pen.log, why),)
    assert head(laptop, pen.log) == 2
    assert takes(laptop, spoilt).lines == 0
    assert held(laptop)[0] == (3, why)
    assert takes(laptop, pen.lines).lines == 3
    assert state(laptop, pen.log) == (State.WHOLE, "")


def test_a_moment_that_is_none_stops_its_log_before_anybody_reads_it(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(1)
    pen.write_text("person.referred", "{}", at="2017-99-99T99:99:99.000+00:00")
    assert takes(laptop, pen.lines).quarantined == ((pen.log, Why.UNREADABLE),)
    assert head(laptop, pen.log) == 2


@pytest.mark.parametrize(("said", "why"), [
    ({"key": pair_of(3).public.hex()}, Why.OTHER_KEY),
    ({"event": "6" * 32}, Why.OTHER_EVENT),
])  # fmt: skip
def test_a_log_that_names_another_key_or_another_event_than_its_own_is_not_believed(
    laptop: Laptop, said: dict[str, object], why: Why
) -> None:
    pen = Pen(2).begins()
    pen.write("desk.started", {"event": pen.event, "desk_number": 2, "key": pen.key.public.hex(), **said})
    assert takes(laptop, pen.lines).quarantined == ((pen.log, why),)
    assert head(laptop, pen.log) == 1


def test_an_unsigned_line_after_a_signed_one_is_not_believed(laptop: Laptop) -> None:
    pen = Pen(2).begins()
    unsigned = pen.write()._replace(signature=b"")
    taken = takes(laptop, [pen.lines[0], rehashed(unsigned)])
    assert taken.quarantined == ((pen.log, Why.UNSIGNED),)


def rehashed(line: Line) -> Line:
    return line._replace(hash=hash_of(line.statement, line.signature))


def test_lines_after_a_gap_are_kept_aside_and_join_the_log_when_the_gap_is_filled(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(9)
    takes(laptop, pen.lines[:2])
    late = takes(laptop, pen.lines[5:])
    assert late.gaps == (Gap(pen.log, 2, 3, 5),)
    assert (late.aside, head(laptop, pen.log)) == (5, 2)
    assert SOMEBODY in late.people
    filled = takes(laptop, pen.lines[2:5])
    assert head(laptop, pen.log) == 10
    assert (filled.lines, filled.aside) == (8, -5)
    with laptop.desk.store.reading() as tx:
        assert tx.logs.aside() == []


def test_of_a_hub_what_does_not_go_on_is_left_there(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(9)
    taken = takes(laptop, pen.lines[5:], relayed=False)
    assert taken.gaps == (Gap(pen.log, 2, 1, 5),)
    assert taken.aside == 0
    with laptop.desk.store.reading() as tx:
        assert tx.logs.aside() == []


def test_another_branch_of_a_log_stands_aside_and_counts(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(5)
    copy = pen.branch(3, 4)
    takes(laptop, pen.lines)
    taken = takes(laptop, copy.lines)
    assert taken.branched == (pen.log,)
    assert (taken.lines, taken.aside) == (0, 4)
    with laptop.desk.store.reading() as tx:
        assert tx.logs.lines(pen.log, 0, 10) == pen.lines
        assert {entry.hash for entry in tx.entries(SOMEBODY)} == {
            line.hash for line in (*pen.lines[1:], *copy.lines[3:])
        }


def test_from_where_two_branches_go_on_none_is_chosen(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(5)
    copy = pen.branch(3, 4)
    takes(laptop, [*pen.lines[4:], *copy.lines[4:]])
    takes(laptop, [*pen.lines[3:], *copy.lines[3:]])
    takes(laptop, pen.lines[:3])
    assert head(laptop, pen.log) == 3
    with laptop.desk.store.reading() as tx:
        assert len(tx.logs.aside()) == 7


def test_a_line_aside_that_nobody_certified_signed_is_held_and_says_nothing_of_its_log(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(3)
    takes(laptop, pen.lines)
    forged = pen.branch(2, 0)
    forged.write(key=pair_of(9))
    taken = intake_of(laptop).put_aside(forged.lines)
    assert (taken.aside, taken.held) == (0, 1)
    assert state(laptop, pen.log) == (State.WHOLE, "")


def test_a_log_of_a_desk_that_nobody_certified_waits_until_somebody_has(laptop: Laptop) -> None:
    pen = Pen(4).begins().goes_on(3)
    assert takes(laptop, pen.lines).waiting == (pen.log,)
    assert takes(laptop, pen.lines, relayed=False).waiting == (pen.log,)
    assert head(laptop, pen.log) == 0
    assert {why for _, why in held(laptop)} == {Why.UNKNOWN_DESK}
    assert look_again(laptop.desk.store, intake_of(laptop)).waiting == (pen.log,)
    assert len(held(laptop)) == 4
    known = Trust(an_event().id, {**NUMBERS, pen.key.public.hex(): 4})
    assert look_again(laptop.desk.store, intake_of(laptop, trust=known)).lines == 4
    assert held(laptop) == []


def knowing(pen: Pen) -> Trust:
    return Trust(an_event().id, {**NUMBERS, pen.key.public.hex(): pen.number})


@pytest.mark.parametrize("relayed", [False, True])
def test_what_waited_for_its_desk_is_kept_aside_where_it_does_not_go_on_from_its_log(
    laptop: Laptop, *, relayed: bool
) -> None:
    pen = Pen(4).begins().goes_on(5)
    takes(laptop, pen.lines[3:])
    assert look_again(laptop.desk.store, intake_of(laptop, relayed=relayed, trust=knowing(pen))).aside == 3
    with laptop.desk.store.reading() as tx:
        assert tx.logs.aside(pen.log) == pen.lines[3:]
    assert held(laptop) == []


def test_what_waited_for_its_desk_waits_on_where_looking_again_is_broken_off(laptop: Laptop) -> None:
    pen = Pen(4).begins().goes_on(3)
    takes(laptop, pen.lines)
    look_again(laptop.desk.store, intake_of(laptop, trust=knowing(pen), cancelled=lambda: True))
    assert len(held(laptop)) == 4
    assert look_again(laptop.desk.store, intake_of(laptop, trust=knowing(pen))).lines == 4
    assert held(laptop) == []


def test_a_log_that_names_no_key_is_known_by_its_signatures(laptop: Laptop) -> None:
    pen = Pen(3).goes_on(3)
    assert takes(laptop, pen.lines).lines == 3
    with laptop.desk.store.reading() as tx:
        told = tx.logs.told(pen.log)
    assert told and told.key == pen.key.public.hex()


def test_lines_aside_that_say_a_log_is_theirs_do_not_keep_out_the_desk_whose_it_is(laptop: Laptop) -> None:
    thief, pen = Pen(3, log="a" * 32).goes_on(2), Pen(2, log="a" * 32).begins().goes_on(2)
    intake_of(laptop).put_aside(thief.lines[1:])
    taken = takes(laptop, pen.lines)
    assert (taken.lines, taken.quarantined) == (3, ())
    assert head(laptop, pen.log) == 3


def test_two_desks_with_the_same_key_of_an_act_do_not_stand_in_each_others_way(laptop: Laptop) -> None:
    done = laptop.desk.store
    with done.writing() as tx:
        tx.append(SOMEBODY, "the act", "Lucía", Referred("clerk", 1), MONDAY_MORNING)
    pens = [Pen(number).begins() for number in (2, 3)]
    for pen in pens:
        pen.write(act="the act")
        pen.write(act="the act")
        assert takes(laptop, pen.lines).lines == 3
    with done.reading() as tx:
        found = tx.entry_of_act("the act")
        assert found and found.desk == tx.desk
        assert len(tx.entries(SOMEBODY)) == 5


def test_a_clock_far_ahead_is_told_and_moves_nobody(laptop: Laptop) -> None:
    near, far = Pen(2, at=MONDAY_MORNING + timedelta(minutes=4)), Pen(3, at=MONDAY_MORNING + LONG)
    taken = takes(laptop, [*near.begins().lines, *far.begins().goes_on(1).lines])
    assert taken.ahead == (far.log,)
    assert (head(laptop, near.log), head(laptop, far.log)) == (1, 2)
    with laptop.desk.store.reading() as tx:
        after = tx.logs.after_all(MONDAY_MORNING)
    assert near.at < after < near.at + timedelta(seconds=1)


def test_words_that_nobody_can_read_are_kept_and_counted_for_nothing(laptop: Laptop) -> None:
    pen = Pen(2).begins()
    for content in ("", "[", "[]", '{"p": 17}', '{"p": "x", "d": 3}', '{"p":"' + SOMEBODY + '","d":{"code":{}}}'):
        pen.write_text("badge.requested", content)
    assert takes(laptop, pen.lines).lines == 7
    with laptop.desk.store.reading() as tx:
        assert [type(entry.word) for entry in tx.entries(SOMEBODY)] == [Unknown]


def test_it_may_be_stopped_between_two_logs_and_goes_on_later(laptop: Laptop) -> None:
    pens = [Pen(number).begins().goes_on(2) for number in (2, 3)]
    lines = [line for pen in pens for line in pen.lines]
    asked = iter([False, True])
    assert intake_of(laptop, cancelled=lambda: next(asked)).take(lines).lines == 3
    assert takes(laptop, lines).lines == 3


def test_a_long_run_comes_in_many_short_transactions(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake_module, "AT_ONCE", 10)
    pen = Pen(2).begins().goes_on(44)
    assert takes(laptop, pen.lines).lines == 45


@settings(max_examples=8, deadline=None)
@given(st.data())
def test_in_whatever_order_and_parts_lines_come_the_same_is_here_at_the_end(data: st.DataObject) -> None:
    pen, other = Pen(2).begins().goes_on(6), Pen(3).begins().goes_on(4)
    copy = pen.branch(4, 3)
    every = [*pen.lines, *other.lines, *copy.lines[4:]]
    order = data.draw(st.permutations(every))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(every)), max_size=4)))
    with ExitStack() as until_end:
        world = World.of(1)
        until_end.callback(world.ends)
        laptop = world.laptops[0]
        own = laptop.hashes()
        for start, end in zip([0, *cuts], [*cuts, len(every)], strict=True):
            takes(laptop, [*order[max(0, start - 1) : end]])
        assert laptop.hashes() - own == {line.hash for line in every}
        assert head(laptop, other.log) == 5
        assert head(laptop, pen.log) >= 4
        assert held(laptop) == []


def test_heads_are_unbroken_runs(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(3)
    takes(laptop, [pen.lines[0], *pen.lines[2:]])
    with laptop.desk.store.reading() as tx:
        assert tx.logs.heads()[pen.log] == Head(1, pen.lines[0].hash)
        assert tx.logs.next_aside(pen.log, 1) == 3


def test_a_moment_of_the_hubs_clock_decides_what_is_ahead(laptop: Laptop) -> None:
    pen = Pen(2, at=MONDAY_MORNING + LONG).begins()

    def late() -> datetime:
        return MONDAY_MORNING + LONG

    assert Intake(laptop.desk.store, TRUST, late, relayed=True).take(pen.lines).ahead == ()
