"""The name matcher as a whole: it never fails, answers alike each time, and does not care which side is which."""

from itertools import product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from regdesk.names.line import may_be_cut
from regdesk.names.match import Names, Verdict, match_names
from tests.names.reading import verdict

_WORDS = (
    "Ali Hussein Maria José van der Berg bin Omar Wei Wang Kim Ji-won Müller Ivanova O'Neill Nguyễn Chan Sato Singh J."
)
WORDS = st.sampled_from(_WORDS.split())
FIELDS = st.lists(WORDS, max_size=4).map(" ".join)
ORDER = [Verdict.SAME, Verdict.LOOK, Verdict.DIFFERENT]


@given(st.text(), st.text(), st.text(), st.text(), st.booleans())
@example("Ĳ" * 30, "ΐ", "ﷺ", "İ", True)
@example("\ud800", "\x00", "＜＜＜", "ªº", False)
@example(" ,", ",", "'", "-", True)
def test_no_text_raises(first: str, second: str, third: str, fourth: str, cut: bool) -> None:
    found = match_names(Names(given=first, family=second), Names(given=third, family=fourth), cut=cut)
    assert found.verdict in ORDER
    assert found.reasons


@given(FIELDS, FIELDS, FIELDS, FIELDS)
def test_it_does_not_matter_which_side_is_the_document(first: str, second: str, third: str, fourth: str) -> None:
    mine, theirs = Names(given=first, family=second), Names(given=third, family=fourth)
    forth, back = match_names(mine, theirs, cut=False).verdict, match_names(theirs, mine, cut=False).verdict
    assert {forth, back} != {Verdict.SAME, Verdict.DIFFERENT}


@given(FIELDS, FIELDS)
def test_a_name_is_the_same_as_itself_in_any_case(first: str, second: str) -> None:
    if first or second:
        mine, theirs = Names(given=first, family=second), Names(given=first.upper(), family=second.upper())
        assert match_names(mine, theirs, cut=False).verdict is Verdict.SAME


@given(FIELDS, FIELDS, FIELDS, FIELDS)
def test_the_same_question_has_the_same_answer(first: str, second: str, third: str, fourth: str) -> None:
    asked = Names(given=first, family=second), Names(given=third, family=fourth)
    assert match_names(*asked, cut=True) == match_names(*asked, cut=True)


def test_another_family_name_alone_is_a_marriage_only_for_who_asks_for_one() -> None:
    found = verdict("Claire, Fontaine", "CLAIRE, DUMONT")
    assert (found.verdict, found.reasons) == (Verdict.LOOK, ("other_family",))
    assert found.of_strangers.verdict is Verdict.DIFFERENT
    assert found.score < verdict("Claire, Fontaine", "CLAIRE, FONTAIN").score
    near = verdict("Claire, Fontaine", "CLAIRE, FONTAINE ROY")
    assert near.of_strangers is near


def test_a_better_agreement_has_a_higher_score() -> None:
    same = verdict("Grace, Otieno", "GRACE, OTIENO").score
    more = verdict("Grace, Otieno", "GRACE WANGARI, OTIENO").score
    near = verdict("Grase, Otieno", "GRACE, OTIENO").score
    other = verdict("Grace, Otieno", "RUTH, OTIENO").score
    none = verdict("Grace, Otieno", "RUTH, KILONZO").score
    assert 1 >= same > more > near > other > none >= 0


@pytest.mark.parametrize(
    ("family", "given_names", "kind", "cut"),
    [
        ("A" * 20, "B" * 17, "", True),  # 39 signs
        ("A" * 20, "B" * 16, "", True),  # 38, and a filler that is not written at the end
        ("A" * 20, "B" * 14, "", False),
        ("A" * 15, "B" * 14, "td2", True),
        ("A" * 15, "B" * 14, "td3", False),
        ("A" * 39, "", "td3", True),
    ],
)
def test_a_full_line_may_be_cut(family: str, given_names: str, kind: str, cut: bool) -> None:
    assert may_be_cut(family, given_names, kind) is cut


def test_known_traps() -> None:
    """Ali Hussein and Hussein Ali; a two-part given name in the wrong field; father and son; man and woman."""
    assert verdict("Hussein, Ali", "ALI, HUSSEIN").verdict is Verdict.LOOK
    assert verdict("Wei, Wang", "WEI, WANG LIN").verdict is not Verdict.SAME
    assert verdict("Roy, Dean Jr.", "ROY, DEAN SR.").verdict is Verdict.DIFFERENT
    assert verdict("Amina, Benali", "AMINE, BENALI").verdict is not Verdict.SAME


def test_more_words_than_any_document_holds_are_no_name() -> None:
    many = "ab " * 25
    assert match_names(Names(given=many, family=""), Names(given=many.upper(), family=""), cut=False).verdict is (
        Verdict.SAME
    )
    other = match_names(Names(given=many, family=""), Names(given="AB", family=""), cut=False)
    assert other.verdict is Verdict.DIFFERENT


def test_every_reason_has_its_sentence() -> None:
    from regdesk.sentences.name_reasons import NAME_REASONS
    from tests.names.test_practices import ALL

    given_reasons = {reason for _, record, document, _ in ALL for reason in verdict(record, document).reasons}
    assert given_reasons <= set(NAME_REASONS)
    assert len(given_reasons) >= 16


def test_titles_and_empty_fields_in_any_combination_never_match_a_stranger() -> None:
    sides = ["", "Dr.", "bin", "Jr.", "Al", "H.E.", "-", "J."]
    for first, second in product(sides, repeat=2):
        found = match_names(Names(given=first, family=second), Names(given="RUTH", family="KILONZO"), cut=False)
        assert found.verdict is not Verdict.SAME, (first, second)
