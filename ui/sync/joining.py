"""How a desk joins a hub: it saves what it asks with, and takes the file that the IT officer gives in return."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from regdesk.desk import Desk
from regdesk.desk.joined_hub import LARGEST_FILE, JoinedHub
from regdesk.errors import DeskError, HubError
from regdesk.folder import write_whole
from regdesk.staff.rights import Right
from ui.day_end.form_sheet import FormSheet
from ui.look.look import Look
from ui.setup.desks_fields import FileLine
from ui.wording import Told, Wording, isolated


class FileSheet(FormSheet):
    """Asks for one file; Enter takes it."""

    def __init__(self, look: Look, words: tuple[str, str, str, str], name: str, *, new: str = "") -> None:
        super().__init__(look, *words)
        self.place = FileLine(look, name, new=new)
        self.place.setAccessibleName(name)
        if new:
            self.place.show_path(Path.home() / new)
        self.row((self.place, 0))
        self.place.changed.connect(self.refresh)
        self.refresh()

    def missing(self) -> QWidget | None:
        return None if self.place.path() else self.place.field


class Joining(QObject):
    """`told` has a sentence about what came of it; `changed`: a hub was joined."""

    told = Signal(object)
    changed = Signal()

    def __init__(self, look: Look, desk: Desk, hub: JoinedHub, wording: Wording) -> None:
        super().__init__()
        self._look, self._desk, self._hub, self._wording = look, desk, hub, wording

    def ask_sheet(self) -> FileSheet:
        """Raises NotAllowed, HubError."""
        text = self._hub.request()
        words = (
            "paper-plane-tilt",
            self.tr("Ask to join a hub"),
            self.tr("Saves this desk's request. Give the file to the IT officer; nothing in it is secret."),
            self.tr("Save the request"),
        )
        name = self.tr("desk {number} asks to join.json").format(number=self._desk.number)
        sheet = FileSheet(self._look, words, self.tr("Save it as"), new=name)
        sheet.filled.connect(lambda: self._save(sheet, text))
        return sheet

    def join_sheet(self) -> FileSheet:
        """Raises NotAllowed."""
        with self._desk.store.reading() as tx:
            self._desk.duty.must(tx, Right.EXCHANGE)
        words = (
            "plugs",
            self.tr("Take the hub's file"),
            self.tr("The IT officer gives every desk the same file, which ends with .hub."),
            self.tr("Join this hub"),
        )
        sheet = FileSheet(self._look, words, self.tr("The hub's file"))
        sheet.filled.connect(lambda: self._join(sheet))
        return sheet

    def _save(self, sheet: FileSheet, text: str) -> None:
        file = sheet.place.path()
        assert file
        try:
            write_whole(file, text.encode("ascii"))
        except DeskError as problem:
            sheet.show_told(Told(self._wording.error(problem)))
            return
        sheet.done.emit()
        bold = self.tr("Saved as {file}.").format(file=isolated(file.name))
        rest = self.tr("Give it to the IT officer. Then take the hub's file here.")
        self.told.emit(Told(bold, rest, "check-circle-fill", "ok"))

    def _join(self, sheet: FileSheet) -> None:
        file = sheet.place.path()
        assert file
        try:
            address = self._hub.join(_content(file))
        except DeskError as problem:
            sheet.show_told(Told(self._wording.error(problem)))
            return
        sheet.done.emit()
        self.changed.emit()
        bold = self.tr("Joined: {hub}.").format(hub=isolated(address.hosts[0].name))
        if not self._hub.may_ask():
            rest = self.tr("It lets nobody in without a certificate: get one in Setup (Ctrl+6), then press F5 here.")
            self.told.emit(Told(bold, rest, "warning-fill", "warn"))
            return
        rest = self.tr("This desk syncs by itself from now on, once the IT officer has added it.")
        self.told.emit(Told(bold, rest, "check-circle-fill", "ok"))


def _content(file: Path) -> str:
    """As much as such a file may have. Raises HubError for what cannot be read as one."""
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST_FILE + 1).decode("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise HubError("hub_file_unreadable") from problem
