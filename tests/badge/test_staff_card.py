"""Staff cards on paper: each code can be read off the print, with its name beside it."""

import pypdfium2
import zxingcpp

from regdesk.badge.staff_card import StaffCard, in_groups, staff_cards_pdf
from regdesk.staff.member import card_in
from regdesk.staff.rights import Role
from tests.staff.people import EVERYBODY

CARDS = [StaffCard(one.name, one.first_name, one.roles, one.card) for one in EVERYBODY] * 2
LONG = "María de los Ángeles Fernández-Villavicencio y Montenegro de la Torre"


def read(pdf: bytes, page: int) -> list[str]:
    """What a reader reads off a sheet printed at 203 dots to the inch, the coarsest printers' pitch."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture = document[page].render(scale=203 / 72).to_pil()
    finally:
        document.close()
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def test_every_card_is_on_a_sheet_and_its_code_is_read() -> None:
    pdf = staff_cards_pdf(CARDS, meeting="Small meeting")
    assert sorted(read(pdf, 0) + read(pdf, 1)) == sorted(card.code for card in CARDS)
    assert (len(read(pdf, 0)), len(read(pdf, 1))) == (10, 4)


def test_the_same_cards_make_the_same_bytes_and_no_card_one_empty_sheet() -> None:
    assert staff_cards_pdf(CARDS, meeting="Small meeting") == staff_cards_pdf(CARDS, meeting="Small meeting")
    assert read(staff_cards_pdf([], meeting="Small meeting"), 0) == []


def test_a_long_name_and_many_roles_leave_the_code_alone() -> None:
    card = StaffCard(LONG, LONG, tuple(Role), CARDS[0].code)
    assert read(staff_cards_pdf([card], meeting="A meeting with a name that is as long " * 3), 0) == [CARDS[0].code]


def test_a_card_does_not_show_its_code_in_a_log() -> None:
    assert CARDS[0].code not in repr(CARDS)


def test_the_code_is_typed_in_groups_where_no_scanner_reads() -> None:
    assert in_groups("STAFF7AZN29YMZGYZ1NB2XGRWEWA54H") == "STAFF 7AZN 29YM ZGYZ 1NB2 XGRW EWA5 4H"
    assert card_in(in_groups("STAFF7AZN29YMZGYZ1NB2XGRWEWA54H")) == "STAFF7AZN29YMZGYZ1NB2XGRWEWA54H"
