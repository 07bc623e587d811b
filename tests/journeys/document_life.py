"""A morning at the window with documents whose numbers are not on the list; it ends by a bug and by kill -9.

    python -m tests.journeys.document_life DESK_FOLDER MACHINE_READABLE_LINES

Run by `test_document_secrets`, in a process whose home and temporary folders are searched afterwards.
"""

import os
import signal
import sys
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from regdesk.collection.entries import Checked
from regdesk.desk import Desk
from regdesk.desk.answers import Compared, PassportRead
from regdesk.desk.paper import print_slip
from regdesk.desk.proofs import stop_of
from regdesk.folder import DeskFolder
from regdesk.printing.choose import printer_from
from ui.demo import Clerk, opened_desk
from ui.desk.stage import Screen
from ui.look.look import Look
from ui.start import Start, application, bug_hook

ANOTHER = "H4TC-92WK"
"""Somebody else on the list, whose passport this is not."""


def live(folder: Path, lines: str) -> None:
    app = application()
    with ExitStack() as until_end:
        start = Start(app, Look(app, scripts_later=True), DeskFolder(folder), until_end)
        sys.excepthook = bug_hook(start.tell_bug)
        clerk = Clerk(start.shell.window, folder)
        desk = opened_desk(clerk, start)
        clerk.comes(Screen.READY)
        at_the_window(clerk, lines)
        through_the_desk(desk, lines)
        clerk.scans(lines)
        a_bug_in_the_middle(clerk, start, lines)
        os.kill(os.getpid(), signal.SIGKILL)


def at_the_window(clerk: Clerk, lines: str) -> None:
    """Scanned whole, in half, in lower case and by its number alone; held against another person; then the badge."""
    number = lines.split("\n")[1][:9]
    for text in (lines.split("\n")[1], lines[:60], lines.lower(), number):
        clerk.scans(text)
        QTest.qWait(120)
        presses(clerk, Qt.Key.Key_Escape)
    presses(clerk, Qt.Key.Key_Escape)
    clerk.types(number)
    QTest.qWait(300)
    presses(clerk, Qt.Key.Key_Escape)
    presses(clerk, Qt.Key.Key_Escape)
    clerk.scans(ANOTHER)
    clerk.comes(Screen.CHECK)
    clerk.scans(lines)
    clerk.until(lambda: not isinstance(clerk.window.place().blue(), str))
    presses(clerk, Qt.Key.Key_F5)
    clerk.comes(Screen.REFUSED)
    clerk.presses_enter()
    clerk.comes(Screen.READY)


def through_the_desk(desk: Desk, lines: str) -> None:
    """The refusal with its slip, the badge, the log as it is exported."""
    answer = desk.find(lines)
    assert isinstance(answer, PassportRead)
    (owner, *_) = answer.rows
    stranger = desk.find(ANOTHER).person  # type: ignore[union-attr]
    stopped = desk.check(stranger.id, answer.document).check
    refusal = stop_of(stopped)
    assert refusal
    shown = (Compared(stopped, Checked.SCANNED),)
    slip = desk.refuse(stranger.id, refusal, shown=shown, act=desk.new_act())
    print_slip(printer_from(desk.settings.slip_printer), slip)
    check = desk.check(owner.person.id, answer.document).check
    looked = tuple(finding.field for finding in check.looks)
    desk.confirm_identity(owner.person.id, check, how=Checked.SCANNED, looked_at=looked, act=desk.new_act())
    desk.print_badge(owner.person.id, printer_from("ipp://localhost:1/ipp/print"), act=desk.new_act())
    desk.print_badge(owner.person.id, printer_from(desk.settings.printer), act=desk.new_act())
    print("\n".join(f"{entry.line.kind} {entry.content}" for entry in desk.log()), flush=True)


def a_bug_in_the_middle(clerk: Clerk, start: Start, lines: str) -> None:
    """Python itself puts into the text of an exception what it stumbled over."""

    def stumble() -> None:
        document = lines
        try:
            int(document.split("\n")[1])
        except ValueError as problem:
            raise LookupError(document) from problem

    start.background.run("lists", stumble, lambda _: None)
    clerk.until(lambda: start.shell.window.overlay.sheet() is not None)


def presses(clerk: Clerk, key: Qt.Key) -> None:
    QTest.keyClick(clerk.window.box, key)
    QTest.qWait(60)


if __name__ == "__main__":
    live(Path(sys.argv[1]), sys.argv[2].replace("/", "\n"))
