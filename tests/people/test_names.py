"""Names against names: what passports prescribe is the same name; what merely may be is a reason to look."""

import csv
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from regdesk.identity.name_lines import Names, name_lines
from regdesk.people.letters import readings
from regdesk.people.names import NameMatch, Result, compare_names, fold, written

PAIRS = Path(__file__).parents[1] / "files" / "name_pairs.csv"


def match(registration: str, document: str, *, cut: bool = False) -> NameMatch:
    return compare_names(registration, document, cut=cut)


@pytest.mark.parametrize(
    ("registration", "document", "reason"),
    [
        ("NDIAYE-SARR", "NDIAYE SARR", "no_hyphens"),
        ("Min-jun", "MINJUN", "no_hyphens"),
        ("Aïssatou", "AISSATOU", "no_accents"),
        ("František", "FRANTISEK", "no_accents"),
        ("Łukasz", "LUKASZ", "no_accents"),
        ("Thị Hồng Nhung", "THI HONG NHUNG", "no_accents"),
        ("O'Connor", "OCONNOR", "no_apostrophes"),
        ("N’Guessan", "NGUESSAN", "no_apostrophes"),
        ("Dr. John", "JOHN", "no_titles"),
        ("H.E. Mr. John", "JOHN", "no_titles"),
        ("Dąbrowska-Żak", "DABROWSKA ZAK", "no_marks"),
        ("L'Écuyer", "LECUYER", "no_marks"),
        ("Abdul Rahman", "ABDULRAHMAN", "written_otherwise"),
        ("Христо", "HRISTO", "other_script"),
        ("Παπαδόπουλος", "PAPADOPOULOS", "other_script"),
        ("ბერიძე", "BERIDZE", "other_script"),
    ],
)
def test_what_passports_write_differently_is_the_same_name(registration: str, document: str, reason: str) -> None:
    found = match(registration, document)
    assert (found.result, found.reason) == (Result.WRITTEN, reason)
    assert found.marks_registration == found.marks_document == ()


@pytest.mark.parametrize(
    ("registration", "document", "letter", "letters"),
    [
        ("Sørensen", "SOERENSEN", "ø", "OE"),
        ("MÜLLER", "MUELLER", "Ü", "UE"),
        ("Peña", "PENXXA", "ñ", "NXX"),
        ("Weiß", "WEISS", "ß", "SS"),
        ("Þórður", "THORDUR", "Þ", "TH"),
        ("Åse", "AASE", "Å", "AA"),
        ("Đukić", "DJUKIC", "Đ", "DJ"),
        ("Lü", "LYU", "ü", "YU"),
    ],
)
def test_letters_that_passports_write_with_others_are_named(
    registration: str, document: str, letter: str, letters: str
) -> None:
    found = match(registration, document)
    assert (found.result, found.reason) == (Result.WRITTEN, "letters")
    assert found.facts == {"letter": letter, "letters": letters}


@pytest.mark.parametrize("document", ["MULLER", "MUELLER", "MUXXLLER"])
def test_each_permitted_spelling_is_the_same_name(document: str) -> None:
    assert match("Müller", document).result is Result.WRITTEN


@pytest.mark.parametrize("name", ["Okafor", "WEISS", "陈", "Ndiaye Sarr"])
def test_an_equal_name_is_the_same_in_any_case(name: str) -> None:
    assert match(name, name.upper()) == NameMatch(Result.SAME, "same")


@pytest.mark.parametrize(
    ("registration", "document", "reason"),
    [
        ("Muller", "MUELLER", "other_spelling"),
        ("Mohammed", "MUHAMMAD", "other_spelling"),
        ("Yulia", "IULIIA", "other_spelling"),
        ("Shcherbakova", "SCHERBAKOWA", "other_spelling"),
        ("Al-Sayed", "ELSAYED", "other_spelling"),
        ("Kowalsak", "KOWALSKA", "other_spelling"),
        ("Michael", "MICHAL", "other_spelling"),
        ("Juan José", "JOSE JUAN", "other_order"),
        ("Maria Fernanda", "MARIA", "missing_in_document"),
        ("Maria", "MARIA DEL CARMEN", "missing_in_registration"),
        ("J. Kenneth", "JOHN KENNETH", "initial"),
        ("John Kenneth", "J K", "initial"),
        ("小红", "XIAOHONG", "other_script_look"),
        ("小红", "MING", "other_script_look"),
        ("אברהם", "AVRAHAM", "other_script_look"),
        ("Maria", "", "missing_in_document"),
    ],
)
def test_what_may_be_the_same_name_is_a_reason_to_look(registration: str, document: str, reason: str) -> None:
    found = match(registration, document)
    assert (found.result, found.reason) == (Result.LOOK, reason)


@pytest.mark.parametrize(
    ("registration", "document"),
    [
        ("Mateusz", "MAREK"),
        ("José Luis", "JOSE MANUEL"),
        ("Jean-François", "JEAN LUC"),
        ("van den Berg", "VAN DEN BROEK"),
        ("de Vries", "DE GROOT"),
        ("Rossi", "RUSSO"),
        ("Kaya", "KARA"),
        ("Yuki", "YUKO"),
        ("Na", "NAN"),
        ("R.", "SURESH"),
        ("bin Omar", "BIN ALI"),
        ("Иван", "IGOR"),
    ],
)
def test_another_name_is_told_as_another_name(registration: str, document: str) -> None:
    found = match(registration, document)
    assert (found.result, found.reason) == (Result.STOP, "different_name")


def test_another_name_is_marked_word_by_word() -> None:
    found = match("José Luis", "JOSE MANUEL")
    assert (found.marks_registration, found.marks_document) == (((5, 9),), ((5, 11),))


def test_another_spelling_is_marked_sign_by_sign() -> None:
    found = match("Jonathon", "JONATHAN")
    assert (found.marks_registration, found.marks_document) == (((6, 7),), ((6, 7),))
    found = match("Anna Johnsson", "ANNA JOHNSON")
    assert (found.marks_registration, found.marks_document) == (((10, 11),), ())


def test_a_missing_name_is_marked_where_it_stands() -> None:
    found = match("Juan", "JUAN CARLOS")
    assert (found.marks_registration, found.marks_document) == ((), ((5, 11),))


@pytest.mark.parametrize(
    ("registration", "document"),
    [
        ("Chayapa Dejthamrong Krasuang", "CHAYAPA DEJTHAMRONG K"),
        ("Arnpol Petch Charonguang", "ARNPOL PETCH CHARONGU"),
        ("Wilhelmina Alexandra", "WILHELMIN"),
        ("André Estevão", "ANDRE ESTEV"),
        ("Maria Aparecida", "MARIA"),
    ],
)
def test_a_name_cut_at_the_end_of_a_full_line_is_the_same_name(registration: str, document: str) -> None:
    assert match(registration, document, cut=True) == NameMatch(Result.WRITTEN, "cut_short")
    assert match(registration, document).result is not Result.WRITTEN


def test_only_the_last_name_of_a_full_line_can_be_cut() -> None:
    assert match("Maria Fernanda", "MAR FERNANDA", cut=True).result is not Result.WRITTEN
    assert match("Andriamihaja", "ANDRIANAINA", cut=True).result is Result.STOP


def test_names_fold_to_plain_capitals() -> None:
    assert fold("Aïssatou Ndiaye-Sarr") == ("AISSATOU", "NDIAYE", "SARR")
    assert fold("H.E. Mr. Seán O’Connor") == ("SEAN", "OCONNOR")
    assert written("Łukasz  Żółć, Øst") == "LUKASZ ZOLC OST"
    assert written("Юлия Щербакова") == "IULIIA SHCHERBAKOVA"
    assert fold(" . - ") == ()


def test_a_word_has_a_bounded_number_of_spellings() -> None:
    assert len(readings("ÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜ")) <= 48
    assert "UUUUUUUUUUUUUUUU" in readings("ÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜ")


def test_a_text_of_more_words_than_any_document_holds_is_no_name() -> None:
    assert match("ab " * 24, "AB " * 24).result is Result.SAME
    assert match("ab-" * 25, "AB " * 25).result is Result.STOP


@given(st.text(), st.text(), st.booleans())
@example("ΐ" * 40, "ΟΥ" * 40, True)
@example("\ud800", "ß", False)
def test_no_two_texts_raise(first: str, second: str, cut: bool) -> None:
    found = match(first, second, cut=cut)
    for marks, text in ((found.marks_registration, first), (found.marks_document, second)):
        assert all(0 <= start < end <= len(text) for start, end in marks)


NAMES = st.text(alphabet=st.sampled_from("abdehiklmnorstuéüøñ -'"), min_size=1, max_size=20)


@given(NAMES)
def test_a_name_agrees_with_itself_in_plain_capitals(name: str) -> None:
    if fold(name):
        assert match(name, written(name)).result in (Result.SAME, Result.WRITTEN)


@given(NAMES, NAMES)
def test_names_are_called_the_same_only_when_their_letters_are(first: str, second: str) -> None:
    if match(first, second).result in (Result.SAME, Result.WRITTEN):
        spelt = [readings("".join(part for part in name if part.isalpha())) for name in (first, second)]
        assert spelt[0] & spelt[1]


def worst(row: dict[str, str]) -> Result:
    cut = row["why"].startswith("truncated")
    registration = Names(family=row["record_family"].upper(), given=row["record_given"])
    lines = name_lines(registration, Names(family=row["doc_family"], given=row["doc_given"], cut=cut), sure=False)
    return max((line.result for line in lines), key=list(Result).index)


def test_no_pair_of_different_people_is_called_the_same_and_few_pairs_of_one_are_stopped() -> None:
    with PAIRS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    results = {label: [worst(row) for row in rows if row["label"] == label] for label in ("same", "different")}
    assert len(results["same"]) == 204
    assert len(results["different"]) == 136
    assert not set(results["different"]) & {Result.SAME, Result.WRITTEN}
    assert results["different"].count(Result.STOP) / 136 > 0.85
    assert results["same"].count(Result.STOP) / 204 < 0.15
