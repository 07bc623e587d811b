"""A desk that is watched while badges are given: what must be so after every step, whatever was pressed."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from regdesk.collection.day_badges import DayBadgeRequested, DayState, day_badges
from regdesk.collection.entries import BadgeRequested
from regdesk.collection.stock_words import Moment
from regdesk.collection.visit import BadgeState, Visit
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.desk.deciding import Approver
from regdesk.desk.figures import figures
from regdesk.desk.gate import Scanned
from regdesk.desk.gate_list import GateList
from regdesk.desk.serials import Sealing
from regdesk.gate.answer import Word as Light
from regdesk.keys.trust import Verdict, verified
from regdesk.people.participant import Accreditation, Participant
from tests.desks import StandingClock, a_desk
from tests.journeys.badge_world import (
    PEOPLE,
    TWINS,
    Box,
    Faulty,
    World,
    given_rightly,
    the_event,
)
from tests.make import local
from tests.staff.people import HENRIK, LEAD, LUCIA, NAOMI, PIN, signed_in, with_staff

WHO = st.sampled_from(PEOPLE)
STANDING = st.sampled_from(["hold", "withdrawn", "pending", *("good",) * 6])
MANY = 500
counted: Counter[str] = Counter()
"""What was done in all histories of a run, for who wants to know how deep they went."""


class WatchedDesk(RuleBasedStateMachine):
    """A clerk, two printers, nine people of whom two have one passport, and a supervisor who can be called."""

    @initialize(staffed=st.booleans())
    def opens(self, *, staffed: bool) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.clock, self.event, self.staffed = StandingClock(local(4, 8)), the_event(), staffed
        self.world, self.box, self.pressed = World(), Box(MANY), 0
        self.printers = [Faulty("left", self.box), Faulty("right", self.box)]
        self.truth: dict[str, tuple[int, int]] = {}
        self.texts: dict[str, str] = {}
        self.list = {person.id: person for person in PEOPLE}
        self.collection = ""
        self.stack = ExitStack()
        self._open(PEOPLE)
        if staffed:
            with_staff(self.desk)
            signed_in(self.desk)
        self._as_lead(lambda: self.press(lambda act: self.desk.stock.count("a6", MANY, Moment.OPENING, act=act)))

    def teardown(self) -> None:
        self.stack.close()
        shutil.rmtree(self.folder)
        counted["histories"] += 1

    def _open(self, people: tuple[Participant, ...] = ()) -> None:
        self.desk: Desk = self.stack.enter_context(a_desk(self.folder, people, event=self.event, clock=self.clock))

    def _as_lead(self, does: Callable[[], object]) -> None:
        if self.staffed:
            signed_in(self.desk, LEAD)
        does()
        if self.staffed:
            signed_in(self.desk, LUCIA)

    @property
    def _by(self) -> tuple[Approver, ...]:
        return (Approver(HENRIK.card, PIN), Approver(NAOMI.card, PIN)) if self.staffed else ()

    def press(self, does: Callable[[str], object]) -> bool:
        """Every second button is pressed twice. Whether it was done."""
        act, before = self.desk.new_act(), len(self.desk.log())
        answer = does(act)
        self.pressed += 1
        done = isinstance(answer, Done)
        assert done or len(self.desk.log()) == before, "a refusal writes nothing"
        if done and self.pressed % 2:
            after = self.desk.log()
            again = does(act)
            assert isinstance(again, Done) and again.again
            assert self.desk.log() == after, "pressed twice is done once"
        return done

    def visit(self, who: Participant) -> Visit:
        return self.desk.case(who.id).visit

    # ── the list, the clock, the power ───────────────────────────────────────────────────────────────────────────────

    @rule(who=WHO, what=STANDING)
    def list_says(self, who: Participant, what: str) -> None:
        known = {"withdrawn": Accreditation.WITHDRAWN, "pending": Accreditation.PENDING}
        standing = known.get(what, Accreditation.ACCREDITED)
        self.list[who.id] = replace(who, hold=what == "hold", accreditation=standing)
        with self.desk.store.writing() as tx:
            tx.put_people([self.list[who.id]])

    @rule(minutes=st.sampled_from([1, 5, 20, 45, 200, 700, -90]))
    def time_passes(self, minutes: int) -> None:
        self.clock.pass_by(timedelta(minutes=minutes))

    @rule()
    def starts_again(self) -> None:
        self.stack.close()
        self._open()
        if self.staffed:
            signed_in(self.desk)

    def _day_of(self, code: str) -> date:
        return next(one.day for batch in self.desk.day_badges.batches() for one in batch.badges if one.code == code)

    # ── what is always so ────────────────────────────────────────────────────────────────────────────────────────────

    def _text(self, number: int, category: str, day: date | None = None) -> str:
        known = self.event.category(category)
        with self.desk.store.reading() as tx:
            sealing = self.desk.seals.sealing(tx, known)
        assert isinstance(sealing, Sealing)
        noon = datetime.combine(day, time(12), self.event.zone) if day else None
        return sealing.sheet(number, known, day=noon).text

    @invariant()
    def no_serial_comes_twice(self) -> None:
        counted["steps"] += 1
        asked = [e for e in self.desk.log() if isinstance(e.word, BadgeRequested | DayBadgeRequested)]
        words = [e.word for e in asked if isinstance(e.word, BadgeRequested | DayBadgeRequested)]
        numbers = [word.number for word in words]
        assert numbers == sorted(set(numbers))
        assert len({word.code for word in words}) == len(words)
        for entry, word in zip(asked, words, strict=True):
            if word.code not in self.texts:
                theirs = self.list[entry.person].category if entry.person else "delegate"
                day = self._day_of(word.code) if isinstance(word, DayBadgeRequested) else None
                self.texts[word.code] = self._text(word.number, theirs, day)

    @invariant()
    def everybody_has_one_badge_at_most(self) -> None:
        today = self.desk.today_is()
        for person in PEOPLE:
            visit = self.visit(person)
            assert not visit.conflict
            good = [badge.code for badge in visit.badges if not badge.is_ended]
            collected = [badge.code for badge in visit.badges if badge.state is BadgeState.COLLECTED]
            for_today = [one.code for one in visit.day_badges if one.stands_on(today)]
            assert len(good) <= 1 and len(collected) + len(for_today) <= 1
            assert collected == [code for who, code in self.world.active.items() if who == person.id]
            assert self.world.ended.isdisjoint(good + for_today), "what ended never counts again"
            assert visit.replacements == self.world.had.get(person.id, 0)
        assert sum(one in self.world.active for one in TWINS) <= 1, "one passport, one badge"

    @invariant()
    def whoever_has_one_has_shown_a_document(self) -> None:
        given_rightly(self.desk.log())

    @invariant()
    def every_sheet_is_accounted_for(self) -> None:
        left = self.desk.stock.left("a6")
        assert left and left.count == self.box.count + self.box.untold

    @invariant()
    def a_door_knows_what_ended(self) -> None:
        goes_by = self.desk.gate.goes_by()
        assert isinstance(goes_by, GateList)
        for code, text in self.texts.items():
            found = verified(text, goes_by.trust, self.desk.now())
            assert found.claims and found.claims.serial.code == code
            assert (found.verdict is Verdict.WITHDRAWN) == (code in self.world.ended), code

    @rule()
    def everybody_goes_through_a_door(self) -> None:
        desk = self.desk
        assert self.press(lambda act: desk.gate.open("b", act=act))
        gone = {one for one, person in self.list.items() if person.accreditation is Accreditation.WITHDRAWN}
        for code, text in self.texts.items():
            answered = desk.gate.scan(text, act=desk.new_act())
            assert isinstance(answered, Scanned)
            with desk.store.reading() as tx:
                theirs = tx.badge_owner(code)
            if code in self.world.ended or theirs in gone:
                assert answered.answer.word is Light.STOP
            elif code in self.world.active.values() and self._is_on():
                assert answered.answer.word is not Light.STOP
        assert self.press(lambda act: desk.gate.close(act=act))
        counted["doors"] += 1

    def _is_on(self) -> bool:
        return self.event.starts <= self.desk.today_is() <= self.event.ends

    @invariant()
    def the_figures_are_those_of_the_log(self) -> None:
        today = self.desk.today_is()
        with self.desk.store.reading() as tx:
            found = figures(tx, today, self.event.zone)
        kinds = Counter(e.kind for e in self.desk.log() if e.at.astimezone(self.event.zone).date() == today)
        assert (found.collected, found.printed) == (kinds["badge.collected"], kinds["badge.printed"])
        assert sum(found.failed.values()) == kinds["badge.print_failed"]
        assert sum(found.spoiled.values()) == kinds["badge.cancelled"]
        in_doubt = {case.person.id for case in self.desk.in_limbo()}
        open_states = (BadgeState.REQUESTED, BadgeState.UNKNOWN)
        assert in_doubt == {p.id for p in PEOPLE if (b := self.visit(p).badge) and b.state in open_states}

    @invariant()
    def the_log_is_whole(self) -> None:
        assert self.desk.verify().faults == ()

    @invariant()
    def badges_for_a_day_are_as_they_were_told(self) -> None:
        given = {one.code for one in day_badges(self.desk.log()).values() if one.state is DayState.GIVEN}
        assert set(self.world.for_a_day.values()) <= given
