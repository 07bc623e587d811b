"""A PDF file in the making: reportlab keeps its objects, pages and cross-references, we write what is in them.

A letter, a ground and a portrait are each one object of the file, however many pages show them, and the compressed
letters are kept between files. The same pages make the same bytes.
"""

import zlib
from collections.abc import Hashable, Mapping
from functools import lru_cache

from reportlab.pdfbase import pdfdoc

from regdesk.badge.ink import POINT, GlyphKey, Ink, glyph_name
from regdesk.badge.photo import Portrait


class _Page(pdfdoc.PDFObject):  # type: ignore[misc] # reportlab has no types
    """A page whose dictionary is written already, but for the tree of pages above it."""

    __RefOnly__ = 1

    def __init__(self, inside: bytes) -> None:
        self._inside = inside

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        above: bytes = document.Reference(document.Pages).format(document)
        return b"<</Type/Page/Parent %b%b>>" % (above, self._inside)


class Pages:
    """Pages of one size, given in mm."""

    def __init__(self, title: str, width: float, height: float) -> None:
        self._document = pdfdoc.PDFDocument(invariant=1)
        self._document.setTitle(title)
        self._document.setAuthor("regdesk")
        self._document.setCreator("regdesk")
        self._document.setSubject("")
        self._size = (width, height)
        self._references: dict[Hashable, bytes] = {}

    def add(self, ink: Ink, parts: Mapping[str, bytes]) -> None:
        """A page; `parts` are what it draws besides letters: names and references."""
        width, height = (side * POINT for side in self._size)
        upside_down = f"{POINT:.6f} 0 0 {-POINT:.6f} 0 {height:.4f} cm\n".encode("ascii")
        content = zlib.compress(upside_down + ink.content, 1)
        box = f"/MediaBox[0 0 {width:.3f} {height:.3f}]".encode("ascii")
        contents = self._put(_stream(b"/Filter/FlateDecode", content))
        self._document.addPage(_Page(b"%b/Contents %b/Resources %b" % (box, contents, self._resources(ink, parts))))
        self._document.updateSignature(content)

    def part(self, ink: Ink, compressed: bytes, size: tuple[float, float]) -> bytes:
        """What many pages draw, in a box of this size; `compressed` is the content of `ink`. Gives its reference."""
        known = self._references.get(compressed)
        if known is None:
            box = f"/Type/XObject/Subtype/Form/BBox[0 0 {size[0]:g} {size[1]:g}]".encode("ascii")
            head = box + b"/Filter/FlateDecode/Resources" + self._resources(ink, {})
            known = self._references[compressed] = self._put(_stream(head, compressed))
        return known

    def picture(self, image: Portrait) -> bytes:
        """An image; its reference."""
        known = self._references.get(image.jpeg)
        if known is None:
            known = self._references[image.jpeg] = self._put(_image(image))
        return known

    def pdf(self) -> bytes:
        """The finished file."""
        written: bytes = self._document.GetPDFData(None)
        return written

    def _put(self, content: bytes) -> bytes:
        """Add an object; its reference."""
        reference = self._document.Reference(content, f"Object{self._document.objectcounter + 1}")
        written: bytes = reference.format(self._document)
        return written

    def _resources(self, ink: Ink, parts: Mapping[str, bytes]) -> bytes:
        named = [b"/%b %b" % (name.encode("ascii"), reference) for name, reference in parts.items()]
        named.extend(self._glyph(key) for key in sorted(ink.glyphs, key=_order))
        return b"<</XObject<<%b>>>>" % b"".join(named)

    def _glyph(self, key: GlyphKey) -> bytes:
        """A glyph's name and reference."""
        known = self._references.get(key)
        if known is None:
            name = glyph_name(key).encode("ascii")
            known = self._references[key] = b"/%b %b" % (name, self._put(_glyph_part(key)))
        return known


def _order(key: GlyphKey) -> tuple[str, int]:
    return key[0].key, key[1]


def _stream(head: bytes, content: bytes) -> bytes:
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (head, len(content), content)


@lru_cache(maxsize=4096)
def _glyph_part(key: GlyphKey) -> bytes:
    """A glyph as a part of a PDF file whose unit is the em."""
    face, number = key
    outline = face.outline(number)
    left, bottom, right, top = outline.box
    em = f"{1 / face.units:.8f}"
    box = f"/BBox[{left - 9} {bottom - 9} {right + 9} {top + 9}]/Matrix[{em} 0 0 {em} 0 0]"
    head = f"/Type/XObject/Subtype/Form{box}/Resources<<>>/Filter/FlateDecode"
    return _stream(head.encode("ascii"), zlib.compress(outline.path + b"\nf", 9))


def _image(image: Portrait) -> bytes:
    size = f"/Width {image.width}/Height {image.height}/BitsPerComponent 8/ColorSpace{image.colours}"
    return _stream(f"/Type/XObject/Subtype/Image{size}/Filter/DCTDecode".encode("ascii"), image.jpeg)
