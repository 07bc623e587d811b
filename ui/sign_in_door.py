"""Who may be at the window: nobody signed in, somebody at work, locked; and how one becomes the other.

It decides nothing that `Desk` decides. It covers the window, asks for cards and PINs, and says when who works here
has changed, so that the places are made anew for the new role.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from regdesk.desk import Desk
from regdesk.errors import DeskError
from regdesk.staff.member import Member, Session, card_in
from regdesk.staff.rights import Role
from regdesk.staff.stops import Stop, Why
from ui.background import Background
from ui.lock_idle import Idle, Sleep
from ui.lock_places import role_for
from ui.main_window import MainWindow
from ui.overlay import Notice
from ui.sign_in import SignIn
from ui.sign_in_place import SignInPlace
from ui.sign_in_sheet import LeavePerson, LockOrSignOut, ShiftChange
from ui.sign_in_words import SignInWords
from ui.wording import Told, Wording

LOCKS_AFTER = 180.0  # seconds without use, while nobody stands at the desk
CLOSES_AFTER = 900.0  # seconds locked


@dataclass(frozen=True)
class AtWork:
    """What the door has to know of the work behind it.

    `engaged`: somebody stands at the desk, their case is open. `busy`: a badge or a list is on its way. `tell`: a
    sentence on the desk's screen. `begin_anew`: somebody else goes on, what was compared before is not theirs.
    """

    engaged: Callable[[], bool]
    busy: Callable[[], bool]
    tell: Callable[[Told], None]
    begin_anew: Callable[[], None]


class Door(QObject):
    """One for a desk; it outlives the window. `changed`: another role works here, or nobody does any more.

    `close_desk` closes the whole desk and says why, as its keys are to be forgotten; without it the desk stays locked.
    """

    changed = Signal()

    def __init__(
        self, desk: Desk, background: Background, at_work: AtWork, *,
        close_desk: Callable[[str], None] | None = None, seconds: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        super().__init__()
        self._desk, self._background, self._at_work = desk, background, at_work
        self._close_desk, self._seconds = close_desk, seconds
        self._idle, self._sleep = Idle(seconds), Sleep()
        self._roles: dict[str, Role] = {}
        self._lock_is_due = False
        background.busy_changed.connect(self._work_changed)
        self._session = desk.session
        self._locked_at = 0.0
        self._window: MainWindow | None = None
        self.place: SignInPlace | None = None
        self.staffed = desk.staff.is_there()

    def join(self, window: MainWindow, wording: Wording) -> None:
        """Stand before this window from now on."""
        if window is not self._window:
            self._window = window
            window.wedge.half_scan.connect(self._half_scanned)
        self._words = SignInWords(wording)
        self._specimen, window.takes_scan = window.takes_scan, self._takes
        window.lock, window.sign_out = self.lock, self.sign_out
        self._stand()

    def leave(self) -> None:
        """The desk is closed: there is nothing to watch any more."""
        self._idle.listen(wanted=False)
        self._background.busy_changed.disconnect(self._work_changed)
        window = self._window
        self._window = self.place = None
        if window is not None:
            window.overlay.forget()
            window.front.take_away()
            window.lock = window.sign_out = window.cannot_lock
            window.takes_scan = self._specimen

    @property
    def window(self) -> MainWindow:
        assert self._window
        return self._window

    # what is asked for

    def lock(self) -> None:
        """At once and over everything; behind it nothing is lost."""
        if not self.staffed:
            self.window.cannot_lock()
        elif self._desk.session and not self._is_locked():
            self._lock_is_due = True
            self._locked_at = self._seconds()
            self._lock_when_done()
            self._stand()

    def _is_locked(self) -> bool:
        return self._desk.locked or self._lock_is_due

    def _work_changed(self) -> None:
        """After what came back was dealt with, too."""
        if self._lock_is_due:
            QTimer.singleShot(0, self, self._lock_when_done)

    def _lock_when_done(self) -> None:
        """A badge on its way to the printer was asked for by who was here then: it is not refused for the lock."""
        if self._lock_is_due and not self._at_work.busy():
            self._lock_is_due = False
            self._desk.lock()

    def sign_out(self) -> None:
        """Unless somebody stands at the desk: then it is asked first."""
        if not self.staffed:
            self.window.cannot_lock()
        elif self._desk.session is None:
            return
        elif self._at_work.busy():
            self._notice(self._words.busy())
        elif self._at_work.engaged():
            sheet = LeavePerson(self.window.look)
            sheet.leave.connect(self._sign_out)
            self.window.open_sheet(sheet)
        else:
            self._sign_out()

    def tick(self) -> None:
        """To be called every second."""
        if self._window is None:
            return
        self._watch_list()
        if self.place is not None:
            self.place.flow.tick()
        slept = self._sleep.slept(self._desk.now())
        if self.staffed and self._desk.session:
            if slept:
                self.lock()
            self._watch_time(slept=slept)

    # the door itself

    def _stand(self, told: Told | None = None) -> None:
        """Open or shut, as the desk is now."""
        working = self._desk.session is not None and not self._is_locked()
        self._idle.listen(wanted=self.staffed and working)
        self._idle.used()
        if not self.staffed or working:
            self.place = None
            self.window.front.take_away()
        else:
            self._shut(told)

    def _shut(self, told: Told | None) -> None:
        flow = self._flow(self._desk.session)
        place = SignInPlace(self.window.look, self._desk, flow)
        place.sign_out_asked.connect(self.sign_out)
        flow.done.connect(self._arrived)
        self.place = place
        self.window.front.put(place, place.refuse)
        if told:
            flow.tell(told)

    def _flow(self, locked_by: Session | None) -> SignIn:
        return SignIn(
            self._desk, self._background, self._words,
            session=locked_by, usual=self._usual, waits_for=self._held_up,
        )  # fmt: skip

    def _usual(self, member: Member) -> Role:
        """The role somebody had last here, or one that may open the place they look at, or their first one."""
        last = self._roles.get(member.id)
        known = last if last in member.roles else None
        if self.place is None and self.window.place().locked:
            return role_for(member.roles, self.window.place_name()) or known or member.roles[0]
        return known or member.roles[0]

    def _held_up(self) -> Told | None:
        """Why another one cannot take over at this very moment."""
        return self._words.busy() if self._at_work.busy() else None

    def _arrived(self) -> None:
        """Somebody has signed in or unlocked; also found out when it was not seen to happen."""
        before, now = self._session, self._desk.session
        self._session, self._lock_is_due = now, False
        if now is None:
            self._stand()
            return
        self._roles[now.staff] = now.role
        if before is None or before.role is not now.role:
            self.window.overlay.forget()
            self.changed.emit()
        elif before.staff != now.staff:
            self.window.overlay.forget()
            self._at_work.begin_anew()
        self._stand()

    def _sign_out(self, told: Told | None = None) -> None:
        try:
            self._desk.sign_out()
        except DeskError as problem:
            self._notice(self._words.error(problem))
            return
        self._session, self._lock_is_due = None, False
        self.window.overlay.forget()
        self.changed.emit()
        self._stand(told)

    # what passes by

    def _takes(self, text: str) -> bool:
        """A staff card that is scanned while somebody works here; everything else is the desk's."""
        if card_in(text) is None:
            return self._specimen(text)
        try:
            self._card_passes(text)
        except DeskError as problem:
            self._tell(self._words.error(problem))
        return True

    def _card_passes(self, text: str) -> None:
        session, seen = self._desk.session, self._desk.whose(text)
        if session is None or isinstance(seen, Stop):
            stop = seen if isinstance(seen, Stop) else Stop(Why.NOT_SIGNED_IN)
            self._tell(self._words.stop(stop))
        elif self._at_work.engaged() or self._at_work.busy():
            own = seen.member.id == session.staff
            self._tell(self._words.own_card() if own else self._words.colleague_mid_check())
        elif seen.member.id == session.staff:
            self._ask_own(session)
        else:
            self._ask_colleague(session, text)

    def _ask_own(self, session: Session) -> None:
        sheet = LockOrSignOut(self.window.look, session)
        sheet.lock.connect(self.lock)
        sheet.sign_out.connect(self.sign_out)
        self.window.open_sheet(sheet)

    def _ask_colleague(self, session: Session, card: str) -> None:
        flow = self._flow(None)
        flow.scanned(card)
        sheet = ShiftChange(self.window.look, flow, session)
        flow.done.connect(sheet.done)
        flow.done.connect(self._arrived)
        self.window.open_sheet(sheet)

    def _tell(self, told: Told) -> None:
        """On the desk's own screen where that is open, else in front of the window."""
        if self.window.place_name() == "desk" and not self.window.place().locked:
            self._at_work.tell(told)
        else:
            self._notice(told)

    def _notice(self, told: Told) -> None:
        self.window.open_sheet(Notice(self.window.look, told.icon, told.bold, told.rest))

    def _half_scanned(self) -> None:
        if self.place is not None and not self.place.flow.busy:
            self.place.flow.tell(self._words.half())

    # what time brings

    def _watch_list(self) -> None:
        """The staff list may be taken in while the window is open, and somebody barred while they work."""
        self.staffed = self.staffed or self._desk.staff.is_there()
        session = self._desk.session
        if self.staffed and session is None and self.place is None:
            self.changed.emit()
            self._stand()
        elif session != self._session:
            self._arrived()
        elif session and not self._is_locked() and self._desk.role is None:
            self._sign_out(self._words.signed_out_by_list())

    def _watch_time(self, *, slept: bool) -> None:
        calm = self.window.overlay.sheet() is None and not self._at_work.busy() and not self._at_work.engaged()
        if not self._is_locked() and calm and self._idle.seconds() >= LOCKS_AFTER:
            self.lock()
        over = slept or self._seconds() - self._locked_at >= CLOSES_AFTER
        if self._desk.locked and over and self._close_desk and not self._at_work.busy():
            self._desk.sign_out()
            self._session = None
            self.window.overlay.forget()
            self._close_desk((self._words.slept() if slept else self._words.locked_long()).bold)
