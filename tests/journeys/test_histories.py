"""Any history of one desk: whatever clerks press, printers do and clocks say, each person gets one badge at most."""

import shutil
import tempfile
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import BadgeCollected, Checked, Proof
from regdesk.collection.visit import BadgeState, VisitState
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.printing.printer import JobState, Outcome
from tests.desks import StandingClock, a_desk
from tests.make import a_person, local
from tests.printers import Tray, Unplugged

PEOPLE = [a_person(confirmation=f"AB{n}0-000{n}", given=f"Given{n}") for n in range(3)]
WHO = st.sampled_from([person.id for person in PEOPLE])
ENDS = st.sampled_from([JobState.PRINTED, JobState.FAILED, JobState.UNKNOWN, JobState.SENT])
EVERY_LINE = ("family", "given", "born", "nationality", "number", "expires")


class PowerCut(BaseException):
    """The laptop dies while the printer works."""


class OneDesk(RuleBasedStateMachine):
    """Remembers beside the desk what a supervisor standing behind the clerk would have seen."""

    @initialize()
    def opens(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.clock = StandingClock(local(4, 8))
        self.handed_over: dict[str, str] = {}
        self.void: set[str] = set()
        self.stack = ExitStack()
        self.desk: Desk = self.stack.enter_context(a_desk(self.folder, PEOPLE, clock=self.clock))

    def teardown(self) -> None:
        self.stack.close()
        shutil.rmtree(self.folder)

    @rule(who=WHO)
    def confirms(self, who: str) -> None:
        check = self.desk.check(who, None).check
        self.desk.confirm_identity(who, check, how=Checked.BY_EYE, looked_at=EVERY_LINE, act=self.desk.new_act())

    @rule(who=WHO, end=ENDS, twice=st.booleans())
    def prints(self, who: str, end: JobState, *, twice: bool) -> None:
        act, tray = self.desk.new_act(), Tray(Outcome(end))
        first = self.desk.print_badge(who, tray, act=act)
        if twice:
            again = self.desk.print_badge(who, tray, act=act)
            assert isinstance(first, Refusal) or not isinstance(again, Refusal)
        assert len(tray.pages) <= 1

    @rule(who=WHO)
    def finds_the_printer_unplugged(self, who: str) -> None:
        self.desk.print_badge(who, Unplugged(), act=self.desk.new_act())

    @rule(who=WHO)
    def loses_power_while_printing(self, who: str) -> None:
        def cut() -> None:
            raise PowerCut

        try:
            self.desk.print_badge(who, Tray(before=cut), act=self.desk.new_act())
        except PowerCut:
            self.starts_again()

    @rule()
    def starts_again(self) -> None:
        self.stack.close()
        self.desk = self.stack.enter_context(a_desk(self.folder, clock=self.clock))

    @rule(who=WHO, came=st.booleans())
    def answers_whether_it_came_out(self, who: str, *, came: bool) -> None:
        badge = self.desk.case(who).visit.badge
        code = badge.code if badge else "SMALL"
        settle = self.desk.came_out if came else self.desk.did_not_come_out
        if isinstance(settle(who, code, act=self.desk.new_act()), Done) and not came:
            self.void.add(code)

    @rule(who=WHO)
    def spoils(self, who: str) -> None:
        badge = self.desk.case(who).visit.badge
        if badge and isinstance(self.desk.cancel_badge(who, badge.code, "torn", act=self.desk.new_act()), Done):
            self.void.add(badge.code)

    @rule(who=WHO, whose=WHO, twice=st.booleans())
    def hands_over(self, who: str, whose: str, *, twice: bool) -> None:
        badge = self.desk.case(whose).visit.badge
        code = badge.code if badge else "SMALL"
        act = self.desk.new_act()
        done = self.desk.hand_over(who, code, proof=Proof.SCANNED, act=act)
        if isinstance(done, Done):
            assert who == whose
            assert who not in self.handed_over
            self.handed_over[who] = code
        if twice:
            again = self.desk.hand_over(who, code, proof=Proof.SCANNED, act=act)
            assert isinstance(again, Refusal) == isinstance(done, Refusal)

    @rule(hours=st.integers(-30, 30))
    def clock_jumps(self, hours: int) -> None:
        self.clock.pass_by(timedelta(hours=hours))

    @invariant()
    def what_was_handed_over_stays_so(self) -> None:
        collected = [entry for entry in self.desk.log() if isinstance(entry.word, BadgeCollected)]
        codes = {e.person: e.word.code for e in collected if isinstance(e.word, BadgeCollected)}
        assert codes == self.handed_over
        assert len(collected) == len(self.handed_over)

    @invariant()
    def one_badge_counts_and_void_stays_void(self) -> None:
        for person in PEOPLE:
            visit = self.desk.case(person.id).visit
            standing = [badge for badge in visit.badges if badge.state is not BadgeState.CANCELLED]
            assert len(standing) <= 1
            assert not any(badge.code in self.void for badge in standing)

    @invariant()
    def every_open_question_is_asked(self) -> None:
        open_states = (VisitState.PRINTING, VisitState.PRINT_UNKNOWN)
        expected = {person.id for person in PEOPLE if self.desk.case(person.id).visit.state in open_states}
        assert {case.person.id for case in self.desk.in_limbo()} == expected

    @invariant()
    def the_log_is_whole_and_in_order(self) -> None:
        assert self.desk.verify().faults == ()
        times = [entry.at for entry in self.desk.log()]
        assert times == sorted(times)


OneDesk.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestAnyHistoryOfOneDesk = OneDesk.TestCase
