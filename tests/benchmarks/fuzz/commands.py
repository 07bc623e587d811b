"""The command line: whatever stands behind `regdesk`, it ends with 0, 1 or 2 and words, never a traceback."""

import contextlib
import io
import os
import shutil
import sys
from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from regdesk.__main__ import main
from regdesk.commands.parser import parser
from regdesk.desk.opening import make_desk, opened
from regdesk.settings import Settings
from tests.benchmarks.fuzz import lists, odd, settled
from tests.benchmarks.fuzz.limits import Escape
from tests.benchmarks.fuzz.target import Target
from tests.make import a_person

WORDS = (
    "list",
    "import",
    "export",
    "cards",
    "add",
    "remove",
    "choose-pin",
    "bar",
    "set-pin",
    "make",
    "restore",
    "paper",
    "holder",
    "show",
    "request",
    "give",
    "accept",
    "stop",
    "ZUZKA",
    "K7RM-4PX2",
    "event.toml",
    "list.csv",
    "map.toml",
    "staff.csv",
    "forms.csv",
    "out.pdf",
    "out/",
    "desk",
    "a.jpg",
    "key.json",
    "1",
    "0",
    "-1",
    "61",
    "a6",
    "2017-12-04",
    "2017-99-99",
    "folder:out",
    "nowhere",
)
NEVER = frozenset({"demo"})
"""Minutes long, and its words are its own."""


def _spoken(words: ArgumentParser) -> tuple[set[str], set[str]]:
    """The commands and options that a parser knows, those of commands within commands too."""
    commands: set[str] = set()
    options: set[str] = {"--"}
    for action in words._actions:
        options.update(action.option_strings)
        if isinstance(action, _SubParsersAction):
            commands.update(action.choices)
            for inner in action.choices.values():
                options |= _spoken(inner)[1]
    return commands, options


_KNOWN = _spoken(parser())
COMMANDS = (*sorted(_KNOWN[0] - NEVER), "", "nonsense")
OPTIONS = tuple(sorted(_KNOWN[1]))
LINES = b"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n"


def _one(_number: int, chance: Random, place: Path) -> str:
    if not (place / "desk" / "desk.db").exists():
        shutil.rmtree(place / "desk", ignore_errors=True)  # an input before this one may have wiped it
        _prepare(place)
    else:
        _renew(place, chance)
    arguments = _arguments(chance)
    with _shell(place, chance) as (out, err):
        code = _code(arguments)
    told = out.getvalue().decode("utf-8", "replace") + err.getvalue().decode("utf-8", "replace")
    if code not in (0, 1, 2):
        raise Escape(f"exit code {code!r}")
    if "Traceback" in told:
        raise Escape("a traceback on the terminal")
    if _broken_off(place):
        raise Escape("a bug in the program log: " + _broken_off(place))
    return f"{arguments[0][:12] if arguments and arguments[0] in COMMANDS else 'garbage'}: {code}"


def _code(arguments: list[str]) -> int | str | None:
    try:
        return main(arguments)
    except SystemExit as end:
        return end.code


def _arguments(chance: Random) -> list[str]:
    found = [chance.choice(COMMANDS)] if chance.random() < 0.95 else []
    if chance.random() < 0.85:
        found += ["--folder", "desk"]
    for _ in range(chance.choice((0, 1, 1, 2, 2, 3, 5, 8))):
        kind = chance.random()
        found.append(chance.choice(OPTIONS) if kind < 0.4 else chance.choice(WORDS) if kind < 0.8 else _odd(chance))
    return [word for word in found if not _is_dangerous(word)]


def _odd(chance: Random) -> str:
    word = chance.choice((odd.text(chance), chance.choice(odd.NUMBERS), chance.choice(odd.FILE_NAMES)))
    return word.replace("\0", "")  # no shell can hand that on


def _is_dangerous(word: str) -> bool:
    """Names of this machine's own devices, at which a read never ends, are not given.

    Nor is the file whose reading tells that something left its folder: whoever names it here wants it read.
    """
    return word.startswith(("/dev", "/etc/passwd", "system:", "ipp"))


def _prepare(place: Path) -> None:
    event = place / "event.toml"
    event.write_bytes(settled.EVENTS[1])
    make_desk(place / "desk", event, Settings(desk_number=3, clerk="Lucía", printer=f"folder:{place / 'out'}"))
    with opened(place / "desk") as desk, desk.store.writing() as tx:
        tx.put_people([a_person(), a_person(confirmation="H4TC-92WK", family="Okafor", given="Chidinma")])
    (place / "list.csv").write_bytes(lists.SMALL)
    (place / "map.toml").write_bytes(settled.MAPPINGS[0])
    (place / "staff.csv").write_bytes(b"name,roles\nMaria,nonsense\n")
    (place / "forms.csv").write_bytes(settled.FORMS[0])


def _renew(place: Path, chance: Random) -> None:
    """What an earlier input may have written over, or taken away."""
    for name, content in (
        ("list.csv", lists.SMALL),
        ("forms.csv", settled.FORMS[0]),
        ("map.toml", settled.MAPPINGS[0]),
    ):
        (place / name).write_bytes(content)
    if chance.random() < 0.01:
        for file in (place / "desk").glob("regdesk.log*"):
            file.unlink()


def _broken_off(place: Path) -> str:
    """Where a command failed that was not meant to: the program log says so, and is emptied."""
    log = place / "desk" / "regdesk.log"
    if not log.exists():
        return ""
    told = log.read_text(encoding="utf-8", errors="replace")
    log.unlink()
    own = [line.strip() for line in told.splitlines() if "regdesk" in line and "File" in line]
    return f"{own[-1]} {told.strip().splitlines()[-1]}"[:160] if "a command failed" in told else ""


@contextmanager
def _shell(place: Path, chance: Random) -> Iterator[tuple[io.BytesIO, io.BytesIO]]:
    """A folder to stand in, something on standard input, and two streams to write to."""
    given = chance.choice((b"", LINES, b"\xff\xfe\0", b"\n" * 100, odd.text(chance).encode("utf-8", "surrogatepass")))
    out, err = io.BytesIO(), io.BytesIO()
    before = os.getcwd()
    kept = sys.stdin
    os.chdir(place)
    sys.stdin = io.TextIOWrapper(io.BytesIO(given), "utf-8")
    streams = [io.TextIOWrapper(stream, chance.choice(("utf-8", "ascii", "cp1252"))) for stream in (out, err)]
    try:
        with contextlib.redirect_stdout(streams[0]), contextlib.redirect_stderr(streams[1]):
            yield out, err
        for stream in streams:
            stream.flush()
            stream.detach()
    finally:
        sys.stdin = kept
        os.chdir(before)


TARGETS = {"argv": Target("argv", _one, seconds=20.0, keeps_place=True)}
