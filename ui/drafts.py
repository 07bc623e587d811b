"""A document whose lines come one after the other, each read in several ways until all lines are there. Qt-free."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from ui import scan_text
from ui.layouts import Readings


@dataclass(frozen=True)
class Draft:
    """The lines so far, for every way of reading in which they can be those of one document."""

    lines: Mapping[str, tuple[str, ...]]

    def __bool__(self) -> bool:
        return bool(self.lines)

    def with_next(self, readings: Readings) -> "Draft":
        """The draft with one more line; empty when it does not follow in any way."""
        return Draft(
            {
                way: (*lines, readings[way])
                for way, lines in self.lines.items()
                if way in readings and scan_text.follows(lines, readings[way])
            }
        )

    def document(self) -> str | None:
        """The whole document, its lines joined by line feeds; None while a line is missing."""
        whole = ["\n".join(lines) for lines in self.lines.values() if scan_text.is_complete(lines)]
        return likeliest(whole) if whole else None


NOTHING = Draft({})


def begun(readings: Readings) -> Draft:
    """The draft of a document whose first line this is; empty when it is none in any way."""
    return Draft({way: (line,) for way, line in readings.items() if scan_text.is_first_line(line)})


def cut(readings: Readings) -> Readings:
    """Documents that came without ends of line, cut into lines."""
    return {way: scan_text.split_lines(text) for way, text in readings.items()}


def likeliest(texts: Iterable[str], known: Callable[[str], bool] | None = None) -> str:
    """Of several readings the one that check digits, or else the list of known codes, or else the shape speak for.

    Where none does, the first.
    """
    every = list(dict.fromkeys(texts))
    if len(every) == 1:
        return every[0]
    codes = [text for text in every if scan_text.is_code(text)]
    whole = [text for text in every if "\n" in text]
    return next(chain(filter(_is_well_read, whole), filter(known or _is_nothing, codes), whole, codes, every))


def _is_well_read(text: str) -> bool:
    """Loads what knows documents when the first one comes: the window opens sooner without."""
    from regdesk.identity.mrz import parse

    return parse(text).good


def _is_nothing(_text: str) -> bool:
    return False
