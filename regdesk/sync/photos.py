"""Pictures on their way to this desk: those that it will need first, some with each round, never in anybody's way."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from regdesk.store.coming import WantedPhoto
from regdesk.store.store import Store
from regdesk.sync.roster_port import RosterThere
from regdesk.sync.seed_taking import Cancelled

AT_ONCE = 10
LAST_ASKED = "the last picture that was asked for"
"""Pictures that are not there yet must not keep all others waiting: each round goes on behind it."""


@dataclass(frozen=True, slots=True)
class PhotosAsked:
    """`budget`: at most so many pictures in one round; `first`: ids of people who stand at the desk or were looked at;
    `delegations` and `categories`: of the desk's own lane, whose people come here.
    """

    budget: int = 50
    first: Sequence[str] = ()
    delegations: Sequence[str] = ()
    categories: Sequence[str] = ()


def take_photos(store: Store, there: RosterThere, asked: PhotosAsked, cancelled: Cancelled) -> int:
    """Fetch pictures that the list names and that are not here; how many came. Raises HubError, StoreError."""
    came = 0
    wanted = _wanted(store, asked)
    for start in range(0, len(wanted), AT_ONCE):
        if cancelled():
            break
        came += _fetched(store, there, wanted[start : start + AT_ONCE])
    return came


def _wanted(store: Store, asked: PhotosAsked) -> list[WantedPhoto]:
    if not asked.budget:
        return []
    with store.reading() as tx:
        if not tx.coming.wants_any():
            return []
        first = tx.coming.wanted_of(list(asked.first))
        lane = tx.coming.wanted_in(asked.delegations, asked.categories, asked.budget)
        others = tx.coming.wanted(tx.value(LAST_ASKED) or "", asked.budget)
    wanted = list(dict.fromkeys((*first, *lane, *others)))[: asked.budget]
    last = wanted[-1].name if wanted and wanted[-1] in others else ""
    with store.writing() as tx:
        tx.set_value(LAST_ASKED, last)
    return wanted


def _fetched(store: Store, there: RosterThere, wanted: Sequence[WantedPhoto]) -> int:
    """What does not have the hash that was asked for is no picture of anybody: it stays wanted."""
    found = there.photos(sorted({photo.sha for photo in wanted}))
    right = {sha: picture for sha, picture in found.items() if sha256(picture).hexdigest() == sha}
    came = [photo for photo in wanted if photo.sha in right]
    if came:
        with store.writing() as tx:
            for photo in came:
                tx.coming.arrived(photo.name, photo.sha, right[photo.sha])
    return len(came)
