"""Somebody on the staff list, their card, and the time they are signed in."""

import hmac
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from regdesk.chance import CROCKFORD, TOKEN_LENGTH, NewToken
from regdesk.staff.rights import Right, Role, allowed

CARD_PREFIX = "STAFF"
"""What every staff card begins with; no event may have it as its code."""
_CARD = re.compile(rf"{CARD_PREFIX}[{CROCKFORD}]{{{TOKEN_LENGTH}}}")


@dataclass(frozen=True, slots=True)
class Member:
    """`id`: 32 hexadecimal digits, the same on every desk. `card`: what the card says, a secret like a key.

    `first_name` is what a locked screen and a badge show; `languages`: two small letters each, best first.
    `roles`: the one somebody usually works in comes first. A barred person can do nothing more, at once.
    """

    id: str
    name: str
    first_name: str
    roles: tuple[Role, ...]
    card: str = field(repr=False)
    languages: tuple[str, ...] = ()
    barred: bool = False

    def role_with(self, right: Right, *, authority: str = "") -> Role | None:
        """The role in which this person may use a right, or None."""
        return next((role for role in self.roles if allowed(role, right, authority=authority) is None), None)


@dataclass(frozen=True, slots=True)
class Session:
    """Who works at the desk now, in which role, since when (aware)."""

    staff: str
    name: str
    first_name: str
    role: Role
    since: datetime
    languages: tuple[str, ...] = ()


def session_of(member: Member, role: Role, since: datetime) -> Session:
    return Session(member.id, member.name, member.first_name, role, since, member.languages)


def new_card(new_token: NewToken) -> str:
    """A code that nobody can guess: 5 letters and 128 random bits, of A-Z and 0-9."""
    return CARD_PREFIX + new_token()


def card_in(text: str) -> str | None:
    """The code of a staff card in what was scanned, or None when it is something else."""
    code = re.sub(r"[\s-]", "", text.upper())
    return code if _CARD.fullmatch(code) else None


def holder_of(card: str, members: Iterable[Member]) -> Member | None:
    """Whose card it is. Every card is compared to its end, so that the time taken tells nothing."""
    found = None
    for member in members:
        if hmac.compare_digest(member.card.encode(), card.encode()):
            found = member
    return found
