"""Guided practice in the window: people come one by one, their papers are scanned by a key, the log says how it went.

It works the window from outside, by the same signals a scanner has, and the desk knows nothing of it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from regdesk.desk import Desk
from regdesk.desk.practice import Lesson, Practice, Result
from ui.desk.place import DeskPlace
from ui.desk.stage import Screen
from ui.main_window import MainWindow
from ui.practice_sheets import HowItWent, NextPerson, PracticeSheet, Times, Welcome
from ui.practice_words import PracticeWords
from ui.wording import Wording

SCANS, GIVES_UP = "F2", "Shift+F2"


class Guide(QObject):
    """`again`: from the beginning, on a new desk. `stopped`: the clerk has practised enough."""

    again = Signal()
    stopped = Signal()

    def __init__(self, desk: Desk, practice: Practice) -> None:
        super().__init__()
        self._desk, self._practice = desk, practice
        self._words = PracticeWords()
        self._paper = 0
        self._looking = False
        self._joined: tuple[MainWindow, DeskPlace] | None = None

    def join(self, window: MainWindow, place: DeskPlace, wording: Wording) -> None:
        """Go on in this window: a change of language makes a new one."""
        if self._joined == (window, place):
            return
        self._joined = window, place
        self._window, self._place, self._wording = window, place, wording
        self._words = PracticeWords()
        for key, act in ((SCANS, self._scan), (GIVES_UP, self._give_up)):
            shortcut = QShortcut(QKeySequence(key), window)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
        place.actions_changed.connect(self._look_soon)
        self._mark()
        if not self._practice.under_way:
            self._show_who_is_next(first=not self._practice.results)

    # one case

    def _begin(self) -> None:
        self._paper = 0
        self._practice.begin()
        self._place.home()
        self._mark()

    def _scan(self) -> None:
        """The next paper, as a reader sends it; after the last one that again."""
        lesson = self._practice.lesson
        if lesson and self._practice.under_way and self._window.overlay.sheet() is None:
            paper = lesson.papers[min(self._paper, len(lesson.papers) - 1)]
            self._paper += 1
            self._window.wedge.scan.emit(paper)

    def _give_up(self) -> None:
        if self._practice.under_way and self._window.overlay.sheet() is None and self._at_rest():
            self._place.home()
            self._ended(self._practice.leave())

    def _at_rest(self) -> bool:
        """While a badge prints its end is waited for."""
        return self._place.shown not in (Screen.PRINTING, Screen.CAME_OUT)

    def _look_soon(self) -> None:
        """Screens change in the middle of an act; the log is read when it is over."""
        if not self._looking:
            self._looking = True
            QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        self._looking = False
        if self._place.shown is Screen.READY and (result := self._practice.ended()):
            self._ended(result)

    def _ended(self, result: Result) -> None:
        last = self._practice.lesson is None
        sheet = HowItWent(self._window.look, self._words, result, last=last)
        for gone in (sheet.went_on, sheet.went_back):
            gone.connect(self._show_who_is_next)
        self._show(sheet)
        self._mark()

    # the sheets

    def _show_who_is_next(self, *, first: bool = False) -> None:
        lesson = self._practice.lesson
        if first:
            self._show(self._asking(Welcome(self._window.look, self._words), self._show_who_is_next))
        elif lesson is None:
            self._show_times()
        else:
            self._show(self._asking(self._next_person(lesson), self._begin))

    def _next_person(self, lesson: Lesson) -> NextPerson:
        person = self._desk.row(lesson.person).person
        time = self._words.time_at_desk(self._wording.moment(lesson.clock)) if lesson.clock else ""
        return NextPerson(
            self._window.look, self._words, lesson, name=person.full_name, place=person.delegation, time=time
        )

    def _asking(self, sheet: PracticeSheet, then: Callable[[], None]) -> PracticeSheet:
        sheet.went_on.connect(then)
        sheet.went_back.connect(self._show_times)
        return sheet

    def _show_times(self) -> None:
        sheet = Times(self._window.look, self._words, self._practice.results)
        sheet.went_on.connect(self.again)
        sheet.went_back.connect(self.stopped)
        self._show(sheet)

    def _show(self, sheet: PracticeSheet) -> None:
        self._window.open_sheet(sheet)

    def _mark(self) -> None:
        """The training mark says how far one is, and the one key that is not on a real desk."""
        done, of = len(self._practice.results), len(self._practice.lessons)
        under_way = self._practice.under_way
        self._window.top.training.show_case(
            self.tr("{number} of {of} · F2 scans").format(number=done + 1, of=of) if under_way else ""
        )
