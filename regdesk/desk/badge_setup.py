"""What is set up of badges before a desk opens: the template, the printers, a look at how badges come out.

What a role may not do is refused here. Choices count at once and are in the settings for the next start.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from regdesk.badge.layout import Template
from regdesk.badge.pdf import badge_pdf
from regdesk.collection.entitlement import Refusal
from regdesk.desk import portraits
from regdesk.desk.desk import Desk
from regdesk.desk.left_pages import clear_slips
from regdesk.desk.lists import never, nothing
from regdesk.desk.print_jobs import job_of
from regdesk.desk.templates import Offered, alike, offered, own_folder, template_of
from regdesk.event.event import Event, Training
from regdesk.folder import DeskFolder
from regdesk.people.participant import Participant
from regdesk.printing.choose import kinds, list_system_printers, printer_from
from regdesk.printing.printer import JobState, Outcome, Printer, Status, Trouble
from regdesk.settings import Settings, read_settings, write_settings
from regdesk.staff.rights import Right

SAMPLE_CODE = ("NOT A BADGE " * 15)[:175]
"""As long as a seal, so that the QR code is as fine as on a badge; no desk and no gate takes it for one."""
PRINTERS = tuple(each.name for each in fields(Settings) if each.name.endswith("printer"))
"""The settings that are addresses of printers."""
AT_ONCE = 500
EXAMPLES = 20


@dataclass(frozen=True, slots=True)
class Example:
    """Somebody whose badge is looked at."""

    person: str
    name: str
    delegation: str

    def __repr__(self) -> str:
        return f"Example({self.person})"


class BadgeSetup:
    """Of one desk and its folder. Nothing here blocks but the printers: ask and test them beside the window."""

    def __init__(
        self, desk: Desk, folder: DeskFolder, *, make_printer: Callable[[str], Printer] = printer_from,
        list_printers: Callable[[], tuple[str, ...]] = list_system_printers,
    ) -> None:  # fmt: skip
        """`make_printer`: from an address to the printer; `list_printers`: those that the system knows."""
        self.desk, self._folder = desk, folder
        self._printer_from, self._list_printers = make_printer, list_printers

    # the template

    @property
    def chosen(self) -> str:
        """The name of the template of this desk."""
        return self.desk.settings.template

    @property
    def own_folder(self) -> Path:
        """Where a file becomes a template of this desk."""
        return own_folder(self._folder)

    def templates(self) -> tuple[Offered, ...]:
        """Every template with what is wrong with its file, read anew. Raises FolderError."""
        return offered(self._folder)

    def is_used(self, one: Offered) -> bool:
        """Whether this desk prints this template, as its file is now, and because it was chosen."""
        if self.desk.stand_in:
            return False
        return one.name == self.chosen and one.template is not None and alike(one.template, self.desk.template)

    def choose(self, name: str) -> Refusal | None:
        """Print this template from now on. Run it where badges are printed, so that none is on its way.

        Raises BadgeTemplateError, FolderError.
        """
        return self._settle(template_of(self._folder, name), template=name)

    def preview(self, template: Template, person_id: str = "") -> bytes:
        """How a template comes out for somebody on the list, or else for somebody invented. Raises NotAllowed."""
        with self.desk.store.reading() as tx:
            self.desk.duty.must(tx, Right.SET_UP_BADGES)
            found = tx.participant(person_id) if person_id else None
            photo = portraits.photo_of(tx, found) if found else None
        somebody = found or specimen(self.desk.event)
        return badge_pdf(template, self.desk.event, somebody, code=SAMPLE_CODE, number=0, photo=photo)

    def hardest(self, count: int = EXAMPLES) -> tuple[Example, ...]:
        """The people with the longest names: what fits for them fits for all. Raises NotAllowed, StoreError."""
        with self.desk.store.reading() as tx:
            self.desk.duty.must(tx, Right.SET_UP_BADGES)
            ids = list(tx.roster_hashes())
        found: list[Participant] = []
        for start in range(0, len(ids), AT_ONCE):
            with self.desk.store.reading() as tx:
                found.extend(tx.participants(ids[start : start + AT_ONCE]))
            found = sorted(found, key=_hardness)[:count]
        return tuple(Example(each.id, each.full_name, each.delegation) for each in found)

    # printers

    def keep_printers(self, **changes: str) -> Refusal | None:
        """Print there from now on: the names of settings with their new values; an empty address is no printer.

        Raises PrinterError for an address that cannot be meant, FolderError.
        """
        for name, address in changes.items():
            if name in PRINTERS and address:
                self._printer_from(address)
        return self._settle(self.desk.template, **changes)

    def system_printers(self) -> tuple[str, ...]:
        """The printers that this computer knows. Asks the system: beside the window. Raises PrinterError."""
        return self._list_printers()

    def kinds(self) -> list[tuple[str, str]]:
        """Every way to write an address, best first: its name in `PRINTER_KINDS` and its form."""
        return [(kind.key, kind.form) for kind in kinds()]

    def status(self, address: str) -> Status:
        """Whether a printer could print now. Blocks; raises PrinterError."""
        return self._printer_from(address).status()

    def printer(self, name: str) -> Printer | None:
        """A printer of the settings, such as `slip_printer`. Raises PrinterError for one that cannot be meant."""
        address = printers(self.desk.settings)[name]
        return self._printer_from(address) if address else None

    def print_test(self, printer: Printer) -> Outcome:
        """Print a badge of nobody, which says that it is none; the blank is written down as spent.

        Where the printer cannot say what came out, `test_seen` does. Blocks; raises PrinterError, NotAllowed.
        """
        with self.desk.store.reading() as tx:
            self.desk.duty.must(tx, Right.SET_UP_BADGES)
        template = self.desk.template
        job = job_of(template, f"test-{self.desk.new_act()}", self.test_badge(template), never)
        outcome = printer.print(job, nothing)
        if _took_a_blank(outcome):
            self._spent()
        return outcome

    def test_seen(self, outcome: Outcome) -> None:
        """Somebody has the test badge in hand that ended so."""
        if not _took_a_blank(outcome):
            self._spent()

    def _spent(self) -> None:
        self.desk.stock.test_page(self.desk.stock.usual, act=self.desk.new_act())

    def test_badge(self, template: Template) -> bytes:
        """The PDF of a test badge."""
        event = replace(self.desk.event, training=Training(clock=None))
        return badge_pdf(template, event, specimen(event), code=SAMPLE_CODE, number=0, photo=None)

    def _settle(self, template: Template, /, **changes: Any) -> Refusal | None:
        desk = self.desk
        with desk.store.reading() as tx:
            if no := desk.duty.against(tx, Right.SET_UP_BADGES):
                return no
        write_settings(self._folder.settings, replace(read_settings(self._folder.settings), **changes))
        before, after = desk.settings, replace(desk.settings, **changes)
        if desk.event.training is None and before.slip_printer != after.slip_printer:
            # nobody would look again into the folder of the slip printer of before
            clear_slips(before)
        desk.set_up(after, template, None if "template" in changes else desk.stand_in)
        return None


def printers(settings: Settings) -> Mapping[str, str]:
    """The address of each printer of a desk, by its name in the settings."""
    return {name: getattr(settings, name) for name in PRINTERS}


def _took_a_blank(outcome: Outcome) -> bool:
    """Whether the printer itself says so: it printed, or what it fed is jammed."""
    return outcome.state is JobState.PRINTED or Trouble.JAM in outcome.troubles


def specimen(event: Event) -> Participant:
    """Nobody: a long name with many accents, in the first category."""
    return Participant(
        id="0" * 32, source="", source_ref="", given="María-José Ngọc Bích", family="Oyarzún-Wiśniewska de la Fuente",
        function="Test badge, not to be worn", delegation="Test badge", category=event.categories[0].key, sex="F",
    )  # fmt: skip


def _hardness(person: Participant) -> tuple[int, str]:
    """The longest name first; a long word is as hard as a long line."""
    words = person.full_name.split()
    return -len(person.full_name) - max(map(len, words), default=0), person.id
