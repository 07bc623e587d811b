"""The sealed desk of a live event with its whole list and a staff of six, as an IT officer leaves it on Sunday."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from regdesk.clock import Clock
from regdesk.desk.answers import Done
from regdesk.desk.opening import make_desk, opened
from regdesk.desk.practice import take_sample
from regdesk.desk.staff_list import FirstList
from regdesk.desk.unsealing import by_phrase, newly
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.sealed import Holder
from regdesk.resources import path as resource
from regdesk.settings import Settings
from regdesk.staff.file import read_staff
from regdesk.staff.member import Session
from regdesk.staff.pins import Pin
from tests.desks import StandingClock, enrol

PHRASE = "quiet marble orange staircase"
SUNDAY = datetime(2017, 12, 3, 22, 0, tzinfo=UTC)
MONDAY = "2017-12-04T14:07:00+00:00"
"""08:07 at the meeting."""
STAFF = """name,roles
Lucía Robles,clerk
Tomás Vidal,clerk
Henrik Aas,supervisor
Naomi Adeyemi,supervisor
Samir Haddad,"shift lead, clerk"
Ana Petrova,greeter
"""
PIN = "730518"
"""Of everybody but Lucía, who has chosen none yet."""


@dataclass(frozen=True)
class Cards:
    """What is on the cards that were printed."""

    lucia: str
    tomas: str
    henrik: str
    naomi: str
    samir: str
    ana: str


def make_staffed_desk(folder: Path, printer: str) -> Cards:
    clock = StandingClock(SUNDAY)
    settings = Settings(
        desk_number=3, clerk="Desk 3", printer=printer, slip_printer=f"folder:{folder / 'slips'}", slip_paper="a6"
    )
    unseal = newly("desk 3", Holder.with_phrase("Henrik Aas", PHRASE), NoKeyring())
    make_desk(folder, resource("sample", "event.toml"), settings, unseal=unseal, clock=clock)
    return _people(folder, clock)


def _people(folder: Path, clock: Clock) -> Cards:
    with opened(folder, unseal=by_phrase(PHRASE, NoKeyring()), clock=clock) as desk:
        enrol(desk.store, desk.event)
        take_sample(desk)
        ready = desk.staff.first(STAFF.encode())
        assert isinstance(ready, FirstList)
        assert isinstance(desk.staff.take(ready.file, act=desk.new_act()), Done)
        cards = [one.card for one in read_staff(ready.file)[0]]
        for card in cards[1:]:
            assert isinstance(desk.choose_pin(card, Pin(PIN)), Session)
        desk.sign_out()
    return Cards(*cards)
