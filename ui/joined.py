"""A desk, its printer and its places joined with the window. Brings everything a desk needs: imported late."""

import logging
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, QTimer

from regdesk.desk import Desk
from regdesk.desk.answers import Found
from regdesk.errors import DeskError
from regdesk.folder import DeskFolder
from regdesk.printing.choose import printer_from
from regdesk.printing.printer import Printer, Status
from regdesk.settings import Settings, SlipPaper
from regdesk.staff.member import card_in
from regdesk.staff.rights import Role
from ui.background import Background
from ui.desk.elsewhere import Elsewhere
from ui.desk.place import DeskPlace
from ui.desk.stage import Screen
from ui.keys import BESIDE, PLACES
from ui.late_place import LatePlace
from ui.lock_places import opens
from ui.locked_place import LockedPlace
from ui.place import Place
from ui.printers import Printers
from ui.reader_check import ReaderCheck
from ui.shell import Shell
from ui.sign_in_door import AtWork, Door
from ui.strip_words import StripWords
from ui.sync.here import SyncHere
from ui.sync_loop import Connect, Pace
from ui.wording import Told, Wording

BEGINS_AT = ("desk", "setup", "delegations", "checkpoint", "day_end")
"""Where whoever signs in begins: the first of these that is theirs."""
BETWEEN_PEOPLE = frozenset({Screen.READY, Screen.RESULTS})
EVERY_SECOND = 1000
PRINTER_HEARD_EVERY = 10_000


class Joined(QObject):
    """One desk in one window. Desk, printer and workers stay when the window is built anew.

    `close_desk` closes the desk and says why, so that its keys do not lie about; `seconds` never go back.
    """

    def __init__(
        self, desk: Desk, shell: Shell, background: Background, folder: DeskFolder, *,
        close_desk: Callable[[str], None] | None = None, seconds: Callable[[], float] = time.monotonic,
        connect: Connect | None = None, pace: Pace | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.desk, self._shell, self._background, self._folder = desk, shell, background, folder
        self._printer, self._second, self._slip_printer = chosen_printers(desk.settings)
        self.printers = Printers(lambda: self._printer, lambda: self._second, self._taken_over)
        self.sync = SyncHere(desk, background, connect, pace=pace)
        self.sync.took.connect(self.others_came)
        self.sync.sent.connect(lambda: shell.window.places["day_end"].others_came())
        self._heard: Status | None = None
        self._reader = ReaderCheck(folder.settings, desk.now)
        self._desk_place: DeskPlace | None = None
        self._at_delegations: Callable[[], bool] = lambda: False
        self._end = close_desk or _nothing_more
        at_work = AtWork(self._engaged, self._busy, self._tell_desk, self._begin_anew)
        self.door = Door(desk, background, at_work, close_desk=close_desk, seconds=seconds)
        self.door.changed.connect(self._another_works)
        shell.built.connect(self._dress)
        shell.language_asked.connect(self._language_asked)
        shell.close_asked.connect(self._close_asked)
        shell.show_places(self._places)
        self.timers = [
            self._every(EVERY_SECOND, self.every_second),
            self._every(PRINTER_HEARD_EVERY, self.hear_printer),
        ]
        self.hear_printer()
        self.sync.begin()

    def hear_printer(self) -> None:
        """Ask the printer how it is, beside the window and never behind other work."""
        printer = self.printers.now
        if printer is not None and not self._background.waiting() and not self._background.waiting("hearing"):
            self._background.run("hearing", printer.status, self._hear, self._printer_silent)

    def close(self) -> None:
        """Listen no more. Work that runs is ended by whoever owns the background."""
        for timer in self.timers:
            timer.stop()
        self.sync.end()
        self._forget()
        self.door.leave()

    def every_second(self) -> None:
        """The strip tells the time; a lock or a closing may be due."""
        if self.sync.look().progress is not None:
            self.others_came()  # a list that comes in is told of while it comes
        self._show_strip()
        self.door.tick()

    def _every(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=milliseconds)
        timer.timeout.connect(act)
        timer.start()
        return timer

    def _places(self) -> Mapping[str, Place]:
        """What whoever works here has anything to do with; everything else is locked and says whom to ask."""
        self._wording = wording = Wording(self._shell.language, self.desk.event, Elsewhere(self.desk))
        self._words = StripWords(self.desk, wording)
        self._desk_place, self._at_delegations = None, lambda: False
        session, made = self.desk.session, dict[str, Place]()
        role = session.role if session else None
        if role or not self.door.staffed:
            if opens(role, "desk"):
                made["desk"] = self._desk_place = self._new_desk_place()
            if opens(role, "setup"):
                made["setup"] = LatePlace(partial(self._new_setup, role))
            if opens(role, "checkpoint"):
                made["checkpoint"] = LatePlace(self._new_checkpoint)
            if opens(role, "delegations"):
                made["delegations"] = LatePlace(self._new_delegations)
            if opens(role, "day_end"):
                made["day_end"] = LatePlace(self._new_day_end)
            if opens(role, "dashboard"):
                made["dashboard"] = LatePlace(self._new_needs_you)
            made["sync"] = LatePlace(lambda: self.sync.new_place(self._shell.look, self._wording))
        leads_to, taken = next((name for name in BEGINS_AT if name in made), "desk"), role is not None
        locked = partial(LockedPlace, self._shell.look, leads_to=leads_to, taken=taken)
        return {name: made.get(name) or locked(name) for name in (*PLACES, *BESIDE)}

    def _new_desk_place(self) -> DeskPlace:
        desk = DeskPlace(
            self._shell.look, self.desk, self._background, lambda: self.printers.now,
            slip_printer_of=lambda: self._slip_printer, wording=self._wording, printers=self.printers,
        )  # fmt: skip
        desk.printer_said.connect(self._said_while_printing)
        if self._heard:
            desk.printer_heard(self._heard)
        desk.delegation_asked.connect(self._open_delegation)
        return desk

    def _new_delegations(self) -> Place:
        """Few open it, and it brings a whole check of its own."""
        from ui.delegations.place import DelegationsPlace

        place = DelegationsPlace(
            self._shell.look, self.desk, self._background, lambda: self.printers.now,
            slip_printer_of=lambda: self._slip_printer, wording=self._wording, printers=self.printers,
            photos=self._desk_place.photos if self._desk_place else None,
        )  # fmt: skip
        place.batch.heard.connect(self._said_while_printing)
        self._at_delegations = lambda: shiboken6.isValid(place) and place.engaged
        return place

    def _open_delegation(self, person_id: str) -> None:
        """The delegation of the person on the screen; all of them where there is nobody."""
        window = self._shell.window
        if not window.places["delegations"].locked:
            window.open_place("delegations")
            window.places["delegations"].open_of(person_id)

    def _new_day_end(self) -> Place:
        from ui.day_end.place import DayEndPlace

        shared = self._shell.look, self.desk, self._background
        return DayEndPlace(*shared, wording=self._wording, printer_of=lambda: self.printers.now)

    def _new_needs_you(self) -> Place:
        from ui.needs_you.place import NeedsYouPlace

        photos = self._desk_place.photos if self._desk_place else None
        shared = self._shell.look, self.desk, self._background
        place = NeedsYouPlace(*shared, wording=self._wording, photos=photos)
        place.person_asked.connect(self._open_person)
        return place

    def _open_person(self, person_id: str) -> None:
        """Whom a supervisor wants to see, at the desk."""
        window = self._shell.window
        if self._desk_place is not None and not window.places["desk"].locked:
            window.open_place("desk")
            self._desk_place.show_person(person_id)

    def others_came(self) -> None:
        """Entries of other desks were taken in: what is shown may not be so any more."""
        for place in self._shell.window.places.values():
            place.others_came()

    def _part_asked(self, part: str) -> None:
        """A part of the strip was clicked: it leads to where there is more of it."""
        leads = {"stock": "day_end", "sync": "sync", "time": "sync"}
        if part in leads:
            self._shell.window.ask_for_place(leads[part])

    def _new_checkpoint(self) -> Place:
        from ui.checkpoint.place import CheckpointPlace, camera_reader

        place = CheckpointPlace(self._shell.look, self.desk, wording=self._wording)
        place.listen(self._shell.window)
        place.use_camera(camera_reader())
        return place

    def _new_setup(self, role: Role | None) -> Place:
        """The pages of Setup and all that they bring are a fifth of a start, and few open them."""
        from ui.setup_here import Here, SetupHere

        here = Here(
            self._shell.look, self.desk, self._background, self._folder, self._wording, self._reader,
            self._shell.language, card_printer=self._card_printer, list_taken=self._list_taken, end=self._end,
            printers_chosen=self._printers_chosen, card_printed=self._card_printed,
        )  # fmt: skip
        return SetupHere(here, self._shell.window).pages(role)

    def _printers_chosen(self) -> None:
        """The settings name other printers now."""
        self._printer, self._second, self._slip_printer = chosen_printers(self.desk.settings)
        self._taken_over()

    def _taken_over(self) -> None:
        """Another printer prints from now on: what was heard of the former one says nothing of it."""
        self._heard = None
        self._show_strip()
        self.hear_printer()

    def _said_while_printing(self, status: Status) -> None:
        """A printer with a badge is not asked besides; what it says of that badge is how it is."""
        self._heard = status
        self._show_strip()

    def _list_taken(self) -> None:
        """Other people are on the list now, and other photos."""
        desk = self._desk_place
        if desk is not None:
            desk.photos.forget()
            if desk.shown is Screen.READY:
                desk.home()

    def _card_printer(self) -> Printer | None:
        """A printer with A6 paper: that of slips, else that of badges."""
        settings = self.desk.settings
        if self._slip_printer is not None and settings.slip_paper == SlipPaper.A6:
            return self._slip_printer
        return self.printers.now if settings.template == "a6" else None

    def _card_printed(self, printer: Printer) -> None:
        """On a blank badge, where slips have no A6 paper of their own."""
        if printer is not self._slip_printer:
            self.desk.stock.test_page(self.desk.stock.usual, act=self.desk.new_act())

    def _dress(self) -> None:
        self._shell.window.show_training(self.desk.event.training is not None)
        self._shell.window.privacy.meeting = self.desk.event.short_name
        window = self._shell.window
        window.wedge.known = self._is_known
        self._reader.join(window, self._wording, self._tell_desk)
        self._show_strip()
        window.strip.asked.connect(self._part_asked)
        self.door.join(window, self._wording)
        self._go_on_at_the_door()

    def _go_on_at_the_door(self) -> None:
        """A door that is watched stays so in another language, and for the colleague who takes over."""
        window = self._shell.window
        if self.desk.gate.door is not None and not window.places["checkpoint"].locked:
            window.open_place("checkpoint")

    def _another_works(self) -> None:
        """The places are made anew for the role that works here now; nothing of the one before is left in them."""
        self._forget()
        window = self._shell.window
        window.box.empty()
        self._shell.show_places(self._places)
        if self.desk.role is Role.GUARD and self.desk.people() == 0:
            window.open_place("checkpoint")  # a laptop without a list is there for doors
        elif window.places[window.place_name()].locked:
            window.open_place(next((name for name in BEGINS_AT if not window.places[name].locked), "desk"))

    def _forget(self) -> None:
        """No photo of anybody stays in memory."""
        if self._desk_place is not None and shiboken6.isValid(self._desk_place):
            self._desk_place.photos.forget()

    def _engaged(self) -> bool:
        """Whether somebody stands at the desk and is on its screen, or a door is watched: it never locks itself."""
        if self.desk.gate.door is not None and self._shell.window.place_name() == "checkpoint":
            return True
        at_desk = self._desk_place is not None and self._desk_place.shown not in BETWEEN_PEOPLE
        return at_desk or self._at_delegations()

    def _begin_anew(self) -> None:
        if self._desk_place is not None:
            self._desk_place.begin_anew()

    def _tell_desk(self, told: Told) -> None:
        """On Ready in its own place, before a person as a notice above."""
        desk = self._desk_place
        if desk is None:
            self._shell.tell(told.icon, told.bold, told.rest)
        elif desk.shown is Screen.READY:
            desk.home(told)
        else:
            desk.tell(told)

    def _is_known(self, code: str) -> bool:
        """Whether somebody has this code; asked when a scan can be read in more than one way."""
        if card_in(code) or self.desk.gate.knows(code):
            return True
        with suppress(DeskError):
            return isinstance(self.desk.find(code), Found)
        return False

    def _show_strip(self) -> None:
        printing = self.printers.now.name if self.printers.now else ""
        second = self.printers.second_prints
        state = self._words.state(self._heard, printing, second=second, sync=self.sync.status)
        self._shell.window.strip.show(state)

    def _printer_silent(self, problem: Exception) -> None:
        if not isinstance(problem, DeskError):
            raise problem
        self._hear(Status(ready=False))

    def _hear(self, status: Status) -> None:
        """The strip shows it by itself; the desk says on Ready that there is no printer."""
        self._heard = status
        if self._desk_place is not None and shiboken6.isValid(self._desk_place):
            self._desk_place.printer_heard(status)

    def _busy(self) -> bool:
        """Whether a badge or a list is on its way; what goes on beside may be broken off."""
        return bool(self._background.waiting())

    def _language_asked(self) -> None:
        """While a badge prints the window stays: a new one would ask whether it came out."""
        if self._busy():
            self._tell_busy(self.tr("Wait a moment until it is done, then change the language."))
        elif (sheet := self._shell.window.overlay.sheet()) is not None and sheet.stays:
            sentence = self.tr("Finish what is asked here, or cancel it with Esc. Then change the language.")
            self._shell.tell("globe", self.tr("Not in the middle of a decision"), sentence)
        elif self.desk.locked and self._engaged():
            sentence = self.tr("Type the PIN first: the person who is open here would have to be scanned again.")
            self._shell.tell("globe", self.tr("Not while the desk is locked"), sentence)
        else:
            self._shell.next_language()

    def _close_asked(self) -> None:
        """While a badge prints the window stays, so that its end is written down."""
        self._shell.window.may_close = not self._busy()
        if self._busy():
            self._tell_busy(self.tr("Wait a moment until it is done, then close the window."))

    def _tell_busy(self, sentence: str) -> None:
        title = self.tr("A badge or a list is still on its way")
        self._shell.tell("hourglass-medium-fill", title, sentence)


def chosen_printers(settings: Settings) -> tuple[Printer | None, Printer | None, Printer | None]:
    """That for badges, the one that takes over from it, and that for slips."""
    return (
        chosen_printer(settings.printer), chosen_printer(settings.second_printer),
        chosen_printer(settings.slip_printer),
    )  # fmt: skip


def chosen_printer(name: str) -> Printer | None:
    """A printer of the settings; a name that cannot be used is as good as none, and the window says so."""
    try:
        return printer_from(name, spooler=_spooler) if name else None
    except DeskError as problem:
        logging.getLogger("regdesk").warning("printer %s", problem.code)
        return None


def _spooler(name: str) -> Printer:
    from ui.spooler import spooler  # Qt's printing is loaded only where it is chosen

    return spooler(name)


def _nothing_more(_why: str) -> None:
    """Where nobody can close the desk, it stays as it is."""
