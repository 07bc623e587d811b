"""Scans with real key events on a real X server, under six keyboard layouts, with a person typing between them.

Per layout: scans sent, lost, leaked (into a field, or a button pressed), lines typed, falsely taken for scans.
"""

from tests.journeys.scans import figures
from tests.journeys.xscreen import a_screen


def run(scans: int) -> dict[str, object]:
    with a_screen() as screen:
        return dict(figures(screen, scans))
