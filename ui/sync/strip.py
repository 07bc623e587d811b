"""What the status strip says of the sync, and what Ready says of a clock that differs."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from regdesk import moments
from regdesk.desk.sync_status import By, Part, Progress, SyncStatus
from ui.status_strip import StripPart
from ui.sync.standing import OFFLINE, Level, age_of, differs, level_here, other_in_time
from ui.wording import Told

TONES = {Level.BAD: "bad", Level.WARN: "warn", Level.OK: "ok", Level.OVER: "neutral"}


class SyncStrip(QObject):
    """Each sentence is one unit for the translator. `language`: in which lengths of time are told."""

    def __init__(self, language: str = "en") -> None:
        super().__init__()
        self._language = language

    def part(self, status: SyncStatus, now: datetime) -> StripPart:
        if status.by is By.ALONE:
            return StripPart(self.tr("One desk, no sync"), "neutral")
        if status.progress is not None and status.synced is None:
            off = is_broken_off(status)
            tone, icon = ("warn", "wifi-slash") if off else ("neutral", "download-simple")
            return StripPart(self.progress(status.progress), tone, icon)
        tone = TONES[level_here(status, now)]
        if status.by is By.STICKS:
            return StripPart(self._by_stick(status, now), tone, "usb")
        return StripPart(self._by_hub(status, now, tone), tone, "wifi-slash" if tone in ("warn", "bad") else "")

    def progress(self, progress: Progress) -> str:
        """`Opening the list… 1,200 of 1,842`; without the end where nobody knows it."""
        have, of = f"{progress.have:,}", f"{progress.of:,}"
        words = {
            Part.LIST: (self.tr("Opening the list… {have} of {of}"), self.tr("Opening the list… {have}")),
            Part.LOGS: (self.tr("Fetching records… {have} of {of}"), self.tr("Fetching records… {have}")),
            Part.PHOTOS: (self.tr("Fetching photos… {have} of {of}"), self.tr("Fetching photos… {have}")),
        }
        known, unknown = words[progress.part]
        return (known if progress.of else unknown).format(have=have, of=of)

    def for_ready(self, status: SyncStatus) -> Told | None:
        """What a clerk is told before the next person: that the list comes in yet, or that the clock is wrong."""
        if told := self.first_sync(status):
            return told
        return self.clock_told(status)

    def first_sync(self, status: SyncStatus) -> Told | None:
        """How far the first one is; nothing after it."""
        if status.progress is None or status.synced is not None:
            return None
        if is_broken_off(status):
            rest = self.tr(
                "The hub cannot be reached now. Search and badges work on what is there; the rest comes later."
            )
            return Told(self.progress(status.progress), rest, "wifi-slash-fill", "warn")
        rest = self.tr("Search and badges work on what is there. It goes on by itself, also after a break.")
        return Told(self.progress(status.progress), rest, "download-simple", "neutral")

    def _by_hub(self, status: SyncStatus, now: datetime, tone: str) -> str:
        age = age_of(status.synced, now)
        if age is None:
            return self.tr("Not synced yet · **{count}** to send").format(count=status.unsent)
        if age <= OFFLINE:
            words = self.tr("Synced **{seconds} s** ago · **{count}** to send")
            return words.format(seconds=int(age.total_seconds()), count=status.unsent)
        facts = {"length": length_of(age), "count": status.unsent}
        if tone == "bad":
            return self.tr("**Offline {length}** · {count} to send").format_map(facts)
        return self.tr("Offline {length} · **{count}** to send").format_map(facts)

    def _by_stick(self, status: SyncStatus, now: datetime) -> str:
        age = age_of(status.synced, now)
        if age is None:
            return self.tr("No stick yet · **{count}** to carry").format(count=status.unsent)
        facts = {"length": length_of(age), "count": status.unsent}
        return self.tr("Stick **{length}** ago · **{count}** to carry").format_map(facts)

    # the clock

    def clock(self, status: SyncStatus) -> str:
        """What stands beside the time; empty while the clock is right."""
        return self.tr("clock differs") if differs(status.clock) else ""

    def clock_told(self, status: SyncStatus) -> Told | None:
        """For Ready: how far this laptop's clock is off, against a desk that a clerk can look at."""
        clock = status.clock
        if clock is None or not differs(clock):
            return None
        other, length = other_in_time(status), moments.span(abs(clock), self._language)
        if other is not None:
            behind = self.tr("This laptop's clock is {length} behind Desk {number}.")
            ahead = self.tr("This laptop's clock is {length} ahead of Desk {number}.")
        else:
            behind = self.tr("This laptop's clock is {length} behind the hub's.")
            ahead = self.tr("This laptop's clock is {length} ahead of the hub's.")
        bold = (behind if clock < timedelta() else ahead).format(length=length, number=other.number if other else "")
        return Told(bold, self.tr("Call the supervisor before you go on."), "clock-countdown-fill", "warn")


def is_broken_off(status: SyncStatus) -> bool:
    """Whether the last try did not end well, and none is under way."""
    return status.trouble is not None and not status.busy


def length_of(length: timedelta) -> str:
    """`40 s`, `14 min`, `1 h 20 min`, `2 d 3 h`: the same in every language."""
    minutes = int(length.total_seconds() // 60)
    if minutes < 1:
        return f"{int(length.total_seconds())} s"
    if minutes >= 48 * 60:
        return f"{minutes // (24 * 60)} d {minutes % (24 * 60) // 60} h"
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"
