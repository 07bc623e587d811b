"""The reader test card as it is printed: what scanners read from it."""

import io
import string

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from regdesk.badge.reader_card import CardPaper, reader_card_pdf
from regdesk.badge.render import page_png
from regdesk.badge.specimen import LINES, NEEDED, PAYLOAD, is_specimen
from regdesk.identity.mrz import Kind, parse

SIZES = {CardPaper.A6: (105, 148), CardPaper.A4: (210, 297)}


@pytest.mark.parametrize("paper", CardPaper)
@pytest.mark.parametrize("dpi", [203, 300])
def test_the_square_says_exactly_what_it_should_at_the_dots_of_badge_printers(paper: CardPaper, dpi: int) -> None:
    picture = Image.open(io.BytesIO(page_png(reader_card_pdf(paper, desk="Desk 3"), dpi)))
    (code,) = zxingcpp.read_barcodes(picture)
    assert code.text == PAYLOAD


@pytest.mark.parametrize("paper", CardPaper)
def test_a_card_is_one_page_of_its_size_and_the_same_each_time(paper: CardPaper) -> None:
    pdf = reader_card_pdf(paper, desk="Desk 60")
    assert pdf == reader_card_pdf(paper, desk="Desk 60")
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    assert tuple(round(side * 25.4 / 72) for side in document[0].get_size()) == SIZES[paper]
    document.close()


def test_the_square_has_every_sign_that_scanners_get_wrong() -> None:
    assert PAYLOAD.startswith("RDTEST")
    assert set(string.ascii_letters + string.digits + "<:/-.+*$%_") == set(PAYLOAD)
    assert set(PAYLOAD) > NEEDED


def test_the_lines_are_read_as_the_specimen_that_they_are() -> None:
    mrz = parse("\n".join(LINES))
    assert mrz.kind is Kind.TD1
    assert (mrz.problems, mrz.warnings, mrz.repairs) == ((), (), ())
    assert [check.field for check in mrz.checks if check.ok] == ["number", "born", "expires", "composite"]
    assert (mrz.issuer, mrz.surname, mrz.given) == ("UTO", "SPECIMEN", "READER TEST")
    assert "specimen" in mrz.notes


def test_the_lines_hold_all_letters_and_digits() -> None:
    assert set("".join(LINES)) == set(string.ascii_uppercase + string.digits + "<")


def test_the_lines_stand_at_ten_signs_to_the_inch_under_one_another() -> None:
    """The dark columns of the three lines begin and end within the pitch of one another."""
    picture = Image.open(io.BytesIO(page_png(reader_card_pdf(), 300))).convert("L")
    to_px = 300 / 25.4
    left = (105 - 30 * 2.54) / 2
    rows = [picture.crop((0, round(y), picture.width, round(y + 3.2 * to_px))) for y in _lines_at(picture)]
    assert len(rows) == 3
    for row in rows:
        box = row.crop((round(12 * to_px), 0, round(93 * to_px), row.height)).point(lambda value: 255 * (value < 128))
        first, _, last, _ = box.getbbox() or (0, 0, 0, 0)
        assert abs(first / to_px + 12 - left) < 1.0
        assert abs(last / to_px + 12 - (left + 30 * 2.54)) < 1.0


def _lines_at(picture: Image.Image) -> list[float]:
    """Where, in pixels, the three lines begin: runs of dark rows inside the white field of the lower half."""
    to_px = picture.width / 105
    inside = picture.crop((round(12 * to_px), round(66 * to_px), round(93 * to_px), round(86 * to_px)))
    dark = [min(inside.crop((0, y, inside.width, y + 1)).get_flattened_data()) < 128 for y in range(inside.height)]
    return [66 * to_px + y for y in range(1, len(dark)) if dark[y] and not dark[y - 1]]


def test_the_specimen_is_known_however_badly_it_was_read() -> None:
    assert is_specimen("\n".join(LINES))
    assert is_specimen("\n".join(LINES).lower())
    assert is_specimen("\n".join((LINES[0].replace("Q", "O"), LINES[1], LINES[2].replace("TEST", "TFST"))))
    assert not is_specimen("\n".join(LINES[:2]))
    assert not is_specimen(
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
    )
