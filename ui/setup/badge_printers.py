"""Where this desk prints: each printer from the list of the system or by its address, with what it says of itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regdesk.badge.layout import Template
from regdesk.collection.entitlement import Refusal
from regdesk.desk.badge_setup import PRINTERS, printers
from regdesk.desk.paper import NOT_PRINTED, JobState, Outcome, Status
from regdesk.errors import DeskError
from regdesk.settings import SlipPaper
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import IconLabel, Text
from ui.place import Action
from ui.setup.badge_picture import BadgePicture
from ui.setup.badge_stage import At, BadgeJourney, BadgeStage, pages_of
from ui.setup.choice_box import ChoiceBox
from ui.setup.desks_fields import FormPage
from ui.setup.line_field import line_field
from ui.setup.name_forms_options import Options
from ui.wording import Told

NONE, OTHER, SYSTEM = "", "other", "system:"


class PrinterLine(QWidget):
    """None, one of the system, or another by its address; below it what the printer says. `changed`: another one."""

    changed = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.choice, self.field = ChoiceBox(look), line_field(look, name, "ipp://192.168.1.20/ipp/print")
        self.choice.setAccessibleName(name)
        self.icon, self.told = IconLabel(look, "info-fill", "ink-3", 17), Text(look, 14, 400, "ink-2")
        measure, column, across, below = Measure(look, self), QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        measure.gap(column, 5)
        measure.gap(across, 12)
        measure.gap(below, 7)
        across.addWidget(self.choice, 1)
        across.addWidget(self.field, 1)
        below.addWidget(self.icon)
        below.addWidget(self.told, 1)
        column.addLayout(across)
        column.addLayout(below)
        self.setFocusProxy(self.choice)
        self.choice.currentIndexChanged.connect(self._chosen)
        self.field.textChanged.connect(self.changed)
        self.show_choices(())

    def show_choices(self, system: Sequence[str]) -> None:
        """Offer these printers of the system; what is chosen stays."""
        address = self.address() if self.choice.count() else ""
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItem(self.tr("No printer"), NONE)
        for name in system:
            self.choice.addItem(name, SYSTEM + name)
        self.choice.addItem(self.tr("Another, by its address"), OTHER)
        self.choice.blockSignals(False)
        self.show_address(address)

    def show_address(self, address: str) -> None:
        at = self.choice.findData(address)
        self.choice.setCurrentIndex(at if at >= 0 else self.choice.findData(OTHER))
        if at < 0:
            self.field.setText(address)
        self.field.setVisible(at < 0)

    def address(self) -> str:
        """As the settings have it; empty for none."""
        data = str(self.choice.currentData())
        return self.field.text().strip() if data == OTHER else data

    def say(self, icon: str = "", token: str = "ink-3", words: str = "") -> None:  # noqa: S107 - a colour
        """What the printer says; nothing without words."""
        self.icon.setVisible(bool(words))
        self.told.setVisible(bool(words))
        self.told.setText(words)
        if icon:
            self.icon.show_icon(icon, token)

    def _chosen(self) -> None:
        self.field.setVisible(self.choice.currentData() == OTHER)
        self.changed.emit()


class PrintersPage(FormPage):
    """A line for each printer, the paper of the slips, and the test badge at the side."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.show_words(
            self.tr("Where this desk prints"),
            self.tr("Choose a printer of this laptop, or give its address in the network."),
        )
        names = {
            "printer": self.tr("Badge printer"),
            "second_printer": self.tr("Second printer, for when the first one is in trouble"),
            "slip_printer": self.tr("Printer for slips and receipts"),
        }
        self.lines = {key: PrinterLine(look, names[key]) for key in PRINTERS}
        for key, printer in self.lines.items():
            self.add(names[key], printer)
        papers = [(SlipPaper.RECEIPT, self.tr("Roll of 80 mm")), (SlipPaper.A6, self.tr("A6 sheets"))]
        self.paper: Options[SlipPaper] = Options(look, self.tr("Paper of the slips"), papers)
        self.add(self.tr("Paper of the slips"), self.paper)
        self.close_form()
        self._title, self._line = Text(look, 18, 600), Text(look, 15, 400, "ink-2")
        self.picture, self.ways = BadgePicture(look, edge=0), Text(look, 15, 400, "ink-2")
        for text in (self._title, self._line, self.ways):
            text.setWordWrap(True)
        for widget in (self._title, self._line, self.ways):
            self.beside.addWidget(widget)
        self.beside.addWidget(self.picture, 1)
        self.beside.addStretch(0)
        self.show_ways((), shown=False)

    def show_ways(self, ways: Sequence[tuple[str, str]], *, shown: bool) -> None:
        """At the side, how an address may be written, while one is typed; else the test badge."""
        self._title.setText(self.tr("How to write an address") if shown else self.tr("The test badge"))
        self._line.setText(self.tr("It is nobody’s and says so. The blank it is printed on is counted as spent."))
        self._line.setVisible(not shown)
        self.picture.setVisible(not shown)
        self.ways.show_rich("\n\n".join(f"**{form}**\n{words}" for form, words in ways))
        self.ways.setVisible(shown)

    def in_order(self) -> tuple[QWidget, ...]:
        both = [widget for line in self.lines.values() for widget in (line.choice, line.field)]
        return (*both, self.paper)


@dataclass(frozen=True)
class Tested:
    """A test badge that was sent, on which template, and what the printer says became of it."""

    template: Template
    outcome: Outcome


class PrintersStage(BadgeStage):
    """What is typed counts when it is kept. After a test badge the page asks how it came out."""

    def __init__(self, journey: BadgeJourney) -> None:
        self.form = PrintersPage(journey.look)
        super().__init__(journey, self.form, self.form.in_order())
        self._printing = False
        self._tested: Tested | None = None
        for key, line in self.form.lines.items():
            line.changed.connect(partial(self._typed, key))
        self.form.paper.chosen.connect(self.journey.changed)

    @property
    def busy(self) -> bool:
        return self._printing

    @property
    def asks(self) -> bool:
        return self._tested is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While an address is typed, the side tells how it may be written."""
        if event.type() == QEvent.Type.FocusIn:
            typed = any(watched is line.field for line in self.form.lines.values())
            self.form.show_ways(self.words.ways(self.journey.setup.kinds()) if typed else (), shown=typed)
            before = self._to_test()
            super().eventFilter(watched, event)
            if before != self._to_test():
                self.journey.changed()
        return super().eventFilter(watched, event)

    def enter(self) -> None:
        if self.busy:
            return
        settings = self.journey.setup.desk.settings
        self._tested = None
        self.form.show_told(None)
        for key, address in printers(settings).items():
            self.form.lines[key].show_address(address)
        self.form.paper.choose(SlipPaper(settings.slip_paper))
        self.journey.run("lists", self.journey.setup.system_printers, self._offer, self._say)
        self._ask_all()
        self._draw()

    def _offer(self, system: Sequence[str]) -> None:
        for line in self.form.lines.values():
            line.show_choices(system)

    def _draw(self) -> None:
        template = self.journey.setup.desk.template
        draw = partial(self.journey.setup.test_badge, template)
        named = self.tr("Picture of the test badge")
        self.journey.run(
            "lists", lambda: pages_of(draw(), template)[:1],
            lambda pages: self.form.picture.show_pages(pages, named), self._say,
        )  # fmt: skip

    # what printers say

    def _ask_all(self) -> None:
        for key, address in printers(self.journey.setup.desk.settings).items():
            line = self.form.lines[key]
            line.say()
            if address:
                line.say("hourglass-medium-fill", "ink-3", self.tr("Asking the printer…"))
                ask = partial(self.journey.setup.status, address)
                self.journey.run("lists", ask, partial(self._heard, key, address), partial(self._silent, key))

    def _heard(self, key: str, address: str, status: Status) -> None:
        if self.form.lines[key].address() == address:
            self.form.lines[key].say(*self.words.status(status))

    def _silent(self, key: str, told: Told) -> None:
        self.form.lines[key].say("warning-fill", "warn", f"{told.bold} {told.rest}".strip())

    def _typed(self, key: str) -> None:
        self.form.lines[key].say()
        self.form.show_told(None)
        self.journey.changed()

    # keeping

    def _wanted(self) -> dict[str, str]:
        """What differs from the settings."""
        settings = self.journey.setup.desk.settings
        typed = {key: line.address() for key, line in self.form.lines.items()}
        typed["slip_paper"] = self.form.paper.answer().value
        return {key: value for key, value in typed.items() if value != getattr(settings, key)}

    def _keep(self) -> None:
        keep = partial(self.journey.setup.keep_printers, **self._wanted())
        self.journey.run("printing", keep, self._kept, self._say)

    def _kept(self, refusal: Refusal | None) -> None:
        if refusal:
            self._say(self.words.refused(refusal))
            return
        self.journey.printers_chosen()
        bold, rest = self.tr("Kept. This desk prints there from now on."), self.tr("Print a test badge next.")
        self._say(Told(bold, rest, "check-circle-fill", "ok"))
        self._ask_all()
        self.journey.changed()

    # the test badge

    def _test(self) -> None:
        setup, template = self.journey.setup, self.journey.setup.desk.template
        try:
            printer = setup.printer(self._to_test())
        except DeskError as problem:
            self._say(self.words.broken(problem))
            return
        assert printer, "the button is there for a printer only"
        self._printing, self._tested = True, None
        self._say(Told(self.tr("The test badge is printing…"), "", "printer", "neutral"))
        self.journey.run(
            "printing", partial(setup.print_test, printer),
            lambda outcome: self._printed(Tested(template, outcome)), self._not_printed,
        )  # fmt: skip
        self.journey.changed()

    def _to_test(self) -> str:
        """The second printer while it has the keyboard, else the first one."""
        second = self.form.lines["second_printer"]
        there = printers(self.journey.setup.desk.settings)["second_printer"]
        return "second_printer" if there and self.keyboard() in (second.choice, second.field) else "printer"

    def _printed(self, tested: Tested) -> None:
        self._printing = False
        self._tested = None if tested.outcome.state in NOT_PRINTED else tested
        self._say(self.words.tested(tested.outcome))
        self.journey.changed()

    def _not_printed(self, told: Told) -> None:
        self._printing = False
        self._say(told)
        self.journey.changed()

    def _answer(self, tested: Tested, *, came: bool, straight: bool) -> None:
        self._tested = None
        if came:
            self.journey.setup.test_seen(tested.outcome)
        if not came:
            told = self.words.tested(Outcome(JobState.FAILED))
        elif straight:
            told = Told(self.tr("The printer is ready for badges."), "", "check-circle-fill", "ok")
        else:
            told = self.words.crooked(tested.template)
        self._say(told)
        self.journey.changed()

    def _say(self, told: Told) -> None:
        self.form.show_told(told)

    # keys

    def line(self) -> str:
        return self.tr("Desk {number}").format(number=self.journey.setup.desk.number)

    def actions(self) -> list[Action]:
        if self.busy:
            return []
        back = Action("back", self.tr("Back"), "Esc")
        if self._tested:
            return [
                back,
                Action("crooked", self.tr("No, crooked or cut off"), "F6", "x", "outlined"),
                Action("none", self.tr("Nothing came out"), "F8", "prohibit", "outlined"),
            ]
        if self._wanted() or not printers(self.journey.setup.desk.settings)[self._to_test()]:
            return [back]
        return [back, Action("ask", self.tr("Ask the printers again"), "F8", "arrows-clockwise", "outlined")]

    def blue(self) -> Action | str:
        if self.busy:
            return self.tr("The test badge is printing…")
        if self._tested:
            return Action("straight", self.tr("Yes, it is straight"), "Enter", kind="blue")
        if self._wanted():
            return Action("keep", self.tr("Keep these printers"), "Enter", kind="blue")
        if printers(self.journey.setup.desk.settings)[self._to_test()]:
            second = self._to_test() == "second_printer"
            caption = self.tr("Test the second printer") if second else self.tr("Print a test badge")
            return Action("test", caption, "Enter", kind="blue")
        return self.tr("Choose a badge printer")

    def do(self, name: str) -> None:
        tested = self._tested
        match name:
            case "keep":
                self._keep()
            case "test":
                self._test()
            case "ask":
                self._ask_all()
            case "straight" if tested:
                self._answer(tested, came=True, straight=True)
            case "crooked" if tested:
                self._answer(tested, came=True, straight=False)
            case "none" if tested:
                self._answer(tested, came=False, straight=False)

    def back(self) -> bool:
        if not self.busy:
            self.journey.go(At.TEMPLATES)
        return True
