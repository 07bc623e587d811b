"""Whatever is typed, pasted or scanned, the desk answers, and at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regdesk.collection.badge_words import Corrected
from regdesk.desk import Desk
from regdesk.desk.answers import Answer, Found, Several
from regdesk.desk.finding import LONGEST, readable
from regdesk.desk.life import LETTER, Correction, Paper
from tests.desk.journey import OTHER, PERSON
from tests.desks import a_desk
from tests.make import a_person

PEOPLE = [
    PERSON,
    OTHER,
    a_person(confirmation="", source_ref="1", family="王", given="小明", delegation="", document_number=""),
    a_person(confirmation="", source_ref="2", family="محمد", given="", born=None, document_number=""),
    a_person(confirmation="", source_ref="3", family="Weber", given="Jürgen", document_number="C4VTKWJ3M"),
]
SIGNS = st.characters()  # with surrogates, controls and everything else
TEXTS = (
    st.text(SIGNS, max_size=60)
    | st.text("ABC<0189 \n-'*\"", max_size=120)
    | st.text("PV<SENDIAYE0123456789", min_size=88, max_size=90)
    | st.from_regex(r"SMALL[0-9A-Z]{26}", fullmatch=True)
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with a_desk(tmp_path_factory.mktemp("desk"), PEOPLE) as made:
        yield made


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS)
def test_any_text_has_an_answer(desk: Desk, text: str) -> None:
    assert isinstance(desk.find(text), Answer)
    assert desk.knows(text) == (text.strip() in {person.id for person in PEOPLE})


def test_half_a_letter_does_not_hide_a_name(desk: Desk) -> None:
    assert isinstance(desk.find("Ndiaye\udcff"), Several)
    assert not desk.knows("\udcff")


@pytest.mark.parametrize("sign", ["😀", "ab1", "م", "e\u0301", "a b ", "<", "王 "])
def test_of_a_text_as_long_as_a_book_only_the_beginning_is_looked_for(desk: Desk, sign: str) -> None:
    assert len(readable(sign * 200_000)) <= LONGEST
    assert isinstance(desk.find(sign * 200_000), Answer)


@pytest.mark.parametrize("typed", ["C4VTKWJ3M", "c4vtk wj3m", "C4VTK-WJ3M"])
def test_a_passport_number_of_nearly_nothing_but_letters_finds_its_holder(desk: Desk, typed: str) -> None:
    """German numbers hold any of 17 letters and ten digits in any place."""
    found = desk.find(typed)
    assert isinstance(found, Found)
    assert found.person.family == "Weber"


@pytest.mark.parametrize("typed", ["Kowalska", "kowalska aissa", "Aissatou Kowal"])
def test_who_was_corrected_at_a_desk_is_found_by_the_name_that_the_badge_bears(tmp_path: Path, typed: str) -> None:
    with a_desk(tmp_path, PEOPLE) as desk:
        desk.life.correct(PERSON.id, Correction({Corrected.FAMILY: "Kowalska"}, Paper(LETTER)), act=desk.new_act())
        found = desk.find(typed)
        assert isinstance(found, Several)
        assert [(row.person.family, row.similar) for row in found.rows] == [("Kowalska", False)]
        by_list = desk.find("Ndiaye")
        assert isinstance(by_list, Several)
        assert [row.person.id for row in by_list.rows] == [PERSON.id]
