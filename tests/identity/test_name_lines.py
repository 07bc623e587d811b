"""The two lines of names as a clerk reads them: what is the same, what to look at, what stops, and what is marked."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from regdesk.identity.findings import Finding
from regdesk.identity.name_lines import Names, name_lines
from regdesk.names.match import Verdict, match_names
from regdesk.people.names import Result

FAMILY = "Oduya"
"""A family name that agrees, where only the given names are of interest."""


def given_line(registration: str, document: str, *, cut: bool = False, sure: bool = False) -> Finding:
    mine = Names(family=FAMILY, given=registration)
    return name_lines(mine, Names(family=FAMILY.upper(), given=document, cut=cut), sure=sure)[1]


def both(registration: Names, document: Names, *, sure: bool = False) -> list[tuple[Result, str]]:
    return [(line.result, line.reason) for line in name_lines(registration, document, sure=sure)]


@pytest.mark.parametrize(
    ("registration", "document", "reason"),
    [
        ("Anna-Lena", "ANNA LENA", "no_hyphens"),
        ("Seo-yeon", "SEOYEON", "no_hyphens"),
        ("Zoë", "ZOE", "no_accents"),
        ("Małgosia", "MALGOSIA", "no_accents"),
        ("Thị Bích Ngọc", "THI BICH NGOC", "no_accents"),
        ("D'Arcy", "DARCY", "no_apostrophes"),
        ("M’Baye", "MBAYE", "no_apostrophes"),
        ("Dr. Grace", "GRACE", "no_titles"),
        ("H.E. Mr. Peter", "PETER", "no_titles"),
        ("Šárka-Žofie", "SARKA ZOFIE", "no_marks"),
        ("Abdul Hakim", "ABDULHAKIM", "written_otherwise"),
        ("Росица", "ROSITSA", "other_script"),
        ("Νεκτάριος", "NEKTARIOS", "other_script"),
        ("თამარი", "TAMARI", "other_script"),
        ("Sergey", "SERGEI", "other_form"),
        ("Timofey", "TIMOFEI", "other_form"),
    ],
)
def test_what_passports_write_differently_is_the_same_name(registration: str, document: str, reason: str) -> None:
    found = given_line(registration, document)
    assert (found.result, found.reason) == (Result.WRITTEN, reason)
    assert found.marks_registration == found.marks_document == ()


@pytest.mark.parametrize(
    ("registration", "document", "letter", "letters"),
    [
        ("Jørgen", "JOERGEN", "ø", "OE"),
        ("GÜNAY", "GUENAY", "Ü", "UE"),
        ("Íñigo", "INXXIGO", "ñ", "NXX"),
        ("Þóra", "THORA", "Þ", "TH"),
        ("Gréta Åsa", "GRETA AASA", "Å", "AA"),
        ("Đurđa", "DJURDJA", "Đ", "DJ"),
        ("Nü", "NYU", "ü", "YU"),
    ],
)
def test_letters_that_passports_write_with_others_are_named(
    registration: str, document: str, letter: str, letters: str
) -> None:
    found = given_line(registration, document)
    assert (found.result, found.reason) == (Result.WRITTEN, "letters")
    assert found.facts == {"letter": letter, "letters": letters}


@pytest.mark.parametrize("document", ["JURG", "JUERG", "JUXXRG"])
def test_each_permitted_spelling_is_the_same_name(document: str) -> None:
    assert given_line("Jürg", document).result is Result.WRITTEN


@pytest.mark.parametrize("name", ["Okafor", "WEISS", "陈", "Ndiaye Sarr"])
def test_an_equal_name_is_the_same_in_any_case(name: str) -> None:
    assert (given_line(name, name.upper()).result, given_line(name, name.upper()).reason) == (Result.SAME, "same")


@pytest.mark.parametrize(
    ("registration", "document", "reason"),
    [
        ("Brunhilde", "BRUNHALDE", "other_spelling"),
        ("Juan José", "JOSE JUAN", "other_order"),
        ("Maria Fernanda", "MARIA", "given_missing_in_document"),
        ("Maria", "MARIA DEL CARMEN", "given_missing_in_registration"),
        ("J. Kenneth", "JOHN KENNETH", "initial"),
        ("John Kenneth", "J K", "initial"),
        ("אביגיל", "AVIGAYIL", "other_script_look"),
        ("Maria", "", "given_missing_in_document"),
    ],
)
def test_what_may_be_the_same_name_is_a_reason_to_look(registration: str, document: str, reason: str) -> None:
    found = given_line(registration, document)
    assert (found.result, found.reason) == (Result.LOOK, reason)


@pytest.mark.parametrize(
    ("registration", "document"),
    [
        ("Tomasz", "TADEUSZ"),
        ("Ana Lucía", "ANA SOFIA"),
        ("Marie-Claude", "MARIE LOUISE"),
        ("Hana", "HARU"),
        ("Bo", "BON"),
        ("K.", "PRAKASH"),
        ("Олег", "IGOR"),
    ],
)
def test_another_name_is_told_as_another_name(registration: str, document: str) -> None:
    found = given_line(registration, document)
    assert (found.result, found.reason) == (Result.STOP, "different_name")


def test_another_name_is_marked_word_by_word() -> None:
    found = given_line("Ana Lucía", "ANA SOFIA")
    assert (found.marks_registration, found.marks_document) == (((4, 9),), ((4, 9),))


def test_another_spelling_is_marked_sign_by_sign() -> None:
    found = given_line("Anna Brunhilde", "ANNA BRUNHALDE")
    assert (found.result, found.marks_registration, found.marks_document) == (Result.LOOK, ((10, 11),), ((10, 11),))


def test_a_missing_name_is_marked_where_it_stands() -> None:
    found = given_line("Juan", "JUAN CARLOS")
    assert (found.marks_registration, found.marks_document) == ((), ((5, 11),))


@pytest.mark.parametrize(
    ("registration", "document"),
    [
        ("Chayapa Dejthamrong Krasuang", "CHAYAPA DEJTHAMRONG K"),
        ("Konstantina Alexandra", "KONSTANTI"),
        ("Maria Aparecida", "MARIA"),
    ],
)
def test_a_name_cut_at_the_end_of_a_full_line_is_the_same_name(registration: str, document: str) -> None:
    assert given_line(registration, document, cut=True).result is Result.WRITTEN
    assert given_line(registration, document).result is not Result.WRITTEN


def test_only_the_last_name_of_a_full_line_can_be_cut() -> None:
    assert given_line("Maria Fernanda", "MAR FERNANDA", cut=True).result is not Result.WRITTEN
    assert given_line("Konstantina", "KONSTANCE", cut=True).result is not Result.WRITTEN


# ── both lines ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_fields_that_may_be_either_way_round_are_looked_at_unless_the_rest_is_sure() -> None:
    mine, theirs = Names(given="Omar", family="Yousef"), Names(given="YOUSEF", family="OMAR")
    assert both(mine, theirs) == [(Result.LOOK, "other_order")] * 2
    assert both(mine, theirs, sure=True) == [(Result.WRITTEN, "other_order")] * 2


def test_a_family_name_that_can_be_no_given_name_shows_that_the_fields_were_turned() -> None:
    mine, theirs = Names(given="Pham", family="Quynh Chi"), Names(given="QUYNH CHI", family="PHAM")
    assert both(mine, theirs) == [(Result.WRITTEN, "other_order")] * 2


def test_names_divided_otherwise_between_the_fields_are_the_same() -> None:
    mine, theirs = Names(given="Rosa María Salas", family="Ponce"), Names(given="ROSA MARIA", family="SALAS PONCE")
    assert both(mine, theirs) == [(Result.WRITTEN, "other_field")] * 2


def test_another_family_name_stops_its_own_line_only() -> None:
    mine, theirs = Names(given="Ruth", family="Cooper"), Names(given="RUTH", family="BAKER")
    assert both(mine, theirs) == [(Result.STOP, "different_name"), (Result.SAME, "same")]


def test_father_and_son_are_told_apart_by_their_generation() -> None:
    mine, theirs = Names(given="Roy", family="Cooper Jr."), Names(given="ROY", family="COOPER SR")
    assert both(mine, theirs) == [(Result.STOP, "generation"), (Result.SAME, "same")]


def test_a_chosen_western_name_is_looked_at() -> None:
    mine, theirs = Names(given="Kenneth", family="Lam"), Names(given="CHI FAI", family="LAM")
    assert both(mine, theirs) == [(Result.SAME, "same"), (Result.LOOK, "chosen_name")]


def test_an_irish_name_beside_its_english_form_is_a_spelling_to_look_at_not_a_missing_name() -> None:
    mine, theirs = Names(given="Gráinne", family="Ní Bhraonáin"), Names(given="GRAINNE", family="BRENNAN")
    assert both(mine, theirs)[0] == (Result.LOOK, "other_spelling")


def test_her_form_of_a_slavic_family_name_is_the_same_name() -> None:
    mine, theirs = Names(given="Zofia", family="Wolański"), Names(given="ZOFIA", family="WOLANSKA")
    assert both(mine, theirs) == [(Result.WRITTEN, "her_form"), (Result.SAME, "same")]


def test_small_words_left_out_are_no_missing_name() -> None:
    mine, theirs = Names(given="Heidi", family="von Wartburg"), Names(given="HEIDI", family="WARTBURG")
    assert both(mine, theirs) == [(Result.WRITTEN, "small_words"), (Result.SAME, "same")]


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40), st.text(max_size=40), st.booleans())
@example("ΐ" * 40, "ΟΥ" * 40, "", "ß", True)
@example("\ud800", "ß", "bin", "Jr.", False)
def test_no_texts_raise_and_marks_lie_within_them(first: str, second: str, third: str, fourth: str, cut: bool) -> None:
    mine, theirs = Names(given=first, family=second), Names(given=third, family=fourth, cut=cut)
    for line, left, right in zip(name_lines(mine, theirs, sure=cut), (second, first), (fourth, third), strict=True):
        assert all(0 <= start < end <= len(left) for start, end in line.marks_registration)
        assert all(0 <= start < end <= len(right) for start, end in line.marks_document)


_WORDS = "Ali Hussein Maria José van den Berg bin Omar Wei Wang Kim Ji-won J. Müller Иванова Jr. 陈 محمد"
WORDS = st.lists(st.sampled_from(_WORDS.split()), max_size=4).map(" ".join)


@given(WORDS, WORDS, WORDS, WORDS)
def test_the_lines_say_neither_more_nor_less_than_the_verdict(first: str, second: str, third: str, fourth: str) -> None:
    """A stop on a line is a different name; no stop, and something to look at, is never a different name."""
    mine, theirs = Names(given=first, family=second), Names(given=third, family=fourth)
    verdict = match_names(mine, theirs, cut=False).of_strangers.verdict
    results = {line.result for line in name_lines(mine, theirs, sure=False)}
    assert (Result.STOP in results) == (verdict is Verdict.DIFFERENT)
    if verdict is Verdict.LOOK:
        assert Result.LOOK in results
