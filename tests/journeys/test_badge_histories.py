"""Any history of badges at one desk with two printers: lost, replaced, jammed, for a day, for a delegation, cut off."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from regdesk.collection.badge_words import Corrected, VoidReason
from regdesk.collection.day_badges import DayState
from regdesk.collection.delegation_words import CollectorAccepted
from regdesk.collection.entitlement import FINISHING, Act, Reason
from regdesk.collection.entries import Checked, Proof
from regdesk.collection.stock_words import Moment, Moving, Spoil
from regdesk.collection.visit import BadgeState
from regdesk.collection.window import window_now
from regdesk.desk.answers import Found, PrintEnd
from regdesk.desk.badges import render
from regdesk.desk.deciding import Decision
from regdesk.desk.life import Correction, Paper
from regdesk.people.participant import Accreditation, Participant
from regdesk.staff.decisions import Chosen
from tests.journeys.badge_world import (
    FOCAL,
    HOWS,
    MEMBER,
    SENEGAL,
    TWINS,
    Faulty,
    PowerCut,
)
from tests.journeys.watched_desk import WHO, WatchedDesk, counted

HOW = st.sampled_from(HOWS)
WHICH = st.integers(0, 1)
EVERY_LINE = ("family", "given", "born", "nationality", "number", "expires")
LOST = st.sampled_from([VoidReason.LOST, VoidReason.STOLEN, VoidReason.WITHDRAWN, VoidReason.RETURNED])


class Badges(WatchedDesk):
    """What clerks, supervisors, printers and bearers do, in any order."""

    # ── one badge ────────────────────────────────────────────────────────────────────────────────────────────────────

    @rule(who=WHO)
    def confirms(self, who: Participant) -> None:
        self._confirm(who, Act.CONFIRM)

    def _confirm(self, who: Participant, step: Act) -> bool:
        check = self.desk.check(who.id, None).check
        return self.press(
            lambda act: self.desk.confirm_identity(
                who.id, check, how=Checked.BY_EYE, looked_at=EVERY_LINE, step=step, act=act
            )
        )

    @rule(who=WHO, which=WHICH)
    def serves_well(self, who: Participant, which: int) -> None:
        """Most people come, show a passport and go with a badge."""
        self.serves(who, "good", which, step=Act.PRINT, lets_go=True)
        self.hands_over_what_lies_there(who)

    @rule(who=WHO, how=HOW, which=WHICH, lets_go=st.booleans(), step=st.sampled_from([Act.PRINT, Act.PRINT_AHEAD]))
    def serves(self, who: Participant, how: str, which: int, step: Act, *, lets_go: bool) -> None:
        self.answers_whether_it_came_out(who)
        self._confirm(who, Act.CONFIRM)
        self.prints(who, how, which, step, lets_go=lets_go)

    @rule(who=WHO, how=HOW, which=WHICH, lets_go=st.booleans(), late=st.sampled_from(["after", "before", "never"]))
    def has_trouble_and_is_served_after_all(
        self, who: Participant, how: str, which: int, late: str, *, lets_go: bool
    ) -> None:
        self.serves(who, how, which, step=Act.PRINT, lets_go=lets_go)
        if late == "before":
            self.a_page_comes_late(which)
        self.answers_whether_it_came_out(who)
        if late == "after":
            self.a_page_comes_late(which)
        self.serves_well(who, which)

    @rule(who=WHO, reason=LOST, which=WHICH)
    def comes_back_without_it(self, who: Participant, reason: VoidReason, which: int) -> None:
        self.voids(who, reason)
        self.gives_another_after_all(who)
        self.serves_well(who, which)

    @rule(who=WHO, how=HOW, which=WHICH, lets_go=st.booleans(), step=st.sampled_from([Act.PRINT, Act.PRINT_AHEAD]))
    def prints(self, who: Participant, how: str, which: int, step: Act, *, lets_go: bool) -> None:
        printer, other = self.printers[which], self.printers[1 - which]
        printer.how, printer.sheets, printer.lets_go = how, 1, lets_go
        jobs, had = len(printer.jobs), self.world.had.get(who.id, 0)
        before = {badge.code for badge in self.visit(who).badges}
        try:
            end = self._print(who, printer, other, step)
        except PowerCut:
            self.starts_again()
            end = None
        new = [badge for badge in self.visit(who).badges if badge.code not in before]
        assert len(new) == len(printer.jobs) - jobs <= 1
        if not new:
            return
        counted[f"print {how}"] += 1
        standing = self.list[who.id]
        assert standing.accreditation is Accreditation.ACCREDITED and not standing.hold, "nobody is printed unentitled"
        if day := self.world.for_a_day.pop(who.id, ""):
            self.world.ended.add(day)
        badge = new[0]
        if isinstance(end, PrintEnd) and how in ("jam", "off"):
            self.world.ended.add(badge.code)
        as_known = self.desk.case(who.id).person
        wanted = render(
            self.desk.template, self.event, as_known, code=self._text(badge.number, who.category),
            number=badge.number, photo=None, replacement=had,
        )  # fmt: skip
        assert printer.jobs[-1].pdf == wanted, "the mark says how many badges were had before"

    def _print(self, who: Participant, printer: Faulty, other: Faulty, step: Act) -> object:
        act, desk = self.desk.new_act(), self.desk
        if step is Act.PRINT_AHEAD:
            end = desk.delegations.print_ahead(who.id, printer, others=(other,), act=act)
        else:
            end = desk.print_badge(who.id, printer, others=(other,), act=act)
        if isinstance(end, PrintEnd):
            log, jobs = desk.log(), len(printer.jobs)
            assert isinstance(desk.print_badge(who.id, printer, others=(other,), step=step, act=act), PrintEnd)
            assert (len(printer.jobs), desk.log()) == (jobs, log), "pressed twice is printed once"
        return end

    @rule(which=WHICH)
    def a_page_comes_late(self, which: int) -> None:
        self.printers[which].comes_late()

    @rule(who=WHO)
    def answers_whether_it_came_out(self, who: Participant) -> None:
        badge = self.visit(who).badge
        if badge is None or badge.state not in (BadgeState.REQUESTED, BadgeState.UNKNOWN):
            return
        came = badge.attempt in self.box.fed
        settle = self.desk.came_out if came else self.desk.did_not_come_out
        assert self.press(lambda act: settle(who.id, badge.code, act=act))
        if came:
            self.box.told.add(badge.attempt)
        else:
            self.world.ended.add(badge.code)
        counted["answered"] += 1

    @rule(who=WHO, reason=st.sampled_from([Spoil.COLOUR, Spoil.TORN, Spoil.WRONG_PHOTO]))
    def spoils(self, who: Participant, reason: Spoil) -> None:
        badge = self.visit(who).badge
        if badge is None or badge.attempt not in self.box.fed:
            return
        done = self.press(lambda act: self.desk.cancel_badge(who.id, badge.code, reason, act=act))
        assert done == (who.id not in self.world.active)
        if done:
            self.box.told.add(badge.attempt)
            self.world.ended.add(badge.code)
            counted["spoiled"] += 1

    @rule(who=WHO, at=st.integers(0, 40))
    @precondition(lambda self: self.texts)
    def hands_over(self, who: Participant, at: int) -> None:
        """By scanning any badge there ever was."""
        text = list(self.texts.values())[at % len(self.texts)]
        found = self.desk.find(text)
        code = found.badge.code if isinstance(found, Found) and found.badge else "00000000"
        if self.press(lambda act: self.desk.hand_over(who.id, code, proof=Proof.SCANNED, act=act)):
            self._collected(who, code)

    @rule(who=WHO)
    def hands_over_what_lies_there(self, who: Participant) -> None:
        badge = self.visit(who).badge
        if badge and self.press(lambda act: self.desk.hand_over(who.id, badge.code, proof=Proof.SCANNED, act=act)):
            self._collected(who, badge.code)

    def _collected(self, who: Participant, code: str) -> None:
        counted["collected"] += 1
        with self.desk.store.reading() as tx:
            assert tx.badge_owner(code) == who.id, "nobody gets another's badge"
        standing, now = self.list[who.id], self.desk.now()
        assert standing.accreditation is Accreditation.ACCREDITED and not standing.hold
        badge = next(one for one in self.visit(who).badges if one.code == code)
        in_time = window_now(self.event.windows, self.event.zone, now, who.category).is_open
        assert in_time or timedelta(0) <= now - badge.requested <= FINISHING
        self.world.collects(who.id, code)

    # ── how it ends ──────────────────────────────────────────────────────────────────────────────────────────────────

    @rule(who=WHO, reason=LOST)
    def voids(self, who: Participant, reason: VoidReason) -> None:
        badge = self.visit(who).badge
        code = badge.code if badge else "00000000"
        by = self._by[:1]
        if self.staffed:
            assert not self.press(lambda act: self.desk.life.void(who.id, code, reason, act=act)), "a clerk alone"
        done = self.press(lambda act: self.desk.life.void(who.id, code, reason, by=by, act=act))
        assert done == (who.id in self.world.active)
        if done:
            self.world.loses(who.id)
            counted[f"void {reason}"] += 1

    @rule(who=WHO)
    def replaces(self, who: Participant) -> None:
        """Two supervisors give another one for a badge that was lost."""
        refusal = self.desk.case(who.id).refusal
        badge = self.visit(who).badge
        if refusal is None or badge is None or refusal.reason is not Reason.ALREADY_COLLECTED:
            return
        alone = Decision(who.id, refusal, Chosen("lost", badge=badge.code), self._by[:1])
        assert not self.press(lambda act: self.desk.approve(alone, act=act)), "four eyes"
        decision = replace(alone, approvers=self._by)
        if self.press(lambda act: self.desk.approve(decision, act=act)):
            self.world.loses(who.id)
            counted["replaced"] += 1

    @rule(who=WHO)
    def gives_another_after_all(self, who: Participant) -> None:
        refusal = self.desk.case(who.id).refusal
        if refusal and refusal.reason is Reason.BADGE_ENDED:
            decision = Decision(who.id, refusal, Chosen("came_back"), self._by)
            counted["after all"] += self.press(lambda act: self.desk.approve(decision, act=act))

    @rule(who=WHO, title=st.sampled_from(["Counsellor", "Minister", "Attaché"]))
    def corrects(self, who: Participant, title: str) -> None:
        badge, had = self.visit(who).badge, who.id in self.world.active
        correction = Correction({Corrected.FUNCTION: title}, Paper("passport", "SEN", "4417"))
        if had and self.staffed:
            one = self._by[:1]
            assert not self.press(lambda act: self.desk.life.correct(who.id, correction, by=one, act=act)), "four eyes"
        if not self.press(lambda act: self.desk.life.correct(who.id, correction, by=self._by, act=act)):
            return
        counted["corrected"] += 1
        assert self.desk.case(who.id).person.function == title
        if had:
            self.world.loses(who.id)
        elif badge:
            self.world.ended.add(badge.code)

    @rule(who=WHO)
    def is_found_again(self, who: Participant) -> None:
        former = self.visit(who).former
        if former:
            done = self.press(lambda act: self.desk.life.returned(who.id, former.code, act=act))
            assert done == (former.back is None)

    # ── a delegation ─────────────────────────────────────────────────────────────────────────────────────────────────

    @rule()
    def collector_comes(self) -> None:
        """Holds a passport that was compared, or one of hours ago."""
        self._confirm(FOCAL, Act.CONFIRM_COLLECTOR)
        people = [FOCAL.id, MEMBER.id]
        desk = self.desk
        if self.press(lambda act: desk.delegations.accept_collector(SENEGAL, FOCAL.id, people, act=act)):
            word = next(e.word for e in reversed(desk.log()) if isinstance(e.word, CollectorAccepted))
            self.collection = word.collection
            counted["collector"] += 1

    @rule(who=WHO)
    @precondition(lambda self: self.collection)
    def hands_to_the_collector(self, who: Participant) -> None:
        badge, desk, collection = self.visit(who).badge, self.desk, self.collection
        code = badge.code if badge else "00000000"
        if self.press(lambda act: desk.delegations.hand_over(collection, who.id, code, proof=Proof.SCANNED, act=act)):
            collector = self.list[FOCAL.id]
            assert not collector.hold and collector.accreditation is not Accreditation.WITHDRAWN
            assert who in (FOCAL, MEMBER)
            self._collected(who, code)
            counted["to a collector"] += 1

    @rule()
    @precondition(lambda self: self.collection)
    def collector_goes(self) -> None:
        desk, collection = self.desk, self.collection
        assert self.press(lambda act: desk.delegations.end(collection, signed=True, act=act))
        assert not self.press(lambda act: desk.delegations.end(collection, signed=True, act=act))
        self.collection = ""

    @rule(which=WHICH)
    def collector_takes_what_was_printed_ahead(self, which: int) -> None:
        for one in (FOCAL, MEMBER):
            self.prints(one, "good", which, Act.PRINT_AHEAD, lets_go=True)
        self.collector_comes()
        for one in (MEMBER, FOCAL) if self.collection else ():
            self.hands_to_the_collector(one)

    # ── for one day ──────────────────────────────────────────────────────────────────────────────────────────────────

    @rule(how=HOW, which=WHICH, count=st.integers(1, 4), came=st.integers(0, 4))
    def prints_for_a_day(self, how: str, which: int, count: int, came: int) -> None:
        printer = self.printers[which]
        came = min(came, count - 1) if how == "jam" else min(came, count)
        printer.how, printer.sheets = how.replace("stays", "none"), came + 1 if how == "jam" else came
        printer.sheets = count if how == "good" else printer.sheets
        jobs = len(printer.jobs)
        try:
            self._as_lead(lambda: self.desk.day_badges.print(
                "delegate", self.desk.today_is(), count, printer, act=self.desk.new_act()
            ))  # fmt: skip
        except PowerCut:
            self.starts_again()
        if len(printer.jobs) == jobs:
            return
        counted[f"for a day {how}"] += 1
        attempt = printer.jobs[-1].attempt
        fed = self.box.fed.get(attempt, 0)
        if how != "good":
            # whatever the printer said: somebody has to count them
            self.box.told.discard(attempt)
            self.truth[attempt] = (fed - 1, 1) if how == "jam" else (fed, 0)

    @rule()
    def counts_what_came_for_a_day(self) -> None:
        if not self.truth:
            return
        attempt, (came, spoiled) = self.truth.popitem()
        desk = self.desk
        self._as_lead(lambda: self.press(lambda act: desk.day_badges.settle(attempt, came, spoiled, act=act)))
        self.box.told.add(attempt)
        batch = next(one for one in desk.day_badges.batches() if one.attempt == attempt)
        self.world.ended |= {badge.code for badge in batch.badges[came:]}

    @rule(who=WHO, at=st.integers(0, 40), ago=st.sampled_from([0, 0, 10, 400]))
    def gives_for_a_day(self, who: Participant, at: int, ago: int) -> None:
        desk, lying = self.desk, [one for batch in self.desk.day_badges.batches() for one in batch.badges]
        if not lying:
            return
        badge, moment = lying[at % len(lying)], self.desk.now() - timedelta(minutes=ago)
        text = self._text(badge.number, badge.category, day=badge.day)
        if not self.press(lambda act: desk.day_badges.give(text, who.id, moment, document="passport", act=act)):
            return
        counted["given for a day"] += 1
        standing = self.list[who.id]
        assert standing.accreditation is Accreditation.ACCREDITED and not standing.hold
        assert window_now(self.event.windows, self.event.zone, moment, who.category).is_open
        assert badge.state is DayState.READY and who.category == badge.category
        earlier = self.world.for_a_day.pop(who.id, "")
        assert not earlier or badge.day != self._day_of(earlier), "one badge for a day"
        if who.id in TWINS:
            other = next(one for one in TWINS if one != who.id)
            assert other not in self.world.active
        self.world.gets_for_a_day(who.id, badge.code)

    @rule(who=WHO, which=WHICH)
    def is_served_by_hand(self, who: Participant, which: int) -> None:
        """The power is gone, and somebody opens the drawer."""
        self.prints_for_a_day("good", which, 1, 1)
        self.gives_for_a_day(who, -1, 0)

    @rule()
    def tears_up(self) -> None:
        desk, today = self.desk, self.desk.today_is()
        lying = [one.code for batch in desk.day_badges.batches() if batch.day == today for one in batch.ready]
        self._as_lead(lambda: self.press(lambda act: desk.day_badges.destroy(today, act=act)))
        self.world.ended.update(lying)

    # ── the box ──────────────────────────────────────────────────────────────────────────────────────────────────────

    @rule(kind=st.sampled_from(list(Moving)), count=st.integers(1, 30))
    def blanks_come_and_go(self, kind: Moving, count: int) -> None:
        desk, comes = self.desk, kind in (Moving.BROUGHT, Moving.FROM_DESK)
        other = 5 if kind in (Moving.TO_DESK, Moving.FROM_DESK) else 0

        def moves() -> None:
            if self.press(lambda act: desk.stock.move("a6", count, kind, desk=other, act=act)):
                self.box.count += count if comes else -count

        self._as_lead(moves)

    @rule(torn=st.integers(1, 3))
    def blanks_are_torn(self, torn: int) -> None:
        def tears() -> None:
            if self.press(lambda act: self.desk.stock.spoil("a6", torn, Spoil.TORN, act=act)):
                self.box.count -= torn

        self._as_lead(tears)

    @rule(moment=st.sampled_from(list(Moment)))
    def box_is_counted(self, moment: Moment) -> None:
        if not self.box.untold:
            self._as_lead(
                lambda: self.press(lambda act: self.desk.stock.count("a6", self.box.count, moment, act=act))
            )  # fmt: skip


Badges.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestAnyHistoryOfBadges = Badges.TestCase
