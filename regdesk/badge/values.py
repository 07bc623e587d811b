"""Which values a badge template may hold: numbers that can be printed, fonts that are there, words a badge has."""

import re
from collections.abc import Callable, Mapping
from string import Formatter
from typing import Any

from regdesk.badge import fonts
from regdesk.badge.elements import CATEGORY_COLOURS, EVENT_WORDS, PERSON_WORDS

MOST_SWING = 50.0
LEAST_MM, MOST_MM = 0.25, 1_000.0
"""No letter, no step and no page is smaller, nothing at all is larger."""
LEAST_DPI, MOST_DPI = 150, 2_400
SHOWN = 40
"""So much of a wrong value is quoted in a sentence."""
_NAME = re.compile(r"[a-z0-9_]{1,40}")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def is_template_name(name: str) -> bool:
    """Whether this can be the name of a file in the folder of templates, and nothing else."""
    return _NAME.fullmatch(name) is not None


def is_colour(value: object) -> bool:
    return isinstance(value, str) and _COLOUR.fullmatch(value) is not None


def mistake(kind: str, value: object) -> str:
    """Which sentence tells of a wrong value: what is no number at all, or none that can be printed."""
    if kind not in ("number", "size", "swing", "distance"):
        return kind
    return "size" if _is_any_number(value) else "number"


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _is_any_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= MOST_MM


def _is_size(value: object) -> bool:
    return isinstance(value, int | float) and _is_number(value) and value >= LEAST_MM


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_words(value: object) -> bool:
    """Text whose placeholders are all known, and bare: `{given:>999999999}` would fill the memory."""
    try:
        return isinstance(value, str) and placeholders(value) <= EVENT_WORDS | PERSON_WORDS and _are_bare(value)
    except ValueError:
        return False


def _are_bare(text: str) -> bool:
    return not any(form or conversion for _, _, form, conversion in Formatter().parse(text))


RIGHT: Mapping[str, Callable[[Any], bool]] = {
    "number": _is_number,
    "size": _is_size,
    "distance": lambda value: _is_number(value) and value >= 0,
    "swing": lambda value: _is_number(value) and 0 <= value <= MOST_SWING,
    "count": lambda value: _is_whole(value) and 1 <= value <= 4,
    "dpi": lambda value: _is_whole(value) and LEAST_DPI <= value <= MOST_DPI,
    "text": lambda value: isinstance(value, str),
    "yes_no": lambda value: isinstance(value, bool),
    "words": _is_words,
    "font": lambda value: isinstance(value, str) and fonts.exists(value),
    "colour": lambda value: is_colour(value) or value in CATEGORY_COLOURS,
}
KNOWN = {"words": ", ".join(sorted(EVENT_WORDS | PERSON_WORDS))}
