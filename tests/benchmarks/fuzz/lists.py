"""Registration lists: CSV, JSON and workbooks, down to the plan of an import; and what the plan would write."""

import csv
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

from openpyxl import Workbook

from regdesk.resources import path
from regdesk.roster.columns import guess
from regdesk.roster.files import open_list
from regdesk.roster.plan import make_plan
from regdesk.sentences import ROSTER, say
from regdesk.store.records import content_of, keys_of, words_in
from tests.benchmarks.fuzz import odd
from tests.benchmarks.fuzz.limits import Escape
from tests.benchmarks.fuzz.mutate import BYTES, TEXT, Damage, damaged
from tests.benchmarks.fuzz.target import Target
from tests.lists import EXPORTS, HEADER, NDIAYE, OKAFOR, SAMPLE_EVENT, SATO, STATES

LONGEST_NAME = 300
"""Signs that a name may have after an import."""


def take(file: Path) -> str:
    """Open a list, guess its columns and plan its import; say how much of it came in."""
    listing = open_list(file)
    plan = make_plan(
        listing, guess(listing, STATES), SAMPLE_EVENT, STATES, {}, frozenset(), tell=lambda *_: None, cancelled=bool
    )
    for person in plan.people:
        _is_fit_for_a_badge(person.family + person.given)
        content = content_of(person)
        keys_of(content), words_in(content)
    for problem in (*plan.problems, *plan.notices):
        _is_one_line(say(ROSTER, problem.reason, problem.facts))
    return "taken" if plan.new else "no row is good"


def _is_fit_for_a_badge(name: str) -> None:
    if len(name) > LONGEST_NAME:
        raise Escape("a name of hundreds of letters")
    _is_one_line(name)
    name.encode()


def _is_one_line(text: str) -> None:
    if any(sign in odd.BIDI + odd.CONTROLS + odd.BREAKS for sign in text):
        raise Escape("a text that turns its line around or breaks it")


# ── CSV ──────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _csv(*rows: tuple[str, ...], delimiter: str = ",") -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue().encode()


SMALL = _csv(HEADER, NDIAYE, OKAFOR, SATO)
CSVS = (
    SMALL,
    SMALL,
    _csv(HEADER, NDIAYE, OKAFOR, SATO, delimiter=";"),
    path("sample", "roster.csv").read_bytes()[:6_000].rpartition(b"\n")[0] + b"\n",
    *(file.read_bytes() for file in sorted(EXPORTS.glob("*.csv"))),
)


def _cell(content: bytes, chance: Random) -> bytes:
    """Another text in one of the cells."""
    rows = list(csv.reader(io.StringIO(content.decode("utf-8", "replace").replace("\0", ""), newline="")))
    row = chance.choice(rows) if rows else []
    if row:
        row[chance.randrange(len(row))] = odd.text(chance)
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("utf-8", chance.choice(("replace", "surrogatepass")))


def _cell_or_not(content: bytes, chance: Random) -> bytes:
    try:
        return _cell(content, chance)
    except csv.Error:
        return content


def _quotes(content: bytes, chance: Random) -> bytes:
    return content.replace(b",", chance.choice((b'","', b";", b"\t", b"|", b',"', b",,,,,,,,", b"\0,", b" ")))


CSV_DAMAGES: tuple[Damage, ...] = (*TEXT, *[_cell_or_not] * 8, _quotes)


def _one_csv(_number: int, chance: Random, place: Path) -> str:
    file = place / chance.choice(("list.csv", "list.txt", "list", "list.json"))
    file.write_bytes(damaged(CSVS, CSV_DAMAGES, chance))
    return take(file)


# ── JSON ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

PEOPLE = [dict(zip(HEADER, row, strict=True)) for row in (NDIAYE, OKAFOR, SATO)]
JSONS = (
    json.dumps(PEOPLE).encode(),
    json.dumps({"results": PEOPLE}).encode(),
    json.dumps([{"order": one, "answers": [{"a": 1}, "x", None, 1.5, True]} for one in PEOPLE]).encode(),
)


def _json_value(content: bytes, chance: Random) -> bytes:
    """Another value somewhere: texts with halves of letters, depths, great numbers, what JSON is not."""
    values = (
        json.dumps(odd.text(chance)),
        '"\\ud800"',
        '"\\u0000\\u202e"',
        "1e999",
        "-0",
        "9" * 5_000,
        "NaN",
        "null",
        "{}",
        "[]",
        "[" * 950 + "]" * 950,
        '{"a":' * 940 + "1" + "}" * 940,
        '{"' + "k" * 9_000 + '":' + "{}" + "}",
        '{"a":1,"a":2}',
        "{" + ",".join(f'"c{n}":{n}' for n in range(2_000)) + "}",
    )
    parts = content.split(b'"')
    where = 2 * chance.randrange(len(parts) // 2) + 1 if len(parts) > 2 else 0
    parts[where] = parts[where] + b'": ' + chance.choice(values).encode("utf-8", "replace") + b', "'
    return b'"'.join(parts)


def _one_json(_number: int, chance: Random, place: Path) -> str:
    file = place / "list.json"
    file.write_bytes(damaged(JSONS, (*TEXT, *[_json_value] * 6), chance))
    return take(file)


# ── workbooks ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _workbook() -> dict[str, bytes]:
    """The parts of a small workbook as openpyxl writes it."""
    book, out = Workbook(), io.BytesIO()
    for row in (HEADER, NDIAYE, OKAFOR, SATO):
        book.worksheets[0].append(row)
    book.save(out)
    with zipfile.ZipFile(out) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


PARTS = _workbook()
_ENTITY = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY b "&e;&e;">]>'
_XML: tuple[tuple[bytes, bytes], ...] = (
    (b"<c r=", b"<c s='9' r="),
    (b'r="A1"', b'r="XFD1048576"'),
    (b'r="A1"', b'r="ZZZZZZ99999999999"'),
    (b'r="', b'r="-'),
    (b'<row r="1"', b'<row r="1048577"'),
    (b'<row r="2"', b'<row r="0"'),
    (b'ref="A1', b'ref="A1:XFD1048576 A1'),
    (b't="inlineStr"', b't="e"'),
    (b't="s"', b't="d"'),
    (b't="s"', b't="b"'),
    (b't="s"', b't="n"'),
    (b"<v>", b"<v>9999999999"),
    (b"<v>", b"<f>HYPERLINK(1)</f><v>"),
    (b"<v>1", b"<v>-1"),
    (b"<si>", b"<si><r><t>x</t></r>"),
    (b"<t>", b"<t>_x0000__xD800_"),
    (b"<t>", "<t>\u202e".encode()),
    (b"?>", b"?>" + _ENTITY),
    (b"<t>", b"<t>&e;&b;"),
    (b"worksheets/", b"../../../../etc/"),
    (b"worksheets/sheet1.xml", b"/etc/passwd"),
    (b'Target="', b'TargetMode="External" Target="http://127.0.0.1:1/'),
    (b"<sheetData>", b"<sheetData>" + b"<row><c/></row>" * 5_000),
    (b"<c ", b"<c " * 50),
    (b'name="Sheet"', b'name="' + b"x" * 9_000 + b'"'),
    (b'sheetId="1"', b'sheetId="1" state="veryHidden"'),
    (b"</row>", b"<c r='B7' t='str'><v>" + b"A" * 200_000 + b"</v></c></row>"),
    (b"count=", b"count='999999999' x="),
    (b"utf-8", b"utf-16"),
    (b"UTF-8", b"UTF-7"),
    (b"main", b"wrong"),
    (b'numFmtId="0"', b'numFmtId="14"'),
)


def _one_xlsx(_number: int, chance: Random, place: Path) -> str:
    file = place / "list.xlsx"
    parts = dict(PARTS)
    for _ in range(chance.choice((0, 1, 1, 1, 2, 3))):
        name = chance.choice((*parts, "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"))
        parts[name] = chance.choice((_replaced, _replaced, _replaced, _broken))(parts.get(name, b""), chance)
    if chance.random() < 0.1:
        parts.pop(chance.choice(tuple(parts)))
    if chance.random() < 0.05:
        parts[chance.choice(odd.FILE_NAMES).replace("\0", "") or "x"] = chance.choice((b"", b" " * 3_000_000))
    file.write_bytes(_zipped(parts, chance))
    return take(file)


def _replaced(content: bytes, chance: Random) -> bytes:
    fitting = [pair for pair in _XML if pair[0] in content]
    old, new = chance.choice(fitting) if fitting else (b"", b"")
    return content.replace(old, new, chance.choice((1, 1, -1))) if old else content


def _broken(content: bytes, chance: Random) -> bytes:
    return damaged((content,), BYTES, chance)


def _zipped(parts: dict[str, bytes], chance: Random) -> bytes:
    out = io.BytesIO()
    method = chance.choice(
        (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
    )
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    whole = out.getvalue()
    return damaged((whole,), BYTES, chance) if chance.random() < 0.3 else whole


One = Callable[[int, Random, Path], str]
_ALL: dict[str, One] = {"csv": _one_csv, "json": _one_json, "xlsx": _one_xlsx}
TARGETS = {name: Target(name, one, seconds=8.0) for name, one in _ALL.items()}
