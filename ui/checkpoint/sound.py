"""The cue of each answer, played beside the window by what every system has; QtMultimedia is not needed."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from regdesk.resources import path as resource

CUES = {"let_in": "good", "look": "look", "stop": "stop"}
PLAYERS = ("pw-play", "paplay", "aplay", "afplay")
"""What plays a file, the nearest to the sound server first; the last one is macOS's."""

Play = Callable[[Path], bool]


def cue(light: str) -> Path:
    """The file of an answer."""
    return resource("sounds", f"{CUES[light]}.wav")


def play(file: Path) -> bool:
    """Begin to play a file and come back at once; whether something could be begun."""
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        return True
    player = next(filter(None, map(shutil.which, PLAYERS)), None)
    if player is None:
        return False
    # detached: a player that hangs is nothing that a window waits for
    quiet = ["-q"] if Path(player).name == "aplay" else []
    return bool(QProcess.startDetached(player, [*quiet, str(file)])[0])


class Sounds:
    """On from the first; a guard may switch it off for a quiet room. Where nothing plays files, the system beeps."""

    def __init__(self, play: Play = play) -> None:
        self._play = play
        self.on = True

    def give(self, light: str) -> None:
        """The cue of an answer; the waiting screen has none."""
        if self.on and light in CUES and not self._play(cue(light)):
            QApplication.beep()
