"""Ways around the rule that each person has one badge: badges for one day, collectors, races, late words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from regdesk.collection.badge_words import BadgeVoided, Corrected, VoidReason
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import BadgeCollected, BadgeRequested, Face, Proof
from regdesk.collection.sheets import Use, sheet_of
from regdesk.collection.visit import BadgeState, VisitState, fold
from regdesk.desk import Desk
from regdesk.desk.answers import Done, PrintEnd
from regdesk.desk.day_badges import DayBatch, NotGiven, Why
from regdesk.desk.deciding import Approver
from regdesk.desk.life import Correction, Paper
from regdesk.desk.withdrawn import withdrawn_in
from regdesk.event.event import FourEyes, Policies
from regdesk.keys import withdrawals
from regdesk.keys.seal import MOST_NUMBER, Serial
from regdesk.people.participant import Participant
from regdesk.printing.printer import JobState, Outcome
from regdesk.staff.pins import Pin
from regdesk.staff.stops import Stop
from regdesk.staff.stops import Why as StopWhy
from tests.desk.chile import FERNANDA, VALENTINA, accepted, an_event_with, hands, prints
from tests.desk.journey import OTHER, PERSON, collected, confirmed, printed
from tests.desks import StandingClock, a_desk
from tests.make import a_person, an_event, local
from tests.printers import Tray
from tests.staff.people import HENRIK, NAOMI, PIN, signed_in, with_staff

MONDAY = date(2017, 12, 4)
TWIN = a_person(
    confirmation="TW1N-0001", family="Ndiaye", document_number=PERSON.document_number, nationality="SEN"
)  # fmt: skip
CHILD = a_person(confirmation="CH1L-0001", family="Sow", born=date(2007, 1, 1))


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    with a_desk(tmp_path, [PERSON, OTHER, TWIN, CHILD], clock=clock) as desk:
        yield desk


def in_the_drawer(desk: Desk, count: int = 1, printer: Tray | None = None) -> DayBatch:
    batch = desk.day_badges.print("delegate", desk.today_is(), count, printer or Tray(), act=desk.new_act())
    assert isinstance(batch, DayBatch), batch
    return batch


def gives(desk: Desk, code: str, person: Participant = PERSON) -> Done | Refusal | NotGiven:
    return desk.day_badges.give(code, person.id, desk.now(), document="passport", act=desk.new_act())


def why(answer: object) -> object:
    assert isinstance(answer, NotGiven | Refusal), answer
    return answer.why if isinstance(answer, NotGiven) else answer.reason


# ── a badge for one day beside a real one ────────────────────────────────────────────────────────────────────────────


def test_a_badge_that_was_printed_before_the_power_cut_replaces_the_one_for_the_day_when_it_is_handed_over(
    desk: Desk,
) -> None:
    lying = in_the_drawer(desk).badges[0]
    end = printed(desk)
    assert isinstance(gives(desk, lying.code), Done)
    act = desk.new_act()
    done = desk.hand_over(PERSON.id, end.badge.code, proof=Proof.SCANNED, act=act)
    assert isinstance(done, Done)
    (day,) = desk.case(PERSON.id).visit.day_badges
    assert day.void == VoidReason.REPLACED
    before = desk.log()
    again = desk.hand_over(PERSON.id, end.badge.code, proof=Proof.SCANNED, act=act)
    assert isinstance(again, Done) and again.again and desk.log() == before


def test_a_collector_who_takes_a_badge_ends_the_one_for_the_day_too(tmp_path: Path) -> None:
    event = an_event_with()
    with a_desk(tmp_path, [VALENTINA, FERNANDA], event=event) as desk:
        lying = in_the_drawer(desk).badges[0]
        collection = accepted(desk, people=(FERNANDA,))
        code = prints(desk, FERNANDA).badge.code
        assert isinstance(gives(desk, lying.code, FERNANDA), Done)
        assert isinstance(hands(desk, collection, FERNANDA, code), Done)
        (day,) = desk.case(FERNANDA.id).visit.day_badges
        assert day.void == VoidReason.REPLACED


def test_whoever_lost_their_badge_for_good_gets_none_for_the_day_without_a_supervisor(desk: Desk) -> None:
    lying = in_the_drawer(desk).badges[0]
    collected(desk)
    badge = desk.case(PERSON.id).visit.badge
    assert badge
    assert isinstance(desk.life.void(PERSON.id, badge.code, VoidReason.WITHDRAWN, act=desk.new_act()), Done)
    assert why(gives(desk, lying.code)) in (Why.NOT_LET_IN, Reason.BADGE_ENDED)


def test_a_badge_for_one_day_is_no_way_around_the_hours_of_collection(desk: Desk, clock: StandingClock) -> None:
    clock.at = local(5, 9)
    lying = in_the_drawer(desk).badges[0]
    clock.at = local(5, 15, 30)
    assert isinstance(gives(desk, lying.code), Refusal | NotGiven)
    given = desk.day_badges.give(lying.code, PERSON.id, local(5, 14), document="passport", act=desk.new_act())
    assert isinstance(given, Done), "given while collection was open, and written down afterwards"


def test_a_badge_for_one_day_is_no_way_around_a_face_in_doubt(desk: Desk) -> None:
    lying = in_the_drawer(desk).badges[0]
    assert isinstance(desk.judge_face(PERSON.id, Face.DIFFERENT, act=desk.new_act()), Done)
    assert isinstance(gives(desk, lying.code), Refusal | NotGiven)


def test_a_badge_for_one_day_is_no_way_around_the_age(desk: Desk) -> None:
    assert isinstance(gives(desk, in_the_drawer(desk).badges[0].code, CHILD), Refusal | NotGiven)


def test_one_passport_gets_one_badge_also_for_a_day(desk: Desk) -> None:
    first, second = in_the_drawer(desk, 2).badges
    assert isinstance(gives(desk, first.code), Done)
    assert isinstance(gives(desk, second.code, TWIN), Refusal | NotGiven)
    confirmed(desk, TWIN)
    assert why(desk.print_badge(TWIN.id, Tray(), act=desk.new_act())) is Reason.DUPLICATE


def test_what_jammed_of_badges_for_one_day_opens_no_door(desk: Desk) -> None:
    batch = in_the_drawer(desk, 4, Tray(Outcome(JobState.UNKNOWN, "timeout")))
    assert isinstance(desk.day_badges.settle(batch.attempt, 1, 1, act=desk.new_act()), Done)
    with desk.store.reading() as tx:
        known = withdrawn_in(tx)
    ends = {Serial.from_code(badge.code) for badge in batch.badges[1:]}
    assert known == dict.fromkeys(ends, withdrawals.Why.SPOILED)


def test_a_batch_that_would_pass_the_last_number_is_refused_whole(desk: Desk, clock: StandingClock) -> None:
    with desk.store.writing() as tx:
        number = MOST_NUMBER - 2
        last = BadgeRequested(Serial(3, number).code, number, desk.new_act(), "tray")
        tx.append(OTHER.id, "", "Lucía Robles", last, clock.now())
    tray = Tray()
    answer = desk.day_badges.print("delegate", desk.today_is(), 3, tray, act=desk.new_act())
    assert why(answer) is Reason.NUMBERS_USED_UP
    assert tray.pages == []


# ── collectors ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_collector_who_is_put_on_hold_meanwhile_gets_nothing_more(tmp_path: Path) -> None:
    with a_desk(tmp_path, [VALENTINA, FERNANDA], event=an_event_with()) as desk:
        collection = accepted(desk, people=(FERNANDA,))
        code = prints(desk, FERNANDA).badge.code
        with desk.store.writing() as tx:
            tx.put_people([replace(VALENTINA, hold=True)])
        assert why(hands(desk, collection, FERNANDA, code)) is Reason.SEE_SUPERVISOR


# ── races ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_badge_handed_over_while_a_supervisor_corrects_needs_another_pair_of_eyes(tmp_path: Path) -> None:
    """What was judged before the badge went out does not count any more once it is out."""
    event = an_event(policies=Policies(four_eyes=frozenset({FourEyes.REPLACEMENT})))
    with a_desk(tmp_path, [PERSON], event=event) as desk:
        end = printed(desk)
        signed_in(with_staff(desk), NAOMI)

        class Meanwhile(Pin):
            """While it is judged, a colleague hands the badge over."""

            def __getattribute__(self, name: str) -> object:
                if name == "digits" and desk.case(PERSON.id).visit.state is VisitState.PRINTED:
                    desk.hand_over(PERSON.id, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())
                return super().__getattribute__(name)

        correction = Correction({Corrected.FUNCTION: "Minister"}, Paper("letter"))
        by = (Approver(HENRIK.card, Meanwhile(PIN.digits)),)
        done = desk.life.correct(PERSON.id, correction, by=by, act=desk.new_act())
        assert isinstance(done, Stop) and done.why is StopWhy.SECOND_APPROVER
        assert desk.case(PERSON.id).visit.state is VisitState.COLLECTED


@pytest.mark.parametrize("reason", [VoidReason.DAMAGED, VoidReason.NAME_WRONG, VoidReason.REPLACED])
def test_a_supervisor_alone_replaces_no_badge_by_cancelling_it_first(tmp_path: Path, reason: VoidReason) -> None:
    """Whoever gets another one at once gets it by two people; what is cancelled without one stays so."""
    event = an_event(policies=Policies(four_eyes=frozenset({FourEyes.REPLACEMENT})))
    with a_desk(tmp_path, [PERSON], event=event) as desk:
        collected(desk)
        badge = desk.case(PERSON.id).visit.badge
        signed_in(with_staff(desk), NAOMI)
        assert badge
        with pytest.raises(ValueError, match=reason):
            desk.life.void(PERSON.id, badge.code, reason, act=desk.new_act())
        assert desk.case(PERSON.id).visit.state is VisitState.COLLECTED


# ── late words ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_page_that_a_printer_vouches_for_after_a_clerk_gave_it_up_is_a_sheet_that_is_gone(desk: Desk) -> None:
    """The clerk answers at a second window while the printer still works."""
    confirmed(desk)

    def answers() -> None:
        badge = desk.case(PERSON.id).visit.badge
        assert badge
        assert isinstance(desk.did_not_come_out(PERSON.id, badge.code, act=desk.new_act()), Done)

    end = desk.print_badge(PERSON.id, Tray(before=answers), act=desk.new_act())
    assert isinstance(end, PrintEnd)
    (badge,) = desk.case(PERSON.id).visit.badges
    assert badge.state is BadgeState.CANCELLED
    assert sheet_of(badge).use is Use.SPOILED


def test_a_badge_stays_void_whichever_clock_wrote_it_down(desk: Desk, clock: StandingClock) -> None:
    """Another desk's clock is behind: in order of time it withdrew the badge before it was asked for."""
    collected(desk)
    entries = [entry for entry in desk.log() if entry.person == PERSON.id]
    code = next(entry.word.code for entry in entries if isinstance(entry.word, BadgeCollected))
    first = min(entry.at for entry in entries)
    void = replace(
        entries[-1], desk="5" * 32, seq=1, at=first - timedelta(minutes=1), word=BadgeVoided(code, VoidReason.LOST),
        line=entries[-1].line._replace(hash="5" * 64),
    )  # fmt: skip
    visit = fold(PERSON.id, [void, *entries])
    assert visit.badge is None
    assert [badge.state for badge in visit.badges] == [BadgeState.VOID]
