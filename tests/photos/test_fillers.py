"""A marker may have any number of fillers before it; they belong to no part of the picture."""

from io import BytesIO

import pytest
from PIL import Image

from regdesk.photos.header import read_header


def a_jpeg(*, progressive: bool) -> bytes:
    out = BytesIO()
    Image.linear_gradient("L").save(out, "JPEG", progressive=progressive)
    return out.getvalue()


@pytest.mark.parametrize("fillers", [1, 2, 7])
@pytest.mark.parametrize("progressive", [False, True])
def test_fillers_after_a_scan_are_left_out(fillers: int, *, progressive: bool) -> None:
    plain = a_jpeg(progressive=progressive)
    filled = plain[:-2] + b"\xff" * fillers + plain[-2:]
    assert read_header(filled).bare == read_header(plain).bare
