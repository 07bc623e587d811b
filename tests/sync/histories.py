"""Any history of several desks: cut off, dying at any statement, restored, copied, with clocks that lie and a hub that
falls back. `python -m tests.sync.histories --steps 50000` runs so many steps and says what was done.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from regdesk.collection.badge_words import VoidReason
from regdesk.collection.visit import BadgeState, Visit
from regdesk.people.participant import Participant
from tests.sync import clerk
from tests.sync.laptop import Laptop, TrueTime, event_with_lanes, the_event
from tests.sync.world import LEAVING, PEOPLE, World, counted

WHO = st.sampled_from(PEOPLE)
LEAVES = st.sampled_from(LEAVING)
AT = st.integers(0, 5)
"""Which laptop, or which copy or standby: as many as there are, over and over."""
DIES = st.just(-1) | st.just(-1) | st.integers(0, 60)
"""After so many statements the power goes; mostly it does not."""
CALL = st.integers(-6, 12)
"""At this call to the hub something goes wrong; below zero nothing does."""
REASON = st.sampled_from([VoidReason.LOST, VoidReason.STOLEN, VoidReason.WITHDRAWN, VoidReason.RETURNED])
JUMPS = st.sampled_from([timedelta(days=days) for days in (-3 * 365, -400, -1, 1, 30, 3 * 365)])
SKEWS = st.sampled_from([timedelta(seconds=seconds) for seconds in (-110, -7, 0, 0.004, 45, 110)])


def has_one(visit: Visit) -> bool:
    return visit.badge is not None and visit.badge.state is BadgeState.COLLECTED


class Desks(RuleBasedStateMachine):
    """Three or four laptops, five people who go to whichever they like, one hub."""

    world: World
    most_restores = 6

    @initialize(
        desks=st.sampled_from([3, 3, 4]),
        page=st.sampled_from([1, 2, 4, 1_000]),
        gap=st.sampled_from([1, 3]),
        staffed=st.booleans(),
    )
    def opens(self, desks: int, page: int, gap: int, *, staffed: bool) -> None:
        self.world = self.opens_world(desks, page=page, gap=gap, staffed=staffed)
        self.restores = 0

    def opens_world(self, desks: int, *, page: int, gap: int, staffed: bool) -> World:
        return World.of(desks, page=page, gap=gap, staffed=staffed)

    def teardown(self) -> None:
        if not hasattr(self, "world"):
            return
        try:
            if sys.exc_info()[0] is None:
                self.world.heals()
        finally:
            self.world.ends()
        counted["history"] += 1

    def _at(self, at: int) -> Laptop:
        return self.world.laptops[at % len(self.world.laptops)]

    def _works(self, at: int, name: str, act: Callable[[Laptop], object], dies_in: int = -1) -> None:
        laptop = self._at(at)
        counted["step"] += 1
        counted[f"{name} tried"] += 1
        counted[name] += self.world.works(laptop, lambda: act(laptop), dies_in=dies_in, after=bool(dies_in % 2))

    def _works_for(
        self, at: int, name: str, who: Participant, fits: Callable[[Visit], object],
        act: Callable[[Laptop, Participant], object], dies_in: int = -1,
    ) -> None:  # fmt: skip
        """For whoever comes next of whom it can be done by what is known there."""
        desk, start = self._at(at).desk, PEOPLE.index(who)
        fitting = [one for one in (*PEOPLE[start:], *PEOPLE[:start]) if fits(clerk.visit(desk, one))]
        chosen = fitting[0] if fitting else who
        self._works(at, name, lambda one: act(one, chosen), dies_in)

    # ── clerks ───────────────────────────────────────────────────────────────────────────────────────────────────────

    @rule(at=AT, who=WHO, dies_in=DIES)
    def serves(self, at: int, who: Participant, dies_in: int) -> None:
        self._works(at, "served", lambda one: clerk.serves(one.desk, who), dies_in)

    @rule(who=WHO)
    def goes_to_two_desks(self, who: Participant) -> None:
        for at in range(2):
            self._works(at, "served", lambda one: clerk.serves(one.desk, who))

    @rule(at=AT, who=WHO, how=st.sampled_from(["good", "jam", "silent"]), dies_in=DIES)
    def prints(self, at: int, who: Participant, how: str, dies_in: int) -> None:
        def does(one: Laptop) -> bool:
            clerk.confirms(one.desk, who)
            return clerk.prints(one.desk, who, how)

        self._works(at, f"printed {how}", does, dies_in)

    @rule(at=AT, who=WHO, came=st.booleans())
    def settles(self, at: int, who: Participant, *, came: bool) -> None:
        def in_doubt(visit: Visit) -> bool:
            return visit.badge is not None and visit.badge.state in clerk.OPEN

        self._works_for(at, "settled", who, in_doubt, lambda one, whose: clerk.settles(one.desk, whose, came=came))

    @rule(at=AT, who=WHO)
    def hands_over(self, at: int, who: Participant) -> None:
        def waits(visit: Visit) -> bool:
            return visit.badge is not None and visit.badge.state is BadgeState.PRINTED

        self._works_for(at, "handed over", who, waits, lambda one, whose: clerk.hands_over(one.desk, whose))

    @rule(at=AT, who=WHO, reason=REASON, dies_in=DIES)
    def voids(self, at: int, who: Participant, reason: VoidReason, dies_in: int) -> None:
        def voids(one: Laptop, whose: Participant) -> bool:
            return clerk.voids(one.desk, whose, reason, one.by)

        self._works_for(at, "voided", who, has_one, voids, dies_in)

    @rule(at=AT, who=WHO)
    def replaces(self, at: int, who: Participant) -> None:
        self._works_for(at, "replaced", who, has_one, lambda one, whose: clerk.replaces(one.desk, whose, one.by))

    @rule(at=AT, other=AT, who=WHO, reason=REASON)
    def comes_back_elsewhere_without_it(self, at: int, other: int, who: Participant, reason: VoidReason) -> None:
        """Served here, and cancelled there, which has or has not heard of it; then served again."""
        self._works(at, "served", lambda one: clerk.serves(one.desk, who))
        self.world.meets(self._at(at))
        self.world.meets(self._at(other))
        self._works(other, "voided", lambda one: clerk.voids(one.desk, who, reason, one.by))
        self._works(other, "given after all", lambda one: clerk.replaces(one.desk, who, one.by))
        self._works(other, "served", lambda one: clerk.serves(one.desk, who))

    @rule(at=AT, who=WHO, keep=st.integers(0, 2), dies_in=DIES)
    def decides(self, at: int, who: Participant, keep: int, dies_in: int) -> None:
        def decides(one: Laptop, whose: Participant) -> bool:
            return clerk.decides_double(one.desk, whose, keep, one.by)

        self._works_for(at, "decided", who, lambda visit: visit.conflict, decides, dies_in)

    @rule(at=AT, who=WHO)
    def refuses(self, at: int, who: Participant) -> None:
        self._works(at, "refused", lambda one: clerk.refuses(one.desk, who))

    @rule(at=AT, who=WHO)
    def is_found_again(self, at: int, who: Participant) -> None:
        self._works_for(
            at, "found again", who, lambda visit: visit.former, lambda one, whose: clerk.gives_back(one.desk, whose)
        )

    @rule(at=AT, other=AT, who=LEAVES, met=st.booleans(), dies_in=DIES)
    def somebody_leaves(self, at: int, other: int, who: Participant, dies_in: int, *, met: bool) -> None:
        """Comes to one desk, and asks another one, which has or has not heard of it, to be erased."""
        self._works(at, "served", lambda one: clerk.serves(one.desk, who))
        if met:
            self.world.meets(self._at(at))
            self.world.meets(self._at(other))
        self.erases(other, who, dies_in)

    @rule(at=AT, who=LEAVES, dies_in=DIES)
    def erases(self, at: int, who: Participant, dies_in: int) -> None:
        self._works(at, "erased", lambda one: clerk.erases(one.desk, who, one.by), dies_in)

    @rule(at=AT, who=WHO, what=st.sampled_from([*["good"] * 6, "hold", "withdrawn", "pending"]))
    def list_says(self, at: int, who: Participant, what: str) -> None:
        counted["step"] += 1
        self.world.list_says(self._at(at), who, what)

    # ── the hub and the way there ────────────────────────────────────────────────────────────────────────────────────

    @rule(at=AT, call=CALL, after=st.booleans(), dies=st.booleans(), strange=st.sampled_from(["", "", "r", "s"]))
    def meets(self, at: int, call: int, strange: str, *, after: bool, dies: bool) -> None:
        counted["step"] += 1
        laptop = self._at(at)
        door = self.world.doors[laptop.name]
        door.fail(max(call, -1), after=after, dies=dies)
        door.repeats, door.skips = strange == "r", strange == "s"
        self.world.meets(laptop)
        door.fail(-1)
        door.repeats = door.skips = False

    @rule(at=AT, dies_in=st.integers(0, 120), after=st.booleans())
    def dies_in_a_round(self, at: int, dies_in: int, *, after: bool) -> None:
        counted["step"] += 1
        self.world.meets(self._at(at), dies_in=dies_in, after=after)

    @rule()
    def all_meet(self) -> None:
        for laptop in self.world.laptops:
            counted["step"] += 1
            self.world.meets(laptop)

    @rule(at=AT)
    def way_is_cut_or_mended(self, at: int) -> None:
        counted["step"] += 1
        door = self.world.doors[self._at(at).name]
        door.cut_off = not door.cut_off

    @rule()
    def standby_follows(self) -> None:
        counted["step"] += 1
        self.world.standbys.append(self.world.hub.snapshot())

    @rule(which=AT)
    def hub_falls_back(self, which: int) -> None:
        counted["step"] += 1
        self.world.falls_back(which)

    # ── sticks ───────────────────────────────────────────────────────────────────────────────────────────────────────

    @rule(at=AT, to=AT, what=st.sampled_from(["all", "end", "gap", "twice", "own"]), mixed=st.randoms(), dies_in=DIES)
    def stick_goes_by_hand(self, at: int, to: int, what: str, mixed: object, dies_in: int) -> None:
        counted["step"] += 1
        giver = self._at(at)
        lines = giver.lines()
        if what == "own":
            lines = [line for line in lines if line.desk == giver.log_id()]
        half = len(lines) // 2
        lines = {"end": lines[half:], "gap": lines[:half:2] + lines[half:], "twice": lines * 2}.get(what, lines)
        if what != "all":
            mixed.shuffle(lines)  # type: ignore[attr-defined]
        self.world.reads(self._at(to), lines, giver.certificates(), dies_in=dies_in)

    # ── disks and clocks ─────────────────────────────────────────────────────────────────────────────────────────────

    @rule(at=AT)
    def copies_disk(self, at: int) -> None:
        counted["step"] += 1
        self.world.copies_disk(self._at(at))

    @precondition(lambda self: self.world.copies and self.restores < self.most_restores)
    @rule(which=AT)
    def puts_disk_back(self, which: int) -> None:
        counted["step"] += 1
        self.restores += 1
        self.world.puts_back(which)

    @precondition(lambda self: self.world.copies and len(self.world.laptops) < 5)
    @rule(which=AT)
    def clones_disk(self, which: int) -> None:
        counted["step"] += 1
        self.world.clones(which)

    @rule(at=AT, who=WHO, other=WHO)
    def works_on_a_disk_that_is_lost(self, at: int, who: Participant, other: Participant) -> None:
        """Copied, worked with, brought to the hub or not, put back, worked with again."""
        if self.restores >= self.most_restores:
            return
        self.restores += 1
        laptop = self._at(at)
        self.world.copies_disk(laptop)
        which = len(self.world.copies) - 1
        self._works(at, "served", lambda one: clerk.serves(one.desk, who))
        self.world.meets(laptop)
        self._works(at, "served", lambda one: clerk.serves(one.desk, other))
        self.world.puts_back(which)
        self._works(at, "served", lambda one: clerk.serves(one.desk, other))
        self.world.meets(laptop)

    @rule(at=AT, beside=st.one_of(SKEWS, SKEWS, JUMPS))
    def clock_is_put(self, at: int, beside: timedelta) -> None:
        counted["step"] += 1
        self.world.puts_clock(self._at(at), beside)


class DesksWithLanes(Desks):
    """Each desk gives badges of its lane alone, and every disk stays where it is: then nobody ever has two."""

    most_restores = 0

    def opens_world(self, desks: int, *, page: int, gap: int, staffed: bool) -> World:
        return World.of(3, page=page, gap=gap, staffed=staffed, event=event_with_lanes())

    @precondition(lambda _: False)
    @rule()
    def clones_disk(self) -> None:
        """Two laptops of one number would have one lane."""

    @invariant()
    def nobody_has_two(self) -> None:
        assert not self.world.who_has_two()


def run(machine: type[Desks] = Desks, *, examples: int, steps: int, seeded: bool) -> None:
    """So many histories of so many steps each; the same ones every time where `seeded`."""
    how = settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, database=None, derandomize=seeded,
        phases=(Phase.generate,), suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    run_state_machine_as_test(machine, settings=how)


def run_on(machine: type[Desks], steps: int, length: int) -> None:
    """Until so many steps were done; says after each part what was done."""
    began = time.perf_counter()
    while counted["step"] < steps:
        run(machine, examples=max(1, min(100, (steps - counted["step"]) // length)), steps=length, seeded=False)
        told = ", ".join(f"{name} {count:,}" for name, count in sorted(counted.items()))
        print(f"{time.perf_counter() - began:.0f} s: {told}", flush=True)


@contextmanager
def over_real_hubs() -> Iterator[type[Desks]]:
    """The same machine over PostgreSQL, a database of its own for each history."""
    from tests.hubs import QUICK, MeetingHub, a_server  # late: PostgreSQL may not be installed
    from tests.sync.real_hub import RealHub

    with a_server(**QUICK) as server:

        class RealDesks(Desks):
            def opens_world(self, desks: int, *, page: int, gap: int, staffed: bool) -> World:
                self.meeting = MeetingHub(server, the_event())
                true = TrueTime(datetime.now(UTC) - timedelta(hours=1))
                return World(RealHub(self.meeting), true, staffed=staffed).with_desks(desks)

            def teardown(self) -> None:
                super().teardown()
                self.meeting.drop()

        yield RealDesks


def main() -> None:
    asked = argparse.ArgumentParser(prog="python -m tests.sync.histories")
    asked.add_argument("--steps", type=int, default=50_000)
    asked.add_argument("--length", type=int, default=40, help="steps of one history")
    asked.add_argument("--real", action="store_true", help="over PostgreSQL")
    asked.add_argument("--lanes", action="store_true", help="each desk gives badges of its lane alone")
    options = asked.parse_args()
    machine_here = DesksWithLanes if options.lanes else Desks
    with over_real_hubs() if options.real else nullcontext(machine_here) as machine:
        run_on(machine, options.steps, options.length)


if __name__ == "__main__":
    main()
