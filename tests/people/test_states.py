"""States by code and by whatever name a list gives them."""

from datetime import date

import pytest

from regdesk import resources
from regdesk.people.codes import ISO_CODES, is_known, one_code
from regdesk.people.states import States, issuer_name, read_states

MEETING = date(2017, 12, 4)
TODAY = date(2026, 10, 1)


@pytest.fixture(scope="module")
def states() -> States:
    return read_states(resources.text("states.csv"))


def test_there_are_193_members_two_observer_states_and_the_european_union(states: States) -> None:
    by_status = [state.status for state in states.all]
    assert [by_status.count(status) for status in ("member", "observer", "observer_entity")] == [193, 2, 1]


def test_every_state_is_found_by_each_of_its_codes_and_names(states: States) -> None:
    for state in states.all:
        told = (state.iso2, state.iso3, state.mrz_code, state.name, state.name_2017, state.name_fr, state.name_es)
        for text in (*told, state.formal_name, *state.aliases):
            assert states.find(text) == state, text


@pytest.mark.parametrize(
    ("text", "iso3"),
    [
        ("D", "DEU"),
        ("d<<", "DEU"),
        ("deu", "DEU"),
        ("COTE D IVOIRE", "CIV"),
        ("Côte d’Ivoire", "CIV"),
        ("Iran, Islamic Republic of", "IRN"),
        ("Korea, Republic of", "KOR"),
        ("Korea (Democratic People's Republic of)", "PRK"),
        ("Congo, The Democratic Republic of the", "COD"),
        ("Congo", "COG"),
        ("Guinea", "GIN"),
        ("Guinea Bissau", "GNB"),
        ("Niger", "NER"),
        ("Nigeria", "NGA"),
        ("Dominica", "DMA"),
        ("Dominican Republic", "DOM"),
        ("the former Yugoslav Republic of Macedonia", "MKD"),
        ("Bolivie", "BOL"),
        ("Estados Unidos", "USA"),
        ("U.S.A.", "USA"),
        ("Türkiye", "TUR"),
        ("TURKIYE", "TUR"),
        ("Turquía", "TUR"),
        ("St. Lucia", "LCA"),
        ("St Vincent & the Grenadines", "VCT"),
        ("Russie", "RUS"),
        ("Pays-Bas", "NLD"),
        ("Saint-Siège", "VAT"),
        ("Antigua & Barbuda", "ATG"),
    ],
)
def test_a_list_may_write_a_state_in_its_own_way(states: States, text: str, iso3: str) -> None:
    found = states.find(text)
    assert found is not None
    assert found.iso3 == iso3


@pytest.mark.parametrize("text", ["", " ", "Atlantis", "Republic", "UTO", "XXA", "Civil Society", "The"])
def test_what_is_no_state_is_not_found(states: States, text: str) -> None:
    assert states.find(text) is None


@pytest.mark.parametrize(
    ("code", "then", "now"),
    [
        ("MKD", "The former Yugoslav Republic of Macedonia", "North Macedonia"),
        ("TUR", "Turkey", "Türkiye"),
        ("SWZ", "Swaziland", "Eswatini"),
        ("NLD", "Netherlands", "Netherlands (Kingdom of the)"),
        ("SEN", "Senegal", "Senegal"),
    ],
)
def test_a_short_name_is_that_of_the_day(states: States, code: str, then: str, now: str) -> None:
    assert (states.short_name(code, MEETING), states.short_name(code, TODAY)) == (then, now)


def test_the_name_changes_on_the_very_day(states: States) -> None:
    assert states.short_name("MKD", date(2019, 2, 13)).startswith("The former")
    assert states.short_name("MKD", date(2019, 2, 14)) == "North Macedonia"


def test_special_issuers_have_names_and_unknown_codes_are_shown_as_printed(states: States) -> None:
    assert states.short_name("UNO", MEETING) == "United Nations"
    assert states.short_name("XXA", MEETING) == "Stateless person"
    assert states.short_name("EUE", MEETING) == "European Union"
    assert states.short_name("D<<", MEETING) == "Germany"
    assert states.short_name("ASU", MEETING) == "ASU"
    assert issuer_name("GBN") == "British National (Overseas)"
    assert issuer_name("SEN") == ""


def test_old_and_special_codes_compare_as_one_nationality() -> None:
    assert one_code("D") == one_code("DEU")
    assert {one_code(code) for code in ("GBD", "GBN", "GBO", "GBP", "GBS")} == {"GBR"}
    assert one_code("ROM") == "ROU"
    assert one_code("SEN") == "SEN"


def test_every_state_has_a_code_that_documents_may_show(states: States) -> None:
    assert len(ISO_CODES) == 249
    assert all(is_known(state.iso3) and is_known(state.mrz_code) for state in states.all)
    assert not is_known("ASU")
