"""A hundred invented people whose names are hard to print, and sheets of their badges to look at.

    python -m tests.badge.hard_names --out FOLDER [--template a6]

writes pictures of all badges in every template. Nothing is compared: a person looks at them.
"""

import argparse
import csv
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image

from regdesk import resources
from regdesk.badge.layout import Template, template_named, template_names
from regdesk.badge.pdf import Item, batch_pdf
from regdesk.badge.render import page_png
from regdesk.event.event import Event
from regdesk.event.file import read_event
from regdesk.people.participant import Participant
from tests.badge.pieces import PORTRAIT, a_code

FILE = Path(__file__).parent.parent / "files" / "hard_names.csv"
SHEET = (1560, 1500)
"""Pixels of a sheet of pictures."""
DPI = {"a6": 74, "96x134": 80, "cr80": 112, "4x3": 94}
"""So that every line can be read and many badges are seen at once; a whole sheet of A4 is seen as one badge."""
GAP = 6


def hard_names() -> tuple[Participant, ...]:
    """The people of the file, each with the number of its row (from 1) as its id."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return tuple(_person(number, row) for number, row in enumerate(csv.DictReader(file), start=1))


def _person(number: int, row: dict[str, str]) -> Participant:
    return Participant(
        id=f"{number:032x}",
        source="hard names",
        source_ref=str(number),
        given=row["given"],
        family=row["family"],
        family_known=row["family_known"] == "yes",
        nationality=row["nationality"],
        honorific=row["honorific"],
        title=row["title"],
        function=row["function"],
        delegation=row["delegation"],
        category=row["category"],
        sex=row["sex"],
        vip=row["vip"] == "yes",
    )


def items(people: Sequence[Participant]) -> list[Item]:
    """Their badges: every third has no photo, every tenth is a replacement."""
    return [
        Item(
            person=person, code=a_code(number), number=number, photo=None if number % 3 == 0 else PORTRAIT,
            replacement=int(number % 10 == 0),
        )
        for number, person in enumerate(people, start=1)
    ]  # fmt: skip


def pictures(template: Template, event: Event, people: Sequence[Participant], dpi: float) -> list[Image.Image]:
    """Every page of their badges."""
    pdf = batch_pdf(template, event, items(people))
    sides = 2 if template.two_sided else 1
    count = -(-len(people) // (template.sheet.places if template.sheet else 1)) * sides
    return [Image.open(BytesIO(page_png(pdf, dpi, page))) for page in range(count)]


def sheets(pages: Sequence[Image.Image]) -> list[Image.Image]:
    """The pages side by side, as many as a sheet holds."""
    wide, tall = pages[0].width + GAP, pages[0].height + GAP
    across, down = max(SHEET[0] // wide, 1), max(SHEET[1] // tall, 1)
    found = []
    for start in range(0, len(pages), across * down):
        sheet = Image.new("RGB", (across * wide, down * tall), "#8899AA")
        for place, page in enumerate(pages[start : start + across * down]):
            sheet.paste(page, (place % across * wide, place // across * tall))
        found.append(sheet)
    return found


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--out", type=Path, required=True)
    asked.add_argument("--template", action="append", default=[])
    options = asked.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    event = read_event(resources.path("sample", "event.toml"))
    for name in options.template or template_names():
        pages = pictures(template_named(name), event, hard_names(), DPI.get(name.partition("_")[0], 60))
        for number, sheet in enumerate(sheets(pages), start=1):
            sheet.save(options.out / f"{name}-{number}.png")
            print(options.out / f"{name}-{number}.png", *sheet.size)


if __name__ == "__main__":
    main()
