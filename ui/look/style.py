"""Tokens turned into the palette and the one application style sheet; no widget ever has a style sheet of its own."""

from collections.abc import Callable
from string import Template

from PySide6.QtGui import QColor, QPalette

Role = QPalette.ColorRole

_ROLES = {
    Role.Window: "canvas",
    Role.WindowText: "ink",
    Role.Base: "surface",
    Role.AlternateBase: "surface-2",
    Role.Text: "ink",
    Role.Button: "surface",
    Role.ButtonText: "ink",
    Role.BrightText: "on-accent",
    Role.PlaceholderText: "ink-3",
    Role.Highlight: "accent",
    Role.HighlightedText: "on-accent",
    Role.Link: "accent",
    Role.ToolTipBase: "surface",
    Role.ToolTipText: "ink",
    Role.Light: "surface-2",
    Role.Midlight: "surface-3",
    Role.Mid: "line",
    Role.Dark: "line-strong",
    Role.Accent: "accent",
}

# Names of colours are written ${like_this}, lengths {{12}} in design units.
_SHEET = Template("""
QFrame[piece="card"] { background: ${surface}; border: {{1}} solid ${line}; border-radius: {{12}}; }
QFrame[piece="card"][tone="quiet"] { background: ${surface_2}; }
QFrame[piece="card"][tone="ok"] { background: ${ok_tint}; border-color: ${ok_tint}; }
QFrame[piece="card"][tone="warn"] { background: ${warn_tint}; border-color: ${warn_tint}; }
QFrame[piece="card"][tone="bad"] { background: ${bad_tint}; border-color: ${bad_tint}; }
QFrame[piece="card"][tone="neutral"] { background: ${surface_3}; border-color: ${surface_3}; }
QFrame[piece="card"][tone="accent"] { background: ${accent_tint}; border: {{2}} solid ${accent}; }
QFrame[piece="card"][tone="link"] { background: ${surface}; border: {{1}} solid ${accent}; }
QFrame[piece="rule"] { background: ${line}; border: none; }
QWidget[piece="bar"] { background: ${surface}; }
QWidget[piece="rail"] { background: ${rail}; }
QLineEdit[piece="box"] {
    background: transparent; border: none; padding: 0; color: ${ink}; placeholder-text-color: ${ink_3};
    selection-background-color: ${accent}; selection-color: ${on_accent};
}
QLineEdit[piece="field"], QPlainTextEdit[piece="field"] {
    background: ${surface}; color: ${ink}; border: {{1}} solid ${line_strong}; border-radius: {{6}}; padding: 0 {{10}};
    min-height: {{42}}; selection-background-color: ${accent}; selection-color: ${on_accent};
}
QLineEdit[piece="field"]:focus, QPlainTextEdit[piece="field"]:focus { border: {{2}} solid ${focus}; padding: 0 {{9}}; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView {
    background: ${surface}; color: ${ink}; border: {{1}} solid ${line_strong}; outline: none; padding: {{4}} 0;
    selection-background-color: ${accent_tint}; selection-color: ${ink};
}
QComboBox QAbstractItemView::item { min-height: {{34}}; padding: 0 {{12}}; color: ${ink}; }
QComboBox QAbstractItemView::item:selected { background: ${accent_tint}; color: ${ink}; }
QAbstractScrollArea[piece="list"] { background: transparent; border: none; outline: none; }
QAbstractScrollArea[piece="list"] > QWidget > QWidget { background: transparent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: ${surface_2}; color: ${ink_3}; border: none; border-bottom: {{1}} solid ${line}; padding: 0 {{10}};
    min-height: {{35}};
}
QScrollBar:vertical { background: transparent; width: {{12}}; margin: 0; }
QScrollBar::handle:vertical {
    background: ${line_strong}; min-height: {{40}}; border-radius: {{3}}; margin: {{2}} {{3}};
}
QScrollBar:horizontal { background: transparent; height: {{12}}; margin: 0; }
QScrollBar::handle:horizontal {
    background: ${line_strong}; min-width: {{40}}; border-radius: {{3}}; margin: {{3}} {{2}};
}
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: ${surface}; color: ${ink}; border: {{1}} solid ${line_strong}; padding: {{6}} {{8}}; }
QProgressBar { background: ${surface_3}; border: none; border-radius: {{4}}; max-height: {{8}}; color: transparent; }
QProgressBar::chunk { background: ${accent}; border-radius: {{4}}; }
""")


def palette(colours: dict[str, str]) -> QPalette:
    """The application palette for one theme's tokens."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(colours[token]))
    for role in (Role.Text, Role.WindowText, Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["ink-3"]))
    return made


def sheet(colours: dict[str, str], px: Callable[[float], int]) -> str:
    """The application style sheet for one theme and one size."""
    named = {token.replace("-", "_"): colour for token, colour in colours.items()}
    pieces = _SHEET.substitute(named).split("{{")
    return pieces[0] + "".join(_measured(piece, px) for piece in pieces[1:])


def _measured(piece: str, px: Callable[[float], int]) -> str:
    units, rest = piece.split("}}", 1)
    return f"{px(float(units))}px{rest}"
