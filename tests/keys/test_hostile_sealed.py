"""A sealed file that somebody changed who knows how its check is made: damaged, in words, and never opened wrongly."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from regdesk.errors import KeyFileError
from regdesk.keys import sealed_file
from regdesk.keys.sealed_file import read_sealed
from tests.benchmarks.fuzz.scans import _sealed

Change = Callable[[dict[str, Any]], object]

CHANGES: dict[str, Change] = {
    "secrets in a list": lambda found: found.update(secrets=[1]),
    "secrets as a text": lambda found: found.update(secrets="x"),
    "no slots": lambda found: found.update(slots=[]),
    "slots as a number": lambda found: found.update(slots=7),
    "a slot as a list": lambda found: found.update(slots=[[1, 2, 3]]),
    "a slot as a text": lambda found: found.update(slots=["x"]),
    "a thousand slots": lambda found: found.update(slots=found["slots"] * 1_000),
    "a holder of controls": lambda found: found["slots"][0].update(holder="A\u202e\x1b"),
    "a revision that is true": lambda found: found.update(revision=True),
    "a revision below": lambda found: found.update(revision=0),
    "a short salt": lambda found: found["slots"][0].update(salt="AAAA"),
    "a salt that is no text": lambda found: found["slots"][0].update(salt=7),
    "a form that is a text": lambda found: found.update(form="1"),
    "one thing more": lambda found: found.update(more=1),
    "a name that is none": lambda found: found.update(name=None),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_a_changed_file_with_the_right_check_is_damaged(tmp_path: Path, change: Change) -> None:
    found = json.loads(_sealed())
    change(found)
    found.pop("check")
    file = tmp_path / "desk.keys"
    file.write_text(json.dumps({**found, "check": sealed_file._check(found)}), encoding="ascii")
    with pytest.raises(KeyFileError, match="key_file_damaged"):
        read_sealed(file)


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"1", b"null", b"{}", b"[" * 60_000, b"\xff", b'{"a":' * 10_000, b"9" * 9_000]
)
def test_what_is_no_sealed_file_at_all_is_damaged(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "desk.keys"
    file.write_bytes(content)
    with pytest.raises(KeyFileError, match="key_file_damaged"):
        read_sealed(file)
