"""The keys of the tests under X themselves: that a scan which the machine held up is told from one that it did not."""

import signal
import threading

import pytest

from tests.journeys.xkeys import READER, HeldUp
from tests.journeys.xscreen import XScreen, strokes

CODE = "K7RM4PX2" * 10


def test_a_scan_in_whose_middle_the_machine_stood_still_counts_for_nothing(screen: XScreen) -> None:
    stands, goes_on = (
        threading.Timer(after, screen.server.send_signal, [what])
        for after, what in ((0.2, signal.SIGSTOP), (0.9, signal.SIGCONT))
    )
    stands.start()
    goes_on.start()
    with pytest.raises(HeldUp):
        screen.press(*strokes(CODE), gap=READER)
    stands.join()
    goes_on.join()


def test_a_person_may_pause(screen: XScreen) -> None:
    screen.press(*strokes("ok"), gap=450)
