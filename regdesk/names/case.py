"""One comparison of names, with the questions that the rules of the verdict ask of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from regdesk.names.eastern import is_korean
from regdesk.names.levels import Knowledge
from regdesk.names.pairing import Pair, Pairing
from regdesk.names.parts import Part, Role, Side

LONGEST_END = 4
"""A cut end of more letters than this is known for what it is."""


@dataclass(frozen=True, slots=True)
class Case:
    """One comparison with the questions that the rules ask of it."""

    mine: Side
    theirs: Side
    pairing: Pairing
    known: Knowledge
    cut: bool

    @property
    def left(self) -> tuple[Part, ...]:
        """What only the registration has, save what a full line may have cut off."""
        return tuple(part for part in self.rest if part.is_full or _against(part, self.pairing.theirs))

    @property
    def right(self) -> tuple[Part, ...]:
        """What only the document has."""
        return tuple(part for part in self.pairing.theirs if part.is_full or _against(part, self.rest))

    @property
    def rest(self) -> tuple[Part, ...]:
        """Every part of the registration without a partner that a full line cannot have cut off."""
        parts = tuple(part for part in self.pairing.mine if not self._is_twin(part))
        cut = self.cut and self.theirs.given and not any(map(self._is_another, self.pairing.theirs))
        return tuple(part for part in parts if part.role is not Role.GIVEN) if cut else parts

    def _is_another(self, part: Part) -> bool:
        """A given name of the document that is no cut end: nothing was left out in its place."""
        return (
            part.is_full
            and part.role is Role.GIVEN
            and (part != self.theirs.given[-1] or len(part.plain) > LONGEST_END)
        )

    def _is_twin(self, part: Part) -> bool:
        """A single name typed into both fields counts once (India, Indonesia)."""
        alone = len([one for one in self.theirs.parts if not one.is_small]) == 1
        return alone and any(pair.mine.plain == part.plain for pair in self.pairing.pairs)

    def sure(self, role: Role) -> bool:
        """A name of this role agrees, in its own field or in the one where the document keeps that role."""
        if any(pair.role is role for pair in self.pairing.pairs if pair.is_telling):
            return True
        whole = [pair for pair in self.pairing.sure_in(Role.WHOLE) if pair.role is Role.WHOLE]
        return len(whole) > 1

    @property
    def telling(self) -> tuple[Pair, ...]:
        return tuple(pair for pair in self.pairing.pairs if pair.is_telling)

    @property
    def sure_of_both(self) -> bool:
        return self.sure(Role.GIVEN) and self.sure(Role.FAMILY)

    @property
    def is_eastern(self) -> bool:
        """Chinese or Korean on both sides: each syllable counts, none may be left out."""
        if self.known.chinese[0] and self.known.chinese[1]:
            return True
        return is_korean(self.mine) and is_korean(self.theirs)

    def is_any(self, languages: frozenset[str]) -> bool:
        return not self.known.home.isdisjoint(languages)

    @property
    def in_order(self) -> bool:
        """All pairs stand in one order on both sides."""
        places = [pair.theirs.place for pair in self.pairing.pairs if pair.is_telling]
        return places == sorted(places)

    @property
    def in_turned_order(self) -> bool:
        """The order agrees once the registration's family names are read before its given names, or the document's."""
        return self._in_order(self.mine.family + self.mine.given, self.theirs.parts) or self._in_order(
            self.mine.parts, self.theirs.family + self.theirs.given
        )

    def _in_order(self, mine: Sequence[Part], theirs: Sequence[Part]) -> bool:
        first, second = ({part.place: number for number, part in enumerate(parts)} for parts in (mine, theirs))
        pairs = [pair for pair in self.pairing.pairs if pair.is_telling]
        places = [second[pair.theirs.place] for pair in sorted(pairs, key=lambda pair: first[pair.mine.place])]
        return places == sorted(places)

    @property
    def stays(self) -> bool:
        """No part stands in the other field."""
        return not self.pairing.crossed


def _against(part: Part, others: Sequence[Part]) -> bool:
    """An initial or a father's name speaks only where the other side has another one in its place."""
    return any(part.role is other.role or Role.WHOLE in (part.role, other.role) for other in others)
