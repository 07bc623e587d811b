"""Random days at a desk, done through the desk, and what an onlooker with a notepad counts meanwhile."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hypothesis import strategies as st

from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.entries import Proof
from regdesk.desk import Desk
from regdesk.desk.answers import Came, Done, PrintEnd
from regdesk.desk.deciding import Approver, Decision
from regdesk.desk.figures import Figures
from regdesk.people.participant import Participant
from regdesk.printing.printer import JobState, Outcome, Printer
from regdesk.staff.decisions import Chosen
from regdesk.staff.stops import Stop
from tests.desk.journey import confirmed
from tests.desks import StandingClock
from tests.make import a_person
from tests.printers import Tray, Unplugged
from tests.staff.people import HENRIK, LUCIA, NAOMI, PIN, WRONG, signed_in

PEOPLE = [a_person(confirmation=f"K7RM-00{number}") for number in range(10, 16)]
ACTS = (
    "serve", "serve", "serve", "prints", "spoils", "jams", "loses", "answers", "refuses", "refers", "approves",
    "denies", "mistypes", "waits", "erases",
)  # fmt: skip
STEPS = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, len(PEOPLE) - 1)), max_size=30)
"""What happens, and to whom."""
REASONS = (Reason.TOO_EARLY, Reason.MINOR, Reason.NOT_ACCREDITED)


@dataclass(frozen=True)
class Noted:
    """Something that happened. Its reason is forgotten when its person is erased."""

    day: date
    what: str
    person: str = ""
    reason: str = ""


class Busy:
    """Does the steps, and notes what came of them."""

    def __init__(self, desk: Desk, clock: StandingClock) -> None:
        self.desk = desk
        self.clock = clock
        self.notes: list[Noted] = []
        self.lost: set[str] = set()
        """Of whom a page may still lie in a printer."""
        signed_in(desk, LUCIA)

    def do(self, step: str, number: int) -> None:
        act: Callable[[Participant], None] = getattr(self, step)
        act(PEOPLE[number])

    def day(self) -> date:
        return self.desk.today_is()

    def days(self) -> set[date]:
        return {self.day(), *(note.day for note in self.notes)}

    def counted(self, day: date, what: str) -> int:
        return sum(note.day == day and note.what == what for note in self.notes)

    def reasons(self, day: date, what: str) -> dict[str, int]:
        return dict(Counter(note.reason for note in self.notes if note.day == day and note.what == what))

    def agrees(self, found: Figures) -> None:
        """Hold figures against the notepad."""
        day = found.day
        assert found.collected == self.counted(day, "collected")
        assert found.printed == self.counted(day, "printed")
        assert found.referred == self.counted(day, "referred")
        for what in ("failed", "spoiled", "refused", "not_signed_in"):
            assert getattr(found, what) == self.reasons(day, what), what
        told = [(f"{one.about} {one.approved} {one.why} {one.asked}", one.approvers) for one in found.overrides]
        noted = [note for note in self.notes if note.day == day and note.what == "decided" and note.reason]
        assert told == [(note.reason, (HENRIK.name, NAOMI.name)[: 2 if "True" in note.reason else 1]) for note in noted]

    # ── what happens ─────────────────────────────────────────────────────────────────────────────────────────────────

    def serve(self, person: Participant) -> None:
        self.prints(person)
        badge = self.desk.case(person.id).visit.badge
        done = badge and self.desk.hand_over(person.id, badge.code, proof=Proof.SCANNED, act=self.desk.new_act())
        self._note("collected", person, done=done)

    def prints(self, person: Participant) -> None:
        self._print(person, Tray())

    def jams(self, person: Participant) -> None:
        self._print(person, Unplugged())

    def loses(self, person: Participant) -> None:
        self._print(person, Tray(Outcome(JobState.UNKNOWN, "lost_job")))

    def spoils(self, person: Participant) -> None:
        badge = self.desk.case(person.id).visit.badge
        done = badge and self.desk.cancel_badge(person.id, badge.code, "spoiled", act=self.desk.new_act())
        self._note("spoiled", person, "spoiled", done=done)

    def answers(self, person: Participant) -> None:
        """Whoever is asked about came out; the last one did not."""
        badge = self.desk.case(person.id).visit.badge
        if badge and person is PEOPLE[-1]:
            done = self.desk.did_not_come_out(person.id, badge.code, act=self.desk.new_act())
            self._note("failed", person, "clerk_saw_none", done=done)
        elif badge:
            self._note("printed", person, done=self.desk.came_out(person.id, badge.code, act=self.desk.new_act()))

    def refuses(self, person: Participant) -> None:
        reason = REASONS[PEOPLE.index(person) % len(REASONS)]
        self.desk.refuse(person.id, Refusal(reason, Decides.SUPERVISOR, "supervisor"), act=self.desk.new_act())
        self._note("refused", person, reason)

    def refers(self, person: Participant) -> None:
        self.desk.refer(person.id, act=self.desk.new_act())
        self._note("referred", person)

    def approves(self, person: Participant) -> None:
        """After the window: two people, and the authority that asked for it."""
        self._decide(person, Chosen("travel_delayed", authority="PLS, ext. 4"), approved=True)

    def denies(self, person: Participant) -> None:
        self._decide(person, Chosen(""), approved=False)

    def mistypes(self, _: Participant) -> None:
        assert isinstance(self.desk.sign_in(NAOMI.card, WRONG), Stop)
        self._note("not_signed_in", None, "wrong_pin")
        self.clock.pass_by(timedelta(minutes=40))
        signed_in(self.desk, NAOMI)
        signed_in(self.desk, LUCIA)

    def waits(self, _: Participant) -> None:
        self.clock.pass_by(timedelta(hours=5))

    def erases(self, person: Participant) -> None:
        with self.desk.store.writing() as tx:
            tx.erase_person(person.id)
        self.notes = [replace(note, reason="") if note.person == person.id else note for note in self.notes]

    def _print(self, person: Participant, printer: Printer) -> None:
        case = self.desk.case(person.id)
        if case.refusal or case.visit.badge:
            return
        if case.visit.identity is None:
            confirmed(self.desk, person)
        end = self.desk.print_badge(person.id, printer, act=self.desk.new_act())
        if isinstance(end, Refusal):
            # a printer that is unplugged cannot say what became of a page in another one
            assert end.reason is Reason.STILL_AT_PRINTER and isinstance(printer, Unplugged) and person.id in self.lost
            return
        assert isinstance(end, PrintEnd)
        if end.came is Came.ASK:
            self.lost.add(person.id)
        else:
            self._note("printed" if end.came is Came.PRINTED else "failed", person, end.reason)

    def _decide(self, person: Participant, chosen: Chosen, *, approved: bool) -> None:
        refusal = Refusal(Reason.TOO_LATE, Decides.SUPERVISOR, "supervisor")
        who = tuple(Approver(member.card, PIN) for member in ((HENRIK, NAOMI) if approved else (HENRIK,)))
        decision = Decision(person.id, refusal, chosen, who, approved=approved)
        said = f"too_late {approved} {chosen.reason} {LUCIA.name}"
        self._note("decided", person, said, done=self.desk.approve(decision, act=self.desk.new_act()))

    def _note(self, what: str, person: Participant | None, reason: str = "", *, done: object = True) -> None:
        if done is True or isinstance(done, Done):
            self.notes.append(Noted(self.day(), what, person.id if person else "", reason))
