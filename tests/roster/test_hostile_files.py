"""Every file here ends in one clear sentence, soon and with little memory."""

import io
import os
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from regdesk.errors import RosterFileError
from regdesk.roster.files import MAX_COLUMNS, open_list
from tests.lists import HEADER, NDIAYE, OKAFOR, a_csv, a_plan, in_words

LITTLE = 48 * 1024 * 1024


def refused(file: Path, code: str) -> str:
    """Read the list to its end; give the sentence with which it is refused. It must not take much memory."""
    tracemalloc.start()
    try:
        with pytest.raises(RosterFileError) as refusal:
            a_plan(file)
        assert tracemalloc.get_traced_memory()[1] < LITTLE
    finally:
        tracemalloc.stop()
    assert refusal.value.code == code
    sentence = in_words(refusal.value.code, refusal.value.facts)
    assert "{" not in sentence
    return sentence


def bytes_file(folder: Path, content: bytes, name: str = "list.csv") -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def test_a_file_of_a_gigabyte_is_refused_before_it_is_read(tmp_path: Path) -> None:
    file = a_csv(tmp_path)
    os.truncate(file, 1 << 30)
    assert "1024 MB" in refused(file, "list_too_large")


def test_an_unclosed_cell_of_many_megabytes_takes_no_memory(tmp_path: Path) -> None:
    lines = b'Surname,First name\nSato,"' + b"Kenji\n" * 4_000_000
    assert "row 2" in refused(bytes_file(tmp_path, lines), "list_cell_too_long")


def test_a_line_that_never_ends_is_refused(tmp_path: Path) -> None:
    refused(bytes_file(tmp_path, b"Surname,First name," + b"x," * 6_000_000), "list_line_too_long")


def test_a_hundred_thousand_columns_are_refused(tmp_path: Path) -> None:
    header = ",".join(f"Column {number}" for number in range(100_000))
    sentence = refused(bytes_file(tmp_path, f"{header}\nSato\n".encode()), "list_too_many_columns")
    assert "100,000 columns" in sentence
    assert str(MAX_COLUMNS) in sentence


def test_nul_bytes_are_refused_with_their_row(tmp_path: Path) -> None:
    content = a_csv(tmp_path).read_bytes().replace(b"Chidinma", b"Chid\0nma")
    assert "Row 3" in refused(bytes_file(tmp_path, content), "list_has_nul")


def test_nul_bytes_are_refused_also_when_the_encoding_is_given(tmp_path: Path) -> None:
    file = bytes_file(tmp_path, a_csv(tmp_path).read_bytes().replace(b"Chidinma", b"Chid\0nma"))
    with pytest.raises(RosterFileError, match="list_has_nul"):
        open_list(file, encoding="windows-1252")


def test_nul_signs_in_utf_16_are_refused_too(tmp_path: Path) -> None:
    refused(bytes_file(tmp_path, "Surname,First name\nSato,K\0enji\n".encode("utf-16")), "list_has_nul")


@pytest.mark.parametrize(
    "end", [b'K7RM-4PX2,"NDIAYE-SA', b'K7RM-4PX2,"NDIAYE\n', b"K7RM-4PX2,NDIAYE-SARR,A", b'K7RM-4PX2,"']
)
def test_a_file_that_ends_in_the_middle_of_a_row_is_refused(tmp_path: Path, end: bytes) -> None:
    content = a_csv(tmp_path, OKAFOR, OKAFOR).read_bytes() + end
    assert "row 4" in refused(bytes_file(tmp_path, content), "list_cut_off")


def test_utf_16_that_ends_in_the_middle_of_a_letter_is_refused(tmp_path: Path) -> None:
    content = a_csv(tmp_path, encoding="utf-16").read_bytes()
    refused(bytes_file(tmp_path, content[:-1]), "list_encoding_wrong")


def test_rows_that_all_leave_out_their_last_cells_are_not_cut_off(tmp_path: Path) -> None:
    lines = [",".join(HEADER) + ",Hotel,Remark", ",".join(NDIAYE), ",".join(OKAFOR)]
    assert a_plan(bytes_file(tmp_path, "\n".join(lines).encode())).new == 2


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"", "list.csv", "list_empty"),
        (b"\n\n\n", "list.csv", "list_empty"),
        (b"\xef\xbb\xbf", "list.csv", "list_empty"),
        (b"Surname,First name\n", "list.csv", "list_no_rows"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "list.csv", "list_not_a_list"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "list.xls", "list_old_excel"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "list.xlsx", "list_old_excel"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "list.xlsx", "list_not_a_list"),
        (b"<html><body><table>", "list.xls", "list_not_a_list"),
        (b"Surname,First name\nSato,Kenji\n", "list.xlsx", "list_not_a_list"),
        (b"PK\x03\x04" + bytes(200), "list.xlsx", "list_damaged"),
        (b"[1, 2, 3]", "list.json", "list_json_no_list"),
        (b'{"a": [], "b": []}', "list.json", "list_json_no_list"),
        (b"[]", "list.json", "list_no_rows"),
        (b'[{"Surname": "Sato"},\n {"Surname"', "list.json", "list_json_wrong"),
        (b'{"a":' * 200_000, "list.json", "list_json_no_list"),
        (b"[" * 200_000, "list.json", "list_json_no_list"),
    ],
)
def test_what_is_no_list_is_told_so(tmp_path: Path, content: bytes, name: str, code: str) -> None:
    refused(bytes_file(tmp_path, content, name), code)


def test_a_folder_and_a_missing_file_are_told_so(tmp_path: Path) -> None:
    refused(tmp_path, "list_is_folder")
    refused(tmp_path / "nowhere.csv", "file_unreadable")


def test_a_pipe_that_nobody_writes_to_does_not_hang(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(tmp_path / "list.csv")
    refused(tmp_path / "list.csv", "file_unreadable")


CELLS = b'<c r="A1" t="inlineStr"><is><t>Surname</t></is></c><c r="B1" t="inlineStr"><is><t>Given</t></is></c>'
SHEET = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    b'<row r="1">%s</row><row r="2">%s</row></sheetData></worksheet>'
)


def a_workbook(folder: Path, sheet: bytes, **parts: bytes) -> Path:
    """The least that is a workbook, with this sheet."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006"
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Override PartName="/xl/workbook.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        "xl/workbook.xml": f'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r='
        f'"{office}/relationships"><sheets><sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": "<Relationships xmlns="
        '"http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        f'Type="{office}/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    }
    file = folder / "list.xlsx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        for name, content in parts.items():
            archive.writestr(name, content)
    return file


def test_the_least_workbook_of_these_tests_is_one(tmp_path: Path) -> None:
    listing = open_list(a_workbook(tmp_path, SHEET % (CELLS, CELLS)))
    assert listing.header == ("Surname", "Given")


def test_a_zip_bomb_is_refused_unopened(tmp_path: Path) -> None:
    big = io.BytesIO()
    with zipfile.ZipFile(big, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/workbook.xml", "w") as part:
        for _ in range(300):
            part.write(bytes(1 << 20))
    assert len(big.getvalue()) < 1 << 20
    refused(bytes_file(tmp_path, big.getvalue(), "list.xlsx"), "list_bomb")


def test_a_small_part_packed_a_thousandfold_is_refused(tmp_path: Path) -> None:
    refused(a_workbook(tmp_path, SHEET % (CELLS, b" " * (20 << 20))), "list_bomb")


def test_a_part_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    file = a_workbook(tmp_path, SHEET % (CELLS, b" " * (20 << 20)))
    with zipfile.ZipFile(file) as archive:
        real = archive.getinfo("xl/worksheets/sheet1.xml")
    content = file.read_bytes().replace(real.file_size.to_bytes(4, "little"), (5_000).to_bytes(4, "little"))
    refused(bytes_file(tmp_path, content, "list.xlsx"), "list_damaged")


def test_thousands_of_parts_are_refused(tmp_path: Path) -> None:
    parts = {f"xl/media/{number}.png": b"" for number in range(3_000)}
    refused(a_workbook(tmp_path, SHEET % (CELLS, CELLS), **parts), "list_bomb")


def test_entities_that_multiply_are_refused(tmp_path: Path) -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>' + SHEET % (CELLS, b"<c><v>&b;</v></c>")
    refused(a_workbook(tmp_path, laughs), "list_bomb")


@pytest.mark.parametrize(
    "break_off",
    [
        lambda content: content[: len(content) // 2],
        lambda content: content[:-30],
        lambda content: content.replace(b"sheet1.xml", b"sheet9.xml", 1),
    ],
)
def test_a_workbook_that_was_not_copied_to_its_end_is_refused(
    tmp_path: Path, break_off: Callable[[bytes], bytes]
) -> None:
    content = a_workbook(tmp_path, SHEET % (CELLS, CELLS)).read_bytes()
    refused(bytes_file(tmp_path, break_off(content), "list.xlsx"), "list_damaged")


@pytest.mark.parametrize("sheet", [b"<worksheet><sheetData><row", b"not xml at all", b"<worksheet/>"])
def test_a_workbook_with_a_broken_sheet_is_refused(tmp_path: Path, sheet: bytes) -> None:
    with pytest.raises(RosterFileError) as refusal:
        open_list(a_workbook(tmp_path, sheet))
    assert refusal.value.code in ("list_damaged", "list_empty")


def test_a_row_far_below_the_last_possible_one_ends_soon(tmp_path: Path) -> None:
    far = SHEET.replace(b'<row r="2">', b'<row r="99999999">') % (CELLS, CELLS.replace(b"1", b"99999999"))
    with pytest.raises(RosterFileError) as refusal:
        a_plan(a_workbook(tmp_path, far))
    assert refusal.value.code in ("list_too_many_rows", "list_damaged", "list_no_rows")


def test_a_word_document_is_no_list(tmp_path: Path) -> None:
    file = tmp_path / "list.xlsx"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", "<document/>")
    refused(file, "list_not_a_list")
