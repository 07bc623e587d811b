"""The scanner's test card on a real X server: dead keys are swallowed and positions told as Qt and X11 really do."""

from pathlib import Path

from regdesk.badge.specimen import PAYLOAD
from regdesk.settings import read_settings
from tests.journeys.folders import prints_to
from tests.journeys.xkeys import SHIFT
from tests.journeys.xscreen import SCANNER_TYPES, Clerk, Window, XScreen
from tests.ui.card_strokes import BY_X11, US_KEYS

LAYOUTS = ("us", "es", "latam", "fr", "de", "ru")
ENTER, F3, DIGIT_2 = (36,), (69,), (11,)
SETUP = (37, 15)  # Ctrl+6
SCANS = 4


def card() -> list[tuple[int, ...]]:
    keys = [(SHIFT,) * shifted + (place + BY_X11,) for place, shifted in (US_KEYS[sign] for sign in PAYLOAD)]
    return [*keys, ENTER]


def test_the_card_is_learnt_and_known_again_under_every_layout(folder: Path, screen: XScreen, clerk: Clerk) -> None:
    prints_to(folder)
    window = Window(screen, folder)
    clerk.until(clerk.is_ready, "Ready")
    for layout in LAYOUTS:
        screen.speak("us")
        screen.press(SETUP)
        clerk.until(clerk.is_elsewhere, "Setup")
        clerk.changes(lambda: screen.press(F3))
        clerk.changes(lambda: screen.press(DIGIT_2))
        screen.speak(layout)
        for _ in range(SCANS):
            clerk.changes(lambda: screen.press(*card(), gap=SCANNER_TYPES))
        assert clerk.sees("ok-tint"), layout
        clerk.keeps_picture(f"learnt-{layout}")
        clerk.presses_blue()
        clerk.until(clerk.is_ready, "Ready again")
        clerk.scans("NOSUCH99", lambda: not clerk.sees("ok-tint"))
        clerk.settles()
        clerk.changes(lambda: screen.press(*card(), gap=SCANNER_TYPES))
        assert clerk.sees("ok-tint"), layout
        clerk.keeps_picture(f"morning-{layout}")
        kept = read_settings(folder / "settings.toml")
        assert (kept.reader_way, kept.reader_prefix, kept.reader_end) == ("positions", "", "enter")
    assert window.close() == 0
    assert window.said == ""
