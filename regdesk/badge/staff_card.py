"""Staff cards to print and cut out: ten of a bank card's size on each sheet of A4, with the code to sign in with."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from regdesk.badge.ink import Ink
from regdesk.badge.layout import DOT
from regdesk.badge.pages import Pages
from regdesk.badge.qr import qr_path
from regdesk.badge.text import paragraph
from regdesk.sentences.staff import ROLES
from regdesk.staff.rights import Role

WIDTH, HEIGHT = 85.6, 54.0
"""ISO/IEC 7810 ID-1, in mm."""
SHEET = (210.0, 297.0)
ACROSS, DOWN = 2, 5
_LEFT, _TOP = (SHEET[0] - ACROSS * WIDTH) / 2, (SHEET[1] - DOWN * HEIGHT) / 2
_DARK, _INK, _GREY, _LINE = "#0B2B44", "#111827", "#4B5563", "#AAB4BF"
_MARGIN, _HEAD, _MODULE = 5.0, 10.0, 6 * DOT
"""The largest module that leaves the quiet zone: a tired scanner reads it from a hand's width."""
GROUP = 4
_KEEP = (
    "Keep it like a key. Lost? Tell the shift lead at once.",
    "Guárdela como una llave. ¿Perdida? Avise enseguida.",
)


@dataclass(frozen=True, slots=True)
class StaffCard:
    """What one card says. `code`: of the card, A-Z and 0-9."""

    name: str
    first_name: str
    roles: tuple[Role, ...]
    code: str = field(repr=False)


def staff_cards_pdf(cards: Sequence[StaffCard], *, meeting: str) -> bytes:
    """The cards as a PDF file; without cards one empty sheet. The same cards make the same bytes."""
    pages = Pages("Staff cards", *SHEET)
    many = ACROSS * DOWN
    for start in range(0, max(len(cards), 1), many):
        ink = Ink()
        for place, card in enumerate(cards[start : start + many]):
            _card(ink, card, meeting, x=_LEFT + place % ACROSS * WIDTH, y=_TOP + place // ACROSS * HEIGHT)
        pages.add(ink, {})
    return pages.pdf()


def _card(ink: Ink, card: StaffCard, meeting: str, *, x: float, y: float) -> None:
    modules, path = qr_path(card.code)
    side = modules * _MODULE
    words = WIDTH - 3 * _MARGIN - side
    ink.fill(x, y, WIDTH, _HEAD, _DARK)
    ink.outline(x, y, WIDTH, HEIGHT, _LINE, line=0.2, dash=0.0, radius=0.0)
    _words(ink, meeting, x=x + _MARGIN, y=y + 3.2, width=WIDTH - 30.0, size=3.2, colour="#FFFFFF")
    _words(ink, "STAFF", x=x + WIDTH - 25.0, y=y + 3.0, width=20.0, size=3.6, bold=True, colour="#FFFFFF", side="right")
    ink.path(path, "#000000", x=x + WIDTH - _MARGIN - side, y=y + _HEAD + _MARGIN, scale=_MODULE)
    below = _words(ink, card.first_name, x=x + _MARGIN, y=y + _HEAD + 5.0, width=words, size=5.6, bold=True, lines=2)
    below = _words(ink, card.name, x=x + _MARGIN, y=below + 2.4, width=words, size=2.9, colour=_GREY, lines=2)
    roles = ", ".join(ROLES[role] for role in card.roles)
    _words(ink, roles, x=x + _MARGIN, y=below + 3.4, width=words, size=3.2, lines=2)
    _words(
        ink, in_groups(card.code), x=x + _MARGIN, y=y + HEIGHT - 12.6, width=WIDTH - 2 * _MARGIN, size=2.9, side="right"
    )
    for at, told in enumerate(_KEEP):
        _words(ink, told, x=x + _MARGIN, y=y + HEIGHT - 7.6 + 3.3 * at, width=words + side, size=2.1, colour=_GREY)


def in_groups(code: str) -> str:
    """A code as somebody types it where no scanner reads: STAFF, then groups of four."""
    head, rest = code[: GROUP + 1], code[GROUP + 1 :]
    return " ".join((head, *(rest[at : at + GROUP] for at in range(0, len(rest), GROUP))))


def _words(
    ink: Ink, text: str, *, x: float, y: float, width: float, size: float, colour: str = _INK, bold: bool = False,
    side: str = "left", lines: int = 1,
) -> float:  # fmt: skip
    """Words from a top edge on, set smaller when they need more lines than there are; where they end."""
    font = "Inter-Bold" if bold else "Inter-Regular"
    block = paragraph(text, font, size, width, leading=1.25)
    while len(block.lines) > lines and size > 1.6:
        size *= 0.92
        block = paragraph(text, font, size, width, leading=1.25)
    ink.block(block, colour, x=x, y=y, width=width, height=block.height, align=side, upright="top")
    return y + (block.lines[-1].baseline if block.lines else 0.0)
