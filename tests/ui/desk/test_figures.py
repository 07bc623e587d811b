"""The card of Ready shows what the figures of the day say, which come out of the log alone."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from tests.desk.busy_days import PEOPLE, STEPS, Busy
from tests.desks import StandingClock, a_desk
from tests.staff.people import LEAD, signed_in, with_staff
from ui.desk.ready import TodayCard
from ui.look.look import Look
from ui.wording import Wording


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_ready_shows_as_many_badges_as_the_figures_of_the_day(look: Look, steps) -> None:
    clock = StandingClock()
    with tempfile.TemporaryDirectory() as folder, a_desk(Path(folder), PEOPLE, clock=clock) as desk:
        busy, card = Busy(with_staff(desk), clock), TodayCard(look)
        for step, number in steps:
            busy.do(step, number)
        card.show_today(desk.today(), Wording("en", desk.event))
        signed_in(desk, LEAD)
        assert card.count.text() == str(desk.figures().collected)
