"""A page of a PDF file as a picture: the preview shows the very file that is printed."""

from io import BytesIO
from threading import Lock

import pypdfium2
from PIL import Image

_ONE_AT_A_TIME = Lock()
"""PDFium must not be entered by two threads at once."""


def page_count(pdf: bytes) -> int:
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def page_grey(pdf: bytes, dpi: float, page: int = 0) -> Image.Image:
    """The same in greys, mode L, for printers that know no colours."""
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            picture: Image.Image = document[page].render(scale=dpi / 72, grayscale=True).to_pil()
        finally:
            document.close()
    return picture.convert("L")


def page_png(pdf: bytes, dpi: float, page: int = 0) -> bytes:
    """A page, counted from 0, as a PNG file with so many pixels to the inch."""
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            picture = document[page].render(scale=dpi / 72).to_pil()
        finally:
            document.close()
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()
