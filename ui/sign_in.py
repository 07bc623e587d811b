"""Signing in, step by step: card, role, PIN, a new PIN. It knows the desk and no widget.

What a step asks for is one frozen value, `Asked`. Judging a PIN takes a while and is done beside the window.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from regdesk.desk import Desk
from regdesk.desk.signing_in import CardSeen
from regdesk.errors import DeskError
from regdesk.staff.member import Member, Session
from regdesk.staff.pins import Pin, weakness
from regdesk.staff.rights import Role
from regdesk.staff.stops import Stop, Why
from ui.background import Background
from ui.sign_in_words import SignInWords
from ui.wording import Told


class Step(Enum):
    """What is asked for now."""

    CARD = auto()
    CODE = auto()  # the card's code, typed
    ROLE = auto()
    PIN = auto()
    NEW = auto()  # a PIN of one's own
    AGAIN = auto()  # the same once more
    WAIT = auto()  # after wrong PINs


TAKES_PIN = frozenset({Step.PIN, Step.NEW, Step.AGAIN})


@dataclass(frozen=True)
class Asked:
    """`member`: whose card was scanned; None before, and for who unlocks. `until`: the end of a wait, None for ever.

    `old`: the PIN from the shift lead, `new`: the own one as it was typed first. `wrong`: the last PIN was.
    """

    step: Step
    card: str = ""
    member: Member | None = None
    role: Role | None = None
    old: Pin | None = None
    new: Pin | None = None
    until: datetime | None = None
    told: Told | None = None
    wrong: bool = False


class SignIn(QObject):
    """`session`: who locked the desk, whose PIN alone opens it; another card may sign in over it.

    `usual`: which of several roles somebody is likely to want. `waits_for`: why no card can be taken right now.
    `changed`: `asked` or `busy` is another one now. `done`: somebody has signed in, or unlocked.
    """

    changed = Signal()
    done = Signal()

    def __init__(
        self, desk: Desk, background: Background, words: SignInWords, *,
        session: Session | None = None, usual: Callable[[Member], Role] = lambda member: member.roles[0],
        waits_for: Callable[[], Told | None] = lambda: None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._desk, self._background, self.words = desk, background, words
        self._usual, self._waits_for = usual, waits_for
        self.session = session
        self.busy = False
        self.asked = self.first()

    def first(self, told: Told | None = None) -> Asked:
        """What is asked for before anything was given."""
        return Asked(Step.PIN if self.session else Step.CARD, told=told)

    # what comes

    def scanned(self, text: str) -> None:
        """A card, or what is none."""
        if self.busy:
            return
        try:
            seen = self._desk.whose(text)
        except DeskError as problem:
            self._go(self.first(self.words.error(problem)))
            return
        no = self.words.stop(seen) if isinstance(seen, Stop) else self._waits_for()
        if no or isinstance(seen, Stop):
            self._go(self.first(no))
        else:
            self._seen(seen, text)

    def _seen(self, seen: CardSeen, text: str) -> None:
        member = seen.member
        asked = Asked(Step.PIN, text, member, self._usual(member))
        if seen.own_pin is None:
            self._go(replace(asked, step=Step.NEW, told=self.words.choose()))
        elif seen.wait:
            self._go(self._waits(asked, seen.wait))
        elif not seen.own_pin:
            self._go(replace(asked, told=self.words.given()))
        else:
            self._go(replace(asked, step=Step.ROLE) if len(member.roles) > 1 else asked)

    def type_code(self) -> None:
        """There is no scanner: the code of the card is typed."""
        if not self.busy:
            self._go(Asked(Step.CODE))

    def choose(self, at: int) -> None:
        """One of the roles, by its place; then the PIN is asked for."""
        member = self.asked.member
        if self.asked.step is Step.ROLE and member and 0 <= at < len(member.roles):
            self._go(replace(self.asked, step=Step.PIN, role=member.roles[at]))

    def move(self, by: int) -> None:
        """To the next role, or the one before."""
        asked = self.asked
        if asked.step is Step.ROLE and asked.member and asked.role:
            roles = asked.member.roles
            at = min(max(roles.index(asked.role) + by, 0), len(roles) - 1)
            self._go(replace(asked, role=roles[at]))

    def given(self, pin: Pin) -> None:
        """Six digits."""
        match self.asked.step:
            case Step.PIN if self.asked.member is None:
                self._judge(lambda: self._desk.unlock(pin), pin)
            case Step.PIN:
                card, role = self.asked.card, self.asked.role
                self._judge(lambda: self._desk.sign_in(card, pin, role), pin)
            case Step.NEW:
                self._chosen(pin)
            case Step.AGAIN if self.asked.new == pin:
                card, old = self.asked.card, self.asked.old
                self._judge(lambda: self._desk.choose_pin(card, pin, old), pin)
            case Step.AGAIN:
                self._go(replace(self.asked, step=Step.NEW, new=None, told=self.words.differ(), wrong=True))

    def back(self) -> bool:
        """One step back; False where there is none."""
        first = self.first()
        if self.busy or (self.asked.step is first.step and self.asked.member is None):
            return self.busy
        one_back = replace(self.asked, step=Step.NEW, new=None, told=None, wrong=False)
        self._go(one_back if self.asked.step is Step.AGAIN else first)
        return True

    def tell(self, told: Told | None) -> None:
        self._go(replace(self.asked, told=told, wrong=False))

    def tick(self) -> None:
        """Time passes: a wait counts down, and ends."""
        asked = self.asked
        if asked.step is not Step.WAIT or asked.until is None:
            return
        if self._desk.now() < asked.until:
            self._go(replace(asked, told=self.words.waits(asked.until, self._desk.now())))
        elif asked.card:
            self.scanned(asked.card)
        else:
            self._go(self.first())

    # inside

    def _go(self, asked: Asked) -> None:
        if asked != self.asked:
            self.asked = asked
            self.changed.emit()

    def _chosen(self, pin: Pin) -> None:
        weak = weakness(pin)
        same = self.asked.old == pin
        if weak or same:
            stop = Stop(Why.SAME_PIN) if same else Stop(Why(weak.value if weak else ""))
            self._refuse(self.words.stop(stop))
        else:
            self._go(replace(self.asked, step=Step.AGAIN, new=pin, told=None, wrong=False))

    def _refuse(self, told: Told) -> None:
        """Once more: the same words a second time are an answer too."""
        self.asked = replace(self.asked, told=told, wrong=True)
        self.changed.emit()

    def _judge(self, work: Callable[[], Session | Stop], pin: Pin) -> None:
        self.busy = True
        self.changed.emit()
        self._background.run("pins", work, lambda answer: self._judged(answer, pin), self._broke)

    def _judged(self, answer: Session | Stop, pin: Pin) -> None:
        self.busy = False
        if isinstance(answer, Session):
            self.asked = self.first()
            self.done.emit()
            return
        match answer.why:
            case Why.WRONG_PIN:
                self._refuse(self.words.stop(answer))
            case Why.WAIT:
                self._go(self._waits(self.asked, answer))
            case Why.CHOOSE_PIN if self.asked.member:
                self._go(replace(self.asked, step=Step.NEW, old=pin, told=self.words.choose(), wrong=False))
            case _:
                self._go(self.first(self.words.stop(answer)))
        self.changed.emit()

    def _waits(self, asked: Asked, stop: Stop) -> Asked:
        until = stop.facts.get("until")
        until = until if isinstance(until, datetime) else None
        return replace(asked, step=Step.WAIT, until=until, told=self.words.waits(until, self._desk.now()), wrong=False)

    def _broke(self, problem: Exception) -> None:
        self.busy = False
        if not isinstance(problem, DeskError):
            self.changed.emit()
            raise problem
        self._refuse(self.words.error(problem))
