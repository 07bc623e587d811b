"""The bundled fonts are there, may be given away, and are named in their licence."""

import pytest
from fontTools.ttLib import TTFont

from regdesk import resources
from regdesk.badge.fonts import WEIGHTS, exists, face, fallbacks

FREE = "OCRB-Regular"
"""Its licence is not that of the others."""
FONTS = sorted(path.stem for path in resources.path("fonts").glob("*.ttf") if path.stem != FREE)


@pytest.mark.parametrize("name", FONTS)
def test_a_font_may_be_embedded_and_its_maker_is_named(name: str) -> None:
    with TTFont(resources.path("fonts", f"{name}.ttf"), lazy=True) as font:
        assert font["OS/2"].fsType == 0
        assert "OFL" in str(font["name"].getDebugName(13)) or "Open Font License" in str(font["name"].getDebugName(13))
    licence = resources.text("fonts", "OFL.txt")
    assert f"{name.rpartition('-')[0]}: Copyright" in licence
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence


def test_the_font_of_passport_lines_is_free_and_says_whose_it_is() -> None:
    with TTFont(resources.path("fonts", f"{FREE}.ttf"), lazy=True) as font:
        assert font["OS/2"].fsType == 0
        assert "Skala" in str(font["name"].getDebugName(0))
    licence = resources.text("fonts", "OCRB.txt")
    assert "public domain" in licence
    assert "without limitation" in licence


@pytest.mark.parametrize("japanese", [False, True])
@pytest.mark.parametrize("weight", WEIGHTS)
def test_every_fallback_of_every_weight_is_a_font_that_is_bundled(weight: str, japanese: bool) -> None:
    for name in fallbacks(f"Inter-{weight}", japanese=japanese):
        assert face(name).units >= 1000


def test_all_bundled_fonts_stay_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in resources.path("fonts").glob("*.ttf")) < 20_000_000


def test_a_template_can_name_only_fonts_that_are_there() -> None:
    assert exists("Inter-Bold")
    assert not exists("Inter-Black")
    assert not exists("../fonts/Inter-Bold.ttf")


def test_an_outline_lies_inside_its_box() -> None:
    bold = face("Inter-Bold")
    for letter in "AgjÅ@ß":
        glyph = bold.font.get_nominal_glyph(ord(letter))
        assert glyph is not None
        left, bottom, right, top = bold.outline(glyph).box
        steps = [line.split()[:-1] for line in bold.outline(glyph).path.decode().splitlines()]
        points = [(int(x), int(y)) for step in steps for x, y in zip(step[-2::-2], step[::-2], strict=True) if step]
        assert left - 1 <= min(x for x, _ in points)
        assert max(x for x, _ in points) <= right + 1
        assert bottom - 40 <= min(y for _, y in points)
        assert max(y for _, y in points) <= top + 40
