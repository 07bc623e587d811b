"""A badge as ZPL II: one black-and-white picture to each label, dithered only where the photo is."""

from base64 import b64encode
from binascii import crc_hqx
from collections.abc import Iterator
from zlib import compress

from PIL import Image

from regdesk.badge.render import page_count, page_grey
from regdesk.printing.printer import Job

MM_PER_INCH = 25.4
DARK = 128
"""What is darker than this becomes black: letters and codes stay sharp, which dithering would speckle."""


def labels(job: Job, dpi: int) -> tuple[bytes, ...]:
    """Each page of a badge as one format for a printer with so many dots to the inch."""
    return tuple(_format(job.attempt, page) for page in pages(job, dpi))


def pages(job: Job, dpi: int) -> Iterator[Image.Image]:
    """Each page as dots: mode 1, where a set dot is black. The photo box is where the badge's front has it."""
    for number in range(page_count(job.pdf)):
        grey = page_grey(job.pdf, dpi, number)
        box = _dots(job.photo_box_mm, dpi) if job.photo_box_mm and number == 0 else None
        yield _black(grey, box)


def _dots(box_mm: tuple[float, float, float, float], dpi: int) -> tuple[int, int, int, int]:
    """Left, top, right and bottom in whole dots."""
    left, top, width, height = (round(length * dpi / MM_PER_INCH) for length in box_mm)
    return left, top, left + width, top + height


def _black(grey: Image.Image, photo: tuple[int, int, int, int] | None) -> Image.Image:
    ink = grey.point([255 if shade < DARK else 0 for shade in range(256)], "1")
    if photo:
        negative = grey.crop(photo).point([255 - shade for shade in range(256)])
        ink.paste(negative.convert("1", dither=Image.Dither.FLOYDSTEINBERG), photo[:2])
    return ink


def _format(attempt: str, ink: Image.Image) -> bytes:
    """`^GFA` with `:Z64:` (ZPL II programming guide, alternative data compression): zlib, base64, CRC-16-CCITT.

    The attempt stands in a comment, which the printer skips and whoever looks at the line finds.
    """
    across = (ink.width + 7) // 8
    size = across * ink.height
    text = b64encode(compress(ink.tobytes(), 9))
    head = f"^XA^FX{attempt}^FS^PW{ink.width}^LL{ink.height}^LH0,0^FO0,0^GFA,{size},{size},{across},:Z64:"
    return head.encode() + text + f":{crc_hqx(text, 0):04X}^FS^PQ1^XZ\n".encode()
