"""The staff list as a file: what comes out goes in again; every mistake is told with its line."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.sentences import say
from regdesk.sentences.staff import STAFF_FILE
from regdesk.staff.file import COLUMNS, LARGEST, MOST, read_staff, write_staff
from regdesk.staff.pins import KeptPin, hash_of
from regdesk.staff.rights import Role
from tests.staff.people import EVERYBODY, LONG_AGO, LUCIA, PIN, a_member

KEPT = KeptPin(hash_of(PIN, b"0123456789abcdef"), own=True, since=LONG_AGO)
SMALL = "name,roles\nLucía Robles,clerk\nHenrik Aas,supervisor + shift lead\n"


def told(text: str) -> list[tuple[int, str]]:
    return [(problem.line, problem.reason) for problem in read_staff(text.encode())[1]]


def test_what_was_written_is_read_again() -> None:
    people = [
        (LUCIA, KEPT),
        *((member, None) for member in EVERYBODY[1:]),
        (a_member("Nobody Else", barred=True), None),
    ]
    listed, problems = read_staff(write_staff(people))
    assert problems == ()
    assert [(one.id, one.name, one.first_name, one.roles, one.languages, one.card, one.barred) for one in listed] == [
        (m.id, m.name, m.first_name, m.roles, m.languages, m.card, m.barred) for m, _ in people
    ]
    assert [one.pin for one in listed] == [pin for _, pin in people]


def test_a_file_has_no_pin_in_it() -> None:
    assert PIN.digits.encode() not in write_staff([(LUCIA, KEPT)])


def test_two_columns_are_enough_and_the_rest_is_left_to_the_desk() -> None:
    listed, problems = read_staff(SMALL.encode("utf-8-sig"))
    assert problems == ()
    assert [(one.name, one.first_name, one.roles, one.id, one.card, one.pin) for one in listed] == [
        ("Lucía Robles", "Lucía", (Role.CLERK,), "", "", None),
        ("Henrik Aas", "Henrik", (Role.SUPERVISOR, Role.SHIFT_LEAD), "", "", None),
    ]


def test_a_spreadsheet_may_part_cells_by_semicolons() -> None:
    assert read_staff(SMALL.replace(",", ";").encode())[0][1].name == "Henrik Aas"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Lucía Robles,boss", "staff_role_unknown"),
        ("Lucía Robles,", "staff_role_missing"),
        (",clerk", "staff_name_missing"),
        ("=HYPERLINK(1),clerk", "staff_name_odd"),
        ("@cmd,clerk", "staff_name_odd"),
        ("A\u202egnitirw,clerk", "staff_name_odd"),
        ("A" * 81 + ",clerk", "staff_name_odd"),
        ("Lucía Robles,clerk,extra", "staff_cells"),
        ("Henrik Aas,clerk", "staff_twice"),
    ],
)
def test_a_mistake_is_told_with_its_line(line: str, reason: str) -> None:
    text = "name,roles\nHenrik Aas,supervisor\n" + line + "\n"
    assert told(text) == [(3, reason)]


@pytest.mark.parametrize(
    ("column", "value", "reason"),
    [
        ("id", "17", "staff_id_shape"),
        ("languages", "english", "staff_languages_shape"),
        ("card", "SMALL" + "0" * 26, "staff_card_shape"),
        ("barred", "perhaps", "staff_yes_or_no"),
        ("pin", "482915", "staff_pin_shape"),
        ("pin", KEPT.hash.replace("m=19456", "m=4194304"), "staff_pin_shape"),
        ("pin", KEPT.hash, "staff_pin_since"),
    ],
)
def test_a_cell_that_cannot_be_right_is_told(column: str, value: str, reason: str) -> None:
    assert told(f'name,roles,{column}\nLucía Robles,clerk,"{value}"\n') == [(2, reason)]


def test_what_is_no_staff_list_is_told_as_a_whole() -> None:
    assert told("surname,roles\n") == [(1, "staff_column_missing"), (1, "staff_column_unknown")]
    assert [problem.reason for problem in read_staff(b"\xff\xfe\x00")[1]] == ["staff_file_not_utf8"]
    assert [problem.reason for problem in read_staff(b"x" * (LARGEST + 1))[1]] == ["staff_file_too_large"]
    assert told('name,roles\n"Lucía,clerk\n') == [(0, "staff_file_not_csv")]
    many = "name,roles\n" + "".join(f"P{number},clerk\n" for number in range(MOST + 1))
    assert told(many) == [(0, "staff_too_many")]


CELL = st.text(max_size=12)
HOSTILE = st.lists(st.lists(CELL, min_size=1, max_size=len(COLUMNS)), max_size=6)


@given(
    st.one_of(
        st.binary(max_size=300), HOSTILE.map(lambda rows: "\n".join(map(",".join, rows)).encode("utf-8", "ignore"))
    )
)
def test_no_content_makes_it_raise(content: bytes) -> None:
    for head in (b"", b"name,roles\n", ",".join(COLUMNS).encode() + b"\n"):
        for problem in read_staff(head + content)[1]:
            assert say(STAFF_FILE, problem.reason, problem.facts)


@given(st.text(max_size=100))
def test_no_name_that_is_taken_is_a_formula_for_a_spreadsheet(name: str) -> None:
    member = replace(LUCIA, name=name or "x")
    listed, problems = read_staff(write_staff([(member, None)]))
    assert problems or (listed and listed[0].name[:1].isalpha())
