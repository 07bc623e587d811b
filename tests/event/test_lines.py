"""Every value of a TOML text is found on its line."""

import tomllib
from functools import reduce
from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from regdesk.event.lines import Key, lines_of
from regdesk.resources import text


def paths_of(value: Any, path: Key = ()) -> list[Key]:
    """Every path to a value inside tables and lists."""
    inner: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    return [found for key, item in inner for found in [(*path, key), *paths_of(item, (*path, key))]]


def test_each_kind_of_value_is_walked_over_and_found() -> None:
    written = "\n".join(
        [
            "# a comment with = and [brackets]",
            'a = "] # not a comment"',
            "b = '''",
            "key = 1",
            "'''",
            "c = [",
            '  "one", # of two',
            "  { d = 1, e = [2, 3] },",
            "]",
            'f."g h".i = 2017-12-01 13:00:00',
            "[[table]]",
            'x = """two',
            'lines\\""""',
            "[[table]]",
            "  [table.inner]",
            "  y = 1.5",
            "[[table.list]]",
            "z = {}",
        ]
    )
    found = lines_of(written)
    values = tomllib.loads(written)
    assert {path for path in paths_of(values) if path not in found} == set()
    assert found[("b",)] == 3
    assert found[("c", 0)] == 7
    assert found[("c", 1, "e", 1)] == 8
    assert found[("table", 0, "x")] == 12
    assert found[("table", 1, "inner", "y")] == 16
    assert found[("table", 1, "list", 0, "z")] == 18


def test_every_value_of_the_sample_is_found_on_a_line_that_names_it_or_says_it() -> None:
    written = text("sample", "event.toml")
    lines, found, values = written.split("\n"), lines_of(written), tomllib.loads(written)
    for path in paths_of(values):
        name = next(str(key) for key in reversed(path) if isinstance(key, str))
        line, value = lines[found[path] - 1], reduce(lambda inner, key: inner[key], path, values)
        assert name in line or (isinstance(value, str) and value in line), path


def test_lines_that_end_as_on_windows_are_counted_the_same() -> None:
    written = text("sample", "event.toml")
    assert lines_of(written.replace("\n", "\r\n")) == lines_of(written)


@given(some.lists(some.text(alphabet="ab\"'#[]{}=,\\\n é", max_size=12), max_size=5))
def test_strings_of_any_kind_do_not_lead_the_walk_astray(values: list[str]) -> None:
    quoted = [value.replace("\\", "\\\\").replace('"', '\\"') for value in values]
    written = "list = [\n" + "".join(f'"""{value}""",\n' for value in quoted) + "]\nlast = 1\n"
    assert tomllib.loads(written)["last"] == 1
    assert lines_of(written)[("last",)] == written.count("\n")
