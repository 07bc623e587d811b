"""What the Printers and badge page of Setup says; each sentence is one unit for the translator."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from regdesk.badge.layout import Template
from regdesk.desk.paper import JobState, Outcome, Status
from regdesk.desk.preflight import Preflight, Row
from regdesk.desk.templates import Offered
from regdesk.sentences import PRINTER_KINDS, TROUBLES
from regdesk.sentences.preflight import FAULT_KINDS, FAULTS, MENDED_BY, WHERE
from ui.setup.page_words import PageWords
from ui.wording import Told, isolated


class BadgeWords(PageWords):
    """The words of one language."""

    # templates

    def name(self, offered: Offered) -> str:
        """As the template calls itself; a broken file as the file is called."""
        if offered.template is None:
            return isolated(f"{offered.name}.toml")
        name = offered.template.name
        return isolated(name if offered.own else QCoreApplication.translate("badge templates", name))

    def about(self, offered: Offered) -> str:
        """Its size and where it is from, or what is wrong with its file."""
        if offered.template is None:
            return self.wording.error(offered.problem) if offered.problem else ""
        size = self.size(offered.template)
        if not offered.own:
            return "" if offered.template.name.startswith(size) else size
        return self.tr("{size} · own file {file}").format(size=size, file=isolated(f"{offered.name}.toml"))

    def size(self, template: Template) -> str:
        """Of the paper."""
        wide, high = self._mm(template.width_mm), self._mm(template.height_mm)
        return self.tr("{width} × {height} mm").format(width=wide, height=high)

    def _mm(self, length: float) -> str:
        return self.locale.toString(float(length), "g", 5)

    def chosen(self, offered: Offered) -> Told:
        bold = self.tr("This desk prints {template} now.").format(template=self.name(offered))
        return Told(bold, self.tr("Put that size into the printer."), "check-circle-fill", "ok")

    def nobody(self) -> tuple[str, str]:
        """Title and line above the badge of somebody invented."""
        return self.tr("An invented name"), self.tr("Nobody is on the list yet.")

    def example(self, delegation: str, place: int, of: int) -> str:
        """The line below the name of whose badge is shown."""
        if not place:
            return isolated(delegation)
        which = self.tr("long name {place} of {count}").format(place=place, count=of)
        return f"{isolated(delegation)} · {which}" if delegation else which

    # printers

    def status(self, status: Status) -> tuple[str, str, str]:
        """Icon, colour and words of what a printer said."""
        if status.troubles:
            trouble = QCoreApplication.translate("troubles", TROUBLES[status.troubles[0]])
            return "warning-fill", "warn", trouble
        if not status.ready:
            return "warning-fill", "warn", QCoreApplication.translate("troubles", TROUBLES["offline"])
        if status.low:
            return (
                "battery-low",
                "warn",
                self.tr("Ready, but {supply} runs low.").format(supply=isolated(status.low[0])),
            )
        return "check-circle-fill", "ok", self.tr("Ready")

    def ways(self, kinds: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        """How an address may be written, with what it means."""
        return [(form, QCoreApplication.translate("printer kinds", PRINTER_KINDS[key])) for key, form in kinds]

    def tested(self, outcome: Outcome) -> Told:
        """What the printer says of a test badge; what came out is asked after it."""
        if outcome.state in (JobState.FAILED, JobState.CANCELLED):
            line = self.tr("Look at the printer, then print it again.")
            return Told(self.tr("The test badge did not print."), line, "warning-fill", "warn")
        line = self.tr("Its edges are those of the paper, nothing is cut off, and the QR code can be scanned.")
        return Told(self.tr("Did the test badge come out straight?"), line, "question", "neutral")

    def crooked(self, template: Template) -> Told:
        size = self.tr("{width} × {height} mm").format(
            width=self._mm(template.width_mm), height=self._mm(template.height_mm)
        )
        line = self.tr(
            "In the settings of the printer, choose paper of {size} and no scaling (100 %). Then test again."
        )
        return Told(self.tr("Mend it before the doors open."), line.format(size=size), "warning-fill", "warn")

    # what was found on the list

    def kind(self, kind: str) -> str:
        return QCoreApplication.translate("preflight", FAULT_KINDS[kind])

    def fault(self, row: Row) -> str:
        """What is wrong, with its facts."""
        facts = dict(row.facts)
        if "where" in facts:
            facts["where"] = QCoreApplication.translate("preflight", WHERE.get(facts["where"], WHERE["other"]))
        sentence = QCoreApplication.translate("preflight", FAULTS[row.kind])
        shown = {name: fact if name == "where" else isolated(fact) for name, fact in facts.items()}
        return sentence.format_map(shown)

    def mend(self, row: Row) -> str:
        return QCoreApplication.translate("preflight", MENDED_BY[row.kind])

    def before(self, people: int) -> Told:
        line = self.tr(
            "Every name on the list is put on the badge: letters that no font has, lines that come out too small,"
            " photos that are missing or too coarse. Nothing is printed."
        )
        if not people:
            return Told(self.tr("Nobody is on the list yet."), self.tr("Import a list first."), "info-fill", "neutral")
        return Told(self.tr("Before the doors open"), line, "list-checks", "neutral")

    def looking(self, done: int, of: int) -> Told:
        line = self.tr("{done} of {all} people").format(done=self.number(done), all=self.number(of))
        return Told(self.tr("Looking at every name…"), line, "hourglass-medium-fill", "neutral")

    def found(self, found: Preflight) -> Told:
        """How many were looked at and how many need something."""
        people = self.counted(self.tr("{count} person looked at."), self.tr("{count} people looked at."), found.people)
        if found.stopped:
            people = self.tr("Stopped after {count} of {all} people.").format(
                count=self.number(found.people), all=self.number(found.of)
            )
        if not found.rows:
            return Told(self.tr("Every badge will print well."), people, "check-circle-fill", "ok")
        one, many = self.tr("{count} badge needs a look"), self.tr("{count} badges need a look")
        return Told(self.counted(one, many, found.concerned), people, "warning-fill", "warn")

    def all_kinds(self, found: Preflight) -> str:
        return self.tr("Everything ({count})").format(count=self.number(len(found.rows)))

    def some_kind(self, kind: str, count: int) -> str:
        return self.tr("{kind} ({count})").format(kind=self.kind(kind), count=self.number(count))
