"""The table of roles and rights, cell by cell, as practice 3A has it."""

from itertools import product

import pytest

from regdesk.staff.rights import RIGHTS, May, NotYours, Right, Role, allowed, asked_for, may

G, C, S, A, L, Q = Role.GREETER, Role.CLERK, Role.SUPERVISOR, Role.AUTHORITY, Role.SHIFT_LEAD, Role.GUARD

MAY = {
    "scan confirmation QR": {G, C, S},
    "send to lane": {G, C, S},
    "search": {C, S, A},
    "see passport data": {C, S},
    "check identity": {C, S},
    "print": {C, S},
    "hand over": {C, S},
    "record cards and action groups": {C, S},
    "spoil a badge": {C, S},
    "reprint a collected badge": {S},
    "out-of-window issue": {S},
    "on-spot name correction": {S},
    "decide an identity in doubt": {S},
    "proxy acceptance": {S},
    "void": {S},
    "unlock conflicts": {S},
    "reset PIN tries": {S},
    "change category": {S, A},
    "approve an accreditation": {S, A},
    "stock count": {L},
    "sign for a difference in the stock": {S, L},
    "print badges for one day": {S, L},
    "open and close shift": {L},
    "export and import sync": {L},
    "carry a stick between desks": {S, L},  # of our own: it is encrypted to the desks, and a supervisor is always there
    "end-of-day report": {L},
    "keep the staff list": {L},
    "bar a person": {S, L},
    "enrol desks": {L},
    "set up badges and printers": {S, L},
    "badge check": {C, S, Q},
    "give what is held about a person": {S},
    "erase a person": {S},
    "wipe the desk": {S, L},
}
NAMED = {"change category", "approve an accreditation"}
"""Nobody creates an accreditation without naming the authority."""


@pytest.mark.parametrize(("role", "right"), tuple(product(Role, Right)), ids=str)
def test_each_cell_is_as_practice_has_it(role: Role, right: Right) -> None:
    wanted = May.NO if role not in MAY[right.value] else May.NAMING if right.value in NAMED else May.YES
    assert may(role, right) is wanted
    assert (allowed(role, right) is None) == (wanted is May.YES)
    assert (allowed(role, right, authority="PLS, Ms. Ortiz") is None) == (wanted is not May.NO)
    assert (allowed(role, right, authority="  ") is None) == (wanted is May.YES)


def test_every_right_is_in_the_table_with_a_cell_for_every_role() -> None:
    assert set(RIGHTS) == set(Right) and {right.value for right in Right} == set(MAY)
    assert {len(cells) for cells in RIGHTS.values()} == {len(Role)}


def test_whoever_may_not_is_told_whom_to_ask() -> None:
    assert allowed(C, Right.REPRINT_COLLECTED) == NotYours(Right.REPRINT_COLLECTED, S)
    assert allowed(G, Right.PRINT) == NotYours(Right.PRINT, C)
    assert allowed(C, Right.REPORT) == NotYours(Right.REPORT, L)
    assert all(may(asked_for(right), right) is not May.NO for right in Right)
