"""What is tried: one way in from outside, by name."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from random import Random

from tests.benchmarks.fuzz.mutate import Damage, damaged

One = Callable[[int, Random, Path], str]
"""Takes the number of an input, the chance made of it and an empty folder; says in a word how it came out."""


@dataclass(frozen=True)
class Target:
    """`seconds` of the processor are a hang. `keeps_place`: the folder is not emptied between two inputs.

    `prepare` makes what all inputs begin from, before anybody watches.
    """

    name: str
    one: One
    seconds: float = 4.0
    keeps_place: bool = False
    prepare: Callable[[], object] = lambda: None


MODULES = {
    "event": "settled",
    "template": "settled",
    "mapping": "settled",
    "settings": "settled",
    "name_forms": "settled",
    "staff": "settled",
    "csv": "lists",
    "json": "lists",
    "xlsx": "lists",
    "photo": "photos",
    "mrz": "scans",
    "scan_text": "scans",
    "codes": "scans",
    "keys": "scans",
    "sealed": "scans",
    "wire": "answers",
    "http": "answers",
    "address": "answers",
    "argv": "commands",
    "folder": "folders",
    "find": "folders",
    "names": "names",
    "badge": "doors",
    "bundle": "doors",
    "added": "doors",
    "tables": "doors",
    "stick": "sticks",
    "stick_inside": "sticks",
}
"""Every target, with the module beside this one whose `TARGETS` has it."""


def target_named(name: str) -> Target:
    found: Target = import_module(f"tests.benchmarks.fuzz.{MODULES[name]}").TARGETS[name]
    return found


def from_bytes(name: str, specimens: tuple[bytes, ...], damages: tuple[Damage, ...], feed: Callable[[bytes, Path], str],
               **changes: float) -> Target:  # fmt: skip
    """A target that is fed with damaged specimens."""

    def one(_number: int, chance: Random, place: Path) -> str:
        return feed(damaged(specimens, damages, chance), place)

    return Target(name, one, **changes)  # type: ignore[arg-type]
