"""Make the font files of this folder again, each from a pinned package of the npm registry.

    python resources/fonts/make_fonts.py

It needs `npm` and the network, nothing else that regdesk itself does not need. The result is committed, so nobody
has to run it; run it when a version below changes.

Inter and IBM Plex are copied as they are: the licence keeps the name "Plex" for the untouched files. The Noto fonts
are cut to the characters of their script, without hinting and without the layouts a badge never uses. Every font is
under the SIL Open Font License 1.1; `OFL.txt` holds the licence once, under the copyright line of every family.
"""

import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
WEIGHTS = {"Regular": "400Regular", "Medium": "500Medium", "SemiBold": "600SemiBold", "Bold": "700Bold"}


@dataclass(frozen=True)
class Source:
    """A family: its package and version, the weights taken, and the characters kept (none: the file untouched)."""

    family: str
    package: str
    version: str
    weights: tuple[str, ...]
    keep: frozenset[int] = frozenset()


def blocks(*ranges: tuple[int, int]) -> frozenset[int]:
    """Code points from inclusive ranges."""
    return frozenset(point for first, last in ranges for point in range(first, last + 1))


def encoded_in(*encodings: str) -> frozenset[int]:
    """Every character above Latin that an old double-byte encoding knows: what people of that place write."""
    return frozenset(point for point in range(0x2E80, 0x30000) if any(_fits(chr(point), each) for each in encodings))


def _fits(character: str, encoding: str) -> bool:
    try:
        return len(character.encode(encoding)) == 2
    except UnicodeEncodeError:
        return False


MARKS = blocks((0x20, 0x20), (0xA0, 0xA0), (0x200C, 0x200D), (0x25CC, 0x25CC))
IDEOGRAPHS = blocks((0x3000, 0x303F), (0xFF01, 0xFF5E))
RARE = blocks((0x20000, 0x323AF)) | frozenset(map(ord,
    "㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾"
    "㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬"
    "䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮"
))  # fmt: skip
"""What no old encoding has: most of it is standard in China because it stands in people's names."""
BOTH = ("Regular", "Bold")

# fmt: off
SOURCES = (
    Source("Inter", "inter", "0.4.2", tuple(WEIGHTS)),
    Source("IBMPlexSansArabic", "ibm-plex-sans-arabic", "0.4.2", ("Regular", "SemiBold", "Bold")),
    Source("IBMPlexMono", "ibm-plex-mono", "0.4.1", ("Medium", "SemiBold")),
    # what Inter lacks of Latin, Greek and Cyrillic: letters of African, Caucasian and indigenous languages
    Source("NotoSans", "noto-sans", "0.4.2", BOTH, blocks((0x20, 0x5FF), (0x1AB0, 0x1AFF), (0x1C80, 0x1FFF),
           (0x2000, 0x206F), (0x2C60, 0x2C7F), (0x2DE0, 0x2DFF), (0xA640, 0xA69F), (0xA720, 0xA7FF))),
    Source("NotoSansDevanagari", "noto-sans-devanagari", "0.4.1", BOTH,
           MARKS | blocks((0x900, 0x97F), (0xA8E0, 0xA8FF))),
    Source("NotoSansBengali", "noto-sans-bengali", "0.4.4", BOTH, MARKS | blocks((0x964, 0x965), (0x980, 0x9FF))),
    Source("NotoSansGurmukhi", "noto-sans-gurmukhi", "0.4.1", BOTH, MARKS | blocks((0xA00, 0xA7F))),
    Source("NotoSansGujarati", "noto-sans-gujarati", "0.4.2", BOTH, MARKS | blocks((0xA80, 0xAFF))),
    Source("NotoSansTamil", "noto-sans-tamil", "0.4.3", BOTH, MARKS | blocks((0xB80, 0xBFF))),
    Source("NotoSansTelugu", "noto-sans-telugu", "0.4.2", BOTH, MARKS | blocks((0xC00, 0xC7F))),
    Source("NotoSansKannada", "noto-sans-kannada", "0.4.3", BOTH, MARKS | blocks((0xC80, 0xCFF))),
    Source("NotoSansMalayalam", "noto-sans-malayalam", "0.4.2", BOTH, MARKS | blocks((0xD00, 0xD7F))),
    Source("NotoSansSinhala", "noto-sans-sinhala", "0.4.2", BOTH, MARKS | blocks((0xD80, 0xDFF))),
    Source("NotoSansThai", "noto-sans-thai", "0.4.2", BOTH, MARKS | blocks((0xE00, 0xE7F))),
    Source("NotoSansLao", "noto-sans-lao", "0.4.2", BOTH, MARKS | blocks((0xE80, 0xEFF))),
    Source("NotoSansMyanmar", "noto-sans-myanmar", "0.4.2", BOTH, MARKS | blocks((0x1000, 0x109F), (0xAA60, 0xAA7F))),
    Source("NotoSansKhmer", "noto-sans-khmer", "0.4.3", BOTH, MARKS | blocks((0x1780, 0x17FF))),
    Source("NotoSansGeorgian", "noto-sans-georgian", "0.4.3", BOTH,
           MARKS | blocks((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F))),
    Source("NotoSansArmenian", "noto-sans-armenian", "0.4.2", BOTH, MARKS | blocks((0x530, 0x58F), (0xFB13, 0xFB17))),
    Source("NotoSansHebrew", "noto-sans-hebrew", "0.4.1", BOTH, MARKS | blocks((0x590, 0x5FF), (0xFB1D, 0xFB4F))),
    Source("NotoSansThaana", "noto-sans-thaana", "0.4.2", BOTH, MARKS | blocks((0x780, 0x7BF))),
    Source("NotoSansEthiopic", "noto-sans-ethiopic", "0.4.2", BOTH, MARKS | blocks((0x1200, 0x139F))),
    # Han three times: Japanese and Korean readers take the mainland's shapes for misprints
    Source(
        "NotoSansSC", "noto-sans-sc", "0.4.3", ("Bold",), MARKS | IDEOGRAPHS | RARE | encoded_in("gbk", "big5hkscs")
    ),
    Source(
        "NotoSansJP", "noto-sans-jp", "0.4.3", ("Bold",), MARKS | IDEOGRAPHS | encoded_in("cp932", "shift_jis_2004")
    ),
    Source("NotoSansKR", "noto-sans-kr", "0.4.3", ("Bold",), MARKS | blocks((0x3131, 0x318E), (0xAC00, 0xD7A3))),
)
# fmt: on


def download(source: Source, into: Path) -> Path:
    """The unpacked package, fetched by the registry's own client."""
    wanted = f"@expo-google-fonts/{source.package}@{source.version}"
    npm = shutil.which("npm") or "npm"
    told = subprocess.run([npm, "pack", wanted], cwd=into, check=True, capture_output=True, text=True)
    with tarfile.open(into / told.stdout.split()[-1]) as archive:
        archive.extractall(into / source.family, filter="data")
    return into / source.family / "package"


def cut(font: TTFont, keep: Iterable[int]) -> None:
    """Keep only the given characters and what shaping them needs."""
    options = Options()
    options.hinting = False
    options.glyph_names = False
    options.layout_features = [tag for tag in options.layout_features if tag not in {"vert", "vrt2", "vkrn"}]
    options.drop_tables += ["VORG", "vhea", "vmtx", "BASE", "DSIG"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=keep)
    subsetter.subset(font)


def make(source: Source, package: Path) -> None:
    for weight in source.weights:
        folder = WEIGHTS[weight]
        original = next((package / folder).glob(f"*_{folder}.ttf"))
        target = HERE / f"{source.family}-{weight}.ttf"
        if not source.keep:
            shutil.copyfile(original, target)
            continue
        with TTFont(original, recalcTimestamp=False) as font:
            cut(font, source.keep)
            font.save(target)


def licence(package: Path) -> tuple[str, str]:
    """The copyright line of a family and the licence it is under."""
    whole = (package / "LICENSE_FONT").read_text(encoding="utf-8").replace("\r\n", "\n")
    head, _, terms = whole.partition("This Font Software is licensed")
    body = terms[terms.index("SIL OPEN FONT LICENSE") :].rstrip(" \n-")
    return " ".join(head.split()), body


def main() -> None:
    lines, terms = [], ""
    with tempfile.TemporaryDirectory() as place:
        for source in SOURCES:
            package = download(source, Path(place))
            make(source, package)
            copyright_line, terms = licence(package)
            lines.append(f"{source.family}: {copyright_line}")
            print(source.family)
    opening = "The fonts in this folder are licensed under the SIL Open Font License, Version 1.1, which follows."
    (HERE / "OFL.txt").write_text("\n".join([*lines, "", opening, "", terms, ""]), encoding="utf-8")


if __name__ == "__main__":
    main()
