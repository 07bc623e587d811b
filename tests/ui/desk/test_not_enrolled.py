"""A desk that cannot seal badges says so at once, and gives none that a checkpoint would stop."""

from regdesk.sync.certified import CERTIFICATE
from tests.ui.desk.conftest import AISSATOU, SAME_PASSPORT, OpenDesk
from ui.desk.ready import ReadyStage
from ui.desk.refused import RefusedStage
from ui.desk.stage import Screen


def test_a_desk_that_is_not_enrolled_says_so_before_anybody_comes(open_desk: OpenDesk) -> None:
    clerk = open_desk()
    with clerk.desk.store.writing() as tx:
        tx.drop_value(CERTIFICATE)
    stage = clerk.place.stage
    assert isinstance(stage, ReadyStage)
    stage.look_again()
    assert stage.page.band.words().startswith("This desk cannot seal badges yet.")


def test_a_badge_that_cannot_be_sealed_is_a_refusal_with_the_way_out(open_desk: OpenDesk) -> None:
    clerk = open_desk()
    with clerk.desk.store.writing() as tx:
        tx.drop_value(CERTIFICATE)
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.enter()
    clerk.wait_for(Screen.REFUSED)
    stage = clerk.place.stage
    assert isinstance(stage, RefusedStage) and stage.page.headline.title.text() == "This desk cannot seal badges yet"
    assert clerk.desk.case(AISSATOU.id).visit.badges == ()
