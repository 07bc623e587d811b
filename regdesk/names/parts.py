"""Names cut into parts: words with where they stand, what they weigh, and how they may be read. It compares nothing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property, lru_cache

from regdesk.names.small_words import (
    AFTER_FATHER,
    BARE_SHORTENED,
    DOTTED_TITLES,
    FATHERS,
    MARRIED,
    NEVER_NAMES,
    PARTICLES,
    SHORTENED,
    SUFFIXES,
    TITLE_LETTERS,
    TITLES,
)
from regdesk.names.syllables import is_eastern
from regdesk.people.letters import plain, readings
from regdesk.people.names import APOSTROPHES, HYPHENS

MOST_PARTS = 24
"""More words than this stand in no document: such a text is no name, and is not worked through."""
_CLOSED_UP = dict.fromkeys(map(ord, APOSTROPHES))
_WORD = re.compile(rf"[^\s{re.escape(HYPHENS)},/<.;:()\[\]{{}}\"“”„«»*_+=|\\&!?·・、。，]+")
_PATRONYMIC = re.compile(r"[A-Z]{2}(?:[OE]VI[TC]?CH|[OE]V[NW]A|[EI]?YEVNA|ICHNA|INICHNA|OWITSCH|EWITSCH|IEVICH)$")
"""The father's name of Russian and its neighbours, between given and family name: English lists leave it out."""
_INSIDE = re.compile(r"[(\[{\"“„«]([^)\]}\"”“»]*)[)\]}\"”“»]")
"""What stands in brackets or quotes is a name somebody is called by, besides the others."""


class Role(StrEnum):
    """Which field a part stands in. WHOLE: the only field that is filled, so that it may hold both."""

    GIVEN = "given"
    FAMILY = "family"
    WHOLE = "whole"


class Weight(StrEnum):
    """What a part says when the other side lacks it. SMALL: nothing (a particle); EXTRA: little (a father's name)."""

    FULL = "full"
    EXTRA = "extra"
    SMALL = "small"


@dataclass(frozen=True)
class Part:
    """One word of a name. `start` and `end`: its place in the text of its field; `place`: in the row of all parts."""

    letters: str
    start: int
    end: int
    role: Role
    weight: Weight = Weight.FULL
    place: int = 0
    dotted: bool = False
    called: bool = False

    @cached_property
    def plain(self) -> str:
        """Its plainest Latin capitals."""
        return plain(self.letters)

    @cached_property
    def readings(self) -> frozenset[str]:
        """All spellings in Latin capitals, an abbreviation also in full."""
        spelt = readings(self.letters)
        if self.plain in SHORTENED and (self.dotted or self.plain in BARE_SHORTENED):
            return spelt | {SHORTENED[self.plain]}
        return spelt

    @property
    def is_initial(self) -> bool:
        return len(self.plain) == 1 and not self.is_small

    @property
    def is_small(self) -> bool:
        return self.weight is Weight.SMALL

    @property
    def is_full(self) -> bool:
        return self.weight is Weight.FULL and len(self.plain) > 1

    def joined(self, other: "Part") -> "Part":
        """This part and its neighbour written as one word; it weighs what the heavier weighs."""
        weight = min((self.weight, other.weight), key=list(Weight).index)
        return replace(self, letters=self.letters + other.letters, end=other.end, weight=weight, dotted=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Family and given names of one side, as they are shown. `cut`: the line they come from was full."""

    family: str
    given: str
    cut: bool = False

    @property
    def whole(self) -> str:
        return f"{self.family} {self.given}".strip()


@dataclass(frozen=True, slots=True)
class Side:
    """All parts of one side in the order given, family; the suffix (Jr.) apart, as a number of its generation."""

    given: tuple[Part, ...]
    family: tuple[Part, ...]
    suffix: str = ""

    @property
    def parts(self) -> tuple[Part, ...]:
        return self.given + self.family


@lru_cache(maxsize=4096)
def side_of(family: str, given: str) -> Side:
    """The parts of one side. A single field `FAMILY, Given` is cut at its comma; a sole field is WHOLE."""
    if bool(family.strip()) != bool(given.strip()) and (family + given).count(",") == 1:
        family, given = (family or given).split(",")
        return side_of(family, " " * (len(family) + 1) + given)
    mine, theirs = list(_parts(given, Role.GIVEN)), list(_parts(family, Role.FAMILY))
    suffix, mine, theirs = _without_suffix(mine, theirs)
    if not is_eastern(part.plain for part in mine + theirs):
        mine, theirs = _weighed(mine), _weighed(theirs)
    if len(mine) > 1 and [part.plain for part in mine] == [part.plain for part in theirs]:
        mine = []  # a whole name typed into both fields
    whole = not mine or not theirs
    placed = [_placed(part, place, whole=whole) for place, part in enumerate(mine + theirs)]
    return Side(tuple(placed[: len(mine)]), tuple(placed[len(mine) :]), suffix)


def _placed(part: Part, place: int, *, whole: bool) -> Part:
    return replace(part, place=place, role=Role.WHOLE if whole else part.role)


def _parts(text: str, role: Role) -> Iterator[Part]:
    title = TITLE_LETTERS.match(text)
    inside = [match.span(1) for match in _INSIDE.finditer(text)]
    for match in _WORD.finditer(text, title.end() if title else 0):
        letters = match.group().strip(APOSTROPHES).translate(_CLOSED_UP)
        if letters and any(readings(letters)):
            called = any(start <= match.start() < end for start, end in inside)
            dotted = text[match.end() : match.end() + 1] == "." or match.group()[-1] in "ªº"
            yield Part(letters, match.start(), match.end(), role, dotted=dotted, called=called)


def _without_suffix(given: list[Part], family: list[Part]) -> tuple[str, list[Part], list[Part]]:
    """Jr., Sr., III at the end of either field, after another name."""
    for parts in (family, given):
        if len(parts) > 1 and parts[-1].plain in SUFFIXES:
            suffix = SUFFIXES[parts[-1].plain]
            kept = parts[:-1]
            return (suffix, given, kept) if parts is family else (suffix, kept, family)
    return "", given, family


def _weighed(parts: list[Part]) -> list[Part]:
    """Titles, particles and what follows `bin` weigh less, unless nothing else would be left."""
    parts = [part for part in parts if part.plain not in NEVER_NAMES]
    weights = [_weight(parts, place) for place in range(len(parts))]
    if all(weight is not Weight.FULL for weight in weights):
        weights = _heaviest(parts)
    weighed = zip(parts, weights, strict=True)
    return [part if weight is Weight.FULL else replace(part, weight=weight) for part, weight in weighed]


def _heaviest(parts: Sequence[Part]) -> list[Weight]:
    """With small words only, those that are no particles are the name: Al Sayed, bin Omar."""
    names = [place for place, part in enumerate(parts) if part.plain not in PARTICLES | MARRIED]
    chosen = names or range(len(parts))
    return [Weight.FULL if place in chosen else Weight.SMALL for place in range(len(parts))]


def _weight(parts: Sequence[Part], place: int) -> Weight:
    part = parts[place]
    word = part.plain
    if word in MARRIED and part.role is not Role.GIVEN:
        return Weight.SMALL
    if part.called:  # a further family name is a name: Novak (Horvat)
        return Weight.EXTRA if part.role is Role.FAMILY else Weight.SMALL
    if _is_title(part, place) or (word in PARTICLES and not (part.dotted and len(word) == 1)):
        return _if_not_an_initial(part, place)
    return Weight.EXTRA if _is_father(parts, place) else Weight.FULL


def _if_not_an_initial(part: Part, place: int) -> Weight:
    """A single letter is a particle inside a family name (y, i, e v) and an initial anywhere else."""
    inside = part.role is Role.FAMILY and place > 0
    return Weight.SMALL if len(part.plain) > 1 or inside or part.letters.islower() else Weight.FULL


def _is_title(part: Part, place: int) -> bool:
    if part.plain in TITLES:
        return True
    return part.dotted and len(part.plain) > 1 and place < 3 and part.plain in DOTTED_TITLES


def _is_father(parts: Sequence[Part], place: int) -> bool:
    """The word after `bin`, or before `oglu`, where another name stands before."""
    after = place > 1 and (parts[place - 1].plain in FATHERS or (place > 2 and _father_and_article(parts, place)))
    if part_is_patronymic(parts[place]) and place > 0:
        return True
    before = 0 < place < len(parts) - 1 and parts[place + 1].plain in AFTER_FATHER
    return after or before


def part_is_patronymic(part: Part) -> bool:
    return part.role is not Role.FAMILY and bool(_PATRONYMIC.search(part.plain))


def _father_and_article(parts: Sequence[Part], place: int) -> bool:
    return parts[place - 2].plain in FATHERS and parts[place - 1].plain in PARTICLES
