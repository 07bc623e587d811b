"""Asking for the pass phrase in front of the window, from the first time until the desk is open."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from regdesk.errors import DeskError
from ui.look.look import Look
from ui.opening_place import failure
from ui.phrase_place import Ask, PhraseNow, PhrasePlace
from ui.sealed_desk import Knock
from ui.shell import Shell
from ui.wording import Told

AGAIN = {"phrase_wrong", "phrase_short", "holder_name"}
OLDER = {"database_older", "key_file_older"}


class PhraseAsked(QObject):
    """`given` carries the phrase and, where it was chosen just now, the name of its holder.

    `older`: a supervisor is about to let a copy from a backup count.
    """

    given = Signal(str, str)

    def __init__(self, look: Look, shell: Shell, knock: Knock, why: str) -> None:
        super().__init__()
        self._look, self._shell, self.knock = look, shell, knock
        self._now = PhraseNow(_ask(knock), knock.event, knock.desk, knock.door.holders, why)
        self._put()
        shell.built.connect(self._put)

    @property
    def older(self) -> bool:
        return self._now.ask is Ask.OLDER

    @property
    def place(self) -> PhrasePlace:
        return self._place

    def takes(self, problem: Exception) -> bool:
        """Whether this is something to be mended here; then it was said, and the phrase can be typed again."""
        code = problem.code if isinstance(problem, DeskError) else ""
        if code == "phrase_wrong":
            bold = self.tr("The pass phrase does not open this desk.")
            rest = self.tr("Type it again; capitals and extra spaces do not matter.")
            self._place.wrong(Told(bold, rest, "warning-octagon-fill", "bad"))
        elif code in AGAIN:
            self._place.wrong(_told(problem, "warning-octagon-fill", "bad"))
        elif code in OLDER:
            self._show(Ask.OLDER)
            self._place.tell(_told(problem, "warning-fill", "warn"))
        return code in AGAIN | OLDER

    def done(self) -> None:
        """Nothing is asked any more; what stands in front of the window by now stays there."""
        self._shell.built.disconnect(self._put)
        self._place.forget()
        front = self._shell.window.front
        if front.place is self._place:
            front.take_away()

    def _put(self) -> None:
        """In each window that is built meanwhile."""
        self._place = place = PhrasePlace(self._look, self._now)
        place.given.connect(self.given)
        place.back_asked.connect(lambda: self._show(_ask(self.knock)))
        self._shell.window.front.put(place, place.refuse)

    def _show(self, ask: Ask) -> None:
        self._now = replace(self._now, ask=ask, why="")
        self._place.tell(None)
        self._place.show_now(self._now)


def _told(problem: Exception, icon: str, tone: str) -> Told:
    """The first sentence is the point."""
    bold, dot, rest = failure(problem).partition(". ")
    return Told(bold + dot.strip(), rest, icon, tone)


def _ask(knock: Knock) -> Ask:
    if knock.sealed:
        return Ask.OPEN
    return Ask.SEAL if knock.door.holders else Ask.NEW


def asleep() -> str:
    """Why a desk is closed after the laptop was suspended."""
    return QCoreApplication.translate("PhraseAsked", "The laptop was asleep, so the desk was closed.")
