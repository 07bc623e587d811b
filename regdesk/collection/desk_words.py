"""What the log says of the keys of desks: which certificate was taken, given or stopped. Public things, no secret."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DeskCertified:
    """This desk took a certificate for its key. `certificate`: as it travelled (C1…), `event_key`: 64 hex digits.

    `event_key` is the public key of the event, whose fingerprint was typed or scanned from the manual.
    """

    certificate: str
    event_key: str


@dataclass(frozen=True, slots=True)
class DeskIssued:
    """The registration manager certified a desk on this laptop. Both messages as they travelled (Q1…, C1…)."""

    desk: int
    request: str
    certificate: str


@dataclass(frozen=True, slots=True)
class DeskStopped:
    """The registration manager stopped a desk on this laptop. `notice`: as it travels (S1…)."""

    desk: int
    notice: str
    event_key: str
