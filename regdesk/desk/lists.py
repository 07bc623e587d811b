"""Taking in a registration list: worked out first without writing, then all of it in one transaction."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image

from regdesk.badge.photo import portrait
from regdesk.collection.entries import RosterImported
from regdesk.errors import DeskError, RosterFileError
from regdesk.event.event import Event
from regdesk.people.states import States
from regdesk.roster.columns import guess
from regdesk.roster.contents import CONTENT, Content
from regdesk.roster.files import Listing
from regdesk.roster.mapping import Mapping
from regdesk.roster.plan import ListPlan, make_plan
from regdesk.store.reading import Reading
from regdesk.store.writing import Writing

Tell = Callable[[int, int | None], None]
Cancelled = Callable[[], bool]

LARGEST_PHOTO = 20_000_000
"""Bytes; a file beyond it is no passport photo."""
TOLD_EVERY = 1_000
ID, PHOTO = CONTENT.index("id"), CONTENT.index("photo")


def nothing(*_: object) -> None:
    """Told of progress when nobody looks."""


def never() -> bool:
    return False


def planned(
    tx: Reading, listing: Listing, mapping: Mapping | None, event: Event, states: States,
    *, photos: Path | None, tell: Tell, cancelled: Cancelled,
) -> ListPlan:  # fmt: skip
    """What importing the list would do to this desk now. Raises RosterFileError."""
    return make_plan(
        listing,
        mapping or guess(listing, states),
        event,
        states,
        tx.roster_hashes(),
        tx.collected_ids(),
        tell=tell,
        cancelled=cancelled,
        stored=tx.participants,
        photos=PhotosThere(photos) if photos else None,
    )


def take(tx: Writing, plan: ListPlan, *, photos: Path | None, tell: Tell, cancelled: Cancelled) -> RosterImported:
    """Write a plan's people and their photos; who has got a badge since the plan was made stays as they are."""
    collected = tx.collected_ids()
    known = tx.roster_hashes().keys()
    contents = (one for one in plan.people.contents if one[ID] not in collected or one[ID] not in known)
    tx.put_contents(_counted(_with_photos(tx, contents, photos), len(plan.people), tell, cancelled))
    return RosterImported(
        plan.file_hash, plan.new, plan.changed, plan.unchanged, len(plan.missing), plan.rows_with_problems
    )


def _counted(contents: Iterable[Content], of: int, tell: Tell, cancelled: Cancelled) -> Iterator[Content]:
    """The same people, told as they pass; stopping in the middle raises and so leaves the list as it was."""
    for done, content in enumerate(contents):
        if done % TOLD_EVERY == 0:
            tell(done, of)
            if cancelled():
                raise RosterFileError("import_stopped")
        yield content
    tell(of, of)


def _with_photos(tx: Writing, contents: Iterable[Content], photos: Path | None) -> Iterator[Content]:
    there = PhotosThere(photos) if photos else None
    for content in contents:
        if there and content[PHOTO] and (picture := there.picture(content[PHOTO])):
            tx.put_photo(content[PHOTO], picture)
        yield content


@dataclass(frozen=True)
class PhotosThere:
    """The pictures in a folder, by the names that a list gives. A name never leads out of the folder."""

    folder: Path

    def __contains__(self, name: object) -> bool:
        return self._file(str(name)) is not None

    def picture(self, name: str) -> bytes | None:
        """The picture as the badge needs it, or None for what is missing or no picture."""
        file = self._file(name)
        if file is None or file.stat().st_size > LARGEST_PHOTO:
            return None
        try:
            jpeg = portrait(file.read_bytes()).jpeg
            # decoded to the end here, once: a picture that is cut off must not first show at the printer
            Image.open(BytesIO(jpeg)).load()
        except (DeskError, OSError):
            return None
        return jpeg

    def _file(self, name: str) -> Path | None:
        if not name or Path(name).name != name or "\\" in name:
            return None
        file = self.folder / name
        return file if file.is_file() else None
