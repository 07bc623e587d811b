"""Who works at this desk: card and PIN, five tries and then waits, lock and shift change, and what a role may do.

Until a staff list is taken in, a desk works for whoever sits at it, under the name in its settings. From then on
nothing is written without somebody signed in. A PIN is judged outside every transaction, but its try is counted
before: neither a second window nor a power cut gives a try away.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from regdesk.chance import NewId
from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.entries import Word
from regdesk.collection.staff_words import NotSignedIn, OnDuty, SignedIn, SignedOut, StaffChange, StaffChanged
from regdesk.errors import NotAllowed
from regdesk.staff.member import Member, Session, card_in, holder_of, session_of
from regdesk.staff.pins import KeptPin, Pin, fits, hash_of, weakness
from regdesk.staff.rights import May, Right, Role, allowed, asked_for, may
from regdesk.staff.stops import Stop, Why
from regdesk.staff.tries import FOR_EVER, FRESH, Tries, counted, known_now, waits_until
from regdesk.store.reading import Reading
from regdesk.store.store import Store
from regdesk.store.writing import Writing

_WHO_DECIDES = {
    Role.SUPERVISOR: (Decides.SUPERVISOR, "supervisor"),
    Role.AUTHORITY: (Decides.ACCREDITATION, "accreditation"),
}


@dataclass(frozen=True, slots=True)
class CardSeen:
    """Whose card was scanned. `own_pin`: as in a `StaffRow`; `wait`: why no PIN is taken now, or None."""

    member: Member
    own_pin: bool | None
    wait: Stop | None


class Duty:
    """The session of one desk. `now`: the moment, aware; `name`: gives who sits here without a staff list."""

    def __init__(
        self, store: Store, now: Callable[[], datetime], zone: ZoneInfo, *, new_id: NewId, name: Callable[[], str]
    ) -> None:
        self._store = store
        self._now = now
        self._zone = zone
        self._new_id = new_id
        self._name = name
        self._session: Session | None = None
        self._locked = False

    @property
    def session(self) -> Session | None:
        """Who is signed in, be the desk locked or not."""
        return self._session

    @property
    def locked(self) -> bool:
        return self._locked

    @property
    def name(self) -> str:
        return self._session.name if self._session else self._name()

    def moment(self) -> datetime:
        return self._now()

    @property
    def on_duty(self) -> OnDuty | None:
        """How the log says who was signed in."""
        return OnDuty(self._session.staff, self._session.role) if self._session else None

    # ── in and out ───────────────────────────────────────────────────────────────────────────────────────────────────

    def sign_in(self, card: str, pin: Pin, role: Role | None = None) -> Session | Stop:
        """Begin to work here, in a role or in the usual one; whoever worked here until now is signed out by it."""
        proved = self.proved(card, pin)
        if isinstance(proved, Stop):
            return proved
        if role and role not in proved.roles:
            return Stop(Why.NOT_YOUR_ROLE)
        return self._begin(proved, role or proved.roles[0])

    def choose_pin(self, card: str, new: Pin, old: Pin | None = None) -> Session | Stop:
        """Choose a PIN with a card that has none, or that has one from the shift lead; then work here."""
        member = self._may_choose(card, old)
        if isinstance(member, Stop):
            return member
        with self._store.reading() as tx:
            before = tx.staff.pin(member.id) if old else None
        if weak := weakness(new):
            return Stop(Why(weak.value))
        if old and old.digits == new.digits:
            return Stop(Why.SAME_PIN)
        kept = self.kept(new, own=True)
        with self._store.writing() as tx:
            now = self._still(tx, member, before)
            if isinstance(now, Stop):
                return now
            tx.staff.put([(now, kept)])
            self._say(tx, StaffChanged(now.id, StaffChange.PIN_CHOSEN), now, now.roles[0])
        return self._begin(now, now.roles[0])

    def _still(self, tx: Reading, member: Member, before: KeptPin | None) -> Member | Stop:
        """The same as the list is now: while a hash was derived, this person may have been barred or given a PIN."""
        now, pin = tx.staff.member(member.id), tx.staff.pin(member.id)
        if now is None or now.card != member.card:
            return Stop(Why.UNKNOWN_CARD)
        if now.barred:
            return Stop(Why.BARRED)
        if pin == before:
            return now
        return Stop(Why.WRONG_PIN, {"left": tx.staff.tries(now.id).left}) if before else Stop(Why.PIN_CHOSEN)

    def sign_out(self) -> None:
        with self._store.writing() as tx:
            self._end(tx)
        self._session, self._locked = None, False

    def lock(self) -> None:
        """Nothing can be done until the same person gives the PIN, or another one signs in. Not for mid-check."""
        self._locked = self._session is not None

    def unlock(self, pin: Pin) -> Session | Stop:
        """Go on working, with the PIN alone. Each wrong one counts as at sign-in."""
        session = self._session
        if session is None:
            return Stop(Why.NOT_SIGNED_IN)
        with self._store.reading() as tx:
            member = tx.staff.member(session.staff)
        proved = self.proved(member.card, pin) if member else Stop(Why.NOT_ON_STAFF)
        if isinstance(proved, Stop):
            return proved
        self._locked = False
        return session

    def _begin(self, member: Member, role: Role) -> Session:
        with self._store.writing() as tx:
            self._end(tx)
            session = session_of(member, role, self._now())
            self._say(tx, SignedIn(), member, role)
        self._session, self._locked = session, False
        return session

    def _end(self, tx: Writing) -> None:
        if self._session:
            tx.append(None, "", self.name, SignedOut(), self._now(), staff=self.on_duty)

    # ── card and PIN ─────────────────────────────────────────────────────────────────────────────────────────────────

    def holder(self, tx: Reading, card: str) -> Member | Stop:
        """Whose card was scanned; somebody barred is nobody's colleague any more."""
        if not tx.staff.is_there():
            return Stop(Why.NO_STAFF_LIST)
        code = card_in(card)
        if code is None:
            return Stop(Why.NOT_A_CARD)
        member = holder_of(code, (one for one, _ in tx.staff.everybody()))
        return member or Stop(Why.UNKNOWN_CARD)

    def whose(self, card: str) -> CardSeen | Stop:
        """Whose card was scanned, before a PIN is asked for. The card of somebody barred is written down."""
        with self._store.reading() as tx:
            member = self.holder(tx, card)
            if isinstance(member, Stop):
                return member
            kept, tries, now = tx.staff.pin(member.id), tx.staff.tries(member.id), self._known_now(tx)
        if member.barred:
            return self._barred(member)
        wait = self._wait(tries, now) if kept and waits_until(tries, now) else None
        return CardSeen(member, kept.own if kept else None, wait)

    def _barred(self, member: Member) -> Stop:
        with self._store.writing() as tx:
            self._say(tx, NotSignedIn(member.id, Why.BARRED), None, None)
        return Stop(Why.BARRED)

    def proved(self, card: str, pin: Pin) -> Member | Stop:
        """Who it is, by card and PIN; also for who approves at somebody else's desk.

        A PIN that a shift lead set, and so knows, proves only that one may choose another.
        """
        member = self._judged(card, pin)
        if isinstance(member, Stop):
            return member
        with self._store.reading() as tx:
            kept = tx.staff.pin(member.id)
        return member if kept and kept.own else Stop(Why.CHOOSE_PIN)

    def _judged(self, card: str, pin: Pin) -> Member | Stop:
        with self._store.writing() as tx:
            member = self.holder(tx, card)
            tried = self._try(tx, member) if isinstance(member, Member) else member
        if isinstance(tried, Stop) or isinstance(member, Stop):
            return tried if isinstance(tried, Stop) else Stop(Why.UNKNOWN_CARD)
        right = fits(pin, tried)
        with self._store.writing() as tx:
            return self._right(tx, member, tried) if right else self._wrong(tx, member)

    def _try(self, tx: Writing, member: Member) -> KeptPin | Stop:
        """Count a try that is about to be made."""
        if member.barred:
            self._say(tx, NotSignedIn(member.id, Why.BARRED), None, None)
            return Stop(Why.BARRED)
        kept = tx.staff.pin(member.id)
        if kept is None:
            return Stop(Why.CHOOSE_PIN)
        tries, now = tx.staff.tries(member.id), self._known_now(tx)
        if waits_until(tries, now):
            return self._wait(tries, now)
        tx.staff.put_tries(member.id, counted(tries, now))
        return kept

    def _right(self, tx: Writing, member: Member, tried: KeptPin) -> Member | Stop:
        """Right, unless the list was changed while the PIN was judged."""
        now = tx.staff.member(member.id)
        if now is None or now.barred or tx.staff.pin(member.id) != tried:
            return Stop(Why.BARRED if now and now.barred else Why.WRONG_PIN, {"left": tx.staff.tries(member.id).left})
        tx.staff.put_tries(member.id, FRESH)
        return now

    def _wrong(self, tx: Writing, member: Member) -> Stop:
        tries = tx.staff.tries(member.id)
        self._say(tx, NotSignedIn(member.id, Why.WRONG_PIN, tries.wrong), None, None)
        return Stop(Why.WRONG_PIN, {"left": tries.left}) if tries.left else self._wait(tries, self._known_now(tx))

    def _wait(self, tries: Tries, now: datetime) -> Stop:
        until = tries.until or now
        # the last day of the calendar may be past its end in another zone
        shown = None if until > FOR_EVER - timedelta(days=1) else until.astimezone(self._zone)
        # a clock that runs on is a moment behind: who is told five minutes shall not read four
        return Stop(Why.WAIT, {"until": shown, "wait": max(until - now, timedelta(0)) + timedelta(seconds=59)})

    def _known_now(self, tx: Reading) -> datetime:
        return known_now(self._now(), (tx.staff.last_try(), tx.head()[2]))

    def _may_choose(self, card: str, old: Pin | None) -> Member | Stop:
        if old is not None:
            return self._judged(card, old)
        with self._store.reading() as tx:
            member = self.holder(tx, card)
            if isinstance(member, Stop):
                return member
            if member.barred:
                return Stop(Why.BARRED)
            return Stop(Why.PIN_CHOSEN) if tx.staff.pin(member.id) else member

    def kept(self, pin: Pin, *, own: bool) -> KeptPin:
        """A PIN as it is kept, with a salt of its own: the 16 random bytes of a new id."""
        return KeptPin(hash_of(pin, bytes.fromhex(self._new_id())), own, self._now())

    def _say(self, tx: Writing, word: Word, member: Member | None, role: Role | None) -> None:
        """Write an entry by somebody who may not be the one signed in; by nobody, when a card did not do."""
        if member and role:
            tx.append(None, "", member.name, word, self._now(), staff=OnDuty(member.id, role))
        else:
            tx.append(None, "", self.name, word, self._now(), staff=self.on_duty)

    @property
    def role(self) -> Role | None:
        """In which role somebody works here, as the list is at this moment; None for nobody and while locked."""
        with self._store.reading() as tx:
            return self._role(tx)

    # ── rights ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def against(self, tx: Reading, right: Right, *, authority: str = "") -> Refusal | None:
        """Why whoever works here may not do this; None when they may, and on a desk without a staff list."""
        if not tx.staff.is_there():
            return None
        role = self._role(tx)
        if role is None:
            return Refusal(Reason.SIGN_IN_FIRST, Decides.CLERK, "here")
        not_theirs = allowed(role, right, authority=authority)
        if not_theirs is None:
            return None
        decides, place = _WHO_DECIDES.get(not_theirs.ask, (Decides.CLERK, "here"))
        return Refusal(Reason.NOT_YOURS, decides, place, {"role": not_theirs.ask, "right": right})

    def sees(self, tx: Reading, right: Right) -> bool:
        """Whether what needs this right is shown here."""
        if not tx.staff.is_there():
            return True
        role = self._role(tx)
        return role is not None and may(role, right) is not May.NO

    def must(self, tx: Reading, right: Right) -> None:
        """Raises NotAllowed for what no screen should have asked of this role: there is no answer to give back."""
        if not self.sees(tx, right):
            signed_in = self._role(tx) is not None
            raise NotAllowed(f"ask_{asked_for(right)}" if signed_in else "sign_in_first")

    def _role(self, tx: Reading) -> Role | None:
        """The role of who works here, as the list is now: to be barred counts at once."""
        session = self._session
        member = tx.staff.member(session.staff) if session and not self._locked else None
        if session is None or member is None or member.barred or session.role not in member.roles:
            return None
        return session.role
