"""Blank badges at a desk: what is written down, what is refused, and who may sign for a difference."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import Entry
from regdesk.collection.stock_words import Moment, Moving, Spoil, StockCounted, StockSigned
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.desk.deciding import Approver
from regdesk.desk.stock import Left, Level, NotCounted, Why, box_of
from regdesk.errors import NotAllowed
from regdesk.printing.printer import JobState, Outcome
from regdesk.sentences.stock import NOT_COUNTED, SPOILS
from regdesk.staff.rights import Role
from regdesk.staff.stops import Stop
from regdesk.staff.stops import Why as StopWhy
from tests.desk.journey import OTHER, PERSON, confirmed, printed
from tests.desks import StandingClock, a_desk
from tests.make import a_training_event
from tests.printers import Tray
from tests.staff.people import HENRIK, LEAD, LUCIA, NAOMI, PIN, WRONG, a_member, signed_in, with_staff

LEAD_TOO = a_member("Rosa Díaz", Role.SHIFT_LEAD)
WHY = "One stuck under the tray, torn"


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    with a_desk(tmp_path, [PERSON, OTHER], clock=clock, event=a_training_event()) as desk:
        yield desk


@pytest.fixture
def led(desk: Desk) -> Desk:
    """The shift lead is signed in."""
    with_staff(desk, LUCIA, HENRIK, NAOMI, LEAD, LEAD_TOO)
    signed_in(desk, LEAD)
    return desk


def count(desk: Desk, number: int, moment: Moment = Moment.CLOSING, size: str = "a6") -> Entry:
    done = desk.stock.count(size, number, moment, act=desk.new_act())
    assert isinstance(done, Done), done
    return done.entry


def missing_one(desk: Desk) -> None:
    """Ten in the morning, nine in the evening, counted twice."""
    count(desk, 10, Moment.OPENING)
    count(desk, 9)
    count(desk, 9)


def sign(desk: Desk, approver: Approver | None, why: str = WHY, named: str = "") -> object:
    return desk.stock.explain_and_sign("a6", why, approver, named=named, act=desk.new_act())


def no(answer: object) -> Why | StopWhy | Reason | None:
    return answer.why if isinstance(answer, NotCounted | Stop) else getattr(answer, "reason", None)


def test_nothing_is_said_of_badges_that_nobody_counted(desk: Desk) -> None:
    printed(desk)
    assert desk.stock.left() is None
    assert desk.stock.today().sizes[0].printed == 1


def test_each_printed_badge_is_one_less(desk: Desk) -> None:
    count(desk, 233, Moment.OPENING)
    printed(desk)
    assert desk.stock.left() == Left(232, Level.ENOUGH)
    confirmed(desk, OTHER)
    desk.print_badge(OTHER.id, Tray(Outcome(JobState.UNKNOWN, "lost_job")), act=desk.new_act())
    assert desk.stock.left() == Left(232, Level.ENOUGH), "the clerk has not said whether it came out"
    (case,) = desk.in_limbo()
    assert case.visit.badge
    desk.came_out(OTHER.id, case.visit.badge.code, act=desk.new_act())
    assert desk.stock.left() == Left(231, Level.ENOUGH)


@pytest.mark.parametrize(
    ("there", "level"), [(40, Level.ENOUGH), (39, Level.FEW), (10, Level.FEW), (9, Level.FEWEST), (0, Level.FEWEST)]
)
def test_few_are_left_below_forty_and_very_few_below_ten(desk: Desk, there: int, level: Level) -> None:
    count(desk, there, Moment.OPENING)
    assert desk.stock.left() == Left(there, level)


def test_few_are_left_below_a_fifth_of_what_there_was(desk: Desk) -> None:
    count(desk, 1000, Moment.OPENING)
    desk.stock.move("a6", 800, Moving.TO_DESK, desk=4, act=desk.new_act())
    assert desk.stock.left() == Left(200, Level.ENOUGH)
    desk.stock.spoil("a6", 1, Spoil.TORN, act=desk.new_act())
    assert desk.stock.left() == Left(199, Level.FEW)


def test_the_strip_is_told_of_a_count_that_differs(desk: Desk) -> None:
    count(desk, 190, Moment.OPENING)
    count(desk, 188)
    assert desk.stock.left() == Left(190, Level.ENOUGH, counted=188)


def test_the_same_press_twice_is_written_once(desk: Desk) -> None:
    act = desk.new_act()
    first = desk.stock.bring("a6", 200, "box 7", act=act)
    again = desk.stock.bring("a6", 200, "box 7", act=act)
    assert isinstance(again, Done) and isinstance(first, Done)
    assert (again.again, again.entry) == (True, first.entry)
    assert len(desk.log()) == 1


@pytest.mark.parametrize("number", [-1, 20_001])
def test_a_number_that_no_box_holds_is_not_taken(desk: Desk, number: int) -> None:
    assert no(desk.stock.count("a6", number, Moment.OPENING, act=desk.new_act())) is Why.NO_NUMBER
    assert no(desk.stock.bring("a6", number, act=desk.new_act())) is Why.NO_NUMBER
    assert no(desk.stock.bring("a6", 0, act=desk.new_act())) is Why.NO_NUMBER
    assert desk.log() == ()


@pytest.mark.parametrize("other", [0, 3, 61])
def test_badges_go_to_another_desk_that_there_is(desk: Desk, other: int) -> None:
    assert no(desk.stock.move("a6", 5, Moving.TO_DESK, desk=other, act=desk.new_act())) is Why.WHICH_DESK


def test_more_than_there_should_be_cannot_be_given_away(desk: Desk) -> None:
    count(desk, 10, Moment.OPENING)
    answer = desk.stock.move("a6", 11, Moving.TO_DESK, desk=4, act=desk.new_act())
    assert answer == NotCounted(Why.TOO_MANY, {"there": 10})


def test_a_test_page_is_a_spoiled_badge(desk: Desk) -> None:
    count(desk, 10, Moment.OPENING)
    desk.stock.test_page("a6", act=desk.new_act())
    assert desk.stock.today().sizes[0].spoiled == (("test", 1),)


def test_the_shift_lead_counts_and_a_supervisor_signs(led: Desk) -> None:
    missing_one(led)
    assert led.stock.signer(NAOMI.card, "a6") == NAOMI
    done = sign(led, Approver(NAOMI.card, PIN))
    assert isinstance(done, Done)
    assert done.entry.word == StockSigned("a6", 10, 9, WHY, ((NAOMI.id, "supervisor"),))
    day = led.stock.today()
    assert (day.sizes[0].settled, day.sizes[0].should_be) == (True, 9)
    assert day.names == {LEAD.id: "Samir Haddad", NAOMI.id: "Naomi Adeyemi"}


def test_another_shift_lead_signs_as_well(led: Desk) -> None:
    missing_one(led)
    assert isinstance(sign(led, Approver(LEAD_TOO.card, PIN)), Done)


def test_nobody_signs_for_their_own_count_not_even_from_another_seat(led: Desk) -> None:
    missing_one(led)
    assert no(sign(led, Approver(LEAD.card, PIN))) is StopWhy.OWN_DESK
    signed_in(led, LEAD_TOO)
    assert no(sign(led, Approver(LEAD.card, PIN))) is StopWhy.OWN_COUNT
    assert no(led.stock.signer(LEAD.card, "a6")) is StopWhy.OWN_COUNT
    assert not any(isinstance(entry.word, StockSigned) for entry in led.log())


def test_a_clerk_may_not_sign(led: Desk) -> None:
    missing_one(led)
    assert sign(led, Approver(LUCIA.card, PIN)) == Stop(
        StopWhy.MAY_NOT_APPROVE, {"role": Role.SUPERVISOR, "approver": 1}
    )


def test_a_wrong_pin_signs_nothing_and_counts_as_a_try(led: Desk) -> None:
    missing_one(led)
    assert sign(led, Approver(NAOMI.card, WRONG)) == Stop(StopWhy.WRONG_PIN, {"left": 4, "approver": 1})
    assert led.stock.today().sizes[0].open == -1


def test_a_pin_is_not_tried_while_anything_else_is_missing(led: Desk) -> None:
    missing_one(led)
    assert no(sign(led, Approver(NAOMI.card, WRONG), why="lost")) is Why.WRITE_WHY
    assert isinstance(sign(led, Approver(NAOMI.card, PIN)), Done)
    with led.store.reading() as tx:
        assert tx.staff.tries(NAOMI.id).wrong == 0


def test_before_signing_it_is_counted_twice_and_everything_is_answered(desk: Desk) -> None:
    assert no(desk.stock.against_signing("a6")) is Why.COUNT_FIRST
    count(desk, 10, Moment.OPENING)
    assert no(desk.stock.against_signing("a6")) is Why.NOTHING_TO_SIGN
    count(desk, 9)
    assert no(desk.stock.against_signing("a6")) is Why.COUNT_AGAIN
    count(desk, 8)
    assert no(desk.stock.against_signing("a6")) is Why.COUNT_AGAIN, "two counts that differ are no proof"
    count(desk, 8)
    assert desk.stock.against_signing("a6") is None
    confirmed(desk)
    desk.print_badge(PERSON.id, Tray(Outcome(JobState.UNKNOWN, "lost_job")), act=desk.new_act())
    assert desk.stock.against_signing("a6") == NotCounted(Why.ANSWER_FIRST, {"count": 1})


def test_a_badge_that_is_printed_after_the_count_makes_it_count_anew(desk: Desk) -> None:
    missing_one(desk)
    printed(desk)
    assert no(desk.stock.against_signing("a6")) is Why.COUNT_AGAIN


def test_where_nobody_has_a_card_somebody_else_is_named(desk: Desk) -> None:
    missing_one(desk)
    assert no(sign(desk, None)) is Why.NAME_SIGNER
    assert no(sign(desk, None, named=" lucía  ROBLES")) is Why.NAME_SIGNER, "who counted"
    done = sign(desk, None, named="Henrik Aas")
    assert isinstance(done, Done)
    assert done.entry.word == StockSigned("a6", 10, 9, WHY, (), "Henrik Aas")


@pytest.mark.parametrize("member", [LUCIA, HENRIK, NAOMI])
def test_who_is_no_shift_lead_counts_nothing(led: Desk, member: object) -> None:
    signed_in(led, member)  # type: ignore[arg-type]
    before = len(led.log())
    for answer in (
        led.stock.count("a6", 5, Moment.OPENING, act=led.new_act()),
        led.stock.bring("a6", 5, act=led.new_act()),
        led.stock.spoil("a6", 5, Spoil.TORN, act=led.new_act()),
        sign(led, Approver(NAOMI.card, PIN)),
    ):
        assert isinstance(answer, Refusal)
        assert (answer.reason, answer.facts["role"]) == (Reason.NOT_YOURS, Role.SHIFT_LEAD)
    assert len(led.log()) == before


def test_a_clerk_sees_what_is_left_and_not_the_account(led: Desk) -> None:
    count(led, 50, Moment.OPENING)
    signed_in(led, LUCIA)
    assert led.stock.left() == Left(50, Level.ENOUGH)
    with pytest.raises(NotAllowed):
        led.stock.today()
    signed_in(led, NAOMI)
    assert led.stock.today().sizes[0].morning == 50


def test_a_day_begins_with_what_should_be_left_until_it_is_counted(desk: Desk, clock: StandingClock) -> None:
    count(desk, 50, Moment.OPENING)
    printed(desk)
    clock.pass_by(timedelta(days=1))
    stock = desk.stock.today().sizes[0]
    assert (stock.morning, stock.counted_in, stock.printed) == (49, False, 0)


def test_a_desk_that_is_opened_again_reads_the_same_account(tmp_path: Path, clock: StandingClock) -> None:
    with a_desk(tmp_path, [PERSON], clock=clock, event=a_training_event()) as desk:
        count(desk, 50, Moment.OPENING)
        printed(desk)
        before = desk.stock.today()
    with a_desk(tmp_path, clock=clock, event=a_training_event()) as again:
        assert again.stock.today() == before


def test_what_a_broken_off_act_would_have_written_is_in_no_account(desk: Desk) -> None:
    with pytest.raises(RuntimeError), desk.store.writing() as tx:  # noqa: PT012 - breaks off in the middle
        tx.append(None, "", "L", StockCounted("a6", 7, "opening"), desk.now())
        raise RuntimeError
    assert desk.stock.left() is None


def test_templates_for_office_paper_share_its_sheets() -> None:
    assert (box_of("a6"), box_of("cr80"), box_of("of another version")) == ("a6", "cr80", "of another version")


def test_every_reason_has_its_sentence() -> None:
    assert set(NOT_COUNTED) == set(Why)
    assert set(SPOILS) == set(Spoil)
