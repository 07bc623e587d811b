"""Event files that an attacker wrote: told line by line, or refused as a whole, never a crash."""

from pathlib import Path

import pytest

from regdesk.errors import EventFileError
from regdesk.event.file import read_event_text
from regdesk.resources import path
from tests.benchmarks.fuzz import odd

SAMPLE = path("sample", "event.toml").read_text(encoding="utf-8")
NAME = next(line for line in SAMPLE.splitlines() if line.startswith("name ="))


def told(text: str) -> str:
    with pytest.raises(EventFileError) as refusal:
        read_event_text(text, file="event.toml")
    return str(refusal.value.facts["told"])


@pytest.mark.parametrize("sign", odd.BIDI[:10] + odd.CONTROLS.replace("\0", ""))
def test_a_name_that_turns_its_line_around_is_told_with_the_sign(sign: str) -> None:
    number = SAMPLE.splitlines().index(NAME) + 1
    said = told(SAMPLE.replace(NAME, f'name = "Small\\u{ord(sign):04X}meeting"'))
    assert f"Line {number}: name has signs that nobody sees (U+{ord(sign):04X})" in said


@pytest.mark.parametrize("value", odd.VALUES)
@pytest.mark.parametrize("key", ["id", "name", "languages", "minimum_age", "starts"])
def test_any_value_anywhere_is_taken_or_told(key: str, value: str) -> None:
    line = next(line for line in SAMPLE.splitlines() if line.startswith(f"{key} ="))
    changed = SAMPLE.replace(line, f"{key} = {value}", 1)
    try:
        read_event_text(changed, file="event.toml")
    except EventFileError:
        assert told(changed)


def test_a_key_a_thousand_deep_is_told(tmp_path: Path) -> None:
    assert "cannot be read" in told(SAMPLE.replace(NAME, "name" + ".a" * 300 + " = 1"))
    assert "cannot be read" in told(SAMPLE.replace(NAME, "name" + ".a" * 300_000 + " = 1"))
