"""A certified desk that lies: what it writes harms no other desk's log, erases nothing there, and stops no sync."""

import json
from collections.abc import Iterator

import pytest

from regdesk.collection.facts import LONGEST_CODE
from regdesk.collection.record_words import RecordErased
from regdesk.collection.statement import Line, line
from regdesk.collection.visit import BadgeState
from regdesk.desk.needs_you import Double
from regdesk.store.logs import State
from regdesk.sync import own_log
from regdesk.sync.believed import Trust, Why
from regdesk.sync.intake import NOTHING, Intake
from regdesk.sync.port import Refused
from tests.make import MONDAY_MORNING, an_event
from tests.sync import clerk
from tests.sync.fake_hub import FakeHub
from tests.sync.laptop import Laptop, pair_of
from tests.sync.pen import SOMEBODY, Pen
from tests.sync.world import PEOPLE, World

HOSTILE = 3
TRUST = Trust(an_event().id, {pair_of(number).public.hex(): number for number in (1, 2, HOSTILE)})


@pytest.fixture
def laptop() -> Iterator[Laptop]:
    """Desk 1, which knows desk 2 and the hostile one."""
    world = World.of(1)
    yield world.laptops[0]
    world.ends()


def intake_of(laptop: Laptop, *, relayed: bool = True) -> Intake:
    return Intake(laptop.desk.store, TRUST, lambda: MONDAY_MORNING, relayed=relayed)


def contents(laptop: Laptop, log: str) -> list[bool]:
    """Of each entry of a log's run, whether its content is there."""
    with laptop.desk.store.reading() as tx:
        return [one.content is not None for one in tx.logs.lines(log, 0, 1_000)]


def erasing(log: str) -> dict[str, object]:
    return {"runs": [[log, 1, 1_000]], "key": pair_of(2).public.hex()}


def after(pen: Pen, kind: str, said: dict[str, object]) -> Line:
    """A line after the last one of another desk's log, signed by the hostile one."""
    content = json.dumps({"s": "0" * 32, "p": None, "act": "", "op": "", "d": said})
    last = pen.lines[-1]
    return line(
        desk=pen.log, seq=last.seq + 1, at=last.at, kind=kind, content=content, prev=last.hash, signs=pair_of(HOSTILE)
    )


def test_a_line_that_another_desk_signed_is_never_joined_to_a_log(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(3)
    intake_of(laptop).take(pen.lines)
    intake_of(laptop).put_aside([after(pen, "record.erased", erasing(pen.log))])
    with laptop.desk.store.reading() as tx:
        assert tx.logs.head(pen.log).seq == 4
    assert contents(laptop, pen.log) == [True] * 4


def test_a_log_that_says_it_is_another_desks_erases_nothing_of_that_one(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(3)
    intake_of(laptop).take(pen.lines)
    mask = Pen(HOSTILE, log="f" * 32)
    mask.write("desk.started", {"event": mask.event, "desk_number": 2, "key": pen.key.public.hex()}, person=None)
    mask.write("record.erased", erasing(pen.log), person=None)
    intake_of(laptop).put_aside(mask.lines)
    intake_of(laptop).take(mask.lines)
    assert contents(laptop, pen.log) == [True] * 4
    with laptop.desk.store.reading() as tx:
        assert "f" * 32 not in tx.logs.of_key(pen.key.public.hex()) or not tx.logs.head("f" * 32).seq


def test_whose_a_log_is_its_run_says_also_after_another_desk_said_it_was_its_own(laptop: Laptop) -> None:
    pen = Pen(2).begins().goes_on(5)
    intake_of(laptop).put_aside([after(pen, "person.referred", {"to": "clerk", "slip": 1})])
    for some in (pen.lines[:3], pen.lines[3:]):
        assert intake_of(laptop, relayed=False).take(some).quarantined == ()
    with laptop.desk.store.reading() as tx:
        told = tx.logs.told(pen.log)
    assert told and (told.key, told.state, told.head.seq) == (pen.key.public.hex(), State.WHOLE, 6)


@pytest.mark.parametrize(("person", "said"), [
    ("\ud800", {}),
    (SOMEBODY, {"code": "\ud800", "number": 1}),
    (SOMEBODY, {"code": "AAAA", "number": 10**30}),
    (SOMEBODY, {"code": "AAAA", "number": 10**5000}),
    (SOMEBODY, {"code": "AAAA", "number": float("nan")}),
    (SOMEBODY, {"code": "A\0A", "number": -1}),
])  # fmt: skip
def test_what_no_database_can_keep_stops_no_sync_and_no_later_line(
    laptop: Laptop, person: str, said: dict[str, object]
) -> None:
    pen = Pen(HOSTILE).begins()
    huge = json.dumps({"s": "0", "p": person, "act": "", "op": "", "d": {**said, "number": 0}})
    number = said.get("number", 0)
    text = f"1{'0' * 5000}" if isinstance(number, int) and number > 10**40 else json.dumps(number)
    pen.write_text("badge.requested", huge.replace('"number": 0', f'"number": {text}'))
    pen.goes_on(2)
    assert intake_of(laptop).take(pen.lines).lines == 4
    with laptop.desk.store.reading() as tx:
        tx.entries(SOMEBODY)
        tx.doubled.asked_twice()
        tx.doubled.several()
    assert laptop.desk.verify().faults == ()
    with laptop.desk.store.writing() as tx:
        tx.erase_person(SOMEBODY)
    assert clerk.serves(laptop.desk, PEOPLE[0])


@pytest.mark.parametrize("content", ["no JSON", "[]", "{", '{"d":[]}', '{"d":{"code":[1]}}', '{"d":{"code":NaN}}'])
def test_what_nobody_can_read_is_erased_by_its_desk_like_all_else(laptop: Laptop, content: str) -> None:
    pen = Pen(HOSTILE).begins()
    for kind in ("badge.requested", "badge.voided"):
        pen.write_text(kind, content)
    said: dict[str, object] = {"runs": [[pen.log, 2, 3, pen.lines[-1].hash]], "key": pen.key.public.hex()}
    pen.write("record.erased", said, person=None)
    assert intake_of(laptop).take(pen.lines).lines == 4
    assert contents(laptop, pen.log) == [True, False, False, True]


@pytest.mark.parametrize("runs", [
    [["3" * 32, -5, 1_000, "0" * 64]], [["3" * 32, 2, 10**18, "0" * 64]], [["3" * 32, 3, 2]], [["3" * 32, 2, 2, "x"]],
    [["\ud800", 1, 2, "\ud800"]], [["3" * 32, 1, 2], ["3" * 32, 1]], [["3" * 32, 0, 0], ["3" * 32, 9, 12]],
])  # fmt: skip
@pytest.mark.parametrize("key", ["", "x", "0" * 64, "\ud800", pair_of(HOSTILE).public.hex()])
def test_no_word_of_what_was_erased_stops_a_sync_or_takes_what_it_does_not_name(
    laptop: Laptop, runs: list[object], key: str
) -> None:
    pen = Pen(HOSTILE).begins().goes_on(2)
    pen.write("record.erased", {"runs": runs, "key": key, "codes": ["\ud800", "AAAA"]}, person=None)
    pen.goes_on(1)
    assert intake_of(laptop).take(pen.lines).lines == 5
    assert contents(laptop, pen.log) == [True] * 5
    assert laptop.withdrawn() == frozenset()


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00.000+00:00", "9999-12-31T23:59:59.999+00:00"])
def test_a_moment_at_the_ends_of_all_time_is_read_as_none(laptop: Laptop, at: str) -> None:
    pen = Pen(HOSTILE)
    pen.write_text("person.referred", "{}", at=at)
    assert intake_of(laptop).take(pen.lines).quarantined == ((pen.log, Why.UNREADABLE),)


def test_a_log_is_not_closed_by_lines_that_its_desk_never_signed(laptop: Laptop) -> None:
    ours = laptop.log_id()
    forged = line(
        desk=ours, seq=999_999_999, at="2017-11-06T08:00:00.000+00:00", kind="person.referred", content="{}",
        prev="0" * 64, signs=pair_of(HOSTILE),
    )  # fmt: skip
    laptop.desk.sync.read_from([forged])
    assert laptop.log_id() == ours
    with laptop.desk.store.reading() as tx:
        assert tx.next_badge_number() < 100


def test_nobody_else_takes_the_numbers_of_this_desk(laptop: Laptop) -> None:
    ours = laptop.log_id()
    content = json.dumps({"p": None, "d": {"code": "ZZZZ", "number": 65_535}})
    forged = line(
        desk=ours, seq=900, at="2017-11-06T08:00:00.000+00:00", kind="badge.requested", content=content,
        prev="0" * 64, signs=pair_of(HOSTILE),
    )  # fmt: skip
    intake_of(laptop).put_aside([forged])
    with laptop.desk.store.reading() as tx:
        assert tx.next_badge_number() < 100


@pytest.mark.parametrize(("kind", "said"), [
    ("badge.voided", {"code": "AAAA", "reason": "a reason of a later version"}),
    ("day_badge.given", {"code": "AAAA", "number": 1, "day": "someday", "at": "then", "document_kind": ""}),
    ("day_badge.requested", {"code": "AAAA", "number": 1, "category": "d", "day": "", "attempt": "", "printer": ""}),
])  # fmt: skip
def test_a_reason_or_a_day_that_nobody_knows_stops_no_screen(
    laptop: Laptop, kind: str, said: dict[str, object]
) -> None:
    pen = Pen(HOSTILE).begins()
    person = PEOPLE[0].id
    pen.write("badge.collected", {"code": "AAAA", "proof": "scanned"}, person=person)
    pen.write(kind, said, person=person)
    assert intake_of(laptop).take(pen.lines).lines == 3
    assert laptop.desk.needs_you.waiting().count == 0
    visit = laptop.desk.case(person).visit
    if kind == "badge.voided":
        assert [badge.state for badge in visit.badges] == [BadgeState.VOID]


def test_a_line_that_another_desk_put_at_the_end_of_the_own_log_raises_no_alarm(laptop: Laptop) -> None:
    ours, store = laptop.log_id(), laptop.desk.store
    with store.writing() as tx:
        tx.logs.tell(ours, store.public, State.WHOLE, "", MONDAY_MORNING)
        head = tx.logs.head(ours)
    forged = line(
        desk=ours, seq=head.seq + 1, at="2017-12-05T08:00:00.000+00:00", kind="person.referred", content="{}",
        prev=head.hash, signs=pair_of(HOSTILE),
    )  # fmt: skip
    intake_of(laptop).take([forged])
    with laptop.desk.store.reading() as tx:
        told = tx.logs.told(ours)
        assert tx.logs.head(ours) == head
    assert told is None or told.state is State.WHOLE


@pytest.fixture
def world() -> Iterator[World]:
    """Two laptops and a hub."""
    made = World.of(2)
    yield made
    made.ends()


def test_what_a_hub_says_of_a_log_takes_no_numbers_unless_the_desk_signed_it(world: World) -> None:
    first, hub = world.laptops[0], world.hub
    assert isinstance(hub, FakeHub)
    first.desk.sync.round(first.hub)
    ours = first.log_id()
    for seq in (60_000, 61_000):
        hub.logs[ours].append(hub.logs[ours][-1]._replace(seq=seq, hash="e" * 64))
        first.desk.sync.round(first.hub)
    with first.desk.store.reading() as tx:
        assert tx.next_badge_number() <= 2 * own_log.MARGIN + 1
    assert clerk.serves(first.desk, PEOPLE[0])


def test_entries_arrive_although_another_desk_says_at_the_hub_that_the_log_is_its_own(world: World) -> None:
    (first, second), hub = world.laptops, world.hub
    assert isinstance(hub, FakeHub)
    assert clerk.serves(first.desk, PEOPLE[0])
    hub.owners[first.log_id()] = pair_of(2).public.hex()
    done = first.desk.sync.round(first.hub)
    assert done.not_taken == ((first.log_id(), Refused.NOT_YOURS),)
    second.desk.sync.round(second.hub)
    assert first.hashes() <= second.hashes()


def test_a_content_without_a_letter_is_no_erased_one(laptop: Laptop) -> None:
    pen = Pen(HOSTILE).begins()
    pen.write_text("person.referred", "")
    intake_of(laptop).take(pen.lines)
    assert contents(laptop, pen.log) == [True, True]
    assert intake_of(laptop).take(pen.lines) == NOTHING


def test_a_code_too_long_to_be_told_keeps_nobody_from_being_erased(laptop: Laptop) -> None:
    pen = Pen(HOSTILE).begins()
    pen.write("badge.requested", {"code": "0" * 64_900, "number": 1, "attempt": "a", "printer": "tray"})
    pen.write("badge.requested", {"code": "00030002", "number": 2, "attempt": "b", "printer": "tray"})
    intake_of(laptop).take(pen.lines)
    with laptop.desk.store.writing() as tx:
        assert tx.erase_person(SOMEBODY) == 2
    with laptop.desk.store.reading() as tx:
        [said] = [entry.word for entry in tx.of_kinds(["record.erased"])]
    assert isinstance(said, RecordErased) and said.codes == ("00030002",)
    assert laptop.desk.verify(every=True).faults == ()


@pytest.mark.parametrize("longer", [0, 1, 60_000])
def test_a_badge_that_another_desk_gave_too_can_be_decided_on_whatever_its_code(laptop: Laptop, longer: int) -> None:
    desk, person = laptop.desk, PEOPLE[0].id
    assert clerk.serves(desk, PEOPLE[0])
    pen, code = Pen(HOSTILE).begins(), "0" * (LONGEST_CODE + longer)
    asked = {"code": code, "number": 30_001, "attempt": "a", "printer": "tray"}
    pen.write("badge.requested", asked, person=person)
    pen.write("badge.collected", {"code": code, "proof": "scanned"}, person=person)
    intake_of(laptop).take(pen.lines)
    if longer:
        assert desk.needs_you.waiting().count == 0
        return
    found = desk.needs_you.double(person)
    assert isinstance(found, Double)
    codes = tuple(one.code for one in found.collected)
    desk.needs_you.decide_double(person, codes[0], "given_back", seen=codes, act=desk.new_act())
    assert desk.needs_you.waiting().count == 0
