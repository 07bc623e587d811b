"""How the window looks now: theme, size and fonts in one object that tells everybody when it changed."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from ui.look import fonts, style, tokens

DESIGN = QSize(1366, 768)
COMPACT_BELOW = 720
LARGEST_FIT = 1.5
USER_SIZES = (0.9, 1.0, 1.1, 1.25, 1.5)


class Look(QObject):
    """Colours by token, lengths in design units (1 unit = 1 px at 1366x768), fonts; one for the whole application.

    `changed` comes after palette and style sheet are in place: repaint, set fonts and sizes anew. With `scripts_later`
    only the window's own font is there until `load_scripts`.
    """

    changed = Signal()

    def __init__(self, app: QApplication, *, scripts_later: bool = False) -> None:
        super().__init__(app)
        self._app = app
        self._fit = 1.0
        self._height = DESIGN.height()
        self._user = 1.0
        self._families = fonts.load_own() if scripts_later else fonts.load()
        hints = app.styleHints()
        # both are kept: the second wrapper dies with the first in PySide6 6.11
        self._hints, self._accessibility = hints, hints.accessibility()
        self._dark = hints.colorScheme() == Qt.ColorScheme.Dark
        hints.colorSchemeChanged.connect(self._follow)
        self._accessibility.contrastPreferenceChanged.connect(self._contrast_asked)
        self._apply()

    def load_scripts(self) -> None:
        """Have the fonts of every script from now on."""
        if self._families != fonts.load():
            self._families = fonts.load()
            self._apply()

    @property
    def dark(self) -> bool:
        return self._dark

    def set_dark(self, dark: bool) -> None:
        if dark != self._dark:
            self._dark = dark
            self._apply()

    @property
    def scale(self) -> float:
        """Pixels per design unit."""
        return self._fit * self._user

    @property
    def user_scale(self) -> float:
        return self._user

    def set_scale(self, user: float) -> None:
        """What the clerk asked for, from 0.9 to 1.5 of the size that fits the window."""
        self._resize(self._fit, min(max(user, USER_SIZES[0]), USER_SIZES[-1]), self._height)

    def step_scale(self, steps: int) -> None:
        """One size larger (1) or smaller (-1), within the five sizes."""
        nearest = min(range(len(USER_SIZES)), key=lambda at: abs(USER_SIZES[at] - self._user))
        self.set_scale(USER_SIZES[min(max(nearest + steps, 0), len(USER_SIZES) - 1)])

    def fit(self, size: QSize) -> None:
        """The window has this size now."""
        ratio = min(size.width() / DESIGN.width(), size.height() / DESIGN.height())
        self._resize(min(max(ratio, 1.0), LARGEST_FIT), self._user, size.height())

    @property
    def compact(self) -> bool:
        """Whether the window is too low for the full sizes."""
        return self._height < COMPACT_BELOW * self.scale

    def colour(self, token: str) -> QColor:
        return QColor(tokens.load().of(dark=self._dark)[token])

    def px(self, units: float) -> int:
        """Whole pixels for a length in design units; never 0 for a length above 0."""
        return round(units * self.scale) or (1 if units > 0 else 0)

    def font(self, units: int, weight: int = 400, *, mono: bool = False, tabular: bool = False) -> QFont:
        """The window's font at a height in design units."""
        made = QFont()
        made.setFamilies([fonts.MONO, *self._families] if mono else list(self._families))
        made.setPixelSize(self.px(units))
        made.setWeight(QFont.Weight(weight))
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if not mono:
            made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _tracking(units) * self.scale)
        if tabular:
            made.setFeature(QFont.Tag("tnum"), 1)
        return made

    def _resize(self, fit: float, user: float, height: int) -> None:
        before = (self.scale, self.compact)
        self._fit, self._user, self._height = fit, user, height
        if before != (self.scale, self.compact):
            self._apply()

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        if scheme != Qt.ColorScheme.Unknown:
            self.set_dark(scheme == Qt.ColorScheme.Dark)

    def _contrast_asked(self, _preference: Qt.ContrastPreference) -> None:
        self._apply()

    def _apply(self) -> None:
        colours = tokens.load().of(dark=self._dark)
        plain = self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
        with _all_widgets_stay():
            self._app.setPalette(style.palette(colours))
            self._app.setFont(self.font(15))
            self._app.setStyleSheet("" if plain else style.sheet(colours, self.px))
        self.changed.emit()


@contextmanager
def _all_widgets_stay() -> Iterator[None]:
    """Qt tells widget after widget, from a list of all that there were at the beginning.

    One that Python collects as garbage meanwhile is told all the same, and that ends the program.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _tracking(units: int) -> float:
    """Letters of headings stand a little closer; in design units."""
    if units >= 26:
        return -0.02 * units
    return -0.01 * units if units >= 18 else 0.0
