"""What the strip says of the printer, before the clerk needs it."""

from pathlib import Path

import pytest

from regdesk.desk.paper import Status, Trouble
from tests.desks import a_desk
from tests.make import an_event
from ui.strip_words import StripWords
from ui.wording import Wording

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("status", "second", "said", "tone"),
    [
        (None, False, "Printer not heard of yet", "neutral"),
        (Status(ready=True), False, "Printer **ready**", "ok"),
        (Status(ready=True), True, "Printer 2 **ready**", "ok"),
        (Status(ready=True, low=("ribbon",)), False, "Low on ribbon", "warn"),
        (Status(ready=True, low=("badges", "toner")), False, "Low on badges, toner", "warn"),
        (Status(ready=True, low=("Laminate",)), False, "Low on \u2068Laminate\u2069", "warn"),
        (Status(ready=True, low=("ribbon",)), True, "Printer 2 · Low on ribbon", "warn"),
        (Status(ready=False, troubles=(Trouble.JAM,)), False, "**Paper jam**", "bad"),
        (Status(ready=False, troubles=(Trouble.JAM,), low=("ribbon",)), False, "**Paper jam**", "bad"),
        (Status(ready=False, troubles=(Trouble.OUT_OF_BADGES,)), False, "**The printer is out of badges**", "bad"),
        (Status(ready=False, troubles=(Trouble.RIBBON,)), False, "**The ribbon or the toner is used up**", "bad"),
        (Status(ready=False, troubles=(Trouble.OPEN,)), False, "**The printer is open**", "bad"),
        (Status(ready=False, troubles=(Trouble.PAUSED,)), False, "**The printer is paused**", "bad"),
        (Status(ready=False, troubles=(Trouble.OFFLINE,)), True, "Printer 2 · **The printer does not answer**", "bad"),
        (Status(ready=False, troubles=(Trouble.ERROR,)), False, "**The printer reports an error**", "bad"),
        (Status(ready=False), False, "**No printer**", "bad"),
    ],
)
def test_the_strip_says_how_the_printer_is(
    tmp_path: Path, status: Status | None, second: bool, said: str, tone: str
) -> None:
    with a_desk(tmp_path) as desk:
        part = StripWords(desk, Wording("en", an_event())).state(status, "ipp://badges", second=second).printer
    assert (part.text, part.tone) == (said, tone)


def test_without_a_printer_the_strip_says_so(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        part = StripWords(desk, Wording("en", an_event())).state(Status(ready=True), "").printer
    assert (part.text, part.tone) == ("**No printer**", "bad")
