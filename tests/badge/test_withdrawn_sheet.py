"""The withdrawn badges on paper: each number once, in order, on as few pages as can be read."""

from datetime import datetime
from itertools import pairwise
from random import Random
from zoneinfo import ZoneInfo

import pypdfium2
import pytest

from regdesk.badge.withdrawn_sheet import _DENSITIES, LETTERS, WithdrawnSheet, _Head, withdrawn_pdf
from regdesk.keys.seal import Serial
from regdesk.keys.stopped import stopped
from regdesk.keys.withdrawals import Why

MADE = datetime(2017, 12, 4, 8, 7, tzinfo=ZoneInfo("America/Mexico_City"))


def a_sheet(count: int, *, desks: int = 9, stops: tuple[int, ...] = ()) -> WithdrawnSheet:
    chance = Random(count)
    printed = [Serial(place % desks + 1, place // desks + 1) for place in range(max(count * 9, 100))]
    withdrawn = {serial: chance.choice(list(Why)) for serial in chance.sample(printed, count)}
    return WithdrawnSheet(
        name="Stocktaking meeting", made=MADE, withdrawn=withdrawn, stopped=tuple(stopped(desk, ()) for desk in stops)
    )


@pytest.mark.parametrize(
    ("count", "pages"), [(0, 1), (1, 1), (150, 1), (400, 1), (600, 1), (700, 2), (2_000, 3), (10_000, 14)]
)
def test_a_few_hundred_numbers_stand_on_one_page_and_two_thousand_on_three(count: int, pages: int) -> None:
    pdf, counted = withdrawn_pdf(a_sheet(count, desks=60))
    document = pypdfium2.PdfDocument(pdf)
    assert counted == len(document) == pages
    assert {(round(page.get_width()), round(page.get_height())) for page in document} == {(595, 842)}


def test_the_same_list_makes_the_same_bytes_in_whatever_order_it_comes() -> None:
    sheet = a_sheet(300)
    turned = WithdrawnSheet(name=sheet.name, made=MADE, withdrawn=dict(reversed(list(sheet.withdrawn.items()))))
    assert withdrawn_pdf(sheet) == withdrawn_pdf(turned)


def test_letters_are_as_large_as_the_count_allows() -> None:
    """A guard reads them under a lamp."""
    top = _Head(a_sheet(5)).end
    rooms = [density.room(top) for density in _DENSITIES]
    assert rooms[0] >= 140 and rooms[-1] >= 600
    assert all(one < other for one, other in pairwise(rooms))
    assert all(one.size > other.size for one, other in pairwise(_DENSITIES))
    assert min(density.size for density in _DENSITIES) >= 2.2


@pytest.mark.parametrize("count", [0, 7, 150, 500, 2_000])
def test_nothing_is_set_over_the_edge_or_over_the_foot(count: int) -> None:
    """White all around, and between the numbers and what the letters mean."""
    pdf, _ = withdrawn_pdf(a_sheet(count, desks=60, stops=(3, 17, 41)))
    for page in pypdfium2.PdfDocument(pdf):
        picture = page.render(scale=100 / 72).to_pil().convert("L")
        width, height = picture.size
        around = [picture.crop(box) for box in (
            (0, 0, width, 50), (0, height - 50, width, height), (0, 0, 50, height), (width - 50, 0, width, height),
            (0, height - 112, width, height - 101),
        )]  # fmt: skip
        assert [edge.getextrema()[0] for edge in around] == [255] * 5


def test_every_reason_has_a_letter_of_its_own() -> None:
    assert set(LETTERS) == set(Why)
    assert len({letter for letter, *_ in LETTERS.values()}) == len(LETTERS)
