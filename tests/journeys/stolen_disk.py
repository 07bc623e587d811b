"""Looking for what a roster says in everything that a stolen disk holds, whatever it is written, packed or encoded in.

Each file is looked at as it lies, and so is every zlib or gzip stream in it, every member of a zip archive, every
ASCII85 stream of a PDF, and every long run of base64 or hexadecimal digits, once more by the same rules. Text is read
from it as UTF-8 and as both orders of UTF-16.

Enciphered bytes look like any text by chance: in eight megabytes one of the roster's words of four letters stands in a
run of twelve signs of text in three files of a hundred, in a run of twenty in one of ten thousand. There a short word
counts only inside such a run, where a record or a file has it; a long one wherever it stands.
"""

import base64
import binascii
import csv
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

from regdesk.resources import path as resource
from tests.journeys.whole_disk import unpacked

LEAST_LETTERS, LONG, LONG_IN_CHANCE = 4, 6, 7
RUN = 20
_TEXT = rb"(?:[\x20-\x7e]|[\xc3-\xdb][\x80-\xbf]|\xe1[\x80-\xbf]{2})"
_RUNS = re.compile(_TEXT + rb"{4,}")
_WIDE_RUNS = re.compile(r"[ -~\xa0-\u1fff]{4,}")
_BASE64, _HEX = re.compile(rb"[A-Za-z0-9+/_-]{8,}={0,2}"), re.compile(rb"[0-9A-Fa-f]{8,}")
_ASCII85 = re.compile(rb"stream\r?\n(.{1,4000000}?)~>", re.DOTALL)
_LINE_OF_A_PASSPORT = re.compile(r"[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MF<X]\d{7}|P[A-Z<][A-Z<]{3}[A-Z]+<[A-Z<]{5}", re.ASCII)


def of_the_roster() -> set[str]:
    """Parts of names from four letters on, birth dates in six shapes, document numbers; all in small letters."""
    with resource("sample", "roster.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    told = {part for row in rows for part in _parts(f"{row['Given name']} {row['Family name']}")}
    born = {date.fromisoformat(row["Date of birth"]) for row in rows if row["Date of birth"]}
    told |= {shape for day in born for shape in _shapes(day)}
    return told | {row["Document number"].lower() for row in rows if len(row["Document number"]) > LEAST_LETTERS}


def _parts(name: str) -> list[str]:
    return [part for part in re.split(r"[\W_]+", name.lower()) if len(part) >= LEAST_LETTERS]


def _shapes(day: date) -> list[str]:
    written = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d %b %Y", "%d %B %Y")
    return [day.strftime(shape).lower().lstrip("0") for shape in written]


def readable(folder: Path, words: Iterable[str], *, enciphered: Iterable[str] = ()) -> dict[str, set[str]]:
    """Which of the words can be read in which file below a folder; `enciphered`: files that look like chance."""
    wanted, random = set(words), set(enciphered)
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink()]
    found = {str(file.relative_to(folder)): in_file(file, wanted, random) for file in files}
    return {name: told for name, told in found.items() if told}


def in_file(file: Path, words: set[str], random: set[str]) -> set[str]:
    told, chance = {word for word in words if word in file.name.lower()}, file.name in random
    long = LONG_IN_CHANCE if chance else LONG
    for content in decoded(file.read_bytes()):
        for text, short in texts(content, chance=chance):
            told |= {word for word in words if word in text and (len(word) >= long or short(word, text))}
            told |= {line[0].lower() for line in _LINE_OF_A_PASSPORT.finditer(text.upper())}
    return told


def _stands(word: str, text: str) -> bool:
    """Not as a part of a longer word of the program: `Amin` does not stand in `examining`."""
    return re.search(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", text) is not None


def _anywhere(_word: str, _text: str) -> bool:
    return True


def _nowhere(_word: str, _text: str) -> bool:
    return False


def texts(content: bytes, *, chance: bool) -> Iterator[tuple[str, Callable[[str, str], bool]]]:
    """What can be read as text, in small letters, and when a short word that is in it counts."""
    runs = [run.decode("utf-8", "replace").lower() for run in _RUNS.findall(content)]
    yield "\n".join(run for run in runs if not chance or len(run) >= RUN), _anywhere if chance else _stands
    if chance:
        yield "\n".join(run for run in runs if LONG_IN_CHANCE <= len(run) < RUN), _nowhere
    for coding in ("utf-16-le", "utf-16-be"):
        for start in (0, 1):
            wide = _WIDE_RUNS.findall(content[start:].decode(coding, "replace"))
            yield "\n".join(wide).lower(), _nowhere if chance else _anywhere


def decoded(raw: bytes) -> Iterator[bytes]:
    """The bytes, what is packed in them, and what is written in them in base64, hexadecimal digits or ASCII85."""
    for content in unpacked(raw):
        yield content
        yield from unpacked(b"\n".join(map(_from_base64, _BASE64.findall(content))))
        yield from unpacked(b"\n".join(map(_from_hex, _HEX.findall(content))))
        for found in _ASCII85.finditer(content):
            yield from unpacked(_from_ascii85(found[1]))


def _from_base64(run: bytes) -> bytes:
    """All four ways to cut it, since a run may begin with letters that belong to something else."""
    plain = run.rstrip(b"=").replace(b"-", b"+").replace(b"_", b"/")
    cut = [plain[start:] for start in range(4)]
    return b"\n".join(base64.b64decode(one[: len(one) // 4 * 4] + _rest(one[len(one) // 4 * 4 :])) for one in cut)


def _rest(odd: bytes) -> bytes:
    return odd + b"=" * (4 - len(odd)) if len(odd) in (2, 3) else b""


def _from_hex(run: bytes) -> bytes:
    """Both ways to cut it, for the same reason."""
    cut = [run[start:] for start in range(2)]
    return b"\n".join(binascii.unhexlify(one[: len(one) // 2 * 2]) for one in cut)


def _from_ascii85(content: bytes) -> bytes:
    try:
        return base64.a85decode(content)
    except ValueError:
        return b""


def forms_of_key(key: bytes) -> list[bytes]:
    """A key as it would lie on a disk: itself, in hexadecimal digits, and in base64 wherever it begins."""
    shifted = [base64.b64encode(bytes(start) + key)[2 + 2 * (start > 0) : -4] for start in range(3)]
    return [key, key.hex().encode(), key.hex().upper().encode(), *shifted]


def keys_in(folder: Path, keys: Iterable[bytes]) -> list[str]:
    """The files in which a key can be read."""
    wanted = [form for key in keys for form in forms_of_key(key)]
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    return [str(file.relative_to(folder)) for file in files if any(form in file.read_bytes() for form in wanted)]


def pictures_and_pages(folder: Path) -> list[str]:
    """Files that are a picture or a PDF, or hold one in the clear."""
    marks = (b"\xff\xd8\xff\xe0", b"\x89PNG\r\n", b"%PDF-")
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    return [str(file.relative_to(folder)) for file in files if any(mark in file.read_bytes() for mark in marks)]
