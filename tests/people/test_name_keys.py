"""Two ways of writing one name share a key; names that only look alike on a page need not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.people.name_keys import LONGEST_KEY, keys_to_find, name_keys


@pytest.mark.parametrize(
    ("listed", "read"),
    [
        (("Jürgen", "Böhm"), ("JUERGEN", "BOEHM")), (("Íñigo", "Muñoz"), ("INIGO", "MUNXXOZ")),
        (("Dmitri", "Shostakov"), ("DMITRY", "SCHOSTAKOW")), (("Дмитрий", "Щукин"), ("DMITRII", "SHCHUKIN")),
        (("أحمد", "حسن"), ("AHMAD", "HASSAN")), (("Yusuf", "Omar"), ("JOUSSEF", "UMAR")),
        (("小明", "王"), ("XIAOMING", "WANG")), (("Søren", "Kjær"), ("SOEREN", "KJAER")),
        (("Wei", "Li"), ("WEI", "LI")), (("Mohammed", "Othman"), ("MUHAMMAD", "OSMAN")),
    ],
)  # fmt: skip
def test_a_passport_shares_a_key_with_the_list(listed: tuple[str, str], read: tuple[str, str]) -> None:
    assert name_keys(*listed) & keys_to_find(*read)


def test_words_joined_on_the_list_are_found_from_a_passport_that_parts_them() -> None:
    assert name_keys("Abdulrahman", "Alsayed") <= keys_to_find("ABDUL RAHMAN", "AL SAYED")


def test_articles_and_particles_are_no_keys() -> None:
    assert name_keys("de la Cruz") == name_keys("Cruz")
    assert name_keys("von der Leyden") == name_keys("Leyden")


@given(st.text(max_size=40), st.text(max_size=40))
def test_keys_are_short_and_do_not_depend_on_the_field_or_on_case(family: str, given_name: str) -> None:
    keys = name_keys(family, given_name)
    assert all(0 < len(key) <= LONGEST_KEY for key in keys)
    assert keys == name_keys(given_name, family)
    assert keys <= keys_to_find(family, given_name) or "XX" in family + given_name
