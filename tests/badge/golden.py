"""Badges that were looked at as pictures: which they are, what they drew then, and how the list is made again.

    python -m tests.badge.golden

draws all of them, keeps small pictures of them and writes down what they draw. Look at the pictures that changed
before they are committed.
"""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

from PIL import Image

from regdesk.badge.layout import template_named
from regdesk.badge.pdf import DayItem, batch_pdf, day_badges_pdf
from regdesk.badge.render import page_png
from tests.badge.hard_names import hard_names, items
from tests.badge.pieces import FILES, a_code, fingerprint, the_meeting, the_training

GOLDEN = FILES / "golden"
HASHES = GOLDEN / "golden.csv"
DPI, COLOURS = 62, 64
"""Of the pictures that are kept: large enough to recognise every badge."""

ROWS: dict[str, tuple[int, ...]] = {
    "a6": (1, 2, 4, 6, 8, 9, 15, 17, 20, 29, 33, 38, 40, 46, 48, 50, 52, 54, 55, 58, 59, 61, 63, 72, 80, 84, 89, 92),
    "cr80": (6, 12, 51, 52, 63, 79),
    "96x134": (39, 53, 66),
    "4x3": (6, 59, 82),
    "a6_two_sided": (96,),
    "cr80_two_sided": (50,),
    "96x134_two_sided": (1,),
    "4x3_two_sided": (99,),
    "a4_2up_two_sided": (41,),
    "a4_4up": (100,),
}
"""Rows of hard_names.csv by template."""


@dataclass(frozen=True, slots=True)
class Golden:
    """One badge: its name, its template, what its code says, and how it is drawn."""

    name: str
    template: str
    code: str
    pdf: Callable[[], bytes]

    @property
    def picture(self) -> Path:
        return GOLDEN / f"{self.name}.png"


def all_golden() -> Iterator[Golden]:
    """Every badge that is held to what it was."""
    for template, rows in ROWS.items():
        yield from (_of_row(template, row) for row in rows)
    for template in ("a6", "cr80", "96x134", "4x3"):
        yield _one_day(template)


def _of_row(template: str, row: int) -> Golden:
    item = items(hard_names())[row - 1]
    return Golden(
        f"{template}-{row:03}", template, item.code,
        lambda: batch_pdf(template_named(template), the_meeting(), [item]),
    )  # fmt: skip


def _one_day(template: str) -> Golden:
    code = a_code(777, "RT")
    item = DayItem(category="media", code=code, number=777, day=date(2017, 12, 5))
    return Golden(
        f"{template}-day-training", template, code,
        lambda: day_badges_pdf(template_named(template), the_training(), [item]),
    )  # fmt: skip


def agreed() -> dict[str, str]:
    """What each badge drew when it was looked at."""
    with HASHES.open(encoding="utf-8", newline="") as file:
        return {row["badge"]: row["draws"] for row in csv.DictReader(file)}


def small(pdf: bytes) -> Image.Image:
    """The front of a badge as a small picture."""
    return Image.open(BytesIO(page_png(pdf, DPI))).convert("RGB")


def main() -> None:
    GOLDEN.mkdir(exist_ok=True)
    known = agreed() if HASHES.exists() else {}
    rows = []
    for each in all_golden():
        pdf = each.pdf()
        drawn = fingerprint(pdf)
        rows.append((each.name, drawn))
        if known.get(each.name) != drawn or not each.picture.exists():
            small(pdf).quantize(COLOURS, dither=Image.Dither.NONE).save(each.picture, optimize=True)
            print("look at", each.picture)
    with HASHES.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([("badge", "draws"), *rows])


if __name__ == "__main__":
    main()
