"""Where the hub of a meeting is and how a desk knows it: what the `.hub` file says. Nothing in it is secret."""

import json
from dataclasses import dataclass
from hashlib import sha256

from regdesk.errors import HubError

PORT = 5432
LARGEST_FILE = 64 * 1024
CONTEXT = b"regdesk/hub/1\0"
_KIND, _VERSION = "regdesk hub", 1
_EVENT_DIGITS = 12
_KEY_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Host:
    """A machine on which the hub may be: several where a standby takes over. `name`: as its certificate has it."""

    name: str
    port: int = PORT


@dataclass(frozen=True, slots=True)
class HubAddress:
    """`event`: the id of the meeting; `event_key`: the fingerprint of its key, empty in training.

    `authority`: the certificate (PEM) of whoever signed those of the hosts; no other is believed.
    """

    event: str
    event_key: str
    hosts: tuple[Host, ...]
    database: str
    authority: str

    def text(self) -> str:
        """The content of a `.hub` file."""
        hosts = [[host.name, host.port] for host in self.hosts]
        told = {
            "kind": _KIND, "version": _VERSION, "event": self.event, "event_key": self.event_key, "hosts": hosts,
            "database": self.database, "authority": self.authority,
        }  # fmt: skip
        return json.dumps(told, indent=1) + "\n"


def read_address(text: str) -> HubAddress:
    """The reverse. Raises HubError for what is no such file."""
    try:
        found = json.loads(text) if len(text) <= LARGEST_FILE else None
    except (ValueError, RecursionError):
        found = None
    match found:
        case {"kind": "regdesk hub", "version": int(version)} if version != _VERSION:
            raise HubError("hub_file_newer")
        case {
            "kind": "regdesk hub", "event": str(event), "event_key": str(key), "hosts": [*hosts],
            "database": str(database), "authority": str(authority),
        } if hosts and all(map(_is_host, hosts)):  # fmt: skip
            return HubAddress(event, key, tuple(Host(*host) for host in hosts), database, authority)
        case _:
            raise HubError("hub_file_unreadable")


def desks_role(event: str) -> str:
    """The role in which all desks of a meeting are. Roles belong to the whole server, so the meeting is in the name."""
    return f"regdesk_{event[:_EVENT_DIGITS]}"


DESK_ROLES = f"^regdesk_[0-9a-f]{{{_EVENT_DIGITS}}}_[0-9a-f]{{{_KEY_DIGITS}}}$"
"""What all roles of desks look like, of whatever meeting."""


def desk_role(event: str, public: bytes) -> str:
    """The role of one desk, which follows from its key."""
    return f"{desks_role(event)}_{sha256(public).hexdigest()[:_KEY_DIGITS]}"


def to_sign(event: str, role: str) -> bytes:
    """What a desk signs to have its password: the signature is always the same, and nobody else can make it."""
    return CONTEXT + event.encode() + role.encode()


def _is_host(found: object) -> bool:
    match found:
        case [str(name), int(port)]:
            return bool(name) and name.isprintable() and "," not in name and 0 < port < 2**16
        case _:
            return False
