"""What the registration manager and a desk give to a door, taken there: from the event key to LET IN and STOP."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.desk.bundling import ListGiven, withdrawals_of
from regdesk.desk.gate import Scanned
from regdesk.desk.gate_list import Offered
from regdesk.gate.answer import Because
from regdesk.keys.event_key import fingerprint
from regdesk.keys.withdrawals import Why
from regdesk.store.store import Store
from tests.desk.journey import OTHER, PERSON
from tests.desks import DESK, EVENT_KEY, KEY, SIGNS, StandingClock, a_desk, desk_over
from tests.gate.made import a_badge, a_bundle, bears, event_with_doors, voided
from tests.keys.made import a_pair

EVENT = event_with_doors()


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def gate(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    """A laptop that is only a checkpoint, with a key of its own that nobody certified."""
    store = Store.create(tmp_path / "gate.db", KEY, desk=DESK, signs=a_pair("the gate"))
    made = desk_over(store, event=EVENT, clock=clock)
    with store.writing() as tx:
        tx.drop_value("desk certificate")
        tx.drop_value("event key")
    yield made
    store.close()


def given(gate: Desk, content: bytes, printed: str = "") -> None:
    offer = gate.gate.look_at(content)
    assert isinstance(offer, Offered), offer
    assert isinstance(gate.gate.take(offer, printed, act=gate.new_act()), Done)


def told(gate: Desk, text: str) -> Because:
    found = gate.gate.scan(text, act=gate.new_act())
    assert isinstance(found, Scanned)
    return found.answer.because


def test_a_desks_list_freshens_a_door_between_two_bundles(gate: Desk, tmp_path: Path, clock: StandingClock) -> None:
    given(gate, a_bundle(EVENT, keys={3: SIGNS}), fingerprint(EVENT_KEY.public))
    gate.gate.open("main", act=gate.new_act())
    with a_desk(tmp_path, (PERSON, OTHER), event=EVENT, clock=clock) as desk:
        lost, good = bears(desk, PERSON, 1), bears(desk, OTHER, 2)
        assert told(gate, a_badge(EVENT, lost)) is Because.GOOD
        voided(desk, PERSON, lost, Why.LOST)
        clock.pass_by(timedelta(minutes=20))
        listed = withdrawals_of(desk)
    assert isinstance(listed, ListGiven)
    given(gate, listed.content)
    assert told(gate, a_badge(EVENT, lost)) is Because.LOST
    assert told(gate, a_badge(EVENT, good)) is Because.GOOD
    assert gate.gate.watched_by.made == clock.now()
