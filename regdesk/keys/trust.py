"""What a gate knows, and its verdict on a badge: pure, the same from a bundle and from a desk's own database.

Knowing more only ever takes badges away, but for desk keys: a bundle or a desk's database brings those.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from regdesk.keys.bundle import Bundle, DeskKey, Fault
from regdesk.keys.seal import Claims, Seal, Serial, read_seal
from regdesk.keys.stopped import Notice, StoppedDesk
from regdesk.keys.withdrawals import Why, Withdrawals, Withdrawn, read_withdrawals


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """`event_public`: 32 bytes. `training`: whether training badges are judged here, and no others.

    `made`: when the newest of it was known (aware): what a gate shows as the age of its list. `stopped`: each with the
    moment at which the event said so.
    """

    event_public: bytes
    training: bool
    made: datetime
    keys: Mapping[int, tuple[DeskKey, ...]]
    withdrawn: Withdrawn
    stopped: Mapping[int, tuple[StoppedDesk, datetime]]

    def keys_of(self, desk: int) -> tuple[DeskKey, ...]:
        """The keys that seal as a desk number; none where this gate has not heard of it."""
        return self.keys.get(desk, ())

    def why_withdrawn(self, serial: Serial) -> Why | None:
        """Why a badge was withdrawn, as far as is known here; None when it was not."""
        return self.withdrawn.get(serial)

    def is_stopped(self, serial: Serial) -> bool:
        """Whether a badge is of a stopped desk and not one of those that were known to be good (identity 5.4)."""
        found = self.stopped.get(serial.desk)
        return found is not None and not found[0].is_good(serial.counter)

    def with_notice(self, notice: Notice) -> Trust | Fault:
        """With one more desk stopped; of two words about a desk the later one counts."""
        if notice.event_public != self.event_public:
            return Fault.OTHER_EVENT
        desk = notice.stopped.desk
        known = self.stopped.get(desk)
        if known and known[1] >= notice.at:
            return self
        stopped = {**self.stopped, desk: (notice.stopped, notice.at)}
        return replace(self, stopped=stopped, made=max(self.made, notice.at))

    def with_withdrawals(self, content: bytes) -> Trust | Fault:
        """With what a desk's list adds, when one of the desks known here has signed it and was not stopped."""
        found = read_withdrawals(content)
        if found is None:
            return Fault.UNREADABLE
        if not self.keys_of(found.kid):
            return Fault.UNKNOWN_DESK
        if found.kid in self.stopped:
            return Fault.STOPPED_DESK
        listed = (found.genuine(key.public, self.event_public) for key in self.keys_of(found.kid))
        known = next(filter(None, listed), None)
        return self.with_known(known) if known else Fault.NOT_GENUINE

    def with_known(self, known: Withdrawals) -> Trust:
        """With what a list adds that is believed; why a badge was withdrawn stays as it was said first."""
        return replace(self, withdrawn={**known.withdrawn, **self.withdrawn}, made=max(self.made, known.at))


def trust_in(bundle: Bundle, *, training: bool = False) -> Trust:
    """What a bundle says."""
    return Trust(
        event_public=bundle.event_public, training=training, made=bundle.made, keys=by_desk(bundle.desks),
        withdrawn=bundle.withdrawn, stopped={each.desk: (each, bundle.made) for each in bundle.stopped},
    )  # fmt: skip


def by_desk(keys: Iterable[DeskKey]) -> dict[int, tuple[DeskKey, ...]]:
    """Keys by the desk number that they seal as."""
    found: dict[int, tuple[DeskKey, ...]] = {}
    for key in keys:
        found[key.desk] = (*found.get(key.desk, ()), key)
    return found


class Verdict(StrEnum):
    """What is said of a badge. Which zone a door asks for is the gate's own question, after GOOD."""

    GOOD = "good"
    UNREADABLE = "unreadable"
    OTHER_KIND = "other_kind"
    UNKNOWN_DESK = "unknown_desk"
    NOT_GENUINE = "not_genuine"
    WITHDRAWN = "withdrawn"
    STOPPED_DESK = "stopped_desk"
    NOT_ALLOWED = "not_allowed"
    NOT_YET = "not_yet"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Verified:
    """`claims`: what the badge says, None unless a key known here has signed it. `why`: of WITHDRAWN alone.

    OTHER_KIND: a training badge where live ones are judged, or the reverse. NOT_ALLOWED: its desk was not certified
    for this category or these zones. `training`: what the text itself says, false where it is unreadable.
    """

    verdict: Verdict
    claims: Claims | None = None
    why: Why | None = None
    training: bool = False


def verified(text: str, trust: Trust, now: datetime) -> Verified:
    """The verdict on a text that was read off a badge. `now`: aware. It never raises, whatever the text is."""
    seal = read_seal(text)
    if seal is None:
        return Verified(Verdict.UNREADABLE)
    if seal.training != trust.training:
        return Verified(Verdict.OTHER_KIND, training=seal.training)
    keys = trust.keys_of(seal.kid)
    if not keys:
        return Verified(Verdict.UNKNOWN_DESK, training=seal.training)
    for key in keys:
        if claims := seal.genuine(key.public, trust.event_public):
            return _judged(seal, claims, key, trust, now)
    return Verified(Verdict.NOT_GENUINE, training=seal.training)


def _judged(seal: Seal, claims: Claims, key: DeskKey, trust: Trust, now: datetime) -> Verified:
    """The gravest word first: a badge that was stolen is so also on a day on which it is not good."""
    if why := trust.why_withdrawn(claims.serial):
        return Verified(Verdict.WITHDRAWN, claims, why, seal.training)
    return Verified(_verdict(claims, key, trust, now), claims, training=seal.training)


def _verdict(claims: Claims, key: DeskKey, trust: Trust, now: datetime) -> Verdict:
    if trust.is_stopped(claims.serial):
        return Verdict.STOPPED_DESK
    if not key.allows(claims.category, claims.zones):
        return Verdict.NOT_ALLOWED
    if now < max(claims.begins, key.begins):
        return Verdict.NOT_YET
    return Verdict.OVER if now > min(claims.ends, key.ends) else Verdict.GOOD
