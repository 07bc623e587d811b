"""Proving a long log: by its chain and last signature, by every signature, and beside an export of it.

The floor reads the same lines from the same file and hashes their statements and contents, nothing more.
"""

import tempfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from time import process_time

from regdesk.store import Store
from tests.desk.tampering import EVERY, write_history
from tests.desks import DESK, KEY, SIGNS, desk_over


def run(entries: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "desk.db"
        store = Store.create(file, KEY, desk=DESK, signs=SIGNS)
        made = _seconds(lambda: write_history(store, people=entries // EVERY))
        desk = desk_over(store)
        out = Path(folder) / "record.jsonl"
        times = {
            "floor": _seconds(lambda: _floor(store)),
            "verify": _seconds(lambda: _whole(desk.verify().faults)),
            "verify --every": _seconds(lambda: _whole(desk.verify(every=True).faults)),
            "audit": _seconds(lambda: desk.give_record(out, contents=True, act="audit")),
            "verify --with": _seconds(lambda: _whole(desk.verify(exports=[out]).faults)),
        }
        size = out.stat().st_size
        with store.reading() as tx:
            count = tx.length(DESK)
        store.close()
    return {
        "entries": count,
        "cpu_s": times,
        "writing one entry, cpu_us": round(made / count * 1e6),
        "export_mb": round(size / 1e6, 1),
    }


def _whole(faults: tuple[object, ...]) -> None:
    assert faults == ()


def _floor(store: Store) -> None:
    with store.reading() as tx:
        for line, _, _ in tx.as_kept():
            sha256(line.statement.encode() + line.signature).digest()
            sha256((line.content or "").encode()).digest()


def _seconds(work: Callable[[], object]) -> float:
    began = process_time()
    work()
    return round(process_time() - began, 2)
