"""Pictures on their way to this desk: those that it will need first, some with each round, never in anybody's way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from regdesk.people.participant import Participant
from regdesk.store.coming import WantedPhoto
from regdesk.store.reading import Reading
from regdesk.store.store import Store
from regdesk.sync.roster_port import RosterThere
from regdesk.sync.seed_taking import Cancelled

AT_ONCE = 10
LOOKED_AT = 500
"""So many that are wanted are looked at in one round; of these the desk's own lane comes first."""
LAST_ASKED = "the last picture that was asked for"
"""Pictures that are not there yet must not keep all others waiting: each round goes on behind it."""


@dataclass(frozen=True, slots=True)
class PhotosAsked:
    """`budget`: at most so many pictures in one round; `first`: ids of people who stand at the desk or were looked at;
    `mine`: whether somebody is of the desk's own lane, and comes here.
    """

    budget: int = 50
    first: Sequence[str] = ()
    mine: Callable[[Participant], bool] | None = None


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
        first = tx.coming.wanted_of(list(asked.first)) if asked.first else []
        others = tx.coming.wanted(tx.value(LAST_ASKED) or "", LOOKED_AT)
        wanted = list(dict.fromkeys((*first, *_own_first(tx, others, asked))))[: asked.budget]
    with store.writing() as tx:
        tx.set_value(LAST_ASKED, _until(others, wanted))
    return wanted


def _own_first(tx: Reading, wanted: Sequence[WantedPhoto], asked: PhotosAsked) -> Sequence[WantedPhoto]:
    if asked.mine is None:
        return wanted
    own = {person.id for person in tx.participants([photo.person for photo in wanted]) if asked.mine(person)}
    return sorted(wanted, key=lambda photo: photo.person not in own)


def _until(others: Sequence[WantedPhoto], wanted: Sequence[WantedPhoto]) -> str:
    """The name behind which the next round looks: what was asked for is not asked for again before all others."""
    asked_for = [photo.name for photo in others if photo in set(wanted)]
    return asked_for[-1] if asked_for else ""


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
