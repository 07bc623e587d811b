"""Taking a staff list over another: nobody is admitted again, loses a card or gets an older PIN by it."""

from dataclasses import replace
from datetime import timedelta
from itertools import count

from regdesk.staff.file import read_staff, write_staff
from regdesk.staff.member import Member, card_in
from regdesk.staff.pins import KeptPin, hash_of
from regdesk.staff.plan import StaffPlan, plan_of
from regdesk.staff.rights import Role
from tests.staff.people import EVERYBODY, HENRIK, LEAD, LONG_AGO, LUCIA, NAOMI, PIN, WRONG, a_member

OLD = KeptPin(hash_of(PIN, b"0123456789abcdef"), own=True, since=LONG_AGO)
NEW = KeptPin(hash_of(WRONG, b"0123456789abcdef"), own=False, since=LONG_AGO + timedelta(days=1))
KNOWN = {member.id: (member, OLD) for member in EVERYBODY}


def planned(*people: tuple[Member, KeptPin | None], known: dict[str, tuple[Member, KeptPin | None]]) -> StaffPlan:
    return taken(write_staff(people), known)


def taken(content: bytes, known: dict[str, tuple[Member, KeptPin | None]]) -> StaffPlan:
    listed, problems = read_staff(content)
    numbers = count(1)
    return plan_of(
        listed, known, problems=problems,
        new_id=lambda: f"{next(numbers):032x}", new_token=lambda: f"{next(numbers):026}",
    )  # fmt: skip


def test_a_first_list_gets_ids_and_cards() -> None:
    plan = taken("name,roles\nLucía Robles,clerk\nHenrik Aas,supervisor shift_lead\n".encode(), {})
    assert (plan.new, plan.changed, plan.missing, plan.problems) == (2, 0, 0, ())
    cards = [member.card for member, _ in plan.people]
    assert len(set(cards)) == 2 and all(card_in(card) == card for card in cards)
    assert all(len(member.id) == 32 and pin is None for member, pin in plan.people)


def test_the_same_list_again_changes_nothing() -> None:
    plan = planned(*KNOWN.values(), known=KNOWN)
    assert (plan.new, plan.changed, plan.missing) == (0, 0, 0)


def test_who_is_known_by_name_alone_keeps_card_and_pin() -> None:
    plan = taken("name,roles\nlucía robles,clerk\n".encode(), KNOWN)
    [(member, pin)] = plan.people
    assert (member.id, member.card, pin) == (LUCIA.id, LUCIA.card, OLD)
    assert plan.missing == len(EVERYBODY) - 1


def test_two_of_one_name_are_told_apart_by_their_ids_only() -> None:
    second = replace(a_member("Lucía Robles the other"), name="Lucía Robles")
    plan = taken("name,roles\nLucía Robles,clerk\n".encode(), {**KNOWN, second.id: (second, None)})
    assert plan.new == 1


def test_an_older_file_admits_nobody_again() -> None:
    known = {**KNOWN, LUCIA.id: (replace(LUCIA, barred=True), OLD)}
    assert planned((LUCIA, OLD), known=known).people[0][0].barred


def test_of_two_pins_the_later_one_counts() -> None:
    assert planned((LUCIA, NEW), known=KNOWN).people[0][1] == NEW
    assert planned((LUCIA, OLD), known={**KNOWN, LUCIA.id: (LUCIA, NEW)}).people[0][1] == NEW
    assert planned((LUCIA, None), known=KNOWN).people[0][1] == OLD


def test_somebody_must_be_able_to_keep_the_list_and_to_help_with_a_pin() -> None:
    assert [problem.reason for problem in planned((LUCIA, None), known={}).problems] == [
        "staff_no_shift_lead",
        "staff_no_supervisor",
    ]
    barred = [(replace(member, barred=True), None) for member in (LEAD, HENRIK, NAOMI)]
    assert len(planned(*barred, known={}).problems) == 2


def test_a_card_of_somebody_else_is_not_taken() -> None:
    thief = a_member("Eve Adams", Role.CLERK, card=HENRIK.card)
    assert [problem.reason for problem in planned((thief, None), known=KNOWN).problems] == ["staff_card_of_another"]
