"""The hub that a desk has joined: how it asks to be let in, how it takes the hub's file, and how it reaches it."""

from typing import TYPE_CHECKING

from regdesk.chance import NewBytes, new_bytes
from regdesk.clock import SystemClock
from regdesk.errors import HubError
from regdesk.keys.event_key import fingerprint, read_fingerprint
from regdesk.staff.rights import Right
from regdesk.sync import marks, peers

if TYPE_CHECKING:
    from regdesk.desk.desk import Desk
    from regdesk.store.reading import Reading
    from regdesk.sync.hub.address import HubAddress
    from regdesk.sync.port import Hub

LARGEST_FILE = 64 * 1024
"""Bytes of a hub's file; a larger one is none."""


class JoinedHub:
    """Nothing of it reaches out by itself; what brings the client of the hub's database is imported late."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def address(self) -> "HubAddress | None":
        """Where the hub is; None where none was joined. Raises HubError for a file that cannot be read."""
        with self._desk.store.reading() as tx:
            text = tx.value(marks.HUB)
        if text is None:
            return None
        from regdesk.sync.hub.address import read_address

        return read_address(text)

    def name(self) -> str:
        """The first of its machines, as it is shown; empty where none was joined."""
        address = self.address()
        return address.hosts[0].name if address else ""

    def reach(self) -> "Hub | None":
        """The way to it, which is taken at the first question. Raises HubError."""
        address = self.address()
        if address is None:
            return None
        from regdesk.sync.hub.pg import PgHub

        # the laptop's own clock: certificates know nothing of a training that is set to a day of the meeting
        return PgHub(address, self._desk.store.signs, SystemClock().now)

    def may_ask(self) -> bool:
        """Whether this desk has the certificate by which a hub knows it."""
        with self._desk.store.reading() as tx:
            return self._certificate(tx) is not None

    def _certificate(self, tx: "Reading") -> str | None:
        desk = self._desk
        return peers.own_certificate(tx, desk.event, desk.store.signs.public, desk.number)

    def request(self, chance: NewBytes = new_bytes) -> str:
        """What the IT officer needs to let this desk in; nothing in it is secret. Raises NotAllowed, HubError."""
        from regdesk.sync.hub.ask import make_request

        desk = self._desk
        with desk.store.reading() as tx:
            desk.duty.must(tx, Right.EXCHANGE)
            own = self._certificate(tx)
        if own is None:
            raise HubError("hub_no_certificate")
        return make_request(desk.event.id, own, desk.store.signs, chance).text()

    def join(self, text: str) -> "HubAddress":
        """Take the hub's file. Raises NotAllowed, HubError for what is none, or one of another meeting."""
        from regdesk.sync.hub.address import read_address

        address = read_address(text)
        with self._desk.store.writing() as tx:
            self._desk.duty.must(tx, Right.EXCHANGE)
            public = peers.event_public(tx, self._desk.event)
            if address.event != self._desk.event.id or not _same_key(address.event_key, public):
                raise HubError("hub_file_other_event")
            tx.set_value(marks.HUB, address.text())
        return address

    def leave(self) -> None:
        """Go on without it; what came from it stays. Raises NotAllowed."""
        with self._desk.store.writing() as tx:
            self._desk.duty.must(tx, Right.EXCHANGE)
            tx.drop_value(marks.HUB)


def _same_key(told: str, public: bytes | None) -> bool:
    """A training hub names no key; a desk that was not enrolled yet has none to compare."""
    return not told or public is None or read_fingerprint(told) == read_fingerprint(fingerprint(public))
