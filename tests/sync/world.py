"""Several laptops, their disks in a cupboard, a hub and its standbys: what may happen to them, and what stays so."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Protocol

from regdesk.collection.statement import Line
from regdesk.collection.visit import BadgeState
from regdesk.desk.needs_you import Kind
from regdesk.errors import HubError
from regdesk.event.event import Event
from regdesk.keys.seal import Serial
from regdesk.people.participant import Accreditation, Participant
from tests.make import a_person
from tests.staff.people import NAOMI, signed_in
from tests.sync.dying import dying
from tests.sync.fake_hub import Cut, Door, FakeHub
from tests.sync.laptop import Counted, Laptop, LaptopClock, TrueTime, certificate_of, pair_of, the_event
from tests.sync.oracle import erased_in, owners, told_of

PEOPLE = tuple(
    a_person(confirmation=f"0THE-000{n}", given=f"Given{n}", delegation=delegation)
    for n, delegation in enumerate(("Chad", "Mali", "Senegal", "Togo", "Peru", "Fiji", "Cuba"))
)
LEAVING = tuple(
    a_person(confirmation=f"0THE-010{n}", given=f"Leaving{n}", delegation=delegation)
    for n, delegation in enumerate(("Benin", "Qatar"))
)
"""Who is erased now and then, at one desk or another; nobody else ever is."""
THEIRS = frozenset(who.id for who in LEAVING)
A_WHILE = timedelta(seconds=6)
"""No badge is given faster."""
AHEAD = timedelta(minutes=5)
"""So far ahead of the hub another clock may be before it is an alarm."""
MEMORY = Path("/dev/shm")
counted: Counter[str] = Counter()
"""What was done in all histories of a run."""


class AnyHub(Protocol):
    """The hub in memory, or the real one: what befalls the machine in the server room."""

    def add_desk(self, key: str, certificate: str) -> Door: ...
    def door(self, key: str) -> Door: ...
    def hashes(self) -> set[str]: ...
    def snapshot(self) -> Any: ...
    def goes_back_to(self, known: Any) -> None: ...
    def whole_faults(self) -> list[str]: ...


@dataclass
class Watched:
    """What was once seen on a disk, and must stay there. `told`: lines with their contents, of whoever is not erased.

    `steady`: its clock was never put far off.
    """

    lines: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    withdrawn: frozenset[Serial] = frozenset()
    steady: bool = True


@dataclass
class World:
    """`copies`: disks in the cupboard: whose, what was on it, where it lies."""

    hub: "AnyHub"
    true: TrueTime
    laptops: list[Laptop] = field(default_factory=list)
    doors: dict[str, Door] = field(default_factory=dict)
    clocks: dict[str, LaptopClock] = field(default_factory=dict)
    watched: dict[str, Watched] = field(default_factory=dict)
    copies: list[tuple[str, Watched, Path]] = field(default_factory=list)
    standbys: list[Any] = field(default_factory=list)
    staffed: bool = False
    event: Event = field(default_factory=the_event)
    chance: Counted = field(default_factory=Counted)
    twice: set[int] = field(default_factory=set)
    """Numbers of desks that ran from two disks, or whose disk is from before a clock was put."""
    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(dir=MEMORY if MEMORY.is_dir() else None)))

    @classmethod
    def of(
        cls, desks: int, *, page: int = 1_000, gap: int = 1, staffed: bool = False, event: Event | None = None
    ) -> "World":  # fmt: skip
        true = TrueTime()
        return cls(
            FakeHub(clock=true, page=page, gap=gap), true, staffed=staffed, event=event or the_event()
        ).with_desks(desks)

    def with_desks(self, desks: int) -> "World":
        """New laptops that the hub lets in."""
        for number in range(1, desks + 1):
            public = pair_of(number).public
            self.hub.add_desk(public.hex(), certificate_of(self.event, number, public))
            self.starts(f"laptop {number}", number)
        return self

    def starts(self, name: str, number: int, beside: timedelta = timedelta(0)) -> Laptop:
        """A laptop is switched on, with whatever is on its disk."""
        door = self.doors[name] = self.hub.door(pair_of(number).public.hex())
        clock = self.clocks[name] = LaptopClock(self.true, beside)
        people = (*PEOPLE, *LEAVING)
        laptop = Laptop(name, number, self.folder / name, self.event, clock, door, people, self.staffed, self.chance)
        self.laptops.append(laptop)
        self.watched.setdefault(name, Watched())
        self.looks_at(laptop)
        return laptop

    def ends(self) -> None:
        for laptop in self.laptops:
            laptop.close()
        for door in self.doors.values():
            door.close()
        shutil.rmtree(self.folder)

    # ── what happens ─────────────────────────────────────────────────────────────────────────────────────────────────

    def does(self, laptop: Laptop, act: Callable[[], object], *, dies_in: int = -1, after: bool = False) -> bool:
        """Something at one laptop, which may die at any statement. Whether it ended well, and had any effect."""
        self.true.pass_by(A_WHILE)
        try:
            with dying(dies_in, after=after):
                done = act()
        except Cut:
            counted["crash"] += 1
            laptop.starts_again()
            done = False
        self.looks_at(laptop)
        return bool(done)

    def works(self, laptop: Laptop, act: Callable[[], object], *, dies_in: int = -1, after: bool = False) -> bool:
        """A clerk does something: what is written then follows from all that is known here."""
        before = self.watched[laptop.name].lines
        done = self.does(laptop, act, dies_in=dies_in, after=after)
        if self.watched[laptop.name].steady:
            self._in_time(laptop, self.watched[laptop.name].lines - before)
        return done

    def meets(self, laptop: Laptop, *, dies_in: int = -1, after: bool = False) -> bool:
        """One round with the hub, with whatever is wrong with the way there. Whether it ended well."""
        return self.does(laptop, lambda: self._round(laptop), dies_in=dies_in, after=after)

    def _round(self, laptop: Laptop) -> bool:
        door = self.doors[laptop.name]
        counted["round"] += 1
        try:
            done = laptop.desk.sync.round(door)
        except HubError:
            counted["round failed"] += 1
            return False
        counted["begun"] += done.begun is not None
        counted["offered"] += done.offered
        if not door.skips:
            assert done.whole
            self._same_as_hub(laptop)
        return True

    def _same_as_hub(self, laptop: Laptop) -> None:
        there, here = self.hub.hashes(), laptop.hashes()
        assert here == there, f"{len(there - here)} not fetched, {len(here - there)} not brought"

    def reads(self, laptop: Laptop, lines: Sequence[Line], certificates: Sequence[str], **crash: int) -> bool:
        """Takes in what lay on a stick."""
        counted["stick"] += 1
        return self.does(laptop, lambda: laptop.reads(lines, certificates), dies_in=crash.get("dies_in", -1))

    def copies_disk(self, laptop: Laptop) -> None:
        place = self.folder / f"copy {len(self.copies)}"
        laptop.copied_to(place)
        self.copies.append((laptop.name, replace(self.watched[laptop.name]), place))

    def puts_back(self, which: int) -> None:
        """An old disk into the laptop that it was copied from; what was there alone since is destroyed."""
        name, known, place = self.copies[which % len(self.copies)]
        laptop = next(one for one in self.laptops if one.name == name)
        laptop.put_back(place)
        steady = known.steady and self.watched[name].steady
        if not steady:
            self.twice.add(laptop.number)
        self.watched[name] = replace(known, steady=steady)
        counted["restore"] += 1
        self.looks_at(laptop)

    def clones(self, which: int) -> None:
        """An old disk into a further laptop, which runs beside the one that it was copied from."""
        name, known, place = self.copies[which % len(self.copies)]
        owner = next(one for one in self.laptops if one.name == name)
        further = f"laptop {len(self.laptops) + 1}"
        shutil.copytree(place, self.folder / further)
        self.watched[further] = replace(known)
        self.twice.add(owner.number)
        counted["clone"] += 1
        beside = self.clocks[owner.name].beside
        self.watched[further].steady &= abs(beside) <= timedelta(minutes=2)
        self.starts(further, owner.number, beside)

    def puts_clock(self, laptop: Laptop, beside: timedelta) -> None:
        # a disk that comes back within minutes, to a clock that was put back, is a limit that the guide names
        self.clocks[laptop.name].beside = beside
        self.twice.add(laptop.number)
        if abs(beside) > timedelta(minutes=2):
            self.watched[laptop.name].steady = False
        counted["clock"] += 1

    def falls_back(self, which: int) -> None:
        """A standby takes over that had come less far, or a backup is put in."""
        if self.standbys:
            self.hub.goes_back_to(self.standbys[which % len(self.standbys)])
            counted["fail-over"] += 1

    def list_says(self, laptop: Laptop, who: Participant, what: str) -> None:
        known = {"withdrawn": Accreditation.WITHDRAWN, "pending": Accreditation.PENDING}
        changed = replace(who, hold=what == "hold", accreditation=known.get(what, Accreditation.ACCREDITED))
        with laptop.desk.store.writing() as tx:
            tx.put_people([changed])

    # ── what stays so ────────────────────────────────────────────────────────────────────────────────────────────────

    def looks_at(self, laptop: Laptop) -> None:
        """What was durable stays; what was withdrawn stays so; what follows from something is later than that."""
        known, lines, withdrawn = self.watched[laptop.name], laptop.hashes(), laptop.withdrawn()
        assert known.lines <= lines, f"{laptop.name} lost {len(known.lines - lines)} entries"
        assert known.withdrawn <= withdrawn, f"{laptop.name} lets through {known.withdrawn - withdrawn}"
        told = laptop.told(but=THEIRS)
        assert known.told <= told, f"{laptop.name} lost {len(known.told - told)} contents"
        known.lines, known.told, known.withdrawn = lines, told, withdrawn
        assert self.hub.whole_faults() == []

    def _in_time(self, laptop: Laptop, fresh: frozenset[str]) -> None:
        """What a laptop with a good clock writes is after all that it knew then, and not after what clocks will say."""
        with laptop.desk.store.reading() as tx:
            own, now = tx.desk, laptop.clock.now()
            newest = max((line for line in _of(tx.logs.lines(own, 0, 100_000), fresh)), key=_seq, default=None)
            others = [line.at for log in tx.logs.heads() if log != own for line in tx.logs.lines(log, 0, 100_000)]
        if newest is None:
            return
        limit = (now + AHEAD).isoformat(timespec="milliseconds")
        assert newest.at <= limit, "a clock far ahead drags nobody"
        late = [at for at in others if newest.at <= at <= limit]
        assert not late, "what follows from something is later than that"

    def who_has_two(self) -> list[str]:
        """People with more than one good badge, by all lines of all disks and of the hub, whoever knows of them."""
        lines = {line.hash: line for laptop in self.laptops for line in laptop.lines()}
        found = told_of(lines.values())
        return [person for person, told in found.items() if len(told.has) > 1 and person not in THEIRS]

    # ── at the end ───────────────────────────────────────────────────────────────────────────────────────────────────

    def everybody_meets(self, most: int = 12) -> None:
        """All ways are open again, and everybody goes round until nothing is new."""
        for door in self.doors.values():
            door.fail(-1)
            door.cut_off = door.repeats = door.skips = door.deaf = False
        for turn in range(most):
            before = [laptop.hashes() for laptop in self.laptops]
            for laptop in self.laptops:
                assert self.meets(laptop)
            if turn and before == [laptop.hashes() for laptop in self.laptops]:
                return
        raise AssertionError("they never come to rest")

    def all_agree(self) -> None:
        """Call after `everybody_meets`."""
        first, *others = self.laptops
        for other in others:
            assert other.hashes() == first.hashes()
            assert other.told(but=THEIRS) == first.told(but=THEIRS)
            assert other.withdrawn() == first.withdrawn()
            for who in PEOPLE:
                assert _visit(other, who) == _visit(first, who)
        self._as_the_lines_say(first)
        gone = erased_in(first.lines())
        counted["contents erased"] += len(gone)
        for laptop in self.laptops:
            assert not gone & {line.hash for line in laptop.lines() if line.content is not None}
            self._is_whole(laptop)
        people = self.who_has_two()
        for laptop in self.laptops:
            self._tells_of_doubles(laptop, people)

    def _as_the_lines_say(self, laptop: Laptop) -> None:
        lines = laptop.lines()
        told = told_of(lines)
        for who in PEOPLE:
            visit = laptop.desk.case(who.id).visit
            has = {badge.code for badge in visit.badges if badge.state is BadgeState.COLLECTED}
            expected = told[who.id].has if who.id in told else set()
            assert has == expected
            assert visit.conflict == (len(expected) > 1)
            counted["double"] += visit.conflict
        for code, people in owners(lines).items():
            desk = Serial.from_code(code)
            assert len(people) == 1 or (desk and desk.desk in self.twice), "a serial was given to two people"
            if len(people) > 1:
                counted["serial twice"] += 1
                self._tells_of_code(laptop, code, people)

    def _tells_of_code(self, laptop: Laptop, code: str, people: Iterable[str]) -> None:
        """One code that two people have is on the supervisor's list of every desk, until both badges have ended."""
        badges = [badge for who in people for badge in laptop.desk.case(who).visit.badges if badge.code == code]
        if all(badge.is_ended for badge in badges):
            return
        if self.staffed:
            signed_in(laptop.desk, NAOMI)
        needs = [need for need in laptop.desk.needs_you.list() if need.kind is Kind.CODE_TWICE]
        known = Serial.from_code(code)
        assert known and any(known.counter in need.badges for need in needs), "a code twice and nobody is told"

    def _tells_of_doubles(self, laptop: Laptop, people: list[str]) -> None:
        """Whoever has two is on the supervisor's list of every desk, and nobody else is."""
        if self.staffed:
            signed_in(laptop.desk, NAOMI)
        kinds = (Kind.TWO_BADGES, Kind.DECIDED_TWICE)
        told = [need.person for need in laptop.desk.needs_you.list() if need.kind in kinds]
        assert set(people) <= set(told), "two badges and nobody is told"
        counted["told"] += len(told)

    def _is_whole(self, laptop: Laptop) -> None:
        faults = laptop.desk.verify().faults
        assert faults == (), f"{laptop.name}: {faults}"
        with laptop.desk.store.reading() as tx:
            assert tx.logs.held() == []

    def heals(self) -> None:
        """Nothing that is on any disk now is lost by meeting."""
        there = frozenset[str]().union(*(laptop.hashes() for laptop in self.laptops))
        there |= self.hub.hashes()
        self.everybody_meets()
        assert there <= self.laptops[0].hashes(), "something that was on a disk is not on every disk"
        self.all_agree()


def _visit(laptop: Laptop, who: Participant) -> object:
    return laptop.desk.case(who.id).visit


def _of(lines: Sequence[Line], hashes: frozenset[str]) -> list[Line]:
    return [line for line in lines if line.hash in hashes]


def _seq(line: Line) -> int:
    return line.seq
