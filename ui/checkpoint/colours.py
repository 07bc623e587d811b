"""The colours at a door: go is bright, stop is dark and striped, look is yellow. The same by day, at night and in grey.

Grounds differ in lightness before they differ in hue (design: ui 4.8); a test recomputes every pair.
"""

from dataclasses import dataclass

from ui.look.tokens import contrast

READABLE = 4.5
APART = 1.2
"""WCAG ratio between any two grounds; where it is no more, the shape of the icon and the word say it as well."""
FAR_APART = 4.0
"""The same between LET IN and STOP."""


@dataclass(frozen=True)
class Light:
    """A ground with its ink; `stripe` runs over the ground where there is one."""

    ground: str
    ink: str
    stripe: str = ""


LIGHTS = {
    "let_in": Light("#2BD18A", "#04261A"),
    "look": Light("#FFC43D", "#2A1B00"),
    "stop": Light("#9E1710", "#FFFFFF", "#86130D"),
    "wait": Light("#123F63", "#FFFFFF"),
}
BAR, ON_BAR, ON_BAR_QUIET, BAR_LINE = "#0B2B44", "#FFFFFF", "#B9CCDB", "#35536B"
AGED = Light("#FFE6A8", "#2A1B00")
"""The bar that says that the list is old."""
CHIPS = {"let_in": LIGHTS["let_in"], "look": LIGHTS["look"], "stop": Light("#C8322A", "#FFFFFF")}
"""The last answers, on the bar."""
PAIRS = (
    *((light.ink, light.ground) for light in LIGHTS.values()),
    (LIGHTS["stop"].ink, LIGHTS["stop"].stripe),
    (ON_BAR, BAR),
    (ON_BAR_QUIET, BAR),
    (AGED.ink, AGED.ground),
    *((chip.ink, chip.ground) for chip in CHIPS.values()),
)
"""(ink, ground) of everything that is read."""


def apart(one: str, other: str) -> float:
    """How far two grounds are from each other in lightness alone, as on a grey screen or in sunlight."""
    return contrast(LIGHTS[one].ground, LIGHTS[other].ground)
