"""Colours, sizes and fonts."""

import gc

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from regdesk import resources
from ui.look import icons, style, tokens
from ui.look.look import Look
from ui.look.pieces import ActionButton, Card, IconLabel, Portrait, StateChip, Text, rich_sentence


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("pair", tokens.load().contrast_pairs, ids=lambda pair: f"{pair.ink} on {pair.on}")
def test_every_ink_can_be_read_on_its_ground(pair: tokens.ContrastPair, dark: bool) -> None:
    colours = tokens.load().of(dark=dark)
    assert tokens.contrast(colours[pair.ink], colours[pair.on]) >= pair.at_least


def test_contrast_is_that_of_wcag() -> None:
    assert tokens.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert tokens.contrast("#009EDB", "#FFFFFF") == pytest.approx(3.04, abs=0.01)


def test_light_and_dark_have_the_same_tokens() -> None:
    assert tokens.load().light.keys() == tokens.load().dark.keys()


def test_the_style_sheet_has_no_hole_left(look: Look) -> None:
    for dark in (False, True):
        made = style.sheet(tokens.load().of(dark=dark), look.px)
        assert "$" not in made
        assert "{{" not in made
        assert "}}" not in made


def test_no_widget_has_a_style_sheet_of_its_own(window: QWidget) -> None:
    assert not [widget for widget in window.findChildren(QWidget) if widget.styleSheet()]
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert app.styleSheet()


def test_the_size_follows_the_window(look: Look) -> None:
    look.fit(QSize(1366, 768))
    assert (look.scale, look.compact) == (1.0, False)
    look.fit(QSize(1366, 697))
    assert (look.scale, look.compact) == (1.0, True)
    look.fit(QSize(1920, 1080))
    assert look.scale == pytest.approx(1.4055, abs=0.001)
    assert not look.compact
    look.fit(QSize(3840, 2160))
    assert look.scale == 1.5


class Told(QWidget):
    """Whether garbage might have been collected each time that it was told of a change."""

    def __init__(self) -> None:
        super().__init__()
        self.collects: list[bool] = []

    def changeEvent(self, event: QEvent) -> None:
        self.collects.append(gc.isenabled())
        super().changeEvent(event)


def test_no_widget_is_collected_as_garbage_while_qt_goes_through_them_all(look: Look, qtbot: QtBot) -> None:
    told = Told()
    qtbot.addWidget(told)
    with qtbot.waitActive(told):
        told.show()
    told.collects.clear()
    gc.enable()
    look.step_scale(1)
    look.set_dark(True)
    assert told.collects and not any(told.collects)
    assert gc.isenabled()


def test_the_clerk_can_make_all_larger_and_smaller_within_bounds(look: Look) -> None:
    for _ in range(9):
        look.step_scale(1)
    assert look.scale == 1.5
    for _ in range(9):
        look.step_scale(-1)
    assert look.scale == 0.9


def test_a_length_above_nothing_is_at_least_one_pixel(look: Look) -> None:
    assert look.px(0.2) == 1
    assert look.px(0) == 0


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_the_bundled_font_is_used_in_every_weight(look: Look, weight: int) -> None:
    told = QFontInfo(look.font(15, weight))
    assert (told.family(), told.weight()) == ("Inter", weight)


def test_codes_are_in_the_bundled_monospaced_font(look: Look) -> None:
    measures = QFontMetrics(look.font(16, 500, mono=True))
    assert QFontInfo(look.font(16, 500, mono=True)).family().startswith("IBM Plex Mono")
    assert measures.horizontalAdvance("1111") == measures.horizontalAdvance("WWWW")


def test_tabular_figures_have_one_width(look: Look) -> None:
    measures = QFontMetrics(look.font(38, 700, tabular=True))
    assert measures.horizontalAdvance("1111") == measures.horizontalAdvance("8888")


def test_a_change_of_theme_tells_once_and_after_the_palette(qtbot: QtBot, look: Look) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    seen: list[str] = []
    look.changed.connect(lambda: seen.append(app.palette().window().color().name().upper()))
    look.set_dark(True)
    look.set_dark(True)
    assert seen == ["#0E1620"]


def test_the_theme_of_the_system_is_followed(look: Look) -> None:
    hints = QApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.dark
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not look.dark


def test_an_icon_that_is_on_screen_takes_the_new_colour(qtbot: QtBot, look: Look) -> None:
    icon = IconLabel(look, "check-circle-fill", "ok", 24)
    qtbot.addWidget(icon)
    assert "#0A7048" in _colours(icon)
    look.set_dark(True)
    assert "#46C58E" in _colours(icon)
    assert "#0A7048" not in _colours(icon)


def test_a_button_that_is_on_screen_takes_the_new_colour(qtbot: QtBot, look: Look) -> None:
    button = ActionButton(look, "Print", "Enter", kind="blue")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert "#00649B" in _colours(button)
    look.set_dark(True)
    assert "#4FC1F0" in _colours(button)


def test_words_on_a_card_take_the_new_colours(qtbot: QtBot, look: Look) -> None:
    card = Card(look)
    text = Text(look, 30, 700, "ink")
    text.setText("███")
    card.column.addWidget(text)
    qtbot.addWidget(card)
    card.resize(300, 100)
    assert {"#FFFFFF", "#12212E"} <= _colours(card)
    look.set_dark(True)
    assert {"#16212D", "#EEF3F7"} <= _colours(card)


def test_every_icon_can_be_drawn() -> None:
    for file in sorted(resources.path("icons").glob("*.svg")):
        assert icons._renderer(file.stem, "#12212e").isValid(), file.name


def test_a_name_is_never_read_as_markup(qtbot: QtBot, look: Look) -> None:
    text = Text(look, 16, 400, "ink")
    qtbot.addWidget(text)
    text.setText("<b>Ana</b> & Co")
    assert text.textFormat() == Qt.TextFormat.PlainText
    assert "&lt;b&gt;Ana&lt;/b&gt;" in rich_sentence("**<b>Ana</b>** is new")
    assert "<script" not in rich_sentence("<script>")


def test_text_stands_at_the_leading_side_whatever_its_script(qtbot: QtBot, look: Look) -> None:
    text = Text(look, 16, 400, "ink")
    qtbot.addWidget(text)
    text.setText("Layla HADDAD")
    assert text.alignment() & Qt.AlignmentFlag.AlignLeft
    text.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert text.alignment() & Qt.AlignmentFlag.AlignRight
    assert text.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_a_pointing_icon_is_mirrored_and_a_clock_is_not(qtbot: QtBot, look: Look) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    arrow, clock = (IconLabel(look, name, "ink", 32) for name in ("arrow-left", "clock"))
    for widget in (arrow, clock):
        qtbot.addWidget(widget)
    before = (arrow.grab().toImage(), clock.grab().toImage())
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = (arrow.grab().toImage(), clock.grab().toImage())
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert after[0] != before[0]
    assert after[1] == before[1]


def test_a_state_is_icon_word_and_name_for_a_screen_reader(qtbot: QtBot, look: Look) -> None:
    chip = StateChip(look)
    qtbot.addWidget(chip)
    assert chip.isHidden()
    chip.show_state("check-circle-fill", "Ready", "ok")
    assert (chip.text(), chip.accessibleName(), chip.isHidden()) == ("Ready", "Ready", False)


def test_a_photo_fills_its_frame_and_none_is_a_silhouette(qtbot: QtBot, look: Look) -> None:
    portrait = Portrait(look, 90, 120)
    qtbot.addWidget(portrait)
    assert portrait.accessibleName() == "No photo"
    photo = QImage(60, 80, QImage.Format.Format_RGB32)
    photo.fill(QColor("#336699"))
    portrait.show_photo(photo)
    shown = portrait.grab().toImage()
    assert shown.pixelColor(45, 5).name() == shown.pixelColor(45, 114).name() == "#336699"


def _colours(widget: QWidget) -> set[str]:
    shown = widget.grab().toImage()
    return {shown.pixelColor(x, y).name().upper() for x in range(shown.width()) for y in range(shown.height())}
