"""How far the list of this desk follows the one it comes from; kept beside the list, in the same transactions."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum

from regdesk.store.reading import Reading
from regdesk.store.writing import Writing

KEY = "where the list comes from"


class From(StrEnum):
    """HERE: lists are imported at this desk. PUBLISHED: and all others take them from it."""

    HERE = "here"
    PUBLISHED = "published"
    HUB = "hub"
    STICK = "stick"


class Way(StrEnum):
    """How the list is being brought up to `rev`. SEED: part by part, nobody was here. ROWS: what has changed since.
    COMPARE: everybody, by hashes, since the other side's history is not the one that was known.
    """

    WHOLE = "whole"
    SEED = "seed"
    ROWS = "rows"
    COMPARE = "compare"


@dataclass(frozen=True, slots=True)
class ListState:
    """`rev` and `mark`: of the revision that is aimed at, or was reached when the way is WHOLE.

    `at_rev`, `at_id`: the last row that came; `at_id` alone: how far everybody was compared. `seed`, `part`: which one
    is being taken in, and the next part of it. `made`: when the last one was.
    """

    source: From = From.HERE
    way: Way = Way.WHOLE
    rev: int = 0
    mark: str = ""
    at_rev: int = 0
    at_id: str = ""
    seed: str = ""
    part: int = 0
    made: str = ""


def state_of(tx: Reading) -> ListState:
    told = tx.value(KEY)
    if told is None:
        return ListState()
    fields = json.loads(told)
    return ListState(**{**fields, "source": From(fields["source"]), "way": Way(fields["way"])})


def keep_state(tx: Writing, state: ListState) -> None:
    tx.set_value(KEY, json.dumps(asdict(state)))
