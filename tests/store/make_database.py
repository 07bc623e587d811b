"""Write the database of the newest schema into tests/files/databases, with what it holds beside it.

Run once for each released schema, `python -m tests.store.make_database`; a file, once released, never changes.
"""

import json
from datetime import timedelta
from pathlib import Path

from regdesk.collection.entries import (
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    DeskStarted,
    IdentityConfirmed,
    PrintUnknown,
    Word,
)
from regdesk.store import Store, Writing
from regdesk.store.upgrades import newest
from tests.desks import SIGNS
from tests.make import MONDAY_MORNING, a_person

KEY = bytes(range(32))
FOLDER = Path(__file__).parent.parent / "files" / "databases"
PICTURE = bytes(range(256)) * 4

PEOPLE = [
    a_person(),
    a_person(confirmation="K7RM-0002", given="Jürgen", family="Müller", delegation="Germany"),
    a_person(confirmation="K7RM-0003", given="小明", family="王", delegation="China", extra=(("diet", "none"),)),
    a_person(confirmation="K7RM-0004", given="محمد", family="السيد", delegation="Egypt", born=None, vip=True),
]


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    file = FOLDER / f"schema-{newest()}.db"
    store = Store.create(file, KEY, desk="3" * 32, signs=SIGNS)
    with store.writing() as tx:
        tx.put_people(PEOPLE)
        tx.put_photo("face", PICTURE)
        _act(tx)
        held = {
            "entries": tx.head()[0],
            "people": {person.id: person.full_name for person in PEOPLE},
            "open_badges": tx.open_badges(),
            "collected": sorted(tx.collected_ids()),
            "photo": PICTURE.hex(),
            "searches": {
                "Ndyaie": PEOPLE[0].id,
                "mueller": PEOPLE[1].id,
                "明": PEOPLE[2].id,
                "K7RM-0004": PEOPLE[3].id,
            },
        }
    store.close()
    file.with_suffix(".json").write_text(json.dumps(held, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _act(tx: Writing) -> None:
    """Somebody has a badge; of another one's badge nobody knows whether it came out."""
    said: list[tuple[str | None, Word]] = [(None, DeskStarted("5" * 32, 3))]
    for number, person in enumerate(PEOPLE[:2], start=1):
        said.append((person.id, IdentityConfirmed("scanned", "passport", "SEN", "4417", True, "all_same")))
        said.append((person.id, BadgeRequested(f"CODE{number}", number, f"attempt-{number}", "folder")))
    said += [(PEOPLE[0].id, BadgePrinted("CODE1", True)), (PEOPLE[0].id, BadgeCollected("CODE1", "scanned"))]
    said.append((PEOPLE[1].id, PrintUnknown("CODE2", "lost_job")))
    for minute, (person_id, word) in enumerate(said):
        tx.append(person_id, f"act-{minute}", "Lucía", word, MONDAY_MORNING + timedelta(minutes=minute))


if __name__ == "__main__":
    main()
