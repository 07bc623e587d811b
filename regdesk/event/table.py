"""Typed reading of TOML tables that collects every mistake, with its line, instead of stopping at the first."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, TypeVar

from regdesk.event.lines import Key
from regdesk.event.words import EVENT_FILE
from regdesk.sentences import say
from regdesk.unseen import grave_signs

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_NO_MOMENT = datetime(1, 1, 2)  # noqa: DTZ001 - local; any zone can hold it
SHOWN = 40
"""So much of a wrong value is quoted in a sentence."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in the file. `code` names its sentence in `EVENT_FILE`, `facts` fill it (`line` among them)."""

    line: int
    key: str
    code: str
    facts: Mapping[str, object]

    @property
    def sentence(self) -> str:
        return say(EVENT_FILE, self.code, self.facts)


class Problems:
    """The mistakes found so far, at most one for each place of the file."""

    def __init__(self, lines: Mapping[Key, int]) -> None:
        self._lines = lines
        self._found: dict[Key, Problem] = {}

    def tell(self, path: Key, code: str, **facts: object) -> None:
        key = next((str(name) for name in reversed(path) if isinstance(name, str)), "")
        line = self.line(path)
        shown = {name: _short(fact) for name, fact in facts.items()}
        self._found.setdefault(path, Problem(line, key, code, {"line": line, "key": key, **shown}))

    def clean(self, *paths: Key) -> bool:
        """True when nothing is wrong at these places, so that their values can be compared."""
        return not any(path in self._found for path in paths)

    def line(self, path: Key) -> int:
        """The line of a place, or of the nearest one around it."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    def told(self) -> tuple[Problem, ...]:
        return tuple(sorted(self._found.values(), key=lambda problem: problem.line))


class Table:
    """One table of the file. What is missing or wrong is told, and something harmless is given in its place."""

    def __init__(self, values: Mapping[str, Any], path: Key, problems: Problems) -> None:
        self.path = path
        self.problems = problems
        self._values = values
        self._known: list[str] = []

    def at(self, key: str) -> Key:
        return (*self.path, key)

    def has(self, key: str) -> bool:
        return key in self._values

    def tell(self, key: str, code: str, **facts: object) -> None:
        self.problems.tell(self.at(key), code, **facts)

    def text(self, key: str, default: str | None = None) -> str:
        """A text in quotes; one that must be there may not be empty."""
        text = self._take(key, "text", _text_of, "", default).strip()
        if not text and default is None and self.has(key):
            self.tell(key, "empty")
        self._seen_whole(self.at(key), text)
        return text

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        texts = self._take(key, "texts", _texts_of, (), default)
        for place, text in enumerate(texts):
            self._seen_whole((*self.at(key), place), text)
        return texts

    def numbers(self, key: str) -> tuple[int, ...]:
        return self._take(key, "numbers", _numbers_of, (), ())

    def number(self, key: str) -> int:
        return self._take(key, "number", _number_of, 0, None)

    def number_or_none(self, key: str) -> int | None:
        self._known.append(key)
        return self.number(key) if self.has(key) else None

    def day(self, key: str) -> date:
        return self._take(key, "day", _day_of, date.min, None)

    def day_or_none(self, key: str) -> date | None:
        self._known.append(key)
        return self.day(key) if self.has(key) else None

    def hour(self, key: str) -> time:
        return self._take(key, "hour", _hour_of, time.min, None)

    def moment(self, key: str) -> datetime:
        """A local date and time as written, without a zone."""
        return self._take(key, "moment", _moment_of, _NO_MOMENT, None)

    def choice(self, key: str, kind: type[E], default: E | None = None) -> E:
        """A word of an enumeration."""
        word = self.text(key, default)
        options = [str(option) for option in kind]
        if word in options:
            return kind(word)
        self.unknown(key, "unknown_choice", word, options)
        return next(iter(kind))

    def unknown(self, key: str, code: str, value: str, options: Iterable[str], path: Key = ()) -> None:
        """Tell that a value is none of the options: the nearest one is named, or all of them."""
        known = list(options)
        near = nearest(value, known)
        mend = f"“{near}”" if near else ", ".join(f"“{option}”" for option in known[:12])
        self.problems.tell(path or self.at(key), code, value=value, mend=Whole(mend))

    def _seen_whole(self, path: Key, text: str) -> None:
        """What is printed on badges and read by clerks hides nothing, and turns no line around."""
        if signs := grave_signs(text):
            self.problems.tell(path, "unseen_signs", signs=Whole(", ".join(signs[:5])))

    def tables(self, key: str) -> list["Table"]:
        """The items of a list of tables; none when the key is missing."""
        items: list[dict[str, Any]] = self._take(key, "tables", _tables_of, [], [])
        return [Table(item, (*self.path, key, place), self.problems) for place, item in enumerate(items)]

    def table(self, key: str) -> "Table":
        values: dict[str, Any] = self._take(key, "table", _table_of, {}, {})
        return Table(values, self.at(key), self.problems)

    def pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        """A small table of texts, in the order of the file."""
        inner = self.table(key)
        return tuple((name, inner.text(name)) for name in inner._values)

    def lists(self, key: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """A small table of lists of texts, in the order of the file; none when the key is missing."""
        self._known.append(key)
        if not self.has(key):
            return ()
        inner = self.table(key)
        return tuple((name, inner.texts(name)) for name in inner._values)

    def close(self) -> None:
        """Tell every key that nobody asked for."""
        for key in self._values:
            if key not in self._known:
                self._tell_unknown(key)

    def _tell_unknown(self, key: str) -> None:
        near = nearest(key, [known for known in self._known if known not in self._values] or self._known)
        if near:
            self.tell(key, "unknown_key_near", near=near)
        else:
            self.tell(key, "unknown_key", known=Whole(", ".join(sorted(self._known))))

    def _take(self, key: str, kind: str, read: Callable[[object], T | None], harmless: T, default: T | None) -> T:
        self._known.append(key)
        if key not in self._values:
            if default is None:
                self.tell(key, "missing")
            return harmless if default is None else default
        value = read(self._values[key])
        if value is None:
            self.tell(key, f"not_{kind}", value=self._values[key])
            return harmless
        return value


class Whole(str):
    """A fact that is never cut: words of ours, not of the file."""

    __slots__ = ()


def nearest(word: str, options: Iterable[str]) -> str:
    """The option that is written most like the word, or empty."""
    folded = {option.casefold(): option for option in options}
    near = get_close_matches(word.casefold(), list(folded), n=1, cutoff=0.6)
    return folded[near[0]] if near else ""


def _short(fact: object) -> object:
    if isinstance(fact, Whole | int):
        return fact
    text = re.sub(r"\s+", " ", str(fact))
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


def _text_of(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _texts_of(value: object) -> tuple[str, ...] | None:
    return tuple(value) if isinstance(value, list) and all(isinstance(item, str) for item in value) else None


def _number_of(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _numbers_of(value: object) -> tuple[int, ...] | None:
    return tuple(value) if isinstance(value, list) and all(_number_of(item) is not None for item in value) else None


def _day_of(value: object) -> date | None:
    return value if isinstance(value, date) and not isinstance(value, datetime) else None


def _hour_of(value: object) -> time | None:
    """A TOML time needs seconds; "09:30" in quotes is taken too."""
    if isinstance(value, str):
        value = _parsed(time.fromisoformat, value)
    return value if isinstance(value, time) and value.tzinfo is None else None


def _moment_of(value: object) -> datetime | None:
    if isinstance(value, str) and len(value) > len("2017-12-01"):
        value = _parsed(datetime.fromisoformat, value)
    return value if isinstance(value, datetime) and value.tzinfo is None else None


def _parsed(read: Callable[[str], T], text: str) -> T | None:
    try:
        return read(text)
    except ValueError:
        return None


def _table_of(value: object) -> dict[str, Any] | None:
    return value if isinstance(value, dict) else None


def _tables_of(value: object) -> list[dict[str, Any]] | None:
    return value if isinstance(value, list) and all(isinstance(item, dict) for item in value) else None
