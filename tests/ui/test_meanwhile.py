"""What happens meanwhile is so when a place is shown again, and what is typed meanwhile is not lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from regdesk.collection.entries import Proof
from regdesk.desk.answers import Done
from regdesk.desk.portraits import taken_here
from tests.desk.journey import collected, printed
from tests.ui.desk.conftest import AISSATOU, CHIDINMA
from tests.ui.desk.test_faces import PORTRAIT
from tests.ui.staffed import Post, a_post
from ui.delegations.place import DelegationsPlace
from ui.desk.ready import ReadyStage
from ui.desk.results import ResultsStage
from ui.desk.stage import Screen
from ui.look.look import Look

CODE = AISSATOU.confirmation.replace("-", "")


@pytest.fixture
def post(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Post]:
    with a_post(tmp_path, look, qtbot, members=()) as made:
        yield made


def hands_over(post: Post) -> None:
    """Until it is said that the badge is collected, which takes a moment to pass."""
    printed(post.desk, AISSATOU)
    post.scan(CODE)
    post.enter()
    assert post.place.shown is Screen.COLLECTED


def delegations(post: Post) -> DelegationsPlace:
    post.key("Ctrl+2")
    place = post.window.place()
    assert isinstance(place, DelegationsPlace)
    return place


def photo_comes_in(post: Post) -> None:
    with post.desk.store.writing() as tx:
        tx.put_photo(taken_here(AISSATOU.id), PORTRAIT)
    post.joined.others_came()


# what is typed


def test_the_first_letter_of_the_next_person_stays_when_collected_is_said_no_longer(post: Post) -> None:
    hands_over(post)
    post.type("o")
    post.qtbot.waitUntil(lambda: post.place.shown is Screen.READY)
    assert post.window.box.text() == "o"
    post.type("kaf")
    post.qtbot.waitUntil(lambda: post.place.shown is Screen.RESULTS)
    assert isinstance(post.place.stage, ResultsStage)
    chosen = post.place.stage.page.chosen()
    assert chosen and chosen.person.id == CHIDINMA.id


def test_what_is_typed_at_another_place_stays_when_the_desk_goes_on_behind_it(post: Post) -> None:
    hands_over(post)
    delegations(post)
    post.type("ni")
    post.qtbot.waitUntil(lambda: post.place.shown is Screen.READY)
    assert post.window.box.text() == "ni"


# what is shown again


def test_a_badge_that_was_given_at_another_place_counts_when_ready_is_shown_again(post: Post) -> None:
    delegations(post)
    collected(post.desk, AISSATOU)
    post.key("Ctrl+1")
    assert isinstance(post.place.stage, ReadyStage)
    assert post.place.stage.page.today.count.text() == "1"


def test_a_badge_that_was_given_at_another_place_is_not_asked_for_when_its_screen_is_shown_again(post: Post) -> None:
    end = printed(post.desk, AISSATOU)
    post.scan(CODE)
    assert post.place.shown is Screen.PRINTED
    delegations(post)
    desk = post.desk
    assert isinstance(desk.hand_over(AISSATOU.id, end.badge.code, proof=Proof.CONFIRMED, act=desk.new_act()), Done)
    post.key("Ctrl+1")
    assert post.blue() == "See what changed"


def test_the_list_of_delegations_counts_who_was_given_a_badge_at_the_desk_meanwhile(post: Post) -> None:
    place = delegations(post)
    post.key("Ctrl+1")
    collected(post.desk, AISSATOU)
    delegations(post)
    (row,) = [one for one in place.finder.view.found.rows if one.name == AISSATOU.delegation]
    assert row.collected == 1


def test_the_list_of_delegations_is_whole_again_as_the_box_is_empty(post: Post) -> None:
    place = delegations(post)
    everyone = place.finder.view.found.rows
    post.type("seneg")
    post.qtbot.waitUntil(lambda: len(place.finder.view.found.rows) == 1)
    post.key("Ctrl+1")
    delegations(post)
    assert post.window.box.text() == "" and place.finder.view.found.rows == everyone


def test_the_list_of_delegations_stays_as_it_was_typed_while_people_are_hidden(post: Post) -> None:
    place = delegations(post)
    post.type("seneg")
    post.qtbot.waitUntil(lambda: len(place.finder.view.found.rows) == 1)
    post.key("Ctrl+H")
    post.key("Ctrl+H")
    assert post.window.box.text() == "seneg" and len(place.finder.view.found.rows) == 1


# photos that come in


def test_a_photo_that_comes_in_after_its_person_was_seen_is_shown_at_the_next_look(post: Post) -> None:
    post.scan(CODE)
    assert post.place.photos.of(AISSATOU.id) is None
    photo_comes_in(post)
    post.esc()
    post.scan(CODE)
    assert post.place.photos.of(AISSATOU.id) is not None


def test_a_photo_that_comes_in_is_shown_in_the_list_of_people_found(post: Post) -> None:
    post.type("ndia")
    post.qtbot.waitUntil(lambda: post.place.shown is Screen.RESULTS)
    assert post.place.photos.of(AISSATOU.id) is None
    photo_comes_in(post)
    assert post.place.photos.of(AISSATOU.id) is not None
