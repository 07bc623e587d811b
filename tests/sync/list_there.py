"""A list in memory as a hub has it, with revisions and marks; it may go back to what a standby or a backup knew."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256

from regdesk.people.participant import Participant
from regdesk.store.records import content_hash, content_of
from regdesk.sync.port import Hello
from regdesk.sync.roster_port import Place, RowThere, SeedThere
from regdesk.sync.roster_rows import told_of

MONDAY = datetime(2017, 12, 4, 14, 7, tzinfo=UTC)


def row_of(person: Participant, picture: bytes = b"") -> RowThere:
    sha = sha256(picture).hexdigest() if picture else ""
    return RowThere(0, person.id, content_hash(person), told_of(content_of(person)), sha)


@dataclass
class ListThere:
    """`before`: called before each answer; it may raise, as a network does."""

    event: str = "5" * 32
    marks: list[str] = field(default_factory=lambda: [""])
    people: dict[str, RowThere] = field(default_factory=dict)
    pictures: dict[str, bytes] = field(default_factory=dict)
    parts: list[bytes] = field(default_factory=list)
    made: SeedThere | None = None
    before: Callable[[], None] = lambda: None
    asked: int = 0

    def publish(self, rows: Iterable[RowThere], gone: Iterable[str] = (), mark: str = "") -> None:
        """One revision."""
        self.marks.append(mark or f"{len(self.marks)}")
        rev = len(self.marks) - 1
        for row in rows:
            self.people[row.id] = replace(row, rev=rev)
        for person in gone:
            self.people[person] = RowThere(rev, person, "", "")

    def put(self, *people: Participant, gone: Iterable[str] = ()) -> None:
        self.publish(map(row_of, people), gone)

    def picture(self, person: Participant, content: bytes) -> None:
        self.pictures[sha256(content).hexdigest()] = content
        self.publish([row_of(person, content)])

    def snapshot(self) -> "ListThere":
        return replace(self, marks=list(self.marks), people=dict(self.people), pictures=dict(self.pictures))

    def goes_back_to(self, known: "ListThere") -> None:
        self.marks, self.people = list(known.marks), dict(known.people)

    def put_seed(self, frames: Sequence[bytes], seed: str, people: int) -> None:
        self.parts = list(frames)
        rev = len(self.marks) - 1
        self.made = SeedThere(seed, rev, self.marks[rev], people, len(frames), sum(map(len, frames)))

    @property
    def hello(self) -> Hello:
        return Hello(self.event, MONDAY, len(self.marks) - 1, self.marks[-1], 0, "")

    @property
    def now(self) -> dict[str, str]:
        """Everybody on the list: ids and hashes."""
        return {row.id: row.hash for row in self.people.values() if row.content}

    # ── as a desk asks ───────────────────────────────────────────────────────────────────────────────────────────────

    def _asked(self) -> None:
        self.asked += 1
        self.before()

    def mark_at(self, rev: int) -> str:
        self._asked()
        return self.marks[rev] if rev < len(self.marks) else ""

    def rows(self, after: Place, until: int, limit: int) -> Sequence[RowThere]:
        self._asked()
        found = sorted(self.people.values(), key=lambda row: (row.rev, row.id))
        return [row for row in found if (row.rev, row.id) > after and row.rev <= until][:limit]

    def hashes(self, after: str, limit: int) -> Sequence[tuple[str, str, str]]:
        self._asked()
        found = sorted((row.id, row.hash, row.sha) for row in self.people.values() if row.content and row.id > after)
        return found[:limit]

    def rows_of(self, ids: Sequence[str]) -> Sequence[RowThere]:
        self._asked()
        return [row for person in ids if (row := self.people.get(person)) and row.content]

    def seed(self) -> SeedThere | None:
        self._asked()
        return self.made

    def seed_part(self, seed: str, number: int) -> bytes | None:
        self._asked()
        return self.parts[number] if self.made and self.made.id == seed and number < len(self.parts) else None

    def photos(self, hashes: Sequence[str]) -> Mapping[str, bytes]:
        self._asked()
        return {sha: self.pictures[sha] for sha in hashes if sha in self.pictures}
