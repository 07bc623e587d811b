"""Real exports of Indico and pretix come in with no hand-editing."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from regdesk.people.participant import Accreditation, DelegationKind, Participant
from regdesk.resources import path
from regdesk.roster.columns import guess
from regdesk.roster.files import open_list
from tests.lists import EXPORTS, STATES, a_csv, a_plan, people_of

INDICO = EXPORTS / "indico_registrations.csv"
PRETIX = EXPORTS / "pretix_checkinlist.csv"


@pytest.fixture(scope="module")
def indico() -> dict[str, Participant]:
    return {person.source_ref: person for person in people_of(INDICO)}


@pytest.fixture(scope="module")
def pretix() -> dict[str, Participant]:
    return {person.confirmation: person for person in people_of(PRETIX)}


@pytest.mark.parametrize("file", [INDICO, PRETIX], ids=["indico", "pretix"])
def test_all_forty_rows_come_in(file: Path) -> None:
    plan = a_plan(file)
    assert (plan.rows, plan.new, plan.problems, plan.notices, plan.duplicates) == (40, 40, (), (), ())


def test_indico_people_have_their_own_number_as_reference_and_code(indico: dict[str, Participant]) -> None:
    assert len(indico) == 40
    assert all(person.source == "indico" and person.confirmation == person.source_ref for person in indico.values())


def test_a_day_with_an_odd_offset_is_the_day_as_written(indico: dict[str, Participant]) -> None:
    with INDICO.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            assert str(indico[row["ID"]].born) == row["Date of birth"][:10]
            assert str(indico[row["ID"]].submitted) == row["Registration date"][:10]


def test_an_indico_person_is_whole(indico: dict[str, Participant]) -> None:
    person = indico["443"]
    assert (person.family, person.given, person.title) == ("ADEBISI", "Titilayo", "Ms")
    assert (person.delegation, person.delegation_kind) == ("Nigeria", DelegationKind.MEMBER_STATE)
    assert (person.category, person.channel) == ("delegate", "states")
    assert (person.nationality, person.document_number) == ("NGA", "44MX18635")
    assert (person.accreditation, person.vip) == (Accreditation.ACCREDITED, True)
    assert sum(other.vip for other in indico.values()) == 3


def test_indico_names_countries_in_everyday_words_and_badges_in_those_of_the_un(indico: dict[str, Participant]) -> None:
    delegations = {person.delegation for person in indico.values()}
    assert "Iran (Islamic Republic of)" in delegations
    assert "Turkey" in delegations  # so called by the United Nations in December 2017
    assert not delegations & {"Iran", "Türkiye", "Iran, Islamic Republic of"}


def test_organisations_keep_their_names_and_their_kind(indico: dict[str, Participant]) -> None:
    found = {person.delegation: (person.delegation_kind.value, person.category) for person in indico.values()}
    assert found["TASS"] == ("media", "media")
    assert found["Save the Children"] == ("stakeholder", "stakeholder")
    assert found["OCHA"] == ("un_entity", "un_system")
    assert found["European Union"] == ("ga_observer", "observer")
    assert found["WWF — World Wide Fund for Nature"] == ("stakeholder", "stakeholder")


def test_the_choices_of_the_form_are_kept_one_by_one_and_remarks_are_left_out(indico: dict[str, Participant]) -> None:
    assert indico["19"].extra == (
        ("Segments attending", "High-level segment"),
        ("Segments attending", "Plenary"),
        ("Segments attending", "Side events"),
    )
    kept = {name for person in indico.values() for name, _ in person.extra}
    assert kept == {"Segments attending", "Tags"}


def test_pretix_people_have_their_order_code_to_say_and_their_secret_to_be_known_by(
    pretix: dict[str, Participant],
) -> None:
    person = pretix["AFHRX"]
    assert (person.source, person.source_ref) == ("pretix", "npkdujcb7pskcufd7wnamrefcyvxrark")
    assert (person.family, person.given, person.title) == ("Ofosu", "Abena Eliabeth", "Dr")
    assert (str(person.born), person.nationality, person.document_number) == ("1996-09-26", "GHA", "J24689038")
    assert str(person.submitted) == "2026-08-07"


def test_who_is_on_a_check_in_list_has_paid_and_is_accredited(pretix: dict[str, Participant]) -> None:
    assert {person.accreditation for person in pretix.values()} == {Accreditation.ACCREDITED}


def test_the_delegation_is_the_state_that_the_company_names(pretix: dict[str, Participant]) -> None:
    states = {p.delegation for p in pretix.values() if p.delegation_kind is DelegationKind.MEMBER_STATE}
    assert {"Ghana", "Netherlands", "Philippines", "New Zealand", "Pakistan"} <= states
    assert not any("Embassy" in name or "Ministry" in name or "Mission" in name for name in states)


def test_a_parliamentarian_has_the_category_of_the_delegation(pretix: dict[str, Participant]) -> None:
    (person,) = (person for person in pretix.values() if person.parliamentarian)
    assert (person.category, person.delegation, person.function) == ("delegate", "Pakistan", "Member of Parliament")


def test_categories_of_both_exports_are_those_of_the_event(
    indico: dict[str, Participant], pretix: dict[str, Participant]
) -> None:
    assert Counter(person.category for person in indico.values()) == {
        "delegate": 22, "observer": 6, "un_system": 5, "media": 4, "stakeholder": 3,
    }  # fmt: skip
    assert Counter(person.category for person in pretix.values()) == {
        "delegate": 24, "observer": 6, "stakeholder": 5, "host_country": 2, "media": 2, "un_system": 1,
    }  # fmt: skip


def test_people_of_two_exports_are_shown_as_duplicates_of_each_other() -> None:
    there = list(a_plan(PRETIX).people)
    plan = a_plan(INDICO, known={person.id: "" for person in there}, stored=there)
    assert plan.missing == ()
    names = {person.id: person.family for person in there}
    assert {names[duplicate.other] for duplicate in plan.duplicates} == {
        names[person.id] for person in there if person.document_number in _numbers(INDICO)
    }


def _numbers(file: Path) -> set[str]:
    return {person.document_number for person in people_of(file)}


INDICO_FRENCH = ("ID", "Name", "Titre", "Prénom", "Nom", "Adresse électronique", "Affiliation", "Pays", "Poste",
                 "Catégorie", "Nationalité", "Registration date", "Registration state")  # fmt: skip


def an_indico_row(**changes: str) -> list[str]:
    row = dict(zip(INDICO_FRENCH, (
        "7", "Aïssatou Ndiaye", "Mme", "Aïssatou", "Ndiaye", "a@example.org", "Ambassade du Sénégal", "Sénégal",
        "Conseillère", "État membre", "Sénégal", "2017-11-21 21:36:24+00:00", "Terminé",
    ), strict=True))  # fmt: skip
    return list((row | changes).values())


@pytest.mark.parametrize(
    ("state", "decision"),
    [("Terminé", "accredited"), ("En attente", "pending"), ("En attente du paiement", "pending"),
     ("Refusé", "refused"), ("Retiré", "withdrawn")],
)  # fmt: skip
def test_an_indico_export_in_french_comes_in_too(tmp_path: Path, state: str, decision: str) -> None:
    row = an_indico_row(**{"Registration state": state})
    (person,) = people_of(a_csv(tmp_path, row, header=INDICO_FRENCH, encoding="utf-8-sig"))
    assert (person.source, person.family, person.given) == ("indico", "Ndiaye", "Aïssatou")
    assert (person.delegation, person.category, person.accreditation) == ("Senegal", "delegate", decision)


def test_indico_with_spaces_between_the_cells_comes_in_too(tmp_path: Path) -> None:
    file = a_csv(tmp_path, an_indico_row(), header=INDICO_FRENCH, delimiter=" ")
    assert open_list(file).delimiter == " "
    assert people_of(file)[0].function == "Conseillère"


def test_an_indico_form_with_nothing_but_the_name_still_gives_names(tmp_path: Path) -> None:
    row = ("7", "Aïssatou NDIAYE", "Senegal", "Member State", "Completed")
    file = a_csv(tmp_path, row, header=("ID", "Name", "Country", "Category", "Registration state"))
    (person,) = people_of(file)
    assert (person.family, person.given, person.source) == ("NDIAYE", "Aïssatou", "indico")


PRETIX_SPANISH = ("Código de pedido", "Nombre del participante", "Nombre del participante: Nombre de pila",
                  "Nombre del participante: Apellido", "Producto", "Pagado", "Empresa", "País")  # fmt: skip


def test_a_pretix_list_in_spanish_with_open_orders_comes_in_too(tmp_path: Path) -> None:
    rows = [
        ("ABCDE", "Ana Ruiz", "Ana", "Ruiz", "Sociedad civil – un día", "Sí", "Red Migrante", "MX"),
        ("ABCDE", "Eva Ruiz", "Eva", "Ruiz", "Sociedad civil", "Sí", "Red Migrante", "MX"),
        ("FGHIJ", "Luz Paz", "Luz", "Paz", "Sociedad civil", "No", "Red Migrante", "MX"),
    ]
    people = people_of(a_csv(tmp_path, *rows, header=PRETIX_SPANISH))
    assert [person.confirmation for person in people] == ["ABCDE", "ABCDE-2", "FGHIJ"]
    assert [person.accreditation.value for person in people] == ["accredited", "accredited", "pending"]
    assert {(person.source, person.delegation, person.category) for person in people} == {
        ("pretix", "Red Migrante", "stakeholder")
    }
    assert len({person.id for person in people}) == 3


def test_the_sample_roster_comes_in_but_for_the_passport_that_is_on_it_twice() -> None:
    plan = a_plan(path("sample", "roster.csv"))
    assert (plan.rows, plan.new) == (900, 899)
    assert [problem.reason for problem in plan.problems] == ["same_document"]
    assert {duplicate.reason for duplicate in plan.duplicates} == {"same_document"}


def test_an_export_is_recognised_by_its_columns_not_by_the_name_of_its_file(tmp_path: Path) -> None:
    renamed = tmp_path / "liste.txt"
    renamed.write_bytes(INDICO.read_bytes())
    assert guess(open_list(renamed), STATES).source == "indico"
