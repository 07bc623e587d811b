"""What is done for a delegation: each act asks the desk, tells what came of it, and the place looks again."""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from regdesk.collection.delegation import Member, MemberState
from regdesk.collection.delegation_words import Authority
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import Proof
from regdesk.desk.answers import Came, PrintEnd, Slip
from regdesk.desk.delegations import DelegationCase
from regdesk.desk.paper import JobState, Outcome, Trouble, print_slip
from regdesk.desk.unlisted import Unlisted
from regdesk.errors import DeskError
from ui.delegations.letter import Letter, LetterSheet
from ui.delegations.step import Step
from ui.wording import Told

if TYPE_CHECKING:  # the place makes this
    from ui.delegations.place import DelegationsPlace

_THERE = (Reason.BADGE_WAITS, Reason.ALREADY_COLLECTED)
"""Refusals of a badge that is there already: the batch goes on with the next one."""


class Acts(QObject):
    """The acts of one place. `refused`: who was not accepted as collector and why, until somebody else is asked."""

    def __init__(self, place: "DelegationsPlace") -> None:
        super().__init__(place)
        self._place, self._desk = place, place.desk
        self.refused: tuple[Refusal, str] | None = None
        self._ended: DelegationCase | None = None
        self._receipt = ""

    def forget(self) -> None:
        """Another collector, or another delegation."""
        self.refused, self._ended, self._receipt = None, None, ""

    def do(self, name: str) -> None:
        match name:
            case "tick":
                self._tick()
            case "this":
                self._ask_marked()
            case "letter":
                self._ask_for_letter()
            case "decide":
                self._ask_supervisor()
            case _:
                self._at_the_printer(name)

    def _at_the_printer(self, name: str) -> None:
        match name:
            case "print":
                self._print()
            case "pause":
                self._place.batch.pause()
            case "go on":
                self._place.tell(None)
                self._place.batch.go_on()
            case "other printer":
                self._place.tell(self._place.words.taken_back() if self._place.batch.busy else None)
                self._place.batch.take_over()
            case "came" | "none":
                self._settle(came=name == "came")
            case _:
                self._at_the_end(name)

    def _at_the_end(self, name: str) -> None:
        match name.split():
            case ["handed", *_]:
                self._hand_all()
            case ["hand"]:
                self._place.batch.forget()
                self._untick_what_waits()
            case ["sign"]:
                self._to_sign()
            case ["signed" | "unsigned" as answer]:
                self._end(signed=answer == "signed")
            case ["receipt"]:
                self._print_receipt()
            case _:
                pass

    @property
    def _case(self) -> DelegationCase:
        assert self._place.case
        return self._place.case

    # whose badges

    def _tick(self) -> None:
        place, line = self._place, self._place.page.members.view.line()
        if line is None or not line.tickable or place.step not in (Step.WHO, Step.READY):
            return
        place.ticked ^= {line.member.person.id}
        place.show_now()

    def _untick_what_waits(self) -> None:
        """The collector goes with what is printed: the others are asked for another time."""
        waits = {one.person.id for one in self._case.of(MemberState.READY)}
        self._place.ticked -= waits
        self._place.tell(None)
        self._place.look_again()

    # who collects

    def _ask_marked(self) -> None:
        line = self._place.page.members.view.line()
        if line is not None:
            self._place.ask(line.member.person.id)

    def confirmed(self, person_id: str) -> None:
        """The document is compared: may this person collect?"""
        self._place.step = Step.WHO
        self._place.safely(lambda: self._accept(person_id))

    def left_check(self, told: Told | None) -> None:
        place = self._place
        place.step = Step.WHO
        place.tell(told)
        place.safely(place.look_again)

    def accept_unlisted(self, shown: Unlisted) -> None:
        """Somebody who is on no list shows a document; only a letter says who that is."""
        self._place.unlisted = shown
        self._accept("")

    def _accept(self, person_id: str) -> None:
        place, letter = self._place, self._place.letter
        people = [one.person.id for one in (*place.now.to_print, *place.now.to_hand)]
        done = self._desk.delegations.accept_collector(
            self._case.name, person_id, people,
            authority=letter.kind if letter else Authority.FOCAL_POINT,
            reference=letter.reference if letter else "", dated=letter.dated if letter else None,
            document=place.unlisted if not person_id else None, act=place.act(f"accept {person_id}"),
        )  # fmt: skip
        self.refused = (done, person_id) if isinstance(done, Refusal) else None
        place.tell(place.words.refusal(done) if isinstance(done, Refusal) else None)
        place.look_again()

    def _ask_for_letter(self) -> None:
        place = self._place
        sheet = LetterSheet(place.look, self._case.name, self._desk.today_is(), place.letter)
        sheet.seen.connect(lambda letter: place.safely(lambda: self._letter_seen(letter)))
        place.sheet_asked.emit(sheet)

    def _letter_seen(self, letter: Letter) -> None:
        """Whoever was refused without it is asked for once more."""
        self._place.letter = letter
        if self.refused and self.refused[0].reason is Reason.LETTER_NEEDED:
            self._accept(self.refused[1])
        else:
            self._place.show_now()

    def _ask_supervisor(self) -> None:
        place = self._place
        assert self.refused
        refusal, person_id = self.refused
        sheet = place.check.ask_supervisor(refusal, person_id) if person_id else None
        if sheet is not None:
            place.sheet_asked.emit(sheet)
        elif person_id:
            place.check.refer(person_id)
            place.tell(place.wording.referral())
        else:
            place.tell(place.words.nobody_decides())

    # printing

    def _print(self) -> None:
        people = [one.person.id for one in self._place.now.to_print]
        self._place.tell(None)
        if people:
            self._place.batch.begin(people)

    def troubled(self, trouble: Trouble | None) -> None:
        """The printer waits for a hand, or goes on."""
        self._place.tell(self._place.wording.held_up(trouble) if trouble else None)
        self._place.look_again()

    def printed_all(self) -> None:
        self._place.batch.forget()
        self._place.safely(self._place.look_again)

    def stopped(self, why: object) -> None:
        """At the first trouble; the same badge's turn comes again, with another sheet and another number."""
        self._place.safely(lambda: self._stop(why))

    def _stop(self, why: object) -> None:
        place, batch = self._place, self._place.batch
        place.look_again()
        match why:
            case PrintEnd() if why.came is Came.ASK:
                place.tell(place.words.limbo(self._case.member(why.person), place.wording.doubt(why)))
            case PrintEnd():
                person = self._case.member(why.person).person
                place.tell(place.words.stopped_by(batch.done + 1, len(batch.people), why, person))
            case Refusal() if why.reason in _THERE:
                batch.skip()
                batch.go_on()
            case Refusal():
                # who is not to get one any more is passed over; anything else stands against every badge
                if self._case.member(batch.person).state is not MemberState.READY:
                    batch.skip()
                place.tell(place.words.refusal(why))
            case DeskError():
                place.tell(place.words.broke(place.wording.error(why)))
            case _:
                place.tell(place.words.no_printer())

    def _settle(self, *, came: bool) -> None:
        """A clerk saw whether the badge came out that nobody could vouch for."""
        place, desk = self._place, self._desk
        one = self._case.of(MemberState.IN_LIMBO)[0]
        assert one.badge
        settle = desk.came_out if came else desk.did_not_come_out
        done = settle(one.person.id, one.badge.code, act=place.act(f"settle {one.badge.code}"))
        place.tell(place.words.refusal(done) if isinstance(done, Refusal) else None)
        if came and one.person.id == place.batch.person:
            place.batch.skip()
        place.look_again()

    # handing over

    def hand(self, one: Member, proof: Proof) -> Refusal | None:
        """One badge into the collector's hand."""
        collection = self._case.collection
        assert collection
        assert one.badge
        act = self._place.act(f"hand {one.badge.code}")
        done = self._desk.delegations.hand_over(collection.id, one.person.id, one.badge.code, proof=proof, act=act)
        return done if isinstance(done, Refusal) else None

    def _hand_all(self) -> None:
        """All that are left, in order; what is refused stays, and is told."""
        place = self._place
        refusals = [no for one in place.now.to_hand if (no := self.hand(one, Proof.CONFIRMED))]
        if refusals:
            place.ticked -= {one.person.id for one in place.now.to_hand}
        place.tell(None)
        self.after_handing()
        if refusals:
            place.tell(place.words.refusal(refusals[0]))

    def after_handing(self) -> None:
        """Once nothing more goes, the receipt prints by itself."""
        place = self._place
        place.look_again()
        if place.step is Step.SIGNING and not self._receipt:
            self._print_receipt()

    # the end

    def _to_sign(self) -> None:
        """Whatever was still to come is asked for another time."""
        place, now = self._place, self._place.now
        place.batch.forget()
        place.ticked -= {one.person.id for one in (*now.to_print, *now.to_hand)}
        if self._case.handed:
            self.after_handing()
        else:
            self._end(signed=False)

    def _print_receipt(self) -> None:
        place, printer = self._place, self._place.slip_printer_of()
        collection = self._case.collection
        assert collection
        if printer is None:
            place.tell(place.words.no_receipt())
            return
        name = place.unlisted.name if place.unlisted else ""
        receipt = self._desk.delegations.receipt(collection.id, name=name)
        self._receipt = receipt.number
        place.tell(place.words.sign_here())
        slip = Slip(receipt.number, receipt.pdf)
        place.background.run("printing", lambda: print_slip(printer, slip), self._receipt_ended, self._receipt_broke)

    def _receipt_ended(self, outcome: Outcome) -> None:
        if shiboken6.isValid(self) and outcome.state is JobState.FAILED:
            self._place.tell(self._place.words.no_receipt())

    def _receipt_broke(self, problem: Exception) -> None:
        if not isinstance(problem, DeskError):
            raise problem
        if shiboken6.isValid(self):
            self._place.tell(self._place.words.no_receipt())

    def _end(self, *, signed: bool) -> None:
        place, case = self._place, self._case
        collection = case.collection
        assert collection
        done = self._desk.delegations.end(collection.id, signed=signed, act=place.act("end"))
        if isinstance(done, Refusal):
            place.tell(place.words.refusal(done))
            place.look_again()
            return
        self._ended = case
        place.done = True
        name = case.collector.full_name if case.collector else (place.unlisted.name if place.unlisted else "")
        place.tell(place.words.done(len(case.handed), name, signed=signed))
        place.look_again()

    def as_it_ended(self, case: DelegationCase) -> DelegationCase:
        """With the collector who has just gone, so that the screen still says who it was."""
        return self._ended or case
