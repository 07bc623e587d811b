"""Whatever happens while a delegation is served, order, numbers and count are right, and nobody has two badges."""

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regdesk.collection.delegation import MemberState
from regdesk.collection.entries import BadgeCollected, BadgeRequested, CollectionEnded, PrintFailed, Proof
from regdesk.collection.visit import BadgeState
from regdesk.desk import Desk
from regdesk.desk.answers import Came, Done, PrintEnd
from regdesk.printing.printer import JobState, Outcome
from tests.desk.chile import CHILE, READY, accepted, an_event_with
from tests.desks import StandingClock, a_desk
from tests.printers import Tray

PEOPLE = READY[:5]
JAM, SILENT = Outcome(JobState.FAILED, "jam"), Outcome(JobState.UNKNOWN, "timeout")
GOOD = Outcome(JobState.PRINTED)


class Crash(BaseException):
    """The power goes while a badge is at the printer."""


def _crash() -> None:
    raise Crash


HAPPENS = st.lists(
    st.sampled_from(["prints", "jams", "silent", "crashes", "came", "none", "hands", "hands all", "again"]), max_size=25
)
"""What may happen next, in any order; what cannot be done at that moment is refused, and changes nothing."""


class Serving:
    """A clerk who goes on from what the desk says is so, and remembers nothing."""

    def __init__(self, desk: Desk, collection: str) -> None:
        self.desk, self.collection = desk, collection

    def happens(self, what: str) -> None:
        match what:
            case "prints" | "jams" | "silent" | "crashes":
                self._print(what)
            case "came" | "none":
                self._settle(came=what == "came")
            case "hands":
                self._hand(1)
            case "hands all":
                self._hand(99)
            case _:
                self._print_again()

    def _members(self, state: MemberState) -> list[tuple[str, str]]:
        found = self.desk.delegations.of(CHILE).of(state)
        return [(one.person.id, one.badge.code if one.badge else "") for one in found]

    def _print(self, how: str) -> None:
        """The next one of the list, as the window does: never while a badge is asked about."""
        ready = self._members(MemberState.READY)
        if not ready or self._members(MemberState.IN_LIMBO):
            return
        outcome = {"jams": JAM, "silent": SILENT}.get(how, GOOD)
        tray = Tray(outcome, before=_crash if how == "crashes" else lambda: None)
        try:
            end = self.desk.delegations.print_ahead(ready[0][0], tray, act=self.desk.new_act())
        except Crash:
            return
        assert isinstance(end, PrintEnd)
        assert (end.person, end.came) == (ready[0][0], {"jams": Came.FAILED, "silent": Came.ASK}.get(how, Came.PRINTED))

    def _print_again(self) -> None:
        """Somebody presses print for one whose badge is there: nothing comes out."""
        for person, _ in self._members(MemberState.PRINTED)[:1]:
            tray = Tray()
            assert not isinstance(
                self.desk.delegations.print_ahead(person, tray, act=self.desk.new_act()), PrintEnd
            )  # fmt: skip
            assert tray.pages == []

    def _settle(self, *, came: bool) -> None:
        for person, code in self._members(MemberState.IN_LIMBO):
            settle = self.desk.came_out if came else self.desk.did_not_come_out
            assert isinstance(settle(person, code, act=self.desk.new_act()), Done)

    def _hand(self, most: int) -> None:
        for person, code in self._members(MemberState.PRINTED)[:most]:
            act = self.desk.new_act()
            for again in (False, True):
                done = self.desk.delegations.hand_over(self.collection, person, code, proof=Proof.SCANNED, act=act)
                assert isinstance(done, Done)
                assert done.again is again


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(HAPPENS)
def test_order_numbers_and_count_are_right_after_any_history(happens: list[str]) -> None:
    with (
        TemporaryDirectory() as folder,
        a_desk(Path(folder), PEOPLE, event=an_event_with(), clock=StandingClock()) as desk,
    ):
        collection = accepted(desk, people=PEOPLE)
        serving = Serving(desk, collection)
        for what in happens:
            serving.happens(what)
        assert isinstance(desk.delegations.end(collection, signed=True, act=desk.new_act()), Done)
        _is_right(desk, collection)


def _is_right(desk: Desk, collection: str) -> None:
    words = [entry.word for entry in desk.log()]
    asked = [word for word in words if isinstance(word, BadgeRequested)]
    numbers = [word.number for word in asked]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else True
    visits = [desk.case(person.id).visit for person in PEOPLE]
    states = Counter(badge.state for visit in visits for badge in visit.badges)
    assert sum(states.values()) == len(asked), "every sheet is in one state"
    for visit in visits:
        assert sum(badge.state is not BadgeState.CANCELLED for badge in visit.badges) <= 1
    # the envelope is in the order of the list: who comes later in it has the higher number
    there = [visit.badge.number for visit in visits if visit.badge]
    assert there == sorted(there)
    (ended,) = (word for word in words if isinstance(word, CollectionEnded))
    given_out = [word for word in words if isinstance(word, BadgeCollected)]
    assert sorted(ended.handed) == sorted(word.code for word in given_out)
    assert {word.collection for word in given_out} <= {collection}
    assert states[BadgeState.COLLECTED] == len(given_out)
    assert len(ended.handed) + len(ended.left) == len(PEOPLE)
    failed = {word.code for word in words if isinstance(word, PrintFailed)}
    assert failed.isdisjoint(ended.handed)
    assert desk.verify().faults == ()
