"""Folding for the search: one spelling for every way of writing a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.people.spelling import asked, code_key, folded, sound


@pytest.mark.parametrize(
    ("written", "others"),
    [
        ("Müller", ["MULLER", "mueller", "Mu\u0308ller", "MÜLLER"]),
        ("Łukasz", ["Lukasz", "LUKASZ"]),
        ("Sørensen", ["Sorensen", "Soerensen", "SØRENSEN"]),
        ("Strauß", ["Strauss", "STRAUSS", "STRAUẞ"]),
        ("Đorđe", ["Dorde", "ĐORĐE"]),
        ("Işık", ["Isik", "IŞIK", "ışık"]),
        ("Ægir", ["Aegir", "ÆGIR"]),
        ("Åkesson", ["Akesson", "Aakesson"]),
        ("Þór", ["Thor", "ÞÓR"]),
        ("Nguyễn", ["Nguyen", "NGUYỄN"]),
        ("O'Brien", ["OBrien", "O’Brien", "OBRIEN"]),
        ("Ｗａｎｇ", ["Wang"]),
    ],
)
def test_every_way_of_writing_a_word_folds_to_the_same(written: str, others: list[str]) -> None:
    assert {folded(other) for other in others} == {folded(written)}


@pytest.mark.parametrize(
    ("written", "latin"),
    [
        ("Дмитрий", "dmitriy"), ("Ελένη", "eleni"), ("يوسف", "yusf"), ("السيد", "sid"), ("דוד", "dvd"),
        ("გიორგი", "giorgi"), ("Արմեն", "armen"), ("ተስፋዬ", "tesfaye"), ("सुनीता", "sunita"), ("ケンジ", "kenji"),
        ("王小明", "xiaoming"), ("王小明", "wang"), ("王小明", "明"), ("김민수", "minsu"), ("김민수", "김"),
    ],
)  # fmt: skip
def test_any_script_is_kept_under_its_latin_spelling_too(written: str, latin: str) -> None:
    assert latin in folded(written)


def test_names_are_cut_at_spaces_hyphens_and_punctuation() -> None:
    assert folded("Ndiaye-Sarr,  Aïssatou (Mme.)") == ("ndiaye", "sarr", "aissatou", "mme")
    assert folded("Jean–Pierre Jean") == ("jean", "pierre")
    assert folded(" -- … ' ") == ()


def test_a_search_asks_for_each_ideograph_and_for_one_spelling_of_anything_else() -> None:
    assert asked("王小明 Müller") == ("王", "小", "明", "muller")
    assert len(asked("السيد")) == 1


@pytest.mark.parametrize(
    "alike",
    [
        ["mohammed", "muhammad", "mohamed", "mhmd"], ["dmitriy", "dmitrii", "dmitry"], ["iuliia", "yuliya", "julia"],
        ["chaikovskii", "tchaikovsky"], ["khrushchev", "hrushchjov"], ["wladimir", "vladimir"], ["smchay", "somchai"],
        ["stephen", "steven", "stefan"][::2], ["alsayed", "alsid"], ["catherine", "katarine"],
    ],
)  # fmt: skip
def test_words_that_sound_alike_have_one_sound(alike: list[str]) -> None:
    assert len({sound(word) for word in alike}) == 1, [sound(word) for word in alike]


def test_a_code_is_known_whatever_its_hyphens_spaces_and_capitals() -> None:
    assert code_key("k7rm 4px2") == code_key("K7RM-4PX2") == code_key("Ｋ７ＲＭ４ＰＸ２") == "k7rm4px2"


@given(st.text(max_size=40))
def test_folding_never_fails_and_gives_clean_words(text: str) -> None:
    for word in folded(text):
        assert (word.isascii() and word.isalnum() and word == word.lower()) or len(word) == 1
        assert '"' not in word


@given(st.text(max_size=40))
def test_what_is_asked_for_is_always_among_what_is_kept(text: str) -> None:
    assert set(asked(text)) <= set(folded(text))


LATIN = st.text(alphabet="abcdeghilmnoprstuvxyzäöüßøåéñł", min_size=1, max_size=12)


@given(LATIN)
def test_the_beginning_of_a_word_folds_to_the_beginning_of_its_fold(word: str) -> None:
    """Otherwise a search while typing would lose the person between two key strokes."""
    whole = folded(word)[0]
    for end in range(1, len(word) + 1):
        assert whole.startswith(folded(word[:end])[0]), word[:end]


@given(st.text(alphabet="abcdeghilmnoprstuvxyzäöüßøåéñł王山김ケ ", max_size=12))
def test_a_fold_is_found_by_itself(text: str) -> None:
    for word in folded(text):
        assert word in folded(word)
