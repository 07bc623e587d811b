"""Somebody's yes at a desk: who may say it, and the card and PIN that prove it. It decides on nothing itself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from regdesk.desk.signing_in import Duty
from regdesk.staff.decisions import Ruling, against_approvers
from regdesk.staff.member import Member
from regdesk.staff.pins import Pin
from regdesk.staff.stops import Stop
from regdesk.store.reading import Reading


@dataclass(frozen=True, slots=True)
class Approver:
    """Somebody who decides: the code of a staff card, and the PIN."""

    card: str
    pin: Pin


def holder(tx: Reading, duty: Duty, wanted: Ruling, card: str) -> Member | Stop:
    """Who decides, by a scanned card alone: said before a PIN is asked for."""
    member = duty.holder(tx, card)
    if isinstance(member, Stop):
        return member
    # whether an authority is named is asked with the reason, later
    no = against_approvers(wanted, [member], at_desk=at_desk(duty), needed=1, authority="?")
    return no or member


def against(
    tx: Reading, duty: Duty, wanted: Ruling, approvers: Sequence[Approver], *, needed: int, authority: str = ""
) -> Stop | None:
    """Why these people, by their cards, cannot say yes to it here."""
    members = []
    for one in approvers:
        member = duty.holder(tx, one.card)
        if isinstance(member, Stop):
            return member
        members.append(member)
    return against_approvers(wanted, members, at_desk=at_desk(duty), needed=needed, authority=authority)


def at_desk(duty: Duty) -> str:
    """The staff id of who works here, or empty."""
    return duty.session.staff if duty.session else ""


def proved(duty: Duty, approvers: Sequence[Approver]) -> tuple[Member, ...] | Stop:
    """Everybody's PIN, in order; `approver` says whose was wrong, from 1. Opens transactions of its own."""
    members = []
    for place, one in enumerate(approvers, start=1):
        member = duty.proved(one.card, one.pin)
        if isinstance(member, Stop):
            return replace(member, facts={**member.facts, "approver": place})
        members.append(member)
    return tuple(members)


def signed(wanted: Ruling, approvers: Sequence[Member], *, authority: str = "") -> tuple[tuple[str, str], ...]:
    """(staff id, role) of each, as the log keeps it."""
    return tuple((member.id, member.role_with(wanted.right, authority=authority or "?") or "") for member in approvers)
