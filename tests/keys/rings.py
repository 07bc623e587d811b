"""A keyring in memory: what the operating system would keep, with nothing between."""

from dataclasses import dataclass, field

from regdesk.errors import KeyFileError
from regdesk.keys.keyring import Head, Remembered
from regdesk.keys.pair import Secret


@dataclass
class Ring:
    """`locked`: it is there and does not open."""

    kept: dict[str, tuple[bytes, int]] = field(default_factory=dict)
    heads: dict[str, Head | None] = field(default_factory=dict)
    there: bool = True
    locked: bool = False

    def read(self, name: str) -> Remembered | None:
        self._unlocked()
        found = self.kept.get(name)
        return Remembered(Secret(found[0]), found[1], self.heads.get(name)) if found else None

    def keep(self, name: str, remembered: Remembered) -> None:
        self._unlocked()
        self.kept[name] = (remembered.pepper.reveal(), remembered.revision)
        self.heads[name] = remembered.head

    def _unlocked(self) -> None:
        if self.locked:
            raise KeyFileError("keyring_locked")
