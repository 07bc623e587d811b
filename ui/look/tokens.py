"""The colours of the window, read from `resources/look/tokens.json`; knows nothing of Qt."""

import json
from dataclasses import dataclass
from functools import cache

from regdesk import resources


@dataclass(frozen=True)
class ContrastPair:
    """`ink` drawn on `on` must have at least this WCAG contrast ratio, in light and in dark."""

    ink: str
    on: str
    at_least: float


@dataclass(frozen=True)
class Tokens:
    """Token name to "#RRGGBB", once per theme."""

    light: dict[str, str]
    dark: dict[str, str]
    contrast_pairs: tuple[ContrastPair, ...]

    def of(self, *, dark: bool) -> dict[str, str]:
        return self.dark if dark else self.light


@cache
def load() -> Tokens:
    """The tokens as shipped."""
    told = json.loads(resources.text("look", "tokens.json"))
    colours = told["tokens"]
    return Tokens(
        light={name: both["light"] for name, both in colours.items()},
        dark={name: both["dark"] for name, both in colours.items()},
        contrast_pairs=tuple(ContrastPair(p["ink"], p["on"], p["at_least"]) for p in told["contrast_pairs"]),
    )


def contrast(one: str, other: str) -> float:
    """The WCAG 2.2 contrast ratio of two "#RRGGBB" colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
