"""Who may open this laptop: the holders of a pass phrase, as the sealed file of a desk names them.

Each change opens the file with the phrase of somebody who holds one already, which takes a third of a second for each
holder: whoever knows no phrase changes nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass

from regdesk.chance import NewBytes, new_bytes
from regdesk.errors import KeyFileError
from regdesk.folder import DeskFolder
from regdesk.keys.claims import is_name
from regdesk.keys.custody import Custody
from regdesk.keys.keyring import Keyring, SystemKeyring
from regdesk.keys.sealed import MOST_SLOTS, Holder, Opened, Sealed
from regdesk.keys.sealed_file import read_sealed


@dataclass(frozen=True, slots=True)
class PhraseList:
    """`names` in the order in which they were added. `keyring`: whether the laptop's keyring holds a part as well."""

    names: tuple[str, ...]
    keyring: bool

    @property
    def full(self) -> bool:
        return len(self.names) >= MOST_SLOTS


class PhraseHolders:
    """The holders of one sealed file. Every method raises KeyFileError or FolderError and then has changed nothing."""

    def __init__(self, custody: Custody, new_bytes: NewBytes) -> None:
        self._custody = custody
        self._new_bytes = new_bytes

    def now(self) -> PhraseList | None:
        """Who may open it; None for a desk whose keys are not sealed."""
        return _told(read_sealed(self._custody.file)) if self._custody.file.exists() else None

    def add(self, phrase: str, name: str, new: str) -> PhraseList:
        """One more person, with a phrase of at least four words that only they know."""
        holder = _holder(name, new)
        return self._changed(phrase, lambda opened: opened.with_holder(holder, self._new_bytes))

    def change(self, phrase: str, name: str, new: str) -> PhraseList:
        """Another phrase for a person who is a holder; the one until now opens no more."""
        holder = _holder(name, new)
        return self._changed(phrase, lambda opened: opened.with_phrase(holder, self._new_bytes))

    def remove(self, phrase: str, name: str) -> PhraseList:
        """A person may not open it any more; never the last one. A copy made before still opens with their phrase."""
        return self._changed(phrase, lambda opened: opened.without_holder(name, self._new_bytes))

    def _changed(self, phrase: str, change: Callable[[Opened], Opened]) -> PhraseList:
        opened = self._custody.open(phrase)
        try:
            return _told(self._custody.keep(change(opened)).sealed)
        finally:
            opened.wipe()


def phrase_holders(folder: DeskFolder, keyring: Keyring | None = None) -> PhraseHolders | None:
    """Those of a desk folder, with the system's keyring if none is given; None where the keys are not sealed."""
    if not folder.keys.exists():
        return None
    return PhraseHolders(Custody(folder.keys, keyring or SystemKeyring()), new_bytes)


def _holder(name: str, phrase: str) -> Holder:
    if not is_name(name):
        raise KeyFileError("holder_name")
    return Holder.with_phrase(name, phrase)


def _told(sealed: Sealed) -> PhraseList:
    return PhraseList(tuple(slot.holder for slot in sealed.slots), keyring=bool(sealed.pepper))
