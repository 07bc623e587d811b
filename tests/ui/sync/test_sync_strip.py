"""What the strip says of the sync, at every threshold, and of a clock that differs."""

from datetime import datetime, timedelta

import pytest

from regdesk.desk.sync_status import By, DeskStatus, Part, Progress, SyncStatus, Trouble
from tests.make import MONDAY_MORNING
from ui.sync.strip import SyncStrip, length_of

pytestmark = pytest.mark.usefixtures("qapp")
NOW = MONDAY_MORNING


def ago(**length: int) -> datetime:
    return NOW - timedelta(**length)


@pytest.mark.parametrize(
    ("status", "said", "tone"),
    [
        (SyncStatus(), "One desk, no sync", "neutral"),
        (SyncStatus(By.HUB, ago(seconds=12)), "Synced **12 s** ago · **0** to send", "ok"),
        (SyncStatus(By.HUB, ago(seconds=-3), 1), "Synced **0 s** ago · **1** to send", "ok"),
        (SyncStatus(By.HUB, ago(seconds=120), 3), "Synced **120 s** ago · **3** to send", "ok"),
        (SyncStatus(By.HUB, ago(seconds=121), 3), "Offline 2 min · **3** to send", "warn"),
        (SyncStatus(By.HUB, ago(minutes=14), 9), "Offline 14 min · **9** to send", "warn"),
        (SyncStatus(By.HUB, ago(minutes=60), 50), "Offline 1 h 0 min · **50** to send", "warn"),
        (SyncStatus(By.HUB, ago(minutes=80), 9), "**Offline 1 h 20 min** · 9 to send", "bad"),
        (SyncStatus(By.HUB, ago(minutes=14), 51), "**Offline 14 min** · 51 to send", "bad"),
        (SyncStatus(By.HUB, ago(seconds=12), 63), "Synced **12 s** ago · **63** to send", "bad"),
        (SyncStatus(By.HUB, None, 9), "Not synced yet · **9** to send", "warn"),
        (SyncStatus(By.STICKS, ago(minutes=40), 12), "Stick **40 min** ago · **12** to carry", "ok"),
        (SyncStatus(By.STICKS, ago(minutes=121), 12), "Stick **2 h 1 min** ago · **12** to carry", "warn"),
        (SyncStatus(By.STICKS, None, 12), "No stick yet · **12** to carry", "warn"),
        (
            SyncStatus(By.HUB, progress=Progress(Part.LIST, 1200, 1842)),
            "Opening the list… 1,200 of 1,842",
            "neutral",
        ),
        (
            SyncStatus(By.HUB, progress=Progress(Part.LIST, 1200), trouble=Trouble("hub_unreachable", {}, NOW)),
            "Opening the list… 1,200",
            "warn",
        ),
        (
            SyncStatus(By.HUB, progress=Progress(Part.LIST, 9), trouble=Trouble("hub_silent", {}, NOW), busy=True),
            "Opening the list… 9",
            "neutral",
        ),
        (SyncStatus(By.HUB, progress=Progress(Part.LOGS, 1200)), "Fetching records… 1,200", "neutral"),
        (
            SyncStatus(By.HUB, ago(seconds=5), progress=Progress(Part.PHOTOS, 3, 9)),
            "Synced **5 s** ago · **0** to send",
            "ok",
        ),
    ],
)
def test_the_strip_says_how_the_sync_stands(status: SyncStatus, said: str, tone: str) -> None:
    part = SyncStrip().part(status, NOW)
    assert (part.text, part.tone) == (said, tone)


def other(number: int, clock: int | None, **more: bool) -> DeskStatus:
    return DeskStatus(number, f"desk {number}", f"{number}" * 64, clock=_seconds(clock), **more)


def _seconds(clock: int | None) -> timedelta | None:
    return None if clock is None else timedelta(seconds=clock)


@pytest.mark.parametrize(
    ("clock", "others", "said"),
    [
        (None, [], None),
        (120, [], None),
        (-121, [], "This laptop's clock is 2 minutes behind the hub's."),
        (-840, [other(1, 2)], "This laptop's clock is 14 minutes behind Desk 1."),
        (840, [other(1, None), other(2, -300), other(4, 3, stopped=True), other(5, 119)],
         "This laptop's clock is 14 minutes ahead of Desk 5."),
        (7500, [other(3, -840, ours=True)], "This laptop's clock is 2 h 5 min ahead of the hub's."),
    ],
)  # fmt: skip
def test_a_clock_that_differs_is_told_against_a_desk_that_is_right(
    clock: int | None, others: list[DeskStatus], said: str | None
) -> None:
    status, words = SyncStatus(By.HUB, NOW, clock=_seconds(clock), desks=tuple(others)), SyncStrip()
    told = words.clock_told(status)
    assert (told.bold if told else None) == said
    assert bool(words.clock(status)) == (said is not None)


def test_lengths_are_the_same_in_every_language() -> None:
    lengths = [timedelta(seconds=59), timedelta(minutes=59), timedelta(minutes=80), timedelta(days=2, hours=3)]
    assert [length_of(one) for one in lengths] == ["59 s", "59 min", "1 h 20 min", "2 d 3 h"]
