"""What a text is told by its shape alone."""

import pytest

from regdesk.gate.scanned import Shape, scanned


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("00918", Shape.NUMBER),
        (" 00918\r\n", Shape.NUMBER),
        ("0918", Shape.BROKEN),
        ("٠٠٩١٨", Shape.BROKEN),
        ("K7RM4PX2", Shape.CONFIRMATION),
        ("k7rm-4px2", Shape.CONFIRMATION),
        ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", Shape.DOCUMENT),
        ("https://un.org/badge?id=12", Shape.OTHER),
        ("COP23ABCDEFGHJKMNPQ", Shape.OTHER),
        ("R1", Shape.BROKEN),
        ("R1ABCDEFGHJKMNPQRSTVWX", Shape.BROKEN),
        ("RTABCDEFGHJKMNPQRSTVWX", Shape.BROKEN),
        ("", Shape.BROKEN),
        ("R1" + "0" * 500, Shape.BROKEN),
    ],
)
def test_a_text_is_told_by_its_shape(text: str, shape: Shape) -> None:
    assert scanned(text).shape is shape


def test_a_number_is_read_as_one() -> None:
    assert (scanned("00918").number, scanned("65535").number) == (918, 65535)
