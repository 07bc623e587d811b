"""Who was found, and the preview of the one under the arrows."""

from tests.ui.desk.conftest import Clerk
from ui.desk.results import ResultsPage, ResultsStage
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
