"""A hub until an end: nothing that it says after that is looked at."""

from threading import Event

import pytest

from regdesk.sync.while_on import OverNow, while_on
from tests.sync.fake_hub import FakeHub, PlainDoor
from tests.sync.list_there import ListThere


class Ending(PlainDoor):
    """The end comes while it answers; it has a list too."""

    over: Event

    def heads(self) -> dict[str, object]:  # type: ignore[override]
        self.over.set()
        return {}


def test_a_hub_answers_until_the_end_and_never_after_it() -> None:
    over = Event()
    hub = while_on(PlainDoor(FakeHub(), "a" * 64), over)
    assert hub.hello().event == FakeHub().event
    assert hub.roster is None
    over.set()
    with pytest.raises(OverNow):
        hub.hello()
    with pytest.raises(OverNow):
        assert hub.roster is None
    hub.close()


def test_an_answer_that_was_under_way_at_the_end_is_not_looked_at() -> None:
    over = Event()
    door = Ending(FakeHub(), "a" * 64)
    door.over = over
    with pytest.raises(OverNow):
        while_on(door, over).heads()


def test_the_list_of_a_hub_ends_with_it() -> None:
    over, listed = Event(), ListThere()

    class Listing(PlainDoor):
        @property
        def roster(self) -> ListThere:  # type: ignore[override]
            return listed

    there = while_on(Listing(FakeHub(), "a" * 64), over).roster
    assert there is not None and there.mark_at(0) == listed.mark_at(0)
    over.set()
    with pytest.raises(OverNow):
        there.mark_at(0)
