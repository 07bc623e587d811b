import codecs
import json
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from regdesk.errors import RosterFileError
from regdesk.roster.files import Kind, open_list
from regdesk.roster.letters import TWICE
from tests.lists import HEADER, NDIAYE, OKAFOR, a_csv, people_of


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_usual_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    listing = open_list(a_csv(tmp_path, delimiter=delimiter))
    assert listing.kind is Kind.CSV
    assert listing.delimiter == delimiter
    assert listing.header == HEADER
    assert [number for number, _ in listing.rows()] == [2, 3, 4]


def test_a_semicolon_inside_cells_is_no_delimiter(tmp_path: Path) -> None:
    file = a_csv(tmp_path, [*NDIAYE[:6], "Mission; office; desk; hall", *NDIAYE[7:]], OKAFOR)
    assert open_list(file).delimiter == ","


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("windows-1252", "windows-1252"),
    ],
)
def test_the_encoding_is_found_and_the_names_are_whole(tmp_path: Path, written: str, found: str) -> None:
    listing = open_list(a_csv(tmp_path, NDIAYE, OKAFOR, encoding=written))
    assert listing.encoding == found
    assert listing.header == HEADER
    assert next(listing.rows())[1][2] == "Aïssatou"
    assert listing.broken_name == ""


def test_a_letter_that_shows_the_encoding_may_stand_at_the_very_end(tmp_path: Path) -> None:
    rows = [[f"{number:04}-AAAA", *OKAFOR[1:]] for number in range(3_000)]
    listing = open_list(a_csv(tmp_path, *rows, NDIAYE, encoding="windows-1252"))
    assert listing.encoding == "windows-1252"
    assert list(listing.rows())[-1][1][2] == "Aïssatou"


def test_broken_names_are_noticed_and_the_right_encoding_is_proposed(tmp_path: Path) -> None:
    file = a_csv(tmp_path, NDIAYE, encoding="utf-8")
    listing = open_list(file, encoding="windows-1252")
    assert listing.broken_name == "AÃ¯ssatou"
    assert listing.try_encoding == "utf-8"
    assert open_list(file, encoding=listing.try_encoding).broken_name == ""


def test_names_that_were_broken_before_the_file_was_saved_can_be_mended(tmp_path: Path) -> None:
    twice = [cell.encode().decode("windows-1252") for cell in NDIAYE]
    listing = open_list(a_csv(tmp_path, twice))
    assert listing.broken_name == "AÃ¯ssatou"
    assert listing.try_encoding == TWICE
    mended = open_list(listing.path, encoding=TWICE)
    assert mended.broken_name == ""
    assert next(mended.rows())[1][2] == "Aïssatou"


def test_capital_letters_with_tildes_are_no_broken_name(tmp_path: Path) -> None:
    assert open_list(a_csv(tmp_path, [NDIAYE[0], "CONCEIÇÃO", "JOÃO Â Ã", *NDIAYE[3:]])).broken_name == ""


def test_the_wrong_encoding_is_told(tmp_path: Path) -> None:
    with pytest.raises(RosterFileError, match="list_encoding_wrong"):
        open_list(a_csv(tmp_path, NDIAYE, encoding="windows-1252"), encoding="utf-8")
    with pytest.raises(RosterFileError, match="list_encoding_not_known"):
        open_list(a_csv(tmp_path), encoding="klingon")


def test_bytes_of_no_known_encoding_are_told(tmp_path: Path) -> None:
    file = a_csv(tmp_path)
    file.write_bytes(file.read_bytes() + b"\x81\x8d,\xff\r\n")
    with pytest.raises(RosterFileError, match="list_encoding_unknown"):
        open_list(file)


def test_a_title_above_the_header_and_empty_rows_are_passed_over_and_rows_keep_their_numbers(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("List of participants\n\nSurname,First name\nSato,Kenji\n\n,\nOkafor,Ada\n", encoding="utf-8")
    listing = open_list(file)
    assert listing.header == ("Surname", "First name")
    assert [(number, row[0]) for number, row in listing.rows()] == [(4, "Sato"), (7, "Okafor")]


def test_a_cell_of_several_lines_is_one_row(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text('Surname,Note\nSato,"Interprète LSF\nsalle XX"\nOkafor,-\n', encoding="utf-8")
    assert list(open_list(file).rows()) == [(2, ["Sato", "Interprète LSF\nsalle XX"]), (3, ["Okafor", "-"])]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_is_read(tmp_path: Path, end: str) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(f"Surname,First name{end}Sato,Kenji{end}Okafor,Ada{end}".encode())
    assert [row for _, row in open_list(file).rows()] == [["Sato", "Kenji"], ["Okafor", "Ada"]]


def test_the_line_that_tells_excel_the_delimiter_is_no_row(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("sep=;\nSurname;First name\nSato, K.;Kenji\n", encoding="utf-8")
    listing = open_list(file)
    assert (listing.delimiter, listing.header, listing.header_row) == (";", ("Surname", "First name"), 1)


def test_a_quotation_mark_inside_a_cell_does_not_cut_the_file_off(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text('Surname,Note\nSato,a 5" pipe', encoding="utf-8")
    assert [row for _, row in open_list(file).rows()] == [["Sato", 'a 5" pipe']]


def a_workbook(folder: Path, **sheets: list[list[object]]) -> Path:
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    file = folder / "list.xlsx"
    book.save(file)
    return file


def test_a_workbook_gives_days_whole_numbers_and_texts(tmp_path: Path) -> None:
    row = ["Sato", date(1975, 1, 30), datetime(2017, 11, 29, 10, 41), 770449254.0, 1.5, True, None]
    listing = open_list(a_workbook(tmp_path, Approved=[["Surname", "DOB", "Sent", "No", "X", "VIP", "-"], row]))
    assert (listing.kind, listing.sheet, listing.rows_about) == (Kind.XLSX, "Approved", 1)
    ((number, cells),) = listing.rows()
    assert number == 2
    assert cells[:6] == ["Sato", "1975-01-30", "2017-11-29 10:41:00", "770449254", "1.5", "yes"]


def test_the_sheet_with_people_is_taken_and_another_can_be_chosen(tmp_path: Path) -> None:
    people = [["Surname", "First name"], ["Sato", "Kenji"]]
    file = a_workbook(tmp_path, Empty=[], Approved=people, Pending=[["Surname", "First name"], ["Okafor", "Ada"]])
    assert open_list(file).sheet == "Approved"
    assert open_list(file).sheets == ("Empty", "Approved", "Pending")
    assert [row for _, row in open_list(file, sheet="Pending").rows()] == [["Okafor", "Ada"]]
    with pytest.raises(RosterFileError, match="list_no_sheet"):
        open_list(file, sheet="Refused")


def test_a_formula_is_never_computed_nor_shown(tmp_path: Path) -> None:
    listing = open_list(a_workbook(tmp_path, List=[["Surname", "Note"], ["Sato", '=HYPERLINK("http://x")']]))
    ((_, cells),) = listing.rows()
    assert cells[0] == "Sato"
    assert cells[1:] in ([], [""])


def test_a_sheet_that_says_it_has_a_million_columns_is_read_by_its_cells(tmp_path: Path) -> None:
    import zipfile

    honest = a_workbook(tmp_path, List=[["Surname", "First name"], ["Sato", "Kenji"]])
    lying = tmp_path / "lying.xlsx"
    with zipfile.ZipFile(honest) as old, zipfile.ZipFile(lying, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith("sheet1.xml"):
                content = content.replace(b'ref="A1:B2"', b'ref="A1:XFD1048576"')
                assert b"XFD1048576" in content
            new.writestr(name, content)
    assert [row for _, row in open_list(lying).rows()] == [["Sato", "Kenji"]]


@pytest.mark.parametrize("around", [lambda people: people, lambda people: {"count": 2, "registrations": people}])
def test_json_is_a_list_of_people_or_holds_exactly_one(tmp_path: Path, around: object) -> None:
    assert callable(around)
    people = [
        {"family name": "Satō", "name": {"given": "Kenji"}, "tags": ["VIP", "Panel"], "born": None},
        {"family name": "Okafor", "paid": True, "id": 12345678901234567890},
    ]
    file = tmp_path / "list.json"
    file.write_text(json.dumps(around(people)), encoding="utf-16")
    listing = open_list(file)
    assert listing.kind is Kind.JSON
    assert listing.header == ("family name", "name.given", "tags", "born", "paid", "id")
    assert list(listing.rows()) == [
        (1, ["Satō", "Kenji", "VIP; Panel", "", "", ""]),
        (2, ["Okafor", "", "", "", "yes", "12345678901234567890"]),
    ]


def test_a_json_list_becomes_people(tmp_path: Path) -> None:
    people = [dict(zip(HEADER, row, strict=True)) for row in (NDIAYE, OKAFOR)]
    file = tmp_path / "list.json"
    file.write_bytes(codecs.BOM_UTF8 + json.dumps(people, ensure_ascii=False).encode())
    assert [person.given for person in people_of(file)] == ["Aïssatou", "Chidinma A."]


def test_a_list_that_changes_after_it_was_opened_is_not_read_on(tmp_path: Path) -> None:
    listing = open_list(a_csv(tmp_path))
    with listing.path.open("a", encoding="utf-8") as file:
        file.write("one,more\n")
    with pytest.raises(RosterFileError, match="list_changed"):
        next(listing.rows())
