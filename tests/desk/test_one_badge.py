"""Any history of badges at one desk: nobody has two that count, none that ended counts again, each sheet is told."""

import shutil
import tempfile
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from regdesk.collection.badge_words import Corrected, VoidReason
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import Checked, Proof
from regdesk.collection.sheets import Use, sheet_of
from regdesk.collection.stock_words import Spoil
from regdesk.collection.visit import Badge, BadgeState, Visit
from regdesk.collection.withdrawn import ends
from regdesk.desk import Desk
from regdesk.desk.answers import Done, Found, PrintEnd
from regdesk.desk.deciding import Approver, Decision
from regdesk.desk.life import BY_HAND, Correction, Paper
from regdesk.printing.printer import JobState, Outcome, Trouble
from regdesk.staff.decisions import Chosen
from tests.desk.journey import OTHER, PERSON, passport
from tests.desks import StandingClock, a_desk, on_badge
from tests.make import local
from tests.printers import Tray
from tests.staff.people import HENRIK, PIN, signed_in, with_staff

PEOPLE = {PERSON.id: PERSON, OTHER.id: OTHER}
WHO = st.sampled_from(list(PEOPLE))
ENDS = st.sampled_from([
    Outcome(JobState.PRINTED), Outcome(JobState.FAILED, "aborted", (Trouble.JAM,)),
    Outcome(JobState.FAILED, "printer_off"), Outcome(JobState.UNKNOWN, "lost_job"),
])  # fmt: skip
BY = (Approver(HENRIK.card, PIN),)


class Badges(RuleBasedStateMachine):
    """Remembers beside the desk which badges somebody had, which ended, and which sheets were seen."""

    @initialize()
    def opens(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.clock = StandingClock(local(4, 8))
        self.had: set[str] = set()
        self.ended: set[str] = set()
        self.fed: dict[str, Use] = {}
        self.stack = ExitStack()
        self.desk: Desk = self.stack.enter_context(a_desk(self.folder, PEOPLE.values(), clock=self.clock))
        signed_in(with_staff(self.desk))
        for who in PEOPLE:
            self.serves(who)

    def teardown(self) -> None:
        self.stack.close()
        shutil.rmtree(self.folder)

    def visit(self, who: str) -> Visit:
        return self.desk.case(who).visit

    def act(self) -> str:
        """Time passes between two acts."""
        self.clock.pass_by(timedelta(seconds=20))
        return self.desk.new_act()

    # what clerks do

    @rule(who=WHO)
    def confirms(self, who: str) -> None:
        check = self.desk.check(who, passport(PEOPLE[who])).check
        lines = tuple(line.field for line in check.looks)
        self.desk.confirm_identity(who, check, how=Checked.SCANNED, looked_at=lines, act=self.act())

    @rule(who=WHO, outcome=ENDS)
    def prints(self, who: str, outcome: Outcome) -> None:
        end = self.desk.print_badge(who, Tray(outcome), act=self.act())
        if isinstance(end, PrintEnd):
            jammed = Trouble.JAM in outcome.troubles
            use = {JobState.PRINTED: Use.GOOD, JobState.UNKNOWN: Use.OPEN}.get(outcome.state, Use.NONE)
            self.fed[end.badge.code] = Use.SPOILED if jammed else use
            self.ended |= {end.badge.code} if outcome.state is JobState.FAILED else set()

    @rule(who=WHO)
    def serves(self, who: str) -> None:
        """The usual way, so that histories come far."""
        self.confirms(who)
        self.prints(who, Outcome(JobState.PRINTED))
        self.hands_over(who)

    @rule(who=WHO, answer=st.sampled_from(["came", "none", "spoiled"]))
    def answers_whether_it_came_out(self, who: str, answer: str) -> None:
        badge = self.visit(who).badge
        if badge is None:
            return
        if answer == "came":
            done = self.desk.came_out(who, badge.code, act=self.act())
        else:
            spoiled = Spoil.JAM if answer == "spoiled" else None
            done = self.desk.did_not_come_out(who, badge.code, spoiled=spoiled, act=self.act())
        if isinstance(done, Done):
            self.fed[badge.code] = {"came": Use.GOOD, "none": Use.NONE, "spoiled": Use.SPOILED}[answer]
            self.ended |= {badge.code} if answer != "came" else set()

    @rule(who=WHO, reason=st.sampled_from(list(Spoil)))
    def spoils(self, who: str, reason: Spoil) -> None:
        badge = self.visit(who).badge
        if badge and isinstance(self.desk.cancel_badge(who, badge.code, reason, act=self.act()), Done):
            self._ends(badge, spoiled=True)

    @rule(who=WHO)
    def hands_over(self, who: str) -> None:
        badge = self.visit(who).badge
        if badge and isinstance(self.desk.hand_over(who, badge.code, proof=Proof.SCANNED, act=self.act()), Done):
            assert badge.code not in self.had | self.ended
            self.had.add(badge.code)

    # what supervisors do

    @rule(who=WHO, why=st.sampled_from(["lost", "stolen", "damaged", "name_wrong"]))
    def replaces(self, who: str, why: str) -> None:
        refusal, badge = self.desk.case(who).refusal, self.visit(who).badge
        if refusal and refusal.reason is Reason.ALREADY_COLLECTED and badge:
            decision = Decision(who, refusal, Chosen(why, badge=badge.code), BY)
            assert isinstance(self.desk.approve(decision, act=self.act()), Done)
            self._ends(badge)

    @rule(who=WHO)
    def gives_another(self, who: str) -> None:
        refusal = self.desk.case(who).refusal
        if refusal and refusal.reason in (Reason.BADGE_ENDED, Reason.STILL_AT_PRINTER):
            decision = Decision(who, refusal, Chosen("other", "it was looked into"), BY)
            self.desk.approve(decision, act=self.act())

    @rule(who=WHO, reason=st.sampled_from(sorted(BY_HAND)))
    def cancels_for_good(self, who: str, reason: VoidReason) -> None:
        for badge in self.visit(who).badges:
            done = self.desk.life.void(who, badge.code, reason, by=BY, act=self.act())
            assert isinstance(done, Done) == (badge.state is BadgeState.COLLECTED)
            if isinstance(done, Done):
                self._ends(badge)
                return

    @rule(who=WHO)
    def finds_a_badge(self, who: str) -> None:
        for badge in self.visit(who).badges:
            done = self.desk.life.returned(who, badge.code, act=self.act())
            assert isinstance(done, Refusal) or badge.state is BadgeState.VOID

    @rule(who=WHO, function=st.sampled_from(["Minister", "Envoy", "Attaché"]))
    def corrects(self, who: str, function: str) -> None:
        before = self.visit(who).badge
        correction = Correction({Corrected.FUNCTION: function}, Paper("letter"))
        done = self.desk.life.correct(who, correction, by=BY, act=self.act())
        if isinstance(done, Done):
            assert self.desk.case(who).person.function == function
            if before:
                self._ends(before, spoiled=before.code not in self.had)

    def _ends(self, badge: Badge, *, spoiled: bool = False) -> None:
        self.ended.add(badge.code)
        if spoiled:
            self.fed[badge.code] = Use.SPOILED

    # what holds after each

    @invariant()
    def nobody_has_two_badges_and_none_that_ended_counts_again(self) -> None:
        for who in PEOPLE:
            visit = self.visit(who)
            standing = [badge for badge in visit.badges if not badge.is_ended]
            assert len(standing) <= 1
            assert {badge.code for badge in visit.badges if badge.is_ended} == self._of(visit, self.ended)
            assert visit.replacements == len(self._of(visit, self.had & self.ended))
            assert all((badge.state is BadgeState.VOID) == (badge.code in self.had & self.ended)
                       for badge in visit.badges)  # fmt: skip

    @invariant()
    def every_sheet_is_told(self) -> None:
        badges = [badge for who in PEOPLE for badge in self.visit(who).badges]
        assert {badge.code: sheet_of(badge).use for badge in badges} == self.fed

    @invariant()
    def no_number_is_used_twice(self) -> None:
        numbers = [badge.number for who in PEOPLE for badge in self.visit(who).badges]
        assert len(numbers) == len(set(numbers))

    @invariant()
    def a_door_is_told_of_every_badge_that_somebody_had(self) -> None:
        told = {found[0] for entry in self.desk.log() if (found := ends(entry.word))}
        assert self.had & self.ended <= told
        assert not told & (self.had - self.ended)

    @invariant()
    def a_scanned_badge_says_whose_it_is_and_whether_it_counts(self) -> None:
        for who in PEOPLE:
            for badge in self.visit(who).badges[-2:]:
                found = self.desk.find(on_badge(self.desk, badge))
                assert isinstance(found, Found) and found.badge and found.person.id == who
                assert found.badge.is_ended == (badge.code in self.ended)

    @invariant()
    def the_record_is_whole(self) -> None:
        assert self.desk.verify().faults == ()

    def _of(self, visit: Visit, codes: set[str]) -> set[str]:
        return {badge.code for badge in visit.badges} & codes


Badges.TestCase.settings = settings(
    max_examples=25, stateful_step_count=30, deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
test_badges = Badges.TestCase
