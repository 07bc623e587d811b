"""Badges for one day: printed ahead, given by hand in a power cut, written down afterwards, replaced or torn up."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from regdesk.collection.badge_words import VoidReason
from regdesk.collection.day_badges import DayState
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.desk import Desk
from regdesk.desk.answers import Done, Found, PrintEnd, UnknownCode
from regdesk.desk.day_badges import DOCUMENTS, MOST, DayBatch, NotGiven, Why
from regdesk.desk.withdrawn import withdrawn_in
from regdesk.event.data import DataTerms, Deletion
from regdesk.keys.seal import Serial, read_seal
from regdesk.keys.training import training_key
from regdesk.people.participant import Accreditation
from regdesk.printing.printer import JobState, Outcome, Trouble
from regdesk.sentences.day_badges import DOCUMENTS_SEEN, NOT_GIVEN
from tests.desk.journey import OTHER, PERSON, collected, confirmed
from tests.desks import StandingClock, a_desk
from tests.make import a_person, a_training_event, local
from tests.printers import Tray, Unplugged
from tests.staff.people import LEAD, LUCIA, NAOMI, signed_in, with_staff

TUESDAY = date(2017, 12, 5)
EVENT = a_training_event()
LATER = timedelta(days=1, hours=2)
MEDIA = a_person(confirmation="AAAA-0001", family="Cruz", category="media")
PENDING = a_person(confirmation="AAAA-0002", family="Bah", accreditation=Accreditation.PENDING)


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    with a_desk(tmp_path, [PERSON, OTHER, MEDIA, PENDING], clock=clock, event=EVENT) as desk:
        yield desk


def printed(desk: Desk, count: int = 3, printer: Tray | None = None, category: str = "delegate") -> DayBatch:
    batch = desk.day_badges.print(category, TUESDAY, count, printer or Tray(), act=desk.new_act())
    assert isinstance(batch, DayBatch), batch
    return batch


def give(desk: Desk, text: str, person: object = PERSON, hour: int = 9, document: str = "passport") -> object:
    at = local(5, hour)
    return desk.day_badges.give(text, person.id, at, document=document, number_ends="A01284417", act=desk.new_act())  # type: ignore[attr-defined]


def why(answer: object) -> Why | None:
    return answer.why if isinstance(answer, NotGiven) else None


def test_a_batch_has_serials_that_follow_each_other_and_lies_in_the_drawer(desk: Desk) -> None:
    collected(desk)
    tray = Tray()
    batch = printed(desk, 3, tray)
    assert [badge.number for badge in batch.ready] == [2, 3, 4]
    assert (len(tray.pages), tray.pages[0].attempt) == (1, batch.attempt)
    assert desk.day_badges.batches() == (batch,)
    assert desk.verify().faults == ()


def test_each_is_sealed_for_its_day_alone(desk: Desk) -> None:
    printed(desk, 1)
    with desk.store.reading() as tx:
        sealing = desk.seals.sealing(tx, EVENT.category("delegate"))
        assert not isinstance(sealing, Refusal)
        text = sealing.sheet(1, EVENT.category("delegate"), day=local(5, 0)).text
    seal = read_seal(text)
    assert seal
    claims = seal.genuine(desk.store.signs.public, training_key(EVENT.id).public)
    assert claims
    assert (claims.begins.astimezone(EVENT.zone).date(), claims.ends.astimezone(EVENT.zone).date()) == (
        TUESDAY,
        TUESDAY,
    )
    found = desk.day_badges.find(text)
    assert found and found.number == 1


def test_the_category_of_most_people_is_offered_first(desk: Desk) -> None:
    assert desk.day_badges.categories()[0].key == "delegate"
    with desk.store.writing() as tx:
        tx.put_people([a_person(confirmation=f"M7RM-4PX{at}", category="media") for at in range(9)])
    offered = desk.day_badges.categories()
    assert offered[0].key == "media" and set(offered) == set(EVENT.categories)


def test_scanned_at_the_desk_it_says_what_it_is_and_then_whose(desk: Desk, clock: StandingClock) -> None:
    printed(desk, 1)
    with desk.store.reading() as tx:
        sealing = desk.seals.sealing(tx)
        assert not isinstance(sealing, Refusal)
        text = sealing.sheet(1, EVENT.category("delegate"), day=local(5, 0)).text
    unknown = desk.find(text)
    assert isinstance(unknown, UnknownCode) and unknown.for_a_day == 1
    clock.pass_by(LATER)
    assert isinstance(give(desk, "00001"), Done)
    found = desk.find(text)
    assert isinstance(found, Found) and found.person.id == PERSON.id


def test_the_next_real_badge_has_another_number(desk: Desk) -> None:
    printed(desk, 5)
    confirmed(desk)
    end = desk.print_badge(PERSON.id, Tray(), act=desk.new_act())
    assert isinstance(end, PrintEnd) and end.badge.number == 6


def test_the_same_press_twice_prints_once(desk: Desk) -> None:
    act, tray = desk.new_act(), Tray()
    first = desk.day_badges.print("delegate", TUESDAY, 2, tray, act=act)
    assert desk.day_badges.print("delegate", TUESDAY, 2, tray, act=act) == first
    assert len(tray.pages) == 1


@pytest.mark.parametrize(
    ("category", "day", "count", "no"),
    [
        ("delegate", TUESDAY, 0, Why.HOW_MANY),
        ("delegate", TUESDAY, MOST + 1, Why.HOW_MANY),
        ("nobody", TUESDAY, 1, Why.WHICH_CATEGORY),
        ("delegate", date(2017, 12, 3), 1, Why.DAY_OVER),
        ("delegate", date(2017, 12, 7), 1, Why.DAY_OVER),
    ],
)
def test_what_makes_no_sense_is_not_printed(desk: Desk, category: str, day: date, count: int, no: Why) -> None:
    tray = Tray()
    assert why(desk.day_badges.print(category, day, count, tray, act=desk.new_act())) is no
    assert (tray.pages, desk.log()) == ([], ())


def test_a_jam_in_the_middle_is_asked_about_and_counted_in_order(desk: Desk) -> None:
    batch = printed(desk, 5, Tray(Outcome(JobState.FAILED, "aborted", (Trouble.JAM,))))
    assert batch.asked
    assert desk.stock.today().sizes[0].asked == 5
    assert why(give(desk, "1")) is Why.ASK_FIRST
    assert why(desk.day_badges.settle(batch.attempt, 4, 2, act=desk.new_act())) is Why.HOW_MANY
    assert isinstance(desk.day_badges.settle(batch.attempt, 3, 1, act=desk.new_act()), Done)
    (batch,) = desk.day_badges.batches()
    states = [badge.state for badge in batch.badges]
    assert states == [DayState.READY] * 3 + [DayState.SPOILED, DayState.NONE]
    stock = desk.stock.today().sizes[0]
    assert (stock.printed, stock.spoiled, stock.asked) == (3, (("jam", 1),), 0)
    assert why(desk.day_badges.settle(batch.attempt, 3, 1, act=desk.new_act())) is Why.SETTLED


def test_a_printer_that_is_off_is_asked_about_as_well(desk: Desk) -> None:
    batch = desk.day_badges.print("delegate", TUESDAY, 2, Unplugged(), act=desk.new_act())
    assert isinstance(batch, DayBatch) and batch.asked
    desk.day_badges.settle(batch.attempt, 0, 0, act=desk.new_act())
    assert desk.stock.today().sizes[0].printed == 0


def test_given_by_hand_it_is_written_down_with_the_document_that_was_seen(desk: Desk, clock: StandingClock) -> None:
    printed(desk)
    clock.pass_by(LATER)
    done = give(desk, "00001")
    assert isinstance(done, Done)
    word = done.entry.word
    assert (word.document_kind, word.number_ends, word.at) == ("passport", "4417", "2017-12-05T15:00:00+00:00")  # type: ignore[union-attr]
    visit = desk.case(PERSON.id).visit
    assert [(one.number, one.day, one.void) for one in visit.day_badges] == [(1, TUESDAY, "")]
    assert visit.badge is None
    assert desk.verify().faults == ()


def test_one_person_has_one_badge_and_one_badge_has_one_person(desk: Desk, clock: StandingClock) -> None:
    printed(desk)
    clock.pass_by(LATER)
    give(desk, "1")
    assert why(give(desk, "1", OTHER)) is Why.GIVEN_ALREADY
    assert why(give(desk, "2")) is Why.HAS_BADGE
    collected(desk, OTHER)
    assert why(give(desk, "2", OTHER)) is Why.HAS_BADGE


@pytest.mark.parametrize(
    ("text", "person", "hour", "document", "no"),
    [
        ("77", PERSON, 9, "passport", Why.UNKNOWN),
        ("hello", PERSON, 9, "passport", Why.UNKNOWN),
        ("1", MEDIA, 9, "passport", Why.OTHER_CATEGORY),
        ("1", PENDING, 9, "passport", Why.NOT_LET_IN),
        ("1", PERSON, 23, "passport", Why.WHEN),
        ("1", PERSON, 9, "library card", Why.WHICH_DOCUMENT),
    ],
)
def test_what_cannot_have_been_is_not_written_down(
    desk: Desk, clock: StandingClock, text: str, person: object, hour: int, document: str, no: Why
) -> None:
    printed(desk)
    clock.pass_by(LATER)
    before = len(desk.log())
    assert why(give(desk, text, person, hour, document)) is no
    assert len(desk.log()) == before


def test_nobody_got_it_before_its_day(desk: Desk) -> None:
    printed(desk)
    answer = desk.day_badges.give("1", PERSON.id, desk.now(), document="passport", act=desk.new_act())
    assert why(answer) is Why.WHEN


def test_a_real_badge_replaces_it_and_is_no_replacement_itself(desk: Desk, clock: StandingClock) -> None:
    printed(desk)
    clock.pass_by(LATER)
    give(desk, "1")
    collected(desk)
    visit = desk.case(PERSON.id).visit
    assert [one.void for one in visit.day_badges] == [VoidReason.REPLACED]
    assert visit.replacements == 0, "the first badge of their own bears no R1"
    with desk.store.reading() as tx:
        assert withdrawn_in(tx) == {Serial(3, 1): "replaced"}


def test_what_lies_in_the_drawer_is_good_and_what_was_torn_up_is_not(desk: Desk, clock: StandingClock) -> None:
    printed(desk)
    clock.pass_by(LATER)
    give(desk, "2")
    with desk.store.reading() as tx:
        assert withdrawn_in(tx) == {}
    assert isinstance(desk.day_badges.destroy(TUESDAY, act=desk.new_act()), Done)
    with desk.store.reading() as tx:
        assert withdrawn_in(tx) == {Serial(3, 1): "returned", Serial(3, 3): "returned"}
    assert why(desk.day_badges.destroy(TUESDAY, act=desk.new_act())) is Why.NO_BADGE
    assert why(give(desk, "1", OTHER)) is Why.NO_BADGE
    assert desk.verify().faults == ()


def test_torn_up_badges_are_spoiled_sheets(desk: Desk) -> None:
    printed(desk)
    desk.day_badges.destroy(TUESDAY, act=desk.new_act())
    stock = desk.stock.today().sizes[0]
    assert (stock.printed, stock.spoiled) == (0, (("unclaimed", 3),))


def test_who_may_print_them_and_who_may_write_them_down(desk: Desk, clock: StandingClock) -> None:
    with_staff(desk, LUCIA, NAOMI, LEAD)
    signed_in(desk, LUCIA)
    answer = desk.day_badges.print("delegate", TUESDAY, 1, Tray(), act=desk.new_act())
    assert isinstance(answer, Refusal) and answer.reason is Reason.NOT_YOURS
    signed_in(desk, LEAD)
    printed(desk)
    clock.pass_by(LATER)
    assert isinstance(give(desk, "1"), Refusal)
    signed_in(desk, LUCIA)
    assert isinstance(give(desk, "1"), Done)


def test_whoever_wears_one_today_is_erased_tomorrow(tmp_path: Path, clock: StandingClock) -> None:
    data = DataTerms("badges", TUESDAY + timedelta(days=60), Deletion.ALLOWED, "privacy@example.org")
    with a_desk(tmp_path, [PERSON], clock=clock, event=a_training_event(data=data)) as desk:
        printed(desk)
        clock.pass_by(LATER)
        give(desk, "1")
        against = desk.personal.stands_against(PERSON.id)
        assert against and against.facts == {"number": "00001"}
        clock.pass_by(timedelta(days=1))
        assert desk.personal.stands_against(PERSON.id) is None


def test_every_reason_has_its_sentence() -> None:
    assert set(NOT_GIVEN) == set(Why)
    assert set(DOCUMENTS_SEEN) == set(DOCUMENTS)
