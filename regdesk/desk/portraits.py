"""Whose photo is where: the one of the list, the one that is somebody's own, the one that was taken at the desk.

A photo taken at the desk wins over every list, also over one that is read later: a clerk saw the person, and what a
list still sends is as a rule the picture that was wrong. Who wants another one puts it in at the desk.
"""

import os
from dataclasses import dataclass, replace
from pathlib import Path

from regdesk.badge.photo import MOST_PIXELS, portrait
from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.entries import Face, FaceJudged, PhotoFrom, PhotoReplaced, Word
from regdesk.collection.visit import Doubt, Visit, VisitState
from regdesk.desk.proofs import refusal
from regdesk.errors import DeskError
from regdesk.event.event import Event, PhotoPolicy
from regdesk.people.participant import Participant
from regdesk.photos.picture import opened, picture_file
from regdesk.photos.portrait import NewPhoto, photo_hash
from regdesk.store.reading import Reading
from regdesk.store.writing import Writing

NO_PHOTO = b""


def own(person_id: str, name: str) -> str:
    """No name of a picture has a slash, so this is nobody else's."""
    return f"{person_id}/{name}"


def taken_here(person_id: str) -> str:
    """Under which name a photo taken at the desk is kept; no list can say it, for each names its pictures."""
    return own(person_id, "")


def photo_of(tx: Reading, person: Participant) -> bytes | None:
    """The picture of a person, as the badge needs it."""
    name = _kept_as(tx, person)
    return (tx.photo(name) or None) if name else None


def _kept_as(tx: Reading, person: Participant) -> str:
    """The name of the picture that counts; empty where there is none to look for."""
    names = [taken_here(person.id), own(person.id, person.photo), person.photo] if person.photo else []
    return next((name for name in names or [taken_here(person.id)] if tx.has_photo(name)), "")


def as_pictured(tx: Reading, event: Event, person: Participant) -> Participant:
    """The person with the name of the photo that is really there, where the event asks for one."""
    if event.policies.photo is not PhotoPolicy.REQUIRED:
        return person
    return replace(person, photo=_kept_as(tx, person) if photo_of(tx, person) else "")


def judged(visit: Visit, answer: Face, *, second: bool) -> Word | Refusal:
    """Not sure: nothing is confirmed, printed or handed over until a second person says `same`.

    Different, or two who are not sure: a supervisor decides.
    """
    waits_for_this = second and visit.doubt is Doubt.SECOND_PERSON and visit.state is not VisitState.COLLECTED
    return (None if waits_for_this else objection(visit)) or FaceJudged(answer, second)


def put(tx: Writing, person_id: str, visit: Visit, photo: NewPhoto, source: PhotoFrom) -> Word | Refusal:
    """Keep a new photo; of the old one only its hash is left, unless others bear it too."""
    person = tx.participant(person_id)
    no = objection(visit)
    if no or person is None:
        return no or refusal(Reason.NOT_ON_THE_LIST)
    old = photo_of(tx, person)
    for former in {_kept_as(tx, person), own(person.id, person.photo)} - {""}:
        if former != person.photo or not tx.shares_photo(person):
            tx.drop_photo(former)
    tx.put_photo(taken_here(person.id), photo.jpeg)
    return PhotoReplaced(photo_hash(old or b""), photo.hash, source)


def objection(visit: Visit) -> Refusal | None:
    """A doubt about the face is never mended by a new photo of it; what is collected stays as it was printed."""
    if visit.state is VisitState.COLLECTED:
        return refusal(Reason.ALREADY_COLLECTED)
    match visit.doubt:
        case Doubt.SECOND_PERSON:
            return refusal(Reason.FACE_IN_DOUBT)
        case Doubt.SUPERVISOR:
            return Refusal(Reason.FACE_DIFFERS, Decides.SUPERVISOR, "supervisor")
        case Doubt.NONE:
            return None


@dataclass(frozen=True)
class PhotosThere:
    """The pictures in a folder, by the names that a list gives. A name never leads out of the folder."""

    folder: Path

    def __contains__(self, name: object) -> bool:
        return self._file(str(name)) is not None

    def picture(self, name: str) -> bytes | None:
        """The picture as the badge needs it, or None for what is missing or no picture."""
        file = self._file(name)
        try:
            if file is None:
                return None
            jpeg = portrait(picture_file(file)).jpeg
            # decoded to the end here, once: a picture that is cut off must not first show at the printer
            opened(jpeg, longest=MOST_PIXELS)
        except DeskError:
            return None
        return jpeg

    def _file(self, name: str) -> Path | None:
        if not name or Path(name).name != name or "\\" in name:
            return None
        file = self.folder / name
        # os.path says no where pathlib raises: a name too long for the disk, a folder that nobody may look into
        return file if os.path.isfile(file) and self._inside(file) else None

    def _inside(self, file: Path) -> bool:
        """A link may give a picture a second name, never bring one in from elsewhere."""
        if not os.path.islink(file):
            return True
        return Path(os.path.realpath(file)).is_relative_to(os.path.realpath(self.folder))
