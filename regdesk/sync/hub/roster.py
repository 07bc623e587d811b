"""The list in the hub as a desk reads it: pages by revision, hashes, seeds, pictures."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from regdesk.sync.roster_port import Place, RowThere, SeedThere

Rows = Callable[..., list[tuple[Any, ...]]]
"""Asks the hub one statement with its values (`PgHub.rows`)."""

_ROW = "select p.rev, p.id, p.hash, p.content, coalesce(p.sha, '') from api_v1.person p"


class HubList:
    """A `regdesk.sync.roster_port.RosterThere`."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def mark_at(self, rev: int) -> str:
        found = self._rows("select mark from api_v1.revision where rev = %s", rev)
        return str(found[0][0]) if found else ""

    def rows(self, after: Place, until: int, limit: int) -> Sequence[RowThere]:
        # the column itself is sorted by, never what the answer calls it: that would sort the whole table for each page
        asked = f"{_ROW} where (p.rev, p.id) > (%s, %s) and p.rev <= %s order by p.rev, p.id limit %s"
        return [RowThere(*row) for row in self._rows(asked, after.rev, after.id, until, limit)]

    def hashes(self, after: str, limit: int) -> Sequence[tuple[str, str, str]]:
        asked = (
            "select p.id, p.hash, coalesce(p.sha, '') from api_v1.person p where p.id > %s and p.content <> '' "
            "order by p.id limit %s"
        )
        return [(person, content, sha) for person, content, sha in self._rows(asked, after, limit)]

    def rows_of(self, ids: Sequence[str]) -> Sequence[RowThere]:
        found = self._rows(f"{_ROW} where p.id = any(%s::text[]) and p.content <> ''", list(ids))
        return [RowThere(*row) for row in found]

    def seed(self) -> SeedThere | None:
        found = self._rows(
            "select id, rev, mark, people, parts, size from api_v1.seed order by rev desc, at desc limit 1"
        )
        return SeedThere(*found[0]) if found else None

    def seed_part(self, seed: str, number: int) -> bytes | None:
        found = self._rows("select bytes from api_v1.seed_part where seed = %s and number = %s", seed, number)
        return bytes(found[0][0]) if found else None

    def photos(self, hashes: Sequence[str]) -> Mapping[str, bytes]:
        asked = "select sha, bytes from api_v1.photo where sha = any(%s::bytea[])"
        found = self._rows(asked, [bytes.fromhex(one) for one in hashes])
        return {bytes(sha).hex(): bytes(picture) for sha, picture in found}
