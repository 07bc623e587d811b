"""Who was found, and the preview of the one under the arrows."""

from regdesk.desk.answers import Nobody
from regdesk.event.event import Category
from tests.make import a_person, an_event
from tests.ui.desk.conftest import Clerk, OpenDesk
from tests.ui.strokes import Key
from ui.desk.results import LaidOver, ResultsPage, ResultsStage
from ui.desk.stage import Screen


def results(clerk: Clerk) -> ResultsPage:
    stage = clerk.place.stage
    assert isinstance(stage, ResultsStage)
    return stage.page


def test_nobody_found_shows_nobody_however_the_look_changes(clerk: Clerk) -> None:
    clerk.type("okafor", Screen.RESULTS)
    assert results(clerk).preview.isVisible()
    clerk.keyboard.type("zzqq")
    clerk.qtbot.waitUntil(lambda: results(clerk).chosen() is None)
    clerk.window.look.set_dark(True)
    assert not results(clerk).preview.isVisible()
    clerk.window.look.set_scale(1.25)
    assert not results(clerk).preview.isVisible()


def test_the_preview_makes_room_at_the_largest_letters_and_comes_back(clerk: Clerk) -> None:
    clerk.type("okafor", Screen.RESULTS)
    clerk.window.look.set_scale(1.5)
    assert not results(clerk).preview.isVisible()
    clerk.window.look.set_scale(1.0)
    assert results(clerk).preview.isVisible()


def test_a_search_that_came_too_early_for_similar_names_is_repeated_by_itself(clerk: Clerk) -> None:
    clerk.place.answered(Nobody("okafro", unfinished=True))
    assert results(clerk).chosen() is None
    clerk.qtbot.waitUntil(lambda: results(clerk).chosen() is not None)


HEADS = tuple(
    a_person(confirmation=f"R{at}TC-92WK", family="Okafor", given=f"Chidinma {given}", category="head")
    for at, given in enumerate(("Ada", "Bisi", "Chika", "Dayo", "Efe", "Femi", "Gbemi", "Hauwa", "Ify"))
)
HEAD = Category("head", "H", "Head of delegation", (("es", "Jefatura de delegación"),), "#7A5200", ("P",))


def test_a_long_category_wraps_beside_the_photo_and_nothing_lies_over_it(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=HEADS, categories=(*an_event().categories, HEAD))
    clerk.type("okafor", Screen.RESULTS)
    preview = results(clerk).preview
    clerk.qtbot.waitUntil(
        lambda: preview._category.height() >= preview._category.heightForWidth(preview._category.width())
    )
    photo = preview._portrait.geometry()
    assert not any(photo.intersects(each.geometry()) for each in (preview._state, preview._tile, preview._category))
    assert preview._category.geometry().right() <= preview.rect().right()


def test_the_ground_of_a_row_reaches_the_edge_of_the_list_beside_its_scroll_bar(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=HEADS, categories=(*an_event().categories, HEAD))
    clerk.type("okafor", Screen.RESULTS)
    found = results(clerk).list
    bar = next(each for each in found.findChildren(LaidOver))
    clerk.qtbot.waitUntil(bar.isVisible)
    assert found.viewport().width() == found.width()
    assert bar.geometry().right() == found.width() - 1
    for _ in range(8):
        clerk.key(Key.Key_Down)
    assert bar.value() == found.verticalScrollBar().value() > 0
    bar.setValue(0)
    assert found.verticalScrollBar().value() == 0
