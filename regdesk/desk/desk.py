"""The one way in: everything a clerk can do is one method here, one transaction, one entry in the log.

Reading methods write nothing. Acts take the key of the press that caused them (`act`, from `new_act`), so
a second press of the same button does nothing twice. A refusal comes back as a value, also for what the role that is
signed in may not do.
"""

from collections.abc import Sequence
from datetime import date, datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from regdesk.badge.layout import Template
from regdesk.badge.slip import slip_pdf
from regdesk.chance import NewId, NewToken
from regdesk.clock import Clock
from regdesk.collection.entitlement import Act, Reason, Refusal
from regdesk.collection.entries import (
    Checked,
    Face,
    PhotoFrom,
    Referred,
    Refused,
    Word,
)
from regdesk.collection.visit import Visit
from regdesk.collection.window import WindowNow, window_now
from regdesk.desk import cases, deciding, finding, lists, portraits, proofs, seeing, slips, taken
from regdesk.desk.about_person import AboutPerson
from regdesk.desk.answers import Answer, Case, Checking, Compared, Done, Row, Slip, Today
from regdesk.desk.badged import BadgedDesk
from regdesk.desk.cases import known
from regdesk.desk.comparing import Comparing
from regdesk.desk.day_badges import DayBadges
from regdesk.desk.day_end import DayEnd
from regdesk.desk.delegations import Delegations
from regdesk.desk.gate import Gate
from regdesk.desk.lists import nothing
from regdesk.desk.namesakes import namesake
from regdesk.desk.needs_you import NeedsYou
from regdesk.desk.other_desks import DeskNamed, OtherDesks
from regdesk.desk.own_names import OwnNames, OwnRow, Unfit
from regdesk.desk.proofs import stop_of
from regdesk.desk.stand_in import StandIn
from regdesk.desk.stock import Stock
from regdesk.desk.sync import Sync
from regdesk.event.event import Event
from regdesk.identity.compare import Sighted
from regdesk.identity.document import Document
from regdesk.identity.findings import Check
from regdesk.people.participant import Participant
from regdesk.people.states import States
from regdesk.photos.portrait import NewPhoto
from regdesk.roster.files import Listing, open_list
from regdesk.roster.mapping import Mapping
from regdesk.roster.plan import ListPlan
from regdesk.settings import Settings, SlipPaper
from regdesk.staff.rights import Right
from regdesk.store.reading import Reading
from regdesk.store.store import Store

if TYPE_CHECKING:
    from regdesk.desk.preflight import BadgePreflight
    from regdesk.desk.sticks import Sticks

__all__ = ["Desk", "known", "stop_of"]

LIST_TAKEN = "list taken at"


class Desk(BadgedDesk):
    """One desk at one event. Made by `regdesk.desk.opening`; safe to call from several threads."""

    def __init__(
        self, event: Event, store: Store, clock: Clock, states: States, *,
        settings: Settings, template: Template, new_id: NewId, new_token: NewToken, name_forms: Path | None = None,
        stand_in: StandIn | None = None,
    ) -> None:  # fmt: skip
        super().__init__(event, store, clock, settings=settings, template=template, new_id=new_id, new_token=new_token)
        self.states = states
        self.names = OwnNames(name_forms, store)
        self.delegations = Delegations(self, states)
        self.day_end = DayEnd(event, store, self.duty, clock.now)
        self.day_badges = DayBadges(
            event, store, self.duty, clock.now, self.seals,
            new_id=new_id, template=lambda: (self.settings.template, self.template), desk_number=lambda: self.number,
        )  # fmt: skip
        self.gate = Gate(event, store, self.duty, clock.now, lambda: self.settings)
        self.sync = Sync(event, store, clock.now, lambda: self.settings, ids=new_id)
        self.needs_you = NeedsYou(event, store, self.duty, clock.now, self.sync.status, number=lambda: self.number)
        self.set_up(settings, template, stand_in)

    def set_up(self, settings: Settings, template: Template, stand_in: StandIn | None = None) -> None:
        """Work with these settings and this badge from now on. `stand_in`: the badge is not the one that was chosen."""
        self.settings, self._template, self.stand_in = settings, template, stand_in
        self.personal = AboutPerson(self.event, self.store, self.duty, self._clock.now, settings)
        self.stock = Stock(self.event, self.store, self.duty, self._clock.now, settings)

    @property
    def preflight(self) -> "BadgePreflight":
        """What looks over the list before the doors open."""
        from regdesk.desk.preflight import BadgePreflight  # late: it brings much, and no clerk needs it

        return BadgePreflight(self.event, self.store, self.duty)

    @property
    def sticks(self) -> "Sticks":
        """What goes to the other desks, and comes from them, without a network."""
        from regdesk.desk.sticks import Sticks  # late: few desks use any

        return Sticks(self, self._new_id)

    # reading

    def today_is(self) -> date:
        return self.now().date()

    def window(self, category: str = "") -> WindowNow:
        return window_now(self.event.windows, self.event.zone, self.now(), category)

    def people(self) -> int:
        """How many people are on the list."""
        with self.store.reading() as tx:
            return tx.count()

    def list_of(self) -> datetime | None:
        """When the list was last taken in, in the event's zone; None before the first."""
        with self.store.reading() as tx:
            return self._list_of(tx)

    def find(self, text: str) -> Answer:
        """Who is meant by a scan or a typed text. No text makes it raise; NotAllowed for a role that may not search."""
        with self.store.reading() as tx:
            today, of = self.today_is(), self._list_of(tx)
            found = finding.find(
                tx, self.event, text, seals=self.seals, today=today, list_of=of, forms=self.names.forms
            )
            return seeing.answer(self.duty, tx, found)

    def knows(self, person_id: str) -> bool:
        """Whether this is the id of somebody on the list; any text may be asked."""
        with self.store.reading() as tx:
            return tx.participant(finding.readable(person_id)) is not None

    def named(self, log: str) -> DeskNamed:
        """Which desk wrote a log, as `Badge.desk` has it."""
        with self.store.reading() as tx:
            return OtherDesks(tx, self.number).of(log)

    def row(self, person_id: str) -> Row:
        """One person as a line of the results. Raises KeyError for an id that is not on the list."""
        with self.store.reading() as tx:
            return seeing.row(self.duty, tx, finding.rows_of(tx, [known(tx, person_id)])[0])

    def case(self, person_id: str) -> Case:
        """Everything about one person. Raises KeyError for an id that is not on the list."""
        with self.store.reading() as tx:
            return seeing.case(self.duty, tx, self._case(tx, person_id))

    def check(self, person_id: str, document: Document | None, *, second: bool = False) -> Checking:
        """Hold a document against a registration; writes nothing. `second`: it is the further one of two."""
        with self.store.reading() as tx:
            self.duty.must(tx, Right.CHECK_IDENTITY)
            person = known(tx, person_id)
            check = self._comparing.check(person, document, second=second)
            return Checking(check, self._fits(tx, person, document, check) if document else None)

    def photo(self, person_id: str) -> bytes | None:
        with self.store.reading() as tx:
            seeing.opens(self.duty, tx)
            person = tx.participant(person_id)
            return portraits.photo_of(tx, person) if person else None

    def in_limbo(self) -> tuple[Case, ...]:
        """Badges that were asked for and whose fate nobody knows: a clerk says whether they came out."""
        with self.store.reading() as tx:
            return tuple(seeing.case(self.duty, tx, self._case(tx, person_id)) for person_id in tx.open_badges())

    def today(self) -> Today:
        midnight = datetime.combine(self.today_is(), time(), self.event.zone)
        with self.store.reading() as tx:
            return seeing.today(self.duty, tx, cases.today(tx, midnight, self.store.desk))

    def slip_preview(self, person_id: str | None, refusal: Refusal | None, *, searched: str = "") -> bytes:
        """The slip as it would print; nothing is logged."""
        with self.store.reading() as tx:
            return self._slip(tx, tx.last_slip() + 1, person_id, refusal, searched).pdf

    # acts

    def confirm_identity(
        self, person_id: str, check: Check, *, how: Checked, looked_at: tuple[str, ...] = (),
        sighted: Sighted | None = None, second: Compared | None = None, voucher: str = "", chaperone: str = "",
        step: Act = Act.CONFIRM, act: str,
    ) -> Done | Refusal:  # fmt: skip
        """A clerk says: this is the person, the document agrees. What stops is refused, whoever presses.

        `sighted`: what was held, when no reader read it. `second`: the further document, where one is asked for.
        `voucher` (how VOUCHED), `chaperone` (of a minor): participant ids; raises KeyError for one that is not on
        the list. Each document is compared once more with the record as it is now: the list may have changed.
        `step`: CONFIRM_COLLECTOR where the person takes badges of others, be their own collected or not.
        """
        first = Compared(check, how, looked_at, sighted)

        def word(tx: Reading, person: Participant, visit: Visit) -> Word | Refusal:
            again = self._comparing.again
            shown = tuple(again(person, old, second=old is second) for old in (first, second) if old)
            read, given = proofs.as_read(person, shown, self.event), deciding.given(visit, shown, self.now())
            objection = proofs.against(self.event, self.states, person, shown, given=given)
            sent_back = given(Reason.IDENTITY_DIFFERS)
            objection = objection or cases.not_without_reader(tx, self.event, person, how, voucher, approved=sent_back)
            objection = objection or self._no(read, visit, step)
            if step is Act.CONFIRM:
                objection = objection or cases.not_accompanied(tx, self.event, read, chaperone)
            return objection or proofs.identity_word(shown, voucher=voucher, chaperone=chaperone)

        return self._act_with(person_id, act, Right.CHECK_IDENTITY, word)

    def judge_face(self, person_id: str, answer: Face, *, second: bool = False, act: str) -> Done | Refusal:
        """Somebody in doubt held the face against its photo; `second`: the second person who was called."""
        judged = partial(portraits.judged, answer=answer, second=second)
        return self._act(person_id, act, Right.CHECK_IDENTITY, lambda _, visit: judged(visit))

    def replace_photo(self, person_id: str, photo: NewPhoto, source: PhotoFrom, *, act: str) -> Done | Refusal:
        """Put in a photo that was taken or chosen at the desk; of the one before only its hash is left, in the log."""
        put = partial(portraits.put, photo=photo, source=source)
        return self._act_with(person_id, act, Right.CHECK_IDENTITY, lambda tx, _, visit: put(tx, person_id, visit))

    def vouchers(self, person_id: str) -> tuple[Row, ...]:
        """The focal points of this person's delegation: those with a badge may vouch, where the event says so."""
        with self.store.reading() as tx:
            found = finding.rows_of(tx, cases.focal_points(tx, self.event, known(tx, person_id)))
            return seeing.rows(self.duty, tx, found)

    def refuse(
        self, person_id: str | None, why: Refusal, *, searched: str = "", shown: tuple[Compared, ...] = (), act: str
    ) -> Slip:
        """Send a person away with a slip that says why and where to go. `shown`: the documents compared by then."""
        return self._send_away(person_id, why, searched, shown, act)

    def refer(
        self, person_id: str | None, *, searched: str = "", shown: tuple[Compared, ...] = (), act: str
    ) -> Slip:  # fmt: skip
        """Send a person to the supervisor without a refusal."""
        return self._send_away(person_id, None, searched, shown, act)

    # the list

    def read_list(
        self, path: Path, mapping: Mapping | None = None, *, photos: Path | None = None,
        tell: lists.Tell = nothing, cancelled: lists.Cancelled = lists.never,
    ) -> ListPlan:  # fmt: skip
        """What importing a file would do; nothing is written. Columns are guessed without a mapping."""
        return self.plan_list(open_list(path), mapping, photos=photos, tell=tell, cancelled=cancelled)

    def plan_list(
        self, listing: Listing, mapping: Mapping | None = None, *, photos: Path | None = None,
        tell: lists.Tell = nothing, cancelled: lists.Cancelled = lists.never,
    ) -> ListPlan:  # fmt: skip
        """The same for a list that was opened already, perhaps with another encoding or sheet. Raises NotAllowed."""
        with self.store.reading() as tx:
            self.duty.must(tx, Right.EXCHANGE)  # what differs and who is missing tells who is on the list
            return lists.planned(
                tx, listing, mapping, self.event, self.states, photos=photos, tell=tell, cancelled=cancelled
            )

    def take_list(
        self, plan: ListPlan, *, photos: Path | None = None, act: str,
        tell: lists.Tell = nothing, cancelled: lists.Cancelled = lists.never,
    ) -> Done:  # fmt: skip
        """Import what was planned, all of it or, when stopped, nothing of it. Raises DeskError."""
        with self.store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            self.duty.must(tx, Right.EXCHANGE)
            word = lists.take(tx, plan, photos=photos, tell=tell, cancelled=cancelled)
            tx.set_value(LIST_TAKEN, self._clock.now().isoformat())
            return Done(self._append(tx, None, act, word))

    # the desk's own name forms

    def change_names(self, rows: Sequence[OwnRow], *, withdraw: bool = False, act: str) -> Done | Unfit:
        """Add own rows of name forms, or take some away; names are compared by them at once. Raises DeskError."""
        with self.store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            self.duty.must(tx, Right.CORRECT_NAME)
            return self.names.change(
                rows, withdraw=withdraw, act=act, log=lambda key, word: self._append(tx, None, key, word)
            )  # fmt: skip

    # inside

    def _send_away(
        self, person_id: str | None, why: Refusal | None, searched: str, shown: tuple[Compared, ...], act: str
    ) -> Slip:
        with self.store.writing() as tx:
            done = tx.entry_of_act(act)
            count = cases.slip_of(done.word) if done else tx.last_slip() + 1
            if done is None:
                self.duty.must(tx, Right.SEND_TO_LANE)
                seen = tuple(map(proofs.seen_of, shown))
                word: Word = Refused(why.reason, count, seen) if why else Referred("clerk", count, seen)
                self._append(tx, person_id, act, word)
            return self._slip(tx, count, person_id, why, searched)

    def _slip(self, tx: Reading, count: int, person_id: str | None, why: Refusal | None, searched: str) -> Slip:
        person = known(tx, person_id) if person_id and tx.participant(person_id) else None
        number = f"{self.number}-{count:04d}"
        text = slips.slip_text(self.event, self.number, person, why, number=number, when=self.now(), searched=searched)
        return Slip(number, slip_pdf(text, SlipPaper(self.settings.slip_paper)))

    def _case(self, tx: Reading, person_id: str) -> Case:
        person, visit = self._person(tx, person_id)
        found = cases.case(tx, self.event, person, visit, now=self.now(), desk_number=self.number)
        return taken.with_collector(tx, found)

    @property
    def _comparing(self) -> Comparing:
        return Comparing(self.event, self.states, self.names.forms, self.today_is())

    def _fits(self, tx: Reading, person: Participant, document: Document, check: Check) -> Row | None:
        if check.stops:
            return finding.fits_better(tx, self.event, self.states, person, document, self.today_is(), self.names.forms)
        other = namesake(tx, person, document, check, lambda one: self._comparing.check(one, document))
        return finding.rows_of(tx, [other])[0] if other else None

    def _list_of(self, tx: Reading) -> datetime | None:
        taken = tx.value(LIST_TAKEN)
        return datetime.fromisoformat(taken).astimezone(self.event.zone) if taken else None
