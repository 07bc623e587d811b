"""Badges and entries of other desks at a desk: opened, refused at its door, counted where they belong."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from regdesk.collection.badge_words import VoidReason
from regdesk.desk import Desk
from regdesk.desk.answers import Done, Found, OtherDesk, UnknownCode
from regdesk.desk.other_desks import DeskNamed, OtherDesks
from regdesk.gate.answer import Word as Light
from tests.desk.journey import OTHER, PERSON, collected, printed
from tests.desk.two_desks import desks, meet, tell
from tests.desks import StandingClock, on_badge
from tests.gate.made import event_with_doors

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


def test_a_code_of_no_desk_is_unknown(two: list[Desk]) -> None:
    assert isinstance(two[0].find("Q7Z9-AAAA"), UnknownCode)
