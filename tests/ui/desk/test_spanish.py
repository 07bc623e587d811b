"""The window in Spanish: countries and categories too, whatever the core calls them."""

from dataclasses import replace

from tests.make import an_event
from tests.ui.desk.conftest import AISSATOU, CHIDINMA, SAME_PASSPORT, Clerk, OpenDesk, mrz
from ui.desk.results import ResultsStage
from ui.desk.stage import Screen

GERMAN = replace(CHIDINMA, nationality="DEU", sex="F")
GERMAN_PASSPORT = mrz("OKAFOR", "CHIDINMA ADAEZE", "A07731238", "FRA", "860711")


def in_spanish(open_desk: OpenDesk) -> Clerk:
    event = an_event()
    delegate = replace(event.categories[0], names=(("es", "Delegado"), ("es_f", "Delegada")))
    assert delegate.key == GERMAN.category
    people = (AISSATOU, GERMAN, replace(AISSATOU, id="f" * 32, confirmation="Z7RM-4PX2", family="Kane", sex="M"))
    return open_desk(people=people, language="es", categories=(delegate, *event.categories[1:]))


def nationality(clerk: Clerk) -> tuple[str, str]:
    line = clerk.place.check_page.model.lines[3]
    return line.registration, line.document


def test_the_comparison_names_countries_in_the_language_of_the_window(open_desk: OpenDesk) -> None:
    clerk = in_spanish(open_desk)
    clerk.scan_person(GERMAN)
    assert nationality(clerk) == ("Alemania", "—")
    clerk.scan(GERMAN_PASSPORT)
    assert nationality(clerk) == ("Alemania", "Francia")


def test_in_english_the_names_are_those_of_the_core(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    assert nationality(clerk) == ("Senegal", "Senegal")


def test_the_preview_names_the_country_and_the_category_of_this_very_person(open_desk: OpenDesk) -> None:
    clerk = in_spanish(open_desk)
    clerk.type("okafor", Screen.RESULTS)
    stage = clerk.place.stage
    assert isinstance(stage, ResultsStage)
    assert "Alemania" in [value.text() for value in stage.page.preview._facts._values]
    assert stage.page.preview._category.text() == "Delegada"


def test_the_check_names_the_category_of_this_very_person(open_desk: OpenDesk) -> None:
    clerk = in_spanish(open_desk)
    clerk.scan_person(GERMAN)
    assert clerk.place.check_page.person.category.text() == "Delegada"
    clerk.place.home()
    clerk.scan("Z7RM4PX2")
    assert clerk.place.check_page.person.category.text() == "Delegado"
