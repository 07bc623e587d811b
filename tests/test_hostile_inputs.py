"""Some damaged inputs of every kind on every run; `python -m tests.benchmarks fuzz` tries as many as time allows."""

from pathlib import Path

import pytest

from tests.benchmarks.fuzz import QUIET
from tests.benchmarks.fuzz.child import _outcome
from tests.benchmarks.fuzz.target import MODULES, target_named

OPEN_ENDED = frozenset({"find", "http", "keys", "mrz"})
"""These keep a desk or a server, or have tests of their own beside what they try."""
HOW_MANY = {
    "event": 60, "template": 60, "mapping": 80, "settings": 40, "name_forms": 6, "staff": 120, "csv": 40, "json": 60,
    "xlsx": 40, "photo": 50, "scan_text": 30, "codes": 300, "sealed": 40, "wire": 200, "address": 150, "argv": 60,
    "folder": 12, "names": 12, "badge": 300, "bundle": 150, "added": 150, "tables": 150,
    "stick": 80, "stick_inside": 150,
}  # fmt: skip


def test_every_way_in_is_tried() -> None:
    assert set(HOW_MANY) | OPEN_ENDED == set(MODULES)


@pytest.mark.parametrize("name", HOW_MANY)
def test_a_damaged_input_ends_in_a_value_or_in_words(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", QUIET["PYTHON_KEYRING_BACKEND"])
    target = target_named(name)
    target.prepare()
    came_out = set()
    for number in range(HOW_MANY[name]):
        place = tmp_path if target.keeps_place else tmp_path / str(number)
        place.mkdir(exist_ok=True)
        came_out.add(_outcome(target, number, place))
    assert len(came_out) > 1
