"""Small TOML files from outside, read with bounds: none takes long, fills the memory or hides an endless number.

`tomllib` itself takes numbers of any length, and keys of a million dots for as long as they last.
"""

import math
import tomllib
from pathlib import Path
from typing import Any

LARGEST = 1_000_000
"""Bytes; a real event file has about twenty thousand."""
DEEPEST = 16
MOST_DOTS = 500
"""On one line between two equals signs; deeper keys would take `tomllib` a time that grows with their square."""
_NUMBER = 2**63


class TooMuch(ValueError):
    """This is TOML perhaps, and no file of regdesk: too large, too deep, or numbers beyond 64 bits."""


def read_toml(path: Path) -> dict[str, Any]:
    """The values of a file in UTF-8. Raises OSError, or ValueError for whatever cannot be taken."""
    with path.open("rb") as file:
        raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise TooMuch("too large")
    return parse_toml(raw.decode("utf-8"))


def parse_toml(text: str) -> dict[str, Any]:
    """The values of a text. Raises TOMLDecodeError for what is no TOML and TooMuch, both ValueErrors."""
    if any(part.count(".") > MOST_DOTS for line in text.split("\n") for part in line.split("=")):
        raise TooMuch("too deep")
    try:
        values = tomllib.loads(text)
    except RecursionError as problem:
        raise TooMuch("too deep") from problem
    _bear(values)
    return values


def _bear(values: dict[str, Any]) -> None:
    """Without recursion: what is too deep may be too deep for Python as well."""
    waiting: list[tuple[object, int]] = [(values, 0)]
    while waiting:
        value, depth = waiting.pop()
        if depth > DEEPEST:
            raise TooMuch("too deep")
        if isinstance(value, dict | list):
            inner = value.values() if isinstance(value, dict) else value
            waiting += [(one, depth + 1) for one in inner]
        elif isinstance(value, int) and not -_NUMBER <= value < _NUMBER:
            raise TooMuch("a number beyond 64 bits")
        elif isinstance(value, float) and not math.isfinite(value):
            raise TooMuch("no number")
