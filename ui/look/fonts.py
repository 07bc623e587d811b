"""The bundled fonts: loaded once, so that no name depends on what is installed on the laptop."""

from collections.abc import Callable
from functools import cache

from PySide6.QtGui import QFontDatabase

from regdesk import resources

TEXT = "Inter"
MONO = "IBM Plex Mono"
ARABIC = "IBM Plex Sans Arabic"
ON_PAPER_ALONE = "OCRB"
WEIGHTS = (" Medium", " SemiBold")  # some font files also give the family's name with the weight in it


@cache
def load_own() -> tuple[str, ...]:
    """Load the one font of the window's own words, for a first window that must not wait for all the scripts."""
    return tuple(_load(lambda name: name.startswith(TEXT)))


@cache
def load() -> tuple[str, ...]:
    """Load the font files of `resources/fonts`; their families, the working fonts first, then the fallbacks."""
    found = {*load_own(), *_load(lambda name: not name.startswith((TEXT, ON_PAPER_ALONE)))}
    first = [family for family in (TEXT, ARABIC) if family in found]
    return (*first, *sorted(found - {TEXT, ARABIC, MONO}))


def _load(wanted: Callable[[str], bool]) -> set[str]:
    found: set[str] = set()
    for file in sorted(resources.path("fonts").glob("*.[ot]tf")):
        if not wanted(file.name):
            continue
        added = QFontDatabase.addApplicationFont(str(file))
        found.update(family for family in QFontDatabase.applicationFontFamilies(added) if not family.endswith(WEIGHTS))
    return found
