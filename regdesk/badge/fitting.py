"""What of a person's words would not print right on a template: known before the doors open, not at the printer."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from regdesk.badge.draw import block_of_names, block_of_text
from regdesk.badge.elements import PERSON_WORDS, Names, Text
from regdesk.badge.layout import Template
from regdesk.badge.shaping import LONGEST, clean, without_glyphs
from regdesk.badge.subject import Subject, of_person
from regdesk.badge.text import LONGEST_WORD
from regdesk.badge.values import placeholders
from regdesk.event.event import Event
from regdesk.people.participant import Participant

SMALL = 0.5
"""A line below this share of its size is hard to read, where the template says no `least`."""
_NAMES = ("given", "family")


class FaultKind(StrEnum):
    """MISSING_GLYPHS: letters that no font has, written in Latin letters or left out instead. TOO_LONG: a word is
    broken within, or the end is left out. TOO_SMALL: all of it is there, smaller than the template wants it.
    """

    MISSING_GLYPHS = "missing_glyphs"
    TOO_LONG = "too_long"
    TOO_SMALL = "too_small"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that does not print right. `element`: the word of the template it is about, such as `family`.

    `detail`: the letters that are missing, each once and parted by spaces; the word that is too long; or the size in
    mm and the least one, such as `2.6 < 3.2`.
    """

    kind: FaultKind
    element: str
    detail: str


def faults(template: Template, event: Event, person: Participant, cover: float | None) -> tuple[Fault, ...]:
    """What does not print right of a person's words, each once. `cover`: of their photo (width divided by height)."""
    subject = of_person(event, person, code="", number=0, cover=cover, dot=template.dot)
    found: dict[Fault, None] = {}
    for element in template.elements:
        if isinstance(element, Names | Text) and subject.shows(element.when):
            wanted = _NAMES if isinstance(element, Names) else _placeholders(element.text)
            words = tuple((word, subject.words[word]) for word in wanted)
            found.update(dict.fromkeys(_of_words(element, words, japanese=subject.japanese)))
    return tuple(found)


@lru_cache(maxsize=256)
def _placeholders(text: str) -> tuple[str, ...]:
    return tuple(sorted(placeholders(text)))


@lru_cache(maxsize=65_536)
def _of_words(element: Names | Text, words: tuple[tuple[str, str], ...], *, japanese: bool) -> tuple[Fault, ...]:
    """Kept: of a list, most functions, delegations and categories are those of many people."""
    return tuple(_of_element(element, Subject(words=dict(words), japanese=japanese)))


def _of_element(element: Names | Text, subject: Subject) -> Iterator[Fault]:
    match element:
        case Names():
            block = block_of_names(element, subject)
            said = [word for word in _NAMES if clean(subject.words[word])]
            least = element.least or element.family_size * SMALL
            for part, word in enumerate(said):
                lines = [line.size for line in block.lines if line.part == part]
                yield from _of_word(word, element.font, subject, lines=len(lines))
                yield from _small(lines, least, word)
        case Text():
            block = block_of_text(element, subject)
            for word in sorted(subject.words.keys() & PERSON_WORDS):
                yield from _of_word(word, element.font, subject, lines=len(block.lines))
                yield from _small([line.size for line in block.lines], element.least or element.size * SMALL, word)


def _of_word(word: str, font: str, subject: Subject, *, lines: int) -> Iterator[Fault]:
    """Faults of one word of the template, set on so many lines."""
    told = subject.words[word]
    if missing := without_glyphs(told, font, japanese=subject.japanese):
        yield Fault(FaultKind.MISSING_GLYPHS, word, " ".join(missing))
    if len(told) > LONGEST:
        yield Fault(FaultKind.TOO_LONG, word, f"{clean(told)[:LONGEST_WORD]} …")
    elif lines > 1:
        broken = (part for part in re.split(r"[ -]+", clean(told)) if len(part) > LONGEST_WORD)
        yield from (Fault(FaultKind.TOO_LONG, word, part) for part in broken)


def _small(sizes: Sequence[float], least: float, word: str) -> Iterator[Fault]:
    size = min(sizes, default=least)
    if size < least - 0.005:
        yield Fault(FaultKind.TOO_SMALL, word, f"{size:.1f} < {least:.1f}")
