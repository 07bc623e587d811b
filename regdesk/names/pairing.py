"""Which part of one name stands for which of the other. It knows how well parts agree, and gives no verdict."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from regdesk.names.alike import share_letters
from regdesk.names.levels import CUT, NO, Agreement, How, Knowledge, Level, agreement
from regdesk.names.parts import Part, Role, Side
from regdesk.people.letters import is_read_out

LONGEST_JOIN = 3
FEWEST_CUT = 1
FEWEST_RESPELT = 5
LONG_FAMILY = 16


@dataclass(frozen=True, slots=True)
class Pair:
    """A part of the registration and the part of the document that stands for it."""

    mine: Part
    theirs: Part
    agreement: Agreement

    @property
    def is_sure(self) -> bool:
        return self.agreement.level >= Level.VARIANT

    @property
    def is_weak(self) -> bool:
        return self.agreement.level is Level.WEAK

    @property
    def is_telling(self) -> bool:
        """True when both parts are names in full, no particle and no initial."""
        return self.is_sure and not (self.mine.is_small or self.theirs.is_small) and len(self.mine.plain) > 1

    @property
    def role(self) -> Role | None:
        """The field that both stand in; None when they stand in different ones."""
        roles = {self.mine.role, self.theirs.role} - {Role.WHOLE}
        return None if len(roles) > 1 else roles.pop() if roles else Role.WHOLE


@dataclass(frozen=True, slots=True)
class Pairing:
    """Pairs in the order of the registration, and what is left on each side, small words left out.

    `may_turn`: something agrees with the other field in both directions. `small`: small words left on either side.
    """

    pairs: tuple[Pair, ...]
    mine: tuple[Part, ...]
    theirs: tuple[Part, ...]
    may_turn: bool = False
    small: tuple[Part, ...] = ()

    def sure_in(self, role: Role) -> tuple[Pair, ...]:
        return tuple(pair for pair in self.pairs if pair.is_telling and pair.role in (role, Role.WHOLE))

    @property
    def left_out(self) -> tuple[Part, ...]:
        """Everything without a partner, small words too."""
        return self.mine + self.theirs + self.small

    @property
    def crossed(self) -> tuple[Pair, ...]:
        return tuple(pair for pair in self.pairs if pair.is_telling and pair.role is None)

    @property
    def weak(self) -> tuple[Pair, ...]:
        return tuple(pair for pair in self.pairs if pair.is_weak)

    @property
    def initials(self) -> tuple[Pair, ...]:
        return tuple(pair for pair in self.pairs if pair.agreement.level is Level.INITIAL)


def paired(mine: Side, theirs: Side, known: Knowledge, *, cut: bool) -> Pairing:
    """The best pairing, greedily: sure agreements in one field first, longest first, then weak ones, then initials."""
    levels = Levels(known, _may_be_short(theirs) if cut else frozenset())
    left, right = levels.closed_up(mine.parts, theirs.parts)
    possible = list(levels.all(left, right))
    taken = _taken(sorted(possible, key=_rank))
    ours = {id(pair.mine) for pair in taken}
    others = {id(pair.theirs) for pair in taken}
    return Pairing(
        tuple(sorted(taken, key=lambda pair: pair.mine.place)),
        tuple(part for part in left if id(part) not in ours and not part.is_small),
        tuple(part for part in right if id(part) not in others and not part.is_small),
        may_turn=len({pair.mine.role for pair in possible if pair.role is None}) > 1,
        small=tuple(part for part in (*left, *right) if id(part) not in ours | others and part.is_small),
    )


def _may_be_short(theirs: Side) -> frozenset[int]:
    """The places of a full line's last name, and of its last family name where a long one made way for given names."""
    places = {(theirs.given or theirs.family)[-1].place}
    if sum(len(part.plain) for part in theirs.family) >= LONG_FAMILY:
        places.add(theirs.family[-1].place)
    return frozenset(places)


def _taken(pairs: Iterable[Pair]) -> list[Pair]:
    found: list[Pair] = []
    used: set[int] = set()
    for pair in pairs:
        if used.isdisjoint((id(pair.mine), id(pair.theirs))) and (pair.is_sure or pair.role is not None):
            used |= {id(pair.mine), id(pair.theirs)}
            found.append(pair)
    return found


def _rank(pair: Pair) -> tuple[bool, int, bool, bool, int, int, int]:
    """Sure, weak, initials; one field before two; what is spelt alike; long before short; near before far."""
    level = pair.agreement.level
    order = 0 if pair.is_sure else 1 if pair.is_weak else 2
    small = pair.mine.is_small or pair.theirs.is_small
    return (small, order, pair.role is None, level is not Level.STRONG, pair.agreement.how, -len(pair.mine.plain),
            abs(pair.mine.place - pair.theirs.place))  # fmt: skip


class Levels:
    """The agreements of one comparison. `short`: the places of names of the document that may be cut short."""

    def __init__(self, known: Knowledge, short: frozenset[int]) -> None:
        self._known = known
        self._short = short
        self._found: dict[tuple[str, str, Role, Role], Agreement] = {}

    def of(self, mine: Part, theirs: Part) -> Agreement:
        if mine.is_small and theirs.is_small and mine.readings.isdisjoint(theirs.readings):
            return NO
        found = self._plainly(mine, theirs)
        if found.level < Level.VARIANT and theirs.place in self._short and self._begins(mine, theirs):
            return CUT
        return found

    def _plainly(self, mine: Part, theirs: Part) -> Agreement:
        """The agreement of two parts, worked out once."""
        key = (mine.letters, theirs.letters, mine.role, theirs.role)
        if key not in self._found:
            self._found[key] = agreement(mine, theirs, self._known)
        return self._found[key]

    def _begins(self, mine: Part, theirs: Part) -> bool:
        """The document's part is the beginning of the registration's, perhaps in another spelling of its language."""
        size = len(theirs.plain)
        if any(whole.startswith(theirs.plain) for whole in mine.readings):
            return size >= FEWEST_CUT
        if size < FEWEST_RESPELT or len(mine.plain) <= size:
            return False
        starts = (replace(mine, letters=mine.plain[:end]) for end in (size - 1, size, size + 1))
        return any(agreement(start, theirs, self._known).level >= Level.VARIANT for start in starts)

    def all(self, left: Sequence[Part], right: Sequence[Part]) -> Iterable[Pair]:
        for mine in left:
            for theirs in right:
                found = self.of(mine, theirs)
                if found.level and self._fits(mine, theirs, found):
                    yield Pair(mine, theirs, found)

    @staticmethod
    def _fits(mine: Part, theirs: Part, found: Agreement) -> bool:
        """A small word is no name: Al is not Alexander, and no initial of one."""
        if mine.is_small != theirs.is_small:
            return found.level is Level.STRONG and found.how in (How.EQUAL, How.LETTERS)
        return True

    def closed_up(self, left: Sequence[Part], right: Sequence[Part]) -> tuple[list[Part], list[Part]]:
        """Neighbours joined where the other side writes them as one: Abdul Rahman, Min-jun, Dell'Acqua."""
        mine = self._joined(left, right, mine=True)
        return mine, self._joined(right, mine, mine=False)

    def _joined(self, parts: Sequence[Part], others: Sequence[Part], *, mine: bool) -> list[Part]:
        found: list[Part] = []
        place = 0
        while place < len(parts):
            size, part = self._longest(parts[place : place + LONGEST_JOIN], others, mine=mine)
            found.append(part)
            place += size
        return found

    def _longest(self, parts: Sequence[Part], others: Sequence[Part], *, mine: bool) -> tuple[int, Part]:
        """How many of the next neighbours are one part on the other side, and that part."""
        joined = parts[0]
        if joined.is_full and any(self._is_one(joined, other, mine=mine) for other in others):
            return 1, joined
        for size, part in enumerate(parts[1:], start=2):
            if part.role is not joined.role:
                break
            joined = joined.joined(part)
            if any(_may_fit(joined, other) and self._is_one(joined, other, mine=mine) for other in others):
                return size, replace(joined, place=parts[size - 1].place)
        return 1, parts[0]

    def _is_one(self, part: Part, other: Part, *, mine: bool) -> bool:
        if other.is_small or other.is_initial:
            return False
        found = self._plainly(part, other) if mine else self._plainly(other, part)
        return found.level >= Level.VARIANT


def _may_fit(joined: Part, other: Part) -> bool:
    """A quick look before the rules are asked: nearly one length, and not a single letter joined to a name."""
    if not (is_read_out(joined.letters) and is_read_out(other.letters)):
        return True
    return (
        abs(len(joined.plain) - len(other.plain)) <= 3
        and len(other.plain) > 2
        and share_letters(joined.plain, other.plain)
    )
