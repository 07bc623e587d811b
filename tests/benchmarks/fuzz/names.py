"""Names of persons as an attacker writes them, on the papers that show them: badge, slip, staff card."""

import io
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random

from PIL import Image, ImageChops

from regdesk.badge.layout import Element, Names, Template, Text, placeholders, template_named
from regdesk.badge.pdf import badge_pdf
from regdesk.badge.render import page_png
from regdesk.badge.slip import SlipText, slip_pdf
from regdesk.badge.staff_card import StaffCard, staff_cards_pdf
from regdesk.people.participant import Participant
from regdesk.settings import SlipPaper
from regdesk.staff.rights import Role
from tests.badge.pieces import CODE, TEMPLATES, somebody, the_meeting
from tests.benchmarks.fuzz import odd
from tests.benchmarks.fuzz.limits import Escape
from tests.benchmarks.fuzz.target import Target

DPI = 72.0
AROUND = 1.2
"""mm beside its box that ink may reach: an accent, the swing of a letter."""
PERSONAL = {"courtesy", "given", "family", "delegation", "function"}
LONGEST_SLIP = 1_500.0
"""mm of receipt paper."""
CARDS_AT_ONCE = 10


def _one(_number: int, chance: Random, _place: Path) -> str:
    match chance.randrange(4):
        case 0 | 1:
            return _badge(chance)
        case 2:
            return _slip(chance)
        case _:
            return _card(chance)


def _badge(chance: Random) -> str:
    name = chance.choice(TEMPLATES)
    fields = chance.sample(sorted(PERSONAL), k=chance.randint(1, 4))
    person = somebody(**{"title" if field == "courtesy" else field: odd.text(chance) for field in fields})
    outside = ink_outside(template_named(name), person)
    if outside:
        raise Escape("ink outside the box of a name")
    return f"on {name}"


def ink_outside(template: Template, person: Participant) -> bool:
    """Whether this person's words put ink anywhere but into the boxes that are for a person's words."""
    nobody = somebody(family="", given="", delegation="", function="")
    changed = ImageChops.difference(_picture(template, person), _picture(template, nobody))
    for left, top, right, bottom in _boxes(template):
        changed.paste(0, (_dots(left), _dots(top), _dots(right) + 1, _dots(bottom) + 1))
    return changed.point(lambda grey: 255 if grey > 40 else 0).getbbox() is not None


def _picture(template: Template, person: Participant) -> Image.Image:
    pdf = badge_pdf(template, the_meeting(), person, code=CODE, number=918, photo=None)
    return Image.open(io.BytesIO(page_png(pdf, DPI))).convert("L")


def _boxes(template: Template) -> Iterator[tuple[float, float, float, float]]:
    for element in template.elements:
        if isinstance(element, Names) or (isinstance(element, Text) and placeholders(element.text) & PERSONAL):
            yield _around(element)


def _around(element: Element) -> tuple[float, float, float, float]:
    left, top = element.x - AROUND, element.y - AROUND
    return max(left, 0.0), max(top, 0.0), element.x + element.width + AROUND, element.y + element.height + AROUND


def _dots(millimetres: float) -> int:
    return round(millimetres / 25.4 * DPI)


# ── slips and cards ──────────────────────────────────────────────────────────────────────────────────────────────────


def _slip(chance: Random) -> str:
    paper = chance.choice(list(SlipPaper))
    name = odd.text(chance)[:300]
    page = slip_page(name, odd.text(chance)[:300], paper)
    if page.height / DPI * 25.4 > LONGEST_SLIP:
        raise Escape("a slip as long as a person")
    edge = _dots(2.0)
    whole = page.point(lambda grey: 255 if grey < 160 else 0)
    whole.paste(0, (edge, 0, page.width - edge, page.height))
    if whole.getbbox():
        raise Escape("ink at the edge of a slip")
    return f"on {paper}"


def slip_page(name: str, line: str, paper: SlipPaper) -> Image.Image:
    text = SlipText(
        centre="UN Registration Centre",
        desk="Desk 3",
        headline="Please see the supervisor",
        person_name=name,
        person_line=line,
        why="Not on the list",
        why_line=name,
        where="Desk 1",
        bring="A passport",
        spanish="Pase a la mesa 1",
        number="Slip 17-3",
        when="Mon 4 Dec 08:07",
        code="K7RM4PX2",
    )
    return Image.open(io.BytesIO(page_png(slip_pdf(text, paper), DPI))).convert("L")


@cache
def _empty_cards() -> Image.Image:
    return _cards(StaffCard("", "", (Role.CLERK,), "STAFF" + "7" * 26))


def _cards(card: StaffCard) -> Image.Image:
    return Image.open(io.BytesIO(page_png(staff_cards_pdf([card], meeting="Small meeting"), DPI))).convert("L")


def _card(chance: Random) -> str:
    name = odd.text(chance)[:80]
    page = _cards(StaffCard(name, odd.text(chance)[:80], (Role.CLERK,), "STAFF" + "7" * 26))
    changed = ImageChops.difference(page, _empty_cards()).point(lambda grey: 255 if grey > 40 else 0)
    box = changed.getbbox()
    if box and (box[2] > _dots(21.0 + 85.6) or box[3] > _dots(16.0 + 54.0)):
        raise Escape("ink outside a staff card")
    return "on a card"


TARGETS = {"names": Target("names", _one, seconds=4.0, keeps_place=True)}
