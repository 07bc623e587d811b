from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from regdesk.people.participant import Accreditation, DelegationKind, Participant
from regdesk.roster.clean import clean_cell, clean_column
from regdesk.roster.columns import guess
from regdesk.roster.contents import CONTENT, content_hash, hash_of_content, person_id, person_of
from regdesk.roster.files import open_list
from regdesk.roster.mapping import Column, Mapping, Target
from regdesk.roster.person_names import forms_of_address, parts_of_name
from regdesk.roster.values import Unreadable, day_of
from regdesk.store.records import content_of
from tests.lists import HEADER, STATES, a_csv, a_plan, a_row, people_of, sayings
from tests.make import a_person


def only(folder: Path, **changes: str) -> Participant:
    """The person that one row gives."""
    (person,) = people_of(a_csv(folder, a_row(**changes)))
    return person


def told(folder: Path, **changes: str) -> str:
    """What is said of one row that stays out."""
    plan = a_plan(a_csv(folder, a_row(**changes)))
    assert plan.new == 0
    ((row, sentence),) = sayings(plan)
    assert row == 2
    return sentence


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("1947-01-13 00:00:00+00:34", date(1947, 1, 13)),
        ("1947-01-13T23:59:59-11:00", date(1947, 1, 13)),
        ("1984-03-14", date(1984, 3, 14)),
        ("1984/3/4", date(1984, 3, 4)),
        ("14/03/1984", date(1984, 3, 14)),
        ("14.3.1984", date(1984, 3, 14)),
        ("14-03-1984 00:00", date(1984, 3, 14)),
        ("14 03 1984", date(1984, 3, 14)),
        ("14. 3. 1984", date(1984, 3, 14)),
        ("14.03.1984.", date(1984, 3, 14)),
        ("14.3.1984 г.", date(1984, 3, 14)),
        ("1984. 03. 14.", date(1984, 3, 14)),
        ("14 / 03 / 1984 00:00", date(1984, 3, 14)),
        ("14–03–1984", date(1984, 3, 14)),
        ("14/03/84", date(1984, 3, 14)),
        ("14/03/17", date(2017, 3, 14)),
        ("14/03/18", date(1918, 3, 14)),
        ("19840314", date(1984, 3, 14)),
        ("14 March 1984", date(1984, 3, 14)),
        ("March 14th, 1984", date(1984, 3, 14)),
        ("14-Mar-84", date(1984, 3, 14)),
        ("1er août 1984", date(1984, 8, 1)),
        ("14 de marzo de 1984", date(1984, 3, 14)),
        ("1984 Mar 14", date(1984, 3, 14)),
        ("29/02/2000", date(2000, 2, 29)),
    ],
)
def test_days_are_read_as_they_are_written(cell: str, day: date) -> None:
    assert day_of(cell, day_first=True, two_digits_until=2017) == day


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("31/02/1979", "not_a_date"),
        ("29/02/1900", "not_a_date"),
        ("03/14/1984", "not_a_date"),
        ("14/03/0984", "not_a_date"),
        ("soon", "not_a_date"),
        ("30755", "not_a_date"),
        ("1985", "no_day_and_month"),
        ("1985-00-00", "no_day_and_month"),
        ("03/1985", "no_day"),
        ("March 1985", "no_day"),
    ],
)
def test_what_is_no_day_is_told_so(cell: str, reason: str) -> None:
    with pytest.raises(Unreadable) as problem:
        day_of(cell, day_first=True, two_digits_until=2017)
    assert problem.value.reason == reason


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"born": "31/02/1979"}, "“31/02/1979” is not a real date"),
        ({"born": "1985"}, "“1985” has no day and month"),
        ({"born": "06/12/2071"}, "Date of birth is in the future: 06/12/2071"),
        ({"born": "05/12/2017"}, "Date of birth is in the future: 05/12/2017"),
        ({"born": "06/12/1871"}, "Date of birth is too long ago: 06/12/1871"),
        ({"nat": "ENG"}, "“ENG” is not a country code. Use GBR?"),
        ({"nat": "GER"}, "“GER” is not a country code. Use DEU?"),
        ({"nat": "Senegall"}, "“Senegall” is not a country. Use Senegal?"),
        ({"family": "", "given": "Maria Teresa"}, "Family name is empty"),
        ({"family": "  ", "given": ""}, "Family name is empty"),
        ({"of": "Senegall", "cat": "MS"}, "“Senegall” is not a State. Use Senegal?"),
        ({"of": "", "cat": "MS"}, "Delegation is empty"),
        ({"cat": ""}, None),
        ({"cat": "Obsever"}, "“Obsever” is not a category of this meeting. Use Observer?"),
        ({"cat": "Zzyzx"}, "“Zzyzx” is not a category of this meeting"),
        ({"status": "APROVED"}, "“APROVED” says nothing about accreditation. Use “approved”?"),
        ({"status": "?"}, "“?” says nothing about accreditation"),
        ({"doc": "7.70449E+08"}, "“7.70449E+08” is a document number that a spreadsheet has rounded"),
    ],
)
def test_problems_are_told_in_words(tmp_path: Path, changes: dict[str, str], sentence: str | None) -> None:
    if sentence is None:
        assert only(tmp_path, **changes).category == "delegate"
    else:
        assert told(tmp_path, **changes).startswith(sentence)


def test_a_person_with_one_name_comes_in_and_is_noticed(tmp_path: Path) -> None:
    plan = a_plan(a_csv(tmp_path, a_row(family="", given="Wahyuningsih")))
    (person,) = plan.people
    assert (person.family, person.given) == ("", "Wahyuningsih")
    assert [notice.reason for notice in plan.notices] == ["one_name"]
    assert plan.problems == ()


def test_a_row_with_a_cell_too_many_stays_out_for_everything_has_moved(tmp_path: Path) -> None:
    plan = a_plan(a_csv(tmp_path, a_row(), [*a_row(code="X", doc="B"), "surplus"], [*a_row(code="Y", doc="C"), ""]))
    assert [(problem.row, problem.reason) for problem in plan.problems] == [(3, "too_many_cells")]
    assert plan.new == 2


INJECTIONS = (
    "=1+1", "+1+1", "-1+1", "@SUM(1)", "=cmd|'/C calc'!A0", '=HYPERLINK("http://x","y")', "=1+1;DROP TABLE people",
)  # fmt: skip


@pytest.mark.parametrize("text", INJECTIONS)
@pytest.mark.parametrize("defence", ["", "'"])
def test_what_a_spreadsheet_would_compute_stays_the_text_it_is(tmp_path: Path, text: str, defence: str) -> None:
    assert only(tmp_path, given=defence + text).given == text


@pytest.mark.parametrize(
    ("cell", "clean"),
    [
        ("'+60 602919478", "+60 602919478"),
        ("'=1+1", "=1+1"),
        ("'t Hooft", "'t Hooft"),
        ("'Alī", "'Alī"),
        ("Abaghyants'", "Abaghyants'"),
        ("Interprète LSF\nsalle XX", "Interprète LSF salle XX"),
        ("a\u00a0 b\t", "a b"),
        ("\u202eevil\u202c", "evil"),
        ("A\u00adb\u200bc\ufeff", "Abc"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("Ai\u0308ssatou", "Aïssatou"),
        ("bell\x07", "bell"),
        ("", ""),
    ],
)
def test_cells_are_cleaned_and_names_keep_what_is_theirs(cell: str, clean: str) -> None:
    assert clean_cell(cell) == clean
    assert list(clean_column(["Sato", cell, "O'Brien"])) == ["Sato", clean, "O'Brien"]
    assert list(clean_column([cell])) == [clean]


def test_a_clean_column_is_given_back_as_it_is() -> None:
    cells = ("Sato", "Ndiaye-Sarr", "Ó Súilleabháin", "王小明", "")
    assert clean_column(cells) is cells


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("NDIAYE-SARR, Aïssatou", ("", "Aïssatou", "NDIAYE-SARR", True)),
        ("Aïssatou NDIAYE SARR", ("", "Aïssatou", "NDIAYE SARR", True)),
        ("GARCÍA NÚÑEZ María José", ("", "María José", "GARCÍA NÚÑEZ", True)),
        ("H.E. Ms. Aïssatou NDIAYE", ("H.E. Ms.", "Aïssatou", "NDIAYE", True)),
        ("HE Xiaoming", ("", "Xiaoming", "HE", True)),
        ("HE, Xiaoming", ("", "Xiaoming", "HE", True)),
        ("Mr. HE Xiaoming", ("Mr.", "Xiaoming", "HE", True)),
        ("HE Mr. Juan PEREZ", ("HE Mr.", "Juan", "PEREZ", True)),
        ("Gen. SATO", ("Gen.", "", "SATO", False)),
        ("Dame DIOUF", ("", "Dame", "DIOUF", True)),
        ("Lady Gómez", ("", "", "Lady Gómez", False)),
        ("Mr. Prince BOATENG", ("Mr.", "Prince", "BOATENG", True)),
        ("Dame Agnes MARTIN", ("Dame", "Agnes", "MARTIN", True)),
        ("Dr Abena Eliabeth Ofosu", ("Dr", "", "Abena Eliabeth Ofosu", False)),
        ("王小明", ("", "", "王小明", False)),
        ("John A. Smith", ("", "", "John A. Smith", False)),
        ("MADONNA", ("", "", "MADONNA", False)),
    ],
)
def test_a_name_in_one_cell_is_split_only_where_it_shows_its_family_name(
    text: str, parts: tuple[str, str, str, bool]
) -> None:
    assert parts_of_name(text) == parts


def test_an_unsplit_name_is_not_written_in_capitals(tmp_path: Path) -> None:
    (person,) = people_of(
        a_csv(tmp_path, ("A1", "Abena Ofosu", "Ghana", "MS"), header=("Code", "Full name", "Delegation", "Cat"))
    )
    assert person.full_name == "Abena Ofosu"
    assert not person.family_known


@pytest.mark.parametrize(
    ("honorific", "title", "expected"),
    [
        ("", "H.E. Ms", ("H.E.", "Ms")),
        ("", "Mr.", ("", "Mr.")),
        ("Mrs", "", ("", "Mrs")),
        ("H.E.", "Mr.", ("H.E.", "Mr.")),
        ("H.E.", "", ("H.E.", "")),
        ("", "", ("", "")),
    ],
)
def test_his_excellency_is_kept_apart_from_mister(honorific: str, title: str, expected: tuple[str, str]) -> None:
    assert forms_of_address(honorific, title) == expected


@pytest.mark.parametrize(
    ("nat", "code"),
    [("SEN", "SEN"), ("sn", "SEN"), ("Sénégal", "SEN"), ("Iran, Islamic Republic of", "IRN"), ("XXA", "XXA"), ("", "")],
)
def test_a_nationality_may_be_a_code_or_a_name_in_three_languages(tmp_path: Path, nat: str, code: str) -> None:
    assert only(tmp_path, nat=nat).nationality == code


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Turkey", "Turkey"),
        ("Türkiye", "Turkey"),
        ("Suazilandia", None),
        ("SWZ", "Swaziland"),
        ("Iran, Islamic Republic of", "Iran (Islamic Republic of)"),
        ("Bolivia", "Bolivia (Plurinational State of)"),
        ("Royaume-Uni", "United Kingdom of Great Britain and Northern Ireland"),
        ("North Macedonia", "The former Yugoslav Republic of Macedonia"),
        ("Permanent Mission of the Republic of Korea to the United Nations", "Republic of Korea"),
        ("Ministry of Foreign Affairs, Iran (Islamic Republic of)", "Iran (Islamic Republic of)"),
        ("Embassy of Guinea-Bissau", "Guinea-Bissau"),
    ],
)
def test_a_state_gets_its_un_short_name_of_the_days_of_the_meeting(tmp_path: Path, said: str, name: str | None) -> None:
    if name is None:
        assert "is not a State" in told(tmp_path, of=said)
    else:
        assert only(tmp_path, of=said).delegation == name


@pytest.mark.parametrize(
    ("cat", "of", "category", "kind", "delegation", "channel"),
    [
        ("MS", "Senegal", "delegate", "member_state", "Senegal", "states"),
        ("D", "Senegal", "delegate", "member_state", "Senegal", "states"),
        ("Head of delegation", "Senegal", "head_of_delegation", "member_state", "Senegal", "states"),
        ("État membre", "Sénégal", "delegate", "member_state", "Senegal", "states"),
        ("Observer State", "Holy See", "delegate", "observer_state", "Holy See", "states"),
        ("Member State", "EU", "delegate", "ga_observer", "European Union", "states"),
        ("IGO", "OIC", "observer", "ga_observer", "OIC", "states"),
        ("UN Secretariat", "OCHA", "un_system", "un_entity", "OCHA", "un"),
        ("CSO", "CAN", "stakeholder", "stakeholder", "CAN", "stakeholders"),
        ("ONG", "Save the Children", "stakeholder", "stakeholder", "Save the Children", "stakeholders"),
        ("Stakeholder (academia)", "El Colegio", "stakeholder", "stakeholder", "El Colegio", "stakeholders"),
        ("Media – one day", "TASS", "media", "media", "TASS", "media"),
        ("Prensa", "", "media", "media", "", "media"),
        ("HOST", "Mexico", "host_country", "host_country", "Mexico", "host"),
        ("Delegates", "Senegal", "delegate", "member_state", "Senegal", "states"),
        ("", "Senegal", "delegate", "member_state", "Senegal", "states"),
        ("Parliamentarian", "National Parliament of Pakistan", "delegate", "member_state", "Pakistan", "states"),
    ],
)
def test_category_kind_delegation_and_channel_follow_from_what_a_list_says(
    tmp_path: Path, cat: str, of: str, category: str, kind: str, delegation: str, channel: str
) -> None:
    person = only(tmp_path, cat=cat, of=of)
    assert (person.category, person.delegation_kind.value) == (category, kind)
    assert (person.delegation, person.channel) == (delegation, channel)
    assert person.parliamentarian is (cat == "Parliamentarian")


def test_a_parliamentarian_of_nobody_known_stays_out(tmp_path: Path) -> None:
    assert told(tmp_path, cat="Parliamentarian", of="A friendly club").startswith("A parliamentarian needs")


def test_an_embassy_abroad_is_of_the_state_it_names_not_of_where_it_stands(tmp_path: Path) -> None:
    header = ("ID", "Surname", "Organisation", "Country", "Category")
    row = ("1", "Aasen", "Embassy of Norway", "Mexico", "Member State")
    (person,) = people_of(a_csv(tmp_path, row, header=header))
    assert person.delegation == "Norway"


@pytest.mark.parametrize(
    ("word", "decision"),
    [
        ("APPROVED", Accreditation.ACCREDITED),
        ("Terminé", Accreditation.ACCREDITED),
        ("Completado", Accreditation.ACCREDITED),
        ("Awaiting approval", Accreditation.PENDING),
        ("En attente d'acceptation", Accreditation.PENDING),
        ("En espera de aprobación", Accreditation.PENDING),
        ("", Accreditation.PENDING),
        ("Refusé", Accreditation.REFUSED),
        ("Rechazada", Accreditation.REFUSED),
        ("Canceled", Accreditation.WITHDRAWN),
        ("Retirado", Accreditation.WITHDRAWN),
        ("Doublon", Accreditation.DUPLICATE),
    ],
)
def test_decisions_are_understood_in_three_languages(tmp_path: Path, word: str, decision: Accreditation) -> None:
    assert only(tmp_path, status=word).accreditation is decision


def test_words_of_the_organiser_can_be_explained_in_the_mapping(tmp_path: Path) -> None:
    file = a_csv(tmp_path, a_row(cat="Pool", status="Grünes Licht", of="Reuters"))
    guessed = guess(open_list(file), STATES)
    words = ((Target.CATEGORY, "Pool", "media"), (Target.ACCREDITATION, "Grünes Licht", "accredited"))
    (person,) = people_of(file, Mapping(guessed.source, guessed.columns, words=words))
    assert (person.category, person.accreditation) == ("media", Accreditation.ACCREDITED)


def test_a_mapping_can_say_what_no_column_says(tmp_path: Path) -> None:
    columns = (Column("Surname", Target.FAMILY), Column("Org", Target.DELEGATION), Column("No", Target.REFERENCE))
    values = ((Target.CATEGORY, "CSO"), (Target.ACCREDITATION, "accredited"), (Target.BASIS, "ecosoc"))
    file = a_csv(tmp_path, ("Sato", "Youth Without Visas", "7"), header=("Surname", "Org", "No"))
    (person,) = people_of(file, Mapping("form", columns, values))
    assert (person.category, person.basis, person.accreditation) == ("stakeholder", "ecosoc", "accredited")
    assert (person.source, person.source_ref, person.id) == ("form", "7", person_id("form", "7"))


def test_kept_columns_come_as_they_are_and_joined_choices_one_by_one(tmp_path: Path) -> None:
    columns = (
        Column("Surname", Target.FAMILY),
        Column("Of", Target.DELEGATION),
        Column("Cat", Target.CATEGORY),
        Column("Segments", Target.KEEP, lists=True),
        Column("Diet", Target.KEEP),
        Column("Tags", Target.TAGS, lists=True),
    )  # fmt: skip
    row = ("Sato", "Japan", "MS", "Plenary; Side events", "Vegetarian; no nuts", "VIP; Panel")
    header = tuple(column.header for column in columns)
    file = a_csv(tmp_path, (*row, "1"), header=(*header, "Ref"))
    (person,) = people_of(file, Mapping("list", (*columns, Column("Ref", Target.REFERENCE))))
    assert person.extra == (
        ("Segments", "Plenary"), ("Segments", "Side events"), ("Diet", "Vegetarian; no nuts"),
        ("Tags", "VIP"), ("Tags", "Panel"),
    )  # fmt: skip
    assert person.vip


@pytest.mark.parametrize(
    ("cell", "on"), [("yes", True), ("x", True), ("see security", True), ("No", False), ("", False)]
)
def test_any_word_but_a_no_sets_a_hold(tmp_path: Path, cell: str, on: bool) -> None:
    (person,) = people_of(a_csv(tmp_path, [*a_row(), cell], header=(*HEADER, "Hold")))
    assert person.hold is on


def test_consent_of_a_parent_is_a_clear_yes_or_no(tmp_path: Path) -> None:
    plan = a_plan(a_csv(tmp_path, [*a_row(), "perhaps"], header=(*HEADER, "Parental consent")))
    assert sayings(plan)[0][1].startswith("“perhaps” is neither yes nor no")


def test_a_picture_is_named_without_any_folder(tmp_path: Path) -> None:
    (person,) = people_of(a_csv(tmp_path, [*a_row(), r"..\..\etc/passwd.jpg"], header=(*HEADER, "Photo")))
    assert person.photo == "passwd.jpg"


def test_a_document_number_is_kept_in_capitals_without_spaces(tmp_path: Path) -> None:
    assert only(tmp_path, doc="a 0128 4417").document_number == "A01284417"


def test_the_id_is_the_same_on_every_desk() -> None:
    assert person_id("indico", "203") == "b187fe0cc0e7c6136e84aed1209212f7"


def test_a_row_without_any_number_is_known_by_its_document_or_its_name_and_birth_date(tmp_path: Path) -> None:
    by_document = only(tmp_path, code="")
    assert by_document.id == only(tmp_path, code="", family="Ndiaye").id
    assert by_document.source_ref
    assert "A01284417" not in by_document.source_ref
    by_name = only(tmp_path, code="", doc="")
    assert by_name.id == only(tmp_path, code="", doc="", of="Mali").id
    assert by_name.id != only(tmp_path, code="", doc="", born="15/03/1984").id
    assert told(tmp_path, code="", doc="", born="").startswith("Nothing tells this row from others")


def test_a_person_made_from_content_equals_one_made_the_slow_way() -> None:
    for person in (
        a_person(),
        a_person(extra=(("Segments", "Plenary"), ("x", "é")), vip=True, consent=True, family_known=False),
        a_person(
            born=None, submitted=None, delegation_kind=DelegationKind.OTHER, accreditation=Accreditation.DUPLICATE
        ),
    ):
        again = person_of(content_of(person))
        assert again == person
        assert again.vip is person.vip
        assert hash_of_content(content_of(again)) == content_hash(person)


def test_content_is_all_there_is_to_a_participant() -> None:
    assert set(CONTENT) == {field.name for field in fields(Participant)}


def test_people_as_read_have_the_hash_that_the_store_will_give_them(tmp_path: Path) -> None:
    plan = a_plan(a_csv(tmp_path))
    for content, person in zip(plan.people.contents, plan.people, strict=True):
        assert hash_of_content(content) == content_hash(person)
        assert all(type(value) in (str, int) for value in content)
