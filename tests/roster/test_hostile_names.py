"""Names that turn lines around, tower over the badge or never end: cleaned and told, or their row stays out."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regdesk.roster.unfit import LONGEST_NAME
from regdesk.sentences import ROSTER, say
from tests.benchmarks.fuzz import odd
from tests.lists import HEADER, OKAFOR, a_csv, a_plan, a_row, people_of, sayings

NAMES = [name for name in odd.NAMES if "\0" not in name and not any("\ud800" <= sign <= "\udfff" for sign in name)]


def notices(file: Path) -> list[str]:
    return [say(ROSTER, notice.reason, notice.facts) for notice in a_plan(file).notices]


def imported(folder: Path, **changes: str) -> Sequence[str]:
    """The family names that come in, of a list with one person like this and another one."""
    return [person.family for person in people_of(a_csv(folder, a_row(**changes), OKAFOR))]


def test_an_override_is_taken_out_and_named(tmp_path: Path) -> None:
    file = a_csv(tmp_path, a_row(family="NDIAYE\u202e-SARR"), OKAFOR)
    assert people_of(file)[0].family == "NDIAYE-SARR"
    assert notices(file) == [
        "Signs that nobody sees were taken out of “Surname” (U+202E). It reads “NDIAYE-SARR” now: compare it with the "
        "registration"
    ]


def test_what_copying_leaves_behind_is_cleaned_without_a_word(tmp_path: Path) -> None:
    file = a_csv(tmp_path, a_row(family="\ufeffNDIAYE\u00ad-\u200bSARR\u200e", given="Aïssatou\u00a0\tM."), OKAFOR)
    assert (people_of(file)[0].family, people_of(file)[0].given) == ("NDIAYE-SARR", "Aïssatou M.")
    assert notices(file) == []


def test_a_name_of_ten_thousand_letters_keeps_its_row_out(tmp_path: Path) -> None:
    plan = a_plan(a_csv(tmp_path, a_row(family="A" * 10_000), OKAFOR))
    assert sayings(plan) == [(2, f"“Surname” has 10,000 letters. At most {LONGEST_NAME} can be shown")]
    assert plan.new == 1


def test_the_longest_name_that_can_be_shown_comes_in(tmp_path: Path) -> None:
    assert imported(tmp_path, family="Ab " * 40)[0] == ("Ab " * 40).strip()


def test_a_tower_of_marks_keeps_its_row_out(tmp_path: Path) -> None:
    plan = a_plan(a_csv(tmp_path, a_row(given="Aïssatou" + "\u0489" * 30), OKAFOR))
    said = "A letter in “First name(s)” bears more marks than any script has. Write it again by hand"
    assert sayings(plan) == [(2, said)]


@pytest.mark.parametrize("name", ["Nguyễn Thị Minh Khai", "שָׁלוֹם", "क्षत्रिय", "ནམ་མཁའི་སྒྲོལ་མ", "สมชาย"])
def test_names_with_many_marks_that_people_do_write_come_in(tmp_path: Path, name: str) -> None:
    assert imported(tmp_path, family=name)[0] == name


def test_half_a_letter_from_json_becomes_a_sign_that_can_be_written(tmp_path: Path) -> None:
    file = tmp_path / "list.json"
    file.write_text(json.dumps([dict(zip(HEADER, a_row(family="Sa\ud800to", code="\ud800-1"), strict=True))]))
    (person,) = people_of(file)
    assert (person.family, person.confirmation) == ("Sa\ufffdto", "\ufffd-1")
    assert any("(U+D800)" in notice for notice in notices(file))


def test_letters_that_only_pretend_to_be_there_are_no_name(tmp_path: Path) -> None:
    file = a_csv(tmp_path, a_row(family="\u3164\u115f", given="Aïssatou Marie"))
    assert sayings(a_plan(file)) == [(2, "Family name is empty")]


def test_a_header_that_turns_its_line_around_is_read_as_it_looks(tmp_path: Path) -> None:
    header = [name.replace("Surname", "Sur\u202ename\u202c") for name in HEADER]
    assert people_of(a_csv(tmp_path, header=header))[0].family == "NDIAYE-SARR"


@pytest.mark.parametrize("name", NAMES)
def test_no_name_comes_in_that_turns_breaks_or_towers(tmp_path: Path, name: str) -> None:
    for family in imported(tmp_path, family=name, given=name):
        assert not set(family) & set(odd.BIDI + odd.CONTROLS + odd.BREAKS)
        assert len(family) <= LONGEST_NAME


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.one_of(st.sampled_from(odd.BIDI + odd.UNSEEN), st.characters(codec="utf-8")), max_size=40))
def test_any_name_comes_in_plain_or_stays_out_in_words(tmp_path: Path, name: str) -> None:
    plan = a_plan(a_csv(tmp_path, a_row(family=name.replace("\0", "")), OKAFOR))
    for person in plan.people:
        assert not set(person.family) & set(odd.BIDI + odd.CONTROLS + odd.BREAKS)
    assert all(said for _, said in sayings(plan))
