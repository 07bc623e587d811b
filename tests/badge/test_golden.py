"""Every badge that was looked at is drawn as it was then, and its code is read back."""

import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageStat

from regdesk.badge.layout import template_named, template_names
from tests.badge.golden import GOLDEN, ROWS, Golden, agreed, all_golden, small
from tests.badge.hard_names import hard_names
from tests.badge.pieces import fingerprint, picture

BADGES = {each.name: each for each in all_golden()}


@pytest.mark.parametrize("badge", BADGES.values(), ids=BADGES.keys())
def test_a_badge_is_drawn_as_it_was_looked_at(badge: Golden) -> None:
    pdf = badge.pdf()
    assert fingerprint(pdf) == agreed()[badge.name], "look at it: python -m tests.badge.golden"
    kept, drawn = Image.open(badge.picture).convert("RGB"), small(pdf)
    assert kept.size == drawn.size
    assert max(ImageStat.Stat(ImageChops.difference(kept, drawn)).mean) < 3
    seen = picture(pdf, template_named(badge.template).dpi)
    found = zxingcpp.read_barcodes(seen, formats=zxingcpp.BarcodeFormat.QRCode)
    assert [each.text for each in found] == [badge.code]


def test_every_picture_belongs_to_a_badge() -> None:
    assert {path.stem for path in GOLDEN.glob("*.png")} == set(BADGES) == set(agreed())
    assert len(BADGES) >= 40


def test_every_template_that_ships_is_among_them_or_differs_only_in_its_back() -> None:
    seen = {name.removesuffix("_two_sided") for name in ROWS}
    assert {name.removesuffix("_two_sided") for name in template_names()} == seen


def test_there_are_a_hundred_hard_names() -> None:
    people = hard_names()
    assert len(people) == 100
    assert len({(person.given, person.family) for person in people}) == 100
    assert max(len(person.family) for person in people) >= 58
