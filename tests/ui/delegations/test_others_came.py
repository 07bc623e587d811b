"""A delegation is open while another desk gives one of its badges: the list shows it, and nobody counts it any more."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.desk.conftest import AISSATOU, CHIDINMA
from tests.ui.needs_you.two_desks import TwoDesks, plain, two_desks
from ui.delegations.place import DelegationsPlace
from ui.look.look import Look


@pytest.fixture
def two(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[TwoDesks]:
    with two_desks(tmp_path, look, qtbot) as made:
        yield made


def open_delegation(two: TwoDesks) -> DelegationsPlace:
    """That of Aïssatou."""
    two.post.key("Ctrl+2")
    place = two.post.window.place()
    assert isinstance(place, DelegationsPlace)
    place.open(AISSATOU.delegation)
    two.post.look()
    return place


def line_of(place: DelegationsPlace, person: str) -> tuple[str, bool]:
    """What the row says aloud, and whether it is ticked."""
    (line,) = [one for one in place.page.members.view.members.rows if one.member.person.id == person]
    return plain(line.spoken), line.ticked


def test_a_badge_that_another_desk_gives_is_shown_at_once_and_asked_for_no_more(two: TwoDesks) -> None:
    place = open_delegation(two)
    before, ticked = line_of(place, AISSATOU.id)
    assert ticked and "ollected" not in before
    two.gives(AISSATOU)
    two.meet()
    now, ticked = line_of(place, AISSATOU.id)
    assert not ticked and "ollected" in now
    assert two.post.window.place() is place and place.case is not None and place.case.name == AISSATOU.delegation


def test_another_delegation_changes_nothing_here_and_the_press_stays_the_same(two: TwoDesks) -> None:
    assert CHIDINMA.delegation != AISSATOU.delegation
    place = open_delegation(two)
    rows, press = list(place.page.members.view.members.rows), place.act("print")
    two.gives(CHIDINMA)
    two.meet()
    assert [one.spoken for one in place.page.members.view.members.rows] == [one.spoken for one in rows]
    assert place.act("print") == press


def test_the_list_of_delegations_stays_as_it_is_until_it_is_opened(two: TwoDesks) -> None:
    two.post.key("Ctrl+2")
    place = two.post.window.place()
    assert isinstance(place, DelegationsPlace)
    found = list(place.finder.view.found.rows)
    two.gives(AISSATOU)
    two.meet()
    assert place.case is None and place.finder.view.found.rows == found
