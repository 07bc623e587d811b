"""The part of a desk that knows who works at it: signing in, locking, deciding. What is done there is `Desk`."""

from datetime import datetime

from regdesk.chance import NewId, NewToken
from regdesk.clock import Clock
from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import Entry, Word
from regdesk.desk import approving, deciding
from regdesk.desk.answers import Compared, Done
from regdesk.desk.deciding import Approved, Decision
from regdesk.desk.signing_in import CardSeen, Duty
from regdesk.desk.staff_list import StaffList
from regdesk.event.event import Event
from regdesk.settings import Settings
from regdesk.staff.decisions import Ruling
from regdesk.staff.member import Member, Session
from regdesk.staff.pins import Pin
from regdesk.staff.rights import May, Right, Role, may
from regdesk.staff.stops import Stop
from regdesk.store.store import Store
from regdesk.store.writing import Writing


class StaffedDesk:
    """A desk with somebody at it. `duty` and `staff` may be used directly; most screens need only what is here."""

    def __init__(
        self, event: Event, store: Store, clock: Clock, *, settings: Settings, new_id: NewId, new_token: NewToken
    ) -> None:
        self.event = event
        self.store = store
        self.settings = settings
        self._clock = clock
        self._new_id = new_id
        self._new_token = new_token
        self.duty = Duty(store, clock.now, event.zone, new_id=new_id, name=lambda: self.settings.clerk)
        self.staff = StaffList(event, store, self.duty, clock.now, new_id=new_id, new_token=new_token)

    @property
    def clerk(self) -> str:
        """The name of who works here."""
        return self.duty.name

    @property
    def session(self) -> Session | None:
        """Who is signed in; None where nobody is, and on a desk without a staff list."""
        return self.duty.session

    @property
    def locked(self) -> bool:
        return self.duty.locked

    @property
    def role(self) -> Role | None:
        """In which role somebody works here now; None for nobody, while locked, and once they are barred."""
        return self.duty.role

    def may(self, right: Right) -> bool:
        """Whether a screen has anything to offer whoever works here; each act refuses by itself what is not theirs."""
        session = self.duty.session
        return session is None or may(session.role, right) is not May.NO

    def now(self) -> datetime:
        """The moment, in the event's zone."""
        return self._clock.now().astimezone(self.event.zone)

    def new_act(self) -> str:
        """The key of one press of a button."""
        return self._new_id()

    def whose(self, card: str) -> CardSeen | Stop:
        """Whose staff card was scanned, and whether it has a PIN; for the screen, before the PIN is asked for."""
        return self.duty.whose(card)

    def sign_in(self, card: str, pin: Pin, role: Role | None = None) -> Session | Stop:
        """Begin to work here with a staff card and its PIN; also a shift change. Takes 60 ms."""
        return self.duty.sign_in(card, pin, role)

    def choose_pin(self, card: str, new: Pin, old: Pin | None = None) -> Session | Stop:
        """The first PIN of a card, or an own one instead of `old`; signs in as well."""
        return self.duty.choose_pin(card, new, old)

    def sign_out(self) -> None:
        self.duty.sign_out()

    def lock(self) -> None:
        self.duty.lock()

    def unlock(self, pin: Pin) -> Session | Stop:
        return self.duty.unlock(pin)

    def ruling(self, person_id: str, refusal: Refusal) -> tuple[Ruling, int] | Stop:
        """How a refusal is decided, and by how many besides the clerk; or whom to call. Raises KeyError."""
        with self.store.reading() as tx:
            return deciding.ruling(tx, self.event, person_id, refusal)

    def approver(self, ruling: Ruling, card: str) -> Member | Stop:
        """Whose card it is and that this person may decide it, before the PIN is asked for."""
        with self.store.reading() as tx:
            return approving.holder(tx, self.duty, ruling, card)

    def approve(self, decision: Decision, *, act: str) -> Done | Refusal | Stop:
        """Decide, yes or no. Raises KeyError for who is not on the list."""
        return deciding.decide(self.store, self.event, self.duty, decision, act=act)

    def approvals(self, person_id: str, shown: tuple[Compared, ...] = ()) -> tuple[Approved, ...]:
        """What was approved for this person a short while ago and still stands, latest first.

        Of what is about documents only what is about those that are `shown` now.
        """
        with self.store.reading() as tx:
            return deciding.approved(tx, self.event, person_id, self._clock.now(), shown)

    def _append(self, tx: Writing, person_id: str | None, act: str, word: Word) -> Entry:
        return tx.append(person_id, act, self.clerk, word, self._clock.now(), staff=self.duty.on_duty)
