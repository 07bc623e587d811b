"""The file to begin with: read as it is it names nobody, filled in it is a staff list."""

from regdesk.staff.file import read_staff
from regdesk.staff.rights import Role
from regdesk.staff.starter import starter_file

NAMES = {role: f"name of the {role}" for role in Role}


def test_nobody_is_taken_in_who_was_not_filled_in() -> None:
    listed, problems = read_staff(starter_file(NAMES))
    assert [one.roles for one in listed][:2] == [(Role.SHIFT_LEAD,), (Role.SUPERVISOR,)]
    assert {role for one in listed for role in one.roles} == set(Role)
    assert {(problem.line, problem.reason) for problem in problems} == {
        (line, "staff_name_odd") for line in range(2, 2 + len(Role))
    }


def test_filled_in_it_is_a_staff_list() -> None:
    text = starter_file(NAMES).decode("utf-8-sig")
    for role in Role:
        text = text.replace(f"(name of the {role})", f"Person {role.value}")
    listed, problems = read_staff(text.encode())
    assert problems == ()
    assert [one.languages for one in listed] == [("en", "es")] * len(Role)
