"""The words of the Sync screen: how each desk stands, what that means, and what to do about it."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject

from regdesk.collection.exposure import Exposure
from regdesk.desk.sync_status import By, DeskStatus, Salvaged, SyncStatus, Trouble
from regdesk.errors import DeskError
from regdesk.sentences.exposure import EXPOSED
from ui.sync.desk_notes import DeskNotes
from ui.sync.standing import Level, age_of, age_told, differs, known_at, level_here, level_of, worst_first
from ui.sync.strip import SyncStrip, length_of
from ui.wording import Told, Wording, isolated

ICONS = {
    Level.BAD: "warning-octagon-fill",
    Level.WARN: "warning-fill",
    Level.OK: "check-circle-fill",
    Level.OVER: "prohibit",
}
STALE = "clock"
"""The sign of what was so when this desk was in step, and may be otherwise by now."""
COLOURS = {Level.BAD: "bad", Level.WARN: "warn", Level.OK: "ok", Level.OVER: "ink-3"}


@dataclass(frozen=True)
class Line:
    """One desk of the list, in words. `notes`: what there is to know about it, each with what to do.

    The levels colour the cells, `level` the whole line. `stale`: it was fine when this desk was in step, long ago.
    """

    key: str
    level: Level
    desk: str
    name: str
    synced: str
    synced_level: Level
    unsent: str
    unsent_level: Level
    records: str
    clock: str
    clock_level: Level
    notes: tuple[str, ...] = ()
    stale: bool = False

    def spoken(self) -> str:
        """All of it as one sentence after the other, for a screen reader."""
        cells = (f"{self.desk} {self.name}".strip(), self.synced, self.unsent, self.records, self.clock)
        told = ". ".join([", ".join(cell for cell in cells if cell), *self.notes])
        return told.replace("**", "")


class SyncWords(QObject):
    """For one language; decides nothing."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self.wording = wording
        self.strip = SyncStrip(wording.language)
        self._notes = DeskNotes(self)

    # the head

    def line(self, status: SyncStatus, hub: str, now: datetime) -> str:
        """What stands below the title: by which way, and how many desks of how many are in step."""
        if status.by is By.ALONE:
            return self.tr("This desk works alone. What it does is safe here and goes nowhere else.")
        levels = [found for desk in status.desks if (found := level_of(desk, status, now)) is not Level.OVER]
        facts: dict[str, object] = {"fine": levels.count(Level.OK), "all": len(levels), "hub": isolated(hub)}
        if status.by is By.HUB and status.synced is None:
            return self.tr("Hub {hub} · this desk has not synced yet").format_map(facts)
        if status.by is By.HUB and (at := known_at(status, now)) != now:
            facts["time"] = self.wording.near(at, now)
            return self.tr("Hub {hub} · last reached: {time} · the other desks as they were then").format_map(facts)
        if status.by is By.STICKS:
            return self.tr("By USB stick · {fine} of {all} desks in step").format_map(facts)
        return self.tr("Hub {hub} · {fine} of {all} desks in step").format_map(facts)

    def band(self, status: SyncStatus) -> Told | None:
        """What is under way, or keeps this desk from being in step; nothing while all is well."""
        if first := self.strip.first_sync(status):
            return first
        if clock := self.strip.clock_told(status):
            rest = self.tr("Set date and time of this laptop; what it has recorded counts.")
            return replace(clock, rest=rest)
        if status.trouble is not None:
            return self.trouble(status.trouble)
        return None

    def desks(self, status: SyncStatus, now: datetime) -> list[Line]:
        """All desks, worst first."""
        return [self.desk_line(desk, status, now) for desk in worst_first(status, now)]

    # one desk

    def desk_line(self, desk: DeskStatus, status: SyncStatus, now: datetime) -> Line:
        age, synced_level = age_told(desk, status, now)
        clock = status.clock if desk.ours else desk.clock
        unsent = status.unsent if desk.ours else desk.unsent
        return Line(
            key=desk.key if desk.number else "".join([desk.key, *(log.id for log in desk.logs)]),
            level=level_of(desk, status, now),
            desk=self._number(desk),
            name=self._name(desk),
            synced=self._synced(desk, status, now, age),
            synced_level=synced_level,
            unsent=f"{unsent:,}",
            unsent_level=synced_level if unsent else Level.OVER,
            records=f"{desk.head:,}",
            clock=self.clock(clock),
            clock_level=Level.WARN if differs(clock) else Level.OVER,
            stale=not desk.ours and level_of(desk, status, now) is Level.OK and known_at(status, now) != now,
            notes=self._notes.of(desk, status, now),
        )

    def _number(self, desk: DeskStatus) -> str:
        if not desk.number:
            return self.tr("Unknown desk")
        return self.tr("Desk {number}").format(number=desk.number)

    def _name(self, desk: DeskStatus) -> str:
        """Beside the number; a name that only says the number again is left out."""
        if desk.ours:
            return self.tr("this desk")
        plain = desk.name.strip()
        return "" if plain.casefold() in {"", f"desk {desk.number}", f"{desk.number}"} else isolated(plain)

    def _synced(self, desk: DeskStatus, status: SyncStatus, now: datetime, age: timedelta | None) -> str:
        if status.by is By.ALONE:
            return self.tr("alone")
        if age is None:
            return self.tr("never yet")
        at = known_at(status, now)
        if not desk.ours and at != now and desk.heard is not None:
            return self.tr("at {time}").format(time=self.wording.clock(desk.heard))
        return self.tr("{length} ago").format(length=length_of(age))

    def clock(self, clock: timedelta | None) -> str:
        """`right`, `14 min behind`; a dash while nobody knows."""
        if clock is None:
            return "—"
        if not differs(clock):
            return self.tr("right")
        words = self.tr("{length} behind") if clock < timedelta() else self.tr("{length} ahead")
        return words.format(length=length_of(abs(clock)))

    # this desk

    def this_desk(self, number: int) -> str:
        return self.tr("This desk: number {number}").format(number=number)

    def facts(self, status: SyncStatus, hub: str, now: datetime) -> list[tuple[str, str]]:
        """How this desk stands, by name and value; what says nothing is left out."""
        age = age_of(status.synced, now)
        ago = self.tr("{length} ago").format(length=length_of(age)) if age is not None else self.tr("never yet")
        listed = self.wording.moment(status.list_of) if status.list_of else ""
        told = [
            (self.tr("Last stick") if status.by is By.STICKS else self.tr("Last synced"), ago),
            (self.tr("To carry") if status.by is By.STICKS else self.tr("To send"), self.records(status.unsent)),
            (self.tr("Hub"), isolated(hub)),
            (self.tr("List of"), listed),
            (self.tr("List version"), f"{status.list_revision:,}" if status.list_revision else ""),
            (self.tr("Clock"), self.clock(status.clock) if status.by is By.HUB else ""),
        ]
        if status.by is By.ALONE:
            told = told[3:4]
        return [(name, value) for name, value in told if value]

    def records(self, count: int) -> str:
        return self.tr("1 record") if count == 1 else self.tr("{count} records").format(count=f"{count:,}")

    def points(self, status: SyncStatus, now: datetime) -> list[Told]:
        """What there is to know besides."""
        told = [Told("", self.salvaged(status.salvaged), "shield-check", "ok")] if status.salvaged else []
        unknown = [missing for missing in status.missing if not missing.number]
        told += [Told("", self._notes.missing(missing), "hourglass-medium-fill", "warn") for missing in unknown]
        if status.trouble is not None and differs(status.clock):
            told.insert(0, self.trouble(status.trouble))
        if status.by is By.ALONE:
            told += [self._alone(), self._sticks()]
        elif not told and status.by is By.HUB and level_here(status, now) is Level.OK:
            told.append(Told("", self.tr("Entries go to all desks by themselves; nobody waits for it."), "info-fill"))
        return told

    def _alone(self) -> Told:
        rest = self.tr("IT answers this desk's request with the hub's file. Take both steps here.")
        return Told(self.tr("More desks and a network?"), rest, "wifi-high")

    def _sticks(self) -> Told:
        rest = self.tr("Send what this desk knows to a stick, read it at the other desk, and bring theirs back.")
        return Told(self.tr("More desks, no network?"), rest, "usb")

    def exposed(self, one: Exposure, now: datetime) -> Told:
        """What could turn out to be doubled when this desk and another one meet again."""
        ago = length_of(age_of(one.since, now) or timedelta())
        facts = {"desk": self.wording.desk(one.desk), "ago": ago, "count": one.count}
        sentence = QCoreApplication.translate("exposure", EXPOSED[one.key]).format_map(facts)
        return Told("", sentence, "users-fill", "warn")

    def trouble(self, trouble: Trouble) -> Told:
        """Why the last try did not end well; everything of a clerk goes on."""
        point, _, rest = self.wording.error(DeskError(trouble.code, **trouble.facts)).partition(". ")
        return Told(f"{point}." if rest else point, rest, "wifi-slash-fill", "warn")

    def salvaged(self, salvaged: Salvaged) -> str:
        facts = {"when": self.wording.moment(salvaged.at), "entries": salvaged.entries, "behind": salvaged.behind}
        begun = self.tr("**This disk was restored or copied.** It began a new log {when}.").format_map(facts)
        found = self.tr("{entries} records of the disk that the others lacked were kept and count.").format_map(facts)
        if salvaged.entries == 1:
            found = self.tr("1 record of the disk that the others lacked was kept and counts.")
        lost = self.tr("{behind} records that this disk lacked came back.").format_map(facts)
        if salvaged.behind == 1:
            lost = self.tr("1 record that this disk lacked came back.")
        parts = [begun, found if salvaged.entries else "", lost if salvaged.behind else ""]
        return " ".join(part for part in parts if part)
