"""The receipt of a delegation on paper: as long as its words on a roll, on as many pages of A6 as it needs."""

from dataclasses import replace

import pypdfium2
import pytest

from regdesk.badge.receipt import ReceiptText, receipt_pdf
from regdesk.settings import SlipPaper

TEXT = ReceiptText(
    centre="UN Registration Centre",
    desk="Puerto Vallarta · Desk 6",
    title=("Receipt for badges", "Recibo de credenciales"),
    delegation="Chile",
    counted="9 badges · 9 credenciales",
    collected_by="Collected by · Recogidas por",
    collector="Valentina ARAYA PIZARRO",
    shown=("Focal point · Punto focal", "Document checked · Documento comprobado"),
    badges=tuple((f"{918 + at:05d}", f"Member NUMBER {at}") for at in range(9)),
    left_heading=("These badges stay here", "Estas credenciales quedan aquí"),
    left=(("Cristóbal RIQUELME DÍAZ", "is not accredited yet · aún no tiene acreditación"),),
    statement=("I received these badges.", "Recibí estas credenciales."),
    signature="Signature · Firma · 4 Dec 2017",
    number="Receipt 6-D01",
    when="Mon 4 Dec 2017 09:31 · Naomi Tsegaye",
)
HARD = ("阮明山 NGUYỄN Minh Sơn", "عبد الرحمن المنصوري", "Chayapa Dejthamrong NILAVADHANANANDA-WOOLOOMOOLOO")


def many(count: int) -> ReceiptText:
    return replace(TEXT, badges=tuple((f"{at:05d}", HARD[at % len(HARD)]) for at in range(1, count + 1)))


def sizes(pdf: bytes) -> list[tuple[int, int]]:
    """Width and height of each page, in whole mm."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [tuple(round(side * 25.4 / 72) for side in page.get_size()) for page in document]  # type: ignore[misc]
    finally:
        document.close()


def inked(pdf: bytes, page: int, top: float, bottom: float) -> bool:
    """Whether something is drawn between two heights of a page, as parts of it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture = document[page].render(scale=1.0).to_pil().convert("L")
    finally:
        document.close()
    part = picture.crop((0, round(picture.height * top), picture.width, round(picture.height * bottom)))
    return bool(part.getextrema()[0] < 128)


@pytest.mark.parametrize("paper", list(SlipPaper))
def test_the_same_words_make_the_same_bytes(paper: SlipPaper) -> None:
    assert receipt_pdf(TEXT, paper) == receipt_pdf(TEXT, paper)


def test_a_roll_is_as_long_as_the_names_and_never_a_second_page() -> None:
    ((_, short),) = sizes(receipt_pdf(TEXT))
    ((wide, long),) = sizes(receipt_pdf(many(40)))
    assert wide == 80
    assert long > short + 31 * 5


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (9, 2), (40, 5)])
def test_a6_goes_on_to_further_pages_and_each_says_which_it_is(count: int, pages: int) -> None:
    pdf = receipt_pdf(many(count), SlipPaper.A6)
    assert sizes(pdf) == [(105, 148)] * pages
    assert all(inked(pdf, page, 0.92, 0.97) for page in range(pages))


def test_nothing_is_drawn_below_the_foot_or_outside_the_page() -> None:
    pdf = receipt_pdf(many(40), SlipPaper.A6)
    assert not any(inked(pdf, page, 0.985, 1.0) for page in range(5))


def test_the_mark_of_a_training_event_stands_on_every_page() -> None:
    pdf = receipt_pdf(replace(many(40), mark="TRAINING"), SlipPaper.A6)
    assert all(inked(pdf, page, 0.0, 0.02) for page in range(len(sizes(pdf))))
    assert not inked(receipt_pdf(TEXT, SlipPaper.A6), 0, 0.0, 0.02)
