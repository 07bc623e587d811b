"""Make OCRB-Regular.ttf again: the typeface of machine-readable lines, for the specimen of the reader test card.

    apt-get download fonts-ocr-b && dpkg-deb -x fonts-ocr-b_0.3~dfsg1-1_all.deb ocr-b
    python resources/fonts/make_ocr_b.py ocr-b/usr/share/fonts/opentype/ocr-b/OCRB.otf

It needs nothing that regdesk itself does not need. The font is cut to ASCII and its curves become quadratic, as in
all fonts of this folder. Its licence is in OCRB.txt.
"""

import sys
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

HERE = Path(__file__).resolve().parent
MOST_OFF = 0.5  # thousandths of an em that a curve may move
VERSION_OF_GLYPHS = 0x00010000


def cut(font: TTFont) -> None:
    """Leave ASCII alone."""
    subsetter = Subsetter(Options(hinting=False, layout_features=[], notdef_outline=True))
    subsetter.populate(unicodes=range(0x20, 0x7F))
    subsetter.subset(font)


def bend(font: TTFont) -> None:
    """Put quadratic outlines in place of cubic ones."""
    glyphs = font.getGlyphSet()
    drawn = {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, MOST_OFF, reverse_direction=True))
        drawn[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = font.getGlyphOrder(), drawn
    del font["CFF "]
    font["maxp"].tableVersion = VERSION_OF_GLYPHS
    for name in (
        "maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
        "maxSizeOfInstructions", "maxComponentElements",
    ):  # fmt: skip
        setattr(font["maxp"], name, 1 if name == "maxZones" else 0)
    font["post"].formatType, font["post"].extraNames, font["post"].mapping = 2.0, [], {}
    font.sfntVersion = "\x00\x01\x00\x00"


def main() -> None:
    font = TTFont(sys.argv[1], recalcTimestamp=False)
    cut(font)
    bend(font)
    font.save(HERE / "OCRB-Regular.ttf")


if __name__ == "__main__":
    main()
