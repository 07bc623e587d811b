"""Badges and entries of other desks at a desk: opened, refused at its door, counted where they belong."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from regdesk.collection.badge_words import BadgeVoided, VoidReason
from regdesk.collection.day_badges import DayBadgeGiven, DayBadgeRequested, DayState, day_badges
from regdesk.collection.double_words import DoubleDecided
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import BadgeRequested, DeskStarted, Entry, Word, write_entry
from regdesk.collection.record_words import RecordErased
from regdesk.collection.stock_words import Moment
from regdesk.collection.sync_words import LogBegun
from regdesk.desk import Desk
from regdesk.desk.about_person import Reason as Asked
from regdesk.desk.about_person import confirms
from regdesk.desk.answers import Done, Found, OtherDesk, UnknownCode
from regdesk.desk.day_badges import DayBatch, NotGiven, Why
from regdesk.desk.other_desks import DeskNamed, OtherDesks
from regdesk.event.data import DataTerms, Deletion
from regdesk.event.lanes import Lane, Lanes
from regdesk.gate.answer import Word as Light
from regdesk.keys.seal import Serial
from regdesk.printing.printer import JobState, Outcome
from regdesk.sync import marks
from regdesk.sync.certified import CERTIFICATE
from regdesk.sync.own_log import MARGIN
from tests.desk.journey import OTHER, PERSON, collected, confirmed, printed
from tests.desk.test_taking_back import FarTray, left_at
from tests.desk.two_desks import desks, meet, peer, tell
from tests.desks import StandingClock, on_badge
from tests.gate.made import event_with_doors
from tests.make import MONDAY_MORNING, an_event
from tests.printers import Tray

EVENT = event_with_doors()


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def two(tmp_path: Path, clock: StandingClock) -> Iterator[list[Desk]]:
    with desks(tmp_path, [PERSON, OTHER], 3, 4, event=EVENT, clock=clock) as made:
        yield made


def badge_of(desk: Desk, person: str = PERSON.id) -> str:
    badge = desk.case(person).visit.badge
    assert badge
    return on_badge(desk, badge)


def light(desk: Desk, text: str) -> Light:
    scanned = desk.gate.scan(text, act=desk.new_act())
    return scanned.answer.word  # type: ignore[union-attr]


# ── whose it is ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_log_is_named_by_the_desk_that_wrote_it(two: list[Desk]) -> None:
    meet(*two)
    with two[0].store.reading() as tx:
        named = OtherDesks(tx, 3)
        assert named.of(two[0].store.desk) == DeskNamed(3, ours=True)
        assert named.of(two[1].store.desk) == DeskNamed(4, "Lobby 4")
        assert named.of("f" * 32) == DeskNamed(0)


def test_a_badge_of_another_desk_opens_its_person_once_that_desk_was_heard(two: list[Desk]) -> None:
    collected(two[1])
    seal = badge_of(two[1])
    assert two[0].find(seal) == OtherDesk(4, certified=True), "its key is known, what it did has not come"
    tell(two[1], two[0])
    found = two[0].find(seal)
    assert isinstance(found, Found) and found.badge
    assert (found.person.id, found.badge.desk) == (PERSON.id, two[1].store.desk)


def test_a_badge_of_a_desk_that_nobody_certified_stays_one(two: list[Desk], tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    with desks(tmp_path / "far", [PERSON], 9, event=EVENT) as (far,):
        collected(far)
        assert two[0].find(badge_of(far)) == OtherDesk(9)


# ── at the door ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_door_of_a_laptop_knows_the_keys_of_the_desks_that_it_met(two: list[Desk]) -> None:
    collected(two[1])
    tell(two[1], two[0])
    assert isinstance(two[0].gate.open("main", act=two[0].new_act()), Done)
    assert light(two[0], badge_of(two[1])) is not Light.STOP


def test_what_another_desk_withdraws_is_stopped_at_a_door_that_is_open_already(
    two: list[Desk], clock: StandingClock
) -> None:
    collected(two[1])
    collected(two[1], OTHER)
    tell(two[1], two[0])
    assert isinstance(two[0].gate.open("main", act=two[0].new_act()), Done)
    seal, code = badge_of(two[1]), two[1].case(PERSON.id).visit.badge
    assert code
    assert isinstance(two[1].life.void(PERSON.id, code.code, VoidReason.STOLEN, act=two[1].new_act()), Done)
    tell(two[1], two[0])
    clock.pass_by(timedelta(minutes=1))
    assert light(two[0], seal) is Light.STOP
    assert light(two[0], badge_of(two[1], OTHER.id)) is not Light.STOP
    assert two[0].gate.watched_by.withdrawn == 1


def test_a_badge_that_another_desk_prints_while_a_door_is_open_passes_it(two: list[Desk]) -> None:
    assert isinstance(two[0].gate.open("main", act=two[0].new_act()), Done)
    collected(two[1])
    tell(two[1], two[0])
    assert light(two[0], badge_of(two[1])) is not Light.STOP


def test_the_badge_that_a_supervisor_did_not_keep_is_stopped(two: list[Desk], clock: StandingClock) -> None:
    collected(two[0])
    clock.pass_by(timedelta(minutes=10))
    collected(two[1])
    first, second = badge_of(two[0]), badge_of(two[1])
    meet(*two)
    assert isinstance(two[0].gate.open("main", act=two[0].new_act()), Done)
    found = two[1].needs_you.double(PERSON.id)
    assert found
    codes = tuple(one.code for one in found.collected)
    two[1].needs_you.decide_double(PERSON.id, codes[0], "given_back", seen=codes, act=two[1].new_act())
    tell(two[1], two[0])
    assert light(two[0], second) is Light.STOP
    assert light(two[0], first) is not Light.STOP


# ── what is counted and asked where ──────────────────────────────────────────────────────────────────────────────────


def test_a_desk_counts_and_asks_only_what_is_its_own(two: list[Desk]) -> None:
    collected(two[1])
    printed(two[1], OTHER)
    before = two[0].today(), two[0].in_limbo(), two[0].figures()
    tell(two[1], two[0])
    assert (two[0].today(), two[0].in_limbo(), two[0].figures()) == before


def test_a_refusal_names_the_desk_by_its_number(two: list[Desk]) -> None:
    collected(two[1])
    tell(two[1], two[0])
    for desk in two:
        refusal = desk.case(PERSON.id).refusal
        assert refusal and (refusal.reason, refusal.facts["desk"]) == (Reason.ALREADY_COLLECTED, 4)
        no = desk.print_badge(PERSON.id, Tray(), act=desk.new_act())
        assert isinstance(no, Refusal) and no.facts["desk"] == 4


def test_a_code_of_no_desk_is_unknown(two: list[Desk]) -> None:
    assert isinstance(two[0].find("Q7Z9-AAAA"), UnknownCode)


# ── one desk's own things ────────────────────────────────────────────────────────────────────────────────────────────


def bring(one: Desk, other: Desk) -> None:
    """Everything that one desk wrote, as a stick brings it."""
    with one.store.reading() as tx:
        lines, certificate = tx.logs.lines(one.store.desk, 0, 10_000), tx.value(CERTIFICATE)
    other.sync.read_from(lines, [certificate] if certificate else [])


def test_the_log_of_a_desk_that_others_told_holds(two: list[Desk]) -> None:
    collected(two[0])
    collected(two[1], OTHER)
    bring(two[0], two[1])
    bring(two[1], two[0])
    for desk in two:
        verified = desk.verify(every=True)
        assert (verified.faults, {state.number for state in verified.logs}) == ((), {3, 4})


def test_what_a_desk_erased_of_a_person_is_erased_where_its_log_is(tmp_path: Path, clock: StandingClock) -> None:
    terms = DataTerms("Badges.", date(2018, 1, 31), Deletion.ALLOWED, "privacy@example.org")
    with desks(tmp_path, [PERSON, OTHER], 3, 4, event=an_event(data=terms), clock=clock) as (one, other):
        end = printed(one)
        one.cancel_badge(PERSON.id, end.badge.code, "jam", act=one.new_act())
        bring(one, other)
        with other.store.reading() as tx:
            assert tx.entries(PERSON.id)
        done = one.personal.erase(PERSON.id, typed=confirms(PERSON), reason=Asked.ASKED, act=one.new_act())
        assert isinstance(done, Done)
        own = len(other.log())
        bring(one, other)
        with other.store.reading() as tx:
            assert tx.entries(PERSON.id) == []
        assert len(other.log()) == own, "the desk that erased it says so, and nobody else"
        assert other.verify(every=True).faults == ()


def test_a_desk_erases_nothing_of_anothers_log_by_its_word(two: list[Desk]) -> None:
    collected(two[1])
    with two[0].store.writing() as tx:
        word = RecordErased(((two[1].store.desk, 1, 9),), two[0].store.public)
        tx.append(None, "", "", word, MONDAY_MORNING)
    bring(two[1], two[0])
    bring(two[0], two[1])
    with two[1].store.reading() as tx:
        assert len(tx.entries(PERSON.id)) == 4


def test_a_badge_at_another_desks_printer_is_not_asked_of_a_printer_of_the_same_name(two: list[Desk]) -> None:
    """This desk's own printer knows nothing of that job, and would say that nothing can come out."""
    printer = FarTray(gives=Outcome(JobState.UNKNOWN, "forgotten"))
    confirmed(two[1])
    left_at(two[1], printer)
    tell(two[1], two[0])
    confirmed(two[0])
    no = two[0].print_badge(PERSON.id, printer, act=two[0].new_act())
    assert isinstance(no, Refusal) and no.reason is Reason.STILL_AT_PRINTER
    assert printer.asked_back == []


def test_badges_for_one_day_lie_in_the_drawer_of_the_desk_that_printed_them(two: list[Desk]) -> None:
    day = date(2017, 12, 4)
    printed_there = two[1].day_badges.print("delegate", day, 2, Tray(), act=two[1].new_act())
    assert isinstance(printed_there, DayBatch)
    tell(two[1], two[0])
    assert two[0].day_badges.batches() == ()
    assert two[0].day_badges.destroy(day, act=two[0].new_act()) == NotGiven(Why.NO_BADGE)
    assert len(two[1].day_badges.batches()[0].ready) == 2
    code = printed_there.badges[0].code
    assert two[0].day_badges.find(code) is not None, "in a hand it is looked at anywhere"


def test_badges_for_one_day_leave_out_the_numbers_that_another_copy_of_this_disk_gave(two: list[Desk]) -> None:
    """Also where that copy has the first of those that would come next: no serial is on two badges."""
    with two[0].store.reading() as tx:
        first = two[0].seals.next(tx)
    assert isinstance(first, int)
    taken = (first + 5, MARGIN + first, MARGIN + first + 6)
    with two[1].store.writing() as tx:
        for number in taken:
            asked = BadgeRequested(Serial(3, number).code, number, f"a{number}", "tray")
            tx.append(OTHER.id, "", "Clerk 3", asked, MONDAY_MORNING)
    tell(two[1], two[0])
    batch = two[0].day_badges.print("delegate", date(2017, 12, 4), 20, Tray(), act=two[0].new_act())
    assert isinstance(batch, DayBatch)
    numbers = [badge.number for badge in batch.badges]
    assert numbers == list(range(numbers[0], numbers[0] + 20))
    assert not set(taken) & set(numbers)


def test_a_badge_for_one_day_ends_whatever_another_desks_clock_says() -> None:
    early, late = MONDAY_MORNING - timedelta(hours=5), MONDAY_MORNING
    asked = entry_at(late, DayBadgeRequested("00030001", 1, "a", "tray", "delegate", "2017-12-04"))
    given_out = entry_at(early, DayBadgeGiven("00030001", 1, "2017-12-04", late.isoformat(), "passport"))
    ended = entry_at(early - timedelta(hours=1), BadgeVoided("00030001", VoidReason.LOST))
    decided = entry_at(early, DoubleDecided("x", "00030001", (), "given_back"))
    states = [day_badges(those)["00030001"].state for those in (
        [given_out, asked], [ended, given_out, asked], [given_out, decided, asked],
    )]  # fmt: skip
    assert states == [DayState.GIVEN, DayState.VOID, DayState.VOID]


def entry_at(at: datetime, word: Word) -> Entry:
    return write_entry(
        desk="a" * 32, seq=1, at=at, person="p", act="", clerk="", word=word, prev="", salt="", signs=None
    )


def restored(desk: Desk, *, agreed: int) -> int:
    """Its disk was put back: of its log others have so many entries, the rest is set aside. How many those are."""
    with desk.store.writing() as tx:
        earlier = tx.desk
        moved = tx.logs.cut(earlier, agreed)
        tx.begin_log("e" * 32)
        for word in (DeskStarted(desk.event.id, 3, desk.store.public), LogBegun(earlier, agreed, moved, 0)):
            tx.append(None, "", "", word, MONDAY_MORNING)
    return moved


@pytest.mark.parametrize("agreed", [0, 2, 4])
def test_badges_that_wait_are_still_listed_at_the_end_of_a_day_on_which_the_disk_was_restored(
    two: list[Desk], agreed: int
) -> None:
    desk = two[0]
    waits = printed(desk).badge.code
    collected(desk, OTHER)
    printed(two[1])
    tell(two[1], desk)
    restored(desk, agreed=agreed)
    assert [one.code for one in desk.day_end.lists().waiting] == [waits]
    assert isinstance(desk.cancel_badge(PERSON.id, waits, "unclaimed", act=desk.new_act()), Done)
    assert desk.day_end.lists().waiting == ()


def test_the_box_of_blanks_goes_on_in_the_log_that_a_restored_disk_begins(two: list[Desk]) -> None:
    desk = two[0]
    size = desk.stock.usual
    desk.stock.count(size, 100, Moment.OPENING, act=desk.new_act())
    collected(desk)
    before = desk.stock.left()
    assert before and before.count == 99
    head = len(desk.log())
    assert restored(desk, agreed=2) == head - 2
    assert desk.stock.left() == before
    collected(desk, OTHER)
    after = desk.stock.left()
    assert after and after.count == 98


def test_blanks_of_other_desks_are_in_their_own_boxes(two: list[Desk]) -> None:
    two[0].stock.count(two[0].stock.usual, 50, Moment.OPENING, act=two[0].new_act())
    two[1].stock.count(two[1].stock.usual, 90, Moment.OPENING, act=two[1].new_act())
    collected(two[1])
    tell(two[1], two[0])
    left = two[0].stock.left()
    assert left and left.count == 50


def test_the_list_of_a_delegation_goes_by_the_lanes_too(tmp_path: Path, clock: StandingClock) -> None:
    meeting = an_event(lanes=Lanes(timedelta(minutes=15), (Lane(4),)))
    with desks(tmp_path, [PERSON, OTHER], 3, 4, event=meeting, clock=clock) as (desk, _):
        (one,) = desk.delegations.of("Senegal").members
        assert one.refusal and one.refusal.reason is Reason.OTHER_LANE
        with desk.store.writing() as tx:
            tx.logs.put_peer(peer(meeting, 4, clock.now()))
            tx.set_value(marks.SYNCED, clock.now().isoformat())
        (one,) = desk.delegations.of("Senegal").members
        assert one.refusal is None
