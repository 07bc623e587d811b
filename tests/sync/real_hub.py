"""The real hub with desks in their own roles, as the machine of histories needs it: PostgreSQL that can fall back."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.hubs import MeetingHub
from tests.sync.fake_hub import Door
from tests.sync.laptop import pair_of

MOST_DESKS = 9
AT_ONCE = 4
"""Lines in one answer: so little that a history has many."""


@dataclass(frozen=True, slots=True)
class HowFar:
    """The end of each log by its number at the hub, and of what stands aside."""

    heads: Mapping[int, int]
    aside: int


@dataclass
class RealHub:
    meeting: MeetingHub
    numbers: dict[str, int] = field(
        default_factory=lambda: {pair_of(number).public.hex(): number for number in range(1, MOST_DESKS)}
    )

    def add_desk(self, key: str, certificate: str) -> Door:
        number = self.numbers[key]
        self.meeting.let_in(pair_of(number), number, certificate)
        return self.door(key)

    def door(self, key: str) -> Door:
        return Door(self.meeting.reach(pair_of(self.numbers[key])), page=AT_ONCE)

    def hashes(self) -> set[str]:
        with self.meeting.admin() as sql:
            found = sql.execute("select hash from hub.entry union all select hash from hub.aside").fetchall()
        return {row[0].hex() for row in found}

    def snapshot(self) -> HowFar:
        with self.meeting.admin() as sql:
            heads = sql.execute("select log, max(seq) from hub.entry group by log").fetchall()
            aside = sql.execute("select coalesce(max(number), 0) from hub.aside").fetchall()
        return HowFar(dict(heads), aside[0][0])

    def goes_back_to(self, known: HowFar) -> None:
        """What came after is lost; only who owns the machine can do it, with all its rules switched off."""
        with self.meeting.admin() as sql, sql.transaction():
            sql.execute("set local session_replication_role = replica")
            heads = list(known.heads.items()) or [(0, 0)]
            logs, ends = [log for log, _ in heads], [end for _, end in heads]
            sql.execute(
                "delete from hub.entry e where not exists "
                "(select from unnest(%s::int[], %s::bigint[]) k(log, seq) where k.log = e.log and e.seq <= k.seq)",
                (logs, ends),
            )
            sql.execute("delete from hub.log l where not exists (select from hub.entry e where e.log = l.no)")
            sql.execute("delete from hub.aside where number > %s", (known.aside,))
            sql.execute(
                "update hub.aside_count set number = %s, "
                "mark = coalesce((select mark from hub.aside where number = %s), '')",
                (known.aside, known.aside),
            )

    def whole_faults(self) -> list[str]:
        """Asked of the lines themselves, not of the rules by which they came in."""
        with self.meeting.admin() as sql:
            broken = sql.execute(
                "select e.log, e.seq from hub.entry e left join hub.entry b on b.log = e.log and b.seq = e.seq - 1 "
                "where (hub.parts(e.statement))[3] <> coalesce(encode(b.hash, 'hex'), repeat('0', 64))"
            ).fetchall()
        return [f"{log} {seq}" for log, seq in broken]
