"""The scanner of this desk: heard as it was learnt, and looked at again whenever the test card is scanned."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from regdesk.badge.specimen import LINES, is_specimen
from regdesk.settings import read_settings, write_settings
from ui import learning
from ui.bursts import Burst
from ui.learning import Learnt, Wrong
from ui.main_window import MainWindow
from ui.scanner import position_offset
from ui.setup.card_words import CardWords
from ui.wording import Told, Wording, isolated


class ReaderCheck:
    """`file`: the desk's settings. `now` gives the time that is written beside what was learnt."""

    def __init__(self, file: Path, now: Callable[[], datetime]) -> None:
        self._file, self._now = file, now
        self._settings = read_settings(file)
        self._window: MainWindow | None = None

    def known(self) -> tuple[Learnt, datetime] | None:
        """What was learnt of this scanner and when; None before the first time."""
        learnt = learning.learnt_of(self._settings)
        return (learnt, datetime.fromisoformat(self._settings.reader_learnt)) if learnt else None

    def keep(self, learnt: Learnt) -> None:
        """Write it down for the next start, and hear with it from now on. Raises FolderError."""
        settings = replace(
            read_settings(self._file),
            reader_learnt=self._now().isoformat(timespec="seconds"), reader_prefix=learnt.prefix,
            reader_end=learnt.end, reader_gap=learnt.gap, reader_way=learnt.way, reader_case=learnt.case,
            reader_lost=learnt.lost, reader_foreign=int(learnt.foreign),
        )  # fmt: skip
        write_settings(self._file, settings)
        self._settings = settings
        self._hear()

    def join(self, window: MainWindow, wording: Wording, tell: Callable[[Told], None]) -> None:
        """Look at the test card in this window; `tell` says what came of it."""
        self._window, self._wording, self._words, self._tell = window, wording, CardWords(), tell
        window.wedge.takes = self._take_card
        window.takes_scan = self._take_specimen
        self._hear()

    def _hear(self) -> None:
        if self._window is not None:
            self._window.wedge.reader = learning.reader_of(self._settings)

    def _take_card(self, burst: Burst) -> bool:
        """The square of the card, however it came."""
        offset = position_offset()
        if not learning.is_card(burst.strokes, offset=offset, learned=self._settings.reader_way):
            return False
        self._say(self._judged(burst, offset))
        return True

    def _judged(self, burst: Burst, offset: int | None) -> Told:
        seen, known = learning.see(burst, offset=offset), self.known()
        if isinstance(seen, Wrong):
            return self._words.wrong(seen)
        if known is None:
            return self._words.never_learnt()
        changes = learning.changes(known[0], seen)
        if changes:
            return self._words.changed(changes, seen)
        return self._words.ready(isolated(self._wording.moment(known[1])))

    def _take_specimen(self, text: str) -> bool:
        """The passport lines of the card: nobody's, so that they open nobody."""
        if not is_specimen(text):
            return False
        self._say(self._words.lines_ready() if text == "\n".join(LINES) else self._words.lines_wrong())
        return True

    def _say(self, told: Told) -> None:
        """On the desk, unless something is asked in front of it."""
        assert self._window
        if self._window.overlay.sheet() is not None or self._window.front.place is not None:
            return
        if self._window.place_name() != "desk":
            self._window.open_place("desk")
        self._window.box.empty()
        self._window.guard.changed()
        self._tell(told)
        if told.tone == "ok":
            self._window.scanner_heard()
