"""What desks without a network learn from each other: all that was done, in any order, and who tells the truth."""

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from regdesk.collection.desk_words import DeskStopped
from regdesk.collection.statement import Line
from regdesk.collection.visit import Visit, VisitState
from regdesk.desk import Desk
from regdesk.desk.sync_status import By
from regdesk.errors import StickError
from regdesk.keys.stopped import notice_text, stopped
from regdesk.sentences import ERRORS, say
from regdesk.sentences.sticks import NOTES, STICK_ERRORS
from regdesk.sync.peers import meet
from regdesk.sync.stick.header import Of
from regdesk.sync.stick.reading import line_item
from regdesk.sync.stick.writing import write
from tests.desk.journey import OTHER, PERSON, collected, confirmed
from tests.desks import EVENT_KEY, StandingClock
from tests.make import MONDAY_MORNING, a_person, a_training_event
from tests.sync.stick.made import (
    a_desk_of,
    a_header,
    a_line,
    a_part,
    certificate_of,
    desks,
    heads,
    lines_on,
    pair_of,
    parts_of,
    told,
)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[list[Desk]]:
    with desks(tmp_path, 2) as made:
        yield made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def visit(desk: Desk, person_id: str = PERSON.id) -> Visit:
    return desk.case(person_id).visit


def has_badge(desk: Desk, person_id: str = PERSON.id) -> bool:
    return visit(desk, person_id).state is VisitState.COLLECTED


def test_what_one_desk_did_the_other_knows(two: list[Desk], stick: Path) -> None:
    one, other = two
    collected(one)
    written = one.sticks.write(stick)
    assert (written.desks, written.file.parent) == ((2,), stick)
    assert written.size == written.file.stat().st_size
    read = other.sticks.read(written.file)
    assert (read.seen.number, read.seen.name, read.taken.lines) == (1, "desk 1", written.entries)
    assert not read.missing
    assert visit(other) == visit(one)
    assert has_badge(other)
    assert told(one) <= told(other)


def test_reading_a_stick_twice_changes_nothing(two: list[Desk], stick: Path) -> None:
    one, other = two
    collected(one)
    file = one.sticks.write(stick).file
    other.sticks.read(file)
    before = told(other)
    again = other.sticks.read(file)
    assert again.nothing_new
    assert told(other) == before


def test_a_desk_reads_its_own_stick_and_learns_nothing(two: list[Desk], stick: Path) -> None:
    file = two[0].sticks.write(stick).file
    read = two[0].sticks.read(file)
    assert read.seen.own
    assert read.nothing_new


def test_only_what_the_other_desk_may_lack_goes_onto_the_next_stick(two: list[Desk], stick: Path) -> None:
    one, other = two
    collected(one)
    first = one.sticks.write(stick / "1.regdesk")
    other.sticks.read(first.file)
    one.sticks.read(other.sticks.write(stick / "2.regdesk").file)
    collected(one, OTHER)
    second = one.sticks.write(stick / "3.regdesk")
    assert second.entries < len(told(one))
    assert {(left.number, left.first, left.known) for left in second.left_out} == {(1, 1, True)}
    assert not other.sticks.read(second.file).missing
    assert told(other) >= told(one)
    whole = one.sticks.write(stick / "4.regdesk", everything=True)
    assert not whole.left_out
    assert whole.entries == len(told(one))


def test_a_lost_stick_is_told_and_the_next_one_with_everything_mends_it(two: list[Desk], stick: Path) -> None:
    one, other = two
    file = one.sticks.write(stick / "1.regdesk").file
    other.sticks.read(file)
    one.sticks.read(other.sticks.write(stick / "2.regdesk").file)
    # what follows stands on a stick that this desk says it has read, and then its disk is an older one
    known = heads(one)
    collected(one)
    at = StandingClock(MONDAY_MORNING + timedelta(hours=1)).now()
    forged = a_header(2, made=at, heads=heads(one))
    reader = write(stick / "3.regdesk", forged, [], pair_of(2), [pair_of(1).public])
    assert reader.heads != known
    one.sticks.read(stick / "3.regdesk")
    collected(one, OTHER)
    read = other.sticks.read(one.sticks.write(stick / "4.regdesk").file)
    [missing] = read.missing
    assert (missing.number, missing.name, missing.first) == (1, "desk 1", known[one.id].seq + 1)
    assert f"Entries {missing.first} to {missing.last} of desk 1 are missing" in say(NOTES, *read.notes[0])
    assert has_badge(other, OTHER.id), "what came counts"
    assert other.sync.status().missing[0].first == missing.first
    whole = other.sticks.read(one.sticks.write(stick / "5.regdesk", everything=True).file)
    assert not whole.missing
    assert not other.sync.status().missing
    assert heads(other)[one.id] == heads(one)[one.id]


def test_sticks_read_in_the_wrong_order_come_to_the_same(tmp_path: Path, stick: Path) -> None:
    with desks(tmp_path, 3) as (one, forward, backward):
        files = []
        for number, person in enumerate((PERSON, OTHER)):
            collected(one, person)
            files.append(one.sticks.write(stick / f"{number}.regdesk").file)
        for file in files:
            forward.sticks.read(file)
        for file in reversed(files):
            backward.sticks.read(file)
        assert told(one) <= told(forward)
        assert heads(forward)[one.id] == heads(backward)[one.id] == heads(one)[one.id]


def test_desks_that_never_met_know_each_other_by_what_lies_beside_the_sticks(tmp_path: Path, stick: Path) -> None:
    with desks(tmp_path, 2, know=False) as (one, other):
        with pytest.raises(StickError, match="stick_nobody") as caught:
            one.sticks.write(stick)
        assert "certificate" in say(ERRORS, caught.value.code, caught.value.facts)
        file = other.sticks.write(stick).file
        assert one.sticks.read(file).taken.lines
        assert other.sticks.read(one.sticks.write(stick).file).taken.lines


def test_of_many_files_on_a_stick_those_are_offered_that_were_not_read_here_yet(tmp_path: Path, stick: Path) -> None:
    with desks(tmp_path, 3) as (one, between, third):
        first = one.sticks.write(stick / "z.regdesk").file
        between._clock.pass_by(timedelta(minutes=1))  # type: ignore[attr-defined]
        second = between.sticks.write(stick / "a.regdesk").file
        (stick / "broken.regdesk").write_bytes(b"hello")
        assert third.sticks.unread(stick) == (first, second)
        assert one.sticks.unread(stick) == (second,)
        third.sticks.read(first)
        assert third.sticks.unread(stick) == (second,)


def test_a_third_desk_learns_of_the_first_by_the_second(tmp_path: Path, stick: Path) -> None:
    with desks(tmp_path, 3) as (one, between, third):
        collected(one)
        between.sticks.read(one.sticks.write(stick / "1.regdesk").file)
        os.remove(stick / "1.regdesk")
        read = third.sticks.read(between.sticks.write(stick / "2.regdesk").file)
        assert read.seen.number == 2
        assert has_badge(third)
        assert told(one) <= told(third)


def test_the_status_names_the_desk_that_was_heard_of_by_its_stick(two: list[Desk], stick: Path) -> None:
    one, other = two
    assert other.sync.status().by is By.ALONE
    file = one.sticks.write(stick).file
    assert (one.sync.status().by, one.sync.status().unsent) == (By.STICKS, 0)
    confirmed(one)
    assert one.sync.status().unsent == 1
    other.sticks.read(file)
    status = other.sync.status()
    assert (status.by, status.synced) == (By.STICKS, MONDAY_MORNING)
    [heard] = [desk.heard for desk in status.desks if desk.number == 1]
    assert heard == MONDAY_MORNING


# sticks that are not for this desk, or not what they say


def test_a_desk_that_came_later_is_told_that_the_stick_was_not_written_for_it(tmp_path: Path, stick: Path) -> None:
    with desks(tmp_path, 2) as (one, _):
        file = one.sticks.write(stick).file
    late = a_desk_of(tmp_path / "late", 3, knows=(1, 2))
    with pytest.raises(StickError, match="stick_not_for_us"):
        late.sticks.read(file)
    late.store.close()


def test_a_stick_of_another_meeting_is_told_as_such(two: list[Desk], stick: Path) -> None:
    header = a_header(1, event="6" * 32)
    write(stick / "a.regdesk", header, [], pair_of(1), [pair_of(2).public])
    with pytest.raises(StickError, match="stick_other_event"):
        two[1].sticks.read(stick / "a.regdesk")


def test_a_stick_of_training_is_no_stick_of_a_live_desk(tmp_path: Path, stick: Path) -> None:
    training = a_training_event()
    learner = a_desk_of(tmp_path / "learner", 1, event=training)
    live = a_desk_of(tmp_path / "live", 2)
    with learner.store.writing() as tx:
        meet_all(tx, training)
    file = learner.sticks.write(stick).file
    with pytest.raises(StickError, match=r"stick_(other_event|not_for_us)"):
        live.sticks.read(file)
    for desk in (learner, live):
        desk.store.close()


def meet_all(tx: object, event: object) -> None:
    from regdesk.store.logs import Peer

    tx.logs.put_peer(Peer(pair_of(2).public.hex(), 2, "desk 2", certificate_of(2)))  # type: ignore[attr-defined]


def test_training_desks_exchange_sticks_among_themselves(tmp_path: Path, stick: Path) -> None:
    training = a_training_event()
    one, other = (a_desk_of(tmp_path / str(n), n, event=training) for n in (1, 2))
    with pytest.raises(StickError, match="stick_nobody"):
        one.sticks.write(stick)
    read = one.sticks.read(other.sticks.write(stick).file)
    assert read.taken.lines == 1
    for desk in (one, other):
        desk.store.close()


@pytest.mark.parametrize("writer", [certificate_of(1, by=pair_of(9)), "C1NOTHING", "", certificate_of(1)[:-1]])
def test_a_stick_of_a_laptop_that_is_no_desk_is_not_taken(two: list[Desk], stick: Path, writer: str) -> None:
    write(stick / "a.regdesk", a_header(1, writer=writer), [], pair_of(1), [pair_of(2).public])
    with pytest.raises(StickError, match="stick_not_certified"):
        two[1].sticks.read(stick / "a.regdesk")


def test_a_stick_under_the_name_of_another_desk_is_not_taken(two: list[Desk], stick: Path) -> None:
    write(stick / "a.regdesk", a_header(2), [], pair_of(1), [pair_of(2).public])
    with pytest.raises(StickError, match="stick_not_genuine"):
        two[1].sticks.read(stick / "a.regdesk")


def test_a_stopped_desk_is_neither_written_for_nor_read(two: list[Desk], stick: Path) -> None:
    one, other = two
    file = one.sticks.write(stick).file
    with other.store.writing() as tx:
        [peer] = tx.logs.peers()
        tx.logs.put_peer(replace(peer, stopped=True))
    before = told(other)
    with pytest.raises(StickError, match="stick_desk_stopped") as caught:
        other.sticks.read(file)
    assert "desk 1" in say(ERRORS, caught.value.code, caught.value.facts)
    assert told(other) == before
    with pytest.raises(StickError, match="stick_nobody"):
        other.sticks.write(stick)


def test_a_desk_that_the_event_stopped_reads_no_stick_that_is_written_later(two: list[Desk], stick: Path) -> None:
    one, other = two
    file = other.sticks.write(stick).file
    notice = notice_text(stopped(other.number, []), one.now(), EVENT_KEY)
    with one.store.writing() as tx:
        tx.append(None, "", "", DeskStopped(other.number, notice, EVENT_KEY.public.hex()), one.now())
    with pytest.raises(StickError, match="stick_nobody"):
        one.sticks.write(stick)
    with pytest.raises(StickError, match="stick_desk_stopped"):
        one.sticks.read(file)


def test_a_desk_that_was_not_enrolled_writes_no_stick(tmp_path: Path, stick: Path) -> None:
    desk = a_desk_of(tmp_path / "new", 4)
    with desk.store.writing() as tx:
        tx.drop_value("desk certificate")
    with pytest.raises(StickError, match="stick_not_enrolled"):
        desk.sticks.write(stick)
    desk.store.close()


def test_a_desk_that_lies_about_another_one_is_not_believed_and_the_other_logs_go_on(
    two: list[Desk], stick: Path
) -> None:  # fmt: skip
    one, other = two
    collected(one)
    honest = [line_item(each) for each in _lines(one)]
    third = a_line(pair_of(1))
    parts = [a_part(Of.RUN, line_item(third), log=third.desk, first=1), a_part(Of.RUN, *honest, log=one.id, first=1)]
    with other.store.writing() as tx:
        meet(tx, [certificate_of(3)], other.event, ours=other.store.signs.public)
    parts.sort(key=lambda part: part.log)
    write(stick / "a.regdesk", a_header(1), parts, pair_of(1), [pair_of(2).public])
    read = other.sticks.read(stick / "a.regdesk")
    assert read.taken.lines == len(honest)
    assert has_badge(other)
    assert third.hash not in told(other)
    assert read.taken.held == 1
    assert read.notes == (("log_quarantined", {"number": 1}),)  # whose signature it bears


def _lines(desk: Desk) -> list[Line]:
    with desk.store.reading() as tx:
        return tx.logs.lines(desk.id, 0, 10_000)


def test_items_that_are_no_lines_are_passed_over(two: list[Desk], stick: Path) -> None:
    one, other = two
    good = [line_item(each) for each in _lines(one)]
    junk = [b"", b"[" * 200_000, b"null", b'["x",null,"zz"]', b"\xff\xfe", b'["\\ud800","\\ud800","00"]', b"[1,2,3]"]
    parts = [a_part(Of.CERTIFICATES, b"\xff", b"C1", b"x" * 900), a_part(Of.ASIDE, *junk, *good)]
    write(stick / "a.regdesk", a_header(1), parts, pair_of(1), [pair_of(2).public])
    assert other.sticks.read(stick / "a.regdesk").taken.lines == len(good)


def test_entries_of_a_desk_that_nobody_certified_wait_for_its_certificate(two: list[Desk], stick: Path) -> None:
    _, other = two
    strange = a_line(pair_of(3))
    part = a_part(Of.ASIDE, line_item(strange))
    write(stick / "a.regdesk", a_header(1), [part], pair_of(1), [pair_of(2).public])
    assert other.sticks.read(stick / "a.regdesk").notes == (("desk_unknown", {}),)
    assert strange.hash not in told(other)
    met = a_part(Of.CERTIFICATES, certificate_of(3).encode())
    write(stick / "b.regdesk", a_header(1), [met], pair_of(1), [pair_of(2).public])
    other.sticks.read(stick / "b.regdesk")
    assert strange.hash in told(other)


def test_a_desk_whose_clock_is_far_ahead_is_named_and_its_entries_count(tmp_path: Path, stick: Path) -> None:
    ahead = a_desk_of(tmp_path / "1", 1, knows=(2,), clock=StandingClock(MONDAY_MORNING + timedelta(days=9000)))
    other = a_desk_of(tmp_path / "2", 2, knows=(1,))
    read = other.sticks.read(ahead.sticks.write(stick).file)
    assert read.notes == (("clock_ahead", {"number": 1}),)
    assert told(ahead) <= told(other)
    for desk in (ahead, other):
        desk.store.close()


# drives


def test_a_stick_that_is_pulled_out_leaves_what_was_whole_and_can_be_read_again(
    two: list[Desk], stick: Path
) -> None:  # fmt: skip
    one, other = two
    collected(one)
    file = one.sticks.write(stick).file
    seen: list[int] = []
    with pytest.raises(StickError, match="stick_stopped"):
        other.sticks.read(file, tell=lambda done: seen.append(done.have), cancelled=lambda: True)
    other.sticks.read(file)
    assert told(one) <= told(other)


def test_what_lies_on_the_stick_is_named_by_desk_and_moment(two: list[Desk], stick: Path) -> None:
    now = two[0].now()
    assert two[0].sticks.write(stick).file.name == f"desk-1-{now:%Y%m%d-%H%M%S}.regdesk"
    assert two[0].sticks.write(stick / "to the annex").file.name == "to the annex.regdesk"
    assert len(list(stick.glob("*.certificate"))) == 1


def test_a_stick_is_shown_without_anything_being_taken(two: list[Desk], stick: Path) -> None:
    one, other = two
    collected(one)
    written = one.sticks.write(stick)
    before = told(other)
    seen = other.sticks.show(written.file)
    assert (seen.number, seen.entries, seen.people, seen.own) == (1, written.entries, 0, False)
    assert [(number, first) for number, first, _ in seen.runs] == [(0, 1)]
    assert seen.made == other.now()
    assert told(other) == before


def test_an_entry_that_was_erased_travels_without_its_content(two: list[Desk], stick: Path) -> None:
    one, other = two
    collected(one)
    with one.store.writing() as tx:
        tx.erase_person(PERSON.id)
    file = one.sticks.write(stick).file
    assert all(
        PERSON.id.encode() not in item
        for _, items in parts_of(file, pair_of(2), lambda _: pair_of(1).public)
        for item in items
    )
    other.sticks.read(file)
    assert told(one) <= told(other)
    assert not has_badge(other)


def test_what_stands_beside_a_log_travels_too(tmp_path: Path, stick: Path) -> None:
    with desks(tmp_path, 3) as (one, between, third):
        collected(one)
        with between.store.reading() as tx:
            assert not tx.logs.aside()
        gap = [line_item(each) for each in _lines(one)[2:]]
        part = a_part(Of.RUN, *gap, log=one.id, first=3)
        write(stick / "a.regdesk", a_header(1), [part], pair_of(1), [pair_of(2).public])
        read = between.sticks.read(stick / "a.regdesk")
        assert (read.missing[0].first, read.missing[0].last, read.taken.aside) == (1, 2, len(gap))
        file = between.sticks.write(stick / "b.regdesk").file
        assert len(lines_on(file, pair_of(3), lambda _: pair_of(2).public)) == len(gap) + 1
        third.sticks.read(file)
        assert told(third) >= told(between)
        assert has_badge(third)


def test_a_restored_disk_learns_from_a_stick_what_it_lost(tmp_path: Path, stick: Path) -> None:
    with desks(tmp_path, 2) as (one, other):
        one.store.close()
        shutil.copytree(tmp_path / "1", tmp_path / "before")
        one = a_desk_of(tmp_path / "1", 1)
        collected(one)
        lost = told(one)
        other.sticks.read(one.sticks.write(stick).file)
        one.store.close()
        shutil.rmtree(tmp_path / "1")
        shutil.copytree(tmp_path / "before", tmp_path / "1")
        again = a_desk_of(tmp_path / "1", 1)
        # the other desk believes that this one has all of it, and sends only the last
        read = again.sticks.read(other.sticks.write(stick / "back.regdesk").file)
        assert [missing.number for missing in read.missing] == [1]
        assert again.store.desk not in heads(other), "it writes a log of its own now"
        again.sticks.read(other.sticks.write(stick / "back.regdesk", everything=True).file)
        assert lost <= told(again)
        assert has_badge(again)
        again.store.close()


def test_the_key_of_the_event_is_on_no_stick(two: list[Desk], stick: Path) -> None:
    file = two[0].sticks.write(stick).file
    every = b"".join(item for _, items in parts_of(file, pair_of(2), lambda _: pair_of(1).public) for item in items)
    assert EVENT_KEY.secret().reveal() not in every
    assert pair_of(1).secret().reveal() not in every


def test_somebody_who_is_not_on_the_list_here_is_known_all_the_same_when_the_list_comes(
    tmp_path: Path, stick: Path
) -> None:  # fmt: skip
    new = a_person(confirmation="Z9ZZ-0001", family="Later")
    one = a_desk_of(tmp_path / "1", 1, people=(PERSON, new), knows=(2,))
    other = a_desk_of(tmp_path / "2", 2, knows=(1,))
    confirmed(one, new)
    other.sticks.read(one.sticks.write(stick).file)
    with other.store.writing() as tx:
        tx.put_people([new])
    assert other.case(new.id).visit.identity is not None
    for desk in (one, other):
        desk.store.close()


def test_everything_that_can_go_wrong_with_a_stick_has_its_sentence() -> None:
    root = Path(__file__).parents[3] / "regdesk"
    sources = [root / "keys" / "age.py", root / "desk" / "sticks.py", *(root / "sync" / "stick").glob("*.py")]
    raised = set(re.findall(r'"(stick_[a-z_]+)"', "".join(file.read_text(encoding="utf-8") for file in sources)))
    assert raised == set(STICK_ERRORS)
