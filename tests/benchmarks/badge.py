"""Badges: processor time of an A6 badge with photo and QR, one by one and in batches of 1,000 people never seen before.

The floor is what reportlab itself needs for an empty page with the same photo, in the same run; it may leave out the
ASCII encoding of the photo, which it does by default and which takes longer than all the rest.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from io import BytesIO
from itertools import islice
from pathlib import Path
from time import process_time

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from regdesk import resources
from regdesk.badge.layout import template_named
from regdesk.badge.pdf import MANY, Item, badge_pdf, batch_pdf
from regdesk.event.event import Event
from regdesk.event.file import read_event
from tests.benchmarks.figures import p
from tests.benchmarks.people import people as invented

SINGLE = 300
WARM = 20
BATCH = 1_000


def run(people: int) -> dict[str, object]:
    """`people`: how many badges are printed in batches, at least one batch."""
    event = read_event(resources.path("sample", "event.toml"))
    items = _items(event, max(people, BATCH) + SINGLE + WARM + MANY)
    floor = _floor()
    single = [_spent(partial(_one, event, item)) for item in islice(items, WARM + SINGLE)][WARM:]
    _batch(event, list(islice(items, MANY)))
    batches = list(_batches(event, items))
    return {
        "cpu_ms": {
            "floor": {"p50": p(0.5, floor), "mean": _mean(floor)},
            "one by one": {"p50": p(0.5, single), "p95": p(0.95, single), "mean": _mean(single), "allowed": 6},
            "in a batch": {"mean": _mean(batches), "worst batch": round(max(batches), 3), "allowed": 1.5},
        },
        "people": len(batches) * BATCH,
    }


def _items(event: Event, count: int) -> Iterator[Item]:
    photos = [path.read_bytes() for path in sorted(resources.path("sample", "portraits").glob("*.jpg"))]
    category = event.categories[1].key
    for number, person in enumerate(invented(count)):
        code = f"{event.code_prefix}{number * 0x9E3779B97F4A7C15F39CC0605CEDC835 % (1 << 128):026X}"[:32]
        photo = photos[number % len(photos)]
        yield Item(person=replace(person, category=category), code=code, number=number, photo=photo)


def _batches(event: Event, items: Iterator[Item]) -> Iterator[float]:
    """Milliseconds for each badge of a batch."""
    while len(batch := list(islice(items, BATCH))) == BATCH:
        yield _batch(event, batch)


def _batch(event: Event, batch: list[Item]) -> float:
    return _spent(lambda: batch_pdf(template_named("a6"), event, batch)) / len(batch)


def _one(event: Event, item: Item) -> bytes:
    template = template_named("a6")
    return badge_pdf(template, event, item.person, code=item.code, number=item.number, photo=item.photo)


def _floor() -> list[float]:
    usual, rl_config.useA85 = rl_config.useA85, 0
    try:
        return [_spent(_bare_page) for _ in range(WARM + SINGLE)][WARM:]
    finally:
        rl_config.useA85 = usual


def _bare_page() -> None:
    photo: Path = resources.path("sample", "portraits", "portrait-001.jpg")
    canvas = Canvas(BytesIO(), pagesize=(297.64, 419.53), invariant=1)
    canvas.drawImage(str(photo), 25.8, 207, 84.5, 110.5)
    canvas.showPage()
    canvas.save()


def _spent(work: Callable[[], object]) -> float:
    """Milliseconds of this process's processor time."""
    start = process_time()
    work()
    return (process_time() - start) * 1_000


def _mean(times: list[float]) -> float:
    return round(sum(times) / len(times), 3)
