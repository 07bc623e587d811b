"""What the command line knows as a gate does: by a bundle, and by what desks added to it."""

from argparse import Namespace
from dataclasses import dataclass
from datetime import datetime

from regdesk.desk.bundling import added, content_of
from regdesk.desk.event_keys import NotTaken
from regdesk.event.tables import Tables, read_tables
from regdesk.keys.bundle import Bundle, Fault, read_bundle
from regdesk.keys.claims import KEY_BYTES
from regdesk.keys.event_key import fingerprint, read_fingerprint
from regdesk.keys.trust import Trust, trust_in
from regdesk.moments import moment


@dataclass(frozen=True, slots=True)
class Gate:
    """A bundle as a gate takes it, with everything that was added."""

    bundle: Bundle
    tables: Tables
    trust: Trust

    def said(self, at: datetime) -> str:
        """A moment in the event's zone."""
        return moment(at.astimezone(self.tables.zone))


def gate_of(args: Namespace) -> Gate | NotTaken:
    """Reads `--bundle`, `--fingerprint` and each `--add`. Raises FolderError."""
    content = content_of(args.bundle)
    expected = read_fingerprint(args.fingerprint) if args.fingerprint else content[:KEY_BYTES]
    if expected is None:
        return NotTaken("fingerprint_unreadable")
    bundle = read_bundle(content, expected)
    tables = read_tables(bundle.tables) if isinstance(bundle, Bundle) else None
    if isinstance(bundle, Fault) or tables is None:
        return NotTaken(bundle.value if isinstance(bundle, Fault) else Fault.UNREADABLE.value)
    trust: Trust | NotTaken = trust_in(bundle, training=tables.training)
    for file in args.add:
        trust = added(trust, content_of(file)) if isinstance(trust, Trust) else trust
    return Gate(bundle, tables, trust) if isinstance(trust, Trust) else trust


def about(gate: Gate) -> list[str]:
    """Which list this is, and how old."""
    newer = (
        f", with what came after it until {gate.said(gate.trust.made)}" if gate.trust.made > gate.bundle.made else ""
    )
    return [
        f"{gate.tables.short_name}: list of {gate.said(gate.bundle.made)}{newer}",
        f"Fingerprint of the event: {fingerprint(gate.bundle.event_public)}",
    ]
