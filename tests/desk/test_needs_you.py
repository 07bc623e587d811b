"""What needs a supervisor when several desks give badges: found by every desk that can know, settled by one entry."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from regdesk.collection.badge_words import BadgeVoided, VoidReason
from regdesk.collection.day_badges import DayBadgeGiven
from regdesk.collection.desk_words import DeskStopped
from regdesk.collection.double_words import DoubleDecided
from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.entries import BadgeRequested
from regdesk.collection.sync_words import LogBegun
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.desk.approving import Approver
from regdesk.desk.deciding import Decision
from regdesk.desk.needs import of_desks
from regdesk.desk.needs_you import Action, Double, Grave, Kind, Need, NotDecided
from regdesk.desk.sync_status import By, DeskStatus, LogStatus, State, SyncStatus
from regdesk.desk.withdrawn import withdrawn_in
from regdesk.errors import NotAllowed
from regdesk.event.event import FourEyes, Policies
from regdesk.keys.seal import Serial
from regdesk.keys.stopped import notice_text, stopped
from regdesk.keys.withdrawals import Why
from regdesk.staff.decisions import Chosen
from regdesk.staff.stops import Stop
from regdesk.staff.stops import Why as StopWhy
from tests.desk.journey import OTHER, PERSON, collected, printed
from tests.desk.two_desks import desks, meet, tell
from tests.desks import EVENT_KEY, StandingClock
from tests.make import MONDAY_MORNING, a_person, an_event
from tests.staff.people import HENRIK, LEAD, LUCIA, NAOMI, PIN, signed_in, with_staff

TWIN = a_person(confirmation="T2IN-0001", source_ref="twin", channel="stakeholders", document_number="A01284417")


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def two(tmp_path: Path, clock: StandingClock) -> Iterator[list[Desk]]:
    with desks(tmp_path, [PERSON, OTHER, TWIN], 3, 4, clock=clock) as made:
        yield made


def kinds(desk: Desk) -> list[Kind]:
    return [need.kind for need in desk.needs_you.list()]


def only(desk: Desk) -> Need:
    (need,) = desk.needs_you.list()
    return need


def given_twice(two: list[Desk], clock: StandingClock) -> None:
    """Two desks that know nothing of each other give the same person a badge, ten minutes apart; then they meet."""
    collected(two[0])
    clock.pass_by(timedelta(minutes=10))
    collected(two[1])
    meet(*two)


def double(desk: Desk, person: str = PERSON.id) -> Double:
    found = desk.needs_you.double(person)
    assert isinstance(found, Double)
    return found


def keep(desk: Desk, place: int, why: str = "given_back", **changes: object) -> object:
    found = double(desk)
    codes = tuple(one.code for one in found.collected)
    act = changes.pop("act", desk.new_act())
    return desk.needs_you.decide_double(PERSON.id, codes[place], why, seen=codes, act=act, **changes)  # type: ignore[arg-type]


# ── found ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_desk_alone_that_gives_everybody_one_badge_needs_nobody(two: list[Desk]) -> None:
    collected(two[0])
    printed(two[0], OTHER)
    assert two[0].needs_you.list() == ()
    assert two[0].needs_you.waiting().count == 0


def test_two_badges_of_one_person_are_told_on_both_desks(two: list[Desk], clock: StandingClock) -> None:
    given_twice(two, clock)
    for desk in two:
        need = only(desk)
        assert (need.kind, need.grave, need.person, need.action) == (
            Kind.TWO_BADGES, Grave.STOP, PERSON.id, Action.DECIDE,
        )  # fmt: skip
        assert (need.badges, need.desks) == ((1, 1), (3, 4))
        assert [at.strftime("%H:%M") for at in need.facts["times"]] == ["08:07", "08:17"]  # type: ignore[attr-defined]
        assert desk.needs_you.waiting().worst is Grave.STOP


def test_nothing_is_told_before_it_can_be_known(two: list[Desk]) -> None:
    collected(two[0])
    collected(two[1])
    assert [kinds(desk) for desk in two] == [[], []]
    tell(two[0], two[1])
    assert [kinds(desk) for desk in two] == [[], [Kind.TWO_BADGES]]


def test_the_choice_says_which_desk_gave_which_badge_and_which_stands(two: list[Desk], clock: StandingClock) -> None:
    given_twice(two, clock)
    first, second = double(two[1]).collected
    assert (first.desk, first.desk_name, first.clerk, first.first) == (3, "Lobby 3", "Clerk 3", True)
    assert (second.desk, second.clerk, second.first) == (4, "Clerk 4", False)
    assert first.code != second.code
    assert two[0].needs_you.double(OTHER.id) is None


def test_a_badge_for_one_day_and_a_real_one_are_two(two: list[Desk]) -> None:
    collected(two[0])
    day = DayBadgeGiven(Serial(4, 7).code, 7, "2017-12-04", MONDAY_MORNING.isoformat(), "passport")
    with two[1].store.writing() as tx:
        tx.append(PERSON.id, "", "Clerk 4", day, MONDAY_MORNING)
    tell(two[1], two[0])
    need = only(two[0])
    assert (need.kind, need.facts["day"], set(need.badges)) == (Kind.TWO_BADGES, True, {1, 7})


def test_a_badge_for_a_day_that_is_over_counts_no_more(two: list[Desk], clock: StandingClock) -> None:
    day = DayBadgeGiven(Serial(4, 7).code, 7, "2017-12-04", MONDAY_MORNING.isoformat(), "passport")
    with two[1].store.writing() as tx:
        tx.append(PERSON.id, "", "Clerk 4", day, MONDAY_MORNING)
    clock.pass_by(timedelta(days=1))
    collected(two[0])
    tell(two[1], two[0])
    assert kinds(two[0]) == []


def test_two_registrations_of_one_passport_that_were_both_served_are_told(two: list[Desk]) -> None:
    collected(two[0])
    collected(two[1], TWIN)
    meet(*two)
    need = only(two[0])
    assert (need.kind, set(need.facts["people"]), need.action) == (  # type: ignore[call-overload]
        Kind.TWINS, {PERSON.id, TWIN.id}, Action.DECIDE,
    )  # fmt: skip
    assert {one.person for one in double(two[0], TWIN.id).collected} == {PERSON.id, TWIN.id}


def test_a_serial_that_two_sheets_bear_is_told_until_it_is_withdrawn(two: list[Desk]) -> None:
    """A copied disk went on: the same log in two branches, the same numbers."""
    end = printed(two[0])
    code = end.badge.code
    with two[1].store.writing() as tx:
        tx.append(OTHER.id, "", "Clerk 4", BadgeRequested(code, 1, "other", "tray"), MONDAY_MORNING)
    tell(two[1], two[0])
    need = only(two[0])
    assert (need.kind, set(need.facts["people"]), need.desks) == (Kind.CODE_TWICE, {PERSON.id, OTHER.id}, (3, 4))  # type: ignore[call-overload]
    with two[0].store.writing() as tx:
        for person in (PERSON.id, OTHER.id):
            tx.append(person, "", "", BadgeVoided(code, VoidReason.WITHDRAWN), MONDAY_MORNING)
    assert kinds(two[0]) == []


def test_a_badge_that_lies_at_a_desk_while_its_bearer_has_another_is_told(two: list[Desk]) -> None:
    printed(two[0])
    collected(two[1])
    meet(*two)
    for desk in two:
        need = only(desk)
        assert (need.kind, need.grave, need.desks) == (Kind.LEFT_OVER, Grave.KNOW, (3,))


def test_who_was_sent_to_the_supervisor_is_told_until_it_is_decided(two: list[Desk], clock: StandingClock) -> None:
    two[0].refer(PERSON.id, act=two[0].new_act())
    late = Refusal(Reason.TOO_LATE, Decides.SUPERVISOR, "supervisor")
    two[1].refuse(OTHER.id, late, act=two[1].new_act())
    meet(*two)
    assert [(need.kind, need.person, need.facts["reason"]) for need in two[1].needs_you.list()] == [
        (Kind.REFERRED, PERSON.id, "clerk"), (Kind.REFERRED, OTHER.id, "too_late"),
    ]  # fmt: skip
    clock.pass_by(timedelta(minutes=1))
    collected(two[0])
    meet(*two)
    assert [need.person for need in two[1].needs_you.list()] == [OTHER.id]
    clock.pass_by(timedelta(days=1))
    assert kinds(two[1]) == [], "they did not wait there overnight"


def test_a_refusal_that_a_clerk_can_mend_needs_no_supervisor(two: list[Desk]) -> None:
    no = Refusal(Reason.DOCUMENT_NOT_ACCEPTED, Decides.CLERK, "here")
    two[0].refuse(PERSON.id, no, act=two[0].new_act())
    assert kinds(two[0]) == []


def test_a_disk_that_was_restored_or_copied_is_told_for_a_day(two: list[Desk], clock: StandingClock) -> None:
    with two[0].store.writing() as tx:
        tx.append(None, "", "", LogBegun("9" * 32, 40, 7, 3), clock.now())
    tell(two[0], two[1])
    need = only(two[1])
    assert (need.kind, need.desks, dict(need.facts)) == (Kind.LOG_BEGUN, (3,), {"entries": 7, "behind": 3})
    clock.pass_by(timedelta(hours=25))
    assert kinds(two[1]) == []


def test_a_badge_that_a_desk_made_after_it_was_stopped_is_told(two: list[Desk], clock: StandingClock) -> None:
    collected(two[1])
    collected(two[1], OTHER)
    meet(*two)
    assert kinds(two[0]) == []
    notice = notice_text(stopped(4, [1]), clock.now(), EVENT_KEY)
    with two[0].store.writing() as tx:
        tx.append(None, "", "", DeskStopped(4, notice, EVENT_KEY.public.hex()), clock.now())
    tell(two[0], two[1])
    for desk in two:
        need = only(desk)
        assert (need.kind, need.person, need.badges, need.desks) == (
            Kind.BADGE_OF_STOPPED_DESK, OTHER.id, (2,), (4,),
        )  # fmt: skip


def test_what_the_sync_says_of_other_desks_is_told() -> None:
    now = MONDAY_MORNING.astimezone(an_event().zone)
    bad = LogStatus("4" * 32, 7, State.QUARANTINED, "bad_signature")
    there = (
        DeskStatus(3, "", "", ours=True),
        DeskStatus(4, "Lobby 4", "", heard=now, logs=(bad,)),
        DeskStatus(5, "Lobby 5", "", heard=now, clock=timedelta(minutes=-7)),
        DeskStatus(6, "Lobby 6", "", heard=now - timedelta(hours=2)),
        DeskStatus(7, "Lobby 7", "", heard=now - timedelta(hours=2), stopped=True),
    )
    status = SyncStatus(By.HUB, synced=now, clock=timedelta(minutes=6), desks=there)
    assert [(need.kind, need.desks) for need in of_desks(status, now)] == [
        (Kind.LOG_QUARANTINED, (4,)), (Kind.CLOCK, (5,)), (Kind.DESK_SILENT, (6,)), (Kind.CLOCK, (3,)),
    ]  # fmt: skip
    cut_off = replace(status, synced=now - timedelta(hours=2), clock=None)
    assert Kind.DESK_SILENT not in [need.kind for need in of_desks(cut_off, now)], "this desk is the silent one"


def test_the_worst_comes_first(two: list[Desk], clock: StandingClock) -> None:
    printed(two[0], OTHER)
    collected(two[1], OTHER)
    two[0].refer(TWIN.id, act=two[0].new_act())
    given_twice(two, clock)
    assert kinds(two[0]) == [Kind.TWO_BADGES, Kind.REFERRED, Kind.LEFT_OVER]


# ── decided ──────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("place", [0, 1])
def test_the_badge_that_is_not_kept_ends_everywhere(two: list[Desk], clock: StandingClock, place: int) -> None:
    given_twice(two, clock)
    kept, ended = (double(two[0]).collected[at] for at in (place, 1 - place))
    done = keep(two[0], place)
    assert isinstance(done, Done) and isinstance(done.entry.word, DoubleDecided)
    assert (done.entry.word.keep, done.entry.word.end) == (kept.code, ended.code)
    assert done.entry.word.entries == (kept.entry, ended.entry)
    meet(*two)
    for desk in two:
        assert kinds(desk) == []
        badge = desk.case(PERSON.id).visit.badge
        assert badge and badge.code == kept.code
        with desk.store.reading() as tx:
            assert withdrawn_in(tx) == {Serial.from_code(ended.code): Why.RETURNED}


def test_a_second_press_decides_nothing_twice(two: list[Desk], clock: StandingClock) -> None:
    given_twice(two, clock)
    act = two[0].new_act()
    codes = tuple(one.code for one in double(two[0]).collected)
    answers = [two[0].needs_you.decide_double(PERSON.id, codes[0], "given_back", seen=codes, act=act) for _ in range(2)]
    assert [isinstance(one, Done) and one.again for one in answers] == [False, True]


def test_what_was_decided_elsewhere_meanwhile_is_not_decided_again(two: list[Desk], clock: StandingClock) -> None:
    given_twice(two, clock)
    codes = tuple(one.code for one in double(two[1]).collected)
    keep(two[0], 0)
    tell(two[0], two[1])
    before = len(two[1].log())
    again = two[1].needs_you.decide_double(PERSON.id, codes[1], "given_back", seen=codes, act=two[1].new_act())
    assert again is NotDecided.SETTLED
    assert len(two[1].log()) == before


def test_two_supervisors_who_decide_differently_withdraw_both_and_are_told(
    two: list[Desk], clock: StandingClock
) -> None:
    given_twice(two, clock)
    keep(two[0], 0)
    keep(two[1], 1)
    meet(*two)
    for desk in two:
        need = only(desk)
        assert (need.kind, need.grave, set(need.badges), need.action) == (
            Kind.DECIDED_TWICE, Grave.STOP, {1}, Action.PERSON,
        )  # fmt: skip
        case = desk.case(PERSON.id)
        assert case.visit.badge is None
        assert case.refusal and case.refusal.reason is Reason.BADGE_ENDED


def test_of_two_registrations_the_other_ones_badge_ends(two: list[Desk]) -> None:
    collected(two[0])
    collected(two[1], TWIN)
    meet(*two)
    found = double(two[0])
    codes = tuple(one.code for one in found.collected)
    kept = next(one for one in found.collected if one.person == TWIN.id)
    done = two[0].needs_you.decide_double(PERSON.id, kept.code, "given_back", seen=codes, act=two[0].new_act())
    assert isinstance(done, Done) and done.entry.person == PERSON.id
    assert two[0].case(PERSON.id).visit.badge is None
    assert two[0].case(TWIN.id).visit.badge
    assert kinds(two[0]) == []


def test_a_reason_is_chosen_and_written_where_it_is_another(two: list[Desk], clock: StandingClock) -> None:
    given_twice(two, clock)
    assert keep(two[0], 0, "") == Stop(StopWhy.CHOOSE_REASON)
    assert keep(two[0], 0, "other", note="no") == Stop(StopWhy.WRITE_WHY)
    done = keep(two[0], 0, "other", note="kept at the mission\x07")
    assert isinstance(done, Done) and isinstance(done.entry.word, DoubleDecided)
    assert done.entry.word.note == "kept at the mission"


def test_a_supervisor_decides_alone_and_a_clerk_with_one_who_gives_card_and_pin(
    two: list[Desk], clock: StandingClock
) -> None:
    given_twice(two, clock)
    signed_in(with_staff(two[0]), LUCIA)
    assert double(two[0]).approvers == 1
    assert isinstance(keep(two[0], 0), Refusal)
    by = (Approver(HENRIK.card, PIN),)
    signed_in(two[0], NAOMI)
    assert double(two[0]).approvers == 0
    signed_in(two[0], LUCIA)
    done = keep(two[0], 0, by=by)
    assert isinstance(done, Done) and isinstance(done.entry.word, DoubleDecided)
    assert done.entry.word.approvers == ((HENRIK.id, "supervisor"),)


def test_an_event_that_wants_four_eyes_has_two_others_decide(tmp_path: Path, clock: StandingClock) -> None:
    event = an_event(policies=Policies(four_eyes=frozenset({FourEyes.REPLACEMENT})))
    with desks(tmp_path, [PERSON], 3, 4, event=event, clock=clock) as two:
        given_twice(two, clock)
        signed_in(with_staff(two[0]), NAOMI)
        assert double(two[0]).approvers == 2
        assert isinstance(keep(two[0], 0), Stop)


def test_without_a_staff_list_nobody_can_sign_for_four_eyes_and_nothing_is_asked(
    tmp_path: Path, clock: StandingClock
) -> None:
    """As with every other decision that others have to sign; where nobody has to, the reason alone decides."""
    event = an_event(policies=Policies(four_eyes=frozenset({FourEyes.REPLACEMENT})))
    with desks(tmp_path, [PERSON], 3, 4, event=event, clock=clock) as two:
        given_twice(two, clock)
        assert two[0].needs_you.double(PERSON.id) == Stop(StopWhy.NO_STAFF_LIST)


def test_who_neither_decides_nor_reports_does_not_see_the_list(two: list[Desk], clock: StandingClock) -> None:
    given_twice(two, clock)
    signed_in(with_staff(two[0]), LUCIA)
    with pytest.raises(NotAllowed):
        two[0].needs_you.list()
    assert two[0].needs_you.waiting().count == 1, "the strip tells everybody that there is something"
    signed_in(two[0], LEAD)
    assert kinds(two[0]) == [Kind.TWO_BADGES]


def test_the_sheet_that_decides_on_a_refusal_writes_the_same_word(two: list[Desk], clock: StandingClock) -> None:
    given_twice(two, clock)
    signed_in(with_staff(two[0]), LUCIA)
    refusal = two[0].case(PERSON.id).refusal
    assert refusal and refusal.reason is Reason.TWO_BADGES
    kept, ended = double(two[0]).collected
    decision = Decision(PERSON.id, refusal, Chosen("given_back", badge=ended.code), (Approver(HENRIK.card, PIN),))
    done = two[0].approve(decision, act=two[0].new_act())
    assert isinstance(done, Done)
    assert done.entry.word == DoubleDecided(
        kept.code, ended.code, (kept.entry, ended.entry), "given_back", "", ((HENRIK.id, "supervisor"),)
    )
    assert kinds_as(two[0]) == []


def test_the_sheet_decides_nothing_that_was_decided_elsewhere_meanwhile(two: list[Desk], clock: StandingClock) -> None:
    given_twice(two, clock)
    signed_in(with_staff(two[0]), LUCIA)
    _, ended = double(two[0]).collected
    refusal = two[0].case(PERSON.id).refusal
    assert refusal
    keep(two[1], 1)
    tell(two[1], two[0])
    decision = Decision(PERSON.id, refusal, Chosen("given_back", badge=ended.code), (Approver(HENRIK.card, PIN),))
    assert two[0].approve(decision, act=two[0].new_act()) == Stop(StopWhy.DECIDED_ALREADY)


def kinds_as(desk: Desk) -> list[Kind]:
    signed_in(desk, NAOMI)
    return kinds(desk)
