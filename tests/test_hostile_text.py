"""Signs that nobody sees go, whatever they stand among; what people write stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.sentences import ERRORS, say
from regdesk.unseen import (
    MOST_MARKS,
    grave_signs,
    has_too_many_marks,
    plain_line,
    plain_lines,
    without_too_many_marks,
)
from tests.benchmarks.fuzz import odd

WRITTEN = (
    "Aïssatou NDIAYE-SARR",
    "O’Brien",
    "Müller-Lüdenscheidt",
    "Nguyễn Thị Minh Khai",
    "محمد الحسن",
    "می‌خواهم",
    "שָׁלוֹם",
    "क्षत्रिय",
    "ནམ་མཁའི་སྒྲོལ་མ",
    "สมชาย ใจดี",
    "王小明",
    "김민수",
    "山田 太郎",
    "👩‍👩‍👧",
    "Ó Súilleabháin",
)


@pytest.mark.parametrize("name", WRITTEN)
def test_a_name_as_people_write_it_stays_as_it_is(name: str) -> None:
    assert plain_line(name) == name == without_too_many_marks(name)
    assert not grave_signs(name)
    assert not has_too_many_marks(name)


@given(st.text(alphabet=st.one_of(st.sampled_from(odd.BIDI + odd.CONTROLS + odd.BREAKS + odd.UNSEEN), st.characters())))
def test_nothing_turns_breaks_or_hides_in_a_plain_line(text: str) -> None:
    line = plain_line(text)
    assert not set(line) & set(odd.BIDI + odd.CONTROLS + odd.BREAKS + odd.UNSEEN)
    assert plain_line(line) == line
    line.encode()
    assert not set(plain_lines(text)) & set(odd.BIDI + odd.CONTROLS + odd.BREAKS.replace("\n", ""))


def test_an_override_is_told_by_its_number() -> None:
    assert grave_signs("Sa\u202eto\u202e\x1b") == ("U+202E", "U+001B")


@given(st.integers(0, 40), st.sampled_from("\u0301\u0489\u20dd\u0e31\u05b0"))
def test_a_tower_of_marks_is_cut_to_what_a_letter_bears(count: int, mark: str) -> None:
    name = "Sa" + mark * count + "to"
    assert has_too_many_marks(name) == (count > MOST_MARKS)
    assert without_too_many_marks(name) == "Sa" + mark * min(count, MOST_MARKS) + "to"


def test_no_fact_turns_a_sentence_around() -> None:
    told = say(ERRORS, "file_unreadable", {"file": "list\u202evsc.\x1b[2J\u2066"})
    assert "list" in told
    assert not set(told) & set(odd.BIDI + odd.CONTROLS)
