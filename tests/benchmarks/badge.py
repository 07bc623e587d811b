"""Badges: processor time of an A6 badge with photo, shaped words and sealed code, one by one and in batches of 1,000.

The people were never seen before; every tenth has one of the hardest names there are. The floor is what reportlab
itself needs in the same run for a page with the same photo and the same words in a font of its own, without any code;
it may leave out the ASCII encoding of the photo, which it does by default and which takes longer than all the rest.
Memory is that of a process of its own that prints 1,000 badges; the same badges are made twice and compared.
"""

import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from hashlib import sha256
from io import BytesIO
from itertools import islice
from pathlib import Path
from time import process_time

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from regdesk import resources
from regdesk.badge.layout import template_named
from regdesk.badge.pdf import Item, badge_pdf, batch_pdf
from regdesk.event.event import Event
from regdesk.event.file import read_event
from tests.badge.hard_names import hard_names
from tests.badge.pieces import a_code
from tests.benchmarks.figures import p
from tests.benchmarks.people import people as invented

SINGLE = 300
WARM = 20
BATCH = 1_000
HARD = 10
WORDS = (
    "UNITED NATIONS", "Preparatory (stocktaking) meeting", "Global compact for migration", "Puerto Vallarta, Mexico",
    "4-6 December 2017", "Badge", "Valid", "4-6 Dec", "DELEGATE", "Delegado", "D", "P", "B", "L", "M",
)  # fmt: skip
"""What else a badge says."""


def run(people: int) -> dict[str, object]:
    """`people`: how many badges are printed in batches, at least one batch."""
    event = read_event(resources.path("sample", "event.toml"))
    items = _items(event, max(people, BATCH) + SINGLE + WARM)
    floor = _floor(list(islice(_items(event, SINGLE + WARM), SINGLE + WARM)))
    single = [_spent(partial(_one, event, item)) for item in islice(items, WARM + SINGLE)][WARM:]
    batches = list(_batches(event, items))
    alone = [_alone() for _ in range(2)]
    return {
        "cpu_ms": {
            "floor": {"p50": p(0.5, floor), "mean": _mean(floor)},
            "one by one": {"p50": p(0.5, single), "p95": p(0.95, single), "mean": _mean(single), "allowed": 6},
            "in a batch": {"mean": _mean(batches), "worst batch": round(max(batches), 3), "allowed": 2},
        },
        "memory": {"most MB": max(megabytes for megabytes, _ in alone), "allowed": 150},
        "the same bytes in two processes": len({digest for _, digest in alone}) == 1,
        "people": len(batches) * BATCH,
    }


def _items(event: Event, count: int) -> Iterator[Item]:
    photos = [path.read_bytes() for path in sorted(resources.path("sample", "portraits").glob("*.jpg"))]
    category, hard = event.categories[1].key, hard_names()
    for number, person in enumerate(invented(count)):
        shown = hard[number // HARD % len(hard)] if number % HARD == 0 else replace(person, category=category)
        yield Item(person=shown, code=a_code(number), number=number, photo=photos[number % len(photos)])


def _alone() -> tuple[float, str]:
    """Megabytes that a process needs for a batch, and the hash of what it made."""
    told = subprocess.run([sys.executable, "-m", __name__], check=True, capture_output=True, text=True).stdout.split()
    return float(told[0]), told[1]


def _tell() -> None:
    """A batch in this process: the most memory it ever needed, and the hash of the file."""
    event = read_event(resources.path("sample", "event.toml"))
    digest = sha256(batch_pdf(template_named("a6"), event, _items(event, BATCH))).hexdigest()
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} {digest}")


def _batches(event: Event, items: Iterator[Item]) -> Iterator[float]:
    """Milliseconds for each badge of a batch."""
    while len(batch := list(islice(items, BATCH))) == BATCH:
        yield _batch(event, batch)


def _batch(event: Event, batch: list[Item]) -> float:
    return _spent(lambda: batch_pdf(template_named("a6"), event, batch)) / len(batch)


def _one(event: Event, item: Item) -> bytes:
    template = template_named("a6")
    return badge_pdf(template, event, item.person, code=item.code, number=item.number, photo=item.photo)


def _floor(items: list[Item]) -> list[float]:
    usual, rl_config.useA85 = rl_config.useA85, 0
    try:
        return [_spent(partial(_bare_page, item)) for item in items][WARM:]
    finally:
        rl_config.useA85 = usual


def _bare_page(item: Item) -> None:
    """The words that the badge shows, where nothing is measured, shaped or fitted."""
    photo: Path = resources.path("sample", "portraits", f"portrait-{item.number % 120 + 1:03}.jpg")
    canvas = Canvas(BytesIO(), pagesize=(297.64, 419.53), invariant=1)
    canvas.drawImage(str(photo), 25.8, 207, 84.5, 110.5)
    person = item.person
    words = (*person.badge_name, person.delegation, person.function, f"{item.number:05d}", *WORDS)
    for line, text in enumerate(words):
        canvas.setFont("Helvetica-Bold", 30 - line)
        canvas.drawString(25.0, 190.0 - 12 * line, text.encode("ascii", "replace").decode("ascii"))
    canvas.showPage()
    canvas.save()


def _spent(work: Callable[[], object]) -> float:
    """Milliseconds of this process's processor time."""
    start = process_time()
    work()
    return (process_time() - start) * 1_000


def _mean(times: list[float]) -> float:
    return round(sum(times) / len(times), 3)


if __name__ == "__main__":
    _tell()
