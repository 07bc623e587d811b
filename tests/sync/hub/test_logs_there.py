"""A desk's questions to a real hub: what it takes, what it refuses, and what others see of it."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from regdesk.collection.statement import FIRST_PREVIOUS, hash_of
from regdesk.collection.statement import line as line_by
from regdesk.errors import HubError
from regdesk.store.logs import Head
from regdesk.sync.hub.pg import PgHub
from regdesk.sync.port import Contact, Refused
from tests.hubs import MeetingHub
from tests.sync.hub.lines import ANNA, BEGAN, BERT, LOG, OTHER_LOG, a_line, a_run


@pytest.fixture
def anna(hub: MeetingHub) -> Iterator[PgHub]:
    hub.let_in(ANNA, 3)
    there = hub.reach(ANNA)
    yield there
    there.close()


@pytest.fixture
def bert(hub: MeetingHub) -> Iterator[PgHub]:
    hub.let_in(BERT, 4)
    there = hub.reach(BERT)
    yield there
    there.close()


def test_a_new_hub_says_whose_meeting_it_is_and_that_nothing_is_there(anna: PgHub) -> None:
    hello = anna.hello()
    assert (hello.event, hello.rev, hello.asides, hello.asides_mark) == ("5" * 32, 0, 0, "")
    assert hello.now.tzinfo is not None
    assert anna.heads() == {}


def test_lines_come_to_another_desk_as_they_were_sent(anna: PgHub, bert: PgHub) -> None:
    run = a_run(5)
    assert anna.push(run) is None
    assert bert.heads() == {LOG: Head(5, run[-1].hash)}
    assert list(bert.pull({}, 100)) == list(run)
    assert list(bert.pull({LOG: 3}, 100)) == list(run[3:])
    assert list(bert.pull({LOG: 5}, 100)) == []
    assert bert.hash_at(LOG, 2) == run[1].hash
    assert bert.hash_at(LOG, 6) is None
    assert bert.hash_at(OTHER_LOG, 1) is None


def test_pages_of_several_logs_end_where_they_should(anna: PgHub, bert: PgHub) -> None:
    anna.push(a_run(5))
    bert.push(a_run(4, log=OTHER_LOG, signs=BERT))
    have: dict[str, int] = {}
    found = []
    while page := anna.pull(have, 2):
        found += page
        have |= {line.desk: line.seq for line in page}
    assert [(line.desk, line.seq) for line in found] == [
        *[(LOG, seq) for seq in range(1, 6)],
        *[(OTHER_LOG, seq) for seq in range(1, 5)],
    ]


def test_an_erased_content_and_letters_of_any_script_are_carried(anna: PgHub, bert: PgHub) -> None:
    first = a_line(says="Ñandú 漢字 \\\\ \\u0000 🙂")
    erased = a_line(seq=2, prev=first.hash)._replace(content=None)
    assert anna.push([first, erased]) is None
    assert list(bert.pull({}, 10)) == [first, erased]


def test_what_is_pushed_twice_is_there_once(anna: PgHub) -> None:
    run = a_run(6)
    assert [anna.push(run[:4]), anna.push(run[:4]), anna.push(run[2:]), anna.push(run)] == [None] * 4
    assert list(anna.pull({}, 100)) == list(run)


def test_a_gap_a_fork_and_a_bad_line_are_told_apart(anna: PgHub) -> None:
    run = a_run(5)
    other = a_run(5, says="another branch")
    assert anna.push(run[1:]) is Refused.GAP
    anna.push(run[:3])
    assert anna.push(run[4:]) is Refused.GAP
    assert anna.push(other) is Refused.FORK
    assert anna.push(other[3:]) is Refused.FORK
    assert anna.push([run[3]._replace(content='{"v":2}')]) is Refused.BAD
    assert anna.push([run[3]._replace(signature=b"short")]) is Refused.BAD
    assert anna.push([run[3], run[3]]) is Refused.BAD
    assert anna.push([run[3]._replace(kind="x" * 61)]) is Refused.BAD
    earlier = a_line(seq=4, prev=run[2].hash, at=BEGAN)
    assert anna.push([earlier]) is Refused.BAD
    assert anna.push([a_line(seq=4, prev=run[2].hash, says="x" * 65536)]) is Refused.BAD
    assert anna.heads() == {LOG: Head(3, run[2].hash)}


@pytest.mark.parametrize("at", ["2017-12-04T14:07:09.000+05:30", "2017-12-04T14:07:09.000+00:01"])
def test_a_time_that_no_desk_reads_keeps_nobody_from_all_other_lines(anna: PgHub, bert: PgHub, at: str) -> None:
    signed = line_by(
        desk=OTHER_LOG, seq=1, at=at, kind="person.referred", content="{}", prev=FIRST_PREVIOUS, signs=BERT
    )  # fmt: skip
    assert bert.push([signed]) is Refused.BAD
    bert.put_aside([signed])
    anna.push(a_run(2))
    assert len(bert.pull({}, 10)) == 2
    assert list(bert.asides(0, 10)) == []


def test_a_line_aside_that_is_too_long_keeps_none_of_the_others_back(anna: PgHub, bert: PgHub) -> None:
    run = a_run(5)
    large = a_line(seq=4, prev=run[2].hash, says="x" * 70_000)
    anna.put_aside([run[0], large, run[1], run[2]._replace(content="{}"), run[4]])
    assert {one.hash for _, one in bert.asides(0, 10)} == {run[0].hash, run[1].hash, run[4].hash}


def test_of_a_push_all_is_taken_or_nothing(anna: PgHub) -> None:
    run = a_run(5)
    assert anna.push([*run[:4], run[4]._replace(content='{"v":2}')]) is Refused.BAD
    assert anna.heads() == {}


def test_a_log_belongs_to_the_desk_that_began_it(anna: PgHub, bert: PgHub) -> None:
    run = a_run(2)
    anna.push(run[:1])
    assert bert.push(run) is Refused.NOT_YOURS
    assert anna.push(run) is None


def test_a_desk_may_have_several_logs(anna: PgHub, bert: PgHub) -> None:
    anna.push(a_run(2))
    assert anna.push(a_run(3, log=OTHER_LOG)) is None
    assert {log: head.seq for log, head in bert.heads().items()} == {LOG: 2, OTHER_LOG: 3}


def test_more_than_a_thousand_lines_go_in_parts(anna: PgHub, bert: PgHub) -> None:
    run = a_run(2_500)
    assert anna.push(run) is None
    assert bert.heads() == {LOG: Head(2_500, run[-1].hash)}


def test_lines_aside_are_numbered_without_a_hole_and_kept_once(anna: PgHub, bert: PgHub) -> None:
    run, other = a_run(3), a_run(4, says="another branch")
    anna.push(run)
    assert anna.lacks({line.hash for line in [*run, *other]}) == {line.hash for line in other}
    bert.put_aside([*run, *other, *other])
    anna.put_aside(other)
    found = bert.asides(0, 10)
    assert [number for number, _ in found] == [1, 2, 3, 4]
    assert {line.hash for _, line in found} == {line.hash for line in other}
    assert list(bert.asides(3, 10)) == list(found[3:])
    assert bert.lacks({line.hash for line in other}) == set()


def test_the_mark_of_what_stands_aside_tells_one_history_from_another(anna: PgHub) -> None:
    marks = [anna.hello().asides_mark]
    for line in a_run(3):
        anna.put_aside([line])
        marks.append(anna.hello().asides_mark)
    assert len(set(marks)) == 4
    assert [anna.asides_mark(number) for number in (1, 2, 3, 4)] == [*marks[1:], ""]


def test_what_a_desk_says_of_itself_is_seen_by_the_others(anna: PgHub, bert: PgHub) -> None:
    anna.tell(Contact(datetime(2040, 1, 1, tzinfo=UTC), 7, "0.1.0"))
    three, four = bert.desks()
    assert (three.unsent, three.version, three.stopped, four.heard) == (7, "0.1.0", False, None)
    assert three.key == ANNA.public.hex()
    assert three.heard is not None and three.clock_ms > 365 * 86_400_000


def test_a_hint_comes_from_others_and_not_from_oneself(anna: PgHub, bert: PgHub) -> None:
    anna.hello()
    bert.hello()
    anna.push(a_run(1))
    assert bert.wait(30.0)
    assert not anna.wait(0.01)
    anna.push(a_run(2))
    assert not bert.wait(0.01), "the next hint waits a while, so that a busy hub is not asked at each of them"
    assert bert.wait(30.0), "and it is not lost"
    assert not bert.wait(0.01)


def test_a_round_that_begins_after_a_hint_has_seen_it(anna: PgHub, bert: PgHub) -> None:
    bert.hello()
    anna.push(a_run(1))
    bert.hello()
    assert not bert.wait(0.01)


def test_the_hash_of_a_line_is_made_by_the_hub_itself(hub: MeetingHub, anna: PgHub) -> None:
    run = a_run(2)
    anna.push(run)
    with hub.admin() as connection:
        found = connection.execute("select encode(hash, 'hex') from hub.entry order by seq").fetchall()
    assert [one for (one,) in found] == [hash_of(line.statement, line.signature) for line in run]


def test_the_event_of_the_hub_file_has_to_be_that_of_the_hub(hub: MeetingHub) -> None:
    hub.let_in(ANNA, 3)
    with hub.admin() as connection:
        connection.execute("update hub.meeting set event = repeat('9', 32)")
    there = hub.reach(ANNA)
    with pytest.raises(HubError, match="hub_other_event"):
        there.hello()
    there.close()
