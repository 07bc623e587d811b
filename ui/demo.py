"""The main job on the sample meeting: in the window where there is a display, else in the same window offscreen.

Offscreen it types and scans as a clerk would, and leaves a folder with a picture of each step, the badge as PDF
and PNG, and the log. Every picture is taken of the real window on a real desk with a real (folder) printer.
"""

import os
import shutil
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest

from regdesk.badge.render import page_png
from regdesk.commands.demo import CONFIRMATION
from regdesk.desk import Desk
from regdesk.desk.opening import make_desk, opened
from regdesk.desk.practice import passport_of, take_sample
from regdesk.errors import DeskError
from regdesk.folder import DeskFolder
from regdesk.resources import path as resource
from regdesk.sentences import ERRORS, say
from regdesk.settings import Settings
from ui.app import main as window_main
from ui.desk.place import DeskPlace
from ui.desk.stage import Screen
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.start import Start, application

PENDING = "kwabena okai"
LONGEST, STEP = 20_000, 10  # ms


def main(argv: Sequence[str] | None = None) -> int:
    args = arguments(argv)
    try:
        return offscreen(args) if args.pictures or not has_display() else on_screen(args)
    except DeskError as problem:
        print(say(ERRORS, problem.code, problem.facts), file=sys.stderr)
        return 2


def arguments(argv: Sequence[str] | None) -> Namespace:
    parser = ArgumentParser(prog="python -m ui.demo", description="The main job on the sample meeting.")
    parser.add_argument("--folder", type=Path, help="where the training desk is kept")
    parser.add_argument(
        "--pictures", type=Path, metavar="DIR", help="work offscreen and leave pictures of each step here"
    )
    return parser.parse_args(argv)


def has_display() -> bool:
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def on_screen(args: Namespace) -> int:
    """Open the window on a training desk that is made at the first start and kept."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    folder = args.folder or Path(data) / "regdesk" / "training"
    if not DeskFolder(folder).database.exists():
        make_training_desk(folder)
    print(f"The training desk is in {folder}. Type a name, or the code {CONFIRMATION}.")
    return window_main(["--folder", str(folder), "--windowed"])


def make_training_desk(folder: Path) -> None:
    settings = Settings(desk_number=3, clerk="Lucía Robles", printer=f"folder:{folder / 'badges'}")
    make_desk(folder, resource("sample", "training.toml"), settings)
    with opened(folder) as desk:
        take_sample(desk)


def offscreen(args: Namespace) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    proof = args.pictures or Path(tempfile.mkdtemp(prefix="regdesk-demo-"))
    proof.mkdir(parents=True, exist_ok=True)
    folder = args.folder or proof / "desk"
    make_training_desk(folder)
    app = application()
    with ExitStack() as until_end:
        start = Start(app, Look(app, scripts_later=True), DeskFolder(folder), until_end)
        clerk = Clerk(start.shell.window, proof)
        try:
            desk = opened_desk(clerk, start)
            the_main_job(clerk, desk)
        finally:
            start.close()
        papers(desk, folder, proof)
    print(f"{clerk.pictures} pictures, the badge and the log are in {proof}")
    return 0


def opened_desk(clerk: "Clerk", start: Start) -> Desk:
    """The desk that the window opens by itself once it is seen."""
    clerk.until(lambda: bool(start.joined or start.problem))
    if start.problem:
        raise start.problem
    assert start.joined
    return start.joined.desk


class Clerk:
    """Works the window with keys alone and takes pictures."""

    def __init__(self, window: MainWindow, proof: Path) -> None:
        self.window, self.proof, self.pictures = window, proof, 0
        window.resize(1366, 768)
        window.show()
        self.until(lambda: window.isVisible())

    def screen(self) -> Screen:
        place = self.window.places["desk"]
        assert isinstance(place, DeskPlace)
        return place.shown

    def until(self, true: Callable[[], bool]) -> None:
        """Let the window work until something is so; a demo that hangs is a failure, not a picture."""
        for _ in range(LONGEST // STEP):
            if true():
                return
            QTest.qWait(STEP)
        raise SystemExit("the window did not come to the next step")

    def comes(self, screen: Screen) -> None:
        self.until(lambda: self.screen() is screen)

    def types(self, text: str) -> None:
        QTest.keyClicks(self.window.box, text, delay=90)

    def presses_enter(self) -> None:
        self.until(self.window.guard.open)
        QTest.keyClick(self.window.box, Qt.Key.Key_Return)

    def scans(self, text: str) -> None:
        """What a reader sends: keys in a burst, each line ended by Enter."""
        for line in text.split("\n"):
            QTest.keyClicks(self.window.box, line)
            QTest.keyClick(self.window.box, Qt.Key.Key_Return)

    def keeps_picture(self, name: str) -> None:
        QTest.qWait(50)
        self.pictures += 1
        self.window.grab().save(str(self.proof / f"{self.pictures:02d}-{name}.png"))


def the_main_job(clerk: Clerk, desk: Desk) -> None:
    """Find a person, check the passport, print, hand over; then one who gets no badge yet."""
    clerk.comes(Screen.READY)
    clerk.keeps_picture("ready")
    clerk.types("oka")
    clerk.comes(Screen.RESULTS)
    clerk.keeps_picture("results")
    clerk.scans(CONFIRMATION)
    clerk.comes(Screen.CHECK)
    clerk.keeps_picture("check-waiting")
    clerk.scans(passport_of(CONFIRMATION))
    clerk.until(lambda: not isinstance(clerk.window.place().blue(), str))
    clerk.keeps_picture("check-look")
    while clerk.screen() is Screen.CHECK:
        clerk.presses_enter()
    clerk.comes(Screen.PRINTED)
    clerk.keeps_picture("printed")
    clerk.scans(code_of(desk))
    clerk.comes(Screen.COLLECTED)
    clerk.keeps_picture("collected")
    clerk.comes(Screen.READY)
    clerk.types(PENDING)
    clerk.comes(Screen.RESULTS)
    clerk.presses_enter()
    clerk.comes(Screen.REFUSED)
    clerk.keeps_picture("refused")
    clerk.window.look.set_dark(True)
    clerk.scans(CONFIRMATION)
    clerk.until(lambda: clerk.screen() is Screen.REFUSED)
    clerk.keeps_picture("already-collected-dark")


def code_of(desk: Desk) -> str:
    """What the QR of the printed badge says."""
    last = desk.log()[-1]
    return desk.code_on_badge(last.person) if last.person and getattr(last.word, "code", "") else ""


def papers(desk: Desk, folder: Path, proof: Path) -> None:
    """The badge as it went to the printer, as a picture, and the log."""
    for page in sorted((folder / "badges").glob("0*.pdf")):
        shutil.copy(page, proof / "badge.pdf")
        (proof / "badge.png").write_bytes(page_png(page.read_bytes(), 300))
    lines = [entry.content for entry in desk.log()]
    (proof / "log.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
