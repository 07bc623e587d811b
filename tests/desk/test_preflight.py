"""Before the doors open: what would not print well is found, with the person, and nothing is written."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from regdesk.badge.layout import template_named
from regdesk.desk import Desk
from regdesk.desk.fault_file import write_faults
from regdesk.desk.preflight import AT_ONCE, KINDS, Preflight, Row
from regdesk.errors import NotAllowed
from regdesk.sentences.preflight import FAULT_KINDS, FAULTS, MENDED_BY
from regdesk.staff.rights import Role
from tests.badge.pieces import PORTRAIT
from tests.desks import a_desk
from tests.make import a_person
from tests.staff.people import OF_ROLE, signed_in, with_staff

TEMPLATES = {name: template_named(name) for name in ("a6", "cr80")}
GOOD = a_person(confirmation="AAAA-0001", family="Ndiaye", given="Awa", photo="good.jpg")
NONE = a_person(confirmation="AAAA-0002", family="Okafor", given="Chidinma", delegation="Nigeria")
SMALL = a_person(confirmation="AAAA-0003", family="Tanaka", given="Kenji", delegation="Japan", photo="small.jpg")
WIDE = a_person(confirmation="AAAA-0004", family="Araya", given="Inés", delegation="Chile", photo="wide.jpg")
BROKEN = a_person(confirmation="AAAA-0005", family="Weber", given="Jörg", delegation="Germany", photo="broken.jpg")
VIP = a_person(confirmation="AAAA-0006", family="Rossi", given="Ada", delegation="Italy", vip=True)
PEOPLE = (GOOD, NONE, SMALL, WIDE, BROKEN, VIP)


def a_picture(width: int, height: int) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), "grey").save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path, PEOPLE) as desk:
        with desk.store.writing() as tx:
            tx.put_photo("good.jpg", PORTRAIT)
            tx.put_photo("small.jpg", a_picture(90, 120))
            tx.put_photo("wide.jpg", a_picture(800, 400))
            tx.put_photo("broken.jpg", b"no picture at all")
        yield desk


def told(found: Preflight) -> list[tuple[str, str, str]]:
    return [(row.name, row.template, row.kind) for row in found.rows]


def test_photos_that_are_missing_small_or_of_another_shape_are_told_with_the_person(desk: Desk) -> None:
    found = desk.preflight.run(TEMPLATES)
    assert told(found) == [
        ("Jörg WEBER", "", "photo_unreadable"),
        ("Inés ARAYA", "a6", "photo_cut"),
        ("Inés ARAYA", "cr80", "photo_cut"),
        ("Kenji TANAKA", "a6", "photo_small"),
        ("Kenji TANAKA", "cr80", "photo_small"),
        ("Chidinma OKAFOR", "", "no_photo"),
    ]
    assert (found.people, found.of, found.concerned, found.stopped) == (6, 6, 4, False)
    assert found.kinds == {"photo_unreadable": 1, "photo_cut": 1, "photo_small": 1, "no_photo": 1}
    assert desk.log() == ()


def test_names_that_would_not_print_well_come_first_with_what_is_wrong(tmp_path: Path) -> None:
    word = "Andriantsimitoviaminandriandehibe"
    hard = [
        a_person(confirmation="AAAA-0011", family=f"{word} {word} {word}", given="Rivo", delegation="Madagascar"),
        a_person(confirmation="AAAA-0012", family="\U00012000\U00012001", given="Enki", delegation="Iraq"),
    ]
    with a_desk(tmp_path, hard) as desk:
        found = desk.preflight.run(TEMPLATES)
    assert list(found.kinds) == [kind for kind in KINDS if kind in found.kinds]
    assert found.kinds["missing_glyphs"] == 1
    letters = next(row for row in found.rows if row.kind == "missing_glyphs")
    assert (letters.name, dict(letters.facts)) == (
        "Enki \U00012000\U00012001",
        {"where": "family", "letters": "\U00012000 \U00012001"},
    )
    assert found.kinds["too_long"] == 1
    long = next(row for row in found.rows if row.kind == "too_long")
    assert dict(long.facts) == {"where": "family", "word": word.upper()}
    for row in found.rows:
        assert "{" not in FAULTS[row.kind].format_map(dict(row.facts))


def test_each_fault_has_its_three_sentences_and_fills_them(desk: Desk) -> None:
    for row in desk.preflight.run(TEMPLATES).rows:
        assert FAULT_KINDS[row.kind]
        assert MENDED_BY[row.kind].endswith(".")
        assert "{" not in FAULTS[row.kind].format_map(dict(row.facts))
    assert FAULTS.keys() == MENDED_BY.keys() == FAULT_KINDS.keys() == set(KINDS)


def test_stopping_keeps_what_was_found(tmp_path: Path) -> None:
    many = [a_person(confirmation=f"B{number:04d}") for number in range(AT_ONCE + 1)]
    with a_desk(tmp_path, many) as desk:
        heard: list[tuple[int, int | None]] = []
        found = desk.preflight.run(TEMPLATES, lambda done, of: heard.append((done, of)), lambda: len(heard) > 1)
    assert heard == [(0, AT_ONCE + 1), (AT_ONCE, AT_ONCE + 1), (AT_ONCE, AT_ONCE + 1)]
    assert (found.people, found.of, found.stopped) == (AT_ONCE, AT_ONCE + 1, True)
    assert len(found.rows) == AT_ONCE


def test_a_clerk_is_not_told_who_is_on_the_list(desk: Desk) -> None:
    signed_in(with_staff(desk), OF_ROLE[Role.CLERK])
    with pytest.raises(NotAllowed):
        desk.preflight.run(TEMPLATES)


def test_no_cell_of_the_file_is_computed_by_a_spreadsheet(tmp_path: Path) -> None:
    rows = (Row("0" * 32, "=1+1", "@here", "a6", "too_long"),)
    out = tmp_path / "faults.csv"
    write_faults(out, Preflight(("a6",), 1, 1, rows), ("Person", "Delegation"), lambda row: (row.name, row.delegation))
    assert out.read_bytes() == "Person,Delegation\r\n'=1+1,'@here\r\n".encode("utf-8-sig")
    assert out.stat().st_mode & 0o077 == 0


def test_a_row_says_nothing_of_the_person_in_a_traceback(desk: Desk) -> None:
    assert not any("TANAKA" in repr(row) for row in desk.preflight.run(TEMPLATES).rows)
