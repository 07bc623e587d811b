"""The part of a desk that gives badges: asked for, printed, spoiled, handed over. What is compared before is `Desk`."""

from collections.abc import Callable, Sequence

from regdesk.badge.layout import Template
from regdesk.chance import NewId, NewToken
from regdesk.clock import Clock
from regdesk.collection.entitlement import Act, Refusal, entitlement
from regdesk.collection.entries import BadgeCollected, BadgePrinted, BadgeRequested, PrintFailed, Proof, Word
from regdesk.collection.stock_words import Spoil
from regdesk.collection.visit import Badge, Visit
from regdesk.desk import badges, cases, left_pages, portraits, seeing
from regdesk.desk.answers import Done, PrintEnd
from regdesk.desk.cut_off import heard_of_lane
from regdesk.desk.life import BadgeLife
from regdesk.desk.lists import nothing
from regdesk.desk.other_desks import numbered
from regdesk.desk.recorded import RecordedDesk
from regdesk.desk.serials import Seals, Sheet
from regdesk.desk.taking_back import TakingBack
from regdesk.event.event import Event
from regdesk.keys.seal import Serial
from regdesk.people.participant import Participant
from regdesk.printing.printer import Printer, Tell, never
from regdesk.settings import Settings
from regdesk.staff.rights import Right
from regdesk.store.reading import Reading
from regdesk.store.store import Store
from regdesk.store.writing import Writing


class BadgedDesk(RecordedDesk):
    """A desk that prints badges, and whose every act about a person is a rule and an entry in one transaction."""

    def __init__(
        self, event: Event, store: Store, clock: Clock, *,
        settings: Settings, template: Template, new_id: NewId, new_token: NewToken,
    ) -> None:  # fmt: skip
        super().__init__(event, store, clock, settings=settings, new_id=new_id, new_token=new_token)
        self._template = template
        self._former = TakingBack(store, self.duty, clock.now, self._append)
        self.life = BadgeLife(event, store, self.duty)
        self.seals = Seals(event, store, clock.now, lambda: self.settings)

    @property
    def number(self) -> int:
        return self.settings.desk_number

    @property
    def id(self) -> str:
        """What the log calls this desk: 32 hexadecimal digits."""
        return self.store.desk

    @property
    def template(self) -> Template:
        """What badges look like here."""
        return self._template

    def preview(self, person_id: str) -> bytes:
        """The PDF of the badge that counts now, or of how one would look."""
        with self.store.reading() as tx:
            seeing.opens(self.duty, tx)
            person, visit = self._person(tx, person_id)
            photo = portraits.photo_of(tx, person)
            code, number = self.event.code_prefix, 0
            if visit.badge:
                code, number = self._text_of(tx, visit.badge, person), visit.badge.number
        return badges.render(
            self._template, self.event, person, code=code, number=number, photo=photo, replacement=visit.replacements
        )

    def code_on_badge(self, person_id: str) -> str:
        """What the QR code of the badge that counts now says; empty without one."""
        with self.store.reading() as tx:
            seeing.opens(self.duty, tx)
            person, visit = self._person(tx, person_id)
            return self._text_of(tx, visit.badge, person) if visit.badge else ""

    def print_badge(
        self, person_id: str, printer: Printer, *, step: Act = Act.PRINT, act: str, tell: Tell = nothing,
        others: Sequence[Printer] = (), given_up: Callable[[], bool] = never,
    ) -> PrintEnd | Refusal:  # fmt: skip
        """Print one badge and wait for its end; run in the background. Printed is not collected.

        Two transactions with the printer between them and none open meanwhile: what the printer does is
        an entry of its own, and a crash in the middle leaves a badge that is asked about, never reprinted.
        `step`: by which rule it may be printed. `others`: further printers that may still have an earlier badge.
        `given_up`: see `Job`.
        """
        if refusal := self._former.against(person_id, (printer, *others)):
            return refusal
        clerk, staff = self.clerk, self.duty.on_duty
        with self.store.writing() as tx:
            if done := tx.entry_of_act(act):
                return badges.end_of(self._person(tx, person_id)[1], done)
            if refusal := self.duty.against(tx, Right.PRINT):
                return refusal
            person, visit = self._person(tx, person_id)
            if refusal := self._no_badge(tx, person, visit, step):
                return refusal
            sheet = self._sheet(tx, person)
            if isinstance(sheet, Refusal):
                return sheet
            asked = BadgeRequested(sheet.code, sheet.number, self._new_id(), printer.name, self.settings.template)
            tx.append(person_id, act, clerk, asked, self._clock.now(), staff=staff)
            former = badges.replaced(visit)
            for ends in (*former, *badges.day_replaced(visit)):
                tx.append(person_id, "", clerk, ends, self._clock.now(), staff=staff)
            photo = portraits.photo_of(tx, person)
        pdf = badges.render(
            self._template, self.event, person, code=sheet.text, number=asked.number, photo=photo,
            replacement=visit.replacements + len(former),
        )  # fmt: skip
        outcome = badges.send(printer, self._template, asked.attempt, pdf, tell, given_up)
        with self.store.writing() as tx:
            tx.append(person_id, "", clerk, badges.word_for(asked.code, outcome), self._clock.now(), staff=staff)
            return badges.ended(self._person(tx, person_id)[1], asked.code, outcome)

    def came_out(self, person_id: str, code: str, *, act: str) -> Done | Refusal:
        """A clerk saw the badge that the printer could not vouch for."""
        return self._settle(person_id, code, act, BadgePrinted(code, certain=False))

    def did_not_come_out(
        self, person_id: str, code: str, *, spoiled: Spoil | None = None, act: str
    ) -> Done | Refusal:  # fmt: skip
        """No usable badge came out; its code is void for ever. `spoiled`: why the sheet that was fed is no good."""
        reason = "clerk_saw_spoiled" if spoiled else "clerk_saw_none"
        return self._settle(person_id, code, act, PrintFailed(code, reason, spoiled or ""))

    def cancel_badge(self, person_id: str, code: str, reason: str, *, act: str) -> Done | Refusal:
        """Spoil a badge that was not handed over yet. `reason`: value of `Spoil`; one handed over is a supervisor's."""

        def word(person: Participant, visit: Visit) -> Word | Refusal:
            return badges.spoiled(visit, code, reason, self._no(person, visit, Act.PRINT))

        return self._act(person_id, act, Right.SPOIL_BADGE, word)

    def hand_over(self, person_id: str, code: str, *, proof: Proof, act: str) -> Done | Refusal:
        """The person has the badge with this code in hand. The one entry that means collected."""

        def word(tx: Reading, person: Participant, visit: Visit) -> Word | Refusal:
            return self._no_badge(tx, person, visit, Act.HAND_OVER) or badges.handed_over(visit, code, proof)

        return self._act_in(person_id, act, Right.HAND_OVER, word)

    # inside

    def _sheet(self, tx: Reading, person: Participant) -> Sheet | Refusal:
        """The next serial, sealed for a person's category; or why this desk cannot seal one."""
        category = self.event.category(person.category)
        sealing = self.seals.sealing(tx, category)
        number = self.seals.next(tx)
        if isinstance(sealing, Refusal):
            return sealing
        return number if isinstance(number, Refusal) else sealing.sheet(number, category)

    def _text_of(self, tx: Reading, badge: Badge, person: Participant) -> str:
        """What the QR code of a badge says that was asked for before; for one of an earlier regdesk, its code."""
        sealing = self.seals.sealing(tx, self.event.category(person.category))
        serial = Serial.from_code(badge.code)
        if serial is None or isinstance(sealing, Refusal) or serial.desk != sealing.desk:
            return badge.code
        return sealing.sheet(serial.counter, self.event.category(person.category)).text

    def _act(
        self, person_id: str, act: str, right: Right, word: Callable[[Participant, Visit], Word | Refusal]
    ) -> Done | Refusal:
        return self._act_in(person_id, act, right, lambda _, person, visit: word(person, visit))

    def _act_in(
        self, person_id: str, act: str, right: Right, word: Callable[[Writing, Participant, Visit], Word | Refusal]
    ) -> Done | Refusal:
        answer = self._act_with(person_id, act, right, word)
        if isinstance(answer, Done) and self.event.training is None:
            left_pages.clear_page(self.store, person_id, answer.entry)
        return answer

    def _act_with(
        self, person_id: str, act: str, right: Right, word: Callable[[Writing, Participant, Visit], Word | Refusal]
    ) -> Done | Refusal:
        """Right, rule and entry in one transaction; the same press a second time only says that it is done."""
        with self.store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if refusal := self.duty.against(tx, right):
                return refusal
            person, visit = self._person(tx, person_id)
            answer = word(tx, person, visit)
            if isinstance(answer, Refusal):
                return answer
            given = Done(self._append(tx, person_id, act, answer))
            for ends in badges.day_replaced(visit) if isinstance(answer, BadgeCollected) else ():
                self._append(tx, person_id, "", ends)
            return given

    def _settle(self, person_id: str, code: str, act: str, settled: Word) -> Done | Refusal:
        return self._act(person_id, act, Right.PRINT, lambda _, visit: badges.settled(visit, code, settled))

    def _person(self, tx: Reading, person_id: str) -> tuple[Participant, Visit]:
        person, visit = cases.person_of(tx, person_id)
        return portraits.as_pictured(tx, self.event, person), visit

    def _no(self, person: Participant, visit: Visit, act: Act) -> Refusal | None:
        return entitlement(self.event, person, visit, self.now(), act=act, desk_number=self.number)

    def _no_badge(self, tx: Reading, person: Participant, visit: Visit, act: Act) -> Refusal | None:
        """The same for a badge that is given: another registration may have been served, another desk may do so."""
        no = entitlement(
            self.event, person, visit, self.now(), act=act, desk_number=self.number,
            twins=cases.visits_of(tx, cases.same_passport(tx, person)), heard=heard_of_lane(tx, self.event, person),
        )  # fmt: skip
        return numbered(tx, no, self.number)
