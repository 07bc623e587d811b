"""Close spellings from memory: the quick way finds what comparing every word finds."""

from hypothesis import example, given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from regdesk.people.spelling import sound
from regdesk.store import Store
from regdesk.store.vocabulary import NEAREST, Vocabulary
from tests.make import a_person

WORDS = st.text(alphabet="abcdr", min_size=1, max_size=11)


def vocabulary_of(words: set[str]) -> Vocabulary:
    vocabulary = Vocabulary()
    vocabulary._take(list(enumerate(sorted(words), start=1)))
    while vocabulary.index_part():
        pass
    return vocabulary


@settings(max_examples=400)
@given(st.sets(WORDS, max_size=30), WORDS)
@example({"abcdabcd"}, "badcabcd")
def test_one_typo_is_always_found(words: set[str], typed: str) -> None:
    found = {near.word for near in vocabulary_of(words).near(typed, 1)}
    close = {word for word in words if 0 < OSA.distance(word, typed) <= 1 and min(len(word), len(typed)) > 2}
    assert close <= found


@settings(max_examples=400)
@given(st.sets(WORDS, max_size=30), WORDS)
def test_two_letters_changed_lost_or_gained_are_always_found(words: set[str], typed: str) -> None:
    """Two swaps across the cuts of a short word may hide it; a swap and a change are found from eight letters on."""
    from rapidfuzz.distance import Levenshtein

    found = {near.word for near in vocabulary_of(words).near(typed, 2)}
    close = {word for word in words if 0 < Levenshtein.distance(word, typed) <= 2 and len(word) > 2}
    assert close <= found


@given(st.sets(WORDS, max_size=30), WORDS)
def test_nothing_far_is_given_and_never_the_word_itself(words: set[str], typed: str) -> None:
    for near in vocabulary_of(words).near(typed, 2):
        assert near.word != typed
        assert OSA.distance(near.word, typed) <= 2 or sound(near.word) == sound(typed)


def test_the_closest_come_first_and_there_is_an_end() -> None:
    words = {f"garcia{a}{b}" for a in "abcdefghijkl" for b in "abcdefghijkl"} | {"garcias", "gracia"}
    found = [near.word for near in vocabulary_of(words).near("garcia", 2)]
    assert set(found[:2]) == {"garcias", "gracia"}
    assert len(found) == NEAREST


@given(st.sets(WORDS, min_size=1, max_size=30), WORDS)
def test_before_the_index_is_made_no_misspelt_word_is_missing_that_begins_alike(words: set[str], typed: str) -> None:
    unready = Vocabulary()
    unready._take(list(enumerate(sorted(words), start=1)))
    assert not unready.ready
    close = {word for word in words if word[0] == typed[0] and 0 < OSA.distance(word, typed) <= 2}
    assert close <= {near.word for near in unready.near(typed, 2)}


def test_it_catches_up_with_a_list_that_grew(store: Store) -> None:
    vocabulary = Vocabulary()
    for number, name in enumerate(["Garcia", "Gracia", "محمد"]):
        with store.writing() as tx:
            tx.put_people([a_person(confirmation=f"AAAA-000{number}", family=name, given="", delegation="")])
        with store.reading() as tx:
            vocabulary.catch_up(tx._connection)
    assert {near.word for near in vocabulary.near("gacria", 2)} == {"gracia", "garcia"}
    assert [near.word for near in vocabulary.near("muhamad", 2)] == ["mhmd"]
