"""Write THIRD_PARTY.md: every package, font and icon that ships with regdesk or is needed by it, with its licence.

python resources/make_licences.py           write the file
python resources/make_licences.py --check   fail when it is not up to date
"""

import re
import sys
from importlib.metadata import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent
FILE = HERE / "THIRD_PARTY.md"
LOCK = HERE.parent / "requirements.lock"
# what is needed on another system than the one this script runs on, and what its package does not say
KNOWN = {
    "colorama": "BSD-3-Clause",
    "pywin32-ctypes": "BSD-3-Clause",
    "pyrage": "MIT",
    "sqlcipher3": "zlib, with SQLCipher (BSD-3-Clause)",
}
BUNDLED = [
    ("Inter, IBM Plex Sans Arabic, IBM Plex Mono, Noto Sans and its scripts", "OFL-1.1", "resources/fonts/OFL.txt"),
    ("OCR B, cut to ASCII", "public domain; letter forms: any use without limitation", "resources/fonts/OCRB.txt"),
    ("Phosphor icons 2.1", "MIT", "resources/icons/LICENSE"),
    ("Portraits and sounds", "made for regdesk, Apache-2.0", "LICENSE"),
]


def locked() -> list[tuple[str, str]]:
    """Names and versions in the lock file, sorted."""
    pins = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    return sorted(set(pins), key=lambda pin: pin[0].lower())


def licence_of(name: str) -> str:
    if name.lower() in KNOWN:
        return KNOWN[name.lower()]
    facts = metadata(name)
    classifiers = [c.split(" :: ")[-1] for c in facts.get_all("Classifier") or [] if c.startswith("License ::")]
    said = facts.get("License-Expression") or (classifiers[0] if classifiers else facts.get("License", ""))
    return said.strip().splitlines()[0][:80]


def page() -> str:
    lines = ["# Third-party licences", "", "Made by `resources/make_licences.py`; regdesk itself is Apache-2.0.", ""]
    lines += ["| package | version | licence |", "|---|---|---|"]
    lines += [f"| {name} | {version} | {licence_of(name)} |" for name, version in locked()]
    lines += ["", "| bundled | licence | text |", "|---|---|---|"]
    lines += [f"| {name} | {licence} | `{where}` |" for name, licence, where in BUNDLED]
    return "\n".join(lines) + "\n"


def main() -> int:
    wanted = page()
    if "--check" in sys.argv[1:]:
        if FILE.read_text(encoding="utf-8") == wanted:
            return 0
        print("THIRD_PARTY.md is out of date: run python resources/make_licences.py")
        return 1
    FILE.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
