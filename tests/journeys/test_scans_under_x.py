"""Scans under six keyboard layouts on a real X server. `python -m tests.benchmarks scans` does 500 under each."""

from tests.journeys.scans import LAYOUTS, figures
from tests.journeys.xscreen import XScreen

SCANS = 20


def test_no_scan_is_lost_or_leaks_under_any_layout_and_no_typing_is_a_scan(screen: XScreen) -> None:
    found = figures(screen, SCANS)
    good = {"scans": SCANS, "lost": 0, "leaked": 0, "typed": 1, "false": 0}
    assert found == dict.fromkeys(LAYOUTS, good)
