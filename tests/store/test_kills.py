"""The power may go at any moment: what was told as done is there, the chain holds, the file opens."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from regdesk.collection.chain import ChainWalk
from regdesk.store import Store
from tests.desks import SIGNS

KEY = bytes(range(32))
DESK = "3" * 32

WRITER = """
import sys
from pathlib import Path
from regdesk.collection.entries import BadgeCollected, BadgeRequested
from regdesk.store import Store
from tests.desks import SIGNS
from tests.make import MONDAY_MORNING, a_person

store = Store.open(Path(sys.argv[1]), bytes(range(32)), signs=SIGNS)
with store.reading() as tx:
    begun = tx.head()[0]
for number in range(begun, begun + 100_000, 2):
    with store.writing() as tx:
        tx.put_people([a_person(confirmation=f"A{number}")])
        asked, given = BadgeRequested(f"C{number}", number, "a", "p"), BadgeCollected(f"C{number}", "scanned")
        tx.append(f"person{number}", f"ask{number}", "c", asked, MONDAY_MORNING)
        tx.append(f"person{number}", f"give{number}", "c", given, MONDAY_MORNING)
    print(number, flush=True)
"""


def write_until_killed(file: Path, lines: int) -> int:
    """The number of the last act that the writer said was done, before it was killed at once."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(file)], stdout=subprocess.PIPE, text=True, env=environment
    ) as writer:
        assert writer.stdout
        for _ in range(lines):
            said = writer.stdout.readline()
        writer.send_signal(signal.SIGKILL)
        rest = writer.stdout.read().split()
    return int((rest or [said])[-1])


@pytest.mark.parametrize("lines", [1, 7, 40])
def test_what_was_done_before_a_kill_is_there_afterwards(file: Path, lines: int) -> None:
    Store.create(file, KEY, desk=DESK, signs=SIGNS).close()
    for _ in range(2):
        told = write_until_killed(file, lines)
        store = Store.open(file, KEY, signs=SIGNS)
        with store.reading() as tx:
            walk = ChainWalk(DESK)
            for line, _, _ in tx.as_kept():
                walk.take(line)
            assert walk.fault is None
            assert walk.length % 2 == 0, "an act is whole or not at all"
            assert told + 2 <= walk.length <= told + 4
            assert tx.entry_of_act(f"give{told}") is not None
            assert tx.count() == walk.length // 2
            assert tx.open_badges() == []
            assert tx._connection.value("pragma integrity_check") == "ok"
        store.close()
