"""Names of East Asia: few family names, and given names of syllables that all count. It compares whole sides."""

from collections.abc import Iterable

from regdesk.names import chinese, korean
from regdesk.names.parts import Part, Side


def is_korean(side: Side) -> bool:
    """One Korean family name, and Korean syllables as given name."""
    family = [part.plain for part in side.family if not part.is_small]
    given = _joined(side.given)
    return len(family) == 1 and korean.is_family(family[0]) and bool(korean.given_keys(given))


def may_be_cantonese(mine: Side, theirs: Side) -> bool:
    """All characters may be the same, read in Cantonese on one side and in Mandarin on the other."""
    names = [(_joined(side.family), _joined(side.given)) for side in (mine, theirs)]
    if not all(family in chinese.SURNAMES and given for family, given in names):
        return False
    return all(first == second or chinese.may_be_one(first, second) for first, second in zip(*names, strict=True))


def western_name(mine: Side, theirs: Side) -> str:
    """The given name that is no Chinese syllables beside one that is, under a Chinese family name; empty if none.

    People of Hong Kong, Taiwan and Singapore choose a Western name.
    """
    given = [_joined(side.given) for side in (mine, theirs)]
    syllables = [chinese.is_syllables(name) for name in given]
    family = [part.plain for part in theirs.family if not part.is_small]
    if syllables.count(False) != 1 or not all(name in chinese.SURNAMES for name in family):
        return ""
    return given[syllables.index(False)]


def _joined(parts: Iterable[Part]) -> str:
    return "".join(part.plain for part in parts)
