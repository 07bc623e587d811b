"""What is the matter with the sync, kept for the screen and for the next start."""

import json
from collections.abc import Mapping
from datetime import datetime

from regdesk.store.writing import Writing
from regdesk.sync import marks


def note(tx: Writing, code: str, facts: Mapping[str, object], at: datetime) -> None:
    """What did not go well, since when; the same as before began before. No code: all went well."""
    if not code:
        tx.drop_value(marks.TROUBLE)
        return
    before = json.loads(tx.value(marks.TROUBLE) or "null")
    if before is None or before[0] != code:
        said = {name: str(value) for name, value in facts.items()}
        tx.set_value(marks.TROUBLE, json.dumps([code, said, at.isoformat()]))
