"""Who may have more than one badge, found without reading what any entry says: the indexes alone tell.

What is found is a suspicion; the fold of each person decides (`regdesk.desk.doubles`).
"""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from regdesk.collection.entries import Entry
from regdesk.collection.statement import Line
from regdesk.keys.seal import MOST_NUMBER, Serial
from regdesk.store.database import Connection
from regdesk.store.kept import entry_of

_LINE = ", ".join(f"e.{part}" for part in Line._fields)
_SEVERAL = (
    "select person from told where person is not null "
    "and kind in ('badge.requested', 'badge.collected', 'day_badge.given') group by person "
    "having sum(kind = 'badge.requested') > 1 or sum(kind in ('badge.collected', 'day_badge.given')) > 1"
)
_ASKED = "select desk, count(*) from told where person is not null and kind = 'badge.requested' group by desk"
_NOTED = "select desk, count(*) from badge where person <> '' group by desk"
_SAME_CODE = (
    f"select {_LINE} from told as e where e.person is not null and e.kind = 'badge.requested' and "  # noqa: S608
    "json_extract(e.content, '$.d.code') in (select json_extract(content, '$.d.code') from told "
    "where person is not null and kind = 'badge.requested' group by 1 having count(*) > 1)"
)
_GOT = "exists (select 1 from told where told.person = p.id and told.kind in ('badge.collected', 'day_badge.given'))"
_GIVEN_WITH = (
    f"select p.document_key from participant as p where {_GOT} and "  # noqa: S608 - constants
    "p.document_key <> '' and p.document_key in (select value from json_each(?)) "
    "group by p.document_key having count(*) > 1"
)
_OF = "select document_key from participant where id in (select value from json_each(?)) and document_key <> ''"
_AFTER = f"select p.document_key from participant as p where p.no > ? and p.document_key <> '' and {_GOT}"  # noqa: S608 - constants
_SENT_KINDS = "e.person is not null and e.kind in ('person.referred', 'person.refused') and e.at >= ?"
_SENT = (
    f"select {_LINE} from entry as e indexed by entry_person where {_SENT_KINDS} "  # noqa: S608 - constants
    f"union all select {_LINE} from aside as e indexed by aside_person where {_SENT_KINDS}"
)
_SINCE = (
    f"select {_LINE} from entry as e where e.desk = ? and e.kind in (select value from json_each(?)) and "  # noqa: S608
    "e.content is not null and e.seq > coalesce((select seq from entry where desk = e.desk and at < ? "
    "order by seq desc limit 1), 0)"
)


class DoubledRead:
    """Answers about all desks together; valid inside the transaction that gave it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def several(self) -> list[str]:
        """People for whom more than one badge was asked for, or who got more than one, whatever became of them."""
        return [row[0] for row in self._connection.rows(_SEVERAL)]

    def asked_twice(self) -> list[Entry]:
        """The requests of badges whose code was asked for more than once, by a disk and its copy."""
        asked: dict[str, int] = dict(self._connection.rows(_ASKED))
        noted: dict[str, int] = dict(self._connection.rows(_NOTED))
        if all(noted.get(desk, 0) == count for desk, count in asked.items()):
            return []  # as it should be: every request is the one that its code is noted by
        return [entry_of(Line._make(row)) for row in self._connection.rows(_SAME_CODE)]

    def documents_twice(self) -> list[str]:
        """Document numbers that more than one registration has, as they are compared. Looks at the whole list."""
        asked = (
            "select document_key from participant where document_key <> '' group by document_key having count(*) > 1"
        )
        return [row[0] for row in self._connection.rows(asked)]

    def documents_given(self, numbers: Iterable[str]) -> set[str]:
        """Those of these document numbers with which more than one registration got a badge, whatever became of it."""
        return {row[0] for row in self._connection.rows(_GIVEN_WITH, json.dumps(list(numbers)))}

    def documents_of(self, people: Iterable[str]) -> set[str]:
        """The document numbers of people, by id."""
        return {row[0] for row in self._connection.rows(_OF, json.dumps(list(people)))}

    def documents_after(self, number: int) -> set[str]:
        """The document numbers of who came onto the list after its row with this number, and has got a badge."""
        return {row[0] for row in self._connection.rows(_AFTER, number)}

    def sent_away(self, since: datetime) -> list[Entry]:
        """Who was refused or sent to the supervisor since a moment (aware), at any desk: by the index of people."""
        written = since.astimezone(UTC).isoformat(timespec="milliseconds")
        return [entry_of(Line._make(row)) for row in self._connection.rows(_SENT, written, written)]

    def since(self, logs: Iterable[str], kinds: Sequence[str], moment: datetime) -> list[Entry]:
        """Entries of these kinds in these logs since a moment (aware); walks back from the end of each."""
        written, wanted = moment.astimezone(UTC).isoformat(timespec="milliseconds"), json.dumps(kinds)
        rows = [row for log in logs for row in self._connection.rows(_SINCE, log, wanted, written)]
        return [entry_of(Line._make(row)) for row in rows]

    def numbered(self, desk: int) -> list[tuple[str, int]]:
        """Whose badges bear a desk's number (id, or empty), and which number each; of whatever log."""
        asked = "select person, number from badge where code between ? and ? order by code"
        return [(person, number) for person, number in self._connection.rows(asked, *_codes_of(desk))]

    def is_noted(self, code: str, log: str, person: str) -> bool:
        """Whether this request is the one by which the code is known; another one bears the code of a copied disk."""
        asked = "select 1 from badge where code = ? and desk = ? and person = ?"
        return self._connection.value(asked, code, log, person) is not None

    def knows(self, code: str) -> bool:
        """Whether a badge with this code was ever asked for, by any desk, for somebody or for a day."""
        return self._connection.value("select 1 from badge where code = ?", code) is not None

    def asides(self) -> int:
        """How many entries stand beside the logs."""
        return int(self._connection.value("select count(*) from aside"))


def _codes_of(desk: int) -> tuple[str, str]:
    return Serial(desk, 1).code, Serial(desk, MOST_NUMBER).code
