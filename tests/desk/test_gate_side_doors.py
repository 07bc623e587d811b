"""Ways to make a door believe too much: lists of a stolen desk, stops that come in another order, a scan twice."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from regdesk.collection.desk_words import DeskStopped
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.desk.day_badges import DayBatch
from regdesk.desk.event_keys import NotTaken
from regdesk.desk.gate import SAME_SCAN, Scanned
from regdesk.desk.gate_list import Offered
from regdesk.desk.serials import Sealing
from regdesk.gate.answer import Because
from regdesk.gate.answer import Word as Light
from regdesk.keys.bundle import Fault
from regdesk.keys.event_key import fingerprint
from regdesk.keys.seal import Serial
from regdesk.keys.stopped import notice_text, stopped
from regdesk.keys.withdrawals import Why, Withdrawals, withdrawals_message
from tests.desk.journey import OTHER, PERSON
from tests.desks import EVENT_KEY, StandingClock, a_desk
from tests.gate.made import FIVE, MADE, a_badge, a_bundle, event_with_doors
from tests.printers import Tray

EVENT = event_with_doors()
FINGERPRINT = fingerprint(EVENT_KEY.public)
STOP = stopped(5, range(1, 8))
NOTICE = notice_text(STOP, MADE + timedelta(hours=1), EVENT_KEY)
LOST = {Serial(5, 3): Why.LOST}


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    """Desk 3, which took a bundle in which desk 5 is good."""
    with a_desk(tmp_path, (PERSON, OTHER), event=EVENT, clock=clock) as made:
        assert isinstance(take(made, a_bundle(EVENT)), Done)
        yield made


def take(desk: Desk, content: bytes) -> Done | NotTaken:
    offer = desk.gate.look_at(content)
    if isinstance(offer, NotTaken):
        return offer
    assert isinstance(offer, Offered)
    done = desk.gate.take(offer, FINGERPRINT, act=desk.new_act())
    assert isinstance(done, Done | NotTaken)
    return done


def told(desk: Desk, text: str) -> tuple[Light, Because]:
    if desk.gate.door is None:
        assert isinstance(desk.gate.open("main", act=desk.new_act()), Done)
    found = desk.gate.scan(text, act=desk.new_act())
    assert isinstance(found, Scanned)
    return found.answer.word, found.answer.because


def of_five(counter: int) -> str:
    return a_badge(EVENT, Serial(5, counter), signs=FIVE)


def a_list(at: timedelta) -> bytes:
    return withdrawals_message(Withdrawals(5, MADE + at, LOST), FIVE, EVENT_KEY.public)


def test_a_desk_that_was_stopped_on_this_very_laptop_is_stopped_at_its_door_before_the_next_bundle(desk: Desk) -> None:
    with desk.store.writing() as tx:
        tx.append(None, "", "Samir Haddad", DeskStopped(5, NOTICE, EVENT_KEY.public.hex()), desk.now())
    assert told(desk, of_five(7)) == (Light.LET_IN, Because.GOOD)
    assert told(desk, of_five(8)) == (Light.STOP, Because.STOPPED_DESK)


def test_a_list_of_a_desk_that_a_notice_stopped_is_not_taken(desk: Desk) -> None:
    """Whoever has the stolen laptop could stop everybody's badge with it."""
    assert isinstance(take(desk, NOTICE.encode()), Done)
    no = take(desk, a_list(timedelta(hours=2)))
    assert isinstance(no, NotTaken) and no.fault == Fault.STOPPED_DESK.value
    assert told(desk, of_five(3)) == (Light.LET_IN, Because.GOOD)


@pytest.mark.parametrize("how", ["notice", "bundle"])
def test_what_a_desk_withdrew_before_it_was_stolen_stays_withdrawn(desk: Desk, how: str) -> None:
    """Knowing more only ever takes badges away."""
    assert isinstance(take(desk, a_list(timedelta(minutes=5))), Done)
    assert told(desk, of_five(3)) == (Light.STOP, Because.LOST)
    after = NOTICE.encode() if how == "notice" else a_bundle(EVENT, version=2, stopped=(STOP,))
    assert isinstance(take(desk, after), Done)
    assert told(desk, of_five(3)) == (Light.STOP, Because.LOST)
    assert told(desk, of_five(8)) == (Light.STOP, Because.STOPPED_DESK)


def test_the_same_scan_told_twice_is_one_entry(desk: Desk, clock: StandingClock) -> None:
    assert isinstance(desk.gate.open("main", act=desk.new_act()), Done)
    act, text = desk.new_act(), of_five(1)
    first = desk.gate.scan(text, act=act)
    assert isinstance(first, Scanned) and first.answer.word is Light.LET_IN
    entries = desk.log()
    clock.pass_by(SAME_SCAN)
    desk.gate.scan(text, act=act)
    assert desk.log() == entries
    assert desk.gate.tally().passed == 1


def test_a_badge_for_one_day_that_is_torn_up_while_the_door_is_open_is_stopped(desk: Desk) -> None:
    batch = desk.day_badges.print("delegate", desk.today_is(), 1, Tray(), act=desk.new_act())
    assert isinstance(batch, DayBatch)
    category = EVENT.category("delegate")
    with desk.store.reading() as tx:
        sealing = desk.seals.sealing(tx, category)
    assert isinstance(sealing, Sealing)
    text = sealing.sheet(batch.badges[0].number, category, day=desk.now()).text
    assert told(desk, text)[0] is Light.LET_IN
    assert isinstance(desk.day_badges.destroy(desk.today_is(), act=desk.new_act()), Done)
    assert desk.gate.scan("00000", act=desk.new_act())
    assert told(desk, text)[0] is Light.STOP


def test_a_door_that_is_closed_twice_by_one_press_was_closed_once(desk: Desk) -> None:
    assert isinstance(desk.gate.open("main", act=desk.new_act()), Done)
    act = desk.new_act()
    assert isinstance(desk.gate.close(act=act), Done)
    again = desk.gate.close(act=act)
    assert isinstance(again, Done) and again.again
