"""The figures of a day come out of the log alone, and agree with what was done and with what the desk shows."""

import json
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings

from regdesk.__main__ import main
from regdesk.collection.entitlement import Reason
from regdesk.commands.figures import figures as told
from regdesk.errors import NotAllowed
from regdesk.event.event import FourEyes, Policies
from regdesk.resources import path as resource
from regdesk.sentences.figures import REASON_NAMES
from tests.desk.busy_days import PEOPLE, STEPS, Busy
from tests.desks import StandingClock, a_desk
from tests.make import an_event
from tests.staff.people import LEAD, LUCIA, signed_in, with_staff

EVENT = an_event(policies=Policies(four_eyes=frozenset({FourEyes.OUTSIDE_WINDOW})))


@settings(max_examples=40, deadline=None)
@given(steps=STEPS)
@example(steps=[("loses", 0), ("spoils", 0), ("jams", 0)])
def test_figures_agree_with_a_notepad_and_with_what_the_desk_shows_whatever_happens(steps) -> None:
    clock = StandingClock()
    with tempfile.TemporaryDirectory() as folder, a_desk(Path(folder), PEOPLE, event=EVENT, clock=clock) as desk:
        busy = Busy(with_staff(desk), clock)
        for step, number in steps:
            busy.do(step, number)
            shown = desk.today().handed_over
            assert shown == busy.counted(busy.day(), "collected")
        signed_in(desk, LEAD)
        for day in busy.days():
            busy.agrees(desk.figures(day))
        assert desk.figures() == desk.figures(desk.today_is())
        assert desk.figures().collected == desk.today().handed_over
        assert desk.verify().faults == ()


def a_day(folder: Path, *steps: tuple[str, int], then: Callable[[Busy], object] = lambda _: None):
    clock = StandingClock()
    with a_desk(folder, PEOPLE, event=EVENT, clock=clock) as desk:
        busy = Busy(with_staff(desk), clock)
        for step, number in steps:
            busy.do(step, number)
        signed_in(desk, LEAD)
        then(busy)
        return desk.figures(), told(desk, type("Args", (), {"day": None})()).lines


def test_a_day_is_told_in_words_for_the_report(tmp_path: Path) -> None:
    found, lines = a_day(
        tmp_path, ("serve", 0), ("prints", 1), ("spoils", 1), ("jams", 2), ("loses", 3), ("refuses", 0), ("refuses", 3),
        ("refuses", 1), ("refers", 4), ("approves", 5), ("denies", 5), ("mistypes", 0), ("erases", 1),
    )  # fmt: skip
    assert found.in_doubt == 1
    assert lines == [
        "Desk 3, Mon 4 Dec 2017",
        "Badges handed over: 1",
        "Badges printed: 2",
        "Badges of which nobody has said whether they came out: 1",
        "Print jobs without a usable badge: 1",
        "  1 × The printer was off. The badge was taken back from its queue and will not come out later.",
        "Spoiled badges, in the envelope: 1",
        "  1 × emptied since",
        "Refused: 3",
        "  2 × before collection opened",
        "  1 × emptied since",
        "Sent to the supervisor without a refusal: 1",
        "Decided by a supervisor: 2",
        "  08:07 after collection closed: yes, Arrived late; travel was delayed. Asked by Lucía Robles, decided by "
        "Henrik Aas, Naomi Adeyemi.",
        "  08:07 after collection closed: no. Asked by Lucía Robles, decided by Henrik Aas.",
        "Cards that did not sign in: 1",
        "  1 × wrong PIN",
        "Emptied since, counted above without a reason: 5",
    ]


def test_a_day_ends_at_midnight_of_the_event_and_another_day_is_asked_for_by_its_date(tmp_path: Path) -> None:
    def count(busy: Busy) -> None:
        assert busy.desk.figures(date(2017, 12, 4)).collected == 1
        assert busy.desk.figures(date(2017, 12, 5)).collected == 1
        assert busy.desk.figures(date(2017, 12, 3)).collected == 0

    # 08:07, then 23:07, then 04:07 of the next day
    waits = (("waits", 0),) * 3
    found, _ = a_day(tmp_path, *waits, ("serve", 0), ("waits", 0), ("serve", 1), then=count)
    assert found.day == date(2017, 12, 5)


def test_a_clerk_is_not_given_the_figures(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        signed_in(with_staff(desk), LUCIA)
        with pytest.raises(NotAllowed):
            desk.figures()


def test_every_reason_has_a_name() -> None:
    assert set(REASON_NAMES) >= {reason.value for reason in Reason}


def test_the_shell_gives_the_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path / "desk")
    assert main(["init", str(resource("sample", "training.toml")), "--folder", folder]) == 0
    capsys.readouterr()
    assert main(["figures", "--folder", folder, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["collected"], answer["refused"], answer["overrides"]) == (0, {}, [])
    assert main(["figures", "--folder", folder, "--day", str(date(2017, 12, 1) + timedelta(days=1))]) == 0
    assert capsys.readouterr().out.startswith("Desk 1, Sat 2 Dec 2017\nBadges handed over: 0\n")
