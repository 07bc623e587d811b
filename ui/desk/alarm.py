"""Two badges for one person, and one of them was given here: said at this desk until a supervisor has decided.

It never takes the screen from the person who is served: while somebody is open it is one line, and it makes its sound
once for each person, when it is first seen here.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from regdesk.desk import Desk
from regdesk.desk.needs_you import Need
from regdesk.errors import DeskError
from ui.background import Background
from ui.checkpoint.sound import Sounds
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.looking import Looking
from ui.wording import Told, Wording, isolated


class AlarmWords(QObject):
    """What happened, and what a clerk does about it; decides nothing."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._wording = wording

    def told(self, needs: Sequence[Need], name: str) -> Told:
        """`name`: of the person of the first one, who is named where there is only one."""
        if len(needs) > 1:
            bold = self.tr("{count} people have two badges, one of them from this desk.").format(count=len(needs))
        else:
            bold = self.tr("Two badges for {name}: {given}.")
            bold = bold.format(name=isolated(name), given=isolated(self._given(needs[0])))
        rest = self.tr(
            "The desks could not see each other. Call the supervisor. If the person comes back, keep them here."
        )
        return Told(bold, rest, "users-fill", "bad")

    def _given(self, need: Need) -> str:
        """`01355 Desk 2, 01371 Desk 5`."""
        pairs = zip(need.badges, need.desks, strict=False)
        return ", ".join(f"{number:05d} {self._wording.desk(desk)}" for number, desk in pairs)


class Alarm(QWidget):
    """Hidden while nothing is wrong. `sounds` gives the cue of a look, at most once for each person."""

    def __init__(self, look: Look, desk: Desk, wording: Wording, background: Background) -> None:
        super().__init__()
        self._desk, self._words = desk, AlarmWords(wording)
        self._looking = Looking(self, background, desk.needs_you.here, self._take, self._leave)
        self.sounds = Sounds()
        self._gave_way = False
        self.band = Band(look, icon_units=24)
        self._heard: set[str | None] = set()
        self._told: Told | None = None
        self._quiet = False
        across, measure = QHBoxLayout(self), Measure(look, self)
        measure.margins(across, 24, 12, 24, 0)
        across.addWidget(self.band, 0, Qt.AlignmentFlag.AlignTop)
        self.band.setSizePolicy(self.sizePolicy())
        self.hide()

    @property
    def is_on(self) -> bool:
        return self._told is not None

    def look_again(self) -> None:
        """Ask the desk, beside the window, whether any is undecided of which one badge came from here."""
        self._looking.look()

    def _leave(self, _problem: DeskError) -> None:
        """What cannot be read leaves the alarm as it was; whatever the clerk does next says so."""

    def _take(self, needs: Sequence[Need]) -> None:
        fresh = {need.person for need in needs} - self._heard
        self._heard |= fresh
        if fresh:
            self.sounds.give("look")
        first = needs[0].person if needs else None
        name = self._desk.row(first).person.full_name if first and self._desk.knows(first) else ""
        self._told = self._words.told(needs, name) if needs else None
        self._show()

    def be_quiet(self, quiet: bool) -> None:
        """One line only, while somebody is served."""
        self._quiet, self._gave_way = quiet, False
        self._show()

    def give_way(self) -> None:
        """Until the next screen: there is something to say of who is served."""
        self._gave_way = True
        self.hide()

    def _show(self) -> None:
        told = self._told
        self.band.show_told(Told(told.bold, "", told.icon, told.tone) if told and self._quiet else told)
        self.setVisible(told is not None and not self._gave_way)
