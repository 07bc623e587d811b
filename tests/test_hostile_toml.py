"""TOML that would take for ever, fill the memory or hide an endless number is refused; other TOML is read."""

import math
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.resources import path
from regdesk.toml import DEEPEST, LARGEST, TooMuch, parse_toml, read_toml

SHIPPED = [path("sample", "event.toml"), path("sample", "training.toml"), path("badges", "a6.toml")]


@pytest.mark.parametrize("file", SHIPPED)
def test_files_that_ship_are_read_as_tomllib_reads_them(file: Path) -> None:
    assert read_toml(file) == tomllib.loads(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "text",
    [
        "a" + ".a" * 400_000 + " = 1",
        "[" + "a." * 300_000 + "a]",
        "x = {" + "a." * 9_000 + "a = 1}",
        "a" + ".a" * 400 + " = 1",
        "a = " + "[" * 100_000,
        "a = " + "[" * (DEEPEST + 2) + "]" * (DEEPEST + 2),
        "a = " + "{a = " * 20 + "1" + "}" * 20,
        "a = 0x" + "f" * 5_000,
        "a = 9223372036854775808",
        "a = [nan]",
        "a = inf",
    ],
)
def test_what_no_file_of_ours_says_is_refused(text: str) -> None:
    with pytest.raises(TooMuch):
        parse_toml(text)


def test_a_file_of_megabytes_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "big.toml"
    file.write_bytes(b"#" * (LARGEST + 1))
    with pytest.raises(TooMuch):
        read_toml(file)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_as_a_value_error(text: str) -> None:
    try:
        values = parse_toml(text)
    except ValueError:
        return
    assert all(math.isfinite(value) for value in values.values() if isinstance(value, float))
