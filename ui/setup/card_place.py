"""The Reader page of Setup: scan the card, then three times more; what was learnt is kept and used at once."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from regdesk.badge.reader_card import reader_card_pdf, write_reader_card
from regdesk.desk import Desk
from regdesk.desk.answers import Slip
from regdesk.desk.paper import NOT_PRINTED, Outcome, Printer, print_slip
from regdesk.errors import DeskError
from ui import learning
from ui.background import Background
from ui.bursts import Burst
from ui.learning import SCANS, Fault, Learnt, Seen, Wrong
from ui.look.look import Look
from ui.place import Action, Place
from ui.privacy import is_covered
from ui.scanner import position_offset
from ui.setup.card_page import CardPage, CardSteps
from ui.setup.card_words import CardWords
from ui.setup.steps import SetupHead, Step
from ui.speech import announce
from ui.wording import Told, Wording, isolated


class CardPlace(Place):
    """`keep` writes down what was learnt (raises DeskError); `known` tells it and when, None before the first time.

    `listening` is True while the keys of a scanner should come here raw, by `heard`. `printer_of` gives a printer with
    A6 paper, None when this desk has none; `printed_by` is told which one took a sheet for the card.
    """

    listening = Signal(bool)

    def __init__(
        self,
        look: Look,
        desk: Desk,
        background: Background,
        *,
        wording: Wording,
        keep: Callable[[Learnt], None],
        known: Callable[[], tuple[Learnt, datetime] | None],
        printer_of: Callable[[], Printer | None] = lambda: None,
        printed_by: Callable[[Printer], None] = lambda _: None,
    ) -> None:
        super().__init__()
        self._desk, self._background, self._wording = desk, background, wording
        self._keep, self._known, self._printer_of, self._printed_by = keep, known, printer_of, printed_by
        self.words = CardWords()
        self._scans: list[Seen] = []
        self._learnt: Learnt | None = None
        self._head = SetupHead(look, self.tr("Reader"), CardSteps(look))
        self._head.setParent(self)
        self._head.hide()
        self.page = CardPage(look, self.words.rows(None), desk.number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._begin()

    def heard(self, burst: Burst) -> None:
        """One run of a scanner's keys while the page is shown."""
        if not self.isVisible():
            return
        if self._learnt:
            self._begin()
        seen = learning.see(burst, offset=position_offset())
        if isinstance(seen, Wrong):
            self._tell_wrong(seen)
            return
        self._scans.append(seen)
        found = learning.learn(self._scans)
        if isinstance(found, Wrong):
            self._tell_wrong(found)
        elif len(self._scans) == SCANS:
            self._learn(found)
        else:
            self._show(None)

    def _begin(self) -> None:
        self._scans, self._learnt = [], None
        self._show(None)

    def _tell_wrong(self, wrong: Wrong) -> None:
        if wrong.fault is Fault.UNSTEADY:
            self._scans = []
        self._show(self.words.wrong(wrong))

    def _learn(self, learnt: Learnt) -> None:
        try:
            self._keep(learnt)
        except DeskError as problem:
            self._scans = []
            self._show(_broken(self._wording.error(problem)))
            return
        self._learnt = learnt
        self._show(self.words.done(learnt))

    def _show(self, told: Told | None) -> None:
        """Title and line for so many scans, what was found so far, and what went wrong or well."""
        count, known = len(self._scans), self._known()
        since = isolated(self._wording.moment(known[1])) if known else ""
        title, line = self.words.title(count), self.words.line(count, since)
        self.page.show_words(title, line)
        self.page.table.show_rows(self.words.rows(self._learnt or self._last() or (known[0] if known else None)))
        self.page.show_told(told)
        self._head.line.setText(self._under(since))
        self._head.steps.show_step(Step(min(count + 1, SCANS)), all_done=self._learnt is not None)
        if told is None and self.isVisible():
            announce(self, f"{title}. {line}", urgent=False)
        self.actions_changed.emit()

    def _last(self) -> Seen | None:
        return self._scans[-1] if self._scans else None

    def _under(self, since: str) -> str:
        if since:
            return self.tr("Desk {number} · set up {when}").format(number=self._desk.number, when=since)
        return self.tr("Desk {number} · not set up yet").format(number=self._desk.number)

    # what the window asks

    def heading(self) -> str:
        return self.tr("Reader")

    def head(self) -> QWidget:
        return self._head

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        actions = [Action("back", self.tr("Back to the desk"), "Esc")]
        if self._scans and not self._learnt:
            actions.append(Action("again", self.tr("Begin again"), ""))
        if self._printer_of():
            actions.append(Action("print", self.tr("Print the card"), "F8", "printer", "outlined"))
        actions.append(Action("save", self.tr("Save the card as a PDF"), "F9", "floppy-disk", "outlined"))
        return actions

    def blue(self) -> Action | str:
        return Action("back", self.tr("Done"), "Enter", kind="blue") if self._learnt else self.words.waiting()

    def do(self, name: str) -> None:
        match name:
            case "back":
                self._begin()
                self.place_asked.emit("desk")
            case "again":
                self._begin()
            case "print":
                self._print()
            case "save":
                self._ask_where()

    def back(self) -> None:
        self.do("back")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.listening.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # a covered window keeps the reader's keys from everything, this page among it
        self.listening.emit(is_covered(self))

    # the card on paper

    def _print(self) -> None:
        printer = self._printer_of()
        assert printer
        slip = Slip(f"card-{self._desk.new_act()}", reader_card_pdf(desk=self._name()))
        self.page.show_told(Told(self.tr("The card is printing."), "", "printer", "neutral"))
        printed = partial(self._printed, printer)
        self._background.run("printing", lambda: print_slip(printer, slip), printed, self._not_printed)

    def _printed(self, printer: Printer, outcome: Outcome) -> None:
        if outcome.state not in NOT_PRINTED:
            self._printed_by(printer)
        if not shiboken6.isValid(self):
            return
        if outcome.state in NOT_PRINTED:
            self._tell_not_printed("")
        else:
            bold = self.tr("The card was sent to the printer.")
            self.page.show_told(Told(bold, self.tr("Scan it now."), "printer-fill", "ok"))

    def _not_printed(self, problem: Exception) -> None:
        if not isinstance(problem, DeskError):
            raise problem
        if shiboken6.isValid(self):
            self._tell_not_printed(self._wording.error(problem))

    def _tell_not_printed(self, why: str) -> None:
        bold = self.tr("The card was not printed.")
        rest = why or self.tr("Save it as a PDF and print it on any printer, at 100 %.")
        self.page.show_told(Told(bold, rest, "warning-fill", "warn"))

    def _ask_where(self) -> None:
        name = self.tr("regdesk reader card.pdf")
        dialog = QFileDialog(self, self.tr("Save the card as a PDF"), str(Path.home() / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilters([self.tr("PDF ({patterns})").format(patterns="*.pdf")])
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, file: Path) -> None:
        """Write the card into this file and say how that went."""
        try:
            write_reader_card(file, desk=self._name())
        except DeskError as problem:
            self.page.show_told(_broken(self._wording.error(problem)))
        else:
            bold = self.tr("Saved as {file}").format(file=isolated(file.name))
            rest = self.tr("Print it at its full size, 100 %, and not fitted to the page.")
            self.page.show_told(Told(bold, rest, "check-circle-fill", "ok"))

    def _name(self) -> str:
        return self.tr("Desk {number}").format(number=self._desk.number)


def _broken(sentence: str) -> Told:
    bold, stop, rest = sentence.partition(". ")
    return Told(f"{bold}{stop.strip()}", rest, "warning-octagon-fill", "bad")
