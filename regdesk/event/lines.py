"""On which line of a TOML text each key stands. The text must already have been read without error by tomllib."""

import re

Key = tuple[str | int, ...]
"""The way to a value: names of tables and keys, and places (from 0) in lists, as in ("window", 0, "opens")."""

_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_NAME = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
_STRING = re.compile(
    r'''"""(?:\\.|[^\\])*?"{3,5}(?!")|\'\'\'.*?'{3,5}(?!')|"(?:[^"\\\n]|\\.)*"|'[^'\n]*\'''',
    re.DOTALL,
)
_BARE = re.compile(r"[^,\]}\n#]+")


def lines_of(text: str) -> dict[Key, int]:
    """The line, counted from 1, of every table, key and list item."""
    walk = _Walk(text)
    walk.statements()
    return walk.lines


class _Walk:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: dict[Key, int] = {}
        self._lengths: dict[Key, int] = {}
        self._counted = (0, 1)

    def statements(self) -> None:
        table: Key = ()
        self._skip_blank()
        while self.at < len(self.text):
            if self._next_is("["):
                table = self._header()
            else:
                self._pair(table)
            self._skip_blank()

    def _header(self) -> Key:
        line, is_list = self._line(), self._next_is("[[")
        self.at += 2 if is_list else 1
        path = self._inside(self._dotted())
        self.at += 2 if is_list else 1
        self.lines.setdefault(path, line)
        if is_list:
            path = self._last_of(path, grow=True)
            self.lines[path] = line
        return path

    def _inside(self, names: list[str]) -> Key:
        """Where a header's names lead: through the last item of each list of tables but the one it names."""
        path: Key = ()
        for place, name in enumerate(names):
            path = (*path, name)
            if place < len(names) - 1 and path in self._lengths:
                path = self._last_of(path)
        return path

    def _last_of(self, path: Key, *, grow: bool = False) -> Key:
        length = self._lengths.get(path, 0) + grow
        self._lengths[path] = length
        return (*path, length - 1)

    def _pair(self, table: Key) -> None:
        line = self._line()
        path: Key = table
        for name in self._dotted():
            path = (*path, name)
            self.lines.setdefault(path, line)
        self._skip_blank()
        self.at += len("=")
        self._skip_blank()
        self._value(path)

    def _dotted(self) -> list[str]:
        names: list[str] = []
        while True:
            self._skip_blank()
            names.append(self._match(_NAME).strip("\"'"))
            self._skip_blank()
            if not self._next_is("."):
                return names
            self.at += 1

    def _value(self, path: Key) -> None:
        if self._next_is("["):
            self._list(path)
        elif self._next_is("{"):
            self._inline_table(path)
        elif self._next_is('"') or self._next_is("'"):
            self._match(_STRING)
        else:
            self._match(_BARE)

    def _list(self, path: Key) -> None:
        place = 0
        while not self._closes("]"):
            self.lines[(*path, place)] = self._line()
            self._value((*path, place))
            place += 1

    def _inline_table(self, path: Key) -> None:
        while not self._closes("}"):
            self._pair(path)

    def _closes(self, bracket: str) -> bool:
        """Step over the opening bracket or the comma, and over the closing bracket when it follows."""
        self._skip_blank()
        if not self._next_is(bracket):
            self.at += 1
            self._skip_blank()
        if not self._next_is(bracket):
            return False
        self.at += 1
        return True

    def _next_is(self, start: str) -> bool:
        return self.text.startswith(start, self.at)

    def _match(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.at)
        if found is None:
            raise ValueError(f"no TOML at line {self._line()}")
        self.at = found.end()
        return found.group()

    def _skip_blank(self) -> None:
        self._match(_BLANK)

    def _line(self) -> int:
        """Count only what was not counted yet."""
        counted_to, line = self._counted
        line += self.text.count("\n", counted_to, self.at)
        self._counted = (self.at, line)
        return line
