"""Card and PIN: who may begin to work, how often a PIN may be tried, lock and shift change, and what the log keeps."""

import logging
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import Face
from regdesk.collection.staff_words import NotSignedIn, OnDuty, SignedIn, SignedOut, StaffChange, StaffChanged
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.staff.member import CARD_PREFIX, Session
from regdesk.staff.pins import Pin, is_hash
from regdesk.staff.rights import Role
from regdesk.staff.stops import Stop, Why
from regdesk.staff.tries import FREE_TRIES, most_tries
from regdesk.store.store import Store
from tests.desk.journey import PERSON
from tests.desks import DESK, KEY, SIGNS, StandingClock, a_desk, desk_over
from tests.make import MONDAY_MORNING, local
from tests.staff.people import GREETER, HENRIK, LEAD, LUCIA, NAOMI, PIN, WRONG, cheap, signed_in, with_staff

OTHER_PIN = Pin("730164")


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    with a_desk(tmp_path, [PERSON], clock=clock) as desk:
        yield with_staff(desk)


def why(answer: object) -> Why:
    assert isinstance(answer, Stop), answer
    return answer.why


def fail(desk: Desk, times: int, card: str = LUCIA.card) -> list[Stop]:
    answers = [desk.sign_in(card, WRONG) for _ in range(times)]
    assert all(isinstance(answer, Stop) for answer in answers)
    return [answer for answer in answers if isinstance(answer, Stop)]


def look(desk: Desk) -> Done | Refusal:
    return desk.judge_face(PERSON.id, Face.SAME, act=desk.new_act())


# ── without a staff list ─────────────────────────────────────────────────────────────────────────────────────────────


def test_a_desk_without_a_staff_list_works_as_ever(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        done = look(desk)
        assert isinstance(done, Done) and (done.entry.clerk, done.entry.staff) == ("Lucía Robles", None)
        assert '"who"' not in done.entry.content
        assert (desk.session, desk.locked) == (None, False)
        assert why(desk.sign_in(LUCIA.card, PIN)) is Why.NO_STAFF_LIST


# ── in and out ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_card_and_pin_begin_a_session(desk: Desk) -> None:
    session = desk.sign_in(LUCIA.card, PIN)
    assert session == Session(LUCIA.id, "Lucía Robles", "Lucía", Role.CLERK, MONDAY_MORNING, ("en", "es"))
    assert (desk.session, desk.clerk) == (session, "Lucía Robles")


def test_every_entry_carries_who_and_in_which_role(desk: Desk) -> None:
    signed_in(desk, HENRIK, Role.CLERK)
    done = look(desk)
    assert isinstance(done, Done)
    assert (done.entry.clerk, done.entry.staff) == ("Henrik Aas", OnDuty(HENRIK.id, "clerk"))
    assert desk.log()[-1] == done.entry and f'"who":"{HENRIK.id}","role":"clerk"' in done.entry.content
    assert desk.verify().faults == ()


def test_the_usual_role_is_the_first_one_and_only_ones_own_can_be_chosen(desk: Desk) -> None:
    assert signed_in(desk, HENRIK).role is Role.SUPERVISOR
    assert why(desk.sign_in(HENRIK.card, PIN, Role.SHIFT_LEAD)) is Why.NOT_YOUR_ROLE
    assert desk.session and desk.session.role is Role.SUPERVISOR


def test_nobody_signed_in_does_nothing(desk: Desk) -> None:
    refusal = look(desk)
    assert isinstance(refusal, Refusal) and refusal.reason is Reason.SIGN_IN_FIRST


def test_a_shift_change_is_one_sign_in(desk: Desk) -> None:
    signed_in(desk, LUCIA)
    signed_in(desk, HENRIK)
    told = [(type(entry.word), entry.staff) for entry in desk.log()]
    assert told == [
        (SignedIn, OnDuty(LUCIA.id, "clerk")),
        (SignedOut, OnDuty(LUCIA.id, "clerk")),
        (SignedIn, OnDuty(HENRIK.id, "supervisor")),
    ]


def test_who_signs_out_leaves_nobody(desk: Desk) -> None:
    signed_in(desk)
    desk.sign_out()
    assert desk.session is None and isinstance(look(desk), Refusal)
    desk.sign_out()
    assert [type(entry.word) for entry in desk.log()] == [SignedIn, SignedOut]


@pytest.mark.parametrize(
    ("card", "stop"),
    [
        ("", Why.NOT_A_CARD),
        ("SMALL" + "0" * 26, Why.NOT_A_CARD),
        (LUCIA.card[:-1], Why.NOT_A_CARD),
        (CARD_PREFIX + "0" * 26, Why.UNKNOWN_CARD),
        ("\ud800\u202e" * 200, Why.NOT_A_CARD),
    ],
)
def test_what_is_no_card_of_this_desk_signs_nobody_in(desk: Desk, card: str, stop: Why) -> None:
    assert why(desk.sign_in(card, PIN)) is stop
    assert desk.session is None


def test_a_card_may_be_typed_in_small_letters_with_spaces(desk: Desk) -> None:
    assert isinstance(desk.sign_in(f" {LUCIA.card[:9].lower()} {LUCIA.card[9:]}\n", PIN), Session)


# ── tries ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_tries_that_are_left_are_told_and_then_the_wait(desk: Desk) -> None:
    *tries, wait = fail(desk, 5)
    assert [answer.facts["left"] for answer in tries] == [4, 3, 2, 1]
    assert wait.why is Why.WAIT and wait.facts["until"] == local(4, 8, 12)
    assert why(desk.sign_in(LUCIA.card, PIN)) is Why.WAIT, "the right PIN has to wait as well"


def test_after_the_wait_there_is_one_try_and_a_longer_wait(desk: Desk, clock: StandingClock) -> None:
    fail(desk, 5)
    clock.pass_by(timedelta(minutes=5))
    (answer,) = fail(desk, 1)
    assert answer.facts["until"] == local(4, 8, 22)
    clock.pass_by(timedelta(minutes=10))
    assert isinstance(desk.sign_in(LUCIA.card, PIN), Session)
    assert fail(desk, 1)[0].facts["left"] == 4, "a right PIN begins anew"


def test_a_restart_does_not_shorten_the_wait(tmp_path: Path, clock: StandingClock) -> None:
    with a_desk(tmp_path, clock=clock) as desk:
        fail(with_staff(desk), 5)
    with a_desk(tmp_path, clock=clock) as desk:
        assert why(desk.sign_in(LUCIA.card, PIN)) is Why.WAIT


def test_a_clock_that_is_set_back_does_not_shorten_the_wait(desk: Desk, clock: StandingClock) -> None:
    fail(desk, 5)
    clock.pass_by(timedelta(days=-30))
    assert why(desk.sign_in(LUCIA.card, PIN)) is Why.WAIT
    clock.pass_by(timedelta(days=30, minutes=5))
    assert isinstance(desk.sign_in(LUCIA.card, PIN), Session)


def test_tries_made_with_the_clock_set_back_are_not_over_when_it_is_put_right(desk: Desk, clock: StandingClock) -> None:
    fail(desk, 1)
    clock.pass_by(timedelta(days=-4000))
    fail(desk, 4)
    clock.pass_by(timedelta(days=4000))
    assert why(desk.sign_in(LUCIA.card, PIN)) is Why.WAIT


def test_the_tries_of_one_are_not_those_of_another(desk: Desk) -> None:
    fail(desk, 5)
    assert isinstance(desk.sign_in(HENRIK.card, PIN), Session)


def test_a_staff_list_taken_in_again_gives_no_new_tries(desk: Desk) -> None:
    signed_in(desk, LEAD)
    exported = desk.staff.give(act=desk.new_act())
    assert isinstance(exported, bytes)
    fail(desk, 5)
    with_staff(desk)
    assert why(desk.sign_in(LUCIA.card, PIN)) is Why.WAIT


def test_another_supervisor_gives_new_tries_and_nobody_to_themselves(desk: Desk) -> None:
    fail(desk, 5, NAOMI.card)
    signed_in(desk, HENRIK)
    assert isinstance(desk.staff.release(NAOMI.id, act=desk.new_act()), Done)
    assert why(desk.staff.release(HENRIK.id, act=desk.new_act())) is Why.NOT_YOURSELF
    assert desk.log()[-1].word == StaffChanged(NAOMI.id, StaffChange.TRIES_RELEASED)
    assert isinstance(desk.sign_in(NAOMI.card, PIN), Session)


def test_a_clerk_gives_nobody_new_tries(desk: Desk) -> None:
    signed_in(desk, LUCIA)
    refusal = desk.staff.release(NAOMI.id, act=desk.new_act())
    assert isinstance(refusal, Refusal) and refusal.facts["role"] is Role.SUPERVISOR


def test_two_windows_at_once_get_no_more_tries_than_one(desk: Desk) -> None:
    answers: list[object] = []
    windows = [threading.Thread(target=lambda: answers.append(desk.sign_in(LUCIA.card, WRONG))) for _ in range(12)]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    judged = [entry for entry in desk.log() if isinstance(entry.word, NotSignedIn)]
    assert (len(judged), len(answers)) == (FREE_TRIES, 12)


MINUTES = st.sampled_from([-5_000_000, -1440, -10, 0, 0, 5, 10, 15, 40, 1440])
"""What the clock is set to, from the moment of the first try: hours and years back, and to the end of each wait."""
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("try"), st.integers(1, 7)),
        st.tuples(st.just("clock"), MINUTES),
        st.tuples(st.sampled_from(["restart", "choose", "unlock"]), st.none()),
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_no_history_of_tries_clocks_and_restarts_allows_more_guesses(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, object]]
) -> None:
    """Every way in which a PIN is judged counts alike, and what was judged is in the log: nobody guesses unseen."""
    file = tmp_path_factory.mktemp("tries") / "desk.db"
    clock, clocks = StandingClock(), [MONDAY_MORNING]
    store = Store.create(file, KEY, desk=DESK, signs=SIGNS)
    desk = with_staff(desk_over(store, clock=clock))
    fail(desk, 1)
    for step, size in steps:
        match step, size:
            case "try", int():
                fail(desk, size)
            case "clock", int():
                clock.at = MONDAY_MORNING + timedelta(minutes=size)
                clocks.append(clock.at)
            case "choose", _:
                assert isinstance(desk.choose_pin(LUCIA.card, OTHER_PIN, WRONG), Stop)
            case "unlock", _:
                assert isinstance(desk.unlock(WRONG), Stop)
            case _:
                store.close()
                store = Store.open(file, KEY, signs=SIGNS)
                desk = desk_over(store, clock=clock)
        guesses = [entry for entry in desk.log() if isinstance(entry.word, NotSignedIn)]
        assert len(guesses) <= most_tries(max(clocks) - MONDAY_MORNING)
    store.close()


# ── PINs ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_first_pin_is_chosen_with_the_card_and_signs_in(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        with_staff(desk, pin=None)
        assert why(desk.sign_in(LUCIA.card, PIN)) is Why.CHOOSE_PIN
        assert why(desk.choose_pin(LUCIA.card, Pin("123456"))) is Why.PIN_TOO_EASY
        assert isinstance(desk.choose_pin(LUCIA.card, OTHER_PIN), Session)
        assert why(desk.choose_pin(LUCIA.card, PIN)) is Why.PIN_CHOSEN
        assert isinstance(desk.sign_in(LUCIA.card, OTHER_PIN), Session)
        chosen = desk.log()[0]
        assert (chosen.word, chosen.staff) == (
            StaffChanged(LUCIA.id, StaffChange.PIN_CHOSEN), OnDuty(LUCIA.id, "clerk"),
        )  # fmt: skip
        with desk.store.reading() as tx:
            kept = tx.staff.pin(LUCIA.id)
        assert kept and is_hash(kept.hash) and kept.own


def test_a_pin_from_the_shift_lead_is_good_once(desk: Desk) -> None:
    fail(desk, 5)
    signed_in(desk, LEAD)
    assert isinstance(desk.staff.set_pin(LUCIA.id, OTHER_PIN, act=desk.new_act()), Done)
    assert why(desk.sign_in(LUCIA.card, PIN)) is Why.WRONG_PIN
    assert why(desk.sign_in(LUCIA.card, OTHER_PIN)) is Why.CHOOSE_PIN
    assert desk.session and desk.session.staff == LEAD.id
    assert why(desk.choose_pin(LUCIA.card, OTHER_PIN, OTHER_PIN)) is Why.SAME_PIN
    assert isinstance(desk.choose_pin(LUCIA.card, PIN, OTHER_PIN), Session)


def test_who_set_a_pin_for_somebody_does_not_work_as_them(desk: Desk) -> None:
    signed_in(desk, LUCIA)
    desk.lock()
    with desk.store.writing() as tx:
        tx.staff.put([(LUCIA, cheap(OTHER_PIN, own=False))])
    assert why(desk.unlock(OTHER_PIN)) is Why.CHOOSE_PIN and desk.locked


def test_choosing_a_pin_is_no_way_around_the_old_one(desk: Desk) -> None:
    assert why(desk.choose_pin(LUCIA.card, OTHER_PIN)) is Why.PIN_CHOSEN
    assert why(desk.choose_pin(LUCIA.card, OTHER_PIN, WRONG)) is Why.WRONG_PIN
    assert isinstance(desk.sign_in(LUCIA.card, PIN), Session)


def test_no_pin_is_in_the_log_of_the_desk_or_of_the_program(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        fail(desk, 2)
        signed_in(desk)
        desk.choose_pin(LUCIA.card, OTHER_PIN, PIN)
    everything = caplog.text + "".join(entry.content for entry in desk.log())
    with desk.store.reading() as tx:
        everything += repr(tx.staff.everybody())
    assert not any(pin.digits in everything for pin in (PIN, WRONG, OTHER_PIN))
    assert LUCIA.card not in everything


# ── lock ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_locked_desk_does_nothing_until_the_pin_is_given(desk: Desk) -> None:
    session = signed_in(desk)
    desk.lock()
    assert desk.locked and desk.session == session
    refusal = look(desk)
    assert isinstance(refusal, Refusal) and refusal.reason is Reason.SIGN_IN_FIRST
    assert why(desk.unlock(WRONG)) is Why.WRONG_PIN and desk.locked
    assert desk.unlock(PIN) == session
    assert isinstance(look(desk), Done)


def test_another_person_takes_over_a_locked_desk(desk: Desk) -> None:
    signed_in(desk)
    desk.lock()
    assert signed_in(desk, HENRIK) == desk.session and not desk.locked


def test_with_nobody_signed_in_there_is_nothing_to_lock(desk: Desk) -> None:
    desk.lock()
    assert not desk.locked and why(desk.unlock(PIN)) is Why.NOT_SIGNED_IN


# ── barred ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_who_is_barred_can_do_nothing_more_from_that_moment(tmp_path: Path, clock: StandingClock) -> None:
    with a_desk(tmp_path, [PERSON], clock=clock) as desk:
        signed_in(with_staff(desk))
        with a_desk(tmp_path, clock=clock) as lead:
            signed_in(lead, LEAD)
            assert isinstance(lead.staff.bar(LUCIA.id, act=lead.new_act()), Done)
        refusal = look(desk)
        assert isinstance(refusal, Refusal) and refusal.reason is Reason.SIGN_IN_FIRST
        assert why(desk.sign_in(LUCIA.card, PIN)) is Why.BARRED
        assert why(desk.unlock(PIN)) is Why.BARRED
        assert desk.log()[-1].word == NotSignedIn(LUCIA.id, "barred")


@pytest.mark.parametrize("old", [PIN, None])
def test_who_is_barred_while_a_pin_is_chosen_stays_barred(tmp_path: Path, old: Pin | None) -> None:
    """Deriving a hash takes a moment, in which another window or the command line may change the list."""
    with a_desk(tmp_path, [PERSON]) as desk, a_desk(tmp_path) as lead:
        with_staff(desk)
        if old is None:
            with desk.store.writing() as tx:
                tx.staff.put([(LUCIA, None)])
        signed_in(lead, LEAD)
        kept = desk.duty.kept

        def meanwhile(pin: Pin, *, own: bool) -> object:
            assert isinstance(lead.staff.bar(LUCIA.id, act=lead.new_act()), Done)
            return kept(pin, own=own)

        desk.duty.kept = meanwhile  # type: ignore[method-assign,assignment]
        assert why(desk.choose_pin(LUCIA.card, OTHER_PIN, old)) is Why.BARRED
        with desk.store.reading() as reading:
            member = reading.staff.member(LUCIA.id)
        assert member and member.barred and desk.session is None


def test_a_pin_that_the_shift_lead_sets_meanwhile_is_not_chosen_over(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk, a_desk(tmp_path) as lead:
        signed_in(with_staff(lead), LEAD)
        kept = desk.duty.kept

        def meanwhile(pin: Pin, *, own: bool) -> object:
            assert isinstance(lead.staff.set_pin(LUCIA.id, Pin("604827"), act=lead.new_act()), Done)
            return kept(pin, own=own)

        desk.duty.kept = meanwhile  # type: ignore[method-assign,assignment]
        assert why(desk.choose_pin(LUCIA.card, OTHER_PIN, PIN)) is Why.WRONG_PIN
        assert desk.session is None


def test_whose_role_was_taken_away_does_not_go_on_in_it(desk: Desk) -> None:
    signed_in(desk, LUCIA)
    with desk.store.writing() as tx:
        tx.staff.put([(replace(LUCIA, roles=(Role.GREETER,)), cheap())])
    assert isinstance(look(desk), Refusal)


def test_nobody_bars_themselves(desk: Desk) -> None:
    signed_in(desk, LEAD)
    assert why(desk.staff.bar(LEAD.id, act=desk.new_act())) is Why.NOT_YOURSELF
    assert why(desk.staff.bar("f" * 32, act=desk.new_act())) is Why.NOT_ON_STAFF


def test_a_press_twice_bars_once(desk: Desk) -> None:
    signed_in(desk, LEAD)
    act = desk.new_act()
    first, second = desk.staff.bar(GREETER.id, act=act), desk.staff.bar(GREETER.id, act=act)
    assert isinstance(first, Done) and isinstance(second, Done) and second.again and first.entry == second.entry


def test_the_moment_a_wait_ends_is_beyond_no_calendar(desk: Desk, clock: StandingClock) -> None:
    clock.at = datetime(9999, 12, 31, 23, 50, tzinfo=UTC)
    *_, wait = fail(desk, 5)
    clock.at = datetime(9999, 12, 31, 23, 56, tzinfo=UTC)
    (forever,) = fail(desk, 1)
    assert wait.why is forever.why is Why.WAIT and wait.facts["until"] is forever.facts["until"] is None
