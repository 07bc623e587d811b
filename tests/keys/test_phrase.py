"""What counts as a pass phrase, and what is forgiven when it is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.errors import KeyFileError
from regdesk.keys.phrase import LONGEST, is_long_enough, normal, words_of
from regdesk.keys.sealed import Holder


@pytest.mark.parametrize(
    "phrase",
    [
        "violet tram seven lakes", "  Violet\tTRAM  seven\nlakes ", "cuatro palabras muy distintas",
        "o1 ab2 vier fünf sechs",
        "четыре разных слова подряд", "四字 五字 六字 七字", "चार अलग शब्द यहाँ", "أربع كلمات مختلفة هنا",
    ],
)  # fmt: skip
def test_four_words_in_any_script_are_enough(phrase: str) -> None:
    assert is_long_enough(phrase)


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("", 0), ("   ", 0), ("123456", 0), ("violet tram seven", 3), ("violet tram seven 12345", 3),
        ("a b c d e f", 0), ("same same Same SAME", 1), ("one-two-three-four", 1), ("violet tram seven !!", 3),
    ],
)  # fmt: skip
def test_fewer_than_four_words_are_said_to_be_too_few(phrase: str, words: int) -> None:
    assert words_of(phrase) == words
    with pytest.raises(KeyFileError, match="phrase_short") as refused:
        Holder.with_phrase("lead", phrase)
    assert refused.value.facts == {"words": words}


def test_a_phrase_that_nobody_types_is_not_taken() -> None:
    assert not is_long_enough("violet tram seven lakes " * (LONGEST // 20))


@given(st.text(max_size=60))
def test_what_was_made_alike_once_stays_as_it_is(phrase: str) -> None:
    once = normal(phrase)
    assert normal(once) == once
    assert normal(f"  {phrase}\n") == once


def test_one_phrase_typed_in_other_forms_is_the_same() -> None:
    assert normal("ＶＩＯＬＥＴ tram") == normal("violet  TRAM") == "violet tram"
    assert normal("cafe\u0301 straße") == normal("CAFÉ STRASSE")
    assert normal("café") != normal("cafe")
