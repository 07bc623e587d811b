"""The bundled fonts: loaded once, so that no name depends on what is installed on the laptop."""

from functools import cache

from PySide6.QtGui import QFontDatabase

from regdesk import resources

TEXT = "Inter"
MONO = "IBM Plex Mono"
ARABIC = "IBM Plex Sans Arabic"
WEIGHTS = (" Medium", " SemiBold")  # some font files also give the family's name with the weight in it


@cache
def load() -> tuple[str, ...]:
    """Load every font file of `resources/fonts`; its families, the working fonts first, then the fallbacks."""
    found: set[str] = set()
    for file in sorted(resources.path("fonts").glob("*.[ot]tf")):
        added = QFontDatabase.addApplicationFont(str(file))
        found.update(family for family in QFontDatabase.applicationFontFamilies(added) if not family.endswith(WEIGHTS))
    first = [family for family in (TEXT, ARABIC) if family in found]
    return (*first, *sorted(found - {TEXT, ARABIC, MONO}))
