"""Pass phrases and keys off paper, asked for at the terminal or read from a descriptor: never from the arguments."""

import io
import os
import sys
from collections.abc import Callable
from getpass import getpass
from typing import TextIO

from regdesk.errors import KeyFileError

_MOST_LINES = 20


class Asked:
    """Asks a person, or takes the next line of what a program hands over.

    `descriptor`: an open file descriptor to read lines of UTF-8 from, instead of the terminal or standard input.
    """

    def __init__(self, descriptor: int | None = None) -> None:
        self._lines = _lines_of(descriptor)

    def phrase(self, prompt: str) -> str:
        """One pass phrase; a terminal does not show it. Raises KeyFileError when none comes."""
        return self._one(prompt, hidden=True)

    def new_phrase(self, prompt: str) -> str:
        """A pass phrase to be kept: a person types it twice. Raises KeyFileError when the two differ."""
        first = self.phrase(prompt)
        if self._lines is None and self.phrase("The same again: ") != first:
            raise KeyFileError("phrases_differ")
        return first

    def until(self, prompt: str, enough: Callable[[str], bool]) -> str:
        """Lines until what was typed is enough, or an empty line. A terminal shows them: they stand on paper."""
        typed = self._one(prompt, hidden=False)
        for _ in range(_MOST_LINES):
            if enough(typed):
                break
            more = self._one("", hidden=False, may_end=True)
            if not more.strip():
                break
            typed += " " + more
        return typed

    def _one(self, prompt: str, *, hidden: bool, may_end: bool = False) -> str:
        try:
            line = self._typed(prompt, hidden=hidden) if self._lines is None else self._lines.readline()
        except (EOFError, OSError, ValueError):
            # bytes that are no text are no phrase, and the text of the exception would repeat them
            raise KeyFileError("phrase_not_given") from None
        if not line and self._lines is not None and not may_end:
            raise KeyFileError("phrase_not_given")
        return line.rstrip("\r\n")

    def _typed(self, prompt: str, *, hidden: bool) -> str:
        if hidden:
            return getpass(prompt, sys.stderr)
        sys.stderr.write(prompt)
        sys.stderr.flush()
        return sys.stdin.readline()


def _in_utf8(lines: TextIO) -> TextIO:
    """The same phrase opens under every locale."""
    if isinstance(lines, io.TextIOWrapper):
        lines.reconfigure(encoding="utf-8", errors="strict")
    return lines


def _lines_of(descriptor: int | None) -> TextIO | None:
    """None for a terminal with a person at it."""
    if descriptor is None:
        return None if sys.stdin.isatty() else _in_utf8(sys.stdin)
    try:
        return os.fdopen(descriptor, "r", encoding="utf-8", closefd=False)
    except (OSError, OverflowError):
        raise KeyFileError("phrase_not_given") from None
