"""A screen of its own (Xvfb), the real window on it, and a clerk whose hands press keys and whose eyes see dots.

Nothing here imports the window, which is a process of its own.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

from regdesk import resources
from tests.journeys.xkeys import SHIFT, XKeys
from tests.printing.ippserver import program

WIDTH, HEIGHT = 1366, 768
Box = tuple[int, int, int, int]
STAGE: Box = (88, 84, WIDTH, 654)  # between rail, top bar and action bar: no cursor blinks and no clock ticks here
ACTIONS_END = 730
BLUE_LINE: Box = (88, 672, WIDTH, 673)  # through the blue button, above its words
LOOK_EVERY, TRIES = 0.05, 500  # seconds; 25 seconds in all
CALM = 0.4  # seconds: longer than the window ignores Enter after a change
PERSON_TYPES, SCANNER_TYPES = 110, 1  # ms between two keys
MEMORY = "/dev/shm"  # the server writes its screen there: on a busy disk it stood still in mid-scan

# Positions of a US keyboard as X11 counts them.
POSITIONS = {
    letter: position
    for row, first in (("1234567890-", 10), ("QWERTYUIOP", 24), ("ASDFGHJKL", 38), ("ZXCVBNM,.", 52))
    for position, letter in enumerate(row, start=first)
} | {"<": 59, " ": 65}
NAMED = {"Enter": 36, "Esc": 9, "Up": 111, "Down": 116, "F4": 70, "F5": 71, "F6": 72, "F7": 73, "F8": 74, "F9": 75}
ALT_F4 = (64, 70)

# In the folder where Fluxbox looks, or it writes its own settings over these.
FLUXBOX = {
    "init": """session.configVersion: 13
session.screen0.toolbar.visible: false
session.screen0.slit.autoHide: true
session.screen0.defaultDeco: NONE
session.keyFile: {folder}/keys
session.styleFile: {folder}/style
session.styleOverlay: {folder}/empty
session.appsFile: {folder}/empty
session.menuFile: {folder}/empty
""",
    "keys": "Mod1 F4 :Close\n",
    "style": "background: none\n",
    "empty": "",
}


class XScreen:
    """A running Xvfb with a window manager that frames nothing and has one key: Alt+F4 closes a window."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        rules = folder / ".fluxbox"
        rules.mkdir()
        for name, words in FLUXBOX.items():
            (rules / name).write_text(words.format(folder=rules))
        self._started: list[subprocess.Popen[bytes]] = []
        self.server, number = self._start_server()
        own = {"DISPLAY": f":{number}", "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)}
        self.environment = {**os.environ, **own}
        self.keys = XKeys(own["DISPLAY"])
        self.start(program("fluxbox"), log="fluxbox.log")

    def _start_server(self) -> tuple["subprocess.Popen[bytes]", str]:
        """The server looks for a free number itself and writes it down when it is ready."""
        ear, voice = os.pipe()
        where = ["-displayfd", str(voice), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(self.folder)]
        with (self.folder / "xvfb.log").open("wb") as words:
            command = [program("Xvfb"), *where, "-noreset", "-nolisten", "tcp"]
            server = subprocess.Popen(command, pass_fds=(voice,), stdout=words, stderr=words)
        os.close(voice)
        with os.fdopen(ear) as said:
            return server, said.readline().strip()

    def start(self, *command: str, log: str, **more: str) -> "subprocess.Popen[bytes]":
        """Start a program on this screen; its words are added to a file of the folder."""
        with (self.folder / log).open("ab") as words:
            process = subprocess.Popen(
                command, env={**self.environment, **more}, stdout=words, stderr=words, cwd=Path(__file__).parents[2]
            )
        self._started.append(process)
        return process

    def close(self) -> None:
        """End everything that was started here."""
        self.keys.close()
        for process in (*self._started, self.server):
            process.kill()
            process.wait()

    def tell(self, *words: str) -> None:
        """Run a small X program to its end."""
        name, *rest = words
        subprocess.run([program(name), *rest], env=self.environment, capture_output=True, check=True)

    def speak(self, layout: str) -> None:
        """Give the laptop another keyboard layout."""
        self.tell("setxkbmap", layout)

    def press(self, *keys: tuple[int, ...], gap: int = PERSON_TYPES) -> None:
        """Press keys by position, each alone or with those that are held with it; `gap` in ms."""
        self.keys.press(keys, gap=gap)

    def picture(self, box: Box = (0, 0, WIDTH, HEIGHT)) -> Image.Image:
        """A part of the screen."""
        left, top, right, bottom = box
        part = Image.frombuffer("RGB", (WIDTH, bottom - top), self.rows(top, bottom), "raw", "BGRX", 0, 1)
        return part.crop((left, 0, right, bottom - top))

    def rows(self, top: int, bottom: int) -> bytes:
        """Lines of the screen from the server's own memory: an XWD file that is always up to date."""
        with (self.folder / "Xvfb_screen0").open("rb") as file:
            head = file.read(80)
            start, colours, line = (int.from_bytes(head[at : at + 4], "big") for at in (0, 76, 48))
            assert line == 4 * WIDTH
            file.seek(start + colours * 12 + top * line)
            return file.read((bottom - top) * line)


class Window:
    """The window in a process of its own, as a clerk starts it."""

    def __init__(self, screen: XScreen, folder: Path) -> None:
        self._screen = screen
        options = ("--folder", str(folder), "--windowed")
        command = (sys.executable, "-X", "utf8", "-m", "ui.app", *options)
        self._process = screen.start(*command, log="window.log", QT_QPA_PLATFORM="xcb")

    @property
    def said(self) -> str:
        """What it wrote on its terminal: Qt's warnings, tracebacks. A good window says nothing."""
        return (self._screen.folder / "window.log").read_text(encoding="utf-8")

    def power_cut(self) -> None:
        """`kill -9`."""
        self._process.kill()
        self._process.wait()

    def close(self) -> int:
        """Close it as the window manager does; its exit code."""
        self._screen.press(ALT_F4)
        return self._process.wait(timeout=20)


class Clerk:
    """Types, scans and looks; never does anything twice. `proof`: where pictures of each step are kept."""

    def __init__(self, screen: XScreen, proof: Path) -> None:
        self.screen, self.proof, self.pictures = screen, proof, 0
        proof.mkdir(parents=True, exist_ok=True)

    def types(self, text: str) -> None:
        self.screen.press(*strokes(text))

    def presses(self, key: str) -> None:
        self.screen.press((NAMED[key],))

    def presses_blue(self) -> None:
        """Press Enter when the screen is calm and has a blue button."""
        self.until(self.may_press_enter, "a blue button")
        self.settles()
        self.presses("Enter")

    def scans(self, text: str, seen: Callable[[], bool]) -> None:
        """What a wedge sends: each line in a burst of keys, then Enter. `seen`: what tells that it was read."""
        self.screen.press(*wedge(text), gap=SCANNER_TYPES)
        self.until(seen, "an answer to a scan")

    def until(self, seen: Callable[[], bool], what: str) -> None:
        if not looked_for(seen, TRIES):
            self.fails(what)

    def fails(self, what: str) -> None:
        self.keeps_picture("never")
        raise AssertionError(f"never came: {what}; the last picture is in {self.proof}")

    def sees(self, token: str, least: int = 1500, where: Box = STAGE) -> bool:
        """Whether a colour of the look fills so many dots."""
        return self.screen.picture(where).tobytes().count(colour(token)) >= least

    def is_ready(self) -> bool:
        """Only Ready has drawings in UN blue."""
        return self.sees("un", 300)

    def is_elsewhere(self) -> bool:
        return not self.is_ready()

    def may_press_enter(self) -> bool:
        """Whether there is a blue button."""
        return self.sees("accent", 100, BLUE_LINE)

    def settles(self) -> None:
        """Wait until nothing has moved for a moment."""
        seen, calm = self._glance(), 0.0
        while calm < CALM:
            look_away()
            now = self._glance()
            calm = calm + LOOK_EVERY if now == seen else 0.0
            seen = now

    def changes(self, does: Callable[[], None]) -> None:
        """Do something, and wait until the screen is another one and calm."""
        before = self._glance()
        does()
        self.until(lambda: self._glance() != before, "another screen")
        self.settles()

    def _glance(self) -> int:
        """One number for what stage and action bar show."""
        return zlib.crc32(self.screen.rows(STAGE[1], ACTIONS_END))

    def keeps_picture(self, name: str) -> None:
        self.pictures += 1
        self.screen.picture().save(self.proof / f"{self.pictures:02d}-{name}.png", compress_level=1)


def looked_for(seen: Callable[[], bool], tries: int) -> bool:
    """Look again and again, a bounded number of times."""
    for _ in range(tries):
        if seen():
            return True
        look_away()
    return False


def look_away() -> None:
    """Let the other processes work; only ever between two looks."""
    threading.Event().wait(LOOK_EVERY)


def strokes(text: str) -> list[tuple[int, ...]]:
    """Keys of a US keyboard; capitals and the filler of passport lines are pressed with Shift."""
    return [(SHIFT,) * (sign.isupper() or sign == "<") + (POSITIONS[sign.upper()],) for sign in text]


def wedge(text: str) -> list[tuple[int, ...]]:
    """The keys of a scan: each line with its Enter."""
    return [key for line in text.split("\n") for key in (*strokes(line), (NAMED["Enter"],))]


def colour(token: str) -> bytes:
    """A colour of the light theme as the three bytes of a dot."""
    light = json.loads(resources.text("look", "tokens.json"))["tokens"][token]["light"]
    return bytes.fromhex(light.removeprefix("#"))


@contextmanager
def a_screen() -> Iterator[XScreen]:
    folder = Path(tempfile.mkdtemp(prefix="regdesk-x-", dir=MEMORY if os.access(MEMORY, os.W_OK) else None))
    screen = XScreen(folder)
    try:
        yield screen
    finally:
        screen.close()
        shutil.rmtree(folder)
