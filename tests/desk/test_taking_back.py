"""Before a new badge goes out, what a printer could still have of the former one is taken back, and seen to be."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.entries import KINDS, Decided
from regdesk.collection.print_words import BadgeTakenBack
from regdesk.desk import Desk
from regdesk.desk.answers import Came, Done, PrintEnd
from regdesk.printing.printer import Job, JobState, Outcome, Tell
from regdesk.store.store import Store
from tests.desk.journey import PERSON, confirmed
from tests.desks import KEY, SIGNS, a_desk
from tests.printers import Tray

CUT_OFF = Outcome(JobState.UNKNOWN, "connection_lost")


@dataclass
class FarTray(Tray):
    """A printer that keeps what it was told, and gives back what it is asked for as `gives` says."""

    gives: Outcome = CUT_OFF
    asked_back: list[str] = field(default_factory=list)

    def take_back(self, attempt: str) -> Outcome:
        self.asked_back.append(attempt)
        return self.gives


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path, [PERSON]) as made:
        confirmed(made)
        yield made


def left_at(desk: Desk, printer: FarTray) -> PrintEnd:
    """A badge that the printer fell silent about, and that the clerk did not see."""
    printer.outcome = CUT_OFF
    end = desk.print_badge(PERSON.id, printer, act=desk.new_act())
    assert isinstance(end, PrintEnd)
    assert end.came is Came.ASK
    assert isinstance(desk.did_not_come_out(PERSON.id, end.badge.code, act=desk.new_act()), Done)
    printer.outcome = Outcome(JobState.PRINTED)
    return end


def taken_back(desk: Desk) -> list[BadgeTakenBack]:
    return [entry.word for entry in desk.log() if isinstance(entry.word, BadgeTakenBack)]


def test_a_badge_that_may_still_come_out_is_taken_back_before_the_next_goes_out(desk: Desk) -> None:
    printer = FarTray(gives=Outcome(JobState.CANCELLED, "cancelled"))
    first = left_at(desk, printer)
    order: list[str] = []
    printer.before = lambda: order.extend(printer.asked_back)
    second = desk.print_badge(PERSON.id, printer, act=desk.new_act())
    assert isinstance(second, PrintEnd)
    assert second.came is Came.PRINTED
    assert order == [first.badge.attempt], "asked back before the new one was sent"
    assert taken_back(desk) == [BadgeTakenBack(first.badge.code, "cancelled")]
    kinds = [KINDS[type(entry.word)] for entry in desk.log()]
    assert kinds.index("badge.taken_back") < len(kinds) - 2 == kinds.index("badge.requested", 3)


@pytest.mark.parametrize("gives", [CUT_OFF, Outcome(JobState.UNKNOWN, "not_taken_back")])
def test_nothing_goes_out_while_the_former_one_cannot_be_taken_back(desk: Desk, gives: Outcome) -> None:
    printer = FarTray(gives=gives)
    first = left_at(desk, printer)
    pages = len(printer.pages)
    said = desk.print_badge(PERSON.id, printer, act=desk.new_act())
    assert isinstance(said, Refusal)
    assert (said.reason, said.decides) == (Reason.STILL_AT_PRINTER, Decides.SUPERVISOR)
    assert said.facts == {"number": first.badge.number, "printer": printer.name}
    assert len(printer.pages) == pages
    assert len(desk.case(PERSON.id).visit.badges) == 1, "no serial was spent"
    printer.gives = Outcome(JobState.UNKNOWN, "lost_job")
    assert isinstance(desk.print_badge(PERSON.id, printer, act=desk.new_act()), PrintEnd)
    assert taken_back(desk) == [BadgeTakenBack(first.badge.code, "unknown")]


def test_a_page_that_came_out_after_all_is_looked_for_first(desk: Desk) -> None:
    printer = FarTray(gives=Outcome(JobState.PRINTED))
    first = left_at(desk, printer)
    said = desk.print_badge(PERSON.id, printer, act=desk.new_act())
    assert isinstance(said, Refusal)
    assert said.reason is Reason.CAME_OUT_AFTER_ALL
    assert taken_back(desk) == [BadgeTakenBack(first.badge.code, "printed")]
    again = desk.print_badge(PERSON.id, printer, act=desk.new_act())
    assert isinstance(again, PrintEnd)
    assert again.badge.code != first.badge.code
    assert printer.asked_back == [first.badge.attempt], "once is enough"
    assert [badge.spoiled for badge in desk.case(PERSON.id).visit.badges] == ["operator", ""], "its sheet is used"


def test_another_printer_takes_over_only_when_the_first_has_let_go(desk: Desk) -> None:
    first, second = FarTray(name="first"), Tray(name="second")
    left_at(desk, first)
    for others in ((), (first,)):
        said = desk.print_badge(PERSON.id, second, others=others, act=desk.new_act())
        assert isinstance(said, Refusal)
        assert said.reason is Reason.STILL_AT_PRINTER
    first.gives = Outcome(JobState.CANCELLED, "cancelled")
    assert isinstance(desk.print_badge(PERSON.id, second, others=[first], act=desk.new_act()), PrintEnd)
    assert len(second.pages) == 1


def test_a_supervisor_may_answer_for_a_printer_that_nobody_can_ask(desk: Desk) -> None:
    broken, second = FarTray(name="broken"), Tray(name="second")
    left_at(desk, broken)
    with desk.store.writing() as tx:
        yes = Decided(Reason.STILL_AT_PRINTER, approved=True, why="printer_gone", approvers=(("S1", "supervisor"),))
        tx.append(PERSON.id, "", "Lucía Robles", yes, desk.now())
    assert isinstance(desk.print_badge(PERSON.id, second, others=[broken], act=desk.new_act()), PrintEnd)
    assert broken.asked_back == []


@pytest.mark.parametrize("ends", ["spoiled", "cancelled"])
def test_a_badge_is_taken_back_however_the_clerk_ended_it(desk: Desk, ends: str) -> None:
    printer = FarTray(CUT_OFF, gives=Outcome(JobState.CANCELLED, "cancelled"))
    end = desk.print_badge(PERSON.id, printer, act=desk.new_act())
    assert isinstance(end, PrintEnd)
    say: dict[str, Callable[[], object]] = {
        "spoiled": lambda: desk.did_not_come_out(PERSON.id, end.badge.code, act=desk.new_act()),
        "cancelled": lambda: desk.cancel_badge(PERSON.id, end.badge.code, "operator", act=desk.new_act()),
    }
    assert isinstance(say[ends](), Done)
    desk.print_badge(PERSON.id, printer, act=desk.new_act())
    assert printer.asked_back == [end.badge.attempt]


def test_the_same_press_twice_takes_nothing_back(desk: Desk) -> None:
    """The second press finds the first one's badge under way, and must not call it back."""
    printer, act = FarTray(), desk.new_act()
    seen: list[object] = []
    printer.before = lambda: seen.append(desk.print_badge(PERSON.id, FarTray(), act=act)) if not seen else None
    desk.print_badge(PERSON.id, printer, act=act)
    assert isinstance(seen[0], PrintEnd)
    assert printer.asked_back == []


def test_a_badge_is_on_the_disk_under_the_jobs_name_before_its_printer_hears_of_it(tmp_path: Path) -> None:
    """Read by another connection at the very moment when the printer first hears of the job."""
    found: list[tuple[str, str, str]] = []

    @dataclass
    class Curious(Tray):
        def print(self, job: Job, tell: Tell) -> Outcome:
            with closing(Store.open(tmp_path / "desk.db", KEY, signs=SIGNS)) as other, other.reading() as tx:
                word = tx.entries(PERSON.id)[-1].word
            found.append((job.attempt, word.attempt, word.printer))
            return Tray.print(self, job, tell)

    with a_desk(tmp_path, [PERSON]) as desk:
        confirmed(desk)
        end = desk.print_badge(PERSON.id, Curious(name="curious"), act=desk.new_act())
    assert isinstance(end, PrintEnd)
    assert found == [(end.badge.attempt, end.badge.attempt, "curious")]
