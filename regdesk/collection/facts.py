"""Whether what an entry brings fits its word: another desk may write anything, and no screen shall fall over it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, is_dataclass
from types import NoneType, UnionType
from typing import Annotated, Any, get_args, get_origin, get_type_hints


@dataclass(frozen=True, slots=True)
class AtMost:
    """How many signs a text may have."""

    signs: int

    def __call__(self, value: Any) -> bool:
        return isinstance(value, str) and len(value) <= self.signs


LONGEST_CODE = 64
"""Signs of a badge's code, twice what was ever on one. A longer one, which another desk may have written, is none: no
door has to be told of it, and the codes of a double fit into one entry.
"""
Code = Annotated[str, AtMost(LONGEST_CODE)]

Fits = Callable[[Any], bool]
_KNOWN: dict[type[Any], dict[str, Fits]] = {}


def fit(word: type[Any], said: Mapping[str, object]) -> bool:
    """Whether each fact is of the kind that its word declares: texts, numbers, yes or no, rows of these."""
    checks = _checks(word)
    return all(checks[name](value) for name, value in said.items())


def _checks(word: type[Any]) -> dict[str, Fits]:
    """Made once for each word."""
    if word not in _KNOWN:
        _KNOWN[word] = {name: _check(hint) for name, hint in get_type_hints(word, include_extras=True).items()}
    return _KNOWN[word]


def _check(hint: Any) -> Fits:
    if get_origin(hint) is Annotated:
        most: Fits = get_args(hint)[1]
        return most
    if get_origin(hint) is tuple:
        return _rows(get_args(hint))
    if isinstance(hint, UnionType):
        checks = [_check(one) for one in get_args(hint)]
        return lambda value: any(check(value) for check in checks)
    return _of_word(hint) if is_dataclass(hint) else _plain(hint)


def _of_word(word: Any) -> Fits:
    return lambda value: isinstance(value, word) and _holds(value)


def _plain(hint: type[Any]) -> Fits:
    if hint is int:
        # yes and no are numbers to Python, and to nobody else; a larger one no database can keep
        return lambda value: isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63
    assert hint in (str, bool, NoneType), hint
    return lambda value: isinstance(value, hint)


def _rows(parts: tuple[Any, ...]) -> Fits:
    checks = [_check(part) for part in parts if part is not ...]
    if parts[-1] is ...:
        [each] = checks
        return lambda value: isinstance(value, tuple) and all(map(each, value))
    return lambda value: (
        isinstance(value, tuple)
        and len(value) == len(checks)
        and all(check(part) for check, part in zip(checks, value, strict=True))
    )


def _holds(value: Any) -> bool:
    return all(check(getattr(value, name)) for name, check in _checks(type(value)).items())
