"""What taking in a staff list would do to the one that is there. Pure: chance is passed in."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from regdesk.chance import NewId, NewToken
from regdesk.staff.file import Listed, Problem
from regdesk.staff.member import Member, new_card
from regdesk.staff.pins import KeptPin
from regdesk.staff.rights import Right

Known = Mapping[str, tuple[Member, KeptPin | None]]
"""The staff list as it is, by id."""


@dataclass(frozen=True, slots=True)
class StaffPlan:
    """`people`: everybody of the file as they will be, with their PIN. `missing`: on the list and not in the file.

    With a problem nothing is taken.
    """

    people: tuple[tuple[Member, KeptPin | None], ...]
    new: int
    changed: int
    missing: int
    problems: tuple[Problem, ...]


def plan_of(
    listed: Iterable[Listed], known: Known, *, new_id: NewId, new_token: NewToken, problems: tuple[Problem, ...] = ()
) -> StaffPlan:
    """Who is missing from the file stays as they are; to bar somebody is an act of its own."""
    by_name = _only_ones(known)
    people = []
    for one in listed:
        there = known.get(one.id or by_name.get(one.name.casefold(), ""))
        people.append(_merged(one, there, new_id=new_id, new_token=new_token))
    plan = {member.id: (member, pin) for member, pin in people}
    whole = {**known, **plan}
    new = sum(member_id not in known for member_id in plan)
    changed = sum(member_id in known and known[member_id] != now for member_id, now in plan.items())
    found = (*problems, *_against(whole))
    return StaffPlan(tuple(people), new, changed, len(whole) - len(plan), found)


def _only_ones(known: Known) -> dict[str, str]:
    """Ids by names that only one person has."""
    names = Counter(member.name.casefold() for member, _ in known.values())
    only = (member for member, _ in known.values() if names[member.name.casefold()] == 1)
    return {member.name.casefold(): member.id for member in only}


def _merged(
    one: Listed, there: tuple[Member, KeptPin | None] | None, *, new_id: NewId, new_token: NewToken
) -> tuple[Member, KeptPin | None]:
    """Barred stays barred whatever an older file says, and of two PINs the later one counts."""
    old, old_pin = there or (None, None)
    member = Member(
        one.id or (old.id if old else new_id()),
        one.name,
        one.first_name,
        one.roles,
        one.card or (old.card if old else new_card(new_token)),
        one.languages,
        one.barred or (old is not None and old.barred),
    )
    pins = [pin for pin in (old_pin, one.pin) if pin]
    return member, max(pins, key=lambda pin: pin.since, default=None)


def _against(whole: Known) -> Iterator[Problem]:
    """Somebody must be able to keep the list, and somebody to release a PIN; cards are nobody else's."""
    working = [member for member, _ in whole.values() if not member.barred]
    if not any(member.role_with(Right.KEEP_STAFF) for member in working):
        yield Problem(0, "staff_no_shift_lead")
    if not any(member.role_with(Right.RELEASE_TRIES) for member in working):
        yield Problem(0, "staff_no_supervisor")
    cards = [member.card for member, _ in whole.values()]
    if len(set(cards)) < len(cards):
        yield Problem(0, "staff_card_of_another")
