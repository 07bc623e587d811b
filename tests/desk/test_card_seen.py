"""A staff card before its PIN: whose it is, whether a PIN can be given now, and in which role somebody works."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from regdesk.collection.staff_words import NotSignedIn
from regdesk.desk import Desk
from regdesk.desk.signing_in import CardSeen
from regdesk.staff.rights import Role
from regdesk.staff.stops import Stop, Why
from tests.desks import StandingClock, a_desk
from tests.staff.people import EVERYBODY, HENRIK, LUCIA, NAOMI, WRONG, a_member, cheap, signed_in, with_staff


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    with a_desk(tmp_path, clock=clock) as desk:
        yield with_staff(desk)


def test_a_card_says_whose_it_is_and_writes_nothing(desk: Desk) -> None:
    assert desk.whose(HENRIK.card.lower()) == CardSeen(HENRIK, own_pin=True, wait=None)
    assert desk.log() == ()


@pytest.mark.parametrize(("card", "why"), [("K7RM4PX2", Why.NOT_A_CARD), (a_member("Nobody").card, Why.UNKNOWN_CARD)])
def test_what_is_no_card_of_the_list_is_told_apart(desk: Desk, card: str, why: Why) -> None:
    assert desk.whose(card) == Stop(why)


def test_a_desk_without_a_staff_list_knows_no_card(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        assert desk.whose(LUCIA.card) == Stop(Why.NO_STAFF_LIST)
        assert desk.role is None


def test_the_card_of_somebody_barred_is_written_down(desk: Desk) -> None:
    signed_in(desk, NAOMI)
    desk.staff.bar(LUCIA.id, act=desk.new_act())
    assert desk.whose(LUCIA.card) == Stop(Why.BARRED)
    assert desk.log()[-1].word == NotSignedIn(LUCIA.id, Why.BARRED)


def test_a_card_whose_pin_has_to_wait_says_until_when(desk: Desk, clock: StandingClock) -> None:
    for _ in range(5):
        desk.sign_in(LUCIA.card, WRONG)
    seen = desk.whose(LUCIA.card)
    assert isinstance(seen, CardSeen) and seen.wait
    assert (seen.wait.why, seen.wait.facts["until"]) == (Why.WAIT, desk.now() + timedelta(minutes=5))
    clock.pass_by(timedelta(minutes=5))
    assert desk.whose(LUCIA.card) == CardSeen(LUCIA, own_pin=True, wait=None)


@pytest.mark.parametrize(("pin", "own"), [(None, None), (cheap(own=False), False)])
def test_a_card_without_a_pin_of_its_own_says_so(tmp_path: Path, pin: object, own: bool | None) -> None:
    with a_desk(tmp_path) as desk:
        with_staff(desk, *EVERYBODY, pin=pin)  # type: ignore[arg-type] # a kept PIN or none
        assert desk.whose(LUCIA.card) == CardSeen(LUCIA, own, None)


def test_the_role_is_that_of_the_list_at_this_moment(desk: Desk) -> None:
    assert desk.role is None
    signed_in(desk, HENRIK, Role.CLERK)
    assert desk.role is Role.CLERK
    desk.lock()
    assert desk.role is None
    signed_in(desk, LUCIA)
    with desk.store.writing() as tx:
        tx.staff.put([(a_member(barred=True), tx.staff.pin(LUCIA.id))])
    assert desk.role is None and desk.session is not None
