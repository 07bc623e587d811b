"""Taking in a registration list: worked out first without writing, then all of it in one transaction."""

import gc
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from regdesk.collection.entries import RosterImported
from regdesk.desk.portraits import NO_PHOTO, PhotosThere, own, taken_here
from regdesk.errors import RosterFileError
from regdesk.event.event import Event
from regdesk.people.states import States
from regdesk.roster.columns import guess
from regdesk.roster.contents import CONTENT, Content
from regdesk.roster.files import Listing
from regdesk.roster.mapping import Mapping
from regdesk.roster.plan import ListPlan, make_plan
from regdesk.store.reading import Reading
from regdesk.store.writing import Writing
from regdesk.sync.roster_state import From, state_of

Tell = Callable[[int, int | None], None]
Cancelled = Callable[[], bool]

TOLD_EVERY = 1_000
ID, PHOTO = CONTENT.index("id"), CONTENT.index("photo")


def nothing(*_: object) -> None:
    """Told of progress when nobody looks."""


def never() -> bool:
    return False


@contextmanager
def _without_looking_for_garbage() -> Iterator[None]:
    """A list is a million values and hardly any garbage: to look for some again and again is a tenth of the work."""
    looked_for = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked_for:
            gc.enable()


def of_this_desk(tx: Reading) -> None:
    """Raises RosterFileError where the list comes from elsewhere: one imports it for all."""
    source = state_of(tx).source
    if source in (From.HUB, From.STICK):
        raise RosterFileError(f"list_from_{source}")


@_without_looking_for_garbage()
def planned(
    tx: Reading, listing: Listing, mapping: Mapping | None, event: Event, states: States,
    *, photos: Path | None, tell: Tell, cancelled: Cancelled,
) -> ListPlan:  # fmt: skip
    """What importing the list would do to this desk now. Raises RosterFileError."""
    of_this_desk(tx)
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


@_without_looking_for_garbage()
def take(tx: Writing, plan: ListPlan, *, photos: Path | None, tell: Tell, cancelled: Cancelled) -> RosterImported:
    """Write a plan's people and their photos; who has got a badge since the plan was made stays as they are."""
    of_this_desk(tx)
    collected = tx.collected_ids()
    known = tx.roster_hashes().keys()
    contents = (one for one in plan.people.contents if one[ID] not in collected or one[ID] not in known)
    pictured = _with_photos(tx, contents, PhotosThere(photos) if photos else None, known)
    tx.put_contents(_counted(pictured, len(plan.people), tell, cancelled))
    if photos:
        _late_photos(tx, plan.source, PhotosThere(photos), collected)
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


def _with_photos(
    tx: Writing, contents: Iterable[Content], photos: PhotosThere | None, known: Container[str]
) -> Iterator[Content]:
    there = tx.photo_names()
    for content in contents:
        person, name = content[ID], content[PHOTO]
        if name and (photos or name in there) and taken_here(person) not in there:
            _keep_photo(tx, person, name, photos.picture(name) if photos else None, new=person not in known)
        yield content


def _keep_photo(tx: Writing, person: str, name: str, picture: bytes | None, *, new: bool) -> None:
    """Two lists may call two people's pictures `1.jpg`: nobody ever gets the face of another list's person."""
    there_already = tx.photo(name)
    if picture and there_already in (None, picture):
        tx.put_photo(name, picture)
    elif picture or (new and there_already):
        tx.put_photo(own(person, name), picture or NO_PHOTO)


def _late_photos(tx: Writing, source: str, photos: PhotosThere, collected: Container[str]) -> None:
    """Pictures often come after the list: whose row is unchanged gets theirs as well."""
    for person, name in tx.without_picture(source):
        wanted = person not in collected and not tx.has_photo(taken_here(person))
        picture = photos.picture(name) if wanted else None
        if picture:
            tx.put_photo(own(person, name), picture)
