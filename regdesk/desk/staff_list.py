"""The staff list of this desk: taken in and given out with the event, people barred at once, PINs and cards renewed.

Every change is an entry by whoever made it. The first list makes the desk one where people sign in.
"""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from regdesk.badge.staff_card import StaffCard, staff_cards_pdf
from regdesk.chance import NewId, NewToken
from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import Word
from regdesk.collection.staff_words import StaffChange, StaffChanged, StaffGiven, StaffTaken
from regdesk.desk.answers import Done
from regdesk.desk.signing_in import Duty
from regdesk.errors import NotAllowed
from regdesk.event.event import Event
from regdesk.staff.file import read_staff, write_staff
from regdesk.staff.member import Member, new_card
from regdesk.staff.pins import KeptPin, Pin, weakness
from regdesk.staff.plan import StaffPlan, plan_of
from regdesk.staff.rights import Right, asked_for
from regdesk.staff.stops import Stop, Why
from regdesk.staff.tries import FRESH, Tries
from regdesk.store.reading import Reading
from regdesk.store.store import Store
from regdesk.store.writing import Writing


@dataclass(frozen=True, slots=True)
class StaffRow:
    """Somebody on the list as a screen shows them. `own_pin`: None without a PIN, False for one from a shift lead."""

    member: Member
    own_pin: bool | None
    tries: Tries


@dataclass(frozen=True, slots=True)
class FirstList:
    """A first list that is ready. `file`: what `take` gets; `cards`: PDF; `new`: how many had no card before."""

    file: bytes = field(repr=False)
    cards: bytes = field(repr=False)
    new: int


class StaffList:
    """What is done with the staff list. What a role may not do is refused here, whoever draws the buttons."""

    def __init__(
        self, event: Event, store: Store, duty: Duty, now: Callable[[], datetime], *, new_id: NewId, new_token: NewToken
    ) -> None:
        self._event = event
        self._store = store
        self._duty = duty
        self._now = now
        self._new_id = new_id
        self._new_token = new_token

    def is_there(self) -> bool:
        """Whether people sign in at this desk."""
        with self._store.reading() as tx:
            return tx.staff.is_there()

    def everybody(self) -> tuple[StaffRow, ...]:
        """The whole list by name, for who may bar people. Raises NotAllowed."""
        with self._store.reading() as tx:
            self._duty.must(tx, Right.BAR_STAFF)
            people = tx.staff.everybody()
            return tuple(
                StaffRow(member, pin.own if pin else None, tx.staff.tries(member.id)) for member, pin in people
            )

    def plan(self, content: bytes) -> StaffPlan:
        """What taking in a file would do, and what is wrong with it; nothing is written. Raises NotAllowed.

        It holds the cards of everybody who is named in the file, so that it is for whoever may take it in.
        """
        with self._store.reading() as tx:
            self._duty.must(tx, Right.KEEP_STAFF)
            return self._plan(tx, content)

    def take(self, content: bytes, *, act: str) -> Done | Refusal | StaffPlan:
        """Take in a file, all of it; with a problem nothing, and the plan that tells it comes back."""
        with self._store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if no := self._duty.against(tx, Right.KEEP_STAFF):
                return no
            plan = self._plan(tx, content)
            if plan.problems:
                return plan
            tx.staff.put(plan.people)
            taken = StaffTaken(hashlib.sha256(content).hexdigest(), plan.new, plan.changed, plan.missing)
            return self._said(tx, taken, act)

    def first(self, content: bytes) -> FirstList | StaffPlan:
        """A first list with a card for everybody, and these cards, to print before it is taken in: from then on nobody
        could who has none. With a problem the plan that tells it. Raises NotAllowed where there is a list already.
        """
        with self._store.reading() as tx:
            if tx.staff.is_there():
                raise NotAllowed(f"ask_{asked_for(Right.KEEP_STAFF)}")
            plan = self._plan(tx, content)
        if plan.problems:
            return plan
        had = {one.card for one in read_staff(content)[0]}
        new = sum(member.card not in had for member, _ in plan.people)
        return FirstList(write_staff(plan.people), self._printed(plan.people), new)

    def give(self, *, act: str) -> bytes | Refusal:
        """The list as a file, with the cards and the hashes of the PINs: to be carried as carefully as a key."""

        def written(people: list[tuple[Member, KeptPin | None]]) -> bytes:
            return write_staff(people)

        return self._given(written, "file", act, None)

    def cards(self, staff: tuple[str, ...] | None = None, *, act: str) -> bytes | Refusal:
        """The cards of these people, or of all who are not barred, as a PDF file of A4 sheets."""
        return self._given(self._printed, "cards", act, staff)

    def bar(self, staff: str, *, barred: bool = True, act: str) -> Done | Refusal | Stop:
        """Nothing more for this person, from this moment on, at this desk; or let them work again."""
        change = StaffChange.BARRED if barred else StaffChange.ADMITTED

        def done(tx: Writing, member: Member) -> None:
            tx.staff.put([(replace(member, barred=barred), tx.staff.pin(member.id))])

        return self._change(staff, Right.BAR_STAFF, change, done, act)

    def set_pin(self, staff: str, pin: Pin, *, act: str) -> Done | Refusal | Stop:
        """A PIN for who forgot theirs: good once, to choose an own one with. Its tries begin anew."""
        if weak := weakness(pin):
            return Stop(Why(weak.value))
        kept = self._duty.kept(pin, own=False)

        def done(tx: Writing, member: Member) -> None:
            tx.staff.put([(member, kept)])
            tx.staff.put_tries(member.id, FRESH)

        return self._change(staff, Right.KEEP_STAFF, StaffChange.PIN_SET, done, act)

    def release(self, staff: str, *, act: str) -> Done | Refusal | Stop:
        """Five new tries for who has to wait; another supervisor does it."""

        def done(tx: Writing, member: Member) -> None:
            tx.staff.put_tries(member.id, FRESH)

        return self._change(staff, Right.RELEASE_TRIES, StaffChange.TRIES_RELEASED, done, act)

    def renew_card(self, staff: str, *, act: str) -> Done | Refusal | Stop:
        """A new code for a lost card; the old one is nobody's from now on."""

        def done(tx: Writing, member: Member) -> None:
            tx.staff.put([(replace(member, card=new_card(self._new_token)), tx.staff.pin(member.id))])

        return self._change(staff, Right.KEEP_STAFF, StaffChange.NEW_CARD, done, act, oneself=True)

    # inside

    def _plan(self, tx: Reading, content: bytes) -> StaffPlan:
        listed, problems = read_staff(content)
        known = {member.id: (member, pin) for member, pin in tx.staff.everybody()}
        return plan_of(listed, known, new_id=self._new_id, new_token=self._new_token, problems=problems)

    def _printed(self, people: Iterable[tuple[Member, KeptPin | None]]) -> bytes:
        working = (member for member, _ in people if not member.barred)
        cards = [StaffCard(one.name, one.first_name, one.roles, one.card) for one in working]
        return staff_cards_pdf(cards, meeting=self._event.short_name)

    def _given(
        self, made: Callable[[list[tuple[Member, KeptPin | None]]], bytes], what: str, act: str,
        staff: tuple[str, ...] | None,
    ) -> bytes | Refusal:  # fmt: skip
        with self._store.writing() as tx:
            if no := self._duty.against(tx, Right.KEEP_STAFF):
                return no
            people = [one for one in tx.staff.everybody() if staff is None or one[0].id in staff]
            if tx.entry_of_act(act) is None:
                self._said(tx, StaffGiven(len(people), what), act)
        return made(people)

    def _change(
        self, staff: str, right: Right, change: StaffChange, done: Callable[[Writing, Member], None], act: str,
        *, oneself: bool = False,
    ) -> Done | Refusal | Stop:  # fmt: skip
        with self._store.writing() as tx:
            if again := tx.entry_of_act(act):
                return Done(again, again=True)
            if no := self._duty.against(tx, right):
                return no
            member = tx.staff.member(staff)
            if member is None:
                return Stop(Why.NOT_ON_STAFF)
            if self._duty.session and self._duty.session.staff == staff and not oneself:
                return Stop(Why.NOT_YOURSELF)
            done(tx, member)
            return self._said(tx, StaffChanged(staff, change), act)

    def _said(self, tx: Writing, word: Word, act: str) -> Done:
        return Done(tx.append(None, act, self._duty.name, word, self._now(), staff=self._duty.on_duty))
