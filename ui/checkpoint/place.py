"""The checkpoint: a door is chosen, then the whole window is its screen until somebody leaves it.

The answer is painted in the frame that follows the scan; the cue comes after it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout

from regdesk.collection.entitlement import Refusal
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.desk.event_keys import NotTaken
from regdesk.desk.gate_list import LARGEST, GateList, Offered
from regdesk.errors import DeskError
from regdesk.event.doors import DoorKind
from regdesk.gate.scanned import DIGITS
from ui.checkpoint.choose import ChoosePage
from ui.checkpoint.fingerprint import CompleteFingerprint
from ui.checkpoint.leave import LeaveAfterQuestion, LeaveWithPin
from ui.checkpoint.list_words import ListWords
from ui.checkpoint.screen import GateScreen
from ui.checkpoint.shown import GateWording, Shown
from ui.checkpoint.sound import Sounds
from ui.desk.camera import Missing
from ui.desk.photos import Photos
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.overlay import Notice, Sheet
from ui.place import Action, Box, Place
from ui.sign_in_words import SignInWords
from ui.speech import announce
from ui.wording import Told, Wording

if TYPE_CHECKING:  # an extra brings what it needs
    from ui.checkpoint.camera_reader import CameraReader

STAYS = 4000
"""Milliseconds that an answer stands, unless the next scan comes."""
LOOKS_AGAIN = 60_000
"""Milliseconds between two looks at the age of the list."""


class CheckpointPlace(Place):
    """`fills` while a door is open: then nothing else is shown, and no key opens another place."""

    def __init__(self, look: Look, desk: Desk, *, wording: Wording, sounds: Sounds | None = None) -> None:
        super().__init__()
        self._look, self.desk, self._wording = look, desk, wording
        self._words = ListWords(wording)
        self._photos = Photos(desk)
        self.sounds = sounds or Sounds()
        self.choose, self.at_door = ChoosePage(look), GateScreen(look)
        self.camera: CameraReader | None = None
        self._stack = QStackedWidget()
        for page in (self.choose, self.at_door):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.stays = QTimer(self, singleShot=True, interval=STAYS)
        self.stays.timeout.connect(self.wait)
        self._ages = QTimer(self, interval=LOOKS_AGAIN)
        self._ages.timeout.connect(self._show_list)
        self._connect()
        if desk.gate.door is not None:
            self._show_screen()
        else:
            self._show_choice()

    def listen(self, window: MainWindow) -> None:
        """Half a scan is an answer at a door too: it could not be read."""
        window.wedge.half_scan.connect(self._half_scanned)

    def use_camera(self, camera: "CameraReader | None") -> None:
        """Read badges with this, besides the scanner; None: there is none."""
        self.camera = camera
        if camera:
            camera.read.connect(self.scanned)
            camera.lost.connect(lambda: self._tell(self._words.no_camera()))

    # what the window asks

    @property
    def fills(self) -> bool:
        return self.desk.gate.door is not None

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        if not self.fills:
            return [Action("take", self.choose.take.text(), "F7", "usb", "elsewhere")]
        found = [
            Action("leave", "", "F10", kind="elsewhere"),
            Action("take", "", "F7", kind="elsewhere"),
            Action("sound", "", "F9", kind="elsewhere"),
        ]
        if self._is_bus():
            found.append(Action("bus", "", "F8", kind="elsewhere"))
        if self.camera:
            found.append(Action("camera", "", "F5", kind="elsewhere"))
        return found

    def blue(self) -> Action | str:
        """At a door it is always the same one, so that Enter after the fifth digit is never too soon."""
        if self.fills:
            return Action("check", self.tr("Check the number"), "Enter", kind="blue")
        if isinstance(self.desk.gate.goes_by(), NotTaken):
            return Action("take", self.choose.take.text(), "Enter", "usb", "blue")
        if self.choose.doors.chosen() is None:
            return self.tr("No door can be opened yet")
        return Action("open", self.tr("Open this door"), "Enter", "door-open", "blue")

    def box(self) -> Box:
        return Box(self.tr("First choose the door"), "scan")

    def do(self, name: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "open": self._open, "check": self._check, "leave": self._ask_to_leave, "take": self._choose_file,
            "sound": self._turn_sound, "bus": self._next_bus, "camera": self._turn_camera,
        }  # fmt: skip
        acts[name]()

    def scanned(self, text: str) -> None:
        if self.fills:
            self._answer(text)
        else:
            self.choose.band.show_told(self._words.first_choose())

    def move(self, by: int) -> None:  # type: ignore[override] # as in Place
        if not self.fills:
            self.choose.doors.step(by)

    def back(self) -> None:
        if self.fills:
            self.wait()
        else:
            self.place_asked.emit("desk")

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody is shown to whoever looks at another place; the light of the camera goes out."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._photos.forget()
            if self.camera:
                self.camera.stop()
            if self.fills:
                self.wait()

    # at the door

    def wait(self) -> None:
        """Ready for the next badge; whoever was shown is shown no more."""
        self.stays.stop()
        self.at_door.forget()
        self.at_door.show_answer(self._gate_words.waiting())

    def _answer(self, text: str) -> None:
        """One transaction, then the frame; what may take longer comes after it."""
        try:
            given = self.desk.gate.scan(text, act=self.desk.new_act())
        except DeskError as problem:
            self._show(self._gate_words.failed(self._wording.error(problem)), None)
            return
        if isinstance(given, Refusal):
            told = self._wording.refusal(given)
            self._show(self._gate_words.failed(f"{told.headline}. {told.line}"), None)
            return
        shown = self._gate_words.answer(given)
        photo = self._photos.of(shown.bearer.photo_of) if shown.bearer and shown.bearer.photo_of else None
        self._show(shown, photo)

    def _show(self, shown: Shown, photo: QImage | None) -> None:
        self.at_door.show_answer(shown, photo)
        self.at_door.show_tally(self._gate_words, self.desk.gate.tally())
        self.at_door.repaint()
        self.stays.start()
        QTimer.singleShot(0, self, lambda: self._after(shown))

    def _after(self, shown: Shown) -> None:
        self.sounds.give(shown.light)
        announce(self.at_door.field, shown.spoken(), urgent=shown.light != "let_in")

    def _half_scanned(self) -> None:
        if self.fills and self.isVisible():
            self._answer("")

    def _check(self) -> None:
        if len(self.at_door.digits.text()) == DIGITS:
            self._answer(self.at_door.digits.text())

    def _typed(self, digits: str) -> None:
        """Whoever types has time; the answer of before goes when the first digit comes."""
        if digits:
            self.stays.stop()
        else:
            self.stays.start()

    def _next_bus(self) -> None:
        if self._is_bus() and (door := self.desk.gate.door):
            self._done(self.desk.gate.open(door.key, act=self.desk.new_act()))
            self._show_screen()

    def _turn_sound(self) -> None:
        self.sounds.on = not self.sounds.on
        self.at_door.top.show_sound(on=self.sounds.on)

    def _turn_camera(self) -> None:
        if self.camera is None:
            return
        if self.camera.on:
            self.camera.stop()
        elif isinstance(self.camera.start(), Missing):
            self._tell(self._words.no_camera())

    # leaving

    def _ask_to_leave(self) -> None:
        sheet: LeaveWithPin | LeaveAfterQuestion
        session = self.desk.session
        if session is not None:
            judge = self.desk.gate.may_leave
            sheet = LeaveWithPin(self._look, session.first_name, judge, SignInWords(self._wording))
        else:
            sheet = LeaveAfterQuestion(self._look)
        sheet.leave.connect(self._leave)
        self.sheet_asked.emit(sheet)

    def _leave(self) -> None:
        self._photos.forget()
        if self.camera:
            self.camera.stop()
        self._done(self.desk.gate.close(act=self.desk.new_act()))
        self._show_choice()
        self.place_asked.emit("checkpoint")

    # before the door

    def _open(self) -> None:
        chosen = self.choose.doors.chosen()
        if chosen is None:
            return
        if self._done(self.desk.gate.open(chosen.key, act=self.desk.new_act())):
            self._show_screen()
            self.place_asked.emit("checkpoint")

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("A list for doors"))
        if path:
            self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Take a list off a stick, after its fingerprint was compared where it is the first one."""
        try:
            with path.open("rb") as file:
                content = file.read(LARGEST + 1)
        except OSError:
            self._tell(self._words.why(NotTaken("bundle_unreadable")))
            return
        offer = self.desk.gate.look_at(content)
        if not isinstance(offer, Offered):
            self._tell(self._words.why(offer))
        elif offer.first:
            sheet = CompleteFingerprint(self._look, offer.fingerprint)
            sheet.printed.connect(lambda printed: self._take(offer, printed))
            self.sheet_asked.emit(sheet)
        else:
            self._take(offer, "")

    def _take(self, offer: Offered, printed: str) -> None:
        taken = self.desk.gate.take(offer, printed, act=self.desk.new_act())
        if not self._done(taken):
            return
        told = self._words.taken(self.desk.gate.goes_by(), self.desk.now())
        if self.fills:
            self._show_screen()
        else:
            self._show_choice()
        self._tell(told)

    # inside

    def _connect(self) -> None:
        self.choose.take_asked.connect(lambda: self.do("take"))
        self.choose.opened.connect(self._open)
        self.at_door.pressed.connect(self.do)
        self.at_door.typed.connect(self._typed)

    def _show_choice(self) -> None:
        gate = self.desk.gate
        goes_by = gate.goes_by()
        event = goes_by.event if isinstance(goes_by, GateList) else self.desk.event
        doors = gate.doors
        self.choose.doors.show_doors(self._words.rows(doors, event), gate.last_door())
        self.choose.point.setText(self._words.point(goes_by))
        known = isinstance(goes_by, GateList)
        self.choose.icon.show_icon("shield-check-fill" if known else "warning-fill", "ok" if known else "warn")
        self.choose.facts.show_facts(self._words.facts(goes_by, self.desk.now()))
        self.choose.band.show_told(None if doors else self._words.no_doors())
        self._ages.stop()
        self._turn_to(self.choose)

    def _show_screen(self) -> None:
        door, goes_by = self.desk.gate.door, self.desk.gate.watched_by
        assert door
        self._gate_words = GateWording(self._wording, door, goes_by)
        training = self.desk.event.training is not None
        self.at_door.show_door(
            self._gate_words, training=training, bus=self._is_bus(), camera=self.camera is not None
        )  # fmt: skip
        self.at_door.top.show_sound(on=self.sounds.on)
        self.at_door.show_tally(self._gate_words, self.desk.gate.tally())
        self._show_list()
        self.wait()
        self._ages.start()
        self._turn_to(self.at_door)

    def _turn_to(self, page: ChoosePage | GateScreen) -> None:
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        self.actions_changed.emit()
        self.box_changed.emit()

    def _show_list(self) -> None:
        now = self.desk.now()
        self.at_door.show_list(self._gate_words.list_line(now), self._gate_words.aged(now))

    def _is_bus(self) -> bool:
        door = self.desk.gate.door
        return door is not None and door.kind is DoorKind.BUS

    def _done(self, answer: Done | NotTaken | Refusal) -> bool:
        if isinstance(answer, Done):
            return True
        self._tell(self._words.why(answer))
        return False

    def _tell(self, told: Told) -> None:
        if not self.fills:
            self.choose.band.show_told(told)
            return
        sheet: Sheet = Notice(self._look, told.icon, told.bold, told.rest)
        self.sheet_asked.emit(sheet)


def camera_reader() -> "CameraReader | None":
    """What reads badges by the camera; None where the extra is not installed or no camera is connected."""
    try:
        from ui.checkpoint.camera_reader import CameraReader, camera_there
    except ImportError:
        return None
    return CameraReader() if camera_there() else None
