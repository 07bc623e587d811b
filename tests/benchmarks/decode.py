"""Printed codes read back: the real badge at 203 dpi, photographed turned, blurred, dim and noisy, with 15 % covered.

Each badge is the PDF of the A6 template, drawn by pypdfium2 in the dots of the printer. Its code is photographed at
one and a half pixels a dot, at any angle, blurred by 0.4 module (Gaussian), with 70 % contrast and noise; one patch of
15 % of the code's area is covered, black, white or grey, wherever the three finders are not. Everything follows from
the number of the code. A reader tries the picture as it is, then sharpened once.
"""

import math
from collections.abc import Callable
from random import Random
from statistics import NormalDist

import pypdfium2
import zxingcpp
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from regdesk import resources
from regdesk.badge.layout import Template, template_named
from regdesk.badge.pdf import Item, batch_pdf
from regdesk.event.event import Event
from regdesk.event.file import read_event
from regdesk.keys.seal import Claims, Serial, sealed
from tests.benchmarks.people import people as invented
from tests.keys.made import DESK, EVENT, NOW

DPI, CAMERA = 203, 1.5
"""Dots of the printer, and pixels of the camera for each."""
BLUR, DAMAGE, CONTRAST, NOISE = 0.4, 0.15, 0.7, 6.0
"""Of a module; of the area; of black and white; grey values (standard deviation)."""
SHARPEN = 0.5
"""Of a module."""
MODULES, FINDER, QUIET = 53, 8, 4
FOUND = 0.85
"""So many of the codes have to be read with everything at once."""

NORMAL = bytes(round(128 + NormalDist(0, NOISE).inv_cdf((step + 0.5) / 256)) for step in range(256))
"""From even chance to noise around a middle grey."""
Picture = Image.Image


def run(codes: int) -> dict[str, object]:
    """Read so many codes under each damage alone and under all of them."""
    event, template = read_event(resources.path("sample", "event.toml")), template_named("a6")
    read = {name: [0, 0] for name in DAMAGES}
    module = 0.0
    for number, (text, page) in enumerate(_printed(event, template, codes)):
        code, module = _cut_out(page)
        for name, spoil in DAMAGES.items():
            spoilt = spoil(code, module, Random(f"{name} {number}"))
            read[name][0] += _reads(spoilt, text)
            read[name][1] += _reads(spoilt, text) or _reads(_sharpened(spoilt, module), text)
    return {
        "codes": codes,
        "dots a module": round(module, 2),
        "read": {name: {"at once": once, "with one retry": twice} for name, (once, twice) in read.items()},
        "everything": {"read": round(read["everything"][1] / codes, 3), "at least": FOUND},
    }


def _printed(event: Event, template: Template, codes: int) -> list[tuple[str, Picture]]:
    """The text of each code, and its badge in black and white dots."""
    persons = list(invented(codes))
    texts = [
        sealed(Claims(Serial(17, number + 1), NOW, NOW, number % 11, 0b111 + number), DESK, EVENT.public)
        for number in range(codes)
    ]
    items = [
        Item(person=person, code=text, number=number + 1)
        for number, (person, text) in enumerate(zip(persons, texts, strict=True))
    ]
    pages = pypdfium2.PdfDocument(batch_pdf(template, event, items))
    step = len(pages) // codes
    return [(text, _dots(pages[at * step])) for at, text in enumerate(texts)]


def _dots(page: pypdfium2.PdfPage) -> Picture:
    grey: Picture = page.render(scale=DPI / 72).to_pil().convert("L")
    return grey.point([0] * 128 + [255] * 128)


def _cut_out(page: Picture) -> tuple[Picture, float]:
    """The code with its quiet zone, and how many dots a module has."""
    [found] = zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormat.QRCode)
    place = found.position
    left, top = place.top_left.x, place.top_left.y
    module = (place.bottom_right.x - left + place.bottom_right.y - top) / 2 / MODULES
    side = module * (MODULES + 2 * QUIET)
    corner = (round(left - QUIET * module), round(top - QUIET * module))
    return page.crop((*corner, round(corner[0] + side), round(corner[1] + side))), module


# ── what happens to a code ───────────────────────────────────────────────────────────────────────────────────────────


def _covered(code: Picture, module: float, chance: Random) -> Picture:
    """One patch over 15 % of the code, of any proportion, anywhere but over a finder."""
    area = DAMAGE * MODULES**2
    while True:
        width = math.sqrt(area) * chance.uniform(0.7, 1.4)
        height = area / width
        left, top = chance.uniform(0, MODULES - width), chance.uniform(0, MODULES - height)
        right, bottom = left + width, top + height
        finders = ((0, 0), (MODULES - FINDER, 0), (0, MODULES - FINDER))
        if not any(left < x + FINDER and right > x and top < y + FINDER and bottom > y for x, y in finders):
            break
    spoilt = code.copy()
    box = [(side + QUIET) * module for side in (left, top, right, bottom)]
    ImageDraw.Draw(spoilt).rectangle(box, fill=chance.choice((0, 128, 255)))
    return spoilt


def _photographed(code: Picture, module: float, chance: Random, *, blur: float = 0.0, turn: bool = False) -> Picture:
    """As a camera has it: larger, turned on a white table, blurred, dim, with noise."""
    side = round(code.width * CAMERA)
    picture = code.resize((side, side), Image.Resampling.BICUBIC)
    if turn:
        picture = picture.rotate(chance.uniform(0, 360), Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    if blur:
        picture = picture.filter(ImageFilter.GaussianBlur(blur * module * CAMERA))
    dim = picture.point([round(255 * (1 - CONTRAST) / 2 + CONTRAST * grey) for grey in range(256)])
    noise = Image.frombytes("L", dim.size, chance.randbytes(dim.width * dim.height).translate(NORMAL))
    return ImageChops.add(dim, noise, scale=1, offset=-128)


def _everything(code: Picture, module: float, chance: Random) -> Picture:
    return _photographed(_covered(code, module, chance), module, chance, blur=BLUR, turn=True)


DAMAGES: dict[str, Callable[[Picture, float, Random], Picture]] = {
    "as printed": lambda code, module, chance: code,
    "photographed": _photographed,
    "turned": lambda code, module, chance: _photographed(code, module, chance, turn=True),
    "blurred by 0.4 module": lambda code, module, chance: _photographed(code, module, chance, blur=BLUR),
    "15 % covered": lambda code, module, chance: _photographed(_covered(code, module, chance), module, chance),
    "turned and covered": lambda code, module, chance: _photographed(
        _covered(code, module, chance), module, chance, turn=True
    ),
    "turned and blurred": lambda code, module, chance: _photographed(code, module, chance, blur=BLUR, turn=True),
    "everything": _everything,
}


def _reads(picture: Picture, text: str) -> bool:
    found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
    return any(each.text == text for each in found)


def _sharpened(picture: Picture, module: float) -> Picture:
    """Unsharp mask with half a module: of all that was tried it brings most back."""
    return picture.filter(ImageFilter.UnsharpMask(module * CAMERA * SHARPEN, 300, 0))
