"""The event key on paper: 52 signs and 8 that check them, in 15 groups of 4, and which group was mistyped.

The four places of a group are four rows of 15 numbers of the field of 32, each a Reed-Solomon code: one wrong number
in a row is found where it stands, two are never taken for none. So one mistyped group is always named, whatever was
typed there, and slips in several groups are, as long as they are in different places.
"""

from dataclasses import dataclass

from regdesk.chance import CROCKFORD
from regdesk.keys.pair import KEY_BYTES, Secret
from regdesk.keys.signs import from_signs, tidied, to_signs

GROUP = 4
KEY_GROUPS, GROUPS = 13, 15
_LONGEST_TYPED = 1_000
_ORDER = 31


def _powers() -> list[int]:
    """The powers of x in the field of 32 elements made by x⁵ + x² + 1."""
    powers = [1]
    for _ in range(_ORDER - 1):
        doubled = powers[-1] << 1
        powers.append(doubled ^ 0b100101 if doubled & 32 else doubled)
    return powers


_POWER = _powers()
_LOG = {value: log for log, value in enumerate(_POWER)}


@dataclass(frozen=True, slots=True)
class Mistyped:
    """`groups`: the numbers, from 1, of the groups to look at again; none when it cannot be said which."""

    groups: tuple[int, ...] = ()
    count: int = GROUP * GROUPS
    """How many signs were typed."""


def paper_groups(secret: Secret) -> tuple[str, ...]:
    """The 15 groups for a key of 32 bytes."""
    signs = to_signs(secret.reveal())
    rows = [[CROCKFORD.index(sign) for sign in signs[place::GROUP]] for place in range(GROUP)]
    whole = [row + _check(row) for row in rows]
    return tuple("".join(CROCKFORD[row[group]] for row in whole) for group in range(GROUPS))


def from_paper(text: str) -> Secret | Mistyped:
    """The key out of typed signs. Small letters, O, I and L are forgiven, and so is any way to part the groups."""
    signs = tidied(text[:_LONGEST_TYPED])
    if len(signs) != GROUP * GROUPS:
        return Mistyped(_of_other_length(text[:_LONGEST_TYPED]), len(signs))
    groups = [signs[start : start + GROUP] for start in range(0, len(signs), GROUP)]
    unknown = tuple(number for number, group in enumerate(groups, 1) if not set(group) <= set(CROCKFORD))
    if unknown:
        return Mistyped(unknown)
    found = [_fault([CROCKFORD.index(group[place]) for group in groups]) for place in range(GROUP)]
    if any(fault is not None for fault in found):
        return Mistyped(() if GROUPS in found else tuple(sorted({at + 1 for at in found if at is not None})))
    key = from_signs("".join(groups[:KEY_GROUPS]))
    return Secret(key) if key is not None and len(key) == KEY_BYTES else Mistyped((KEY_GROUPS,))


def _of_other_length(text: str) -> tuple[int, ...]:
    """The groups with too few or too many signs, when the groups were kept apart and there are 15 of them."""
    groups = text.replace("-", " ").split()
    if len(groups) != GROUPS:
        return ()
    return tuple(number for number, group in enumerate(groups, 1) if len(group) != GROUP)


def _check(row: list[int]) -> list[int]:
    """The two numbers that make both sums of the row nothing."""
    first, second = _sums(row)
    last = _divided(second ^ _times(first, _POWER[KEY_GROUPS]), _POWER[KEY_GROUPS] ^ _POWER[KEY_GROUPS + 1])
    return [first ^ last, last]


def _fault(row: list[int]) -> int | None:
    """Where the one wrong number of a row stands, from 0; None: all is right; GROUPS: more than one is wrong."""
    first, second = _sums(row)
    if first == second == 0:
        return None
    if first == 0 or second == 0:
        return GROUPS
    return min(_LOG[_divided(second, first)], GROUPS)


def _sums(row: list[int]) -> tuple[int, int]:
    first = second = 0
    for at, number in enumerate(row):
        first ^= number
        second ^= _times(number, _POWER[at])
    return first, second


def _times(one: int, other: int) -> int:
    return _POWER[(_LOG[one] + _LOG[other]) % _ORDER] if one and other else 0


def _divided(one: int, other: int) -> int:
    return _POWER[(_LOG[one] - _LOG[other]) % _ORDER] if one else 0
