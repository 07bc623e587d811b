"""A clerk who can read: what stands on the screen of a `watched` window is waited for, never a time."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.journeys.xkeys import SHIFT
from tests.journeys.xscreen import ALT_F4, NAMED, SCANNER_TYPES, Clerk, XScreen, wedge

CTRL = 37
MORE_NAMED = {
    "F1": 67, "F2": 68, "F3": 69, "F6": 72, "F10": 76, "F12": 96, "Tab": 23,
}  # fmt: skip
CHORDS: dict[str, tuple[int, ...]] = {
    "Shift+F2": (SHIFT, 68), "Shift+F4": (SHIFT, NAMED["F4"]), "Shift+F12": (SHIFT, 96),
    "Ctrl+1": (CTRL, 10), "Ctrl+6": (CTRL, 15), "Ctrl+H": (CTRL, 43), "Ctrl+D": (CTRL, 40), "Ctrl+L": (CTRL, 46),
    "Alt+S": (64, 39),
}  # fmt: skip


class Watched:
    """The real window in a process of its own that also says what is on it."""

    def __init__(self, screen: XScreen, *options: str, at: str = "", locks_after: float = 0) -> None:
        self.seen = screen.folder / "seen.json"
        self.seen.unlink(missing_ok=True)
        self._screen = screen
        how = [*(("--at", at) if at else ()), *(("--locks-after", str(locks_after)) if locks_after else ())]
        command = (sys.executable, "-X", "utf8", "-m", "tests.journeys.watched", str(self.seen), *how, "--", *options)
        self._process = screen.start(*command, log="window.log", QT_QPA_PLATFORM="xcb")

    @property
    def said(self) -> str:
        """What it wrote on its terminal: a good window says nothing."""
        return (self._screen.folder / "window.log").read_text(encoding="utf-8")

    def close(self) -> int:
        self._screen.press(ALT_F4)
        return self.ended()

    def ended(self) -> int:
        """Its exit code, when it has closed itself or was asked to."""
        return self._process.wait(timeout=30)


class Reader(Clerk):
    """Types, scans, and reads. `proof`: REGDESK_PICTURES names a folder where the pictures of each step are kept."""

    def __init__(self, screen: XScreen, proof: Path, name: str) -> None:
        kept = os.environ.get("REGDESK_PICTURES")
        super().__init__(screen, Path(kept) / name if kept else proof)

    def now(self) -> dict[str, Any]:
        file = self.screen.folder / "seen.json"
        seen: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
        return {"number": 0, "front": "", "sheet": "", "screen": "", "colours": "", "words": "", "enter": False, **seen}

    def reads(self, *words: str, **state: str) -> None:
        """Until all the words are on the screen, and `front`, `sheet`, `screen`, `place` are what they should be."""

        def there() -> bool:
            now = self.now()
            return all(word in now["words"] for word in words) and all(now[key] == one for key, one in state.items())

        self.until(there, f"{words} {state} among: {self.now()['words'][:1500]!r}")

    def does_not_read(self, word: str) -> None:
        assert word not in self.fresh()["words"], word

    def fresh(self) -> dict[str, Any]:
        """As it is after everything that was pressed until now: two looks later."""
        number = self.now()["number"]
        self.until(lambda: self.now()["number"] >= number + 2, "another look")
        return self.now()

    def until_now(self, seen: Callable[[dict[str, Any]], bool], what: str) -> None:
        self.until(lambda: seen(self.now()), what)

    def keys(self, *names: str) -> None:
        """Press keys, alone or with those that are held with them."""
        for name in names:
            self.screen.press(CHORDS.get(name) or (MORE_NAMED.get(name) or NAMED[name],))

    def enters(self) -> None:
        """Enter, once the window takes it."""
        self.settles()
        self.until_now(lambda now: bool(now["enter"]), "a window that takes Enter")
        self.presses("Enter")

    def holds(self, text: str) -> None:
        """Hold a card or a paper before the scanner."""
        self.settles()
        self.screen.press(*wedge(text), gap=SCANNER_TYPES)

    def sees_well(self, name: str) -> None:
        """A picture of the calm screen."""
        self.settles()
        self.keeps_picture(name)
