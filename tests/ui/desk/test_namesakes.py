"""Two people of one name, and a passport that may be of several: side by side, and none opened by itself."""

import pytest
from PySide6.QtWidgets import QWidget

from tests.make import a_person
from tests.ui.desk.conftest import MATEUSZ, Clerk, OpenDesk
from tests.ui.desk.people import AHMED, AHMED_TOO, AHMEDS_PASSPORT, EVERYBODY, NO_AHMEDS_PASSPORT
from tests.ui.strokes import Key
from ui.desk.results import ResultsPage
from ui.desk.stage import Screen
from ui.look.pieces import Text


def page(clerk: Clerk) -> ResultsPage:
    shown = clerk.place.stage.page
    assert isinstance(shown, ResultsPage)
    return shown


def cards(clerk: Clerk) -> list[str]:
    return [one.accessibleName() for one in page(clerk).namesakes.people if one.isVisible()]


def test_two_of_one_name_stand_side_by_side_with_what_tells_them_apart(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=EVERYBODY)
    clerk.type("ahmed ali", Screen.RESULTS)
    shown = page(clerk)
    assert shown.namesakes.isVisible()
    assert not shown.preview.isVisible()
    assert shown.namesakes.band.words() == "2 persons with this name Look at birth year, delegation and photo."
    assert sorted(cards(clerk)) == [
        "Ahmed ALI. born 1967. Sudan. Delegate. Ready",
        "Ahmed ALI. born 1981. Egypt. Delegate. Ready",
    ]


def test_the_arrows_choose_between_the_two_and_nobody_moves(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=EVERYBODY)
    clerk.type("ahmed ali", Screen.RESULTS)
    before = cards(clerk)
    first = page(clerk).chosen()
    clerk.key(Key.Key_Down)
    assert cards(clerk) == before
    assert page(clerk).chosen() != first
    second = page(clerk).chosen()
    assert second
    clerk.enter()
    assert clerk.place.check_page.person.code.text() == second.person.confirmation


def test_somebody_with_a_name_of_their_own_has_the_usual_preview(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=EVERYBODY)
    clerk.type("mateusz", Screen.RESULTS)
    assert page(clerk).preview.isVisible()
    assert not page(clerk).namesakes.isVisible()
    assert MATEUSZ.full_name == page(clerk).preview._name.text()


def test_at_the_largest_letters_the_line_above_the_list_tells_of_the_namesake(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=EVERYBODY)
    clerk.window.look.set_scale(1.5)
    clerk.type("ahmed ali", Screen.RESULTS)
    assert page(clerk).hint.text().startswith("2 persons with this name")


def test_a_passport_that_fits_nobody_exactly_opens_nobody_and_says_what_differs(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=EVERYBODY)
    clerk.scan(NO_AHMEDS_PASSPORT)
    assert clerk.screen is Screen.RESULTS
    shown = page(clerk)
    assert shown.title.text() == "This passport may be of 2 people"
    lines = {row.person.id: shown.model.note(row) for row in (shown.model.row(at) for at in range(3)) if row}
    assert lines == {
        AHMED.id: "Differs: date of birth, passport number",
        AHMED_TOO.id: "Differs: date of birth, nationality, passport number",
    }


def test_the_passport_is_held_for_whoever_is_opened(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=EVERYBODY)
    clerk.scan(NO_AHMEDS_PASSPORT)
    clerk.enter()
    assert clerk.screen is Screen.CHECK
    assert clerk.band().startswith("The passport does not match this registration")


def test_the_passport_of_one_of_two_opens_the_right_one(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=EVERYBODY)
    clerk.scan(AHMEDS_PASSPORT)
    assert clerk.place.check_page.person.code.text() == AHMED.confirmation


def test_a_passport_shows_five_people_at_most(open_desk: OpenDesk) -> None:
    many = tuple(a_person(confirmation=f"MN{at}D-77HP", family="Ali", given="Ahmed") for at in range(8))
    clerk = open_desk(people=many)
    clerk.scan(NO_AHMEDS_PASSPORT)
    assert page(clerk).model.rowCount() == 6  # with the title


@pytest.mark.parametrize("height", [768, 697])
@pytest.mark.parametrize("count", [2, 3, 4, 6])
def test_nothing_of_a_namesake_lies_over_the_rest_of_that_person(open_desk: OpenDesk, count: int, height: int) -> None:
    function, delegation = "Deputy Permanent Representative", "Diaspora Bridge for Migrants of West Africa"
    named = {"family": "Hassan", "given": "Ahmed", "function": function, "delegation": delegation}
    clerk = open_desk(people=tuple(a_person(confirmation=f"HA{at}D-77HP", **named) for at in range(count)))
    clerk.window.resize(1366, height)
    clerk.type("ahmed hassan", Screen.RESULTS)
    shown = page(clerk).namesakes
    clerk.qtbot.waitUntil(lambda: shown.people[0].width() > 100)
    for one in shown.people:
        pieces = [piece for piece in one.findChildren(QWidget) if piece.isVisible() and piece.parent() is one]
        for at, piece in enumerate(pieces):
            assert one.rect().contains(piece.geometry())
            assert not isinstance(piece, Text) or piece.heightForWidth(piece.width()) <= piece.height(), piece.text()
            assert not [other for other in pieces[at + 1 :] if other.geometry().intersects(piece.geometry())]
    assert shown.rect().contains(shown.people[0].geometry())
