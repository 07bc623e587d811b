"""The sheets of the Sync place for sticks, and the words for what came of them; the desk does it and says who may."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from regdesk.desk import Desk
from regdesk.desk.sticks import StickRead, StickWritten
from regdesk.sentences.sticks import NOTES
from regdesk.staff.rights import Right
from ui.background import Background
from ui.look.look import Look
from ui.setup.choice_box import ChoiceBox
from ui.sync.carry_sheet import CarrySheet, Tell
from ui.sync.words import SyncWords
from ui.wording import Told, isolated


class Carrying(QObject):
    """`told` has a sentence about what came of a stick; `changed`: what is here is other than before."""

    told = Signal(object)
    changed = Signal()

    def __init__(self, look: Look, desk: Desk, background: Background, words: SyncWords) -> None:
        super().__init__()
        self._look, self._desk, self._background, self._words = look, desk, background, words

    # sheets

    def send_sheet(self) -> CarrySheet[StickWritten]:
        """Raises NotAllowed for who may not carry records."""
        self._must()
        words = (
            "usb",
            self.tr("Send to stick"),
            self.tr("Puts what this desk knows onto a USB stick for the other desks. No one else can read it."),
            self.tr("Write the stick"),
        )
        whole = ChoiceBox(self._look)

        def work(path: Path, tell: Tell, cancelled: object) -> StickWritten:
            assert callable(cancelled)
            return self._desk.sticks.write(path, seed=seed(), tell=tell, cancelled=cancelled)

        def seed() -> bool:
            return whole.currentIndex() == 1

        sheet = CarrySheet(
            self._look, self._background, self._words.wording, work, lambda: self._desk.sticks.found(), words=words,
            folder=True, progress=self._words.strip.progress,
        )  # fmt: skip
        whole.setAccessibleName(self.tr("What goes on it"))
        whole.addItems([self.tr("What the other desks lack"), self.tr("Everything with the list, for a new laptop")])
        sheet.row((whole, 0))
        sheet.carried.connect(self._written)
        return sheet

    def read_sheet(self) -> CarrySheet[StickRead]:
        """Raises NotAllowed for who may not carry records."""
        self._must()
        words = (
            "download-simple",
            self.tr("Read stick"),
            self.tr("Takes in what another desk wrote. Reading one twice does no harm."),
            self.tr("Read the stick"),
        )

        def work(path: Path, tell: Tell, cancelled: object) -> StickRead:
            assert callable(cancelled)
            return self._desk.sticks.read(path, tell=tell, cancelled=cancelled)

        sheet = CarrySheet(
            self._look, self._background, self._words.wording, work, lambda: self._desk.sticks.found(), words=words,
            folder=False, progress=self._words.strip.progress,
        )  # fmt: skip
        sheet.carried.connect(self._read)
        return sheet

    def _must(self) -> None:
        with self._desk.store.reading() as tx:
            self._desk.duty.must(tx, Right.CARRY)

    # what came of it

    def _written(self, written: StickWritten) -> None:
        self.told.emit(self.written_told(written))
        self.changed.emit()

    def _read(self, read: StickRead) -> None:
        self.told.emit(self.read_told(read))
        self.changed.emit()

    def written_told(self, written: StickWritten) -> Told:
        bold = self.tr("Written: {file}").format(file=isolated(written.file.name))
        desks = self._listed(written.desks)
        facts = {"records": self._words.records(written.entries), "people": f"{written.people:,}", "desks": desks}
        if written.people:
            rest = self.tr("{records} and the list of {people} people, for: {desks}.")
        else:
            rest = self.tr("{records}, for: {desks}.")
        after = self.tr("Take the stick out safely and read it there.")
        return Told(bold, f"{rest.format_map(facts)} {after}", "check-circle-fill", "ok")

    def read_told(self, read: StickRead) -> Told:
        seen = read.seen
        facts = {
            "number": seen.number,
            "when": self._words.wording.near(seen.made, self._desk.now()),
            "records": self._words.records(read.taken.lines + read.taken.aside),
            "people": f"{read.people:,}",
        }
        made = self.tr("Stick of Desk {number} · written: {when}.").format_map(facts)
        if seen.own:
            rest = self.tr("This desk wrote it itself: carry it to the other desks.")
            return Told(made, rest, "info-fill", "neutral")
        notes = [self._note(code, told) for code, told in read.notes]
        if read.nothing_new:
            rest = " ".join([self.tr("All of it was here already."), *notes])
            return Told(made, rest, "check-circle-fill", "warn" if notes else "ok")
        told = self._new(read).format_map(facts)
        icon, tone = ("warning-fill", "warn") if notes or read.taken.held else ("check-circle-fill", "ok")
        return Told(made, " ".join([told, *notes]), icon, tone)

    def _new(self, read: StickRead) -> str:
        """What of it was not here before."""
        if read.people == 1:
            return self.tr("New here: {records} and 1 person of the list.")
        return self.tr("New here: {records} and {people} people of the list.") if read.people else self.tr(
            "New here: {records}."
        )  # fmt: skip

    def _note(self, code: str, facts: object) -> str:
        sentence = QCoreApplication.translate("sticks", NOTES[code])
        assert isinstance(facts, dict)
        return sentence.format_map({name: isolated(str(fact)) for name, fact in facts.items()})

    def _listed(self, numbers: tuple[int, ...]) -> str:
        return ", ".join(self.tr("Desk {number}").format(number=number) for number in numbers)
