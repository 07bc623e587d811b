"""Names as plain words, and the results by which one line of a comparison is told. It compares nothing."""

import re
from collections.abc import Iterator
from enum import StrEnum

from regdesk.people.letters import plain, readings

Marks = tuple[tuple[int, int], ...]
"""Start and end (not included) of the signs to mark in a text."""

APOSTROPHES = "'’‘ʼʻʽ`´ʾʿ′＇"
HYPHENS = "-‐‑‒–—−"
_WORD = re.compile(rf"[^\s{re.escape(HYPHENS)},/<.;:()\[\]\"“”„«»]+")
_TITLES = re.compile(
    r"(?:(?:[hs]\.\s?e\.|(?:his|her) excellency|excm[oa]\b|mrs?\b|ms\b|miss\b|dra?\b|prof\b|amb\b|hon\b|mgr\b|ing\b)"
    r"\.?\s+)+(?=\S)",
    re.IGNORECASE,
)
_SMALL = "AL EL BIN BINT IBN BEN DE DA DI DO DOS DAS DEL DELLA DER DEN LA LE LOS LAS VAN VON ZU Y E I OULD TEN TER T OF"

SMALL_WORDS = frozenset(_SMALL.split())
"""Words that say nothing by themselves: no name is found by them alone."""


class Result(StrEnum):
    """How one line of registration and document agree. WRITTEN: the same, written differently."""

    SAME = "same"
    WRITTEN = "written"
    LOOK = "look"
    STOP = "stop"


def fold(text: str) -> tuple[str, ...]:
    """The words of a name in plain capitals: marks off, other scripts in Latin letters, apostrophes closed up."""
    return tuple(plain(word) for word in _words(text))


def written(text: str) -> str:
    """A name in the form in which names are compared: plain capitals, one space between words."""
    return " ".join(fold(text))


def _words(text: str) -> Iterator[str]:
    """The words of a name, with the titles before it left out, and signs without a letter."""
    title = _TITLES.match(text)
    for match in _WORD.finditer(text, title.end() if title else 0):
        letters = match.group().strip(APOSTROPHES).translate(dict.fromkeys(map(ord, APOSTROPHES)))
        if letters and any(readings(letters)):
            yield letters
