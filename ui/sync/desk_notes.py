"""What there is to know about one desk of the list beyond its figures: what happened, and what to do about it."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from regdesk.desk.sync_status import By, DeskStatus, LogStatus, Missing, State, SyncStatus
from regdesk.sentences.sync_screen import LOG_REASONS
from ui.sync.standing import Level, age_told, differs


class DeskNotes(QObject):
    """For one language; each note is a sentence with its point in **weighty** words."""

    def of(self, desk: DeskStatus, status: SyncStatus, now: datetime) -> tuple[str, ...]:
        """All there is, the gravest first."""
        return (
            *self._unbelieved(desk),
            *self._known(desk),
            *self._silent(desk, status, now),
            *self._clock(desk),
            *(self.missing(one) for one in status.missing if desk.number and one.number == desk.number),
            *self._aside(desk.aside),
        )

    def _unbelieved(self, desk: DeskStatus) -> Iterator[str]:
        bad = [log for log in desk.logs if log.state is State.QUARANTINED]
        yield from map(self._quarantined, bad)
        if desk.held and not bad:
            yield self._held(desk.held)

    def _known(self, desk: DeskStatus) -> Iterator[str]:
        if not desk.number:
            yield self.tr(
                "**Nobody has certified this desk, as far as is known here.** "
                "Its records are kept and count once its certificate comes. If it is not one of yours, tell IT."
            )
        if desk.stopped:
            yield self.tr("**Stopped.** The hub lets it in no more; what it did before counts.")

    def _clock(self, desk: DeskStatus) -> Iterator[str]:
        if differs(desk.clock) and not desk.stopped and not desk.ours:
            yield self.tr("**Its clock differs.** Set date and time on that laptop; what it has recorded counts.")

    def _quarantined(self, log: LogStatus) -> str:
        why = QCoreApplication.translate("sync", LOG_REASONS.get(log.why, LOG_REASONS[""]))
        stopped = self.tr("**Stopped at record {number}: {why}**").format(number=log.head + 1, why=why)
        after = self.tr("What it wrote before counts. Stop using that laptop and call IT; the other desks go on.")
        return f"{stopped} {after}"

    def _held(self, count: int) -> str:
        if count == 1:
            return self.tr("**1 record is not believed.** It is kept and nothing follows from it. Call IT.")
        words = self.tr("**{count} records are not believed.** They are kept and nothing follows from them. Call IT.")
        return words.format(count=count)

    def _silent(self, desk: DeskStatus, status: SyncStatus, now: datetime) -> Iterator[str]:
        if desk.ours or desk.stopped or status.by is not By.HUB:
            return
        age, level = age_told(desk, status, now)
        if age is None and desk.number:
            yield self.tr("**It has never synced.** Open it near the network, or carry a stick to it.")
        elif age is not None and level < Level.OK:
            yield self._away(desk.unsent)

    def _away(self, unsent: int) -> str:
        if not unsent:
            return self.tr("**Offline.** It still works. Look at its network, or carry a stick.")
        if unsent == 1:
            return self.tr("**Offline.** It still works; 1 record waits there. Look at its network, or carry a stick.")
        words = self.tr(
            "**Offline.** It still works; {count} records wait there. Look at its network, or carry a stick."
        )
        return words.format(count=unsent)

    def missing(self, missing: Missing) -> str:
        facts = {"first": missing.first, "last": missing.last}
        if missing.first == missing.last:
            return self.tr("**Record {first} has not come yet.** A later sync or stick brings it.").format_map(facts)
        words = self.tr("**Records {first} to {last} have not come yet.** A later sync or stick brings them.")
        return words.format_map(facts)

    def _aside(self, count: int) -> Iterator[str]:
        if count == 1:
            yield self.tr("1 record stands beside its log, from a disk that was restored or copied. It counts.")
        elif count:
            words = self.tr(
                "{count} records stand beside its log, from a disk that was restored or copied. They count."
            )
            yield words.format(count=count)
