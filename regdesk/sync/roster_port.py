"""What a desk asks of whoever has the list: a hub, or a stick that was put in. One writer, any number of readers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol


class Place(NamedTuple):
    """How far the list was read: rows come by revision, those of one revision by id. All after it are still to come."""

    rev: int = 0
    id: str = ""


@dataclass(frozen=True, slots=True)
class RowThere:
    """Somebody as they stand on the list since a revision.

    `content`: a JSON object with a value for each column of the list (`regdesk.store.records.CONTENT`), empty for who
    is on it no more. A later regdesk may know more columns, an earlier one fewer: what is unknown is left out, what
    lacks is empty. `hash`: that of the content, as its writer made it. `sha`: the SHA-256 of the bytes of the picture
    that the column `photo` names, 64 hexadecimal digits; empty where there is none.
    """

    rev: int
    id: str
    hash: str
    content: str
    sha: str = ""


@dataclass(frozen=True, slots=True)
class SeedThere:
    """A whole list ready to be taken in by a desk that has nobody: as it was at a revision, in numbered parts from 0.

    `bytes`: of all parts together.
    """

    id: str
    rev: int
    mark: str
    people: int
    parts: int
    bytes: int


class RosterThere(Protocol):
    """Raises `HubError` (a stick `StickError`) where nothing can be read; every call may be repeated."""

    def mark_at(self, rev: int) -> str:
        """What tells this revision from one of the same number in another history; empty where there is none."""
        ...

    def rows(self, after: Place, until: int, limit: int) -> Sequence[RowThere]:
        """At most `limit` rows after a place, none of a later revision than `until`; those who are gone as well."""
        ...

    def hashes(self, after: str, limit: int) -> Sequence[tuple[str, str, str]]:
        """Id, content hash and SHA-256 of the picture of everybody on the list now, by ascending id, after an id."""
        ...

    def rows_of(self, ids: Sequence[str]) -> Sequence[RowThere]:
        """Those of the ids that are on the list now."""
        ...

    def seed(self) -> SeedThere | None: ...

    def seed_part(self, seed: str, number: int) -> bytes | None:
        """One part; None where this seed has been replaced."""
        ...

    def photos(self, hashes: Sequence[str]) -> Mapping[str, bytes]:
        """The pictures with these hashes (SHA-256, 64 hexadecimal digits), as far as they are there."""
        ...
