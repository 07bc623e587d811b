"""Some histories of several desks, the same ones at every run; many more by `python -m tests.sync.histories`."""

from tests.sync import histories


def test_desks_that_meet_after_whatever_befell_them_agree_and_have_lost_nothing() -> None:
    histories.run(examples=40, steps=30, seeded=True)


def test_with_lanes_and_no_override_nobody_ever_has_two_badges() -> None:
    histories.run(histories.DesksWithLanes, examples=10, steps=30, seeded=True)
